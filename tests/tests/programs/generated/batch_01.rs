//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_030 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.s.starts_with('a');
                if self.t.starts_with('a') {
                    self.rows[at(0, 2)].list.iter_mut().for_each(|x| *x = ({ let x1: i32 = (*x); self.r.inner.x }));
                } else if (self.r.inner.on && self.o.is_some()) {
                    match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                }
                if let (Some(x3), -3..) = (self.o, self.c) {
                    self.s += &self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                } else {
                    [self.k[say(2, 0)], _] = [({ let x4: i32 = self.k[at(say(3, self.p.0), 4)]; self.c }), self.rows.iter().map(Record::total).max().unwrap_or(self.v[at(say(4, self.k[4 - 1]), 2)])];
                    self.l.x -= total(&self.r.list);
                }
                (self.p.1.len() as i32) - self.v[0].max(self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.s.starts_with('a');
                if self.t.starts_with('a') {
                    self.rows[at(0, 2)].list.iter_mut().for_each(|x| *x = ({ let x1: i32 = (*x); self.r.inner.x }));
                } else if (self.r.inner.on && self.o.is_some()) {
                    match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                }
                if let (Some(x3), -3..) = (self.o, self.c) {
                    self.s += &self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                } else {
                    [self.k[say(2, 0)], _] = [({ let x4: i32 = self.k[at(say(3, self.p.0), 4)]; self.c }), self.rows.iter().map(Record::total).max().unwrap_or(self.v[at(say(4, self.k[4 - 1]), 2)])];
                    self.l.x -= total(&self.r.list);
                }
                (self.p.1.len() as i32) - self.v[0].max(self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_031 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.q, &st.l]);
                    let value: i32 = {
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.v.reverse();
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.q.front().copied().unwrap_or(st.c)),
                        }
                        if let Some(x3) = st.v.iter().find(|x| **x > 2) {
                            let mut n4: i32 = st.w[at(8, 2)].wrapping_mul((st.b - st.rows[0].n));
                            let _ = st.m.remove(&(st.o.unwrap_or(st.c) + 1));
                        }
                        st.q.push_back((st.t.len() as i32));
                        st.p.0 += (-st.o.unwrap_or(st.l.x));
                        if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        ((st.b - st.p.0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.v.reverse();
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.q.front().copied().unwrap_or(st.c)),
                        }
                        if let Some(x3) = st.v.iter().find(|x| **x > 2) {
                            let mut n4: i32 = st.w[at(8, 2)].wrapping_mul((st.b - st.rows[0].n));
                            let _ = st.m.remove(&(st.o.unwrap_or(st.c) + 1));
                        }
                        st.q.push_back((st.t.len() as i32));
                        st.p.0 += (-st.o.unwrap_or(st.l.x));
                        if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        ((st.b - st.p.0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_032 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]);
                    let value: i32 = {
                        e = Shape::Named { name: (r.name.clone() + "x"), size: rows.iter().map(|row| row.n).sum::<i32>() };
                        p.1.insert(0, 'b');
                        p.0 = m.get(&((|x1: i32| a)(({ z += 1; say(1, z) })) + 1)).copied().unwrap_or(total(&ls[1].items));
                        let n2: i32 = w.iter().copied().min().unwrap_or_default();
                        q.front().copied().unwrap_or(total(&w)) - o.unwrap_or(2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *e = Shape::Named { name: (r.name.clone() + "x"), size: rows.iter().map(|row| row.n).sum::<i32>() };
                        p.1.insert(0, 'b');
                        p.0 = m.get(&((|x1: i32| a)(({ z += 1; say(1, z) })) + 1)).copied().unwrap_or(total(&*ls[1].items));
                        let n2: i32 = w.iter().copied().min().unwrap_or_default();
                        q.front().copied().unwrap_or(total(&*w)) - o.unwrap_or(2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &w, &o, &p, &r, &rows, &m, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_033 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        m.insert(rows[at(round, rows.len())].list.iter().sum::<i32>(), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        a ^= (m.values().sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32));
                        l.x = match p.0 {
                            0 | 1 => (p.1.chars().filter(|c| *c == 'b').count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(1, rows[at(round, rows.len())].inner.x) => m.get(&(k[at(1, 4)] + 1)).copied().unwrap_or(rows[1].inner.x),
                            _ => 2,
                        };
                        total(&ls[1].items) - (0 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert(rows[at(round, rows.len())].list.iter().sum::<i32>(), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        a ^= (m.values().sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32));
                        l.x = match p.0 {
                            0 | 1 => (p.1.chars().filter(|c| *c == 'b').count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(1, rows[at(round, rows.len())].inner.x) => m.get(&(k[at(1, 4)] + 1)).copied().unwrap_or(rows[1].inner.x),
                            _ => 2,
                        };
                        total(&*ls[1].items) - (0 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_034 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match p.0 {
                            0 | 1 => {
                                *m.entry((v.windows(2).filter(|two| two[0] < two[1]).count() as i32)).or_insert(r.total()) ^= (s.chars().filter(|c| *c == 'b').count() as i32);
                            }
                            n1 @ 2..=5 => { rows[at(say(1, 3), 2)].name.push_str(&s.clone()); }
                            n2 if n2 > n2 => {
                                let mut n3: i32 = 0;
                                while n3 < 3 && !(w.iter().any(|x| *x > 3)) {
                                    n3 += 1;
                                    v.dedup();
                                }
                                match &p {
                                    (x5, y6) if *x5 > 0 => { r.name = format!("{}:{:<4}|", p.1, ({ z })); }
                                    _ => { p.0 = ((p.0 % 7) + rows.iter().map(Record::total).max().unwrap_or(4)); }
                                }
                            }
                            _ => {
                                for i7 in 0_i32..a.min(3) { let mut text8: String = format!("{}:{:<4}|", s, w[at(c, w.len())]); }
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= o.map_or(4, |x| x + 1); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        for i9 in 0_i32..c.min(3) {
                            match (say(2, v[0]) < (if z % 8 == 5 { break 'outer } else { say(3, z) }), o) {
                                (true, Some(x10)) => { s.clear(); }
                                (false, None) => {
                                    b = (rows[at(round, 2)].name.len() as i32);
                                    let mut text12: String = t.clone();
                                }
                                _ => {}
                            }
                        }
                        r.name = s.trim_start_matches('a').to_owned();
                        r.inner.x.max((match &e { Shape::Dot => ({ z += 1; say(5, z) }), Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 })) - v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match p.0 {
                            0 | 1 => {
                                *m.entry((v.windows(2).filter(|two| two[0] < two[1]).count() as i32)).or_insert(r.total()) ^= (s.chars().filter(|c| *c == 'b').count() as i32);
                            }
                            n1 @ 2..=5 => { rows[at(say(1, 3), 2)].name.push_str(&s.clone()); }
                            n2 if n2 > n2 => {
                                let mut n3: i32 = 0;
                                while n3 < 3 && !(w.iter().any(|x| *x > 3)) {
                                    n3 += 1;
                                    v.dedup();
                                }
                                match &p {
                                    (x5, y6) if *x5 > 0 => { r.name = format!("{}:{:<4}|", p.1, ({ z })); }
                                    _ => { p.0 = ((p.0 % 7) + rows.iter().map(Record::total).max().unwrap_or(4)); }
                                }
                            }
                            _ => {
                                for i7 in 0_i32..a.min(3) { let mut text8: String = format!("{}:{:<4}|", s, w[at(c, w.len())]); }
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= o.map_or(4, |x| x + 1); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        for i9 in 0_i32..c.min(3) {
                            match (say(2, v[0]) < (if z % 8 == 5 { break 'outer } else { say(3, z) }), o) {
                                (true, Some(x10)) => { s.clear(); }
                                (false, None) => {
                                    *b = (rows[at(round, 2)].name.len() as i32);
                                    let mut text12: String = t.clone();
                                }
                                _ => {}
                            }
                        }
                        r.name = s.trim_start_matches('a').to_owned();
                        r.inner.x.max((match &e { Shape::Dot => ({ z += 1; say(5, z) }), Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 })) - v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
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
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &t, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        h.remove(&format!("{}:{:<4}|", s, c));
                        match &e {
                            Shape::Dot => {
                                let mut list3: Vec<i32> = vec![total(&r.list); 2];
                                rows[0].list.sort_by_key(|x| w.first().copied().unwrap_or(r.n));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                p.0 -= &(ls[at(round, ls.len())].items.iter().filter(|x4| t.is_empty()).count() as i32);
                                if rows[at(7, rows.len())].inner.x == (t.len() as i32) { let [n5, .., n6] = k; }
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                os.get_or_insert_default().push('d');
                                t += &(t.clone() + "x");
                            }
                            _ => {}
                        }
                        if let Record { n: x9, list, .. } = &r && list.len() > 1 { h.remove(&s.to_uppercase()); }
                        for x10 in rows[0].list.iter_mut() { r.name.push_str(&String::from("abc")); }
                        { let x11 = &mut l.x; *x11 += rows[at((if z % 8 == 5 { break 'outer } else { say(4, z) }), rows.len())].list.iter().map(|x12| r.inner.x).last().unwrap_or_default(); *x11 %= 50; }
                        double((l.x % 7)) - o.unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        h.remove(&format!("{}:{:<4}|", s, (*c)));
                        match &e {
                            Shape::Dot => {
                                let mut list3: Vec<i32> = vec![total(&r.list); 2];
                                rows[0].list.sort_by_key(|x| w.first().copied().unwrap_or(r.n));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                p.0 -= &(ls[at(round, ls.len())].items.iter().filter(|x4| t.is_empty()).count() as i32);
                                if rows[at(7, rows.len())].inner.x == (t.len() as i32) { let [n5, .., n6] = k; }
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                os.get_or_insert_default().push('d');
                                *t += &(t.clone() + "x");
                            }
                            _ => {}
                        }
                        if let Record { n: x9, list, .. } = &r && list.len() > 1 { h.remove(&s.to_uppercase()); }
                        for x10 in rows[0].list.iter_mut() { r.name.push_str(&String::from("abc")); }
                        { let x11 = &mut l.x; *x11 += rows[at((if z % 8 == 5 { break 'outer } else { say(4, z) }), rows.len())].list.iter().map(|x12| r.inner.x).last().unwrap_or_default(); *x11 %= 50; }
                        double((l.x % 7)) - o.unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_036 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![(s.t.chars().filter(|c| *c == 'b').count() as i32); 2];
                        match s.w.as_slice() {
                            [] => {
                                s.l.items.extend(s.v.iter().take(2));
                                s.rows[0].inner.x += &s.w.first().copied().unwrap_or(s.c);
                            }
                            [x2] => {
                                for link5 in &mut s.ls {
                                    s.flag ^= s.m.contains_key(&(len(&s.rows[0].name) + 1));
                                    let _ = s.m.remove(&(s.h.get("abc").copied().unwrap_or(s.rows[at(say(1, s.rows[s.rows.len() - 1].list[0]), s.rows.len())].inner.x) + 1));
                                }
                            }
                            [x2, .., y3] => {
                                s.e = Shape::Named { name: s.p.1.chars().rev().collect::<String>(), size: s.o.unwrap_or(7) };
                            }
                        }
                        s.rows[0].inner.x -= &(s.v.iter().filter(|x6| s.v.is_empty()).count() as i32);
                        let mut n7: i32 = 0;
                        while n7 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n7 += 1;
                            let mut n8: i32 = s.m.values().sum::<i32>();
                            s.r.list.sort_by_key(|x| (if round == 0 { 5 } else { 4 }));
                        }
                        ((if s.s.is_empty() { list1[at(round, list1.len())] } else { s.b }) - s.ls[0].items.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![(s.t.chars().filter(|c| *c == 'b').count() as i32); 2];
                        match s.w.as_slice() {
                            [] => {
                                s.l.items.extend(s.v.iter().take(2));
                                s.rows[0].inner.x += &s.w.first().copied().unwrap_or(s.c);
                            }
                            [x2] => {
                                for link5 in &s.ls {
                                    s.flag ^= s.m.contains_key(&(len(&s.rows[0].name) + 1));
                                    let _ = s.m.remove(&(s.h.get("abc").copied().unwrap_or(s.rows[at(say(1, s.rows[s.rows.len() - 1].list[0]), s.rows.len())].inner.x) + 1));
                                }
                            }
                            [x2, .., y3] => {
                                *s.e = Shape::Named { name: s.p.1.chars().rev().collect::<String>(), size: s.o.unwrap_or(7) };
                            }
                        }
                        s.rows[0].inner.x -= &(s.v.iter().filter(|x6| s.v.is_empty()).count() as i32);
                        let mut n7: i32 = 0;
                        while n7 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n7 += 1;
                            let mut n8: i32 = s.m.values().sum::<i32>();
                            s.r.list.sort_by_key(|x| (if round == 0 { 5 } else { 4 }));
                        }
                        ((if s.s.is_empty() { list1[at(round, list1.len())] } else { s.b }) - s.ls[0].items.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_037 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.insert(0, 'b');
                self.rows.push(record(self.v.first().copied().unwrap_or(2), "new", &[1]));
                let mut list1: Vec<i32> = self.rows[at(round, self.rows.len())].list.iter().copied().filter(|x2| self.a > (self.w.iter().map(|x3| 8).fold(0, |x, y| x ^ y))).collect::<Vec<i32>>();
                (|x4: i32| ((self.v[at(self.ls[at(say(1, self.a), self.ls.len())].x, 2)] as i64 * 2) as i32))(('l5: { if self.r.inner.on { break 'l5 self.b } self.r.inner.x }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.insert(0, 'b');
                self.rows.push(record(self.v.first().copied().unwrap_or(2), "new", &[1]));
                let mut list1: Vec<i32> = self.rows[at(round, self.rows.len())].list.iter().copied().filter(|x2| self.a > (self.w.iter().map(|x3| 8).fold(0, |x, y| x ^ y))).collect::<Vec<i32>>();
                (|x4: i32| ((self.v[at(self.ls[at(say(1, self.a), self.ls.len())].x, 2)] as i64 * 2) as i32))(('l5: { if self.r.inner.on { break 'l5 (*self.b) } self.r.inner.x }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_038 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = self.m.get(&(self.r.list[at(self.p.0, 2)].wrapping_mul(self.p.0) + 1)).copied().unwrap_or(self.v.first().copied().unwrap_or(2));
                self.p.0 = (double(self.p.0) % 7);
                let n1: i32 = self.rows.iter().map(|row| row.n).sum::<i32>();
                self.rows[at(({ self.z }), 2)].list.extend([(((self.k[say(3, 1)] as i64 * 2) as i32) + self.m.get(&(({ self.z += 1; say(1, self.z) }) + 1)).copied().unwrap_or(self.w[at(({ self.z += 1; say(2, self.z) }), 2)])), 1]);
                if self.v.is_empty() {
                    let mut text2: String = format!("{}:{:<4}|", self.s, self.rows[at(n1, self.rows.len())].n);
                } else {
                    self.rows[0].list.reverse();
                    self.flag = matches!(self.e, Shape::Line(n) if n > 2);
                }
                total(&self.w) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], z: 6, };
        let before = state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = self.m.get(&(self.r.list[at(self.p.0, 2)].wrapping_mul(self.p.0) + 1)).copied().unwrap_or(self.v.first().copied().unwrap_or(2));
                self.p.0 = (double(self.p.0) % 7);
                let n1: i32 = self.rows.iter().map(|row| row.n).sum::<i32>();
                self.rows[at(({ self.z }), 2)].list.extend([(((self.k[say(3, 1)] as i64 * 2) as i32) + self.m.get(&(({ self.z += 1; say(1, self.z) }) + 1)).copied().unwrap_or(self.w[at(({ self.z += 1; say(2, self.z) }), 2)])), 1]);
                if self.v.is_empty() {
                    let mut text2: String = format!("{}:{:<4}|", self.s, self.rows[at(n1, self.rows.len())].n);
                } else {
                    self.rows[0].list.reverse();
                    self.flag = matches!(self.e, Shape::Line(n) if n > 2);
                }
                total(&*self.w) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_039 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, s: String, t: String, v: Vec<i32>, r: Record, rows: Vec<Record>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.s, &st.t, &st.v, &st.r, &st.rows, &st.l]);
                    let value: i32 = {
                        let mut text1: String = format!("{}:{:<4}|", st.s, st.r.inner.x);
                        let mut list2: Vec<i32> = (0..(st.l.items[at(3, 2)]) % 4).collect::<Vec<_>>();
                        if let Some(x3) = list2.iter().find(|x| **x > 2) { st.flag ^= st.t.is_empty(); }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - double(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.s, &st.t, &st.v, &st.r, &st.rows, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, s: String, t: String, v: Vec<i32>, r: Record, rows: Vec<Record>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = format!("{}:{:<4}|", st.s, st.r.inner.x);
                        let mut list2: Vec<i32> = (0..(st.l.items[at(3, 2)]) % 4).collect::<Vec<_>>();
                        if let Some(x3) = list2.iter().find(|x| **x > 2) { st.flag ^= st.t.is_empty(); }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - double(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().r, &st.load().rows, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_040 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in &rows {
                            match rows[0].list.as_slice() {
                                [] => { let mut list4: Vec<i32> = ls[ls.len() - 1].items.clone(); }
                                [x2] => { os.get_or_insert_default().push('d'); }
                                [x2, .., y3] => { r.name += &(row1.name.clone() + "x"); }
                            }
                            k[say(2, 0)] -= r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        let Some(n5) = o else { return Ok(v.iter().sum::<i32>()) };
                        { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        let mut n7 = 0;
                        while let Some(x6) = rows[say(3, 0)].list.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            if let Shape::Line(n) = &mut e { *n += m.get(&(n5 + 1)).copied().unwrap_or(w[at(ls[ls.len() - 1].x, w.len())]) }
                            v.extend([(|x8: i32| m.get(&(8 + 1)).copied().unwrap_or(x8))((if w.is_empty() { ls[ls.len() - 1].items[0] } else { 3 })), 1]);
                        }
                        o.unwrap_or((b + ({ z })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &rows {
                            match rows[0].list.as_slice() {
                                [] => { let mut list4: Vec<i32> = ls[ls.len() - 1].items.clone(); }
                                [x2] => { os.get_or_insert_default().push('d'); }
                                [x2, .., y3] => { r.name += &(row1.name.clone() + "x"); }
                            }
                            k[say(2, 0)] -= r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        let Some(n5) = o else { return Ok(v.iter().sum::<i32>()) };
                        { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        let mut n7 = 0;
                        while let Some(x6) = rows[say(3, 0)].list.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            if let Shape::Line(n) = &mut e { *n += m.get(&(n5 + 1)).copied().unwrap_or(w[at(ls[ls.len() - 1].x, w.len())]) }
                            v.extend([(|x8: i32| m.get(&(8 + 1)).copied().unwrap_or(x8))((if w.is_empty() { ls[ls.len() - 1].items[0] } else { 3 })), 1]);
                        }
                        o.unwrap_or((b + ({ z })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_041 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match len(&p.1) {
                            0 | 1 => {
                                rows[say(1, 0)].list.iter_mut().for_each(|x| *x = (6));
                                q.push_back((t.len() as i32));
                            }
                            n1 @ 2..=5 => {
                                let n4: i32 = (w.iter().filter(|x3| !(k[at(say(2, r.n), 4)] == (say(3, r.inner.x)))).count() as i32);
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            n2 if n2 > 0 => {
                                if r.inner.on {
                                    ls[say(4, 0)].items = w.iter().copied().filter(|x6| c == rows.iter().map(Record::total).max().unwrap_or(v[0])).collect::<Vec<i32>>();
                                }
                            }
                            _ => {
                                let n7: i32 = l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                rows[0].list[at(7, 2)] %= 5;
                            }
                        }
                        r.inner = Inner { x: (-rows[rows.len() - 1].n), on: t.starts_with('a') };
                        m.insert(o.map_or(a, |x| x + 1), total(&l.items));
                        let mut n9: i32 = 0;
                        let n10: i32 = loop {
                            n9 += 1;
                            if n9 > 2 || l.x <= (r.first().copied().unwrap_or(v[at(round, v.len())])) { break (v[1] + l.x); }
                            l.items.push(((t.chars().filter(|c| *c == 'b').count() as i32) + (t.chars().filter(|c| *c == 'b').count() as i32)));
                        };
                        (v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        match len(&p.1) {
                            0 | 1 => {
                                rows[say(1, 0)].list.iter_mut().for_each(|x| *x = (6));
                                q.push_back((t.len() as i32));
                            }
                            n1 @ 2..=5 => {
                                let n4: i32 = (w.iter().filter(|x3| !(k[at(say(2, r.n), 4)] == (say(3, r.inner.x)))).count() as i32);
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            n2 if n2 > 0 => {
                                if r.inner.on {
                                    *ls[say(4, 0)].items = w.iter().copied().filter(|x6| c == rows.iter().map(Record::total).max().unwrap_or(v[0])).collect::<Vec<i32>>();
                                }
                            }
                            _ => {
                                let n7: i32 = l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                rows[0].list[at(7, 2)] %= 5;
                            }
                        }
                        r.inner = Inner { x: (-rows[rows.len() - 1].n), on: t.starts_with('a') };
                        m.insert(o.map_or(a, |x| x + 1), total(&*l.items));
                        let mut n9: i32 = 0;
                        let n10: i32 = loop {
                            n9 += 1;
                            if n9 > 2 || l.x <= (r.first().copied().unwrap_or(v[at(round, v.len())])) { break (v[1] + l.x); }
                            l.items.push(((t.chars().filter(|c| *c == 'b').count() as i32) + (t.chars().filter(|c| *c == 'b').count() as i32)));
                        };
                        (v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_042 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &ls, &z]);
                    let value: i32 = {
                        *h.entry(format!("{c:>3} {s:?} {}", ls[at(c, ls.len())].x)).or_insert(0) += os.as_ref().map_or(7, |x| x.len() as i32);
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        if let Some(x1) = r.list.iter().find(|x| **x > 2) {
                            v.dedup();
                            w.extend([e.size(), 1]);
                        }
                        v.retain(|x| rows.iter().map(Record::total).max().unwrap_or(3) % 3 != 0);
                        if let Some(x2) = m.get(&(0 + 1)) { let mut text3: String = p.1.to_uppercase(); }
                        (os.as_ref().map_or(rows[0].n, |x| x.len() as i32) + os.as_ref().map_or(({ z += 1; say(1, z) }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *h.entry(format!("{c:>3} {s:?} {}", ls[at(c, ls.len())].x)).or_insert(0) += os.as_ref().map_or(7, |x| x.len() as i32);
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        if let Some(x1) = r.list.iter().find(|x| **x > 2) {
                            v.dedup();
                            w.extend([e.size(), 1]);
                        }
                        v.retain(|x| rows.iter().map(Record::total).max().unwrap_or(3) % 3 != 0);
                        if let Some(x2) = m.get(&(0 + 1)) { let mut text3: String = p.1.to_uppercase(); }
                        (os.as_ref().map_or(rows[0].n, |x| x.len() as i32) + os.as_ref().map_or(({ z += 1; say(1, z) }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_043 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }) <= e.size() { break r.n.abs(); }
                            v[at(say(1, ls[0].x), 2)] = (((k[1] as i64 * 2) as i32) - total(&v));
                        };
                        [l.x, _] = [(if t.starts_with('a') { r.inner.x } else { rows[1].list[at(r.n, 2)] }), len(&t)];
                        k[0] += &(os.as_ref().map_or(ls[at(({ z += 2; say(3, z) }), ls.len())].items[0], |x| x.len() as i32));
                        if o == Some(3) {
                            p.0 = w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        m.get(&((r.inner.x + k[at(say(4, r.inner.x), 4)]) + 1)).copied().unwrap_or(('l5: { if v[1] >= 7 { break 'l5 r.n } r.inner.x })) - (r.n % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }) <= e.size() { break r.n.abs(); }
                            v[at(say(1, ls[0].x), 2)] = (((k[1] as i64 * 2) as i32) - total(&*v));
                        };
                        [l.x, _] = [(if t.starts_with('a') { r.inner.x } else { rows[1].list[at(r.n, 2)] }), len(&*t)];
                        k[0] += &(os.as_ref().map_or(ls[at(({ z += 2; say(3, z) }), ls.len())].items[0], |x| x.len() as i32));
                        if o == Some(3) {
                            p.0 = w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        m.get(&((r.inner.x + k[at(say(4, r.inner.x), 4)]) + 1)).copied().unwrap_or(('l5: { if v[1] >= 7 { break 'l5 r.n } r.inner.x })) - (r.n % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_044 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.l.items.sort();
                        s.h.remove(&format!("{}:{:<4}|", s.s, s.ls[1].x));
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || s.w.iter().any(|x| *x > 3) { break ('l4: { if s.r.inner.on { break 'l4 s.ls[0].items[0] } s.c }); }
                            *s.h.entry(s.p.1.chars().rev().collect::<String>()).or_insert(0) += (3 + s.ls[say(1, 1)].x);
                            s.p.0 -= s.e.size();
                        };
                        (s.os.as_ref().map_or(0, |x| x.len() as i32) + total(&s.r.list))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.items.sort();
                        s.h.remove(&format!("{}:{:<4}|", s.s, s.ls[1].x));
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || s.w.iter().any(|x| *x > 3) { break ('l4: { if s.r.inner.on { break 'l4 s.ls[0].items[0] } s.c }); }
                            *s.h.entry(s.p.1.chars().rev().collect::<String>()).or_insert(0) += (3 + s.ls[say(1, 1)].x);
                            s.p.0 -= s.e.size();
                        };
                        (s.os.as_ref().map_or(0, |x| x.len() as i32) + total(&s.r.list))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.s, &s.w, &s.o, &s.os, &s.p, &s.r, &s.h, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_045 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[0] -= ((self.r.list.len() as i32) + ((self.c as i64 * 2) as i32));
                self.b = (match &self.e { Shape::Dot => total(&self.r.list), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                let mut n4 = 0;
                while let Some(x3) = self.r.list.pop() {
                    n4 += 1;
                    if n4 > 3 { break }
                    self.flag ^= (self.w.is_empty() && self.r.inner.x == (self.ls[at(self.rows[0].inner.x, self.ls.len())].x));
                }
                self.v.sort_by_key(|x| (match &self.e { Shape::Dot => self.c, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                self.m.insert(self.m.get(&(5 + 1)).copied().unwrap_or(2), (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                self.m.get(&((if self.s.is_empty() { 6 } else { 8 }) + 1)).copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a)) - ((self.c as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v[0] -= ((self.r.list.len() as i32) + ((self.c as i64 * 2) as i32));
                self.b = (match &self.e { Shape::Dot => total(&self.r.list), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                let mut n4 = 0;
                while let Some(x3) = self.r.list.pop() {
                    n4 += 1;
                    if n4 > 3 { break }
                    self.flag ^= (self.w.is_empty() && self.r.inner.x == (self.ls[at(self.rows[0].inner.x, self.ls.len())].x));
                }
                self.v.sort_by_key(|x| (match &self.e { Shape::Dot => (*self.c), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                self.m.insert(self.m.get(&(5 + 1)).copied().unwrap_or(2), (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                self.m.get(&((if self.s.is_empty() { 6 } else { 8 }) + 1)).copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a)) - ((self.c as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_046 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s = (self.t.clone() + "x");
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.truncate(2);
                self.p.0 = match self.a {
                    0 | 1 => (self.ls[1].items[at(say(6, self.k[say(5, 1)]), 2)] % 7),
                    n1 @ (2..=5 | 8) => n1 + 1,
                    n2 if n2 > 6 => self.c.max(self.l.x),
                    _ => 2,
                };
                let n7 = bump(&mut self.b);
                self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.s = (self.t.clone() + "x");
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.truncate(2);
                self.p.0 = match self.a {
                    0 | 1 => (self.ls[1].items[at(say(6, self.k[say(5, 1)]), 2)] % 7),
                    n1 @ (2..=5 | 8) => n1 + 1,
                    n2 if n2 > 6 => self.c.max(self.l.x),
                    _ => 2,
                };
                let n7 = bump(&mut self.b);
                self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_047 {
    use super::*;
    #[derive(Clone)]
    struct Plain { r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.r, &st.rows, &st.q, &st.l]);
                    let value: i32 = {
                        st.rows[0].inner.x += &(3 + say(1, 5));
                        st.rows[0].list[0] ^= double(((st.rows[st.rows.len() - 1].n as i64 * 2) as i32));
                        let mut list1: Vec<i32> = st.r.list.clone();
                        let n2 = std::mem::replace(&mut st.rows[at(8, 2)].n, 4);
                        st.q.front().copied().unwrap_or(st.l.x.abs())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.r, &st.rows, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[0].inner.x += &(3 + say(1, 5));
                        st.rows[0].list[0] ^= double(((st.rows[st.rows.len() - 1].n as i64 * 2) as i32));
                        let mut list1: Vec<i32> = st.r.list.clone();
                        let n2 = std::mem::replace(&mut st.rows[at(8, 2)].n, 4);
                        st.q.front().copied().unwrap_or(st.l.x.abs())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().r, &st.load().rows, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_048 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &o, &os, &r, &rows, &m, &q, &l, &ls, &z]);
                    let value: i32 = {
                        fill(&mut ls[at(({ z }), 2)].items, m.get(&(say(3, a) + 1)).copied().unwrap_or(6));
                        if let Some(x) = os.as_mut() { x.push('m') }
                        for link1 in &mut ls { if (t == "abc" && v.contains(&(l.items[0] + 1))) { continue 'outer } }
                        o.unwrap_or((({ z }) - ls[say(4, 1)].x)) - q.front().copied().unwrap_or(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &o, &os, &r, &rows, &m, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut ls[at(({ z }), 2)].items, m.get(&(say(3, a) + 1)).copied().unwrap_or(6));
                        if let Some(x) = os.as_mut() { x.push('m') }
                        for link1 in &ls { if (t == "abc" && v.contains(&(l.items[0] + 1))) { continue 'outer } }
                        o.unwrap_or((({ z }) - ls[say(4, 1)].x)) - q.front().copied().unwrap_or(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &o, &os, &r, &rows, &m, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        s.push('y');
                        match (v.iter().map(|x1| b).fold(0, |x, y| x ^ y)) {
                            0 | 1 => { l.items[at(0, 2)] += &(os.as_deref().unwrap_or("none").len() as i32); }
                            n2 @ 2..=5 => {
                                ls[say(2, 0)].items[0] ^= ('l5: { if m.contains_key(&(ls[at(n2, ls.len())].items.iter().map(|x4| say(3, l.x)).last().unwrap_or_default() + 1)) { break 'l5 v[1].abs() } m.get(&(v[at(({ z }), v.len())] + 1)).copied().unwrap_or(say(4, r.n)) });
                            }
                            n3 if n3 > 5 => {
                                e = Shape::Line((({ z += 1; say(6, z) }) + ({ z += 1; say(5, z) })));
                                rows[say(7, 0)].n = (e.size() - (w[1] % 7));
                            }
                            _ => {
                                t.clear();
                                let [n6, .., n7] = k;
                            }
                        }
                        for i8 in 0_i32..3 { (a, _) = (l.items.pop().unwrap_or_default(), l.items.pop()); }
                        match m.get(&(o.map_or(c, |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        (if m.contains_key(&((4 % 7) + 1)) { (rows[0].list[0] + ls[1].items[0]) } else { (w.iter().filter(|x9| r.n == l.x).count() as i32) }) - (match &e { Shape::Dot => 8, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.push('y');
                        match (v.iter().map(|x1| (*b)).fold(0, |x, y| x ^ y)) {
                            0 | 1 => { l.items[at(0, 2)] += &(os.as_deref().unwrap_or("none").len() as i32); }
                            n2 @ 2..=5 => {
                                ls[say(2, 0)].items[0] ^= ('l5: { if m.contains_key(&(ls[at(n2, ls.len())].items.iter().map(|x4| say(3, l.x)).last().unwrap_or_default() + 1)) { break 'l5 v[1].abs() } m.get(&(v[at(({ z }), v.len())] + 1)).copied().unwrap_or(say(4, r.n)) });
                            }
                            n3 if n3 > 5 => {
                                e = Shape::Line((({ z += 1; say(6, z) }) + ({ z += 1; say(5, z) })));
                                rows[say(7, 0)].n = (e.size() - (w[1] % 7));
                            }
                            _ => {
                                t.clear();
                                let [n6, .., n7] = k;
                            }
                        }
                        for i8 in 0_i32..3 { (a, _) = (l.items.pop().unwrap_or_default(), l.items.pop()); }
                        match m.get(&(o.map_or(c, |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        (if m.contains_key(&((4 % 7) + 1)) { (rows[0].list[0] + ls[1].items[0]) } else { (w.iter().filter(|x9| r.n == (*l.x)).count() as i32) }) - (match &e { Shape::Dot => 8, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_050 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        c ^= (os.as_deref().unwrap_or("none").len() as i32);
                        l.x += &(ls[at(({ z += 2; say(1, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        match &p {
                            (x1, y2) if *x1 > 0 => {
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                let n3 = std::mem::replace(&mut r.n, 4);
                            }
                            _ => { r.n %= 5; }
                        }
                        c = q.front().copied().unwrap_or(r.first().copied().unwrap_or(4));
                        l.x -= total(&w);
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        c ^= (os.as_deref().unwrap_or("none").len() as i32);
                        l.x += &(ls[at(({ z += 2; say(1, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        match &p {
                            (x1, y2) if *x1 > 0 => {
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                let n3 = std::mem::replace(&mut r.n, 4);
                            }
                            _ => { r.n %= 5; }
                        }
                        c = q.front().copied().unwrap_or(r.first().copied().unwrap_or(4));
                        l.x -= total(&*w);
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_051 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &w, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]);
                    let value: i32 = {
                        let n1: i32 = rows[at(round, rows.len())].inner.x.abs();
                        match ls[0].items.as_slice() {
                            [] => {
                                {
                                    s.push_str(&(s.clone() + "x"));
                                    l.items.iter_mut().for_each(|x| *x = m.get(&(n1 + 1)).copied().unwrap_or(say(1, 2)));
                                }
                            }
                            [x2] => {
                                m.insert(w.first().copied().unwrap_or(w[1]), os.as_ref().map_or(p.0, |x| x.len() as i32));
                            }
                            [x2, .., y3] => {
                                l.x += (|x4: i32| e.size())(ls[at(c, ls.len())].items.iter().map(|x5| l.x).max().unwrap_or(0));
                            }
                        }
                        for row6 in rows.iter() {
                            w.iter_mut().for_each(|x| *x = m.values().sum::<i32>());
                            r.name.insert(0, 'b');
                        }
                        q.front().copied().unwrap_or(os.as_ref().map_or(rows[at(round, rows.len())].inner.x, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &w, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = rows[at(round, rows.len())].inner.x.abs();
                        match ls[0].items.as_slice() {
                            [] => {
                                {
                                    s.push_str(&(s.clone() + "x"));
                                    l.items.iter_mut().for_each(|x| *x = m.get(&(n1 + 1)).copied().unwrap_or(say(1, 2)));
                                }
                            }
                            [x2] => {
                                m.insert(w.first().copied().unwrap_or(w[1]), os.as_ref().map_or(p.0, |x| x.len() as i32));
                            }
                            [x2, .., y3] => {
                                l.x += (|x4: i32| e.size())(ls[at(c, ls.len())].items.iter().map(|x5| l.x).max().unwrap_or(0));
                            }
                        }
                        for row6 in rows.iter() {
                            w.iter_mut().for_each(|x| *x = m.values().sum::<i32>());
                            r.name.insert(0, 'b');
                        }
                        q.front().copied().unwrap_or(os.as_ref().map_or(rows[at(round, rows.len())].inner.x, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &w, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_052 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = s.r.list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            s.os.get_or_insert_default().push('d');
                        }
                        let n3: i32 = (s.o.unwrap_or(s.rows[1].inner.x) - (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        s.c -= &s.rows[0].n.abs();
                        let n4: i32 = (s.m.values().sum::<i32>() + (if s.r.inner.on { s.k[0] } else { 5 }));
                        (s.rows[at(round, 2)].name.len() as i32) - s.v[0].max(s.r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), };
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
                        let n3: i32 = (s.o.unwrap_or(s.rows[1].inner.x) - (s.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        s.c -= &s.rows[0].n.abs();
                        let n4: i32 = (s.m.values().sum::<i32>() + (if s.r.inner.on { s.k[0] } else { 5 }));
                        (s.rows[at(round, 2)].name.len() as i32) - s.v[0].max(s.r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k]);
        Outcome { value, state, said: said() }
    }
}

mod program_053 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Record { n: x1, list, .. } = &self.r && list.len() > 1 {
                    self.w.sort_by_key(|x| self.o.unwrap_or(self.b));
                }
                if (self.b >= 7 && self.r.inner.x > self.p.0) { return Err(format!("left with {}", self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))); }
                for i2 in 0_i32..self.b.min(3) {
                    self.o = None;
                    self.s.insert(0, 'b');
                }
                self.w.insert(0, self.v.iter().sum::<i32>());
                {
                    self.b += self.m.get(&(self.o.unwrap_or(say(2, self.a)) + 1)).copied().unwrap_or(self.p.0.max(self.b));
                }
                double(self.q.front().copied().unwrap_or(self.k[say(3, 1)])) - (self.w[0] + say(4, self.rows[self.rows.len() - 1].n))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Record { n: x1, list, .. } = &self.r && list.len() > 1 {
                    self.w.sort_by_key(|x| self.o.unwrap_or(self.b));
                }
                if (self.b >= 7 && self.r.inner.x > self.p.0) { return Err(format!("left with {}", self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))); }
                for i2 in 0_i32..self.b.min(3) {
                    self.o = None;
                    self.s.insert(0, 'b');
                }
                self.w.insert(0, self.v.iter().sum::<i32>());
                {
                    self.b += self.m.get(&(self.o.unwrap_or(say(2, self.a)) + 1)).copied().unwrap_or(self.p.0.max(self.b));
                }
                double(self.q.front().copied().unwrap_or(self.k[say(3, 1)])) - (self.w[0] + say(4, self.rows[self.rows.len() - 1].n))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_054 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut list1: Vec<i32> = self.w.iter().map(|&x2| (match &self.e { Shape::Dot => say(1, self.r.list[0]), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).collect::<Vec<_>>();
                self.w[at(({ self.z += 1; say(2, self.z) }), 2)] = self.m.values().sum::<i32>();
                match self.rows[self.rows.len() - 1].list[at(self.b, 2)] {
                    0 | 1 => { self.c = self.e.size(); }
                    n5 @ 2..=5 => {
                        self.s = self.ls[0].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                    }
                    n6 if n6 > 3 => {
                        for i7 in 0_i32..3 { self.ls[0].items.dedup(); }
                        let n9: i32 = (self.r.name.len() as i32);
                    }
                    _ => {
                        self.r = Record { n: (self.v.iter().filter(|x10| self.v.is_empty()).count() as i32), ..record(1, "q", &[4]) };
                    }
                }
                (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut list1: Vec<i32> = self.w.iter().map(|&x2| (match &self.e { Shape::Dot => say(1, self.r.list[0]), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).collect::<Vec<_>>();
                self.w[at(({ self.z += 1; say(2, self.z) }), 2)] = self.m.values().sum::<i32>();
                match self.rows[self.rows.len() - 1].list[at(self.b, 2)] {
                    0 | 1 => { self.c = self.e.size(); }
                    n5 @ 2..=5 => {
                        self.s = self.ls[0].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                    }
                    n6 if n6 > 3 => {
                        for i7 in 0_i32..3 { self.ls[0].items.dedup(); }
                        let n9: i32 = (self.r.name.len() as i32);
                    }
                    _ => {
                        self.r = Record { n: (self.v.iter().filter(|x10| self.v.is_empty()).count() as i32), ..record(1, "q", &[4]) };
                    }
                }
                (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_055 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.l, &st.ls]);
                    let value: i32 = {
                        st.flag &= st.t == "abc";
                        let _ = st.m.remove(&(st.l.x.wrapping_mul(st.p.0) + 1));
                        st.v[0] = match (double(st.w[at(0, 2)])) {
                            0 | 1 => st.ls[at(st.b, st.ls.len())].items.iter().sum::<i32>(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(1, st.c) => st.v.iter().map(|x8| st.rows[at(say(2, st.a), st.rows.len())].list[at(0, 2)]).fold(0, |x, y| x ^ y),
                            _ => 2,
                        };
                        if let Some(x9) = st.m.get(&(st.a + 1)) {
                            st.w = vec![st.w.iter().sum::<i32>(), st.rows.iter().map(Record::total).max().unwrap_or(5)];
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or((st.r.name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.flag &= st.t == "abc";
                        let _ = st.m.remove(&(st.l.x.wrapping_mul(st.p.0) + 1));
                        st.v[0] = match (double(st.w[at(0, 2)])) {
                            0 | 1 => st.ls[at(st.b, st.ls.len())].items.iter().sum::<i32>(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > say(1, st.c) => st.v.iter().map(|x8| st.rows[at(say(2, st.a), st.rows.len())].list[at(0, 2)]).fold(0, |x, y| x ^ y),
                            _ => 2,
                        };
                        if let Some(x9) = st.m.get(&(st.a + 1)) {
                            st.w = vec![st.w.iter().sum::<i32>(), st.rows.iter().map(Record::total).max().unwrap_or(5)];
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or((st.r.name.chars().filter(|c| *c == 'b').count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_056 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
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
                    before = state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for x1 in &mut w {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            if o.is_some() { l.x = (e.size() % 7); } else { v.truncate(3); }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            'l6: for i5 in 0_i32..ls[ls.len() - 1].x.min(3) { let _ = m.remove(&(m.values().sum::<i32>() + 1)); }
                        }
                        r.n += (os.as_deref().unwrap_or("none").len() as i32);
                        (|x8: i32| ('l9: { if p.0 >= (ls[ls.len() - 1].x) { break 'l9 p.0 } a }))(double(2)) - (if m.contains_key(&(6 + 1)) { rows[1].list[at(a, 2)] } else { 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
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
                        'l2: for x1 in &mut w {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            if o.is_some() { *l.x = (e.size() % 7); } else { v.truncate(3); }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            'l6: for i5 in 0_i32..ls[ls.len() - 1].x.min(3) { let _ = m.remove(&(m.values().sum::<i32>() + 1)); }
                        }
                        r.n += (os.as_deref().unwrap_or("none").len() as i32);
                        (|x8: i32| ('l9: { if p.0 >= ((*ls[ls.len() - 1].x)) { break 'l9 p.0 } (*a) }))(double(2)) - (if m.contains_key(&(6 + 1)) { rows[1].list[at((*a), 2)] } else { 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_057 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &o, &p, &r, &rows, &ls, &z]);
                    let value: i32 = {
                        v = (0..5 % 4).collect::<Vec<_>>();
                        let _ = o.take();
                        let mut list1: Vec<i32> = vec![(-positive(say(1, z) - 7)?), ((p.0 as i64 * 2) as i32)];
                        ls[0].x -= (rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        r.total() - (8 - 3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &o, &p, &r, &rows, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v = (0..5 % 4).collect::<Vec<_>>();
                        let _ = o.take();
                        let mut list1: Vec<i32> = vec![(-positive(say(1, z) - 7)?), ((p.0 as i64 * 2) as i32)];
                        *ls[0].x -= (rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        r.total() - (8 - 3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &o, &p, &r, &rows, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_058 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows]);
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
                        rows[0].list.extend(v.iter().take(2));
                        ((rows[rows.len() - 1].n % 7) + (a + 1)) - v.iter().map(|x6| b).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows]) };
        Outcome { value, state, said: said() }
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
                        rows[0].list.extend(v.iter().take(2));
                        ((rows[rows.len() - 1].n % 7) + ((*a) + 1)) - v.iter().map(|x6| (*b)).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows]);
        Outcome { value, state, said: said() }
    }
}

mod program_059 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let [n1, n2]: [i32; 2] = [(os.as_deref().unwrap_or("none").len() as i32), l.items.iter().map(|x3| say(1, r.inner.x)).sum::<i32>()];
                        ls[at((if ({ z += 2; say(2, z) }) != 0 { a } else { l.x }), 2)].x = l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        let [n4, n5]: [i32; 2] = [w.iter().sum::<i32>(), m.values().sum::<i32>()];
                        'l7: for row6 in rows.iter_mut() {
                            let n8: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            let mut list9: Vec<i32> = vec![n5, (if o == Some(3) { ({ z += 1; say(4, z) }) } else { 5 })];
                        }
                        (w.first().copied().unwrap_or(v[at(({ z }), v.len())]) % 7) - rows[0].list.iter().map(|x10| k[at(round, 4)]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        let [n1, n2]: [i32; 2] = [(os.as_deref().unwrap_or("none").len() as i32), l.items.iter().map(|x3| say(1, r.inner.x)).sum::<i32>()];
                        ls[at((if ({ z += 2; say(2, z) }) != 0 { a } else { l.x }), 2)].x = l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        let [n4, n5]: [i32; 2] = [w.iter().sum::<i32>(), m.values().sum::<i32>()];
                        'l7: for row6 in rows.iter_mut() {
                            let n8: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            let mut list9: Vec<i32> = vec![n5, (if o == Some(3) { ({ z += 1; say(4, z) }) } else { 5 })];
                        }
                        (w.first().copied().unwrap_or(v[at(({ z }), v.len())]) % 7) - rows[0].list.iter().map(|x10| k[at(round, 4)]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &w, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
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
