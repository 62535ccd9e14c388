//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_180 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let n1: i32 = len(&s.s);
                        s.rows[at(s.v.first().copied().unwrap_or(s.p.0), 2)].inner.x += (match &s.e { Shape::Dot => (s.ls[s.ls.len() - 1].items.len() as i32), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        s.b = s.o.unwrap_or((s.l.x % 7));
                        if (({ s.z += 1; say(1, s.z) }) >= 2 && s.r.n > (s.v[at(s.c, 2)])) { return Err(format!("left with {}", len(&s.t))); }
                        ((s.l.x - positive(say(3, s.z) - 7)?) - (({ s.z }) + ({ s.z += 1; say(2, s.z) }))) - s.w.first().copied().unwrap_or(s.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = len(&*s.s);
                        s.rows[at(s.v.first().copied().unwrap_or(s.p.0), 2)].inner.x += (match &s.e { Shape::Dot => (s.ls[s.ls.len() - 1].items.len() as i32), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        s.b = s.o.unwrap_or((s.l.x % 7));
                        if (({ s.z += 1; say(1, s.z) }) >= 2 && s.r.n > (s.v[at(s.c, 2)])) { return Err(format!("left with {}", len(&*s.t))); }
                        (((*s.l.x) - positive(say(3, s.z) - 7)?) - (({ s.z }) + ({ s.z += 1; say(2, s.z) }))) - s.w.first().copied().unwrap_or(s.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_181 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.h.get("abc").copied().unwrap_or(self.p.0) + 1)) {
                    if self.v.len() > 1 { self.v.swap(0, 1); self.v[1..].reverse(); }
                }
                if let Some(x1) = self.o {
                    self.ls[0].items = self.r.list.iter().copied().filter(|x2| !(self.o.is_some())).collect::<Vec<i32>>();
                } else { let _ = self.v.pop(); }
                self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                fill(&mut self.l.items, self.b.abs());
                ('l4: { if (self.a >= self.p.0 || self.o.is_some()) { break 'l4 ({ let x3: i32 = self.r.list[0]; 5 }) } (if self.r.inner.on { self.c } else { self.a }) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.h.get("abc").copied().unwrap_or(self.p.0) + 1)) {
                    if self.v.len() > 1 { self.v.swap(0, 1); self.v[1..].reverse(); }
                }
                if let Some(x1) = self.o {
                    self.ls[0].items = self.r.list.iter().copied().filter(|x2| !(self.o.is_some())).collect::<Vec<i32>>();
                } else { let _ = self.v.pop(); }
                self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                fill(&mut self.l.items, self.b.abs());
                ('l4: { if (self.a >= self.p.0 || self.o.is_some()) { break 'l4 ({ let x3: i32 = self.r.list[0]; 5 }) } (if self.r.inner.on { (*self.c) } else { (*self.a) }) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_182 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(say(1, self.c), self.rows.len())].inner.x {
                    0 | 1 => { self.rows[say(2, 0)].name.push('y'); }
                    n1 @ 2..=5 => { let mut text3: String = self.s.clone(); }
                    n2 if n2 > self.b => { let _ = self.w.pop(); }
                    _ => {
                        {
                            self.ls[at(({ self.z }), 2)].items.insert(0, self.rows[at(self.rows[1].inner.x, self.rows.len())].list.iter().sum::<i32>());
                            let n4 = std::mem::replace(&mut self.ls[at(self.m.values().sum::<i32>(), 2)].x, 4);
                        }
                    }
                }
                self.a += self.a.abs();
                shout(&mut self.p.1);
                self.l.items.first().copied().unwrap_or(double(self.l.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(say(1, self.c), self.rows.len())].inner.x {
                    0 | 1 => { self.rows[say(2, 0)].name.push('y'); }
                    n1 @ 2..=5 => { let mut text3: String = self.s.clone(); }
                    n2 if n2 > self.b => { let _ = self.w.pop(); }
                    _ => {
                        {
                            self.ls[at(({ self.z }), 2)].items.insert(0, self.rows[at(self.rows[1].inner.x, self.rows.len())].list.iter().sum::<i32>());
                            let n4 = std::mem::replace(&mut self.ls[at(self.m.values().sum::<i32>(), 2)].x, 4);
                        }
                    }
                }
                self.a += self.a.abs();
                shout(&mut self.p.1);
                self.l.items.first().copied().unwrap_or(double(self.l.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_183 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, t: String, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.t, &st.v, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        st.v.sort();
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.r.list = vec![st.o.unwrap_or(st.l.x), len(&st.t)];
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.rows[0].inner.x.max(2)),
                        }
                        let mut list3: Vec<i32> = st.l.items.iter().copied().filter(|x4| st.o.is_some()).collect::<Vec<i32>>();
                        st.ls[1].x.wrapping_mul(st.h.get("abc").copied().unwrap_or(st.a)) - st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.t, &st.v, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, t: String, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.v.sort();
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.r.list = vec![st.o.unwrap_or(st.l.x), len(&st.t)];
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.rows[0].inner.x.max(2)),
                        }
                        let mut list3: Vec<i32> = st.l.items.iter().copied().filter(|x4| st.o.is_some()).collect::<Vec<i32>>();
                        st.ls[1].x.wrapping_mul(st.h.get("abc").copied().unwrap_or(st.a)) - st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().t, &st.load().v, &st.load().o, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_184 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match ls[1].items.as_slice() {
                            [] => { c = bump(&mut c); }
                            [x1] => {
                                let (n6, n7): (i32, i32) = ((v.iter().filter(|x8| v.is_empty()).count() as i32), w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                                l.items.sort_by_key(|x| (if r.inner.on { 1 } else { say(1, k[1]) }));
                            }
                            [x1, .., y2] => {
                                *m.entry((7 - 5)).or_insert(b.abs()) = ((rows[1].inner.x as i64 * 2) as i32);
                                let mut n3: i32 = 0;
                                while n3 < 3 && m.contains_key(&((l.items.iter().filter(|x4| v.contains(&(5 + 1))).count() as i32) + 1)) {
                                    n3 += 1;
                                    let n5: i32 = l.items.iter().sum::<i32>();
                                }
                            }
                        }
                        ls[say(2, 0)].x = ((r.list.len() as i32) + os.as_ref().map_or(({ z += 1; say(3, z) }), |x| x.len() as i32));
                        for link9 in &mut ls { let n10: i32 = double(r.total()); }
                        if m.contains_key(&((-b) + 1)) {
                            r.inner = Inner { x: (rows[at(({ z += 2; say(4, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: t == "abc" };
                            v[say(5, 0)] = h.get("abc").copied().unwrap_or((3 + 2));
                        }
                        (-('l13: { if s == "abc" { break 'l13 ({ z += 2; say(7, z) }) } 1 })) - os.as_ref().map_or(say(8, rows[at(6, rows.len())].inner.x), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match ls[1].items.as_slice() {
                            [] => { c = bump(&mut c); }
                            [x1] => {
                                let (n6, n7): (i32, i32) = ((v.iter().filter(|x8| v.is_empty()).count() as i32), w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                                l.items.sort_by_key(|x| (if r.inner.on { 1 } else { say(1, k[1]) }));
                            }
                            [x1, .., y2] => {
                                *m.entry((7 - 5)).or_insert(b.abs()) = ((rows[1].inner.x as i64 * 2) as i32);
                                let mut n3: i32 = 0;
                                while n3 < 3 && m.contains_key(&((l.items.iter().filter(|x4| v.contains(&(5 + 1))).count() as i32) + 1)) {
                                    n3 += 1;
                                    let n5: i32 = l.items.iter().sum::<i32>();
                                }
                            }
                        }
                        ls[say(2, 0)].x = ((r.list.len() as i32) + os.as_ref().map_or(({ z += 1; say(3, z) }), |x| x.len() as i32));
                        for link9 in &ls { let n10: i32 = double(r.total()); }
                        if m.contains_key(&((-b) + 1)) {
                            r.inner = Inner { x: (rows[at(({ z += 2; say(4, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: t == "abc" };
                            v[say(5, 0)] = h.get("abc").copied().unwrap_or((3 + 2));
                        }
                        (-('l13: { if s == "abc" { break 'l13 ({ z += 2; say(7, z) }) } 1 })) - os.as_ref().map_or(say(8, rows[at(6, rows.len())].inner.x), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_185 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        match rows[0].list[0] {
                            0 | 1 => {
                                ls[say(3, 0)].x = match c {
                                    0 | 1 => e.size(),
                                    n3 @ (2..=5 | 8) => n3 + 1,
                                    n4 if n4 > ({ z }) => (c % 7),
                                    _ => 2,
                                };
                            }
                            n1 @ 2..=5 => { let n5: i32 = peak(&w).copied().unwrap_or(3); }
                            n2 if n2 > r.list[at(1, 2)] => {
                                let mut n6: i32 = h.get("abc").copied().unwrap_or((rows[1].n - 7));
                            }
                            _ => {
                                'l8: for row7 in rows.iter() { flag |= w.is_empty(); }
                                ls[at(({ let x9: i32 = l.x; 0 }), 2)].x = total(&w);
                            }
                        }
                        for x10 in &l.items { c += rows.iter().map(|row| row.n).sum::<i32>(); }
                        rows[at(7, 2)].list.insert(0, ((r.name.len() as i32) + h.get("abc").copied().unwrap_or(l.x)));
                        let mut n12: i32 = 0;
                        while n12 < 3 && t == "abc" {
                            n12 += 1;
                            l.items.extend([r.total(), 1]);
                        }
                        (|x13: i32| (rows[0].n % 7))(rows.iter().map(Record::total).max().unwrap_or(1)) - len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match rows[0].list[0] {
                            0 | 1 => {
                                ls[say(3, 0)].x = match c {
                                    0 | 1 => e.size(),
                                    n3 @ (2..=5 | 8) => n3 + 1,
                                    n4 if n4 > ({ z }) => (c % 7),
                                    _ => 2,
                                };
                            }
                            n1 @ 2..=5 => { let n5: i32 = peak(&*w).copied().unwrap_or(3); }
                            n2 if n2 > r.list[at(1, 2)] => {
                                let mut n6: i32 = h.get("abc").copied().unwrap_or((rows[1].n - 7));
                            }
                            _ => {
                                'l8: for row7 in rows.iter() { flag |= w.is_empty(); }
                                ls[at(({ let x9: i32 = (*l.x); 0 }), 2)].x = total(&*w);
                            }
                        }
                        for x10 in &l.items { c += rows.iter().map(|row| row.n).sum::<i32>(); }
                        rows[at(7, 2)].list.insert(0, ((r.name.len() as i32) + h.get("abc").copied().unwrap_or(l.x)));
                        let mut n12: i32 = 0;
                        while n12 < 3 && t == "abc" {
                            n12 += 1;
                            l.items.extend([r.total(), 1]);
                        }
                        (|x13: i32| (rows[0].n % 7))(rows.iter().map(Record::total).max().unwrap_or(1)) - len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_186 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &os, &p, &rows, &e, &q, &l, &z]);
                    let value: i32 = {
                        c = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or(p.0));
                        let n1 = bump(&mut l.x);
                        t = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let n3: i32 = rows[say(1, 1)].n.max((|x2: i32| 6)(3));
                        v = l.items.clone();
                        (if matches!(e, Shape::Line(n) if n > 2) { (0 + n1) } else { (-2) }) - os.as_ref().map_or(4, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &os, &p, &rows, &e, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or(p.0));
                        let n1 = bump(&mut l.x);
                        *t = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let n3: i32 = rows[say(1, 1)].n.max((|x2: i32| 6)(3));
                        v = l.items.clone();
                        (if matches!(e, Shape::Line(n) if n > 2) { (0 + n1) } else { (-2) }) - os.as_ref().map_or(4, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &os, &p, &rows, &e, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_187 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        v.reverse();
                        if let Some(x2) = &os {
                            match (w.is_empty(), o) {
                                (true, Some(x3)) => { c = len(&rows[at(say(2, ls[at(say(1, k[4 - 1]), ls.len())].x), 2)].name); }
                                (false, None) => {
                                    m.insert(q.front().copied().unwrap_or(l.x), rows.iter().map(Record::total).max().unwrap_or(a));
                                }
                                _ => {}
                            }
                        }
                        *o.get_or_insert((6 - k[at(r.inner.x, 4)])) += 2;
                        match &p {
                            (x5, y6) if *x5 > 0 => {
                                match y6.as_str() {
                                    "" => {
                                        let mut n10: i32 = (l.items.iter().filter(|x9| m.contains_key(&(((**x9) - 7) + 1))).count() as i32);
                                    }
                                    "abc" | "b" => { let mut list11: Vec<i32> = r.list[at(round, r.list.len())..].to_vec(); }
                                    y8 => {
                                        let n12: i32 = positive(i32::abs((a + rows[at(round, rows.len())].list[0])) + 1 - (round % 5))?;
                                    }
                                }
                            }
                            _ => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                        }
                        l.items.push(((p.0 as i64 * 2) as i32));
                        ({ let x13: i32 = p.0.wrapping_mul(b); m.get(&(b + 1)).copied().unwrap_or(({ z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        v.reverse();
                        if let Some(x2) = &os {
                            match (w.is_empty(), o) {
                                (true, Some(x3)) => { c = len(&rows[at(say(2, ls[at(say(1, k[4 - 1]), ls.len())].x), 2)].name); }
                                (false, None) => {
                                    m.insert(q.front().copied().unwrap_or((*l.x)), rows.iter().map(Record::total).max().unwrap_or(a));
                                }
                                _ => {}
                            }
                        }
                        *o.get_or_insert((6 - k[at(r.inner.x, 4)])) += 2;
                        match &p {
                            (x5, y6) if *x5 > 0 => {
                                match y6.as_str() {
                                    "" => {
                                        let mut n10: i32 = (l.items.iter().filter(|x9| m.contains_key(&(((**x9) - 7) + 1))).count() as i32);
                                    }
                                    "abc" | "b" => { let mut list11: Vec<i32> = r.list[at(round, r.list.len())..].to_vec(); }
                                    y8 => {
                                        let n12: i32 = positive(i32::abs((a + rows[at(round, rows.len())].list[0])) + 1 - (round % 5))?;
                                    }
                                }
                            }
                            _ => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                        }
                        l.items.push(((p.0 as i64 * 2) as i32));
                        ({ let x13: i32 = p.0.wrapping_mul(b); m.get(&(b + 1)).copied().unwrap_or(({ z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_188 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.ls[at(say(1, s.k[4 - 1]), s.ls.len())].x > (s.s.chars().filter(|c| *c == 'b').count() as i32) {
                            n1 += 1;
                            s.flag = s.v.contains(&((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1));
                        }
                        if let Some(x2) = &s.os { s.s.insert(0, 'b'); }
                        s.rows[say(2, 0)].n %= 5;
                        s.m.values().sum::<i32>() - ({ let x3: i32 = positive(say(3, s.z) - 7)?; s.v[at(s.p.0, 2)] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.ls[at(say(1, s.k[4 - 1]), s.ls.len())].x > (s.s.chars().filter(|c| *c == 'b').count() as i32) {
                            n1 += 1;
                            s.flag = s.v.contains(&((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1));
                        }
                        if let Some(x2) = &s.os { s.s.insert(0, 'b'); }
                        s.rows[say(2, 0)].n %= 5;
                        s.m.values().sum::<i32>() - ({ let x3: i32 = positive(say(3, s.z) - 7)?; s.v[at(s.p.0, 2)] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_189 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[say(1, 1)].list.first().copied().unwrap_or(((self.c as i64 * 2) as i32));
                self.h.insert((self.r.name.clone() + "x"), ({ let x1: i32 = self.c; self.b }));
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.m.get(&(self.p.0 + 1)).copied().unwrap_or(self.p.0); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                match self.r.n {
                    0 | 1 => {
                        {
                            self.w.dedup();
                            if let Shape::Line(n) = &mut self.e { *n += self.ls[self.ls.len() - 1].x.wrapping_mul(self.rows[at(self.a, self.rows.len())].list[at(self.b, 2)]) }
                        }
                    }
                    n2 @ 2..=5 => { (self.a, self.l.x) = (self.rows.iter().map(|row| row.n).sum::<i32>(), double(4)); }
                    n3 if n3 > self.ls[at(self.rows[self.rows.len() - 1].n, self.ls.len())].x => {
                        self.b = self.v.pop().unwrap_or((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                    }
                    _ => {
                        self.t.truncate(2);
                        self.p.1.insert(0, 'b');
                    }
                }
                self.v[at(self.a, 2)] = (self.l.items.len() as i32);
                self.e.size() - (self.p.1.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[say(1, 1)].list.first().copied().unwrap_or(((self.c as i64 * 2) as i32));
                self.h.insert((self.r.name.clone() + "x"), ({ let x1: i32 = self.c; self.b }));
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.m.get(&(self.p.0 + 1)).copied().unwrap_or(self.p.0); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                match self.r.n {
                    0 | 1 => {
                        {
                            self.w.dedup();
                            if let Shape::Line(n) = &mut self.e { *n += self.ls[self.ls.len() - 1].x.wrapping_mul(self.rows[at((*self.a), self.rows.len())].list[at((*self.b), 2)]) }
                        }
                    }
                    n2 @ 2..=5 => { (*self.a, *self.l.x) = (self.rows.iter().map(|row| row.n).sum::<i32>(), double(4)); }
                    n3 if n3 > self.ls[at(self.rows[self.rows.len() - 1].n, self.ls.len())].x => {
                        self.b = self.v.pop().unwrap_or((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                    }
                    _ => {
                        self.t.truncate(2);
                        self.p.1.insert(0, 'b');
                    }
                }
                self.v[at(self.a, 2)] = (self.l.items.len() as i32);
                self.e.size() - (self.p.1.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_190 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.q.front().copied().unwrap_or(self.p.0)) };
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.os = Some(self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                } else {
                    self.w[at(self.l.x, 2)] += (match &self.e { Shape::Dot => (7 + say(1, self.a)), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                }
                if self.w.is_empty() {
                    {
                        Inner { x: self.ls[at(positive(say(2, self.z) - 7)?, 2)].x, .. } = Inner { x: self.r.total(), on: false };
                    }
                } else { let n6 = std::mem::replace(&mut self.r.inner.x, 4); }
                self.p.0 %= 5;
                ((self.l.x as i64 * 2) as i32) - (self.c % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.q.front().copied().unwrap_or(self.p.0)) };
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.os = Some(self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                } else {
                    self.w[at(self.l.x, 2)] += (match &self.e { Shape::Dot => (7 + say(1, self.a)), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                }
                if self.w.is_empty() {
                    {
                        Inner { x: self.ls[at(positive(say(2, self.z) - 7)?, 2)].x, .. } = Inner { x: self.r.total(), on: false };
                    }
                } else { let n6 = std::mem::replace(&mut self.r.inner.x, 4); }
                self.p.0 %= 5;
                ((self.l.x as i64 * 2) as i32) - (self.c % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_191 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.w, &st.rows, &st.e, &st.z]);
                    let value: i32 = {
                        st.e = Shape::Named { name: st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].name.to_uppercase(), size: (match &st.e { Shape::Dot => 8, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) };
                        for row3 in st.rows.iter_mut() { row3.list.sort_by_key(|x| say(3, 4)); }
                        let n4: i32 = { let list = &st.w; list.len() as i32 + list.iter().sum::<i32>() };
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.w, &st.rows, &st.e, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: Vec<i32>, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.e = Shape::Named { name: st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].name.to_uppercase(), size: (match &st.e { Shape::Dot => 8, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) };
                        for row3 in st.rows.iter_mut() { row3.list.sort_by_key(|x| say(3, 4)); }
                        let n4: i32 = { let list = &st.w; list.len() as i32 + list.iter().sum::<i32>() };
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().w, &st.load().rows, &st.load().e, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_192 {
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
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((r.list.iter().filter(|x2| !flag).count() as i32) + 1)) { *x -= o.unwrap_or(p.0) }
                        }
                        [p.0, _] = [total(&v), ((l.x as i64 * 2) as i32)];
                        for row3 in rows.iter() {
                            let n4: i32 = { let list = &row3.list; list.len() as i32 + list.iter().sum::<i32>() };
                            'l7: for x5 in ls[0].items.iter() { let [n8, .., n9] = k; }
                        }
                        let n10: i32 = v.first().copied().unwrap_or((s.len() as i32));
                        match (r.n + c) {
                            0 | 1 => {
                                w[at(({ let x15: i32 = 3; p.0 }), 2)] = match v[say(2, 1)] {
                                    0 | 1 => a.max(({ z += 2; say(5, z) })),
                                    n13 @ (2..=5 | 8) => n13 + 1,
                                    n14 if n14 > ({ z += 2; say(4, z) }) => rows.iter().map(Record::total).max().unwrap_or(7),
                                    _ => 2,
                                };
                                p.0 = v.iter().map(|x16| (|x17: i32| c)(rows[0].inner.x)).last().unwrap_or_default();
                            }
                            n11 @ 2..=5 => {
                                let _ = o.take();
                                r.name.truncate(2);
                            }
                            n12 if n12 > r.list[at(7, 2)] => {
                                v.sort();
                                v.sort();
                            }
                            _ => { w[say(7, 0)] = o.map_or((3 % 7), |x| x + 1); }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - (-rows[1].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((r.list.iter().filter(|x2| !flag).count() as i32) + 1)) { *x -= o.unwrap_or(p.0) }
                        }
                        [p.0, _] = [total(&*v), ((l.x as i64 * 2) as i32)];
                        for row3 in rows.iter() {
                            let n4: i32 = { let list = &row3.list; list.len() as i32 + list.iter().sum::<i32>() };
                            'l7: for x5 in ls[0].items.iter() { let [n8, .., n9] = k; }
                        }
                        let n10: i32 = v.first().copied().unwrap_or((s.len() as i32));
                        match (r.n + c) {
                            0 | 1 => {
                                w[at(({ let x15: i32 = 3; p.0 }), 2)] = match v[say(2, 1)] {
                                    0 | 1 => a.max(({ z += 2; say(5, z) })),
                                    n13 @ (2..=5 | 8) => n13 + 1,
                                    n14 if n14 > ({ z += 2; say(4, z) }) => rows.iter().map(Record::total).max().unwrap_or(7),
                                    _ => 2,
                                };
                                p.0 = v.iter().map(|x16| (|x17: i32| (*c))(rows[0].inner.x)).last().unwrap_or_default();
                            }
                            n11 @ 2..=5 => {
                                let _ = o.take();
                                r.name.truncate(2);
                            }
                            n12 if n12 > r.list[at(7, 2)] => {
                                v.sort();
                                v.sort();
                            }
                            _ => { w[say(7, 0)] = o.map_or((3 % 7), |x| x + 1); }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - (-rows[1].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_193 {
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
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
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
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(6); 2];
                        let mut list2: Vec<i32> = (0..a % 4).collect::<Vec<_>>();
                        k[at((r.list.len() as i32), 2)] = match rows[say(1, 1)].inner.x {
                            0 | 1 => r.first().copied().unwrap_or(1),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > p.0 => rows.iter().map(Record::total).max().unwrap_or(ls[0].x),
                            _ => 2,
                        };
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        w.insert(0, (ls[1].items.iter().filter(|x16| flag).count() as i32));
                        ((r.list[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
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
                        let mut list1: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(6); 2];
                        let mut list2: Vec<i32> = (0..a % 4).collect::<Vec<_>>();
                        k[at((r.list.len() as i32), 2)] = match rows[say(1, 1)].inner.x {
                            0 | 1 => r.first().copied().unwrap_or(1),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > p.0 => rows.iter().map(Record::total).max().unwrap_or(ls[0].x),
                            _ => 2,
                        };
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        w.insert(0, (ls[1].items.iter().filter(|x16| flag).count() as i32));
                        ((r.list[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_194 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for link1 in &mut ls { let n2: i32 = w.iter().copied().min().unwrap_or_default(); }
                        match r.list[at(l.items[0], 2)] {
                            0 | 1 => { w.retain(|x| ({ let x5: i32 = l.x; rows[1].inner.x }) % 3 != 0); }
                            n3 @ 2..=5 => {
                                if let Some(row) = rows.last_mut() { row.n += m.values().sum::<i32>(); row.list.push(row.n); row.grow(1); }
                            }
                            n4 if n4 > 8 => { let mut c: i32 = r.first().copied().unwrap_or(o.unwrap_or(ls[ls.len() - 1].x)); }
                            _ => {
                                (b, k[say(1, 0)]) = (rows[at(({ z += 2; say(2, z) }), rows.len())].n.abs(), total(&r.list));
                                for i6 in 0_i32..3 {
                                    w.extend([(rows.iter().map(Record::total).max().unwrap_or(ls[0].x) - r.total()), 1]);
                                }
                            }
                        }
                        let mut text7: String = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        (|x8: i32| (ls[1].x + r.inner.x))(len(&p.1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for link1 in &ls { let n2: i32 = w.iter().copied().min().unwrap_or_default(); }
                        match r.list[at(l.items[0], 2)] {
                            0 | 1 => { w.retain(|x| ({ let x5: i32 = l.x; rows[1].inner.x }) % 3 != 0); }
                            n3 @ 2..=5 => {
                                if let Some(row) = rows.last_mut() { row.n += m.values().sum::<i32>(); row.list.push(row.n); row.grow(1); }
                            }
                            n4 if n4 > 8 => { let mut c: i32 = r.first().copied().unwrap_or(o.unwrap_or(ls[ls.len() - 1].x)); }
                            _ => {
                                (b, k[say(1, 0)]) = (rows[at(({ z += 2; say(2, z) }), rows.len())].n.abs(), total(&r.list));
                                for i6 in 0_i32..3 {
                                    w.extend([(rows.iter().map(Record::total).max().unwrap_or(ls[0].x) - r.total()), 1]);
                                }
                            }
                        }
                        let mut text7: String = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        (|x8: i32| (ls[1].x + r.inner.x))(len(&p.1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_195 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &w, &o, &os, &p, &r, &rows, &l]);
                    let value: i32 = {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                flag ^= flag;
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some((p.1.len() as i32)),
                        }
                        c -= (os.as_deref().unwrap_or("none").len() as i32);
                        l.items.retain(|x| o.map_or(b, |x| x + 1) % 3 != 0);
                        'l4: for row3 in &mut rows { let mut list5: Vec<i32> = vec![w[1].abs(), (row3.n + w[say(1, 1)])]; }
                        ((c as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &w, &o, &os, &p, &r, &rows, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                *flag ^= flag;
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some((p.1.len() as i32)),
                        }
                        c -= (os.as_deref().unwrap_or("none").len() as i32);
                        l.items.retain(|x| o.map_or(b, |x| x + 1) % 3 != 0);
                        'l4: for row3 in &mut rows { let mut list5: Vec<i32> = vec![w[1].abs(), (row3.n + w[say(1, 1)])]; }
                        ((c as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &w, &o, &os, &p, &r, &rows, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_196 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        match s.t.as_str() {
                            "" => {
                                s.v.reverse();
                                s.l.items.push(s.q.front().copied().unwrap_or(s.o.unwrap_or(s.a)));
                            }
                            "abc" | "b" => {
                                s.l.x = (s.r.name.len() as i32);
                                s.rows.push(record((-({ s.z += 1; say(2, s.z) })), "new", &[1]));
                            }
                            y2 => {
                                let n4: i32 = (s.p.0.abs() + ({ let x3: i32 = s.v[at(s.a, 2)]; s.l.x }));
                                s.ls[at(({ s.z += 2; say(3, s.z) }), 2)].items.sort_by_key(|x| ({ let x5: i32 = s.k[at(s.a, 4)]; s.l.x }));
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && s.o.is_some() {
                            n6 += 1;
                            s.rows[at(({ s.z += 2; say(4, s.z) }), 2)].list.reverse();
                        }
                        { s.os.get_or_insert_default().push('d'); }
                        s.c %= 5;
                        (if s.flag { (if matches!(s.e, Shape::Line(n) if n > 2) { 6 } else { 2 }) } else { (|x10: i32| say(5, s.rows[0].n))(s.w[at(s.l.x, 2)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.t.as_str() {
                            "" => {
                                s.v.reverse();
                                s.l.items.push(s.q.front().copied().unwrap_or(s.o.unwrap_or(s.a)));
                            }
                            "abc" | "b" => {
                                s.l.x = (s.r.name.len() as i32);
                                s.rows.push(record((-({ s.z += 1; say(2, s.z) })), "new", &[1]));
                            }
                            y2 => {
                                let n4: i32 = (s.p.0.abs() + ({ let x3: i32 = s.v[at(s.a, 2)]; s.l.x }));
                                s.ls[at(({ s.z += 2; say(3, s.z) }), 2)].items.sort_by_key(|x| ({ let x5: i32 = s.k[at(s.a, 4)]; s.l.x }));
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && s.o.is_some() {
                            n6 += 1;
                            s.rows[at(({ s.z += 2; say(4, s.z) }), 2)].list.reverse();
                        }
                        { s.os.get_or_insert_default().push('d'); }
                        s.c %= 5;
                        (if s.flag { (if matches!(s.e, Shape::Line(n) if n > 2) { 6 } else { 2 }) } else { (|x10: i32| say(5, s.rows[0].n))(s.w[at(s.l.x, 2)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_197 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok(self.h.get("abc").copied().unwrap_or(0)) };
                (self.k[at(({ self.z += 2; say(1, self.z) }), 2)], self.p.0) = (self.rows.iter().map(Record::total).max().unwrap_or(8), self.o.map_or(self.ls[say(2, 1)].x, |x| x + 1));
                self.w[0] -= total(&self.v);
                'l3: for row2 in &mut self.rows {
                    self.r = Record { n: (match &self.e { Shape::Dot => 0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), ..record(1, "q", &[4]) };
                }
                let mut n6: i32 = 0;
                while n6 < 3 && n1 == (total(&self.ls[self.ls.len() - 1].items)) {
                    n6 += 1;
                    (self.ls[at(({ self.z }), 2)].items[0], self.w[0]) = (self.m.values().sum::<i32>(), (self.os.as_deref().unwrap_or("none").len() as i32));
                    let n7: i32 = self.r.total();
                }
                (match &self.e { Shape::Dot => self.p.0.abs(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok(self.h.get("abc").copied().unwrap_or(0)) };
                (self.k[at(({ self.z += 2; say(1, self.z) }), 2)], self.p.0) = (self.rows.iter().map(Record::total).max().unwrap_or(8), self.o.map_or(self.ls[say(2, 1)].x, |x| x + 1));
                self.w[0] -= total(&*self.v);
                'l3: for row2 in &mut self.rows {
                    self.r = Record { n: (match &self.e { Shape::Dot => 0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), ..record(1, "q", &[4]) };
                }
                let mut n6: i32 = 0;
                while n6 < 3 && n1 == (total(&*self.ls[self.ls.len() - 1].items)) {
                    n6 += 1;
                    (self.ls[at(({ self.z }), 2)].items[0], self.w[0]) = (self.m.values().sum::<i32>(), (self.os.as_deref().unwrap_or("none").len() as i32));
                    let n7: i32 = self.r.total();
                }
                (match &self.e { Shape::Dot => self.p.0.abs(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_198 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.ls[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), self.ls.len())].x.min(3) {
                    let n2 = std::mem::replace(&mut self.p.0, 4);
                }
                if self.w.contains(&(self.o.unwrap_or(7) + 1)) {
                    let (n3, n4): (i32, i32) = (self.rows[at(({ self.z }), self.rows.len())].list.iter().sum::<i32>(), double(0));
                } else { self.v.iter_mut().for_each(|x| *x = len(&self.r.name)); }
                let mut n5: i32 = 0;
                while n5 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                    n5 += 1;
                    self.r = Record { n: self.o.unwrap_or(1), ..record(1, "q", &[4]) };
                }
                let mut n6: i32 = 0;
                let n8: i32 = loop {
                    n6 += 1;
                    if n6 > 2 || self.m.contains_key(&((({ self.z += 2; say(4, self.z) }) - 8) + 1)) { break self.w.first().copied().unwrap_or(0); }
                    [self.k[0], _] = [(self.w.iter().filter(|x7| say(3, self.r.inner.x) != 0).count() as i32), self.q.front().copied().unwrap_or(self.k[at(round, 4)])];
                };
                self.k[say(5, 1)].wrapping_mul(self.o.map_or(self.p.0, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.ls[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), self.ls.len())].x.min(3) {
                    let n2 = std::mem::replace(&mut self.p.0, 4);
                }
                if self.w.contains(&(self.o.unwrap_or(7) + 1)) {
                    let (n3, n4): (i32, i32) = (self.rows[at(({ self.z }), self.rows.len())].list.iter().sum::<i32>(), double(0));
                } else { self.v.iter_mut().for_each(|x| *x = len(&self.r.name)); }
                let mut n5: i32 = 0;
                while n5 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                    n5 += 1;
                    self.r = Record { n: self.o.unwrap_or(1), ..record(1, "q", &[4]) };
                }
                let mut n6: i32 = 0;
                let n8: i32 = loop {
                    n6 += 1;
                    if n6 > 2 || self.m.contains_key(&((({ self.z += 2; say(4, self.z) }) - 8) + 1)) { break self.w.first().copied().unwrap_or(0); }
                    [self.k[0], _] = [(self.w.iter().filter(|x7| say(3, self.r.inner.x) != 0).count() as i32), self.q.front().copied().unwrap_or(self.k[at(round, 4)])];
                };
                self.k[say(5, 1)].wrapping_mul(self.o.map_or(self.p.0, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_199 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.os.get_or_insert_default().push('d');
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.r.inner.on {
                            n1 += 1;
                            st.v.retain(|x| n1 % 3 != 0);
                        }
                        let mut n2: i32 = 0;
                        let n4: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || (if st.z % 8 == 5 { return Ok(5) } else { say(2, st.z) }) <= (st.h.get("abc").copied().unwrap_or(({ st.z }))) { break st.l.items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            ((st.p.0, _), st.l.x) = ((st.v.iter().map(|x3| st.ls[1].x).max().unwrap_or(0), 0), st.m.get(&(({ st.z += 1; say(1, st.z) }) + 1)).copied().unwrap_or(st.p.0));
                        };
                        st.v[0] = match n4 {
                            0 | 1 => st.p.0.abs(),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > n4 => len(&st.r.name),
                            _ => 2,
                        };
                        st.r.first().copied().unwrap_or(st.o.map_or(({ st.z }), |x| x + 1)) - (st.rows[at(({ st.z += 2; say(5, st.z) }), 2)].name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.os.get_or_insert_default().push('d');
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.r.inner.on {
                            n1 += 1;
                            st.v.retain(|x| n1 % 3 != 0);
                        }
                        let mut n2: i32 = 0;
                        let n4: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || (if st.z % 8 == 5 { return Ok(5) } else { say(2, st.z) }) <= (st.h.get("abc").copied().unwrap_or(({ st.z }))) { break st.l.items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            ((st.p.0, _), *st.l.x) = ((st.v.iter().map(|x3| st.ls[1].x).max().unwrap_or(0), 0), st.m.get(&(({ st.z += 1; say(1, st.z) }) + 1)).copied().unwrap_or(st.p.0));
                        };
                        st.v[0] = match n4 {
                            0 | 1 => st.p.0.abs(),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > n4 => len(&st.r.name),
                            _ => 2,
                        };
                        st.r.first().copied().unwrap_or(st.o.map_or(({ st.z }), |x| x + 1)) - (st.rows[at(({ st.z += 2; say(5, st.z) }), 2)].name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_200 {
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
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        match a {
                            0 | 1 => { let n3: i32 = std::mem::take(&mut a); }
                            n1 @ 2..=5 => { a = (l.items.len() as i32); }
                            n2 if n2 > 3 => {
                                p.0 += v[1].abs();
                                if !(!flag) { c = (t.len() as i32); } else { ls[at(say(1, l.x), 2)].x %= 5; }
                            }
                            _ => { w.extend([l.items.iter().sum::<i32>(), 1]); }
                        }
                        *h.entry(r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ((k[1] as i64 * 2) as i32);
                        for i4 in 0_i32..3 {
                            let [n5, n6]: [i32; 2] = [('l7: { if matches!(e, Shape::Line(n) if n > 2) { break 'l7 4 } b }), rows[at(p.0, rows.len())].list.iter().map(|x8| say(3, k[at(say(2, (*x8)), 4)])).fold(0, |x, y| x ^ y)];
                            let mut text9: String = format!("{i4:>3} {s:?} {}", rows[at(7, rows.len())].inner.x);
                        }
                        (s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match a {
                            0 | 1 => { let n3: i32 = std::mem::take(&mut a); }
                            n1 @ 2..=5 => { a = (l.items.len() as i32); }
                            n2 if n2 > 3 => {
                                p.0 += v[1].abs();
                                if !(!flag) { c = (t.len() as i32); } else { *ls[at(say(1, l.x), 2)].x %= 5; }
                            }
                            _ => { w.extend([l.items.iter().sum::<i32>(), 1]); }
                        }
                        *h.entry(r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ((k[1] as i64 * 2) as i32);
                        for i4 in 0_i32..3 {
                            let [n5, n6]: [i32; 2] = [('l7: { if matches!(e, Shape::Line(n) if n > 2) { break 'l7 4 } (*b) }), rows[at(p.0, rows.len())].list.iter().map(|x8| say(3, k[at(say(2, (*x8)), 4)])).fold(0, |x, y| x ^ y)];
                            let mut text9: String = format!("{i4:>3} {s:?} {}", rows[at(7, rows.len())].inner.x);
                        }
                        (s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &p, &r, &rows, &h, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_201 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &q, &ls]);
                    let value: i32 = {
                        o = None;
                        if let Some(x) = m.get_mut(&(double(r.list[0]) + 1)) { *x -= double(rows[1].inner.x) }
                        match p.0 {
                            0 | 1 => {
                                let (n4, n5): (i32, i32) = (o.map_or(rows[say(2, 1)].inner.x, |x| x + 1), h.get("abc").copied().unwrap_or(1));
                            }
                            n2 @ 2..=5 => {
                                r = Record { n: os.as_ref().map_or(rows[1].inner.x, |x| x.len() as i32), ..record(1, "q", &[4]) };
                            }
                            n3 if n3 > ls[ls.len() - 1].x => { o = Some((-b)); }
                            _ => { os.get_or_insert_default().push('d'); }
                        }
                        r.list.iter().map(|x6| q.front().copied().unwrap_or(1)).last().unwrap_or_default() - total(&w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &q, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        o = None;
                        if let Some(x) = m.get_mut(&(double(r.list[0]) + 1)) { *x -= double(rows[1].inner.x) }
                        match p.0 {
                            0 | 1 => {
                                let (n4, n5): (i32, i32) = (o.map_or(rows[say(2, 1)].inner.x, |x| x + 1), h.get("abc").copied().unwrap_or(1));
                            }
                            n2 @ 2..=5 => {
                                r = Record { n: os.as_ref().map_or(rows[1].inner.x, |x| x.len() as i32), ..record(1, "q", &[4]) };
                            }
                            n3 if n3 > ls[ls.len() - 1].x => { o = Some((-(*b))); }
                            _ => { os.get_or_insert_default().push('d'); }
                        }
                        r.list.iter().map(|x6| q.front().copied().unwrap_or(1)).last().unwrap_or_default() - total(&*w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &q, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_202 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
                    let value: i32 = {
                        if let Some(x) = m.get_mut(&((v.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) { *x -= r.total() }
                        if t.starts_with('a') {
                            for i1 in 0_i32..3 {
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                a -= ((os.as_deref().unwrap_or("none").len() as i32) + (rows[say(3, 1)].inner.x - 7));
                            }
                            Inner { x: b, .. } = Inner { x: ((r.inner.x as i64 * 2) as i32), on: false };
                        } else {
                            let n4: i32 = m.get(&(v.iter().sum::<i32>() + 1)).copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !(r.inner.on) { break rows.iter().map(Record::total).max().unwrap_or(6); }
                            rows.sort_by_key(|row| -row.n);
                        };
                        q.front().copied().unwrap_or(ls[at(p.0, ls.len())].x.abs()) - (say(5, c) - n6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = m.get_mut(&((v.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) { *x -= r.total() }
                        if t.starts_with('a') {
                            for i1 in 0_i32..3 {
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                *a -= ((os.as_deref().unwrap_or("none").len() as i32) + (rows[say(3, 1)].inner.x - 7));
                            }
                            Inner { x: b, .. } = Inner { x: ((r.inner.x as i64 * 2) as i32), on: false };
                        } else {
                            let n4: i32 = m.get(&(v.iter().sum::<i32>() + 1)).copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !(r.inner.on) { break rows.iter().map(Record::total).max().unwrap_or(6); }
                            rows.sort_by_key(|row| -row.n);
                        };
                        q.front().copied().unwrap_or(ls[at(p.0, ls.len())].x.abs()) - (say(5, (*c)) - n6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_203 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &z]);
                    let value: i32 = {
                        match c {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n1 @ 2..=5 => {
                                v = (0..r.inner.x % 4).collect::<Vec<_>>();
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 if n2 > v[at(({ z += 1; say(1, z) }), v.len())] => {
                                rows.push(record(h.get("abc").copied().unwrap_or(5), "new", &[1]));
                            }
                            _ => { w.reverse(); }
                        }
                        b = rows.iter().map(Record::total).max().unwrap_or(h.get("abc").copied().unwrap_or(8));
                        k[0] = m.get(&((match &e { Shape::Dot => 6, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) + 1)).copied().unwrap_or((l.items.iter().filter(|x5| v.iter().any(|x| *x > 3)).count() as i32));
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match c {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n1 @ 2..=5 => {
                                v = (0..r.inner.x % 4).collect::<Vec<_>>();
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 if n2 > v[at(({ z += 1; say(1, z) }), v.len())] => {
                                rows.push(record(h.get("abc").copied().unwrap_or(5), "new", &[1]));
                            }
                            _ => { w.reverse(); }
                        }
                        b = rows.iter().map(Record::total).max().unwrap_or(h.get("abc").copied().unwrap_or(8));
                        k[0] = m.get(&((match &e { Shape::Dot => 6, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) + 1)).copied().unwrap_or((l.items.iter().filter(|x5| v.iter().any(|x| *x > 3)).count() as i32));
                        len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_204 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.s, &s.r, &s.rows, &s.k, &s.q, &s.ls]);
                    let value: i32 = {
                        s.rows[say(1, 0)].list.sort_by_key(|x| (-s.k[4 - 1]));
                        s.r.grow((-say(2, s.rows[0].n)));
                        s.s = s.r.name.trim_start_matches('a').to_owned();
                        (s.ls[at(round, s.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.s, &s.r, &s.rows, &s.k, &s.q, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[say(1, 0)].list.sort_by_key(|x| (-s.k[4 - 1]));
                        s.r.grow((-say(2, s.rows[0].n)));
                        s.s = s.r.name.trim_start_matches('a').to_owned();
                        (s.ls[at(round, s.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.s, &s.r, &s.rows, &s.k, &s.q, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_205 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.c, _), self.p.0) = ((self.r.first().copied().unwrap_or(self.l.x), 0), self.o.map_or(5, |x| x + 1));
                let n3: i32 = ('l2: { if !self.flag { break 'l2 self.w.iter().map(|x1| say(1, self.ls[0].x)).max().unwrap_or(0) } self.rows.iter().map(Record::total).max().unwrap_or(self.p.0) });
                let mut n4: i32 = 0;
                while n4 < 3 && self.w.is_empty() {
                    n4 += 1;
                    match self.o {
                        Some(x5) if x5 > 3 => {
                            self.o = None;
                            let mut n8: i32 = (|x7: i32| (self.v.len() as i32))(self.rows[self.rows.len() - 1].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            (n8, _) = (self.rows[at(say(2, self.r.list[0]), 2)].list.pop().unwrap_or_default(), self.rows[at(say(2, self.r.list[0]), 2)].list.pop());
                        }
                        Some(x5) => self.o = Some(x5 + 2),
                        None => self.o = Some(self.r.first().copied().unwrap_or(self.ls[1].x)),
                    }
                }
                self.k[at(({ self.z }), 2)] += &(self.p.1.chars().filter(|c| *c == 'b').count() as i32);
                let (Some(n9), _) = (self.o, 1) else { return Ok(self.o.unwrap_or(self.b)) };
                (self.l.items.len() as i32) - self.q.front().copied().unwrap_or(self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.c, _), self.p.0) = ((self.r.first().copied().unwrap_or(self.l.x), 0), self.o.map_or(5, |x| x + 1));
                let n3: i32 = ('l2: { if !self.flag { break 'l2 self.w.iter().map(|x1| say(1, self.ls[0].x)).max().unwrap_or(0) } self.rows.iter().map(Record::total).max().unwrap_or(self.p.0) });
                let mut n4: i32 = 0;
                while n4 < 3 && self.w.is_empty() {
                    n4 += 1;
                    match self.o {
                        Some(x5) if x5 > 3 => {
                            self.o = None;
                            let mut n8: i32 = (|x7: i32| (self.v.len() as i32))(self.rows[self.rows.len() - 1].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            (n8, _) = (self.rows[at(say(2, self.r.list[0]), 2)].list.pop().unwrap_or_default(), self.rows[at(say(2, self.r.list[0]), 2)].list.pop());
                        }
                        Some(x5) => self.o = Some(x5 + 2),
                        None => self.o = Some(self.r.first().copied().unwrap_or(self.ls[1].x)),
                    }
                }
                self.k[at(({ self.z }), 2)] += &(self.p.1.chars().filter(|c| *c == 'b').count() as i32);
                let (Some(n9), _) = (self.o, 1) else { return Ok(self.o.unwrap_or(self.b)) };
                (self.l.items.len() as i32) - self.q.front().copied().unwrap_or((*self.l.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_206 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, p: (i32, String), l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.p.0 = (|x1: i32| self.b.wrapping_mul(self.a))(total(&self.l.items));
                self.a -= (self.t.chars().filter(|c| *c == 'b').count() as i32);
                for i2 in 0_i32..self.p.0.min(3) { self.s = (self.s.clone() + "x"); }
                for i3 in 0_i32..3 { std::mem::swap(&mut self.b, &mut self.a); }
                self.ls[1].x.abs() - self.v.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.p, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.p, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.p.0 = (|x1: i32| self.b.wrapping_mul(self.a))(total(&*self.l.items));
                self.a -= (self.t.chars().filter(|c| *c == 'b').count() as i32);
                for i2 in 0_i32..self.p.0.min(3) { self.s = (self.s.clone() + "x"); }
                for i3 in 0_i32..3 { std::mem::swap(&mut self.b, &mut self.a); }
                self.ls[1].x.abs() - self.v.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.p, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_207 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.t, &st.v, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.q, &st.l]);
                    let value: i32 = {
                        let n2: i32 = st.r.first().copied().unwrap_or((|x1: i32| 5)(say(1, st.p.0)));
                        st.l.items.extend([4, 1]);
                        st.t = format!("{}:{:<4}|", st.r.name, st.b);
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        (st.v[0], st.k[at(say(2, 5), 2)]) = ((st.rows[say(3, 1)].n % 7), (2 + st.rows[1].inner.x));
                        st.q.front().copied().unwrap_or((match &st.e { Shape::Dot => st.p.0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })) - len(&st.t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.t, &st.v, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n2: i32 = st.r.first().copied().unwrap_or((|x1: i32| 5)(say(1, st.p.0)));
                        st.l.items.extend([4, 1]);
                        st.t = format!("{}:{:<4}|", st.r.name, st.b);
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        (st.v[0], st.k[at(say(2, 5), 2)]) = ((st.rows[say(3, 1)].n % 7), (2 + st.rows[1].inner.x));
                        st.q.front().copied().unwrap_or((match &st.e { Shape::Dot => st.p.0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })) - len(&st.t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().t, &st.load().v, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().k, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_208 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &w, &o, &p, &r, &rows, &m, &l, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&p.1)) };
                        let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        c -= r.list.iter().sum::<i32>();
                        (if m.contains_key(&(r.total() + 1)) { (r.name.len() as i32) } else { rows[at(({ z += 1; say(1, z) }), rows.len())].list.first().copied().unwrap_or(l.x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &w, &o, &p, &r, &rows, &m, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&p.1)) };
                        let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        c -= r.list.iter().sum::<i32>();
                        (if m.contains_key(&(r.total() + 1)) { (r.name.len() as i32) } else { rows[at(({ z += 1; say(1, z) }), rows.len())].list.first().copied().unwrap_or(l.x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &w, &o, &p, &r, &rows, &m, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_209 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l3: for &x1 in &w {
                            l.items.retain(|x| ls[say(2, 1)].items.iter().map(|x4| (*x4)).fold(0, |x, y| x ^ y) % 3 != 0);
                            let mut n5: i32 = v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        for i6 in 0_i32..3 { let _ = r.list.pop(); }
                        shout(&mut rows[say(3, 0)].name);
                        (|x7: i32| total(&l.items))((match &e { Shape::Dot => c, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        'l3: for &x1 in &w {
                            l.items.retain(|x| ls[say(2, 1)].items.iter().map(|x4| (*x4)).fold(0, |x, y| x ^ y) % 3 != 0);
                            let mut n5: i32 = v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        for i6 in 0_i32..3 { let _ = r.list.pop(); }
                        shout(&mut rows[say(3, 0)].name);
                        (|x7: i32| total(&*l.items))((match &e { Shape::Dot => c, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_180", program_180::plain, program_180::transaction),
    ("program_181", program_181::plain, program_181::transaction),
    ("program_182", program_182::plain, program_182::transaction),
    ("program_183", program_183::plain, program_183::transaction),
    ("program_184", program_184::plain, program_184::transaction),
    ("program_185", program_185::plain, program_185::transaction),
    ("program_186", program_186::plain, program_186::transaction),
    ("program_187", program_187::plain, program_187::transaction),
    ("program_188", program_188::plain, program_188::transaction),
    ("program_189", program_189::plain, program_189::transaction),
    ("program_190", program_190::plain, program_190::transaction),
    ("program_191", program_191::plain, program_191::transaction),
    ("program_192", program_192::plain, program_192::transaction),
    ("program_193", program_193::plain, program_193::transaction),
    ("program_194", program_194::plain, program_194::transaction),
    ("program_195", program_195::plain, program_195::transaction),
    ("program_196", program_196::plain, program_196::transaction),
    ("program_197", program_197::plain, program_197::transaction),
    ("program_198", program_198::plain, program_198::transaction),
    ("program_199", program_199::plain, program_199::transaction),
    ("program_200", program_200::plain, program_200::transaction),
    ("program_201", program_201::plain, program_201::transaction),
    ("program_202", program_202::plain, program_202::transaction),
    ("program_203", program_203::plain, program_203::transaction),
    ("program_204", program_204::plain, program_204::transaction),
    ("program_205", program_205::plain, program_205::transaction),
    ("program_206", program_206::plain, program_206::transaction),
    ("program_207", program_207::plain, program_207::transaction),
    ("program_208", program_208::plain, program_208::transaction),
    ("program_209", program_209::plain, program_209::transaction),
];
