//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_060 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, o: Option<i32>, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.s, &s.v, &s.o, &s.rows, &s.ls]);
                    let value: i32 = {
                        s.a += s.v.iter().sum::<i32>();
                        'l2: for row1 in s.rows.iter_mut() { let _ = s.o.take(); }
                        s.v.sort_by_key(|x| (s.s.len() as i32));
                        s.o.unwrap_or(s.ls[s.ls.len() - 1].items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.s, &s.v, &s.o, &s.rows, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.a += s.v.iter().sum::<i32>();
                        'l2: for row1 in s.rows.iter_mut() { let _ = s.o.take(); }
                        s.v.sort_by_key(|x| (s.s.len() as i32));
                        s.o.unwrap_or(s.ls[s.ls.len() - 1].items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.s, &s.v, &s.o, &s.rows, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_061 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[at(({ self.z }), self.rows.len())].list[at(self.v[0], 2)].min(3) {
                    self.w.insert(0, self.os.as_ref().map_or(self.rows[at(({ self.z += 2; say(1, self.z) }), self.rows.len())].list.iter().map(|x2| 6).last().unwrap_or_default(), |x| x.len() as i32));
                }
                self.m.entry(1).and_modify(|x| *x += (self.l.items.iter().filter(|x3| say(2, (**x3)) < 1).count() as i32)).or_insert(5);
                match self.rows.iter().map(Record::total).max().unwrap_or(self.c) {
                    0 | 1 => { let (Some(n6), _) = (self.o, 1) else { return Ok(self.o.map_or(self.b, |x| x + 1)) }; }
                    n4 @ 2..=5 => {
                        if self.s == "abc" {
                            self.ls[at(({ self.z }), 2)].x -= self.l.items.iter().map(|x7| self.p.0.max(say(4, self.rows[at(say(3, self.a), self.rows.len())].inner.x))).sum::<i32>();
                            self.k[at((self.v.len() as i32), 2)] = self.c.max((({ self.z += 1; say(5, self.z) }) + self.a));
                        } else if self.r.inner.on {
                            let mut text8: String = self.rows[at(round, self.rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                    }
                    n5 if n5 > self.r.inner.x => { self.t = format!("{}:{:<4}|", self.p.1, self.p.0); }
                    _ => {
                        self.p.0 += (match &self.e { Shape::Dot => self.e.size(), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                    }
                }
                for x11 in self.w.iter_mut() { let mut n12: i32 = (self.v.len() as i32); }
                self.o.map_or((self.t.len() as i32), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[at(({ self.z }), self.rows.len())].list[at(self.v[0], 2)].min(3) {
                    self.w.insert(0, self.os.as_ref().map_or(self.rows[at(({ self.z += 2; say(1, self.z) }), self.rows.len())].list.iter().map(|x2| 6).last().unwrap_or_default(), |x| x.len() as i32));
                }
                self.m.entry(1).and_modify(|x| *x += (self.l.items.iter().filter(|x3| say(2, (**x3)) < 1).count() as i32)).or_insert(5);
                match self.rows.iter().map(Record::total).max().unwrap_or(self.c) {
                    0 | 1 => { let (Some(n6), _) = (self.o, 1) else { return Ok(self.o.map_or(self.b, |x| x + 1)) }; }
                    n4 @ 2..=5 => {
                        if self.s == "abc" {
                            self.ls[at(({ self.z }), 2)].x -= self.l.items.iter().map(|x7| self.p.0.max(say(4, self.rows[at(say(3, self.a), self.rows.len())].inner.x))).sum::<i32>();
                            self.k[at((self.v.len() as i32), 2)] = self.c.max((({ self.z += 1; say(5, self.z) }) + self.a));
                        } else if self.r.inner.on {
                            let mut text8: String = self.rows[at(round, self.rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                    }
                    n5 if n5 > self.r.inner.x => { self.t = format!("{}:{:<4}|", self.p.1, self.p.0); }
                    _ => {
                        self.p.0 += (match &self.e { Shape::Dot => self.e.size(), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                    }
                }
                for x11 in self.w.iter_mut() { let mut n12: i32 = (self.v.len() as i32); }
                self.o.map_or((self.t.len() as i32), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_062 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.p.1.as_str() {
                    "" => { self.v[0] -= total(&self.r.list); }
                    "abc" | "b" => { self.flag ^= 8 >= (self.ls[at(round, self.ls.len())].x.abs()); }
                    y2 => { self.w.extend([self.e.size(), 1]); }
                }
                let Some(n3) = self.o else { return Ok(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                self.b -= (-(if self.r.inner.on { n3 } else { self.a }));
                self.rows[0].name.clear();
                self.l.x.abs() - (match &self.e { Shape::Dot => self.w[0], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.p.1.as_str() {
                    "" => { self.v[0] -= total(&self.r.list); }
                    "abc" | "b" => { self.flag ^= 8 >= (self.ls[at(round, self.ls.len())].x.abs()); }
                    y2 => { self.w.extend([self.e.size(), 1]); }
                }
                let Some(n3) = self.o else { return Ok(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                self.b -= (-(if self.r.inner.on { n3 } else { self.a }));
                self.rows[0].name.clear();
                self.l.x.abs() - (match &self.e { Shape::Dot => self.w[0], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_063 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..st.l.x.min(3) {
                            if let Some(x3) = st.v.iter().find(|x| **x > 2) { st.ls[at(4, 2)].x += &7; }
                        }
                        for x4 in st.v.iter_mut() { (*x4) -= 3; }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !(st.r.inner.on) { break st.m.values().sum::<i32>(); }
                            st.rows[0].name += &String::from("a");
                        };
                        for row7 in &mut st.rows {
                            let mut n8: i32 = 0;
                            let n10: i32 = loop {
                                n8 += 1;
                                if n8 > 2 || row7.list.iter().any(|x| *x > 3) { break ({ let x9: i32 = 2; row7.list[0] }); }
                                row7.name = String::from("bc");
                                row7.inner.x = 2;
                            };
                            match 4 {
                                0 | 1 => { row7.list.push(n6.wrapping_mul((1 + 1))); }
                                n11 @ 2..=5 => { let (n13, n14): (i32, i32) = ((3 - 5), 6); }
                                n12 if n12 > 5 => { let [n15, n16]: [i32; 2] = [(say(1, 1)), (5 + 1)]; }
                                _ => { row7.n += (({ let x17: i32 = 1; 3 }) + (row7.inner.x % 7)); }
                            }
                        }
                        (st.o.unwrap_or(8) - st.os.as_ref().map_or(st.l.x, |x| x.len() as i32)) - (st.k[at(({ st.z }), 4)] - 5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..st.l.x.min(3) {
                            if let Some(x3) = st.v.iter().find(|x| **x > 2) { st.ls[at(4, 2)].x += &7; }
                        }
                        for x4 in st.v.iter_mut() { (*x4) -= 3; }
                        let mut n5: i32 = 0;
                        let n6: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || !(st.r.inner.on) { break st.m.values().sum::<i32>(); }
                            st.rows[0].name += &String::from("a");
                        };
                        for row7 in &mut st.rows {
                            let mut n8: i32 = 0;
                            let n10: i32 = loop {
                                n8 += 1;
                                if n8 > 2 || row7.list.iter().any(|x| *x > 3) { break ({ let x9: i32 = 2; row7.list[0] }); }
                                row7.name = String::from("bc");
                                row7.inner.x = 2;
                            };
                            match 4 {
                                0 | 1 => { row7.list.push(n6.wrapping_mul((1 + 1))); }
                                n11 @ 2..=5 => { let (n13, n14): (i32, i32) = ((3 - 5), 6); }
                                n12 if n12 > 5 => { let [n15, n16]: [i32; 2] = [(say(1, 1)), (5 + 1)]; }
                                _ => { row7.n += (({ let x17: i32 = 1; 3 }) + (row7.inner.x % 7)); }
                            }
                        }
                        (st.o.unwrap_or(8) - st.os.as_ref().map_or(st.l.x, |x| x.len() as i32)) - (st.k[at(({ st.z }), 4)] - 5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_064 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &c, &s, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            let [n2, .., n3] = k;
                            p.0 %= 5;
                        }
                        (a, c) = ((|x4: i32| ls[ls.len() - 1].items[0])(a), (1 + rows[0].inner.x));
                        let mut text5: String = rows[at(say(2, rows[say(1, 1)].inner.x), rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        let mut n6: i32 = 0;
                        let n9: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || c < r.first().copied().unwrap_or(c) { break (ls[at(say(3, k[at(round, 4)]), ls.len())].items.iter().filter(|x8| a != p.0).count() as i32); }
                            let n7: i32 = peak(&w).copied().unwrap_or(3);
                        };
                        let mut c: i32 = m.values().sum::<i32>();
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            let [n2, .., n3] = k;
                            p.0 %= 5;
                        }
                        (a, c) = ((|x4: i32| ls[ls.len() - 1].items[0])(a), (1 + rows[0].inner.x));
                        let mut text5: String = rows[at(say(2, rows[say(1, 1)].inner.x), rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        let mut n6: i32 = 0;
                        let n9: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || c < r.first().copied().unwrap_or((*c)) { break (ls[at(say(3, k[at(round, 4)]), ls.len())].items.iter().filter(|x8| a != p.0).count() as i32); }
                            let n7: i32 = peak(&*w).copied().unwrap_or(3);
                        };
                        let mut c: i32 = m.values().sum::<i32>();
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &w, &p, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        if o == Some(3) { if let Some(x) = q.pop_front() { q.push_back(x - 1) } } else if o == Some(3) {
                            match &e {
                                Shape::Dot => {
                                    let mut list3: Vec<i32> = v[at(round, v.len())..].to_vec();
                                    let n4 = std::mem::replace(&mut l.items[at(b, 2)], 4);
                                }
                                Shape::Line(x1) if *x1 < 5 => {
                                    if let Some(x) = m.get_mut(&(rows.iter().map(Record::total).max().unwrap_or(say(1, b)) + 1)) { *x -= rows.iter().map(|row| row.n).sum::<i32>() }
                                    let mut n6: i32 = ((r.list.iter().filter(|x5| a < r.n).count() as i32) - o.map_or((*x1), |x| x + 1));
                                }
                                Shape::Named { name: y2, size: x1 } => { o.replace((v.len() as i32)); }
                                _ => {}
                            }
                        }
                        (c, _) = (w.pop().unwrap_or_default(), w.pop());
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x8)) => {
                                *m.entry(rows.iter().map(|row| row.n).sum::<i32>()).or_insert(rows.iter().map(|row| row.n).sum::<i32>()) ^= (7 + p.0);
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].name += &r.name.clone();
                            }
                            (false, None) => { let mut list10: Vec<i32> = vec![rows.iter().map(|row| row.n).sum::<i32>(); 2]; }
                            _ => {}
                        }
                        match v[say(3, 1)] {
                            0 | 1 => { { let mut add = |by: i32| r.n += by; add(1); add(l.x.abs()); } }
                            n11 @ 2..=5 => { a += v.first().copied().unwrap_or(o.map_or(1, |x| x + 1)); }
                            n12 if n12 > a => { p.0 %= 5; }
                            _ => { rows[at(m.get(&(2 + 1)).copied().unwrap_or(p.0), 2)].grow((-0)); }
                        }
                        r.n = (r.list.len() as i32);
                        q.front().copied().unwrap_or(((k[say(4, 1)] as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if o == Some(3) { if let Some(x) = q.pop_front() { q.push_back(x - 1) } } else if o == Some(3) {
                            match &e {
                                Shape::Dot => {
                                    let mut list3: Vec<i32> = v[at(round, v.len())..].to_vec();
                                    let n4 = std::mem::replace(&mut l.items[at(b, 2)], 4);
                                }
                                Shape::Line(x1) if *x1 < 5 => {
                                    if let Some(x) = m.get_mut(&(rows.iter().map(Record::total).max().unwrap_or(say(1, b)) + 1)) { *x -= rows.iter().map(|row| row.n).sum::<i32>() }
                                    let mut n6: i32 = ((r.list.iter().filter(|x5| a < r.n).count() as i32) - o.map_or((*x1), |x| x + 1));
                                }
                                Shape::Named { name: y2, size: x1 } => { o.replace((v.len() as i32)); }
                                _ => {}
                            }
                        }
                        (c, _) = (w.pop().unwrap_or_default(), w.pop());
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x8)) => {
                                *m.entry(rows.iter().map(|row| row.n).sum::<i32>()).or_insert(rows.iter().map(|row| row.n).sum::<i32>()) ^= (7 + p.0);
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].name += &r.name.clone();
                            }
                            (false, None) => { let mut list10: Vec<i32> = vec![rows.iter().map(|row| row.n).sum::<i32>(); 2]; }
                            _ => {}
                        }
                        match v[say(3, 1)] {
                            0 | 1 => { { let mut add = |by: i32| r.n += by; add(1); add(l.x.abs()); } }
                            n11 @ 2..=5 => { a += v.first().copied().unwrap_or(o.map_or(1, |x| x + 1)); }
                            n12 if n12 > a => { p.0 %= 5; }
                            _ => { rows[at(m.get(&(2 + 1)).copied().unwrap_or(p.0), 2)].grow((-0)); }
                        }
                        r.n = (r.list.len() as i32);
                        q.front().copied().unwrap_or(((k[say(4, 1)] as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_066 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&b, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..ls[ls.len() - 1].x.min(3) {
                            flag = s == "abc";
                            ls[at(say(1, r.n), 2)].x = q.front().copied().unwrap_or((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        }
                        if rows[at(round, rows.len())].list[0] > ({ let x3: i32 = 4; 2 }) { p.0 = (t.len() as i32); } else {
                            match &p {
                                (x4, y5) if *x4 > 0 => {
                                    m.entry(1).and_modify(|x| *x += (os.as_deref().unwrap_or("none").len() as i32)).or_insert(5);
                                }
                                _ => {
                                    b += ls[ls.len() - 1].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                }
                            }
                            rows[at(({ z += 1; say(2, z) }), 2)].inner.x -= p.0.wrapping_mul(o.map_or(k[at(round, 4)], |x| x + 1));
                        }
                        p.0 ^= (r.total() % 7);
                        r.total() - (s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        'l2: for i1 in 0_i32..ls[ls.len() - 1].x.min(3) {
                            flag = s == "abc";
                            ls[at(say(1, r.n), 2)].x = q.front().copied().unwrap_or((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        }
                        if rows[at(round, rows.len())].list[0] > ({ let x3: i32 = 4; 2 }) { p.0 = (t.len() as i32); } else {
                            match &p {
                                (x4, y5) if *x4 > 0 => {
                                    m.entry(1).and_modify(|x| *x += (os.as_deref().unwrap_or("none").len() as i32)).or_insert(5);
                                }
                                _ => {
                                    b += ls[ls.len() - 1].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                }
                            }
                            rows[at(({ z += 1; say(2, z) }), 2)].inner.x -= p.0.wrapping_mul(o.map_or(k[at(round, 4)], |x| x + 1));
                        }
                        p.0 ^= (r.total() % 7);
                        r.total() - (s.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_067 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, c) { rows[say(1, 0)].list.push((s.len() as i32)); } else {
                            p.0 += (os.as_deref().unwrap_or("none").len() as i32);
                        }
                        match (s.starts_with('a'), o) {
                            (true, Some(x2)) => {
                                r.list.reverse();
                                (p.0, c) = (rows.iter().map(|row| row.n).sum::<i32>(), double(w[at(({ z += 1; say(2, z) }), w.len())]));
                            }
                            (false, None) => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                            _ => {}
                        }
                        let Some(n4) = o else { return Ok(c.wrapping_mul(8)) };
                        l.items = vec![os.as_ref().map_or(a, |x| x.len() as i32), total(&ls[0].items)];
                        Inner { x: r.list[0], .. } = Inner { x: double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, z) })), on: false };
                        (ls[at(round, ls.len())].items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if let (Some(x1), -3..) = (o, c) { rows[say(1, 0)].list.push((s.len() as i32)); } else {
                            p.0 += (os.as_deref().unwrap_or("none").len() as i32);
                        }
                        match (s.starts_with('a'), o) {
                            (true, Some(x2)) => {
                                r.list.reverse();
                                (p.0, c) = (rows.iter().map(|row| row.n).sum::<i32>(), double(w[at(({ z += 1; say(2, z) }), w.len())]));
                            }
                            (false, None) => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                            _ => {}
                        }
                        let Some(n4) = o else { return Ok(c.wrapping_mul(8)) };
                        *l.items = vec![os.as_ref().map_or(a, |x| x.len() as i32), total(&*ls[0].items)];
                        Inner { x: r.list[0], .. } = Inner { x: double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, z) })), on: false };
                        (ls[at(round, ls.len())].items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_068 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            let _ = s.l.items.pop();
                            s.c -= s.a.max((s.ls[1].x - 2));
                        }
                        for row4 in s.rows.iter_mut() { if (s.w.is_empty() && s.flag) { continue 'outer } }
                        for i7 in 0_i32..s.w[at(4, 2)].min(3) {
                            let n8: i32 = s.o.or(Some((s.rows[0].n + s.ls[at(say(1, s.r.n), s.ls.len())].x))).ok_or(String::from("none"))?;
                        }
                        let mut n9: i32 = s.o.map_or((s.rows[at(round, s.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1);
                        s.rows[say(2, 0)].name += &String::from("bc");
                        s.k[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            let _ = s.l.items.pop();
                            s.c -= s.a.max((s.ls[1].x - 2));
                        }
                        for row4 in s.rows.iter_mut() { if (s.w.is_empty() && (*s.flag)) { continue 'outer } }
                        for i7 in 0_i32..s.w[at(4, 2)].min(3) {
                            let n8: i32 = s.o.or(Some((s.rows[0].n + s.ls[at(say(1, s.r.n), s.ls.len())].x))).ok_or(String::from("none"))?;
                        }
                        let mut n9: i32 = s.o.map_or((s.rows[at(round, s.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1);
                        s.rows[say(2, 0)].name += &String::from("bc");
                        s.k[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_069 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += (self.r.list[0] + self.ls[self.ls.len() - 1].x) }
                let n1: i32 = self.o.or(Some((self.s.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                {
                    self.o = Some((match &self.e { Shape::Dot => 4, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                }
                if !(self.o.is_some()) {
                    let mut text4: String = self.s.to_uppercase();
                    self.r.name.push_str(&format!("{}:{:<4}|", self.s, 1));
                } else {
                    *self.o.get_or_insert(self.o.unwrap_or(self.l.x)) += 2;
                    shout(&mut self.p.1);
                }
                self.rows[at(self.o.map_or(self.w[at(({ self.z += 2; say(1, self.z) }), 2)], |x| x + 1), 2)].inner.x = self.rows[say(2, 1)].n.max((self.t.len() as i32));
                self.r.total() - self.rows[at(({ self.z += 2; say(3, self.z) }), self.rows.len())].list.iter().map(|x5| self.v[at(say(4, self.c), 2)]).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += (self.r.list[0] + self.ls[self.ls.len() - 1].x) }
                let n1: i32 = self.o.or(Some((self.s.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                {
                    self.o = Some((match &self.e { Shape::Dot => 4, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                }
                if !(self.o.is_some()) {
                    let mut text4: String = self.s.to_uppercase();
                    self.r.name.push_str(&format!("{}:{:<4}|", self.s, 1));
                } else {
                    *self.o.get_or_insert(self.o.unwrap_or(self.l.x)) += 2;
                    shout(&mut self.p.1);
                }
                self.rows[at(self.o.map_or(self.w[at(({ self.z += 2; say(1, self.z) }), 2)], |x| x + 1), 2)].inner.x = self.rows[say(2, 1)].n.max((self.t.len() as i32));
                self.r.total() - self.rows[at(({ self.z += 2; say(3, self.z) }), self.rows.len())].list.iter().map(|x5| self.v[at(say(4, (*self.c)), 2)]).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_070 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b += (len(&self.p.1) % 7);
                if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                match self.r.n {
                    0 | 1 => {
                        let _ = self.m.remove(&(self.os.as_ref().map_or(self.k[4 - 1], |x| x.len() as i32) + 1));
                    }
                    n1 @ 2..=5 => { fill(&mut self.w, (-2)); }
                    n2 if n2 > self.a => {
                        self.m.insert(total(&self.v), (if self.b < self.l.x { 1 } else { 4 }));
                        self.rows[say(2, 0)].list.push((-(match &self.e { Shape::Dot => self.b, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })));
                    }
                    _ => { self.os = Some(self.rows[0].name.clone()); }
                }
                self.e = Shape::Line(self.v.iter().sum::<i32>());
                self.rows[say(4, 0)].inner.x = self.rows.iter().map(Record::total).max().unwrap_or((self.p.0 - 2));
                (self.rows[at(round, self.rows.len())].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b += (len(&self.p.1) % 7);
                if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                match self.r.n {
                    0 | 1 => {
                        let _ = self.m.remove(&(self.os.as_ref().map_or(self.k[4 - 1], |x| x.len() as i32) + 1));
                    }
                    n1 @ 2..=5 => { fill(&mut self.w, (-2)); }
                    n2 if n2 > self.a => {
                        self.m.insert(total(&*self.v), (if self.b < self.l.x { 1 } else { 4 }));
                        self.rows[say(2, 0)].list.push((-(match &self.e { Shape::Dot => self.b, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })));
                    }
                    _ => { self.os = Some(self.rows[0].name.clone()); }
                }
                self.e = Shape::Line(self.v.iter().sum::<i32>());
                self.rows[say(4, 0)].inner.x = self.rows.iter().map(Record::total).max().unwrap_or((self.p.0 - 2));
                (self.rows[at(round, self.rows.len())].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_071 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.k, &st.z]);
                    let value: i32 = {
                        st.flag = st.a <= (st.os.as_deref().unwrap_or("none").len() as i32);
                        (0..2).for_each(|i| st.a += i);
                        let mut n2: i32 = len(&st.p.1);
                        if let Some(x3) = &st.os {
                            match st.rows[at(({ st.z }), st.rows.len())].list.as_slice() {
                                [] => { st.w.sort_by_key(|x| 7); }
                                [x4] => { st.k[at(say(1, n2), 2)] += &7; }
                                [x4, .., y5] => { st.v.iter_mut().for_each(|x| *x = 1); }
                            }
                        }
                        st.o.unwrap_or(total(&st.v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.k, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.flag = st.a <= (st.os.as_deref().unwrap_or("none").len() as i32);
                        (0..2).for_each(|i| st.a += i);
                        let mut n2: i32 = len(&st.p.1);
                        if let Some(x3) = &st.os {
                            match st.rows[at(({ st.z }), st.rows.len())].list.as_slice() {
                                [] => { st.w.sort_by_key(|x| 7); }
                                [x4] => { st.k[at(say(1, n2), 2)] += &7; }
                                [x4, .., y5] => { st.v.iter_mut().for_each(|x| *x = 1); }
                            }
                        }
                        st.o.unwrap_or(total(&st.v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().flag, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().rows, &st.load().k, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_072 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &ls]);
                    let value: i32 = {
                        match (v.iter().filter(|x1| ls[at(round, ls.len())].x < r.n).count() as i32) {
                            0 | 1 => {
                                b += o.map_or((os.as_deref().unwrap_or("none").len() as i32), |x| x + 1);
                                r.inner.x -= o.unwrap_or(((a as i64 * 2) as i32));
                            }
                            n2 @ 2..=5 => { r = Record { n: len(&t), ..record(1, "q", &[4]) }; }
                            n3 if n3 > r.inner.x => { let mut n4: i32 = n3.max(os.as_ref().map_or(5, |x| x.len() as i32)); }
                            _ => { let b: i32 = (rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32); }
                        }
                        v[at(say(2, a), 2)] -= os.as_ref().map_or(len(&rows[at(round, 2)].name), |x| x.len() as i32);
                        s.truncate(2);
                        (m.get(&(ls[say(3, 1)].x + 1)).copied().unwrap_or(7) + (8 + p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &ls]) };
        Outcome { value, state, said: said() }
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (v.iter().filter(|x1| ls[at(round, ls.len())].x < r.n).count() as i32) {
                            0 | 1 => {
                                b += o.map_or((os.as_deref().unwrap_or("none").len() as i32), |x| x + 1);
                                r.inner.x -= o.unwrap_or(((a as i64 * 2) as i32));
                            }
                            n2 @ 2..=5 => { r = Record { n: len(&*t), ..record(1, "q", &[4]) }; }
                            n3 if n3 > r.inner.x => { let mut n4: i32 = n3.max(os.as_ref().map_or(5, |x| x.len() as i32)); }
                            _ => { let b: i32 = (rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32); }
                        }
                        v[at(say(2, a), 2)] -= os.as_ref().map_or(len(&rows[at(round, 2)].name), |x| x.len() as i32);
                        s.truncate(2);
                        (m.get(&(ls[say(3, 1)].x + 1)).copied().unwrap_or(7) + (8 + p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &o, &os, &p, &r, &rows, &m, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_073 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &c, &v, &o, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        [a, _] = [m.get(&(r.list[at(k[1], 2)] + 1)).copied().unwrap_or(r.n), l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        a = (ls[say(1, 1)].items.len() as i32);
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => { std::mem::swap(&mut c, &mut a); }
                            (false, None) => {
                                let mut list3: Vec<i32> = ls[at(({ z += 1; say(2, z) }), ls.len())].items.iter().map(|&x4| c.abs()).collect::<Vec<_>>();
                            }
                            _ => {}
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - v[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &o, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        [a, _] = [m.get(&(r.list[at(k[1], 2)] + 1)).copied().unwrap_or(r.n), l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        a = (ls[say(1, 1)].items.len() as i32);
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => { std::mem::swap(&mut c, &mut a); }
                            (false, None) => {
                                let mut list3: Vec<i32> = ls[at(({ z += 1; say(2, z) }), ls.len())].items.iter().map(|&x4| c.abs()).collect::<Vec<_>>();
                            }
                            _ => {}
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - v[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &o, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_074 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            'l4: for x2 in &v {
                                k[say(1, 0)] %= 5;
                                h.remove(&t.clone());
                            }
                        } else { w[say(2, 0)] += (-len(&r.name)); }
                        let mut n5: i32 = 0;
                        let n7: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || flag { break ('l6: { if ls[at(({ z }), ls.len())].items[0] <= 6 { break 'l6 say(3, w[1]) } c }); }
                            if let Some(x) = os.as_mut() { x.push('m') }
                        };
                        if !(r.n != 6) { let n8 = std::mem::replace(&mut p.0, 4); } else if 8 != total(&v) {
                            r.name += &s.chars().rev().collect::<String>();
                        }
                        r.n ^= (ls[ls.len() - 1].items.iter().filter(|x9| o == Some(3)).count() as i32);
                        for x10 in l.items.iter_mut() { rows[0].name = format!("{}:{:<4}|", rows[2 - 1].name, 1); }
                        (p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o {
                            'l4: for x2 in &v {
                                k[say(1, 0)] %= 5;
                                h.remove(&t.clone());
                            }
                        } else { w[say(2, 0)] += (-len(&r.name)); }
                        let mut n5: i32 = 0;
                        let n7: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || flag { break ('l6: { if ls[at(({ z }), ls.len())].items[0] <= 6 { break 'l6 say(3, w[1]) } c }); }
                            if let Some(x) = os.as_mut() { x.push('m') }
                        };
                        if !(r.n != 6) { let n8 = std::mem::replace(&mut p.0, 4); } else if 8 != total(&*v) {
                            r.name += &s.chars().rev().collect::<String>();
                        }
                        r.n ^= (ls[ls.len() - 1].items.iter().filter(|x9| o == Some(3)).count() as i32);
                        for x10 in l.items.iter_mut() { rows[0].name = format!("{}:{:<4}|", rows[2 - 1].name, 1); }
                        (p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_075 {
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
                    before = state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        (w[at(say(1, r.inner.x), 2)], r.n) = (m.get(&(p.0 + 1)).copied().unwrap_or(a), r.total());
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && rows[at(say(2, r.inner.x), rows.len())].n > h.get("abc").copied().unwrap_or(3) {
                                n2 += 1;
                                let a: i32 = r.total();
                                l.items[at(1, 2)] -= (e.size() + r.first().copied().unwrap_or(3));
                            }
                        }
                        let mut n3: i32 = 0;
                        let n8: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || flag { break rows.iter().map(Record::total).max().unwrap_or(({ z })); }
                            match &e {
                                Shape::Dot => { q.rotate_left(q.len() / 2); }
                                Shape::Line(x4) if *x4 < 5 => {
                                    let n6 = bump(&mut v[say(3, 0)]);
                                    rows[at(({ z += 2; say(4, z) }), 2)].grow(len(&p.1));
                                }
                                Shape::Named { name: y5, size: x4 } => {
                                    w.push(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)));
                                }
                                _ => {}
                            }
                        };
                        m.get(&(m.get(&(k[say(5, 1)] + 1)).copied().unwrap_or(ls[0].x) + 1)).copied().unwrap_or(({ let x9: i32 = c; v[at(say(6, v[at(5, v.len())]), v.len())] }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
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
                        (w[at(say(1, r.inner.x), 2)], r.n) = (m.get(&(p.0 + 1)).copied().unwrap_or((*a)), r.total());
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && rows[at(say(2, r.inner.x), rows.len())].n > h.get("abc").copied().unwrap_or(3) {
                                n2 += 1;
                                let a: i32 = r.total();
                                l.items[at(1, 2)] -= (e.size() + r.first().copied().unwrap_or(3));
                            }
                        }
                        let mut n3: i32 = 0;
                        let n8: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || flag { break rows.iter().map(Record::total).max().unwrap_or(({ z })); }
                            match &e {
                                Shape::Dot => { q.rotate_left(q.len() / 2); }
                                Shape::Line(x4) if *x4 < 5 => {
                                    let n6 = bump(&mut v[say(3, 0)]);
                                    rows[at(({ z += 2; say(4, z) }), 2)].grow(len(&p.1));
                                }
                                Shape::Named { name: y5, size: x4 } => {
                                    w.push(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)));
                                }
                                _ => {}
                            }
                        };
                        m.get(&(m.get(&(k[say(5, 1)] + 1)).copied().unwrap_or(ls[0].x) + 1)).copied().unwrap_or(({ let x9: i32 = c; v[at(say(6, v[at(5, v.len())]), v.len())] }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_076 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = s.v[at(round, s.v.len())..].to_vec();
                        s.rows[say(1, 0)].list = vec![(s.os.as_deref().unwrap_or("none").len() as i32), s.rows.iter().map(|row| row.n).sum::<i32>()];
                        s.r = Record { n: s.r.first().copied().unwrap_or(s.rows[at(list1[0], s.rows.len())].n), ..record(1, "q", &[4]) };
                        if let Some(x2) = s.l.items.iter().find(|x| **x > 2) {
                            s.c -= s.m.get(&(s.rows.iter().map(Record::total).max().unwrap_or(s.b) + 1)).copied().unwrap_or((s.r.inner.x + say(2, s.c)));
                        }
                        s.o.unwrap_or(double(s.c)) - s.rows.iter().map(Record::total).max().unwrap_or(s.k[at(s.b, 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = s.v[at(round, s.v.len())..].to_vec();
                        s.rows[say(1, 0)].list = vec![(s.os.as_deref().unwrap_or("none").len() as i32), s.rows.iter().map(|row| row.n).sum::<i32>()];
                        s.r = Record { n: s.r.first().copied().unwrap_or(s.rows[at(list1[0], s.rows.len())].n), ..record(1, "q", &[4]) };
                        if let Some(x2) = s.l.items.iter().find(|x| **x > 2) {
                            s.c -= s.m.get(&(s.rows.iter().map(Record::total).max().unwrap_or(s.b) + 1)).copied().unwrap_or((s.r.inner.x + say(2, s.c)));
                        }
                        s.o.unwrap_or(double(s.c)) - s.rows.iter().map(Record::total).max().unwrap_or(s.k[at((*s.b), 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_077 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.clear();
                if let Some(x) = self.w.last_mut() { *x += ('l1: { if !self.flag { break 'l1 self.ls[1].x } self.v[0] }) }
                let (n2, n3): (i32, i32) = ((self.w.iter().filter(|x4| self.ls[0].items[0] < self.c).count() as i32), (self.rows[say(1, 1)].name.len() as i32));
                (({ let x5: i32 = self.p.0; 2 }) + self.os.as_ref().map_or(self.b, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.s.clear();
                if let Some(x) = self.w.last_mut() { *x += ('l1: { if !self.flag { break 'l1 self.ls[1].x } self.v[0] }) }
                let (n2, n3): (i32, i32) = ((self.w.iter().filter(|x4| self.ls[0].items[0] < self.c).count() as i32), (self.rows[say(1, 1)].name.len() as i32));
                (({ let x5: i32 = self.p.0; 2 }) + self.os.as_ref().map_or((*self.b), |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_078 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.h.entry(self.rows[at(round, 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += self.os.as_ref().map_or(8, |x| x.len() as i32);
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        let mut n4 = 0;
                        while let Some(x3) = self.w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            self.ls[at(self.m.values().sum::<i32>(), 2)].x = ('l5: { if y2.is_empty() { break 'l5 (self.t.len() as i32) } self.os.as_ref().map_or(0, |x| x.len() as i32) });
                        }
                        'l7: for i6 in 0_i32..3 {
                            self.ls[0].x = (match &self.e { Shape::Dot => (self.l.items.len() as i32), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                        }
                    }
                    _ => {
                        *self.h.entry((self.r.name.clone() + "x")).or_insert(0) += (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                }
                if self.ls[at(self.b, 2)].items.len() > 1 { self.ls[at(self.b, 2)].items.swap(0, 1); self.ls[at(self.b, 2)].items[1..].reverse(); }
                (-self.q.front().copied().unwrap_or(self.p.0))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.h.entry(self.rows[at(round, 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += self.os.as_ref().map_or(8, |x| x.len() as i32);
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        let mut n4 = 0;
                        while let Some(x3) = self.w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            *self.ls[at(self.m.values().sum::<i32>(), 2)].x = ('l5: { if y2.is_empty() { break 'l5 (self.t.len() as i32) } self.os.as_ref().map_or(0, |x| x.len() as i32) });
                        }
                        'l7: for i6 in 0_i32..3 {
                            *self.ls[0].x = (match &self.e { Shape::Dot => (self.l.items.len() as i32), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                        }
                    }
                    _ => {
                        *self.h.entry((self.r.name.clone() + "x")).or_insert(0) += (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                }
                if self.ls[at(self.b, 2)].items.len() > 1 { self.ls[at(self.b, 2)].items.swap(0, 1); self.ls[at(self.b, 2)].items[1..].reverse(); }
                (-self.q.front().copied().unwrap_or(self.p.0))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_079 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.e]);
                    let value: i32 = {
                        st.a ^= ((st.w[at(6, 2)] as i64 * 2) as i32);
                        st.a = (match &st.e { Shape::Dot => st.m.get(&(7 + 1)).copied().unwrap_or(st.rows[at(st.r.inner.x, st.rows.len())].list[0]), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let mut n3: i32 = ((8 + st.r.list[at(4, 2)]) + total(&st.v));
                        (st.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.e]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.a ^= ((st.w[at(6, 2)] as i64 * 2) as i32);
                        st.a = (match &st.e { Shape::Dot => st.m.get(&(7 + 1)).copied().unwrap_or(st.rows[at(st.r.inner.x, st.rows.len())].list[0]), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let mut n3: i32 = ((8 + st.r.list[at(4, 2)]) + total(&st.v));
                        (st.r.name.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().m, &st.load().e]);
        Outcome { value, state, said: said() }
    }
}

mod program_080 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &ls, &z]);
                    let value: i32 = {
                        if c <= ('l1: { if ls[at(({ z += 2; say(1, z) }), ls.len())].items[at(w[at(rows[1].list[0], w.len())], 2)] < ({ z += 1; say(2, z) }) { break 'l1 r.list[0] } p.0 }) {
                            match &e {
                                Shape::Dot => {
                                    [k[at(say(4, v[at(({ z += 1; say(3, z) }), v.len())]), 2)], _] = [(match &e { Shape::Dot => v[at(round, v.len())], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), rows.iter().map(Record::total).max().unwrap_or(({ z += 1; say(5, z) }))];
                                }
                                Shape::Line(x2) if *x2 < 5 => { shout(&mut t); }
                                Shape::Named { name: y3, size: x2 } => { h.remove(&(r.name.clone() + "x")); }
                                _ => {}
                            }
                        } else { let _ = m.remove(&(o.map_or(ls[0].x, |x| x + 1) + 1)); }
                        let (Some(n8), _) = (o, 1) else { return Ok(r.first().copied().unwrap_or(({ z += 1; say(6, z) }))) };
                        w[at(({ z += 1; say(7, z) }), 2)] = m.values().sum::<i32>();
                        w = vec![len(&rows[at(ls[0].x, 2)].name); 2];
                        e.size() - double(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if (*c) <= ('l1: { if ls[at(({ z += 2; say(1, z) }), ls.len())].items[at(w[at(rows[1].list[0], w.len())], 2)] < ({ z += 1; say(2, z) }) { break 'l1 r.list[0] } p.0 }) {
                            match &e {
                                Shape::Dot => {
                                    [k[at(say(4, v[at(({ z += 1; say(3, z) }), v.len())]), 2)], _] = [(match &e { Shape::Dot => v[at(round, v.len())], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), rows.iter().map(Record::total).max().unwrap_or(({ z += 1; say(5, z) }))];
                                }
                                Shape::Line(x2) if *x2 < 5 => { shout(&mut t); }
                                Shape::Named { name: y3, size: x2 } => { h.remove(&(r.name.clone() + "x")); }
                                _ => {}
                            }
                        } else { let _ = m.remove(&(o.map_or(ls[0].x, |x| x + 1) + 1)); }
                        let (Some(n8), _) = (o, 1) else { return Ok(r.first().copied().unwrap_or(({ z += 1; say(6, z) }))) };
                        w[at(({ z += 1; say(7, z) }), 2)] = m.values().sum::<i32>();
                        w = vec![len(&rows[at((*ls[0].x), 2)].name); 2];
                        e.size() - double(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_081 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &s, &t, &w, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..w[at(({ z += 1; say(1, z) }), w.len())].min(3) {
                            match r.list.as_slice() {
                                [] => { shout(&mut rows[at(({ z += 1; say(2, z) }), 2)].name); }
                                [x3] => { let n5: i32 = r.first().copied().unwrap_or(r.n.wrapping_mul(8)); }
                                [x3, .., y4] => {
                                    s.truncate(2);
                                    t.push('y');
                                }
                            }
                            let mut n6: i32 = total(&rows[at(round, rows.len())].list);
                        }
                        (a, _) = (r.list.pop().unwrap_or_default(), r.list.pop());
                        if let Some(x7) = &os { r.n += e.size(); }
                        for row8 in &rows { k[at(os.as_ref().map_or(4, |x| x.len() as i32), 2)] -= l.x.abs(); }
                        (h.get("abc").copied().unwrap_or(say(4, ls[say(3, 1)].x)) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &w, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        'l2: for i1 in 0_i32..w[at(({ z += 1; say(1, z) }), w.len())].min(3) {
                            match r.list.as_slice() {
                                [] => { shout(&mut rows[at(({ z += 1; say(2, z) }), 2)].name); }
                                [x3] => { let n5: i32 = r.first().copied().unwrap_or(r.n.wrapping_mul(8)); }
                                [x3, .., y4] => {
                                    s.truncate(2);
                                    t.push('y');
                                }
                            }
                            let mut n6: i32 = total(&rows[at(round, rows.len())].list);
                        }
                        (a, _) = (r.list.pop().unwrap_or_default(), r.list.pop());
                        if let Some(x7) = &os { r.n += e.size(); }
                        for row8 in &rows { k[at(os.as_ref().map_or(4, |x| x.len() as i32), 2)] -= l.x.abs(); }
                        (h.get("abc").copied().unwrap_or(say(4, (*ls[say(3, 1)].x))) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &w, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_082 {
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
                        match (r.list.len() as i32) {
                            0 | 1 => { std::mem::swap(&mut b, &mut c); }
                            n1 @ 2..=5 => {
                                p.0 -= v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            n2 if n2 > ls[at(0, ls.len())].x => { o = None; }
                            _ => {
                                e = Shape::Named { name: v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: c.abs() };
                            }
                        }
                        v.dedup();
                        match o.unwrap_or(2) {
                            0 | 1 => {
                                w[0] = rows[at(l.x, rows.len())].list.first().copied().unwrap_or((l.x % 7));
                                let _ = o.take();
                            }
                            n4 @ 2..=5 => {
                                'l9: for row8 in &mut rows {
                                    let mut n10: i32 = os.as_ref().map_or((os.as_deref().unwrap_or("none").len() as i32), |x| x.len() as i32);
                                    m.insert(((r.n as i64 * 2) as i32), (if s.starts_with('a') { say(2, v[say(1, 1)]) } else { b }));
                                }
                            }
                            n5 if n5 > rows[at(({ z }), rows.len())].inner.x => {
                                match w[at(round, w.len())] {
                                    0 | 1 => { flag = r.inner.on; }
                                    n12 @ 2..=5 => { let n14: i32 = o.or(Some((3 + l.items[at(n5, 2)]))).ok_or(String::from("none"))?; }
                                    n13 if n13 > k[say(3, 1)] => {
                                        ls[0].x -= rows.iter().map(Record::total).max().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(b));
                                    }
                                    _ => { let n15: i32 = { let list = &l.items; list.len() as i32 + list.iter().sum::<i32>() }; }
                                }
                                let mut n17 = 0;
                                while let Some(x16) = rows[at(({ z += 2; say(4, z) }), 2)].list.pop() {
                                    n17 += 1;
                                    if n17 > 3 { break }
                                    c = v.first().copied().unwrap_or(rows[at(({ z }), rows.len())].n.wrapping_mul(b));
                                    k[say(5, 0)] = q.front().copied().unwrap_or(ls[0].x.max(r.inner.x));
                                }
                            }
                            _ => { l.x -= &(double(ls[at(5, ls.len())].items[0])); }
                        }
                        match a {
                            0 | 1 => { c -= &((r.list[0] as i64 * 2) as i32); }
                            n18 @ 2..=5 => {
                                *m.entry((s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(rows.iter().map(|row| row.n).sum::<i32>()) ^= (rows[1].list.len() as i32);
                            }
                            n19 if n19 > r.inner.x => {
                                h.insert(rows[say(6, 1)].name.to_uppercase(), rows.iter().map(|row| row.n).sum::<i32>());
                            }
                            _ => { let n20: i32 = peak(&w).copied().unwrap_or(3); }
                        }
                        r.total()
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
                        match (r.list.len() as i32) {
                            0 | 1 => { std::mem::swap(&mut b, &mut c); }
                            n1 @ 2..=5 => {
                                p.0 -= v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            n2 if n2 > ls[at(0, ls.len())].x => { o = None; }
                            _ => {
                                e = Shape::Named { name: v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), size: c.abs() };
                            }
                        }
                        v.dedup();
                        match o.unwrap_or(2) {
                            0 | 1 => {
                                w[0] = rows[at(l.x, rows.len())].list.first().copied().unwrap_or((l.x % 7));
                                let _ = o.take();
                            }
                            n4 @ 2..=5 => {
                                'l9: for row8 in &mut rows {
                                    let mut n10: i32 = os.as_ref().map_or((os.as_deref().unwrap_or("none").len() as i32), |x| x.len() as i32);
                                    m.insert(((r.n as i64 * 2) as i32), (if s.starts_with('a') { say(2, v[say(1, 1)]) } else { (*b) }));
                                }
                            }
                            n5 if n5 > rows[at(({ z }), rows.len())].inner.x => {
                                match w[at(round, w.len())] {
                                    0 | 1 => { flag = r.inner.on; }
                                    n12 @ 2..=5 => { let n14: i32 = o.or(Some((3 + l.items[at(n5, 2)]))).ok_or(String::from("none"))?; }
                                    n13 if n13 > k[say(3, 1)] => {
                                        ls[0].x -= rows.iter().map(Record::total).max().unwrap_or(rows.iter().map(Record::total).max().unwrap_or(b));
                                    }
                                    _ => { let n15: i32 = { let list = &*l.items; list.len() as i32 + list.iter().sum::<i32>() }; }
                                }
                                let mut n17 = 0;
                                while let Some(x16) = rows[at(({ z += 2; say(4, z) }), 2)].list.pop() {
                                    n17 += 1;
                                    if n17 > 3 { break }
                                    *c = v.first().copied().unwrap_or(rows[at(({ z }), rows.len())].n.wrapping_mul(b));
                                    k[say(5, 0)] = q.front().copied().unwrap_or(ls[0].x.max(r.inner.x));
                                }
                            }
                            _ => { l.x -= &(double(ls[at(5, ls.len())].items[0])); }
                        }
                        match a {
                            0 | 1 => { c -= &((r.list[0] as i64 * 2) as i32); }
                            n18 @ 2..=5 => {
                                *m.entry((s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(rows.iter().map(|row| row.n).sum::<i32>()) ^= (rows[1].list.len() as i32);
                            }
                            n19 if n19 > r.inner.x => {
                                h.insert(rows[say(6, 1)].name.to_uppercase(), rows.iter().map(|row| row.n).sum::<i32>());
                            }
                            _ => { let n20: i32 = peak(&*w).copied().unwrap_or(3); }
                        }
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_083 {
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[say(6, 0)].x = match w.first().copied().unwrap_or(1) {
                            0 | 1 => (l.x % 7),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 0 => len(&p.1),
                            _ => 2,
                        };
                        let mut n8: i32 = 0;
                        while n8 < 3 && !(o.is_some()) {
                            n8 += 1;
                            ls[at(k[4 - 1], 2)].items[at(5, 2)] = (if ls[say(7, 1)].x >= (rows[at(({ z }), rows.len())].list.iter().sum::<i32>()) { (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } else { (if matches!(e, Shape::Line(n) if n > 2) { l.items[0] } else { say(8, l.items[at(c, 2)]) }) });
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        ((rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - os.as_ref().map_or(({ z }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
                        ls[say(6, 0)].x = match w.first().copied().unwrap_or(1) {
                            0 | 1 => (l.x % 7),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 0 => len(&p.1),
                            _ => 2,
                        };
                        let mut n8: i32 = 0;
                        while n8 < 3 && !(o.is_some()) {
                            n8 += 1;
                            ls[at(k[4 - 1], 2)].items[at(5, 2)] = (if (*ls[say(7, 1)].x) >= (rows[at(({ z }), rows.len())].list.iter().sum::<i32>()) { (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } else { (if matches!(e, Shape::Line(n) if n > 2) { l.items[0] } else { say(8, l.items[at(c, 2)]) }) });
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        ((rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - os.as_ref().map_or(({ z }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_084 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..s.k[4 - 1].min(3) { s.w.dedup(); }
                        for i3 in 0_i32..s.a.min(3) {
                            (s.b, s.r.inner.x) = (s.l.items.iter().sum::<i32>(), s.m.get(&(2 + 1)).copied().unwrap_or(({ s.z += 2; say(1, s.z) })));
                        }
                        for x4 in &s.v {
                            let n6: i32 = peak(&s.v).copied().unwrap_or(3);
                            s.p.1.clear();
                        }
                        s.ls[1].x.abs() - ({ let x7: i32 = s.l.x; 0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..s.k[4 - 1].min(3) { s.w.dedup(); }
                        for i3 in 0_i32..s.a.min(3) {
                            (s.b, s.r.inner.x) = (s.l.items.iter().sum::<i32>(), s.m.get(&(2 + 1)).copied().unwrap_or(({ s.z += 2; say(1, s.z) })));
                        }
                        for x4 in &s.v {
                            let n6: i32 = peak(&*s.v).copied().unwrap_or(3);
                            s.p.1.clear();
                        }
                        s.ls[1].x.abs() - ({ let x7: i32 = s.l.x; 0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.p, &s.r, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_085 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in &mut self.rows { let n3: i32 = row2.list[at(self.b, 2)]; }
                self.s.push_str(&self.rows[say(1, 1)].name.clone());
                self.rows[at(({ self.z += 1; say(2, self.z) }), 2)].grow((self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                'l5: for link4 in &mut self.ls { let _ = self.w.pop(); }
                self.q.front().copied().unwrap_or(self.b.max(self.a))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in &mut self.rows { let n3: i32 = row2.list[at(self.b, 2)]; }
                self.s.push_str(&self.rows[say(1, 1)].name.clone());
                self.rows[at(({ self.z += 1; say(2, self.z) }), 2)].grow((self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                'l5: for link4 in &self.ls { let _ = self.w.pop(); }
                self.q.front().copied().unwrap_or(self.b.max((*self.a)))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_086 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b += (self.t.chars().filter(|c| *c == 'b').count() as i32);
                let n1: i32 = total(&self.v);
                if let Some(x2) = &mut self.o {
                    match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.ls[at(round, self.ls.len())].items.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    if self.l.items[at(self.w[0], 2)] == (match &self.e { Shape::Dot => ({ self.z += 2; say(1, self.z) }), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                        self.v[0] = self.a.wrapping_mul(total(&self.v));
                        self.b = (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                }
                self.c += &self.l.items.iter().sum::<i32>();
                let mut n6: i32 = 0;
                while n6 < 3 && self.o.is_some() {
                    n6 += 1;
                    (self.rows[say(3, 0)].inner.x, self.p.0) = (({ let x7: i32 = 1; 3 }), (self.s.chars().filter(|c| *c == 'b').count() as i32));
                }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b += (self.t.chars().filter(|c| *c == 'b').count() as i32);
                let n1: i32 = total(&*self.v);
                if let Some(x2) = &mut self.o {
                    match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.ls[at(round, self.ls.len())].items.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    if self.l.items[at(self.w[0], 2)] == (match &self.e { Shape::Dot => ({ self.z += 2; say(1, self.z) }), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                        self.v[0] = self.a.wrapping_mul(total(&*self.v));
                        self.b = (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                }
                self.c += &self.l.items.iter().sum::<i32>();
                let mut n6: i32 = 0;
                while n6 < 3 && self.o.is_some() {
                    n6 += 1;
                    (self.rows[say(3, 0)].inner.x, self.p.0) = (({ let x7: i32 = 1; 3 }), (self.s.chars().filter(|c| *c == 'b').count() as i32));
                }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_087 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        if st.flag { let mut text1: String = st.p.1.to_uppercase(); }
                        let mut n2: i32 = 0;
                        let n5: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || st.v.contains(&(({ let x4: i32 = ({ st.z += 1; say(2, st.z) }); st.ls[at(round, st.ls.len())].items[0] }) + 1)) { break st.m.get(&(st.k[say(3, 1)] + 1)).copied().unwrap_or(st.b); }
                            *st.o.get_or_insert(st.v.iter().map(|x3| 5).sum::<i32>()) += 2;
                        };
                        st.rows.push(record((st.os.as_deref().unwrap_or("none").len() as i32), "new", &[1]));
                        st.rows[say(4, 0)].list = vec![(st.os.as_deref().unwrap_or("none").len() as i32), st.os.as_ref().map_or(8, |x| x.len() as i32)];
                        if let Some(x) = st.m.get_mut(&(st.q.front().copied().unwrap_or(st.rows[0].n) + 1)) { *x -= n5 }
                        st.r.n.max(st.v.iter().map(|x6| 8).last().unwrap_or_default())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.flag { let mut text1: String = st.p.1.to_uppercase(); }
                        let mut n2: i32 = 0;
                        let n5: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || st.v.contains(&(({ let x4: i32 = ({ st.z += 1; say(2, st.z) }); st.ls[at(round, st.ls.len())].items[0] }) + 1)) { break st.m.get(&(st.k[say(3, 1)] + 1)).copied().unwrap_or(st.b); }
                            *st.o.get_or_insert(st.v.iter().map(|x3| 5).sum::<i32>()) += 2;
                        };
                        st.rows.push(record((st.os.as_deref().unwrap_or("none").len() as i32), "new", &[1]));
                        st.rows[say(4, 0)].list = vec![(st.os.as_deref().unwrap_or("none").len() as i32), st.os.as_ref().map_or(8, |x| x.len() as i32)];
                        if let Some(x) = st.m.get_mut(&(st.q.front().copied().unwrap_or(st.rows[0].n) + 1)) { *x -= n5 }
                        st.r.n.max(st.v.iter().map(|x6| 8).last().unwrap_or_default())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_088 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]);
                    let value: i32 = {
                        w.reverse();
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || v.is_empty() { break len(&t); }
                            let n2: i32 = os.as_ref().map_or(r.first().copied().unwrap_or(a), |x| x.len() as i32);
                        };
                        let mut text4: String = t.trim_start_matches('a').to_owned();
                        if let Some(row) = rows.last_mut() { row.n += (ls[at(({ z }), ls.len())].items.iter().filter(|x5| t.starts_with('a')).count() as i32); row.list.push(row.n); row.grow(1); }
                        let mut list6: Vec<i32> = vec![e.size(), (v.len() as i32)];
                        (match &e { Shape::Dot => o.unwrap_or(0), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.reverse();
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || v.is_empty() { break len(&*t); }
                            let n2: i32 = os.as_ref().map_or(r.first().copied().unwrap_or((*a)), |x| x.len() as i32);
                        };
                        let mut text4: String = t.trim_start_matches('a').to_owned();
                        if let Some(row) = rows.last_mut() { row.n += (ls[at(({ z }), ls.len())].items.iter().filter(|x5| t.starts_with('a')).count() as i32); row.list.push(row.n); row.grow(1); }
                        let mut list6: Vec<i32> = vec![e.size(), (v.len() as i32)];
                        (match &e { Shape::Dot => o.unwrap_or(0), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_089 {
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
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        if v.contains(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                            let n1: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        t = t.chars().rev().collect::<String>();
                        let (Some(n2), _) = (o, 1) else { return Ok(q.front().copied().unwrap_or(7)) };
                        r.n -= a.max((os.as_deref().unwrap_or("none").len() as i32));
                        match l.x {
                            0 | 1 => {
                                v[at(rows[at(round, rows.len())].list.iter().map(|x5| 5).max().unwrap_or(0), 2)] = m.values().sum::<i32>();
                                if let Shape::Line(n) = &mut e { *n += (say(1, p.0) + p.0) }
                            }
                            n3 @ 2..=5 => {
                                let [n6, n7]: [i32; 2] = [q.front().copied().unwrap_or(v[at(b, v.len())]), q.front().copied().unwrap_or(5)];
                                match o {
                                    Some(x8) if x8 > 3 => {
                                        o = None;
                                        if (m.contains_key(&(p.0 + 1)) && !flag) { return Err(format!("left with {}", ((v[at(round, v.len())] as i64 * 2) as i32))); }
                                    }
                                    Some(x8) => o = Some(x8 + 2),
                                    None => o = Some(rows[at(6, rows.len())].list.iter().sum::<i32>()),
                                }
                            }
                            n4 if n4 > l.x => {
                                'l12: for x10 in &rows[at(({ z += 1; say(2, z) }), rows.len())].list {
                                    let n13: i32 = peak(&v).copied().unwrap_or(3);
                                    w.insert(0, m.get(&(w.iter().sum::<i32>() + 1)).copied().unwrap_or(n13.wrapping_mul(p.0)));
                                }
                            }
                            _ => {
                                let n14 = bump(&mut r.n);
                                k[at(say(3, c), 2)] -= ((w[say(4, 1)] as i64 * 2) as i32);
                            }
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - os.as_ref().map_or(r.inner.x, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if v.contains(&((t.chars().filter(|c| *c == 'b').count() as i32) + 1)) {
                            let n1: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        t = t.chars().rev().collect::<String>();
                        let (Some(n2), _) = (o, 1) else { return Ok(q.front().copied().unwrap_or(7)) };
                        r.n -= a.max((os.as_deref().unwrap_or("none").len() as i32));
                        match l.x {
                            0 | 1 => {
                                v[at(rows[at(round, rows.len())].list.iter().map(|x5| 5).max().unwrap_or(0), 2)] = m.values().sum::<i32>();
                                if let Shape::Line(n) = &mut e { *n += (say(1, p.0) + p.0) }
                            }
                            n3 @ 2..=5 => {
                                let [n6, n7]: [i32; 2] = [q.front().copied().unwrap_or(v[at(b, v.len())]), q.front().copied().unwrap_or(5)];
                                match o {
                                    Some(x8) if x8 > 3 => {
                                        o = None;
                                        if (m.contains_key(&(p.0 + 1)) && !flag) { return Err(format!("left with {}", ((v[at(round, v.len())] as i64 * 2) as i32))); }
                                    }
                                    Some(x8) => o = Some(x8 + 2),
                                    None => o = Some(rows[at(6, rows.len())].list.iter().sum::<i32>()),
                                }
                            }
                            n4 if n4 > (*l.x) => {
                                'l12: for x10 in &rows[at(({ z += 1; say(2, z) }), rows.len())].list {
                                    let n13: i32 = peak(&*v).copied().unwrap_or(3);
                                    w.insert(0, m.get(&(w.iter().sum::<i32>() + 1)).copied().unwrap_or(n13.wrapping_mul(p.0)));
                                }
                            }
                            _ => {
                                let n14 = bump(&mut r.n);
                                k[at(say(3, (*c)), 2)] -= ((w[say(4, 1)] as i64 * 2) as i32);
                            }
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - os.as_ref().map_or(r.inner.x, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
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
