//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_300 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        (s.v[0], s.w[0]) = (s.r.n.wrapping_mul(s.b), (s.p.0 - 7));
                        s.w.insert(at(({ s.z += 2; say(1, s.z) }), 2), ({ s.z }));
                        match (s.os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => { [s.a, _] = [s.h.get("abc").copied().unwrap_or(s.a), (s.k[say(6, 1)] + s.c)]; }
                            n2 @ 2..=5 => { s.w.retain(|x| len(&s.p.1) % 3 != 0); }
                            n3 if n3 > 3 => { let mut list4: Vec<i32> = s.l.items[at(round, s.l.items.len())..].to_vec(); }
                            _ => {
                                s.ls[at(s.e.size(), 2)].x = s.q.front().copied().unwrap_or(s.rows.iter().map(Record::total).max().unwrap_or(({ s.z += 2; say(7, s.z) })));
                            }
                        }
                        ((s.rows[at(say(8, s.v[0]), 2)].list[at(0, 2)], _), s.p.0) = (((s.t.len() as i32), 0), s.o.unwrap_or(1));
                        s.v.push(s.h.get("abc").copied().unwrap_or(s.o.unwrap_or(s.a)));
                        s.o.map_or((s.p.1.chars().filter(|c| *c == 'b').count() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (s.v[0], s.w[0]) = (s.r.n.wrapping_mul((*s.b)), (s.p.0 - 7));
                        s.w.insert(at(({ s.z += 2; say(1, s.z) }), 2), ({ s.z }));
                        match (s.os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => { [*s.a, _] = [s.h.get("abc").copied().unwrap_or((*s.a)), (s.k[say(6, 1)] + (*s.c))]; }
                            n2 @ 2..=5 => { s.w.retain(|x| len(&s.p.1) % 3 != 0); }
                            n3 if n3 > 3 => { let mut list4: Vec<i32> = s.l.items[at(round, s.l.items.len())..].to_vec(); }
                            _ => {
                                s.ls[at(s.e.size(), 2)].x = s.q.front().copied().unwrap_or(s.rows.iter().map(Record::total).max().unwrap_or(({ s.z += 2; say(7, s.z) })));
                            }
                        }
                        ((s.rows[at(say(8, s.v[0]), 2)].list[at(0, 2)], _), s.p.0) = (((s.t.len() as i32), 0), s.o.unwrap_or(1));
                        s.v.push(s.h.get("abc").copied().unwrap_or(s.o.unwrap_or(s.a)));
                        s.o.map_or((s.p.1.chars().filter(|c| *c == 'b').count() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_301 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[at(self.b, 2)] = self.rows.iter().map(|row| row.n).sum::<i32>();
                let Some(n1) = self.o else { return Ok((self.w.len() as i32)) };
                for i2 in 0_i32..3 { let mut text3: String = format!("{}:{:<4}|", self.t, self.ls[1].x); }
                total(&self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[at(self.b, 2)] = self.rows.iter().map(|row| row.n).sum::<i32>();
                let Some(n1) = self.o else { return Ok((self.w.len() as i32)) };
                for i2 in 0_i32..3 { let mut text3: String = format!("{}:{:<4}|", self.t, self.ls[1].x); }
                total(&*self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_302 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.flag { break total(&self.v); }
                    self.k[at(say(2, self.p.0), 2)] = self.r.total();
                };
                self.rows[at(say(3, self.l.x), 2)].name.push_str(&format!("{}{}", say(5, self.p.0), ({ self.z += 2; say(6, self.z) })));
                self.flag ^= self.l.x > self.o.unwrap_or(self.c);
                self.c += self.o.unwrap_or((|x4: i32| say(7, x4))(self.v[0]));
                self.rows[at(({ self.z += 1; say(8, self.z) }), 2)].list.insert(at(({ self.z += 1; say(9, self.z) }), 2), ({ self.z += 2; say(10, self.z) }));
                self.r.first().copied().unwrap_or(self.rows[self.rows.len() - 1].list.iter().sum::<i32>()) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.flag { break total(&*self.v); }
                    self.k[at(say(2, self.p.0), 2)] = self.r.total();
                };
                self.rows[at(say(3, (*self.l.x)), 2)].name.push_str(&format!("{}{}", say(5, self.p.0), ({ self.z += 2; say(6, self.z) })));
                self.flag ^= self.l.x > self.o.unwrap_or(self.c);
                self.c += self.o.unwrap_or((|x4: i32| say(7, x4))(self.v[0]));
                self.rows[at(({ self.z += 1; say(8, self.z) }), 2)].list.insert(at(({ self.z += 1; say(9, self.z) }), 2), ({ self.z += 2; say(10, self.z) }));
                self.r.first().copied().unwrap_or(self.rows[self.rows.len() - 1].list.iter().sum::<i32>()) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_303 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, w: Vec<i32>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { t: String::from("b"), w: vec![2, 7], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.t, &st.w, &st.m, &st.e, &st.l]);
                    let value: i32 = {
                        st.t = st.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        st.m.entry(1).and_modify(|x| *x += double(1)).or_insert(5);
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.t, &st.w, &st.m, &st.e, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: String, w: Vec<i32>, m: BTreeMap<i32, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { t: String::from("b"), w: vec![2, 7], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.t = st.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        st.m.entry(1).and_modify(|x| *x += double(1)).or_insert(5);
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().t, &st.load().w, &st.load().m, &st.load().e, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_304 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&b, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        { w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[say(1, 1)])); }
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.is_empty() {
                            n1 += 1;
                            r.name.clear();
                            rows[at(positive(say(2, z) - 7)?, 2)].grow(say(3, 0));
                        }
                        for row3 in rows.iter() {
                            let n4: i32 = o.map_or(((l.x as i64 * 2) as i32), |x| x + 1);
                            w.insert(0, (({ let x5: i32 = row3.inner.x; l.x }) % 7));
                        }
                        for row6 in &mut rows { v.push(double(b.max(4))); }
                        v[at(positive(say(9, z) - 7)?, 3)] = ({ z += 2; say(8, z) });
                        ('l8: { if r.inner.on { break 'l8 o.map_or(k[4 - 1], |x| x + 1) } b.max(({ z += 1; say(11, z) })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        { w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[say(1, 1)])); }
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.is_empty() {
                            n1 += 1;
                            r.name.clear();
                            rows[at(positive(say(2, z) - 7)?, 2)].grow(say(3, 0));
                        }
                        for row3 in rows.iter() {
                            let n4: i32 = o.map_or(((l.x as i64 * 2) as i32), |x| x + 1);
                            w.insert(0, (({ let x5: i32 = row3.inner.x; (*l.x) }) % 7));
                        }
                        for row6 in &mut rows { v.push(double(b.max(4))); }
                        v[at(positive(say(9, z) - 7)?, 3)] = ({ z += 2; say(8, z) });
                        ('l8: { if r.inner.on { break 'l8 o.map_or(k[4 - 1], |x| x + 1) } b.max(({ z += 1; say(11, z) })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_305 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &ls, &z]);
                    let value: i32 = {
                        { let [n1, .., n2] = k; }
                        if let (Some(x4), -3..) = (o, c) { rows[at(({ z += 2; say(1, z) }), 2)].list.dedup(); } else {
                            rows[at(say(2, r.n), 2)].grow(say(5, v[at(({ z += 1; say(4, z) }), v.len())]));
                            p.1.push('y');
                        }
                        r.list.extend(v.iter().take(2));
                        let mut text6: String = s.to_uppercase();
                        let n7: i32 = k[at(say(6, 3), 2)].wrapping_sub(say(8, r.n));
                        ('l8: { if r.inner.on { break 'l8 len(&p.1) } m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { let [n1, .., n2] = k; }
                        if let (Some(x4), -3..) = (o, c) { rows[at(({ z += 2; say(1, z) }), 2)].list.dedup(); } else {
                            rows[at(say(2, r.n), 2)].grow(say(5, v[at(({ z += 1; say(4, z) }), v.len())]));
                            p.1.push('y');
                        }
                        r.list.extend(v.iter().take(2));
                        let mut text6: String = s.to_uppercase();
                        let n7: i32 = k[at(say(6, 3), 2)].wrapping_sub(say(8, r.n));
                        ('l8: { if r.inner.on { break 'l8 len(&p.1) } m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_306 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &w, &o, &os, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(('l2: { if o.is_some() { break 'l2 r.n } c })) };
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            for (i6, x5) in rows[at(round, rows.len())].list.iter().enumerate() {
                                fill(&mut w, o.unwrap_or(r.inner.x));
                                a ^= w.iter().sum::<i32>();
                            }
                        }
                        match o {
                            Some(x7) if x7 > 3 => {
                                o = None;
                                w.insert(at(({ z += 2; say(1, z) }), 2), ({ z += 1; say(3, z) }));
                            }
                            Some(x7) => o = Some(x7 + 2),
                            None => o = Some((|x10: i32| rows[at(say(6, c), rows.len())].n)(ls[0].x)),
                        }
                        flag |= w.iter().any(|x| *x > 3);
                        (if r.inner.on { (r.inner.x + w[at(3, w.len())]) } else { (c + r.n) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &w, &o, &os, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok(('l2: { if o.is_some() { break 'l2 r.n } c })) };
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            for (i6, x5) in rows[at(round, rows.len())].list.iter().enumerate() {
                                fill(&mut w, o.unwrap_or(r.inner.x));
                                a ^= w.iter().sum::<i32>();
                            }
                        }
                        match o {
                            Some(x7) if x7 > 3 => {
                                o = None;
                                w.insert(at(({ z += 2; say(1, z) }), 2), ({ z += 1; say(3, z) }));
                            }
                            Some(x7) => o = Some(x7 + 2),
                            None => o = Some((|x10: i32| rows[at(say(6, (*c)), rows.len())].n)(ls[0].x)),
                        }
                        *flag |= w.iter().any(|x| *x > 3);
                        (if r.inner.on { (r.inner.x + w[at(3, w.len())]) } else { (c + r.n) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &w, &o, &os, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_307 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &ls, &z]);
                    let value: i32 = {
                        rows.sort_by_key(|row| -row.n);
                        ls[say(1, 0)].items = v[at(round, v.len())..].to_vec();
                        for x1 in &rows[at(({ z += 1; say(2, z) }), rows.len())].list {
                            match m.get(&((6 + 6) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        r.list.retain(|x| e.size() % 3 != 0);
                        o.map_or(os.as_ref().map_or(b, |x| x.len() as i32), |x| x + 1) - (r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        rows.sort_by_key(|row| -row.n);
                        *ls[say(1, 0)].items = v[at(round, v.len())..].to_vec();
                        for x1 in &rows[at(({ z += 1; say(2, z) }), rows.len())].list {
                            match m.get(&((6 + 6) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        r.list.retain(|x| e.size() % 3 != 0);
                        o.map_or(os.as_ref().map_or(b, |x| x.len() as i32), |x| x + 1) - (r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_308 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.v[at(say(4, s.a), 3)] -= &(say(3, s.r.inner.x));
                        if let Some(x2) = s.o && x2 < 9 && !s.flag {
                            let n3: i32 = s.rows[at(say(6, 6), 2)].list.remove(at(say(7, s.w[at(x2, 2)]), 2)).wrapping_add(({ s.z += 1; say(8, s.z) }));
                            s.rows[at(say(10, s.c), 2)].name.push_str(&format!("{}{}", (if s.z % 8 == 5 { return Ok(5) } else { say(12, s.z) }), ({ s.z += 1; say(13, s.z) })));
                        } else {
                            s.r.list = s.rows[at(s.rows[at(s.c, s.rows.len())].inner.x, s.rows.len())].list.iter().map(|&x5| ({ let x6: i32 = say(14, s.k[4 - 1]); s.l.x })).collect::<Vec<_>>();
                            if s.w.len() > 1 { s.w.swap(0, 1); s.w[1..].reverse(); }
                        }
                        s.rows[at(({ s.z }), 2)].grow(({ s.z }));
                        ({ let x8: i32 = (s.l.items.iter().filter(|x9| s.flag).count() as i32); s.os.as_ref().map_or(s.r.n, |x| x.len() as i32) }) - s.ls[1].x.max(({ s.z += 2; say(17, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v[at(say(4, s.a), 3)] -= &(say(3, s.r.inner.x));
                        if let Some(x2) = s.o && x2 < 9 && !s.flag {
                            let n3: i32 = s.rows[at(say(6, 6), 2)].list.remove(at(say(7, s.w[at(x2, 2)]), 2)).wrapping_add(({ s.z += 1; say(8, s.z) }));
                            s.rows[at(say(10, s.c), 2)].name.push_str(&format!("{}{}", (if s.z % 8 == 5 { return Ok(5) } else { say(12, s.z) }), ({ s.z += 1; say(13, s.z) })));
                        } else {
                            s.r.list = s.rows[at(s.rows[at(s.c, s.rows.len())].inner.x, s.rows.len())].list.iter().map(|&x5| ({ let x6: i32 = say(14, s.k[4 - 1]); s.l.x })).collect::<Vec<_>>();
                            if s.w.len() > 1 { s.w.swap(0, 1); s.w[1..].reverse(); }
                        }
                        s.rows[at(({ s.z }), 2)].grow(({ s.z }));
                        ({ let x8: i32 = (s.l.items.iter().filter(|x9| s.flag).count() as i32); s.os.as_ref().map_or(s.r.n, |x| x.len() as i32) }) - s.ls[1].x.max(({ s.z += 2; say(17, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_309 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (0..2).for_each(|i| self.b += i);
                let n2 = std::mem::replace(&mut self.a, 4);
                self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push(({ self.z += 1; say(3, self.z) }));
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.l.items.iter().map(|x4| self.b).fold(0, |x, y| x ^ y)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (0..2).for_each(|i| self.b += i);
                let n2 = std::mem::replace(&mut self.a, 4);
                self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push(({ self.z += 1; say(3, self.z) }));
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.l.items.iter().map(|x4| self.b).fold(0, |x, y| x ^ y)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_310 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.remove(&format!("{}:{:<4}|", self.t, self.r.n));
                self.ls[0].items.truncate(3);
                for x2 in self.l.items.iter_mut() {
                    self.rows[at(say(4, (*x2)), 3)].list.push(say(3, self.v[at(({ self.z }), 2)]));
                    self.p.0 %= 5;
                }
                let mut n5: i32 = (self.w.iter().filter(|x4| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32);
                self.w.iter().sum::<i32>() - total(&self.ls[say(6, 1)].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.remove(&format!("{}:{:<4}|", self.t, self.r.n));
                self.ls[0].items.truncate(3);
                for x2 in self.l.items.iter_mut() {
                    self.rows[at(say(4, (*x2)), 3)].list.push(say(3, self.v[at(({ self.z }), 2)]));
                    self.p.0 %= 5;
                }
                let mut n5: i32 = (self.w.iter().filter(|x4| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32);
                self.w.iter().sum::<i32>() - total(&*self.ls[say(6, 1)].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_311 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(({ st.z }), 2)].name.push_str(&format!("{}{}", say(2, 0), ({ st.z })));
                        match st.rows.iter().map(Record::total).max().unwrap_or(st.c) {
                            0 | 1 => { st.rows[at(say(4, 2), 2)].name = st.p.1.to_uppercase(); }
                            n2 @ 2..=5 => { shout(&mut st.t); }
                            n3 if n3 > 4 => { for row4 in st.rows.iter() { st.r.list.dedup(); } }
                            _ => { st.r.name.push_str(&String::from("abc")); }
                        }
                        st.c = st.r.first().copied().unwrap_or((if st.o.is_some() { st.c } else { ({ st.z }) }));
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.rows[at(({ st.z += 2; say(9, st.z) }), 3)].list.push(({ st.z += 2; say(8, st.z) }));
                        st.h.get("abc").copied().unwrap_or(({ let x6: i32 = st.rows[say(11, 1)].inner.x; 5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(({ st.z }), 2)].name.push_str(&format!("{}{}", say(2, 0), ({ st.z })));
                        match st.rows.iter().map(Record::total).max().unwrap_or(st.c) {
                            0 | 1 => { st.rows[at(say(4, 2), 2)].name = st.p.1.to_uppercase(); }
                            n2 @ 2..=5 => { shout(&mut st.t); }
                            n3 if n3 > 4 => { for row4 in st.rows.iter() { st.r.list.dedup(); } }
                            _ => { st.r.name.push_str(&String::from("abc")); }
                        }
                        st.c = st.r.first().copied().unwrap_or((if st.o.is_some() { st.c } else { ({ st.z }) }));
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.rows[at(({ st.z += 2; say(9, st.z) }), 3)].list.push(({ st.z += 2; say(8, st.z) }));
                        st.h.get("abc").copied().unwrap_or(({ let x6: i32 = st.rows[say(11, 1)].inner.x; 5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_312 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&c, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        [c, _] = [(l.items.iter().filter(|x1| t.starts_with('a')).count() as i32), r.total()];
                        w[at(({ z }), 3)] -= &((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }));
                        let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                        let n4: i32 = k[at(({ z }), 2)].wrapping_sub(({ z += 1; say(4, z) }));
                        rows[at(({ z }), 2)].list[at(say(7, p.0), 2)] += say(8, c);
                        o.unwrap_or(os.as_ref().map_or(rows[rows.len() - 1].n, |x| x.len() as i32)) - q.front().copied().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        [c, _] = [(l.items.iter().filter(|x1| t.starts_with('a')).count() as i32), r.total()];
                        w[at(({ z }), 3)] -= &((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }));
                        let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                        let n4: i32 = k[at(({ z }), 2)].wrapping_sub(({ z += 1; say(4, z) }));
                        rows[at(({ z }), 2)].list[at(say(7, p.0), 2)] += say(8, c);
                        o.unwrap_or(os.as_ref().map_or(rows[rows.len() - 1].n, |x| x.len() as i32)) - q.front().copied().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_313 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
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
                    before = state(&[&a, &c, &t, &w, &o, &p, &r, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 = q.front().copied().unwrap_or(q.front().copied().unwrap_or(c));
                        ls[at(({ z }), 2)].x -= (ls[0].items.len() as i32);
                        {
                            [p.0, _] = [(t.len() as i32), total(&l.items)];
                            h.insert(t.to_uppercase(), double(k[at(1, 4)]));
                        }
                        o.unwrap_or(m.get(&(r.list[0] + 1)).copied().unwrap_or(5))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &w, &o, &p, &r, &m, &h, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
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
                        p.0 = q.front().copied().unwrap_or(q.front().copied().unwrap_or(c));
                        ls[at(({ z }), 2)].x -= (ls[0].items.len() as i32);
                        {
                            [p.0, _] = [(t.len() as i32), total(&*l.items)];
                            h.insert(t.to_uppercase(), double(k[at(1, 4)]));
                        }
                        o.unwrap_or(m.get(&(r.list[0] + 1)).copied().unwrap_or(5))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &w, &o, &p, &r, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_314 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &s, &v, &w, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        for i1 in 0_i32..rows[rows.len() - 1].inner.x.min(3) {
                            b = l.items.pop().unwrap_or(('l2: { if r.inner.on { break 'l2 3 } r.inner.x })) - l.items.len() as i32 + l.items.pop().map_or(0, |x| x + 1);
                        }
                        v.truncate(3);
                        l.items.push((rows[at(p.0, rows.len())].list.len() as i32));
                        (s.len() as i32) - w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &p, &r, &rows, &m, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..rows[rows.len() - 1].inner.x.min(3) {
                            b = l.items.pop().unwrap_or(('l2: { if r.inner.on { break 'l2 3 } r.inner.x })) - l.items.len() as i32 + l.items.pop().map_or(0, |x| x + 1);
                        }
                        v.truncate(3);
                        l.items.push((rows[at(p.0, rows.len())].list.len() as i32));
                        (s.len() as i32) - w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &p, &r, &rows, &m, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_315 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&b, &s, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
                    let value: i32 = {
                        let n2: i32 = (if o == Some(3) { q.front().copied().unwrap_or(b) } else { ('l1: { if s == "abc" { break 'l1 r.inner.x } 6 }) });
                        ls[at(e.size(), 2)].x -= (os.as_deref().unwrap_or("none").len() as i32);
                        rows[0].grow(v.first().copied().unwrap_or(b));
                        p.0 = (o.unwrap_or(rows[say(1, 1)].n) - (s.len() as i32));
                        rows.iter().map(|row| row.n).sum::<i32>() - h.get("abc").copied().unwrap_or(({ z += 1; say(2, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let n2: i32 = (if o == Some(3) { q.front().copied().unwrap_or((*b)) } else { ('l1: { if s == "abc" { break 'l1 r.inner.x } 6 }) });
                        ls[at(e.size(), 2)].x -= (os.as_deref().unwrap_or("none").len() as i32);
                        rows[0].grow(v.first().copied().unwrap_or(b));
                        p.0 = (o.unwrap_or(rows[say(1, 1)].n) - (s.len() as i32));
                        rows.iter().map(|row| row.n).sum::<i32>() - h.get("abc").copied().unwrap_or(({ z += 1; say(2, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_316 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (s.o, s.b) {
                            s.rows[at(({ s.z }), 2)].list[at(({ s.z += 2; say(1, s.z) }), 2)] += say(2, s.b);
                            s.k[at((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] = (-(-s.k[0]));
                        } else {
                            let [n3, n4]: [i32; 2] = [(({ s.z += 1; say(5, s.z) }) % 7), ({ let x5: i32 = s.l.x; ({ s.z }) })];
                            s.a = len(&s.rows[at((if s.z % 8 == 5 { return Ok(5) } else { say(6, s.z) }), 2)].name);
                        }
                        s.h.remove(&(s.p.1.clone() + "x"));
                        let (Some(n6), _) = (s.o, 1) else { return Ok((1 + 2)) };
                        s.o.unwrap_or((match &s.e { Shape::Dot => s.rows[0].n, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (s.o, s.b) {
                            s.rows[at(({ s.z }), 2)].list[at(({ s.z += 2; say(1, s.z) }), 2)] += say(2, s.b);
                            s.k[at((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] = (-(-s.k[0]));
                        } else {
                            let [n3, n4]: [i32; 2] = [(({ s.z += 1; say(5, s.z) }) % 7), ({ let x5: i32 = s.l.x; ({ s.z }) })];
                            s.a = len(&s.rows[at((if s.z % 8 == 5 { return Ok(5) } else { say(6, s.z) }), 2)].name);
                        }
                        s.h.remove(&(s.p.1.clone() + "x"));
                        let (Some(n6), _) = (s.o, 1) else { return Ok((1 + 2)) };
                        s.o.unwrap_or((match &s.e { Shape::Dot => s.rows[0].n, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_317 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s.starts_with('a') {
                    n1 += 1;
                    self.v[at(say(4, 7), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                    self.ls[say(6, 0)].x += self.o.map_or(self.o.unwrap_or(0), |x| x + 1);
                }
                self.ls[say(8, 0)].x %= 5;
                match self.p.0 {
                    0 | 1 => { { let mut add = |by: i32| self.l.x += by; add(1); add((self.c % 7)); } }
                    n3 @ 2..=5 => {
                        for x6 in self.v.iter_mut() {
                            { let mut add = |by: i32| (*x6) += by; add(1); add((self.w.len() as i32)); }
                        }
                    }
                    n4 if n4 > self.w[at(self.ls[at(round, self.ls.len())].items[0], 2)] => {
                        shout(&mut self.s);
                        let mut list8: Vec<i32> = vec![self.os.as_ref().map_or(self.ls[at(say(9, self.ls[self.ls.len() - 1].x), self.ls.len())].x, |x| x.len() as i32); 2];
                    }
                    _ => {
                        self.rows[at(say(10, 0), 2)].name.push_str(&format!("{}{}", say(12, self.a), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(14, self.z) })));
                    }
                }
                double(self.rows[0].list.first().copied().unwrap_or(self.a))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s.starts_with('a') {
                    n1 += 1;
                    self.v[at(say(4, 7), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                    self.ls[say(6, 0)].x += self.o.map_or(self.o.unwrap_or(0), |x| x + 1);
                }
                self.ls[say(8, 0)].x %= 5;
                match self.p.0 {
                    0 | 1 => { { let mut add = |by: i32| self.l.x += by; add(1); add((self.c % 7)); } }
                    n3 @ 2..=5 => {
                        for x6 in self.v.iter_mut() {
                            { let mut add = |by: i32| (*x6) += by; add(1); add((self.w.len() as i32)); }
                        }
                    }
                    n4 if n4 > self.w[at(self.ls[at(round, self.ls.len())].items[0], 2)] => {
                        shout(&mut self.s);
                        let mut list8: Vec<i32> = vec![self.os.as_ref().map_or(self.ls[at(say(9, self.ls[self.ls.len() - 1].x), self.ls.len())].x, |x| x.len() as i32); 2];
                    }
                    _ => {
                        self.rows[at(say(10, 0), 2)].name.push_str(&format!("{}{}", say(12, self.a), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(14, self.z) })));
                    }
                }
                double(self.rows[0].list.first().copied().unwrap_or(self.a))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_318 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.insert(self.s.to_uppercase(), self.o.unwrap_or(self.k[at(say(1, self.p.0), 4)]));
                ((self.ls[say(2, 0)].x, _), self.ls[0].x) = ((self.e.size(), 0), ((self.c as i64 * 2) as i32));
                for x1 in &mut self.r.list { self.p.0 = (self.t.chars().filter(|c| *c == 'b').count() as i32); }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.insert(self.s.to_uppercase(), self.o.unwrap_or(self.k[at(say(1, self.p.0), 4)]));
                ((self.ls[say(2, 0)].x, _), self.ls[0].x) = ((self.e.size(), 0), ((self.c as i64 * 2) as i32));
                for x1 in &mut self.r.list { self.p.0 = (self.t.chars().filter(|c| *c == 'b').count() as i32); }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_319 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.s, &st.t, &st.w, &st.o, &st.rows, &st.m, &st.e, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(say(1, 4), 2)].grow(say(3, 7));
                        match st.m.get(&((match &st.e { Shape::Dot => 6, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        for i4 in 0_i32..3 {
                            st.w.insert(at(({ st.z += 1; say(6, st.z) }), 2), positive(say(8, st.z) - 7)?);
                            st.t.clear();
                        }
                        st.o.unwrap_or((st.ls[at(st.ls[st.ls.len() - 1].x, st.ls.len())].items.len() as i32)) - (st.s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.s, &st.t, &st.w, &st.o, &st.rows, &st.m, &st.e, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: String, t: String, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(1, 4), 2)].grow(say(3, 7));
                        match st.m.get(&((match &st.e { Shape::Dot => 6, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        for i4 in 0_i32..3 {
                            st.w.insert(at(({ st.z += 1; say(6, st.z) }), 2), positive(say(8, st.z) - 7)?);
                            st.t.clear();
                        }
                        st.o.unwrap_or((st.ls[at(st.ls[st.ls.len() - 1].x, st.ls.len())].items.len() as i32)) - (st.s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().s, &st.load().t, &st.load().w, &st.load().o, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_320 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match &e {
                            Shape::Dot => { r.inner.on = m.contains_key(&((os.as_deref().unwrap_or("none").len() as i32) + 1)); }
                            Shape::Line(x1) if *x1 < 5 => { w[at(say(3, l.x), 3)] -= &(({ z += 2; say(2, z) })); }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[say(5, 0)].inner.x = w.iter().map(|x4| (say(8, ls[at(say(7, rows[1].n), ls.len())].x) + say(6, r.n))).max().unwrap_or(0);
                                if 0 == r.first().copied().unwrap_or(1) { r.name.push('y'); } else { r.inner.on = v.is_empty(); }
                            }
                            _ => {}
                        }
                        rows[at(({ z += 1; say(9, z) }), 2)].list.push(({ z }));
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        let mut n6: i32 = (rows[0].list.len() as i32);
                        h.insert(format!("{}:{:<4}|", t, rows[at(7, rows.len())].inner.x), m.values().sum::<i32>());
                        q.front().copied().unwrap_or(p.0.wrapping_mul(n6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &e {
                            Shape::Dot => { r.inner.on = m.contains_key(&((os.as_deref().unwrap_or("none").len() as i32) + 1)); }
                            Shape::Line(x1) if *x1 < 5 => { w[at(say(3, l.x), 3)] -= &(({ z += 2; say(2, z) })); }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[say(5, 0)].inner.x = w.iter().map(|x4| (say(8, ls[at(say(7, rows[1].n), ls.len())].x) + say(6, r.n))).max().unwrap_or(0);
                                if 0 == r.first().copied().unwrap_or(1) { r.name.push('y'); } else { r.inner.on = v.is_empty(); }
                            }
                            _ => {}
                        }
                        rows[at(({ z += 1; say(9, z) }), 2)].list.push(({ z }));
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        let mut n6: i32 = (rows[0].list.len() as i32);
                        h.insert(format!("{}:{:<4}|", t, rows[at(7, rows.len())].inner.x), m.values().sum::<i32>());
                        q.front().copied().unwrap_or(p.0.wrapping_mul(n6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_321 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &w, &r, &rows, &k, &z]);
                    let value: i32 = {
                        r.name.clear();
                        let mut list1: Vec<i32> = (0..(k[at(round, 4)]) % 4).collect::<Vec<_>>();
                        w.push((rows[at(round, rows.len())].list.iter().filter(|x2| !(t.is_empty())).count() as i32));
                        (rows[1].name.chars().filter(|c| *c == 'b').count() as i32) - a.wrapping_mul(({ z += 2; say(1, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &w, &r, &rows, &k, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name.clear();
                        let mut list1: Vec<i32> = (0..(k[at(round, 4)]) % 4).collect::<Vec<_>>();
                        w.push((rows[at(round, rows.len())].list.iter().filter(|x2| !(t.is_empty())).count() as i32));
                        (rows[1].name.chars().filter(|c| *c == 'b').count() as i32) - a.wrapping_mul(({ z += 2; say(1, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &w, &r, &rows, &k, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_322 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match rows[1].n {
                            0 | 1 => {
                                { let x3 = &mut l.x; *x3 += rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), rows.len())].inner.x.wrapping_mul(p.0); *x3 %= 50; }
                            }
                            n1 @ 2..=5 => { q.rotate_left(q.len() / 2); }
                            n2 if n2 > k[0] => {
                                m.entry(1).and_modify(|x| *x += r.list.first().copied().unwrap_or(say(4, c))).or_insert(5);
                                match w[say(5, 1)] {
                                    0 | 1 => {
                                        let n6: i32 = rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, z) }), 2)].list.remove(at(say(7, r.n), 2)).wrapping_add((if z % 8 == 5 { break 'outer } else { say(8, z) }));
                                        (0..2).for_each(|i| l.x += i);
                                    }
                                    n4 @ 2..=5 => {
                                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(11, z) }), 3)].list.push(({ z }));
                                    }
                                    n5 if n5 > 1 => { (k[at(n5, 2)], c) = ((|x9: i32| v[0])(c), ({ let x10: i32 = r.inner.x; n2 })); }
                                    _ => {
                                        v.push(((t.chars().filter(|c| *c == 'b').count() as i32) - q.front().copied().unwrap_or(a)));
                                    }
                                }
                            }
                            _ => {
                                v[at(({ z += 1; say(16, z) }), 3)] -= &(say(15, 4));
                                w = vec![(r.list.len() as i32); 2];
                            }
                        }
                        if let Some(x12) = l.items.iter().find(|x| **x > 2) { r.name = std::mem::take(&mut r.name) + "k"; }
                        r.list.push(h.get("abc").copied().unwrap_or(({ z += 1; say(18, z) })));
                        (r.list[at(({ z += 1; say(19, z) }), 2)], r.list[at(p.0, 2)]) = (double(l.items[0]), rows[rows.len() - 1].list.iter().map(|x13| a).fold(0, |x, y| x ^ y));
                        flag = l.x < m.values().sum::<i32>();
                        (l.items.iter().filter(|x14| (matches!(e, Shape::Line(n) if n > 2) || m.contains_key(&(c + 1)))).count() as i32) - (ls[say(20, 1)].x + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match rows[1].n {
                            0 | 1 => {
                                { let x3 = &mut l.x; *x3 += rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), rows.len())].inner.x.wrapping_mul(p.0); *x3 %= 50; }
                            }
                            n1 @ 2..=5 => { q.rotate_left(q.len() / 2); }
                            n2 if n2 > k[0] => {
                                m.entry(1).and_modify(|x| *x += r.list.first().copied().unwrap_or(say(4, c))).or_insert(5);
                                match w[say(5, 1)] {
                                    0 | 1 => {
                                        let n6: i32 = rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, z) }), 2)].list.remove(at(say(7, r.n), 2)).wrapping_add((if z % 8 == 5 { break 'outer } else { say(8, z) }));
                                        (0..2).for_each(|i| l.x += i);
                                    }
                                    n4 @ 2..=5 => {
                                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(11, z) }), 3)].list.push(({ z }));
                                    }
                                    n5 if n5 > 1 => {
                                        (k[at(n5, 2)], *c) = ((|x9: i32| v[0])((*c)), ({ let x10: i32 = r.inner.x; n2 }));
                                    }
                                    _ => {
                                        v.push(((t.chars().filter(|c| *c == 'b').count() as i32) - q.front().copied().unwrap_or(a)));
                                    }
                                }
                            }
                            _ => {
                                v[at(({ z += 1; say(16, z) }), 3)] -= &(say(15, 4));
                                w = vec![(r.list.len() as i32); 2];
                            }
                        }
                        if let Some(x12) = l.items.iter().find(|x| **x > 2) { r.name = std::mem::take(&mut r.name) + "k"; }
                        r.list.push(h.get("abc").copied().unwrap_or(({ z += 1; say(18, z) })));
                        (r.list[at(({ z += 1; say(19, z) }), 2)], r.list[at(p.0, 2)]) = (double(l.items[0]), rows[rows.len() - 1].list.iter().map(|x13| a).fold(0, |x, y| x ^ y));
                        flag = (*l.x) < m.values().sum::<i32>();
                        (l.items.iter().filter(|x14| (matches!(e, Shape::Line(n) if n > 2) || m.contains_key(&(c + 1)))).count() as i32) - (ls[say(20, 1)].x + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_323 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        v.sort();
                        match c {
                            0 | 1 => { c -= (m.values().sum::<i32>() + len(&p.1)); }
                            n1 @ 2..=5 => {
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2)] += ({ z });
                            }
                            n2 if n2 > 1 => {
                                r.name.truncate(2);
                                rows[at(({ z }), 2)].list[at(({ z += 2; say(6, z) }), 2)] += say(7, 5);
                            }
                            _ => { s = std::mem::take(&mut s) + "k"; }
                        }
                        v[at(({ z }), 3)] -= &(({ z += 1; say(12, z) }));
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
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
                        v.sort();
                        match c {
                            0 | 1 => { c -= (m.values().sum::<i32>() + len(&p.1)); }
                            n1 @ 2..=5 => {
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2)] += ({ z });
                            }
                            n2 if n2 > 1 => {
                                r.name.truncate(2);
                                rows[at(({ z }), 2)].list[at(({ z += 2; say(6, z) }), 2)] += say(7, 5);
                            }
                            _ => { s = std::mem::take(&mut s) + "k"; }
                        }
                        v[at(({ z }), 3)] -= &(({ z += 1; say(12, z) }));
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_324 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.m.get(&(s.p.0 + 1)).copied().unwrap_or(s.k[4 - 1])) };
                        s.os.get_or_insert_default().push('d');
                        s.rows[at(say(1, n1), 2)].list[at(say(2, 6), 2)] += (if s.z % 8 == 5 { return Ok(5) } else { say(3, s.z) });
                        s.s += &format!("{}:{:<4}|", s.t, s.ls[at(s.w[at(s.p.0, 2)], s.ls.len())].x);
                        total(&s.ls[s.ls.len() - 1].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.m.get(&(s.p.0 + 1)).copied().unwrap_or(s.k[4 - 1])) };
                        s.os.get_or_insert_default().push('d');
                        s.rows[at(say(1, n1), 2)].list[at(say(2, 6), 2)] += (if s.z % 8 == 5 { return Ok(5) } else { say(3, s.z) });
                        s.s += &format!("{}:{:<4}|", s.t, s.ls[at(s.w[at(s.p.0, 2)], s.ls.len())].x);
                        total(&*s.ls[s.ls.len() - 1].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_325 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[at(({ self.z += 2; say(3, self.z) }), 3)] -= &(({ self.z }));
                if let Some(x2) = &mut self.o { let mut n3: i32 = self.rows.iter().map(|row| row.n).sum::<i32>(); }
                let mut text4: String = format!("{}:{:<4}|", self.s, self.rows[1].inner.x);
                self.ls[at(((self.l.x as i64 * 2) as i32), 2)].x -= self.rows[1].inner.x.max((match &self.e { Shape::Dot => ({ self.z }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[at(({ self.z += 2; say(3, self.z) }), 3)] -= &(({ self.z }));
                if let Some(x2) = &mut self.o { let mut n3: i32 = self.rows.iter().map(|row| row.n).sum::<i32>(); }
                let mut text4: String = format!("{}:{:<4}|", self.s, self.rows[1].inner.x);
                self.ls[at(((self.l.x as i64 * 2) as i32), 2)].x -= self.rows[1].inner.x.max((match &self.e { Shape::Dot => ({ self.z }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_326 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.ls[at(say(1, self.c), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(positive(say(4, self.z) - 7)?);
                match (self.v.contains(&(8 + 1)), self.o) {
                    (true, Some(x2)) => {
                        self.v.retain(|x| (match &self.e { Shape::Dot => say(5, self.c), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) % 3 != 0);
                    }
                    (false, None) => {
                        let n7: i32 = self.m.get(&(('l6: { if self.flag { break 'l6 self.a } n1 }) + 1)).copied().unwrap_or((self.rows[2 - 1].name.len() as i32));
                        let n8: i32 = (self.h.get("abc").copied().unwrap_or(5) - (-4));
                    }
                    _ => {}
                }
                let mut list9: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                match self.rows.iter().map(Record::total).max().unwrap_or(7) {
                    0 | 1 => {
                        self.a = self.m.get(&(total(&self.ls[at(say(6, self.b), self.ls.len())].items) + 1)).copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32));
                        let n12 = std::mem::replace(&mut self.a, 4);
                    }
                    n10 @ 2..=5 => { self.b = bump(&mut self.b); }
                    n11 if n11 > 5 => {
                        if let Some(x13) = self.o { self.q.push_back(self.m.values().sum::<i32>()); } else {
                            let n14: i32 = self.rows[at(({ self.z += 2; say(7, self.z) }), 2)].list.remove(at(say(8, 1), 2)).wrapping_add(({ self.z += 1; say(9, self.z) }));
                            self.r.list = (0..0 % 4).collect::<Vec<_>>();
                        }
                    }
                    _ => { let mut n15: i32 = self.o.map_or(self.e.size(), |x| x + 1); }
                }
                self.r = Record { n: self.rows.iter().map(Record::total).max().unwrap_or(self.p.0), ..record(1, "q", &[4]) };
                self.q.front().copied().unwrap_or((say(13, self.p.0) + n1)) - self.os.as_ref().map_or(1, |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.ls[at(say(1, self.c), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(positive(say(4, self.z) - 7)?);
                match (self.v.contains(&(8 + 1)), self.o) {
                    (true, Some(x2)) => {
                        self.v.retain(|x| (match &self.e { Shape::Dot => say(5, self.c), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) % 3 != 0);
                    }
                    (false, None) => {
                        let n7: i32 = self.m.get(&(('l6: { if self.flag { break 'l6 self.a } n1 }) + 1)).copied().unwrap_or((self.rows[2 - 1].name.len() as i32));
                        let n8: i32 = (self.h.get("abc").copied().unwrap_or(5) - (-4));
                    }
                    _ => {}
                }
                let mut list9: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                match self.rows.iter().map(Record::total).max().unwrap_or(7) {
                    0 | 1 => {
                        self.a = self.m.get(&(total(&*self.ls[at(say(6, self.b), self.ls.len())].items) + 1)).copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32));
                        let n12 = std::mem::replace(&mut self.a, 4);
                    }
                    n10 @ 2..=5 => { self.b = bump(&mut self.b); }
                    n11 if n11 > 5 => {
                        if let Some(x13) = self.o { self.q.push_back(self.m.values().sum::<i32>()); } else {
                            let n14: i32 = self.rows[at(({ self.z += 2; say(7, self.z) }), 2)].list.remove(at(say(8, 1), 2)).wrapping_add(({ self.z += 1; say(9, self.z) }));
                            self.r.list = (0..0 % 4).collect::<Vec<_>>();
                        }
                    }
                    _ => { let mut n15: i32 = self.o.map_or(self.e.size(), |x| x + 1); }
                }
                self.r = Record { n: self.rows.iter().map(Record::total).max().unwrap_or(self.p.0), ..record(1, "q", &[4]) };
                self.q.front().copied().unwrap_or((say(13, self.p.0) + n1)) - self.os.as_ref().map_or(1, |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_327 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(2, 2)].list[at(say(1, 7), 2)] = ({ let x1: i32 = st.h.get("abc").copied().unwrap_or(st.k[say(2, 1)]); (match &st.e { Shape::Dot => st.r.inner.x, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) });
                        Inner { x: st.l.x, .. } = Inner { x: st.q.front().copied().unwrap_or(st.ls[0].items[at(8, 2)]), on: false };
                        'l5: for row4 in st.rows.iter() { st.c ^= row4.list.iter().sum::<i32>(); }
                        if let Some(x6) = st.o { st.w = st.w.clone(); } else { st.t.push('y'); }
                        st.rows[at(({ st.z += 2; say(7, st.z) }), 2)].list.push(({ st.z += 2; say(9, st.z) }));
                        (if (st.m.contains_key(&(6 + 1)) || st.flag) { (st.os.as_deref().unwrap_or("none").len() as i32) } else { (if st.r.inner.on { st.r.list[at(7, 2)] } else { ({ st.z }) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(2, 2)].list[at(say(1, 7), 2)] = ({ let x1: i32 = st.h.get("abc").copied().unwrap_or(st.k[say(2, 1)]); (match &st.e { Shape::Dot => st.r.inner.x, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) });
                        Inner { x: st.l.x, .. } = Inner { x: st.q.front().copied().unwrap_or(st.ls[0].items[at(8, 2)]), on: false };
                        'l5: for row4 in st.rows.iter() { st.c ^= row4.list.iter().sum::<i32>(); }
                        if let Some(x6) = st.o { st.w = st.w.clone(); } else { st.t.push('y'); }
                        st.rows[at(({ st.z += 2; say(7, st.z) }), 2)].list.push(({ st.z += 2; say(9, st.z) }));
                        (if (st.m.contains_key(&(6 + 1)) || st.flag) { (st.os.as_deref().unwrap_or("none").len() as i32) } else { (if st.r.inner.on { st.r.list[at(7, 2)] } else { ({ st.z }) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_328 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &p, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = ls[at(say(1, l.x), 2)].x.wrapping_sub(say(3, p.0)).wrapping_mul(({ z }));
                        w[at(say(7, 1), 3)] -= &(say(6, b));
                        rows[at(({ z += 2; say(9, z) }), 2)].name += &(({ z })).to_string();
                        'l6: for x4 in &v { let n7 = std::mem::replace(&mut l.x, 4); }
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &p, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = ls[at(say(1, l.x), 2)].x.wrapping_sub(say(3, p.0)).wrapping_mul(({ z }));
                        w[at(say(7, 1), 3)] -= &(say(6, b));
                        rows[at(({ z += 2; say(9, z) }), 2)].name += &(({ z })).to_string();
                        'l6: for x4 in &v { let n7 = std::mem::replace(&mut l.x, 4); }
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &p, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_329 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for x1 in &mut l.items {
                            if 1 >= r.n.wrapping_mul(5) {
                                *h.entry((p.1.clone() + "x")).or_insert(0) += (3);
                                rows[at(({ z += 1; say(1, z) }), 2)].name.push_str(&format!("{}{}", positive(say(3, z) - 7)?, ({ z })));
                            } else {
                                std::mem::swap(&mut c, &mut a);
                                c = ({ let x3: i32 = (|x4: i32| 3)(say(5, ls[1].x)); e.size() });
                            }
                        }
                        a %= 5;
                        for link5 in &mut ls { e = Shape::Line((s.len() as i32)); }
                        let n7: i32 = z.wrapping_sub(({ z }));
                        let mut n8: i32 = 0;
                        while n8 < 3 && t.starts_with('a') {
                            n8 += 1;
                            l.items = w.iter().map(|&x9| m.values().sum::<i32>()).collect::<Vec<_>>();
                            let n10: i32 = z.wrapping_sub(say(9, 5));
                        }
                        (-total(&v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &mut l.items {
                            if 1 >= r.n.wrapping_mul(5) {
                                *h.entry((p.1.clone() + "x")).or_insert(0) += (3);
                                rows[at(({ z += 1; say(1, z) }), 2)].name.push_str(&format!("{}{}", positive(say(3, z) - 7)?, ({ z })));
                            } else {
                                std::mem::swap(&mut c, &mut a);
                                c = ({ let x3: i32 = (|x4: i32| 3)(say(5, ls[1].x)); e.size() });
                            }
                        }
                        *a %= 5;
                        for link5 in &ls { e = Shape::Line((s.len() as i32)); }
                        let n7: i32 = z.wrapping_sub(({ z }));
                        let mut n8: i32 = 0;
                        while n8 < 3 && t.starts_with('a') {
                            n8 += 1;
                            l.items = w.iter().map(|&x9| m.values().sum::<i32>()).collect::<Vec<_>>();
                            let n10: i32 = z.wrapping_sub(say(9, 5));
                        }
                        (-total(&*v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_300", program_300::plain, program_300::transaction),
    ("program_301", program_301::plain, program_301::transaction),
    ("program_302", program_302::plain, program_302::transaction),
    ("program_303", program_303::plain, program_303::transaction),
    ("program_304", program_304::plain, program_304::transaction),
    ("program_305", program_305::plain, program_305::transaction),
    ("program_306", program_306::plain, program_306::transaction),
    ("program_307", program_307::plain, program_307::transaction),
    ("program_308", program_308::plain, program_308::transaction),
    ("program_309", program_309::plain, program_309::transaction),
    ("program_310", program_310::plain, program_310::transaction),
    ("program_311", program_311::plain, program_311::transaction),
    ("program_312", program_312::plain, program_312::transaction),
    ("program_313", program_313::plain, program_313::transaction),
    ("program_314", program_314::plain, program_314::transaction),
    ("program_315", program_315::plain, program_315::transaction),
    ("program_316", program_316::plain, program_316::transaction),
    ("program_317", program_317::plain, program_317::transaction),
    ("program_318", program_318::plain, program_318::transaction),
    ("program_319", program_319::plain, program_319::transaction),
    ("program_320", program_320::plain, program_320::transaction),
    ("program_321", program_321::plain, program_321::transaction),
    ("program_322", program_322::plain, program_322::transaction),
    ("program_323", program_323::plain, program_323::transaction),
    ("program_324", program_324::plain, program_324::transaction),
    ("program_325", program_325::plain, program_325::transaction),
    ("program_326", program_326::plain, program_326::transaction),
    ("program_327", program_327::plain, program_327::transaction),
    ("program_328", program_328::plain, program_328::transaction),
    ("program_329", program_329::plain, program_329::transaction),
];
