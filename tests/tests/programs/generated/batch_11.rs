//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_330 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match r.name.as_str() {
                            "" => { l.x = (ls[at(({ z += 2; say(1, z) }), ls.len())].items.len() as i32); }
                            "abc" | "b" => {
                                if m.contains_key(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                                    c = (match &e { Shape::Dot => (match &e { Shape::Dot => 8, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                                    let mut n7: i32 = q.front().copied().unwrap_or(e.size());
                                } else {
                                    if (({ z }) != ({ z += 2; say(2, z) }) && c < r.list[0]) { return Err(format!("left with {}", rows.iter().map(Record::total).max().unwrap_or(8))); }
                                }
                            }
                            y2 => { os = os.take().filter(|x| x.len() < 9); }
                        }
                        k[at((7 - 5), 2)] -= (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        let Some(n8) = o else { return Ok((8 + r.list[at(w[0], 2)])) };
                        let mut n10 = 0;
                        while let Some(x9) = r.list.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            l.x ^= &4;
                        }
                        match &e {
                            Shape::Dot => {
                                for i13 in 0_i32..l.x.min(3) { let mut text14: String = (rows[say(3, 1)].name.clone() + "x"); }
                            }
                            Shape::Line(x11) if *x11 < 5 => {
                                if v.iter().any(|x| *x > 3) {
                                    l.x += l.x.wrapping_mul(m.values().sum::<i32>());
                                } else if n8 != (|x17: i32| 2)(p.0) {
                                    let n16: i32 = o.or(Some((v.iter().filter(|x15| say(4, w[1]) == (**x15)).count() as i32))).ok_or(String::from("none"))?;
                                }
                            }
                            Shape::Named { name: y12, size: x11 } => { c -= &(0 + ({ z += 2; say(5, z) })); }
                            _ => {}
                        }
                        (v.iter().filter(|x18| t.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match r.name.as_str() {
                            "" => { l.x = (ls[at(({ z += 2; say(1, z) }), ls.len())].items.len() as i32); }
                            "abc" | "b" => {
                                if m.contains_key(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                                    *c = (match &e { Shape::Dot => (match &e { Shape::Dot => 8, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                                    let mut n7: i32 = q.front().copied().unwrap_or(e.size());
                                } else {
                                    if (({ z }) != ({ z += 2; say(2, z) }) && (*c) < r.list[0]) { return Err(format!("left with {}", rows.iter().map(Record::total).max().unwrap_or(8))); }
                                }
                            }
                            y2 => { os = os.take().filter(|x| x.len() < 9); }
                        }
                        k[at((7 - 5), 2)] -= (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        let Some(n8) = o else { return Ok((8 + r.list[at(w[0], 2)])) };
                        let mut n10 = 0;
                        while let Some(x9) = r.list.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            l.x ^= &4;
                        }
                        match &e {
                            Shape::Dot => {
                                for i13 in 0_i32..l.x.min(3) { let mut text14: String = (rows[say(3, 1)].name.clone() + "x"); }
                            }
                            Shape::Line(x11) if *x11 < 5 => {
                                if v.iter().any(|x| *x > 3) {
                                    l.x += l.x.wrapping_mul(m.values().sum::<i32>());
                                } else if n8 != (|x17: i32| 2)(p.0) {
                                    let n16: i32 = o.or(Some((v.iter().filter(|x15| say(4, w[1]) == (**x15)).count() as i32))).ok_or(String::from("none"))?;
                                }
                            }
                            Shape::Named { name: y12, size: x11 } => { c -= &(0 + ({ z += 2; say(5, z) })); }
                            _ => {}
                        }
                        (v.iter().filter(|x18| t.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_331 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        v.insert(0, m.values().sum::<i32>());
                        match w.as_slice() {
                            [] => {
                                if let Some(x) = m.get_mut(&(m.get(&(c + 1)).copied().unwrap_or(l.x) + 1)) { *x -= q.front().copied().unwrap_or(c) }
                            }
                            [x1] => { m.insert(total(&w), (|x4: i32| 8)(({ z += 1; say(1, z) }))); }
                            [x1, .., y2] => { let n3 = std::mem::replace(&mut a, 4); }
                        }
                        {
                            p.0 ^= o.unwrap_or(a.abs());
                            p.0 += (m.values().sum::<i32>() + ({ let x5: i32 = r.list[at(l.x, 2)]; rows[at(round, rows.len())].list[0] }));
                        }
                        {
                            let n6: i32 = (ls[at(({ z += 1; say(2, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        (('l7: { if s.starts_with('a') { break 'l7 3 } 7 }) + double(l.x)) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v.insert(0, m.values().sum::<i32>());
                        match w.as_slice() {
                            [] => {
                                if let Some(x) = m.get_mut(&(m.get(&(c + 1)).copied().unwrap_or(l.x) + 1)) { *x -= q.front().copied().unwrap_or((*c)) }
                            }
                            [x1] => { m.insert(total(&*w), (|x4: i32| 8)(({ z += 1; say(1, z) }))); }
                            [x1, .., y2] => { let n3 = std::mem::replace(&mut a, 4); }
                        }
                        {
                            p.0 ^= o.unwrap_or(a.abs());
                            p.0 += (m.values().sum::<i32>() + ({ let x5: i32 = r.list[at(l.x, 2)]; rows[at(round, rows.len())].list[0] }));
                        }
                        {
                            let n6: i32 = (ls[at(({ z += 1; say(2, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        (('l7: { if s.starts_with('a') { break 'l7 3 } 7 }) + double((*l.x))) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_332 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                Inner { x: s.b, .. } = Inner { x: (s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: false };
                                (s.rows[at((if s.z % 8 == 5 { break 'outer } else { say(1, s.z) }), 2)].n, s.r.list[0]) = (s.rows[1].list[0].abs(), len(&s.rows[at(({ s.z += 2; say(2, s.z) }), 2)].name));
                            }
                            [x1] => { let _ = s.m.remove(&(s.h.get("abc").copied().unwrap_or(s.p.0) + 1)); }
                            [x1, .., y2] => {
                                let (Some(n3), _) = (s.o, 1) else { return Ok(s.m.get(&(s.p.0 + 1)).copied().unwrap_or(4)) };
                            }
                        }
                        let mut text4: String = s.s.to_uppercase();
                        s.c = ((s.os.as_deref().unwrap_or("none").len() as i32) % 7);
                        ((s.p.0 - s.k[0]) - (2 - s.a)) - (text4.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                Inner { x: *s.b, .. } = Inner { x: (s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: false };
                                (s.rows[at((if s.z % 8 == 5 { break 'outer } else { say(1, s.z) }), 2)].n, s.r.list[0]) = (s.rows[1].list[0].abs(), len(&s.rows[at(({ s.z += 2; say(2, s.z) }), 2)].name));
                            }
                            [x1] => { let _ = s.m.remove(&(s.h.get("abc").copied().unwrap_or(s.p.0) + 1)); }
                            [x1, .., y2] => {
                                let (Some(n3), _) = (s.o, 1) else { return Ok(s.m.get(&(s.p.0 + 1)).copied().unwrap_or(4)) };
                            }
                        }
                        let mut text4: String = s.s.to_uppercase();
                        s.c = ((s.os.as_deref().unwrap_or("none").len() as i32) % 7);
                        ((s.p.0 - s.k[0]) - (2 - s.a)) - (text4.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_333 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[say(1, 0)].items = self.l.items.iter().map(|&x1| (self.p.1.chars().filter(|c| *c == 'b').count() as i32)).collect::<Vec<_>>();
                self.ls[at(self.a, 2)].items = self.ls[0].items.iter().copied().filter(|x2| self.b >= (self.l.x.max(self.rows[0].list[at(self.c, 2)]))).collect::<Vec<i32>>();
                self.t += &format!("{}:{:<4}|", self.p.1, 3);
                let mut text3: String = self.r.name.clone();
                self.os.as_ref().map_or(({ let x4: i32 = self.l.x; say(2, self.k[at(0, 4)]) }), |x| x.len() as i32) - double(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.ls[say(1, 0)].items = self.l.items.iter().map(|&x1| (self.p.1.chars().filter(|c| *c == 'b').count() as i32)).collect::<Vec<_>>();
                *self.ls[at(self.a, 2)].items = self.ls[0].items.iter().copied().filter(|x2| self.b >= (self.l.x.max(self.rows[0].list[at(self.c, 2)]))).collect::<Vec<i32>>();
                self.t += &format!("{}:{:<4}|", self.p.1, 3);
                let mut text3: String = self.r.name.clone();
                self.os.as_ref().map_or(({ let x4: i32 = self.l.x; say(2, self.k[at(0, 4)]) }), |x| x.len() as i32) - double(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_334 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let mut n3 = 0;
                while let Some(x2) = self.r.list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    self.b = self.o.map_or(self.rows.iter().map(|row| row.n).sum::<i32>(), |x| x + 1);
                }
                if let Some(x4) = &self.os { self.r.inner.on = self.s.is_empty(); }
                (({ let x5: i32 = self.v[at(n1, 2)]; self.ls[at(round, self.ls.len())].x }) + self.r.total())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let mut n3 = 0;
                while let Some(x2) = self.r.list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    self.b = self.o.map_or(self.rows.iter().map(|row| row.n).sum::<i32>(), |x| x + 1);
                }
                if let Some(x4) = &self.os { self.r.inner.on = self.s.is_empty(); }
                (({ let x5: i32 = self.v[at(n1, 2)]; (*self.ls[at(round, self.ls.len())].x) }) + self.r.total())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_335 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.c = st.k[at(st.o.unwrap_or(({ st.z += 1; say(1, st.z) })), 4)].max(st.v.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        st.rows[at((5 - 6), 2)].n = (|x1: i32| ('l3: { if st.o == Some(3) { break 'l3 st.c } st.c }))(('l2: { if st.s == "abc" { break 'l2 st.ls[0].items[0] } st.l.x }));
                        st.r.list.push(8);
                        st.w.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.c = st.k[at(st.o.unwrap_or(({ st.z += 1; say(1, st.z) })), 4)].max(st.v.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        st.rows[at((5 - 6), 2)].n = (|x1: i32| ('l3: { if st.o == Some(3) { break 'l3 st.c } st.c }))(('l2: { if st.s == "abc" { break 'l2 st.ls[0].items[0] } st.l.x }));
                        st.r.list.push(8);
                        st.w.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_336 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &v, &p, &rows, &h, &l, &z]);
                    let value: i32 = {
                        l.items[at(a, 2)] %= 5;
                        h.remove(&rows[at(round, 2)].name.chars().rev().collect::<String>());
                        flag &= v.iter().any(|x| *x > 3);
                        if flag { flag = rows[1].n != (-c); } else { l.x += &2; }
                        len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &v, &p, &rows, &h, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.items[at(a, 2)] %= 5;
                        h.remove(&rows[at(round, 2)].name.chars().rev().collect::<String>());
                        flag &= v.iter().any(|x| *x > 3);
                        if flag { flag = rows[1].n != (-c); } else { *l.x += &2; }
                        len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &v, &p, &rows, &h, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_337 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in rows.iter() { r.inner.x -= &rows.iter().map(Record::total).max().unwrap_or(6); }
                        match ls[say(2, 1)].items[at(rows[at(say(3, l.x), rows.len())].n, 2)] {
                            0 | 1 => {
                                q.push_back(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n3 @ 2..=5 => {
                                *m.entry(e.size()).or_insert((v.iter().filter(|x5| r.inner.on).count() as i32)) ^= v.iter().sum::<i32>();
                            }
                            n4 if n4 > 0 => { a -= o.map_or(o.map_or(a, |x| x + 1), |x| x + 1); }
                            _ => { rows[0].list.extend(v.iter().take(2)); }
                        }
                        b = rows.iter().map(Record::total).max().unwrap_or(c.wrapping_mul(a));
                        for row6 in rows.iter_mut() {
                            os = Some(String::from(""));
                            shout(&mut p.1);
                        }
                        if a <= (rows.iter().map(|row| row.n).sum::<i32>()) {
                            let mut n7: i32 = 0;
                            while n7 < 3 && !(!flag) {
                                n7 += 1;
                                shout(&mut rows[say(4, 0)].name);
                            }
                        }
                        ({ let x10: i32 = ({ let x11: i32 = 7; b }); (|x12: i32| a)(({ z += 1; say(6, z) })) }) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in rows.iter() { r.inner.x -= &rows.iter().map(Record::total).max().unwrap_or(6); }
                        match ls[say(2, 1)].items[at(rows[at(say(3, l.x), rows.len())].n, 2)] {
                            0 | 1 => {
                                q.push_back(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n3 @ 2..=5 => {
                                *m.entry(e.size()).or_insert((v.iter().filter(|x5| r.inner.on).count() as i32)) ^= v.iter().sum::<i32>();
                            }
                            n4 if n4 > 0 => { a -= o.map_or(o.map_or(a, |x| x + 1), |x| x + 1); }
                            _ => { rows[0].list.extend(v.iter().take(2)); }
                        }
                        b = rows.iter().map(Record::total).max().unwrap_or(c.wrapping_mul(a));
                        for row6 in rows.iter_mut() {
                            os = Some(String::from(""));
                            shout(&mut p.1);
                        }
                        if a <= (rows.iter().map(|row| row.n).sum::<i32>()) {
                            let mut n7: i32 = 0;
                            while n7 < 3 && !(!flag) {
                                n7 += 1;
                                shout(&mut rows[say(4, 0)].name);
                            }
                        }
                        ({ let x10: i32 = ({ let x11: i32 = 7; b }); (|x12: i32| a)(({ z += 1; say(6, z) })) }) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_338 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &t, &w, &o, &r, &rows, &l]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            r.name.push('y');
                            let mut n2: i32 = 0;
                            while n2 < 3 && (o == Some(3) || t.is_empty()) {
                                n2 += 1;
                                let mut list3: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(rows[at(round, rows.len())].inner.x); 2];
                            }
                        }
                        for row4 in &rows { let n5: i32 = std::mem::take(&mut c); }
                        let n6: i32 = std::mem::take(&mut l.x);
                        (rows[0].list.iter().map(|x7| (*x7)).max().unwrap_or(0) + (rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &w, &o, &r, &rows, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            r.name.push('y');
                            let mut n2: i32 = 0;
                            while n2 < 3 && (o == Some(3) || t.is_empty()) {
                                n2 += 1;
                                let mut list3: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(rows[at(round, rows.len())].inner.x); 2];
                            }
                        }
                        for row4 in &rows { let n5: i32 = std::mem::take(&mut c); }
                        let n6: i32 = std::mem::take(&mut l.x);
                        (rows[0].list.iter().map(|x7| (*x7)).max().unwrap_or(0) + (rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &w, &o, &r, &rows, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_339 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        { m.entry(1).and_modify(|x| *x += (w.iter().filter(|x1| r.inner.on).count() as i32)).or_insert(5); }
                        let b: i32 = (m.get(&(c + 1)).copied().unwrap_or(c) - m.values().sum::<i32>());
                        match c {
                            0 | 1 => { a = rows.iter().map(Record::total).max().unwrap_or(w.iter().sum::<i32>()); }
                            n2 @ 2..=5 => { r.name.clear(); }
                            n3 if n3 > l.x => {
                                if let (Some(x4), -3..) = (o, c) {
                                    r.inner.x = q.front().copied().unwrap_or(w.iter().sum::<i32>());
                                } else { h.remove(&t.chars().rev().collect::<String>()); }
                            }
                            _ => { r.list.sort(); }
                        }
                        let n5: i32 = w.iter().copied().min().unwrap_or_default();
                        match &p {
                            (x6, y7) if *x6 > 0 => {
                                match &e {
                                    Shape::Dot => { w.push((l.items.iter().filter(|x10| t.is_empty()).count() as i32)); }
                                    Shape::Line(x8) if *x8 < 5 => {
                                        v.truncate(3);
                                        w[at(({ z }), 2)] -= n5.wrapping_mul(((l.x as i64 * 2) as i32));
                                    }
                                    Shape::Named { name: y9, size: x8 } => {
                                        ls[0].items.retain(|x| o.unwrap_or(l.items[at((*x6), 2)]) % 3 != 0);
                                    }
                                    _ => {}
                                }
                            }
                            _ => {
                                if let Some(x) = m.get_mut(&(m.get(&(rows[say(2, 1)].n + 1)).copied().unwrap_or(({ z })) + 1)) { *x -= w.first().copied().unwrap_or(8) }
                            }
                        }
                        (h.get("abc").copied().unwrap_or(a) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { m.entry(1).and_modify(|x| *x += (w.iter().filter(|x1| r.inner.on).count() as i32)).or_insert(5); }
                        let b: i32 = (m.get(&(c + 1)).copied().unwrap_or(c) - m.values().sum::<i32>());
                        match c {
                            0 | 1 => { a = rows.iter().map(Record::total).max().unwrap_or(w.iter().sum::<i32>()); }
                            n2 @ 2..=5 => { r.name.clear(); }
                            n3 if n3 > l.x => {
                                if let (Some(x4), -3..) = (o, c) {
                                    r.inner.x = q.front().copied().unwrap_or(w.iter().sum::<i32>());
                                } else { h.remove(&t.chars().rev().collect::<String>()); }
                            }
                            _ => { r.list.sort(); }
                        }
                        let n5: i32 = w.iter().copied().min().unwrap_or_default();
                        match &p {
                            (x6, y7) if *x6 > 0 => {
                                match &e {
                                    Shape::Dot => { w.push((l.items.iter().filter(|x10| t.is_empty()).count() as i32)); }
                                    Shape::Line(x8) if *x8 < 5 => {
                                        v.truncate(3);
                                        w[at(({ z }), 2)] -= n5.wrapping_mul(((l.x as i64 * 2) as i32));
                                    }
                                    Shape::Named { name: y9, size: x8 } => {
                                        ls[0].items.retain(|x| o.unwrap_or(l.items[at((*x6), 2)]) % 3 != 0);
                                    }
                                    _ => {}
                                }
                            }
                            _ => {
                                if let Some(x) = m.get_mut(&(m.get(&(rows[say(2, 1)].n + 1)).copied().unwrap_or(({ z })) + 1)) { *x -= w.first().copied().unwrap_or(8) }
                            }
                        }
                        (h.get("abc").copied().unwrap_or(a) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_340 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (s.o, s.c) { s.b %= 5; } else {
                            s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        {
                            s.v[0] = (-(match &s.e { Shape::Dot => 4, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        match s.o {
                            Some(x4) if x4 > 3 => {
                                s.o = None;
                                let n7: i32 = s.o.unwrap_or(s.ls[at(say(1, s.b), s.ls.len())].items.iter().map(|x6| s.p.0).max().unwrap_or(0));
                            }
                            Some(x4) => s.o = Some(x4 + 2),
                            None => s.o = Some((s.os.as_deref().unwrap_or("none").len() as i32)),
                        }
                        s.t.push('y');
                        len(&s.rows[0].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (s.o, s.c) { s.b %= 5; } else {
                            s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        {
                            s.v[0] = (-(match &s.e { Shape::Dot => 4, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        match s.o {
                            Some(x4) if x4 > 3 => {
                                s.o = None;
                                let n7: i32 = s.o.unwrap_or(s.ls[at(say(1, s.b), s.ls.len())].items.iter().map(|x6| s.p.0).max().unwrap_or(0));
                            }
                            Some(x4) => s.o = Some(x4 + 2),
                            None => s.o = Some((s.os.as_deref().unwrap_or("none").len() as i32)),
                        }
                        s.t.push('y');
                        len(&s.rows[0].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_341 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items = self.r.list.iter().copied().filter(|x1| self.w.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.v.contains(&(self.e.size() + 1)) {
                    self.rows[0].name = format!("{}:{:<4}|", self.p.1, self.a);
                } else if self.l.x > (self.rows[at(self.v[at(say(2, self.p.0), 2)], self.rows.len())].inner.x.max(6)) {
                    self.r.name.truncate(2);
                    self.r.list = self.rows[0].list.iter().copied().filter(|x2| !(self.v.is_empty())).collect::<Vec<i32>>();
                }
                'l4: for i3 in 0_i32..self.l.x.min(3) {
                    let n5: i32 = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                }
                self.v[0].abs() - self.rows[self.rows.len() - 1].list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items = self.r.list.iter().copied().filter(|x1| self.w.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.v.contains(&(self.e.size() + 1)) {
                    self.rows[0].name = format!("{}:{:<4}|", self.p.1, (*self.a));
                } else if self.l.x > (self.rows[at(self.v[at(say(2, self.p.0), 2)], self.rows.len())].inner.x.max(6)) {
                    self.r.name.truncate(2);
                    self.r.list = self.rows[0].list.iter().copied().filter(|x2| !(self.v.is_empty())).collect::<Vec<i32>>();
                }
                'l4: for i3 in 0_i32..self.l.x.min(3) {
                    let n5: i32 = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                }
                self.v[0].abs() - self.rows[self.rows.len() - 1].list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_342 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.c, _) = (self.l.items.pop().unwrap_or_default(), self.l.items.pop());
                { let x3 = &mut self.b; *x3 += self.k[4 - 1].max(self.w[at(self.rows[1].inner.x, 2)]); *x3 %= 50; }
                (self.r.n, self.c) = (self.h.get("abc").copied().unwrap_or(self.rows[0].list[0]), self.o.map_or(self.ls[at(say(1, self.c), self.ls.len())].items[at(3, 2)], |x| x + 1));
                if let Some(x4) = self.o && x4 < 9 && matches!(self.e, Shape::Line(n) if n > 2) {
                    self.p.1 += &self.t.to_uppercase();
                } else {
                    self.k[0] = self.ls[at(self.a, self.ls.len())].items.first().copied().unwrap_or((8 - self.ls[say(2, 1)].x));
                }
                self.l.x += &(if 1 <= self.r.inner.x { self.w[at(self.b, 2)] } else { ({ self.z += 2; say(3, self.z) }) });
                (self.os.as_deref().unwrap_or("none").len() as i32) - (self.v.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.c, _) = (self.l.items.pop().unwrap_or_default(), self.l.items.pop());
                { let x3 = &mut self.b; *x3 += self.k[4 - 1].max(self.w[at(self.rows[1].inner.x, 2)]); *x3 %= 50; }
                (self.r.n, self.c) = (self.h.get("abc").copied().unwrap_or(self.rows[0].list[0]), self.o.map_or(self.ls[at(say(1, self.c), self.ls.len())].items[at(3, 2)], |x| x + 1));
                if let Some(x4) = self.o && x4 < 9 && matches!(self.e, Shape::Line(n) if n > 2) {
                    self.p.1 += &self.t.to_uppercase();
                } else {
                    self.k[0] = self.ls[at(self.a, self.ls.len())].items.first().copied().unwrap_or((8 - (*self.ls[say(2, 1)].x)));
                }
                self.l.x += &(if 1 <= self.r.inner.x { self.w[at((*self.b), 2)] } else { ({ self.z += 2; say(3, self.z) }) });
                (self.os.as_deref().unwrap_or("none").len() as i32) - (self.v.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_343 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.s, &st.t, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.m.insert(st.rows.iter().map(Record::total).max().unwrap_or(st.rows[at(2, st.rows.len())].inner.x), double(3));
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.o == Some(3) {
                            n1 += 1;
                            let mut text2: String = format!("{}:{:<4}|", st.t, st.rows[at(round, st.rows.len())].inner.x);
                        }
                        for row3 in &st.rows {
                            st.l.x = ({ let x4: i32 = st.r.first().copied().unwrap_or(st.k[say(1, 1)]); (st.t.chars().filter(|c| *c == 'b').count() as i32) });
                        }
                        for i5 in 0_i32..3 {
                            (st.ls[at(say(2, 2), 2)].x, st.a) = (st.o.unwrap_or(0), (st.s.len() as i32));
                            { let mut add = |by: i32| st.l.x += by; add(1); add((say(3, 1))); }
                        }
                        let _ = st.o.take();
                        st.os.as_ref().map_or(st.rows[at(say(4, st.c), st.rows.len())].list.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32) - st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.s, &st.t, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.m.insert(st.rows.iter().map(Record::total).max().unwrap_or(st.rows[at(2, st.rows.len())].inner.x), double(3));
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.o == Some(3) {
                            n1 += 1;
                            let mut text2: String = format!("{}:{:<4}|", st.t, st.rows[at(round, st.rows.len())].inner.x);
                        }
                        for row3 in &st.rows {
                            st.l.x = ({ let x4: i32 = st.r.first().copied().unwrap_or(st.k[say(1, 1)]); (st.t.chars().filter(|c| *c == 'b').count() as i32) });
                        }
                        for i5 in 0_i32..3 {
                            (st.ls[at(say(2, 2), 2)].x, st.a) = (st.o.unwrap_or(0), (st.s.len() as i32));
                            { let mut add = |by: i32| st.l.x += by; add(1); add((say(3, 1))); }
                        }
                        let _ = st.o.take();
                        st.os.as_ref().map_or(st.rows[at(say(4, st.c), st.rows.len())].list.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32) - st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().s, &st.load().t, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_344 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &h, &l, &ls, &z]);
                    let value: i32 = {
                        std::mem::swap(&mut b, &mut a);
                        match b {
                            0 | 1 => { rows[0].name = s.clone(); }
                            n1 @ 2..=5 => {
                                let mut n3: i32 = 0;
                                while n3 < 3 && !(({ z += 2; say(1, z) }) <= a) {
                                    n3 += 1;
                                    c = (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                }
                            }
                            n2 if n2 > 1 => { rows[0].name.truncate(2); }
                            _ => {
                                ls[at(({ z += 2; say(2, z) }), 2)].items.retain(|x| r.list.iter().sum::<i32>() % 3 != 0);
                                r.list = v.iter().map(|&x4| v[v.len() - 1].wrapping_mul(p.0)).collect::<Vec<_>>();
                            }
                        }
                        ls[say(3, 0)].items[0] ^= total(&rows[rows.len() - 1].list);
                        r = Record { n: ('l5: { if 6 < b { break 'l5 a } 8 }), ..record(1, "q", &[4]) };
                        let mut n6: i32 = 0;
                        while n6 < 3 && w.is_empty() {
                            n6 += 1;
                            s.truncate(2);
                        }
                        h.get("abc").copied().unwrap_or(((ls[0].x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &h, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        std::mem::swap(&mut b, &mut a);
                        match b {
                            0 | 1 => { rows[0].name = s.clone(); }
                            n1 @ 2..=5 => {
                                let mut n3: i32 = 0;
                                while n3 < 3 && !(({ z += 2; say(1, z) }) <= a) {
                                    n3 += 1;
                                    c = (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                }
                            }
                            n2 if n2 > 1 => { rows[0].name.truncate(2); }
                            _ => {
                                ls[at(({ z += 2; say(2, z) }), 2)].items.retain(|x| r.list.iter().sum::<i32>() % 3 != 0);
                                r.list = v.iter().map(|&x4| v[v.len() - 1].wrapping_mul(p.0)).collect::<Vec<_>>();
                            }
                        }
                        ls[say(3, 0)].items[0] ^= total(&rows[rows.len() - 1].list);
                        r = Record { n: ('l5: { if 6 < (*b) { break 'l5 (*a) } 8 }), ..record(1, "q", &[4]) };
                        let mut n6: i32 = 0;
                        while n6 < 3 && w.is_empty() {
                            n6 += 1;
                            s.truncate(2);
                        }
                        h.get("abc").copied().unwrap_or(((ls[0].x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &h, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_345 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &v, &w, &r, &rows, &h, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || r.inner.on { break (ls[1].items.len() as i32); }
                            let n2 = std::mem::replace(&mut r.list[at(say(1, ls[ls.len() - 1].x), 2)], 4);
                            a = h.get("abc").copied().unwrap_or((c + r.n));
                        };
                        a += w.first().copied().unwrap_or((rows[at(({ z += 2; say(2, z) }), rows.len())].n + r.list[at(rows[at(({ z }), rows.len())].inner.x, 2)]));
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &r, &rows, &h, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || r.inner.on { break (ls[1].items.len() as i32); }
                            let n2 = std::mem::replace(&mut r.list[at(say(1, ls[ls.len() - 1].x), 2)], 4);
                            a = h.get("abc").copied().unwrap_or((c + r.n));
                        };
                        a += w.first().copied().unwrap_or((rows[at(({ z += 2; say(2, z) }), rows.len())].n + r.list[at(rows[at(({ z }), rows.len())].inner.x, 2)]));
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &r, &rows, &h, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_346 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &v, &w, &o, &r, &rows, &m, &ls, &z]);
                    let value: i32 = {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        rows[0].grow((0 - say(1, r.n)));
                        if let Some(x3) = v.iter().find(|x| **x > 2) {
                            let _ = m.remove(&((rows[0].list.len() as i32) + 1));
                        }
                        o.unwrap_or(rows[say(3, 1)].list.iter().map(|x4| (*x4)).fold(0, |x, y| x ^ y)) - r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &v, &w, &o, &r, &rows, &m, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        rows[0].grow((0 - say(1, r.n)));
                        if let Some(x3) = v.iter().find(|x| **x > 2) {
                            let _ = m.remove(&((rows[0].list.len() as i32) + 1));
                        }
                        o.unwrap_or(rows[say(3, 1)].list.iter().map(|x4| (*x4)).fold(0, |x, y| x ^ y)) - r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &v, &w, &o, &r, &rows, &m, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_347 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&flag, &v, &w, &o, &p, &r, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        let [n1, n2]: [i32; 2] = [(p.1.chars().filter(|c| *c == 'b').count() as i32), l.x.wrapping_mul(2)];
                        for x3 in &mut v {
                            ((*x3), l.x) = (r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), (w.iter().filter(|x4| !flag).count() as i32));
                        }
                        for i5 in 0_i32..3 { fill(&mut w, (3 + k[1])); }
                        o.unwrap_or((({ z }) + r.list[0])) - (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &v, &w, &o, &p, &r, &e, &k, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, n2]: [i32; 2] = [(p.1.chars().filter(|c| *c == 'b').count() as i32), l.x.wrapping_mul(2)];
                        for x3 in &mut v {
                            ((*x3), l.x) = (r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), (w.iter().filter(|x4| !flag).count() as i32));
                        }
                        for i5 in 0_i32..3 { fill(&mut w, (3 + k[1])); }
                        o.unwrap_or((({ z }) + r.list[0])) - (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &v, &w, &o, &p, &r, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_348 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        match s.t.as_str() {
                            "" => {
                                *s.m.entry((-6)).or_insert((s.ls[say(2, 1)].items.iter().filter(|x5| !s.flag).count() as i32)) ^= s.r.total();
                            }
                            "abc" | "b" => {
                                for i6 in 0_i32..3 {
                                    s.k[at(s.v.first().copied().unwrap_or((if s.z % 8 == 5 { continue 'outer } else { say(3, s.z) })), 2)] += (s.rows[at(({ s.z }), s.rows.len())].list.iter().sum::<i32>() % 7);
                                    s.rows[at(({ s.z += 1; say(5, s.z) }), 2)].name.truncate(2);
                                }
                                shout(&mut s.r.name);
                            }
                            y4 => { s.v.truncate(3); }
                        }
                        let mut n9: i32 = ({ let x7: i32 = (s.w.iter().filter(|x8| s.s == "abc").count() as i32); (s.p.1.len() as i32) });
                        std::mem::swap(&mut s.c, &mut s.b);
                        (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - s.h.get("abc").copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.t.as_str() {
                            "" => {
                                *s.m.entry((-6)).or_insert((s.ls[say(2, 1)].items.iter().filter(|x5| !s.flag).count() as i32)) ^= s.r.total();
                            }
                            "abc" | "b" => {
                                for i6 in 0_i32..3 {
                                    s.k[at(s.v.first().copied().unwrap_or((if s.z % 8 == 5 { continue 'outer } else { say(3, s.z) })), 2)] += (s.rows[at(({ s.z }), s.rows.len())].list.iter().sum::<i32>() % 7);
                                    s.rows[at(({ s.z += 1; say(5, s.z) }), 2)].name.truncate(2);
                                }
                                shout(&mut s.r.name);
                            }
                            y4 => { s.v.truncate(3); }
                        }
                        let mut n9: i32 = ({ let x7: i32 = (s.w.iter().filter(|x8| s.s == "abc").count() as i32); (s.p.1.len() as i32) });
                        std::mem::swap(&mut s.c, &mut s.b);
                        (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - s.h.get("abc").copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_349 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.w.insert(0, self.rows.iter().map(|row| row.n).sum::<i32>());
                    self.r.list.reverse();
                }
                for i2 in 0_i32..3 {
                    let n3: i32 = peak(&self.ls[at(7, self.ls.len())].items).copied().unwrap_or(3);
                }
                let _ = self.rows[0].list.pop();
                if let Some(x6) = self.o && x6 < 9 && self.w[at(({ self.z += 1; say(2, self.z) }), 2)] <= self.m.values().sum::<i32>() {
                    let mut list7: Vec<i32> = self.w.iter().map(|&x8| self.m.values().sum::<i32>()).collect::<Vec<_>>();
                } else { let mut list9: Vec<i32> = vec![self.o.unwrap_or(self.a), len(&self.r.name)]; }
                for i10 in 0_i32..self.c.min(3) {
                    self.s = self.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                (self.m.get(&(({ self.z += 1; say(3, self.z) }) + 1)).copied().unwrap_or(5) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.w.insert(0, self.rows.iter().map(|row| row.n).sum::<i32>());
                    self.r.list.reverse();
                }
                for i2 in 0_i32..3 {
                    let n3: i32 = peak(&*self.ls[at(7, self.ls.len())].items).copied().unwrap_or(3);
                }
                let _ = self.rows[0].list.pop();
                if let Some(x6) = self.o && x6 < 9 && self.w[at(({ self.z += 1; say(2, self.z) }), 2)] <= self.m.values().sum::<i32>() {
                    let mut list7: Vec<i32> = self.w.iter().map(|&x8| self.m.values().sum::<i32>()).collect::<Vec<_>>();
                } else { let mut list9: Vec<i32> = vec![self.o.unwrap_or(self.a), len(&self.r.name)]; }
                for i10 in 0_i32..self.c.min(3) {
                    self.s = self.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                (self.m.get(&(({ self.z += 1; say(3, self.z) }) + 1)).copied().unwrap_or(5) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_350 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, w: Vec<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.b);
                match self.ls[0].items.as_slice() {
                    [] => {
                        'l4: for x3 in &mut self.r.list {
                            self.b = self.l.items.pop().unwrap_or(((*x3) + 0)) - self.l.items.len() as i32 + self.l.items.pop().map_or(0, |x| x + 1);
                        }
                    }
                    [x1] => { self.flag ^= !self.flag; }
                    [x1, .., y2] => { let n5: i32 = (self.rows[self.rows.len() - 1].list.len() as i32); }
                }
                match self.k[0] {
                    0 | 1 => { self.w[0] += (self.r.name.len() as i32); }
                    n6 @ 2..=5 => {
                        { let mut add = |by: i32| self.r.n += by; add(1); add((self.w[0] + ({ self.z }))); }
                        for row9 in &self.rows { self.e = Shape::Line(('l10: { if n6 <= 7 { break 'l10 6 } 3 })); }
                    }
                    n7 if n7 > 6 => { self.l.x = self.e.size(); }
                    _ => { self.k[at(positive(say(2, self.z) - 7)?, 2)] = ((7 - 2) + (4 % 7)); }
                }
                ((self.c as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.b);
                match self.ls[0].items.as_slice() {
                    [] => {
                        'l4: for x3 in &mut self.r.list {
                            self.b = self.l.items.pop().unwrap_or(((*x3) + 0)) - self.l.items.len() as i32 + self.l.items.pop().map_or(0, |x| x + 1);
                        }
                    }
                    [x1] => { self.flag ^= !self.flag; }
                    [x1, .., y2] => { let n5: i32 = (self.rows[self.rows.len() - 1].list.len() as i32); }
                }
                match self.k[0] {
                    0 | 1 => { self.w[0] += (self.r.name.len() as i32); }
                    n6 @ 2..=5 => {
                        { let mut add = |by: i32| self.r.n += by; add(1); add((self.w[0] + ({ self.z }))); }
                        for row9 in &self.rows { self.e = Shape::Line(('l10: { if n6 <= 7 { break 'l10 6 } 3 })); }
                    }
                    n7 if n7 > 6 => { self.l.x = self.e.size(); }
                    _ => { self.k[at(positive(say(2, self.z) - 7)?, 2)] = ((7 - 2) + (4 % 7)); }
                }
                ((self.c as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_351 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.l, &st.ls]);
                    let value: i32 = {
                        st.v.push(3);
                        match st.s.as_str() {
                            "" => { st.o = st.o.map(|x| x + 1); }
                            "abc" | "b" => {
                                let mut text4: String = (st.s.clone() + "x");
                                let mut n6 = 0;
                                while let Some(x5) = st.ls[at(6, 2)].items.pop() {
                                    n6 += 1;
                                    if n6 > 3 { break }
                                    let n7 = std::mem::replace(&mut st.w[0], 4);
                                    st.w = vec![len(&st.r.name); 2];
                                }
                            }
                            y2 => { for row8 in st.rows.iter_mut() { if let Some(x) = row8.list.last_mut() { *x += (5 % 7) } } }
                        }
                        st.l.items.sort_by_key(|x| say(1, (*x)));
                        st.ls[say(2, 0)].items.sort_by_key(|x| 8);
                        (st.r.name.chars().filter(|c| *c == 'b').count() as i32) - (st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.v.push(3);
                        match st.s.as_str() {
                            "" => { st.o = st.o.map(|x| x + 1); }
                            "abc" | "b" => {
                                let mut text4: String = (st.s.clone() + "x");
                                let mut n6 = 0;
                                while let Some(x5) = st.ls[at(6, 2)].items.pop() {
                                    n6 += 1;
                                    if n6 > 3 { break }
                                    let n7 = std::mem::replace(&mut st.w[0], 4);
                                    st.w = vec![len(&st.r.name); 2];
                                }
                            }
                            y2 => { for row8 in st.rows.iter_mut() { if let Some(x) = row8.list.last_mut() { *x += (5 % 7) } } }
                        }
                        st.l.items.sort_by_key(|x| say(1, (*x)));
                        st.ls[say(2, 0)].items.sort_by_key(|x| 8);
                        (st.r.name.chars().filter(|c| *c == 'b').count() as i32) - (st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_352 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for x1 in l.items.iter() {
                            let mut list3: Vec<i32> = vec![h.get("abc").copied().unwrap_or(({ z })), (w.iter().filter(|x4| r.inner.on).count() as i32)];
                        }
                        let (n5, n6): (i32, i32) = ((a + p.0), (|x7: i32| c)(8));
                        ((rows[say(2, 0)].list[0], _), l.x) = (((3 + ({ z += 1; say(3, z) })), 0), w[1].abs());
                        for row8 in rows.iter() { let n9: i32 = o.or(Some(len(&r.name))).ok_or(String::from("none"))?; }
                        len(&t) - ((ls[at(k[at(ls[at(round, ls.len())].items[at(l.x, 2)], 4)], ls.len())].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in l.items.iter() {
                            let mut list3: Vec<i32> = vec![h.get("abc").copied().unwrap_or(({ z })), (w.iter().filter(|x4| r.inner.on).count() as i32)];
                        }
                        let (n5, n6): (i32, i32) = (((*a) + p.0), (|x7: i32| c)(8));
                        ((rows[say(2, 0)].list[0], _), l.x) = (((3 + ({ z += 1; say(3, z) })), 0), w[1].abs());
                        for row8 in rows.iter() { let n9: i32 = o.or(Some(len(&r.name))).ok_or(String::from("none"))?; }
                        len(&*t) - ((ls[at(k[at(ls[at(round, ls.len())].items[at(l.x, 2)], 4)], ls.len())].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_353 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            for x2 in w.iter() { fill(&mut v, (|x4: i32| r.inner.x)(ls[0].x)); }
                        }
                        match &p {
                            (x5, y6) if *x5 > 0 => { if r.list.len() > 1 { r.list.swap(0, 1); r.list[1..].reverse(); } }
                            _ => {
                                a = match p.0 {
                                    0 | 1 => o.map_or(rows[at(({ z }), rows.len())].inner.x, |x| x + 1),
                                    n7 @ (2..=5 | 8) => n7 + 1,
                                    n8 if n8 > r.list[0] => e.size(),
                                    _ => 2,
                                };
                            }
                        }
                        rows.sort_by_key(|row| -row.n);
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) + p.0.wrapping_mul(1)) - q.front().copied().unwrap_or(p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            for x2 in w.iter() { fill(&mut v, (|x4: i32| r.inner.x)(ls[0].x)); }
                        }
                        match &p {
                            (x5, y6) if *x5 > 0 => { if r.list.len() > 1 { r.list.swap(0, 1); r.list[1..].reverse(); } }
                            _ => {
                                a = match p.0 {
                                    0 | 1 => o.map_or(rows[at(({ z }), rows.len())].inner.x, |x| x + 1),
                                    n7 @ (2..=5 | 8) => n7 + 1,
                                    n8 if n8 > r.list[0] => e.size(),
                                    _ => 2,
                                };
                            }
                        }
                        rows.sort_by_key(|row| -row.n);
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) + p.0.wrapping_mul(1)) - q.front().copied().unwrap_or(p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_354 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &w, &o, &p, &r, &rows, &m, &e, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = o.or(Some((rows[at(c, rows.len())].inner.x - a))).ok_or(String::from("none"))?;
                        b += &r.total();
                        rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].name = p.1.clone();
                        ((match &e { Shape::Dot => w[at(({ z += 1; say(3, z) }), w.len())], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) - w.iter().map(|x2| ls[at(say(2, p.0), ls.len())].x).fold(0, |x, y| x ^ y)) - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &w, &o, &p, &r, &rows, &m, &e, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = o.or(Some((rows[at(c, rows.len())].inner.x - a))).ok_or(String::from("none"))?;
                        b += &r.total();
                        rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].name = p.1.clone();
                        ((match &e { Shape::Dot => w[at(({ z += 1; say(3, z) }), w.len())], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) - w.iter().map(|x2| ls[at(say(2, p.0), ls.len())].x).fold(0, |x, y| x ^ y)) - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &w, &o, &p, &r, &rows, &m, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_355 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &os, &r, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        k[0] = ((b as i64 * 2) as i32);
                        'l2: for x1 in r.list.iter_mut() { v[say(3, 0)] = b; }
                        k[at(({ z += 2; say(4, z) }), 2)] %= 5;
                        if let Some(x3) = &mut o { k[0] = (os.as_deref().unwrap_or("none").len() as i32); }
                        match o {
                            Some(x4) if x4 > 3 => {
                                o = None;
                                let n6: i32 = ((l.x as i64 * 2) as i32);
                            }
                            Some(x4) => o = Some(x4 + 2),
                            None => o = Some(m.values().sum::<i32>()),
                        }
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &os, &r, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[0] = ((b as i64 * 2) as i32);
                        'l2: for x1 in r.list.iter_mut() { v[say(3, 0)] = b; }
                        k[at(({ z += 2; say(4, z) }), 2)] %= 5;
                        if let Some(x3) = &mut o { k[0] = (os.as_deref().unwrap_or("none").len() as i32); }
                        match o {
                            Some(x4) if x4 > 3 => {
                                o = None;
                                let n6: i32 = ((l.x as i64 * 2) as i32);
                            }
                            Some(x4) => o = Some(x4 + 2),
                            None => o = Some(m.values().sum::<i32>()),
                        }
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &os, &r, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_356 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.ls[at(({ s.z += 2; say(1, s.z) }), 2)].items.reverse();
                        let mut n1: i32 = s.rows[at(({ s.z }), s.rows.len())].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        if let Some(x2) = &mut s.o {
                            { if let Some(x) = s.m.get_mut(&((s.w[0] + 8) + 1)) { *x -= s.r.total() } }
                        }
                        s.s.push_str(&s.ls[s.ls.len() - 1].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        ((s.r.list.iter().filter(|x3| s.o.is_some()).count() as i32) - s.r.first().copied().unwrap_or(6)) - s.v.first().copied().unwrap_or(s.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[at(({ s.z += 2; say(1, s.z) }), 2)].items.reverse();
                        let mut n1: i32 = s.rows[at(({ s.z }), s.rows.len())].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        if let Some(x2) = &mut s.o {
                            { if let Some(x) = s.m.get_mut(&((s.w[0] + 8) + 1)) { *x -= s.r.total() } }
                        }
                        s.s.push_str(&s.ls[s.ls.len() - 1].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        ((s.r.list.iter().filter(|x3| s.o.is_some()).count() as i32) - s.r.first().copied().unwrap_or(6)) - s.v.first().copied().unwrap_or((*s.l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_357 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter_mut() {
                    let mut n2: i32 = 0;
                    let n5: i32 = loop {
                        n2 += 1;
                        if n2 > 2 || 4 == ({ let x4: i32 = 4; ({ self.z += 1; say(1, self.z) }) }) { break (self.os.as_deref().unwrap_or("none").len() as i32); }
                        let mut n3: i32 = self.o.unwrap_or((self.ls[at(self.r.n, self.ls.len())].x % 7));
                    };
                    self.v.retain(|x| (say(2, row1.list[at(self.r.n, 2)]) + self.p.0) % 3 != 0);
                }
                self.l.items.dedup();
                let (Some(n6), _) = (self.o, 1) else { return Ok(('l7: { if !self.flag { break 'l7 self.p.0 } say(5, self.k[at(say(4, self.r.inner.x), 4)]) })) };
                (|x8: i32| ('l9: { if say(6, self.r.n) != 0 { break 'l9 self.c } self.rows[at(round, self.rows.len())].list[at(say(7, self.ls[at(round, self.ls.len())].items[at(0, 2)]), 2)] }))((self.v.len() as i32)) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter_mut() {
                    let mut n2: i32 = 0;
                    let n5: i32 = loop {
                        n2 += 1;
                        if n2 > 2 || 4 == ({ let x4: i32 = 4; ({ self.z += 1; say(1, self.z) }) }) { break (self.os.as_deref().unwrap_or("none").len() as i32); }
                        let mut n3: i32 = self.o.unwrap_or((self.ls[at(self.r.n, self.ls.len())].x % 7));
                    };
                    self.v.retain(|x| (say(2, row1.list[at(self.r.n, 2)]) + self.p.0) % 3 != 0);
                }
                self.l.items.dedup();
                let (Some(n6), _) = (self.o, 1) else { return Ok(('l7: { if !self.flag { break 'l7 self.p.0 } say(5, self.k[at(say(4, self.r.inner.x), 4)]) })) };
                (|x8: i32| ('l9: { if say(6, self.r.n) != 0 { break 'l9 (*self.c) } self.rows[at(round, self.rows.len())].list[at(say(7, self.ls[at(round, self.ls.len())].items[at(0, 2)]), 2)] }))((self.v.len() as i32)) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_358 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.r.n {
                    0 | 1 => {
                        self.ls[at((0 - 5), 2)].x = ({ let x3: i32 = self.h.get("abc").copied().unwrap_or(self.r.inner.x); total(&self.w) });
                        self.ls[0].items.retain(|x| len(&self.s) % 3 != 0);
                    }
                    n1 @ 2..=5 => {
                        *self.h.entry(format!("{}:{:<4}|", self.t, 2)).or_insert(0) += (if self.v.iter().any(|x| *x > 3) { 5 } else { self.r.n });
                    }
                    n2 if n2 > self.l.x => {
                        self.w.push((len(&self.p.1) + (if self.k[at(round, 4)] <= ({ self.z += 1; say(1, self.z) }) { ({ self.z += 2; say(2, self.z) }) } else { self.r.n })));
                    }
                    _ => {
                        self.p.0 = ((self.os.as_deref().unwrap_or("none").len() as i32) - self.l.items.iter().map(|x4| (*x4)).last().unwrap_or_default());
                    }
                }
                let n5: i32 = (self.t.len() as i32);
                *self.m.entry(self.rows.iter().map(|row| row.n).sum::<i32>()).or_insert((self.l.x + positive(say(3, self.z) - 7)?)) = (match &self.e { Shape::Dot => n5, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                (self.w.len() as i32) - (match &self.e { Shape::Dot => self.rows[at(round, self.rows.len())].n, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.r.n {
                    0 | 1 => {
                        self.ls[at((0 - 5), 2)].x = ({ let x3: i32 = self.h.get("abc").copied().unwrap_or(self.r.inner.x); total(&*self.w) });
                        self.ls[0].items.retain(|x| len(&*self.s) % 3 != 0);
                    }
                    n1 @ 2..=5 => {
                        *self.h.entry(format!("{}:{:<4}|", self.t, 2)).or_insert(0) += (if self.v.iter().any(|x| *x > 3) { 5 } else { self.r.n });
                    }
                    n2 if n2 > self.l.x => {
                        self.w.push((len(&self.p.1) + (if self.k[at(round, 4)] <= ({ self.z += 1; say(1, self.z) }) { ({ self.z += 2; say(2, self.z) }) } else { self.r.n })));
                    }
                    _ => {
                        self.p.0 = ((self.os.as_deref().unwrap_or("none").len() as i32) - self.l.items.iter().map(|x4| (*x4)).last().unwrap_or_default());
                    }
                }
                let n5: i32 = (self.t.len() as i32);
                *self.m.entry(self.rows.iter().map(|row| row.n).sum::<i32>()).or_insert((self.l.x + positive(say(3, self.z) - 7)?)) = (match &self.e { Shape::Dot => n5, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                (self.w.len() as i32) - (match &self.e { Shape::Dot => self.rows[at(round, self.rows.len())].n, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_359 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.z]);
                    let value: i32 = {
                        st.r.n += (st.rows[at(round, 2)].name.len() as i32);
                        if matches!(st.e, Shape::Line(n) if n > 2) { st.s.clear(); } else {
                            let mut n1: i32 = 0;
                            while n1 < 3 && st.a >= st.e.size() {
                                n1 += 1;
                                if let Some(x) = st.v.last_mut() { *x += say(1, n1) }
                            }
                        }
                        let n2: i32 = (if 3 < (st.r.name.len() as i32) { st.m.get(&(st.b + 1)).copied().unwrap_or(({ st.z })) } else { (st.t.chars().filter(|c| *c == 'b').count() as i32) });
                        let (Some(n3), _) = (st.o, 1) else { return Ok((|x4: i32| 6)(st.p.0)) };
                        let n5: i32 = std::mem::take(&mut st.rows[0].n);
                        len(&st.r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.n += (st.rows[at(round, 2)].name.len() as i32);
                        if matches!(st.e, Shape::Line(n) if n > 2) { st.s.clear(); } else {
                            let mut n1: i32 = 0;
                            while n1 < 3 && st.a >= st.e.size() {
                                n1 += 1;
                                if let Some(x) = st.v.last_mut() { *x += say(1, n1) }
                            }
                        }
                        let n2: i32 = (if 3 < (st.r.name.len() as i32) { st.m.get(&(st.b + 1)).copied().unwrap_or(({ st.z })) } else { (st.t.chars().filter(|c| *c == 'b').count() as i32) });
                        let (Some(n3), _) = (st.o, 1) else { return Ok((|x4: i32| 6)(st.p.0)) };
                        let n5: i32 = std::mem::take(&mut st.rows[0].n);
                        len(&st.r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().t, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_330", program_330::plain, program_330::transaction),
    ("program_331", program_331::plain, program_331::transaction),
    ("program_332", program_332::plain, program_332::transaction),
    ("program_333", program_333::plain, program_333::transaction),
    ("program_334", program_334::plain, program_334::transaction),
    ("program_335", program_335::plain, program_335::transaction),
    ("program_336", program_336::plain, program_336::transaction),
    ("program_337", program_337::plain, program_337::transaction),
    ("program_338", program_338::plain, program_338::transaction),
    ("program_339", program_339::plain, program_339::transaction),
    ("program_340", program_340::plain, program_340::transaction),
    ("program_341", program_341::plain, program_341::transaction),
    ("program_342", program_342::plain, program_342::transaction),
    ("program_343", program_343::plain, program_343::transaction),
    ("program_344", program_344::plain, program_344::transaction),
    ("program_345", program_345::plain, program_345::transaction),
    ("program_346", program_346::plain, program_346::transaction),
    ("program_347", program_347::plain, program_347::transaction),
    ("program_348", program_348::plain, program_348::transaction),
    ("program_349", program_349::plain, program_349::transaction),
    ("program_350", program_350::plain, program_350::transaction),
    ("program_351", program_351::plain, program_351::transaction),
    ("program_352", program_352::plain, program_352::transaction),
    ("program_353", program_353::plain, program_353::transaction),
    ("program_354", program_354::plain, program_354::transaction),
    ("program_355", program_355::plain, program_355::transaction),
    ("program_356", program_356::plain, program_356::transaction),
    ("program_357", program_357::plain, program_357::transaction),
    ("program_358", program_358::plain, program_358::transaction),
    ("program_359", program_359::plain, program_359::transaction),
];
