//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_180 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.l, &s.ls]);
                    let value: i32 = {
                        let n1: i32 = len(&s.s);
                        s.rows[at(s.v.first().copied().unwrap_or(n1), 2)].inner.x += (s.ls[1].items.len() as i32);
                        for (i3, x2) in s.l.items.iter().enumerate() { let n4: i32 = (s.r.total() % 7); }
                        if let Record { n: x5, list, .. } = &s.r && list.len() > 1 {
                            for x6 in s.ls[0].items.iter_mut() { s.w.push(s.v.iter().sum::<i32>()); }
                        }
                        (|x7: i32| (-s.p.0))(s.o.unwrap_or(s.rows[1].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = len(&*s.s);
                        s.rows[at(s.v.first().copied().unwrap_or(n1), 2)].inner.x += (s.ls[1].items.len() as i32);
                        for (i3, x2) in s.l.items.iter().enumerate() { let n4: i32 = (s.r.total() % 7); }
                        if let Record { n: x5, list, .. } = &s.r && list.len() > 1 {
                            for x6 in s.ls[0].items.iter_mut() { s.w.push(s.v.iter().sum::<i32>()); }
                        }
                        (|x7: i32| (-s.p.0))(s.o.unwrap_or(s.rows[1].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_181 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.h.get("abc").copied().unwrap_or(1) + 1)) {
                    Inner { x: self.v[at(self.k[4 - 1], 2)], .. } = Inner { x: (if self.r.inner.on { 8 } else { 2 }), on: false };
                }
                std::mem::swap(&mut self.c, &mut self.a);
                for i2 in 0_i32..self.k[at(round, 4)].min(3) {
                    self.l.items = self.w[at(round, self.w.len())..].to_vec();
                }
                'l4: for x3 in self.rows[0].list.iter_mut() {
                    self.b = self.os.as_ref().map_or((self.l.items.iter().filter(|x5| self.c != self.p.0).count() as i32), |x| x.len() as i32);
                    self.c += ('l6: { if self.t.is_empty() { break 'l6 self.a.abs() } self.o.unwrap_or(self.b) });
                }
                self.m.get(&((self.r.name.chars().filter(|c| *c == 'b').count() as i32) + 1)).copied().unwrap_or((self.p.0 - 3)) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.h.get("abc").copied().unwrap_or(1) + 1)) {
                    Inner { x: self.v[at(self.k[4 - 1], 2)], .. } = Inner { x: (if self.r.inner.on { 8 } else { 2 }), on: false };
                }
                std::mem::swap(&mut self.c, &mut self.a);
                for i2 in 0_i32..self.k[at(round, 4)].min(3) {
                    *self.l.items = self.w[at(round, self.w.len())..].to_vec();
                }
                'l4: for x3 in self.rows[0].list.iter_mut() {
                    *self.b = self.os.as_ref().map_or((self.l.items.iter().filter(|x5| self.c != self.p.0).count() as i32), |x| x.len() as i32);
                    *self.c += ('l6: { if self.t.is_empty() { break 'l6 self.a.abs() } self.o.unwrap_or(self.b) });
                }
                self.m.get(&((self.r.name.chars().filter(|c| *c == 'b').count() as i32) + 1)).copied().unwrap_or((self.p.0 - 3)) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_182 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => {
                        if 8 != (if self.r.inner.on { self.a } else { 6 }) { self.l.x %= 5; } else if self.flag {
                            self.p.1 = self.s.chars().rev().collect::<String>();
                            self.flag &= self.w.contains(&(self.q.front().copied().unwrap_or(self.a) + 1));
                        }
                    }
                    n1 @ 2..=5 => { self.v[0] %= 5; }
                    n2 if n2 > self.k[4 - 1] => {
                        self.b += self.q.front().copied().unwrap_or(self.b.abs());
                        if self.a >= self.p.0.abs() {
                            self.o = self.o.map(|x| x + 1);
                        } else if self.m.contains_key(&(self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.rows[self.rows.len() - 1].list[at(2, 2)]) + 1)) {
                            let n5: i32 = peak(&self.w).copied().unwrap_or(3);
                            if let Shape::Line(n) = &mut self.e { *n += self.m.values().sum::<i32>() }
                        }
                    }
                    _ => {
                        self.v.sort();
                        'l7: for x6 in self.ls[at(self.r.list[0], 2)].items.iter_mut() {
                            self.m.insert((self.c + self.v[at(self.w[at(self.rows[at(self.l.x, self.rows.len())].list[0], 2)], 2)]), self.rows.iter().map(|row| row.n).sum::<i32>());
                            for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                        }
                    }
                }
                self.rows[0].grow(2);
                let mut n10: i32 = ((self.k[4 - 1] + self.a) - self.rows[at(self.c, self.rows.len())].list[at(0, 2)].abs());
                self.c.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => {
                        if 8 != (if self.r.inner.on { (*self.a) } else { 6 }) { self.l.x %= 5; } else if self.flag {
                            self.p.1 = self.s.chars().rev().collect::<String>();
                            *self.flag &= self.w.contains(&(self.q.front().copied().unwrap_or(self.a) + 1));
                        }
                    }
                    n1 @ 2..=5 => { self.v[0] %= 5; }
                    n2 if n2 > self.k[4 - 1] => {
                        self.b += self.q.front().copied().unwrap_or(self.b.abs());
                        if self.a >= self.p.0.abs() {
                            self.o = self.o.map(|x| x + 1);
                        } else if self.m.contains_key(&(self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.rows[self.rows.len() - 1].list[at(2, 2)]) + 1)) {
                            let n5: i32 = peak(&*self.w).copied().unwrap_or(3);
                            if let Shape::Line(n) = &mut self.e { *n += self.m.values().sum::<i32>() }
                        }
                    }
                    _ => {
                        self.v.sort();
                        'l7: for x6 in self.ls[at(self.r.list[0], 2)].items.iter_mut() {
                            self.m.insert((self.c + self.v[at(self.w[at(self.rows[at(self.l.x, self.rows.len())].list[0], 2)], 2)]), self.rows.iter().map(|row| row.n).sum::<i32>());
                            for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                        }
                    }
                }
                self.rows[0].grow(2);
                let mut n10: i32 = ((self.k[4 - 1] + self.a) - self.rows[at(self.c, self.rows.len())].list[at(0, 2)].abs());
                self.c.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_183 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q]);
                    let value: i32 = {
                        st.v.sort();
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.r.list = vec![st.o.unwrap_or(st.b), (st.rows[0].inner.x + st.k[0])];
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.q.front().copied().unwrap_or(st.r.inner.x)),
                        }
                        st.r.grow((2 + 0));
                        st.a.max((st.p.1.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.v.sort();
                        match st.o {
                            Some(x1) if x1 > 3 => {
                                st.o = None;
                                st.r.list = vec![st.o.unwrap_or(st.b), (st.rows[0].inner.x + st.k[0])];
                            }
                            Some(x1) => st.o = Some(x1 + 2),
                            None => st.o = Some(st.q.front().copied().unwrap_or(st.r.inner.x)),
                        }
                        st.r.grow((2 + 0));
                        st.a.max((st.p.1.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().k, &st.load().q]);
        Outcome { value, state }
    }
}

mod program_184 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        match ls[1].items.as_slice() {
                            [] => { c = bump(&mut c); }
                            [x1] => {
                                r.inner = Inner { x: (-b), on: m.contains_key(&((match &e { Shape::Dot => rows[1].n, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) + 1)) };
                            }
                            [x1, .., y2] => {
                                *m.entry((a - 3)).or_insert(b.abs()) = ((rows[rows.len() - 1].inner.x as i64 * 2) as i32);
                                let mut n3: i32 = 0;
                                while n3 < 3 && m.contains_key(&((l.items.iter().filter(|x4| v.contains(&((**x4) + 1))).count() as i32) + 1)) {
                                    n3 += 1;
                                    let n5: i32 = l.items.iter().copied().min().unwrap_or_default();
                                }
                            }
                        }
                        ls[0].x = ((c % 7) - (s.chars().filter(|c| *c == 'b').count() as i32));
                        for link8 in &mut ls { let n9: i32 = double(r.total()); }
                        if m.contains_key(&((-ls[at(w[at(c, w.len())], ls.len())].x) + 1)) {
                            t.push('y');
                            w[at((1 % 7), 2)] += rows[0].list.iter().map(|x10| l.items.iter().map(|x11| 3).sum::<i32>()).fold(0, |x, y| x ^ y);
                        } else if v.is_empty() {
                            b ^= q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(ls[1].x));
                        }
                        r.total() - (p.0 + l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
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
                        match ls[1].items.as_slice() {
                            [] => { c = bump(&mut c); }
                            [x1] => {
                                r.inner = Inner { x: (-b), on: m.contains_key(&((match &e { Shape::Dot => rows[1].n, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) + 1)) };
                            }
                            [x1, .., y2] => {
                                *m.entry((a - 3)).or_insert(b.abs()) = ((rows[rows.len() - 1].inner.x as i64 * 2) as i32);
                                let mut n3: i32 = 0;
                                while n3 < 3 && m.contains_key(&((l.items.iter().filter(|x4| v.contains(&((**x4) + 1))).count() as i32) + 1)) {
                                    n3 += 1;
                                    let n5: i32 = l.items.iter().copied().min().unwrap_or_default();
                                }
                            }
                        }
                        ls[0].x = ((c % 7) - (s.chars().filter(|c| *c == 'b').count() as i32));
                        for link8 in &ls { let n9: i32 = double(r.total()); }
                        if m.contains_key(&((-ls[at(w[at(c, w.len())], ls.len())].x) + 1)) {
                            t.push('y');
                            w[at((1 % 7), 2)] += rows[0].list.iter().map(|x10| l.items.iter().map(|x11| 3).sum::<i32>()).fold(0, |x, y| x ^ y);
                        } else if v.is_empty() {
                            *b ^= q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(ls[1].x));
                        }
                        r.total() - (p.0 + l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_185 {
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
                        match rows[1].list[0] {
                            0 | 1 => {
                                match c {
                                    0 | 1 => { l.items.extend(v.iter().take(2)); }
                                    n3 @ 2..=5 => {
                                        ls[0].x ^= ((rows[0].n + n3) + ls[ls.len() - 1].items.first().copied().unwrap_or(p.0));
                                    }
                                    n4 if n4 > ls[0].items[0] => {
                                        w = w[at(round, w.len())..].to_vec();
                                        b ^= (m.values().sum::<i32>() + (w.iter().filter(|x5| s == "abc").count() as i32));
                                    }
                                    _ => {
                                        e = Shape::Line(r.first().copied().unwrap_or(c));
                                        v.extend([v[v.len() - 1].max(v.first().copied().unwrap_or(k[4 - 1])), 1]);
                                    }
                                }
                            }
                            n1 @ 2..=5 => {
                                match m.get(&((|x6: i32| k[4 - 1])(8) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            n2 if n2 > 7 => {
                                let mut n8: i32 = rows[0].list.first().copied().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].x));
                                match (w.is_empty(), o) {
                                    (true, Some(x9)) => { m.insert((v.len() as i32), len(&rows[0].name)); }
                                    (false, None) => { v = w.clone(); }
                                    _ => {}
                                }
                            }
                            _ => { (l.x, a) = (rows.iter().map(Record::total).max().unwrap_or(ls[ls.len() - 1].x), a.abs()); }
                        }
                        if o.is_some() {
                            e = Shape::Line((|x12: i32| 1)(p.0));
                            let mut text13: String = format!("{a:>3} {t:?} {}", p.0);
                        } else if s.starts_with('a') {
                            let n15: i32 = (if !(c > (k[at(ls[0].x, 4)])) { q.front().copied().unwrap_or(ls[at(ls[0].items[at(p.0, 2)], ls.len())].items[at(l.x, 2)]) } else { (|x14: i32| 6)(k[0]) });
                            shout(&mut p.1);
                        }
                        let n16: i32 = double(e.size());
                        let mut n17: i32 = 0;
                        while n17 < 3 && m.contains_key(&((-r.inner.x) + 1)) {
                            n17 += 1;
                            std::mem::swap(&mut b, &mut c);
                            let mut text18: String = format!("{}:{:<4}|", rows[0].name, l.x);
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - rows[1].list.first().copied().unwrap_or(a)
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
                        match rows[1].list[0] {
                            0 | 1 => {
                                match c {
                                    0 | 1 => { l.items.extend(v.iter().take(2)); }
                                    n3 @ 2..=5 => {
                                        ls[0].x ^= ((rows[0].n + n3) + ls[ls.len() - 1].items.first().copied().unwrap_or(p.0));
                                    }
                                    n4 if n4 > ls[0].items[0] => {
                                        w = w[at(round, w.len())..].to_vec();
                                        *b ^= (m.values().sum::<i32>() + (w.iter().filter(|x5| s == "abc").count() as i32));
                                    }
                                    _ => {
                                        e = Shape::Line(r.first().copied().unwrap_or(c));
                                        v.extend([v[v.len() - 1].max(v.first().copied().unwrap_or(k[4 - 1])), 1]);
                                    }
                                }
                            }
                            n1 @ 2..=5 => {
                                match m.get(&((|x6: i32| k[4 - 1])(8) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            n2 if n2 > 7 => {
                                let mut n8: i32 = rows[0].list.first().copied().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].x));
                                match (w.is_empty(), o) {
                                    (true, Some(x9)) => { m.insert((v.len() as i32), len(&rows[0].name)); }
                                    (false, None) => { v = w.clone(); }
                                    _ => {}
                                }
                            }
                            _ => { (l.x, a) = (rows.iter().map(Record::total).max().unwrap_or(ls[ls.len() - 1].x), a.abs()); }
                        }
                        if o.is_some() {
                            e = Shape::Line((|x12: i32| 1)(p.0));
                            let mut text13: String = format!("{a:>3} {t:?} {}", p.0);
                        } else if s.starts_with('a') {
                            let n15: i32 = (if !((*c) > (k[at(ls[0].x, 4)])) { q.front().copied().unwrap_or(ls[at(ls[0].items[at(p.0, 2)], ls.len())].items[at((*l.x), 2)]) } else { (|x14: i32| 6)(k[0]) });
                            shout(&mut p.1);
                        }
                        let n16: i32 = double(e.size());
                        let mut n17: i32 = 0;
                        while n17 < 3 && m.contains_key(&((-r.inner.x) + 1)) {
                            n17 += 1;
                            std::mem::swap(&mut b, &mut c);
                            let mut text18: String = format!("{}:{:<4}|", rows[0].name, l.x);
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - rows[1].list.first().copied().unwrap_or(a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_186 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &r, &rows, &m, &h, &q, &l]);
                    let value: i32 = {
                        c = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or(l.x));
                        let n1 = bump(&mut l.x);
                        t = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let n3: i32 = rows[at(round, rows.len())].n.max((|x2: i32| 4)(r.list[at(a, 2)]));
                        m.insert(h.get("abc").copied().unwrap_or(7), double(n1));
                        h.get("abc").copied().unwrap_or((|x4: i32| b)(n3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &r, &rows, &m, &h, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c = rows.iter().map(Record::total).max().unwrap_or(q.front().copied().unwrap_or((*l.x)));
                        let n1 = bump(&mut l.x);
                        *t = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        let n3: i32 = rows[at(round, rows.len())].n.max((|x2: i32| 4)(r.list[at((*a), 2)]));
                        m.insert(h.get("abc").copied().unwrap_or(7), double(n1));
                        h.get("abc").copied().unwrap_or((|x4: i32| b)(n3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &r, &rows, &m, &h, &q, &l]);
        Outcome { value, state }
    }
}

mod program_187 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        v.reverse();
                        if let Some(x2) = &os {
                            match (w.is_empty(), o) {
                                (true, Some(x3)) => { c = len(&rows[0].name); }
                                (false, None) => { let n6: i32 = o.or(Some(({ let x5: i32 = 8; 8 }))).ok_or(String::from("none"))?; }
                                _ => {}
                            }
                        }
                        e = Shape::Named { name: p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: q.front().copied().unwrap_or(l.x) };
                        for x7 in &mut v { for x8 in &mut ls[at(3, 2)].items { t.insert(0, 'b'); } }
                        match t.as_str() {
                            "" => {
                                let mut n12: i32 = (l.items.iter().filter(|x11| m.contains_key(&((b - l.x) + 1))).count() as i32);
                            }
                            "abc" | "b" => { q.push_back(k[1].wrapping_mul(a)); }
                            y10 => { let [n13, .., n14] = k; }
                        }
                        r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v.reverse();
                        if let Some(x2) = &os {
                            match (w.is_empty(), o) {
                                (true, Some(x3)) => { c = len(&rows[0].name); }
                                (false, None) => { let n6: i32 = o.or(Some(({ let x5: i32 = 8; 8 }))).ok_or(String::from("none"))?; }
                                _ => {}
                            }
                        }
                        e = Shape::Named { name: p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: q.front().copied().unwrap_or(l.x) };
                        for x7 in &mut v { for x8 in &mut ls[at(3, 2)].items { t.insert(0, 'b'); } }
                        match t.as_str() {
                            "" => {
                                let mut n12: i32 = (l.items.iter().filter(|x11| m.contains_key(&((b - l.x) + 1))).count() as i32);
                            }
                            "abc" | "b" => { q.push_back(k[1].wrapping_mul(a)); }
                            y10 => { let [n13, .., n14] = k; }
                        }
                        r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_188 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.p, &s.rows, &s.m, &s.k, &s.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.b > s.ls[0].x.wrapping_mul(s.p.0) {
                            n1 += 1;
                            s.w = s.ls[1].items[at(round, s.ls[1].items.len())..].to_vec();
                        }
                        s.a = ((s.w.len() as i32) % 7);
                        std::mem::swap(&mut s.c, &mut s.b);
                        (if s.t.starts_with('a') { s.m.get(&(3 + 1)).copied().unwrap_or(s.p.0) } else { s.rows.iter().map(|row| row.n).sum::<i32>() }) - s.m.get(&(s.c + 1)).copied().unwrap_or(s.k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.p, &s.rows, &s.m, &s.k, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.b > s.ls[0].x.wrapping_mul(s.p.0) {
                            n1 += 1;
                            *s.w = s.ls[1].items[at(round, s.ls[1].items.len())..].to_vec();
                        }
                        s.a = ((s.w.len() as i32) % 7);
                        std::mem::swap(&mut s.c, &mut s.b);
                        (if s.t.starts_with('a') { s.m.get(&(3 + 1)).copied().unwrap_or(s.p.0) } else { s.rows.iter().map(|row| row.n).sum::<i32>() }) - s.m.get(&(s.c + 1)).copied().unwrap_or(s.k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.p, &s.rows, &s.m, &s.k, &s.ls]);
        Outcome { value, state }
    }
}

mod program_189 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[0].list.first().copied().unwrap_or(((self.c as i64 * 2) as i32));
                self.h.remove(&(self.r.name.clone() + "x"));
                let (n2, n3): (i32, i32) = (total(&self.rows[at(self.ls[self.ls.len() - 1].x, self.rows.len())].list), self.m.values().sum::<i32>());
                'l5: for i4 in 0_i32..3 {
                    let mut list6: Vec<i32> = vec![self.q.front().copied().unwrap_or(self.b), len(&self.r.name)];
                    if let Shape::Line(n) = &mut self.e { *n += self.ls[at(round, self.ls.len())].x.wrapping_mul(5) }
                }
                let n7: i32 = { let list = &self.rows[1].list; list.len() as i32 + list.iter().sum::<i32>() };
                self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[0].list.first().copied().unwrap_or(((self.c as i64 * 2) as i32));
                self.h.remove(&(self.r.name.clone() + "x"));
                let (n2, n3): (i32, i32) = (total(&self.rows[at(self.ls[self.ls.len() - 1].x, self.rows.len())].list), self.m.values().sum::<i32>());
                'l5: for i4 in 0_i32..3 {
                    let mut list6: Vec<i32> = vec![self.q.front().copied().unwrap_or(self.b), len(&self.r.name)];
                    if let Shape::Line(n) = &mut self.e { *n += self.ls[at(round, self.ls.len())].x.wrapping_mul(5) }
                }
                let n7: i32 = { let list = &self.rows[1].list; list.len() as i32 + list.iter().sum::<i32>() };
                self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_190 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.q.front().copied().unwrap_or(self.r.n)) };
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.os = Some(self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                } else if self.s.starts_with('a') {
                    self.w[at(self.l.items[at(3, 2)], 2)] += self.ls[1].x.wrapping_mul((self.a % 7));
                }
                self.b %= 5;
                self.t.truncate(2);
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.v.iter().copied().min().unwrap_or_default();
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.q.front().copied().unwrap_or(self.r.n)) };
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.os = Some(self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                } else if self.s.starts_with('a') {
                    self.w[at(self.l.items[at(3, 2)], 2)] += self.ls[1].x.wrapping_mul((self.a % 7));
                }
                self.b %= 5;
                self.t.truncate(2);
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_191 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.e, &st.l]);
                    let value: i32 = {
                        st.e = Shape::Named { name: format!("{}:{:<4}|", st.rows[0].name, st.c), size: (st.a % 7) };
                        st.rows[at(4, 2)].list.extend([6, 1]);
                        if let Some(x1) = st.o && x1 < 9 && st.t.starts_with('a') {
                            st.h.insert(format!("{}:{:<4}|", st.rows[0].name, st.w[at(7, 2)]), ({ let x2: i32 = st.v[at(5, 2)]; st.r.inner.x }));
                            st.w.push(x1);
                        } else {
                            if let Some(x) = st.os.as_mut() { x.push('m') }
                            let mut n3: i32 = st.os.as_ref().map_or(st.l.items.iter().sum::<i32>(), |x| x.len() as i32);
                        }
                        (st.s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.e, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.e = Shape::Named { name: format!("{}:{:<4}|", st.rows[0].name, st.c), size: (st.a % 7) };
                        st.rows[at(4, 2)].list.extend([6, 1]);
                        if let Some(x1) = st.o && x1 < 9 && st.t.starts_with('a') {
                            st.h.insert(format!("{}:{:<4}|", st.rows[0].name, st.w[at(7, 2)]), ({ let x2: i32 = st.v[at(5, 2)]; st.r.inner.x }));
                            st.w.push(x1);
                        } else {
                            if let Some(x) = st.os.as_mut() { x.push('m') }
                            let mut n3: i32 = st.os.as_ref().map_or(st.l.items.iter().sum::<i32>(), |x| x.len() as i32);
                        }
                        (st.s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_192 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &v, &o, &p, &r, &rows, &m, &h, &l]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((r.list.iter().filter(|x2| !flag).count() as i32) + 1)) { *x -= r.total() }
                        }
                        if let Some(x3) = &mut o {
                            rows[0].inner.x ^= (h.get("abc").copied().unwrap_or(c) + len(&rows[0].name));
                            (*x3) %= 5;
                        }
                        let n5: i32 = std::mem::take(&mut r.list[0]);
                        let n6 = std::mem::replace(&mut l.x, 4);
                        a = h.get("abc").copied().unwrap_or((p.0 + 8));
                        (rows[at(b, rows.len())].list.iter().filter(|x7| flag).count() as i32) - v[at(round, v.len())].wrapping_mul(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &o, &p, &r, &rows, &m, &h, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((r.list.iter().filter(|x2| !flag).count() as i32) + 1)) { *x -= r.total() }
                        }
                        if let Some(x3) = &mut o {
                            rows[0].inner.x ^= (h.get("abc").copied().unwrap_or(c) + len(&rows[0].name));
                            (*x3) %= 5;
                        }
                        let n5: i32 = std::mem::take(&mut r.list[0]);
                        let n6 = std::mem::replace(&mut l.x, 4);
                        a = h.get("abc").copied().unwrap_or((p.0 + 8));
                        (rows[at(b, rows.len())].list.iter().filter(|x7| flag).count() as i32) - v[at(round, v.len())].wrapping_mul(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &o, &p, &r, &rows, &m, &h, &l]);
        Outcome { value, state }
    }
}

mod program_193 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(p.0); 2];
                        let mut list2: Vec<i32> = (0..r.inner.x % 4).collect::<Vec<_>>();
                        c = r.total();
                        let mut n4: i32 = (w.iter().filter(|x3| t.starts_with('a')).count() as i32);
                        let n5 = bump(&mut rows[at((l.items[at(a, 2)] - l.x), 2)].inner.x);
                        (os.as_deref().unwrap_or("none").len() as i32) - m.get(&(v[0] + 1)).copied().unwrap_or(n4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![rows.iter().map(Record::total).max().unwrap_or(p.0); 2];
                        let mut list2: Vec<i32> = (0..r.inner.x % 4).collect::<Vec<_>>();
                        c = r.total();
                        let mut n4: i32 = (w.iter().filter(|x3| t.starts_with('a')).count() as i32);
                        let n5 = bump(&mut rows[at((l.items[at((*a), 2)] - l.x), 2)].inner.x);
                        (os.as_deref().unwrap_or("none").len() as i32) - m.get(&(v[0] + 1)).copied().unwrap_or(n4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &m, &l]);
        Outcome { value, state }
    }
}

mod program_194 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for link1 in &mut ls { let n2: i32 = w.iter().copied().min().unwrap_or_default(); }
                        match r.list[at(4, 2)] {
                            0 | 1 => { b = (os.as_deref().unwrap_or("none").len() as i32); }
                            n3 @ 2..=5 => { o.replace((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                            n4 if n4 > 5 => { v[at(double(l.x), 2)] = double(e.size()); }
                            _ => { let n5: i32 = m.values().sum::<i32>(); }
                        }
                        k[0] = len(&p.1);
                        ((w[at(w.iter().sum::<i32>(), w.len())] as i64 * 2) as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for link1 in &ls { let n2: i32 = w.iter().copied().min().unwrap_or_default(); }
                        match r.list[at(4, 2)] {
                            0 | 1 => { *b = (os.as_deref().unwrap_or("none").len() as i32); }
                            n3 @ 2..=5 => { o.replace((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                            n4 if n4 > 5 => { v[at(double(l.x), 2)] = double(e.size()); }
                            _ => { let n5: i32 = m.values().sum::<i32>(); }
                        }
                        k[0] = len(&p.1);
                        ((w[at(w.iter().sum::<i32>(), w.len())] as i64 * 2) as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_195 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                flag ^= flag;
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some((p.1.len() as i32)),
                        }
                        c ^= l.items.iter().sum::<i32>();
                        l.items.retain(|x| o.map_or(r.inner.x, |x| x + 1) % 3 != 0);
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            b ^= m.values().sum::<i32>();
                            let mut n6 = 0;
                            while let Some(x5) = v.pop() {
                                n6 += 1;
                                if n6 > 3 { break }
                                r.inner.x = r.first().copied().unwrap_or((rows[at(c, rows.len())].list[0] + 3));
                                w.push(w.first().copied().unwrap_or((5 % 7)));
                            }
                        }
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &m, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
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
                        c ^= l.items.iter().sum::<i32>();
                        l.items.retain(|x| o.map_or(r.inner.x, |x| x + 1) % 3 != 0);
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            *b ^= m.values().sum::<i32>();
                            let mut n6 = 0;
                            while let Some(x5) = v.pop() {
                                n6 += 1;
                                if n6 > 3 { break }
                                r.inner.x = r.first().copied().unwrap_or((rows[at((*c), rows.len())].list[0] + 3));
                                w.push(w.first().copied().unwrap_or((5 % 7)));
                            }
                        }
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &m, &l]);
        Outcome { value, state }
    }
}

mod program_196 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
                    let value: i32 = {
                        match s.t.as_str() {
                            "" => {
                                let _ = s.v.pop();
                                s.l.items.sort_by_key(|x| s.r.first().copied().unwrap_or(s.b));
                            }
                            "abc" | "b" => { let n4: i32 = (s.l.items.len() as i32); }
                            y2 => { if let Some(x) = s.ls[0].items.last_mut() { *x += s.o.unwrap_or(7) } }
                        }
                        let mut n7 = 0;
                        while let Some(x6) = s.v.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            s.r.inner.on = !(s.m.contains_key(&(s.rows[1].inner.x + 1)));
                        }
                        s.rows[at((s.ls[s.ls.len() - 1].items.len() as i32), 2)].inner.x ^= s.ls[at(round, s.ls.len())].items.iter().sum::<i32>();
                        if let Some(row) = s.rows.last_mut() { row.n += (s.s.len() as i32); row.list.push(row.n); row.grow(1); }
                        (s.v.iter().filter(|x8| s.t == "abc").count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.t.as_str() {
                            "" => {
                                let _ = s.v.pop();
                                s.l.items.sort_by_key(|x| s.r.first().copied().unwrap_or(s.b));
                            }
                            "abc" | "b" => { let n4: i32 = (s.l.items.len() as i32); }
                            y2 => { if let Some(x) = s.ls[0].items.last_mut() { *x += s.o.unwrap_or(7) } }
                        }
                        let mut n7 = 0;
                        while let Some(x6) = s.v.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            s.r.inner.on = !(s.m.contains_key(&(s.rows[1].inner.x + 1)));
                        }
                        s.rows[at((s.ls[s.ls.len() - 1].items.len() as i32), 2)].inner.x ^= s.ls[at(round, s.ls.len())].items.iter().sum::<i32>();
                        if let Some(row) = s.rows.last_mut() { row.n += (s.s.len() as i32); row.list.push(row.n); row.grow(1); }
                        (s.v.iter().filter(|x8| s.t == "abc").count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_197 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.h.get("abc").copied().unwrap_or(self.r.inner.x)) };
                { let mut text2: String = (self.r.name.clone() + "x"); }
                let (Some(n3), _) = (self.o, 1) else { return Ok(({ let x4: i32 = self.ls[at(self.rows[1].list[at(self.k[4 - 1], 2)], self.ls.len())].x; self.rows[at(self.v[0], self.rows.len())].inner.x })) };
                let mut n5: i32 = 0;
                while n5 < 3 && self.v.contains(&(((self.l.x as i64 * 2) as i32) + 1)) {
                    n5 += 1;
                    self.ls[0].x = self.w.iter().sum::<i32>();
                }
                let n6: i32 = ((self.ls[self.ls.len() - 1].items[at(self.b, 2)] % 7) % 7);
                (|x7: i32| self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))(self.o.unwrap_or(self.p.0)) - self.r.list.iter().map(|x8| n3).fold(0, |x, y| x ^ y)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.h.get("abc").copied().unwrap_or(self.r.inner.x)) };
                { let mut text2: String = (self.r.name.clone() + "x"); }
                let (Some(n3), _) = (self.o, 1) else { return Ok(({ let x4: i32 = self.ls[at(self.rows[1].list[at(self.k[4 - 1], 2)], self.ls.len())].x; self.rows[at(self.v[0], self.rows.len())].inner.x })) };
                let mut n5: i32 = 0;
                while n5 < 3 && self.v.contains(&(((self.l.x as i64 * 2) as i32) + 1)) {
                    n5 += 1;
                    self.ls[0].x = self.w.iter().sum::<i32>();
                }
                let n6: i32 = ((self.ls[self.ls.len() - 1].items[at(self.b, 2)] % 7) % 7);
                (|x7: i32| self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))(self.o.unwrap_or(self.p.0)) - self.r.list.iter().map(|x8| n3).fold(0, |x, y| x ^ y)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_198 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..self.ls[at(2, self.ls.len())].x.min(3) { self.p.0 %= 5; }
                let Some(n4) = self.o else { return Ok((if self.t.starts_with('a') { self.rows[self.rows.len() - 1].inner.x } else { 0 })) };
                if let Some(x5) = self.m.get(&(1 + 1)) {
                    self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                }
                {
                    self.b = self.r.total();
                    shout(&mut self.t);
                }
                self.os.as_ref().map_or(self.os.as_ref().map_or(n4, |x| x.len() as i32), |x| x.len() as i32) - self.r.first().copied().unwrap_or(self.v[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..self.ls[at(2, self.ls.len())].x.min(3) { self.p.0 %= 5; }
                let Some(n4) = self.o else { return Ok((if self.t.starts_with('a') { self.rows[self.rows.len() - 1].inner.x } else { 0 })) };
                if let Some(x5) = self.m.get(&(1 + 1)) {
                    self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                }
                {
                    self.b = self.r.total();
                    shout(&mut self.t);
                }
                self.os.as_ref().map_or(self.os.as_ref().map_or(n4, |x| x.len() as i32), |x| x.len() as i32) - self.r.first().copied().unwrap_or(self.v[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_199 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.s, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.l, &st.ls]);
                    let value: i32 = {
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        st.rows[0].grow(2);
                        for &x1 in &st.l.items {
                            st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                            st.c = total(&st.ls[at(round, st.ls.len())].items);
                        }
                        for i3 in 0_i32..3 {
                            ((st.w[at(3, 2)], _), st.r.inner.x) = (((st.ls[0].x % 7), 0), st.ls[at(2, st.ls.len())].x.wrapping_mul(i3));
                        }
                        st.o.unwrap_or((st.rows[st.rows.len() - 1].list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.s, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.os = st.os.take().filter(|x| x.len() < 9);
                        st.rows[0].grow(2);
                        for &x1 in &st.l.items {
                            st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                            st.c = total(&*st.ls[at(round, st.ls.len())].items);
                        }
                        for i3 in 0_i32..3 {
                            ((st.w[at(3, 2)], _), st.r.inner.x) = (((st.ls[0].x % 7), 0), st.ls[at(2, st.ls.len())].x.wrapping_mul(i3));
                        }
                        st.o.unwrap_or((st.rows[st.rows.len() - 1].list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().s, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_200 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &o, &os, &p, &r, &rows, &e, &l]);
                    let value: i32 = {
                        r.inner.x = match a {
                            0 | 1 => (match &e { Shape::Dot => rows[rows.len() - 1].inner.x, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > rows[1].n => l.items.iter().sum::<i32>(),
                            _ => 2,
                        };
                        b = (match &e { Shape::Dot => r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                        if let Some(x9) = l.items.iter().find(|x| **x > 2) { rows.push(record((0 + 5), "new", &[1])); }
                        os.as_ref().map_or(r.total(), |x| x.len() as i32) - (if o.is_some() { 7 } else { p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &o, &os, &p, &r, &rows, &e, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner.x = match a {
                            0 | 1 => (match &e { Shape::Dot => rows[rows.len() - 1].inner.x, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > rows[1].n => l.items.iter().sum::<i32>(),
                            _ => 2,
                        };
                        b = (match &e { Shape::Dot => r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                        if let Some(x9) = l.items.iter().find(|x| **x > 2) { rows.push(record((0 + 5), "new", &[1])); }
                        os.as_ref().map_or(r.total(), |x| x.len() as i32) - (if o.is_some() { 7 } else { p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &o, &os, &p, &r, &rows, &e, &l]);
        Outcome { value, state }
    }
}

mod program_201 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&s, &w, &o, &p, &r, &rows, &m, &k, &ls]);
                    let value: i32 = {
                        o = None;
                        m.entry(1).and_modify(|x| *x += 6).or_insert(5);
                        match &p {
                            (x2, y3) if *x2 > 0 => { let n4 = std::mem::replace(&mut k[0], 4); }
                            _ => {
                                match m.get(&((s.len() as i32) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        ((rows[0].name.chars().filter(|c| *c == 'b').count() as i32) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &w, &o, &p, &r, &rows, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        *o = None;
                        m.entry(1).and_modify(|x| *x += 6).or_insert(5);
                        match &p {
                            (x2, y3) if *x2 > 0 => { let n4 = std::mem::replace(&mut k[0], 4); }
                            _ => {
                                match m.get(&((s.len() as i32) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        ((rows[0].name.chars().filter(|c| *c == 'b').count() as i32) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &w, &o, &p, &r, &rows, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_202 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &v, &o, &r, &rows, &m, &h, &k, &l]);
                    let value: i32 = {
                        m.insert((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), r.first().copied().unwrap_or(7));
                        'l2: for row1 in rows.iter() {
                            let mut list3: Vec<i32> = (0..0 % 4).collect::<Vec<_>>();
                            v.sort();
                        }
                        if let Some(x4) = &mut o { l.items.sort_by_key(|x| (if flag { k[0] } else { 6 })); }
                        (-((r.inner.x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &v, &o, &r, &rows, &m, &h, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert((v.windows(2).filter(|two| two[0] < two[1]).count() as i32), r.first().copied().unwrap_or(7));
                        'l2: for row1 in rows.iter() {
                            let mut list3: Vec<i32> = (0..0 % 4).collect::<Vec<_>>();
                            v.sort();
                        }
                        if let Some(x4) = &mut o { l.items.sort_by_key(|x| (if flag { k[0] } else { 6 })); }
                        (-((r.inner.x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &v, &o, &r, &rows, &m, &h, &k, &l]);
        Outcome { value, state }
    }
}

mod program_203 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &q, &l, &ls]);
                    let value: i32 = {
                        r.list[0] = match c {
                            0 | 1 => (-0),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 4 => (rows[0].name.len() as i32),
                            _ => 2,
                        };
                        let mut n5: i32 = os.as_ref().map_or((-7), |x| x.len() as i32);
                        if let Record { n: x6, list, .. } = &r && list.len() > 1 {
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        }
                        m.get(&((ls[at(r.list[0], ls.len())].x + v[v.len() - 1]) + 1)).copied().unwrap_or(p.0.wrapping_mul(rows[at(l.x, rows.len())].n)) - total(&w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list[0] = match c {
                            0 | 1 => (-0),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 4 => (rows[0].name.len() as i32),
                            _ => 2,
                        };
                        let mut n5: i32 = os.as_ref().map_or((-7), |x| x.len() as i32);
                        if let Record { n: x6, list, .. } = &r && list.len() > 1 {
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        }
                        m.get(&((ls[at(r.list[0], ls.len())].x + v[v.len() - 1]) + 1)).copied().unwrap_or(p.0.wrapping_mul(rows[at(l.x, rows.len())].n)) - total(&*w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &h, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_204 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.rows[at(0, 2)].list.retain(|x| s.k[at(round, 4)] % 3 != 0);
                        s.r.grow((-s.ls[at(7, s.ls.len())].x));
                        if let Some(x1) = s.o && x1 < 9 && s.v.is_empty() {
                            if s.o == Some(3) { s.l.x += len(&s.p.1); } else { let n2: i32 = peak(&s.v).copied().unwrap_or(3); }
                        } else { shout(&mut s.t); }
                        s.o.map_or(s.v[0].wrapping_mul(s.c), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(0, 2)].list.retain(|x| s.k[at(round, 4)] % 3 != 0);
                        s.r.grow((-s.ls[at(7, s.ls.len())].x));
                        if let Some(x1) = s.o && x1 < 9 && s.v.is_empty() {
                            if s.o == Some(3) { s.l.x += len(&s.p.1); } else { let n2: i32 = peak(&*s.v).copied().unwrap_or(3); }
                        } else { shout(&mut s.t); }
                        s.o.map_or(s.v[0].wrapping_mul((*s.c)), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_205 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.c, _] = [self.r.first().copied().unwrap_or(0), self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)];
                self.w.sort_by_key(|x| (self.l.items[at(self.k[0], 2)] + self.rows[0].inner.x));
                { let mut add = |by: i32| self.a += by; add(1); add((self.b + self.c)); }
                self.a %= 5;
                for i2 in 0_i32..3 {
                    self.r.inner.x += (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                }
                (-self.h.get("abc").copied().unwrap_or(self.a)) - self.l.items[0].wrapping_mul(self.k[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.c, _] = [self.r.first().copied().unwrap_or(0), self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)];
                self.w.sort_by_key(|x| (self.l.items[at(self.k[0], 2)] + self.rows[0].inner.x));
                { let mut add = |by: i32| self.a += by; add(1); add((self.b + self.c)); }
                self.a %= 5;
                for i2 in 0_i32..3 {
                    self.r.inner.x += (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                }
                (-self.h.get("abc").copied().unwrap_or(self.a)) - self.l.items[0].wrapping_mul(self.k[0])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_206 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.p.0 = (|x1: i32| self.b.wrapping_mul(self.c))(total(&self.l.items));
                let n3: i32 = ('l2: { if self.t.is_empty() { break 'l2 (self.t.chars().filter(|c| *c == 'b').count() as i32) } (self.s.chars().filter(|c| *c == 'b').count() as i32) });
                { 'l5: for row4 in &self.rows { self.r.list.insert(0, 5); } }
                std::mem::swap(&mut self.b, &mut self.a);
                self.ls[self.ls.len() - 1].x.abs() - self.v.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.p.0 = (|x1: i32| self.b.wrapping_mul(self.c))(total(&*self.l.items));
                let n3: i32 = ('l2: { if self.t.is_empty() { break 'l2 (self.t.chars().filter(|c| *c == 'b').count() as i32) } (self.s.chars().filter(|c| *c == 'b').count() as i32) });
                { 'l5: for row4 in &self.rows { self.r.list.insert(0, 5); } }
                std::mem::swap(&mut self.b, &mut self.a);
                self.ls[self.ls.len() - 1].x.abs() - self.v.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_207 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.t, &st.v, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        let n2: i32 = st.r.first().copied().unwrap_or((|x1: i32| st.ls[0].x)(st.p.0));
                        st.l.items.push(2);
                        st.q.push_back(len(&st.t));
                        st.e = Shape::Named { name: format!("{}:{:<4}|", st.t, n2), size: (-6) };
                        'l4: for i3 in 0_i32..3 { st.rows[0].grow(8); }
                        (st.l.items.iter().filter(|x5| st.v.contains(&(('l6: { if st.flag { break 'l6 st.c } st.b }) + 1))).count() as i32) - st.rows.iter().map(Record::total).max().unwrap_or(st.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.t, &st.v, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n2: i32 = st.r.first().copied().unwrap_or((|x1: i32| st.ls[0].x)(st.p.0));
                        st.l.items.push(2);
                        st.q.push_back(len(&st.t));
                        st.e = Shape::Named { name: format!("{}:{:<4}|", st.t, n2), size: (-6) };
                        'l4: for i3 in 0_i32..3 { st.rows[0].grow(8); }
                        (st.l.items.iter().filter(|x5| st.v.contains(&(('l6: { if st.flag { break 'l6 st.c } st.b }) + 1))).count() as i32) - st.rows.iter().map(Record::total).max().unwrap_or((*st.l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().t, &st.load().v, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_208 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &o, &p, &r, &ls]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&p.1)) };
                        let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        c += (s.len() as i32);
                        (ls[0].items.iter().filter(|x3| 6 < r.list[0].max(v[0])).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &o, &p, &r, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(len(&p.1)) };
                        let mut text2: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        c += (s.len() as i32);
                        (ls[0].items.iter().filter(|x3| 6 < r.list[0].max(v[0])).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &o, &p, &r, &ls]);
        Outcome { value, state }
    }
}

mod program_209 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]);
                    let value: i32 = {
                        'l3: for &x1 in &w {
                            l.items.retain(|x| ls[1].items.iter().map(|x5| ls[at(round, ls.len())].x).fold(0, |x, y| x ^ y) % 3 != 0);
                            r.list.truncate(3);
                        }
                        if v.is_empty() { let n6: i32 = std::mem::take(&mut b); } else {
                            match (r.list.len() as i32) {
                                0 | 1 => { shout(&mut t); }
                                n7 @ 2..=5 => {
                                    ls[at((a % 7), 2)].x = a.abs();
                                    ls[0].x = os.as_ref().map_or(rows.iter().map(|row| row.n).sum::<i32>(), |x| x.len() as i32);
                                }
                                n8 if n8 > 7 => {
                                    s.truncate(2);
                                    let n9: i32 = (h.get("abc").copied().unwrap_or(r.n) + (os.as_deref().unwrap_or("none").len() as i32));
                                }
                                _ => { c -= o.map_or(m.get(&(rows[1].n + 1)).copied().unwrap_or(a), |x| x + 1); }
                            }
                        }
                        'l11: for link10 in &mut ls { r.n = o.map_or((link10.x - 7), |x| x + 1); }
                        ((rows[at(round, rows.len())].inner.x + 5) + v.first().copied().unwrap_or(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l3: for &x1 in &w {
                            l.items.retain(|x| ls[1].items.iter().map(|x5| (*ls[at(round, ls.len())].x)).fold(0, |x, y| x ^ y) % 3 != 0);
                            r.list.truncate(3);
                        }
                        if v.is_empty() { let n6: i32 = std::mem::take(&mut b); } else {
                            match (r.list.len() as i32) {
                                0 | 1 => { shout(&mut t); }
                                n7 @ 2..=5 => {
                                    ls[at(((*a) % 7), 2)].x = a.abs();
                                    ls[0].x = os.as_ref().map_or(rows.iter().map(|row| row.n).sum::<i32>(), |x| x.len() as i32);
                                }
                                n8 if n8 > 7 => {
                                    s.truncate(2);
                                    let n9: i32 = (h.get("abc").copied().unwrap_or(r.n) + (os.as_deref().unwrap_or("none").len() as i32));
                                }
                                _ => { c -= o.map_or(m.get(&(rows[1].n + 1)).copied().unwrap_or(a), |x| x + 1); }
                            }
                        }
                        'l11: for link10 in &ls { r.n = o.map_or((link10.x - 7), |x| x + 1); }
                        ((rows[at(round, rows.len())].inner.x + 5) + v.first().copied().unwrap_or(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]);
        Outcome { value, state }
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
