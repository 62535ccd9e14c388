//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_300 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        { s.a %= 5; }
                        if let Some(x1) = s.o {
                            s.h.insert(s.t.clone(), ({ let x2: i32 = s.a; s.ls[at(round, s.ls.len())].x }));
                            match s.c {
                                0 | 1 => { s.t.push_str(&format!("{}:{:<4}|", s.p.1, x1)); }
                                n3 @ 2..=5 => {
                                    s.k[at(({ let x5: i32 = 5; s.c }), 2)] = (|x6: i32| total(&s.r.list))(s.o.map_or(8, |x| x + 1));
                                }
                                n4 if n4 > s.r.inner.x => {
                                    s.q.rotate_left(s.q.len() / 2);
                                    s.l.items = s.w[at(round, s.w.len())..].to_vec();
                                }
                                _ => {
                                    s.os = Some(format!("{}:{:<4}|", s.t, s.w[at(s.l.x, 2)]));
                                    let n7: i32 = s.o.or(Some(total(&s.v))).ok_or(String::from("none"))?;
                                }
                            }
                        } else {
                            s.h.insert(format!("{}:{:<4}|", s.t, s.r.inner.x), s.o.unwrap_or(s.r.inner.x));
                            s.os = Some(s.rows[0].name.chars().rev().collect::<String>());
                        }
                        if (s.v.contains(&(s.r.inner.x + 1)) && 1 >= 7) {
                            s.flag = s.r.inner.x > total(&s.r.list);
                            s.rows[at(s.v[0], 2)].list.retain(|x| s.o.map_or(s.v[at(s.w[at(0, 2)], 2)], |x| x + 1) % 3 != 0);
                        }
                        match s.rows[0].inner.x {
                            0 | 1 => { let n13 = bump(&mut s.ls[at((s.r.list.len() as i32), 2)].x); }
                            n11 @ 2..=5 => { s.rows[0].name.push_str(&format!("{}:{:<4}|", s.t, 8)); }
                            n12 if n12 > s.rows[at(round, s.rows.len())].n => {
                                s.p.1.push_str(&s.rows[0].name.trim_start_matches('a').to_owned());
                            }
                            _ => {
                                if s.ls[1].items[0] >= (s.os.as_ref().map_or(s.w[at(s.l.x, 2)], |x| x.len() as i32)) {
                                    s.t.push_str(&format!("{}:{:<4}|", s.p.1, s.a));
                                }
                            }
                        }
                        s.o = s.o.map(|x| x + 1);
                        (s.rows.iter().map(|row| row.n).sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { s.a %= 5; }
                        if let Some(x1) = s.o {
                            s.h.insert(s.t.clone(), ({ let x2: i32 = s.a; (*s.ls[at(round, s.ls.len())].x) }));
                            match s.c {
                                0 | 1 => { s.t.push_str(&format!("{}:{:<4}|", s.p.1, x1)); }
                                n3 @ 2..=5 => {
                                    s.k[at(({ let x5: i32 = 5; s.c }), 2)] = (|x6: i32| total(&s.r.list))(s.o.map_or(8, |x| x + 1));
                                }
                                n4 if n4 > s.r.inner.x => {
                                    s.q.rotate_left(s.q.len() / 2);
                                    *s.l.items = s.w[at(round, s.w.len())..].to_vec();
                                }
                                _ => {
                                    s.os = Some(format!("{}:{:<4}|", s.t, s.w[at(s.l.x, 2)]));
                                    let n7: i32 = s.o.or(Some(total(&*s.v))).ok_or(String::from("none"))?;
                                }
                            }
                        } else {
                            s.h.insert(format!("{}:{:<4}|", s.t, s.r.inner.x), s.o.unwrap_or(s.r.inner.x));
                            s.os = Some(s.rows[0].name.chars().rev().collect::<String>());
                        }
                        if (s.v.contains(&(s.r.inner.x + 1)) && 1 >= 7) {
                            s.flag = s.r.inner.x > total(&s.r.list);
                            s.rows[at(s.v[0], 2)].list.retain(|x| s.o.map_or(s.v[at(s.w[at(0, 2)], 2)], |x| x + 1) % 3 != 0);
                        }
                        match s.rows[0].inner.x {
                            0 | 1 => { let n13 = bump(&mut s.ls[at((s.r.list.len() as i32), 2)].x); }
                            n11 @ 2..=5 => { s.rows[0].name.push_str(&format!("{}:{:<4}|", s.t, 8)); }
                            n12 if n12 > s.rows[at(round, s.rows.len())].n => {
                                s.p.1.push_str(&s.rows[0].name.trim_start_matches('a').to_owned());
                            }
                            _ => {
                                if s.ls[1].items[0] >= (s.os.as_ref().map_or(s.w[at(s.l.x, 2)], |x| x.len() as i32)) {
                                    s.t.push_str(&format!("{}:{:<4}|", s.p.1, s.a));
                                }
                            }
                        }
                        s.o = s.o.map(|x| x + 1);
                        (s.rows.iter().map(|row| row.n).sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_301 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                if self.m.contains_key(&(total(&self.rows[0].list) + 1)) {
                    let _ = self.m.remove(&((self.w.len() as i32) + 1));
                }
                match self.o {
                    Some(x2) if x2 > 3 => {
                        self.o = None;
                        self.ls[at(self.h.get("abc").copied().unwrap_or(self.l.x), 2)].x = total(&self.w);
                    }
                    Some(x2) => self.o = Some(x2 + 2),
                    None => self.o = Some(self.w.iter().sum::<i32>()),
                }
                (-self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                if self.m.contains_key(&(total(&self.rows[0].list) + 1)) {
                    let _ = self.m.remove(&((self.w.len() as i32) + 1));
                }
                match self.o {
                    Some(x2) if x2 > 3 => {
                        self.o = None;
                        self.ls[at(self.h.get("abc").copied().unwrap_or(self.l.x), 2)].x = total(&*self.w);
                    }
                    Some(x2) => self.o = Some(x2 + 2),
                    None => self.o = Some(self.w.iter().sum::<i32>()),
                }
                (-self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_302 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..self.ls[self.ls.len() - 1].items[at(6, 2)].min(3) {
                    { self.flag ^= self.t.is_empty(); }
                }
                self.p.0 += (|x3: i32| self.o.map_or(self.l.x, |x| x + 1))(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                self.os.get_or_insert_default().push('d');
                let mut n4: i32 = 0;
                while n4 < 3 && self.w[at(2, 2)] != ('l5: { if self.v.is_empty() { break 'l5 self.w[at(self.l.x, 2)] } 8 }) {
                    n4 += 1;
                    {
                        if let Some(row) = self.rows.last_mut() { row.n += (|x6: i32| self.a)(self.p.0); row.list.push(row.n); row.grow(1); }
                    }
                }
                self.rows[0].n = self.ls[1].x.wrapping_mul((match &self.e { Shape::Dot => self.v[0], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }));
                ((self.p.0 + self.a) + (self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for i1 in 0_i32..self.ls[self.ls.len() - 1].items[at(6, 2)].min(3) {
                    { self.flag ^= self.t.is_empty(); }
                }
                self.p.0 += (|x3: i32| self.o.map_or((*self.l.x), |x| x + 1))(self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                self.os.get_or_insert_default().push('d');
                let mut n4: i32 = 0;
                while n4 < 3 && self.w[at(2, 2)] != ('l5: { if self.v.is_empty() { break 'l5 self.w[at((*self.l.x), 2)] } 8 }) {
                    n4 += 1;
                    {
                        if let Some(row) = self.rows.last_mut() { row.n += (|x6: i32| (*self.a))(self.p.0); row.list.push(row.n); row.grow(1); }
                    }
                }
                self.rows[0].n = self.ls[1].x.wrapping_mul((match &self.e { Shape::Dot => self.v[0], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }));
                ((self.p.0 + self.a) + (self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_303 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.v, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l]);
                    let value: i32 = {
                        st.rows[at(5, 2)].inner.x = match st.b {
                            0 | 1 => (1 + st.a),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 7 => st.h.get("abc").copied().unwrap_or(st.l.x),
                            _ => 2,
                        };
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.v, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(5, 2)].inner.x = match st.b {
                            0 | 1 => (1 + st.a),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 7 => st.h.get("abc").copied().unwrap_or(st.l.x),
                            _ => 2,
                        };
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().v, &st.load().w, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_304 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &r, &rows, &h, &k, &q, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[at(0, v.len())]));
                        }
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.is_empty() {
                            n2 += 1;
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            w[at(total(&rows[rows.len() - 1].list), 2)] = rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        r.list.dedup();
                        std::mem::swap(&mut c, &mut a);
                        fill(&mut ls[at(0, 2)].items, ({ let x3: i32 = 6; 1 }));
                        (if flag { ({ let x4: i32 = ls[at(round, ls.len())].x; 6 }) } else { rows.iter().map(Record::total).max().unwrap_or(k[1]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &r, &rows, &h, &k, &q, &ls]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[at(0, v.len())]));
                        }
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.is_empty() {
                            n2 += 1;
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            w[at(total(&rows[rows.len() - 1].list), 2)] = rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        r.list.dedup();
                        std::mem::swap(&mut c, &mut a);
                        fill(&mut ls[at(0, 2)].items, ({ let x3: i32 = 6; 1 }));
                        (if (*flag) { ({ let x4: i32 = (*ls[at(round, ls.len())].x); 6 }) } else { rows.iter().map(Record::total).max().unwrap_or(k[1]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &r, &rows, &h, &k, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_305 {
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o && x1 < 9 && a > (b % 7) { l.items[0] = ls[0].items.iter().sum::<i32>(); } else {
                            if let (Some(x2), -3..) = (o, c) {
                                e = Shape::Named { name: (rows[0].name.clone() + "x"), size: (w.iter().filter(|x3| v.contains(&(w[at(ls[1].x, w.len())] + 1))).count() as i32) };
                            } else { let mut list4: Vec<i32> = vec![w.iter().map(|x5| r.inner.x).sum::<i32>(); 2]; }
                            m.entry(1).and_modify(|x| *x += (rows[at(round, rows.len())].list[at(c, 2)] + c)).or_insert(5);
                        }
                        r.inner.x = r.first().copied().unwrap_or((l.items[0] + 2));
                        w[at((if r.inner.on { 0 } else { 6 }), 2)] = match rows[at(b, rows.len())].list[at(1, 2)] {
                            0 | 1 => m.get(&(r.inner.x + 1)).copied().unwrap_or(4),
                            n8 @ (2..=5 | 8) => n8 + 1,
                            n9 if n9 > a => o.unwrap_or(r.list[at(rows[1].list[at(l.x, 2)], 2)]),
                            _ => 2,
                        };
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n16: i32 = 0;
                        while n16 < 3 && ls[0].x <= (t.chars().filter(|c| *c == 'b').count() as i32) {
                            n16 += 1;
                            l.x = h.get("abc").copied().unwrap_or((ls[0].x + b));
                        }
                        ('l17: { if o.is_some() { break 'l17 (rows[at(r.list[at(rows[rows.len() - 1].n, 2)], rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
                        if let Some(x1) = o && x1 < 9 && a > (b % 7) { l.items[0] = ls[0].items.iter().sum::<i32>(); } else {
                            if let (Some(x2), -3..) = (o, c) {
                                *e = Shape::Named { name: (rows[0].name.clone() + "x"), size: (w.iter().filter(|x3| v.contains(&(w[at((*ls[1].x), w.len())] + 1))).count() as i32) };
                            } else { let mut list4: Vec<i32> = vec![w.iter().map(|x5| r.inner.x).sum::<i32>(); 2]; }
                            m.entry(1).and_modify(|x| *x += (rows[at(round, rows.len())].list[at(c, 2)] + (*c))).or_insert(5);
                        }
                        r.inner.x = r.first().copied().unwrap_or((l.items[0] + 2));
                        w[at((if r.inner.on { 0 } else { 6 }), 2)] = match rows[at(b, rows.len())].list[at(1, 2)] {
                            0 | 1 => m.get(&(r.inner.x + 1)).copied().unwrap_or(4),
                            n8 @ (2..=5 | 8) => n8 + 1,
                            n9 if n9 > (*a) => o.unwrap_or(r.list[at(rows[1].list[at(l.x, 2)], 2)]),
                            _ => 2,
                        };
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n16: i32 = 0;
                        while n16 < 3 && ls[0].x <= (t.chars().filter(|c| *c == 'b').count() as i32) {
                            n16 += 1;
                            l.x = h.get("abc").copied().unwrap_or(((*ls[0].x) + (*b)));
                        }
                        ('l17: { if o.is_some() { break 'l17 (rows[at(r.list[at(rows[rows.len() - 1].n, 2)], rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) } v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_306 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &w, &o, &p, &r, &rows, &m, &e, &ls]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok((|x2: i32| b)(ls[1].x)) };
                        let n4: i32 = rows[rows.len() - 1].list.iter().map(|x3| m.values().sum::<i32>()).last().unwrap_or_default();
                        a = (w.iter().filter(|x5| matches!(e, Shape::Line(n) if n > 2)).count() as i32);
                        let n6: i32 = std::mem::take(&mut p.0);
                        len(&r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &w, &o, &p, &r, &rows, &m, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok((|x2: i32| b)((*ls[1].x))) };
                        let n4: i32 = rows[rows.len() - 1].list.iter().map(|x3| m.values().sum::<i32>()).last().unwrap_or_default();
                        *a = (w.iter().filter(|x5| matches!(e, Shape::Line(n) if n > 2)).count() as i32);
                        let n6: i32 = std::mem::take(&mut p.0);
                        len(&r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &w, &o, &p, &r, &rows, &m, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_307 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q]);
                    let value: i32 = {
                        match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        for i3 in 0_i32..3 { p.0 -= (os.as_deref().unwrap_or("none").len() as i32); }
                        w.extend(v.iter().take(2));
                        {
                            *m.entry(b.wrapping_mul(rows[at(7, rows.len())].n)).or_insert(q.front().copied().unwrap_or(7)) += (c - b);
                            let [n4, .., n5] = k;
                        }
                        ({ let x6: i32 = (r.list.iter().filter(|x7| k[4 - 1] != k[0]).count() as i32); w.first().copied().unwrap_or(c) }) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        for i3 in 0_i32..3 { p.0 -= (os.as_deref().unwrap_or("none").len() as i32); }
                        w.extend(v.iter().take(2));
                        {
                            *m.entry(b.wrapping_mul(rows[at(7, rows.len())].n)).or_insert(q.front().copied().unwrap_or(7)) += (c - b);
                            let [n4, .., n5] = k;
                        }
                        ({ let x6: i32 = (r.list.iter().filter(|x7| k[4 - 1] != k[0]).count() as i32); w.first().copied().unwrap_or(c) }) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q]);
        Outcome { value, state }
    }
}

mod program_308 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.l, &s.ls]);
                    let value: i32 = {
                        s.v = vec![s.rows.iter().map(Record::total).max().unwrap_or(s.ls[0].x), s.v.first().copied().unwrap_or(s.rows[at(3, s.rows.len())].inner.x)];
                        for x1 in s.v.iter() {
                            fill(&mut s.rows[at(s.r.inner.x, 2)].list, total(&s.w));
                            s.rows[0].list.push(s.o.unwrap_or(s.r.inner.x)); s.a += s.rows[0].list.remove(0) * 2 - s.rows[0].list.iter().sum::<i32>();
                        }
                        s.h.remove(&format!("{}:{:<4}|", s.s, s.l.x));
                        double(s.c.max(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *s.v = vec![s.rows.iter().map(Record::total).max().unwrap_or(s.ls[0].x), s.v.first().copied().unwrap_or(s.rows[at(3, s.rows.len())].inner.x)];
                        for x1 in s.v.iter() {
                            fill(&mut s.rows[at(s.r.inner.x, 2)].list, total(&*s.w));
                            s.rows[0].list.push(s.o.unwrap_or(s.r.inner.x)); s.a += s.rows[0].list.remove(0) * 2 - s.rows[0].list.iter().sum::<i32>();
                        }
                        s.h.remove(&format!("{}:{:<4}|", s.s, s.l.x));
                        double(s.c.max(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_309 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                fill(&mut self.w, self.o.map_or(1, |x| x + 1));
                self.ls[0].items.extend(self.w.iter().take(2));
                self.o = Some(self.c.abs());
                self.v.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.h.get("abc").copied().unwrap_or(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.h, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.h, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                fill(&mut self.w, self.o.map_or(1, |x| x + 1));
                self.ls[0].items.extend(self.w.iter().take(2));
                *self.o = Some(self.c.abs());
                self.v.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.h.get("abc").copied().unwrap_or(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.h, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_310 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[0] {
                    0 | 1 => { self.v = self.v[at(round, self.v.len())..].to_vec(); }
                    n1 @ 2..=5 => { if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) } }
                    n2 if n2 > self.b => {
                        match n2 {
                            0 | 1 => {
                                match self.m.get(&(total(&self.r.list) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                            }
                            n4 @ 2..=5 => { let n6 = std::mem::replace(&mut self.a, 4); }
                            n5 if n5 > self.ls[0].x => { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                            _ => {
                                if let Some(x) = self.m.get_mut(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { *x -= ('l7: { if matches!(self.e, Shape::Line(n) if n > 2) { break 'l7 self.r.n } self.c }) }
                            }
                        }
                        Inner { x: self.k[0], .. } = Inner { x: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: false };
                    }
                    _ => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.v.iter().map(|x8| 5).max().unwrap_or(0); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                }
                self.q.rotate_left(self.q.len() / 2);
                self.b = (self.w.iter().filter(|x9| self.b <= (self.rows[0].inner.x + self.r.n)).count() as i32);
                self.c %= 5;
                ((self.a as i64 * 2) as i32) - (if 4 == self.a { self.w[at(self.l.x, 2)] } else { self.p.0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[0] {
                    0 | 1 => { self.v = self.v[at(round, self.v.len())..].to_vec(); }
                    n1 @ 2..=5 => { if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) } }
                    n2 if n2 > self.b => {
                        match n2 {
                            0 | 1 => {
                                match self.m.get(&(total(&self.r.list) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                            }
                            n4 @ 2..=5 => { let n6 = std::mem::replace(&mut self.a, 4); }
                            n5 if n5 > self.ls[0].x => { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                            _ => {
                                if let Some(x) = self.m.get_mut(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { *x -= ('l7: { if matches!(self.e, Shape::Line(n) if n > 2) { break 'l7 self.r.n } self.c }) }
                            }
                        }
                        Inner { x: self.k[0], .. } = Inner { x: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), on: false };
                    }
                    _ => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.v.iter().map(|x8| 5).max().unwrap_or(0); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                }
                self.q.rotate_left(self.q.len() / 2);
                self.b = (self.w.iter().filter(|x9| self.b <= (self.rows[0].inner.x + self.r.n)).count() as i32);
                self.c %= 5;
                ((self.a as i64 * 2) as i32) - (if 4 == self.a { self.w[at((*self.l.x), 2)] } else { self.p.0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_311 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.s, &st.t, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        shout(&mut st.t);
                        st.k[at((4 + 8), 2)] = (len(&st.s) + st.r.inner.x.abs());
                        if let Some(x) = st.m.get_mut(&((|x1: i32| 4)(st.ls[at(round, st.ls.len())].items[at(1, 2)]) + 1)) { *x -= (0 % 7) }
                        let mut n3 = 0;
                        while let Some(x2) = st.w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            st.rows[at(x2, 2)].inner.x = st.ls[1].items.iter().map(|x4| (st.s.chars().filter(|c| *c == 'b').count() as i32)).sum::<i32>();
                        }
                        st.ls[at(1, 2)].x %= 5;
                        st.b.wrapping_mul(st.os.as_ref().map_or(st.rows[at(st.l.x, st.rows.len())].n, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.s, &st.t, &st.w, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, s: String, t: String, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        shout(&mut st.t);
                        st.k[at((4 + 8), 2)] = (len(&st.s) + st.r.inner.x.abs());
                        if let Some(x) = st.m.get_mut(&((|x1: i32| 4)(st.ls[at(round, st.ls.len())].items[at(1, 2)]) + 1)) { *x -= (0 % 7) }
                        let mut n3 = 0;
                        while let Some(x2) = st.w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            st.rows[at(x2, 2)].inner.x = st.ls[1].items.iter().map(|x4| (st.s.chars().filter(|c| *c == 'b').count() as i32)).sum::<i32>();
                        }
                        st.ls[at(1, 2)].x %= 5;
                        st.b.wrapping_mul(st.os.as_ref().map_or(st.rows[at(st.l.x, st.rows.len())].n, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().s, &st.load().t, &st.load().w, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_312 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l]);
                    let value: i32 = {
                        [r.list[0], _] = [h.get("abc").copied().unwrap_or(0), ({ let x1: i32 = l.x; 1 })];
                        'l3: for i2 in 0_i32..3 { w.extend(v.iter().take(2)); }
                        let b: i32 = ({ let x5: i32 = o.map_or(r.n, |x| x + 1); q.front().copied().unwrap_or(rows[at(round, rows.len())].n) });
                        for i6 in 0_i32..3 { if let Some(x) = w.last_mut() { *x += ({ let x7: i32 = v[0]; r.n }) } }
                        let (Some(n8), _) = (o, 1) else { return Ok(rows[at(1, rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        ((k[at(round, 4)] as i64 * 2) as i32) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        [r.list[0], _] = [h.get("abc").copied().unwrap_or(0), ({ let x1: i32 = l.x; 1 })];
                        'l3: for i2 in 0_i32..3 { w.extend(v.iter().take(2)); }
                        let b: i32 = ({ let x5: i32 = o.map_or(r.n, |x| x + 1); q.front().copied().unwrap_or(rows[at(round, rows.len())].n) });
                        for i6 in 0_i32..3 { if let Some(x) = w.last_mut() { *x += ({ let x7: i32 = v[0]; r.n }) } }
                        let (Some(n8), _) = (o, 1) else { return Ok(rows[at(1, rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        ((k[at(round, 4)] as i64 * 2) as i32) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_313 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
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
                    before = state(&[&b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &l]);
                    let value: i32 = {
                        fill(&mut v, (w.iter().filter(|x1| 8 < 5).count() as i32));
                        for x2 in l.items.iter_mut() { r.name = s.trim_start_matches('a').to_owned(); }
                        for row3 in rows.iter() {
                            if (w.is_empty() && w[at(4, w.len())] <= (row3.list[at(p.0, 2)])) { return Err(format!("left with {}", m.get(&(l.x + 1)).copied().unwrap_or(b))); }
                        }
                        o.unwrap_or(m.get(&(4 + 1)).copied().unwrap_or(w[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        fill(&mut v, (w.iter().filter(|x1| 8 < 5).count() as i32));
                        for x2 in l.items.iter_mut() { r.name = s.trim_start_matches('a').to_owned(); }
                        for row3 in rows.iter() {
                            if (w.is_empty() && w[at(4, w.len())] <= (row3.list[at(p.0, 2)])) { return Err(format!("left with {}", m.get(&(l.x + 1)).copied().unwrap_or((*b)))); }
                        }
                        o.unwrap_or(m.get(&(4 + 1)).copied().unwrap_or(w[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &l]);
        Outcome { value, state }
    }
}

mod program_314 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k]);
                    let value: i32 = {
                        if m.contains_key(&((match &e { Shape::Dot => r.n, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + 1)) {
                            r.inner.x ^= double(len(&r.name));
                            for row3 in rows.iter_mut() { let n5 = bump(&mut k[0]); }
                        } else { h.insert(p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), (1 % 7)); }
                        {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                            flag |= r.inner.on;
                        }
                        for i6 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((|x7: i32| 4)(3) + 1)) { *x -= v.iter().sum::<i32>() }
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (|x8: i32| 7)(rows[0].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if m.contains_key(&((match &e { Shape::Dot => r.n, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + 1)) {
                            r.inner.x ^= double(len(&r.name));
                            for row3 in rows.iter_mut() { let n5 = bump(&mut k[0]); }
                        } else { h.insert(p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), (1 % 7)); }
                        {
                            rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                            flag |= r.inner.on;
                        }
                        for i6 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&((|x7: i32| 4)(3) + 1)) { *x -= v.iter().sum::<i32>() }
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (|x8: i32| 7)(rows[0].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &v, &w, &p, &r, &rows, &m, &h, &e, &k]);
        Outcome { value, state }
    }
}

mod program_315 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
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
                    before = state(&[&c, &s, &v, &w, &os, &r, &rows, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        l.x = q.front().copied().unwrap_or(q.front().copied().unwrap_or(c));
                        if (s == "abc" && r.inner.on) { break 'outer }
                        ls[0].x -= l.items.first().copied().unwrap_or(os.as_ref().map_or(1, |x| x.len() as i32));
                        ls[at(2, 2)].items = vec![ls[0].x.wrapping_mul(5); 2];
                        h.get("abc").copied().unwrap_or((if k[4 - 1] != 2 { c } else { rows[at(v[0], rows.len())].list[at(w[0], 2)] })) - rows.iter().map(Record::total).max().unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &os, &r, &rows, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
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
                        *l.x = q.front().copied().unwrap_or(q.front().copied().unwrap_or(c));
                        if (s == "abc" && r.inner.on) { break 'outer }
                        *ls[0].x -= l.items.first().copied().unwrap_or(os.as_ref().map_or(1, |x| x.len() as i32));
                        ls[at(2, 2)].items = vec![ls[0].x.wrapping_mul(5); 2];
                        h.get("abc").copied().unwrap_or((if k[4 - 1] != 2 { c } else { rows[at(v[0], rows.len())].list[at(w[0], 2)] })) - rows.iter().map(Record::total).max().unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &os, &r, &rows, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_316 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.w, &s.os, &s.r, &s.rows, &s.k]);
                    let value: i32 = {
                        s.w = vec![(5 + s.k[4 - 1]); 2];
                        let n1 = bump(&mut s.b);
                        s.rows[0].name.push_str(&s.s.chars().rev().collect::<String>());
                        (s.os.as_deref().unwrap_or("none").len() as i32) - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.w, &s.os, &s.r, &s.rows, &s.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.w = vec![(5 + s.k[4 - 1]); 2];
                        let n1 = bump(&mut s.b);
                        s.rows[0].name.push_str(&s.s.chars().rev().collect::<String>());
                        (s.os.as_deref().unwrap_or("none").len() as i32) - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.w, &s.os, &s.r, &s.rows, &s.k]);
        Outcome { value, state }
    }
}

mod program_317 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.v.iter().any(|x| *x > 3) {
                    n1 += 1;
                    self.rows[0].name = self.s.clone();
                    for row2 in self.rows.iter() {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(|row| row.n).sum::<i32>() }
                        self.r.list.retain(|x| (if matches!(self.e, Shape::Line(n) if n > 2) { 5 } else { 7 }) % 3 != 0);
                    }
                }
                self.rows[0].list = self.r.list.clone();
                self.l.x = match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => (self.v.iter().filter(|x7| self.t.starts_with('a')).count() as i32),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > n4 => self.rows.iter().map(|row| row.n).sum::<i32>(),
                    _ => 2,
                };
                self.h.get("abc").copied().unwrap_or((self.os.as_deref().unwrap_or("none").len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.v.iter().any(|x| *x > 3) {
                    n1 += 1;
                    self.rows[0].name = self.s.clone();
                    for row2 in self.rows.iter() {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(|row| row.n).sum::<i32>() }
                        self.r.list.retain(|x| (if matches!(self.e, Shape::Line(n) if n > 2) { 5 } else { 7 }) % 3 != 0);
                    }
                }
                self.rows[0].list = self.r.list.clone();
                self.l.x = match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => (self.v.iter().filter(|x7| self.t.starts_with('a')).count() as i32),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > n4 => self.rows.iter().map(|row| row.n).sum::<i32>(),
                    _ => 2,
                };
                self.h.get("abc").copied().unwrap_or((self.os.as_deref().unwrap_or("none").len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_318 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                if let Some(x1) = self.o {
                    let Some(n2) = self.o else { return Ok((self.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                } else {
                    match (self.os.as_deref().unwrap_or("none").len() as i32) {
                        0 | 1 => {
                            shout(&mut self.t);
                            let n5: i32 = self.o.or(Some(self.rows[at(round, self.rows.len())].list[at(self.c, 2)].max(self.l.x))).ok_or(String::from("none"))?;
                        }
                        n3 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                        n4 if n4 > 1 => { std::mem::swap(&mut self.c, &mut self.b); }
                        _ => {
                            self.m.entry(1).and_modify(|x| *x += self.os.as_ref().map_or(3, |x| x.len() as i32)).or_insert(5);
                        }
                    }
                    self.h.insert(self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), self.q.front().copied().unwrap_or(6));
                }
                self.a = (self.rows.iter().map(Record::total).max().unwrap_or(self.a) - (self.w.len() as i32));
                total(&self.l.items) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                if let Some(x1) = self.o {
                    let Some(n2) = self.o else { return Ok((self.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                } else {
                    match (self.os.as_deref().unwrap_or("none").len() as i32) {
                        0 | 1 => {
                            shout(&mut self.t);
                            let n5: i32 = self.o.or(Some(self.rows[at(round, self.rows.len())].list[at(self.c, 2)].max(self.l.x))).ok_or(String::from("none"))?;
                        }
                        n3 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                        n4 if n4 > 1 => { std::mem::swap(&mut self.c, &mut self.b); }
                        _ => {
                            self.m.entry(1).and_modify(|x| *x += self.os.as_ref().map_or(3, |x| x.len() as i32)).or_insert(5);
                        }
                    }
                    self.h.insert(self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), self.q.front().copied().unwrap_or(6));
                }
                self.a = (self.rows.iter().map(Record::total).max().unwrap_or(self.a) - (self.w.len() as i32));
                total(&*self.l.items) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_319 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.ls]);
                    let value: i32 = {
                        match &st.p {
                            (x1, y2) if *x1 > 0 => {
                                st.c += (st.r.list.len() as i32);
                                st.rows[at(4, 2)].list.reverse();
                            }
                            _ => { st.v.dedup(); }
                        }
                        for x3 in &st.ls[st.ls.len() - 1].items {
                            [st.v[at(3, 2)], _] = [st.w.iter().map(|x5| 1).fold(0, |x, y| x ^ y), st.rows.iter().map(|row| row.n).sum::<i32>()];
                        }
                        st.t.clear();
                        st.o.unwrap_or((st.ls[at(round, st.ls.len())].items.len() as i32)) - ((st.ls[st.ls.len() - 1].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &st.p {
                            (x1, y2) if *x1 > 0 => {
                                st.c += (st.r.list.len() as i32);
                                st.rows[at(4, 2)].list.reverse();
                            }
                            _ => { st.v.dedup(); }
                        }
                        for x3 in &st.ls[st.ls.len() - 1].items {
                            [st.v[at(3, 2)], _] = [st.w.iter().map(|x5| 1).fold(0, |x, y| x ^ y), st.rows.iter().map(|row| row.n).sum::<i32>()];
                        }
                        st.t.clear();
                        st.o.unwrap_or((st.ls[at(round, st.ls.len())].items.len() as i32)) - ((st.ls[st.ls.len() - 1].x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_320 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !(v.is_empty()) { break o.unwrap_or(ls[1].x); }
                            if let Some(row) = rows.last_mut() { row.n += (l.x - 4); row.list.push(row.n); row.grow(1); }
                        };
                        match ls[0].items[at(4, 2)] {
                            0 | 1 => { if let Some(x) = os.as_mut() { x.push('m') } }
                            n3 @ 2..=5 => { v.extend([(r.name.chars().filter(|c| *c == 'b').count() as i32), 1]); }
                            n4 if n4 > c => {
                                ls[0].items = w.iter().copied().filter(|x5| !(s == "abc")).collect::<Vec<i32>>();
                                o = Some((c + b));
                            }
                            _ => {
                                let n6: i32 = { let list = &ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                                r.name.push('y');
                            }
                        }
                        r.n ^= r.total();
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        for row7 in rows.iter() {
                            for row8 in rows.iter() { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            for x9 in &mut v { let n10 = bump(&mut w[0]); }
                        }
                        (ls[ls.len() - 1].items.iter().filter(|x11| o.is_some()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !(v.is_empty()) { break o.unwrap_or(ls[1].x); }
                            if let Some(row) = rows.last_mut() { row.n += (l.x - 4); row.list.push(row.n); row.grow(1); }
                        };
                        match ls[0].items[at(4, 2)] {
                            0 | 1 => { if let Some(x) = os.as_mut() { x.push('m') } }
                            n3 @ 2..=5 => { v.extend([(r.name.chars().filter(|c| *c == 'b').count() as i32), 1]); }
                            n4 if n4 > (*c) => {
                                ls[0].items = w.iter().copied().filter(|x5| !(s == "abc")).collect::<Vec<i32>>();
                                o = Some((c + b));
                            }
                            _ => {
                                let n6: i32 = { let list = &*ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                                r.name.push('y');
                            }
                        }
                        r.n ^= r.total();
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        for row7 in rows.iter() {
                            for row8 in rows.iter() { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            for x9 in &mut v { let n10 = bump(&mut w[0]); }
                        }
                        (ls[ls.len() - 1].items.iter().filter(|x11| o.is_some()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_321 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l]);
                    let value: i32 = {
                        if let Some(x1) = &mut o {
                            k[at(q.front().copied().unwrap_or(b), 2)] -= os.as_ref().map_or(l.items.iter().sum::<i32>(), |x| x.len() as i32);
                        }
                        rows[at(c, 2)].list.dedup();
                        w.sort();
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = &mut o {
                            k[at(q.front().copied().unwrap_or(b), 2)] -= os.as_ref().map_or(l.items.iter().sum::<i32>(), |x| x.len() as i32);
                        }
                        rows[at((*c), 2)].list.dedup();
                        w.sort();
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_322 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        p.0 -= v.iter().map(|x1| (os.as_deref().unwrap_or("none").len() as i32)).fold(0, |x, y| x ^ y);
                        (0..2).for_each(|i| l.x += i);
                        p.0 = o.unwrap_or(k[at(round, 4)].wrapping_mul(c));
                        if o == Some(3) {
                            let n3: i32 = positive(i32::abs(o.unwrap_or(ls[0].x)) + 1 - (round % 5))?;
                        } else if matches!(e, Shape::Line(n) if n > 2) {
                            if (r.inner.on && m.contains_key(&(a + 1))) { continue 'outer }
                        }
                        { let x4 = &mut b; *x4 += e.size(); *x4 %= 50; }
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - ({ let x5: i32 = 7; 4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.0 -= v.iter().map(|x1| (os.as_deref().unwrap_or("none").len() as i32)).fold(0, |x, y| x ^ y);
                        (0..2).for_each(|i| l.x += i);
                        p.0 = o.unwrap_or(k[at(round, 4)].wrapping_mul(c));
                        if o == Some(3) {
                            let n3: i32 = positive(i32::abs(o.unwrap_or((*ls[0].x))) + 1 - (round % 5))?;
                        } else if matches!(e, Shape::Line(n) if n > 2) {
                            if (r.inner.on && m.contains_key(&(a + 1))) { continue 'outer }
                        }
                        { let x4 = &mut b; *x4 += e.size(); *x4 %= 50; }
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - ({ let x5: i32 = 7; 4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_323 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &o, &p, &r, &rows, &h, &e, &k, &l]);
                    let value: i32 = {
                        'l3: for x1 in &v { s.clear(); }
                        k[at((-0), 2)] = match a {
                            0 | 1 => k[4 - 1].max(p.0),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 3 => (match &e { Shape::Dot => 0, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }),
                            _ => 2,
                        };
                        *h.entry((rows[0].name.clone() + "x")).or_insert(0) += (match &e { Shape::Dot => a, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 });
                        o.map_or(o.unwrap_or(a), |x| x + 1) - v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &o, &p, &r, &rows, &h, &e, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l3: for x1 in &v { s.clear(); }
                        k[at((-0), 2)] = match a {
                            0 | 1 => k[4 - 1].max(p.0),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 3 => (match &e { Shape::Dot => 0, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }),
                            _ => 2,
                        };
                        *h.entry((rows[0].name.clone() + "x")).or_insert(0) += (match &e { Shape::Dot => a, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 });
                        o.map_or(o.unwrap_or(a), |x| x + 1) - v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &o, &p, &r, &rows, &h, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_324 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.k]);
                    let value: i32 = {
                        s.r.name = s.rows[0].name.chars().rev().collect::<String>();
                        let mut text1: String = s.t.chars().rev().collect::<String>();
                        let [n2, .., n3] = s.k;
                        if let Some(x4) = &s.os { s.b = s.o.unwrap_or(n2.abs()); }
                        s.rows.iter().map(Record::total).max().unwrap_or(s.v.first().copied().unwrap_or(s.k[at(s.r.inner.x, 4)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.k]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r.name = s.rows[0].name.chars().rev().collect::<String>();
                        let mut text1: String = s.t.chars().rev().collect::<String>();
                        let [n2, .., n3] = s.k;
                        if let Some(x4) = &s.os { s.b = s.o.unwrap_or(n2.abs()); }
                        s.rows.iter().map(Record::total).max().unwrap_or(s.v.first().copied().unwrap_or(s.k[at(s.r.inner.x, 4)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.t, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.k]);
        Outcome { value, state }
    }
}

mod program_325 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                fill(&mut self.w, self.os.as_ref().map_or(self.b, |x| x.len() as i32));
                (self.rows[at(self.r.n, 2)].n, self.c) = ((self.ls[self.ls.len() - 1].x + 6), self.h.get("abc").copied().unwrap_or(self.r.list[0]));
                self.e = Shape::Line(self.m.get(&(3 + 1)).copied().unwrap_or(self.b));
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.is_empty() { break self.m.values().sum::<i32>(); }
                    self.b %= 5;
                };
                (|x3: i32| (self.r.name.chars().filter(|c| *c == 'b').count() as i32))(self.rows.iter().map(Record::total).max().unwrap_or(self.k[at(round, 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                fill(&mut self.w, self.os.as_ref().map_or(self.b, |x| x.len() as i32));
                (self.rows[at(self.r.n, 2)].n, self.c) = (((*self.ls[self.ls.len() - 1].x) + 6), self.h.get("abc").copied().unwrap_or(self.r.list[0]));
                self.e = Shape::Line(self.m.get(&(3 + 1)).copied().unwrap_or(self.b));
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.is_empty() { break self.m.values().sum::<i32>(); }
                    self.b %= 5;
                };
                (|x3: i32| (self.r.name.chars().filter(|c| *c == 'b').count() as i32))(self.rows.iter().map(Record::total).max().unwrap_or(self.k[at(round, 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_326 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((|x2: i32| self.r.n)(self.v[0])) };
                self.w.reverse();
                for link5 in &mut self.ls {
                    [link5.x, _] = [(self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.m.get(&(8 + 1)).copied().unwrap_or(n1)];
                }
                let mut n6: i32 = 0;
                let n7: i32 = loop {
                    n6 += 1;
                    if n6 > 2 || 2 < (self.s.chars().filter(|c| *c == 'b').count() as i32) { break self.h.get("abc").copied().unwrap_or(self.w[0]); }
                    self.k[0] -= self.ls[self.ls.len() - 1].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                };
                let mut list8: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                self.ls[at(self.p.0, self.ls.len())].items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((|x2: i32| self.r.n)(self.v[0])) };
                self.w.reverse();
                for link5 in &self.ls {
                    [link5.x, _] = [(self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.m.get(&(8 + 1)).copied().unwrap_or(n1)];
                }
                let mut n6: i32 = 0;
                let n7: i32 = loop {
                    n6 += 1;
                    if n6 > 2 || 2 < (self.s.chars().filter(|c| *c == 'b').count() as i32) { break self.h.get("abc").copied().unwrap_or(self.w[0]); }
                    self.k[0] -= self.ls[self.ls.len() - 1].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                };
                let mut list8: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                self.ls[at(self.p.0, self.ls.len())].items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_327 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(st.a), (|x2: i32| st.a)(st.k[0])];
                        match &st.p {
                            (x3, y4) if *x3 > 0 => {
                                st.ls[0].x = st.rows.iter().map(Record::total).max().unwrap_or(st.h.get("abc").copied().unwrap_or(8));
                            }
                            _ => {
                                st.ls[0].x %= 5;
                                for i6 in 0_i32..3 { let mut text7: String = (st.t.clone() + "x"); }
                            }
                        }
                        match (st.os.as_ref().map_or(st.a, |x| x.len() as i32)) {
                            0 | 1 => { st.e = Shape::Named { name: format!("{}:{:<4}|", st.p.1, 5), size: (0 - st.r.inner.x) }; }
                            n8 @ 2..=5 => { let [n10, n11]: [i32; 2] = [(-1), (-st.a)]; }
                            n9 if n9 > st.v[0] => { st.rows[0].list.sort(); }
                            _ => { st.r.name.push_str(&String::from("bc")); }
                        }
                        match st.m.get(&((|x13: i32| st.l.x)(st.r.n) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        {
                            fill(&mut list1, ((st.rows[at(st.b, st.rows.len())].inner.x as i64 * 2) as i32));
                            if st.r.n > (if 4 != 4 { st.v[0] } else { 1 }) {
                                let mut list14: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(st.k[4 - 1]), (st.rows[1].inner.x - st.ls[st.ls.len() - 1].x)];
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                            } else if matches!(st.e, Shape::Line(n) if n > 2) {
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= list1.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        ({ let x16: i32 = len(&st.p.1); st.r.total() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(st.a), (|x2: i32| st.a)(st.k[0])];
                        match &st.p {
                            (x3, y4) if *x3 > 0 => {
                                st.ls[0].x = st.rows.iter().map(Record::total).max().unwrap_or(st.h.get("abc").copied().unwrap_or(8));
                            }
                            _ => {
                                st.ls[0].x %= 5;
                                for i6 in 0_i32..3 { let mut text7: String = (st.t.clone() + "x"); }
                            }
                        }
                        match (st.os.as_ref().map_or(st.a, |x| x.len() as i32)) {
                            0 | 1 => { st.e = Shape::Named { name: format!("{}:{:<4}|", st.p.1, 5), size: (0 - st.r.inner.x) }; }
                            n8 @ 2..=5 => { let [n10, n11]: [i32; 2] = [(-1), (-st.a)]; }
                            n9 if n9 > st.v[0] => { st.rows[0].list.sort(); }
                            _ => { st.r.name.push_str(&String::from("bc")); }
                        }
                        match st.m.get(&((|x13: i32| st.l.x)(st.r.n) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        {
                            fill(&mut list1, ((st.rows[at(st.b, st.rows.len())].inner.x as i64 * 2) as i32));
                            if st.r.n > (if 4 != 4 { st.v[0] } else { 1 }) {
                                let mut list14: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(st.k[4 - 1]), (st.rows[1].inner.x - st.ls[st.ls.len() - 1].x)];
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                            } else if matches!(st.e, Shape::Line(n) if n > 2) {
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= list1.iter().sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        ({ let x16: i32 = len(&st.p.1); st.r.total() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_328 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls]);
                    let value: i32 = {
                        p.0 = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + l.items[at(ls[1].x, 2)].abs());
                        'l2: for i1 in 0_i32..3 {
                            rows[at(w.iter().map(|x3| c).sum::<i32>(), 2)].inner.x ^= q.front().copied().unwrap_or((2 + a));
                        }
                        for x4 in v.iter_mut() { flag = r.n != (if o.is_some() { 8 } else { r.inner.x }); }
                        p.0 = k[1].abs();
                        v.iter().map(|x5| (rows[at(round, rows.len())].list.iter().filter(|x6| o.is_some()).count() as i32)).fold(0, |x, y| x ^ y) - v.first().copied().unwrap_or(ls[0].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.0 = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + l.items[at(ls[1].x, 2)].abs());
                        'l2: for i1 in 0_i32..3 {
                            rows[at(w.iter().map(|x3| c).sum::<i32>(), 2)].inner.x ^= q.front().copied().unwrap_or((2 + a));
                        }
                        for x4 in v.iter_mut() { flag = r.n != (if o.is_some() { 8 } else { r.inner.x }); }
                        p.0 = k[1].abs();
                        v.iter().map(|x5| (rows[at(round, rows.len())].list.iter().filter(|x6| o.is_some()).count() as i32)).fold(0, |x, y| x ^ y) - v.first().copied().unwrap_or(ls[0].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_329 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &e, &l, &ls]);
                    let value: i32 = {
                        'l2: for x1 in rows[0].list.iter_mut() {
                            b = w.pop().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - w.len() as i32 + w.pop().map_or(0, |x| x + 1);
                        }
                        [v[at(r.list[0], 2)], _] = [e.size(), o.map_or(4, |x| x + 1)];
                        v.truncate(3);
                        let n3 = bump(&mut c);
                        rows[0].inner.x = (ls[1].items.len() as i32);
                        ({ let x4: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); l.items.iter().map(|x5| r.n).fold(0, |x, y| x ^ y) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for x1 in rows[0].list.iter_mut() {
                            b = w.pop().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - w.len() as i32 + w.pop().map_or(0, |x| x + 1);
                        }
                        [v[at(r.list[0], 2)], _] = [e.size(), o.map_or(4, |x| x + 1)];
                        v.truncate(3);
                        let n3 = bump(&mut c);
                        rows[0].inner.x = (ls[1].items.len() as i32);
                        ({ let x4: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); l.items.iter().map(|x5| r.n).fold(0, |x, y| x ^ y) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &os, &r, &rows, &e, &l, &ls]);
        Outcome { value, state }
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
