//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_030 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.s.starts_with('a');
                if self.t.starts_with('a') {
                    if self.rows[0].list.len() > 1 { self.rows[0].list.swap(0, 1); self.rows[0].list[1..].reverse(); }
                } else {
                    match self.m.get(&(self.ls[1].x.abs() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                self.l.x ^= len(&self.p.1);
                (-(self.os.as_deref().unwrap_or("none").len() as i32)) - (match &self.e { Shape::Dot => 2, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.s.starts_with('a');
                if self.t.starts_with('a') {
                    if self.rows[0].list.len() > 1 { self.rows[0].list.swap(0, 1); self.rows[0].list[1..].reverse(); }
                } else {
                    match self.m.get(&(self.ls[1].x.abs() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                self.l.x ^= len(&self.p.1);
                (-(self.os.as_deref().unwrap_or("none").len() as i32)) - (match &self.e { Shape::Dot => 2, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_031 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                let _ = st.v.pop();
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some((st.t.len() as i32)),
                        }
                        match st.k[0] {
                            0 | 1 => { let n5: i32 = st.r.total(); }
                            n3 @ 2..=5 => { (st.b, st.k[0]) = ((st.a % 7), (|x6: i32| 5)(st.rows[1].list[at(4, 2)])); }
                            n4 if n4 > st.c => { let mut text7: String = format!("{}:{:<4}|", st.t, st.b); }
                            _ => {
                                let n8: i32 = st.o.or(Some(st.m.get(&(st.ls[1].x + 1)).copied().unwrap_or(st.l.x))).ok_or(String::from("none"))?;
                            }
                        }
                        st.l.x -= st.r.first().copied().unwrap_or(len(&st.s));
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        st.h.insert(st.s.to_uppercase(), st.rows.iter().map(Record::total).max().unwrap_or(st.l.x));
                        st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - st.h.get("abc").copied().unwrap_or(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                let _ = st.v.pop();
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some((st.t.len() as i32)),
                        }
                        match st.k[0] {
                            0 | 1 => { let n5: i32 = st.r.total(); }
                            n3 @ 2..=5 => { (st.b, st.k[0]) = ((st.a % 7), (|x6: i32| 5)(st.rows[1].list[at(4, 2)])); }
                            n4 if n4 > st.c => { let mut text7: String = format!("{}:{:<4}|", st.t, st.b); }
                            _ => {
                                let n8: i32 = st.o.or(Some(st.m.get(&(st.ls[1].x + 1)).copied().unwrap_or(st.l.x))).ok_or(String::from("none"))?;
                            }
                        }
                        st.l.x -= st.r.first().copied().unwrap_or(len(&st.s));
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        st.h.insert(st.s.to_uppercase(), st.rows.iter().map(Record::total).max().unwrap_or(st.l.x));
                        st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - st.h.get("abc").copied().unwrap_or(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_032 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&w, &p, &r, &rows, &m, &e, &q]);
                    let value: i32 = {
                        e = Shape::Named { name: (r.name.clone() + "x"), size: rows.iter().map(|row| row.n).sum::<i32>() };
                        p.1.insert(0, 'b');
                        p.0 = m.get(&((|x1: i32| 0)(r.list[0]) + 1)).copied().unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        q.push_back(w.iter().map(|x2| 3).last().unwrap_or_default());
                        r.first().copied().unwrap_or(w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &p, &r, &rows, &m, &e, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *e = Shape::Named { name: (r.name.clone() + "x"), size: rows.iter().map(|row| row.n).sum::<i32>() };
                        p.1.insert(0, 'b');
                        p.0 = m.get(&((|x1: i32| 0)(r.list[0]) + 1)).copied().unwrap_or((w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        q.push_back(w.iter().map(|x2| 3).last().unwrap_or_default());
                        r.first().copied().unwrap_or(w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &p, &r, &rows, &m, &e, &q]);
        Outcome { value, state }
    }
}

mod program_033 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &k, &ls]);
                    let value: i32 = {
                        m.insert(rows[0].list.iter().sum::<i32>(), len(&p.1));
                        let _ = m.remove(&(ls[ls.len() - 1].items.first().copied().unwrap_or(p.0) + 1));
                        for link1 in &mut ls {
                            let n2: i32 = o.or(Some(o.map_or(k[0], |x| x + 1))).ok_or(String::from("none"))?;
                        }
                        m.get(&(r.total() + 1)).copied().unwrap_or((t.len() as i32)) - (rows[rows.len() - 1].list[0] + 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert(rows[0].list.iter().sum::<i32>(), len(&p.1));
                        let _ = m.remove(&(ls[ls.len() - 1].items.first().copied().unwrap_or(p.0) + 1));
                        for link1 in &ls {
                            let n2: i32 = o.or(Some(o.map_or(k[0], |x| x + 1))).ok_or(String::from("none"))?;
                        }
                        m.get(&(r.total() + 1)).copied().unwrap_or((t.len() as i32)) - (rows[rows.len() - 1].list[0] + 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_034 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &q]);
                    let value: i32 = {
                        w.sort_by_key(|x| q.front().copied().unwrap_or(3));
                        if !flag {
                            for i1 in 0_i32..3 {
                                let n2: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                                s += &p.1.clone();
                            }
                        }
                        for &x4 in &v { os = Some(format!("{b:>3} {t:?} {}", 1)); }
                        v.iter().sum::<i32>() - os.as_ref().map_or(a, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &q]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.sort_by_key(|x| q.front().copied().unwrap_or(3));
                        if !flag {
                            for i1 in 0_i32..3 {
                                let n2: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                                s += &p.1.clone();
                            }
                        }
                        for &x4 in &v { *os = Some(format!("{b:>3} {t:?} {}", 1)); }
                        v.iter().sum::<i32>() - os.as_ref().map_or(a, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &q]);
        Outcome { value, state }
    }
}

mod program_035 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        h.insert(format!("{}:{:<4}|", s, b), a.abs());
                        if let Shape::Line(n) = &mut e { *n += total(&l.items) }
                        let mut n1: i32 = 0;
                        while n1 < 3 && 7 == (rows[at(rows[at(round, rows.len())].n, rows.len())].list.iter().map(|x2| c).max().unwrap_or(0)) {
                            n1 += 1;
                            m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            r.list[at(n1, 2)] = (match &e { Shape::Dot => (w[1] + c), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                        }
                        std::mem::swap(&mut a, &mut c);
                        p.0 = match b {
                            0 | 1 => (v.iter().filter(|x21| b < (ls[at(round, ls.len())].x)).count() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ls[at(round, ls.len())].x => r.list.first().copied().unwrap_or(6),
                            _ => 2,
                        };
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        h.insert(format!("{}:{:<4}|", s, b), a.abs());
                        if let Shape::Line(n) = &mut e { *n += total(&*l.items) }
                        let mut n1: i32 = 0;
                        while n1 < 3 && 7 == (rows[at(rows[at(round, rows.len())].n, rows.len())].list.iter().map(|x2| (*c)).max().unwrap_or(0)) {
                            n1 += 1;
                            m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            r.list[at(n1, 2)] = (match &e { Shape::Dot => (w[1] + c), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                        }
                        std::mem::swap(&mut a, &mut c);
                        p.0 = match b {
                            0 | 1 => (v.iter().filter(|x21| b < (ls[at(round, ls.len())].x)).count() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ls[at(round, ls.len())].x => r.list.first().copied().unwrap_or(6),
                            _ => 2,
                        };
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_036 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![(s.t.chars().filter(|c| *c == 'b').count() as i32); 2];
                        match s.w.as_slice() {
                            [] => {
                                s.l.items.insert(0, ((s.r.list[0] + 5) % 7));
                                if let Some(x4) = s.o && x4 < 9 && s.r.inner.on {
                                    let mut n5: i32 = s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                } else {
                                    match s.m.get(&((s.ls[at(round, s.ls.len())].x + s.k[0]) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                                }
                            }
                            [x2] => {
                                match s.k[at(double(s.l.x), 4)] {
                                    0 | 1 => {
                                        s.k[at(s.e.size(), 2)] += len(&s.rows[0].name);
                                        shout(&mut s.r.name);
                                    }
                                    n10 @ 2..=5 => {
                                        s.p.0 += (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                        let mut n12: i32 = s.m.values().sum::<i32>();
                                    }
                                    n11 if n11 > s.l.x => {
                                        (s.p.0, s.rows[0].inner.x) = (s.os.as_ref().map_or(5, |x| x.len() as i32), (-4));
                                    }
                                    _ => {
                                        s.ls[at(s.l.x, 2)].items = s.w.iter().copied().filter(|x13| s.r.inner.on).collect::<Vec<i32>>();
                                    }
                                }
                            }
                            [x2, .., y3] => {
                                if let Some(x7) = s.r.list.iter().find(|x| **x > 2) {
                                    s.flag ^= s.m.contains_key(&(len(&s.rows[0].name) + 1));
                                    let mut list8: Vec<i32> = list1.iter().map(|&x9| s.os.as_ref().map_or(2, |x| x.len() as i32)).collect::<Vec<_>>();
                                }
                            }
                        }
                        s.b = (if s.m.contains_key(&(total(&s.r.list) + 1)) { double(s.c) } else { s.r.total() });
                        s.a = ({ let x14: i32 = (-0); s.rows.iter().map(Record::total).max().unwrap_or(3) });
                        ({ let x15: i32 = (s.p.1.chars().filter(|c| *c == 'b').count() as i32); s.b.abs() }) - s.q.front().copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![(s.t.chars().filter(|c| *c == 'b').count() as i32); 2];
                        match s.w.as_slice() {
                            [] => {
                                s.l.items.insert(0, ((s.r.list[0] + 5) % 7));
                                if let Some(x4) = s.o && x4 < 9 && s.r.inner.on {
                                    let mut n5: i32 = s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                } else {
                                    match s.m.get(&((s.ls[at(round, s.ls.len())].x + s.k[0]) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                                }
                            }
                            [x2] => {
                                match s.k[at(double(s.l.x), 4)] {
                                    0 | 1 => {
                                        s.k[at(s.e.size(), 2)] += len(&s.rows[0].name);
                                        shout(&mut s.r.name);
                                    }
                                    n10 @ 2..=5 => {
                                        s.p.0 += (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                        let mut n12: i32 = s.m.values().sum::<i32>();
                                    }
                                    n11 if n11 > s.l.x => {
                                        (s.p.0, s.rows[0].inner.x) = (s.os.as_ref().map_or(5, |x| x.len() as i32), (-4));
                                    }
                                    _ => {
                                        s.ls[at((*s.l.x), 2)].items = s.w.iter().copied().filter(|x13| s.r.inner.on).collect::<Vec<i32>>();
                                    }
                                }
                            }
                            [x2, .., y3] => {
                                if let Some(x7) = s.r.list.iter().find(|x| **x > 2) {
                                    s.flag ^= s.m.contains_key(&(len(&s.rows[0].name) + 1));
                                    let mut list8: Vec<i32> = list1.iter().map(|&x9| s.os.as_ref().map_or(2, |x| x.len() as i32)).collect::<Vec<_>>();
                                }
                            }
                        }
                        s.b = (if s.m.contains_key(&(total(&s.r.list) + 1)) { double(s.c) } else { s.r.total() });
                        s.a = ({ let x14: i32 = (-0); s.rows.iter().map(Record::total).max().unwrap_or(3) });
                        ({ let x15: i32 = (s.p.1.chars().filter(|c| *c == 'b').count() as i32); s.b.abs() }) - s.q.front().copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_037 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.insert(0, 'b');
                self.rows.push(record(self.v.first().copied().unwrap_or(self.rows[0].n), "new", &[1]));
                self.r = Record { n: (self.k[4 - 1] - 8), ..record(1, "q", &[4]) };
                self.rows[0].list.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], };
        let before = state(&[&vars.s, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.insert(0, 'b');
                self.rows.push(record(self.v.first().copied().unwrap_or(self.rows[0].n), "new", &[1]));
                self.r = Record { n: (self.k[4 - 1] - 8), ..record(1, "q", &[4]) };
                self.rows[0].list.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k]);
        Outcome { value, state }
    }
}

mod program_038 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = self.m.get(&(self.r.list[at(8, 2)].wrapping_mul(2) + 1)).copied().unwrap_or((if self.o == Some(3) { 4 } else { 0 }));
                self.h.remove(&(self.t.clone() + "x"));
                if (matches!(self.e, Shape::Line(n) if n > 2) && self.t.starts_with('a')) { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                if self.rows[0].list.len() > 1 { self.rows[0].list.swap(0, 1); self.rows[0].list[1..].reverse(); }
                if self.w[at(self.r.n, 2)] >= (self.r.name.chars().filter(|c| *c == 'b').count() as i32) {
                    self.r.list[at(3, 2)] += self.o.unwrap_or(('l1: { if self.t.is_empty() { break 'l1 self.c } self.v[at(self.b, 2)] }));
                }
                self.os.as_ref().map_or((self.s.len() as i32), |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = self.m.get(&(self.r.list[at(8, 2)].wrapping_mul(2) + 1)).copied().unwrap_or((if self.o == Some(3) { 4 } else { 0 }));
                self.h.remove(&(self.t.clone() + "x"));
                if (matches!(self.e, Shape::Line(n) if n > 2) && self.t.starts_with('a')) { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                if self.rows[0].list.len() > 1 { self.rows[0].list.swap(0, 1); self.rows[0].list[1..].reverse(); }
                if self.w[at(self.r.n, 2)] >= (self.r.name.chars().filter(|c| *c == 'b').count() as i32) {
                    self.r.list[at(3, 2)] += self.o.unwrap_or(('l1: { if self.t.is_empty() { break 'l1 self.c } self.v[at(self.b, 2)] }));
                }
                self.os.as_ref().map_or((self.s.len() as i32), |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l]);
        Outcome { value, state }
    }
}

mod program_039 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.s, &st.t, &st.w, &st.o, &st.r, &st.rows, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        let mut text1: String = format!("{}:{:<4}|", st.s, 1);
                        if !st.flag {
                            st.l.items.reverse();
                            let n2: i32 = st.o.or(Some(st.r.first().copied().unwrap_or(st.rows[1].n))).ok_or(String::from("none"))?;
                        } else if st.rows[st.rows.len() - 1].inner.x <= (st.l.items.iter().filter(|x3| matches!(st.e, Shape::Line(n) if n > 2)).count() as i32) {
                            st.e = Shape::Line(total(&st.w));
                        }
                        st.r.n = len(&st.rows[0].name);
                        ({ let x4: i32 = st.rows.iter().map(|row| row.n).sum::<i32>(); (st.l.items.iter().filter(|x5| st.t == "abc").count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.s, &st.t, &st.w, &st.o, &st.r, &st.rows, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = format!("{}:{:<4}|", st.s, 1);
                        if !st.flag {
                            st.l.items.reverse();
                            let n2: i32 = st.o.or(Some(st.r.first().copied().unwrap_or(st.rows[1].n))).ok_or(String::from("none"))?;
                        } else if st.rows[st.rows.len() - 1].inner.x <= (st.l.items.iter().filter(|x3| matches!(st.e, Shape::Line(n) if n > 2)).count() as i32) {
                            st.e = Shape::Line(total(&st.w));
                        }
                        st.r.n = len(&st.rows[0].name);
                        ({ let x4: i32 = st.rows.iter().map(|row| row.n).sum::<i32>(); (st.l.items.iter().filter(|x5| st.t == "abc").count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().s, &st.load().t, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_040 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        for row1 in &rows {
                            match rows[0].list.as_slice() {
                                [] => { let mut list4: Vec<i32> = vec![r.first().copied().unwrap_or(0); 2]; }
                                [x2] => {
                                    (k[0], a) = ((row1.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), row1.list.iter().sum::<i32>());
                                }
                                [x2, .., y3] => {
                                    v[0] %= 5;
                                    s.push_str(&format!("{a:>3} {t:?} {}", 1));
                                }
                            }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        let mut n6 = 0;
                        while let Some(x5) = rows[at(3, 2)].list.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            ls[at((p.0 % 7), 2)].x = m.get(&(rows.iter().map(Record::total).max().unwrap_or(6) + 1)).copied().unwrap_or(os.as_ref().map_or(w[1], |x| x.len() as i32));
                        }
                        if let Some(x7) = o && x7 < 9 && !(p.0 != c) {
                            ls[at(o.unwrap_or(w[w.len() - 1]), 2)].x %= 5;
                        } else {
                            if r.inner.on {
                                q.push_back((match &e { Shape::Dot => k[at(round, 4)], Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                            } else if v.is_empty() { let n10 = std::mem::replace(&mut w[0], 4); }
                            os = os.take().filter(|x| x.len() < 9);
                        }
                        let mut text11: String = format!("{}:{:<4}|", s, a);
                        (m.get(&(b + 1)).copied().unwrap_or(l.x) + o.map_or(a, |x| x + 1)) - total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &rows {
                            match rows[0].list.as_slice() {
                                [] => { let mut list4: Vec<i32> = vec![r.first().copied().unwrap_or(0); 2]; }
                                [x2] => {
                                    (k[0], a) = ((row1.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), row1.list.iter().sum::<i32>());
                                }
                                [x2, .., y3] => {
                                    v[0] %= 5;
                                    s.push_str(&format!("{a:>3} {t:?} {}", 1));
                                }
                            }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        let mut n6 = 0;
                        while let Some(x5) = rows[at(3, 2)].list.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            ls[at((p.0 % 7), 2)].x = m.get(&(rows.iter().map(Record::total).max().unwrap_or(6) + 1)).copied().unwrap_or(os.as_ref().map_or(w[1], |x| x.len() as i32));
                        }
                        if let Some(x7) = o && x7 < 9 && !(p.0 != (*c)) {
                            ls[at(o.unwrap_or(w[w.len() - 1]), 2)].x %= 5;
                        } else {
                            if r.inner.on {
                                q.push_back((match &e { Shape::Dot => k[at(round, 4)], Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                            } else if v.is_empty() { let n10 = std::mem::replace(&mut w[0], 4); }
                            os = os.take().filter(|x| x.len() < 9);
                        }
                        let mut text11: String = format!("{}:{:<4}|", s, a);
                        (m.get(&(b + 1)).copied().unwrap_or((*l.x)) + o.map_or(a, |x| x + 1)) - total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_041 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &flag, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &ls]);
                    let value: i32 = {
                        match len(&p.1) {
                            0 | 1 => {
                                rows[at(8, 2)].list.iter_mut().for_each(|x| *x = (6));
                                e = Shape::Line(ls[0].items.iter().map(|x3| 3).sum::<i32>());
                            }
                            n1 @ 2..=5 => { p.1 = format!("{}:{:<4}|", r.name, 1); }
                            n2 if n2 > 6 => {
                                let n4: i32 = o.or(Some((r.inner.x - rows[at(b, rows.len())].list[0]))).ok_or(String::from("none"))?;
                                m.insert(h.get("abc").copied().unwrap_or(r.n), ls[0].items.iter().sum::<i32>());
                            }
                            _ => { let mut list6: Vec<i32> = (0..4 % 4).collect::<Vec<_>>(); }
                        }
                        ls[0].x = ('l8: { if (matches!(e, Shape::Line(n) if n > 2) || a <= 8) { break 'l8 (rows[1].list.iter().filter(|x7| 0 != 0).count() as i32) } m.values().sum::<i32>() });
                        let n9: i32 = (w.len() as i32);
                        shout(&mut s);
                        o.map_or((rows[at(8, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        match len(&p.1) {
                            0 | 1 => {
                                rows[at(8, 2)].list.iter_mut().for_each(|x| *x = (6));
                                e = Shape::Line(ls[0].items.iter().map(|x3| 3).sum::<i32>());
                            }
                            n1 @ 2..=5 => { p.1 = format!("{}:{:<4}|", r.name, 1); }
                            n2 if n2 > 6 => {
                                let n4: i32 = o.or(Some((r.inner.x - rows[at(b, rows.len())].list[0]))).ok_or(String::from("none"))?;
                                m.insert(h.get("abc").copied().unwrap_or(r.n), ls[0].items.iter().sum::<i32>());
                            }
                            _ => { let mut list6: Vec<i32> = (0..4 % 4).collect::<Vec<_>>(); }
                        }
                        *ls[0].x = ('l8: { if (matches!(e, Shape::Line(n) if n > 2) || a <= 8) { break 'l8 (rows[1].list.iter().filter(|x7| 0 != 0).count() as i32) } m.values().sum::<i32>() });
                        let n9: i32 = (w.len() as i32);
                        shout(&mut s);
                        o.map_or((rows[at(8, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &w, &o, &p, &r, &rows, &m, &h, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_042 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls]);
                    let value: i32 = {
                        h.insert(format!("{c:>3} {s:?} {}", b), rows.iter().map(|row| row.n).sum::<i32>());
                        r = Record { n: r.total(), ..record(1, "q", &[4]) };
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(s.is_empty()) {
                            n1 += 1;
                            { ls[0].x = (os.as_deref().unwrap_or("none").len() as i32); }
                            r.n = q.front().copied().unwrap_or(e.size());
                        }
                        if (o == Some(3) && rows[at(round, rows.len())].n >= (rows[at(a, rows.len())].n)) { return Ok(ls[0].items.iter().map(|x2| r.inner.x).last().unwrap_or_default()); }
                        let n3: i32 = (m.get(&(b + 1)).copied().unwrap_or(b) + o.map_or(a, |x| x + 1));
                        q.front().copied().unwrap_or((p.1.len() as i32)) - o.unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        h.insert(format!("{c:>3} {s:?} {}", b), rows.iter().map(|row| row.n).sum::<i32>());
                        r = Record { n: r.total(), ..record(1, "q", &[4]) };
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(s.is_empty()) {
                            n1 += 1;
                            { ls[0].x = (os.as_deref().unwrap_or("none").len() as i32); }
                            r.n = q.front().copied().unwrap_or(e.size());
                        }
                        if (o == Some(3) && rows[at(round, rows.len())].n >= (rows[at(a, rows.len())].n)) { return Ok(ls[0].items.iter().map(|x2| r.inner.x).last().unwrap_or_default()); }
                        let n3: i32 = (m.get(&((*b) + 1)).copied().unwrap_or(b) + o.map_or((*a), |x| x + 1));
                        q.front().copied().unwrap_or((p.1.len() as i32)) - o.unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_043 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &v, &o, &os, &r, &rows, &e, &k, &l]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !flag { break ((k[1] as i64 * 2) as i32); }
                            v[0] = (match &e { Shape::Dot => rows.iter().map(Record::total).max().unwrap_or(8), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        };
                        { if (r.inner.on && r.inner.on) { continue 'outer } }
                        for (i6, x5) in rows[at(round, rows.len())].list.iter().enumerate() {
                            { if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); } }
                        }
                        if (c < l.x && s.is_empty()) { return Err(format!("left with {}", (rows[0].list.iter().filter(|x7| 5 < 7).count() as i32))); }
                        (os.as_deref().unwrap_or("none").len() as i32) - o.unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &v, &o, &os, &r, &rows, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !flag { break ((k[1] as i64 * 2) as i32); }
                            v[0] = (match &e { Shape::Dot => rows.iter().map(Record::total).max().unwrap_or(8), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        };
                        { if (r.inner.on && r.inner.on) { continue 'outer } }
                        for (i6, x5) in rows[at(round, rows.len())].list.iter().enumerate() {
                            { if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); } }
                        }
                        if ((*c) < l.x && s.is_empty()) { return Err(format!("left with {}", (rows[0].list.iter().filter(|x7| 5 < 7).count() as i32))); }
                        (os.as_deref().unwrap_or("none").len() as i32) - o.unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &v, &o, &os, &r, &rows, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_044 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.s, &s.t, &s.v, &s.r, &s.rows, &s.m, &s.k, &s.l]);
                    let value: i32 = {
                        s.l.items.reverse();
                        'l2: for x1 in &mut s.v { s.r.n += (s.t.chars().filter(|c| *c == 'b').count() as i32); }
                        ((s.l.x, _), s.v[0]) = (((s.k[0] % 7), 0), len(&s.s));
                        s.m.get(&((5 + s.r.list[at(7, 2)]) + 1)).copied().unwrap_or((s.r.name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.s, &s.t, &s.v, &s.r, &s.rows, &s.m, &s.k, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.items.reverse();
                        'l2: for x1 in &mut s.v { s.r.n += (s.t.chars().filter(|c| *c == 'b').count() as i32); }
                        ((s.l.x, _), s.v[0]) = (((s.k[0] % 7), 0), len(&*s.s));
                        s.m.get(&((5 + s.r.list[at(7, 2)]) + 1)).copied().unwrap_or((s.r.name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.s, &s.t, &s.v, &s.r, &s.rows, &s.m, &s.k, &s.l]);
        Outcome { value, state }
    }
}

mod program_045 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[0] -= ((self.r.inner.x as i64 * 2) as i32);
                let mut list1: Vec<i32> = self.l.items[at(round, self.l.items.len())..].to_vec();
                'l3: for i2 in 0_i32..self.b.min(3) {
                    { let mut add = |by: i32| self.a += by; add(1); add((i2 + self.rows[0].inner.x)); }
                    match (list1.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                        0 | 1 => {
                            let mut text7: String = list1.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            (self.v[0], self.b) = (self.c.abs(), (self.ls[at(self.ls[at(round, self.ls.len())].x, self.ls.len())].items.len() as i32));
                        }
                        n5 @ 2..=5 => {
                            self.rows[at((if self.v.iter().any(|x| *x > 3) { self.k[0] } else { 2 }), 2)].inner.x -= (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        n6 if n6 > self.ls[at(round, self.ls.len())].x => { shout(&mut self.r.name); }
                        _ => {
                            self.b += (|x8: i32| self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or(self.a))((self.r.inner.x % 7));
                        }
                    }
                }
                self.rows[at(self.o.unwrap_or(8), 2)].inner.x = (self.rows[at(round, self.rows.len())].list.iter().filter(|x9| !self.flag).count() as i32);
                self.rows.sort_by_key(|row| -row.n);
                len(&self.p.1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[0] -= ((self.r.inner.x as i64 * 2) as i32);
                let mut list1: Vec<i32> = self.l.items[at(round, self.l.items.len())..].to_vec();
                'l3: for i2 in 0_i32..self.b.min(3) {
                    { let mut add = |by: i32| self.a += by; add(1); add((i2 + self.rows[0].inner.x)); }
                    match (list1.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                        0 | 1 => {
                            let mut text7: String = list1.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            (self.v[0], self.b) = (self.c.abs(), (self.ls[at(self.ls[at(round, self.ls.len())].x, self.ls.len())].items.len() as i32));
                        }
                        n5 @ 2..=5 => {
                            self.rows[at((if self.v.iter().any(|x| *x > 3) { self.k[0] } else { 2 }), 2)].inner.x -= (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        n6 if n6 > (*self.ls[at(round, self.ls.len())].x) => { shout(&mut self.r.name); }
                        _ => {
                            self.b += (|x8: i32| self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or((*self.a)))((self.r.inner.x % 7));
                        }
                    }
                }
                self.rows[at(self.o.unwrap_or(8), 2)].inner.x = (self.rows[at(round, self.rows.len())].list.iter().filter(|x9| !self.flag).count() as i32);
                self.rows.sort_by_key(|row| -row.n);
                len(&self.p.1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_046 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s = (self.t.clone() + "x");
                self.rows[0].name.push_str(&(self.t.clone() + "x"));
                for link1 in &mut self.ls {
                    let mut text2: String = self.rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                match self.a {
                    0 | 1 => {
                        let mut list5: Vec<i32> = self.r.list.iter().map(|&x6| self.r.total()).collect::<Vec<_>>();
                        self.rows[0].name.insert(0, 'b');
                    }
                    n3 @ 2..=5 => {
                        match self.t.as_str() {
                            "" => {
                                self.w.push(len(&self.t));
                                self.l.items.iter_mut().for_each(|x| *x = ((self.c as i64 * 2) as i32));
                            }
                            "abc" | "b" => {
                                let mut text11: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            y8 => { let _ = self.o.take(); }
                        }
                    }
                    n4 if n4 > 4 => { ((self.ls[at(n4, 2)].x, _), self.b) = ((len(&self.s), 0), (self.t.len() as i32)); }
                    _ => {
                        match self.ls[at(round, self.ls.len())].x {
                            0 | 1 => {
                                self.r.grow((if self.c <= self.c { self.p.0 } else { self.ls[at(4, self.ls.len())].x }));
                            }
                            n12 @ 2..=5 => { let mut list14: Vec<i32> = self.v[at(round, self.v.len())..].to_vec(); }
                            n13 if n13 > self.c => {
                                { let mut add = |by: i32| self.l.x += by; add(1); add(self.w.iter().map(|x16| 0).fold(0, |x, y| x ^ y)); }
                            }
                            _ => { self.rows[0].n = (self.os.as_deref().unwrap_or("none").len() as i32); }
                        }
                    }
                }
                self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.s = (self.t.clone() + "x");
                self.rows[0].name.push_str(&(self.t.clone() + "x"));
                for link1 in &self.ls {
                    let mut text2: String = self.rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                match self.a {
                    0 | 1 => {
                        let mut list5: Vec<i32> = self.r.list.iter().map(|&x6| self.r.total()).collect::<Vec<_>>();
                        self.rows[0].name.insert(0, 'b');
                    }
                    n3 @ 2..=5 => {
                        match self.t.as_str() {
                            "" => {
                                self.w.push(len(&*self.t));
                                self.l.items.iter_mut().for_each(|x| *x = ((self.c as i64 * 2) as i32));
                            }
                            "abc" | "b" => {
                                let mut text11: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            y8 => { let _ = self.o.take(); }
                        }
                    }
                    n4 if n4 > 4 => {
                        ((self.ls[at(n4, 2)].x, _), *self.b) = ((len(&*self.s), 0), (self.t.len() as i32));
                    }
                    _ => {
                        match self.ls[at(round, self.ls.len())].x {
                            0 | 1 => {
                                self.r.grow((if self.c <= (*self.c) { self.p.0 } else { self.ls[at(4, self.ls.len())].x }));
                            }
                            n12 @ 2..=5 => { let mut list14: Vec<i32> = self.v[at(round, self.v.len())..].to_vec(); }
                            n13 if n13 > self.c => {
                                { let mut add = |by: i32| self.l.x += by; add(1); add(self.w.iter().map(|x16| 0).fold(0, |x, y| x ^ y)); }
                            }
                            _ => { self.rows[0].n = (self.os.as_deref().unwrap_or("none").len() as i32); }
                        }
                    }
                }
                self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_047 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.v, &st.o, &st.r, &st.rows, &st.l]);
                    let value: i32 = {
                        st.rows[at(6, 2)].n += (st.rows[1].list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + st.r.total());
                        st.rows[at(0, 2)].list[0] %= 5;
                        let mut list1: Vec<i32> = st.r.list.clone();
                        let n2 = bump(&mut st.rows[at(2, 2)].n);
                        st.rows.iter().map(Record::total).max().unwrap_or(st.l.items.iter().map(|x3| st.l.x).max().unwrap_or(0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.v, &st.o, &st.r, &st.rows, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(6, 2)].n += (st.rows[1].list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + st.r.total());
                        st.rows[at(0, 2)].list[0] %= 5;
                        let mut list1: Vec<i32> = st.r.list.clone();
                        let n2 = bump(&mut st.rows[at(2, 2)].n);
                        st.rows.iter().map(Record::total).max().unwrap_or(st.l.items.iter().map(|x3| st.l.x).max().unwrap_or(0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().v, &st.load().o, &st.load().r, &st.load().rows, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_048 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &p, &r, &l, &ls]);
                    let value: i32 = {
                        ls[0].items.sort();
                        let mut n2: i32 = 0;
                        while n2 < 3 && (v.is_empty() || c >= b) {
                            n2 += 1;
                            l.x = o.map_or(l.items.iter().map(|x3| l.x).fold(0, |x, y| x ^ y), |x| x + 1);
                        }
                        p.0 %= 5;
                        r.total() - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &p, &r, &l, &ls]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[0].items.sort();
                        let mut n2: i32 = 0;
                        while n2 < 3 && (v.is_empty() || (*c) >= b) {
                            n2 += 1;
                            l.x = o.map_or(l.items.iter().map(|x3| l.x).fold(0, |x, y| x ^ y), |x| x + 1);
                        }
                        p.0 %= 5;
                        r.total() - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &p, &r, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_049 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k]);
                    let value: i32 = {
                        s.push('y');
                        a = match (v.iter().map(|x1| r.n).fold(0, |x, y| x ^ y)) {
                            0 | 1 => e.size(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > k[1] => v.iter().sum::<i32>(),
                            _ => 2,
                        };
                        if let Record { n: x12, list, .. } = &r && list.len() > 1 {
                            let mut text13: String = t.chars().rev().collect::<String>();
                        }
                        shout(&mut t);
                        (if t.is_empty() { rows[1].list.iter().sum::<i32>() } else { ((w[at(r.inner.x, w.len())] as i64 * 2) as i32) }) - len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        s.push('y');
                        a = match (v.iter().map(|x1| r.n).fold(0, |x, y| x ^ y)) {
                            0 | 1 => e.size(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > k[1] => v.iter().sum::<i32>(),
                            _ => 2,
                        };
                        if let Record { n: x12, list, .. } = &r && list.len() > 1 {
                            let mut text13: String = t.chars().rev().collect::<String>();
                        }
                        shout(&mut t);
                        (if t.is_empty() { rows[1].list.iter().sum::<i32>() } else { ((w[at(r.inner.x, w.len())] as i64 * 2) as i32) }) - len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k]);
        Outcome { value, state }
    }
}

mod program_050 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l]);
                    let value: i32 = {
                        c %= 5;
                        let mut n3: i32 = 0;
                        while n3 < 3 && b <= b.abs() {
                            n3 += 1;
                            w.dedup();
                            let n4: i32 = std::mem::take(&mut l.x);
                        }
                        w.extend(v.iter().take(2));
                        let (Some(n5), _) = (o, 1) else { return Ok((-c)) };
                        if (r.n < 6 && matches!(e, Shape::Line(n) if n > 2)) { return Err(format!("left with {}", double(n5))); }
                        r.list.first().copied().unwrap_or((1 + v[at(b, v.len())]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c %= 5;
                        let mut n3: i32 = 0;
                        while n3 < 3 && (*b) <= b.abs() {
                            n3 += 1;
                            w.dedup();
                            let n4: i32 = std::mem::take(&mut l.x);
                        }
                        w.extend(v.iter().take(2));
                        let (Some(n5), _) = (o, 1) else { return Ok((-c)) };
                        if (r.n < 6 && matches!(e, Shape::Line(n) if n > 2)) { return Err(format!("left with {}", double(n5))); }
                        r.list.first().copied().unwrap_or((1 + v[at(b, v.len())]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l]);
        Outcome { value, state }
    }
}

mod program_051 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &r, &rows, &e]);
                    let value: i32 = {
                        let mut n2: i32 = rows[at(w.iter().map(|x1| 3).last().unwrap_or_default(), rows.len())].inner.x.abs();
                        'l4: for i3 in 0_i32..3 {
                            v[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                            let mut list5: Vec<i32> = r.list.iter().copied().filter(|x6| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        }
                        let mut list7: Vec<i32> = (0..c % 4).collect::<Vec<_>>();
                        total(&w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &r, &rows, &e]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2: i32 = rows[at(w.iter().map(|x1| 3).last().unwrap_or_default(), rows.len())].inner.x.abs();
                        'l4: for i3 in 0_i32..3 {
                            v[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                            let mut list5: Vec<i32> = r.list.iter().copied().filter(|x6| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        }
                        let mut list7: Vec<i32> = (0..c % 4).collect::<Vec<_>>();
                        total(&*w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &r, &rows, &e]);
        Outcome { value, state }
    }
}

mod program_052 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.ls]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = s.r.list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            s.os.get_or_insert_default().push('d');
                        }
                        let mut n3: i32 = (s.o.unwrap_or(4) - (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        let mut n5 = 0;
                        while let Some(x4) = s.v.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            s.p.1.push_str(&s.ls[0].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        }
                        let n6: i32 = ((-7) + (if s.r.inner.on { s.r.inner.x } else { s.p.0 }));
                        (s.rows[0].name.len() as i32) - (-s.v[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = s.r.list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            s.os.get_or_insert_default().push('d');
                        }
                        let mut n3: i32 = (s.o.unwrap_or(4) - (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        let mut n5 = 0;
                        while let Some(x4) = s.v.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            s.p.1.push_str(&s.ls[0].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        }
                        let n6: i32 = ((-7) + (if s.r.inner.on { s.r.inner.x } else { s.p.0 }));
                        (s.rows[0].name.len() as i32) - (-s.v[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.s, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.ls]);
        Outcome { value, state }
    }
}

mod program_053 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Record { n: x1, list, .. } = &self.r && list.len() > 1 {
                    self.w.push((self.rows[0].name.len() as i32));
                }
                let [n2, .., n3] = self.k;
                self.s.clear();
                let n5 = std::mem::replace(&mut self.k[at(len(&self.t), 2)], 4);
                if let Some(x6) = self.rows[self.rows.len() - 1].list.iter().find(|x| **x > 2) {
                    self.h.insert(self.t.to_uppercase(), (self.b + self.p.0));
                }
                (self.r.total() % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Record { n: x1, list, .. } = &self.r && list.len() > 1 {
                    self.w.push((self.rows[0].name.len() as i32));
                }
                let [n2, .., n3] = self.k;
                self.s.clear();
                let n5 = std::mem::replace(&mut self.k[at(len(&*self.t), 2)], 4);
                if let Some(x6) = self.rows[self.rows.len() - 1].list.iter().find(|x| **x > 2) {
                    self.h.insert(self.t.to_uppercase(), (self.b + self.p.0));
                }
                (self.r.total() % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_054 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut list1: Vec<i32> = self.w.iter().map(|&x2| (match &self.e { Shape::Dot => self.r.list[0], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).collect::<Vec<_>>();
                Inner { x: self.p.0, .. } = Inner { x: (|x5: i32| self.k[at(round, 4)])(2), on: false };
                self.m.insert(len(&self.p.1), (match &self.e { Shape::Dot => self.rows[at(round, self.rows.len())].n, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                self.o.map_or(('l8: { if self.w.is_empty() { break 'l8 self.ls[1].items[at(3, 2)] } 7 }), |x| x + 1) - self.o.unwrap_or(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut list1: Vec<i32> = self.w.iter().map(|&x2| (match &self.e { Shape::Dot => self.r.list[0], Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).collect::<Vec<_>>();
                Inner { x: self.p.0, .. } = Inner { x: (|x5: i32| self.k[at(round, 4)])(2), on: false };
                self.m.insert(len(&self.p.1), (match &self.e { Shape::Dot => self.rows[at(round, self.rows.len())].n, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                self.o.map_or(('l8: { if self.w.is_empty() { break 'l8 self.ls[1].items[at(3, 2)] } 7 }), |x| x + 1) - self.o.unwrap_or(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_055 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l]);
                    let value: i32 = {
                        st.flag &= st.t == "abc";
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        if let Some(x1) = st.m.get(&(6 + 1)) {
                            let mut n2: i32 = 0;
                            while n2 < 3 && (st.flag || matches!(st.e, Shape::Line(n) if n > 2)) {
                                n2 += 1;
                                let [n3, n4]: [i32; 2] = [(st.t.chars().filter(|c| *c == 'b').count() as i32), st.r.list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                                st.w.dedup();
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && 5 == st.o.unwrap_or(0) {
                            n6 += 1;
                            let mut n8 = 0;
                            while let Some(x7) = st.v.pop() {
                                n8 += 1;
                                if n8 > 3 { break }
                                st.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            }
                        }
                        (st.rows.iter().map(Record::total).max().unwrap_or(st.b) + st.o.unwrap_or(st.c)) - st.h.get("abc").copied().unwrap_or(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.flag &= st.t == "abc";
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        if let Some(x1) = st.m.get(&(6 + 1)) {
                            let mut n2: i32 = 0;
                            while n2 < 3 && (st.flag || matches!(st.e, Shape::Line(n) if n > 2)) {
                                n2 += 1;
                                let [n3, n4]: [i32; 2] = [(st.t.chars().filter(|c| *c == 'b').count() as i32), st.r.list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                                st.w.dedup();
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && 5 == st.o.unwrap_or(0) {
                            n6 += 1;
                            let mut n8 = 0;
                            while let Some(x7) = st.v.pop() {
                                n8 += 1;
                                if n8 > 3 { break }
                                st.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            }
                        }
                        (st.rows.iter().map(Record::total).max().unwrap_or(st.b) + st.o.unwrap_or(st.c)) - st.h.get("abc").copied().unwrap_or(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_056 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &os, &r, &k, &q, &l, &ls]);
                    let value: i32 = {
                        'l2: for x1 in &mut w {
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            for i3 in 0_i32..k[4 - 1].min(3) { s = format!("{}:{:<4}|", t, i3); }
                        }
                        l.items.reverse();
                        let n4: i32 = (if c >= (l.x + ls[0].x) { r.total() } else { os.as_ref().map_or(w[0], |x| x.len() as i32) });
                        total(&ls[1].items) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &os, &r, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for x1 in &mut w {
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            for i3 in 0_i32..k[4 - 1].min(3) { s = format!("{}:{:<4}|", t, i3); }
                        }
                        l.items.reverse();
                        let n4: i32 = (if c >= (l.x + ls[0].x) { r.total() } else { os.as_ref().map_or(w[0], |x| x.len() as i32) });
                        total(&*ls[1].items) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &os, &r, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_057 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &o, &rows, &k, &ls]);
                    let value: i32 = {
                        v = (0..(w[at(b, w.len())]) % 4).collect::<Vec<_>>();
                        rows[at(ls[at(round, ls.len())].items[0], 2)].list = v.iter().map(|&x1| (k[4 - 1] + 5)).collect::<Vec<_>>();
                        let Some(n2) = o else { return Ok((w.len() as i32)) };
                        if let Some(row) = rows.last_mut() { row.n += n2.abs(); row.list.push(row.n); row.grow(1); }
                        len(&t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &o, &rows, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v = (0..(w[at(b, w.len())]) % 4).collect::<Vec<_>>();
                        rows[at(ls[at(round, ls.len())].items[0], 2)].list = v.iter().map(|&x1| (k[4 - 1] + 5)).collect::<Vec<_>>();
                        let Some(n2) = o else { return Ok((w.len() as i32)) };
                        if let Some(row) = rows.last_mut() { row.n += n2.abs(); row.list.push(row.n); row.grow(1); }
                        len(&*t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &o, &rows, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_058 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        if let (Some(x2), -3..) = (o, c) { rows.retain(|row| row.n < 9 || row.list.len() < 3); } else {
                            let mut n3: i32 = os.as_ref().map_or((w.len() as i32), |x| x.len() as i32);
                        }
                        let mut n5 = 0;
                        while let Some(x4) = r.list.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            t = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        }
                        if let Some(x) = rows[at(2, 2)].list.last_mut() { *x += b.max(v[at(n1, v.len())]) }
                        (v.len() as i32) - r.list.first().copied().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        if let (Some(x2), -3..) = (o, c) { rows.retain(|row| row.n < 9 || row.list.len() < 3); } else {
                            let mut n3: i32 = os.as_ref().map_or((w.len() as i32), |x| x.len() as i32);
                        }
                        let mut n5 = 0;
                        while let Some(x4) = r.list.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            t = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        }
                        if let Some(x) = rows[at(2, 2)].list.last_mut() { *x += b.max(v[at(n1, v.len())]) }
                        (v.len() as i32) - r.list.first().copied().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows]);
        Outcome { value, state }
    }
}

mod program_059 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        let [n1, .., n2] = k;
                        let n4: i32 = o.or(Some(os.as_ref().map_or(0, |x| x.len() as i32))).ok_or(String::from("none"))?;
                        let n5 = bump(&mut v[at(((l.x as i64 * 2) as i32), 2)]);
                        (r.n, v[0]) = ((t.len() as i32), rows[0].list[at(4, 2)].wrapping_mul(w[at(l.x, w.len())]));
                        b.max(h.get("abc").copied().unwrap_or(c)) - rows[at(ls[ls.len() - 1].x, rows.len())].inner.x.wrapping_mul(v[v.len() - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let [n1, .., n2] = k;
                        let n4: i32 = o.or(Some(os.as_ref().map_or(0, |x| x.len() as i32))).ok_or(String::from("none"))?;
                        let n5 = bump(&mut v[at(((l.x as i64 * 2) as i32), 2)]);
                        (r.n, v[0]) = ((t.len() as i32), rows[0].list[at(4, 2)].wrapping_mul(w[at((*l.x), w.len())]));
                        b.max(h.get("abc").copied().unwrap_or((*c))) - rows[at(ls[ls.len() - 1].x, rows.len())].inner.x.wrapping_mul(v[v.len() - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_030", program_030::plain, program_030::transaction),
    ("program_031", program_031::plain, program_031::transaction),
    ("program_032", program_032::plain, program_032::transaction),
    ("program_033", program_033::plain, program_033::transaction),
    ("program_034", program_034::plain, program_034::transaction),
    ("program_035", program_035::plain, program_035::transaction),
    ("program_036", program_036::plain, program_036::transaction),
    ("program_037", program_037::plain, program_037::transaction),
    ("program_038", program_038::plain, program_038::transaction),
    ("program_039", program_039::plain, program_039::transaction),
    ("program_040", program_040::plain, program_040::transaction),
    ("program_041", program_041::plain, program_041::transaction),
    ("program_042", program_042::plain, program_042::transaction),
    ("program_043", program_043::plain, program_043::transaction),
    ("program_044", program_044::plain, program_044::transaction),
    ("program_045", program_045::plain, program_045::transaction),
    ("program_046", program_046::plain, program_046::transaction),
    ("program_047", program_047::plain, program_047::transaction),
    ("program_048", program_048::plain, program_048::transaction),
    ("program_049", program_049::plain, program_049::transaction),
    ("program_050", program_050::plain, program_050::transaction),
    ("program_051", program_051::plain, program_051::transaction),
    ("program_052", program_052::plain, program_052::transaction),
    ("program_053", program_053::plain, program_053::transaction),
    ("program_054", program_054::plain, program_054::transaction),
    ("program_055", program_055::plain, program_055::transaction),
    ("program_056", program_056::plain, program_056::transaction),
    ("program_057", program_057::plain, program_057::transaction),
    ("program_058", program_058::plain, program_058::transaction),
    ("program_059", program_059::plain, program_059::transaction),
];
