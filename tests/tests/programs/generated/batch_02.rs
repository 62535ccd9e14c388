//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_060 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.s, &s.t, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
                    let value: i32 = {
                        s.a += s.m.get(&((s.s.len() as i32) + 1)).copied().unwrap_or((s.rows[0].list[at(s.b, 2)] - s.ls[at(round, s.ls.len())].x));
                        match &s.p {
                            (x1, y2) if *x1 > 0 => {
                                s.r.name += &s.t.to_uppercase();
                                { let x3 = &mut s.r.n; *x3 += s.w.iter().map(|x4| 7).max().unwrap_or(0); *x3 %= 50; }
                            }
                            _ => { let n5: i32 = s.a.max((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                        }
                        let n6: i32 = std::mem::take(&mut s.rows[0].inner.x);
                        s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.s, &s.t, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.a += s.m.get(&((s.s.len() as i32) + 1)).copied().unwrap_or((s.rows[0].list[at(s.b, 2)] - (*s.ls[at(round, s.ls.len())].x)));
                        match &s.p {
                            (x1, y2) if *x1 > 0 => {
                                s.r.name += &s.t.to_uppercase();
                                { let x3 = &mut s.r.n; *x3 += s.w.iter().map(|x4| 7).max().unwrap_or(0); *x3 %= 50; }
                            }
                            _ => { let n5: i32 = s.a.max((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                        }
                        let n6: i32 = std::mem::take(&mut s.rows[0].inner.x);
                        s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.s, &s.t, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_061 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[at(5, self.rows.len())].list[at(self.v[0], 2)].min(3) {
                    self.w.insert(0, self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].list.iter().map(|x2| self.rows[at(round, self.rows.len())].inner.x).last().unwrap_or_default(), |x| x.len() as i32));
                }
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                self.rows[0].list.iter_mut().for_each(|x| *x = ('l3: { if 0 <= 2 { break 'l3 (*x) } 7 }));
                self.ls[0].x = match self.w[0] {
                    0 | 1 => self.w.first().copied().unwrap_or(self.p.0),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > 3 => (self.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    _ => 2,
                };
                ({ let x9: i32 = self.o.map_or(self.l.x, |x| x + 1); self.m.get(&(0 + 1)).copied().unwrap_or(self.r.list[at(self.l.x, 2)]) }) - (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[at(5, self.rows.len())].list[at(self.v[0], 2)].min(3) {
                    self.w.insert(0, self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].list.iter().map(|x2| self.rows[at(round, self.rows.len())].inner.x).last().unwrap_or_default(), |x| x.len() as i32));
                }
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                self.rows[0].list.iter_mut().for_each(|x| *x = ('l3: { if 0 <= 2 { break 'l3 (*x) } 7 }));
                self.ls[0].x = match self.w[0] {
                    0 | 1 => self.w.first().copied().unwrap_or(self.p.0),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > 3 => (self.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    _ => 2,
                };
                ({ let x9: i32 = self.o.map_or(self.l.x, |x| x + 1); self.m.get(&(0 + 1)).copied().unwrap_or(self.r.list[at(self.l.x, 2)]) }) - (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_062 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.p.1.as_str() {
                    "" => {
                        self.v[0] ^= ((self.c % 7) + self.l.items.iter().map(|x3| self.k[at(round, 4)]).fold(0, |x, y| x ^ y));
                    }
                    "abc" | "b" => {
                        let n4: i32 = peak(&self.ls[1].items).copied().unwrap_or(3);
                        let mut list5: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                    }
                    y2 => {
                        if let Some(row) = self.rows.last_mut() { row.n += self.o.map_or(1, |x| x + 1); row.list.push(row.n); row.grow(1); }
                    }
                }
                self.t.push_str(&format!("{}:{:<4}|", self.s, self.c));
                self.ls[at(5, 2)].items.insert(0, ('l6: { if self.m.contains_key(&(self.r.total() + 1)) { break 'l6 (self.v.len() as i32) } (if 4 >= 4 { self.l.x } else { self.l.x }) }));
                if let Some(x7) = self.m.get(&(self.c + 1)) {
                    let mut n8: i32 = self.h.get("abc").copied().unwrap_or((if self.s.is_empty() { self.k[at(2, 4)] } else { self.c }));
                    self.o.replace((self.rows[0].name.len() as i32));
                }
                (self.r.name.len() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.p.1.as_str() {
                    "" => {
                        self.v[0] ^= ((self.c % 7) + self.l.items.iter().map(|x3| self.k[at(round, 4)]).fold(0, |x, y| x ^ y));
                    }
                    "abc" | "b" => {
                        let n4: i32 = peak(&*self.ls[1].items).copied().unwrap_or(3);
                        let mut list5: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                    }
                    y2 => {
                        if let Some(row) = self.rows.last_mut() { row.n += self.o.map_or(1, |x| x + 1); row.list.push(row.n); row.grow(1); }
                    }
                }
                self.t.push_str(&format!("{}:{:<4}|", self.s, self.c));
                self.ls[at(5, 2)].items.insert(0, ('l6: { if self.m.contains_key(&(self.r.total() + 1)) { break 'l6 (self.v.len() as i32) } (if 4 >= 4 { self.l.x } else { self.l.x }) }));
                if let Some(x7) = self.m.get(&(self.c + 1)) {
                    let mut n8: i32 = self.h.get("abc").copied().unwrap_or((if self.s.is_empty() { self.k[at(2, 4)] } else { self.c }));
                    self.o.replace((self.rows[0].name.len() as i32));
                }
                (self.r.name.len() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_063 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.p, &st.m, &st.l, &st.ls]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..st.l.x.min(3) {
                            if let Some(x3) = st.v.iter().find(|x| **x > 2) { st.ls[at(0, 2)].x += st.l.items[at(6, 2)].abs(); }
                        }
                        st.a = st.l.x.wrapping_mul((if st.p.0 > 5 { 6 } else { st.b }));
                        let n4: i32 = st.w.iter().sum::<i32>();
                        let Some(n5) = st.o else { return Ok((st.ls[1].x % 7)) };
                        st.m.get(&(({ let x6: i32 = 7; 1 }) + 1)).copied().unwrap_or(st.v.iter().sum::<i32>()) - total(&st.ls[st.ls.len() - 1].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.p, &st.m, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), m: BTreeMap<i32, i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..st.l.x.min(3) {
                            if let Some(x3) = st.v.iter().find(|x| **x > 2) { *st.ls[at(0, 2)].x += st.l.items[at(6, 2)].abs(); }
                        }
                        st.a = st.l.x.wrapping_mul((if st.p.0 > 5 { 6 } else { st.b }));
                        let n4: i32 = st.w.iter().sum::<i32>();
                        let Some(n5) = st.o else { return Ok((st.ls[1].x % 7)) };
                        st.m.get(&(({ let x6: i32 = 7; 1 }) + 1)).copied().unwrap_or(st.v.iter().sum::<i32>()) - total(&*st.ls[st.ls.len() - 1].items)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().m, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_064 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &c, &v, &w, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            let [n2, .., n3] = k;
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        }
                        let mut text4: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        if let [x5, ..] = v.as_slice() {
                            l.items.sort();
                            let n6: i32 = peak(&w).copied().unwrap_or(3);
                        }
                        k[0] = (r.list.first().copied().unwrap_or(k[at(round, 4)]) % 7);
                        e = Shape::Line(h.get("abc").copied().unwrap_or(4));
                        r.first().copied().unwrap_or(({ let x7: i32 = 8; k[0] })) - ('l8: { if w.contains(&(ls[at(w[1], ls.len())].x + 1)) { break 'l8 r.list[0] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            let [n2, .., n3] = k;
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        }
                        let mut text4: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        if let [x5, ..] = v.as_slice() {
                            l.items.sort();
                            let n6: i32 = peak(&*w).copied().unwrap_or(3);
                        }
                        k[0] = (r.list.first().copied().unwrap_or(k[at(round, 4)]) % 7);
                        e = Shape::Line(h.get("abc").copied().unwrap_or(4));
                        r.first().copied().unwrap_or(({ let x7: i32 = 8; k[0] })) - ('l8: { if w.contains(&(ls[at(w[1], ls.len())].x + 1)) { break 'l8 r.list[0] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_065 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if o == Some(3) {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        } else { r.inner.x = rows.iter().map(Record::total).max().unwrap_or((ls[0].x + c)); }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        r.list.insert(0, (|x1: i32| v.iter().map(|x2| p.0).sum::<i32>())((w.windows(2).filter(|two| two[0] < two[1]).count() as i32)));
                        'l4: for link3 in &mut ls {
                            let mut list5: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(c); 2];
                            k[0] = (list5.len() as i32);
                        }
                        r.grow((b + c));
                        (a.wrapping_mul(7) - w.first().copied().unwrap_or(l.items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if o == Some(3) {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        } else { r.inner.x = rows.iter().map(Record::total).max().unwrap_or((ls[0].x + c)); }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        r.list.insert(0, (|x1: i32| v.iter().map(|x2| p.0).sum::<i32>())((w.windows(2).filter(|two| two[0] < two[1]).count() as i32)));
                        'l4: for link3 in &ls {
                            let mut list5: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(c); 2];
                            k[0] = (list5.len() as i32);
                        }
                        r.grow((b + c));
                        (a.wrapping_mul(7) - w.first().copied().unwrap_or(l.items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_066 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for i1 in 0_i32..ls[at(ls[1].items[0], ls.len())].x.min(3) {
                            h.insert(rows[0].name.to_uppercase(), (match &e { Shape::Dot => k[at(round, 4)], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        *m.entry(rows.iter().map(Record::total).max().unwrap_or(rows[rows.len() - 1].inner.x)).or_insert(k[4 - 1].wrapping_mul(p.0)) ^= (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        if let Some(x4) = &mut o {
                            let mut n5: i32 = 0;
                            let n9: i32 = loop {
                                n5 += 1;
                                if n5 > 2 || matches!(e, Shape::Line(n) if n > 2) { break (|x8: i32| w[w.len() - 1])(p.0); }
                                let [n6, .., n7] = k;
                            };
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..ls[at(ls[1].items[0], ls.len())].x.min(3) {
                            h.insert(rows[0].name.to_uppercase(), (match &e { Shape::Dot => k[at(round, 4)], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        }
                        *m.entry(rows.iter().map(Record::total).max().unwrap_or(rows[rows.len() - 1].inner.x)).or_insert(k[4 - 1].wrapping_mul(p.0)) ^= (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        if let Some(x4) = &mut o {
                            let mut n5: i32 = 0;
                            let n9: i32 = loop {
                                n5 += 1;
                                if n5 > 2 || matches!(e, Shape::Line(n) if n > 2) { break (|x8: i32| w[w.len() - 1])(p.0); }
                                let [n6, .., n7] = k;
                            };
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_067 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &l, &ls]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, c) { rows[at(r.n, 2)].list.truncate(3); } else {
                            let _ = m.remove(&((-c) + 1));
                        }
                        Inner { x: ls[at(r.n, 2)].x, .. } = Inner { x: rows.iter().map(Record::total).max().unwrap_or(7), on: false };
                        c = ({ let x3: i32 = double(rows[at(l.x, rows.len())].inner.x); m.values().sum::<i32>() });
                        v.extend([(o.unwrap_or(r.list[0]) % 7), 1]);
                        *h.entry(s.chars().rev().collect::<String>()).or_insert(0) += (match &e { Shape::Dot => 7, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        v.iter().map(|x6| v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (o, c) { rows[at(r.n, 2)].list.truncate(3); } else {
                            let _ = m.remove(&((-c) + 1));
                        }
                        Inner { x: ls[at(r.n, 2)].x, .. } = Inner { x: rows.iter().map(Record::total).max().unwrap_or(7), on: false };
                        c = ({ let x3: i32 = double(rows[at(l.x, rows.len())].inner.x); m.values().sum::<i32>() });
                        v.extend([(o.unwrap_or(r.list[0]) % 7), 1]);
                        *h.entry(s.chars().rev().collect::<String>()).or_insert(0) += (match &e { Shape::Dot => 7, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        v.iter().map(|x6| v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_068 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            let _ = s.l.items.pop();
                            s.c -= ({ let x4: i32 = s.a.max(s.l.items[0]); s.o.map_or(0, |x| x + 1) });
                        }
                        s.rows[0].n = (match &s.e { Shape::Dot => s.w.first().copied().unwrap_or(s.k[4 - 1]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                        let _ = s.m.remove(&((if s.r.inner.on { 3 } else { s.rows[1].n }) + 1));
                        s.flag |= s.w.contains(&(s.r.first().copied().unwrap_or(s.p.0) + 1));
                        match s.o {
                            Some(x7) if x7 > 3 => {
                                s.o = None;
                                s.p.0 ^= (s.ls[0].items.iter().filter(|x9| s.flag).count() as i32);
                            }
                            Some(x7) => s.o = Some(x7 + 2),
                            None => s.o = Some((s.p.1.chars().filter(|c| *c == 'b').count() as i32)),
                        }
                        (s.rows[0].list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            let _ = s.l.items.pop();
                            s.c -= ({ let x4: i32 = s.a.max(s.l.items[0]); s.o.map_or(0, |x| x + 1) });
                        }
                        s.rows[0].n = (match &s.e { Shape::Dot => s.w.first().copied().unwrap_or(s.k[4 - 1]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                        let _ = s.m.remove(&((if s.r.inner.on { 3 } else { s.rows[1].n }) + 1));
                        s.flag |= s.w.contains(&(s.r.first().copied().unwrap_or(s.p.0) + 1));
                        match s.o {
                            Some(x7) if x7 > 3 => {
                                s.o = None;
                                s.p.0 ^= (s.ls[0].items.iter().filter(|x9| s.flag).count() as i32);
                            }
                            Some(x7) => s.o = Some(x7 + 2),
                            None => s.o = Some((s.p.1.chars().filter(|c| *c == 'b').count() as i32)),
                        }
                        (s.rows[0].list.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_069 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += (0 + self.v[0]) }
                let n2: i32 = self.o.or(Some(({ let x1: i32 = self.k[4 - 1]; self.c }))).ok_or(String::from("none"))?;
                for x3 in &self.w {
                    (self.a, _) = (self.ls[at(n2, 2)].items.pop().unwrap_or_default(), self.ls[at(n2, 2)].items.pop());
                    self.o = self.o.map(|x| x + 1);
                }
                let mut list5: Vec<i32> = self.v.iter().copied().filter(|x6| self.l.items[0] == (self.o.map_or(self.a, |x| x + 1))).collect::<Vec<i32>>();
                self.t.truncate(2);
                (list5.first().copied().unwrap_or(self.a) + (self.p.0 + self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += (0 + self.v[0]) }
                let n2: i32 = self.o.or(Some(({ let x1: i32 = self.k[4 - 1]; self.c }))).ok_or(String::from("none"))?;
                for x3 in &self.w {
                    (self.a, _) = (self.ls[at(n2, 2)].items.pop().unwrap_or_default(), self.ls[at(n2, 2)].items.pop());
                    self.o = self.o.map(|x| x + 1);
                }
                let mut list5: Vec<i32> = self.v.iter().copied().filter(|x6| self.l.items[0] == (self.o.map_or(self.a, |x| x + 1))).collect::<Vec<i32>>();
                self.t.truncate(2);
                (list5.first().copied().unwrap_or(self.a) + (self.p.0 + self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_070 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b %= 5;
                if let [x1, ..] = self.v.as_slice() {
                    self.p.0 = self.m.get(&(self.m.get(&(7 + 1)).copied().unwrap_or(self.r.n) + 1)).copied().unwrap_or((self.t.len() as i32));
                }
                self.b = (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.a, |x| x.len() as i32), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                self.p.0 = (self.rows[at(round, self.rows.len())].list.iter().sum::<i32>() % 7);
                for x4 in self.w.iter() {
                    let mut n6: i32 = self.rows[at(self.w[0], self.rows.len())].list.first().copied().unwrap_or((self.k[at(round, 4)] - 8));
                }
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b %= 5;
                if let [x1, ..] = self.v.as_slice() {
                    self.p.0 = self.m.get(&(self.m.get(&(7 + 1)).copied().unwrap_or(self.r.n) + 1)).copied().unwrap_or((self.t.len() as i32));
                }
                self.b = (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.a, |x| x.len() as i32), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                self.p.0 = (self.rows[at(round, self.rows.len())].list.iter().sum::<i32>() % 7);
                for x4 in self.w.iter() {
                    let mut n6: i32 = self.rows[at(self.w[0], self.rows.len())].list.first().copied().unwrap_or((self.k[at(round, 4)] - 8));
                }
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_071 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.t, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.q, &st.l]);
                    let value: i32 = {
                        st.flag = st.p.0 <= (st.b + 7);
                        if let Some(x1) = st.w.iter().find(|x| **x > 2) {
                            if st.o == Some(3) { st.l.x = (st.rows.iter().map(|row| row.n).sum::<i32>() % 7); }
                        }
                        st.rows[at(7, 2)].list[0] += st.r.first().copied().unwrap_or((st.t.len() as i32));
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.h.get("abc").copied().unwrap_or(len(&st.r.name)) - st.q.front().copied().unwrap_or(st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.t, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.h, &st.q, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.flag = st.p.0 <= (st.b + 7);
                        if let Some(x1) = st.w.iter().find(|x| **x > 2) {
                            if st.o == Some(3) { *st.l.x = (st.rows.iter().map(|row| row.n).sum::<i32>() % 7); }
                        }
                        st.rows[at(7, 2)].list[0] += st.r.first().copied().unwrap_or((st.t.len() as i32));
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.h.get("abc").copied().unwrap_or(len(&st.r.name)) - st.q.front().copied().unwrap_or(st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().t, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().h, &st.load().q, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_072 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls]);
                    let value: i32 = {
                        match (v.iter().filter(|x1| p.0 < rows[0].n).count() as i32) {
                            0 | 1 => { r.n = (-total(&r.list)); }
                            n2 @ 2..=5 => { k[at(m.get(&(w[0] + 1)).copied().unwrap_or(rows[1].n), 2)] -= (-(k[1] % 7)); }
                            n3 if n3 > r.inner.x => { let n4: i32 = n3.max(os.as_ref().map_or(c, |x| x.len() as i32)); }
                            _ => {
                                rows[0].list.dedup();
                                let n5: i32 = r.first().copied().unwrap_or(q.front().copied().unwrap_or(c));
                            }
                        }
                        match rows[0].name.as_str() {
                            "" => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            "abc" | "b" => { q.push_back(double(p.0)); }
                            y7 => { s += &format!("{b:>3} {s:?} {}", 7); }
                        }
                        rows[0].list.iter_mut().for_each(|x| *x = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        o.unwrap_or(o.unwrap_or(c)) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (v.iter().filter(|x1| p.0 < rows[0].n).count() as i32) {
                            0 | 1 => { r.n = (-total(&r.list)); }
                            n2 @ 2..=5 => { k[at(m.get(&(w[0] + 1)).copied().unwrap_or(rows[1].n), 2)] -= (-(k[1] % 7)); }
                            n3 if n3 > r.inner.x => { let n4: i32 = n3.max(os.as_ref().map_or(c, |x| x.len() as i32)); }
                            _ => {
                                rows[0].list.dedup();
                                let n5: i32 = r.first().copied().unwrap_or(q.front().copied().unwrap_or(c));
                            }
                        }
                        match rows[0].name.as_str() {
                            "" => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            "abc" | "b" => { q.push_back(double(p.0)); }
                            y7 => { s += &format!("{b:>3} {s:?} {}", 7); }
                        }
                        rows[0].list.iter_mut().for_each(|x| *x = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        o.unwrap_or(o.unwrap_or(c)) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_073 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &o, &os, &r, &rows, &m, &e, &ls]);
                    let value: i32 = {
                        (a, ls[0].x) = (e.size(), os.as_ref().map_or(6, |x| x.len() as i32));
                        b = m.get(&((r.list.iter().filter(|x1| o.is_some()).count() as i32) + 1)).copied().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(a));
                        'l3: for row2 in &mut rows {
                            (c, r.inner.x) = (m.get(&(row2.inner.x + 1)).copied().unwrap_or(6), e.size());
                        }
                        rows[0].n.max(((c as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &o, &os, &r, &rows, &m, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (a, ls[0].x) = (e.size(), os.as_ref().map_or(6, |x| x.len() as i32));
                        b = m.get(&((r.list.iter().filter(|x1| o.is_some()).count() as i32) + 1)).copied().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(a));
                        'l3: for row2 in &mut rows {
                            (c, r.inner.x) = (m.get(&(row2.inner.x + 1)).copied().unwrap_or(6), e.size());
                        }
                        rows[0].n.max(((c as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &o, &os, &r, &rows, &m, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_074 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            'l4: for x2 in &v {
                                k[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] ^= (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                w.sort_by_key(|x| e.size());
                            }
                        } else { 'l6: for x5 in &mut ls[0].items { v.push((((*x5) % 7) + (b + 8))); } }
                        match c {
                            0 | 1 => {
                                let mut n9: i32 = 0;
                                while n9 < 3 && v.contains(&(ls[1].items.first().copied().unwrap_or(4) + 1)) {
                                    n9 += 1;
                                    let n10: i32 = o.or(Some((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32))).ok_or(String::from("none"))?;
                                }
                                let n11 = std::mem::replace(&mut p.0, 4);
                            }
                            n7 @ 2..=5 => { r.name += &s.chars().rev().collect::<String>(); }
                            n8 if n8 > 1 => {
                                a ^= v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            _ => { let [n12, .., n13] = k; }
                        }
                        w[0] = ({ let x17: i32 = ('l18: { if !flag { break 'l18 l.x } b }); os.as_ref().map_or(r.n, |x| x.len() as i32) });
                        (c, rows[at(b, 2)].inner.x) = (v[at(5, v.len())].wrapping_mul(0), rows.iter().map(Record::total).max().unwrap_or(r.n));
                        os = os.take().filter(|x| x.len() < 9);
                        h.get("abc").copied().unwrap_or(m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o {
                            'l4: for x2 in &v {
                                k[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] ^= (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                w.sort_by_key(|x| e.size());
                            }
                        } else { 'l6: for x5 in &mut ls[0].items { v.push((((*x5) % 7) + ((*b) + 8))); } }
                        match c {
                            0 | 1 => {
                                let mut n9: i32 = 0;
                                while n9 < 3 && v.contains(&(ls[1].items.first().copied().unwrap_or(4) + 1)) {
                                    n9 += 1;
                                    let n10: i32 = o.or(Some((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32))).ok_or(String::from("none"))?;
                                }
                                let n11 = std::mem::replace(&mut p.0, 4);
                            }
                            n7 @ 2..=5 => { r.name += &s.chars().rev().collect::<String>(); }
                            n8 if n8 > 1 => {
                                a ^= v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            _ => { let [n12, .., n13] = k; }
                        }
                        w[0] = ({ let x17: i32 = ('l18: { if !flag { break 'l18 l.x } b }); os.as_ref().map_or(r.n, |x| x.len() as i32) });
                        (c, rows[at(b, 2)].inner.x) = (v[at(5, v.len())].wrapping_mul(0), rows.iter().map(Record::total).max().unwrap_or(r.n));
                        os = os.take().filter(|x| x.len() < 9);
                        h.get("abc").copied().unwrap_or(m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_075 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &v, &w, &os, &r, &rows, &m, &e, &l]);
                    let value: i32 = {
                        ((w[at(l.x, 2)], _), c) = (((match &e { Shape::Dot => c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), 0), e.size());
                        *m.entry(m.get(&(rows[1].inner.x + 1)).copied().unwrap_or(a)).or_insert(rows.iter().map(Record::total).max().unwrap_or(c)) = r.total();
                        w.iter_mut().for_each(|x| *x = (3 - r.list[at(5, 2)]));
                        (os.as_deref().unwrap_or("none").len() as i32) - (v.iter().filter(|x3| r.inner.on).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &os, &r, &rows, &m, &e, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ((w[at(l.x, 2)], _), c) = (((match &e { Shape::Dot => c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), 0), e.size());
                        *m.entry(m.get(&(rows[1].inner.x + 1)).copied().unwrap_or((*a))).or_insert(rows.iter().map(Record::total).max().unwrap_or(c)) = r.total();
                        w.iter_mut().for_each(|x| *x = (3 - r.list[at(5, 2)]));
                        (os.as_deref().unwrap_or("none").len() as i32) - (v.iter().filter(|x3| r.inner.on).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &os, &r, &rows, &m, &e, &l]);
        Outcome { value, state }
    }
}

mod program_076 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.v, &s.w, &s.os, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = s.v[at(round, s.v.len())..].to_vec();
                        s.rows[0].list = s.w.iter().copied().filter(|x2| s.w.contains(&((list1[0] + s.ls[1].items[0]) + 1))).collect::<Vec<i32>>();
                        s.rows[at(5, 2)].list.extend([s.l.x.wrapping_mul(s.e.size()), 1]);
                        s.m.entry(1).and_modify(|x| *x += s.ls[s.ls.len() - 1].items.first().copied().unwrap_or(1)).or_insert(5);
                        (s.h.get("abc").copied().unwrap_or(s.l.x) - (s.rows[0].n % 7)) - s.h.get("abc").copied().unwrap_or(list1[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.v, &s.w, &s.os, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = s.v[at(round, s.v.len())..].to_vec();
                        s.rows[0].list = s.w.iter().copied().filter(|x2| s.w.contains(&((list1[0] + s.ls[1].items[0]) + 1))).collect::<Vec<i32>>();
                        s.rows[at(5, 2)].list.extend([s.l.x.wrapping_mul(s.e.size()), 1]);
                        s.m.entry(1).and_modify(|x| *x += s.ls[s.ls.len() - 1].items.first().copied().unwrap_or(1)).or_insert(5);
                        (s.h.get("abc").copied().unwrap_or(s.l.x) - (s.rows[0].n % 7)) - s.h.get("abc").copied().unwrap_or(list1[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.v, &s.w, &s.os, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_077 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, w: Vec<i32>, r: Record, rows: Vec<Record>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s += &format!("{}:{:<4}|", self.r.name, self.c);
                if let Some(x) = self.w.last_mut() { *x += ('l1: { if !self.flag { break 'l1 self.rows[0].n } 1 }) }
                let mut list2: Vec<i32> = self.rows[self.rows.len() - 1].list.clone();
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.w, &vars.r, &vars.rows]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.w, &vars.r, &vars.rows]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s += &format!("{}:{:<4}|", self.r.name, (*self.c));
                if let Some(x) = self.w.last_mut() { *x += ('l1: { if !self.flag { break 'l1 self.rows[0].n } 1 }) }
                let mut list2: Vec<i32> = self.rows[self.rows.len() - 1].list.clone();
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.w, &vars.r, &vars.rows]);
        Outcome { value, state }
    }
}

mod program_078 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.remove(&self.rows[0].name.chars().rev().collect::<String>());
                if 0 > self.q.front().copied().unwrap_or(self.b) {
                    'l4: for (i3, x2) in self.v.iter().enumerate() {
                        self.k[at(self.r.first().copied().unwrap_or(self.p.0), 2)] += ((self.os.as_deref().unwrap_or("none").len() as i32) - self.q.front().copied().unwrap_or(5));
                    }
                } else if self.s.is_empty() { self.l.items.sort(); }
                {
                    for link5 in &mut self.ls {
                        (self.p.0, self.a) = (((self.p.0 as i64 * 2) as i32), self.o.map_or(1, |x| x + 1));
                    }
                }
                (match &self.e { Shape::Dot => (8 - self.w[at(self.l.x, 2)]), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) - self.p.0.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.h.remove(&self.rows[0].name.chars().rev().collect::<String>());
                if 0 > self.q.front().copied().unwrap_or((*self.b)) {
                    'l4: for (i3, x2) in self.v.iter().enumerate() {
                        self.k[at(self.r.first().copied().unwrap_or(self.p.0), 2)] += ((self.os.as_deref().unwrap_or("none").len() as i32) - self.q.front().copied().unwrap_or(5));
                    }
                } else if self.s.is_empty() { self.l.items.sort(); }
                {
                    for link5 in &self.ls {
                        (self.p.0, self.a) = (((self.p.0 as i64 * 2) as i32), self.o.map_or(1, |x| x + 1));
                    }
                }
                (match &self.e { Shape::Dot => (8 - self.w[at((*self.l.x), 2)]), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) - self.p.0.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_079 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.r, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        st.a -= (if st.w.iter().any(|x| *x > 3) { (if st.w.is_empty() { st.b } else { st.r.n }) } else { (match &st.e { Shape::Dot => 7, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) });
                        st.w = (0..5 % 4).collect::<Vec<_>>();
                        if st.r.list[at(8, 2)] < (st.a + st.p.0) { st.s.truncate(2); } else {
                            for link3 in &mut st.ls { let mut text4: String = String::from("abc"); }
                            (st.v[0], st.b) = ((st.l.x % 7), (if 5 != st.c { st.a } else { st.r.inner.x }));
                        }
                        (match &st.e { Shape::Dot => (st.p.1.chars().filter(|c| *c == 'b').count() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.r, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.a -= (if st.w.iter().any(|x| *x > 3) { (if st.w.is_empty() { st.b } else { st.r.n }) } else { (match &st.e { Shape::Dot => 7, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) });
                        st.w = (0..5 % 4).collect::<Vec<_>>();
                        if st.r.list[at(8, 2)] < (st.a + st.p.0) { st.s.truncate(2); } else {
                            for link3 in &st.ls { let mut text4: String = String::from("abc"); }
                            (st.v[0], st.b) = ((st.l.x % 7), (if 5 != st.c { st.a } else { st.r.inner.x }));
                        }
                        (match &st.e { Shape::Dot => (st.p.1.chars().filter(|c| *c == 'b').count() as i32), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_080 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &os, &r, &rows, &m, &e, &k, &l]);
                    let value: i32 = {
                        if 1 <= (0 + rows[at(k[at(round, 4)], rows.len())].inner.x) {
                            w.push(double((v.len() as i32)));
                        } else { w.sort(); }
                        if l.x >= (w.len() as i32) { let n3: i32 = (t.len() as i32); } else if r.inner.on {
                            r.list = (0..a % 4).collect::<Vec<_>>();
                        }
                        t.truncate(2);
                        let n4: i32 = (m.get(&(k[at(7, 4)] + 1)).copied().unwrap_or(l.x) + (c - l.x));
                        ((n4 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &os, &r, &rows, &m, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if 1 <= (0 + rows[at(k[at(round, 4)], rows.len())].inner.x) {
                            w.push(double((v.len() as i32)));
                        } else { w.sort(); }
                        if l.x >= (w.len() as i32) { let n3: i32 = (t.len() as i32); } else if r.inner.on {
                            r.list = (0..a % 4).collect::<Vec<_>>();
                        }
                        t.truncate(2);
                        let n4: i32 = (m.get(&(k[at(7, 4)] + 1)).copied().unwrap_or(l.x) + (c - l.x));
                        ((n4 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &os, &r, &rows, &m, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_081 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &c, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for i1 in 0_i32..w[1].min(3) { l.x = e.size(); }
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || m.contains_key(&(r.n.max(ls[ls.len() - 1].x) + 1)) { break ((p.0 as i64 * 2) as i32); }
                            v[at(rows.iter().map(|row| row.n).sum::<i32>(), 2)] = r.first().copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        };
                        v.push(v[at(r.list.first().copied().unwrap_or(rows[at(round, rows.len())].list[0]), v.len())].wrapping_mul(m.values().sum::<i32>()));
                        r.list.sort_by_key(|x| ({ let x6: i32 = a; l.x }));
                        (rows[0].name.len() as i32) - (|x7: i32| l.x)(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        for i1 in 0_i32..w[1].min(3) { l.x = e.size(); }
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || m.contains_key(&(r.n.max(ls[ls.len() - 1].x) + 1)) { break ((p.0 as i64 * 2) as i32); }
                            v[at(rows.iter().map(|row| row.n).sum::<i32>(), 2)] = r.first().copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                        };
                        v.push(v[at(r.list.first().copied().unwrap_or(rows[at(round, rows.len())].list[0]), v.len())].wrapping_mul(m.values().sum::<i32>()));
                        r.list.sort_by_key(|x| ({ let x6: i32 = a; l.x }));
                        (rows[0].name.len() as i32) - (|x7: i32| l.x)(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_082 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &l]);
                    let value: i32 = {
                        match (r.list.len() as i32) {
                            0 | 1 => { std::mem::swap(&mut b, &mut c); }
                            n1 @ 2..=5 => {
                                p.0 -= l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            n2 if n2 > p.0 => {
                                r = Record { n: m.get(&(rows[0].n + 1)).copied().unwrap_or(r.inner.x), ..record(1, "q", &[4]) };
                                m.entry(1).and_modify(|x| *x += (-a)).or_insert(5);
                            }
                            _ => { { let x3 = &mut c; *x3 += (if t.is_empty() { 7 } else { r.inner.x }); *x3 %= 50; } }
                        }
                        p.0 %= 5;
                        if let Some(x7) = o {
                            let [n8, n9]: [i32; 2] = [rows[1].list[at(r.n, 2)].wrapping_mul(b), total(&rows[at(round, rows.len())].list)];
                        } else {
                            let mut n10: i32 = 0;
                            while n10 < 3 && s == "abc" {
                                n10 += 1;
                                c = ((rows[rows.len() - 1].n as i64 * 2) as i32);
                            }
                            let mut n12: i32 = (l.items.iter().filter(|x11| s == "abc").count() as i32);
                        }
                        rows[0].name.push_str(&s.chars().rev().collect::<String>());
                        ((w.len() as i32) % 7) - (-l.items[at(8, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &l]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (r.list.len() as i32) {
                            0 | 1 => { std::mem::swap(&mut b, &mut c); }
                            n1 @ 2..=5 => {
                                p.0 -= l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            n2 if n2 > p.0 => {
                                r = Record { n: m.get(&(rows[0].n + 1)).copied().unwrap_or(r.inner.x), ..record(1, "q", &[4]) };
                                m.entry(1).and_modify(|x| *x += (-a)).or_insert(5);
                            }
                            _ => { { let x3 = &mut c; *x3 += (if t.is_empty() { 7 } else { r.inner.x }); *x3 %= 50; } }
                        }
                        p.0 %= 5;
                        if let Some(x7) = o {
                            let [n8, n9]: [i32; 2] = [rows[1].list[at(r.n, 2)].wrapping_mul(b), total(&rows[at(round, rows.len())].list)];
                        } else {
                            let mut n10: i32 = 0;
                            while n10 < 3 && s == "abc" {
                                n10 += 1;
                                c = ((rows[rows.len() - 1].n as i64 * 2) as i32);
                            }
                            let mut n12: i32 = (l.items.iter().filter(|x11| s == "abc").count() as i32);
                        }
                        rows[0].name.push_str(&s.chars().rev().collect::<String>());
                        ((w.len() as i32) % 7) - (-l.items[at(8, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &l]);
        Outcome { value, state }
    }
}

mod program_083 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        ls[0].x = match w.first().copied().unwrap_or(7) {
                            0 | 1 => (7 % 7),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > w[0] => len(&t),
                            _ => 2,
                        };
                        r.n -= (match &e { Shape::Dot => ls[1].x.abs(), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                        for i11 in 0_i32..r.inner.x.min(3) { if let Some(x) = os.as_mut() { x.push('m') } }
                        m.values().sum::<i32>() - m.get(&(l.x + 1)).copied().unwrap_or(ls[at(round, ls.len())].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[0].x = match w.first().copied().unwrap_or(7) {
                            0 | 1 => (7 % 7),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > w[0] => len(&*t),
                            _ => 2,
                        };
                        r.n -= (match &e { Shape::Dot => ls[1].x.abs(), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                        for i11 in 0_i32..r.inner.x.min(3) { if let Some(x) = os.as_mut() { x.push('m') } }
                        m.values().sum::<i32>() - m.get(&(l.x + 1)).copied().unwrap_or(ls[at(round, ls.len())].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_084 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, os: Option<String>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, k: [i32; 4], }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.k]);
                    let value: i32 = {
                        for i1 in 0_i32..s.k[at(s.c, 4)].min(3) { for i2 in 0_i32..3 { s.r.name.insert(0, 'b'); } }
                        s.flag ^= s.s.starts_with('a');
                        if let Some(x3) = &s.os { let n4: i32 = std::mem::take(&mut s.p.0); }
                        s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..s.k[at(s.c, 4)].min(3) { for i2 in 0_i32..3 { s.r.name.insert(0, 'b'); } }
                        *s.flag ^= s.s.starts_with('a');
                        if let Some(x3) = &s.os { let n4: i32 = std::mem::take(&mut s.p.0); }
                        s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.k]);
        Outcome { value, state }
    }
}

mod program_085 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in &mut self.rows { let n3: i32 = self.a; }
                self.o = Some((match &self.e { Shape::Dot => self.rows[self.rows.len() - 1].n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                match (self.r.inner.on, self.o) {
                    (true, Some(x6)) => {
                        if self.o.is_some() { self.s.truncate(2); } else {
                            self.k[at(self.o.map_or(self.b, |x| x + 1), 2)] %= 5;
                        }
                    }
                    (false, None) => {
                        match self.w.as_slice() {
                            [] => {
                                let mut n10: i32 = self.r.first().copied().unwrap_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                            [x8] => { let _ = self.o.take(); }
                            [x8, .., y9] => { self.r.grow((*y9)); }
                        }
                    }
                    _ => {}
                }
                let mut n11: i32 = 0;
                while n11 < 3 && self.v.contains(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                    n11 += 1;
                    let mut list12: Vec<i32> = (0..self.l.x % 4).collect::<Vec<_>>();
                }
                (-self.h.get("abc").copied().unwrap_or(self.a)) - (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in &mut self.rows { let n3: i32 = self.a; }
                self.o = Some((match &self.e { Shape::Dot => self.rows[self.rows.len() - 1].n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                match (self.r.inner.on, self.o) {
                    (true, Some(x6)) => {
                        if self.o.is_some() { self.s.truncate(2); } else {
                            self.k[at(self.o.map_or(self.b, |x| x + 1), 2)] %= 5;
                        }
                    }
                    (false, None) => {
                        match self.w.as_slice() {
                            [] => {
                                let mut n10: i32 = self.r.first().copied().unwrap_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                            [x8] => { let _ = self.o.take(); }
                            [x8, .., y9] => { self.r.grow((*y9)); }
                        }
                    }
                    _ => {}
                }
                let mut n11: i32 = 0;
                while n11 < 3 && self.v.contains(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                    n11 += 1;
                    let mut list12: Vec<i32> = (0..(*self.l.x) % 4).collect::<Vec<_>>();
                }
                (-self.h.get("abc").copied().unwrap_or((*self.a))) - (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_086 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b ^= self.r.first().copied().unwrap_or(self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32));
                if let Some(x1) = &mut self.o {
                    match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.ls[at(round, self.ls.len())].items.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    if self.r.inner.x == (self.rows[0].name.len() as i32) {
                        self.l.x += (match &self.e { Shape::Dot => (self.v[0] + self.p.0), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                    }
                }
                if self.v.is_empty() { self.w.extend([len(&self.r.name), 1]); }
                match self.p.0 {
                    0 | 1 => { self.a += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    n4 @ 2..=5 => {
                        self.t.push_str(&self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                    }
                    n5 if n5 > 0 => {
                        if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                        let (Some(n7), _) = (self.o, 1) else { return Ok((3 % 7)) };
                    }
                    _ => { self.os = Some(format!("{}:{:<4}|", self.s, self.c)); }
                }
                let Some(n8) = self.o else { return Ok((self.ls[self.ls.len() - 1].x % 7)) };
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b ^= self.r.first().copied().unwrap_or(self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32));
                if let Some(x1) = &mut self.o {
                    match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.ls[at(round, self.ls.len())].items.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    if self.r.inner.x == (self.rows[0].name.len() as i32) {
                        self.l.x += (match &self.e { Shape::Dot => (self.v[0] + self.p.0), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                    }
                }
                if self.v.is_empty() { self.w.extend([len(&self.r.name), 1]); }
                match self.p.0 {
                    0 | 1 => { *self.a += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    n4 @ 2..=5 => {
                        self.t.push_str(&self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                    }
                    n5 if n5 > 0 => {
                        if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                        let (Some(n7), _) = (self.o, 1) else { return Ok((3 % 7)) };
                    }
                    _ => { self.os = Some(format!("{}:{:<4}|", self.s, self.c)); }
                }
                let Some(n8) = self.o else { return Ok((self.ls[self.ls.len() - 1].x % 7)) };
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_087 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        if st.flag { let mut text1: String = st.p.1.to_uppercase(); }
                        let mut n2: i32 = 0;
                        let n5: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || st.m.contains_key(&((st.v.iter().filter(|x4| st.o == Some(3)).count() as i32) + 1)) { break st.v.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            let Some(n3) = st.o else { continue };
                        };
                        if let Shape::Line(n) = &mut st.e { *n += (3 - n5) }
                        st.o = None;
                        st.rows.push(record((st.os.as_deref().unwrap_or("none").len() as i32), "new", &[1]));
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.flag { let mut text1: String = st.p.1.to_uppercase(); }
                        let mut n2: i32 = 0;
                        let n5: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || st.m.contains_key(&((st.v.iter().filter(|x4| st.o == Some(3)).count() as i32) + 1)) { break st.v.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            let Some(n3) = st.o else { continue };
                        };
                        if let Shape::Line(n) = &mut st.e { *n += (3 - n5) }
                        st.o = None;
                        st.rows.push(record((st.os.as_deref().unwrap_or("none").len() as i32), "new", &[1]));
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_088 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]);
                    let value: i32 = {
                        w.iter_mut().for_each(|x| *x = ls[at(round, ls.len())].items.iter().map(|x1| rows[rows.len() - 1].n).sum::<i32>());
                        os = os.take().filter(|x| x.len() < 9);
                        rows[0].name.clear();
                        flag &= m.contains_key(&(h.get("abc").copied().unwrap_or(c) + 1));
                        'l4: for x2 in r.list.iter() { o.replace(total(&ls[1].items)); }
                        o.unwrap_or(r.first().copied().unwrap_or(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.iter_mut().for_each(|x| *x = ls[at(round, ls.len())].items.iter().map(|x1| rows[rows.len() - 1].n).sum::<i32>());
                        os = os.take().filter(|x| x.len() < 9);
                        rows[0].name.clear();
                        *flag &= m.contains_key(&(h.get("abc").copied().unwrap_or(c) + 1));
                        'l4: for x2 in r.list.iter() { o.replace(total(&*ls[1].items)); }
                        o.unwrap_or(r.first().copied().unwrap_or(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_089 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &e, &q, &ls]);
                    let value: i32 = {
                        if v.contains(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                            let n1: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        t = t.chars().rev().collect::<String>();
                        let Some(n2) = o else { return Ok(q.front().copied().unwrap_or(rows[0].n)) };
                        if let (Some(x3), -3..) = (o, a) {
                            let n4: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        } else {
                            r.inner.x = m.values().sum::<i32>();
                            if let Shape::Line(n) = &mut e { *n += (v[v.len() - 1] + 1) }
                        }
                        a += bump(&mut a);
                        ((0 + ls[1].x) - total(&v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &e, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if v.contains(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                            let n1: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        t = t.chars().rev().collect::<String>();
                        let Some(n2) = o else { return Ok(q.front().copied().unwrap_or(rows[0].n)) };
                        if let (Some(x3), -3..) = (o, a) {
                            let n4: i32 = { let list = &r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        } else {
                            r.inner.x = m.values().sum::<i32>();
                            if let Shape::Line(n) = &mut e { *n += (v[v.len() - 1] + 1) }
                        }
                        a += bump(&mut a);
                        ((0 + ls[1].x) - total(&*v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &e, &q, &ls]);
        Outcome { value, state }
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
