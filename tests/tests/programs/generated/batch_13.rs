//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_390 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &mut self.o {
                    if let Record { n: x2, list, .. } = &self.r && list.len() > 1 {
                        *self.h.entry(format!("{}:{:<4}|", self.p.1, self.v[0])).or_insert(0) += self.r.first().copied().unwrap_or(5);
                        self.a = double((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32));
                    }
                }
                let mut n4: i32 = ('l3: { if self.ls[1].x == (self.os.as_deref().unwrap_or("none").len() as i32) { break 'l3 self.h.get("abc").copied().unwrap_or(self.rows[1].inner.x) } self.h.get("abc").copied().unwrap_or(self.c) });
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.rows.iter().map(Record::total).max().unwrap_or(7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                shout(&mut self.s);
                self.t = self.s.clone();
                self.rows[self.rows.len() - 1].list.iter().sum::<i32>() - (self.k[1] + self.rows[at(round, self.rows.len())].list[at(self.ls[at(3, self.ls.len())].x, 2)])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &mut self.o {
                    if let Record { n: x2, list, .. } = &self.r && list.len() > 1 {
                        *self.h.entry(format!("{}:{:<4}|", self.p.1, self.v[0])).or_insert(0) += self.r.first().copied().unwrap_or(5);
                        self.a = double((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32));
                    }
                }
                let mut n4: i32 = ('l3: { if (*self.ls[1].x) == (self.os.as_deref().unwrap_or("none").len() as i32) { break 'l3 self.h.get("abc").copied().unwrap_or(self.rows[1].inner.x) } self.h.get("abc").copied().unwrap_or(self.c) });
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.rows.iter().map(Record::total).max().unwrap_or(7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                shout(&mut self.s);
                self.t = self.s.clone();
                self.rows[self.rows.len() - 1].list.iter().sum::<i32>() - (self.k[1] + self.rows[at(round, self.rows.len())].list[at(self.ls[at(3, self.ls.len())].x, 2)])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_391 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.s, &st.t, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.ls]);
                    let value: i32 = {
                        if st.w.is_empty() {
                            st.s = format!("{}:{:<4}|", st.t, st.k[at(st.r.list[at(7, 2)], 4)]);
                        } else if st.flag { if let Some(x) = st.m.get_mut(&((st.p.1.len() as i32) + 1)) { *x -= 5 } }
                        st.rows[0].name.push_str(&String::from("bc"));
                        st.w.extend([0, 1]);
                        if let Some(x1) = &mut st.o { let _ = round; }
                        (|x2: i32| ({ let x3: i32 = st.ls[1].x; st.r.inner.x }))((st.k[0] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.s, &st.t, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.w.is_empty() {
                            st.s = format!("{}:{:<4}|", st.t, st.k[at(st.r.list[at(7, 2)], 4)]);
                        } else if st.flag { if let Some(x) = st.m.get_mut(&((st.p.1.len() as i32) + 1)) { *x -= 5 } }
                        st.rows[0].name.push_str(&String::from("bc"));
                        st.w.extend([0, 1]);
                        if let Some(x1) = &mut st.o { let _ = round; }
                        (|x2: i32| ({ let x3: i32 = st.ls[1].x; st.r.inner.x }))((st.k[0] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().s, &st.load().t, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_392 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &w, &o, &r, &m, &k, &l, &ls]);
                    let value: i32 = {
                        k[0] += double(o.unwrap_or(4));
                        ls[0].items[0] ^= ('l1: { if a != (o.map_or(l.x, |x| x + 1)) { break 'l1 (5 + k[0]) } m.get(&(k[1] + 1)).copied().unwrap_or(w[0]) });
                        (a, ls[at(r.inner.x, 2)].x) = ((if r.inner.on { l.x } else { b }), ('l2: { if o == Some(3) { break 'l2 ls[at(ls[1].x, ls.len())].x } ls[ls.len() - 1].x }));
                        let mut text3: String = s.trim_start_matches('a').to_owned();
                        (m.get(&(4 + 1)).copied().unwrap_or(c) + (|x4: i32| a)(ls[1].items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &o, &r, &m, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[0] += double(o.unwrap_or(4));
                        ls[0].items[0] ^= ('l1: { if a != (o.map_or(l.x, |x| x + 1)) { break 'l1 (5 + k[0]) } m.get(&(k[1] + 1)).copied().unwrap_or(w[0]) });
                        (a, *ls[at(r.inner.x, 2)].x) = ((if r.inner.on { l.x } else { (*b) }), ('l2: { if o == Some(3) { break 'l2 ls[at(ls[1].x, ls.len())].x } ls[ls.len() - 1].x }));
                        let mut text3: String = s.trim_start_matches('a').to_owned();
                        (m.get(&(4 + 1)).copied().unwrap_or(c) + (|x4: i32| a)(ls[1].items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &o, &r, &m, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_393 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&w, &o, &p, &r, &m, &e, &ls]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(w.iter().map(|x2| 6).fold(0, |x, y| x ^ y)) };
                        let (n3, n4): (i32, i32) = (r.total(), r.total());
                        ls[0].x = p.0.wrapping_mul((ls[at(round, ls.len())].x + 7));
                        r.list.insert(0, (w.iter().filter(|x5| o.is_some()).count() as i32));
                        r.name.clear();
                        ((w.len() as i32) + (match &e { Shape::Dot => 6, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &o, &p, &r, &m, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(w.iter().map(|x2| 6).fold(0, |x, y| x ^ y)) };
                        let (n3, n4): (i32, i32) = (r.total(), r.total());
                        ls[0].x = p.0.wrapping_mul((ls[at(round, ls.len())].x + 7));
                        r.list.insert(0, (w.iter().filter(|x5| o.is_some()).count() as i32));
                        r.name.clear();
                        ((w.len() as i32) + (match &e { Shape::Dot => 6, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &o, &p, &r, &m, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_394 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if o == Some(3) { r = Record { n: (2 % 7), ..record(1, "q", &[4]) }; }
                        'l3: for x1 in l.items.iter() {
                            let mut n8: i32 = (match &e { Shape::Dot => (match &e { Shape::Dot => 4, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        }
                        if s.is_empty() { w.insert(0, total(&r.list)); }
                        w.reverse();
                        for x11 in ls[at(round, ls.len())].items.iter() {
                            let (n13, n14): (i32, i32) = (r.list.first().copied().unwrap_or(p.0), m.values().sum::<i32>());
                        }
                        double(m.values().sum::<i32>()) - (a - rows[1].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if o == Some(3) { r = Record { n: (2 % 7), ..record(1, "q", &[4]) }; }
                        'l3: for x1 in l.items.iter() {
                            let mut n8: i32 = (match &e { Shape::Dot => (match &e { Shape::Dot => 4, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        }
                        if s.is_empty() { w.insert(0, total(&r.list)); }
                        w.reverse();
                        for x11 in ls[at(round, ls.len())].items.iter() {
                            let (n13, n14): (i32, i32) = (r.list.first().copied().unwrap_or(p.0), m.values().sum::<i32>());
                        }
                        double(m.values().sum::<i32>()) - (a - rows[1].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_395 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &os, &r, &rows, &m, &l, &ls]);
                    let value: i32 = {
                        rows[0].name.insert(0, 'b');
                        { fill(&mut l.items, ((a as i64 * 2) as i32)); }
                        l.items.sort();
                        for i1 in 0_i32..c.min(3) { os = os.take().filter(|x| x.len() < 9); }
                        Inner { x: v[at(5, 2)], .. } = Inner { x: rows.iter().map(Record::total).max().unwrap_or(c), on: false };
                        rows.iter().map(Record::total).max().unwrap_or(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &os, &r, &rows, &m, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[0].name.insert(0, 'b');
                        { fill(&mut l.items, ((a as i64 * 2) as i32)); }
                        l.items.sort();
                        for i1 in 0_i32..c.min(3) { os = os.take().filter(|x| x.len() < 9); }
                        Inner { x: v[at(5, 2)], .. } = Inner { x: rows.iter().map(Record::total).max().unwrap_or((*c)), on: false };
                        rows.iter().map(Record::total).max().unwrap_or(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &os, &r, &rows, &m, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_396 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &s.r && list.len() > 1 {
                            let mut n2: i32 = (s.r.total() + (-s.p.0));
                        }
                        'l4: for link3 in &mut s.ls {
                            link3.items = vec![s.o.unwrap_or(5), double(s.rows[at(round, s.rows.len())].inner.x)];
                        }
                        if (s.o.is_some() && s.w.contains(&(2 + 1))) { return Err(format!("left with {}", s.r.total())); }
                        match s.rows[at(round, s.rows.len())].list.as_slice() {
                            [] => { s.v[0] %= 5; }
                            [x5] => {
                                s.a -= s.w.iter().sum::<i32>();
                                s.r = Record { n: (s.os.as_deref().unwrap_or("none").len() as i32), ..record(1, "q", &[4]) };
                            }
                            [x5, .., y6] => { s.m.entry(1).and_modify(|x| *x += (s.rows[0].name.len() as i32)).or_insert(5); }
                        }
                        (s.s.chars().filter(|c| *c == 'b').count() as i32) - s.o.map_or(s.a, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Record { n: x1, list, .. } = &s.r && list.len() > 1 {
                            let mut n2: i32 = (s.r.total() + (-s.p.0));
                        }
                        'l4: for link3 in &s.ls {
                            *link3.items = vec![s.o.unwrap_or(5), double(s.rows[at(round, s.rows.len())].inner.x)];
                        }
                        if (s.o.is_some() && s.w.contains(&(2 + 1))) { return Err(format!("left with {}", s.r.total())); }
                        match s.rows[at(round, s.rows.len())].list.as_slice() {
                            [] => { s.v[0] %= 5; }
                            [x5] => {
                                s.a -= s.w.iter().sum::<i32>();
                                s.r = Record { n: (s.os.as_deref().unwrap_or("none").len() as i32), ..record(1, "q", &[4]) };
                            }
                            [x5, .., y6] => { s.m.entry(1).and_modify(|x| *x += (s.rows[0].name.len() as i32)).or_insert(5); }
                        }
                        (s.s.chars().filter(|c| *c == 'b').count() as i32) - s.o.map_or(s.a, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_397 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.v.as_slice() {
                    [] => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = self.o.or(Some(self.q.front().copied().unwrap_or(self.a))).ok_or(String::from("none"))?;
                                let mut n6: i32 = self.m.values().sum::<i32>();
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.p.0 = (self.os.as_deref().unwrap_or("none").len() as i32);
                                self.r.list = (0..(self.r.list[at(6, 2)]) % 4).collect::<Vec<_>>();
                            }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = self.rows[0].list.iter().copied().min().unwrap_or_default();
                                Inner { x: self.p.0, .. } = Inner { x: self.r.total(), on: false };
                            }
                            _ => {}
                        }
                    }
                    [x1] => {
                        let mut n9: i32 = ({ let x8: i32 = ((self.p.0 as i64 * 2) as i32); self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    [x1, .., y2] => {
                        self.s.truncate(2);
                        self.rows[at((self.os.as_deref().unwrap_or("none").len() as i32), 2)].inner.x = ((self.rows[self.rows.len() - 1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + self.os.as_ref().map_or(self.r.list[0], |x| x.len() as i32));
                    }
                }
                let n10: i32 = (double(self.w[at(8, 2)]) % 7);
                match (self.l.x != (self.rows[self.rows.len() - 1].list[at(self.l.items[at(5, 2)], 2)]), self.o) {
                    (true, Some(x11)) => {
                        self.r.inner.x = self.l.items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    (false, None) => { self.b = (self.q.front().copied().unwrap_or(4) - (self.a % 7)); }
                    _ => {}
                }
                self.r.name.push_str(&format!("{}:{:<4}|", self.s, self.v[0]));
                self.ls[0].x ^= (if self.b <= (self.m.get(&(4 + 1)).copied().unwrap_or(self.k[4 - 1])) { self.o.map_or(self.w[0], |x| x + 1) } else { total(&self.ls[at(round, self.ls.len())].items) });
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ({ let x13: i32 = self.k[0]; 4 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.v.as_slice() {
                    [] => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = self.o.or(Some(self.q.front().copied().unwrap_or(self.a))).ok_or(String::from("none"))?;
                                let mut n6: i32 = self.m.values().sum::<i32>();
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.p.0 = (self.os.as_deref().unwrap_or("none").len() as i32);
                                self.r.list = (0..(self.r.list[at(6, 2)]) % 4).collect::<Vec<_>>();
                            }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = self.rows[0].list.iter().copied().min().unwrap_or_default();
                                Inner { x: self.p.0, .. } = Inner { x: self.r.total(), on: false };
                            }
                            _ => {}
                        }
                    }
                    [x1] => {
                        let mut n9: i32 = ({ let x8: i32 = ((self.p.0 as i64 * 2) as i32); self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    [x1, .., y2] => {
                        self.s.truncate(2);
                        self.rows[at((self.os.as_deref().unwrap_or("none").len() as i32), 2)].inner.x = ((self.rows[self.rows.len() - 1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + self.os.as_ref().map_or(self.r.list[0], |x| x.len() as i32));
                    }
                }
                let n10: i32 = (double(self.w[at(8, 2)]) % 7);
                match (self.l.x != (self.rows[self.rows.len() - 1].list[at(self.l.items[at(5, 2)], 2)]), self.o) {
                    (true, Some(x11)) => {
                        self.r.inner.x = self.l.items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    (false, None) => { self.b = (self.q.front().copied().unwrap_or(4) - (self.a % 7)); }
                    _ => {}
                }
                self.r.name.push_str(&format!("{}:{:<4}|", self.s, self.v[0]));
                self.ls[0].x ^= (if self.b <= (self.m.get(&(4 + 1)).copied().unwrap_or(self.k[4 - 1])) { self.o.map_or(self.w[0], |x| x + 1) } else { total(&*self.ls[at(round, self.ls.len())].items) });
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ({ let x13: i32 = self.k[0]; 4 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_398 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    if let Some(x) = self.w.last_mut() { *x += ('l2: { if self.r.inner.on { break 'l2 8 } 1 }) }
                } else if self.o == Some(3) {
                    self.r.list.extend([self.m.get(&(self.os.as_ref().map_or(8, |x| x.len() as i32) + 1)).copied().unwrap_or((self.s.chars().filter(|c| *c == 'b').count() as i32)), 1]);
                }
                match self.t.as_str() {
                    "" => {
                        self.w[at(self.r.n, 2)] = (|x5: i32| self.ls[self.ls.len() - 1].x.abs())((-self.rows[self.rows.len() - 1].n));
                    }
                    "abc" | "b" => {
                        self.w = self.v.iter().copied().filter(|x6| self.v.is_empty()).collect::<Vec<i32>>();
                    }
                    y4 => {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows[at(round, self.rows.len())].inner.x.wrapping_mul(self.l.x) }
                    }
                }
                self.a = match self.e.size() {
                    0 | 1 => self.r.total(),
                    n7 @ (2..=5 | 8) => n7 + 1,
                    n8 if n8 > self.ls[at(round, self.ls.len())].items[0] => double(6),
                    _ => 2,
                };
                self.c.wrapping_mul((|x11: i32| self.w[at(self.p.0, 2)])(self.ls[1].x)) - self.o.map_or(self.rows[0].inner.x, |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    if let Some(x) = self.w.last_mut() { *x += ('l2: { if self.r.inner.on { break 'l2 8 } 1 }) }
                } else if self.o == Some(3) {
                    self.r.list.extend([self.m.get(&(self.os.as_ref().map_or(8, |x| x.len() as i32) + 1)).copied().unwrap_or((self.s.chars().filter(|c| *c == 'b').count() as i32)), 1]);
                }
                match self.t.as_str() {
                    "" => {
                        self.w[at(self.r.n, 2)] = (|x5: i32| self.ls[self.ls.len() - 1].x.abs())((-self.rows[self.rows.len() - 1].n));
                    }
                    "abc" | "b" => {
                        self.w = self.v.iter().copied().filter(|x6| self.v.is_empty()).collect::<Vec<i32>>();
                    }
                    y4 => {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows[at(round, self.rows.len())].inner.x.wrapping_mul(self.l.x) }
                    }
                }
                self.a = match self.e.size() {
                    0 | 1 => self.r.total(),
                    n7 @ (2..=5 | 8) => n7 + 1,
                    n8 if n8 > self.ls[at(round, self.ls.len())].items[0] => double(6),
                    _ => 2,
                };
                self.c.wrapping_mul((|x11: i32| self.w[at(self.p.0, 2)])(self.ls[1].x)) - self.o.map_or(self.rows[0].inner.x, |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_399 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, o: Option<i32>, os: Option<String>, rows: Vec<Record>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, o: Some(2), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.o, &st.os, &st.rows]);
                    let value: i32 = {
                        st.o = st.o.map(|x| x + 1);
                        st.b = (st.rows[0].name.len() as i32);
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        let _ = st.o.take();
                        st.a.abs() - st.o.map_or(st.a, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.o, &st.os, &st.rows]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, o: Option<i32>, os: Option<String>, rows: Vec<Record>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, o: Some(2), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.o = st.o.map(|x| x + 1);
                        st.b = (st.rows[0].name.len() as i32);
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        let _ = st.o.take();
                        st.a.abs() - st.o.map_or(st.a, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().o, &st.load().os, &st.load().rows]);
        Outcome { value, state }
    }
}

mod program_400 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &q, &l]);
                    let value: i32 = {
                        for x1 in w.iter_mut() { rows[0].name = format!("{}:{:<4}|", s, 3); }
                        l.x = (|x2: i32| ({ let x5: i32 = 4; l.x }))((match &e { Shape::Dot => 4, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        rows[at(r.list.first().copied().unwrap_or(5), 2)].inner.x -= b.wrapping_mul(m.values().sum::<i32>());
                        for (i7, x6) in v.iter().enumerate() {
                            {
                                *m.entry(rows.iter().map(Record::total).max().unwrap_or(w[0])).or_insert(os.as_ref().map_or(r.n, |x| x.len() as i32)) = o.unwrap_or(c);
                            }
                        }
                        q.front().copied().unwrap_or((w.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &q, &l]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in w.iter_mut() { rows[0].name = format!("{}:{:<4}|", s, 3); }
                        l.x = (|x2: i32| ({ let x5: i32 = 4; l.x }))((match &e { Shape::Dot => 4, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        rows[at(r.list.first().copied().unwrap_or(5), 2)].inner.x -= b.wrapping_mul(m.values().sum::<i32>());
                        for (i7, x6) in v.iter().enumerate() {
                            {
                                *m.entry(rows.iter().map(Record::total).max().unwrap_or(w[0])).or_insert(os.as_ref().map_or(r.n, |x| x.len() as i32)) = o.unwrap_or(c);
                            }
                        }
                        q.front().copied().unwrap_or((w.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &w, &o, &os, &r, &rows, &m, &e, &q, &l]);
        Outcome { value, state }
    }
}

mod program_401 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&b, &s, &t, &v, &w, &r, &rows, &m, &q, &l, &ls]);
                    let value: i32 = {
                        for i1 in 0_i32..l.x.min(3) {
                            let (n2, n3): (i32, i32) = (l.x.abs(), r.first().copied().unwrap_or(w[0]));
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        let _ = v.pop();
                        b = ls[at(round, ls.len())].x.wrapping_mul(r.list.first().copied().unwrap_or(r.list[at(0, 2)]));
                        t.truncate(2);
                        rows[1].list.iter().sum::<i32>() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &v, &w, &r, &rows, &m, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        for i1 in 0_i32..l.x.min(3) {
                            let (n2, n3): (i32, i32) = (l.x.abs(), r.first().copied().unwrap_or(w[0]));
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        let _ = v.pop();
                        b = ls[at(round, ls.len())].x.wrapping_mul(r.list.first().copied().unwrap_or(r.list[at(0, 2)]));
                        t.truncate(2);
                        rows[1].list.iter().sum::<i32>() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &v, &w, &r, &rows, &m, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_402 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            match b {
                                0 | 1 => {
                                    a = ('l4: { if t == "abc" { break 'l4 r.first().copied().unwrap_or(k[at(a, 4)]) } o.unwrap_or(rows[at(l.x, rows.len())].inner.x) });
                                }
                                n2 @ 2..=5 => {
                                    v.truncate(3);
                                    rows[at((|x6: i32| l.x)(c), 2)].inner.x ^= (rows[at(0, rows.len())].list.len() as i32);
                                }
                                n3 if n3 > l.x => {
                                    w = r.list.iter().copied().filter(|x7| w.contains(&(((k[1] as i64 * 2) as i32) + 1))).collect::<Vec<i32>>();
                                }
                                _ => { let n8: i32 = r.list.iter().copied().min().unwrap_or_default(); }
                            }
                        } else {
                            b = ls[at(round, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            ls[0].items[0] = (match &e { Shape::Dot => (r.list.iter().filter(|x9| matches!(e, Shape::Line(n) if n > 2)).count() as i32), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 });
                        }
                        if let Shape::Line(n) = &mut e { *n += (-l.x) }
                        rows[0].list.sort();
                        let n13: i32 = o.or(Some((b + a))).ok_or(String::from("none"))?;
                        (ls[1].items.iter().filter(|x14| v.contains(&(({ let x15: i32 = 1; r.n }) + 1))).count() as i32) - m.get(&(c + 1)).copied().unwrap_or(rows[at(round, rows.len())].inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]) };
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
                        if let Some(x1) = o {
                            match b {
                                0 | 1 => {
                                    a = ('l4: { if t == "abc" { break 'l4 r.first().copied().unwrap_or(k[at(a, 4)]) } o.unwrap_or(rows[at((*l.x), rows.len())].inner.x) });
                                }
                                n2 @ 2..=5 => {
                                    v.truncate(3);
                                    rows[at((|x6: i32| l.x)(c), 2)].inner.x ^= (rows[at(0, rows.len())].list.len() as i32);
                                }
                                n3 if n3 > l.x => {
                                    w = r.list.iter().copied().filter(|x7| w.contains(&(((k[1] as i64 * 2) as i32) + 1))).collect::<Vec<i32>>();
                                }
                                _ => { let n8: i32 = r.list.iter().copied().min().unwrap_or_default(); }
                            }
                        } else {
                            b = ls[at(round, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            ls[0].items[0] = (match &e { Shape::Dot => (r.list.iter().filter(|x9| matches!(e, Shape::Line(n) if n > 2)).count() as i32), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 });
                        }
                        if let Shape::Line(n) = &mut e { *n += (-l.x) }
                        rows[0].list.sort();
                        let n13: i32 = o.or(Some((b + a))).ok_or(String::from("none"))?;
                        (ls[1].items.iter().filter(|x14| v.contains(&(({ let x15: i32 = 1; r.n }) + 1))).count() as i32) - m.get(&(c + 1)).copied().unwrap_or(rows[at(round, rows.len())].inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_403 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]);
                    let value: i32 = {
                        ls[0].items.iter_mut().for_each(|x| *x = (l.items[at(1, 2)] - r.inner.x));
                        match (t == "abc", o) {
                            (true, Some(x2)) => { r.list.dedup(); }
                            (false, None) => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && r.inner.on {
                                    n4 += 1;
                                    let [n5, .., n6] = k;
                                    flag |= m.contains_key(&((l.x - 4) + 1));
                                }
                            }
                            _ => {}
                        }
                        let n8: i32 = std::mem::take(&mut k[0]);
                        match p.1.as_str() {
                            "" => { if let Some(x) = m.get_mut(&((2 + rows[at(8, rows.len())].inner.x) + 1)) { *x -= (a + 6) } }
                            "abc" | "b" => {
                                a ^= ((s.chars().filter(|c| *c == 'b').count() as i32) + rows[at(c, rows.len())].list.iter().sum::<i32>());
                            }
                            y10 => {
                                r.inner = Inner { x: o.map_or(rows[at(round, rows.len())].n, |x| x + 1), on: v.is_empty() };
                            }
                        }
                        let mut list11: Vec<i32> = rows[1].list.clone();
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[0].items.iter_mut().for_each(|x| *x = (l.items[at(1, 2)] - r.inner.x));
                        match (t == "abc", o) {
                            (true, Some(x2)) => { r.list.dedup(); }
                            (false, None) => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && r.inner.on {
                                    n4 += 1;
                                    let [n5, .., n6] = k;
                                    flag |= m.contains_key(&((l.x - 4) + 1));
                                }
                            }
                            _ => {}
                        }
                        let n8: i32 = std::mem::take(&mut k[0]);
                        match p.1.as_str() {
                            "" => {
                                if let Some(x) = m.get_mut(&((2 + rows[at(8, rows.len())].inner.x) + 1)) { *x -= ((*a) + 6) }
                            }
                            "abc" | "b" => {
                                a ^= ((s.chars().filter(|c| *c == 'b').count() as i32) + rows[at(c, rows.len())].list.iter().sum::<i32>());
                            }
                            y10 => {
                                r.inner = Inner { x: o.map_or(rows[at(round, rows.len())].n, |x| x + 1), on: v.is_empty() };
                            }
                        }
                        let mut list11: Vec<i32> = rows[1].list.clone();
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_404 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]);
                    let value: i32 = {
                        s.h.remove(&s.t.chars().rev().collect::<String>());
                        { for (key, x) in s.m.iter_mut() { *x += *key % 3; } }
                        s.e = Shape::Named { name: s.s.chars().rev().collect::<String>(), size: s.o.unwrap_or(s.a) };
                        s.ls[at((if s.v.iter().any(|x| *x > 3) { s.p.0 } else { s.l.x }), s.ls.len())].x.abs() - s.r.first().copied().unwrap_or(s.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.h.remove(&s.t.chars().rev().collect::<String>());
                        { for (key, x) in s.m.iter_mut() { *x += *key % 3; } }
                        s.e = Shape::Named { name: s.s.chars().rev().collect::<String>(), size: s.o.unwrap_or(s.a) };
                        s.ls[at((if s.v.iter().any(|x| *x > 3) { s.p.0 } else { s.l.x }), s.ls.len())].x.abs() - s.r.first().copied().unwrap_or(s.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_405 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.iter_mut().for_each(|x| *x = (match &self.e { Shape::Dot => self.rows[1].n, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }));
                self.r.inner.x += ((match &self.e { Shape::Dot => self.k[at(8, 4)], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) % 7);
                self.l.items.sort_by_key(|x| self.w.iter().map(|x5| self.rows[at(round, self.rows.len())].list[0]).sum::<i32>());
                (-(self.a % 7)) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.iter_mut().for_each(|x| *x = (match &self.e { Shape::Dot => self.rows[1].n, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }));
                self.r.inner.x += ((match &self.e { Shape::Dot => self.k[at(8, 4)], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) % 7);
                self.l.items.sort_by_key(|x| self.w.iter().map(|x5| self.rows[at(round, self.rows.len())].list[0]).sum::<i32>());
                (-(self.a % 7)) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_406 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].inner.x = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                for link1 in &mut self.ls {
                    self.rows[at(self.c, 2)].list.sort_by_key(|x| (match &self.e { Shape::Dot => (*x), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                }
                match &self.p {
                    (x6, y7) if *x6 > 0 => {
                        if let Some(row) = self.rows.last_mut() { row.n += (self.ls[at(round, self.ls.len())].x % 7); row.list.push(row.n); row.grow(1); }
                        if let Some(x) = self.m.get_mut(&(self.q.front().copied().unwrap_or(self.r.inner.x) + 1)) { *x -= (if y7.is_empty() { 2 } else { 3 }) }
                    }
                    _ => { for x8 in &mut self.v { self.t.insert(0, 'b'); } }
                }
                { self.v.iter_mut().for_each(|x| *x = self.l.items[0].max(self.a)); }
                ({ let x11: i32 = self.m.get(&(7 + 1)).copied().unwrap_or(self.r.n); self.m.get(&(7 + 1)).copied().unwrap_or(self.ls[0].x) }) - (match &self.e { Shape::Dot => self.a, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].inner.x = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                for link1 in &self.ls {
                    self.rows[at(self.c, 2)].list.sort_by_key(|x| (match &self.e { Shape::Dot => (*x), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                }
                match &self.p {
                    (x6, y7) if *x6 > 0 => {
                        if let Some(row) = self.rows.last_mut() { row.n += ((*self.ls[at(round, self.ls.len())].x) % 7); row.list.push(row.n); row.grow(1); }
                        if let Some(x) = self.m.get_mut(&(self.q.front().copied().unwrap_or(self.r.inner.x) + 1)) { *x -= (if y7.is_empty() { 2 } else { 3 }) }
                    }
                    _ => { for x8 in &mut self.v { self.t.insert(0, 'b'); } }
                }
                { self.v.iter_mut().for_each(|x| *x = self.l.items[0].max((*self.a))); }
                ({ let x11: i32 = self.m.get(&(7 + 1)).copied().unwrap_or(self.r.n); self.m.get(&(7 + 1)).copied().unwrap_or(self.ls[0].x) }) - (match &self.e { Shape::Dot => self.a, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_407 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.l]);
                    let value: i32 = {
                        if st.o == Some(3) {
                            st.b ^= st.os.as_ref().map_or(st.rows[0].list.iter().map(|x1| 6).sum::<i32>(), |x| x.len() as i32);
                        } else { let mut n4: i32 = st.w.iter().map(|x2| (|x3: i32| st.r.inner.x)((*x2))).sum::<i32>(); }
                        st.l.items.reverse();
                        {
                            'l6: for row5 in st.rows.iter_mut() {
                                let n7: i32 = row5.list.iter().copied().min().unwrap_or_default();
                                Inner { x: row5.n, .. } = Inner { x: (row5.list.iter().filter(|x8| row5.list.contains(&(row5.list[at(5, 2)] + 1))).count() as i32), on: false };
                            }
                            st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        }
                        (st.c, st.k[at(1, 2)]) = ((st.rows[0].n + st.v[0]), (st.os.as_deref().unwrap_or("none").len() as i32));
                        st.k[4 - 1].abs() - (if st.o.is_some() { 5 } else { st.l.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.o == Some(3) {
                            st.b ^= st.os.as_ref().map_or(st.rows[0].list.iter().map(|x1| 6).sum::<i32>(), |x| x.len() as i32);
                        } else { let mut n4: i32 = st.w.iter().map(|x2| (|x3: i32| st.r.inner.x)((*x2))).sum::<i32>(); }
                        st.l.items.reverse();
                        {
                            'l6: for row5 in st.rows.iter_mut() {
                                let n7: i32 = row5.list.iter().copied().min().unwrap_or_default();
                                Inner { x: row5.n, .. } = Inner { x: (row5.list.iter().filter(|x8| row5.list.contains(&(row5.list[at(5, 2)] + 1))).count() as i32), on: false };
                            }
                            st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        }
                        (st.c, st.k[at(1, 2)]) = ((st.rows[0].n + st.v[0]), (st.os.as_deref().unwrap_or("none").len() as i32));
                        st.k[4 - 1].abs() - (if st.o.is_some() { 5 } else { st.l.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().k, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_408 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n5: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || t == "abc" { break (|x4: i32| w[at(round, w.len())])(8); }
                            for x2 in rows[0].list.iter() { flag &= o.is_some(); }
                        };
                        e = Shape::Line(len(&s));
                        match n5 {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n6 @ 2..=5 => {
                                let n8: i32 = std::mem::take(&mut a);
                                let n10: i32 = positive(i32::abs(('l9: { if w[at(round, w.len())] == 4 { break 'l9 0 } r.n })) + 1 - (round % 5))?;
                            }
                            n7 if n7 > n5 => { b %= 5; }
                            _ => {
                                e = Shape::Named { name: rows[0].name.clone(), size: (l.items.iter().filter(|x11| o.is_some()).count() as i32) };
                                for x12 in v.iter_mut() {
                                    w[0] = m.get(&(o.unwrap_or(4) + 1)).copied().unwrap_or((p.0 - (*x12)));
                                    let n14: i32 = (w.iter().filter(|x13| r.inner.on).count() as i32);
                                }
                            }
                        }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            e = Shape::Named { name: v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: v.iter().map(|x15| (*x15)).last().unwrap_or_default() };
                            o = o.map(|x| x + 1);
                        }
                        let Some(n16) = o else { return Ok((w.len() as i32)) };
                        o.unwrap_or(e.size()) - (|x17: i32| ls[ls.len() - 1].items[at(k[4 - 1], 2)])(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n5: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || t == "abc" { break (|x4: i32| w[at(round, w.len())])(8); }
                            for x2 in rows[0].list.iter() { flag &= o.is_some(); }
                        };
                        *e = Shape::Line(len(&*s));
                        match n5 {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n6 @ 2..=5 => {
                                let n8: i32 = std::mem::take(&mut a);
                                let n10: i32 = positive(i32::abs(('l9: { if w[at(round, w.len())] == 4 { break 'l9 0 } r.n })) + 1 - (round % 5))?;
                            }
                            n7 if n7 > n5 => { b %= 5; }
                            _ => {
                                e = Shape::Named { name: rows[0].name.clone(), size: (l.items.iter().filter(|x11| o.is_some()).count() as i32) };
                                for x12 in v.iter_mut() {
                                    w[0] = m.get(&(o.unwrap_or(4) + 1)).copied().unwrap_or((p.0 - (*x12)));
                                    let n14: i32 = (w.iter().filter(|x13| r.inner.on).count() as i32);
                                }
                            }
                        }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            e = Shape::Named { name: v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: v.iter().map(|x15| (*x15)).last().unwrap_or_default() };
                            o = o.map(|x| x + 1);
                        }
                        let Some(n16) = o else { return Ok((w.len() as i32)) };
                        o.unwrap_or(e.size()) - (|x17: i32| ls[ls.len() - 1].items[at(k[4 - 1], 2)])(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_409 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&v, &w, &os, &rows, &m, &e, &k, &q, &l]);
                    let value: i32 = {
                        { v.sort_by_key(|x| (rows[0].name.len() as i32)); }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= m.values().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        q.front().copied().unwrap_or(total(&l.items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &os, &rows, &m, &e, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        { v.sort_by_key(|x| (rows[0].name.len() as i32)); }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= m.values().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        q.front().copied().unwrap_or(total(&*l.items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &os, &rows, &m, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_410 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &l, &ls]);
                    let value: i32 = {
                        ls[0].items[at(r.n, 2)] %= 5;
                        b = len(&p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(double(ls[ls.len() - 1].x)) };
                        h.insert(rows[0].name.trim_start_matches('a').to_owned(), ({ let x2: i32 = rows[at(round, rows.len())].list[0]; 0 }));
                        if m.contains_key(&(rows.iter().map(Record::total).max().unwrap_or(l.items[at(3, 2)]) + 1)) {
                            (c, _) = (w.pop().unwrap_or_default(), w.pop());
                        } else { o = Some(r.first().copied().unwrap_or(v[v.len() - 1])); }
                        o.unwrap_or(o.unwrap_or(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[0].items[at(r.n, 2)] %= 5;
                        b = len(&p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(double((*ls[ls.len() - 1].x))) };
                        h.insert(rows[0].name.trim_start_matches('a').to_owned(), ({ let x2: i32 = rows[at(round, rows.len())].list[0]; 0 }));
                        if m.contains_key(&(rows.iter().map(Record::total).max().unwrap_or(l.items[at(3, 2)]) + 1)) {
                            (c, _) = (w.pop().unwrap_or_default(), w.pop());
                        } else { o = Some(r.first().copied().unwrap_or(v[v.len() - 1])); }
                        o.unwrap_or(o.unwrap_or(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_411 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &v, &w, &o, &os, &r, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            o.replace((match &e { Shape::Dot => 2, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        'l6: for x4 in &l.items {
                            let b: i32 = r.first().copied().unwrap_or(w[w.len() - 1].wrapping_mul(5));
                        }
                        { if let Some(x) = v.last_mut() { *x += (w[1] + 1) } }
                        if let Some(x8) = &os {
                            r.n = (if s.is_empty() { v.first().copied().unwrap_or(8) } else { o.unwrap_or(7) });
                        }
                        (-ls[1].items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &v, &w, &o, &os, &r, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            o.replace((match &e { Shape::Dot => 2, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        'l6: for x4 in &l.items {
                            let b: i32 = r.first().copied().unwrap_or(w[w.len() - 1].wrapping_mul(5));
                        }
                        { if let Some(x) = v.last_mut() { *x += (w[1] + 1) } }
                        if let Some(x8) = &os {
                            r.n = (if s.is_empty() { v.first().copied().unwrap_or(8) } else { o.unwrap_or(7) });
                        }
                        (-ls[1].items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &v, &w, &o, &os, &r, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_412 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        s.ls[0].x %= 5;
                        s.r.list = s.ls[0].items.iter().copied().filter(|x2| s.ls[at(s.r.inner.x, s.ls.len())].x <= s.h.get("abc").copied().unwrap_or(4)).collect::<Vec<i32>>();
                        if let Some(x3) = &mut s.o {
                            let mut n4: i32 = (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        s.q.rotate_left(s.q.len() / 2);
                        ('l6: { if s.m.contains_key(&(('l5: { if s.r.inner.on { break 'l5 s.ls[at(round, s.ls.len())].items[at(2, 2)] } s.rows[0].n }) + 1)) { break 'l6 (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } (s.a + s.a) }) - (match &s.e { Shape::Dot => s.l.x, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[0].x %= 5;
                        s.r.list = s.ls[0].items.iter().copied().filter(|x2| s.ls[at(s.r.inner.x, s.ls.len())].x <= s.h.get("abc").copied().unwrap_or(4)).collect::<Vec<i32>>();
                        if let Some(x3) = &mut s.o {
                            let mut n4: i32 = (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        s.q.rotate_left(s.q.len() / 2);
                        ('l6: { if s.m.contains_key(&(('l5: { if s.r.inner.on { break 'l5 s.ls[at(round, s.ls.len())].items[at(2, 2)] } s.rows[0].n }) + 1)) { break 'l6 (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } (s.a + s.a) }) - (match &s.e { Shape::Dot => (*s.l.x), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_413 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, w: Vec<i32>, r: Record, h: HashMap<String, i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.sort();
                self.h.remove(&format!("{}:{:<4}|", self.r.name, self.r.n));
                self.a += bump(&mut self.a);
                (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (self.r.list.iter().filter(|x1| self.s.is_empty()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), w: vec![2, 7], r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.r, &vars.h, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.r, &vars.h, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, h: TVar<HashMap<String, i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.sort();
                self.h.remove(&format!("{}:{:<4}|", self.r.name, self.r.n));
                self.a += bump(&mut self.a);
                (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (self.r.list.iter().filter(|x1| self.s.is_empty()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.r, &vars.h, &vars.l]);
        Outcome { value, state }
    }
}

mod program_414 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        match &self.e {
                            Shape::Dot => {
                                let n5 = bump(&mut self.k[0]);
                                self.v.push(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.h.insert(self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), (-self.a));
                            }
                            Shape::Named { name: y4, size: x3 } => { self.h.remove(&y4.chars().rev().collect::<String>()); }
                            _ => {}
                        }
                    }
                    _ => { self.flag = 8 <= total(&self.v); }
                }
                for row6 in &self.rows {
                    if let [x7, ..] = self.r.list.as_slice() {
                        let mut list8: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                        let n11: i32 = (match &self.e { Shape::Dot => (self.r.inner.x - 5), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                    }
                    self.l.items.iter_mut().for_each(|x| *x = ((*x)));
                }
                match (self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                    0 | 1 => {
                        if self.a == (self.rows.iter().map(|row| row.n).sum::<i32>()) {
                            *self.h.entry(format!("{}:{:<4}|", self.t, 4)).or_insert(0) += self.r.first().copied().unwrap_or(5);
                        }
                        match self.v[at(1, 2)] {
                            0 | 1 => {
                                let n17: i32 = ('l16: { if self.w.contains(&(self.w.iter().sum::<i32>() + 1)) { break 'l16 self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } double(self.p.0) });
                                self.r.name.push_str(&(self.t.clone() + "x"));
                            }
                            n14 @ 2..=5 => { self.rows[0].name.truncate(2); }
                            n15 if n15 > 8 => {
                                self.b ^= self.r.first().copied().unwrap_or(({ let x18: i32 = self.p.0; self.rows[1].list[0] }));
                            }
                            _ => { self.t.push('y'); }
                        }
                    }
                    n12 @ 2..=5 => {
                        let n20: i32 = self.r.first().copied().unwrap_or((|x19: i32| self.l.x)(self.rows[self.rows.len() - 1].n));
                    }
                    n13 if n13 > 7 => {
                        self.rows[0].n -= (self.w.iter().map(|x21| self.a).fold(0, |x, y| x ^ y) - self.m.values().sum::<i32>());
                    }
                    _ => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= (self.c + self.v[0]); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                }
                self.r.name.insert(0, 'b');
                let mut n22: i32 = 0;
                while n22 < 3 && self.v.contains(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                    n22 += 1;
                    self.flag ^= self.flag;
                }
                self.rows[0].list.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.l.items[0])) - self.h.get("abc").copied().unwrap_or(self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        match &self.e {
                            Shape::Dot => {
                                let n5 = bump(&mut self.k[0]);
                                self.v.push(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.h.insert(self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), (-self.a));
                            }
                            Shape::Named { name: y4, size: x3 } => { self.h.remove(&y4.chars().rev().collect::<String>()); }
                            _ => {}
                        }
                    }
                    _ => { self.flag = 8 <= total(&*self.v); }
                }
                for row6 in &self.rows {
                    if let [x7, ..] = self.r.list.as_slice() {
                        let mut list8: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                        let n11: i32 = (match &self.e { Shape::Dot => (self.r.inner.x - 5), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                    }
                    self.l.items.iter_mut().for_each(|x| *x = ((*x)));
                }
                match (self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                    0 | 1 => {
                        if self.a == (self.rows.iter().map(|row| row.n).sum::<i32>()) {
                            *self.h.entry(format!("{}:{:<4}|", self.t, 4)).or_insert(0) += self.r.first().copied().unwrap_or(5);
                        }
                        match self.v[at(1, 2)] {
                            0 | 1 => {
                                let n17: i32 = ('l16: { if self.w.contains(&(self.w.iter().sum::<i32>() + 1)) { break 'l16 self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } double(self.p.0) });
                                self.r.name.push_str(&(self.t.clone() + "x"));
                            }
                            n14 @ 2..=5 => { self.rows[0].name.truncate(2); }
                            n15 if n15 > 8 => {
                                self.b ^= self.r.first().copied().unwrap_or(({ let x18: i32 = self.p.0; self.rows[1].list[0] }));
                            }
                            _ => { self.t.push('y'); }
                        }
                    }
                    n12 @ 2..=5 => {
                        let n20: i32 = self.r.first().copied().unwrap_or((|x19: i32| self.l.x)(self.rows[self.rows.len() - 1].n));
                    }
                    n13 if n13 > 7 => {
                        self.rows[0].n -= (self.w.iter().map(|x21| (*self.a)).fold(0, |x, y| x ^ y) - self.m.values().sum::<i32>());
                    }
                    _ => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= (self.c + self.v[0]); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                }
                self.r.name.insert(0, 'b');
                let mut n22: i32 = 0;
                while n22 < 3 && self.v.contains(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                    n22 += 1;
                    self.flag ^= self.flag;
                }
                self.rows[0].list.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.l.items[0])) - self.h.get("abc").copied().unwrap_or(self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_415 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.t, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.a == total(&st.w) {
                            n1 += 1;
                            st.s = st.t.to_uppercase();
                        }
                        let n2: i32 = positive(i32::abs(st.m.values().sum::<i32>()) + 1 - (round % 5))?;
                        let _ = st.ls[0].items.pop();
                        st.a ^= double(total(&st.rows[st.rows.len() - 1].list));
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || matches!(st.e, Shape::Line(n) if n > 2) { break st.r.list.iter().map(|x4| 7).sum::<i32>(); }
                            st.m.entry(1).and_modify(|x| *x += 0).or_insert(5);
                        };
                        ((st.w.len() as i32) + (st.w[at(7, 2)] - 0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.t, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.a == total(&st.w) {
                            n1 += 1;
                            st.s = st.t.to_uppercase();
                        }
                        let n2: i32 = positive(i32::abs(st.m.values().sum::<i32>()) + 1 - (round % 5))?;
                        let _ = st.ls[0].items.pop();
                        st.a ^= double(total(&st.rows[st.rows.len() - 1].list));
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || matches!(st.e, Shape::Line(n) if n > 2) { break st.r.list.iter().map(|x4| 7).sum::<i32>(); }
                            st.m.entry(1).and_modify(|x| *x += 0).or_insert(5);
                        };
                        ((st.w.len() as i32) + (st.w[at(7, 2)] - 0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().t, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_416 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &r, &rows, &m, &k, &ls]);
                    let value: i32 = {
                        let [n1, .., n2] = k;
                        let mut text3: String = format!("{}:{:<4}|", s, n2);
                        let mut n4: i32 = double((r.inner.x % 7));
                        ('l5: { if m.contains_key(&((-3) + 1)) { break 'l5 ((b as i64 * 2) as i32) } a.abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &r, &rows, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, .., n2] = k;
                        let mut text3: String = format!("{}:{:<4}|", s, n2);
                        let mut n4: i32 = double((r.inner.x % 7));
                        ('l5: { if m.contains_key(&((-3) + 1)) { break 'l5 ((b as i64 * 2) as i32) } a.abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &r, &rows, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_417 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &w, &o, &p, &r, &rows, &m]);
                    let value: i32 = {
                        if let Some(x) = w.last_mut() { *x += (rows[at(round, rows.len())].n + p.0) }
                        t = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let [n2, n3]: [i32; 2] = [m.values().sum::<i32>(), o.unwrap_or(p.0)];
                        r.n.abs() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &w, &o, &p, &r, &rows, &m]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = w.last_mut() { *x += (rows[at(round, rows.len())].n + p.0) }
                        t = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let [n2, n3]: [i32; 2] = [m.values().sum::<i32>(), o.unwrap_or(p.0)];
                        r.n.abs() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &w, &o, &p, &r, &rows, &m]);
        Outcome { value, state }
    }
}

mod program_418 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&b, &c, &s, &v, &o, &p, &r, &rows, &e, &k, &l]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(r.n.abs()) };
                        if s.is_empty() { c %= 5; }
                        c += (-double(l.x));
                        (rows.iter().map(|row| row.n).sum::<i32>() + v.iter().sum::<i32>()) - (match &e { Shape::Dot => p.0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &o, &p, &r, &rows, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let Some(n1) = o else { return Ok(r.n.abs()) };
                        if s.is_empty() { c %= 5; }
                        *c += (-double(l.x));
                        (rows.iter().map(|row| row.n).sum::<i32>() + v.iter().sum::<i32>()) - (match &e { Shape::Dot => p.0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &o, &p, &r, &rows, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_419 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o && x1 < 9 && !flag {
                            l.x ^= double((w.iter().filter(|x2| flag).count() as i32));
                            ls[0].items.sort();
                        } else {
                            rows[0].inner.x = (o.map_or(l.items[at(b, 2)], |x| x + 1) + rows.iter().map(|row| row.n).sum::<i32>());
                        }
                        fill(&mut w, ((rows[at(round, rows.len())].inner.x as i64 * 2) as i32));
                        let n5 = bump(&mut rows[at(({ let x4: i32 = 0; l.x }), 2)].n);
                        b = l.x.max(r.n.wrapping_mul(0));
                        flag = t == "abc";
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o && x1 < 9 && !flag {
                            l.x ^= double((w.iter().filter(|x2| flag).count() as i32));
                            ls[0].items.sort();
                        } else {
                            rows[0].inner.x = (o.map_or(l.items[at(b, 2)], |x| x + 1) + rows.iter().map(|row| row.n).sum::<i32>());
                        }
                        fill(&mut w, ((rows[at(round, rows.len())].inner.x as i64 * 2) as i32));
                        let n5 = bump(&mut rows[at(({ let x4: i32 = 0; l.x }), 2)].n);
                        b = l.x.max(r.n.wrapping_mul(0));
                        flag = t == "abc";
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls]);
        Outcome { value, state }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_390", program_390::plain, program_390::transaction),
    ("program_391", program_391::plain, program_391::transaction),
    ("program_392", program_392::plain, program_392::transaction),
    ("program_393", program_393::plain, program_393::transaction),
    ("program_394", program_394::plain, program_394::transaction),
    ("program_395", program_395::plain, program_395::transaction),
    ("program_396", program_396::plain, program_396::transaction),
    ("program_397", program_397::plain, program_397::transaction),
    ("program_398", program_398::plain, program_398::transaction),
    ("program_399", program_399::plain, program_399::transaction),
    ("program_400", program_400::plain, program_400::transaction),
    ("program_401", program_401::plain, program_401::transaction),
    ("program_402", program_402::plain, program_402::transaction),
    ("program_403", program_403::plain, program_403::transaction),
    ("program_404", program_404::plain, program_404::transaction),
    ("program_405", program_405::plain, program_405::transaction),
    ("program_406", program_406::plain, program_406::transaction),
    ("program_407", program_407::plain, program_407::transaction),
    ("program_408", program_408::plain, program_408::transaction),
    ("program_409", program_409::plain, program_409::transaction),
    ("program_410", program_410::plain, program_410::transaction),
    ("program_411", program_411::plain, program_411::transaction),
    ("program_412", program_412::plain, program_412::transaction),
    ("program_413", program_413::plain, program_413::transaction),
    ("program_414", program_414::plain, program_414::transaction),
    ("program_415", program_415::plain, program_415::transaction),
    ("program_416", program_416::plain, program_416::transaction),
    ("program_417", program_417::plain, program_417::transaction),
    ("program_418", program_418::plain, program_418::transaction),
    ("program_419", program_419::plain, program_419::transaction),
];
