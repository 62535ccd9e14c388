//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_270 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.list.push(self.e.size());
                let mut n2 = 0;
                while let Some(x1) = self.ls[at(({ self.z }), 2)].items.pop() {
                    n2 += 1;
                    if n2 > 3 { break }
                    self.h.remove(&format!("{}:{:<4}|", self.p.1, 3));
                    let mut n4: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                }
                let mut n5: i32 = 0;
                while n5 < 3 && 3 <= (self.r.n + ({ self.z += 2; say(1, self.z) })) {
                    n5 += 1;
                    self.r.list = self.ls[self.ls.len() - 1].items.iter().map(|&x6| self.rows.iter().map(Record::total).max().unwrap_or(self.r.inner.x)).collect::<Vec<_>>();
                }
                self.a += &self.rows.iter().map(Record::total).max().unwrap_or(self.p.0);
                match self.e.size() {
                    0 | 1 => {
                        self.m.insert(self.q.front().copied().unwrap_or(self.rows[at(round, self.rows.len())].inner.x), self.rows.iter().map(|row| row.n).sum::<i32>());
                    }
                    n7 @ 2..=5 => {
                        if self.v.iter().any(|x| *x > 3) {
                            self.l.x = self.os.as_ref().map_or((0 % 7), |x| x.len() as i32);
                        } else if 4 > (5 + 7) { self.b = (-self.rows.iter().map(|row| row.n).sum::<i32>()); }
                    }
                    n8 if n8 > 7 => {
                        self.w.retain(|x| ('l9: { if self.flag { break 'l9 self.r.n } say(3, self.k[at(say(2, self.p.0), 4)]) }) % 3 != 0);
                    }
                    _ => {
                        self.r = Record { n: (({ self.z += 2; say(5, self.z) }) - self.ls[say(4, 1)].x), ..record(1, "q", &[4]) };
                        [self.b, _] = [self.o.map_or(({ self.z }), |x| x + 1), (self.ls[1].x - self.l.x)];
                    }
                }
                self.a.wrapping_mul(self.o.map_or(self.p.0, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.list.push(self.e.size());
                let mut n2 = 0;
                while let Some(x1) = self.ls[at(({ self.z }), 2)].items.pop() {
                    n2 += 1;
                    if n2 > 3 { break }
                    self.h.remove(&format!("{}:{:<4}|", self.p.1, 3));
                    let mut n4: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                }
                let mut n5: i32 = 0;
                while n5 < 3 && 3 <= (self.r.n + ({ self.z += 2; say(1, self.z) })) {
                    n5 += 1;
                    self.r.list = self.ls[self.ls.len() - 1].items.iter().map(|&x6| self.rows.iter().map(Record::total).max().unwrap_or(self.r.inner.x)).collect::<Vec<_>>();
                }
                self.a += &self.rows.iter().map(Record::total).max().unwrap_or(self.p.0);
                match self.e.size() {
                    0 | 1 => {
                        self.m.insert(self.q.front().copied().unwrap_or(self.rows[at(round, self.rows.len())].inner.x), self.rows.iter().map(|row| row.n).sum::<i32>());
                    }
                    n7 @ 2..=5 => {
                        if self.v.iter().any(|x| *x > 3) {
                            self.l.x = self.os.as_ref().map_or((0 % 7), |x| x.len() as i32);
                        } else if 4 > (5 + 7) { self.b = (-self.rows.iter().map(|row| row.n).sum::<i32>()); }
                    }
                    n8 if n8 > 7 => {
                        self.w.retain(|x| ('l9: { if self.flag { break 'l9 self.r.n } say(3, self.k[at(say(2, self.p.0), 4)]) }) % 3 != 0);
                    }
                    _ => {
                        self.r = Record { n: (({ self.z += 2; say(5, self.z) }) - self.ls[say(4, 1)].x), ..record(1, "q", &[4]) };
                        [self.b, _] = [self.o.map_or(({ self.z }), |x| x + 1), ((*self.ls[1].x) - self.l.x)];
                    }
                }
                self.a.wrapping_mul(self.o.map_or(self.p.0, |x| x + 1))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_271 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        match st.p.0 {
                            0 | 1 => {
                                st.a = st.r.list.iter().map(|x3| double(st.r.list[0])).max().unwrap_or(0);
                                let [n4, n5]: [i32; 2] = [st.a.abs(), st.v.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                            }
                            n1 @ 2..=5 => {
                                let mut n6: i32 = (st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            n2 if n2 > st.a => {
                                match st.m.get(&((1 + 8) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                let n8: i32 = ({ let x7: i32 = (-2); st.h.get("abc").copied().unwrap_or(st.a) });
                            }
                            _ => {
                                st.t.truncate(2);
                                let n10: i32 = st.v.iter().map(|x9| st.rows.iter().map(Record::total).max().unwrap_or(st.r.list[0])).max().unwrap_or(0);
                            }
                        }
                        for x11 in &mut st.v { let _ = round; }
                        if let Record { n: x14, list, .. } = &st.r && list.len() > 1 {
                            let mut n15: i32 = 0;
                            let n16: i32 = loop {
                                n15 += 1;
                                if n15 > 2 || (st.ls[0].items[0] > st.p.0 && st.o.is_some()) { break st.q.front().copied().unwrap_or(st.rows[st.rows.len() - 1].inner.x); }
                                st.rows[at((*x14), 2)].name = st.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            };
                        }
                        (|x17: i32| x17.abs())(st.os.as_ref().map_or(st.v[0], |x| x.len() as i32)) - (|x18: i32| st.l.x)(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.q, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.p.0 {
                            0 | 1 => {
                                st.a = st.r.list.iter().map(|x3| double(st.r.list[0])).max().unwrap_or(0);
                                let [n4, n5]: [i32; 2] = [st.a.abs(), st.v.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                            }
                            n1 @ 2..=5 => {
                                let mut n6: i32 = (st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            n2 if n2 > st.a => {
                                match st.m.get(&((1 + 8) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                let n8: i32 = ({ let x7: i32 = (-2); st.h.get("abc").copied().unwrap_or(st.a) });
                            }
                            _ => {
                                st.t.truncate(2);
                                let n10: i32 = st.v.iter().map(|x9| st.rows.iter().map(Record::total).max().unwrap_or(st.r.list[0])).max().unwrap_or(0);
                            }
                        }
                        for x11 in &mut st.v { let _ = round; }
                        if let Record { n: x14, list, .. } = &st.r && list.len() > 1 {
                            let mut n15: i32 = 0;
                            let n16: i32 = loop {
                                n15 += 1;
                                if n15 > 2 || (st.ls[0].items[0] > st.p.0 && st.o.is_some()) { break st.q.front().copied().unwrap_or(st.rows[st.rows.len() - 1].inner.x); }
                                st.rows[at((*x14), 2)].name = st.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            };
                        }
                        (|x17: i32| x17.abs())(st.os.as_ref().map_or(st.v[0], |x| x.len() as i32)) - (|x18: i32| st.l.x)(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().t, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_272 {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m]);
                    let value: i32 = {
                        let n1: i32 = m.values().sum::<i32>();
                        match len(&t) {
                            0 | 1 => { for row4 in &mut rows { let a: i32 = row4.list.iter().sum::<i32>(); } }
                            n2 @ 2..=5 => { p.1 = t.clone(); }
                            n3 if n3 > 7 => { let n5: i32 = len(&p.1); }
                            _ => {
                                match &p {
                                    (x6, y7) if *x6 > 0 => { let n8: i32 = len(&s); }
                                    _ => { let mut n9: i32 = (r.list.len() as i32); }
                                }
                                let n10: i32 = o.or(Some(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).ok_or(String::from("none"))?;
                            }
                        }
                        if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= r.n.abs() }
                        v.dedup();
                        (os.as_ref().map_or(0, |x| x.len() as i32) + (n1 + say(1, b)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m]) };
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = m.values().sum::<i32>();
                        match len(&*t) {
                            0 | 1 => { for row4 in &mut rows { let a: i32 = row4.list.iter().sum::<i32>(); } }
                            n2 @ 2..=5 => { p.1 = t.clone(); }
                            n3 if n3 > 7 => { let n5: i32 = len(&p.1); }
                            _ => {
                                match &p {
                                    (x6, y7) if *x6 > 0 => { let n8: i32 = len(&*s); }
                                    _ => { let mut n9: i32 = (r.list.len() as i32); }
                                }
                                let n10: i32 = o.or(Some(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).ok_or(String::from("none"))?;
                            }
                        }
                        if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= r.n.abs() }
                        v.dedup();
                        (os.as_ref().map_or(0, |x| x.len() as i32) + (n1 + say(1, b)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m]);
        Outcome { value, state, said: said() }
    }
}

mod program_273 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&w, &o, &os, &p, &r, &rows, &h, &z]);
                    let value: i32 = {
                        shout(&mut p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&r.name)) };
                        let mut list2: Vec<i32> = vec![r.first().copied().unwrap_or(r.inner.x), h.get("abc").copied().unwrap_or(0)];
                        os.as_ref().map_or(os.as_ref().map_or(({ z }), |x| x.len() as i32), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &o, &os, &p, &r, &rows, &h, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        shout(&mut p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&r.name)) };
                        let mut list2: Vec<i32> = vec![r.first().copied().unwrap_or(r.inner.x), h.get("abc").copied().unwrap_or(0)];
                        os.as_ref().map_or(os.as_ref().map_or(({ z }), |x| x.len() as i32), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &o, &os, &p, &r, &rows, &h, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_274 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &q, &l, &z]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(p.0.abs()) };
                        match rows[0].n {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n2 @ 2..=5 => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && t == "abc" {
                                    n4 += 1;
                                    let n5: i32 = q.front().copied().unwrap_or((7 + l.x));
                                }
                            }
                            n3 if n3 > rows[at(round, rows.len())].inner.x => {
                                rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            }
                            _ => { t = l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"); }
                        }
                        match o {
                            Some(x6) if x6 > 3 => {
                                o = None;
                                k[0] = l.items.iter().map(|x8| q.front().copied().unwrap_or(say(1, p.0))).last().unwrap_or_default();
                            }
                            Some(x6) => o = Some(x6 + 2),
                            None => o = Some(total(&v)),
                        }
                        let mut n9: i32 = 0;
                        while n9 < 3 && w.contains(&((say(2, k[at(({ z }), 4)]) + k[at(({ z }), 4)]) + 1)) {
                            n9 += 1;
                            let _ = r.list.pop();
                            match rows[at(({ z += 1; say(3, z) }), 2)].name.as_str() {
                                "" => { w.reverse(); }
                                "abc" | "b" => { q.push_back((({ z }) % 7)); }
                                y12 => {
                                    r = Record { n: h.get("abc").copied().unwrap_or(w[at(0, w.len())]), ..record(1, "q", &[4]) };
                                }
                            }
                        }
                        let mut n14: i32 = ('l13: { if flag { break 'l13 (if s.starts_with('a') { 4 } else { l.items[at(0, 2)] }) } r.total() });
                        w.iter().sum::<i32>() - (b - l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &q, &l, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok(p.0.abs()) };
                        match rows[0].n {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n2 @ 2..=5 => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && t == "abc" {
                                    n4 += 1;
                                    let n5: i32 = q.front().copied().unwrap_or((7 + (*l.x)));
                                }
                            }
                            n3 if n3 > rows[at(round, rows.len())].inner.x => {
                                rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            }
                            _ => { t = l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"); }
                        }
                        match o {
                            Some(x6) if x6 > 3 => {
                                o = None;
                                k[0] = l.items.iter().map(|x8| q.front().copied().unwrap_or(say(1, p.0))).last().unwrap_or_default();
                            }
                            Some(x6) => o = Some(x6 + 2),
                            None => o = Some(total(&*v)),
                        }
                        let mut n9: i32 = 0;
                        while n9 < 3 && w.contains(&((say(2, k[at(({ z }), 4)]) + k[at(({ z }), 4)]) + 1)) {
                            n9 += 1;
                            let _ = r.list.pop();
                            match rows[at(({ z += 1; say(3, z) }), 2)].name.as_str() {
                                "" => { w.reverse(); }
                                "abc" | "b" => { q.push_back((({ z }) % 7)); }
                                y12 => {
                                    r = Record { n: h.get("abc").copied().unwrap_or(w[at(0, w.len())]), ..record(1, "q", &[4]) };
                                }
                            }
                        }
                        let mut n14: i32 = ('l13: { if flag { break 'l13 (if s.starts_with('a') { 4 } else { l.items[at(0, 2)] }) } r.total() });
                        w.iter().sum::<i32>() - (b - l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_275 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => {
                                let [n3, .., n4] = k;
                                let _ = o.take();
                            }
                            (false, None) => { t = format!("{}:{:<4}|", s, k[say(2, 1)]); }
                            _ => {}
                        }
                        r.name.truncate(2);
                        l.items.extend([total(&rows[at(({ z }), rows.len())].list), 1]);
                        ({ let x5: i32 = ({ let x6: i32 = ls[at(b, ls.len())].x; ({ z += 2; say(3, z) }) }); m.get(&(l.x + 1)).copied().unwrap_or(b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => {
                                let [n3, .., n4] = k;
                                let _ = o.take();
                            }
                            (false, None) => { t = format!("{}:{:<4}|", s, k[say(2, 1)]); }
                            _ => {}
                        }
                        r.name.truncate(2);
                        l.items.extend([total(&rows[at(({ z }), rows.len())].list), 1]);
                        ({ let x5: i32 = ({ let x6: i32 = ls[at(b, ls.len())].x; ({ z += 2; say(3, z) }) }); m.get(&(l.x + 1)).copied().unwrap_or(b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_276 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.s, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        fill(&mut s.l.items, s.r.first().copied().unwrap_or(8));
                        s.rows.push(record((|x2: i32| 4)(s.b), "new", &[1]));
                        s.l.items.sort_by_key(|x| ('l5: { if say(2, s.r.inner.x) <= (say(3, s.p.0)) { break 'l5 0 } s.rows[s.rows.len() - 1].inner.x }));
                        let mut n6: i32 = s.q.front().copied().unwrap_or(s.a.wrapping_mul(0));
                        let n7: i32 = s.k[say(4, 1)].wrapping_mul((6 - 8));
                        (s.rows[s.rows.len() - 1].list.len() as i32) - ((s.ls[say(5, 1)].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.s, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut s.l.items, s.r.first().copied().unwrap_or(8));
                        s.rows.push(record((|x2: i32| 4)(s.b), "new", &[1]));
                        s.l.items.sort_by_key(|x| ('l5: { if say(2, s.r.inner.x) <= (say(3, s.p.0)) { break 'l5 0 } s.rows[s.rows.len() - 1].inner.x }));
                        let mut n6: i32 = s.q.front().copied().unwrap_or(s.a.wrapping_mul(0));
                        let n7: i32 = s.k[say(4, 1)].wrapping_mul((6 - 8));
                        (s.rows[s.rows.len() - 1].list.len() as i32) - ((s.ls[say(5, 1)].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.s, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_277 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.sort_by_key(|row| -row.n);
                self.c = self.w[at(6, 2)].wrapping_mul(self.o.map_or(self.p.0, |x| x + 1));
                if let Some(x1) = &mut self.o {
                    if round == 0 {
                        [self.rows[say(1, 0)].n, _] = [self.rows.iter().map(|row| row.n).sum::<i32>(), self.w.first().copied().unwrap_or((*x1))];
                    } else {
                        self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].list = self.rows[self.rows.len() - 1].list.clone();
                        self.rows[say(4, 0)].n = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                    }
                    let mut n2: i32 = 0;
                    while n2 < 3 && self.r.n > (self.ls[at(round, self.ls.len())].items[at(2, 2)]) {
                        n2 += 1;
                        self.r.list.retain(|x| self.h.get("abc").copied().unwrap_or(5) % 3 != 0);
                    }
                }
                self.ls[say(5, 1)].items.iter().map(|x3| self.rows.iter().map(|row| row.n).sum::<i32>()).max().unwrap_or(0) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.sort_by_key(|row| -row.n);
                self.c = self.w[at(6, 2)].wrapping_mul(self.o.map_or(self.p.0, |x| x + 1));
                if let Some(x1) = &mut self.o {
                    if round == 0 {
                        [self.rows[say(1, 0)].n, _] = [self.rows.iter().map(|row| row.n).sum::<i32>(), self.w.first().copied().unwrap_or((*x1))];
                    } else {
                        self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].list = self.rows[self.rows.len() - 1].list.clone();
                        self.rows[say(4, 0)].n = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                    }
                    let mut n2: i32 = 0;
                    while n2 < 3 && self.r.n > (self.ls[at(round, self.ls.len())].items[at(2, 2)]) {
                        n2 += 1;
                        self.r.list.retain(|x| self.h.get("abc").copied().unwrap_or(5) % 3 != 0);
                    }
                }
                self.ls[say(5, 1)].items.iter().map(|x3| self.rows.iter().map(|row| row.n).sum::<i32>()).max().unwrap_or(0) - (self.t.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_278 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.insert((self.v.len() as i32), (|x1: i32| say(1, self.l.x))(0));
                let mut n2: i32 = self.os.as_ref().map_or(len(&self.r.name), |x| x.len() as i32);
                if self.v.contains(&(self.m.get(&(5 + 1)).copied().unwrap_or(self.w[at(self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), self.rows.len())].n, 2)]) + 1)) {
                    if let Some(x) = self.ls[at(({ self.z += 2; say(3, self.z) }), 2)].items.last_mut() { *x += self.l.items.iter().map(|x3| (*x3)).last().unwrap_or_default() }
                    self.rows[say(4, 0)].name.clear();
                } else if self.r.n != (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    {
                        let n4: i32 = self.v.iter().copied().min().unwrap_or_default();
                        self.ls[0].items.dedup();
                    }
                }
                match self.c {
                    0 | 1 => {
                        match self.m.get(&((self.c + 6) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                    n6 @ 2..=5 => { self.b -= total(&self.r.list); }
                    n7 if n7 > n2 => { self.l.x += &(if self.t.starts_with('a') { self.r.list[at(3, 2)] } else { 8 }); }
                    _ => { self.rows.push(record((self.b - 4), "new", &[1])); }
                }
                match self.o {
                    Some(x8) if x8 > 3 => {
                        self.o = None;
                        self.s = std::mem::take(&mut self.s) + "k";
                        let n10: i32 = (self.r.list.len() as i32);
                    }
                    Some(x8) => self.o = Some(x8 + 2),
                    None => self.o = Some((say(5, self.a) % 7)),
                }
                (|x11: i32| total(&self.v))(self.m.values().sum::<i32>())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.insert((self.v.len() as i32), (|x1: i32| say(1, self.l.x))(0));
                let mut n2: i32 = self.os.as_ref().map_or(len(&self.r.name), |x| x.len() as i32);
                if self.v.contains(&(self.m.get(&(5 + 1)).copied().unwrap_or(self.w[at(self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), self.rows.len())].n, 2)]) + 1)) {
                    if let Some(x) = self.ls[at(({ self.z += 2; say(3, self.z) }), 2)].items.last_mut() { *x += self.l.items.iter().map(|x3| (*x3)).last().unwrap_or_default() }
                    self.rows[say(4, 0)].name.clear();
                } else if self.r.n != (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    {
                        let n4: i32 = self.v.iter().copied().min().unwrap_or_default();
                        self.ls[0].items.dedup();
                    }
                }
                match self.c {
                    0 | 1 => {
                        match self.m.get(&((self.c + 6) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                    n6 @ 2..=5 => { self.b -= total(&self.r.list); }
                    n7 if n7 > n2 => { self.l.x += &(if self.t.starts_with('a') { self.r.list[at(3, 2)] } else { 8 }); }
                    _ => { self.rows.push(record((self.b - 4), "new", &[1])); }
                }
                match self.o {
                    Some(x8) if x8 > 3 => {
                        self.o = None;
                        self.s = std::mem::take(&mut self.s) + "k";
                        let n10: i32 = (self.r.list.len() as i32);
                    }
                    Some(x8) => self.o = Some(x8 + 2),
                    None => self.o = Some((say(5, self.a) % 7)),
                }
                (|x11: i32| total(&*self.v))(self.m.values().sum::<i32>())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_279 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match st.o {
                            Some(x2) if x2 > 3 => {
                                st.o = None;
                                st.o.replace((st.s.chars().filter(|c| *c == 'b').count() as i32));
                                let mut text4: String = st.t.clone();
                            }
                            Some(x2) => st.o = Some(x2 + 2),
                            None => st.o = Some(((st.c as i64 * 2) as i32)),
                        }
                        st.r.name.push_str(&String::from("bc"));
                        st.ls[at(say(3, 4), 2)].items[0] = match st.r.n {
                            0 | 1 => st.os.as_ref().map_or(st.b, |x| x.len() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ({ st.z += 2; say(2, st.z) }) => (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        st.w.truncate(3);
                        st.rows.iter().map(Record::total).max().unwrap_or(st.a.wrapping_mul(3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.o {
                            Some(x2) if x2 > 3 => {
                                st.o = None;
                                st.o.replace((st.s.chars().filter(|c| *c == 'b').count() as i32));
                                let mut text4: String = st.t.clone();
                            }
                            Some(x2) => st.o = Some(x2 + 2),
                            None => st.o = Some(((st.c as i64 * 2) as i32)),
                        }
                        st.r.name.push_str(&String::from("bc"));
                        st.ls[at(say(3, 4), 2)].items[0] = match st.r.n {
                            0 | 1 => st.os.as_ref().map_or(st.b, |x| x.len() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > ({ st.z += 2; say(2, st.z) }) => (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        st.w.truncate(3);
                        st.rows.iter().map(Record::total).max().unwrap_or(st.a.wrapping_mul(3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().h, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_280 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &z]);
                    let value: i32 = {
                        let n1: i32 = os.as_ref().map_or(os.as_ref().map_or(0, |x| x.len() as i32), |x| x.len() as i32);
                        let n2 = bump(&mut b);
                        if w.contains(&(({ let x3: i32 = rows[rows.len() - 1].n; p.0 }) + 1)) {
                            b = r.list.iter().sum::<i32>();
                        } else {
                            rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].list.extend([({ z }), 1]);
                            b = (match &e { Shape::Dot => (-l.x), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        }
                        flag &= o == Some(3);
                        e = Shape::Line(rows[0].list.iter().map(|x6| p.0).max().unwrap_or(0));
                        total(&w) - v.iter().map(|x7| say(2, r.n)).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = os.as_ref().map_or(os.as_ref().map_or(0, |x| x.len() as i32), |x| x.len() as i32);
                        let n2 = bump(&mut b);
                        if w.contains(&(({ let x3: i32 = rows[rows.len() - 1].n; p.0 }) + 1)) {
                            b = r.list.iter().sum::<i32>();
                        } else {
                            rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].list.extend([({ z }), 1]);
                            b = (match &e { Shape::Dot => (-l.x), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        }
                        flag &= o == Some(3);
                        e = Shape::Line(rows[0].list.iter().map(|x6| p.0).max().unwrap_or(0));
                        total(&*w) - v.iter().map(|x7| say(2, r.n)).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_281 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &os, &r, &rows, &m, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = r.list.iter().copied().min().unwrap_or_default();
                        v.reverse();
                        'l3: for i2 in 0_i32..3 { v.reverse(); }
                        {
                            ls[at(({ z }), 2)].x = r.first().copied().unwrap_or(m.values().sum::<i32>());
                            rows[at(({ z += 2; say(3, z) }), 2)].inner.x -= (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        'l6: for row5 in &rows { os = os.take().filter(|x| x.len() < 9); }
                        (if w.iter().any(|x| *x > 3) { len(&s) } else { r.list.first().copied().unwrap_or(n1) }) - w.iter().map(|x7| (*x7)).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &os, &r, &rows, &m, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = r.list.iter().copied().min().unwrap_or_default();
                        v.reverse();
                        'l3: for i2 in 0_i32..3 { v.reverse(); }
                        {
                            ls[at(({ z }), 2)].x = r.first().copied().unwrap_or(m.values().sum::<i32>());
                            rows[at(({ z += 2; say(3, z) }), 2)].inner.x -= (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        'l6: for row5 in &rows { os = os.take().filter(|x| x.len() < 9); }
                        (if w.iter().any(|x| *x > 3) { len(&*s) } else { r.list.first().copied().unwrap_or(n1) }) - w.iter().map(|x7| (*x7)).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &os, &r, &rows, &m, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_282 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &os, &p, &r, &l, &z]);
                    let value: i32 = {
                        t.truncate(2);
                        v = l.items.iter().map(|&x1| x1.max(w[1])).collect::<Vec<_>>();
                        for i2 in 0_i32..3 {
                            w[at(({ z += 2; say(1, z) }), 2)] += (r.name.len() as i32);
                            p.1.truncate(2);
                        }
                        if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                            if let Some(x) = l.items.last_mut() { *x += (os.as_deref().unwrap_or("none").len() as i32) }
                        }
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &os, &p, &r, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        t.truncate(2);
                        *v = l.items.iter().map(|&x1| x1.max(w[1])).collect::<Vec<_>>();
                        for i2 in 0_i32..3 {
                            w[at(({ z += 2; say(1, z) }), 2)] += (r.name.len() as i32);
                            p.1.truncate(2);
                        }
                        if let Record { n: x3, list, .. } = &r && list.len() > 1 {
                            if let Some(x) = l.items.last_mut() { *x += (os.as_deref().unwrap_or("none").len() as i32) }
                        }
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &os, &p, &r, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_283 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &os, &r, &rows, &m, &h, &e, &k, &ls, &z]);
                    let value: i32 = {
                        r.inner = Inner { x: m.get(&(b + 1)).copied().unwrap_or(8), on: w.iter().any(|x| *x > 3) };
                        if (r.inner.on && w.iter().any(|x| *x > 3)) { break 'outer }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        c = double((v.len() as i32));
                        if let Some(x2) = m.get(&(({ z }) + 1)) {
                            let n3: i32 = m.get(&((ls[ls.len() - 1].items.len() as i32) + 1)).copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32));
                        }
                        e.size() - os.as_ref().map_or(k[0], |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &os, &r, &rows, &m, &h, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner = Inner { x: m.get(&(b + 1)).copied().unwrap_or(8), on: w.iter().any(|x| *x > 3) };
                        if (r.inner.on && w.iter().any(|x| *x > 3)) { break 'outer }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        c = double((v.len() as i32));
                        if let Some(x2) = m.get(&(({ z }) + 1)) {
                            let n3: i32 = m.get(&((ls[ls.len() - 1].items.len() as i32) + 1)).copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32));
                        }
                        e.size() - os.as_ref().map_or(k[0], |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &os, &r, &rows, &m, &h, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_284 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.s, &s.t, &s.w, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.l.x ^= (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        *s.h.entry(s.rows[2 - 1].name.chars().rev().collect::<String>()).or_insert(0) += s.m.values().sum::<i32>();
                        s.l.x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32);
                        s.w.extend([(s.s.chars().filter(|c| *c == 'b').count() as i32), 1]);
                        s.q.front().copied().unwrap_or(len(&s.t)) - (s.rows[at(({ s.z += 2; say(1, s.z) }), s.rows.len())].n + s.ls[s.ls.len() - 1].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.s, &s.t, &s.w, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.x ^= (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        *s.h.entry(s.rows[2 - 1].name.chars().rev().collect::<String>()).or_insert(0) += s.m.values().sum::<i32>();
                        s.l.x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32);
                        s.w.extend([(s.s.chars().filter(|c| *c == 'b').count() as i32), 1]);
                        s.q.front().copied().unwrap_or(len(&*s.t)) - (s.rows[at(({ s.z += 2; say(1, s.z) }), s.rows.len())].n + s.ls[s.ls.len() - 1].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.s, &s.t, &s.w, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_285 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.v { self.os.get_or_insert_default().push('d'); }
                match &self.e {
                    Shape::Dot => {
                        if let Record { n: x5, list, .. } = &self.r && list.len() > 1 {
                            let mut list6: Vec<i32> = (0..self.ls[1].items[0] % 4).collect::<Vec<_>>();
                            std::mem::swap(&mut self.c, &mut self.b);
                        }
                    }
                    Shape::Line(x3) if *x3 < 5 => { self.flag |= self.v.is_empty(); }
                    Shape::Named { name: y4, size: x3 } => { shout(&mut self.rows[at(({ self.z }), 2)].name); }
                    _ => {}
                }
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                self.r.inner.on = self.t == "abc";
                (if self.m.contains_key(&(self.e.size() + 1)) { (self.r.list[at(({ self.z += 2; say(2, self.z) }), 2)] - self.ls[0].x) } else { len(&self.p.1) }) - self.r.first().copied().unwrap_or(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.v { self.os.get_or_insert_default().push('d'); }
                match &self.e {
                    Shape::Dot => {
                        if let Record { n: x5, list, .. } = &self.r && list.len() > 1 {
                            let mut list6: Vec<i32> = (0..self.ls[1].items[0] % 4).collect::<Vec<_>>();
                            std::mem::swap(&mut self.c, &mut self.b);
                        }
                    }
                    Shape::Line(x3) if *x3 < 5 => { self.flag |= self.v.is_empty(); }
                    Shape::Named { name: y4, size: x3 } => { shout(&mut self.rows[at(({ self.z }), 2)].name); }
                    _ => {}
                }
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                self.r.inner.on = self.t == "abc";
                (if self.m.contains_key(&(self.e.size() + 1)) { (self.r.list[at(({ self.z += 2; say(2, self.z) }), 2)] - (*self.ls[0].x)) } else { len(&self.p.1) }) - self.r.first().copied().unwrap_or(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_286 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && !self.flag {
                    n1 += 1;
                    self.rows[at(say(1, self.p.0), 2)].inner.x -= self.k[1].abs();
                }
                for link2 in &mut self.ls { shout(&mut self.r.name); }
                self.b -= &(self.s.chars().filter(|c| *c == 'b').count() as i32);
                let mut n3: i32 = self.q.front().copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                for link4 in &mut self.ls {
                    if 6 != self.e.size() {
                        if let Some(row) = self.rows.last_mut() { row.n += (self.r.name.len() as i32); row.list.push(row.n); row.grow(1); }
                        let mut list5: Vec<i32> = self.w.iter().copied().filter(|x6| !self.flag).collect::<Vec<i32>>();
                    }
                }
                self.ls[say(4, 1)].items.iter().sum::<i32>() - (self.c + self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && !self.flag {
                    n1 += 1;
                    self.rows[at(say(1, self.p.0), 2)].inner.x -= self.k[1].abs();
                }
                for link2 in &self.ls { shout(&mut self.r.name); }
                self.b -= &(self.s.chars().filter(|c| *c == 'b').count() as i32);
                let mut n3: i32 = self.q.front().copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                for link4 in &self.ls {
                    if 6 != self.e.size() {
                        if let Some(row) = self.rows.last_mut() { row.n += (self.r.name.len() as i32); row.list.push(row.n); row.grow(1); }
                        let mut list5: Vec<i32> = self.w.iter().copied().filter(|x6| !self.flag).collect::<Vec<i32>>();
                    }
                }
                self.ls[say(4, 1)].items.iter().sum::<i32>() - ((*self.c) + (*self.l.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_287 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        for &x1 in &st.l.items {
                            st.a = st.r.list.pop().unwrap_or(len(&st.s)) - st.r.list.len() as i32 + st.r.list.pop().map_or(0, |x| x + 1);
                            if let Shape::Line(n) = &mut st.e { *n += 5 }
                        }
                        'l4: for row3 in &st.rows {
                            let mut n5: i32 = 0;
                            while n5 < 3 && st.v.is_empty() {
                                n5 += 1;
                                let mut n6: i32 = (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                        }
                        'l9: for &x7 in &st.r.list { let Some(n10) = st.o else { break }; }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        ('l11: { if !st.flag { break 'l11 st.b.wrapping_mul(st.p.0) } (if !st.flag { say(1, st.r.n) } else { st.w[at(1, 2)] }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for &x1 in &st.l.items {
                            st.a = st.r.list.pop().unwrap_or(len(&st.s)) - st.r.list.len() as i32 + st.r.list.pop().map_or(0, |x| x + 1);
                            if let Shape::Line(n) = &mut st.e { *n += 5 }
                        }
                        'l4: for row3 in &st.rows {
                            let mut n5: i32 = 0;
                            while n5 < 3 && st.v.is_empty() {
                                n5 += 1;
                                let mut n6: i32 = (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                        }
                        'l9: for &x7 in &st.r.list { let Some(n10) = st.o else { break }; }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        ('l11: { if !st.flag { break 'l11 st.b.wrapping_mul(st.p.0) } (if !st.flag { say(1, st.r.n) } else { st.w[at(1, 2)] }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_288 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o { p.0 += &(c % 7); } else {
                            for i2 in 0_i32..3 { l.items.iter_mut().for_each(|x| *x = say(2, r.n)); }
                            flag = s == "abc";
                        }
                        r.list.insert(0, (o.map_or(3, |x| x + 1) - ls[at(round, ls.len())].x.wrapping_mul(5)));
                        rows[0].n = w.iter().sum::<i32>();
                        (rows[0].list[at(4, 2)], a) = (r.list.first().copied().unwrap_or(v[1]), w.iter().map(|x3| k[at(round, 4)]).fold(0, |x, y| x ^ y));
                        l.x.wrapping_mul(ls[at(1, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o { p.0 += &(c % 7); } else {
                            for i2 in 0_i32..3 { l.items.iter_mut().for_each(|x| *x = say(2, r.n)); }
                            *flag = s == "abc";
                        }
                        r.list.insert(0, (o.map_or(3, |x| x + 1) - ls[at(round, ls.len())].x.wrapping_mul(5)));
                        rows[0].n = w.iter().sum::<i32>();
                        (rows[0].list[at(4, 2)], a) = (r.list.first().copied().unwrap_or(v[1]), w.iter().map(|x3| k[at(round, 4)]).fold(0, |x, y| x ^ y));
                        l.x.wrapping_mul(ls[at(1, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_289 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![((a as i64 * 2) as i32); 2];
                        let mut text2: String = format!("{}:{:<4}|", rows[at(({ z += 1; say(1, z) }), 2)].name, 4);
                        r.list.dedup();
                        let [n4, .., n5] = k;
                        r.name = format!("{a:>3} {text2:?} {}", 3);
                        (match &e { Shape::Dot => r.total(), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![((a as i64 * 2) as i32); 2];
                        let mut text2: String = format!("{}:{:<4}|", rows[at(({ z += 1; say(1, z) }), 2)].name, 4);
                        r.list.dedup();
                        let [n4, .., n5] = k;
                        r.name = format!("{a:>3} {text2:?} {}", 3);
                        (match &e { Shape::Dot => r.total(), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_290 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&w, &os, &p, &r, &rows, &e, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = &os {
                            rows[at(4, 2)].list.sort();
                            e = Shape::Named { name: rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: r.first().copied().unwrap_or(4) };
                        }
                        w.extend([l.x.max(((ls[0].x as i64 * 2) as i32)), 1]);
                        if let Some(row) = rows.last_mut() { row.n += total(&l.items); row.list.push(row.n); row.grow(1); }
                        (r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &os, &p, &r, &rows, &e, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        if let Some(x1) = &os {
                            rows[at(4, 2)].list.sort();
                            e = Shape::Named { name: rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: r.first().copied().unwrap_or(4) };
                        }
                        w.extend([l.x.max(((ls[0].x as i64 * 2) as i32)), 1]);
                        if let Some(row) = rows.last_mut() { row.n += total(&*l.items); row.list.push(row.n); row.grow(1); }
                        (r.list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &os, &p, &r, &rows, &e, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_291 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = o.map_or(rows[at(1, rows.len())].n.abs(), |x| x + 1);
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        v[at((({ z += 1; say(2, z) }) % 7), 2)] = w[at(r.total(), w.len())].max(m.values().sum::<i32>());
                        s.truncate(2);
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        v[v.len() - 1].max((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = o.map_or(rows[at(1, rows.len())].n.abs(), |x| x + 1);
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        v[at((({ z += 1; say(2, z) }) % 7), 2)] = w[at(r.total(), w.len())].max(m.values().sum::<i32>());
                        s.truncate(2);
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        v[v.len() - 1].max((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_292 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x) = s.rows[say(1, 0)].list.last_mut() { *x += s.o.unwrap_or(3) }
                        *s.o.get_or_insert(({ let x1: i32 = 3; s.v[at(say(3, s.k[1]), 2)] })) += 2;
                        if s.o.is_some() { s.flag &= s.s.is_empty(); } else { s.r.name += &(s.s.clone() + "x"); }
                        s.ls[at(s.l.x, 2)].items = s.w[at(round, s.w.len())..].to_vec();
                        for link2 in &mut s.ls {
                            s.rows[at(((s.a as i64 * 2) as i32), 2)].n -= ({ let x3: i32 = double(8); s.m.values().sum::<i32>() });
                        }
                        s.ls[at(({ s.z += 2; say(4, s.z) }), s.ls.len())].items.iter().map(|x4| s.q.front().copied().unwrap_or(say(5, s.r.inner.x))).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = s.rows[say(1, 0)].list.last_mut() { *x += s.o.unwrap_or(3) }
                        *s.o.get_or_insert(({ let x1: i32 = 3; s.v[at(say(3, s.k[1]), 2)] })) += 2;
                        if s.o.is_some() { s.flag &= s.s.is_empty(); } else { s.r.name += &(s.s.clone() + "x"); }
                        s.ls[at(s.l.x, 2)].items = s.w[at(round, s.w.len())..].to_vec();
                        for link2 in &s.ls {
                            s.rows[at(((s.a as i64 * 2) as i32), 2)].n -= ({ let x3: i32 = double(8); s.m.values().sum::<i32>() });
                        }
                        s.ls[at(({ s.z += 2; say(4, s.z) }), s.ls.len())].items.iter().map(|x4| s.q.front().copied().unwrap_or(say(5, s.r.inner.x))).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_293 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].inner.x = (((self.ls[1].x as i64 * 2) as i32) + self.r.list.first().copied().unwrap_or(self.ls[at(self.p.0, self.ls.len())].x));
                }
                if let Some(x1) = &mut self.o {
                    let n2 = std::mem::replace(&mut self.l.x, 4);
                    let n3: i32 = std::mem::take(&mut self.w[0]);
                }
                for i4 in 0_i32..3 {
                    self.p.0 = double(self.m.values().sum::<i32>());
                    self.p.0 %= 5;
                }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (if 2 > 3 { self.ls[self.ls.len() - 1].items[0] } else { self.l.x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].inner.x = (((self.ls[1].x as i64 * 2) as i32) + self.r.list.first().copied().unwrap_or(self.ls[at(self.p.0, self.ls.len())].x));
                }
                if let Some(x1) = &mut self.o {
                    let n2 = std::mem::replace(&mut self.l.x, 4);
                    let n3: i32 = std::mem::take(&mut self.w[0]);
                }
                for i4 in 0_i32..3 {
                    self.p.0 = double(self.m.values().sum::<i32>());
                    self.p.0 %= 5;
                }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (if 2 > 3 { self.ls[self.ls.len() - 1].items[0] } else { self.l.x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_294 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.m.insert(double(3), (self.t.chars().filter(|c| *c == 'b').count() as i32));
                }
                if let Some(x2) = self.o {
                    (self.ls[0].x, self.p.0) = (double(self.rows[say(1, 1)].n), self.m.values().sum::<i32>());
                } else { shout(&mut self.r.name); }
                self.w.iter_mut().for_each(|x| *x = len(&self.rows[at(round, 2)].name));
                let n3 = bump(&mut self.v[at(5, 2)]);
                let mut n4: i32 = 0;
                let n7: i32 = loop {
                    n4 += 1;
                    if n4 > 2 || self.o == Some(3) { break self.h.get("abc").copied().unwrap_or(4); }
                    self.m.insert((self.w.iter().filter(|x5| self.r.n < 1).count() as i32), (self.w.iter().filter(|x6| 2 < self.l.x).count() as i32));
                };
                self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(n3)) - (self.v.iter().filter(|x8| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.m.insert(double(3), (self.t.chars().filter(|c| *c == 'b').count() as i32));
                }
                if let Some(x2) = self.o {
                    (self.ls[0].x, self.p.0) = (double(self.rows[say(1, 1)].n), self.m.values().sum::<i32>());
                } else { shout(&mut self.r.name); }
                self.w.iter_mut().for_each(|x| *x = len(&self.rows[at(round, 2)].name));
                let n3 = bump(&mut self.v[at(5, 2)]);
                let mut n4: i32 = 0;
                let n7: i32 = loop {
                    n4 += 1;
                    if n4 > 2 || self.o == Some(3) { break self.h.get("abc").copied().unwrap_or(4); }
                    self.m.insert((self.w.iter().filter(|x5| self.r.n < 1).count() as i32), (self.w.iter().filter(|x6| 2 < self.l.x).count() as i32));
                };
                self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(n3)) - (self.v.iter().filter(|x8| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_295 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        let n1: i32 = st.m.values().sum::<i32>();
                        for &x2 in &st.v {
                            st.l.x = ('l4: { if st.v.iter().any(|x| *x > 3) { break 'l4 st.l.items.iter().sum::<i32>() } ((st.w[0] as i64 * 2) as i32) });
                            st.q.rotate_left(st.q.len() / 2);
                        }
                        match st.o {
                            Some(x5) if x5 > 3 => {
                                st.o = None;
                                if let Some(x7) = st.o && x7 < 9 && st.t.starts_with('a') {
                                    st.ls[at(say(2, 2), 2)].x -= &('l8: { if round == 0 { break 'l8 7 } 5 });
                                    st.m.entry(1).and_modify(|x| *x += say(5, 1)).or_insert(5);
                                } else {
                                    st.a = ({ let x10: i32 = st.h.get("abc").copied().unwrap_or(st.a); st.w.iter().map(|x11| x5).sum::<i32>() });
                                }
                            }
                            Some(x5) => st.o = Some(x5 + 2),
                            None => st.o = Some((st.w.iter().filter(|x12| st.p.0 < (st.ls[at(round, st.ls.len())].items[at(2, 2)])).count() as i32)),
                        }
                        for x13 in st.l.items.iter() { st.p.0 %= 5; }
                        if st.r.inner.on { st.b += st.e.size(); } else if st.w.is_empty() {
                            if let [x15, ..] = st.rows[1].list.as_slice() { st.ls[0].items.dedup(); }
                            st.r.grow((7 + 8));
                        }
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.q, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.m.values().sum::<i32>();
                        for &x2 in &st.v {
                            st.l.x = ('l4: { if st.v.iter().any(|x| *x > 3) { break 'l4 st.l.items.iter().sum::<i32>() } ((st.w[0] as i64 * 2) as i32) });
                            st.q.rotate_left(st.q.len() / 2);
                        }
                        match st.o {
                            Some(x5) if x5 > 3 => {
                                st.o = None;
                                if let Some(x7) = st.o && x7 < 9 && st.t.starts_with('a') {
                                    *st.ls[at(say(2, 2), 2)].x -= &('l8: { if round == 0 { break 'l8 7 } 5 });
                                    st.m.entry(1).and_modify(|x| *x += say(5, 1)).or_insert(5);
                                } else {
                                    st.a = ({ let x10: i32 = st.h.get("abc").copied().unwrap_or(st.a); st.w.iter().map(|x11| x5).sum::<i32>() });
                                }
                            }
                            Some(x5) => st.o = Some(x5 + 2),
                            None => st.o = Some((st.w.iter().filter(|x12| st.p.0 < (st.ls[at(round, st.ls.len())].items[at(2, 2)])).count() as i32)),
                        }
                        for x13 in st.l.items.iter() { st.p.0 %= 5; }
                        if st.r.inner.on { st.b += st.e.size(); } else if st.w.is_empty() {
                            if let [x15, ..] = st.rows[1].list.as_slice() { st.ls[0].items.dedup(); }
                            st.r.grow((7 + 8));
                        }
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_296 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        q.push_back(m.get(&(5 + 1)).copied().unwrap_or(b));
                        h.remove(&format!("{}:{:<4}|", p.1, 8));
                        q.rotate_left(q.len() / 2);
                        let [n1, n2]: [i32; 2] = [('l3: { if ({ z += 1; say(1, z) }) <= a { break 'l3 b } b }), k[say(2, 1)].abs()];
                        v.retain(|x| (os.as_deref().unwrap_or("none").len() as i32) % 3 != 0);
                        e.size() - rows[at(round, rows.len())].n.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.push_back(m.get(&(5 + 1)).copied().unwrap_or(b));
                        h.remove(&format!("{}:{:<4}|", p.1, 8));
                        q.rotate_left(q.len() / 2);
                        let [n1, n2]: [i32; 2] = [('l3: { if ({ z += 1; say(1, z) }) <= a { break 'l3 b } b }), k[say(2, 1)].abs()];
                        v.retain(|x| (os.as_deref().unwrap_or("none").len() as i32) % 3 != 0);
                        e.size() - rows[at(round, rows.len())].n.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_297 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            *m.entry(l.x.wrapping_mul(p.0)).or_insert(r.n) += o.unwrap_or(7);
                        }
                        match p.1.as_str() {
                            "" => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            "abc" | "b" => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            y4 => { a = bump(&mut a); }
                        }
                        let [n6, .., n7] = k;
                        let n8 = std::mem::replace(&mut a, 4);
                        match m.get(&(l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        total(&rows[at(round, rows.len())].list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        let mut n2 = 0;
                        while let Some(x1) = v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            *m.entry(l.x.wrapping_mul(p.0)).or_insert(r.n) += o.unwrap_or(7);
                        }
                        match p.1.as_str() {
                            "" => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            "abc" | "b" => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            y4 => { a = bump(&mut a); }
                        }
                        let [n6, .., n7] = k;
                        let n8 = std::mem::replace(&mut a, 4);
                        match m.get(&(l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        total(&rows[at(round, rows.len())].list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_298 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &flag, &s, &t, &v, &os, &r, &m, &k, &q]);
                    let value: i32 = {
                        q.rotate_left(q.len() / 2);
                        t.push('y');
                        flag ^= r.inner.on;
                        ('l1: { if v.is_empty() { break 'l1 ((a as i64 * 2) as i32) } m.get(&(3 + 1)).copied().unwrap_or(0) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &s, &t, &v, &os, &r, &m, &k, &q]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.rotate_left(q.len() / 2);
                        t.push('y');
                        *flag ^= r.inner.on;
                        ('l1: { if v.is_empty() { break 'l1 ((a as i64 * 2) as i32) } m.get(&(3 + 1)).copied().unwrap_or(0) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &s, &t, &v, &os, &r, &m, &k, &q]);
        Outcome { value, state, said: said() }
    }
}

mod program_299 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &r, &rows, &h, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            rows[0].grow(ls[say(1, 1)].items[0].wrapping_mul(a));
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        } else { l.items.push(r.total()); }
                        for i2 in 0_i32..a.min(3) { let n3: i32 = std::mem::take(&mut ls[say(3, 0)].x); }
                        let mut n4: i32 = 0;
                        while n4 < 3 && (r.inner.on || a <= (if z % 8 == 5 { continue 'outer } else { say(4, z) })) {
                            n4 += 1;
                            flag ^= r.inner.on;
                        }
                        if b <= (say(5, w[0]) - l.items[0]) {
                            if s.is_empty() {
                                let mut text5: String = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            } else {
                                rows[at(o.unwrap_or(b), 2)].inner.x += w[at(({ z += 2; say(6, z) }), w.len())].wrapping_mul(('l6: { if t == "abc" { break 'l6 0 } r.list[at(5, 2)] }));
                            }
                        } else {
                            h.insert((s.clone() + "x"), ls[1].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        }
                        for i7 in 0_i32..l.items[0].min(3) { let n8: i32 = w.iter().copied().min().unwrap_or_default(); }
                        v[at(round, v.len())].max(a.wrapping_mul(b)) - o.map_or(2, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &r, &rows, &h, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o {
                            rows[0].grow(ls[say(1, 1)].items[0].wrapping_mul(a));
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        } else { l.items.push(r.total()); }
                        for i2 in 0_i32..a.min(3) { let n3: i32 = std::mem::take(&mut ls[say(3, 0)].x); }
                        let mut n4: i32 = 0;
                        while n4 < 3 && (r.inner.on || a <= (if z % 8 == 5 { continue 'outer } else { say(4, z) })) {
                            n4 += 1;
                            flag ^= r.inner.on;
                        }
                        if b <= (say(5, w[0]) - l.items[0]) {
                            if s.is_empty() {
                                let mut text5: String = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            } else {
                                rows[at(o.unwrap_or(b), 2)].inner.x += w[at(({ z += 2; say(6, z) }), w.len())].wrapping_mul(('l6: { if t == "abc" { break 'l6 0 } r.list[at(5, 2)] }));
                            }
                        } else {
                            h.insert((s.clone() + "x"), ls[1].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        }
                        for i7 in 0_i32..l.items[0].min(3) { let n8: i32 = w.iter().copied().min().unwrap_or_default(); }
                        v[at(round, v.len())].max(a.wrapping_mul((*b))) - o.map_or(2, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &r, &rows, &h, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_270", program_270::plain, program_270::transaction),
    ("program_271", program_271::plain, program_271::transaction),
    ("program_272", program_272::plain, program_272::transaction),
    ("program_273", program_273::plain, program_273::transaction),
    ("program_274", program_274::plain, program_274::transaction),
    ("program_275", program_275::plain, program_275::transaction),
    ("program_276", program_276::plain, program_276::transaction),
    ("program_277", program_277::plain, program_277::transaction),
    ("program_278", program_278::plain, program_278::transaction),
    ("program_279", program_279::plain, program_279::transaction),
    ("program_280", program_280::plain, program_280::transaction),
    ("program_281", program_281::plain, program_281::transaction),
    ("program_282", program_282::plain, program_282::transaction),
    ("program_283", program_283::plain, program_283::transaction),
    ("program_284", program_284::plain, program_284::transaction),
    ("program_285", program_285::plain, program_285::transaction),
    ("program_286", program_286::plain, program_286::transaction),
    ("program_287", program_287::plain, program_287::transaction),
    ("program_288", program_288::plain, program_288::transaction),
    ("program_289", program_289::plain, program_289::transaction),
    ("program_290", program_290::plain, program_290::transaction),
    ("program_291", program_291::plain, program_291::transaction),
    ("program_292", program_292::plain, program_292::transaction),
    ("program_293", program_293::plain, program_293::transaction),
    ("program_294", program_294::plain, program_294::transaction),
    ("program_295", program_295::plain, program_295::transaction),
    ("program_296", program_296::plain, program_296::transaction),
    ("program_297", program_297::plain, program_297::transaction),
    ("program_298", program_298::plain, program_298::transaction),
    ("program_299", program_299::plain, program_299::transaction),
];
