//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_090 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let n1: i32 = z.wrapping_sub(say(4, 1));
                        let Some(n2) = o else { return Ok((if matches!(e, Shape::Line(n) if n > 2) { p.0 } else { 6 })) };
                        if r.inner.on { p.0 += r.n.max(v.iter().map(|x3| say(7, (*x3))).fold(0, |x, y| x ^ y)); } else {
                            rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(9, z) }), say(11, l.items[at(b, 2)])));
                            ls[say(12, 0)].items[0] %= 5;
                        }
                        let n5: i32 = z.wrapping_sub(({ z += 2; say(14, z) }));
                        l.x.max(n5.wrapping_mul(p.0)) - (ls[1].x % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let n1: i32 = z.wrapping_sub(say(4, 1));
                        let Some(n2) = o else { return Ok((if matches!(e, Shape::Line(n) if n > 2) { p.0 } else { 6 })) };
                        if r.inner.on { p.0 += r.n.max(v.iter().map(|x3| say(7, (*x3))).fold(0, |x, y| x ^ y)); } else {
                            rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(9, z) }), say(11, l.items[at(b, 2)])));
                            ls[say(12, 0)].items[0] %= 5;
                        }
                        let n5: i32 = z.wrapping_sub(({ z += 2; say(14, z) }));
                        l.x.max(n5.wrapping_mul(p.0)) - (ls[1].x % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_091 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
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
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if !flag { rows[at(say(3, b), 3)].list.push(({ z += 2; say(2, z) })); }
                        match &e {
                            Shape::Dot => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                r.list.insert(0, (rows[1].name.len() as i32));
                                if flag {
                                    k[at((6 + r.n), 2)] += (-q.front().copied().unwrap_or((if z % 8 == 5 { continue 'outer } else { say(10, z) })));
                                    if let Some(x) = l.items.last_mut() { *x += os.as_ref().map_or(0, |x| x.len() as i32) }
                                }
                            }
                            Shape::Named { name: y4, size: x3 } => { r.list.dedup(); }
                            _ => {}
                        }
                        let mut text7: String = format!("{}:{:<4}|", p.1, say(11, k[0]));
                        if let Some(x) = m.get_mut(&(w.iter().sum::<i32>() + 1)) { *x -= (|x8: i32| ls[at(b, ls.len())].x)(a) }
                        Inner { x: r.n, .. } = Inner { x: w[at((if z % 8 == 5 { return Ok(5) } else { say(12, z) }), w.len())].abs(), on: false };
                        m.get(&((a + 5) + 1)).copied().unwrap_or((|x9: i32| 4)(v[at(b, v.len())])) - rows[say(13, 1)].list.iter().map(|x10| rows[rows.len() - 1].list[0]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
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
                        if !flag { rows[at(say(3, b), 3)].list.push(({ z += 2; say(2, z) })); }
                        match &e {
                            Shape::Dot => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                r.list.insert(0, (rows[1].name.len() as i32));
                                if flag {
                                    k[at((6 + r.n), 2)] += (-q.front().copied().unwrap_or((if z % 8 == 5 { continue 'outer } else { say(10, z) })));
                                    if let Some(x) = l.items.last_mut() { *x += os.as_ref().map_or(0, |x| x.len() as i32) }
                                }
                            }
                            Shape::Named { name: y4, size: x3 } => { r.list.dedup(); }
                            _ => {}
                        }
                        let mut text7: String = format!("{}:{:<4}|", p.1, say(11, k[0]));
                        if let Some(x) = m.get_mut(&(w.iter().sum::<i32>() + 1)) { *x -= (|x8: i32| ls[at((*b), ls.len())].x)(a) }
                        Inner { x: r.n, .. } = Inner { x: w[at((if z % 8 == 5 { return Ok(5) } else { say(12, z) }), w.len())].abs(), on: false };
                        m.get(&((a + 5) + 1)).copied().unwrap_or((|x9: i32| 4)(v[at(b, v.len())])) - rows[say(13, 1)].list.iter().map(|x10| rows[rows.len() - 1].list[0]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_092 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        for link1 in &mut s.ls {
                            if let Some(x2) = s.rows[0].list.iter().find(|x| **x > 2) {
                                s.l.x = s.m.get(&((-({ s.z += 2; say(1, s.z) })) + 1)).copied().unwrap_or(len(&s.t));
                            }
                            let n3 = bump(&mut s.l.x);
                        }
                        s.flag &= (s.s.is_empty() && s.flag);
                        match (say(2, s.b) != 6, s.o) {
                            (true, Some(x4)) => {
                                let [n6, n7]: [i32; 2] = [(s.t.chars().filter(|c| *c == 'b').count() as i32), s.o.map_or(4, |x| x + 1)];
                                s.rows[at(say(3, s.r.n), 2)].list[at(positive(say(4, s.z) - 7)?, 2)] += ({ s.z += 2; say(5, s.z) });
                            }
                            (false, None) => {
                                for i9 in 0_i32..s.ls[1].x.min(3) {
                                    s.h.insert(s.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (s.os.as_deref().unwrap_or("none").len() as i32));
                                    s.s = std::mem::take(&mut s.s) + "k";
                                }
                            }
                            _ => {}
                        }
                        (s.v.iter().map(|x10| s.b).max().unwrap_or(0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for link1 in &s.ls {
                            if let Some(x2) = s.rows[0].list.iter().find(|x| **x > 2) {
                                s.l.x = s.m.get(&((-({ s.z += 2; say(1, s.z) })) + 1)).copied().unwrap_or(len(&*s.t));
                            }
                            let n3 = bump(&mut s.l.x);
                        }
                        s.flag &= (s.s.is_empty() && s.flag);
                        match (say(2, s.b) != 6, s.o) {
                            (true, Some(x4)) => {
                                let [n6, n7]: [i32; 2] = [(s.t.chars().filter(|c| *c == 'b').count() as i32), s.o.map_or(4, |x| x + 1)];
                                s.rows[at(say(3, s.r.n), 2)].list[at(positive(say(4, s.z) - 7)?, 2)] += ({ s.z += 2; say(5, s.z) });
                            }
                            (false, None) => {
                                for i9 in 0_i32..s.ls[1].x.min(3) {
                                    s.h.insert(s.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (s.os.as_deref().unwrap_or("none").len() as i32));
                                    s.s = std::mem::take(&mut s.s) + "k";
                                }
                            }
                            _ => {}
                        }
                        (s.v.iter().map(|x10| (*s.b)).max().unwrap_or(0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_093 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.o.is_some() {
                    n1 += 1;
                    self.ls[at(say(1, self.a), 2)].items.push(say(3, self.r.inner.x));
                }
                let n3: i32 = self.rows[at(({ self.z += 2; say(6, self.z) }), 2)].list.remove(at(say(7, self.v[at(self.r.inner.x, 2)]), 2)).wrapping_add(({ self.z }));
                let mut n4: i32 = self.h.get("abc").copied().unwrap_or((self.t.len() as i32));
                self.l.items.sort_by_key(|x| self.m.values().sum::<i32>());
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.o.is_some() {
                    n1 += 1;
                    self.ls[at(say(1, self.a), 2)].items.push(say(3, self.r.inner.x));
                }
                let n3: i32 = self.rows[at(({ self.z += 2; say(6, self.z) }), 2)].list.remove(at(say(7, self.v[at(self.r.inner.x, 2)]), 2)).wrapping_add(({ self.z }));
                let mut n4: i32 = self.h.get("abc").copied().unwrap_or((self.t.len() as i32));
                self.l.items.sort_by_key(|x| self.m.values().sum::<i32>());
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_094 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(4, self.z) }), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                self.flag &= (self.t.starts_with('a') || self.s.is_empty());
                if let Some(x) = self.os.as_mut() { x.push('m') }
                let n2: i32 = self.o.or(Some((self.a % 7))).ok_or(String::from("none"))?;
                self.o.replace(self.rows.iter().map(|row| row.n).sum::<i32>());
                len(&self.p.1) - (if self.b > (say(7, self.r.inner.x)) { self.ls[0].x } else { ({ self.z += 1; say(8, self.z) }) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(4, self.z) }), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                *self.flag &= (self.t.starts_with('a') || self.s.is_empty());
                if let Some(x) = self.os.as_mut() { x.push('m') }
                let n2: i32 = self.o.or(Some((self.a % 7))).ok_or(String::from("none"))?;
                self.o.replace(self.rows.iter().map(|row| row.n).sum::<i32>());
                len(&self.p.1) - (if (*self.b) > (say(7, self.r.inner.x)) { self.ls[0].x } else { ({ self.z += 1; say(8, self.z) }) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_095 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        let Some(n1) = st.o else { return Ok((3 + st.p.0)) };
                        st.flag |= st.t.starts_with('a');
                        let [n2, n3]: [i32; 2] = [(st.t.chars().filter(|c| *c == 'b').count() as i32), st.v.iter().map(|x4| st.r.n).sum::<i32>()];
                        let n5: i32 = st.o.or(Some((if st.t.is_empty() { say(3, st.k[4 - 1]) } else { 1 }))).ok_or(String::from("none"))?;
                        (st.rows[say(8, 0)].inner.x, st.r.n) = (st.h.get("abc").copied().unwrap_or(say(9, st.ls[0].items[at(2, 2)])), (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        (match &st.e { Shape::Dot => st.q.front().copied().unwrap_or(7), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = st.o else { return Ok((3 + st.p.0)) };
                        st.flag |= st.t.starts_with('a');
                        let [n2, n3]: [i32; 2] = [(st.t.chars().filter(|c| *c == 'b').count() as i32), st.v.iter().map(|x4| st.r.n).sum::<i32>()];
                        let n5: i32 = st.o.or(Some((if st.t.is_empty() { say(3, st.k[4 - 1]) } else { 1 }))).ok_or(String::from("none"))?;
                        (st.rows[say(8, 0)].inner.x, st.r.n) = (st.h.get("abc").copied().unwrap_or(say(9, st.ls[0].items[at(2, 2)])), (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        (match &st.e { Shape::Dot => st.q.front().copied().unwrap_or(7), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_096 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut o: Option<i32> = Some(2);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &o, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = c.wrapping_mul(ls[at(({ z += 1; say(1, z) }), ls.len())].items.first().copied().unwrap_or(l.items[at(5, 2)]));
                        k[at(({ z }), 2)] = ((a as i64 * 2) as i32);
                        a ^= &({ let x2: i32 = 8; ls[at(1, ls.len())].x });
                        m.get(&(e.size() + 1)).copied().unwrap_or((if flag { rows[1].list[0] } else { say(2, n1) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &o, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = c.wrapping_mul(ls[at(({ z += 1; say(1, z) }), ls.len())].items.first().copied().unwrap_or(l.items[at(5, 2)]));
                        k[at(({ z }), 2)] = ((a as i64 * 2) as i32);
                        a ^= &({ let x2: i32 = 8; ls[at(1, ls.len())].x });
                        m.get(&(e.size() + 1)).copied().unwrap_or((if flag { rows[1].list[0] } else { say(2, n1) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &o, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_097 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (s.chars().filter(|c| *c == 'b').count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        match p.0 {
                            0 | 1 => {
                                l.x -= &(rows[1].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n1 @ 2..=5 => {
                                Inner { x: ls[0].x, .. } = Inner { x: (match &e { Shape::Dot => 5, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), on: false };
                            }
                            n2 if n2 > 1 => { let _ = m.remove(&((l.x - 4) + 1)); }
                            _ => { l.x %= 5; }
                        }
                        if let Some(x5) = o {
                            if let Some(row) = rows.last_mut() { row.n += m.get(&(k[at(4, 4)] + 1)).copied().unwrap_or(8); row.list.push(row.n); row.grow(1); }
                            k[say(2, 0)] -= w.first().copied().unwrap_or(len(&s));
                        } else { rows[at(({ let x6: i32 = l.items[at(0, 2)]; 2 }), 2)].inner.x ^= &m.values().sum::<i32>(); }
                        let _ = ls[say(3, 0)].items.pop();
                        let mut n8 = 0;
                        while let Some(x7) = l.items.pop() {
                            n8 += 1;
                            if n8 > 3 { break }
                            (w[at(({ z += 1; say(4, z) }), 2)], a) = (total(&w), w.iter().sum::<i32>());
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (s.chars().filter(|c| *c == 'b').count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        match p.0 {
                            0 | 1 => {
                                l.x -= &(rows[1].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n1 @ 2..=5 => {
                                Inner { x: ls[0].x, .. } = Inner { x: (match &e { Shape::Dot => 5, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), on: false };
                            }
                            n2 if n2 > 1 => { let _ = m.remove(&(((*l.x) - 4) + 1)); }
                            _ => { l.x %= 5; }
                        }
                        if let Some(x5) = o {
                            if let Some(row) = rows.last_mut() { row.n += m.get(&(k[at(4, 4)] + 1)).copied().unwrap_or(8); row.list.push(row.n); row.grow(1); }
                            k[say(2, 0)] -= w.first().copied().unwrap_or(len(&*s));
                        } else { rows[at(({ let x6: i32 = l.items[at(0, 2)]; 2 }), 2)].inner.x ^= &m.values().sum::<i32>(); }
                        let _ = ls[say(3, 0)].items.pop();
                        let mut n8 = 0;
                        while let Some(x7) = l.items.pop() {
                            n8 += 1;
                            if n8 > 3 { break }
                            (w[at(({ z += 1; say(4, z) }), 2)], a) = (total(&*w), w.iter().sum::<i32>());
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_098 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match rows[at(({ z }), 2)].name.as_str() {
                            "" => { v[at(({ z }), 3)] = ({ z += 1; say(2, z) }); }
                            "abc" | "b" => {
                                {
                                    let mut n4: i32 = h.get("abc").copied().unwrap_or(w[at(say(4, ls[at(8, ls.len())].x), w.len())].abs());
                                }
                            }
                            y2 => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        match v[at(round, v.len())] {
                            0 | 1 => { r.n %= 5; }
                            n5 @ 2..=5 => {
                                shout(&mut s);
                                rows[at(({ z += 1; say(8, z) }), 3)].list[at(say(6, r.n), 2)] = ({ z += 1; say(7, z) });
                            }
                            n6 if n6 > c => {
                                let mut n9: i32 = (r.total() - ('l8: { if b == (k[at(round, 4)]) { break 'l8 5 } 8 }));
                                n9 = os.as_ref().map_or((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32);
                            }
                            _ => { let n10: i32 = peak(&v).copied().unwrap_or(3); }
                        }
                        let mut n11: i32 = 0;
                        let n14: i32 = loop {
                            n11 += 1;
                            if n11 > 2 || !flag { break ({ let x13: i32 = ls[ls.len() - 1].x; x13 }); }
                            h.insert(format!("{a:>3} {t:?} {}", 7), (w.iter().filter(|x12| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                        };
                        r.inner = Inner { x: (|x15: i32| n14)(r.inner.x), on: w.is_empty() };
                        rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(10, z) }), 2), say(11, l.x));
                        (ls[ls.len() - 1].items.len() as i32) - ({ let x17: i32 = w[0]; b })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
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
                        match rows[at(({ z }), 2)].name.as_str() {
                            "" => { v[at(({ z }), 3)] = ({ z += 1; say(2, z) }); }
                            "abc" | "b" => {
                                {
                                    let mut n4: i32 = h.get("abc").copied().unwrap_or(w[at(say(4, ls[at(8, ls.len())].x), w.len())].abs());
                                }
                            }
                            y2 => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        match v[at(round, v.len())] {
                            0 | 1 => { r.n %= 5; }
                            n5 @ 2..=5 => {
                                shout(&mut s);
                                rows[at(({ z += 1; say(8, z) }), 3)].list[at(say(6, r.n), 2)] = ({ z += 1; say(7, z) });
                            }
                            n6 if n6 > c => {
                                let mut n9: i32 = (r.total() - ('l8: { if b == (k[at(round, 4)]) { break 'l8 5 } 8 }));
                                n9 = os.as_ref().map_or((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32);
                            }
                            _ => { let n10: i32 = peak(&*v).copied().unwrap_or(3); }
                        }
                        let mut n11: i32 = 0;
                        let n14: i32 = loop {
                            n11 += 1;
                            if n11 > 2 || !flag { break ({ let x13: i32 = ls[ls.len() - 1].x; x13 }); }
                            h.insert(format!("{a:>3} {t:?} {}", 7), (w.iter().filter(|x12| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                        };
                        r.inner = Inner { x: (|x15: i32| n14)(r.inner.x), on: w.is_empty() };
                        rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(10, z) }), 2), say(11, l.x));
                        (ls[ls.len() - 1].items.len() as i32) - ({ let x17: i32 = w[0]; b })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_099 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        ls[at(({ z }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= ({ z += 2; say(3, z) });
                        s = format!("{}:{:<4}|", t, b);
                        let n2: i32 = rows[at(say(5, 8), 2)].list.remove(at(({ z }), 2)).wrapping_add(say(6, 6));
                        'l5: for &x3 in &w { rows[at(({ z }), 2)].list.insert(at(say(9, w[w.len() - 1]), 2), ({ z })); }
                        rows[at(say(12, 6), 2)].name += &(say(14, n2)).to_string();
                        r.first().copied().unwrap_or(r.list.iter().sum::<i32>()) - (ls[ls.len() - 1].items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[at(({ z }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= ({ z += 2; say(3, z) });
                        s = format!("{}:{:<4}|", t, (*b));
                        let n2: i32 = rows[at(say(5, 8), 2)].list.remove(at(({ z }), 2)).wrapping_add(say(6, 6));
                        'l5: for &x3 in &w { rows[at(({ z }), 2)].list.insert(at(say(9, w[w.len() - 1]), 2), ({ z })); }
                        rows[at(say(12, 6), 2)].name += &(say(14, n2)).to_string();
                        r.first().copied().unwrap_or(r.list.iter().sum::<i32>()) - (ls[ls.len() - 1].items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_100 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.ls[at(({ s.z += 1; say(1, s.z) }), 2)].items.push(({ s.z += 2; say(3, s.z) }));
                        for x2 in s.w.iter_mut() {
                            (s.rows[0].inner.x, s.l.items[0]) = (s.rows.iter().map(Record::total).max().unwrap_or(({ s.z += 2; say(6, s.z) })), ({ let x3: i32 = s.ls[at(({ s.z += 1; say(7, s.z) }), s.ls.len())].x; ({ s.z += 2; say(8, s.z) }) }));
                            s.q.push_back((if s.m.contains_key(&(s.l.x + 1)) { s.b } else { 1 }));
                        }
                        s.t = s.p.1.to_uppercase();
                        s.ls[at(s.rows[1].inner.x, 2)].items.dedup();
                        s.ls[at(({ s.z += 2; say(9, s.z) }), 2)].items.push(({ s.z += 2; say(11, s.z) }));
                        ((s.p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[at(({ s.z += 1; say(1, s.z) }), 2)].items.push(({ s.z += 2; say(3, s.z) }));
                        for x2 in s.w.iter_mut() {
                            (s.rows[0].inner.x, s.l.items[0]) = (s.rows.iter().map(Record::total).max().unwrap_or(({ s.z += 2; say(6, s.z) })), ({ let x3: i32 = s.ls[at(({ s.z += 1; say(7, s.z) }), s.ls.len())].x; ({ s.z += 2; say(8, s.z) }) }));
                            s.q.push_back((if s.m.contains_key(&(s.l.x + 1)) { s.b } else { 1 }));
                        }
                        *s.t = s.p.1.to_uppercase();
                        s.ls[at(s.rows[1].inner.x, 2)].items.dedup();
                        s.ls[at(({ s.z += 2; say(9, s.z) }), 2)].items.push(({ s.z += 2; say(11, s.z) }));
                        ((s.p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_101 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.t.as_str() {
                    "" => { let n3: i32 = ((self.b - self.a) % 7); }
                    "abc" | "b" => {
                        self.v[at(say(3, self.c), 3)] = ({ self.z += 1; say(2, self.z) });
                        self.ls[0].x = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    y2 => { let n5: i32 = self.z.wrapping_sub(({ self.z += 1; say(5, self.z) })); }
                }
                let _ = self.m.remove(&((self.r.list.len() as i32) + 1));
                {
                    self.c %= 5;
                    let n6: i32 = self.z.wrapping_sub(say(9, self.l.x));
                }
                self.rows[at(say(12, 8), 2)].list.insert(at(say(13, self.r.n), 2), ({ self.z += 2; say(14, self.z) }));
                [self.p.0, _] = [(match &self.e { Shape::Dot => ({ self.z }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }), (self.p.1.chars().filter(|c| *c == 'b').count() as i32)];
                (-(self.c % 7)) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.t.as_str() {
                    "" => { let n3: i32 = ((self.b - self.a) % 7); }
                    "abc" | "b" => {
                        self.v[at(say(3, self.c), 3)] = ({ self.z += 1; say(2, self.z) });
                        self.ls[0].x = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    y2 => { let n5: i32 = self.z.wrapping_sub(({ self.z += 1; say(5, self.z) })); }
                }
                let _ = self.m.remove(&((self.r.list.len() as i32) + 1));
                {
                    self.c %= 5;
                    let n6: i32 = self.z.wrapping_sub(say(9, (*self.l.x)));
                }
                self.rows[at(say(12, 8), 2)].list.insert(at(say(13, self.r.n), 2), ({ self.z += 2; say(14, self.z) }));
                [self.p.0, _] = [(match &self.e { Shape::Dot => ({ self.z }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }), (self.p.1.chars().filter(|c| *c == 'b').count() as i32)];
                (-(self.c % 7)) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_102 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.is_empty() {
                    if let [x1, ..] = self.rows[at(say(1, self.r.n), self.rows.len())].list.as_slice() {
                        self.ls[0].items.sort();
                    }
                }
                self.w.insert(at(say(4, self.r.inner.x), 2), say(5, self.p.0));
                self.w.push(self.rows.iter().map(|row| row.n).sum::<i32>());
                ('l3: { if self.c < self.q.front().copied().unwrap_or(self.b) { break 'l3 self.b.wrapping_mul(self.ls[0].x) } self.m.get(&(2 + 1)).copied().unwrap_or(({ self.z += 1; say(8, self.z) })) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.is_empty() {
                    if let [x1, ..] = self.rows[at(say(1, self.r.n), self.rows.len())].list.as_slice() {
                        self.ls[0].items.sort();
                    }
                }
                self.w.insert(at(say(4, self.r.inner.x), 2), say(5, self.p.0));
                self.w.push(self.rows.iter().map(|row| row.n).sum::<i32>());
                ('l3: { if self.c < self.q.front().copied().unwrap_or(self.b) { break 'l3 self.b.wrapping_mul(self.ls[0].x) } self.m.get(&(2 + 1)).copied().unwrap_or(({ self.z += 1; say(8, self.z) })) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_103 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match st.ls[at(round, st.ls.len())].x {
                            0 | 1 => {
                                st.w.iter_mut().for_each(|x| *x = 5);
                                st.rows[at(5, 2)].name.clear();
                            }
                            n1 @ 2..=5 => { let mut list3: Vec<i32> = st.v[at(round, st.v.len())..].to_vec(); }
                            n2 if n2 > positive(say(1, st.z) - 7)? => { st.h.remove(&st.s.chars().rev().collect::<String>()); }
                            _ => {
                                st.rows[at(({ st.z += 1; say(4, st.z) }), 3)].list[at(say(2, 5), 2)] = ({ st.z += 2; say(3, st.z) });
                            }
                        }
                        match st.ls[1].items.as_slice() {
                            [] => { st.c += &('l7: { if round == 0 { break 'l7 1 } 1 }); }
                            [x5] => { st.s.insert(0, 'b'); }
                            [x5, .., y6] => {
                                Inner { x: st.p.0, .. } = Inner { x: (((*y6) as i64 * 2) as i32), on: false };
                                let n8: i32 = peak(&st.l.items).copied().unwrap_or(3);
                            }
                        }
                        st.b = st.v.iter().map(|x9| st.m.get(&(st.c + 1)).copied().unwrap_or((*x9))).max().unwrap_or(0);
                        fill(&mut st.rows[0].list, 1);
                        ((-6) + st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.ls[at(round, st.ls.len())].x {
                            0 | 1 => {
                                st.w.iter_mut().for_each(|x| *x = 5);
                                st.rows[at(5, 2)].name.clear();
                            }
                            n1 @ 2..=5 => { let mut list3: Vec<i32> = st.v[at(round, st.v.len())..].to_vec(); }
                            n2 if n2 > positive(say(1, st.z) - 7)? => { st.h.remove(&st.s.chars().rev().collect::<String>()); }
                            _ => {
                                st.rows[at(({ st.z += 1; say(4, st.z) }), 3)].list[at(say(2, 5), 2)] = ({ st.z += 2; say(3, st.z) });
                            }
                        }
                        match st.ls[1].items.as_slice() {
                            [] => { st.c += &('l7: { if round == 0 { break 'l7 1 } 1 }); }
                            [x5] => { st.s.insert(0, 'b'); }
                            [x5, .., y6] => {
                                Inner { x: st.p.0, .. } = Inner { x: (((*y6) as i64 * 2) as i32), on: false };
                                let n8: i32 = peak(&*st.l.items).copied().unwrap_or(3);
                            }
                        }
                        st.b = st.v.iter().map(|x9| st.m.get(&(st.c + 1)).copied().unwrap_or((*x9))).max().unwrap_or(0);
                        fill(&mut st.rows[0].list, 1);
                        ((-6) + st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_104 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls]);
                    let value: i32 = {
                        r.inner.x -= total(&ls[at(b, ls.len())].items);
                        *m.entry((t.len() as i32)).or_insert((if r.inner.on { 0 } else { rows[at(round, rows.len())].n })) += (match &e { Shape::Dot => k[4 - 1], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let mut n3: i32 = 0;
                        let n4: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || (r.inner.on || rows[1].inner.x >= 8) { break len(&p.1); }
                            Inner { x: k[0], .. } = Inner { x: (ls[0].items.len() as i32), on: false };
                        };
                        w.iter().map(|x5| o.map_or(rows[rows.len() - 1].list[at(r.list[0], 2)], |x| x + 1)).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner.x -= total(&*ls[at(b, ls.len())].items);
                        *m.entry((t.len() as i32)).or_insert((if r.inner.on { 0 } else { rows[at(round, rows.len())].n })) += (match &e { Shape::Dot => k[4 - 1], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let mut n3: i32 = 0;
                        let n4: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || (r.inner.on || rows[1].inner.x >= 8) { break len(&p.1); }
                            Inner { x: k[0], .. } = Inner { x: (ls[0].items.len() as i32), on: false };
                        };
                        w.iter().map(|x5| o.map_or(rows[rows.len() - 1].list[at(r.list[0], 2)], |x| x + 1)).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_105 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        r.list[0] = match b {
                            0 | 1 => (v.len() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > a => (rows[at(({ z }), rows.len())].n + ({ z += 1; say(11, z) })),
                            _ => 2,
                        };
                        let mut n5: i32 = 0;
                        while n5 < 3 && m.contains_key(&((0 % 7) + 1)) {
                            n5 += 1;
                            ls[at(m.get(&(r.n + 1)).copied().unwrap_or(({ z += 1; say(12, z) })), 2)].x += p.0.max((match &e { Shape::Dot => 8, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                        }
                        for (i9, x8) in w.iter().enumerate() { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        ((r.inner.x, _), w[say(13, 0)]) = ((h.get("abc").copied().unwrap_or(8), 0), (r.list.iter().filter(|x10| a >= 5).count() as i32));
                        (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
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
                        r.list[0] = match b {
                            0 | 1 => (v.len() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > (*a) => (rows[at(({ z }), rows.len())].n + ({ z += 1; say(11, z) })),
                            _ => 2,
                        };
                        let mut n5: i32 = 0;
                        while n5 < 3 && m.contains_key(&((0 % 7) + 1)) {
                            n5 += 1;
                            ls[at(m.get(&(r.n + 1)).copied().unwrap_or(({ z += 1; say(12, z) })), 2)].x += p.0.max((match &e { Shape::Dot => 8, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                        }
                        for (i9, x8) in w.iter().enumerate() { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        ((r.inner.x, _), w[say(13, 0)]) = ((h.get("abc").copied().unwrap_or(8), 0), (r.list.iter().filter(|x10| a >= 5).count() as i32));
                        (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_106 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s, &t, &o, &p, &r, &m, &e, &l]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            t.truncate(2);
                        }
                        l.x = l.x.max(len(&p.1));
                        let (Some(n2), _) = (o, 1) else { return Ok((-l.x)) };
                        m.values().sum::<i32>() - o.map_or(r.inner.x, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &t, &o, &p, &r, &m, &e, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            t.truncate(2);
                        }
                        *l.x = l.x.max(len(&p.1));
                        let (Some(n2), _) = (o, 1) else { return Ok((-l.x)) };
                        m.values().sum::<i32>() - o.map_or(r.inner.x, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &t, &o, &p, &r, &m, &e, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_107 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &v, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if say(1, rows[0].inner.x) <= (v.iter().map(|x1| say(2, c)).last().unwrap_or_default()) {
                            let n2: i32 = ls[at(({ z += 1; say(3, z) }), 2)].x.wrapping_sub(({ z += 2; say(4, z) })).wrapping_mul(({ z }));
                        }
                        (b, p.0) = (a.abs(), r.first().copied().unwrap_or(0));
                        let mut n4: i32 = 0;
                        while n4 < 3 && flag {
                            n4 += 1;
                            m.insert((p.1.len() as i32), (r.n % 7));
                        }
                        (e.size() + r.first().copied().unwrap_or(say(9, l.x))) - ls[ls.len() - 1].items.iter().map(|x7| 4).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if say(1, rows[0].inner.x) <= (v.iter().map(|x1| say(2, c)).last().unwrap_or_default()) {
                            let n2: i32 = ls[at(({ z += 1; say(3, z) }), 2)].x.wrapping_sub(({ z += 2; say(4, z) })).wrapping_mul(({ z }));
                        }
                        (b, p.0) = (a.abs(), r.first().copied().unwrap_or(0));
                        let mut n4: i32 = 0;
                        while n4 < 3 && flag {
                            n4 += 1;
                            m.insert((p.1.len() as i32), (r.n % 7));
                        }
                        (e.size() + r.first().copied().unwrap_or(say(9, l.x))) - ls[ls.len() - 1].items.iter().map(|x7| 4).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_108 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(({ s.z += 2; say(4, s.z) }), 3)].list.push(({ s.z += 1; say(3, s.z) }));
                        s.r.inner.on = !(s.w.is_empty());
                        s.ls[at(({ s.z += 2; say(7, s.z) }), 3)].items[at((if s.z % 8 == 5 { continue 'outer } else { say(6, s.z) }), 2)] ^= ({ s.z });
                        if s.o == Some(3) {
                            fill(&mut s.rows[at(positive(say(10, s.z) - 7)?, 2)].list, (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                            let n3: i32 = positive(i32::abs(s.q.front().copied().unwrap_or(({ s.z }))) + 1 - (round % 5))?;
                        } else {
                            if let Some(x4) = s.w.iter().find(|x| **x > 2) {
                                s.rows[at(say(11, s.r.inner.x), 2)].list[at(({ s.z }), 2)] += ({ s.z += 1; say(12, s.z) });
                                s.c = len(&s.t);
                            }
                        }
                        s.a += bump(&mut s.a);
                        s.l.x.max(s.r.list.first().copied().unwrap_or(s.l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(({ s.z += 2; say(4, s.z) }), 3)].list.push(({ s.z += 1; say(3, s.z) }));
                        s.r.inner.on = !(s.w.is_empty());
                        s.ls[at(({ s.z += 2; say(7, s.z) }), 3)].items[at((if s.z % 8 == 5 { continue 'outer } else { say(6, s.z) }), 2)] ^= ({ s.z });
                        if s.o == Some(3) {
                            fill(&mut s.rows[at(positive(say(10, s.z) - 7)?, 2)].list, (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                            let n3: i32 = positive(i32::abs(s.q.front().copied().unwrap_or(({ s.z }))) + 1 - (round % 5))?;
                        } else {
                            if let Some(x4) = s.w.iter().find(|x| **x > 2) {
                                s.rows[at(say(11, s.r.inner.x), 2)].list[at(({ s.z }), 2)] += ({ s.z += 1; say(12, s.z) });
                                *s.c = len(&*s.t);
                            }
                        }
                        s.a += bump(&mut s.a);
                        s.l.x.max(s.r.list.first().copied().unwrap_or(s.l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_109 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list[at(({ self.z += 1; say(2, self.z) }), 2)] += say(3, self.w[0]);
                self.s.push('y');
                self.ls[at(self.r.n.max(self.a), 2)].x = ((match &self.e { Shape::Dot => self.c, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) % 7);
                self.c = (('l4: { if self.o.is_some() { break 'l4 self.l.items[at(self.ls[0].x, 2)] } self.k[1] }) % 7);
                let mut text5: String = format!("{}:{:<4}|", self.rows[2 - 1].name, self.r.inner.x);
                self.o.unwrap_or(self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list[at(({ self.z += 1; say(2, self.z) }), 2)] += say(3, self.w[0]);
                self.s.push('y');
                self.ls[at(self.r.n.max(self.a), 2)].x = ((match &self.e { Shape::Dot => (*self.c), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) % 7);
                self.c = (('l4: { if self.o.is_some() { break 'l4 self.l.items[at((*self.ls[0].x), 2)] } self.k[1] }) % 7);
                let mut text5: String = format!("{}:{:<4}|", self.rows[2 - 1].name, self.r.inner.x);
                self.o.unwrap_or(self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_110 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.t.as_str() {
                    "" => { self.rows[at(say(1, self.c), 2)].list.push(({ self.z += 2; say(3, self.z) })); }
                    "abc" | "b" => {
                        let n4: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(({ self.z }));
                    }
                    y2 => {
                        self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, self.z) }), 2)].items.push(say(9, self.b));
                        let mut n6: i32 = 0;
                        let n7: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || self.v.iter().any(|x| *x > 3) { break self.q.front().copied().unwrap_or(self.b); }
                            self.l.x %= 5;
                        };
                    }
                }
                (self.k[say(12, 0)], self.r.list[at(5, 2)]) = (self.o.map_or(2, |x| x + 1), (self.b % 7));
                self.b += &(self.q.front().copied().unwrap_or(self.w[at(self.k[say(13, 1)], 2)]));
                for row8 in self.rows.iter() { self.b -= self.o.unwrap_or((self.c + self.b)); }
                ((match &self.e { Shape::Dot => self.ls[0].x, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) - (-self.rows[at(({ self.z += 2; say(14, self.z) }), self.rows.len())].list[at(say(15, self.r.inner.x), 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.t.as_str() {
                    "" => { self.rows[at(say(1, self.c), 2)].list.push(({ self.z += 2; say(3, self.z) })); }
                    "abc" | "b" => {
                        let n4: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(({ self.z }));
                    }
                    y2 => {
                        self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, self.z) }), 2)].items.push(say(9, self.b));
                        let mut n6: i32 = 0;
                        let n7: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || self.v.iter().any(|x| *x > 3) { break self.q.front().copied().unwrap_or(self.b); }
                            self.l.x %= 5;
                        };
                    }
                }
                (self.k[say(12, 0)], self.r.list[at(5, 2)]) = (self.o.map_or(2, |x| x + 1), (self.b % 7));
                self.b += &(self.q.front().copied().unwrap_or(self.w[at(self.k[say(13, 1)], 2)]));
                for row8 in self.rows.iter() { self.b -= self.o.unwrap_or((self.c + self.b)); }
                ((match &self.e { Shape::Dot => self.ls[0].x, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) - (-self.rows[at(({ self.z += 2; say(14, self.z) }), self.rows.len())].list[at(say(15, self.r.inner.x), 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_111 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.v, &st.w, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.k[at(2, 2)] = (match &st.e { Shape::Dot => (if st.b >= st.k[1] { ({ st.z += 1; say(1, st.z) }) } else { 4 }), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        'l4: for i3 in 0_i32..3 {
                            st.rows[at(say(2, 5), 2)].list.push((if st.z % 8 == 5 { return Ok(5) } else { say(4, st.z) }));
                        }
                        match st.s.as_str() {
                            "" => { st.w.insert(at(say(7, 6), 2), ({ st.z += 1; say(9, st.z) })); }
                            "abc" | "b" => {
                                st.ls[at(say(15, 7), 3)].items[at(say(13, 5), 2)] ^= ({ st.z += 2; say(14, st.z) });
                            }
                            y7 => { st.b -= (st.v.iter().filter(|x11| 4 > (-6)).count() as i32); }
                        }
                        st.m.values().sum::<i32>() - st.a.wrapping_mul(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.v, &st.w, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.k[at(2, 2)] = (match &st.e { Shape::Dot => (if st.b >= st.k[1] { ({ st.z += 1; say(1, st.z) }) } else { 4 }), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        'l4: for i3 in 0_i32..3 {
                            st.rows[at(say(2, 5), 2)].list.push((if st.z % 8 == 5 { return Ok(5) } else { say(4, st.z) }));
                        }
                        match st.s.as_str() {
                            "" => { st.w.insert(at(say(7, 6), 2), ({ st.z += 1; say(9, st.z) })); }
                            "abc" | "b" => {
                                st.ls[at(say(15, 7), 3)].items[at(say(13, 5), 2)] ^= ({ st.z += 2; say(14, st.z) });
                            }
                            y7 => { st.b -= (st.v.iter().filter(|x11| 4 > (-6)).count() as i32); }
                        }
                        st.m.values().sum::<i32>() - st.a.wrapping_mul(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().v, &st.load().w, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_112 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(1, r.n), 2)].grow(({ z += 1; say(3, z) })).min((say(5, 7)) as usize);
                        let _ = m.remove(&(o.map_or(c, |x| x + 1) + 1));
                        ls[0].items.iter_mut().for_each(|x| *x = double(v[v.len() - 1]));
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at((if z % 8 == 5 { return Ok(5) } else { say(7, z) }), 2)] ^= ({ z += 2; say(8, z) });
                        l.items.iter_mut().for_each(|x| *x = (ls[at(c, ls.len())].x + rows[0].n));
                        (os.as_deref().unwrap_or("none").len() as i32) - (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]) };
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
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(say(1, r.n), 2)].grow(({ z += 1; say(3, z) })).min((say(5, 7)) as usize);
                        let _ = m.remove(&(o.map_or(c, |x| x + 1) + 1));
                        ls[0].items.iter_mut().for_each(|x| *x = double(v[v.len() - 1]));
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at((if z % 8 == 5 { return Ok(5) } else { say(7, z) }), 2)] ^= ({ z += 2; say(8, z) });
                        l.items.iter_mut().for_each(|x| *x = ((*ls[at(c, ls.len())].x) + rows[0].n));
                        (os.as_deref().unwrap_or("none").len() as i32) - (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_113 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &w, &r, &rows, &m, &e, &q, &l]);
                    let value: i32 = {
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&(0 + 1)) {
                            l.items.push(((t.len() as i32) + rows.iter().map(|row| row.n).sum::<i32>()));
                        }
                        e = Shape::Named { name: r.name.trim_start_matches('a').to_owned(), size: r.first().copied().unwrap_or(6) };
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &w, &r, &rows, &m, &e, &q, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&(0 + 1)) {
                            l.items.push(((t.len() as i32) + rows.iter().map(|row| row.n).sum::<i32>()));
                        }
                        e = Shape::Named { name: r.name.trim_start_matches('a').to_owned(), size: r.first().copied().unwrap_or(6) };
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &w, &r, &rows, &m, &e, &q, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_114 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l]);
                    let value: i32 = {
                        w.truncate(3);
                        if let Some(x3) = m.get(&(5 + 1)) { let Some(n4) = o else { return Ok(o.map_or(3, |x| x + 1)) }; }
                        {
                            rows[at(c.max(a), 2)].n = rows.iter().map(|row| row.n).sum::<i32>();
                            if let Some(x5) = m.get(&(c + 1)) { flag ^= r.n != (0 % 7); }
                        }
                        let [n6, .., n7] = k;
                        n6.wrapping_mul((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.truncate(3);
                        if let Some(x3) = m.get(&(5 + 1)) { let Some(n4) = o else { return Ok(o.map_or(3, |x| x + 1)) }; }
                        {
                            rows[at(c.max((*a)), 2)].n = rows.iter().map(|row| row.n).sum::<i32>();
                            if let Some(x5) = m.get(&(c + 1)) { flag ^= r.n != (0 % 7); }
                        }
                        let [n6, .., n7] = k;
                        n6.wrapping_mul((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_115 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match t.as_str() {
                            "" => {
                                a ^= &l.items.first().copied().unwrap_or(l.x);
                                c = (|x3: i32| len(&s))(r.list.iter().sum::<i32>());
                            }
                            "abc" | "b" => {
                                if m.contains_key(&((r.list[0] + 5) + 1)) { o = o.map(|x| x + 1); } else if !(o.is_some()) {
                                    rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(1, z) }), ({ z += 1; say(2, z) })));
                                }
                            }
                            y2 => { a -= &(v.iter().filter(|x6| v.contains(&(0 + 1))).count() as i32); }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && 8 <= total(&v) {
                            n7 += 1;
                            p.0 += ((r.name.len() as i32) + w.iter().map(|x8| b).sum::<i32>());
                        }
                        match l.items.as_slice() {
                            [] => { l.items.reverse(); }
                            [x9] => {
                                w.insert(at(({ z += 2; say(4, z) }), 2), ({ z += 2; say(6, z) }));
                                w.insert(0, ((c as i64 * 2) as i32));
                            }
                            [x9, .., y10] => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                        }
                        let mut n12: i32 = 0;
                        while n12 < 3 && t == "abc" {
                            n12 += 1;
                            os = Some(s.trim_start_matches('a').to_owned());
                            rows[at(({ z += 2; say(9, z) }), 2)].list.push(({ z += 1; say(10, z) }));
                        }
                        if v.is_empty() {
                            rows[at(say(15, 8), 3)].list.push(say(14, b));
                            ls[at((if z % 8 == 5 { continue 'outer } else { say(17, z) }), 2)].x = o.map_or((w.iter().filter(|x15| k[at(3, 4)] < (rows[at(say(18, l.x), rows.len())].n)).count() as i32), |x| x + 1);
                        }
                        r.total() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match t.as_str() {
                            "" => {
                                a ^= &l.items.first().copied().unwrap_or(l.x);
                                c = (|x3: i32| len(&*s))(r.list.iter().sum::<i32>());
                            }
                            "abc" | "b" => {
                                if m.contains_key(&((r.list[0] + 5) + 1)) { o = o.map(|x| x + 1); } else if !(o.is_some()) {
                                    rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(1, z) }), ({ z += 1; say(2, z) })));
                                }
                            }
                            y2 => { a -= &(v.iter().filter(|x6| v.contains(&(0 + 1))).count() as i32); }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && 8 <= total(&*v) {
                            n7 += 1;
                            p.0 += ((r.name.len() as i32) + w.iter().map(|x8| b).sum::<i32>());
                        }
                        match l.items.as_slice() {
                            [] => { l.items.reverse(); }
                            [x9] => {
                                w.insert(at(({ z += 2; say(4, z) }), 2), ({ z += 2; say(6, z) }));
                                w.insert(0, ((c as i64 * 2) as i32));
                            }
                            [x9, .., y10] => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                        }
                        let mut n12: i32 = 0;
                        while n12 < 3 && t == "abc" {
                            n12 += 1;
                            os = Some(s.trim_start_matches('a').to_owned());
                            rows[at(({ z += 2; say(9, z) }), 2)].list.push(({ z += 1; say(10, z) }));
                        }
                        if v.is_empty() {
                            rows[at(say(15, 8), 3)].list.push(say(14, b));
                            ls[at((if z % 8 == 5 { continue 'outer } else { say(17, z) }), 2)].x = o.map_or((w.iter().filter(|x15| k[at(3, 4)] < (rows[at(say(18, l.x), rows.len())].n)).count() as i32), |x| x + 1);
                        }
                        r.total() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_116 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, os: Option<String>, p: (i32, String), r: Record, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.t, &s.os, &s.p, &s.r, &s.l, &s.ls]);
                    let value: i32 = {
                        for i1 in 0_i32..3 { shout(&mut s.s); }
                        s.s.push_str(&s.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        ((s.r.inner.x, _), s.b) = (((s.os.as_deref().unwrap_or("none").len() as i32), 0), double(0));
                        s.r.total() - s.ls[at(round, s.ls.len())].x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.t, &s.os, &s.p, &s.r, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 { shout(&mut s.s); }
                        s.s.push_str(&s.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        ((s.r.inner.x, _), s.b) = (((s.os.as_deref().unwrap_or("none").len() as i32), 0), double(0));
                        s.r.total() - s.ls[at(round, s.ls.len())].x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.t, &s.os, &s.p, &s.r, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_117 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, w: Vec<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                { let mut add = |by: i32| self.r.inner.x += by; add(1); add(self.e.size()); }
                self.rows[at(say(1, 4), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(3, self.z) }), ({ self.z += 1; say(5, self.z) })));
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                double((self.s.len() as i32)) - self.rows.iter().map(Record::total).max().unwrap_or(self.w[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.s, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                { let mut add = |by: i32| self.r.inner.x += by; add(1); add(self.e.size()); }
                self.rows[at(say(1, 4), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(3, self.z) }), ({ self.z += 1; say(5, self.z) })));
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                double((self.s.len() as i32)) - self.rows.iter().map(Record::total).max().unwrap_or(self.w[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.w, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_118 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(say(1, 2), 2)).wrapping_add(({ self.z }));
                self.m.insert(({ let x2: i32 = ({ self.z += 1; say(4, self.z) }); self.rows[say(5, 1)].list[0] }), self.v.iter().map(|x3| say(6, self.c)).sum::<i32>());
                self.rows[at(say(7, 5), 2)].name.push_str(&format!("{}{}", ({ self.z += 2; say(8, self.z) }), ({ self.z })));
                let [n5, n6]: [i32; 2] = [self.os.as_ref().map_or(self.ls[at(say(11, self.ls[say(10, 1)].x), self.ls.len())].x, |x| x.len() as i32), self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                self.r.first().copied().unwrap_or((self.p.1.len() as i32)) - ({ let x7: i32 = self.p.0; 5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(say(1, 2), 2)).wrapping_add(({ self.z }));
                self.m.insert(({ let x2: i32 = ({ self.z += 1; say(4, self.z) }); self.rows[say(5, 1)].list[0] }), self.v.iter().map(|x3| say(6, self.c)).sum::<i32>());
                self.rows[at(say(7, 5), 2)].name.push_str(&format!("{}{}", ({ self.z += 2; say(8, self.z) }), ({ self.z })));
                let [n5, n6]: [i32; 2] = [self.os.as_ref().map_or((*self.ls[at(say(11, self.ls[say(10, 1)].x), self.ls.len())].x), |x| x.len() as i32), self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                self.r.first().copied().unwrap_or((self.p.1.len() as i32)) - ({ let x7: i32 = self.p.0; 5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_119 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.rows, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].grow(say(3, 8));
                        'l3: for row2 in &mut st.rows {
                            let [n5, n6]: [i32; 2] = [(row2.list.iter().filter(|x7| round == 0).count() as i32), ((row2.list[at(5, 2)] as i64 * 2) as i32)];
                        }
                        { for link9 in &mut st.ls { let n10: i32 = link9.items.iter().copied().min().unwrap_or_default(); } }
                        (-(st.v.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.rows, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, rows: Vec<Record>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].grow(say(3, 8));
                        'l3: for row2 in &mut st.rows {
                            let [n5, n6]: [i32; 2] = [(row2.list.iter().filter(|x7| round == 0).count() as i32), ((row2.list[at(5, 2)] as i64 * 2) as i32)];
                        }
                        { for link9 in &st.ls { let n10: i32 = link9.items.iter().copied().min().unwrap_or_default(); } }
                        (-(st.v.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().rows, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_090", program_090::plain, program_090::transaction),
    ("program_091", program_091::plain, program_091::transaction),
    ("program_092", program_092::plain, program_092::transaction),
    ("program_093", program_093::plain, program_093::transaction),
    ("program_094", program_094::plain, program_094::transaction),
    ("program_095", program_095::plain, program_095::transaction),
    ("program_096", program_096::plain, program_096::transaction),
    ("program_097", program_097::plain, program_097::transaction),
    ("program_098", program_098::plain, program_098::transaction),
    ("program_099", program_099::plain, program_099::transaction),
    ("program_100", program_100::plain, program_100::transaction),
    ("program_101", program_101::plain, program_101::transaction),
    ("program_102", program_102::plain, program_102::transaction),
    ("program_103", program_103::plain, program_103::transaction),
    ("program_104", program_104::plain, program_104::transaction),
    ("program_105", program_105::plain, program_105::transaction),
    ("program_106", program_106::plain, program_106::transaction),
    ("program_107", program_107::plain, program_107::transaction),
    ("program_108", program_108::plain, program_108::transaction),
    ("program_109", program_109::plain, program_109::transaction),
    ("program_110", program_110::plain, program_110::transaction),
    ("program_111", program_111::plain, program_111::transaction),
    ("program_112", program_112::plain, program_112::transaction),
    ("program_113", program_113::plain, program_113::transaction),
    ("program_114", program_114::plain, program_114::transaction),
    ("program_115", program_115::plain, program_115::transaction),
    ("program_116", program_116::plain, program_116::transaction),
    ("program_117", program_117::plain, program_117::transaction),
    ("program_118", program_118::plain, program_118::transaction),
    ("program_119", program_119::plain, program_119::transaction),
];
