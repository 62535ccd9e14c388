//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_150 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.l.x = (((self.k[at(round, 4)] as i64 * 2) as i32) - self.q.front().copied().unwrap_or(self.l.x));
                    }
                    _ => {
                        self.o = self.o.map(|x| x + 1);
                        self.v[0] %= 5;
                    }
                }
                self.q.push_back((self.rows[0].name.len() as i32));
                self.rows[at(say(3, self.r.list[0]), 3)].list[at(({ self.z }), 2)] = ({ self.z += 1; say(2, self.z) });
                len(&self.t) - self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.l.x = (((self.k[at(round, 4)] as i64 * 2) as i32) - self.q.front().copied().unwrap_or(self.l.x));
                    }
                    _ => {
                        self.o = self.o.map(|x| x + 1);
                        self.v[0] %= 5;
                    }
                }
                self.q.push_back((self.rows[0].name.len() as i32));
                self.rows[at(say(3, self.r.list[0]), 3)].list[at(({ self.z }), 2)] = ({ self.z += 1; say(2, self.z) });
                len(&*self.t) - self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_151 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match st.p.0 {
                            0 | 1 => { let _ = st.v.pop(); }
                            n1 @ 2..=5 => { if let Some(x3) = &mut st.o { (*x3) ^= (6 + (|x4: i32| 1)(1)); } }
                            n2 if n2 > st.a => {
                                if let Some(x) = st.l.items.last_mut() { *x += say(2, 0) }
                                if st.rows[at(({ st.z }), st.rows.len())].inner.x != (match &st.e { Shape::Dot => st.c, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) {
                                    let mut text7: String = st.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                                } else if ({ st.z += 1; say(3, st.z) }) >= (st.s.len() as i32) { st.v.reverse(); }
                            }
                            _ => {
                                *st.h.entry(format!("{}:{:<4}|", st.p.1, st.r.n)).or_insert(0) += ((st.a as i64 * 2) as i32);
                                st.b -= st.o.map_or(st.v.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x + 1);
                            }
                        }
                        st.s = st.ls[st.ls.len() - 1].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        st.rows[at(({ st.z += 1; say(4, st.z) }), 2)].list[at(say(5, 3), 2)] += ({ st.z += 1; say(6, st.z) });
                        let n10: i32 = ((st.l.x as i64 * 2) as i32);
                        for i11 in 0_i32..3 { st.r.list[at(3, 2)] += st.m.values().sum::<i32>(); }
                        st.rows.iter().map(Record::total).max().unwrap_or(st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.p.0 {
                            0 | 1 => { let _ = st.v.pop(); }
                            n1 @ 2..=5 => { if let Some(x3) = &mut st.o { (*x3) ^= (6 + (|x4: i32| 1)(1)); } }
                            n2 if n2 > st.a => {
                                if let Some(x) = st.l.items.last_mut() { *x += say(2, 0) }
                                if st.rows[at(({ st.z }), st.rows.len())].inner.x != (match &st.e { Shape::Dot => st.c, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) {
                                    let mut text7: String = st.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                                } else if ({ st.z += 1; say(3, st.z) }) >= (st.s.len() as i32) { st.v.reverse(); }
                            }
                            _ => {
                                *st.h.entry(format!("{}:{:<4}|", st.p.1, st.r.n)).or_insert(0) += ((st.a as i64 * 2) as i32);
                                st.b -= st.o.map_or(st.v.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x + 1);
                            }
                        }
                        st.s = st.ls[st.ls.len() - 1].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        st.rows[at(({ st.z += 1; say(4, st.z) }), 2)].list[at(say(5, 3), 2)] += ({ st.z += 1; say(6, st.z) });
                        let n10: i32 = ((st.l.x as i64 * 2) as i32);
                        for i11 in 0_i32..3 { st.r.list[at(3, 2)] += st.m.values().sum::<i32>(); }
                        st.rows.iter().map(Record::total).max().unwrap_or(st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_152 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        v[at(({ z += 1; say(1, z) }), 2)] %= 5;
                        for row1 in &mut rows {
                            ls[at(c, 2)].items[at(2, 2)] = match q.front().copied().unwrap_or(row1.inner.x) {
                                0 | 1 => os.as_ref().map_or(row1.inner.x, |x| x.len() as i32),
                                n2 @ (2..=5 | 8) => n2 + 1,
                                n3 if n3 > 8 => (match &e { Shape::Dot => 0, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }),
                                _ => 2,
                            };
                        }
                        let mut n10: i32 = 0;
                        while n10 < 3 && 6 < (os.as_deref().unwrap_or("none").len() as i32) {
                            n10 += 1;
                            let n11: i32 = peak(&w).copied().unwrap_or(3);
                            if (r.inner.on && flag) { break; }
                        }
                        if o == Some(3) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        match &e {
                            Shape::Dot => {
                                ls[say(4, 0)].x = os.as_ref().map_or(v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32);
                            }
                            Shape::Line(x13) if *x13 < 5 => {
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                                'l16: for row15 in rows.iter() {
                                    if let Some(x) = v.last_mut() { *x += o.unwrap_or(ls[at(rows[at(round, rows.len())].inner.x, ls.len())].x) }
                                }
                            }
                            Shape::Named { name: y14, size: x13 } => { if (o.is_some() && o.is_some()) { break 'outer } }
                            _ => {}
                        }
                        m.values().sum::<i32>() - v.first().copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[at(({ z += 1; say(1, z) }), 2)] %= 5;
                        for row1 in &mut rows {
                            ls[at(c, 2)].items[at(2, 2)] = match q.front().copied().unwrap_or(row1.inner.x) {
                                0 | 1 => os.as_ref().map_or(row1.inner.x, |x| x.len() as i32),
                                n2 @ (2..=5 | 8) => n2 + 1,
                                n3 if n3 > 8 => (match &e { Shape::Dot => 0, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }),
                                _ => 2,
                            };
                        }
                        let mut n10: i32 = 0;
                        while n10 < 3 && 6 < (os.as_deref().unwrap_or("none").len() as i32) {
                            n10 += 1;
                            let n11: i32 = peak(&*w).copied().unwrap_or(3);
                            if (r.inner.on && flag) { break; }
                        }
                        if o == Some(3) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        match &e {
                            Shape::Dot => {
                                ls[say(4, 0)].x = os.as_ref().map_or(v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), |x| x.len() as i32);
                            }
                            Shape::Line(x13) if *x13 < 5 => {
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                                'l16: for row15 in rows.iter() {
                                    if let Some(x) = v.last_mut() { *x += o.unwrap_or((*ls[at(rows[at(round, rows.len())].inner.x, ls.len())].x)) }
                                }
                            }
                            Shape::Named { name: y14, size: x13 } => { if (o.is_some() && o.is_some()) { break 'outer } }
                            _ => {}
                        }
                        m.values().sum::<i32>() - v.first().copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_153 {
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
                        if let Some(x1) = m.get(&(k[say(1, 1)] + 1)) {
                            match o {
                                Some(x2) if x2 > 3 => {
                                    o = None;
                                    let n4: i32 = z.wrapping_sub(say(4, l.x));
                                }
                                Some(x2) => o = Some(x2 + 2),
                                None => o = Some((match &e { Shape::Dot => 4, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })),
                            }
                        }
                        if let [x7, ..] = w.as_slice() {
                            v.push((|x8: i32| (r.name.chars().filter(|c| *c == 'b').count() as i32))(rows.iter().map(|row| row.n).sum::<i32>()));
                        }
                        match k[at(round, 4)] {
                            0 | 1 => { v[at(say(9, 2), 3)] = ({ z }); }
                            n9 @ 2..=5 => {
                                let (Some(n12), _) = (o, 1) else { return Ok((s.chars().filter(|c| *c == 'b').count() as i32)) };
                            }
                            n10 if n10 > a => {
                                m.entry(1).and_modify(|x| *x += v.first().copied().unwrap_or(8)).or_insert(5);
                                [b, _] = [len(&t), (-k[1])];
                            }
                            _ => {
                                if rows[at(a, 2)].list.len() > 1 { rows[at(a, 2)].list.swap(0, 1); rows[at(a, 2)].list[1..].reverse(); }
                            }
                        }
                        let mut text13: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        os.as_ref().map_or((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32)
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
                        if let Some(x1) = m.get(&(k[say(1, 1)] + 1)) {
                            match o {
                                Some(x2) if x2 > 3 => {
                                    o = None;
                                    let n4: i32 = z.wrapping_sub(say(4, l.x));
                                }
                                Some(x2) => o = Some(x2 + 2),
                                None => o = Some((match &e { Shape::Dot => 4, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })),
                            }
                        }
                        if let [x7, ..] = w.as_slice() {
                            v.push((|x8: i32| (r.name.chars().filter(|c| *c == 'b').count() as i32))(rows.iter().map(|row| row.n).sum::<i32>()));
                        }
                        match k[at(round, 4)] {
                            0 | 1 => { v[at(say(9, 2), 3)] = ({ z }); }
                            n9 @ 2..=5 => {
                                let (Some(n12), _) = (o, 1) else { return Ok((s.chars().filter(|c| *c == 'b').count() as i32)) };
                            }
                            n10 if n10 > a => {
                                m.entry(1).and_modify(|x| *x += v.first().copied().unwrap_or(8)).or_insert(5);
                                [b, _] = [len(&*t), (-k[1])];
                            }
                            _ => {
                                if rows[at((*a), 2)].list.len() > 1 { rows[at((*a), 2)].list.swap(0, 1); rows[at((*a), 2)].list[1..].reverse(); }
                            }
                        }
                        let mut text13: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        os.as_ref().map_or((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
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
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = rows[at(({ z }), 2)].list.remove(at(say(1, p.0), 2)).wrapping_add(say(2, a));
                        for row2 in &mut rows {
                            if let (Some(x3), -3..) = (o, b) { v.extend(w.iter().take(2)); } else { t = t.to_uppercase(); }
                        }
                        o.replace((rows[at(c, 2)].name.chars().filter(|c| *c == 'b').count() as i32));
                        let mut n4: i32 = 0;
                        let n6: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || !flag { break double(c); }
                            let mut text5: String = (rows[say(5, 1)].name.clone() + "x");
                        };
                        (w.len() as i32) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &rows, &k, &ls, &z]) };
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
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = rows[at(({ z }), 2)].list.remove(at(say(1, p.0), 2)).wrapping_add(say(2, (*a)));
                        for row2 in &mut rows {
                            if let (Some(x3), -3..) = (o, b) { v.extend(w.iter().take(2)); } else { *t = t.to_uppercase(); }
                        }
                        o.replace((rows[at(c, 2)].name.chars().filter(|c| *c == 'b').count() as i32));
                        let mut n4: i32 = 0;
                        let n6: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || !flag { break double(c); }
                            let mut text5: String = (rows[say(5, 1)].name.clone() + "x");
                        };
                        (w.len() as i32) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &p, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_155 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &v, &w, &p, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        r.list.truncate(3);
                        let n1: i32 = { let list = &v; list.len() as i32 + list.iter().sum::<i32>() };
                        rows[0].name.truncate(2);
                        flag = s.starts_with('a');
                        for x2 in w.iter_mut() {
                            rows[at(say(1, r.n), 2)].grow(say(3, p.0)).min((say(5, (*x2))) as usize);
                            let mut text4: String = format!("{c:>3} {s:?} {}", 4);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &v, &w, &p, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list.truncate(3);
                        let n1: i32 = { let list = &*v; list.len() as i32 + list.iter().sum::<i32>() };
                        rows[0].name.truncate(2);
                        flag = s.starts_with('a');
                        for x2 in w.iter_mut() {
                            rows[at(say(1, r.n), 2)].grow(say(3, p.0)).min((say(5, (*x2))) as usize);
                            let mut text4: String = format!("{c:>3} {s:?} {}", 4);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &v, &w, &p, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_156 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (s.o, s.b) {
                            'l3: for i2 in 0_i32..s.rows[say(1, 1)].inner.x.min(3) { s.r.list.retain(|x| (-s.p.0) % 3 != 0); }
                        } else { fill(&mut s.rows[at(({ s.z }), 2)].list, double(s.c)); }
                        s.b += bump(&mut s.b);
                        let mut n5: i32 = 0;
                        while n5 < 3 && s.w.iter().any(|x| *x > 3) {
                            n5 += 1;
                            s.v = s.rows[s.rows.len() - 1].list.iter().copied().filter(|x6| s.m.contains_key(&(s.m.values().sum::<i32>() + 1))).collect::<Vec<i32>>();
                        }
                        s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (s.o, s.b) {
                            'l3: for i2 in 0_i32..s.rows[say(1, 1)].inner.x.min(3) { s.r.list.retain(|x| (-s.p.0) % 3 != 0); }
                        } else { fill(&mut s.rows[at(({ s.z }), 2)].list, double(s.c)); }
                        s.b += bump(&mut s.b);
                        let mut n5: i32 = 0;
                        while n5 < 3 && s.w.iter().any(|x| *x > 3) {
                            n5 += 1;
                            *s.v = s.rows[s.rows.len() - 1].list.iter().copied().filter(|x6| s.m.contains_key(&(s.m.values().sum::<i32>() + 1))).collect::<Vec<i32>>();
                        }
                        s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_157 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 2; say(3, self.z) }), say(5, self.c)));
                if self.s.starts_with('a') {
                    self.v.dedup();
                    self.q.rotate_left(self.q.len() / 2);
                }
                for &x4 in &self.rows[self.rows.len() - 1].list {
                    self.r.n += (self.rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    if (self.r.inner.on && self.m.contains_key(&(8 + 1))) { continue; }
                }
                self.v.extend([double((({ self.z += 1; say(6, self.z) }) + self.c)), 1]);
                if self.s == "abc" {
                    self.k[at((self.ls[at((if self.z % 8 == 5 { return Ok(5) } else { say(7, self.z) }), self.ls.len())].items.iter().filter(|x6| self.v.is_empty()).count() as i32), 2)] += &(self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                } else if self.b <= (({ self.z += 1; say(8, self.z) }) - self.p.0) { self.r.list.reverse(); }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 2; say(3, self.z) }), say(5, self.c)));
                if self.s.starts_with('a') {
                    self.v.dedup();
                    self.q.rotate_left(self.q.len() / 2);
                }
                for &x4 in &self.rows[self.rows.len() - 1].list {
                    self.r.n += (self.rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    if (self.r.inner.on && self.m.contains_key(&(8 + 1))) { continue; }
                }
                self.v.extend([double((({ self.z += 1; say(6, self.z) }) + self.c)), 1]);
                if self.s == "abc" {
                    self.k[at((self.ls[at((if self.z % 8 == 5 { return Ok(5) } else { say(7, self.z) }), self.ls.len())].items.iter().filter(|x6| self.v.is_empty()).count() as i32), 2)] += &(self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                } else if self.b <= (({ self.z += 1; say(8, self.z) }) - self.p.0) { self.r.list.reverse(); }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_158 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.e {
                    Shape::Dot => { self.rows[0].n += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    Shape::Line(x1) if *x1 < 5 => {
                        { let mut add = |by: i32| self.r.n += by; add(1); add(self.o.unwrap_or(7)); }
                        let n4: i32 = self.rows[at(positive(say(1, self.z) - 7)?, 2)].list.remove(at(({ self.z += 1; say(2, self.z) }), 2)).wrapping_add(({ self.z += 1; say(3, self.z) }));
                    }
                    Shape::Named { name: y2, size: x1 } => {
                        Inner { x: self.k[at(say(6, self.ls[at(5, self.ls.len())].x), 2)], .. } = Inner { x: self.rows.iter().map(|row| row.n).sum::<i32>(), on: false };
                        self.c -= self.e.size();
                    }
                    _ => {}
                }
                self.b = (|x5: i32| self.k[1].max(self.c))(self.v.iter().map(|x6| 5).fold(0, |x, y| x ^ y));
                let mut n7: i32 = 0;
                while n7 < 3 && self.o == Some(3) {
                    n7 += 1;
                    self.rows[at(({ self.z += 2; say(8, self.z) }), 2)].list.insert(at(({ self.z += 1; say(9, self.z) }), 2), ({ self.z += 2; say(10, self.z) }));
                }
                if 3 <= (self.p.1.chars().filter(|c| *c == 'b').count() as i32) {
                    self.r.name.insert(0, 'b');
                } else {
                    let n9: i32 = (self.o.unwrap_or(self.l.x) % 7);
                    self.w.iter_mut().for_each(|x| *x = (self.l.items.iter().filter(|x11| !self.flag).count() as i32));
                }
                self.a %= 5;
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.e {
                    Shape::Dot => { self.rows[0].n += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    Shape::Line(x1) if *x1 < 5 => {
                        { let mut add = |by: i32| self.r.n += by; add(1); add(self.o.unwrap_or(7)); }
                        let n4: i32 = self.rows[at(positive(say(1, self.z) - 7)?, 2)].list.remove(at(({ self.z += 1; say(2, self.z) }), 2)).wrapping_add(({ self.z += 1; say(3, self.z) }));
                    }
                    Shape::Named { name: y2, size: x1 } => {
                        Inner { x: self.k[at(say(6, self.ls[at(5, self.ls.len())].x), 2)], .. } = Inner { x: self.rows.iter().map(|row| row.n).sum::<i32>(), on: false };
                        self.c -= self.e.size();
                    }
                    _ => {}
                }
                self.b = (|x5: i32| self.k[1].max(self.c))(self.v.iter().map(|x6| 5).fold(0, |x, y| x ^ y));
                let mut n7: i32 = 0;
                while n7 < 3 && self.o == Some(3) {
                    n7 += 1;
                    self.rows[at(({ self.z += 2; say(8, self.z) }), 2)].list.insert(at(({ self.z += 1; say(9, self.z) }), 2), ({ self.z += 2; say(10, self.z) }));
                }
                if 3 <= (self.p.1.chars().filter(|c| *c == 'b').count() as i32) {
                    self.r.name.insert(0, 'b');
                } else {
                    let n9: i32 = (self.o.unwrap_or(self.l.x) % 7);
                    self.w.iter_mut().for_each(|x| *x = (self.l.items.iter().filter(|x11| !self.flag).count() as i32));
                }
                self.a %= 5;
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_159 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        st.q.rotate_left(st.q.len() / 2);
                        let n1: i32 = st.m.values().sum::<i32>();
                        st.flag &= st.l.x <= (st.h.get("abc").copied().unwrap_or(st.rows[st.rows.len() - 1].list[0]));
                        st.os.as_ref().map_or((3 + st.b), |x| x.len() as i32) - ('l2: { if st.w.contains(&(n1 + 1)) { break 'l2 st.l.x } say(1, st.b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.q, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.q.rotate_left(st.q.len() / 2);
                        let n1: i32 = st.m.values().sum::<i32>();
                        st.flag &= st.l.x <= (st.h.get("abc").copied().unwrap_or(st.rows[st.rows.len() - 1].list[0]));
                        st.os.as_ref().map_or((3 + st.b), |x| x.len() as i32) - ('l2: { if st.w.contains(&(n1 + 1)) { break 'l2 st.l.x } say(1, st.b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().w, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_160 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
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
                    before = state(&[&a, &b, &c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, a) {
                            match rows[2 - 1].name.as_str() {
                                "" => { w = l.items.clone(); }
                                "abc" | "b" => { rows[at(({ z += 1; say(1, z) }), 2)].list.push(({ z })); }
                                y3 => { p.1 = format!("{a:>3} {s:?} {}", rows[1].inner.x); }
                            }
                        } else { os.get_or_insert_default().push('d'); }
                        c = (w.iter().filter(|x5| ls[0].x <= l.items.iter().sum::<i32>()).count() as i32);
                        for row6 in rows.iter_mut() { p.1.clear(); }
                        rows[at(({ z += 2; say(3, z) }), 2)].list.insert(at(positive(say(4, z) - 7)?, 2), say(5, 8));
                        match s.as_str() {
                            "" => { p.0 ^= (q.front().copied().unwrap_or(k[say(8, 1)]) + r.total()); }
                            "abc" | "b" => {
                                (k[at(({ z }), 2)], r.inner.x) = ((ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32), l.x.abs());
                            }
                            y9 => { r.list.sort_by_key(|x| (if l.x < (ls[0].items[at(a, 2)]) { (*x) } else { b })); }
                        }
                        (|x10: i32| (3 + b))((if !flag { 0 } else { b })) - ({ let x11: i32 = 8; c })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        if let (Some(x1), -3..) = (o, a) {
                            match rows[2 - 1].name.as_str() {
                                "" => { *w = l.items.clone(); }
                                "abc" | "b" => { rows[at(({ z += 1; say(1, z) }), 2)].list.push(({ z })); }
                                y3 => { p.1 = format!("{a:>3} {s:?} {}", rows[1].inner.x); }
                            }
                        } else { os.get_or_insert_default().push('d'); }
                        c = (w.iter().filter(|x5| (*ls[0].x) <= l.items.iter().sum::<i32>()).count() as i32);
                        for row6 in rows.iter_mut() { p.1.clear(); }
                        rows[at(({ z += 2; say(3, z) }), 2)].list.insert(at(positive(say(4, z) - 7)?, 2), say(5, 8));
                        match s.as_str() {
                            "" => { p.0 ^= (q.front().copied().unwrap_or(k[say(8, 1)]) + r.total()); }
                            "abc" | "b" => {
                                (k[at(({ z }), 2)], r.inner.x) = ((ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32), l.x.abs());
                            }
                            y9 => { r.list.sort_by_key(|x| (if l.x < (ls[0].items[at(a, 2)]) { (*x) } else { b })); }
                        }
                        (|x10: i32| (3 + b))((if !flag { 0 } else { b })) - ({ let x11: i32 = 8; c })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_161 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&c, &w, &os, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z += 2; say(1, z) }), 2)].list = ls[say(2, 1)].items.clone();
                        let mut n1: i32 = h.get("abc").copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        { c %= 5; }
                        let n2: i32 = rows[at(say(3, l.items[at(c, 2)]), 2)].list.remove(at(({ z += 1; say(4, z) }), 2)).wrapping_add(({ z += 2; say(5, z) }));
                        let [n3, .., n4] = k;
                        os.as_ref().map_or(double(n3), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &w, &os, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        rows[at(({ z += 2; say(1, z) }), 2)].list = ls[say(2, 1)].items.clone();
                        let mut n1: i32 = h.get("abc").copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        { c %= 5; }
                        let n2: i32 = rows[at(say(3, l.items[at(c, 2)]), 2)].list.remove(at(({ z += 1; say(4, z) }), 2)).wrapping_add(({ z += 2; say(5, z) }));
                        let [n3, .., n4] = k;
                        os.as_ref().map_or(double(n3), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &w, &os, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_162 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &r, &rows, &e, &ls, &z]);
                    let value: i32 = {
                        if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); }
                        r.inner.on = matches!(e, Shape::Line(n) if n > 2);
                        ls[at(({ z }), 2)].x ^= &(r.list[at(3, 2)] + ({ z += 1; say(2, z) }));
                        v.iter().map(|x1| (if r.inner.on { c } else { 5 })).last().unwrap_or_default() - len(&rows[2 - 1].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &r, &rows, &e, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); }
                        r.inner.on = matches!(e, Shape::Line(n) if n > 2);
                        ls[at(({ z }), 2)].x ^= &(r.list[at(3, 2)] + ({ z += 1; say(2, z) }));
                        v.iter().map(|x1| (if r.inner.on { c } else { 5 })).last().unwrap_or_default() - len(&rows[2 - 1].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &r, &rows, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_163 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &m, &h, &k]);
                    let value: i32 = {
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        flag &= !flag;
                        h.insert(s.clone(), (k[4 - 1] - say(1, b)));
                        o.map_or((7 + 5), |x| x + 1) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &m, &h, &k]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        flag &= !flag;
                        h.insert(s.clone(), (k[4 - 1] - say(1, (*b))));
                        o.map_or((7 + 5), |x| x + 1) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &m, &h, &k]);
        Outcome { value, state, said: said() }
    }
}

mod program_164 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, t: String, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, t: String::from("b"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.t, &s.w, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x) = s.ls[say(1, 0)].items.last_mut() { *x += double(({ s.z })) }
                        let n2: i32 = s.h.get("abc").copied().unwrap_or((|x1: i32| 0)(s.a));
                        s.rows[at(({ s.z }), 2)].name += &(say(2, s.r.n)).to_string();
                        s.l.items.iter().map(|x4| len(&s.t)).last().unwrap_or_default() - (s.l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.t, &s.w, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = s.ls[say(1, 0)].items.last_mut() { *x += double(({ s.z })) }
                        let n2: i32 = s.h.get("abc").copied().unwrap_or((|x1: i32| 0)((*s.a)));
                        s.rows[at(({ s.z }), 2)].name += &(say(2, s.r.n)).to_string();
                        s.l.items.iter().map(|x4| len(&*s.t)).last().unwrap_or_default() - (s.l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.t, &s.w, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_165 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.os.get_or_insert_default().push('d');
                self.ls[at(({ self.z += 1; say(4, self.z) }), 3)].items[at(({ self.z += 1; say(2, self.z) }), 2)] ^= ({ self.z += 2; say(3, self.z) });
                let mut n3 = 0;
                while let Some(x2) = self.v.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                self.ls[at(say(8, self.p.0), 3)].items[at(({ self.z += 1; say(6, self.z) }), 2)] ^= ({ self.z += 1; say(7, self.z) });
                let mut n5: i32 = 0;
                while n5 < 3 && 6 <= (self.p.0 + self.l.x) {
                    n5 += 1;
                    self.e = Shape::Line((({ self.z }) - say(10, n5)));
                    if let (Some(x6), -3..) = (self.o, n5) {
                        let n7: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(({ self.z += 1; say(12, self.z) })).wrapping_mul(({ self.z }));
                        self.l.x ^= (match &self.e { Shape::Dot => self.ls[at(positive(say(13, self.z) - 7)?, self.ls.len())].items.iter().sum::<i32>(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                    } else { self.rows[at(({ self.z += 1; say(14, self.z) }), 2)].name += &self.r.name.clone(); }
                }
                self.r.list.iter().map(|x10| (0 + say(15, self.p.0))).max().unwrap_or(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.os.get_or_insert_default().push('d');
                self.ls[at(({ self.z += 1; say(4, self.z) }), 3)].items[at(({ self.z += 1; say(2, self.z) }), 2)] ^= ({ self.z += 2; say(3, self.z) });
                let mut n3 = 0;
                while let Some(x2) = self.v.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                self.ls[at(say(8, self.p.0), 3)].items[at(({ self.z += 1; say(6, self.z) }), 2)] ^= ({ self.z += 1; say(7, self.z) });
                let mut n5: i32 = 0;
                while n5 < 3 && 6 <= (self.p.0 + self.l.x) {
                    n5 += 1;
                    self.e = Shape::Line((({ self.z }) - say(10, n5)));
                    if let (Some(x6), -3..) = (self.o, n5) {
                        let n7: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(({ self.z += 1; say(12, self.z) })).wrapping_mul(({ self.z }));
                        self.l.x ^= (match &self.e { Shape::Dot => self.ls[at(positive(say(13, self.z) - 7)?, self.ls.len())].items.iter().sum::<i32>(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                    } else { self.rows[at(({ self.z += 1; say(14, self.z) }), 2)].name += &self.r.name.clone(); }
                }
                self.r.list.iter().map(|x10| (0 + say(15, self.p.0))).max().unwrap_or(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_166 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.v.first().copied().unwrap_or((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }))) {
                    0 | 1 => {
                        self.ls[at(({ self.z += 2; say(3, self.z) }), 2)].x = (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                    n1 @ 2..=5 => {
                        'l5: for i4 in 0_i32..3 { std::mem::swap(&mut self.a, &mut self.b); }
                        { let x6 = &mut self.c; *x6 += (if self.s == "abc" { 7 } else { 2 }); *x6 %= 50; }
                    }
                    n2 if n2 > self.rows[say(4, 1)].inner.x => {
                        self.w.dedup();
                        let n7: i32 = peak(&self.rows[0].list).copied().unwrap_or(3);
                    }
                    _ => {
                        if (self.r.inner.on && self.t == "abc") { return Err(format!("left with {}", len(&self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].name))); }
                    }
                }
                self.p.0 += (self.q.front().copied().unwrap_or(self.w[0]) + self.e.size());
                self.l.x %= 5;
                for i8 in 0_i32..self.ls[at(round, self.ls.len())].x.min(3) {
                    let mut n9: i32 = self.v.first().copied().unwrap_or((2 - self.r.n));
                }
                (total(&self.rows[self.rows.len() - 1].list) + ((self.a as i64 * 2) as i32)) - self.k[say(6, 1)].max(self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.v.first().copied().unwrap_or((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }))) {
                    0 | 1 => {
                        self.ls[at(({ self.z += 2; say(3, self.z) }), 2)].x = (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                    n1 @ 2..=5 => {
                        'l5: for i4 in 0_i32..3 { std::mem::swap(&mut self.a, &mut self.b); }
                        { let x6 = &mut self.c; *x6 += (if self.s == "abc" { 7 } else { 2 }); *x6 %= 50; }
                    }
                    n2 if n2 > self.rows[say(4, 1)].inner.x => {
                        self.w.dedup();
                        let n7: i32 = peak(&self.rows[0].list).copied().unwrap_or(3);
                    }
                    _ => {
                        if (self.r.inner.on && self.t == "abc") { return Err(format!("left with {}", len(&self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].name))); }
                    }
                }
                self.p.0 += (self.q.front().copied().unwrap_or(self.w[0]) + self.e.size());
                *self.l.x %= 5;
                for i8 in 0_i32..self.ls[at(round, self.ls.len())].x.min(3) {
                    let mut n9: i32 = self.v.first().copied().unwrap_or((2 - self.r.n));
                }
                (total(&self.rows[self.rows.len() - 1].list) + ((self.a as i64 * 2) as i32)) - self.k[say(6, 1)].max(self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_167 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.ls[at(positive(say(1, st.z) - 7)?, 2)].items.push(say(3, 7));
                        {
                            let n2: i32 = st.z.wrapping_sub(({ st.z += 1; say(7, st.z) }));
                            let _ = st.l.items.pop();
                        }
                        let n3: i32 = (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        if let Some(x4) = &st.os {
                            st.m.insert(st.os.as_ref().map_or(st.b, |x| x.len() as i32), ({ let x5: i32 = say(11, 1); 3 }));
                        }
                        ((if st.s == "abc" { say(12, st.l.x) } else { st.b }) + st.o.map_or(({ st.z }), |x| x + 1)) - (st.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(positive(say(1, st.z) - 7)?, 2)].items.push(say(3, 7));
                        {
                            let n2: i32 = st.z.wrapping_sub(({ st.z += 1; say(7, st.z) }));
                            let _ = st.l.items.pop();
                        }
                        let n3: i32 = (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        if let Some(x4) = &st.os {
                            st.m.insert(st.os.as_ref().map_or(st.b, |x| x.len() as i32), ({ let x5: i32 = say(11, 1); 3 }));
                        }
                        ((if st.s == "abc" { say(12, st.l.x) } else { st.b }) + st.o.map_or(({ st.z }), |x| x + 1)) - (st.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_168 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&r.name)) };
                        rows.sort_by_key(|row| -row.n);
                        let n2: i32 = ls[at(say(1, r.n), 2)].x.wrapping_sub(({ z += 1; say(3, z) })).wrapping_mul(({ z += 1; say(5, z) }));
                        let mut text3: String = rows[1].name.clone();
                        if let Some(x) = m.get_mut(&(h.get("abc").copied().unwrap_or(r.list[0]) + 1)) { *x -= (p.1.chars().filter(|c| *c == 'b').count() as i32) }
                        w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - o.unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&r.name)) };
                        rows.sort_by_key(|row| -row.n);
                        let n2: i32 = ls[at(say(1, r.n), 2)].x.wrapping_sub(({ z += 1; say(3, z) })).wrapping_mul(({ z += 1; say(5, z) }));
                        let mut text3: String = rows[1].name.clone();
                        if let Some(x) = m.get_mut(&(h.get("abc").copied().unwrap_or(r.list[0]) + 1)) { *x -= (p.1.chars().filter(|c| *c == 'b').count() as i32) }
                        w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - o.unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_169 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s, &t, &v, &os, &r, &rows, &e]);
                    let value: i32 = {
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        v.push((|x1: i32| e.size())(r.first().copied().unwrap_or(8)));
                        t.clear();
                        if let Some(x2) = &os { v.sort_by_key(|x| (s.len() as i32)); }
                        r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &t, &v, &os, &r, &rows, &e]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        v.push((|x1: i32| e.size())(r.first().copied().unwrap_or(8)));
                        t.clear();
                        if let Some(x2) = &os { v.sort_by_key(|x| (s.len() as i32)); }
                        r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &t, &v, &os, &r, &rows, &e]);
        Outcome { value, state, said: said() }
    }
}

mod program_170 {
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        s.push('y');
                        match (k[1] + l.x) {
                            0 | 1 => {
                                shout(&mut p.1);
                                if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                                    match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                                }
                            }
                            n1 @ 2..=5 => {
                                let Some(n5) = o else { return Ok((s.chars().filter(|c| *c == 'b').count() as i32)) };
                            }
                            n2 if n2 > 0 => {
                                let n6: i32 = ls[at(({ z += 1; say(1, z) }), 2)].x.wrapping_sub(say(3, l.x)).wrapping_mul(say(4, a));
                                w.sort_by_key(|x| ({ let x7: i32 = l.items[at(c, 2)]; rows[at(round, rows.len())].inner.x }));
                            }
                            _ => {
                                match total(&ls[1].items) {
                                    0 | 1 => {
                                        l.x += v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                    }
                                    n8 @ 2..=5 => {
                                        ls[0].x ^= w.first().copied().unwrap_or((r.list.iter().filter(|x10| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                                    }
                                    n9 if n9 > b => {
                                        a = (if 7 > (c.max(say(5, c))) { v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } else { (|x11: i32| p.0)(l.items[at(r.inner.x, 2)]) });
                                    }
                                    _ => { v[at(({ z }), 2)] += &rows.iter().map(Record::total).max().unwrap_or(7); }
                                }
                            }
                        }
                        b %= 5;
                        r.name.truncate(2);
                        { w.push(o.map_or(m.values().sum::<i32>(), |x| x + 1)); }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.push('y');
                        match (k[1] + l.x) {
                            0 | 1 => {
                                shout(&mut p.1);
                                if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                                    match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                                }
                            }
                            n1 @ 2..=5 => {
                                let Some(n5) = o else { return Ok((s.chars().filter(|c| *c == 'b').count() as i32)) };
                            }
                            n2 if n2 > 0 => {
                                let n6: i32 = ls[at(({ z += 1; say(1, z) }), 2)].x.wrapping_sub(say(3, l.x)).wrapping_mul(say(4, a));
                                w.sort_by_key(|x| ({ let x7: i32 = l.items[at(c, 2)]; rows[at(round, rows.len())].inner.x }));
                            }
                            _ => {
                                match total(&*ls[1].items) {
                                    0 | 1 => {
                                        l.x += v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                    }
                                    n8 @ 2..=5 => {
                                        *ls[0].x ^= w.first().copied().unwrap_or((r.list.iter().filter(|x10| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                                    }
                                    n9 if n9 > b => {
                                        a = (if 7 > (c.max(say(5, (*c)))) { v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } else { (|x11: i32| p.0)(l.items[at(r.inner.x, 2)]) });
                                    }
                                    _ => { v[at(({ z }), 2)] += &rows.iter().map(Record::total).max().unwrap_or(7); }
                                }
                            }
                        }
                        b %= 5;
                        r.name.truncate(2);
                        { w.push(o.map_or(m.values().sum::<i32>(), |x| x + 1)); }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_171 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = z.wrapping_sub(say(3, c));
                        rows[at(say(5, 1), 2)].list[at(({ z }), 2)] += ({ z += 2; say(6, z) });
                        v[at(({ z += 2; say(11, z) }), 3)] = ({ z += 2; say(10, z) });
                        for row4 in &mut rows { r.list[at(6, 2)] += (os.as_deref().unwrap_or("none").len() as i32); }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - n1.max(say(14, rows[at(({ z += 2; say(13, z) }), rows.len())].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = z.wrapping_sub(say(3, c));
                        rows[at(say(5, 1), 2)].list[at(({ z }), 2)] += ({ z += 2; say(6, z) });
                        v[at(({ z += 2; say(11, z) }), 3)] = ({ z += 2; say(10, z) });
                        for row4 in &mut rows { r.list[at(6, 2)] += (os.as_deref().unwrap_or("none").len() as i32); }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - n1.max(say(14, rows[at(({ z += 2; say(13, z) }), rows.len())].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_172 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.ls[0].items.sort_by_key(|x| (2 - s.k[at(say(1, s.p.0), 4)]));
                        let n1: i32 = s.l.items.iter().copied().min().unwrap_or_default();
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.v.is_empty() {
                            n2 += 1;
                            let _ = s.v.pop();
                        }
                        s.a = len(&s.s);
                        s.l.items[at(s.rows[at(s.p.0, s.rows.len())].n, 2)].wrapping_mul((-0)) - (s.b + s.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[0].items.sort_by_key(|x| (2 - s.k[at(say(1, s.p.0), 4)]));
                        let n1: i32 = s.l.items.iter().copied().min().unwrap_or_default();
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.v.is_empty() {
                            n2 += 1;
                            let _ = s.v.pop();
                        }
                        *s.a = len(&*s.s);
                        s.l.items[at(s.rows[at(s.p.0, s.rows.len())].n, 2)].wrapping_mul((-0)) - (s.b + s.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_173 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = self.h.get("abc").copied().unwrap_or(total(&self.l.items));
                self.w.insert(at(say(1, self.p.0), 2), say(3, 2));
                { let x3 = &mut self.c; *x3 += (self.ls[at(round, self.ls.len())].items.len() as i32); *x3 %= 50; }
                if let Some(x4) = self.ls[say(6, 1)].items.iter().find(|x| **x > 2) {
                    for i6 in 0_i32..self.k[0].min(3) { let mut n7: i32 = self.m.values().sum::<i32>(); }
                    if self.o == Some(3) {
                        let mut list8: Vec<i32> = vec![((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, self.z) }) + self.p.0), ({ let x9: i32 = self.c; 6 })];
                    }
                }
                let n11: i32 = self.q.front().copied().unwrap_or(len(&self.t));
                self.o.map_or(self.h.get("abc").copied().unwrap_or(8), |x| x + 1) - (self.v.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = self.h.get("abc").copied().unwrap_or(total(&*self.l.items));
                self.w.insert(at(say(1, self.p.0), 2), say(3, 2));
                { let x3 = &mut self.c; *x3 += (self.ls[at(round, self.ls.len())].items.len() as i32); *x3 %= 50; }
                if let Some(x4) = self.ls[say(6, 1)].items.iter().find(|x| **x > 2) {
                    for i6 in 0_i32..self.k[0].min(3) { let mut n7: i32 = self.m.values().sum::<i32>(); }
                    if self.o == Some(3) {
                        let mut list8: Vec<i32> = vec![((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, self.z) }) + self.p.0), ({ let x9: i32 = self.c; 6 })];
                    }
                }
                let n11: i32 = self.q.front().copied().unwrap_or(len(&*self.t));
                self.o.map_or(self.h.get("abc").copied().unwrap_or(8), |x| x + 1) - (self.v.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_174 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.l.items[0]), 2)].grow(({ self.z })).min((({ self.z += 1; say(4, self.z) })) as usize);
                if let Some(x) = self.os.as_mut() { x.push('m') }
                self.rows[at(({ self.z }), 2)].grow(({ self.z += 2; say(6, self.z) })).min((say(8, self.a)) as usize);
                let n3: i32 = self.z.wrapping_sub(({ self.z += 1; say(9, self.z) }));
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.l.items[0]), 2)].grow(({ self.z })).min((({ self.z += 1; say(4, self.z) })) as usize);
                if let Some(x) = self.os.as_mut() { x.push('m') }
                self.rows[at(({ self.z }), 2)].grow(({ self.z += 2; say(6, self.z) })).min((say(8, self.a)) as usize);
                let n3: i32 = self.z.wrapping_sub(({ self.z += 1; say(9, self.z) }));
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_175 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.ls[at(({ st.z += 1; say(4, st.z) }), 3)].items[at(({ st.z += 2; say(2, st.z) }), 2)] ^= ({ st.z += 2; say(3, st.z) });
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || !(st.r.inner.on) { break st.w.first().copied().unwrap_or(st.l.x); }
                            st.l.items.truncate(3);
                        };
                        match (-1) {
                            0 | 1 => {
                                st.k[say(6, 0)] = ('l6: { if st.w.contains(&(st.r.list.first().copied().unwrap_or(st.p.0) + 1)) { break 'l6 st.o.map_or(({ st.z }), |x| x + 1) } st.o.unwrap_or(8) });
                            }
                            n4 @ 2..=5 => {
                                st.r.name.clear();
                                st.rows[at(({ st.z += 2; say(7, st.z) }), 2)].name.push_str(&format!("{}{}", say(9, n3), ({ st.z += 2; say(11, st.z) })));
                            }
                            n5 if n5 > st.b => {
                                st.r.n = (if st.p.0 <= (st.rows.iter().map(|row| row.n).sum::<i32>()) { st.w.iter().map(|x8| 0).last().unwrap_or_default() } else { st.m.get(&(st.ls[at(round, st.ls.len())].x + 1)).copied().unwrap_or(8) });
                            }
                            _ => { st.ls[at(say(12, n3), 2)].items.push(({ st.z })); }
                        }
                        for i10 in 0_i32..3 {
                            st.rows[at(({ st.z += 2; say(16, st.z) }), 2)].name.push_str(&format!("{}{}", ({ st.z }), ({ st.z })));
                        }
                        (-(st.rows[say(19, 1)].name.chars().filter(|c| *c == 'b').count() as i32)) - ('l12: { if st.s.is_empty() { break 'l12 st.k[1] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(({ st.z += 1; say(4, st.z) }), 3)].items[at(({ st.z += 2; say(2, st.z) }), 2)] ^= ({ st.z += 2; say(3, st.z) });
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || !(st.r.inner.on) { break st.w.first().copied().unwrap_or((*st.l.x)); }
                            st.l.items.truncate(3);
                        };
                        match (-1) {
                            0 | 1 => {
                                st.k[say(6, 0)] = ('l6: { if st.w.contains(&(st.r.list.first().copied().unwrap_or(st.p.0) + 1)) { break 'l6 st.o.map_or(({ st.z }), |x| x + 1) } st.o.unwrap_or(8) });
                            }
                            n4 @ 2..=5 => {
                                st.r.name.clear();
                                st.rows[at(({ st.z += 2; say(7, st.z) }), 2)].name.push_str(&format!("{}{}", say(9, n3), ({ st.z += 2; say(11, st.z) })));
                            }
                            n5 if n5 > st.b => {
                                st.r.n = (if st.p.0 <= (st.rows.iter().map(|row| row.n).sum::<i32>()) { st.w.iter().map(|x8| 0).last().unwrap_or_default() } else { st.m.get(&(st.ls[at(round, st.ls.len())].x + 1)).copied().unwrap_or(8) });
                            }
                            _ => { st.ls[at(say(12, n3), 2)].items.push(({ st.z })); }
                        }
                        for i10 in 0_i32..3 {
                            st.rows[at(({ st.z += 2; say(16, st.z) }), 2)].name.push_str(&format!("{}{}", ({ st.z }), ({ st.z })));
                        }
                        (-(st.rows[say(19, 1)].name.chars().filter(|c| *c == 'b').count() as i32)) - ('l12: { if st.s.is_empty() { break 'l12 st.k[1] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_176 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&v, &o, &p, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        ls[at(({ z += 1; say(4, z) }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= positive(say(3, z) - 7)?;
                        if let Shape::Line(n) = &mut e { *n += (-7) }
                        (if o.is_some() { p.0.wrapping_mul(0) } else { total(&r.list) }) - ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &o, &p, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        ls[at(({ z += 1; say(4, z) }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= positive(say(3, z) - 7)?;
                        if let Shape::Line(n) = &mut e { *n += (-7) }
                        (if o.is_some() { p.0.wrapping_mul(0) } else { total(&r.list) }) - ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &o, &p, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_177 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &k, &q, &ls, &z]);
                    let value: i32 = {
                        'l2: for row1 in &mut rows { row1.inner.x = row1.list.iter().sum::<i32>(); }
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || 0 > c.wrapping_mul(a) { break q.front().copied().unwrap_or(4); }
                            a -= (w.iter().filter(|x4| say(1, a) == w[1].wrapping_mul(p.0)).count() as i32);
                        };
                        let n6: i32 = k[at(({ z += 1; say(2, z) }), 2)].wrapping_sub(({ z += 2; say(3, z) }));
                        {
                            if let Some(x) = v.last_mut() { *x += b.wrapping_mul(({ z })) }
                            if let Record { n: x7, list, .. } = &r && list.len() > 1 { t += &(t.clone() + "x"); }
                        }
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &k, &q, &ls, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for row1 in &mut rows { row1.inner.x = row1.list.iter().sum::<i32>(); }
                        let mut n3: i32 = 0;
                        let n5: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || 0 > c.wrapping_mul(a) { break q.front().copied().unwrap_or(4); }
                            a -= (w.iter().filter(|x4| say(1, a) == w[1].wrapping_mul(p.0)).count() as i32);
                        };
                        let n6: i32 = k[at(({ z += 1; say(2, z) }), 2)].wrapping_sub(({ z += 2; say(3, z) }));
                        {
                            if let Some(x) = v.last_mut() { *x += b.wrapping_mul(({ z })) }
                            if let Record { n: x7, list, .. } = &r && list.len() > 1 { t += &(t.clone() + "x"); }
                        }
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &rows, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_178 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &s, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        { let n3: i32 = double(v.iter().map(|x2| w[1]).sum::<i32>()); }
                        match m.get(&((match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        let mut n6: i32 = 0;
                        while n6 < 3 && s.starts_with('a') {
                            n6 += 1;
                            *m.entry((match &e { Shape::Dot => p.0, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })).or_insert(r.total()) ^= (|x9: i32| r.n)(r.inner.x);
                        }
                        ls[at(({ z += 2; say(5, z) }), 3)].items[at(({ z += 2; say(3, z) }), 2)] ^= ({ z += 1; say(4, z) });
                        v.iter().map(|x11| v.iter().sum::<i32>()).max().unwrap_or(0) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let n1: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        { let n3: i32 = double(v.iter().map(|x2| w[1]).sum::<i32>()); }
                        match m.get(&((match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        let mut n6: i32 = 0;
                        while n6 < 3 && s.starts_with('a') {
                            n6 += 1;
                            *m.entry((match &e { Shape::Dot => p.0, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })).or_insert(r.total()) ^= (|x9: i32| r.n)(r.inner.x);
                        }
                        ls[at(({ z += 2; say(5, z) }), 3)].items[at(({ z += 2; say(3, z) }), 2)] ^= ({ z += 1; say(4, z) });
                        v.iter().map(|x11| v.iter().sum::<i32>()).max().unwrap_or(0) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_179 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 = (v.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32);
                        rows[at(say(1, 6), 2)].list[at(({ z += 2; say(2, z) }), 2)] += ({ z += 2; say(3, z) });
                        rows[at(({ z += 1; say(6, z) }), 2)].grow(({ z += 1; say(8, z) }));
                        rows[at(say(11, 1), 3)].list.push(({ z }));
                        ('l6: { if v[at(ls[at(say(12, l.x), ls.len())].x, v.len())] != ({ let x5: i32 = a; k[4 - 1] }) { break 'l6 r.total() } (8 - ls[at(({ z }), ls.len())].x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        p.0 = (v.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32);
                        rows[at(say(1, 6), 2)].list[at(({ z += 2; say(2, z) }), 2)] += ({ z += 2; say(3, z) });
                        rows[at(({ z += 1; say(6, z) }), 2)].grow(({ z += 1; say(8, z) }));
                        rows[at(say(11, 1), 3)].list.push(({ z }));
                        ('l6: { if v[at(ls[at(say(12, l.x), ls.len())].x, v.len())] != ({ let x5: i32 = a; k[4 - 1] }) { break 'l6 r.total() } (8 - ls[at(({ z }), ls.len())].x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
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
