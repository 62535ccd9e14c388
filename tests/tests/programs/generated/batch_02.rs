//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_060 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x1) = s.o {
                            match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                        } else {
                            s.rows[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, s.z) }), 2)].grow(say(3, s.p.0));
                            s.flag ^= s.m.contains_key(&(s.q.front().copied().unwrap_or(say(6, s.k[say(5, 1)])) + 1));
                        }
                        s.rows[0].name = s.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let mut n5: i32 = (-(match &s.e { Shape::Dot => s.l.items[at(s.r.inner.x, 2)], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        total(&s.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = s.o {
                            match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                        } else {
                            s.rows[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, s.z) }), 2)].grow(say(3, s.p.0));
                            s.flag ^= s.m.contains_key(&(s.q.front().copied().unwrap_or(say(6, s.k[say(5, 1)])) + 1));
                        }
                        s.rows[0].name = s.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let mut n5: i32 = (-(match &s.e { Shape::Dot => s.l.items[at(s.r.inner.x, 2)], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        total(&*s.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_061 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.q.push_back((5 % 7));
                self.v.sort_by_key(|x| (self.ls[0].items[at(6, 2)] + (*x)));
                self.ls[at(({ self.z += 2; say(3, self.z) }), 3)].items[at(positive(say(2, self.z) - 7)?, 2)] ^= ({ self.z });
                {
                    *self.h.entry(self.t.trim_start_matches('a').to_owned()).or_insert(0) += self.rows.iter().map(Record::total).max().unwrap_or(self.c);
                }
                self.r.first().copied().unwrap_or((-self.r.inner.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.q.push_back((5 % 7));
                self.v.sort_by_key(|x| (self.ls[0].items[at(6, 2)] + (*x)));
                self.ls[at(({ self.z += 2; say(3, self.z) }), 3)].items[at(positive(say(2, self.z) - 7)?, 2)] ^= ({ self.z });
                {
                    *self.h.entry(self.t.trim_start_matches('a').to_owned()).or_insert(0) += self.rows.iter().map(Record::total).max().unwrap_or(self.c);
                }
                self.r.first().copied().unwrap_or((-self.r.inner.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_062 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b ^= len(&self.r.name);
                self.rows[at(say(1, self.c), 2)].name.push_str(&format!("{}{}", say(2, self.c), say(3, self.p.0)));
                let [n2, .., n3] = self.k;
                self.t.push('y');
                (match &self.e { Shape::Dot => self.os.as_ref().map_or(7, |x| x.len() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b ^= len(&self.r.name);
                self.rows[at(say(1, self.c), 2)].name.push_str(&format!("{}{}", say(2, self.c), say(3, self.p.0)));
                let [n2, .., n3] = self.k;
                self.t.push('y');
                (match &self.e { Shape::Dot => self.os.as_ref().map_or(7, |x| x.len() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_063 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.r.inner = Inner { x: (st.ls[at(round, st.ls.len())].items.len() as i32), on: st.o.is_some() };
                        for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                        for x2 in &st.w {
                            st.v = vec![st.m.get(&(say(3, st.b) + 1)).copied().unwrap_or(st.l.x); 2];
                            ((st.l.items[at((*x2), 2)], _), st.rows[0].n) = ((st.ls[0].x.wrapping_mul(5), 0), (st.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        st.rows[at(({ st.z }), 3)].list.push(say(6, 0));
                        (|x5: i32| (-7))((st.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (-({ st.z += 2; say(8, st.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.inner = Inner { x: (st.ls[at(round, st.ls.len())].items.len() as i32), on: st.o.is_some() };
                        for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                        for x2 in &st.w {
                            st.v = vec![st.m.get(&(say(3, st.b) + 1)).copied().unwrap_or((*st.l.x)); 2];
                            ((st.l.items[at((*x2), 2)], _), st.rows[0].n) = ((st.ls[0].x.wrapping_mul(5), 0), (st.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        st.rows[at(({ st.z }), 3)].list.push(say(6, 0));
                        (|x5: i32| (-7))((st.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (-({ st.z += 2; say(8, st.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_064 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        w.extend(v.iter().take(2));
                        for i3 in 0_i32..3 {
                            m.entry(1).and_modify(|x| *x += r.total()).or_insert(5);
                            k[0] -= rows.iter().map(Record::total).max().unwrap_or(('l9: { if s.is_empty() { break 'l9 b } 5 }));
                        }
                        rows[at(({ z }), 3)].list.push(({ z }));
                        rows[say(4, 0)].name.insert(0, 'b');
                        let mut n11: i32 = 0;
                        while n11 < 3 && !(m.contains_key(&(k[0] + 1))) {
                            n11 += 1;
                            r = Record { n: (if r.inner.on { ls[at(round, ls.len())].x } else { p.0 }), ..record(1, "q", &[4]) };
                        }
                        (rows[at(round, 2)].name.len() as i32) - (match &e { Shape::Dot => a, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.extend(v.iter().take(2));
                        for i3 in 0_i32..3 {
                            m.entry(1).and_modify(|x| *x += r.total()).or_insert(5);
                            k[0] -= rows.iter().map(Record::total).max().unwrap_or(('l9: { if s.is_empty() { break 'l9 b } 5 }));
                        }
                        rows[at(({ z }), 3)].list.push(({ z }));
                        rows[say(4, 0)].name.insert(0, 'b');
                        let mut n11: i32 = 0;
                        while n11 < 3 && !(m.contains_key(&(k[0] + 1))) {
                            n11 += 1;
                            r = Record { n: (if r.inner.on { ls[at(round, ls.len())].x } else { p.0 }), ..record(1, "q", &[4]) };
                        }
                        (rows[at(round, 2)].name.len() as i32) - (match &e { Shape::Dot => a, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_065 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 ^= &(t.chars().filter(|c| *c == 'b').count() as i32);
                        let Some(n1) = o else { return Ok(('l2: { if s == "abc" { break 'l2 l.items[at(7, 2)] } c })) };
                        rows[at(say(1, w[1]), 2)].name += &(say(3, w[0])).to_string();
                        match p.0 {
                            0 | 1 => { let n6: i32 = ls[at(({ z }), ls.len())].items.iter().copied().min().unwrap_or_default(); }
                            n4 @ 2..=5 => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                            n5 if n5 > ({ z += 2; say(5, z) }) => {
                                rows[at(({ z }), 2)].grow(({ z += 2; say(7, z) }));
                                let mut text8: String = t.to_uppercase();
                            }
                            _ => { let n9: i32 = total(&v); }
                        }
                        ls[at(({ z += 2; say(10, z) }), 2)].items.push(({ z += 2; say(12, z) }));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        p.0 ^= &(t.chars().filter(|c| *c == 'b').count() as i32);
                        let Some(n1) = o else { return Ok(('l2: { if s == "abc" { break 'l2 l.items[at(7, 2)] } c })) };
                        rows[at(say(1, w[1]), 2)].name += &(say(3, w[0])).to_string();
                        match p.0 {
                            0 | 1 => { let n6: i32 = ls[at(({ z }), ls.len())].items.iter().copied().min().unwrap_or_default(); }
                            n4 @ 2..=5 => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                            n5 if n5 > ({ z += 2; say(5, z) }) => {
                                rows[at(({ z }), 2)].grow(({ z += 2; say(7, z) }));
                                let mut text8: String = t.to_uppercase();
                            }
                            _ => { let n9: i32 = total(&*v); }
                        }
                        ls[at(({ z += 2; say(10, z) }), 2)].items.push(({ z += 2; say(12, z) }));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_066 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        let mut text1: String = rows[2 - 1].name.to_uppercase();
                        rows[at(positive(say(1, z) - 7)?, 2)].name += &(positive(say(3, z) - 7)?).to_string();
                        match m.get(&(rows.iter().map(Record::total).max().unwrap_or(w[1]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        ({ let x3: i32 = r.first().copied().unwrap_or(k[0]); rows.iter().map(|row| row.n).sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &o, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = rows[2 - 1].name.to_uppercase();
                        rows[at(positive(say(1, z) - 7)?, 2)].name += &(positive(say(3, z) - 7)?).to_string();
                        match m.get(&(rows.iter().map(Record::total).max().unwrap_or(w[1]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        ({ let x3: i32 = r.first().copied().unwrap_or(k[0]); rows.iter().map(|row| row.n).sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_067 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(1, z) }), 2), say(2, r.n));
                        h.insert(t.clone(), (-3));
                        'l3: for link2 in &mut ls { let n4: i32 = (-(r.name.chars().filter(|c| *c == 'b').count() as i32)); }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            fill(&mut v, (7 + 8));
                            (p.0, l.x) = (x5.wrapping_mul(l.x), (match &e { Shape::Dot => r.list[0], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }));
                        }
                        p.0 += &(rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(1, z) }), 2), say(2, r.n));
                        h.insert(t.clone(), (-3));
                        'l3: for link2 in &ls { let n4: i32 = (-(r.name.chars().filter(|c| *c == 'b').count() as i32)); }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            fill(&mut v, (7 + 8));
                            (p.0, *l.x) = (x5.wrapping_mul(l.x), (match &e { Shape::Dot => r.list[0], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }));
                        }
                        p.0 += &(rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_068 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        s.p.1.clear();
                        let n5: i32 = s.r.list.iter().map(|x3| ({ let x4: i32 = say(1, s.b); s.rows[at(say(2, s.l.x), s.rows.len())].n })).last().unwrap_or_default();
                        match s.o {
                            Some(x6) if x6 > 3 => {
                                s.o = None;
                                s.w.push(((s.os.as_deref().unwrap_or("none").len() as i32) + ({ let x8: i32 = s.ls[0].x; s.k[at(round, 4)] })));
                                s.v[at(({ s.z += 1; say(5, s.z) }), 3)] = ({ s.z });
                            }
                            Some(x6) => s.o = Some(x6 + 2),
                            None => s.o = Some((match &s.e { Shape::Dot => s.ls[at(s.k[1], s.ls.len())].items[at(3, 2)], Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })),
                        }
                        s.rows[0].list = (0..s.c % 4).collect::<Vec<_>>();
                        (if s.o.is_some() { s.h.get("abc").copied().unwrap_or(s.w[at(s.r.n, 2)]) } else { (s.ls[at(6, s.ls.len())].x + 8) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        s.p.1.clear();
                        let n5: i32 = s.r.list.iter().map(|x3| ({ let x4: i32 = say(1, (*s.b)); s.rows[at(say(2, s.l.x), s.rows.len())].n })).last().unwrap_or_default();
                        match s.o {
                            Some(x6) if x6 > 3 => {
                                s.o = None;
                                s.w.push(((s.os.as_deref().unwrap_or("none").len() as i32) + ({ let x8: i32 = s.ls[0].x; s.k[at(round, 4)] })));
                                s.v[at(({ s.z += 1; say(5, s.z) }), 3)] = ({ s.z });
                            }
                            Some(x6) => s.o = Some(x6 + 2),
                            None => s.o = Some((match &s.e { Shape::Dot => s.ls[at(s.k[1], s.ls.len())].items[at(3, 2)], Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })),
                        }
                        s.rows[0].list = (0..(*s.c) % 4).collect::<Vec<_>>();
                        (if s.o.is_some() { s.h.get("abc").copied().unwrap_or(s.w[at(s.r.n, 2)]) } else { (s.ls[at(6, s.ls.len())].x + 8) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_069 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a -= self.e.size();
                shout(&mut self.t);
                self.m.insert((3 % 7), self.v.first().copied().unwrap_or(self.c));
                self.t.insert(0, 'b');
                let _ = self.ls[at(say(2, self.c), 2)].items.pop();
                self.q.front().copied().unwrap_or((self.b - self.b)) - self.ls[0].items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a -= self.e.size();
                shout(&mut self.t);
                self.m.insert((3 % 7), self.v.first().copied().unwrap_or((*self.c)));
                self.t.insert(0, 'b');
                let _ = self.ls[at(say(2, self.c), 2)].items.pop();
                self.q.front().copied().unwrap_or((self.b - self.b)) - self.ls[0].items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_070 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..3 { if let Some(x) = self.os.as_mut() { x.push('m') } }
                self.ls[at(say(3, self.a), 3)].items[at(({ self.z }), 2)] ^= ({ self.z });
                let Some(n4) = self.o else { return Ok(self.rows[1].list.iter().sum::<i32>()) };
                for i5 in 0_i32..3 {
                    let n6: i32 = self.rows[at(self.w[at(8, 2)], self.rows.len())].list.first().copied().unwrap_or((say(5, self.k[at(say(4, i5), 4)]) - i5));
                }
                if let Record { n: x7, list, .. } = &self.r && list.len() > 1 {
                    self.ls[say(7, 0)].x -= (match &self.e { Shape::Dot => ({ let x9: i32 = 4; ({ self.z }) }), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 });
                }
                self.c.wrapping_mul(len(&self.rows[at(round, 2)].name))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..3 { if let Some(x) = self.os.as_mut() { x.push('m') } }
                self.ls[at(say(3, self.a), 3)].items[at(({ self.z }), 2)] ^= ({ self.z });
                let Some(n4) = self.o else { return Ok(self.rows[1].list.iter().sum::<i32>()) };
                for i5 in 0_i32..3 {
                    let n6: i32 = self.rows[at(self.w[at(8, 2)], self.rows.len())].list.first().copied().unwrap_or((say(5, self.k[at(say(4, i5), 4)]) - i5));
                }
                if let Record { n: x7, list, .. } = &self.r && list.len() > 1 {
                    self.ls[say(7, 0)].x -= (match &self.e { Shape::Dot => ({ let x9: i32 = 4; ({ self.z }) }), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 });
                }
                self.c.wrapping_mul(len(&self.rows[at(round, 2)].name))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_071 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(say(1, 4), 2)].list[at(say(2, 4), 2)] += say(3, 8);
                        if st.o == Some(3) {
                            let mut n2: i32 = (st.rows.iter().map(|row| row.n).sum::<i32>() % 7);
                        } else if st.r.inner.on {
                            st.a = match (st.w.iter().map(|x3| st.l.x).fold(0, |x, y| x ^ y)) {
                                0 | 1 => (st.l.items.iter().filter(|x8| (**x8) != st.l.x).count() as i32),
                                n4 @ (2..=5 | 8) => n4 + 1,
                                n5 if n5 > 4 => st.h.get("abc").copied().unwrap_or(7),
                                _ => 2,
                            };
                        }
                        st.s = st.t.clone();
                        st.rows[at(({ st.z }), 2)].list.push(say(15, 1));
                        st.rows.iter().map(Record::total).max().unwrap_or((-st.c)) - (if st.v.contains(&(st.w[0] + 1)) { st.l.x } else { ({ st.z += 1; say(18, st.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(1, 4), 2)].list[at(say(2, 4), 2)] += say(3, 8);
                        if st.o == Some(3) {
                            let mut n2: i32 = (st.rows.iter().map(|row| row.n).sum::<i32>() % 7);
                        } else if st.r.inner.on {
                            st.a = match (st.w.iter().map(|x3| st.l.x).fold(0, |x, y| x ^ y)) {
                                0 | 1 => (st.l.items.iter().filter(|x8| (**x8) != (*st.l.x)).count() as i32),
                                n4 @ (2..=5 | 8) => n4 + 1,
                                n5 if n5 > 4 => st.h.get("abc").copied().unwrap_or(7),
                                _ => 2,
                            };
                        }
                        st.s = st.t.clone();
                        st.rows[at(({ st.z }), 2)].list.push(say(15, 1));
                        st.rows.iter().map(Record::total).max().unwrap_or((-st.c)) - (if st.v.contains(&(st.w[0] + 1)) { st.l.x } else { ({ st.z += 1; say(18, st.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_072 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &q, &ls, &z]);
                    let value: i32 = {
                        match q.front().copied().unwrap_or(4) {
                            0 | 1 => {
                                m.entry(1).and_modify(|x| *x += rows[rows.len() - 1].inner.x.max(ls[at(say(2, k[1]), ls.len())].items[0])).or_insert(5);
                            }
                            n1 @ 2..=5 => {
                                r.name.clear();
                                v[at(say(5, a), 3)] = ({ z += 2; say(4, z) });
                            }
                            n2 if n2 > 7 => { rows[at(({ z += 2; say(6, z) }), 2)].list.sort(); }
                            _ => { r.name.insert(0, 'b'); }
                        }
                        {
                            let n4: i32 = rows[at(say(7, p.0), 2)].list.remove(at(({ z += 1; say(8, z) }), 2)).wrapping_add(({ z }));
                        }
                        r.inner.x = b.wrapping_mul((if s.is_empty() { 3 } else { p.0 }));
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match q.front().copied().unwrap_or(4) {
                            0 | 1 => {
                                m.entry(1).and_modify(|x| *x += rows[rows.len() - 1].inner.x.max(ls[at(say(2, k[1]), ls.len())].items[0])).or_insert(5);
                            }
                            n1 @ 2..=5 => {
                                r.name.clear();
                                v[at(say(5, a), 3)] = ({ z += 2; say(4, z) });
                            }
                            n2 if n2 > 7 => { rows[at(({ z += 2; say(6, z) }), 2)].list.sort(); }
                            _ => { r.name.insert(0, 'b'); }
                        }
                        {
                            let n4: i32 = rows[at(say(7, p.0), 2)].list.remove(at(({ z += 1; say(8, z) }), 2)).wrapping_add(({ z }));
                        }
                        r.inner.x = b.wrapping_mul((if s.is_empty() { 3 } else { p.0 }));
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_073 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &v, &r, &e, &l, &ls]);
                    let value: i32 = {
                        fill(&mut l.items, e.size());
                        a += r.list.iter().map(|x1| ('l2: { if v.iter().any(|x| *x > 3) { break 'l2 ls[at(round, ls.len())].items[0] } l.x })).max().unwrap_or(0);
                        a = (ls[say(1, 1)].items.len() as i32);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &v, &r, &e, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut l.items, e.size());
                        *a += r.list.iter().map(|x1| ('l2: { if v.iter().any(|x| *x > 3) { break 'l2 ls[at(round, ls.len())].items[0] } l.x })).max().unwrap_or(0);
                        a = (ls[say(1, 1)].items.len() as i32);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &v, &r, &e, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_074 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &os, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && l.x == (c + 8) {
                            n1 += 1;
                            t.clear();
                        }
                        v[at(({ z += 1; say(3, z) }), 3)] = ({ z += 2; say(2, z) });
                        { if let Some(x) = os.as_mut() { x.push('m') } }
                        if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                            q.push_back((-2));
                            for row4 in &mut rows {
                                ls[0].items.push(r.n.max(6)); row4.n += ls[0].items.remove(0) * 2 - ls[0].items.iter().sum::<i32>();
                            }
                        }
                        os = Some(t.chars().rev().collect::<String>());
                        v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - r.first().copied().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &os, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && l.x == (c + 8) {
                            n1 += 1;
                            t.clear();
                        }
                        v[at(({ z += 1; say(3, z) }), 3)] = ({ z += 2; say(2, z) });
                        { if let Some(x) = os.as_mut() { x.push('m') } }
                        if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                            q.push_back((-2));
                            for row4 in &mut rows {
                                ls[0].items.push(r.n.max(6)); row4.n += ls[0].items.remove(0) * 2 - ls[0].items.iter().sum::<i32>();
                            }
                        }
                        os = Some(t.chars().rev().collect::<String>());
                        v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - r.first().copied().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &os, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_075 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &w, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..ls[ls.len() - 1].x.min(3) {
                            h.insert(t.to_uppercase(), rows[at(5, rows.len())].list.iter().sum::<i32>());
                        }
                        rows[at(({ z += 2; say(1, z) }), 2)].list.push(say(2, 8));
                        rows[at(({ z }), 2)].name += &t.to_uppercase();
                        m.values().sum::<i32>() - h.get("abc").copied().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &w, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..ls[ls.len() - 1].x.min(3) {
                            h.insert(t.to_uppercase(), rows[at(5, rows.len())].list.iter().sum::<i32>());
                        }
                        rows[at(({ z += 2; say(1, z) }), 2)].list.push(say(2, 8));
                        rows[at(({ z }), 2)].name += &t.to_uppercase();
                        m.values().sum::<i32>() - h.get("abc").copied().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &w, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_076 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let n1: i32 = s.ls[at(({ s.z += 1; say(1, s.z) }), 2)].x.wrapping_sub(({ s.z })).wrapping_mul(say(4, s.l.x));
                        s.rows[at(({ s.z += 2; say(7, s.z) }), 3)].list[at(({ s.z += 2; say(5, s.z) }), 2)] = (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, s.z) });
                        let n3: i32 = s.ls[at(({ s.z += 1; say(9, s.z) }), 2)].x.wrapping_sub(say(11, s.r.inner.x)).wrapping_mul(say(13, s.l.x));
                        if let Some(x4) = &s.os {
                            s.rows[at(({ s.z += 1; say(14, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(16, s.z) }), say(17, s.r.n)));
                        }
                        (s.r.list.iter().filter(|x6| s.m.contains_key(&(s.os.as_ref().map_or(say(18, s.k[0]), |x| x.len() as i32) + 1))).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.ls[at(({ s.z += 1; say(1, s.z) }), 2)].x.wrapping_sub(({ s.z })).wrapping_mul(say(4, s.l.x));
                        s.rows[at(({ s.z += 2; say(7, s.z) }), 3)].list[at(({ s.z += 2; say(5, s.z) }), 2)] = (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, s.z) });
                        let n3: i32 = s.ls[at(({ s.z += 1; say(9, s.z) }), 2)].x.wrapping_sub(say(11, s.r.inner.x)).wrapping_mul(say(13, (*s.l.x)));
                        if let Some(x4) = &s.os {
                            s.rows[at(({ s.z += 1; say(14, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(16, s.z) }), say(17, s.r.n)));
                        }
                        (s.r.list.iter().filter(|x6| s.m.contains_key(&(s.os.as_ref().map_or(say(18, s.k[0]), |x| x.len() as i32) + 1))).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_077 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.n = self.c.max(self.r.first().copied().unwrap_or(self.r.inner.x));
                for (i2, x1) in self.ls[say(1, 1)].items.iter().enumerate() {
                    for x4 in &self.rows[at(say(2, self.k[4 - 1]), self.rows.len())].list {
                        *self.m.entry((self.ls[0].items.iter().filter(|x6| self.rows[0].n > (self.rows[at(say(3, self.k[0]), self.rows.len())].n)).count() as i32)).or_insert((say(5, self.k[at(self.r.n, 4)]) + 8)) += self.w[0].max(({ self.z += 1; say(4, self.z) }));
                    }
                }
                if self.t.is_empty() {
                    let n7: i32 = self.rows[at(say(6, self.c), 2)].list.remove(at(say(7, self.c), 2)).wrapping_add(({ self.z }));
                } else if self.r.inner.on { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                len(&self.r.name)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.n = self.c.max(self.r.first().copied().unwrap_or(self.r.inner.x));
                for (i2, x1) in self.ls[say(1, 1)].items.iter().enumerate() {
                    for x4 in &self.rows[at(say(2, self.k[4 - 1]), self.rows.len())].list {
                        *self.m.entry((self.ls[0].items.iter().filter(|x6| self.rows[0].n > (self.rows[at(say(3, self.k[0]), self.rows.len())].n)).count() as i32)).or_insert((say(5, self.k[at(self.r.n, 4)]) + 8)) += self.w[0].max(({ self.z += 1; say(4, self.z) }));
                    }
                }
                if self.t.is_empty() {
                    let n7: i32 = self.rows[at(say(6, self.c), 2)].list.remove(at(say(7, self.c), 2)).wrapping_add(({ self.z }));
                } else if self.r.inner.on { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                len(&self.r.name)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_078 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(say(3, self.w[at(1, 2)])).wrapping_mul(say(4, self.b));
                self.ls[at(({ self.z }), 2)].items.push(({ self.z }));
                self.p.0 = match self.b {
                    0 | 1 => self.o.map_or(self.k[at(8, 4)], |x| x + 1),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > say(8, self.l.x) => self.os.as_ref().map_or(self.ls[0].x, |x| x.len() as i32),
                    _ => 2,
                };
                (if self.w.iter().any(|x| *x > 3) { self.r.first().copied().unwrap_or(self.ls[at(({ self.z += 1; say(19, self.z) }), self.ls.len())].items[at(5, 2)]) } else { ('l11: { if self.t == "abc" { break 'l11 self.w[at(7, 2)] } self.a }) }) - (-6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(say(3, self.w[at(1, 2)])).wrapping_mul(say(4, self.b));
                self.ls[at(({ self.z }), 2)].items.push(({ self.z }));
                self.p.0 = match self.b {
                    0 | 1 => self.o.map_or(self.k[at(8, 4)], |x| x + 1),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > say(8, self.l.x) => self.os.as_ref().map_or((*self.ls[0].x), |x| x.len() as i32),
                    _ => 2,
                };
                (if self.w.iter().any(|x| *x > 3) { self.r.first().copied().unwrap_or(self.ls[at(({ self.z += 1; say(19, self.z) }), self.ls.len())].items[at(5, 2)]) } else { ('l11: { if self.t == "abc" { break 'l11 self.w[at(7, 2)] } self.a }) }) - (-6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_079 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        let (n1, n2): (i32, i32) = (double(st.b), (if st.w.is_empty() { st.a } else { 6 }));
                        let n3: i32 = st.rows[at(({ st.z }), 2)].list.remove(at(({ st.z }), 2)).wrapping_add(({ st.z }));
                        if st.p.0 < total(&st.v) {
                            { let x4 = &mut st.a; *x4 += (4 - 5); *x4 %= 50; }
                        } else if st.m.contains_key(&(st.h.get("abc").copied().unwrap_or(st.b) + 1)) { st.s.clear(); }
                        ((st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7) - (if st.p.0 != n3 { st.b } else { 0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (n1, n2): (i32, i32) = (double(st.b), (if st.w.is_empty() { st.a } else { 6 }));
                        let n3: i32 = st.rows[at(({ st.z }), 2)].list.remove(at(({ st.z }), 2)).wrapping_add(({ st.z }));
                        if st.p.0 < total(&st.v) {
                            { let x4 = &mut st.a; *x4 += (4 - 5); *x4 %= 50; }
                        } else if st.m.contains_key(&(st.h.get("abc").copied().unwrap_or(st.b) + 1)) { st.s.clear(); }
                        ((st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7) - (if st.p.0 != n3 { st.b } else { 0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_080 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        a = match rows[1].n {
                            0 | 1 => (p.1.chars().filter(|c| *c == 'b').count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(5, a) => (if w.is_empty() { say(6, c) } else { a }),
                            _ => 2,
                        };
                        w[at(({ z += 1; say(10, z) }), 3)] -= &(({ z += 2; say(9, z) }));
                        rows[at(({ z }), 2)].grow(positive(say(13, z) - 7)?).min((({ z += 2; say(15, z) })) as usize);
                        let n14: i32 = k[at(say(16, p.0), 2)].wrapping_sub(({ z }));
                        o.unwrap_or((s.len() as i32)) - os.as_ref().map_or(l.items[0], |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        a = match rows[1].n {
                            0 | 1 => (p.1.chars().filter(|c| *c == 'b').count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(5, a) => (if w.is_empty() { say(6, (*c)) } else { (*a) }),
                            _ => 2,
                        };
                        w[at(({ z += 1; say(10, z) }), 3)] -= &(({ z += 2; say(9, z) }));
                        rows[at(({ z }), 2)].grow(positive(say(13, z) - 7)?).min((({ z += 2; say(15, z) })) as usize);
                        let n14: i32 = k[at(say(16, p.0), 2)].wrapping_sub(({ z }));
                        o.unwrap_or((s.len() as i32)) - os.as_ref().map_or(l.items[0], |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_081 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut text1: String = rows[at(l.x, 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        w.insert(at(({ z += 2; say(1, z) }), 2), ({ z += 1; say(3, z) }));
                        rows[at(({ z }), 2)].name += &(say(6, b)).to_string();
                        let n4: i32 = rows[rows.len() - 1].n.wrapping_mul(rows[0].list[0].max(5));
                        rows[at(({ z }), rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = rows[at(l.x, 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        w.insert(at(({ z += 2; say(1, z) }), 2), ({ z += 1; say(3, z) }));
                        rows[at(({ z }), 2)].name += &(say(6, b)).to_string();
                        let n4: i32 = rows[rows.len() - 1].n.wrapping_mul(rows[0].list[0].max(5));
                        rows[at(({ z }), rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_082 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&b, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = (r.list.len() as i32);
                        match b {
                            0 | 1 => { p.1.insert(0, 'b'); }
                            n2 @ 2..=5 => {
                                let (n4, n5): (i32, i32) = ((k[at(({ z += 2; say(1, z) }), 4)] + r.inner.x), m.values().sum::<i32>());
                            }
                            n3 if n3 > b => { if (t.is_empty() && c <= p.0) { continue 'outer } }
                            _ => {
                                l.items.sort_by_key(|x| (rows[0].list.iter().filter(|x6| 7 < p.0).count() as i32));
                                match m.get(&(rows.iter().map(Record::total).max().unwrap_or(r.n) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        m.entry(1).and_modify(|x| *x += (w.len() as i32)).or_insert(5);
                        t.truncate(2);
                        (-l.items[at(b, 2)].wrapping_mul(v[0])) - ((ls[at(c, ls.len())].items[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let mut n1: i32 = (r.list.len() as i32);
                        match b {
                            0 | 1 => { p.1.insert(0, 'b'); }
                            n2 @ 2..=5 => {
                                let (n4, n5): (i32, i32) = ((k[at(({ z += 2; say(1, z) }), 4)] + r.inner.x), m.values().sum::<i32>());
                            }
                            n3 if n3 > b => { if (t.is_empty() && c <= p.0) { continue 'outer } }
                            _ => {
                                l.items.sort_by_key(|x| (rows[0].list.iter().filter(|x6| 7 < p.0).count() as i32));
                                match m.get(&(rows.iter().map(Record::total).max().unwrap_or(r.n) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        m.entry(1).and_modify(|x| *x += (w.len() as i32)).or_insert(5);
                        t.truncate(2);
                        (-l.items[at((*b), 2)].wrapping_mul(v[0])) - ((ls[at(c, ls.len())].items[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_083 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        e = Shape::Named { name: format!("{}:{:<4}|", s, k[0]), size: w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) };
                        w[at(({ z }), 3)] -= &(({ z }));
                        r.name = l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        o.unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - r.first().copied().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        e = Shape::Named { name: format!("{}:{:<4}|", s, k[0]), size: w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) };
                        w[at(({ z }), 3)] -= &(({ z }));
                        r.name = l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        o.unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - r.first().copied().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_084 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x1) = s.r.list.iter().find(|x| **x > 2) {
                            s.w.dedup();
                            s.v.iter_mut().for_each(|x| *x = s.c.wrapping_mul((*x1)));
                        }
                        if let Some(x2) = s.o && x2 < 9 && 6 != (s.r.inner.x - 7) {
                            (s.c, s.r.inner.x) = (s.m.get(&(s.k[at(5, 4)] + 1)).copied().unwrap_or(0), s.r.list[at(0, 2)].max(s.rows[at(s.rows[at(s.l.items[0], s.rows.len())].n, s.rows.len())].n));
                        } else {
                            if s.m.contains_key(&((s.b + s.r.inner.x) + 1)) {
                                s.rows[say(1, 0)].name = (s.t.clone() + "x");
                            } else if s.p.0 < s.m.values().sum::<i32>() {
                                s.flag ^= s.rows[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, s.z) }), s.rows.len())].inner.x != (s.w.iter().filter(|x3| s.l.items[0] > 5).count() as i32);
                            }
                        }
                        s.s = s.s.chars().rev().collect::<String>();
                        (s.t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = s.r.list.iter().find(|x| **x > 2) {
                            s.w.dedup();
                            s.v.iter_mut().for_each(|x| *x = s.c.wrapping_mul((*x1)));
                        }
                        if let Some(x2) = s.o && x2 < 9 && 6 != (s.r.inner.x - 7) {
                            (s.c, s.r.inner.x) = (s.m.get(&(s.k[at(5, 4)] + 1)).copied().unwrap_or(0), s.r.list[at(0, 2)].max(s.rows[at(s.rows[at(s.l.items[0], s.rows.len())].n, s.rows.len())].n));
                        } else {
                            if s.m.contains_key(&((s.b + s.r.inner.x) + 1)) {
                                s.rows[say(1, 0)].name = (s.t.clone() + "x");
                            } else if s.p.0 < s.m.values().sum::<i32>() {
                                s.flag ^= s.rows[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, s.z) }), s.rows.len())].inner.x != (s.w.iter().filter(|x3| s.l.items[0] > 5).count() as i32);
                            }
                        }
                        s.s = s.s.chars().rev().collect::<String>();
                        (s.t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_085 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls {
                    let n3: i32 = { let list = &self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                    self.o = Some(self.w.iter().map(|x4| 0).last().unwrap_or_default());
                }
                self.s.push_str(&self.rows[say(1, 1)].name.clone());
                self.b ^= (match &self.e { Shape::Dot => (self.r.name.chars().filter(|c| *c == 'b').count() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                let n7: i32 = self.rows[at(say(2, 2), 2)].list.remove(at(({ self.z }), 2)).wrapping_add(({ self.z += 1; say(3, self.z) }));
                self.w[0] %= 5;
                self.w.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls {
                    let n3: i32 = { let list = &*self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                    self.o = Some(self.w.iter().map(|x4| 0).last().unwrap_or_default());
                }
                self.s.push_str(&self.rows[say(1, 1)].name.clone());
                *self.b ^= (match &self.e { Shape::Dot => (self.r.name.chars().filter(|c| *c == 'b').count() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                let n7: i32 = self.rows[at(say(2, 2), 2)].list.remove(at(({ self.z }), 2)).wrapping_add(({ self.z += 1; say(3, self.z) }));
                self.w[0] %= 5;
                self.w.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_086 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(4, self.z) }), 3)].list[at(say(2, self.r.n), 2)] = (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) });
                self.l.x += self.ls[at(self.ls[self.ls.len() - 1].x, self.ls.len())].items.iter().sum::<i32>();
                let mut n2: i32 = 0;
                while n2 < 3 && self.o.is_some() {
                    n2 += 1;
                    self.w.push(self.os.as_ref().map_or(self.r.first().copied().unwrap_or(self.b), |x| x.len() as i32));
                    self.b = (self.os.as_deref().unwrap_or("none").len() as i32);
                }
                self.v.sort();
                match self.r.list[at(({ self.z }), 2)] {
                    0 | 1 => {
                        self.v[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, self.z) }), 3)] = ({ self.z += 2; say(7, self.z) });
                        if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                    }
                    n3 @ 2..=5 => { let n6: i32 = self.z.wrapping_sub(say(11, self.l.x)); }
                    n4 if n4 > self.k[4 - 1] => {
                        self.rows[at(({ self.z += 1; say(14, self.z) }), 2)].grow(say(16, self.p.0));
                    }
                    _ => { self.rows[0].list[0] = double((self.p.1.chars().filter(|c| *c == 'b').count() as i32)); }
                }
                (if self.o.is_some() { (if self.r.inner.on { 6 } else { self.k[0] }) } else { self.e.size() }) - (|x8: i32| self.rows[at(round, self.rows.len())].inner.x)(self.b)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(4, self.z) }), 3)].list[at(say(2, self.r.n), 2)] = (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) });
                self.l.x += self.ls[at(self.ls[self.ls.len() - 1].x, self.ls.len())].items.iter().sum::<i32>();
                let mut n2: i32 = 0;
                while n2 < 3 && self.o.is_some() {
                    n2 += 1;
                    self.w.push(self.os.as_ref().map_or(self.r.first().copied().unwrap_or(self.b), |x| x.len() as i32));
                    self.b = (self.os.as_deref().unwrap_or("none").len() as i32);
                }
                self.v.sort();
                match self.r.list[at(({ self.z }), 2)] {
                    0 | 1 => {
                        self.v[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, self.z) }), 3)] = ({ self.z += 2; say(7, self.z) });
                        if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                    }
                    n3 @ 2..=5 => { let n6: i32 = self.z.wrapping_sub(say(11, self.l.x)); }
                    n4 if n4 > self.k[4 - 1] => {
                        self.rows[at(({ self.z += 1; say(14, self.z) }), 2)].grow(say(16, self.p.0));
                    }
                    _ => { self.rows[0].list[0] = double((self.p.1.chars().filter(|c| *c == 'b').count() as i32)); }
                }
                (if self.o.is_some() { (if self.r.inner.on { 6 } else { self.k[0] }) } else { self.e.size() }) - (|x8: i32| self.rows[at(round, self.rows.len())].inner.x)(self.b)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_087 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(say(1, 2), 2)].name += &(({ st.z })).to_string();
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(st.t.starts_with('a')) {
                            n2 += 1;
                            st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        st.v[0] = match st.k[say(5, 1)] {
                            0 | 1 => st.os.as_ref().map_or(st.rows[at(say(11, st.p.0), st.rows.len())].inner.x, |x| x.len() as i32),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > 6 => st.m.get(&(st.p.0 + 1)).copied().unwrap_or(say(12, st.r.list[at(0, 2)])),
                            _ => 2,
                        };
                        st.ls[0].items[at(4, 2)] -= (st.w.len() as i32);
                        st.b %= 5;
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(1, 2), 2)].name += &(({ st.z })).to_string();
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(st.t.starts_with('a')) {
                            n2 += 1;
                            st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        }
                        st.v[0] = match st.k[say(5, 1)] {
                            0 | 1 => st.os.as_ref().map_or(st.rows[at(say(11, st.p.0), st.rows.len())].inner.x, |x| x.len() as i32),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > 6 => st.m.get(&(st.p.0 + 1)).copied().unwrap_or(say(12, st.r.list[at(0, 2)])),
                            _ => 2,
                        };
                        st.ls[0].items[at(4, 2)] -= (st.w.len() as i32);
                        st.b %= 5;
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_088 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        w[at(({ z }), 3)] = ({ z += 2; say(3, z) });
                        let mut n2: i32 = 0;
                        while n2 < 3 && v.iter().any(|x| *x > 3) {
                            n2 += 1;
                            o = None;
                        }
                        rows[at(say(4, a), 2)].list[at((if z % 8 == 5 { continue 'outer } else { say(5, z) }), 2)] += ({ z += 2; say(6, z) });
                        let mut n4: i32 = 0;
                        while n4 < 3 && !(flag) {
                            n4 += 1;
                            match &e {
                                Shape::Dot => {
                                    s += &format!("{}:{:<4}|", p.1, say(8, b));
                                    let n7: i32 = peak(&v).copied().unwrap_or(3);
                                }
                                Shape::Line(x5) if *x5 < 5 => { let _ = w.pop(); }
                                Shape::Named { name: y6, size: x5 } => {
                                    rows[at((if z % 8 == 5 { continue 'outer } else { say(11, z) }), 3)].list.push(({ z += 1; say(10, z) }));
                                }
                                _ => {}
                            }
                        }
                        w[at(({ z += 1; say(15, z) }), 3)] = ({ z += 2; say(14, z) });
                        (r.list.first().copied().unwrap_or(say(17, r.n)) - (v[1] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w[at(({ z }), 3)] = ({ z += 2; say(3, z) });
                        let mut n2: i32 = 0;
                        while n2 < 3 && v.iter().any(|x| *x > 3) {
                            n2 += 1;
                            *o = None;
                        }
                        rows[at(say(4, (*a)), 2)].list[at((if z % 8 == 5 { continue 'outer } else { say(5, z) }), 2)] += ({ z += 2; say(6, z) });
                        let mut n4: i32 = 0;
                        while n4 < 3 && !(flag) {
                            n4 += 1;
                            match &e {
                                Shape::Dot => {
                                    *s += &format!("{}:{:<4}|", p.1, say(8, b));
                                    let n7: i32 = peak(&*v).copied().unwrap_or(3);
                                }
                                Shape::Line(x5) if *x5 < 5 => { let _ = w.pop(); }
                                Shape::Named { name: y6, size: x5 } => {
                                    rows[at((if z % 8 == 5 { continue 'outer } else { say(11, z) }), 3)].list.push(({ z += 1; say(10, z) }));
                                }
                                _ => {}
                            }
                        }
                        w[at(({ z += 1; say(15, z) }), 3)] = ({ z += 2; say(14, z) });
                        (r.list.first().copied().unwrap_or(say(17, r.n)) - (v[1] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_089 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[at(say(1, b), 2)].items.push(say(3, c));
                        {
                            *o.get_or_insert((p.1.len() as i32)) += 2;
                            for row2 in &rows { w[0] -= m.values().sum::<i32>(); }
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && ({ z += 2; say(5, z) }) < h.get("abc").copied().unwrap_or(5) {
                            n3 += 1;
                            t = s.clone();
                            v.insert(at(({ z }), 2), say(8, w[at(say(7, r.list[0]), w.len())]));
                        }
                        let _ = ls[0].items.pop();
                        'l8: for row7 in rows.iter() {
                            r.inner.x += o.map_or((rows[rows.len() - 1].list.len() as i32), |x| x + 1);
                        }
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[at(say(1, b), 2)].items.push(say(3, c));
                        {
                            *o.get_or_insert((p.1.len() as i32)) += 2;
                            for row2 in &rows { w[0] -= m.values().sum::<i32>(); }
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && ({ z += 2; say(5, z) }) < h.get("abc").copied().unwrap_or(5) {
                            n3 += 1;
                            t = s.clone();
                            v.insert(at(({ z }), 2), say(8, w[at(say(7, r.list[0]), w.len())]));
                        }
                        let _ = ls[0].items.pop();
                        'l8: for row7 in rows.iter() {
                            r.inner.x += o.map_or((rows[rows.len() - 1].list.len() as i32), |x| x + 1);
                        }
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_060", program_060::plain, program_060::transaction),
    ("program_061", program_061::plain, program_061::transaction),
    ("program_062", program_062::plain, program_062::transaction),
    ("program_063", program_063::plain, program_063::transaction),
    ("program_064", program_064::plain, program_064::transaction),
    ("program_065", program_065::plain, program_065::transaction),
    ("program_066", program_066::plain, program_066::transaction),
    ("program_067", program_067::plain, program_067::transaction),
    ("program_068", program_068::plain, program_068::transaction),
    ("program_069", program_069::plain, program_069::transaction),
    ("program_070", program_070::plain, program_070::transaction),
    ("program_071", program_071::plain, program_071::transaction),
    ("program_072", program_072::plain, program_072::transaction),
    ("program_073", program_073::plain, program_073::transaction),
    ("program_074", program_074::plain, program_074::transaction),
    ("program_075", program_075::plain, program_075::transaction),
    ("program_076", program_076::plain, program_076::transaction),
    ("program_077", program_077::plain, program_077::transaction),
    ("program_078", program_078::plain, program_078::transaction),
    ("program_079", program_079::plain, program_079::transaction),
    ("program_080", program_080::plain, program_080::transaction),
    ("program_081", program_081::plain, program_081::transaction),
    ("program_082", program_082::plain, program_082::transaction),
    ("program_083", program_083::plain, program_083::transaction),
    ("program_084", program_084::plain, program_084::transaction),
    ("program_085", program_085::plain, program_085::transaction),
    ("program_086", program_086::plain, program_086::transaction),
    ("program_087", program_087::plain, program_087::transaction),
    ("program_088", program_088::plain, program_088::transaction),
    ("program_089", program_089::plain, program_089::transaction),
];
