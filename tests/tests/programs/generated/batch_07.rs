//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_210 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        o = o.map(|x| x + 1);
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let Some(n2) = o else { return Ok(os.as_ref().map_or(r.n, |x| x.len() as i32)) };
                        if ls[at(8, 2)].items.len() > 1 { ls[at(8, 2)].items.swap(0, 1); ls[at(8, 2)].items[1..].reverse(); }
                        let _ = o.take();
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *o = o.map(|x| x + 1);
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let Some(n2) = o else { return Ok(os.as_ref().map_or(r.n, |x| x.len() as i32)) };
                        if ls[at(8, 2)].items.len() > 1 { ls[at(8, 2)].items.swap(0, 1); ls[at(8, 2)].items[1..].reverse(); }
                        let _ = o.take();
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_211 {
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
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            a = w.first().copied().unwrap_or(({ let x2: i32 = ls[1].x; c }));
                            m.entry(1).and_modify(|x| *x += (match &e { Shape::Dot => n1, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).or_insert(5);
                        }
                        if let Some(x) = v.last_mut() { *x += m.get(&(b + 1)).copied().unwrap_or(2) }
                        let mut n5: i32 = 0;
                        while n5 < 3 && c < h.get("abc").copied().unwrap_or(l.x) {
                            n5 += 1;
                            *h.entry(rows[0].name.trim_start_matches('a').to_owned()).or_insert(0) += q.front().copied().unwrap_or(c);
                        }
                        w = vec![(|x6: i32| 7)(2); 2];
                        match &e {
                            Shape::Dot => {
                                for x9 in &mut v {
                                    let n10: i32 = o.or(Some(rows.iter().map(Record::total).max().unwrap_or(8))).ok_or(String::from("none"))?;
                                }
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                let mut n11: i32 = 0;
                                while n11 < 3 && !flag {
                                    n11 += 1;
                                    match m.get(&((s.len() as i32) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                let mut text13: String = format!("{}:{:<4}|", t, ls[at(round, ls.len())].x);
                            }
                            _ => {}
                        }
                        q.front().copied().unwrap_or(os.as_ref().map_or(5, |x| x.len() as i32)) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &q, &l, &ls]) };
        Outcome { value, state }
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
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            a = w.first().copied().unwrap_or(({ let x2: i32 = ls[1].x; c }));
                            m.entry(1).and_modify(|x| *x += (match &e { Shape::Dot => n1, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).or_insert(5);
                        }
                        if let Some(x) = v.last_mut() { *x += m.get(&(b + 1)).copied().unwrap_or(2) }
                        let mut n5: i32 = 0;
                        while n5 < 3 && c < h.get("abc").copied().unwrap_or(l.x) {
                            n5 += 1;
                            *h.entry(rows[0].name.trim_start_matches('a').to_owned()).or_insert(0) += q.front().copied().unwrap_or(c);
                        }
                        w = vec![(|x6: i32| 7)(2); 2];
                        match &e {
                            Shape::Dot => {
                                for x9 in &mut v {
                                    let n10: i32 = o.or(Some(rows.iter().map(Record::total).max().unwrap_or(8))).ok_or(String::from("none"))?;
                                }
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                let mut n11: i32 = 0;
                                while n11 < 3 && !flag {
                                    n11 += 1;
                                    match m.get(&((s.len() as i32) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                let mut text13: String = format!("{}:{:<4}|", t, ls[at(round, ls.len())].x);
                            }
                            _ => {}
                        }
                        q.front().copied().unwrap_or(os.as_ref().map_or(5, |x| x.len() as i32)) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_212 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.ls]);
                    let value: i32 = {
                        if !(s.b == s.w[0]) { s.v.insert(0, s.e.size()); }
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || s.b != (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) { break (if s.t == "abc" { s.a } else { 2 }); }
                            if s.flag { s.flag |= s.o.is_some(); } else {
                                *s.h.entry(s.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ('l4: { if 8 == 4 { break 'l4 4 } s.b });
                                if let Some(x) = s.os.as_mut() { x.push('m') }
                            }
                            let _ = s.v.pop();
                        };
                        s.rows[at(s.m.get(&(7 + 1)).copied().unwrap_or(2), 2)].inner.x += (s.ls[0].items.iter().filter(|x6| s.w.is_empty()).count() as i32);
                        s.h.insert(format!("{}:{:<4}|", s.t, 0), (s.r.name.len() as i32));
                        shout(&mut s.s);
                        s.p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !(s.b == s.w[0]) { s.v.insert(0, s.e.size()); }
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || (*s.b) != (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) { break (if s.t == "abc" { s.a } else { 2 }); }
                            if (*s.flag) { *s.flag |= s.o.is_some(); } else {
                                *s.h.entry(s.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ('l4: { if 8 == 4 { break 'l4 4 } s.b });
                                if let Some(x) = s.os.as_mut() { x.push('m') }
                            }
                            let _ = s.v.pop();
                        };
                        s.rows[at(s.m.get(&(7 + 1)).copied().unwrap_or(2), 2)].inner.x += (s.ls[0].items.iter().filter(|x6| s.w.is_empty()).count() as i32);
                        s.h.insert(format!("{}:{:<4}|", s.t, 0), (s.r.name.len() as i32));
                        shout(&mut s.s);
                        s.p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.ls]);
        Outcome { value, state }
    }
}

mod program_213 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.x ^= self.b.abs();
                for i1 in 0_i32..self.p.0.min(3) {
                    let n2: i32 = { let list = &self.v; list.len() as i32 + list.iter().sum::<i32>() };
                }
                for row3 in self.rows.iter() { let [n4, n5]: [i32; 2] = [self.l.x.abs(), (row3.n % 7)]; }
                let Some(n6) = self.o else { return Ok(self.os.as_ref().map_or(0, |x| x.len() as i32)) };
                let mut list7: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.x ^= self.b.abs();
                for i1 in 0_i32..self.p.0.min(3) {
                    let n2: i32 = { let list = &*self.v; list.len() as i32 + list.iter().sum::<i32>() };
                }
                for row3 in self.rows.iter() { let [n4, n5]: [i32; 2] = [self.l.x.abs(), (row3.n % 7)]; }
                let Some(n6) = self.o else { return Ok(self.os.as_ref().map_or(0, |x| x.len() as i32)) };
                let mut list7: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.l]);
        Outcome { value, state }
    }
}

mod program_214 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.insert(self.b.abs(), self.v[0].wrapping_mul(self.c));
                self.a = self.os.as_ref().map_or(self.l.items.first().copied().unwrap_or(self.k[0]), |x| x.len() as i32);
                self.l.items.reverse();
                if self.s.is_empty() {
                    (self.c, self.l.x) = (self.v.iter().map(|x1| self.b).last().unwrap_or_default(), self.ls[0].items.iter().sum::<i32>());
                } else if self.p.0 != (self.v.iter().filter(|x3| self.o == Some(3)).count() as i32) {
                    if self.s == "abc" {
                        *self.h.entry(self.s.to_uppercase()).or_insert(0) += (5 % 7);
                        self.c ^= total(&self.rows[at(self.a, self.rows.len())].list);
                    } else {
                        self.v = vec![self.m.values().sum::<i32>(); 2];
                        let n2: i32 = self.r.first().copied().unwrap_or((self.a + self.ls[1].items[0]));
                    }
                }
                if let Some(x4) = &self.os {
                    self.r.name.insert(0, 'b');
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                ((self.c + self.ls[self.ls.len() - 1].x) + ({ let x5: i32 = self.rows[0].list[0]; self.rows[0].inner.x }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.insert(self.b.abs(), self.v[0].wrapping_mul((*self.c)));
                self.a = self.os.as_ref().map_or(self.l.items.first().copied().unwrap_or(self.k[0]), |x| x.len() as i32);
                self.l.items.reverse();
                if self.s.is_empty() {
                    (*self.c, self.l.x) = (self.v.iter().map(|x1| (*self.b)).last().unwrap_or_default(), self.ls[0].items.iter().sum::<i32>());
                } else if self.p.0 != (self.v.iter().filter(|x3| self.o == Some(3)).count() as i32) {
                    if self.s == "abc" {
                        *self.h.entry(self.s.to_uppercase()).or_insert(0) += (5 % 7);
                        self.c ^= total(&self.rows[at(self.a, self.rows.len())].list);
                    } else {
                        self.v = vec![self.m.values().sum::<i32>(); 2];
                        let n2: i32 = self.r.first().copied().unwrap_or((self.a + self.ls[1].items[0]));
                    }
                }
                if let Some(x4) = &self.os {
                    self.r.name.insert(0, 'b');
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                ((self.c + self.ls[self.ls.len() - 1].x) + ({ let x5: i32 = self.rows[0].list[0]; self.rows[0].inner.x }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_215 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        let n1: i32 = st.m.values().sum::<i32>();
                        let Some(n2) = st.o else { return Ok(st.m.get(&(st.k[4 - 1] + 1)).copied().unwrap_or(st.r.list[at(1, 2)])) };
                        st.r.grow((-0));
                        let mut n3: i32 = 0;
                        while n3 < 3 && 3 >= (match &st.e { Shape::Dot => st.c, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) {
                            n3 += 1;
                            let n6: i32 = st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(st.o.unwrap_or(st.r.n));
                        }
                        st.ls[0].items[0] = match st.w[0] {
                            0 | 1 => st.rows.iter().map(Record::total).max().unwrap_or(st.a),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > st.rows[st.rows.len() - 1].n => st.m.get(&(6 + 1)).copied().unwrap_or(st.p.0),
                            _ => 2,
                        };
                        (st.rows[st.rows.len() - 1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.m.values().sum::<i32>();
                        let Some(n2) = st.o else { return Ok(st.m.get(&(st.k[4 - 1] + 1)).copied().unwrap_or(st.r.list[at(1, 2)])) };
                        st.r.grow((-0));
                        let mut n3: i32 = 0;
                        while n3 < 3 && 3 >= (match &st.e { Shape::Dot => st.c, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) {
                            n3 += 1;
                            let n6: i32 = st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(st.o.unwrap_or(st.r.n));
                        }
                        st.ls[0].items[0] = match st.w[0] {
                            0 | 1 => st.rows.iter().map(Record::total).max().unwrap_or(st.a),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > st.rows[st.rows.len() - 1].n => st.m.get(&(6 + 1)).copied().unwrap_or(st.p.0),
                            _ => 2,
                        };
                        (st.rows[st.rows.len() - 1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_216 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &s, &t, &os, &p, &rows, &k, &q, &l]);
                    let value: i32 = {
                        p.1.push_str(&(t.clone() + "x"));
                        rows[0].name.truncate(2);
                        if let Some(x1) = &os { t = format!("{b:>3} {s:?} {}", l.x); }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        len(&t) - l.x.wrapping_mul(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &os, &p, &rows, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.1.push_str(&(t.clone() + "x"));
                        rows[0].name.truncate(2);
                        if let Some(x1) = &os { t = format!("{b:>3} {s:?} {}", (*l.x)); }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        len(&*t) - l.x.wrapping_mul(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &os, &p, &rows, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_217 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &w, &os, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        r.name = rows[0].name.chars().rev().collect::<String>();
                        for i1 in 0_i32..3 {
                            let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        for i3 in 0_i32..r.inner.x.min(3) {
                            rows[0].name += &l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        if let Some(x4) = &os {
                            c = (rows[0].list.iter().filter(|x5| !flag).count() as i32);
                            *m.entry((s.len() as i32)).or_insert((w.len() as i32)) ^= l.items.first().copied().unwrap_or(p.0);
                        }
                        (r.list.len() as i32) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &w, &os, &p, &r, &rows, &m, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name = rows[0].name.chars().rev().collect::<String>();
                        for i1 in 0_i32..3 {
                            let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        for i3 in 0_i32..r.inner.x.min(3) {
                            rows[0].name += &l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        if let Some(x4) = &os {
                            *c = (rows[0].list.iter().filter(|x5| !flag).count() as i32);
                            *m.entry((s.len() as i32)).or_insert((w.len() as i32)) ^= l.items.first().copied().unwrap_or(p.0);
                        }
                        (r.list.len() as i32) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &w, &os, &p, &r, &rows, &m, &l]);
        Outcome { value, state }
    }
}

mod program_218 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &h, &q, &l, &ls]);
                    let value: i32 = {
                        r.name.insert(0, 'b');
                        let mut n1: i32 = 0;
                        while n1 < 3 && l.x > (c + l.x) {
                            n1 += 1;
                            s = r.name.trim_start_matches('a').to_owned();
                        }
                        rows[0].list[at(r.inner.x, 2)] = r.first().copied().unwrap_or(m.values().sum::<i32>());
                        {
                            c ^= h.get("abc").copied().unwrap_or((a + l.items[0]));
                            if ls[0].items.len() > 1 { ls[0].items.swap(0, 1); ls[0].items[1..].reverse(); }
                        }
                        [l.x, _] = [q.front().copied().unwrap_or(2), ((b as i64 * 2) as i32)];
                        r.first().copied().unwrap_or(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - o.unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &h, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name.insert(0, 'b');
                        let mut n1: i32 = 0;
                        while n1 < 3 && l.x > ((*c) + l.x) {
                            n1 += 1;
                            s = r.name.trim_start_matches('a').to_owned();
                        }
                        rows[0].list[at(r.inner.x, 2)] = r.first().copied().unwrap_or(m.values().sum::<i32>());
                        {
                            c ^= h.get("abc").copied().unwrap_or((a + l.items[0]));
                            if ls[0].items.len() > 1 { ls[0].items.swap(0, 1); ls[0].items[1..].reverse(); }
                        }
                        [*l.x, _] = [q.front().copied().unwrap_or(2), ((b as i64 * 2) as i32)];
                        r.first().copied().unwrap_or(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - o.unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &h, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_219 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &w, &o, &os, &p, &r, &rows, &e, &l]);
                    let value: i32 = {
                        let n1 = bump(&mut l.x);
                        (a, c) = (rows.iter().map(|row| row.n).sum::<i32>(), c.abs());
                        if matches!(e, Shape::Line(n) if n > 2) {
                            std::mem::swap(&mut c, &mut a);
                            let (Some(n2), _) = (o, 1) else { return Ok((p.1.len() as i32)) };
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        w[1].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &w, &o, &os, &p, &r, &rows, &e, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = bump(&mut l.x);
                        (*a, c) = (rows.iter().map(|row| row.n).sum::<i32>(), c.abs());
                        if matches!(e, Shape::Line(n) if n > 2) {
                            std::mem::swap(&mut c, &mut a);
                            let (Some(n2), _) = (o, 1) else { return Ok((p.1.len() as i32)) };
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        w[1].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &w, &o, &os, &p, &r, &rows, &e, &l]);
        Outcome { value, state }
    }
}

mod program_220 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e]);
                    let value: i32 = {
                        s.r = Record { n: (s.r.list.len() as i32), ..record(1, "q", &[4]) };
                        s.v.iter_mut().for_each(|x| *x = (2 - (*x)));
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.o.unwrap_or(s.r.list.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r = Record { n: (s.r.list.len() as i32), ..record(1, "q", &[4]) };
                        s.v.iter_mut().for_each(|x| *x = (2 - (*x)));
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.o.unwrap_or(s.r.list.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e]);
        Outcome { value, state }
    }
}

mod program_221 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                match (self.m.contains_key(&(self.c + 1)), self.o) {
                    (true, Some(x1)) => { self.ls[at(8, 2)].items.extend([self.r.total(), 1]); }
                    (false, None) => { self.v.truncate(3); }
                    _ => {}
                }
                for row3 in &self.rows {
                    self.r.inner.on = (self.rows[self.rows.len() - 1].list[0] <= self.c && self.r.inner.on);
                }
                for x4 in self.w.iter_mut() {
                    for row5 in &self.rows {
                        self.c += (if !self.flag { row5.n.max(0) } else { (self.os.as_deref().unwrap_or("none").len() as i32) });
                    }
                }
                { let _ = self.m.remove(&((7 + self.b) + 1)); }
                len(&self.p.1) - (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                match (self.m.contains_key(&(self.c + 1)), self.o) {
                    (true, Some(x1)) => { self.ls[at(8, 2)].items.extend([self.r.total(), 1]); }
                    (false, None) => { self.v.truncate(3); }
                    _ => {}
                }
                for row3 in &self.rows {
                    self.r.inner.on = (self.rows[self.rows.len() - 1].list[0] <= (*self.c) && self.r.inner.on);
                }
                for x4 in self.w.iter_mut() {
                    for row5 in &self.rows {
                        self.c += (if !self.flag { row5.n.max(0) } else { (self.os.as_deref().unwrap_or("none").len() as i32) });
                    }
                }
                { let _ = self.m.remove(&((7 + self.b) + 1)); }
                len(&self.p.1) - (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_222 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[self.rows.len() - 1].inner.x.min(3) { self.s.push('y'); }
                self.rows[at(7, 2)].list[at(self.a, 2)] = match self.o.unwrap_or(self.a) {
                    0 | 1 => len(&self.r.name),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > 3 => self.m.get(&(4 + 1)).copied().unwrap_or(self.b),
                    _ => 2,
                };
                if self.t.starts_with('a') { self.p.0 ^= double((6 % 7)); } else {
                    let mut n10: i32 = 0;
                    while n10 < 3 && self.ls[at(6, self.ls.len())].x <= self.r.total() {
                        n10 += 1;
                        (self.b, self.l.x) = (self.r.first().copied().unwrap_or(self.ls[at(self.b, self.ls.len())].x), (|x11: i32| self.r.n)(5));
                    }
                }
                (self.v.iter().filter(|x12| self.flag).count() as i32) - self.r.inner.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[self.rows.len() - 1].inner.x.min(3) { self.s.push('y'); }
                self.rows[at(7, 2)].list[at(self.a, 2)] = match self.o.unwrap_or(self.a) {
                    0 | 1 => len(&self.r.name),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > 3 => self.m.get(&(4 + 1)).copied().unwrap_or(self.b),
                    _ => 2,
                };
                if self.t.starts_with('a') { self.p.0 ^= double((6 % 7)); } else {
                    let mut n10: i32 = 0;
                    while n10 < 3 && self.ls[at(6, self.ls.len())].x <= self.r.total() {
                        n10 += 1;
                        (self.b, *self.l.x) = (self.r.first().copied().unwrap_or(self.ls[at(self.b, self.ls.len())].x), (|x11: i32| self.r.n)(5));
                    }
                }
                (self.v.iter().filter(|x12| self.flag).count() as i32) - self.r.inner.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_223 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.s, &st.v, &st.p, &st.r, &st.rows, &st.q, &st.l]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = st.v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let n3: i32 = st.rows.iter().map(Record::total).max().unwrap_or(st.r.total());
                        }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        for x4 in st.l.items.iter() { let mut text6: String = format!("{}:{:<4}|", st.s, 2); }
                        'l8: for row7 in st.rows.iter_mut() {
                            row7.list.push(row7.inner.x); row7.n += row7.list.remove(0) * 2 - row7.list.iter().sum::<i32>();
                        }
                        (st.v.iter().filter(|x11| 4 == (st.l.items.iter().map(|x12| st.rows[0].list[at(5, 2)]).max().unwrap_or(0))).count() as i32) - st.v.first().copied().unwrap_or(st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.s, &st.v, &st.p, &st.r, &st.rows, &st.q, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { s: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = st.v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let n3: i32 = st.rows.iter().map(Record::total).max().unwrap_or(st.r.total());
                        }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        for x4 in st.l.items.iter() { let mut text6: String = format!("{}:{:<4}|", st.s, 2); }
                        'l8: for row7 in st.rows.iter_mut() {
                            row7.list.push(row7.inner.x); row7.n += row7.list.remove(0) * 2 - row7.list.iter().sum::<i32>();
                        }
                        (st.v.iter().filter(|x11| 4 == (st.l.items.iter().map(|x12| st.rows[0].list[at(5, 2)]).max().unwrap_or(0))).count() as i32) - st.v.first().copied().unwrap_or(st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().s, &st.load().v, &st.load().p, &st.load().r, &st.load().rows, &st.load().q, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_224 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &w, &r, &rows, &m, &q, &l, &ls]);
                    let value: i32 = {
                        s.truncate(2);
                        [l.x, _] = [m.values().sum::<i32>(), b.wrapping_mul(r.inner.x)];
                        (r.list[at(a, 2)], ls[at(rows[0].inner.x, 2)].x) = (rows.iter().map(|row| row.n).sum::<i32>(), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        m.values().sum::<i32>() - q.front().copied().unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &w, &r, &rows, &m, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.truncate(2);
                        [l.x, _] = [m.values().sum::<i32>(), b.wrapping_mul(r.inner.x)];
                        (r.list[at((*a), 2)], ls[at(rows[0].inner.x, 2)].x) = (rows.iter().map(|row| row.n).sum::<i32>(), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        m.values().sum::<i32>() - q.front().copied().unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &w, &r, &rows, &m, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_225 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        (b, p.0) = (len(&rows[0].name), len(&r.name));
                        'l2: for row1 in rows.iter() {
                            l.items.push((v.iter().filter(|x3| 1 < total(&r.list)).count() as i32));
                        }
                        for i4 in 0_i32..3 {
                            ((ls[0].x, _), rows[0].n) = ((h.get("abc").copied().unwrap_or(w[1]), 0), ls[1].items.iter().map(|x5| 4).max().unwrap_or(0));
                            for row6 in &mut rows { (row6.n, a) = (i4, o.map_or(a, |x| x + 1)); }
                        }
                        'l8: for i7 in 0_i32..3 {
                            if let Some(x9) = o && x9 < 9 && flag { r.list.sort(); } else {
                                if let Some(x) = m.get_mut(&(w.iter().map(|x10| v[0]).sum::<i32>() + 1)) { *x -= r.list[at(1, 2)].max(ls[at(v[1], ls.len())].x) }
                            }
                            match o {
                                Some(x12) if x12 > 3 => {
                                    o = None;
                                    m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                }
                                Some(x12) => o = Some(x12 + 2),
                                None => o = Some(double(r.n)),
                            }
                        }
                        l.x.max(rows.iter().map(Record::total).max().unwrap_or(b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (b, p.0) = (len(&rows[0].name), len(&r.name));
                        'l2: for row1 in rows.iter() {
                            l.items.push((v.iter().filter(|x3| 1 < total(&r.list)).count() as i32));
                        }
                        for i4 in 0_i32..3 {
                            ((ls[0].x, _), rows[0].n) = ((h.get("abc").copied().unwrap_or(w[1]), 0), ls[1].items.iter().map(|x5| 4).max().unwrap_or(0));
                            for row6 in &mut rows { (row6.n, a) = (i4, o.map_or(a, |x| x + 1)); }
                        }
                        'l8: for i7 in 0_i32..3 {
                            if let Some(x9) = o && x9 < 9 && flag { r.list.sort(); } else {
                                if let Some(x) = m.get_mut(&(w.iter().map(|x10| v[0]).sum::<i32>() + 1)) { *x -= r.list[at(1, 2)].max((*ls[at(v[1], ls.len())].x)) }
                            }
                            match o {
                                Some(x12) if x12 > 3 => {
                                    o = None;
                                    m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                }
                                Some(x12) => o = Some(x12 + 2),
                                None => o = Some(double(r.n)),
                            }
                        }
                        l.x.max(rows.iter().map(Record::total).max().unwrap_or(b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_226 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&flag, &s, &t, &v, &w, &rows, &h, &e, &k, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            { *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (-6); }
                        }
                        t = rows[0].name.to_uppercase();
                        rows[at((w.len() as i32), 2)].n %= 5;
                        for row4 in rows.iter_mut() { s = (t.clone() + "x"); }
                        (match &e { Shape::Dot => rows.iter().map(Record::total).max().unwrap_or(k[1]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &s, &t, &v, &w, &rows, &h, &e, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            { *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (-6); }
                        }
                        t = rows[0].name.to_uppercase();
                        rows[at((w.len() as i32), 2)].n %= 5;
                        for row4 in rows.iter_mut() { s = (t.clone() + "x"); }
                        (match &e { Shape::Dot => rows.iter().map(Record::total).max().unwrap_or(k[1]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &s, &t, &v, &w, &rows, &h, &e, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_227 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls]);
                    let value: i32 = {
                        rows[0].n = match (-0) {
                            0 | 1 => o.unwrap_or(l.x),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > c => k[0].wrapping_mul(a),
                            _ => 2,
                        };
                        for x6 in l.items.iter() {
                            p.1.push_str(&(rows[0].name.clone() + "x"));
                            let mut n8: i32 = 0;
                            while n8 < 3 && a == (p.1.chars().filter(|c| *c == 'b').count() as i32) {
                                n8 += 1;
                                let n9: i32 = w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                        }
                        if let Some(x) = r.list.last_mut() { *x += (rows[at(8, rows.len())].inner.x - 2) }
                        let mut n10: i32 = 0;
                        while n10 < 3 && t.is_empty() {
                            n10 += 1;
                            if (r.inner.on && 1 >= ls[0].items[0]) { continue 'outer }
                        }
                        v.extend([(os.as_deref().unwrap_or("none").len() as i32), 1]);
                        (rows.iter().map(|row| row.n).sum::<i32>() - (b + 8)) - total(&rows[0].list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[0].n = match (-0) {
                            0 | 1 => o.unwrap_or((*l.x)),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > c => k[0].wrapping_mul((*a)),
                            _ => 2,
                        };
                        for x6 in l.items.iter() {
                            p.1.push_str(&(rows[0].name.clone() + "x"));
                            let mut n8: i32 = 0;
                            while n8 < 3 && a == (p.1.chars().filter(|c| *c == 'b').count() as i32) {
                                n8 += 1;
                                let n9: i32 = w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                        }
                        if let Some(x) = r.list.last_mut() { *x += (rows[at(8, rows.len())].inner.x - 2) }
                        let mut n10: i32 = 0;
                        while n10 < 3 && t.is_empty() {
                            n10 += 1;
                            if (r.inner.on && 1 >= ls[0].items[0]) { continue 'outer }
                        }
                        v.extend([(os.as_deref().unwrap_or("none").len() as i32), 1]);
                        (rows.iter().map(|row| row.n).sum::<i32>() - ((*b) + 8)) - total(&rows[0].list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_228 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.ls]);
                    let value: i32 = {
                        match (s.ls[at(round, s.ls.len())].items.iter().map(|x1| (*x1)).last().unwrap_or_default()) {
                            0 | 1 => {
                                let n4: i32 = { let list = &s.v; list.len() as i32 + list.iter().sum::<i32>() };
                                s.b ^= s.e.size();
                            }
                            n2 @ 2..=5 => { s.v = vec![s.r.total(); 2]; }
                            n3 if n3 > s.r.n => { s.v.retain(|x| s.q.front().copied().unwrap_or(s.w[at(s.c, 2)]) % 3 != 0); }
                            _ => { s.v.retain(|x| s.w.iter().sum::<i32>() % 3 != 0); }
                        }
                        for x7 in &s.v {
                            s.w.push(s.r.first().copied().unwrap_or((s.ls[at(round, s.ls.len())].items.iter().filter(|x9| s.ls[at(round, s.ls.len())].x <= 0).count() as i32)));
                        }
                        for link10 in &mut s.ls {
                            s.r = Record { n: s.h.get("abc").copied().unwrap_or(5), ..record(1, "q", &[4]) };
                        }
                        s.w = s.w.iter().map(|&x11| ({ let x12: i32 = 7; 4 })).collect::<Vec<_>>();
                        s.rows[at(s.r.first().copied().unwrap_or(s.c), 2)].n = s.r.n.max(s.os.as_ref().map_or(s.w[0], |x| x.len() as i32));
                        (s.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (s.ls[at(round, s.ls.len())].items.iter().map(|x1| (*x1)).last().unwrap_or_default()) {
                            0 | 1 => {
                                let n4: i32 = { let list = &*s.v; list.len() as i32 + list.iter().sum::<i32>() };
                                *s.b ^= s.e.size();
                            }
                            n2 @ 2..=5 => { s.v = vec![s.r.total(); 2]; }
                            n3 if n3 > s.r.n => { s.v.retain(|x| s.q.front().copied().unwrap_or(s.w[at((*s.c), 2)]) % 3 != 0); }
                            _ => { s.v.retain(|x| s.w.iter().sum::<i32>() % 3 != 0); }
                        }
                        for x7 in &s.v {
                            s.w.push(s.r.first().copied().unwrap_or((s.ls[at(round, s.ls.len())].items.iter().filter(|x9| s.ls[at(round, s.ls.len())].x <= 0).count() as i32)));
                        }
                        for link10 in &s.ls {
                            s.r = Record { n: s.h.get("abc").copied().unwrap_or(5), ..record(1, "q", &[4]) };
                        }
                        s.w = s.w.iter().map(|&x11| ({ let x12: i32 = 7; 4 })).collect::<Vec<_>>();
                        s.rows[at(s.r.first().copied().unwrap_or(s.c), 2)].n = s.r.n.max(s.os.as_ref().map_or(s.w[0], |x| x.len() as i32));
                        (s.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.ls]);
        Outcome { value, state }
    }
}

mod program_229 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.t);
                self.v = self.ls[at(round, self.ls.len())].items.iter().copied().filter(|x1| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.w.contains(&(self.r.total() + 1)) {
                    self.rows[at(self.k[4 - 1], 2)].list.extend([self.w[0], 1]);
                } else { self.rows[0].n = (self.s.len() as i32); }
                [self.ls[0].items[0], _] = [self.v.iter().map(|x2| 3).max().unwrap_or(0), self.e.size()];
                self.w.push((self.ls[0].items.iter().sum::<i32>() + self.r.first().copied().unwrap_or(2)));
                self.r.list[0].wrapping_mul(self.r.first().copied().unwrap_or(self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.t);
                self.v = self.ls[at(round, self.ls.len())].items.iter().copied().filter(|x1| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.w.contains(&(self.r.total() + 1)) {
                    self.rows[at(self.k[4 - 1], 2)].list.extend([self.w[0], 1]);
                } else { self.rows[0].n = (self.s.len() as i32); }
                [self.ls[0].items[0], _] = [self.v.iter().map(|x2| 3).max().unwrap_or(0), self.e.size()];
                self.w.push((self.ls[0].items.iter().sum::<i32>() + self.r.first().copied().unwrap_or(2)));
                self.r.list[0].wrapping_mul(self.r.first().copied().unwrap_or(self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_230 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.e = Shape::Named { name: self.rows[0].name.clone(), size: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                }
                let mut text2: String = format!("{}:{:<4}|", self.rows[0].name, 2);
                let Some(n3) = self.o else { return Ok(self.e.size()) };
                ({ let x4: i32 = (match &self.e { Shape::Dot => self.r.list[0], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }); (self.b + self.k[1]) }) - (match &self.e { Shape::Dot => self.r.list[at(1, 2)], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], };
        let before = state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.e = Shape::Named { name: self.rows[0].name.clone(), size: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                }
                let mut text2: String = format!("{}:{:<4}|", self.rows[0].name, 2);
                let Some(n3) = self.o else { return Ok(self.e.size()) };
                ({ let x4: i32 = (match &self.e { Shape::Dot => self.r.list[0], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }); (self.b + self.k[1]) }) - (match &self.e { Shape::Dot => self.r.list[at(1, 2)], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k]);
        Outcome { value, state }
    }
}

mod program_231 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        for &x1 in &st.v { st.os.get_or_insert_default().push('d'); }
                        let mut n3: i32 = 0;
                        while n3 < 3 && st.p.0 <= ((st.rows[at(round, st.rows.len())].n as i64 * 2) as i32) {
                            n3 += 1;
                            if st.r.inner.on { st.q.rotate_left(st.q.len() / 2); } else if st.w.iter().any(|x| *x > 3) {
                                let n4: i32 = st.r.first().copied().unwrap_or((st.ls[1].x - 8));
                                ((st.r.n, _), st.l.items[0]) = ((st.p.0.wrapping_mul(st.l.x), 0), (8 - 7));
                            }
                        }
                        for x5 in &st.ls[st.ls.len() - 1].items {
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        }
                        match &st.e {
                            Shape::Dot => {
                                if st.s.is_empty() {
                                    st.k[at(2, 2)] += (|x9: i32| st.rows[at(7, st.rows.len())].inner.x.wrapping_mul(1))(st.e.size());
                                }
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                if st.rows[at(5, 2)].list.len() > 1 { st.rows[at(5, 2)].list.swap(0, 1); st.rows[at(5, 2)].list[1..].reverse(); }
                                st.w.sort();
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                let mut list11: Vec<i32> = st.ls[st.ls.len() - 1].items[at(round, st.ls[st.ls.len() - 1].items.len())..].to_vec();
                            }
                            _ => {}
                        }
                        double(({ let x12: i32 = st.r.list[0]; st.k[at(round, 4)] })) - st.l.items.first().copied().unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for &x1 in &st.v { st.os.get_or_insert_default().push('d'); }
                        let mut n3: i32 = 0;
                        while n3 < 3 && st.p.0 <= ((st.rows[at(round, st.rows.len())].n as i64 * 2) as i32) {
                            n3 += 1;
                            if st.r.inner.on { st.q.rotate_left(st.q.len() / 2); } else if st.w.iter().any(|x| *x > 3) {
                                let n4: i32 = st.r.first().copied().unwrap_or(((*st.ls[1].x) - 8));
                                ((st.r.n, _), st.l.items[0]) = ((st.p.0.wrapping_mul(st.l.x), 0), (8 - 7));
                            }
                        }
                        for x5 in &st.ls[st.ls.len() - 1].items {
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        }
                        match &st.e {
                            Shape::Dot => {
                                if st.s.is_empty() {
                                    st.k[at(2, 2)] += (|x9: i32| st.rows[at(7, st.rows.len())].inner.x.wrapping_mul(1))(st.e.size());
                                }
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                if st.rows[at(5, 2)].list.len() > 1 { st.rows[at(5, 2)].list.swap(0, 1); st.rows[at(5, 2)].list[1..].reverse(); }
                                st.w.sort();
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                let mut list11: Vec<i32> = st.ls[st.ls.len() - 1].items[at(round, st.ls[st.ls.len() - 1].items.len())..].to_vec();
                            }
                            _ => {}
                        }
                        double(({ let x12: i32 = st.r.list[0]; st.k[at(round, 4)] })) - st.l.items.first().copied().unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_232 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &os, &r, &rows, &m, &h, &k, &q, &l, &ls]);
                    let value: i32 = {
                        { h.insert(rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), b.abs()); }
                        let n1: i32 = peak(&l.items).copied().unwrap_or(3);
                        m.entry(1).and_modify(|x| *x += (if r.inner.on { r.list[0] } else { n1 })).or_insert(5);
                        if (r.inner.on && m.contains_key(&(3 + 1))) { return Ok(((rows[0].n as i64 * 2) as i32)); }
                        (-q.front().copied().unwrap_or(k[0])) - (ls[ls.len() - 1].x - l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &os, &r, &rows, &m, &h, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { h.insert(rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), b.abs()); }
                        let n1: i32 = peak(&*l.items).copied().unwrap_or(3);
                        m.entry(1).and_modify(|x| *x += (if r.inner.on { r.list[0] } else { n1 })).or_insert(5);
                        if (r.inner.on && m.contains_key(&(3 + 1))) { return Ok(((rows[0].n as i64 * 2) as i32)); }
                        (-q.front().copied().unwrap_or(k[0])) - (ls[ls.len() - 1].x - l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &os, &r, &rows, &m, &h, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_233 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, b) {
                            if p.0 <= r.first().copied().unwrap_or(3) { let mut n2: i32 = m.values().sum::<i32>(); } else {
                                if (matches!(e, Shape::Line(n) if n > 2) && m.contains_key(&(b + 1))) { break 'outer }
                            }
                        } else { l.items.push(rows.iter().map(|row| row.n).sum::<i32>()); }
                        b = (if v.contains(&((1 + 3) + 1)) { (os.as_deref().unwrap_or("none").len() as i32) } else { r.total() });
                        if let Some(x3) = &mut o { r.list.retain(|x| len(&rows[0].name) % 3 != 0); }
                        p.0 = rows.iter().map(|row| row.n).sum::<i32>();
                        let mut n4: i32 = 0;
                        while n4 < 3 && 6 >= total(&w) {
                            n4 += 1;
                            c = h.get("abc").copied().unwrap_or((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            let n5: i32 = std::mem::take(&mut r.n);
                        }
                        (if 1 == (|x6: i32| k[at(round, 4)])(rows[at(round, rows.len())].inner.x) { (v[v.len() - 1] - a) } else { v.iter().sum::<i32>() }) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (o, b) {
                            if p.0 <= r.first().copied().unwrap_or(3) { let mut n2: i32 = m.values().sum::<i32>(); } else {
                                if (matches!(e, Shape::Line(n) if n > 2) && m.contains_key(&(b + 1))) { break 'outer }
                            }
                        } else { l.items.push(rows.iter().map(|row| row.n).sum::<i32>()); }
                        b = (if v.contains(&((1 + 3) + 1)) { (os.as_deref().unwrap_or("none").len() as i32) } else { r.total() });
                        if let Some(x3) = &mut o { r.list.retain(|x| len(&rows[0].name) % 3 != 0); }
                        p.0 = rows.iter().map(|row| row.n).sum::<i32>();
                        let mut n4: i32 = 0;
                        while n4 < 3 && 6 >= total(&*w) {
                            n4 += 1;
                            c = h.get("abc").copied().unwrap_or((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            let n5: i32 = std::mem::take(&mut r.n);
                        }
                        (if 1 == (|x6: i32| k[at(round, 4)])(rows[at(round, rows.len())].inner.x) { (v[v.len() - 1] - (*a)) } else { v.iter().sum::<i32>() }) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_234 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]);
                    let value: i32 = {
                        if s.starts_with('a') {
                            k[at((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or(a));
                        } else if v.iter().any(|x| *x > 3) { rows[0].list = (0..4 % 4).collect::<Vec<_>>(); }
                        let b: i32 = v.iter().map(|x1| m.values().sum::<i32>()).sum::<i32>();
                        for row2 in &rows {
                            let (Some(n3), _) = (o, 1) else { continue };
                            h.remove(&format!("{c:>3} {t:?} {}", w[at(a, w.len())]));
                        }
                        k[at(b.abs(), 2)] += (match &e { Shape::Dot => total(&v), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        ('l8: { if w[0] == (1 + p.0) { break 'l8 (os.as_deref().unwrap_or("none").len() as i32) } r.first().copied().unwrap_or(p.0) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.starts_with('a') {
                            k[at((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or((*a)));
                        } else if v.iter().any(|x| *x > 3) { rows[0].list = (0..4 % 4).collect::<Vec<_>>(); }
                        let b: i32 = v.iter().map(|x1| m.values().sum::<i32>()).sum::<i32>();
                        for row2 in &rows {
                            let (Some(n3), _) = (o, 1) else { continue };
                            h.remove(&format!("{c:>3} {t:?} {}", w[at(a, w.len())]));
                        }
                        k[at(b.abs(), 2)] += (match &e { Shape::Dot => total(&*v), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        ('l8: { if w[0] == (1 + p.0) { break 'l8 (os.as_deref().unwrap_or("none").len() as i32) } r.first().copied().unwrap_or(p.0) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_235 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &t, &v, &o, &p, &r, &m, &k, &ls]);
                    let value: i32 = {
                        ls[0].items = ls[ls.len() - 1].items.iter().copied().filter(|x1| k[at(round, 4)] > (m.get(&(p.0 + 1)).copied().unwrap_or(r.list[at(ls[1].x, 2)]))).collect::<Vec<i32>>();
                        r.list.dedup();
                        b = len(&t);
                        let [n3, n4]: [i32; 2] = [(|x5: i32| 1)(5), (|x6: i32| 0)(a)];
                        n3.wrapping_mul((5 + b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &v, &o, &p, &r, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *ls[0].items = ls[ls.len() - 1].items.iter().copied().filter(|x1| k[at(round, 4)] > (m.get(&(p.0 + 1)).copied().unwrap_or(r.list[at(ls[1].x, 2)]))).collect::<Vec<i32>>();
                        r.list.dedup();
                        b = len(&*t);
                        let [n3, n4]: [i32; 2] = [(|x5: i32| 1)(5), (|x6: i32| 0)(a)];
                        n3.wrapping_mul((5 + b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &v, &o, &p, &r, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_236 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        if s.t.starts_with('a') {
                            s.rows[at(s.q.front().copied().unwrap_or(7), 2)].inner.x -= len(&s.r.name);
                        } else if s.flag { s.rows.sort_by_key(|row| -row.n); }
                        s.s.push_str(&s.t.trim_start_matches('a').to_owned());
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.t == "abc" {
                            n1 += 1;
                            s.v.retain(|x| (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 3 != 0);
                        }
                        s.e = Shape::Line((s.a + s.r.n));
                        s.v[0] += (s.t.chars().filter(|c| *c == 'b').count() as i32);
                        s.o.map_or(s.o.map_or(s.v[at(7, 2)], |x| x + 1), |x| x + 1) - (if s.o == Some(3) { s.l.x } else { s.r.inner.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.t.starts_with('a') {
                            s.rows[at(s.q.front().copied().unwrap_or(7), 2)].inner.x -= len(&s.r.name);
                        } else if s.flag { s.rows.sort_by_key(|row| -row.n); }
                        s.s.push_str(&s.t.trim_start_matches('a').to_owned());
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.t == "abc" {
                            n1 += 1;
                            s.v.retain(|x| (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 3 != 0);
                        }
                        s.e = Shape::Line((s.a + s.r.n));
                        s.v[0] += (s.t.chars().filter(|c| *c == 'b').count() as i32);
                        s.o.map_or(s.o.map_or(s.v[at(7, 2)], |x| x + 1), |x| x + 1) - (if s.o == Some(3) { s.l.x } else { s.r.inner.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_237 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.p.0 + 7)) };
                self.rows[0].list.sort();
                { self.l.items.push((self.r.list.iter().filter(|x2| !self.flag).count() as i32)); }
                (self.w.iter().filter(|x3| 1 < self.o.unwrap_or(self.a)).count() as i32) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.flag, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.p.0 + 7)) };
                self.rows[0].list.sort();
                { self.l.items.push((self.r.list.iter().filter(|x2| !self.flag).count() as i32)); }
                (self.w.iter().filter(|x3| 1 < self.o.unwrap_or(self.a)).count() as i32) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_238 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w = (0..(self.k[at(round, 4)]) % 4).collect::<Vec<_>>();
                if self.t.is_empty() { [self.ls[0].x, _] = [double(0), (self.a - 6)]; }
                if self.a >= (5 + 4) {
                    self.r.inner.on = self.v[0] < (self.s.chars().filter(|c| *c == 'b').count() as i32);
                } else if !(self.s == "abc") {
                    let n6: i32 = self.v.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.ls[0].x));
                }
                shout(&mut self.s);
                (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w = (0..(self.k[at(round, 4)]) % 4).collect::<Vec<_>>();
                if self.t.is_empty() { [self.ls[0].x, _] = [double(0), ((*self.a) - 6)]; }
                if (*self.a) >= (5 + 4) {
                    self.r.inner.on = self.v[0] < (self.s.chars().filter(|c| *c == 'b').count() as i32);
                } else if !(self.s == "abc") {
                    let n6: i32 = self.v.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.ls[0].x));
                }
                shout(&mut self.s);
                (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_239 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.l.items.iter_mut().for_each(|x| *x = (*x));
                        if let Some(x1) = st.rows[0].list.iter().find(|x| **x > 2) {
                            st.v.extend([4, 1]);
                            (st.a, _) = (st.w.pop().unwrap_or_default(), st.w.pop());
                        }
                        if st.b < st.r.list.first().copied().unwrap_or(st.r.n) {
                            let n2: i32 = (st.o.unwrap_or(st.rows[at(st.ls[st.ls.len() - 1].x, st.rows.len())].list[0]) % 7);
                            st.rows[at(1, 2)].list.push(((n2 % 7) + 8));
                        } else if st.rows[at(st.p.0, st.rows.len())].n <= (st.ls[st.ls.len() - 1].x.abs()) {
                            st.w.iter_mut().for_each(|x| *x = 7);
                            st.r.inner = Inner { x: (st.r.inner.x % 7), on: st.w.contains(&(st.rows[at(round, st.rows.len())].list.first().copied().unwrap_or(st.k[4 - 1]) + 1)) };
                        }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.l.items.iter_mut().for_each(|x| *x = (*x));
                        if let Some(x1) = st.rows[0].list.iter().find(|x| **x > 2) {
                            st.v.extend([4, 1]);
                            (st.a, _) = (st.w.pop().unwrap_or_default(), st.w.pop());
                        }
                        if st.b < st.r.list.first().copied().unwrap_or(st.r.n) {
                            let n2: i32 = (st.o.unwrap_or(st.rows[at(st.ls[st.ls.len() - 1].x, st.rows.len())].list[0]) % 7);
                            st.rows[at(1, 2)].list.push(((n2 % 7) + 8));
                        } else if st.rows[at(st.p.0, st.rows.len())].n <= (st.ls[st.ls.len() - 1].x.abs()) {
                            st.w.iter_mut().for_each(|x| *x = 7);
                            st.r.inner = Inner { x: (st.r.inner.x % 7), on: st.w.contains(&(st.rows[at(round, st.rows.len())].list.first().copied().unwrap_or(st.k[4 - 1]) + 1)) };
                        }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_210", program_210::plain, program_210::transaction),
    ("program_211", program_211::plain, program_211::transaction),
    ("program_212", program_212::plain, program_212::transaction),
    ("program_213", program_213::plain, program_213::transaction),
    ("program_214", program_214::plain, program_214::transaction),
    ("program_215", program_215::plain, program_215::transaction),
    ("program_216", program_216::plain, program_216::transaction),
    ("program_217", program_217::plain, program_217::transaction),
    ("program_218", program_218::plain, program_218::transaction),
    ("program_219", program_219::plain, program_219::transaction),
    ("program_220", program_220::plain, program_220::transaction),
    ("program_221", program_221::plain, program_221::transaction),
    ("program_222", program_222::plain, program_222::transaction),
    ("program_223", program_223::plain, program_223::transaction),
    ("program_224", program_224::plain, program_224::transaction),
    ("program_225", program_225::plain, program_225::transaction),
    ("program_226", program_226::plain, program_226::transaction),
    ("program_227", program_227::plain, program_227::transaction),
    ("program_228", program_228::plain, program_228::transaction),
    ("program_229", program_229::plain, program_229::transaction),
    ("program_230", program_230::plain, program_230::transaction),
    ("program_231", program_231::plain, program_231::transaction),
    ("program_232", program_232::plain, program_232::transaction),
    ("program_233", program_233::plain, program_233::transaction),
    ("program_234", program_234::plain, program_234::transaction),
    ("program_235", program_235::plain, program_235::transaction),
    ("program_236", program_236::plain, program_236::transaction),
    ("program_237", program_237::plain, program_237::transaction),
    ("program_238", program_238::plain, program_238::transaction),
    ("program_239", program_239::plain, program_239::transaction),
];
