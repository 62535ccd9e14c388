//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_330 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        match r.name.as_str() {
                            "" => { l.x = (ls[at(ls[0].items[at(8, 2)], ls.len())].items.len() as i32); }
                            "abc" | "b" => { let n3: i32 = (r.name.len() as i32); }
                            y2 => {
                                let mut list4: Vec<i32> = w.clone();
                                std::mem::swap(&mut a, &mut c);
                            }
                        }
                        let mut n5: i32 = (l.items.len() as i32);
                        match (a != 8, o) {
                            (true, Some(x6)) => {
                                if matches!(e, Shape::Line(n) if n > 2) {
                                    r.list[0] += (|x8: i32| (|x9: i32| r.inner.x)(k[0]))(rows.iter().map(Record::total).max().unwrap_or(v[1]));
                                }
                            }
                            (false, None) => {
                                e = Shape::Named { name: format!("{}:{:<4}|", t, 5), size: (rows[at(rows[rows.len() - 1].inner.x, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                                let c: i32 = len(&rows[0].name);
                            }
                            _ => {}
                        }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        v.push((rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) + (n5 % 7)) - rows.iter().map(Record::total).max().unwrap_or(rows[at(k[at(round, 4)], rows.len())].list[at(2, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match r.name.as_str() {
                            "" => { l.x = (ls[at(ls[0].items[at(8, 2)], ls.len())].items.len() as i32); }
                            "abc" | "b" => { let n3: i32 = (r.name.len() as i32); }
                            y2 => {
                                let mut list4: Vec<i32> = w.clone();
                                std::mem::swap(&mut a, &mut c);
                            }
                        }
                        let mut n5: i32 = (l.items.len() as i32);
                        match (a != 8, o) {
                            (true, Some(x6)) => {
                                if matches!(e, Shape::Line(n) if n > 2) {
                                    r.list[0] += (|x8: i32| (|x9: i32| r.inner.x)(k[0]))(rows.iter().map(Record::total).max().unwrap_or(v[1]));
                                }
                            }
                            (false, None) => {
                                e = Shape::Named { name: format!("{}:{:<4}|", t, 5), size: (rows[at(rows[rows.len() - 1].inner.x, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                                let c: i32 = len(&rows[0].name);
                            }
                            _ => {}
                        }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        v.push((rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) + (n5 % 7)) - rows.iter().map(Record::total).max().unwrap_or(rows[at(k[at(round, 4)], rows.len())].list[at(2, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_331 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &m, &h, &q]);
                    let value: i32 = {
                        v.insert(0, m.values().sum::<i32>());
                        match w.as_slice() {
                            [] => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            [x1] => { c += b.max(r.total()); }
                            [x1, .., y2] => { v.extend([h.get("abc").copied().unwrap_or(total(&w)), 1]); }
                        }
                        m.insert(m.values().sum::<i32>(), 3);
                        p.0 = o.unwrap_or(a.abs());
                        (q.front().copied().unwrap_or(b) % 7) - v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &m, &h, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v.insert(0, m.values().sum::<i32>());
                        match w.as_slice() {
                            [] => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            [x1] => { c += b.max(r.total()); }
                            [x1, .., y2] => { v.extend([h.get("abc").copied().unwrap_or(total(&*w)), 1]); }
                        }
                        m.insert(m.values().sum::<i32>(), 3);
                        p.0 = o.unwrap_or(a.abs());
                        (q.front().copied().unwrap_or(b) % 7) - v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &m, &h, &q]);
        Outcome { value, state }
    }
}

mod program_332 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.l, &s.ls]);
                    let value: i32 = {
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                Inner { x: s.b, .. } = Inner { x: (s.os.as_deref().unwrap_or("none").len() as i32), on: false };
                                ((s.rows[at(s.r.inner.x, 2)].inner.x, _), s.ls[0].x) = ((({ let x3: i32 = s.ls[at(s.c, s.ls.len())].x; 4 }), 0), s.c.wrapping_mul(s.r.inner.x));
                            }
                            [x1] => { s.p.0 = (-(s.s.len() as i32)); }
                            [x1, .., y2] => { let mut n4: i32 = len(&s.t); }
                        }
                        s.v.dedup();
                        for x5 in &s.ls[1].items {
                            s.h.remove(&s.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                            s.rows[0].list = vec![(|x7: i32| (*x5))(5), (|x8: i32| s.p.0)(2)];
                        }
                        double(s.l.items[0].wrapping_mul(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                Inner { x: *s.b, .. } = Inner { x: (s.os.as_deref().unwrap_or("none").len() as i32), on: false };
                                ((s.rows[at(s.r.inner.x, 2)].inner.x, _), s.ls[0].x) = ((({ let x3: i32 = s.ls[at(s.c, s.ls.len())].x; 4 }), 0), s.c.wrapping_mul(s.r.inner.x));
                            }
                            [x1] => { s.p.0 = (-(s.s.len() as i32)); }
                            [x1, .., y2] => { let mut n4: i32 = len(&*s.t); }
                        }
                        s.v.dedup();
                        for x5 in &s.ls[1].items {
                            s.h.remove(&s.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                            s.rows[0].list = vec![(|x7: i32| (*x5))(5), (|x8: i32| s.p.0)(2)];
                        }
                        double(s.l.items[0].wrapping_mul(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_333 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[0].items = self.rows[at(self.c, self.rows.len())].list.iter().copied().filter(|x1| !self.flag).collect::<Vec<i32>>();
                self.r.inner.x = self.ls[at(self.r.total(), self.ls.len())].x.max((0 + self.k[at(self.l.x, 4)]));
                self.w[0] -= (if 6 <= (self.k[at(self.ls[1].x, 4)].wrapping_mul(self.rows[self.rows.len() - 1].n)) { self.r.first().copied().unwrap_or(6) } else { ({ let x2: i32 = self.l.x; self.ls[self.ls.len() - 1].items[0] }) });
                let mut n3: i32 = 0;
                while n3 < 3 && self.m.contains_key(&(('l4: { if self.flag { break 'l4 self.p.0 } self.c }) + 1)) {
                    n3 += 1;
                    let n5 = std::mem::replace(&mut self.rows[0].list[at(6, 2)], 4);
                }
                (self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (self.r.list.iter().filter(|x6| self.p.0 > self.p.0).count() as i32)) - self.k[0].abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[0].items = self.rows[at(self.c, self.rows.len())].list.iter().copied().filter(|x1| !self.flag).collect::<Vec<i32>>();
                self.r.inner.x = self.ls[at(self.r.total(), self.ls.len())].x.max((0 + self.k[at(self.l.x, 4)]));
                self.w[0] -= (if 6 <= (self.k[at(self.ls[1].x, 4)].wrapping_mul(self.rows[self.rows.len() - 1].n)) { self.r.first().copied().unwrap_or(6) } else { ({ let x2: i32 = self.l.x; self.ls[self.ls.len() - 1].items[0] }) });
                let mut n3: i32 = 0;
                while n3 < 3 && self.m.contains_key(&(('l4: { if self.flag { break 'l4 self.p.0 } self.c }) + 1)) {
                    n3 += 1;
                    let n5 = std::mem::replace(&mut self.rows[0].list[at(6, 2)], 4);
                }
                (self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (self.r.list.iter().filter(|x6| self.p.0 > self.p.0).count() as i32)) - self.k[0].abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_334 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], }

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
                (({ let x5: i32 = self.k[at(self.w[at(self.rows[at(self.c, self.rows.len())].inner.x, 2)], 4)]; 7 }) + self.r.total()) - (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, }

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
                (({ let x5: i32 = self.k[at(self.w[at(self.rows[at((*self.c), self.rows.len())].inner.x, 2)], 4)]; 7 }) + self.r.total()) - (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k]);
        Outcome { value, state }
    }
}

mod program_335 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.o, &st.r, &st.rows, &st.h, &st.k, &st.l]);
                    let value: i32 = {
                        st.c = st.k[4 - 1].max(st.o.unwrap_or(st.l.items[at(2, 2)]));
                        for x1 in st.r.list.iter_mut() { (*x1) %= 5; }
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.h.get("abc").copied().unwrap_or(((st.b as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.o, &st.r, &st.rows, &st.h, &st.k, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.c = st.k[4 - 1].max(st.o.unwrap_or(st.l.items[at(2, 2)]));
                        for x1 in st.r.list.iter_mut() { (*x1) %= 5; }
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.h.get("abc").copied().unwrap_or(((st.b as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().o, &st.load().r, &st.load().rows, &st.load().h, &st.load().k, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_336 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls]);
                    let value: i32 = {
                        l.items[at(ls[at(3, ls.len())].x, 2)] += (rows[0].name.len() as i32);
                        let n1: i32 = peak(&r.list).copied().unwrap_or(3);
                        l.x += os.as_ref().map_or((match &e { Shape::Dot => 6, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), |x| x.len() as i32);
                        for row4 in rows.iter_mut() {
                            match v[1] {
                                0 | 1 => { w.iter_mut().for_each(|x| *x = len(&row4.name)); }
                                n5 @ 2..=5 => {
                                    let mut text8: String = s.clone();
                                    ls[at(row4.n, 2)].items.dedup();
                                }
                                n6 if n6 > b => { let mut c: i32 = (('l9: { if r.inner.on { break 'l9 c } n6 }) % 7); }
                                _ => { let n10: i32 = o.or(Some(r.total())).ok_or(String::from("none"))?; }
                            }
                        }
                        m.get(&((match &e { Shape::Dot => 3, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }) + 1)).copied().unwrap_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.items[at((*ls[at(3, ls.len())].x), 2)] += (rows[0].name.len() as i32);
                        let n1: i32 = peak(&r.list).copied().unwrap_or(3);
                        l.x += os.as_ref().map_or((match &e { Shape::Dot => 6, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), |x| x.len() as i32);
                        for row4 in rows.iter_mut() {
                            match v[1] {
                                0 | 1 => { w.iter_mut().for_each(|x| *x = len(&row4.name)); }
                                n5 @ 2..=5 => {
                                    let mut text8: String = s.clone();
                                    ls[at(row4.n, 2)].items.dedup();
                                }
                                n6 if n6 > b => { let mut c: i32 = (('l9: { if r.inner.on { break 'l9 (*c) } n6 }) % 7); }
                                _ => { let n10: i32 = o.or(Some(r.total())).ok_or(String::from("none"))?; }
                            }
                        }
                        m.get(&((match &e { Shape::Dot => 3, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }) + 1)).copied().unwrap_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_337 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]);
                    let value: i32 = {
                        for row1 in rows.iter() { r.inner.x -= c.max(({ let x2: i32 = 6; l.x })); }
                        match t.as_str() {
                            "" => { r.list.reverse(); }
                            "abc" | "b" => {
                                (0..2).for_each(|i| a += i);
                                rows[0].name.push_str(&format!("{a:>3} {t:?} {}", c));
                            }
                            y4 => {
                                w[0] = (if v.contains(&((r.name.len() as i32) + 1)) { total(&rows[0].list) } else { double(a) });
                                for row6 in &rows { let n7: i32 = (o.map_or(c, |x| x + 1) + (-c)); }
                            }
                        }
                        if let Record { n: x8, list, .. } = &r && list.len() > 1 {
                            rows[0].inner.x += rows.iter().map(Record::total).max().unwrap_or((*x8).wrapping_mul((*x8)));
                        }
                        v[0] += r.first().copied().unwrap_or((0 + w[1]));
                        let mut n9: i32 = 0;
                        while n9 < 3 && v.is_empty() {
                            n9 += 1;
                            flag |= 4 <= (2 + v[at(n9, v.len())]);
                        }
                        (w.len() as i32) - l.items[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in rows.iter() { r.inner.x -= c.max(({ let x2: i32 = 6; l.x })); }
                        match t.as_str() {
                            "" => { r.list.reverse(); }
                            "abc" | "b" => {
                                (0..2).for_each(|i| a += i);
                                rows[0].name.push_str(&format!("{a:>3} {t:?} {}", c));
                            }
                            y4 => {
                                w[0] = (if v.contains(&((r.name.len() as i32) + 1)) { total(&rows[0].list) } else { double(a) });
                                for row6 in &rows { let n7: i32 = (o.map_or(c, |x| x + 1) + (-c)); }
                            }
                        }
                        if let Record { n: x8, list, .. } = &r && list.len() > 1 {
                            rows[0].inner.x += rows.iter().map(Record::total).max().unwrap_or((*x8).wrapping_mul((*x8)));
                        }
                        v[0] += r.first().copied().unwrap_or((0 + w[1]));
                        let mut n9: i32 = 0;
                        while n9 < 3 && v.is_empty() {
                            n9 += 1;
                            flag |= 4 <= (2 + v[at(n9, v.len())]);
                        }
                        (w.len() as i32) - l.items[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_338 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &w, &o, &p, &r, &rows, &m, &k]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            r.name.push('y');
                            let mut n2: i32 = 0;
                            while n2 < 3 && (o == Some(3) || t.is_empty()) {
                                n2 += 1;
                                let mut list3: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(c); 2];
                            }
                        }
                        b = o.map_or(m.values().sum::<i32>(), |x| x + 1);
                        for row4 in rows.iter() {
                            if (k[0] == p.0 && t.starts_with('a')) { return Err(format!("left with {}", rows.iter().map(|row| row.n).sum::<i32>())); }
                        }
                        (rows[0].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &w, &o, &p, &r, &rows, &m, &k]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            r.name.push('y');
                            let mut n2: i32 = 0;
                            while n2 < 3 && (o == Some(3) || t.is_empty()) {
                                n2 += 1;
                                let mut list3: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or((*c)); 2];
                            }
                        }
                        b = o.map_or(m.values().sum::<i32>(), |x| x + 1);
                        for row4 in rows.iter() {
                            if (k[0] == p.0 && t.starts_with('a')) { return Err(format!("left with {}", rows.iter().map(|row| row.n).sum::<i32>())); }
                        }
                        (rows[0].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &w, &o, &p, &r, &rows, &m, &k]);
        Outcome { value, state }
    }
}

mod program_339 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &t, &v, &w, &p, &r, &rows, &m, &e, &k]);
                    let value: i32 = {
                        { m.entry(1).and_modify(|x| *x += (w.iter().filter(|x1| r.inner.on).count() as i32)).or_insert(5); }
                        let mut n2: i32 = (m.get(&(4 + 1)).copied().unwrap_or(a) - m.values().sum::<i32>());
                        'l4: for i3 in 0_i32..r.inner.x.min(3) {
                            let mut n6: i32 = m.get(&(n2.abs() + 1)).copied().unwrap_or((|x5: i32| v[0])(a));
                        }
                        b ^= k[0].abs();
                        for x7 in &mut v {
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= m.values().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        rows[at(round, rows.len())].inner.x.wrapping_mul(r.inner.x.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &v, &w, &p, &r, &rows, &m, &e, &k]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { m.entry(1).and_modify(|x| *x += (w.iter().filter(|x1| r.inner.on).count() as i32)).or_insert(5); }
                        let mut n2: i32 = (m.get(&(4 + 1)).copied().unwrap_or(a) - m.values().sum::<i32>());
                        'l4: for i3 in 0_i32..r.inner.x.min(3) {
                            let mut n6: i32 = m.get(&(n2.abs() + 1)).copied().unwrap_or((|x5: i32| v[0])(a));
                        }
                        b ^= k[0].abs();
                        for x7 in &mut v {
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= m.values().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        rows[at(round, rows.len())].inner.x.wrapping_mul(r.inner.x.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &v, &w, &p, &r, &rows, &m, &e, &k]);
        Outcome { value, state }
    }
}

mod program_340 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.q, &s.l]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (s.o, s.c) {
                            s.b ^= s.q.front().copied().unwrap_or((if matches!(s.e, Shape::Line(n) if n > 2) { x1 } else { 2 }));
                        } else { let n2: i32 = s.o.or(Some((s.w.len() as i32))).ok_or(String::from("none"))?; }
                        s.w.push(s.r.list[at(0, 2)].max((s.os.as_deref().unwrap_or("none").len() as i32)));
                        s.v[at(s.l.x, 2)] = match (s.r.n % 7) {
                            0 | 1 => s.o.map_or(s.p.0, |x| x + 1),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > 6 => s.os.as_ref().map_or(s.p.0, |x| x.len() as i32),
                            _ => 2,
                        };
                        let mut list5: Vec<i32> = s.v.iter().map(|&x6| s.h.get("abc").copied().unwrap_or(7)).collect::<Vec<_>>();
                        s.c = list5.pop().unwrap_or((|x7: i32| s.p.0)(s.r.inner.x)) - list5.len() as i32 + list5.pop().map_or(0, |x| x + 1);
                        s.l.x.max((s.r.list.iter().filter(|x8| !s.flag).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.q, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (s.o, s.c) {
                            s.b ^= s.q.front().copied().unwrap_or((if matches!(s.e, Shape::Line(n) if n > 2) { x1 } else { 2 }));
                        } else { let n2: i32 = s.o.or(Some((s.w.len() as i32))).ok_or(String::from("none"))?; }
                        s.w.push(s.r.list[at(0, 2)].max((s.os.as_deref().unwrap_or("none").len() as i32)));
                        s.v[at(s.l.x, 2)] = match (s.r.n % 7) {
                            0 | 1 => s.o.map_or(s.p.0, |x| x + 1),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > 6 => s.os.as_ref().map_or(s.p.0, |x| x.len() as i32),
                            _ => 2,
                        };
                        let mut list5: Vec<i32> = s.v.iter().map(|&x6| s.h.get("abc").copied().unwrap_or(7)).collect::<Vec<_>>();
                        s.c = list5.pop().unwrap_or((|x7: i32| s.p.0)(s.r.inner.x)) - list5.len() as i32 + list5.pop().map_or(0, |x| x + 1);
                        s.l.x.max((s.r.list.iter().filter(|x8| !s.flag).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.q, &s.l]);
        Outcome { value, state }
    }
}

mod program_341 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[0].items = self.l.items.clone();
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.k[0] ^= (self.os.as_deref().unwrap_or("none").len() as i32);
                        self.l.x = (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                    }
                    _ => { for row3 in &self.rows { std::mem::swap(&mut self.a, &mut self.c); } }
                }
                let mut list4: Vec<i32> = self.l.items.iter().copied().filter(|x5| self.p.0 == (|x6: i32| self.ls[at(round, self.ls.len())].x)(self.rows[self.rows.len() - 1].list[0])).collect::<Vec<i32>>();
                (if self.flag { self.r.first().copied().unwrap_or(5) } else { (self.r.n + self.rows[self.rows.len() - 1].n) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[0].items = self.l.items.clone();
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.k[0] ^= (self.os.as_deref().unwrap_or("none").len() as i32);
                        self.l.x = (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                    }
                    _ => { for row3 in &self.rows { std::mem::swap(&mut self.a, &mut self.c); } }
                }
                let mut list4: Vec<i32> = self.l.items.iter().copied().filter(|x5| self.p.0 == (|x6: i32| self.ls[at(round, self.ls.len())].x)(self.rows[self.rows.len() - 1].list[0])).collect::<Vec<i32>>();
                (if self.flag { self.r.first().copied().unwrap_or(5) } else { (self.r.n + self.rows[self.rows.len() - 1].n) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_342 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.push((match &self.e { Shape::Dot => self.k[4 - 1], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })); self.c += self.l.items.remove(0) * 2 - self.l.items.iter().sum::<i32>();
                *self.h.entry(format!("{}:{:<4}|", self.t, self.a)).or_insert(0) += self.r.total();
                if self.v.contains(&(self.rows[self.rows.len() - 1].inner.x.abs() + 1)) {
                    'l4: for link3 in &mut self.ls { self.t = format!("{}:{:<4}|", self.t, self.r.n); }
                } else if matches!(self.e, Shape::Line(n) if n > 2) { self.r.list.truncate(3); }
                let n5: i32 = (self.s.chars().filter(|c| *c == 'b').count() as i32);
                self.c -= ('l7: { if self.ls[at(round, self.ls.len())].x == (|x6: i32| self.w[at(self.c, 2)])(self.k[4 - 1]) { break 'l7 self.l.x.max(7) } ((self.r.list[0] as i64 * 2) as i32) });
                (self.o.unwrap_or(self.r.inner.x) - (5 - 5)) - self.r.n.max(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.push((match &self.e { Shape::Dot => self.k[4 - 1], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })); self.c += self.l.items.remove(0) * 2 - self.l.items.iter().sum::<i32>();
                *self.h.entry(format!("{}:{:<4}|", self.t, self.a)).or_insert(0) += self.r.total();
                if self.v.contains(&(self.rows[self.rows.len() - 1].inner.x.abs() + 1)) {
                    'l4: for link3 in &self.ls { self.t = format!("{}:{:<4}|", self.t, self.r.n); }
                } else if matches!(self.e, Shape::Line(n) if n > 2) { self.r.list.truncate(3); }
                let n5: i32 = (self.s.chars().filter(|c| *c == 'b').count() as i32);
                self.c -= ('l7: { if self.ls[at(round, self.ls.len())].x == (|x6: i32| self.w[at(self.c, 2)])(self.k[4 - 1]) { break 'l7 self.l.x.max(7) } ((self.r.list[0] as i64 * 2) as i32) });
                (self.o.unwrap_or(self.r.inner.x) - (5 - 5)) - self.r.n.max(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_343 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                        if st.v.len() > 1 { st.v.swap(0, 1); st.v[1..].reverse(); }
                        if 6 == (st.ls[0].items[at(4, 2)].max(st.r.list[at(3, 2)])) {
                            st.c = (st.rows[at(st.p.0, st.rows.len())].list.len() as i32);
                        }
                        if st.t.starts_with('a') {
                            st.v.sort();
                            st.ls[0].items[0] = st.os.as_ref().map_or(st.rows[1].list.first().copied().unwrap_or(st.c), |x| x.len() as i32);
                        } else {
                            let mut text1: String = st.p.1.to_uppercase();
                            if st.o.is_some() {
                                st.r.inner.x = len(&st.t);
                                let mut list2: Vec<i32> = vec![((st.v[0] as i64 * 2) as i32), st.c.max(st.rows[at(round, st.rows.len())].inner.x)];
                            }
                        }
                        if st.ls[st.ls.len() - 1].x != (st.b + st.k[1]) {
                            ((st.ls[at(1, 2)].x, _), st.c) = ((len(&st.t), 0), (st.b + st.l.x));
                        }
                        st.m.get(&(double(st.r.inner.x) + 1)).copied().unwrap_or(st.rows[1].list.iter().map(|x4| 5).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                        if st.v.len() > 1 { st.v.swap(0, 1); st.v[1..].reverse(); }
                        if 6 == (st.ls[0].items[at(4, 2)].max(st.r.list[at(3, 2)])) {
                            st.c = (st.rows[at(st.p.0, st.rows.len())].list.len() as i32);
                        }
                        if st.t.starts_with('a') {
                            st.v.sort();
                            st.ls[0].items[0] = st.os.as_ref().map_or(st.rows[1].list.first().copied().unwrap_or(st.c), |x| x.len() as i32);
                        } else {
                            let mut text1: String = st.p.1.to_uppercase();
                            if st.o.is_some() {
                                st.r.inner.x = len(&st.t);
                                let mut list2: Vec<i32> = vec![((st.v[0] as i64 * 2) as i32), st.c.max(st.rows[at(round, st.rows.len())].inner.x)];
                            }
                        }
                        if (*st.ls[st.ls.len() - 1].x) != (st.b + st.k[1]) {
                            ((st.ls[at(1, 2)].x, _), st.c) = ((len(&st.t), 0), (st.b + (*st.l.x)));
                        }
                        st.m.get(&(double(st.r.inner.x) + 1)).copied().unwrap_or(st.rows[1].list.iter().map(|x4| 5).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_344 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        std::mem::swap(&mut b, &mut a);
                        a = match b {
                            0 | 1 => (match &e { Shape::Dot => ls[at(round, ls.len())].x, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 5 => rows[rows.len() - 1].list.first().copied().unwrap_or(0),
                            _ => 2,
                        };
                        let mut n6: i32 = 0;
                        let n9: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || o.is_some() { break w.iter().map(|x8| p.0).fold(0, |x, y| x ^ y); }
                            w.dedup();
                        };
                        r.list.retain(|x| rows.iter().map(|row| row.n).sum::<i32>() % 3 != 0);
                        let mut n11: i32 = 0;
                        let n13: i32 = loop {
                            n11 += 1;
                            if n11 > 2 || o == Some(3) { break (rows[0].list[0] + 1); }
                            { let mut text12: String = rows[0].name.trim_start_matches('a').to_owned(); }
                        };
                        r.inner.x.abs() - (-7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        std::mem::swap(&mut b, &mut a);
                        a = match b {
                            0 | 1 => (match &e { Shape::Dot => ls[at(round, ls.len())].x, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 5 => rows[rows.len() - 1].list.first().copied().unwrap_or(0),
                            _ => 2,
                        };
                        let mut n6: i32 = 0;
                        let n9: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || o.is_some() { break w.iter().map(|x8| p.0).fold(0, |x, y| x ^ y); }
                            w.dedup();
                        };
                        r.list.retain(|x| rows.iter().map(|row| row.n).sum::<i32>() % 3 != 0);
                        let mut n11: i32 = 0;
                        let n13: i32 = loop {
                            n11 += 1;
                            if n11 > 2 || o == Some(3) { break (rows[0].list[0] + 1); }
                            { let mut text12: String = rows[0].name.trim_start_matches('a').to_owned(); }
                        };
                        r.inner.x.abs() - (-7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_345 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || p.0 != (os.as_deref().unwrap_or("none").len() as i32) { break rows.iter().map(Record::total).max().unwrap_or(a); }
                            let n2 = bump(&mut r.list[at(c, 2)]);
                            let mut list3: Vec<i32> = w[at(round, w.len())..].to_vec();
                        };
                        c = match (os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => (4 + 5),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ls[at(c, ls.len())].x => ('l13: { if matches!(e, Shape::Line(n) if n > 2) { break 'l13 v[at(rows[0].inner.x, v.len())] } 2 }),
                            _ => 2,
                        };
                        match l.items.as_slice() {
                            [] => {
                                l.items.iter_mut().for_each(|x| *x = (p.0 % 7));
                                r = Record { n: (0 + b), ..record(1, "q", &[4]) };
                            }
                            [x14] => {
                                let n17: i32 = rows.iter().map(Record::total).max().unwrap_or((p.1.chars().filter(|c| *c == 'b').count() as i32));
                            }
                            [x14, .., y15] => {
                                w.insert(0, (if v[at((*x14), v.len())] < ({ let x16: i32 = ls[1].x; c }) { (os.as_deref().unwrap_or("none").len() as i32) } else { len(&rows[0].name) }));
                            }
                        }
                        h.get("abc").copied().unwrap_or(({ let x18: i32 = ls[ls.len() - 1].x; l.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || p.0 != (os.as_deref().unwrap_or("none").len() as i32) { break rows.iter().map(Record::total).max().unwrap_or(a); }
                            let n2 = bump(&mut r.list[at(c, 2)]);
                            let mut list3: Vec<i32> = w[at(round, w.len())..].to_vec();
                        };
                        c = match (os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => (4 + 5),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ls[at((*c), ls.len())].x => ('l13: { if matches!(e, Shape::Line(n) if n > 2) { break 'l13 v[at(rows[0].inner.x, v.len())] } 2 }),
                            _ => 2,
                        };
                        match l.items.as_slice() {
                            [] => {
                                l.items.iter_mut().for_each(|x| *x = (p.0 % 7));
                                r = Record { n: (0 + b), ..record(1, "q", &[4]) };
                            }
                            [x14] => {
                                let n17: i32 = rows.iter().map(Record::total).max().unwrap_or((p.1.chars().filter(|c| *c == 'b').count() as i32));
                            }
                            [x14, .., y15] => {
                                w.insert(0, (if v[at((*x14), v.len())] < ({ let x16: i32 = (*ls[1].x); c }) { (os.as_deref().unwrap_or("none").len() as i32) } else { len(&rows[0].name) }));
                            }
                        }
                        h.get("abc").copied().unwrap_or(({ let x18: i32 = ls[ls.len() - 1].x; l.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_346 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls]);
                    let value: i32 = {
                        *m.entry(w.iter().map(|x1| 8).sum::<i32>()).or_insert(v.iter().sum::<i32>()) = (-a);
                        'l3: for i2 in 0_i32..p.0.min(3) {
                            if (flag && w.is_empty()) { return Ok(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)); }
                            match t.as_str() {
                                "" => {
                                    ls[0].x -= q.front().copied().unwrap_or(len(&rows[0].name));
                                    *o.get_or_insert((w.iter().filter(|x6| m.contains_key(&(c + 1))).count() as i32)) += 2;
                                }
                                "abc" | "b" => {
                                    r.list = vec![(match &e { Shape::Dot => rows[1].list[at(i2, 2)], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }); 2];
                                }
                                y5 => { let n9 = std::mem::replace(&mut a, 4); }
                            }
                        }
                        for row10 in rows.iter_mut() { s = std::mem::take(&mut s) + "k"; }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *m.entry(w.iter().map(|x1| 8).sum::<i32>()).or_insert(v.iter().sum::<i32>()) = (-a);
                        'l3: for i2 in 0_i32..p.0.min(3) {
                            if (flag && w.is_empty()) { return Ok(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)); }
                            match t.as_str() {
                                "" => {
                                    ls[0].x -= q.front().copied().unwrap_or(len(&rows[0].name));
                                    *o.get_or_insert((w.iter().filter(|x6| m.contains_key(&(c + 1))).count() as i32)) += 2;
                                }
                                "abc" | "b" => {
                                    r.list = vec![(match &e { Shape::Dot => rows[1].list[at(i2, 2)], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }); 2];
                                }
                                y5 => { let n9 = std::mem::replace(&mut a, 4); }
                            }
                        }
                        for row10 in rows.iter_mut() { s = std::mem::take(&mut s) + "k"; }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_347 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &os, &p, &r, &rows, &e, &l, &ls]);
                    let value: i32 = {
                        let (n1, n2): (i32, i32) = ((p.1.chars().filter(|c| *c == 'b').count() as i32), l.x.wrapping_mul(r.list[at(rows[rows.len() - 1].inner.x, 2)]));
                        let mut n3: i32 = 0;
                        while n3 < 3 && t.is_empty() {
                            n3 += 1;
                            let n4: i32 = { let list = &rows[rows.len() - 1].list; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        e = Shape::Named { name: format!("{n1:>3} {t:?} {}", ls[ls.len() - 1].x), size: os.as_ref().map_or(ls[at(round, ls.len())].x, |x| x.len() as i32) };
                        e.size() - (ls[ls.len() - 1].x + 3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &os, &p, &r, &rows, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (n1, n2): (i32, i32) = ((p.1.chars().filter(|c| *c == 'b').count() as i32), l.x.wrapping_mul(r.list[at(rows[rows.len() - 1].inner.x, 2)]));
                        let mut n3: i32 = 0;
                        while n3 < 3 && t.is_empty() {
                            n3 += 1;
                            let n4: i32 = { let list = &rows[rows.len() - 1].list; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        *e = Shape::Named { name: format!("{n1:>3} {t:?} {}", ls[ls.len() - 1].x), size: os.as_ref().map_or(ls[at(round, ls.len())].x, |x| x.len() as i32) };
                        e.size() - (ls[ls.len() - 1].x + 3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &os, &p, &r, &rows, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_348 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
                    let value: i32 = {
                        s.v.push(({ let x1: i32 = (s.ls[at(s.a, s.ls.len())].x + s.a); (s.l.x + s.c) }));
                        s.r.inner.on = s.b == s.c.wrapping_mul(s.p.0);
                        'l3: for x2 in &mut s.rows[at(s.a, 2)].list {
                            s.r.inner = Inner { x: s.m.values().sum::<i32>(), on: s.m.contains_key(&(len(&s.t) + 1)) };
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v.push(({ let x1: i32 = (s.ls[at((*s.a), s.ls.len())].x + s.a); (s.l.x + s.c) }));
                        s.r.inner.on = s.b == s.c.wrapping_mul(s.p.0);
                        'l3: for x2 in &mut s.rows[at(s.a, 2)].list {
                            s.r.inner = Inner { x: s.m.values().sum::<i32>(), on: s.m.contains_key(&(len(&*s.t) + 1)) };
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_349 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.w.insert(0, self.rows.iter().map(|row| row.n).sum::<i32>());
                    self.r.list.reverse();
                }
                for i3 in 0_i32..3 {
                    let n4: i32 = self.ls[at(round, self.ls.len())].items.iter().copied().min().unwrap_or_default();
                }
                if let [x5, ..] = self.l.items.as_slice() {
                    let [n6, .., n7] = self.k;
                    let n9: i32 = (self.r.name.len() as i32);
                }
                self.b = (self.r.first().copied().unwrap_or(self.a) + (self.ls[self.ls.len() - 1].items.iter().filter(|x10| self.m.contains_key(&(self.rows[at(7, self.rows.len())].inner.x + 1))).count() as i32));
                ((self.a, _), self.ls[at(7, 2)].x) = (((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32), 0), self.m.values().sum::<i32>());
                self.rows.iter().map(Record::total).max().unwrap_or(({ let x11: i32 = self.p.0; self.b })) - (self.rows[0].name.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.w.insert(0, self.rows.iter().map(|row| row.n).sum::<i32>());
                    self.r.list.reverse();
                }
                for i3 in 0_i32..3 {
                    let n4: i32 = self.ls[at(round, self.ls.len())].items.iter().copied().min().unwrap_or_default();
                }
                if let [x5, ..] = self.l.items.as_slice() {
                    let [n6, .., n7] = self.k;
                    let n9: i32 = (self.r.name.len() as i32);
                }
                self.b = (self.r.first().copied().unwrap_or(self.a) + (self.ls[self.ls.len() - 1].items.iter().filter(|x10| self.m.contains_key(&(self.rows[at(7, self.rows.len())].inner.x + 1))).count() as i32));
                ((self.a, _), self.ls[at(7, 2)].x) = (((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32), 0), self.m.values().sum::<i32>());
                self.rows.iter().map(Record::total).max().unwrap_or(({ let x11: i32 = self.p.0; self.b })) - (self.rows[0].name.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_350 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.b);
                match self.ls[at(6, self.ls.len())].items.as_slice() {
                    [] => { self.a = (self.r.list.len() as i32); }
                    [x1] => {
                        match (self.t.is_empty(), self.o) {
                            (true, Some(x3)) => {
                                self.p.0 = self.e.size();
                                self.os.get_or_insert_default().push('d');
                            }
                            (false, None) => { self.os = self.os.take().filter(|x| x.len() < 9); }
                            _ => {}
                        }
                        'l6: for i5 in 0_i32..self.rows[self.rows.len() - 1].n.min(3) {
                            { let mut add = |by: i32| self.r.n += by; add(1); add((self.rows[at(round, self.rows.len())].inner.x + self.ls[self.ls.len() - 1].x)); }
                        }
                    }
                    [x1, .., y2] => {
                        {
                            self.q.push_back(self.r.first().copied().unwrap_or(self.k[0]));
                            self.w.push(self.rows.iter().map(|row| row.n).sum::<i32>());
                        }
                    }
                }
                let mut n8: i32 = 0;
                while n8 < 3 && self.v.iter().any(|x| *x > 3) {
                    n8 += 1;
                    self.e = Shape::Line(('l9: { if self.p.0 <= 8 { break 'l9 self.a } 6 }));
                }
                self.v.first().copied().unwrap_or(({ let x10: i32 = 6; self.l.x })) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.b);
                match self.ls[at(6, self.ls.len())].items.as_slice() {
                    [] => { *self.a = (self.r.list.len() as i32); }
                    [x1] => {
                        match (self.t.is_empty(), self.o) {
                            (true, Some(x3)) => {
                                self.p.0 = self.e.size();
                                self.os.get_or_insert_default().push('d');
                            }
                            (false, None) => { self.os = self.os.take().filter(|x| x.len() < 9); }
                            _ => {}
                        }
                        'l6: for i5 in 0_i32..self.rows[self.rows.len() - 1].n.min(3) {
                            { let mut add = |by: i32| self.r.n += by; add(1); add((self.rows[at(round, self.rows.len())].inner.x + self.ls[self.ls.len() - 1].x)); }
                        }
                    }
                    [x1, .., y2] => {
                        {
                            self.q.push_back(self.r.first().copied().unwrap_or(self.k[0]));
                            self.w.push(self.rows.iter().map(|row| row.n).sum::<i32>());
                        }
                    }
                }
                let mut n8: i32 = 0;
                while n8 < 3 && self.v.iter().any(|x| *x > 3) {
                    n8 += 1;
                    self.e = Shape::Line(('l9: { if self.p.0 <= 8 { break 'l9 self.a } 6 }));
                }
                self.v.first().copied().unwrap_or(({ let x10: i32 = 6; (*self.l.x) })) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_351 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.q, &st.l]);
                    let value: i32 = {
                        if let Some(x) = st.v.last_mut() { *x += ('l1: { if 1 == 3 { break 'l1 1 } 0 }) }
                        if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        st.v.push(8);
                        match (st.w.is_empty(), st.o) {
                            (true, Some(x2)) => { st.rows[0].name.insert(0, 'b'); }
                            (false, None) => { st.l.items.retain(|x| (7 - 2) % 3 != 0); }
                            _ => {}
                        }
                        len(&st.s) - (st.r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.q, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = st.v.last_mut() { *x += ('l1: { if 1 == 3 { break 'l1 1 } 0 }) }
                        if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        st.v.push(8);
                        match (st.w.is_empty(), st.o) {
                            (true, Some(x2)) => { st.rows[0].name.insert(0, 'b'); }
                            (false, None) => { st.l.items.retain(|x| (7 - 2) % 3 != 0); }
                            _ => {}
                        }
                        len(&st.s) - (st.r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().q, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_352 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &s, &o, &p, &r, &rows, &h, &k, &l, &ls]);
                    let value: i32 = {
                        for x1 in l.items.iter() {
                            let mut list3: Vec<i32> = vec![h.get("abc").copied().unwrap_or(a), ({ let x4: i32 = ls[0].items[0]; p.0 })];
                        }
                        for i5 in 0_i32..3 { h.remove(&r.name.clone()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        shout(&mut p.1);
                        (('l6: { if ls[ls.len() - 1].x != 0 { break 'l6 b } b }) + o.map_or(k[0], |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &o, &p, &r, &rows, &h, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        for x1 in l.items.iter() {
                            let mut list3: Vec<i32> = vec![h.get("abc").copied().unwrap_or((*a)), ({ let x4: i32 = ls[0].items[0]; p.0 })];
                        }
                        for i5 in 0_i32..3 { h.remove(&r.name.clone()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        shout(&mut p.1);
                        (('l6: { if ls[ls.len() - 1].x != 0 { break 'l6 b } (*b) }) + o.map_or(k[0], |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &o, &p, &r, &rows, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_353 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut flag: bool = true;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            for x2 in w.iter() { fill(&mut v, (|x4: i32| p.0)(r.inner.x)); }
                        }
                        let mut n5: i32 = 0;
                        let n10: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || o == Some(3) { break h.get("abc").copied().unwrap_or(a); }
                            let mut n6: i32 = 0;
                            while n6 < 3 && r.inner.on {
                                n6 += 1;
                                ls[0].items.sort_by_key(|x| rows[0].list.iter().sum::<i32>());
                            }
                        };
                        for x11 in &w {
                            if let Some(x) = m.get_mut(&((os.as_deref().unwrap_or("none").len() as i32) + 1)) { *x -= (rows[1].inner.x - a) }
                            rows[0].name.insert(0, 'b');
                        }
                        r.n.max((rows[at(round, rows.len())].n - r.n)) - (r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            for x2 in w.iter() { fill(&mut v, (|x4: i32| p.0)(r.inner.x)); }
                        }
                        let mut n5: i32 = 0;
                        let n10: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || o == Some(3) { break h.get("abc").copied().unwrap_or(a); }
                            let mut n6: i32 = 0;
                            while n6 < 3 && r.inner.on {
                                n6 += 1;
                                ls[0].items.sort_by_key(|x| rows[0].list.iter().sum::<i32>());
                            }
                        };
                        for x11 in &w {
                            if let Some(x) = m.get_mut(&((os.as_deref().unwrap_or("none").len() as i32) + 1)) { *x -= (rows[1].inner.x - a) }
                            rows[0].name.insert(0, 'b');
                        }
                        r.n.max((rows[at(round, rows.len())].n - r.n)) - (r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_354 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &e, &ls]);
                    let value: i32 = {
                        let n1: i32 = o.or(Some((v[0] % 7))).ok_or(String::from("none"))?;
                        for row2 in &mut rows {
                            r.inner.x = w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        p.1 = r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        (({ let x3: i32 = ls[ls.len() - 1].x; n1 }) + (a - b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = o.or(Some((v[0] % 7))).ok_or(String::from("none"))?;
                        for row2 in &mut rows {
                            r.inner.x = w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        p.1 = r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        (({ let x3: i32 = ls[ls.len() - 1].x; n1 }) + (a - b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_355 {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        k[0] = r.first().copied().unwrap_or(((b as i64 * 2) as i32));
                        'l2: for x1 in r.list.iter_mut() {
                            v[0] = ((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + (k[at(round, 4)] + 8));
                        }
                        match (a == (k[at(ls[at(round, ls.len())].x, 4)]), o) {
                            (true, Some(x3)) => {
                                for link5 in &mut ls {
                                    link5.items.extend([o.unwrap_or(w[1]), 1]);
                                    a -= link5.items.iter().sum::<i32>();
                                }
                            }
                            (false, None) => {
                                let n6: i32 = { let list = &rows[at(l.x, rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                                os = Some(s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                            }
                            _ => {}
                        }
                        shout(&mut t);
                        q.push_back(((p.0 as i64 * 2) as i32));
                        m.get(&(o.unwrap_or(k[1]) + 1)).copied().unwrap_or(r.first().copied().unwrap_or(c)) - double(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[0] = r.first().copied().unwrap_or(((b as i64 * 2) as i32));
                        'l2: for x1 in r.list.iter_mut() {
                            v[0] = ((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + (k[at(round, 4)] + 8));
                        }
                        match (a == (k[at(ls[at(round, ls.len())].x, 4)]), o) {
                            (true, Some(x3)) => {
                                for link5 in &ls {
                                    link5.items.extend([o.unwrap_or(w[1]), 1]);
                                    a -= link5.items.iter().sum::<i32>();
                                }
                            }
                            (false, None) => {
                                let n6: i32 = { let list = &rows[at(l.x, rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                                os = Some(s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                            }
                            _ => {}
                        }
                        shout(&mut t);
                        q.push_back(((p.0 as i64 * 2) as i32));
                        m.get(&(o.unwrap_or(k[1]) + 1)).copied().unwrap_or(r.first().copied().unwrap_or(c)) - double(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_356 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]);
                    let value: i32 = {
                        s.ls[at(s.c, 2)].items.push(len(&s.p.1));
                        { if let Shape::Line(n) = &mut s.e { *n += s.rows[s.rows.len() - 1].list.iter().sum::<i32>() } }
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        'l3: for x1 in &s.v { s.t.clear(); }
                        s.r.first().copied().unwrap_or((s.a - 7)) - s.v.first().copied().unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[at(s.c, 2)].items.push(len(&s.p.1));
                        { if let Shape::Line(n) = &mut s.e { *n += s.rows[s.rows.len() - 1].list.iter().sum::<i32>() } }
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        'l3: for x1 in &s.v { s.t.clear(); }
                        s.r.first().copied().unwrap_or((s.a - 7)) - s.v.first().copied().unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.ls]);
        Outcome { value, state }
    }
}

mod program_357 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter_mut() {
                    let mut n2: i32 = 0;
                    let n5: i32 = loop {
                        n2 += 1;
                        if n2 > 2 || matches!(self.e, Shape::Line(n) if n > 2) { break (|x4: i32| self.b)(self.b); }
                        let n3: i32 = self.o.unwrap_or((self.k[0] % 7));
                    };
                    let n6: i32 = positive(i32::abs((self.os.as_deref().unwrap_or("none").len() as i32)) + 1 - (round % 5))?;
                }
                if let Some(x) = self.m.get_mut(&((self.s.len() as i32) + 1)) { *x -= self.r.list[at(1, 2)].wrapping_mul(self.w[0]) }
                self.a = self.rows.iter().map(|row| row.n).sum::<i32>();
                (if self.r.inner.on { self.l.items.iter().sum::<i32>() } else { self.os.as_ref().map_or(self.l.items[0], |x| x.len() as i32) }) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter_mut() {
                    let mut n2: i32 = 0;
                    let n5: i32 = loop {
                        n2 += 1;
                        if n2 > 2 || matches!(self.e, Shape::Line(n) if n > 2) { break (|x4: i32| self.b)(self.b); }
                        let n3: i32 = self.o.unwrap_or((self.k[0] % 7));
                    };
                    let n6: i32 = positive(i32::abs((self.os.as_deref().unwrap_or("none").len() as i32)) + 1 - (round % 5))?;
                }
                if let Some(x) = self.m.get_mut(&((self.s.len() as i32) + 1)) { *x -= self.r.list[at(1, 2)].wrapping_mul(self.w[0]) }
                self.a = self.rows.iter().map(|row| row.n).sum::<i32>();
                (if self.r.inner.on { self.l.items.iter().sum::<i32>() } else { self.os.as_ref().map_or(self.l.items[0], |x| x.len() as i32) }) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_358 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.r.n {
                    0 | 1 => {
                        self.ls[at((0 - self.v[0]), 2)].x = ({ let x3: i32 = self.h.get("abc").copied().unwrap_or(4); self.c.abs() });
                        if let Some(x) = self.v.last_mut() { *x += self.e.size() }
                    }
                    n1 @ 2..=5 => { self.w.push(total(&self.r.list)); }
                    n2 if n2 > self.ls[at(round, self.ls.len())].items[0] => {
                        self.s.push_str(&format!("{}:{:<4}|", self.t, self.p.0));
                    }
                    _ => {
                        let mut n5: i32 = self.ls[at(round, self.ls.len())].items.iter().map(|x4| (self.l.x + self.p.0)).last().unwrap_or_default();
                    }
                }
                self.flag |= self.flag;
                if let Shape::Line(n) = &mut self.e { *n += double(self.ls[0].x) }
                self.r.total() - (4 + self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.r.n {
                    0 | 1 => {
                        self.ls[at((0 - self.v[0]), 2)].x = ({ let x3: i32 = self.h.get("abc").copied().unwrap_or(4); self.c.abs() });
                        if let Some(x) = self.v.last_mut() { *x += self.e.size() }
                    }
                    n1 @ 2..=5 => { self.w.push(total(&self.r.list)); }
                    n2 if n2 > self.ls[at(round, self.ls.len())].items[0] => {
                        self.s.push_str(&format!("{}:{:<4}|", self.t, self.p.0));
                    }
                    _ => {
                        let mut n5: i32 = self.ls[at(round, self.ls.len())].items.iter().map(|x4| (self.l.x + self.p.0)).last().unwrap_or_default();
                    }
                }
                self.flag |= (*self.flag);
                if let Shape::Line(n) = &mut self.e { *n += double(self.ls[0].x) }
                self.r.total() - (4 + self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_359 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.r.n += double((st.rows[0].name.len() as i32));
                        st.p.0 = match st.r.n {
                            0 | 1 => st.r.list[at(2, 2)].max(st.a),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 8 => (st.v[0] % 7),
                            _ => 2,
                        };
                        st.r.list.dedup();
                        {
                            let mut n5: i32 = 0;
                            let n6: i32 = loop {
                                n5 += 1;
                                if n5 > 2 || 0 < (st.o.map_or(st.a, |x| x + 1)) { break st.v.iter().sum::<i32>(); }
                                if (st.rows[st.rows.len() - 1].n <= st.b && st.r.inner.on) { return Err(format!("left with {}", st.os.as_ref().map_or(5, |x| x.len() as i32))); }
                            };
                        }
                        st.w[0] ^= st.os.as_ref().map_or((-st.rows[st.rows.len() - 1].n), |x| x.len() as i32);
                        total(&st.ls[at(st.l.items[at(3, 2)], st.ls.len())].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.n += double((st.rows[0].name.len() as i32));
                        st.p.0 = match st.r.n {
                            0 | 1 => st.r.list[at(2, 2)].max(st.a),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 8 => (st.v[0] % 7),
                            _ => 2,
                        };
                        st.r.list.dedup();
                        {
                            let mut n5: i32 = 0;
                            let n6: i32 = loop {
                                n5 += 1;
                                if n5 > 2 || 0 < (st.o.map_or(st.a, |x| x + 1)) { break st.v.iter().sum::<i32>(); }
                                if (st.rows[st.rows.len() - 1].n <= st.b && st.r.inner.on) { return Err(format!("left with {}", st.os.as_ref().map_or(5, |x| x.len() as i32))); }
                            };
                        }
                        st.w[0] ^= st.os.as_ref().map_or((-st.rows[st.rows.len() - 1].n), |x| x.len() as i32);
                        total(&*st.ls[at(st.l.items[at(3, 2)], st.ls.len())].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
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
