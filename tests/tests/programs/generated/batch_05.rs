//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_150 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, v: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name.truncate(2);
                self.rows[at(self.l.x, 2)].list.extend([self.b.max(self.h.get("abc").copied().unwrap_or(self.k[at(round, 4)])), 1]);
                self.a -= self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or(6, |x| x.len() as i32));
                (if (!self.flag && self.v.is_empty()) { (self.r.list[0] + self.r.inner.x) } else { self.q.front().copied().unwrap_or(self.r.list[0]) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name.truncate(2);
                self.rows[at(self.l.x, 2)].list.extend([self.b.max(self.h.get("abc").copied().unwrap_or(self.k[at(round, 4)])), 1]);
                self.a -= self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or(6, |x| x.len() as i32));
                (if (!self.flag && self.v.is_empty()) { (self.r.list[0] + self.r.inner.x) } else { self.q.front().copied().unwrap_or(self.r.list[0]) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_151 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        'l2: for row1 in &mut st.rows {
                            let Inner { x: n3, .. } = Inner { x: 0, on: true }; let n4: i32 = (6);
                        }
                        st.r.name.clear();
                        { st.q.rotate_left(st.q.len() / 2); }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !st.flag { break (if 5 < 8 { st.l.x } else { 8 }); }
                            (st.a, st.b) = ((7 - st.ls[st.ls.len() - 1].x), (st.r.inner.x + st.c));
                            if let Shape::Line(n) = &mut st.e { *n += 6 }
                        };
                        for x7 in &st.r.list {
                            let n11: i32 = ({ let x9: i32 = (-(*x7)); st.l.items.iter().map(|x10| 3).last().unwrap_or_default() });
                        }
                        st.r.list[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for row1 in &mut st.rows {
                            let Inner { x: n3, .. } = Inner { x: 0, on: true }; let n4: i32 = (6);
                        }
                        st.r.name.clear();
                        { st.q.rotate_left(st.q.len() / 2); }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !st.flag { break (if 5 < 8 { st.l.x } else { 8 }); }
                            (st.a, st.b) = ((7 - st.ls[st.ls.len() - 1].x), (st.r.inner.x + st.c));
                            if let Shape::Line(n) = &mut st.e { *n += 6 }
                        };
                        for x7 in &st.r.list {
                            let n11: i32 = ({ let x9: i32 = (-(*x7)); st.l.items.iter().map(|x10| 3).last().unwrap_or_default() });
                        }
                        st.r.list[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().r, &st.load().rows, &st.load().e, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_152 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&b, &flag, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && flag {
                            n1 += 1;
                            m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        q.rotate_left(q.len() / 2);
                        e = Shape::Line((match &e { Shape::Dot => ls[at(round, ls.len())].x, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        let n4: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                        o = o.map(|x| x + 1);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && flag {
                            n1 += 1;
                            m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        q.rotate_left(q.len() / 2);
                        *e = Shape::Line((match &e { Shape::Dot => ls[at(round, ls.len())].x, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        let n4: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                        *o = o.map(|x| x + 1);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_153 {
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
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls]);
                    let value: i32 = {
                        c = match rows[at((7 - 8), rows.len())].inner.x {
                            0 | 1 => (2 + k[at(4, 4)]),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > w[0] => r.inner.x.abs(),
                            _ => 2,
                        };
                        a -= ((p.1.chars().filter(|c| *c == 'b').count() as i32) % 7);
                        { for i4 in 0_i32..3 { let mut text5: String = r.name.to_uppercase(); } }
                        if !(flag) {
                            [ls[0].x, _] = [o.unwrap_or(c), (p.1.chars().filter(|c| *c == 'b').count() as i32)];
                        } else if r.inner.on { v.dedup(); }
                        (if a == len(&t) { (-c) } else { len(&s) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c = match rows[at((7 - 8), rows.len())].inner.x {
                            0 | 1 => (2 + k[at(4, 4)]),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > w[0] => r.inner.x.abs(),
                            _ => 2,
                        };
                        a -= ((p.1.chars().filter(|c| *c == 'b').count() as i32) % 7);
                        { for i4 in 0_i32..3 { let mut text5: String = r.name.to_uppercase(); } }
                        if !(flag) {
                            [*ls[0].x, _] = [o.unwrap_or(c), (p.1.chars().filter(|c| *c == 'b').count() as i32)];
                        } else if r.inner.on { v.dedup(); }
                        (if a == len(&*t) { (-c) } else { len(&*s) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_154 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
                    let value: i32 = {
                        r.inner.x -= ({ let x1: i32 = b.abs(); rows.iter().map(Record::total).max().unwrap_or(4) });
                        match p.0 {
                            0 | 1 => { ls[0].items.extend([e.size(), 1]); }
                            n2 @ 2..=5 => {
                                let n4: i32 = h.get("abc").copied().unwrap_or(os.as_ref().map_or(l.x, |x| x.len() as i32));
                            }
                            n3 if n3 > rows[1].inner.x => { if let [x5, ..] = v.as_slice() { w = v.clone(); } }
                            _ => { let _ = m.remove(&((2 - 7) + 1)); }
                        }
                        for &x6 in &w { let mut b: i32 = (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                        for row8 in rows.iter_mut() {
                            let mut n9: i32 = 0;
                            let n11: i32 = loop {
                                n9 += 1;
                                if n9 > 2 || w.iter().any(|x| *x > 3) { break total(&w); }
                                r.list.dedup();
                            };
                        }
                        (rows[0].name.chars().filter(|c| *c == 'b').count() as i32) - total(&w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner.x -= ({ let x1: i32 = b.abs(); rows.iter().map(Record::total).max().unwrap_or(4) });
                        match p.0 {
                            0 | 1 => { ls[0].items.extend([e.size(), 1]); }
                            n2 @ 2..=5 => {
                                let n4: i32 = h.get("abc").copied().unwrap_or(os.as_ref().map_or(l.x, |x| x.len() as i32));
                            }
                            n3 if n3 > rows[1].inner.x => { if let [x5, ..] = v.as_slice() { w = v.clone(); } }
                            _ => { let _ = m.remove(&((2 - 7) + 1)); }
                        }
                        for &x6 in &w { let mut b: i32 = (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                        for row8 in rows.iter_mut() {
                            let mut n9: i32 = 0;
                            let n11: i32 = loop {
                                n9 += 1;
                                if n9 > 2 || w.iter().any(|x| *x > 3) { break total(&*w); }
                                r.list.dedup();
                            };
                        }
                        (rows[0].name.chars().filter(|c| *c == 'b').count() as i32) - total(&*w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_155 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&a, &b, &c, &flag, &s, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        rows[at(r.inner.x.wrapping_mul(r.n), 2)].inner.x -= rows.iter().map(|row| row.n).sum::<i32>();
                        p.0 = rows[at(a, rows.len())].list.iter().map(|x1| r.total()).sum::<i32>();
                        match r.name.as_str() {
                            "" => {
                                flag ^= p.0 < (h.get("abc").copied().unwrap_or(v[at(c, v.len())]));
                                r.list.push((-((l.x as i64 * 2) as i32)));
                            }
                            "abc" | "b" => {
                                if let Some(x) = m.get_mut(&(((k[1] as i64 * 2) as i32) + 1)) { *x -= v.iter().map(|x4| k[4 - 1]).sum::<i32>() }
                            }
                            y3 => { h.remove(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                        }
                        h.insert((s.clone() + "x"), os.as_ref().map_or(b, |x| x.len() as i32));
                        for x5 in &v {
                            let n10: i32 = (match &e { Shape::Dot => r.list.iter().map(|x7| r.n).max().unwrap_or(0), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                            m.entry(1).and_modify(|x| *x += r.first().copied().unwrap_or(1)).or_insert(5);
                        }
                        (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        rows[at(r.inner.x.wrapping_mul(r.n), 2)].inner.x -= rows.iter().map(|row| row.n).sum::<i32>();
                        p.0 = rows[at(a, rows.len())].list.iter().map(|x1| r.total()).sum::<i32>();
                        match r.name.as_str() {
                            "" => {
                                flag ^= p.0 < (h.get("abc").copied().unwrap_or(v[at(c, v.len())]));
                                r.list.push((-((l.x as i64 * 2) as i32)));
                            }
                            "abc" | "b" => {
                                if let Some(x) = m.get_mut(&(((k[1] as i64 * 2) as i32) + 1)) { *x -= v.iter().map(|x4| k[4 - 1]).sum::<i32>() }
                            }
                            y3 => { h.remove(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                        }
                        h.insert((s.clone() + "x"), os.as_ref().map_or(b, |x| x.len() as i32));
                        for x5 in &v {
                            let n10: i32 = (match &e { Shape::Dot => r.list.iter().map(|x7| r.n).max().unwrap_or(0), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                            m.entry(1).and_modify(|x| *x += r.first().copied().unwrap_or(1)).or_insert(5);
                        }
                        (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_156 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        if !(s.o.is_some()) {
                            if let Some(x1) = s.o && x1 < 9 && s.s.is_empty() {
                                if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) }
                            } else { shout(&mut s.t); }
                            match s.m.get(&(s.o.map_or(s.b, |x| x + 1) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        } else {
                            let n3: i32 = s.rows.iter().map(|row| row.n).sum::<i32>();
                            ((s.w[at(s.rows[at(round, s.rows.len())].n, 2)], _), s.ls[0].x) = (((if s.m.contains_key(&(s.b + 1)) { 2 } else { 8 }), 0), (s.l.items.iter().filter(|x4| s.p.0 <= 0).count() as i32));
                        }
                        shout(&mut s.t);
                        for x5 in s.w.iter() {
                            match s.p.1.as_str() {
                                "" => { if let Some(x) = s.r.list.last_mut() { *x += len(&s.rows[0].name) } }
                                "abc" | "b" => {
                                    if let Some(x) = s.m.get_mut(&(s.r.n.abs() + 1)) { *x -= s.os.as_ref().map_or(1, |x| x.len() as i32) }
                                }
                                y8 => { s.ls[at(3, 2)].items.push(((s.rows[1].inner.x as i64 * 2) as i32)); }
                            }
                        }
                        (s.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !(s.o.is_some()) {
                            if let Some(x1) = s.o && x1 < 9 && s.s.is_empty() {
                                if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) }
                            } else { shout(&mut s.t); }
                            match s.m.get(&(s.o.map_or(s.b, |x| x + 1) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        } else {
                            let n3: i32 = s.rows.iter().map(|row| row.n).sum::<i32>();
                            ((s.w[at(s.rows[at(round, s.rows.len())].n, 2)], _), s.ls[0].x) = (((if s.m.contains_key(&((*s.b) + 1)) { 2 } else { 8 }), 0), (s.l.items.iter().filter(|x4| s.p.0 <= 0).count() as i32));
                        }
                        shout(&mut s.t);
                        for x5 in s.w.iter() {
                            match s.p.1.as_str() {
                                "" => { if let Some(x) = s.r.list.last_mut() { *x += len(&s.rows[0].name) } }
                                "abc" | "b" => {
                                    if let Some(x) = s.m.get_mut(&(s.r.n.abs() + 1)) { *x -= s.os.as_ref().map_or(1, |x| x.len() as i32) }
                                }
                                y8 => { s.ls[at(3, 2)].items.push(((s.rows[1].inner.x as i64 * 2) as i32)); }
                            }
                        }
                        (s.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_157 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.ls[self.ls.len() - 1].items[at(self.b, 2)] % 7)) };
                let mut n2: i32 = 0;
                while n2 < 3 && self.o == Some(3) {
                    n2 += 1;
                    'l4: for i3 in 0_i32..3 {
                        self.r = Record { n: ({ let x5: i32 = self.a; n2 }), ..record(1, "q", &[4]) };
                    }
                }
                match (self.k[1] <= self.l.x, self.o) {
                    (true, Some(x6)) => {
                        let mut n8: i32 = 0;
                        while n8 < 3 && 7 > (self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                            n8 += 1;
                            self.s.truncate(2);
                            self.k[at(self.r.total(), 2)] += self.b.max(self.k[at(self.p.0, 4)].max(self.p.0));
                        }
                    }
                    (false, None) => { self.r.grow(('l9: { if self.o.is_some() { break 'l9 self.a } 4 })); }
                    _ => {}
                }
                match self.b {
                    0 | 1 => {
                        self.v.extend([double((self.rows[at(round, self.rows.len())].inner.x + self.rows[at(round, self.rows.len())].n)), 1]);
                    }
                    n10 @ 2..=5 => {
                        for x12 in &self.v {
                            match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= (8 % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                    }
                    n11 if n11 > self.rows[1].list[0] => {
                        let [n14, n15]: [i32; 2] = [total(&self.ls[1].items), self.rows.iter().map(Record::total).max().unwrap_or(self.w[at(self.r.inner.x, 2)])];
                        self.k[0] = (if self.v[0] <= (n11 + 0) { (4 + self.r.inner.x) } else { (self.v.iter().filter(|x17| n15 <= n1).count() as i32) });
                    }
                    _ => { for row18 in self.rows.iter() { let [n19, .., n20] = self.k; } }
                }
                let n21: i32 = self.v.iter().copied().min().unwrap_or_default();
                (match &self.e { Shape::Dot => n1.max(5), Shape::Line(n22) => *n22, Shape::Named { size: size23, .. } => *size23 }) - (self.rows[0].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.ls[self.ls.len() - 1].items[at(self.b, 2)] % 7)) };
                let mut n2: i32 = 0;
                while n2 < 3 && self.o == Some(3) {
                    n2 += 1;
                    'l4: for i3 in 0_i32..3 {
                        self.r = Record { n: ({ let x5: i32 = (*self.a); n2 }), ..record(1, "q", &[4]) };
                    }
                }
                match (self.k[1] <= self.l.x, self.o) {
                    (true, Some(x6)) => {
                        let mut n8: i32 = 0;
                        while n8 < 3 && 7 > (self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                            n8 += 1;
                            self.s.truncate(2);
                            self.k[at(self.r.total(), 2)] += self.b.max(self.k[at(self.p.0, 4)].max(self.p.0));
                        }
                    }
                    (false, None) => { self.r.grow(('l9: { if self.o.is_some() { break 'l9 self.a } 4 })); }
                    _ => {}
                }
                match self.b {
                    0 | 1 => {
                        self.v.extend([double((self.rows[at(round, self.rows.len())].inner.x + self.rows[at(round, self.rows.len())].n)), 1]);
                    }
                    n10 @ 2..=5 => {
                        for x12 in &self.v {
                            match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= (8 % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                    }
                    n11 if n11 > self.rows[1].list[0] => {
                        let [n14, n15]: [i32; 2] = [total(&*self.ls[1].items), self.rows.iter().map(Record::total).max().unwrap_or(self.w[at(self.r.inner.x, 2)])];
                        self.k[0] = (if self.v[0] <= (n11 + 0) { (4 + self.r.inner.x) } else { (self.v.iter().filter(|x17| n15 <= n1).count() as i32) });
                    }
                    _ => { for row18 in self.rows.iter() { let [n19, .., n20] = self.k; } }
                }
                let n21: i32 = self.v.iter().copied().min().unwrap_or_default();
                (match &self.e { Shape::Dot => n1.max(5), Shape::Line(n22) => *n22, Shape::Named { size: size23, .. } => *size23 }) - (self.rows[0].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_158 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let [n1, .., n2] = self.k;
                Inner { x: self.c, .. } = Inner { x: self.r.first().copied().unwrap_or(self.w[at(self.a, 2)]), on: false };
                if self.c != (self.w.len() as i32) {
                    { let n3: i32 = std::mem::take(&mut self.a); }
                    (self.k[0], self.a) = (self.l.items.iter().map(|x4| self.ls[0].items[0]).sum::<i32>(), self.q.front().copied().unwrap_or(self.ls[1].x));
                } else if self.t == "abc" { self.rows[0].name.truncate(2); }
                let n5 = bump(&mut self.b);
                self.b = (|x6: i32| self.e.size())(self.v.iter().map(|x7| 8).max().unwrap_or(0));
                (match &self.e { Shape::Dot => self.k[4 - 1].wrapping_mul(0), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let [n1, .., n2] = self.k;
                Inner { x: *self.c, .. } = Inner { x: self.r.first().copied().unwrap_or(self.w[at(self.a, 2)]), on: false };
                if self.c != (self.w.len() as i32) {
                    { let n3: i32 = std::mem::take(&mut self.a); }
                    (self.k[0], self.a) = (self.l.items.iter().map(|x4| self.ls[0].items[0]).sum::<i32>(), self.q.front().copied().unwrap_or(self.ls[1].x));
                } else if self.t == "abc" { self.rows[0].name.truncate(2); }
                let n5 = bump(&mut self.b);
                self.b = (|x6: i32| self.e.size())(self.v.iter().map(|x7| 8).max().unwrap_or(0));
                (match &self.e { Shape::Dot => self.k[4 - 1].wrapping_mul(0), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_159 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.t, &st.v, &st.os, &st.p, &st.r, &st.k, &st.l]);
                    let value: i32 = {
                        st.t.clear();
                        st.s = st.p.1.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.k[0].min(3) { (st.a, st.a) = (st.l.x.wrapping_mul(3), st.r.total()); }
                        (st.os.as_ref().map_or(st.r.n, |x| x.len() as i32) - total(&st.v)) - len(&st.r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.t, &st.v, &st.os, &st.p, &st.r, &st.k, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, k: [i32; 4], l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.t.clear();
                        st.s = st.p.1.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.k[0].min(3) { (st.a, st.a) = (st.l.x.wrapping_mul(3), st.r.total()); }
                        (st.os.as_ref().map_or(st.r.n, |x| x.len() as i32) - total(&st.v)) - len(&st.r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().t, &st.load().v, &st.load().os, &st.load().p, &st.load().r, &st.load().k, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_160 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &w, &p, &r, &rows, &e, &q]);
                    let value: i32 = {
                        c -= (r.first().copied().unwrap_or(5) - rows.iter().map(|row| row.n).sum::<i32>());
                        { t += &format!("{}:{:<4}|", s, p.0); }
                        s.insert(0, 'b');
                        rows[at(r.first().copied().unwrap_or(r.n), 2)].inner.x %= 5;
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        double((a + a)) - (w.iter().filter(|x1| 7 <= 0).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &w, &p, &r, &rows, &e, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *c -= (r.first().copied().unwrap_or(5) - rows.iter().map(|row| row.n).sum::<i32>());
                        { *t += &format!("{}:{:<4}|", s, p.0); }
                        s.insert(0, 'b');
                        rows[at(r.first().copied().unwrap_or(r.n), 2)].inner.x %= 5;
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        double((a + (*a))) - (w.iter().filter(|x1| 7 <= 0).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &w, &p, &r, &rows, &e, &q]);
        Outcome { value, state }
    }
}

mod program_161 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &w, &p, &r, &e, &k, &l, &ls]);
                    let value: i32 = {
                        r.list.extend([e.size(), 1]);
                        a -= bump(&mut a);
                        for i1 in 0_i32..k[4 - 1].min(3) { flag = c <= (w.len() as i32); }
                        s = (p.1.clone() + "x");
                        let mut n2: i32 = 0;
                        while n2 < 3 && 8 == (ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            n2 += 1;
                            s += &t.to_uppercase();
                            for i3 in 0_i32..l.items[at(3, 2)].min(3) { shout(&mut t); }
                        }
                        w.iter().sum::<i32>() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &w, &p, &r, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list.extend([e.size(), 1]);
                        a -= bump(&mut a);
                        for i1 in 0_i32..k[4 - 1].min(3) { flag = c <= (w.len() as i32); }
                        s = (p.1.clone() + "x");
                        let mut n2: i32 = 0;
                        while n2 < 3 && 8 == (ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            n2 += 1;
                            s += &t.to_uppercase();
                            for i3 in 0_i32..l.items[at(3, 2)].min(3) { shout(&mut t); }
                        }
                        w.iter().sum::<i32>() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &w, &p, &r, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_162 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &c, &v, &o, &r, &rows, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        for row1 in rows.iter_mut() { m.entry(1).and_modify(|x| *x += r.total()).or_insert(5); }
                        'l3: for i2 in 0_i32..k[1].min(3) { v.sort(); }
                        o = None;
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &o, &r, &rows, &m, &h, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        for row1 in rows.iter_mut() { m.entry(1).and_modify(|x| *x += r.total()).or_insert(5); }
                        'l3: for i2 in 0_i32..k[1].min(3) { v.sort(); }
                        *o = None;
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &o, &r, &rows, &m, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_163 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &p, &r, &rows, &h, &e, &k, &l]);
                    let value: i32 = {
                        for x1 in &v {
                            let [n3, n4]: [i32; 2] = [w[at(l.x, w.len())].abs(), rows[at(round, rows.len())].list[at(p.0, 2)].wrapping_mul(k[at(round, 4)])];
                        }
                        let b: i32 = r.first().copied().unwrap_or((k[at(round, 4)] + c));
                        let mut n5: i32 = 0;
                        while n5 < 3 && rows[at(c, rows.len())].inner.x > len(&p.1) {
                            n5 += 1;
                            v[0] %= 5;
                        }
                        rows[0].inner.x.max((match &e { Shape::Dot => k[0], Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })) - l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &p, &r, &rows, &h, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &v {
                            let [n3, n4]: [i32; 2] = [w[at(l.x, w.len())].abs(), rows[at(round, rows.len())].list[at(p.0, 2)].wrapping_mul(k[at(round, 4)])];
                        }
                        let b: i32 = r.first().copied().unwrap_or((k[at(round, 4)] + c));
                        let mut n5: i32 = 0;
                        while n5 < 3 && rows[at(c, rows.len())].inner.x > len(&p.1) {
                            n5 += 1;
                            v[0] %= 5;
                        }
                        rows[0].inner.x.max((match &e { Shape::Dot => k[0], Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })) - l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &p, &r, &rows, &h, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_164 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e]);
                    let value: i32 = {
                        let n1: i32 = s.m.values().sum::<i32>();
                        if s.w[0] != s.o.unwrap_or(s.a) {
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                s.rows[at(1, 2)].list.iter_mut().for_each(|x| *x = ((s.a as i64 * 2) as i32));
                                s.p.0 = s.r.n.max(s.o.unwrap_or(7));
                            }
                        } else if 3 != ({ let x5: i32 = 5; s.r.inner.x }) { s.flag = s.t == "abc"; }
                        for row6 in s.rows.iter() {
                            s.m.insert(s.r.first().copied().unwrap_or(s.c), s.os.as_ref().map_or(s.b, |x| x.len() as i32));
                        }
                        (s.w.iter().filter(|x7| s.s.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.m.values().sum::<i32>();
                        if s.w[0] != s.o.unwrap_or(s.a) {
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                s.rows[at(1, 2)].list.iter_mut().for_each(|x| *x = ((s.a as i64 * 2) as i32));
                                s.p.0 = s.r.n.max(s.o.unwrap_or(7));
                            }
                        } else if 3 != ({ let x5: i32 = 5; s.r.inner.x }) { s.flag = s.t == "abc"; }
                        for row6 in s.rows.iter() {
                            s.m.insert(s.r.first().copied().unwrap_or(s.c), s.os.as_ref().map_or(s.b, |x| x.len() as i32));
                        }
                        (s.w.iter().filter(|x7| s.s.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e]);
        Outcome { value, state }
    }
}

mod program_165 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.b {
                    0 | 1 => {
                        self.m.insert(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), ({ let x3: i32 = self.ls[0].x; self.p.0 }));
                        self.rows[0].name = self.p.1.to_uppercase();
                    }
                    n1 @ 2..=5 => { self.ls[at(self.c, 2)].items.push((self.p.1.len() as i32)); }
                    n2 if n2 > self.a => {
                        self.h.insert(self.r.name.clone(), self.rows.iter().map(Record::total).max().unwrap_or(6));
                    }
                    _ => { let mut list4: Vec<i32> = vec![(self.p.1.len() as i32); 2]; }
                }
                self.t.clear();
                self.r.n = match (self.o.map_or(self.ls[1].x, |x| x + 1)) {
                    0 | 1 => (|x7: i32| 1)(self.b),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > 6 => self.h.get("abc").copied().unwrap_or(0),
                    _ => 2,
                };
                for i8 in 0_i32..self.c.min(3) {
                    let mut n9: i32 = 0;
                    let n10: i32 = loop {
                        n9 += 1;
                        if n9 > 2 || self.p.0 != (self.os.as_ref().map_or(self.ls[at(round, self.ls.len())].x, |x| x.len() as i32)) { break (self.s.chars().filter(|c| *c == 'b').count() as i32); }
                        *self.m.entry(double(self.v[0])).or_insert(self.v[at(1, 2)].wrapping_mul(self.rows[0].list[0])) ^= self.o.unwrap_or(5);
                    };
                    self.rows[at(self.r.n, 2)].list.dedup();
                }
                self.v[0] = self.rows.iter().map(Record::total).max().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(5));
                self.m.values().sum::<i32>() - (self.ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.b {
                    0 | 1 => {
                        self.m.insert(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), ({ let x3: i32 = self.ls[0].x; self.p.0 }));
                        self.rows[0].name = self.p.1.to_uppercase();
                    }
                    n1 @ 2..=5 => { self.ls[at(self.c, 2)].items.push((self.p.1.len() as i32)); }
                    n2 if n2 > self.a => {
                        self.h.insert(self.r.name.clone(), self.rows.iter().map(Record::total).max().unwrap_or(6));
                    }
                    _ => { let mut list4: Vec<i32> = vec![(self.p.1.len() as i32); 2]; }
                }
                self.t.clear();
                self.r.n = match (self.o.map_or(self.ls[1].x, |x| x + 1)) {
                    0 | 1 => (|x7: i32| 1)(self.b),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > 6 => self.h.get("abc").copied().unwrap_or(0),
                    _ => 2,
                };
                for i8 in 0_i32..self.c.min(3) {
                    let mut n9: i32 = 0;
                    let n10: i32 = loop {
                        n9 += 1;
                        if n9 > 2 || self.p.0 != (self.os.as_ref().map_or(self.ls[at(round, self.ls.len())].x, |x| x.len() as i32)) { break (self.s.chars().filter(|c| *c == 'b').count() as i32); }
                        *self.m.entry(double(self.v[0])).or_insert(self.v[at(1, 2)].wrapping_mul(self.rows[0].list[0])) ^= self.o.unwrap_or(5);
                    };
                    self.rows[at(self.r.n, 2)].list.dedup();
                }
                self.v[0] = self.rows.iter().map(Record::total).max().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(5));
                self.m.values().sum::<i32>() - (self.ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_166 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.sort_by_key(|x| self.o.map_or(self.c, |x| x + 1));
                'l3: for i2 in 0_i32..self.l.x.min(3) {
                    if (self.b < self.a && self.m.contains_key(&(self.k[at(self.ls[0].x, 4)] + 1))) { return Err(format!("left with {}", (self.ls[0].items.iter().filter(|x4| self.flag).count() as i32))); }
                    self.q.rotate_left(self.q.len() / 2);
                }
                { self.ls[0].x = self.o.unwrap_or((self.ls[0].x + 6)); }
                let n7 = std::mem::replace(&mut self.l.x, 4);
                len(&self.rows[0].name)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.sort_by_key(|x| self.o.map_or(self.c, |x| x + 1));
                'l3: for i2 in 0_i32..self.l.x.min(3) {
                    if (self.b < self.a && self.m.contains_key(&(self.k[at(self.ls[0].x, 4)] + 1))) { return Err(format!("left with {}", (self.ls[0].items.iter().filter(|x4| self.flag).count() as i32))); }
                    self.q.rotate_left(self.q.len() / 2);
                }
                { self.ls[0].x = self.o.unwrap_or((self.ls[0].x + 6)); }
                let n7 = std::mem::replace(&mut self.l.x, 4);
                len(&self.rows[0].name)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_167 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, flag: true, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.flag, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.l]);
                    let value: i32 = {
                        if !st.flag {
                            {
                                let mut list1: Vec<i32> = (0..st.c % 4).collect::<Vec<_>>();
                                st.rows[at(4, 2)].n ^= double((5 - 2));
                            }
                            st.w.push(8);
                        } else if st.a < st.m.values().sum::<i32>() {
                            st.r.inner = Inner { x: (-5), on: matches!(st.e, Shape::Line(n) if n > 2) };
                        }
                        if let Some(x2) = &st.os { if (8 >= 3 && !st.flag) { break 'outer } }
                        st.l.items[0] -= (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        for i3 in 0_i32..3 { st.a = std::mem::take(&mut st.a) + 1; }
                        st.l.items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (st.l.x + 2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.flag, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, flag: bool, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, flag: true, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !st.flag {
                            {
                                let mut list1: Vec<i32> = (0..st.c % 4).collect::<Vec<_>>();
                                st.rows[at(4, 2)].n ^= double((5 - 2));
                            }
                            st.w.push(8);
                        } else if st.a < st.m.values().sum::<i32>() {
                            st.r.inner = Inner { x: (-5), on: matches!(st.e, Shape::Line(n) if n > 2) };
                        }
                        if let Some(x2) = &st.os { if (8 >= 3 && !st.flag) { break 'outer } }
                        st.l.items[0] -= (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        for i3 in 0_i32..3 { st.a = std::mem::take(&mut st.a) + 1; }
                        st.l.items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (st.l.x + 2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().flag, &st.load().w, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_168 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l]);
                    let value: i32 = {
                        l.x = len(&r.name);
                        m.insert((-a), (os.as_deref().unwrap_or("none").len() as i32));
                        o.replace(l.items.iter().sum::<i32>());
                        if v.iter().any(|x| *x > 3) {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        } else {
                            let mut n2: i32 = (|x1: i32| rows.iter().map(Record::total).max().unwrap_or(l.x))((if r.inner.x > k[0] { r.inner.x } else { a }));
                        }
                        std::mem::swap(&mut b, &mut c);
                        (if l.items[at(rows[at(round, rows.len())].n, 2)] > total(&w) { m.get(&(0 + 1)).copied().unwrap_or(rows[rows.len() - 1].inner.x) } else { r.first().copied().unwrap_or(2) }) - rows.iter().map(Record::total).max().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l]) };
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.x = len(&r.name);
                        m.insert((-a), (os.as_deref().unwrap_or("none").len() as i32));
                        o.replace(l.items.iter().sum::<i32>());
                        if v.iter().any(|x| *x > 3) {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        } else {
                            let mut n2: i32 = (|x1: i32| rows.iter().map(Record::total).max().unwrap_or((*l.x)))((if r.inner.x > k[0] { r.inner.x } else { a }));
                        }
                        std::mem::swap(&mut b, &mut c);
                        (if l.items[at(rows[at(round, rows.len())].n, 2)] > total(&*w) { m.get(&(0 + 1)).copied().unwrap_or(rows[rows.len() - 1].inner.x) } else { r.first().copied().unwrap_or(2) }) - rows.iter().map(Record::total).max().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &k, &l]);
        Outcome { value, state }
    }
}

mod program_169 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]);
                    let value: i32 = {
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&(b + 1)) {
                            o = None;
                            v.sort_by_key(|x| (t.len() as i32));
                        }
                        rows[0].inner.x = match h.get("abc").copied().unwrap_or(r.inner.x) {
                            0 | 1 => (if rows[1].list[at(c, 2)] != (rows[rows.len() - 1].n) { 7 } else { c }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > r.list[0] => b.abs(),
                            _ => 2,
                        };
                        match (s == "abc", o) {
                            (true, Some(x11)) => {
                                match (m.get(&(2 + 1)).copied().unwrap_or(r.n)) {
                                    0 | 1 => {
                                        Inner { x: r.list[0], .. } = Inner { x: (os.as_deref().unwrap_or("none").len() as i32), on: false };
                                    }
                                    n13 @ 2..=5 => {
                                        flag = !(t.starts_with('a'));
                                        ((b, _), r.n) = ((double(a), 0), rows.iter().map(|row| row.n).sum::<i32>());
                                    }
                                    n14 if n14 > k[at(b, 4)] => {
                                        let mut list15: Vec<i32> = vec![(os.as_deref().unwrap_or("none").len() as i32), m.values().sum::<i32>()];
                                    }
                                    _ => { a -= m.values().sum::<i32>(); }
                                }
                            }
                            (false, None) => { o = Some(a.max(k[1])); }
                            _ => {}
                        }
                        rows.iter().map(Record::total).max().unwrap_or((t.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]) };
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
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&(b + 1)) {
                            o = None;
                            v.sort_by_key(|x| (t.len() as i32));
                        }
                        rows[0].inner.x = match h.get("abc").copied().unwrap_or(r.inner.x) {
                            0 | 1 => (if rows[1].list[at(c, 2)] != (rows[rows.len() - 1].n) { 7 } else { (*c) }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > r.list[0] => b.abs(),
                            _ => 2,
                        };
                        match (s == "abc", o) {
                            (true, Some(x11)) => {
                                match (m.get(&(2 + 1)).copied().unwrap_or(r.n)) {
                                    0 | 1 => {
                                        Inner { x: r.list[0], .. } = Inner { x: (os.as_deref().unwrap_or("none").len() as i32), on: false };
                                    }
                                    n13 @ 2..=5 => {
                                        flag = !(t.starts_with('a'));
                                        ((*b, _), r.n) = ((double(a), 0), rows.iter().map(|row| row.n).sum::<i32>());
                                    }
                                    n14 if n14 > k[at((*b), 4)] => {
                                        let mut list15: Vec<i32> = vec![(os.as_deref().unwrap_or("none").len() as i32), m.values().sum::<i32>()];
                                    }
                                    _ => { *a -= m.values().sum::<i32>(); }
                                }
                            }
                            (false, None) => { o = Some(a.max(k[1])); }
                            _ => {}
                        }
                        rows.iter().map(Record::total).max().unwrap_or((t.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_170 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        std::mem::swap(&mut a, &mut b);
                        match rows[0].list[0] {
                            0 | 1 => { (a, p.0) = ((|x3: i32| p.0)(rows[rows.len() - 1].list[0]), ({ let x4: i32 = 8; p.0 })); }
                            n1 @ 2..=5 => {
                                if let Record { n: x5, list, .. } = &r && list.len() > 1 {
                                    if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); }
                                }
                            }
                            n2 if n2 > r.n => { o = None; }
                            _ => { (a, _) = (w.pop().unwrap_or_default(), w.pop()); }
                        }
                        {
                            let mut list7: Vec<i32> = ls[ls.len() - 1].items.iter().copied().filter(|x8| r.inner.on).collect::<Vec<i32>>();
                        }
                        c = (match &e { Shape::Dot => m.get(&(a + 1)).copied().unwrap_or(p.0), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                        for row11 in &mut rows { b %= 5; }
                        (l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        std::mem::swap(&mut a, &mut b);
                        match rows[0].list[0] {
                            0 | 1 => { (a, p.0) = ((|x3: i32| p.0)(rows[rows.len() - 1].list[0]), ({ let x4: i32 = 8; p.0 })); }
                            n1 @ 2..=5 => {
                                if let Record { n: x5, list, .. } = &r && list.len() > 1 {
                                    if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); }
                                }
                            }
                            n2 if n2 > r.n => { o = None; }
                            _ => { (a, _) = (w.pop().unwrap_or_default(), w.pop()); }
                        }
                        {
                            let mut list7: Vec<i32> = ls[ls.len() - 1].items.iter().copied().filter(|x8| r.inner.on).collect::<Vec<i32>>();
                        }
                        c = (match &e { Shape::Dot => m.get(&(a + 1)).copied().unwrap_or(p.0), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                        for row11 in &mut rows { b %= 5; }
                        (l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_171 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &l, &ls]);
                    let value: i32 = {
                        b = ({ let x1: i32 = (w.iter().filter(|x2| l.x >= 7).count() as i32); (rows[0].list.len() as i32) });
                        b = match (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            0 | 1 => h.get("abc").copied().unwrap_or(a),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > c => l.x.max(7),
                            _ => 2,
                        };
                        let Some(n8) = o else { return Ok(o.unwrap_or(0)) };
                        r.inner.on = (rows[rows.len() - 1].inner.x > (ls[ls.len() - 1].x) && r.inner.on);
                        v.first().copied().unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *b = ({ let x1: i32 = (w.iter().filter(|x2| l.x >= 7).count() as i32); (rows[0].list.len() as i32) });
                        b = match (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            0 | 1 => h.get("abc").copied().unwrap_or((*a)),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > c => l.x.max(7),
                            _ => 2,
                        };
                        let Some(n8) = o else { return Ok(o.unwrap_or(0)) };
                        r.inner.on = (rows[rows.len() - 1].inner.x > (ls[ls.len() - 1].x) && r.inner.on);
                        v.first().copied().unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_172 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.ls]);
                    let value: i32 = {
                        s.k[0] += s.v.iter().sum::<i32>();
                        'l2: for i1 in 0_i32..3 {
                            for (i4, x3) in s.w.iter().enumerate() { s.v = s.r.list.clone(); }
                            let n5: i32 = s.r.inner.x.abs();
                        }
                        Inner { x: s.v[at(s.c, 2)], .. } = Inner { x: (-s.b), on: false };
                        let n7: i32 = s.e.size();
                        double((s.rows[1].inner.x % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.k[0] += s.v.iter().sum::<i32>();
                        'l2: for i1 in 0_i32..3 {
                            for (i4, x3) in s.w.iter().enumerate() { s.v = s.r.list.clone(); }
                            let n5: i32 = s.r.inner.x.abs();
                        }
                        Inner { x: s.v[at(s.c, 2)], .. } = Inner { x: (-s.b), on: false };
                        let n7: i32 = s.e.size();
                        double((s.rows[1].inner.x % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.ls]);
        Outcome { value, state }
    }
}

mod program_173 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (n1, n2): (i32, i32) = (('l3: { if self.s == "abc" { break 'l3 4 } self.r.list[0] }), (|x4: i32| self.p.0)(5));
                for &x5 in &self.w {
                    self.os = self.os.take().filter(|x| x.len() < 9);
                    let mut n7: i32 = 0;
                    while n7 < 3 && self.flag {
                        n7 += 1;
                        let n8: i32 = self.o.or(Some(self.r.total())).ok_or(String::from("none"))?;
                        self.m.entry(1).and_modify(|x| *x += (if self.s.is_empty() { 6 } else { 7 })).or_insert(5);
                    }
                }
                'l10: for x9 in &mut self.r.list {
                    self.p.0 = self.m.get(&(({ let x11: i32 = 2; self.ls[self.ls.len() - 1].items[at(self.p.0, 2)] }) + 1)).copied().unwrap_or(self.q.front().copied().unwrap_or(self.rows[self.rows.len() - 1].inner.x));
                }
                self.l.x = self.rows.iter().map(|row| row.n).sum::<i32>();
                (self.b, self.w[0]) = ((self.v.len() as i32), (self.s.chars().filter(|c| *c == 'b').count() as i32));
                (self.rows[at(self.ls[at(4, self.ls.len())].items[at(n2, 2)], self.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (match &self.e { Shape::Dot => 8, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (n1, n2): (i32, i32) = (('l3: { if self.s == "abc" { break 'l3 4 } self.r.list[0] }), (|x4: i32| self.p.0)(5));
                for &x5 in &self.w {
                    self.os = self.os.take().filter(|x| x.len() < 9);
                    let mut n7: i32 = 0;
                    while n7 < 3 && self.flag {
                        n7 += 1;
                        let n8: i32 = self.o.or(Some(self.r.total())).ok_or(String::from("none"))?;
                        self.m.entry(1).and_modify(|x| *x += (if self.s.is_empty() { 6 } else { 7 })).or_insert(5);
                    }
                }
                'l10: for x9 in &mut self.r.list {
                    self.p.0 = self.m.get(&(({ let x11: i32 = 2; self.ls[self.ls.len() - 1].items[at(self.p.0, 2)] }) + 1)).copied().unwrap_or(self.q.front().copied().unwrap_or(self.rows[self.rows.len() - 1].inner.x));
                }
                self.l.x = self.rows.iter().map(|row| row.n).sum::<i32>();
                (*self.b, self.w[0]) = ((self.v.len() as i32), (self.s.chars().filter(|c| *c == 'b').count() as i32));
                (self.rows[at(self.ls[at(4, self.ls.len())].items[at(n2, 2)], self.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (match &self.e { Shape::Dot => 8, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_174 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s == "abc" {
                    n1 += 1;
                    self.h.insert(self.rows[0].name.chars().rev().collect::<String>(), self.os.as_ref().map_or(self.ls[at(self.r.n, self.ls.len())].x, |x| x.len() as i32));
                }
                let n2: i32 = (self.s.len() as i32);
                match &self.p {
                    (x3, y4) if *x3 > 0 => { self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                    _ => {
                        std::mem::swap(&mut self.c, &mut self.a);
                        let mut n6: i32 = self.rows.iter().map(Record::total).max().unwrap_or(({ let x5: i32 = self.c; n2 }));
                    }
                }
                self.a += ('l7: { if self.m.contains_key(&(self.m.values().sum::<i32>() + 1)) { break 'l7 (n2 + 8) } total(&self.rows[at(round, self.rows.len())].list) });
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s == "abc" {
                    n1 += 1;
                    self.h.insert(self.rows[0].name.chars().rev().collect::<String>(), self.os.as_ref().map_or(self.ls[at(self.r.n, self.ls.len())].x, |x| x.len() as i32));
                }
                let n2: i32 = (self.s.len() as i32);
                match &self.p {
                    (x3, y4) if *x3 > 0 => { self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                    _ => {
                        std::mem::swap(&mut self.c, &mut self.a);
                        let mut n6: i32 = self.rows.iter().map(Record::total).max().unwrap_or(({ let x5: i32 = self.c; n2 }));
                    }
                }
                self.a += ('l7: { if self.m.contains_key(&(self.m.values().sum::<i32>() + 1)) { break 'l7 (n2 + 8) } total(&self.rows[at(round, self.rows.len())].list) });
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_175 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, flag: true, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.flag, &st.s, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.q, &st.l]);
                    let value: i32 = {
                        st.c += (st.l.items.len() as i32);
                        {
                            let n1: i32 = st.o.unwrap_or(st.m.values().sum::<i32>());
                            { st.rows[0].name.push_str(&String::from("abc")); }
                        }
                        if !st.flag {
                            if (st.w.iter().any(|x| *x > 3) && st.r.inner.on) { continue 'outer }
                        } else if st.w.contains(&((-7) + 1)) {
                            let (n2, n3): (i32, i32) = (st.m.values().sum::<i32>(), (st.w[0] - st.w[at(4, 2)]));
                        }
                        st.s.insert(0, 'b');
                        st.q.front().copied().unwrap_or(st.o.map_or(st.r.inner.x, |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.flag, &st.s, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.q, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: i32, flag: bool, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, flag: true, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.c += (st.l.items.len() as i32);
                        {
                            let n1: i32 = st.o.unwrap_or(st.m.values().sum::<i32>());
                            { st.rows[0].name.push_str(&String::from("abc")); }
                        }
                        if !st.flag {
                            if (st.w.iter().any(|x| *x > 3) && st.r.inner.on) { continue 'outer }
                        } else if st.w.contains(&((-7) + 1)) {
                            let (n2, n3): (i32, i32) = (st.m.values().sum::<i32>(), (st.w[0] - st.w[at(4, 2)]));
                        }
                        st.s.insert(0, 'b');
                        st.q.front().copied().unwrap_or(st.o.map_or(st.r.inner.x, |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().flag, &st.load().s, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().q, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_176 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &v, &p, &r, &rows, &e, &k, &l]);
                    let value: i32 = {
                        r.name = t.to_uppercase();
                        Inner { x: p.0, .. } = Inner { x: l.items.iter().sum::<i32>(), on: false };
                        if let Shape::Line(n) = &mut e { *n += (-rows[at(round, rows.len())].n) }
                        len(&r.name) - r.first().copied().unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &v, &p, &r, &rows, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name = t.to_uppercase();
                        Inner { x: p.0, .. } = Inner { x: l.items.iter().sum::<i32>(), on: false };
                        if let Shape::Line(n) = &mut e { *n += (-rows[at(round, rows.len())].n) }
                        len(&r.name) - r.first().copied().unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &v, &p, &r, &rows, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_177 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        l.x = o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        b = match (rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => (w[at(round, w.len())] + 2),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > a => (ls[0].x % 7),
                            _ => 2,
                        };
                        for i6 in 0_i32..l.x.min(3) {
                            e = Shape::Named { name: format!("{i6:>3} {t:?} {}", 1), size: ((rows[0].inner.x as i64 * 2) as i32) };
                        }
                        ls[0].x -= o.unwrap_or((s.len() as i32));
                        ((k[1] as i64 * 2) as i32) - ('l7: { if flag { break 'l7 rows[1].inner.x } a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
                        l.x = o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        b = match (rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => (w[at(round, w.len())] + 2),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > a => (ls[0].x % 7),
                            _ => 2,
                        };
                        for i6 in 0_i32..l.x.min(3) {
                            e = Shape::Named { name: format!("{i6:>3} {t:?} {}", 1), size: ((rows[0].inner.x as i64 * 2) as i32) };
                        }
                        ls[0].x -= o.unwrap_or((s.len() as i32));
                        ((k[1] as i64 * 2) as i32) - ('l7: { if flag { break 'l7 rows[1].inner.x } a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_178 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &v, &w, &o, &os, &r, &h, &e, &k, &q, &ls]);
                    let value: i32 = {
                        let n1: i32 = { let list = &v; list.len() as i32 + list.iter().sum::<i32>() };
                        o = Some(o.unwrap_or(a));
                        ((v[0], _), ls[0].items[at(8, 2)]) = ((os.as_ref().map_or(c, |x| x.len() as i32), 0), (match &e { Shape::Dot => a, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        let n4 = bump(&mut k[0]);
                        'l6: for i5 in 0_i32..w[at(round, w.len())].min(3) {
                            let mut list7: Vec<i32> = vec![(r.name.len() as i32), ls[at(round, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                            let (n8, n9): (i32, i32) = ((list7.len() as i32), h.get("abc").copied().unwrap_or(ls[0].items[at(7, 2)]));
                        }
                        q.front().copied().unwrap_or(v[0].wrapping_mul(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &o, &os, &r, &h, &e, &k, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = { let list = &*v; list.len() as i32 + list.iter().sum::<i32>() };
                        o = Some(o.unwrap_or((*a)));
                        ((v[0], _), ls[0].items[at(8, 2)]) = ((os.as_ref().map_or(c, |x| x.len() as i32), 0), (match &e { Shape::Dot => a, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        let n4 = bump(&mut k[0]);
                        'l6: for i5 in 0_i32..w[at(round, w.len())].min(3) {
                            let mut list7: Vec<i32> = vec![(r.name.len() as i32), ls[at(round, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                            let (n8, n9): (i32, i32) = ((list7.len() as i32), h.get("abc").copied().unwrap_or(ls[0].items[at(7, 2)]));
                        }
                        q.front().copied().unwrap_or(v[0].wrapping_mul(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &o, &os, &r, &h, &e, &k, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_179 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &v, &w, &p, &rows, &h, &e, &ls]);
                    let value: i32 = {
                        for row1 in &mut rows {
                            let n2: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        let mut n3: i32 = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        *h.entry(p.1.chars().rev().collect::<String>()).or_insert(0) += (match &e { Shape::Dot => 2, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        let mut n6: i32 = 0;
                        while n6 < 3 && v.is_empty() {
                            n6 += 1;
                            v.iter_mut().for_each(|x| *x = ls[1].items.iter().sum::<i32>());
                        }
                        double((w.iter().filter(|x7| w.is_empty()).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &w, &p, &rows, &h, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows {
                            let n2: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        let mut n3: i32 = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        *h.entry(p.1.chars().rev().collect::<String>()).or_insert(0) += (match &e { Shape::Dot => 2, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        let mut n6: i32 = 0;
                        while n6 < 3 && v.is_empty() {
                            n6 += 1;
                            v.iter_mut().for_each(|x| *x = ls[1].items.iter().sum::<i32>());
                        }
                        double((w.iter().filter(|x7| w.is_empty()).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &w, &p, &rows, &h, &e, &ls]);
        Outcome { value, state }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_150", program_150::plain, program_150::transaction),
    ("program_151", program_151::plain, program_151::transaction),
    ("program_152", program_152::plain, program_152::transaction),
    ("program_153", program_153::plain, program_153::transaction),
    ("program_154", program_154::plain, program_154::transaction),
    ("program_155", program_155::plain, program_155::transaction),
    ("program_156", program_156::plain, program_156::transaction),
    ("program_157", program_157::plain, program_157::transaction),
    ("program_158", program_158::plain, program_158::transaction),
    ("program_159", program_159::plain, program_159::transaction),
    ("program_160", program_160::plain, program_160::transaction),
    ("program_161", program_161::plain, program_161::transaction),
    ("program_162", program_162::plain, program_162::transaction),
    ("program_163", program_163::plain, program_163::transaction),
    ("program_164", program_164::plain, program_164::transaction),
    ("program_165", program_165::plain, program_165::transaction),
    ("program_166", program_166::plain, program_166::transaction),
    ("program_167", program_167::plain, program_167::transaction),
    ("program_168", program_168::plain, program_168::transaction),
    ("program_169", program_169::plain, program_169::transaction),
    ("program_170", program_170::plain, program_170::transaction),
    ("program_171", program_171::plain, program_171::transaction),
    ("program_172", program_172::plain, program_172::transaction),
    ("program_173", program_173::plain, program_173::transaction),
    ("program_174", program_174::plain, program_174::transaction),
    ("program_175", program_175::plain, program_175::transaction),
    ("program_176", program_176::plain, program_176::transaction),
    ("program_177", program_177::plain, program_177::transaction),
    ("program_178", program_178::plain, program_178::transaction),
    ("program_179", program_179::plain, program_179::transaction),
];
