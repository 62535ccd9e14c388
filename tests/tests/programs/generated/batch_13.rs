//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_390 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.c.max(({ self.z }))) };
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                {
                    if let Some(x4) = self.m.get(&(self.b + 1)) {
                        self.k[at(say(3, self.ls[0].x), 2)] = self.ls[at(say(4, n1), self.ls.len())].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                }
                match self.rows[1].n {
                    0 | 1 => {
                        self.a ^= self.rows.iter().map(Record::total).max().unwrap_or((self.v.iter().filter(|x7| (**x7) == self.l.x).count() as i32));
                    }
                    n5 @ 2..=5 => {
                        let mut list8: Vec<i32> = self.v.iter().copied().filter(|x9| (self.t.is_empty() || self.flag)).collect::<Vec<i32>>();
                    }
                    n6 if n6 > ({ self.z }) => {
                        self.rows[at(5, 2)].list.truncate(3);
                        self.rows[at(({ self.z }), 2)].grow(say(5, self.a)).min((({ self.z += 2; say(7, self.z) })) as usize);
                    }
                    _ => {
                        self.rows[say(9, 0)].list = vec![self.ls[0].items[0].abs(), (self.s.chars().filter(|c| *c == 'b').count() as i32)];
                    }
                }
                let n11: i32 = self.o.or(Some(self.e.size())).ok_or(String::from("none"))?;
                (self.r.list.iter().filter(|x12| self.o.is_some()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.c.max(({ self.z }))) };
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                {
                    if let Some(x4) = self.m.get(&(self.b + 1)) {
                        self.k[at(say(3, self.ls[0].x), 2)] = self.ls[at(say(4, n1), self.ls.len())].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                }
                match self.rows[1].n {
                    0 | 1 => {
                        self.a ^= self.rows.iter().map(Record::total).max().unwrap_or((self.v.iter().filter(|x7| (**x7) == self.l.x).count() as i32));
                    }
                    n5 @ 2..=5 => {
                        let mut list8: Vec<i32> = self.v.iter().copied().filter(|x9| (self.t.is_empty() || (*self.flag))).collect::<Vec<i32>>();
                    }
                    n6 if n6 > ({ self.z }) => {
                        self.rows[at(5, 2)].list.truncate(3);
                        self.rows[at(({ self.z }), 2)].grow(say(5, self.a)).min((({ self.z += 2; say(7, self.z) })) as usize);
                    }
                    _ => {
                        self.rows[say(9, 0)].list = vec![self.ls[0].items[0].abs(), (self.s.chars().filter(|c| *c == 'b').count() as i32)];
                    }
                }
                let n11: i32 = self.o.or(Some(self.e.size())).ok_or(String::from("none"))?;
                (self.r.list.iter().filter(|x12| self.o.is_some()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_391 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.q, &st.z]);
                    let value: i32 = {
                        if st.v.is_empty() {
                            let n1: i32 = st.b.max(st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].n));
                        } else if st.r.inner.on {
                            let [n2, n3]: [i32; 2] = [st.q.front().copied().unwrap_or(st.r.n), (st.p.1.len() as i32)];
                        }
                        if let Some(x4) = st.o && x4 < 9 && st.rows[st.rows.len() - 1].inner.x == (st.s.len() as i32) {
                            let mut list5: Vec<i32> = st.v.iter().copied().filter(|x6| st.s == "abc").collect::<Vec<i32>>();
                        } else {
                            Inner { x: st.k[say(3, 0)], .. } = Inner { x: ({ let x7: i32 = st.k[say(4, 1)]; st.rows[at(st.a, st.rows.len())].n }), on: false };
                        }
                        st.t = st.rows[at(round, 2)].name.to_uppercase();
                        st.v.push((if round == 0 { say(5, 0) } else { (say(6, 8) - 3) }));
                        double(((st.a as i64 * 2) as i32)) - st.h.get("abc").copied().unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.q, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.v.is_empty() {
                            let n1: i32 = st.b.max(st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].n));
                        } else if st.r.inner.on {
                            let [n2, n3]: [i32; 2] = [st.q.front().copied().unwrap_or(st.r.n), (st.p.1.len() as i32)];
                        }
                        if let Some(x4) = st.o && x4 < 9 && st.rows[st.rows.len() - 1].inner.x == (st.s.len() as i32) {
                            let mut list5: Vec<i32> = st.v.iter().copied().filter(|x6| st.s == "abc").collect::<Vec<i32>>();
                        } else {
                            Inner { x: st.k[say(3, 0)], .. } = Inner { x: ({ let x7: i32 = st.k[say(4, 1)]; st.rows[at(st.a, st.rows.len())].n }), on: false };
                        }
                        st.t = st.rows[at(round, 2)].name.to_uppercase();
                        st.v.push((if round == 0 { say(5, 0) } else { (say(6, 8) - 3) }));
                        double(((st.a as i64 * 2) as i32)) - st.h.get("abc").copied().unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().t, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().q, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_392 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(({ z += 1; say(2, z) }), 2)).wrapping_add(({ z += 2; say(3, z) }));
                        let n2: i32 = z.wrapping_sub(({ z }));
                        w[at(({ z }), 3)] = ({ z });
                        let c: i32 = (r.list.iter().sum::<i32>() % 7);
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(({ z += 1; say(2, z) }), 2)).wrapping_add(({ z += 2; say(3, z) }));
                        let n2: i32 = z.wrapping_sub(({ z }));
                        w[at(({ z }), 3)] = ({ z });
                        let c: i32 = (r.list.iter().sum::<i32>() % 7);
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_393 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &s, &t, &v, &w, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        t.push('y');
                        w[at(({ z += 1; say(4, z) }), 3)] -= &(({ z += 2; say(3, z) }));
                        s = format!("{}:{:<4}|", t, r.list[0]);
                        *h.entry(w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (2 - w[at(say(6, a), w.len())]);
                        rows[at(positive(say(7, z) - 7)?, 2)].name.push_str(&format!("{}{}", ({ z }), ({ z })));
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) % 7) - ('l3: { if s.is_empty() { break 'l3 ({ z += 2; say(9, z) }) } l.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &v, &w, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        t.push('y');
                        w[at(({ z += 1; say(4, z) }), 3)] -= &(({ z += 2; say(3, z) }));
                        *s = format!("{}:{:<4}|", t, r.list[0]);
                        *h.entry(w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (2 - w[at(say(6, a), w.len())]);
                        rows[at(positive(say(7, z) - 7)?, 2)].name.push_str(&format!("{}{}", ({ z }), ({ z })));
                        ((r.name.chars().filter(|c| *c == 'b').count() as i32) % 7) - ('l3: { if s.is_empty() { break 'l3 ({ z += 2; say(9, z) }) } (*l.x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &v, &w, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_394 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        if let Some(row) = rows.last_mut() { row.n += a.wrapping_mul(5); row.list.push(row.n); row.grow(1); }
                        if m.contains_key(&((rows[at(say(1, c), 2)].name.len() as i32) + 1)) {
                            'l3: for x1 in v.iter() { w.insert(at(({ z += 1; say(2, z) }), 2), ({ z })); }
                        } else if o == Some(3) { if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); } }
                        if let Some(x5) = o { rows[at(({ z }), 2)].list.push(({ z })); } else {
                            rows[say(10, 0)].list.push(ls[at(({ z += 2; say(11, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)); b += rows[say(10, 0)].list.remove(0) * 2 - rows[say(10, 0)].list.iter().sum::<i32>();
                        }
                        for x7 in &mut r.list { w.insert(at(({ z }), 2), say(14, v[at(say(13, 0), v.len())])); }
                        for i9 in 0_i32..r.n.min(3) {
                            rows[at(({ z }), 3)].list.push(say(19, r.n));
                            v.retain(|x| r.first().copied().unwrap_or(ls[1].x) % 3 != 0);
                        }
                        ({ let x12: i32 = rows[rows.len() - 1].n.wrapping_mul(5); (-c) }) - rows[say(22, 1)].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
                        if let Some(row) = rows.last_mut() { row.n += a.wrapping_mul(5); row.list.push(row.n); row.grow(1); }
                        if m.contains_key(&((rows[at(say(1, c), 2)].name.len() as i32) + 1)) {
                            'l3: for x1 in v.iter() { w.insert(at(({ z += 1; say(2, z) }), 2), ({ z })); }
                        } else if o == Some(3) { if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); } }
                        if let Some(x5) = o { rows[at(({ z }), 2)].list.push(({ z })); } else {
                            rows[say(10, 0)].list.push(ls[at(({ z += 2; say(11, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)); b += rows[say(10, 0)].list.remove(0) * 2 - rows[say(10, 0)].list.iter().sum::<i32>();
                        }
                        for x7 in &mut r.list { w.insert(at(({ z }), 2), say(14, v[at(say(13, 0), v.len())])); }
                        for i9 in 0_i32..r.n.min(3) {
                            rows[at(({ z }), 3)].list.push(say(19, r.n));
                            v.retain(|x| r.first().copied().unwrap_or(ls[1].x) % 3 != 0);
                        }
                        ({ let x12: i32 = rows[rows.len() - 1].n.wrapping_mul(5); (-c) }) - rows[say(22, 1)].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_395 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &e, &l, &z]);
                    let value: i32 = {
                        match &p {
                            (x1, y2) if *x1 > 0 => { { l.items.sort(); } }
                            _ => { if (a < 0 && s == "abc") { return Ok((|x3: i32| a)(r.n)); } }
                        }
                        Inner { x: v[at(({ z += 1; say(1, z) }), 2)], .. } = Inner { x: (c % 7), on: false };
                        if v.contains(&((match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) + 1)) {
                            s = (rows[1].name.clone() + "x");
                        } else { a = double(r.inner.x.abs()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        b += &(c % 7);
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &e, &l, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &p {
                            (x1, y2) if *x1 > 0 => { { l.items.sort(); } }
                            _ => { if (a < 0 && s == "abc") { return Ok((|x3: i32| a)(r.n)); } }
                        }
                        Inner { x: v[at(({ z += 1; say(1, z) }), 2)], .. } = Inner { x: ((*c) % 7), on: false };
                        if v.contains(&((match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }) + 1)) {
                            *s = (rows[1].name.clone() + "x");
                        } else { a = double(r.inner.x.abs()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        *b += &(c % 7);
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &e, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_396 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x1) = s.m.get(&(s.l.items[0] + 1)) {
                            ((s.r.n, _), s.b) = (((s.w.len() as i32), 0), (say(1, s.v[at(s.rows[s.rows.len() - 1].n, 2)]) % 7));
                        }
                        'l3: for row2 in &mut s.rows {
                            let n4: i32 = peak(&s.w).copied().unwrap_or(3);
                            let mut list5: Vec<i32> = row2.list.iter().map(|&x6| (row2.n % 7)).collect::<Vec<_>>();
                        }
                        s.rows[at(({ s.z += 2; say(2, s.z) }), 2)].list.insert(at(({ s.z += 1; say(3, s.z) }), 2), ({ s.z += 1; say(4, s.z) }));
                        (s.a, s.p.0) = (s.r.total(), (s.l.x % 7));
                        len(&s.t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = s.m.get(&(s.l.items[0] + 1)) {
                            ((s.r.n, _), s.b) = (((s.w.len() as i32), 0), (say(1, s.v[at(s.rows[s.rows.len() - 1].n, 2)]) % 7));
                        }
                        'l3: for row2 in &mut s.rows {
                            let n4: i32 = peak(&*s.w).copied().unwrap_or(3);
                            let mut list5: Vec<i32> = row2.list.iter().map(|&x6| (row2.n % 7)).collect::<Vec<_>>();
                        }
                        s.rows[at(({ s.z += 2; say(2, s.z) }), 2)].list.insert(at(({ s.z += 1; say(3, s.z) }), 2), ({ s.z += 1; say(4, s.z) }));
                        (s.a, s.p.0) = (s.r.total(), (s.l.x % 7));
                        len(&*s.t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_397 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.len() > 1 { self.v.swap(0, 1); self.v[1..].reverse(); }
                for i1 in 0_i32..3 {
                    self.rows[at(self.c.abs(), 2)].inner.x = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                }
                let n2: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(say(1, self.p.0), 2)).wrapping_add(({ self.z += 1; say(2, self.z) }));
                self.rows[at(({ self.z += 2; say(7, self.z) }), 3)].list.push(({ self.z }));
                match self.v.as_slice() {
                    [] => { self.w[0] += (self.l.items.len() as i32); }
                    [x4] => {
                        let n11: i32 = self.k[at(({ self.z += 1; say(11, self.z) }), 2)].wrapping_sub(({ self.z += 1; say(12, self.z) }));
                        self.p.0 += self.e.size();
                    }
                    [x4, .., y5] => {
                        match self.o {
                            Some(x6) if x6 > 3 => {
                                self.o = None;
                                if let Some(x) = self.ls[say(9, 0)].items.last_mut() { *x += (-({ self.z })) }
                                let mut n10: i32 = ({ let x9: i32 = (self.rows[say(10, 1)].n - 8); self.rows.iter().map(Record::total).max().unwrap_or(self.rows[0].list[at(self.r.inner.x, 2)]) });
                            }
                            Some(x6) => self.o = Some(x6 + 2),
                            None => self.o = Some(self.r.first().copied().unwrap_or(n2)),
                        }
                    }
                }
                self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.len() > 1 { self.v.swap(0, 1); self.v[1..].reverse(); }
                for i1 in 0_i32..3 {
                    self.rows[at(self.c.abs(), 2)].inner.x = (self.t.chars().filter(|c| *c == 'b').count() as i32);
                }
                let n2: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(say(1, self.p.0), 2)).wrapping_add(({ self.z += 1; say(2, self.z) }));
                self.rows[at(({ self.z += 2; say(7, self.z) }), 3)].list.push(({ self.z }));
                match self.v.as_slice() {
                    [] => { self.w[0] += (self.l.items.len() as i32); }
                    [x4] => {
                        let n11: i32 = self.k[at(({ self.z += 1; say(11, self.z) }), 2)].wrapping_sub(({ self.z += 1; say(12, self.z) }));
                        self.p.0 += self.e.size();
                    }
                    [x4, .., y5] => {
                        match self.o {
                            Some(x6) if x6 > 3 => {
                                self.o = None;
                                if let Some(x) = self.ls[say(9, 0)].items.last_mut() { *x += (-({ self.z })) }
                                let mut n10: i32 = ({ let x9: i32 = (self.rows[say(10, 1)].n - 8); self.rows.iter().map(Record::total).max().unwrap_or(self.rows[0].list[at(self.r.inner.x, 2)]) });
                            }
                            Some(x6) => self.o = Some(x6 + 2),
                            None => self.o = Some(self.r.first().copied().unwrap_or(n2)),
                        }
                    }
                }
                self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_398 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(({ self.z += 1; say(3, self.z) }), 3)] = ({ self.z += 1; say(2, self.z) });
                match self.m.get(&(self.o.map_or(3, |x| x + 1) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.b -= self.r.inner.x.max(self.o.unwrap_or(self.r.n));
                self.rows.iter().map(|row| row.n).sum::<i32>() - self.rows[at(say(6, self.ls[at(1, self.ls.len())].x), self.rows.len())].list.first().copied().unwrap_or(self.ls[at(self.rows[self.rows.len() - 1].inner.x, self.ls.len())].x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(({ self.z += 1; say(3, self.z) }), 3)] = ({ self.z += 1; say(2, self.z) });
                match self.m.get(&(self.o.map_or(3, |x| x + 1) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.b -= self.r.inner.x.max(self.o.unwrap_or(self.r.n));
                self.rows.iter().map(|row| row.n).sum::<i32>() - self.rows[at(say(6, self.ls[at(1, self.ls.len())].x), self.rows.len())].list.first().copied().unwrap_or(self.ls[at(self.rows[self.rows.len() - 1].inner.x, self.ls.len())].x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_399 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.flag, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        for i1 in 0_i32..st.r.n.min(3) { fill(&mut st.l.items, 7); }
                        match (st.rows[at(say(1, st.p.0), st.rows.len())].n.max(st.p.0)) {
                            0 | 1 => { st.v[at(({ st.z += 2; say(5, st.z) }), 3)] -= &(say(4, 3)); }
                            n2 @ 2..=5 => {
                                let mut list5: Vec<i32> = st.r.list.iter().copied().filter(|x6| st.flag).collect::<Vec<i32>>();
                                st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            n3 if n3 > st.a => { { let x9 = &mut st.p.0; *x9 += 2; *x9 %= 50; } }
                            _ => {
                                let n10: i32 = st.z.wrapping_sub(say(9, 2));
                                st.k[say(10, 0)] = (-(say(11, st.p.0) % 7));
                            }
                        }
                        match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 4; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        st.p.0 -= &(1 + 6);
                        st.r.total() - (st.w[at(3, 2)] - st.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.flag, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..st.r.n.min(3) { fill(&mut st.l.items, 7); }
                        match (st.rows[at(say(1, st.p.0), st.rows.len())].n.max(st.p.0)) {
                            0 | 1 => { st.v[at(({ st.z += 2; say(5, st.z) }), 3)] -= &(say(4, 3)); }
                            n2 @ 2..=5 => {
                                let mut list5: Vec<i32> = st.r.list.iter().copied().filter(|x6| st.flag).collect::<Vec<i32>>();
                                st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            n3 if n3 > st.a => { { let x9 = &mut st.p.0; *x9 += 2; *x9 %= 50; } }
                            _ => {
                                let n10: i32 = st.z.wrapping_sub(say(9, 2));
                                st.k[say(10, 0)] = (-(say(11, st.p.0) % 7));
                            }
                        }
                        match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 4; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        st.p.0 -= &(1 + 6);
                        st.r.total() - (st.w[at(3, 2)] - st.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().flag, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_400 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &c, &flag, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(3, a), 3)].list[at(say(2, 3), 2)] = ({ z });
                        a = (rows[0].list.first().copied().unwrap_or(0) + r.list.iter().sum::<i32>());
                        c = b.wrapping_mul(m.values().sum::<i32>());
                        match &p {
                            (x2, y3) if *x2 > 0 => {
                                {
                                    rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(6, z) }), ({ z += 2; say(8, z) })));
                                }
                            }
                            _ => { flag = s == "abc"; }
                        }
                        os.as_ref().map_or((-rows[1].n), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        rows[at(say(3, a), 3)].list[at(say(2, 3), 2)] = ({ z });
                        a = (rows[0].list.first().copied().unwrap_or(0) + r.list.iter().sum::<i32>());
                        c = b.wrapping_mul(m.values().sum::<i32>());
                        match &p {
                            (x2, y3) if *x2 > 0 => {
                                {
                                    rows[at(({ z }), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(6, z) }), ({ z += 2; say(8, z) })));
                                }
                            }
                            _ => { flag = s == "abc"; }
                        }
                        os.as_ref().map_or((-rows[1].n), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_401 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &ls, &z]);
                    let value: i32 = {
                        r.name += &String::from("");
                        { v.insert(at(say(1, p.0), 2), ({ z })); }
                        (a, c) = (ls[say(5, 1)].x.abs(), ls[at(({ z += 1; say(6, z) }), ls.len())].x.wrapping_mul(r.list[at(a, 2)]));
                        match c {
                            0 | 1 => {
                                rows[at(({ z += 1; say(7, z) }), 2)].list.insert(at(say(8, a), 2), ({ z += 1; say(9, z) }));
                            }
                            n2 @ 2..=5 => {
                                let n6: i32 = o.or(Some(('l5: { if ls[0].x != 4 { break 'l5 b } 4 }))).ok_or(String::from("none"))?;
                            }
                            n3 if n3 > p.0 => {
                                h.insert(format!("{}:{:<4}|", t, ls[ls.len() - 1].x), (os.as_deref().unwrap_or("none").len() as i32));
                            }
                            _ => {
                                {
                                    (a, a) = (b.wrapping_mul(b), v.iter().map(|x7| say(13, rows[say(12, 1)].list[0])).max().unwrap_or(0));
                                }
                            }
                        }
                        match s.as_str() {
                            "" => {
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (k[at(2, 4)] - ({ z += 2; say(14, z) })); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                                rows[at(({ z += 2; say(15, z) }), 2)].name += &(({ z += 1; say(17, z) })).to_string();
                            }
                            "abc" | "b" => { ls[0].items.truncate(3); }
                            y9 => { p.0 -= &r.first().copied().unwrap_or(1); }
                        }
                        os.as_ref().map_or(ls[at(({ z += 2; say(20, z) }), ls.len())].items.iter().map(|x11| 6).sum::<i32>(), |x| x.len() as i32) - k[say(21, 1)].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &ls, &z]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name += &String::from("");
                        { v.insert(at(say(1, p.0), 2), ({ z })); }
                        (a, c) = (ls[say(5, 1)].x.abs(), ls[at(({ z += 1; say(6, z) }), ls.len())].x.wrapping_mul(r.list[at(a, 2)]));
                        match c {
                            0 | 1 => {
                                rows[at(({ z += 1; say(7, z) }), 2)].list.insert(at(say(8, a), 2), ({ z += 1; say(9, z) }));
                            }
                            n2 @ 2..=5 => {
                                let n6: i32 = o.or(Some(('l5: { if (*ls[0].x) != 4 { break 'l5 b } 4 }))).ok_or(String::from("none"))?;
                            }
                            n3 if n3 > p.0 => {
                                h.insert(format!("{}:{:<4}|", t, ls[ls.len() - 1].x), (os.as_deref().unwrap_or("none").len() as i32));
                            }
                            _ => {
                                {
                                    (a, a) = (b.wrapping_mul((*b)), v.iter().map(|x7| say(13, rows[say(12, 1)].list[0])).max().unwrap_or(0));
                                }
                            }
                        }
                        match s.as_str() {
                            "" => {
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (k[at(2, 4)] - ({ z += 2; say(14, z) })); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                                rows[at(({ z += 2; say(15, z) }), 2)].name += &(({ z += 1; say(17, z) })).to_string();
                            }
                            "abc" | "b" => { ls[0].items.truncate(3); }
                            y9 => { p.0 -= &r.first().copied().unwrap_or(1); }
                        }
                        os.as_ref().map_or(ls[at(({ z += 2; say(20, z) }), ls.len())].items.iter().map(|x11| 6).sum::<i32>(), |x| x.len() as i32) - k[say(21, 1)].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_402 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &l]);
                    let value: i32 = {
                        l.x ^= r.first().copied().unwrap_or(len(&s));
                        {
                            rows[at(c, 2)].list[at(1, 2)] -= &(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        }
                        r.grow(m.values().sum::<i32>());
                        a += (-m.values().sum::<i32>());
                        (o.map_or(c, |x| x + 1) + len(&t))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &l]) };
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.x ^= r.first().copied().unwrap_or(len(&*s));
                        {
                            rows[at(c, 2)].list[at(1, 2)] -= &(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        }
                        r.grow(m.values().sum::<i32>());
                        a += (-m.values().sum::<i32>());
                        (o.map_or(c, |x| x + 1) + len(&*t))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_403 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &v, &w, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        let n1: i32 = z.wrapping_sub(({ z }));
                        w[at(k[1].wrapping_mul(6), 2)] = (ls[at(4, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        b = (|x2: i32| r.list.first().copied().unwrap_or(v[at(x2, v.len())]))(e.size());
                        b = (w.len() as i32);
                        ((a as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &r, &rows, &m, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        let n1: i32 = z.wrapping_sub(({ z }));
                        w[at(k[1].wrapping_mul(6), 2)] = (ls[at(4, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        *b = (|x2: i32| r.list.first().copied().unwrap_or(v[at(x2, v.len())]))(e.size());
                        b = (w.len() as i32);
                        ((a as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_404 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.r.inner.on {
                            n1 += 1;
                            let mut n2: i32 = ((s.r.inner.x + s.p.0) - (8 - s.rows[s.rows.len() - 1].list[0]));
                        }
                        s.r.n = s.os.as_ref().map_or((if s.v.iter().any(|x| *x > 3) { s.a } else { s.k[1] }), |x| x.len() as i32);
                        if s.flag {
                            s.l.items[at(s.b, 2)] -= (s.m.values().sum::<i32>() + (|x3: i32| s.l.x)(s.r.inner.x));
                        } else {
                            s.os = s.os.take().filter(|x| x.len() < 9);
                            s.rows[at(say(4, s.p.0), 3)].list[at(say(2, s.r.list[0]), 2)] = ({ s.z += 1; say(3, s.z) });
                        }
                        s.rows.iter().map(Record::total).max().unwrap_or(s.o.unwrap_or(({ s.z += 2; say(6, s.z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.r.inner.on {
                            n1 += 1;
                            let mut n2: i32 = ((s.r.inner.x + s.p.0) - (8 - s.rows[s.rows.len() - 1].list[0]));
                        }
                        s.r.n = s.os.as_ref().map_or((if s.v.iter().any(|x| *x > 3) { s.a } else { s.k[1] }), |x| x.len() as i32);
                        if s.flag {
                            s.l.items[at((*s.b), 2)] -= (s.m.values().sum::<i32>() + (|x3: i32| (*s.l.x))(s.r.inner.x));
                        } else {
                            s.os = s.os.take().filter(|x| x.len() < 9);
                            s.rows[at(say(4, s.p.0), 3)].list[at(say(2, s.r.list[0]), 2)] = ({ s.z += 1; say(3, s.z) });
                        }
                        s.rows.iter().map(Record::total).max().unwrap_or(s.o.unwrap_or(({ s.z += 2; say(6, s.z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_405 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.a {
                    0 | 1 => { self.b -= self.r.first().copied().unwrap_or((|x3: i32| 7)(5)); }
                    n1 @ 2..=5 => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            self.os.get_or_insert_default().push('d');
                        }
                    }
                    n2 if n2 > say(2, self.k[say(1, 1)]) => { self.v[at(say(5, 3), 3)] = ({ self.z }); }
                    _ => {
                        self.rows[0].list[0] = self.o.unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                        let _ = self.o.take();
                    }
                }
                self.r.inner.x = (if self.o == Some(3) { (self.s.len() as i32) } else { self.a.max(self.w[at(self.k[say(8, 1)], 2)]) });
                self.rows[at(({ self.z }), 2)].name += &(say(10, 1)).to_string();
                double(self.m.get(&(0 + 1)).copied().unwrap_or(self.l.x)) - self.p.0.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.a {
                    0 | 1 => { self.b -= self.r.first().copied().unwrap_or((|x3: i32| 7)(5)); }
                    n1 @ 2..=5 => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            self.os.get_or_insert_default().push('d');
                        }
                    }
                    n2 if n2 > say(2, self.k[say(1, 1)]) => { self.v[at(say(5, 3), 3)] = ({ self.z }); }
                    _ => {
                        self.rows[0].list[0] = self.o.unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                        let _ = self.o.take();
                    }
                }
                self.r.inner.x = (if self.o == Some(3) { (self.s.len() as i32) } else { self.a.max(self.w[at(self.k[say(8, 1)], 2)]) });
                self.rows[at(({ self.z }), 2)].name += &(say(10, 1)).to_string();
                double(self.m.get(&(0 + 1)).copied().unwrap_or(self.l.x)) - self.p.0.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_406 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut text1: String = format!("{}:{:<4}|", self.p.1, self.ls[at(self.ls[self.ls.len() - 1].x, self.ls.len())].x);
                self.r.name = format!("{}:{:<4}|", self.p.1, 0);
                self.l.items[0] = match self.b {
                    0 | 1 => ((self.c as i64 * 2) as i32),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > 7 => self.w.first().copied().unwrap_or(7),
                    _ => 2,
                };
                self.w = self.v.iter().copied().filter(|x7| self.m.contains_key(&(self.o.unwrap_or(self.rows[self.rows.len() - 1].inner.x) + 1))).collect::<Vec<i32>>();
                (self.rows[at(round, 2)].name.len() as i32) - self.r.inner.x.wrapping_mul(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut text1: String = format!("{}:{:<4}|", self.p.1, self.ls[at(self.ls[self.ls.len() - 1].x, self.ls.len())].x);
                self.r.name = format!("{}:{:<4}|", self.p.1, 0);
                self.l.items[0] = match self.b {
                    0 | 1 => ((self.c as i64 * 2) as i32),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > 7 => self.w.first().copied().unwrap_or(7),
                    _ => 2,
                };
                self.w = self.v.iter().copied().filter(|x7| self.m.contains_key(&(self.o.unwrap_or(self.rows[self.rows.len() - 1].inner.x) + 1))).collect::<Vec<i32>>();
                (self.rows[at(round, 2)].name.len() as i32) - self.r.inner.x.wrapping_mul(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_407 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.ls]);
                    let value: i32 = {
                        st.t += &String::from("bc");
                        let mut n1: i32 = 0;
                        while n1 < 3 && (st.o == Some(3) || st.rows[st.rows.len() - 1].list[at(say(1, 1), 2)] < st.r.inner.x) {
                            n1 += 1;
                            st.c = bump(&mut st.c);
                        }
                        st.v.sort();
                        st.k[at(say(2, 7), 2)] = st.w.iter().map(|x2| (st.ls[at(8, st.ls.len())].items.iter().filter(|x3| st.s.starts_with('a')).count() as i32)).last().unwrap_or_default();
                        (double(4) + (st.rows[1].list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.t += &String::from("bc");
                        let mut n1: i32 = 0;
                        while n1 < 3 && (st.o == Some(3) || st.rows[st.rows.len() - 1].list[at(say(1, 1), 2)] < st.r.inner.x) {
                            n1 += 1;
                            st.c = bump(&mut st.c);
                        }
                        st.v.sort();
                        st.k[at(say(2, 7), 2)] = st.w.iter().map(|x2| (st.ls[at(8, st.ls.len())].items.iter().filter(|x3| st.s.starts_with('a')).count() as i32)).last().unwrap_or_default();
                        (double(4) + (st.rows[1].list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().k, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_408 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &v, &w, &o, &r, &rows, &h, &k, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z }), 2)].list.push(say(2, 6));
                        if let Some(x) = w.last_mut() { *x += h.get("abc").copied().unwrap_or(8) }
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 { t.push('y'); }
                        rows[at(({ z += 2; say(5, z) }), 2)].name += &(({ z += 2; say(6, z) })).to_string();
                        for x4 in &v { rows[0].name.clear(); }
                        o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>()) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &w, &o, &r, &rows, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z }), 2)].list.push(say(2, 6));
                        if let Some(x) = w.last_mut() { *x += h.get("abc").copied().unwrap_or(8) }
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 { t.push('y'); }
                        rows[at(({ z += 2; say(5, z) }), 2)].name += &(({ z += 2; say(6, z) })).to_string();
                        for x4 in &v { rows[0].name.clear(); }
                        o.unwrap_or(rows.iter().map(|row| row.n).sum::<i32>()) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &w, &o, &r, &rows, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_409 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = w.iter().find(|x| **x > 2) {
                            match (t.starts_with('a'), o) {
                                (true, Some(x2)) => { l.items.extend(w.iter().take(2)); }
                                (false, None) => {
                                    a -= ((r.n as i64 * 2) as i32);
                                    *m.entry((b + ls[say(1, 1)].x)).or_insert((|x4: i32| ls[at(ls[at(say(2, p.0), ls.len())].items[0], ls.len())].x)(2)) = h.get("abc").copied().unwrap_or(c);
                                }
                                _ => {}
                            }
                        }
                        rows[say(4, 0)].n -= (l.items.iter().filter(|x5| m.contains_key(&(({ let x6: i32 = r.inner.x; rows[0].inner.x }) + 1))).count() as i32);
                        match rows[1].name.as_str() {
                            "" => {
                                'l10: for row9 in rows.iter() {
                                    r = Record { n: (if row9.list.is_empty() { 1 } else { 7 }), ..record(1, "q", &[4]) };
                                }
                                let mut n12 = 0;
                                while let Some(x11) = r.list.pop() {
                                    n12 += 1;
                                    if n12 > 3 { break }
                                    v[at(({ z }), 3)] -= &(say(7, c));
                                }
                            }
                            "abc" | "b" => { h.remove(&format!("{a:>3} {t:?} {}", c)); }
                            y8 => { *h.entry(format!("{b:>3} {s:?} {}", c)).or_insert(0) += m.values().sum::<i32>(); }
                        }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = w.iter().find(|x| **x > 2) {
                            match (t.starts_with('a'), o) {
                                (true, Some(x2)) => { l.items.extend(w.iter().take(2)); }
                                (false, None) => {
                                    a -= ((r.n as i64 * 2) as i32);
                                    *m.entry(((*b) + ls[say(1, 1)].x)).or_insert((|x4: i32| ls[at(ls[at(say(2, p.0), ls.len())].items[0], ls.len())].x)(2)) = h.get("abc").copied().unwrap_or((*c));
                                }
                                _ => {}
                            }
                        }
                        rows[say(4, 0)].n -= (l.items.iter().filter(|x5| m.contains_key(&(({ let x6: i32 = r.inner.x; rows[0].inner.x }) + 1))).count() as i32);
                        match rows[1].name.as_str() {
                            "" => {
                                'l10: for row9 in rows.iter() {
                                    r = Record { n: (if row9.list.is_empty() { 1 } else { 7 }), ..record(1, "q", &[4]) };
                                }
                                let mut n12 = 0;
                                while let Some(x11) = r.list.pop() {
                                    n12 += 1;
                                    if n12 > 3 { break }
                                    v[at(({ z }), 3)] -= &(say(7, c));
                                }
                            }
                            "abc" | "b" => { h.remove(&format!("{a:>3} {t:?} {}", c)); }
                            y8 => { *h.entry(format!("{b:>3} {s:?} {}", c)).or_insert(0) += m.values().sum::<i32>(); }
                        }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_410 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if (flag && flag) { continue 'outer }
                        rows[at(({ z }), 2)].list.insert(at(say(1, w[0]), 2), ({ z += 2; say(2, z) }));
                        let mut n3: i32 = 0;
                        while n3 < 3 && (0 < 7 || matches!(e, Shape::Line(n) if n > 2)) {
                            n3 += 1;
                            let mut list4: Vec<i32> = (0..({ z += 1; say(5, z) }) % 4).collect::<Vec<_>>();
                        }
                        l.x = (if l.x < (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) { (a + v[0]) } else { o.unwrap_or(b) });
                        w = vec![r.first().copied().unwrap_or(5); 2];
                        (e.size() + ('l5: { if m.contains_key(&(({ z += 2; say(6, z) }) + 1)) { break 'l5 3 } a }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if (flag && flag) { continue 'outer }
                        rows[at(({ z }), 2)].list.insert(at(say(1, w[0]), 2), ({ z += 2; say(2, z) }));
                        let mut n3: i32 = 0;
                        while n3 < 3 && (0 < 7 || matches!(e, Shape::Line(n) if n > 2)) {
                            n3 += 1;
                            let mut list4: Vec<i32> = (0..({ z += 1; say(5, z) }) % 4).collect::<Vec<_>>();
                        }
                        *l.x = (if l.x < (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) { (a + v[0]) } else { o.unwrap_or(b) });
                        w = vec![r.first().copied().unwrap_or(5); 2];
                        (e.size() + ('l5: { if m.contains_key(&(({ z += 2; say(6, z) }) + 1)) { break 'l5 3 } a }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_411 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
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
                    before = state(&[&c, &v, &w, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (5 % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        w.truncate(3);
                        l.x -= &(os.as_ref().map_or(5, |x| x.len() as i32));
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list[at(say(2, p.0), 2)] += (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, z) });
                        ((r.list[0] + 1) - v.iter().map(|x2| c).sum::<i32>()) - q.front().copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
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
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (5 % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        w.truncate(3);
                        l.x -= &(os.as_ref().map_or(5, |x| x.len() as i32));
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list[at(say(2, p.0), 2)] += (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, z) });
                        ((r.list[0] + 1) - v.iter().map(|x2| c).sum::<i32>()) - q.front().copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_412 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if (s.v.contains(&(0 + 1)) && s.v.is_empty()) { return Err(format!("left with {}", ('l1: { if s.w.iter().any(|x| *x > 3) { break 'l1 s.a } 7 }))); }
                        s.rows[at(s.m.values().sum::<i32>(), 2)].n = match (s.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => s.rows.iter().map(|row| row.n).sum::<i32>(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.r.inner.x => (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        match &s.e {
                            Shape::Dot => {
                                s.c -= total(&s.v);
                                s.ls[at(({ s.z += 1; say(5, s.z) }), 3)].items[at(say(3, 3), 2)] ^= say(4, s.r.n);
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                s.k[at(len(&s.s), 2)] = s.w.iter().map(|x10| s.l.items.iter().map(|x11| 1).fold(0, |x, y| x ^ y)).last().unwrap_or_default();
                                s.v.insert(0, ((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + s.q.front().copied().unwrap_or(positive(say(6, s.z) - 7)?)));
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            _ => {}
                        }
                        s.rows[at(({ s.z += 1; say(9, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(11, s.z) }), positive(say(13, s.z) - 7)?));
                        s.r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if (s.v.contains(&(0 + 1)) && s.v.is_empty()) { return Err(format!("left with {}", ('l1: { if s.w.iter().any(|x| *x > 3) { break 'l1 s.a } 7 }))); }
                        s.rows[at(s.m.values().sum::<i32>(), 2)].n = match (s.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => s.rows.iter().map(|row| row.n).sum::<i32>(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.r.inner.x => (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        match &s.e {
                            Shape::Dot => {
                                s.c -= total(&*s.v);
                                s.ls[at(({ s.z += 1; say(5, s.z) }), 3)].items[at(say(3, 3), 2)] ^= say(4, s.r.n);
                            }
                            Shape::Line(x7) if *x7 < 5 => {
                                s.k[at(len(&*s.s), 2)] = s.w.iter().map(|x10| s.l.items.iter().map(|x11| 1).fold(0, |x, y| x ^ y)).last().unwrap_or_default();
                                s.v.insert(0, ((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + s.q.front().copied().unwrap_or(positive(say(6, s.z) - 7)?)));
                            }
                            Shape::Named { name: y8, size: x7 } => {
                                s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                            _ => {}
                        }
                        s.rows[at(({ s.z += 1; say(9, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(11, s.z) }), positive(say(13, s.z) - 7)?));
                        s.r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_413 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.r.inner.x), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(3, self.z) }), say(5, self.b)));
                self.t = format!("{}:{:<4}|", self.t, self.a);
                if !self.flag {
                    'l4: for x2 in &self.v {
                        self.rows[at(({ self.z }), 2)].list[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, self.z) }), 2)] += ({ self.z += 1; say(7, self.z) });
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(10, self.z) }), 2)].list.insert(at((if self.z % 8 == 5 { return Ok(5) } else { say(11, self.z) }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, self.z) }));
                    }
                } else {
                    let mut n9: i32 = 0;
                    while n9 < 3 && self.w.is_empty() {
                        n9 += 1;
                        let n10: i32 = self.z.wrapping_sub(({ self.z }));
                    }
                    self.ls[at(({ self.z }), 2)].x = match self.k[say(19, 1)] {
                        0 | 1 => self.m.get(&(7 + 1)).copied().unwrap_or(self.l.x),
                        n11 @ (2..=5 | 8) => n11 + 1,
                        n12 if n12 > 3 => (if self.o == Some(3) { self.ls[0].x } else { ({ self.z += 2; say(22, self.z) }) }),
                        _ => 2,
                    };
                }
                double(({ let x17: i32 = 2; say(23, self.r.n) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.r.inner.x), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(3, self.z) }), say(5, self.b)));
                self.t = format!("{}:{:<4}|", self.t, (*self.a));
                if !self.flag {
                    'l4: for x2 in &self.v {
                        self.rows[at(({ self.z }), 2)].list[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, self.z) }), 2)] += ({ self.z += 1; say(7, self.z) });
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(10, self.z) }), 2)].list.insert(at((if self.z % 8 == 5 { return Ok(5) } else { say(11, self.z) }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, self.z) }));
                    }
                } else {
                    let mut n9: i32 = 0;
                    while n9 < 3 && self.w.is_empty() {
                        n9 += 1;
                        let n10: i32 = self.z.wrapping_sub(({ self.z }));
                    }
                    self.ls[at(({ self.z }), 2)].x = match self.k[say(19, 1)] {
                        0 | 1 => self.m.get(&(7 + 1)).copied().unwrap_or(self.l.x),
                        n11 @ (2..=5 | 8) => n11 + 1,
                        n12 if n12 > 3 => (if self.o == Some(3) { self.ls[0].x } else { ({ self.z += 2; say(22, self.z) }) }),
                        _ => 2,
                    };
                }
                double(({ let x17: i32 = 2; say(23, self.r.n) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_414 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name = self.rows[say(1, 1)].name.clone();
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                self.os = Some(format!("{}:{:<4}|", self.s, self.p.0));
                if let Shape::Line(n) = &mut self.e { *n += (self.p.1.chars().filter(|c| *c == 'b').count() as i32) }
                if self.r.inner.on { self.r.grow(self.k[0]); } else {
                    self.ls[at(({ self.z += 1; say(10, self.z) }), 2)].x = match self.l.x {
                        0 | 1 => self.m.get(&(self.p.0 + 1)).copied().unwrap_or(6),
                        n2 @ (2..=5 | 8) => n2 + 1,
                        n3 if n3 > self.b => self.o.unwrap_or(self.a),
                        _ => 2,
                    };
                    match self.m.get(&((if self.w.contains(&(n1 + 1)) { 8 } else { self.w[0] }) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                self.q.front().copied().unwrap_or((self.l.items.iter().filter(|x9| self.rows[at(round, self.rows.len())].n < self.l.x).count() as i32)) - self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name = self.rows[say(1, 1)].name.clone();
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                self.os = Some(format!("{}:{:<4}|", self.s, self.p.0));
                if let Shape::Line(n) = &mut self.e { *n += (self.p.1.chars().filter(|c| *c == 'b').count() as i32) }
                if self.r.inner.on { self.r.grow(self.k[0]); } else {
                    self.ls[at(({ self.z += 1; say(10, self.z) }), 2)].x = match self.l.x {
                        0 | 1 => self.m.get(&(self.p.0 + 1)).copied().unwrap_or(6),
                        n2 @ (2..=5 | 8) => n2 + 1,
                        n3 if n3 > self.b => self.o.unwrap_or(self.a),
                        _ => 2,
                    };
                    match self.m.get(&((if self.w.contains(&(n1 + 1)) { 8 } else { self.w[0] }) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                self.q.front().copied().unwrap_or((self.l.items.iter().filter(|x9| self.rows[at(round, self.rows.len())].n < self.l.x).count() as i32)) - self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_415 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1: i32 = st.rows[at(positive(say(1, st.z) - 7)?, 2)].list.remove(at(({ st.z += 1; say(2, st.z) }), 2)).wrapping_add(say(3, 6));
                        if st.t.is_empty() {
                            st.v.push((if 6 != double(0) { ('l2: { if round == 0 { break 'l2 say(5, n1) } 5 }) } else { n1 }));
                            let [n3, .., n4] = st.k;
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.ls[at(n1, 2)].x -= (st.ls[say(6, 1)].items.iter().filter(|x6| st.w.iter().any(|x| *x > 3)).count() as i32);
                        let n7: i32 = st.o.or(Some((st.r.name.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        total(&st.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.rows[at(positive(say(1, st.z) - 7)?, 2)].list.remove(at(({ st.z += 1; say(2, st.z) }), 2)).wrapping_add(say(3, 6));
                        if st.t.is_empty() {
                            st.v.push((if 6 != double(0) { ('l2: { if round == 0 { break 'l2 say(5, n1) } 5 }) } else { n1 }));
                            let [n3, .., n4] = st.k;
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.ls[at(n1, 2)].x -= (st.ls[say(6, 1)].items.iter().filter(|x6| st.w.iter().any(|x| *x > 3)).count() as i32);
                        let n7: i32 = st.o.or(Some((st.r.name.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        total(&st.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_416 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &p, &r, &e]);
                    let value: i32 = {
                        w.push(((b + 1) - (r.inner.x % 7)));
                        r.n -= &(v.len() as i32);
                        a = v.iter().sum::<i32>();
                        (if matches!(e, Shape::Line(n) if n > 2) { ((p.0 as i64 * 2) as i32) } else { r.first().copied().unwrap_or(6) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &p, &r, &e]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.push(((b + 1) - (r.inner.x % 7)));
                        r.n -= &(v.len() as i32);
                        a = v.iter().sum::<i32>();
                        (if matches!(e, Shape::Line(n) if n > 2) { ((p.0 as i64 * 2) as i32) } else { r.first().copied().unwrap_or(6) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &p, &r, &e]);
        Outcome { value, state, said: said() }
    }
}

mod program_417 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[0].x ^= &(m.get(&(1 + 1)).copied().unwrap_or(say(2, a)));
                        let n2: i32 = rows[at(({ z += 2; say(3, z) }), 2)].list.remove(at(({ z += 2; say(4, z) }), 2)).wrapping_add(say(5, r.n));
                        if let Some(x3) = l.items.iter().find(|x| **x > 2) {
                            rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(8, z) }), 2), ({ z += 2; say(9, z) }));
                        }
                        (((a as i64 * 2) as i32) % 7) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        ls[0].x ^= &(m.get(&(1 + 1)).copied().unwrap_or(say(2, a)));
                        let n2: i32 = rows[at(({ z += 2; say(3, z) }), 2)].list.remove(at(({ z += 2; say(4, z) }), 2)).wrapping_add(say(5, r.n));
                        if let Some(x3) = l.items.iter().find(|x| **x > 2) {
                            rows[at(({ z }), 2)].list.insert(at(({ z += 2; say(8, z) }), 2), ({ z += 2; say(9, z) }));
                        }
                        (((a as i64 * 2) as i32) % 7) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_418 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &p, &r, &rows, &h]);
                    let value: i32 = {
                        r.name = format!("{}:{:<4}|", s, p.0);
                        { std::mem::swap(&mut b, &mut c); }
                        if let Some(x1) = rows[say(1, 1)].list.iter().find(|x| **x > 2) {
                            { let x2 = &mut b; *x2 += rows[0].list.first().copied().unwrap_or(p.0); *x2 %= 50; }
                        }
                        h.get("abc").copied().unwrap_or((4 % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &p, &r, &rows, &h]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name = format!("{}:{:<4}|", s, p.0);
                        { std::mem::swap(&mut b, &mut c); }
                        if let Some(x1) = rows[say(1, 1)].list.iter().find(|x| **x > 2) {
                            { let x2 = &mut b; *x2 += rows[0].list.first().copied().unwrap_or(p.0); *x2 %= 50; }
                        }
                        h.get("abc").copied().unwrap_or((4 % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &p, &r, &rows, &h]);
        Outcome { value, state, said: said() }
    }
}

mod program_419 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &ls, &z]);
                    let value: i32 = {
                        v.extend(w.iter().take(2));
                        let mut n1: i32 = 0;
                        while n1 < 3 && m.contains_key(&((if flag { ls[at(({ z }), ls.len())].items[at(6, 2)] } else { ls[ls.len() - 1].x }) + 1)) {
                            n1 += 1;
                            for row2 in rows.iter_mut() { k[0] = h.get("abc").copied().unwrap_or(o.unwrap_or(4)); }
                        }
                        if let Some(x3) = w.iter().find(|x| **x > 2) {
                            if (o == Some(3) && w.iter().any(|x| *x > 3)) { break 'outer }
                            if let Some(x4) = v.iter().find(|x| **x > 2) {
                                ls[0].items[0] = w.iter().map(|x5| rows.iter().map(Record::total).max().unwrap_or(0)).last().unwrap_or_default();
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n6 += 1;
                            v[at(say(4, 5), 3)] = ({ z += 1; say(3, z) });
                        }
                        for i8 in 0_i32..b.min(3) { p.0 = a.abs(); }
                        (rows[at(({ z }), 2)].name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        v.extend(w.iter().take(2));
                        let mut n1: i32 = 0;
                        while n1 < 3 && m.contains_key(&((if flag { ls[at(({ z }), ls.len())].items[at(6, 2)] } else { ls[ls.len() - 1].x }) + 1)) {
                            n1 += 1;
                            for row2 in rows.iter_mut() { k[0] = h.get("abc").copied().unwrap_or(o.unwrap_or(4)); }
                        }
                        if let Some(x3) = w.iter().find(|x| **x > 2) {
                            if (o == Some(3) && w.iter().any(|x| *x > 3)) { break 'outer }
                            if let Some(x4) = v.iter().find(|x| **x > 2) {
                                ls[0].items[0] = w.iter().map(|x5| rows.iter().map(Record::total).max().unwrap_or(0)).last().unwrap_or_default();
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n6 += 1;
                            v[at(say(4, 5), 3)] = ({ z += 1; say(3, z) });
                        }
                        for i8 in 0_i32..b.min(3) { p.0 = a.abs(); }
                        (rows[at(({ z }), 2)].name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
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
