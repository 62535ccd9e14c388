//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_150 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name.truncate(2);
                self.rows[say(1, 0)].list.extend([self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(5)), 1]);
                self.a -= (self.os.as_ref().map_or(7, |x| x.len() as i32) - self.o.unwrap_or(5));
                (self.q.front().copied().unwrap_or(self.b) + self.o.map_or(8, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name.truncate(2);
                self.rows[say(1, 0)].list.extend([self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(5)), 1]);
                self.a -= (self.os.as_ref().map_or(7, |x| x.len() as i32) - self.o.unwrap_or(5));
                (self.q.front().copied().unwrap_or(self.b) + self.o.map_or(8, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_151 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.flag, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.z]);
                    let value: i32 = {
                        'l2: for row1 in &mut st.rows { let [n3, n4]: [i32; 2] = [3, 3]; }
                        'l6: for x5 in st.v.iter_mut() { let _ = round; }
                        st.flag |= st.v.contains(&((({ st.z += 2; say(1, st.z) }) % 7) + 1));
                        match &st.p {
                            (x7, y8) if *x7 > 0 => { if let Shape::Line(n) = &mut st.e { *n += (if 7 < 1 { 8 } else { 8 }) } }
                            _ => {
                                st.os = st.os.take().filter(|x| x.len() < 9);
                                st.r.list.insert(0, 4);
                            }
                        }
                        let mut list9: Vec<i32> = st.r.list.clone();
                        st.o.unwrap_or((st.os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.flag, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, flag: bool, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for row1 in &mut st.rows { let [n3, n4]: [i32; 2] = [3, 3]; }
                        'l6: for x5 in st.v.iter_mut() { let _ = round; }
                        st.flag |= st.v.contains(&((({ st.z += 2; say(1, st.z) }) % 7) + 1));
                        match &st.p {
                            (x7, y8) if *x7 > 0 => { if let Shape::Line(n) = &mut st.e { *n += (if 7 < 1 { 8 } else { 8 }) } }
                            _ => {
                                st.os = st.os.take().filter(|x| x.len() < 9);
                                st.r.list.insert(0, 4);
                            }
                        }
                        let mut list9: Vec<i32> = st.r.list.clone();
                        st.o.unwrap_or((st.os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().flag, &st.load().t, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_152 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&flag, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && flag {
                            n1 += 1;
                            m.entry(1).and_modify(|x| *x += (r.inner.x + l.x)).or_insert(5);
                        }
                        shout(&mut p.1);
                        for row2 in rows.iter_mut() { v.reverse(); }
                        rows[at(({ z }), 2)].grow(r.total());
                        v.push((w.len() as i32));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && flag {
                            n1 += 1;
                            m.entry(1).and_modify(|x| *x += (r.inner.x + (*l.x))).or_insert(5);
                        }
                        shout(&mut p.1);
                        for row2 in rows.iter_mut() { v.reverse(); }
                        rows[at(({ z }), 2)].grow(r.total());
                        v.push((w.len() as i32));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_153 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        w[at(rows.iter().map(Record::total).max().unwrap_or(1), 2)] = match rows[1].inner.x {
                            0 | 1 => (ls[say(2, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > b => (os.as_deref().unwrap_or("none").len() as i32),
                            _ => 2,
                        };
                        flag ^= flag;
                        ls[at(p.0, 2)].items[0] = match (h.get("abc").copied().unwrap_or(v[at(positive(say(3, z) - 7)?, v.len())])) {
                            0 | 1 => (w.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n10 @ (2..=5 | 8) => n10 + 1,
                            n11 if n11 > c => q.front().copied().unwrap_or(ls[at(positive(say(8, z) - 7)?, ls.len())].x),
                            _ => 2,
                        };
                        l.items.iter_mut().for_each(|x| *x = (if ls[ls.len() - 1].x == 0 { say(9, (*x)) } else { w[0] }));
                        (ls[at(({ z += 1; say(10, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w[at(rows.iter().map(Record::total).max().unwrap_or(1), 2)] = match rows[1].inner.x {
                            0 | 1 => (ls[say(2, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > (*b) => (os.as_deref().unwrap_or("none").len() as i32),
                            _ => 2,
                        };
                        flag ^= (*flag);
                        ls[at(p.0, 2)].items[0] = match (h.get("abc").copied().unwrap_or(v[at(positive(say(3, z) - 7)?, v.len())])) {
                            0 | 1 => (w.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n10 @ (2..=5 | 8) => n10 + 1,
                            n11 if n11 > c => q.front().copied().unwrap_or((*ls[at(positive(say(8, z) - 7)?, ls.len())].x)),
                            _ => 2,
                        };
                        l.items.iter_mut().for_each(|x| *x = (if ls[ls.len() - 1].x == 0 { say(9, (*x)) } else { w[0] }));
                        (ls[at(({ z += 1; say(10, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_154 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        r.inner.x %= 5;
                        v = r.list[at(round, r.list.len())..].to_vec();
                        match p.0 {
                            0 | 1 => { ls[at(say(2, k[1]), 2)].items.sort(); }
                            n1 @ 2..=5 => {
                                rows[say(3, 0)].n = (-b.wrapping_mul(8));
                                rows.push(record(('l3: { if r.inner.on { break 'l3 rows[at(round, rows.len())].inner.x } v[at(round, v.len())] }), "new", &[1]));
                            }
                            n2 if n2 > n2 => {
                                if let Shape::Line(n) = &mut e { *n += (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) }
                            }
                            _ => { s.insert(0, 'b'); }
                        }
                        match b {
                            0 | 1 => {
                                let mut n6: i32 = 0;
                                let n8: i32 = loop {
                                    n6 += 1;
                                    if n6 > 2 || !flag { break double(r.n); }
                                    r.list.extend(w.iter().take(2));
                                };
                            }
                            n4 @ 2..=5 => { m.entry(1).and_modify(|x| *x += double(({ z }))).or_insert(5); }
                            n5 if n5 > c => {
                                l.items.dedup();
                                v[at(w.iter().map(|x10| say(5, l.items[at(say(4, w[0]), 2)])).fold(0, |x, y| x ^ y), 2)] = q.front().copied().unwrap_or(total(&r.list));
                            }
                            _ => {
                                if w[0] != (v.len() as i32) { let n11: i32 = w.iter().copied().min().unwrap_or_default(); } else {
                                    let c: i32 = ((l.items.iter().filter(|x12| r.inner.on).count() as i32) % 7);
                                }
                            }
                        }
                        q.front().copied().unwrap_or((rows[rows.len() - 1].inner.x - ({ z += 1; say(6, z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner.x %= 5;
                        v = r.list[at(round, r.list.len())..].to_vec();
                        match p.0 {
                            0 | 1 => { ls[at(say(2, k[1]), 2)].items.sort(); }
                            n1 @ 2..=5 => {
                                rows[say(3, 0)].n = (-b.wrapping_mul(8));
                                rows.push(record(('l3: { if r.inner.on { break 'l3 rows[at(round, rows.len())].inner.x } v[at(round, v.len())] }), "new", &[1]));
                            }
                            n2 if n2 > n2 => {
                                if let Shape::Line(n) = &mut e { *n += (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) }
                            }
                            _ => { s.insert(0, 'b'); }
                        }
                        match b {
                            0 | 1 => {
                                let mut n6: i32 = 0;
                                let n8: i32 = loop {
                                    n6 += 1;
                                    if n6 > 2 || !flag { break double(r.n); }
                                    r.list.extend(w.iter().take(2));
                                };
                            }
                            n4 @ 2..=5 => { m.entry(1).and_modify(|x| *x += double(({ z }))).or_insert(5); }
                            n5 if n5 > (*c) => {
                                l.items.dedup();
                                v[at(w.iter().map(|x10| say(5, l.items[at(say(4, w[0]), 2)])).fold(0, |x, y| x ^ y), 2)] = q.front().copied().unwrap_or(total(&r.list));
                            }
                            _ => {
                                if w[0] != (v.len() as i32) { let n11: i32 = w.iter().copied().min().unwrap_or_default(); } else {
                                    let c: i32 = ((l.items.iter().filter(|x12| r.inner.on).count() as i32) % 7);
                                }
                            }
                        }
                        q.front().copied().unwrap_or((rows[rows.len() - 1].inner.x - ({ z += 1; say(6, z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_155 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &z]);
                    let value: i32 = {
                        rows[at(({ z += 1; say(1, z) }), 2)].inner.x %= 5;
                        p.0 = rows[1].list.iter().map(|x1| (s.len() as i32)).fold(0, |x, y| x ^ y);
                        for row2 in &mut rows { c = len(&s); }
                        for row3 in &mut rows { w.extend(v.iter().take(2)); }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        r.first().copied().unwrap_or((({ z += 1; say(3, z) }) + l.x)) - (-({ z += 2; say(4, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z += 1; say(1, z) }), 2)].inner.x %= 5;
                        p.0 = rows[1].list.iter().map(|x1| (s.len() as i32)).fold(0, |x, y| x ^ y);
                        for row2 in &mut rows { c = len(&*s); }
                        for row3 in &mut rows { w.extend(v.iter().take(2)); }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        r.first().copied().unwrap_or((({ z += 1; say(3, z) }) + l.x)) - (-({ z += 2; say(4, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_156 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if !(s.o.is_some()) {
                            if let Some(x1) = s.o && x1 < 9 && s.s.is_empty() {
                                s.q.push_back((s.w[at(say(1, s.c), 2)] - 2));
                            } else {
                                match s.m.get(&(s.o.map_or(7, |x| x + 1) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                                s.l.x = ((s.s.len() as i32) % 7);
                            }
                            Inner { x: s.w[at(s.p.0, 2)], .. } = Inner { x: s.l.items[at(({ s.z }), 2)].max(s.l.x), on: false };
                        } else {
                            s.p.1.truncate(2);
                            let (n2, n3): (i32, i32) = (({ let x4: i32 = s.c; 5 }), s.m.get(&(s.c + 1)).copied().unwrap_or(s.p.0));
                        }
                        (s.k[0], s.w[at(s.c, 2)]) = (s.l.items.iter().map(|x5| s.r.n).last().unwrap_or_default(), s.w.iter().sum::<i32>());
                        s.ls[at(s.rows[at(round, s.rows.len())].n, 2)].items.push(((s.rows[0].inner.x as i64 * 2) as i32));
                        (s.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !(s.o.is_some()) {
                            if let Some(x1) = s.o && x1 < 9 && s.s.is_empty() {
                                s.q.push_back((s.w[at(say(1, s.c), 2)] - 2));
                            } else {
                                match s.m.get(&(s.o.map_or(7, |x| x + 1) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                                s.l.x = ((s.s.len() as i32) % 7);
                            }
                            Inner { x: s.w[at(s.p.0, 2)], .. } = Inner { x: s.l.items[at(({ s.z }), 2)].max(s.l.x), on: false };
                        } else {
                            s.p.1.truncate(2);
                            let (n2, n3): (i32, i32) = (({ let x4: i32 = s.c; 5 }), s.m.get(&(s.c + 1)).copied().unwrap_or(s.p.0));
                        }
                        (s.k[0], s.w[at(s.c, 2)]) = (s.l.items.iter().map(|x5| s.r.n).last().unwrap_or_default(), s.w.iter().sum::<i32>());
                        s.ls[at(s.rows[at(round, s.rows.len())].n, 2)].items.push(((s.rows[0].inner.x as i64 * 2) as i32));
                        (s.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_157 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.ls[1].x % 7)) };
                *self.o.get_or_insert(self.m.values().sum::<i32>()) += 2;
                match self.rows[at((self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.rows.len())].n {
                    0 | 1 => { self.v.dedup(); }
                    n2 @ 2..=5 => {
                        self.q.rotate_left(self.q.len() / 2);
                        self.l.x -= &({ self.z });
                    }
                    n3 if n3 > say(1, self.b) => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && self.s.is_empty() {
                            n4 += 1;
                            self.k[at(say(2, self.b), 2)] -= (self.k[at(self.r.n, 4)].max(4) - self.o.map_or(n1, |x| x + 1));
                            self.ls[at(say(4, self.rows[at(say(3, 4), self.rows.len())].n), 2)].items.extend([self.m.values().sum::<i32>(), 1]);
                        }
                        let n5: i32 = { let list = &self.ls[at(self.a, self.ls.len())].items; list.len() as i32 + list.iter().sum::<i32>() };
                    }
                    _ => {
                        self.b = total(&self.ls[1].items);
                        self.v = self.w.iter().map(|&x6| self.o.unwrap_or(self.w[at(say(5, self.c), 2)])).collect::<Vec<_>>();
                    }
                }
                match self.ls[0].x {
                    0 | 1 => {
                        self.k[0] %= 5;
                        shout(&mut self.rows[at(say(9, n1), 2)].name);
                    }
                    n7 @ 2..=5 => {
                        self.l.x -= (self.v.iter().filter(|x10| self.rows[say(10, 1)].inner.x <= ((self.r.list[at(0, 2)] as i64 * 2) as i32)).count() as i32);
                    }
                    n8 if n8 > self.ls[0].items[0] => {
                        let [n11, n12]: [i32; 2] = [(-self.rows[at(round, self.rows.len())].n), (-self.b)];
                        let mut text13: String = self.s.chars().rev().collect::<String>();
                    }
                    _ => {
                        ((self.rows[say(11, 0)].list[0], _), self.c) = ((self.h.get("abc").copied().unwrap_or(6), 0), self.v.iter().sum::<i32>());
                    }
                }
                self.w.iter_mut().for_each(|x| *x = self.c.max(2));
                self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, self.z) }), self.ls.len())].items.iter().map(|x14| self.v.iter().sum::<i32>()).last().unwrap_or_default() - double(5)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.ls[1].x % 7)) };
                *self.o.get_or_insert(self.m.values().sum::<i32>()) += 2;
                match self.rows[at((self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.rows.len())].n {
                    0 | 1 => { self.v.dedup(); }
                    n2 @ 2..=5 => {
                        self.q.rotate_left(self.q.len() / 2);
                        self.l.x -= &({ self.z });
                    }
                    n3 if n3 > say(1, self.b) => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && self.s.is_empty() {
                            n4 += 1;
                            self.k[at(say(2, self.b), 2)] -= (self.k[at(self.r.n, 4)].max(4) - self.o.map_or(n1, |x| x + 1));
                            self.ls[at(say(4, self.rows[at(say(3, 4), self.rows.len())].n), 2)].items.extend([self.m.values().sum::<i32>(), 1]);
                        }
                        let n5: i32 = { let list = &*self.ls[at(self.a, self.ls.len())].items; list.len() as i32 + list.iter().sum::<i32>() };
                    }
                    _ => {
                        self.b = total(&*self.ls[1].items);
                        self.v = self.w.iter().map(|&x6| self.o.unwrap_or(self.w[at(say(5, self.c), 2)])).collect::<Vec<_>>();
                    }
                }
                match self.ls[0].x {
                    0 | 1 => {
                        self.k[0] %= 5;
                        shout(&mut self.rows[at(say(9, n1), 2)].name);
                    }
                    n7 @ 2..=5 => {
                        self.l.x -= (self.v.iter().filter(|x10| self.rows[say(10, 1)].inner.x <= ((self.r.list[at(0, 2)] as i64 * 2) as i32)).count() as i32);
                    }
                    n8 if n8 > self.ls[0].items[0] => {
                        let [n11, n12]: [i32; 2] = [(-self.rows[at(round, self.rows.len())].n), (-self.b)];
                        let mut text13: String = self.s.chars().rev().collect::<String>();
                    }
                    _ => {
                        ((self.rows[say(11, 0)].list[0], _), *self.c) = ((self.h.get("abc").copied().unwrap_or(6), 0), self.v.iter().sum::<i32>());
                    }
                }
                self.w.iter_mut().for_each(|x| *x = self.c.max(2));
                self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, self.z) }), self.ls.len())].items.iter().map(|x14| self.v.iter().sum::<i32>()).last().unwrap_or_default() - double(5)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_158 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (n1, n2): (i32, i32) = ((self.os.as_deref().unwrap_or("none").len() as i32), self.r.first().copied().unwrap_or(8));
                Inner { x: self.c, .. } = Inner { x: (self.v.len() as i32), on: false };
                self.rows[at((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)].inner.x %= 5;
                let mut n3: i32 = 0;
                while n3 < 3 && self.v.is_empty() {
                    n3 += 1;
                    let n4: i32 = self.e.size();
                }
                let n5: i32 = { let list = &self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                ((match &self.e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) + self.e.size()) - self.r.list.iter().map(|x8| self.ls[at(say(1, self.ls[at(round, self.ls.len())].items[0]), self.ls.len())].items[at(n2, 2)]).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (n1, n2): (i32, i32) = ((self.os.as_deref().unwrap_or("none").len() as i32), self.r.first().copied().unwrap_or(8));
                Inner { x: self.c, .. } = Inner { x: (self.v.len() as i32), on: false };
                self.rows[at((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)].inner.x %= 5;
                let mut n3: i32 = 0;
                while n3 < 3 && self.v.is_empty() {
                    n3 += 1;
                    let n4: i32 = self.e.size();
                }
                let n5: i32 = { let list = &*self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                ((match &self.e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) + self.e.size()) - self.r.list.iter().map(|x8| self.ls[at(say(1, self.ls[at(round, self.ls.len())].items[0]), self.ls.len())].items[at(n2, 2)]).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_159 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.w, &st.p, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.t.clear();
                        st.s = st.p.1.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.k[1].min(3) {
                            ((st.a, _), st.a) = ((st.l.x.wrapping_mul(st.b), 0), st.m.get(&(st.w[at(8, 2)] + 1)).copied().unwrap_or(say(1, st.l.x)));
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or((st.ls[st.ls.len() - 1].x % 7)) - st.w.iter().map(|x2| say(2, st.v[at(8, 2)])).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.w, &st.p, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.t.clear();
                        st.s = st.p.1.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.k[1].min(3) {
                            ((st.a, _), st.a) = ((st.l.x.wrapping_mul(st.b), 0), st.m.get(&(st.w[at(8, 2)] + 1)).copied().unwrap_or(say(1, st.l.x)));
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or(((*st.ls[st.ls.len() - 1].x) % 7)) - st.w.iter().map(|x2| say(2, st.v[at(8, 2)])).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().p, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_160 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&a, &c, &s, &t, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        c ^= (-rows.iter().map(|row| row.n).sum::<i32>());
                        for link1 in &mut ls {
                            let (Some(n2), _) = (o, 1) else { break };
                            v.extend([(-m.values().sum::<i32>()), 1]);
                        }
                        match k[at(({ z }), 4)] {
                            0 | 1 => {
                                e = Shape::Line(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n3 @ 2..=5 => {
                                p.1 = p.1.chars().rev().collect::<String>();
                                r.list[0] = l.items.first().copied().unwrap_or((v.iter().filter(|x5| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                            }
                            n4 if n4 > a => {
                                t.insert(0, 'b');
                                let mut n6: i32 = (h.get("abc").copied().unwrap_or(({ z += 2; say(1, z) })) % 7);
                            }
                            _ => { l.x = r.n.abs(); }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && o == Some(3) {
                            n7 += 1;
                            let mut list8: Vec<i32> = l.items.iter().copied().filter(|x9| (r.inner.on || r.inner.on)).collect::<Vec<i32>>();
                        }
                        'l11: for i10 in 0_i32..3 {
                            match s.as_str() {
                                "" => { let n14: i32 = r.first().copied().unwrap_or((8 % 7)); }
                                "abc" | "b" => { (0..2).for_each(|i| c += i); }
                                y13 => { shout(&mut t); }
                            }
                        }
                        rows.iter().map(Record::total).max().unwrap_or((ls[at(round, ls.len())].items.iter().filter(|x16| v.contains(&(v[at(say(2, (**x16)), v.len())] + 1))).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        c ^= (-rows.iter().map(|row| row.n).sum::<i32>());
                        for link1 in &ls {
                            let (Some(n2), _) = (o, 1) else { break };
                            v.extend([(-m.values().sum::<i32>()), 1]);
                        }
                        match k[at(({ z }), 4)] {
                            0 | 1 => {
                                e = Shape::Line(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            n3 @ 2..=5 => {
                                p.1 = p.1.chars().rev().collect::<String>();
                                r.list[0] = l.items.first().copied().unwrap_or((v.iter().filter(|x5| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                            }
                            n4 if n4 > a => {
                                t.insert(0, 'b');
                                let mut n6: i32 = (h.get("abc").copied().unwrap_or(({ z += 2; say(1, z) })) % 7);
                            }
                            _ => { l.x = r.n.abs(); }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && o == Some(3) {
                            n7 += 1;
                            let mut list8: Vec<i32> = l.items.iter().copied().filter(|x9| (r.inner.on || r.inner.on)).collect::<Vec<i32>>();
                        }
                        'l11: for i10 in 0_i32..3 {
                            match s.as_str() {
                                "" => { let n14: i32 = r.first().copied().unwrap_or((8 % 7)); }
                                "abc" | "b" => { (0..2).for_each(|i| c += i); }
                                y13 => { shout(&mut t); }
                            }
                        }
                        rows.iter().map(Record::total).max().unwrap_or((ls[at(round, ls.len())].items.iter().filter(|x16| v.contains(&(v[at(say(2, (**x16)), v.len())] + 1))).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_161 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        r.list.extend([e.size(), 1]);
                        a -= bump(&mut a);
                        for i1 in 0_i32..k[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) }), 4)].min(3) {
                            a = bump(&mut a);
                        }
                        match b {
                            0 | 1 => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && a == (ls[ls.len() - 1].x + ({ z += 2; say(2, z) })) {
                                    n4 += 1;
                                    k[at(say(4, a), 2)] ^= &('l5: { if r.inner.on { break 'l5 l.x } 6 });
                                }
                            }
                            n2 @ 2..=5 => {
                                ls[say(5, 0)].items.sort_by_key(|x| os.as_ref().map_or(v[say(6, 1)], |x| x.len() as i32));
                            }
                            n3 if n3 > ({ z }) => {
                                c = e.size();
                                let n7: i32 = (|x6: i32| (s.len() as i32))(e.size());
                            }
                            _ => {
                                m.entry(1).and_modify(|x| *x += ls[say(7, 1)].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                                if rows[at(say(8, k[at(7, 4)]), 2)].list.len() > 1 { rows[at(say(8, k[at(7, 4)]), 2)].list.swap(0, 1); rows[at(say(8, k[at(7, 4)]), 2)].list[1..].reverse(); }
                            }
                        }
                        if r.inner.on {
                            let (n8, n9): (i32, i32) = (rows[1].list.iter().sum::<i32>(), (c - ({ z += 1; say(9, z) })));
                        } else if r.n <= (({ z }) + 3) {
                            match &p {
                                (x10, y11) if *x10 > 0 => { let mut n13: i32 = (v.iter().filter(|x12| !flag).count() as i32); }
                                _ => {
                                    let n14: i32 = o.or(Some(r.list.first().copied().unwrap_or(rows[at(say(10, v[v.len() - 1]), rows.len())].n))).ok_or(String::from("none"))?;
                                    w = l.items.clone();
                                }
                            }
                        }
                        rows[at(4, rows.len())].list.iter().map(|x15| m.values().sum::<i32>()).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list.extend([e.size(), 1]);
                        a -= bump(&mut a);
                        for i1 in 0_i32..k[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) }), 4)].min(3) {
                            a = bump(&mut a);
                        }
                        match b {
                            0 | 1 => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && a == (ls[ls.len() - 1].x + ({ z += 2; say(2, z) })) {
                                    n4 += 1;
                                    k[at(say(4, (*a)), 2)] ^= &('l5: { if r.inner.on { break 'l5 (*l.x) } 6 });
                                }
                            }
                            n2 @ 2..=5 => {
                                ls[say(5, 0)].items.sort_by_key(|x| os.as_ref().map_or(v[say(6, 1)], |x| x.len() as i32));
                            }
                            n3 if n3 > ({ z }) => {
                                c = e.size();
                                let n7: i32 = (|x6: i32| (s.len() as i32))(e.size());
                            }
                            _ => {
                                m.entry(1).and_modify(|x| *x += ls[say(7, 1)].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                                if rows[at(say(8, k[at(7, 4)]), 2)].list.len() > 1 { rows[at(say(8, k[at(7, 4)]), 2)].list.swap(0, 1); rows[at(say(8, k[at(7, 4)]), 2)].list[1..].reverse(); }
                            }
                        }
                        if r.inner.on {
                            let (n8, n9): (i32, i32) = (rows[1].list.iter().sum::<i32>(), (c - ({ z += 1; say(9, z) })));
                        } else if r.n <= (({ z }) + 3) {
                            match &p {
                                (x10, y11) if *x10 > 0 => { let mut n13: i32 = (v.iter().filter(|x12| !flag).count() as i32); }
                                _ => {
                                    let n14: i32 = o.or(Some(r.list.first().copied().unwrap_or(rows[at(say(10, v[v.len() - 1]), rows.len())].n))).ok_or(String::from("none"))?;
                                    w = l.items.clone();
                                }
                            }
                        }
                        rows[at(4, rows.len())].list.iter().map(|x15| m.values().sum::<i32>()).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_162 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in rows.iter_mut() { m.insert(h.get("abc").copied().unwrap_or(l.x), (p.0 + ls[0].x)); }
                        p.1 = rows[at(({ z += 2; say(1, z) }), 2)].name.to_uppercase();
                        if s.starts_with('a') { std::mem::swap(&mut b, &mut c); } else { o.replace(o.unwrap_or(r.inner.x)); }
                        (ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - os.as_ref().map_or(c, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in rows.iter_mut() { m.insert(h.get("abc").copied().unwrap_or(l.x), (p.0 + ls[0].x)); }
                        p.1 = rows[at(({ z += 2; say(1, z) }), 2)].name.to_uppercase();
                        if s.starts_with('a') { std::mem::swap(&mut b, &mut c); } else { o.replace(o.unwrap_or(r.inner.x)); }
                        (ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - os.as_ref().map_or(c, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_163 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &v, &w, &r, &k]);
                    let value: i32 = {
                        for x1 in &v { let [n3, .., n4] = k; }
                        s.push('y');
                        w = v[at(round, v.len())..].to_vec();
                        (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &r, &k]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &v { let [n3, .., n4] = k; }
                        s.push('y');
                        w = v[at(round, v.len())..].to_vec();
                        (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &r, &k]);
        Outcome { value, state, said: said() }
    }
}

mod program_164 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l]);
                    let value: i32 = {
                        let n1: i32 = s.m.values().sum::<i32>();
                        if s.a != s.o.unwrap_or(s.b) { let n2: i32 = peak(&s.v).copied().unwrap_or(3); } else {
                            s.l.items.push(s.w.iter().map(|x3| ('l4: { if s.r.inner.on { break 'l4 2 } s.k[0] })).last().unwrap_or_default());
                            if s.o == Some(3) {
                                s.w = s.w.iter().copied().filter(|x5| s.p.0 < (s.rows[s.rows.len() - 1].list.len() as i32)).collect::<Vec<i32>>();
                            }
                        }
                        if let Some(x) = s.v.last_mut() { *x += (-0) }
                        s.r.total() - (s.p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.m.values().sum::<i32>();
                        if s.a != s.o.unwrap_or(s.b) { let n2: i32 = peak(&*s.v).copied().unwrap_or(3); } else {
                            s.l.items.push(s.w.iter().map(|x3| ('l4: { if s.r.inner.on { break 'l4 2 } s.k[0] })).last().unwrap_or_default());
                            if s.o == Some(3) {
                                s.w = s.w.iter().copied().filter(|x5| s.p.0 < (s.rows[s.rows.len() - 1].list.len() as i32)).collect::<Vec<i32>>();
                            }
                        }
                        if let Some(x) = s.v.last_mut() { *x += (-0) }
                        s.r.total() - (s.p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_165 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.b {
                    0 | 1 => {
                        *self.m.entry(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert((self.c - self.l.x)) = (self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                        self.ls[0].items.insert(0, ((self.b + 1) + (-1)));
                    }
                    n1 @ 2..=5 => {
                        self.rows.sort_by_key(|row| -row.n);
                        self.rows[say(2, 0)].list = vec![self.q.front().copied().unwrap_or(self.r.list[0]), self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or(2)];
                    }
                    n2 if n2 > self.ls[at(round, self.ls.len())].x => {
                        self.c -= self.m.values().sum::<i32>();
                        self.v.push((match &self.e { Shape::Dot => total(&self.ls[0].items), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                    }
                    _ => { let [n5, .., n6] = self.k; }
                }
                for x8 in &mut self.r.list { let mut text9: String = self.s.trim_start_matches('a').to_owned(); }
                self.a += ((-say(3, self.r.n)) % 7);
                if let Shape::Line(n) = &mut self.e { *n += self.o.map_or(5, |x| x + 1) }
                let Some(n10) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                self.ls[at(({ self.z += 1; say(4, self.z) }), self.ls.len())].x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.b {
                    0 | 1 => {
                        *self.m.entry(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert((self.c - self.l.x)) = (self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                        self.ls[0].items.insert(0, ((self.b + 1) + (-1)));
                    }
                    n1 @ 2..=5 => {
                        self.rows.sort_by_key(|row| -row.n);
                        self.rows[say(2, 0)].list = vec![self.q.front().copied().unwrap_or(self.r.list[0]), self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or(2)];
                    }
                    n2 if n2 > (*self.ls[at(round, self.ls.len())].x) => {
                        self.c -= self.m.values().sum::<i32>();
                        self.v.push((match &self.e { Shape::Dot => total(&*self.ls[0].items), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                    }
                    _ => { let [n5, .., n6] = self.k; }
                }
                for x8 in &mut self.r.list { let mut text9: String = self.s.trim_start_matches('a').to_owned(); }
                self.a += ((-say(3, self.r.n)) % 7);
                if let Shape::Line(n) = &mut self.e { *n += self.o.map_or(5, |x| x + 1) }
                let Some(n10) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                self.ls[at(({ self.z += 1; say(4, self.z) }), self.ls.len())].x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_166 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.reverse();
                self.flag &= (say(1, self.r.inner.x) != self.w[0] && matches!(self.e, Shape::Line(n) if n > 2));
                self.l.items.extend(self.w.iter().take(2));
                self.q.rotate_left(self.q.len() / 2);
                self.b.wrapping_mul((self.w.len() as i32)) - (-6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.flag, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.flag, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.reverse();
                self.flag &= (say(1, self.r.inner.x) != self.w[0] && matches!(self.e, Shape::Line(n) if n > 2));
                self.l.items.extend(self.w.iter().take(2));
                self.q.rotate_left(self.q.len() / 2);
                self.b.wrapping_mul((self.w.len() as i32)) - (-6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.flag, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_167 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        if !st.flag {
                            {
                                let mut list1: Vec<i32> = (0..st.b % 4).collect::<Vec<_>>();
                                st.ls[0].items.extend([3, 1]);
                            }
                            let [n2, n3]: [i32; 2] = [(st.v.len() as i32), st.o.map_or(st.c, |x| x + 1)];
                        } else { st.k[0] -= st.p.0.abs(); }
                        st.a = st.l.items.pop().unwrap_or((({ st.z += 2; say(1, st.z) }) - st.rows[at(st.c, st.rows.len())].list[0])) - st.l.items.len() as i32 + st.l.items.pop().map_or(0, |x| x + 1);
                        { st.ls[at(say(2, 1), 2)].items.truncate(3); }
                        [st.rows[0].inner.x, _] = [(st.rows[1].inner.x + 5), st.m.get(&(st.c + 1)).copied().unwrap_or(8)];
                        ('l4: { if st.o.is_some() { break 'l4 st.o.map_or(st.k[at(0, 4)], |x| x + 1) } (st.p.1.len() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !st.flag {
                            {
                                let mut list1: Vec<i32> = (0..st.b % 4).collect::<Vec<_>>();
                                st.ls[0].items.extend([3, 1]);
                            }
                            let [n2, n3]: [i32; 2] = [(st.v.len() as i32), st.o.map_or(st.c, |x| x + 1)];
                        } else { st.k[0] -= st.p.0.abs(); }
                        st.a = st.l.items.pop().unwrap_or((({ st.z += 2; say(1, st.z) }) - st.rows[at(st.c, st.rows.len())].list[0])) - st.l.items.len() as i32 + st.l.items.pop().map_or(0, |x| x + 1);
                        { st.ls[at(say(2, 1), 2)].items.truncate(3); }
                        [st.rows[0].inner.x, _] = [(st.rows[1].inner.x + 5), st.m.get(&(st.c + 1)).copied().unwrap_or(8)];
                        ('l4: { if st.o.is_some() { break 'l4 st.o.map_or(st.k[at(0, 4)], |x| x + 1) } (st.p.1.len() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_168 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        l.x = len(&r.name);
                        let _ = m.remove(&((-({ z += 2; say(1, z) })) + 1));
                        if v.iter().any(|x| *x > 3) {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        } else {
                            let n2: i32 = (|x1: i32| os.as_ref().map_or(c, |x| x.len() as i32))((if say(3, b) > k[1] { a } else { a }));
                        }
                        match a {
                            0 | 1 => { w.push(len(&t)); }
                            n3 @ 2..=5 => { a = std::mem::take(&mut a) + 1; }
                            n4 if n4 > v[v.len() - 1] => {
                                w[0] -= r.inner.x.max(ls[say(4, 1)].items.first().copied().unwrap_or(ls[ls.len() - 1].x));
                            }
                            _ => {
                                k[at((t.chars().filter(|c| *c == 'b').count() as i32), 2)] += (os.as_deref().unwrap_or("none").len() as i32);
                                os.get_or_insert_default().push('d');
                            }
                        }
                        let _ = v.pop();
                        k[say(5, 1)].max(h.get("abc").copied().unwrap_or(3)) - v.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.x = len(&r.name);
                        let _ = m.remove(&((-({ z += 2; say(1, z) })) + 1));
                        if v.iter().any(|x| *x > 3) {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        } else {
                            let n2: i32 = (|x1: i32| os.as_ref().map_or(c, |x| x.len() as i32))((if say(3, b) > k[1] { a } else { a }));
                        }
                        match a {
                            0 | 1 => { w.push(len(&*t)); }
                            n3 @ 2..=5 => { a = std::mem::take(&mut a) + 1; }
                            n4 if n4 > v[v.len() - 1] => {
                                w[0] -= r.inner.x.max(ls[say(4, 1)].items.first().copied().unwrap_or(ls[ls.len() - 1].x));
                            }
                            _ => {
                                k[at((t.chars().filter(|c| *c == 'b').count() as i32), 2)] += (os.as_deref().unwrap_or("none").len() as i32);
                                os.get_or_insert_default().push('d');
                            }
                        }
                        let _ = v.pop();
                        k[say(5, 1)].max(h.get("abc").copied().unwrap_or(3)) - v.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_169 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&(a + 1)) {
                            match r.inner.x {
                                0 | 1 => { flag ^= matches!(e, Shape::Line(n) if n > 2); }
                                n2 @ 2..=5 => {
                                    ls[at(({ z += 2; say(1, z) }), 2)].items[at(p.0, 2)] = w.first().copied().unwrap_or(((c as i64 * 2) as i32));
                                }
                                n3 if n3 > 8 => { l.x %= 5; }
                                _ => {
                                    let n4: i32 = v.iter().copied().min().unwrap_or_default();
                                    w.insert(0, r.first().copied().unwrap_or(('l5: { if say(2, p.0) == ({ z += 2; say(3, z) }) { break 'l5 ls[1].x } l.x })));
                                }
                            }
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        l.x = (ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        (if flag { ({ let x7: i32 = r.inner.x; rows[at(round, rows.len())].list[0] }) } else { (c - 5) }) - v.first().copied().unwrap_or(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if let Some(x1) = m.get(&((*a) + 1)) {
                            match r.inner.x {
                                0 | 1 => { flag ^= matches!(e, Shape::Line(n) if n > 2); }
                                n2 @ 2..=5 => {
                                    ls[at(({ z += 2; say(1, z) }), 2)].items[at(p.0, 2)] = w.first().copied().unwrap_or(((c as i64 * 2) as i32));
                                }
                                n3 if n3 > 8 => { l.x %= 5; }
                                _ => {
                                    let n4: i32 = v.iter().copied().min().unwrap_or_default();
                                    w.insert(0, r.first().copied().unwrap_or(('l5: { if say(2, p.0) == ({ z += 2; say(3, z) }) { break 'l5 ls[1].x } l.x })));
                                }
                            }
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        l.x = (ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        (if flag { ({ let x7: i32 = r.inner.x; rows[at(round, rows.len())].list[0] }) } else { (c - 5) }) - v.first().copied().unwrap_or(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_170 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &t, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        std::mem::swap(&mut a, &mut b);
                        a = match rows[at(say(2, ls[at(({ z += 1; say(1, z) }), ls.len())].items[0]), rows.len())].list[0] {
                            0 | 1 => (-positive(say(3, z) - 7)?),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > ({ z }) => w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            _ => 2,
                        };
                        {
                            let mut list6: Vec<i32> = vec![(match &e { Shape::Dot => a, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }); 2];
                        }
                        let n9: i32 = total(&ls[1].items);
                        let mut b: i32 = rows[at(round, rows.len())].inner.x.abs();
                        rows[at((if t.is_empty() { p.0 } else { 3 }), rows.len())].n.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        std::mem::swap(&mut a, &mut b);
                        a = match rows[at(say(2, ls[at(({ z += 1; say(1, z) }), ls.len())].items[0]), rows.len())].list[0] {
                            0 | 1 => (-positive(say(3, z) - 7)?),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > ({ z }) => w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            _ => 2,
                        };
                        {
                            let mut list6: Vec<i32> = vec![(match &e { Shape::Dot => a, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }); 2];
                        }
                        let n9: i32 = total(&*ls[1].items);
                        let mut b: i32 = rows[at(round, rows.len())].inner.x.abs();
                        rows[at((if t.is_empty() { p.0 } else { 3 }), rows.len())].n.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_171 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]);
                    let value: i32 = {
                        b = ({ let x1: i32 = (w.iter().filter(|x2| (**x2) >= b).count() as i32); (if t == "abc" { rows[at(({ z }), rows.len())].n } else { ({ z += 2; say(1, z) }) }) });
                        let _ = m.remove(&(r.first().copied().unwrap_or(l.x) + 1));
                        if l.x < h.get("abc").copied().unwrap_or(ls[1].items[0]) {
                            l.x = match ls[ls.len() - 1].x {
                                0 | 1 => total(&ls[ls.len() - 1].items),
                                n3 @ (2..=5 | 8) => n3 + 1,
                                n4 if n4 > ls[at(rows[at(say(4, rows[0].list[0]), rows.len())].inner.x, ls.len())].x => ((p.0 as i64 * 2) as i32),
                                _ => 2,
                            };
                        }
                        h.insert(r.name.trim_start_matches('a').to_owned(), (os.as_deref().unwrap_or("none").len() as i32));
                        (|x7: i32| w.iter().map(|x8| say(7, ls[0].items[at(say(6, l.x), 2)])).last().unwrap_or_default())((b + ({ z += 1; say(5, z) }))) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        b = ({ let x1: i32 = (w.iter().filter(|x2| (**x2) >= (*b)).count() as i32); (if t == "abc" { rows[at(({ z }), rows.len())].n } else { ({ z += 2; say(1, z) }) }) });
                        let _ = m.remove(&(r.first().copied().unwrap_or(l.x) + 1));
                        if l.x < h.get("abc").copied().unwrap_or(ls[1].items[0]) {
                            l.x = match ls[ls.len() - 1].x {
                                0 | 1 => total(&*ls[ls.len() - 1].items),
                                n3 @ (2..=5 | 8) => n3 + 1,
                                n4 if n4 > ls[at(rows[at(say(4, rows[0].list[0]), rows.len())].inner.x, ls.len())].x => ((p.0 as i64 * 2) as i32),
                                _ => 2,
                            };
                        }
                        h.insert(r.name.trim_start_matches('a').to_owned(), (os.as_deref().unwrap_or("none").len() as i32));
                        (|x7: i32| w.iter().map(|x8| say(7, ls[0].items[at(say(6, l.x), 2)])).last().unwrap_or_default())((b + ({ z += 1; say(5, z) }))) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_172 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k]);
                    let value: i32 = {
                        s.k[0] %= 5;
                        std::mem::swap(&mut s.c, &mut s.a);
                        'l2: for i1 in 0_i32..3 {
                            let [n3, n4]: [i32; 2] = [len(&s.s), s.h.get("abc").copied().unwrap_or(s.r.list[at(s.k[at(say(1, s.p.0), 4)], 2)])];
                        }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || s.s.is_empty() { break double(s.a); }
                            s.s = s.rows[0].name.clone();
                        };
                        s.m.get(&((s.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)).copied().unwrap_or((s.s.len() as i32)) - (0 + n6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.k[0] %= 5;
                        std::mem::swap(&mut s.c, &mut s.a);
                        'l2: for i1 in 0_i32..3 {
                            let [n3, n4]: [i32; 2] = [len(&*s.s), s.h.get("abc").copied().unwrap_or(s.r.list[at(s.k[at(say(1, s.p.0), 4)], 2)])];
                        }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || s.s.is_empty() { break double(s.a); }
                            s.s = s.rows[0].name.clone();
                        };
                        s.m.get(&((s.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)).copied().unwrap_or((s.s.len() as i32)) - (0 + n6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k]);
        Outcome { value, state, said: said() }
    }
}

mod program_173 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let [n1, .., n2] = self.k;
                self.w.push(self.r.list.iter().map(|x4| (-self.r.inner.x)).last().unwrap_or_default());
                let n5: i32 = (self.h.get("abc").copied().unwrap_or(6) % 7);
                match self.m.get(&(self.m.get(&(self.c + 1)).copied().unwrap_or(self.rows[at(0, self.rows.len())].inner.x) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.q.rotate_left(self.q.len() / 2);
                self.k[say(3, 1)].max((|x7: i32| self.rows[at(self.l.x, self.rows.len())].inner.x)(self.w[at(8, 2)])) - self.rows.iter().map(Record::total).max().unwrap_or(8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let [n1, .., n2] = self.k;
                self.w.push(self.r.list.iter().map(|x4| (-self.r.inner.x)).last().unwrap_or_default());
                let n5: i32 = (self.h.get("abc").copied().unwrap_or(6) % 7);
                match self.m.get(&(self.m.get(&(self.c + 1)).copied().unwrap_or(self.rows[at(0, self.rows.len())].inner.x) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.q.rotate_left(self.q.len() / 2);
                self.k[say(3, 1)].max((|x7: i32| self.rows[at(self.l.x, self.rows.len())].inner.x)(self.w[at(8, 2)])) - self.rows.iter().map(Record::total).max().unwrap_or(8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_174 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s == "abc" {
                    n1 += 1;
                    *self.h.entry(self.rows[say(1, 1)].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (|x2: i32| self.ls[at(round, self.ls.len())].x)(self.r.n);
                }
                match &self.p {
                    (x3, y4) if *x3 > 0 => { self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                    _ => {
                        std::mem::swap(&mut self.c, &mut self.a);
                        let n6: i32 = self.rows.iter().map(Record::total).max().unwrap_or(({ let x5: i32 = self.ls[1].x; self.b }));
                    }
                }
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                self.b += self.q.front().copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32));
                (({ let x8: i32 = self.a; ({ self.z += 2; say(7, self.z) }) }) + self.rows[say(4, 1)].inner.x.wrapping_mul(self.ls[at(say(6, self.rows[at(({ self.z += 2; say(5, self.z) }), self.rows.len())].n), self.ls.len())].x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.s == "abc" {
                    n1 += 1;
                    *self.h.entry(self.rows[say(1, 1)].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (|x2: i32| self.ls[at(round, self.ls.len())].x)(self.r.n);
                }
                match &self.p {
                    (x3, y4) if *x3 > 0 => { self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                    _ => {
                        std::mem::swap(&mut self.c, &mut self.a);
                        let n6: i32 = self.rows.iter().map(Record::total).max().unwrap_or(({ let x5: i32 = self.ls[1].x; self.b }));
                    }
                }
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                *self.b += self.q.front().copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32));
                (({ let x8: i32 = self.a; ({ self.z += 2; say(7, self.z) }) }) + self.rows[say(4, 1)].inner.x.wrapping_mul((*self.ls[at(say(6, self.rows[at(({ self.z += 2; say(5, self.z) }), self.rows.len())].n), self.ls.len())].x)))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_175 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.ls]);
                    let value: i32 = {
                        st.c -= (st.m.values().sum::<i32>() - (-say(1, st.a)));
                        st.ls[0].x = st.rows.iter().map(|row| row.n).sum::<i32>();
                        let [n2, .., n3] = st.k;
                        for i4 in 0_i32..st.k[at(round, 4)].min(3) { st.w.insert(0, say(3, 6)); }
                        st.o.map_or(st.r.inner.x.abs(), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.c -= (st.m.values().sum::<i32>() - (-say(1, st.a)));
                        st.ls[0].x = st.rows.iter().map(|row| row.n).sum::<i32>();
                        let [n2, .., n3] = st.k;
                        for i4 in 0_i32..st.k[at(round, 4)].min(3) { st.w.insert(0, say(3, 6)); }
                        st.o.map_or(st.r.inner.x.abs(), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().ls]);
        Outcome { value, state, said: said() }
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &v, &p, &r, &rows, &l, &ls]);
                    let value: i32 = {
                        r.name = t.to_uppercase();
                        Inner { x: p.0, .. } = Inner { x: len(&r.name), on: false };
                        let n1: i32 = rows[0].list.iter().copied().min().unwrap_or_default();
                        (('l2: { if t.is_empty() { break 'l2 rows[0].list[0] } l.x }) + ((p.0 as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &v, &p, &r, &rows, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name = t.to_uppercase();
                        Inner { x: p.0, .. } = Inner { x: len(&r.name), on: false };
                        let n1: i32 = rows[0].list.iter().copied().min().unwrap_or_default();
                        (('l2: { if t.is_empty() { break 'l2 rows[0].list[0] } (*l.x) }) + ((p.0 as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &v, &p, &r, &rows, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_177 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        l.x = o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        match (rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => {
                                r.inner.x = m.get(&(total(&v) + 1)).copied().unwrap_or(a.max(a));
                                a = m.get(&((v.iter().filter(|x3| t.is_empty()).count() as i32) + 1)).copied().unwrap_or(h.get("abc").copied().unwrap_or(p.0));
                            }
                            n1 @ 2..=5 => {
                                flag |= a >= q.front().copied().unwrap_or(4);
                                r.inner.on = v.iter().any(|x| *x > 3);
                            }
                            n2 if n2 > 2 => {
                                Inner { x: ls[at(({ z }), 2)].x, .. } = Inner { x: ('l4: { if r.inner.on { break 'l4 k[0] } c }), on: false };
                            }
                            _ => { if let Some(x5) = &os { shout(&mut t); } }
                        }
                        if let Some(x6) = m.get(&(say(2, r.inner.x) + 1)) {
                            if r.inner.on { w.sort_by_key(|x| r.total()); } else {
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            p.0 = (((k[say(3, 1)] as i64 * 2) as i32) % 7);
                        }
                        match (flag, o) {
                            (true, Some(x7)) => {
                                let mut n10 = 0;
                                while let Some(x9) = w.pop() {
                                    n10 += 1;
                                    if n10 > 3 { break }
                                    l.x = r.total();
                                }
                            }
                            (false, None) => { let n11: i32 = (r.n.max(7) + total(&l.items)); }
                            _ => {}
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        l.x = o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        match (rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => {
                                r.inner.x = m.get(&(total(&*v) + 1)).copied().unwrap_or(a.max(a));
                                a = m.get(&((v.iter().filter(|x3| t.is_empty()).count() as i32) + 1)).copied().unwrap_or(h.get("abc").copied().unwrap_or(p.0));
                            }
                            n1 @ 2..=5 => {
                                flag |= a >= q.front().copied().unwrap_or(4);
                                r.inner.on = v.iter().any(|x| *x > 3);
                            }
                            n2 if n2 > 2 => {
                                Inner { x: ls[at(({ z }), 2)].x, .. } = Inner { x: ('l4: { if r.inner.on { break 'l4 k[0] } c }), on: false };
                            }
                            _ => { if let Some(x5) = &os { shout(&mut t); } }
                        }
                        if let Some(x6) = m.get(&(say(2, r.inner.x) + 1)) {
                            if r.inner.on { w.sort_by_key(|x| r.total()); } else {
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            p.0 = (((k[say(3, 1)] as i64 * 2) as i32) % 7);
                        }
                        match (flag, o) {
                            (true, Some(x7)) => {
                                let mut n10 = 0;
                                while let Some(x9) = w.pop() {
                                    n10 += 1;
                                    if n10 > 3 { break }
                                    l.x = r.total();
                                }
                            }
                            (false, None) => { let n11: i32 = (r.n.max(7) + total(&*l.items)); }
                            _ => {}
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_178 {
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
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &rows, &k, &l]);
                    let value: i32 = {
                        let n1: i32 = { let list = &v; list.len() as i32 + list.iter().sum::<i32>() };
                        let _ = o.take();
                        Inner { x: v[0], .. } = Inner { x: total(&l.items), on: false };
                        p.1 = std::mem::take(&mut p.1) + "k";
                        match l.items.as_slice() {
                            [] => {
                                let n5: i32 = total(&v);
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            [x3] => { let n7: i32 = os.as_ref().map_or((l.x + (*x3)), |x| x.len() as i32); }
                            [x3, .., y4] => { let mut text6: String = format!("{}:{:<4}|", p.1, say(3, (*x3))); }
                        }
                        ((v[1] - b) + c.wrapping_mul(b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &rows, &k, &l]) };
        Outcome { value, state, said: said() }
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
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = { let list = &*v; list.len() as i32 + list.iter().sum::<i32>() };
                        let _ = o.take();
                        Inner { x: v[0], .. } = Inner { x: total(&*l.items), on: false };
                        p.1 = std::mem::take(&mut p.1) + "k";
                        match l.items.as_slice() {
                            [] => {
                                let n5: i32 = total(&*v);
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            [x3] => { let n7: i32 = os.as_ref().map_or((l.x + (*x3)), |x| x.len() as i32); }
                            [x3, .., y4] => { let mut text6: String = format!("{}:{:<4}|", p.1, say(3, (*x3))); }
                        }
                        ((v[1] - b) + c.wrapping_mul((*b)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &rows, &k, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_179 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &v, &w, &p, &r, &rows, &h, &e, &k, &ls, &z]);
                    let value: i32 = {
                        for row1 in &mut rows {
                            let n2: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        let mut n3: i32 = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        h.insert(p.1.chars().rev().collect::<String>(), (match &e { Shape::Dot => rows[rows.len() - 1].n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        for x6 in v.iter_mut() {
                            match p.1.as_str() {
                                "" => {
                                    ls[say(2, 0)].items = rows[say(3, 1)].list[at(round, rows[say(3, 1)].list.len())..].to_vec();
                                }
                                "abc" | "b" => { ls[0].items.retain(|x| ((*x) % 7) % 3 != 0); }
                                y8 => {
                                    let [n9, .., n10] = k;
                                    let mut text11: String = format!("{}:{:<4}|", t, k[say(5, 1)]);
                                }
                            }
                        }
                        (total(&v) - rows[at(5, rows.len())].list.iter().map(|x12| n3).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &v, &w, &p, &r, &rows, &h, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows {
                            let n2: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        let mut n3: i32 = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        h.insert(p.1.chars().rev().collect::<String>(), (match &e { Shape::Dot => rows[rows.len() - 1].n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        for x6 in v.iter_mut() {
                            match p.1.as_str() {
                                "" => {
                                    ls[say(2, 0)].items = rows[say(3, 1)].list[at(round, rows[say(3, 1)].list.len())..].to_vec();
                                }
                                "abc" | "b" => { ls[0].items.retain(|x| ((*x) % 7) % 3 != 0); }
                                y8 => {
                                    let [n9, .., n10] = k;
                                    let mut text11: String = format!("{}:{:<4}|", t, k[say(5, 1)]);
                                }
                            }
                        }
                        (total(&*v) - rows[at(5, rows.len())].list.iter().map(|x12| n3).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &v, &w, &p, &r, &rows, &h, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
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
