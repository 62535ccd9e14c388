//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_180 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x1) = s.v.iter().find(|x| **x > 2) {
                            s.w.sort_by_key(|x| s.m.get(&(s.b + 1)).copied().unwrap_or(1));
                        }
                        match &s.e {
                            Shape::Dot => {
                                s.rows[at((if s.z % 8 == 5 { return Ok(5) } else { say(1, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(3, s.z) }), (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, s.z) })));
                            }
                            Shape::Line(x2) if *x2 < 5 => {
                                s.w[at(6, 2)] += (if s.b >= s.p.0.abs() { (s.r.list.len() as i32) } else { s.m.get(&(s.p.0 + 1)).copied().unwrap_or(s.ls[s.ls.len() - 1].x) });
                            }
                            Shape::Named { name: y3, size: x2 } => { if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) } }
                            _ => {}
                        }
                        s.os = Some((s.p.1.clone() + "x"));
                        s.w = s.l.items.clone();
                        (match &s.e { Shape::Dot => s.q.front().copied().unwrap_or(s.c), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - (say(6, s.a) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = s.v.iter().find(|x| **x > 2) {
                            s.w.sort_by_key(|x| s.m.get(&((*s.b) + 1)).copied().unwrap_or(1));
                        }
                        match &s.e {
                            Shape::Dot => {
                                s.rows[at((if s.z % 8 == 5 { return Ok(5) } else { say(1, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(3, s.z) }), (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, s.z) })));
                            }
                            Shape::Line(x2) if *x2 < 5 => {
                                s.w[at(6, 2)] += (if s.b >= s.p.0.abs() { (s.r.list.len() as i32) } else { s.m.get(&(s.p.0 + 1)).copied().unwrap_or(s.ls[s.ls.len() - 1].x) });
                            }
                            Shape::Named { name: y3, size: x2 } => { if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) } }
                            _ => {}
                        }
                        s.os = Some((s.p.1.clone() + "x"));
                        s.w = s.l.items.clone();
                        (match &s.e { Shape::Dot => s.q.front().copied().unwrap_or((*s.c)), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - (say(6, s.a) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_181 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.t = self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                let n1: i32 = self.z.wrapping_sub(({ self.z += 1; say(3, self.z) }));
                match self.a {
                    0 | 1 => {
                        self.v[at(5, 2)] = self.v.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    n2 @ 2..=5 => {
                        let n4: i32 = self.o.or(Some(len(&self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].name))).ok_or(String::from("none"))?;
                    }
                    n3 if n3 > 8 => {
                        let n5: i32 = self.z.wrapping_sub((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, self.z) }));
                    }
                    _ => {
                        self.w[at(({ self.z += 1; say(14, self.z) }), 3)] = ({ self.z += 1; say(13, self.z) });
                        self.r.grow((-self.a));
                    }
                }
                self.rows[at(say(17, self.l.x), 3)].list.push(({ self.z += 2; say(16, self.z) }));
                ('l9: { if self.s == "abc" { break 'l9 ({ let x8: i32 = 0; self.ls[at(6, self.ls.len())].items[0] }) } (self.l.items[0] - self.l.x) }) - self.w[at(self.rows[self.rows.len() - 1].inner.x, 2)].wrapping_mul(n1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.t = self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                let n1: i32 = self.z.wrapping_sub(({ self.z += 1; say(3, self.z) }));
                match self.a {
                    0 | 1 => {
                        self.v[at(5, 2)] = self.v.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    n2 @ 2..=5 => {
                        let n4: i32 = self.o.or(Some(len(&self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].name))).ok_or(String::from("none"))?;
                    }
                    n3 if n3 > 8 => {
                        let n5: i32 = self.z.wrapping_sub((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, self.z) }));
                    }
                    _ => {
                        self.w[at(({ self.z += 1; say(14, self.z) }), 3)] = ({ self.z += 1; say(13, self.z) });
                        self.r.grow((-(*self.a)));
                    }
                }
                self.rows[at(say(17, self.l.x), 3)].list.push(({ self.z += 2; say(16, self.z) }));
                ('l9: { if self.s == "abc" { break 'l9 ({ let x8: i32 = 0; self.ls[at(6, self.ls.len())].items[0] }) } (self.l.items[0] - self.l.x) }) - self.w[at(self.rows[self.rows.len() - 1].inner.x, 2)].wrapping_mul(n1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_182 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for row1 in &self.rows {
                    for i3 in 0_i32..self.r.list[at(row1.n, 2)].min(3) {
                        self.h.remove(&format!("{}:{:<4}|", row1.name, 5));
                    }
                }
                self.rows[at(say(1, self.p.0), 2)].name.push_str(&format!("{}:{:<4}|", self.s, 0));
                if self.v.contains(&(len(&self.s) + 1)) {
                    self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                } else if self.c > (self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                    self.ls[at(({ self.z += 1; say(7, self.z) }), 3)].items[at(say(5, self.c), 2)] ^= ({ self.z += 2; say(6, self.z) });
                }
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - self.k[say(9, 1)].wrapping_mul(self.rows[at(self.a, self.rows.len())].n)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for row1 in &self.rows {
                    for i3 in 0_i32..self.r.list[at(row1.n, 2)].min(3) {
                        self.h.remove(&format!("{}:{:<4}|", row1.name, 5));
                    }
                }
                self.rows[at(say(1, self.p.0), 2)].name.push_str(&format!("{}:{:<4}|", self.s, 0));
                if self.v.contains(&(len(&*self.s) + 1)) {
                    self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                } else if self.c > (self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                    self.ls[at(({ self.z += 1; say(7, self.z) }), 3)].items[at(say(5, self.c), 2)] ^= ({ self.z += 2; say(6, self.z) });
                }
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - self.k[say(9, 1)].wrapping_mul(self.rows[at(self.a, self.rows.len())].n)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_183 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, p: (i32, String), rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.w, &st.p, &st.rows, &st.h, &st.e, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.e = Shape::Line((st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        st.rows[at(({ st.z += 1; say(4, st.z) }), 3)].list[at(say(2, 2), 2)] = say(3, 6);
                        fill(&mut st.w, 4);
                        st.h.get("abc").copied().unwrap_or(((st.p.0 as i64 * 2) as i32)) - (match &st.e { Shape::Dot => 1, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.w, &st.p, &st.rows, &st.h, &st.e, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: Vec<i32>, p: (i32, String), rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.e = Shape::Line((st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        st.rows[at(({ st.z += 1; say(4, st.z) }), 3)].list[at(say(2, 2), 2)] = say(3, 6);
                        fill(&mut st.w, 4);
                        st.h.get("abc").copied().unwrap_or(((st.p.0 as i64 * 2) as i32)) - (match &st.e { Shape::Dot => 1, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().w, &st.load().p, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_184 {
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
                    before = state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n3: i32 = (match &e { Shape::Dot => h.get("abc").copied().unwrap_or(say(1, l.x)), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        rows[at(say(4, b), 3)].list.push(({ z }));
                        let Some(n5) = o else { return Ok(os.as_ref().map_or(l.x, |x| x.len() as i32)) };
                        let mut text6: String = format!("{}:{:<4}|", p.1, w[at(v[at(({ z += 1; say(6, z) }), v.len())], w.len())]);
                        ({ let x7: i32 = (ls[0].items.iter().filter(|x8| flag).count() as i32); r.total() }) - (if r.inner.on { 1 } else { say(7, k[1]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
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
                        let mut n3: i32 = (match &e { Shape::Dot => h.get("abc").copied().unwrap_or(say(1, l.x)), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        rows[at(say(4, b), 3)].list.push(({ z }));
                        let Some(n5) = o else { return Ok(os.as_ref().map_or(l.x, |x| x.len() as i32)) };
                        let mut text6: String = format!("{}:{:<4}|", p.1, w[at(v[at(({ z += 1; say(6, z) }), v.len())], w.len())]);
                        ({ let x7: i32 = (ls[0].items.iter().filter(|x8| (*flag)).count() as i32); r.total() }) - (if r.inner.on { 1 } else { say(7, k[1]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_185 {
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
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if t.is_empty() {
                            (p.0, ls[0].x) = (rows.iter().map(Record::total).max().unwrap_or(p.0), r.first().copied().unwrap_or(b));
                        }
                        if !flag { let _ = w.pop(); } else if w.is_empty() {
                            os = Some(t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        }
                        match m.values().sum::<i32>() {
                            0 | 1 => { let n4: i32 = peak(&w).copied().unwrap_or(3); }
                            n2 @ 2..=5 => {
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 1; say(2, z) }), 2)] += ({ z });
                            }
                            n3 if n3 > 7 => { w.insert(at(say(5, 8), 2), ({ z += 1; say(7, z) })); }
                            _ => {
                                v[at(rows.iter().map(Record::total).max().unwrap_or(b), 2)] -= w.first().copied().unwrap_or(r.first().copied().unwrap_or(rows[rows.len() - 1].list[0]));
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(9, z) }), 2)].list[at(({ z += 2; say(10, z) }), 2)] += say(11, 0);
                            }
                        }
                        let n8: i32 = (r.name.len() as i32);
                        (w.len() as i32) - l.items.iter().map(|x9| b).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if t.is_empty() {
                            (p.0, ls[0].x) = (rows.iter().map(Record::total).max().unwrap_or(p.0), r.first().copied().unwrap_or(b));
                        }
                        if !flag { let _ = w.pop(); } else if w.is_empty() {
                            os = Some(t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        }
                        match m.values().sum::<i32>() {
                            0 | 1 => { let n4: i32 = peak(&*w).copied().unwrap_or(3); }
                            n2 @ 2..=5 => {
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 1; say(2, z) }), 2)] += ({ z });
                            }
                            n3 if n3 > 7 => { w.insert(at(say(5, 8), 2), ({ z += 1; say(7, z) })); }
                            _ => {
                                v[at(rows.iter().map(Record::total).max().unwrap_or(b), 2)] -= w.first().copied().unwrap_or(r.first().copied().unwrap_or(rows[rows.len() - 1].list[0]));
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(9, z) }), 2)].list[at(({ z += 2; say(10, z) }), 2)] += say(11, 0);
                            }
                        }
                        let n8: i32 = (r.name.len() as i32);
                        (w.len() as i32) - l.items.iter().map(|x9| b).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_186 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(say(2, p.0), 2)).wrapping_add(say(3, l.x));
                        if v.iter().any(|x| *x > 3) {
                            rows[at(say(5, l.x), 2)].list.push(({ z }));
                            v = l.items.clone();
                        } else if 8 <= (2 % 7) {
                            'l4: for x3 in &mut l.items { flag |= o.is_some(); }
                            for x5 in w.iter_mut() {
                                ls[at(({ z += 1; say(12, z) }), 3)].items[at(({ z += 2; say(10, z) }), 2)] ^= ({ z += 2; say(11, z) });
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                        }
                        {
                            (k[at(4, 2)], b) = (ls[at(round, ls.len())].items[at(3, 2)].wrapping_mul(w[at(round, w.len())]), (v.iter().filter(|x7| m.contains_key(&(r.inner.x + 1))).count() as i32));
                        }
                        if 1 >= o.unwrap_or(l.items[0]) { q.push_back(m.values().sum::<i32>()); }
                        let n9: i32 = z.wrapping_sub(say(19, 3));
                        o.map_or(('l10: { if 5 >= ({ z }) { break 'l10 n1 } b }), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        let n1: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(say(2, p.0), 2)).wrapping_add(say(3, l.x));
                        if v.iter().any(|x| *x > 3) {
                            rows[at(say(5, l.x), 2)].list.push(({ z }));
                            v = l.items.clone();
                        } else if 8 <= (2 % 7) {
                            'l4: for x3 in &mut l.items { flag |= o.is_some(); }
                            for x5 in w.iter_mut() {
                                ls[at(({ z += 1; say(12, z) }), 3)].items[at(({ z += 2; say(10, z) }), 2)] ^= ({ z += 2; say(11, z) });
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                        }
                        {
                            (k[at(4, 2)], b) = (ls[at(round, ls.len())].items[at(3, 2)].wrapping_mul(w[at(round, w.len())]), (v.iter().filter(|x7| m.contains_key(&(r.inner.x + 1))).count() as i32));
                        }
                        if 1 >= o.unwrap_or(l.items[0]) { q.push_back(m.values().sum::<i32>()); }
                        let n9: i32 = z.wrapping_sub(say(19, 3));
                        o.map_or(('l10: { if 5 >= ({ z }) { break 'l10 n1 } (*b) }), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_187 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        flag &= m.contains_key(&(r.total() + 1));
                        if 0 > (w.iter().map(|x1| say(1, rows[rows.len() - 1].n)).last().unwrap_or_default()) {
                            [ls[at(r.inner.x, 2)].x, _] = [('l2: { if o == Some(3) { break 'l2 v[say(2, 1)] } l.x }), (rows[at(({ z }), rows.len())].n + ({ z }))];
                        } else {
                            w.push(rows[at(say(3, l.x), rows.len())].list.iter().map(|x3| (l.x + w[at(say(5, k[say(4, 1)]), w.len())])).max().unwrap_or(0));
                        }
                        p.0 += &8;
                        let n4: i32 = { let list = &v; list.len() as i32 + list.iter().sum::<i32>() };
                        if 2 >= (v.len() as i32) {
                            r.inner = Inner { x: (({ z += 1; say(6, z) }) + b), on: b >= (r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                            r.grow(ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, z) }), ls.len())].items.iter().map(|x5| n4).last().unwrap_or_default());
                        } else if 3 > (l.items.iter().filter(|x6| flag).count() as i32) {
                            r.grow(q.front().copied().unwrap_or(ls[at(say(9, rows[say(8, 1)].inner.x), ls.len())].x));
                        }
                        h.get("abc").copied().unwrap_or(h.get("abc").copied().unwrap_or(7)) - (l.x % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        flag &= m.contains_key(&(r.total() + 1));
                        if 0 > (w.iter().map(|x1| say(1, rows[rows.len() - 1].n)).last().unwrap_or_default()) {
                            [ls[at(r.inner.x, 2)].x, _] = [('l2: { if o == Some(3) { break 'l2 v[say(2, 1)] } l.x }), (rows[at(({ z }), rows.len())].n + ({ z }))];
                        } else {
                            w.push(rows[at(say(3, l.x), rows.len())].list.iter().map(|x3| (l.x + w[at(say(5, k[say(4, 1)]), w.len())])).max().unwrap_or(0));
                        }
                        p.0 += &8;
                        let n4: i32 = { let list = &*v; list.len() as i32 + list.iter().sum::<i32>() };
                        if 2 >= (v.len() as i32) {
                            r.inner = Inner { x: (({ z += 1; say(6, z) }) + b), on: (*b) >= (r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                            r.grow(ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, z) }), ls.len())].items.iter().map(|x5| n4).last().unwrap_or_default());
                        } else if 3 > (l.items.iter().filter(|x6| flag).count() as i32) {
                            r.grow(q.front().copied().unwrap_or(ls[at(say(9, rows[say(8, 1)].inner.x), ls.len())].x));
                        }
                        h.get("abc").copied().unwrap_or(h.get("abc").copied().unwrap_or(7)) - (l.x % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_188 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        fill(&mut s.w, s.ls[s.ls.len() - 1].x.wrapping_mul(s.ls[s.ls.len() - 1].x));
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.l.x != ('l2: { if ({ s.z += 2; say(1, s.z) }) != s.k[0] { break 'l2 say(2, s.r.inner.x) } s.p.0 }) {
                            n1 += 1;
                            s.ls[at(({ s.z += 2; say(6, s.z) }), 3)].items[at(({ s.z += 2; say(4, s.z) }), 2)] ^= (if s.z % 8 == 5 { break 'outer } else { say(5, s.z) });
                            s.l.x -= &s.q.front().copied().unwrap_or(s.c);
                        }
                        let (Some(n4), _) = (s.o, 1) else { return Ok(s.rows.iter().map(|row| row.n).sum::<i32>()) };
                        ((n4 as i64 * 2) as i32) - s.ls[0].items.first().copied().unwrap_or(s.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut s.w, s.ls[s.ls.len() - 1].x.wrapping_mul(s.ls[s.ls.len() - 1].x));
                        let mut n1: i32 = 0;
                        while n1 < 3 && s.l.x != ('l2: { if ({ s.z += 2; say(1, s.z) }) != s.k[0] { break 'l2 say(2, s.r.inner.x) } s.p.0 }) {
                            n1 += 1;
                            s.ls[at(({ s.z += 2; say(6, s.z) }), 3)].items[at(({ s.z += 2; say(4, s.z) }), 2)] ^= (if s.z % 8 == 5 { break 'outer } else { say(5, s.z) });
                            *s.l.x -= &s.q.front().copied().unwrap_or(s.c);
                        }
                        let (Some(n4), _) = (s.o, 1) else { return Ok(s.rows.iter().map(|row| row.n).sum::<i32>()) };
                        ((n4 as i64 * 2) as i32) - s.ls[0].items.first().copied().unwrap_or(s.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_189 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name += &(({ self.z += 1; say(3, self.z) })).to_string();
                match self.ls[0].items.as_slice() {
                    [] => { let n4 = std::mem::replace(&mut self.a, 4); }
                    [x2] => {
                        {
                            self.rows[at(double(({ self.z += 2; say(6, self.z) })), 2)].n = (self.os.as_deref().unwrap_or("none").len() as i32);
                            self.os.get_or_insert_default().push('d');
                        }
                    }
                    [x2, .., y3] => { self.r.inner.x ^= (self.s.len() as i32); }
                }
                if self.ls[say(7, 1)].x == (self.ls[0].items[at(3, 2)].max(positive(say(8, self.z) - 7)?)) {
                    self.r.inner.on = !self.flag;
                } else if self.p.0 > ({ let x8: i32 = self.p.0; ({ self.z += 2; say(9, self.z) }) }) {
                    for row6 in self.rows.iter() { let n7: i32 = self.v.iter().copied().min().unwrap_or_default(); }
                }
                self.h.remove(&self.t.trim_start_matches('a').to_owned());
                self.b += (self.r.name.chars().filter(|c| *c == 'b').count() as i32);
                self.m.values().sum::<i32>() - self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name += &(({ self.z += 1; say(3, self.z) })).to_string();
                match self.ls[0].items.as_slice() {
                    [] => { let n4 = std::mem::replace(&mut self.a, 4); }
                    [x2] => {
                        {
                            self.rows[at(double(({ self.z += 2; say(6, self.z) })), 2)].n = (self.os.as_deref().unwrap_or("none").len() as i32);
                            self.os.get_or_insert_default().push('d');
                        }
                    }
                    [x2, .., y3] => { self.r.inner.x ^= (self.s.len() as i32); }
                }
                if self.ls[say(7, 1)].x == (self.ls[0].items[at(3, 2)].max(positive(say(8, self.z) - 7)?)) {
                    self.r.inner.on = !self.flag;
                } else if self.p.0 > ({ let x8: i32 = self.p.0; ({ self.z += 2; say(9, self.z) }) }) {
                    for row6 in self.rows.iter() { let n7: i32 = self.v.iter().copied().min().unwrap_or_default(); }
                }
                self.h.remove(&self.t.trim_start_matches('a').to_owned());
                self.b += (self.r.name.chars().filter(|c| *c == 'b').count() as i32);
                self.m.values().sum::<i32>() - self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_190 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list.insert(at(say(2, self.r.n), 2), ({ self.z }));
                self.os = self.os.take().filter(|x| x.len() < 9);
                self.v[at(say(4, self.l.x), 3)] = ({ self.z });
                self.w[at(({ self.z += 2; say(7, self.z) }), 3)] -= &(({ self.z += 1; say(6, self.z) }));
                match (5 - self.a) {
                    0 | 1 => {
                        self.c = self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    n4 @ 2..=5 => {
                        self.r.inner = Inner { x: (self.a + self.rows[1].n), on: (!self.flag && !self.flag) };
                    }
                    n5 if n5 > self.r.inner.x => {
                        let n6: i32 = self.rows[at(positive(say(9, self.z) - 7)?, 2)].list.remove(at(say(10, 8), 2)).wrapping_add(({ self.z }));
                        self.rows[at(({ self.z += 1; say(13, self.z) }), 2)].list[at(({ self.z += 2; say(14, self.z) }), 2)] += ({ self.z += 1; say(15, self.z) });
                    }
                    _ => {
                        self.rows[at(self.v[at(self.l.x, 2)].wrapping_mul((if self.z % 8 == 5 { return Ok(5) } else { say(18, self.z) })), 2)].inner.x ^= &double(self.c);
                    }
                }
                ({ let x8: i32 = (3 - 5); (({ self.z += 2; say(19, self.z) }) - self.r.n) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list.insert(at(say(2, self.r.n), 2), ({ self.z }));
                self.os = self.os.take().filter(|x| x.len() < 9);
                self.v[at(say(4, self.l.x), 3)] = ({ self.z });
                self.w[at(({ self.z += 2; say(7, self.z) }), 3)] -= &(({ self.z += 1; say(6, self.z) }));
                match (5 - (*self.a)) {
                    0 | 1 => {
                        self.c = self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                    }
                    n4 @ 2..=5 => {
                        self.r.inner = Inner { x: (self.a + self.rows[1].n), on: (!self.flag && !self.flag) };
                    }
                    n5 if n5 > self.r.inner.x => {
                        let n6: i32 = self.rows[at(positive(say(9, self.z) - 7)?, 2)].list.remove(at(say(10, 8), 2)).wrapping_add(({ self.z }));
                        self.rows[at(({ self.z += 1; say(13, self.z) }), 2)].list[at(({ self.z += 2; say(14, self.z) }), 2)] += ({ self.z += 1; say(15, self.z) });
                    }
                    _ => {
                        self.rows[at(self.v[at(self.l.x, 2)].wrapping_mul((if self.z % 8 == 5 { return Ok(5) } else { say(18, self.z) })), 2)].inner.x ^= &double(self.c);
                    }
                }
                ({ let x8: i32 = (3 - 5); (({ self.z += 2; say(19, self.z) }) - self.r.n) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_191 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.os, &st.rows, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match &st.e {
                            Shape::Dot => {
                                st.rows[say(1, 0)].grow(say(2, 0));
                                st.l.x -= st.rows.iter().map(|row| row.n).sum::<i32>();
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                st.a = st.rows[at((if st.z % 8 == 5 { continue 'outer } else { say(7, st.z) }), st.rows.len())].n.abs();
                            }
                            Shape::Named { name: y2, size: x1 } => { st.l.items.push((0)); }
                            _ => {}
                        }
                        if let Some(row) = st.rows.last_mut() { row.n += 2; row.list.push(row.n); row.grow(1); }
                        if st.v.contains(&((st.s.len() as i32) + 1)) {
                            st.k[at(say(9, 8), 2)] += len(&st.t);
                        } else if st.flag { st.t.push('y'); }
                        (st.os.as_deref().unwrap_or("none").len() as i32) - len(&st.rows[at(round, 2)].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.os, &st.rows, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &st.e {
                            Shape::Dot => {
                                st.rows[say(1, 0)].grow(say(2, 0));
                                st.l.x -= st.rows.iter().map(|row| row.n).sum::<i32>();
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                st.a = st.rows[at((if st.z % 8 == 5 { continue 'outer } else { say(7, st.z) }), st.rows.len())].n.abs();
                            }
                            Shape::Named { name: y2, size: x1 } => { st.l.items.push((0)); }
                            _ => {}
                        }
                        if let Some(row) = st.rows.last_mut() { row.n += 2; row.list.push(row.n); row.grow(1); }
                        if st.v.contains(&((st.s.len() as i32) + 1)) {
                            st.k[at(say(9, 8), 2)] += len(&st.t);
                        } else if st.flag { st.t.push('y'); }
                        (st.os.as_deref().unwrap_or("none").len() as i32) - len(&st.rows[at(round, 2)].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().os, &st.load().rows, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_192 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z }), 2)].name += &(({ z += 2; say(2, z) })).to_string();
                        let n2: i32 = z.wrapping_sub(({ z += 1; say(6, z) }));
                        rows[at(say(9, 4), 2)].grow(say(10, 1)).min((say(12, c)) as usize);
                        for row4 in rows.iter() {
                            e = Shape::Line(h.get("abc").copied().unwrap_or(5));
                            r.list.dedup();
                        }
                        os.get_or_insert_default().push('d');
                        (s.len() as i32) - m.get(&(r.n + 1)).copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z }), 2)].name += &(({ z += 2; say(2, z) })).to_string();
                        let n2: i32 = z.wrapping_sub(({ z += 1; say(6, z) }));
                        rows[at(say(9, 4), 2)].grow(say(10, 1)).min((say(12, c)) as usize);
                        for row4 in rows.iter() {
                            *e = Shape::Line(h.get("abc").copied().unwrap_or(5));
                            r.list.dedup();
                        }
                        os.get_or_insert_default().push('d');
                        (s.len() as i32) - m.get(&(r.n + 1)).copied().unwrap_or(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_193 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z }), 2)].list.push((if z % 8 == 5 { return Ok(5) } else { say(2, z) }));
                        match rows[say(5, 1)].inner.x {
                            0 | 1 => {
                                rows[at(positive(say(9, z) - 7)?, 3)].list[at(({ z += 2; say(7, z) }), 2)] = ({ z += 2; say(8, z) });
                                l.items.retain(|x| ((*x) - say(12, p.0)) % 3 != 0);
                            }
                            n2 @ 2..=5 => {
                                v[at(m.values().sum::<i32>(), 2)] -= (match &e { Shape::Dot => q.front().copied().unwrap_or(3), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                            }
                            n3 if n3 > say(13, ls[at(round, ls.len())].items[0]) => {
                                v[say(24, 0)] = match (r.name.chars().filter(|c| *c == 'b').count() as i32) {
                                    0 | 1 => m.get(&(c + 1)).copied().unwrap_or(({ z += 2; say(25, z) })),
                                    n7 @ (2..=5 | 8) => n7 + 1,
                                    n8 if n8 > n8 => (r.name.chars().filter(|c| *c == 'b').count() as i32),
                                    _ => 2,
                                };
                            }
                            _ => {
                                for link14 in &mut ls { std::mem::swap(&mut b, &mut a); }
                                ls[at(({ z += 1; say(28, z) }), 3)].items[at(positive(say(27, z) - 7)?, 2)] ^= ({ z });
                            }
                        }
                        let mut n16: i32 = 0;
                        while n16 < 3 && r.inner.on {
                            n16 += 1;
                            w.retain(|x| total(&v) % 3 != 0);
                        }
                        rows[at(say(30, l.x), 2)].name += &(({ z += 1; say(32, z) })).to_string();
                        match &p {
                            (x18, y19) if *x18 > 0 => { s.clear(); }
                            _ => { ls[at(say(38, 4), 3)].items[at(({ z += 2; say(36, z) }), 2)] ^= ({ z += 2; say(37, z) }); }
                        }
                        (rows.iter().map(|row| row.n).sum::<i32>() + q.front().copied().unwrap_or(say(40, b))) - (p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z }), 2)].list.push((if z % 8 == 5 { return Ok(5) } else { say(2, z) }));
                        match rows[say(5, 1)].inner.x {
                            0 | 1 => {
                                rows[at(positive(say(9, z) - 7)?, 3)].list[at(({ z += 2; say(7, z) }), 2)] = ({ z += 2; say(8, z) });
                                l.items.retain(|x| ((*x) - say(12, p.0)) % 3 != 0);
                            }
                            n2 @ 2..=5 => {
                                v[at(m.values().sum::<i32>(), 2)] -= (match &e { Shape::Dot => q.front().copied().unwrap_or(3), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                            }
                            n3 if n3 > say(13, ls[at(round, ls.len())].items[0]) => {
                                v[say(24, 0)] = match (r.name.chars().filter(|c| *c == 'b').count() as i32) {
                                    0 | 1 => m.get(&(c + 1)).copied().unwrap_or(({ z += 2; say(25, z) })),
                                    n7 @ (2..=5 | 8) => n7 + 1,
                                    n8 if n8 > n8 => (r.name.chars().filter(|c| *c == 'b').count() as i32),
                                    _ => 2,
                                };
                            }
                            _ => {
                                for link14 in &ls { std::mem::swap(&mut b, &mut a); }
                                ls[at(({ z += 1; say(28, z) }), 3)].items[at(positive(say(27, z) - 7)?, 2)] ^= ({ z });
                            }
                        }
                        let mut n16: i32 = 0;
                        while n16 < 3 && r.inner.on {
                            n16 += 1;
                            w.retain(|x| total(&*v) % 3 != 0);
                        }
                        rows[at(say(30, l.x), 2)].name += &(({ z += 1; say(32, z) })).to_string();
                        match &p {
                            (x18, y19) if *x18 > 0 => { s.clear(); }
                            _ => { ls[at(say(38, 4), 3)].items[at(({ z += 2; say(36, z) }), 2)] ^= ({ z += 2; say(37, z) }); }
                        }
                        (rows.iter().map(|row| row.n).sum::<i32>() + q.front().copied().unwrap_or(say(40, b))) - (p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_194 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &rows, &m, &e, &l, &ls]);
                    let value: i32 = {
                        let mut text1: String = format!("{c:>3} {t:?} {}", 0);
                        for link2 in &mut ls {
                            let mut n3: i32 = 0;
                            let n5: i32 = loop {
                                n3 += 1;
                                if n3 > 2 || s.starts_with('a') { break len(&t); }
                                rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            };
                            e = Shape::Line((w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        }
                        m.insert(double(rows[1].inner.x), v[say(1, 1)].abs());
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &rows, &m, &e, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = format!("{c:>3} {t:?} {}", 0);
                        for link2 in &ls {
                            let mut n3: i32 = 0;
                            let n5: i32 = loop {
                                n3 += 1;
                                if n3 > 2 || s.starts_with('a') { break len(&*t); }
                                rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            };
                            e = Shape::Line((w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        }
                        m.insert(double(rows[1].inner.x), v[say(1, 1)].abs());
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &rows, &m, &e, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_195 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = v.iter().sum::<i32>();
                        if let [x2, ..] = v.as_slice() {
                            (b, _) = (w.pop().unwrap_or_default(), w.pop());
                            ((l.x, _), b) = ((o.map_or(n1, |x| x + 1), 0), ls[0].items.first().copied().unwrap_or(l.items[at(say(1, w[at(round, w.len())]), 2)]));
                        }
                        if (n1 < (k[say(2, 1)]) && r.inner.on) { continue 'outer }
                        { rows[at(({ z += 2; say(3, z) }), 2)].list.insert(at(({ z }), 2), say(4, n1)); }
                        os.as_ref().map_or(rows.iter().map(Record::total).max().unwrap_or(ls[ls.len() - 1].x), |x| x.len() as i32) - (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = v.iter().sum::<i32>();
                        if let [x2, ..] = v.as_slice() {
                            (b, _) = (w.pop().unwrap_or_default(), w.pop());
                            ((l.x, _), b) = ((o.map_or(n1, |x| x + 1), 0), ls[0].items.first().copied().unwrap_or(l.items[at(say(1, w[at(round, w.len())]), 2)]));
                        }
                        if (n1 < (k[say(2, 1)]) && r.inner.on) { continue 'outer }
                        { rows[at(({ z += 2; say(3, z) }), 2)].list.insert(at(({ z }), 2), say(4, n1)); }
                        os.as_ref().map_or(rows.iter().map(Record::total).max().unwrap_or(ls[ls.len() - 1].x), |x| x.len() as i32) - (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_196 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![(|x2: i32| s.ls[0].x)(s.r.inner.x), s.rows.iter().map(|row| row.n).sum::<i32>()];
                        match s.l.items.as_slice() {
                            [] => { s.l.items.push(s.q.front().copied().unwrap_or(s.o.unwrap_or(s.a))); }
                            [x3] => { shout(&mut s.p.1); }
                            [x3, .., y4] => {
                                s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                let n5: i32 = (s.l.items.len() as i32);
                            }
                        }
                        if s.m.contains_key(&((s.v[at(7, 2)] + s.a) + 1)) {
                            s.l.items = list1.iter().copied().filter(|x6| list1.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        } else { s.r.inner.x = s.e.size(); }
                        if s.p.0 <= (s.v.iter().filter(|x7| s.t == "abc").count() as i32) {
                            s.r.inner = Inner { x: (if matches!(s.e, Shape::Line(n) if n > 2) { 6 } else { 2 }), on: matches!(s.e, Shape::Line(n) if n > 2) };
                        } else if s.o == Some(3) {
                            s.rows[at(({ s.z += 1; say(6, s.z) }), 3)].list.push(say(5, s.w[at(({ s.z += 2; say(4, s.z) }), 2)]));
                        }
                        (s.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![(|x2: i32| (*s.ls[0].x))(s.r.inner.x), s.rows.iter().map(|row| row.n).sum::<i32>()];
                        match s.l.items.as_slice() {
                            [] => { s.l.items.push(s.q.front().copied().unwrap_or(s.o.unwrap_or(s.a))); }
                            [x3] => { shout(&mut s.p.1); }
                            [x3, .., y4] => {
                                s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                let n5: i32 = (s.l.items.len() as i32);
                            }
                        }
                        if s.m.contains_key(&((s.v[at(7, 2)] + s.a) + 1)) {
                            s.l.items = list1.iter().copied().filter(|x6| list1.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        } else { s.r.inner.x = s.e.size(); }
                        if s.p.0 <= (s.v.iter().filter(|x7| s.t == "abc").count() as i32) {
                            s.r.inner = Inner { x: (if matches!(s.e, Shape::Line(n) if n > 2) { 6 } else { 2 }), on: matches!(s.e, Shape::Line(n) if n > 2) };
                        } else if s.o == Some(3) {
                            s.rows[at(({ s.z += 1; say(6, s.z) }), 3)].list.push(say(5, s.w[at(({ s.z += 2; say(4, s.z) }), 2)]));
                        }
                        (s.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_197 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.a);
                self.b += ((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7);
                self.rows[at(say(3, self.p.0), 3)].list[at(say(2, 8), 2)] = ({ self.z });
                self.r.name = self.s.clone();
                self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].grow(({ self.z += 1; say(7, self.z) })).min((({ self.z })) as usize);
                (self.s.len() as i32) - total(&self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                std::mem::swap(&mut self.c, &mut self.a);
                self.b += ((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7);
                self.rows[at(say(3, self.p.0), 3)].list[at(say(2, 8), 2)] = ({ self.z });
                self.r.name = self.s.clone();
                self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].grow(({ self.z += 1; say(7, self.z) })).min((({ self.z })) as usize);
                (self.s.len() as i32) - total(&*self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_198 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.t.len() as i32)) };
                self.rows[at(say(1, self.w[at(n1, 2)]), 2)].name.push_str(&format!("{}{}", ({ self.z }), ({ self.z += 2; say(4, self.z) })));
                let n3 = std::mem::replace(&mut self.r.n, 4);
                self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].list[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, self.z) }), 2)] += say(7, 7);
                (self.w.len() as i32) - self.o.unwrap_or(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((self.t.len() as i32)) };
                self.rows[at(say(1, self.w[at(n1, 2)]), 2)].name.push_str(&format!("{}{}", ({ self.z }), ({ self.z += 2; say(4, self.z) })));
                let n3 = std::mem::replace(&mut self.r.n, 4);
                self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].list[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, self.z) }), 2)] += say(7, 7);
                (self.w.len() as i32) - self.o.unwrap_or(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_199 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        if st.flag {
                            let (n1, n2): (i32, i32) = (double(st.k[at(say(1, st.rows[at(5, st.rows.len())].n), 4)]), (st.os.as_deref().unwrap_or("none").len() as i32));
                        } else if st.v.is_empty() {
                            let (n3, n4): (i32, i32) = (total(&st.ls[0].items), st.q.front().copied().unwrap_or(5));
                            st.flag = st.r.n < st.m.values().sum::<i32>();
                        }
                        let n6: i32 = st.o.or(Some(st.r.list.iter().map(|x5| st.b).fold(0, |x, y| x ^ y))).ok_or(String::from("none"))?;
                        fill(&mut st.v, n6);
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        double((st.ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.flag {
                            let (n1, n2): (i32, i32) = (double(st.k[at(say(1, st.rows[at(5, st.rows.len())].n), 4)]), (st.os.as_deref().unwrap_or("none").len() as i32));
                        } else if st.v.is_empty() {
                            let (n3, n4): (i32, i32) = (total(&*st.ls[0].items), st.q.front().copied().unwrap_or(5));
                            st.flag = st.r.n < st.m.values().sum::<i32>();
                        }
                        let n6: i32 = st.o.or(Some(st.r.list.iter().map(|x5| st.b).fold(0, |x, y| x ^ y))).ok_or(String::from("none"))?;
                        fill(&mut st.v, n6);
                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        double((st.ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_200 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &k, &q, &ls, &z]);
                    let value: i32 = {
                        for link1 in &mut ls { *o.get_or_insert(({ let x3: i32 = 3; 0 })) += 2; }
                        for link4 in &mut ls {
                            p.1 = p.1.chars().rev().collect::<String>();
                            b += (s.len() as i32);
                        }
                        rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z += 2; say(2, z) }));
                        (|x7: i32| q.front().copied().unwrap_or(r.inner.x))(a.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        for link1 in &ls { *o.get_or_insert(({ let x3: i32 = 3; 0 })) += 2; }
                        for link4 in &ls {
                            p.1 = p.1.chars().rev().collect::<String>();
                            b += (s.len() as i32);
                        }
                        rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z += 2; say(2, z) }));
                        (|x7: i32| q.front().copied().unwrap_or(r.inner.x))(a.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_201 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &o, &os, &p, &r, &rows, &e, &q, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            ls[say(1, 0)].items.insert(0, o.unwrap_or((rows[1].name.chars().filter(|c| *c == 'b').count() as i32)));
                        } else { let _ = o.take(); }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        ls[say(2, 0)].x = (p.0.max(ls[ls.len() - 1].x) % 7);
                        ({ let x5: i32 = os.as_ref().map_or(ls[at(round, ls.len())].x, |x| x.len() as i32); (os.as_deref().unwrap_or("none").len() as i32) }) - (say(3, b) + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &o, &os, &p, &r, &rows, &e, &q, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o {
                            ls[say(1, 0)].items.insert(0, o.unwrap_or((rows[1].name.chars().filter(|c| *c == 'b').count() as i32)));
                        } else { let _ = o.take(); }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        ls[say(2, 0)].x = (p.0.max(ls[ls.len() - 1].x) % 7);
                        ({ let x5: i32 = os.as_ref().map_or((*ls[at(round, ls.len())].x), |x| x.len() as i32); (os.as_deref().unwrap_or("none").len() as i32) }) - (say(3, b) + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &o, &os, &p, &r, &rows, &e, &q, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_202 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match l.items[at(5, 2)] {
                            0 | 1 => {
                                (a, _) = (v.pop().unwrap_or_default(), v.pop());
                                let n3: i32 = o.or(Some((({ z += 2; say(1, z) }) - 7))).ok_or(String::from("none"))?;
                            }
                            n1 @ 2..=5 => { rows[at(({ z += 2; say(2, z) }), 2)].list[at(({ z }), 2)] += ({ z }); }
                            n2 if n2 > ({ z += 2; say(5, z) }) => {
                                match m.get(&(total(&w) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            _ => {
                                t.insert(0, 'b');
                                rows[at(({ z }), 2)].name += &(say(7, 3)).to_string();
                            }
                        }
                        rows[at(say(9, b), 2)].grow(({ z }));
                        w.iter_mut().for_each(|x| *x = ls[at(say(13, b), ls.len())].items.iter().sum::<i32>());
                        r.list.iter().sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match l.items[at(5, 2)] {
                            0 | 1 => {
                                (a, _) = (v.pop().unwrap_or_default(), v.pop());
                                let n3: i32 = o.or(Some((({ z += 2; say(1, z) }) - 7))).ok_or(String::from("none"))?;
                            }
                            n1 @ 2..=5 => { rows[at(({ z += 2; say(2, z) }), 2)].list[at(({ z }), 2)] += ({ z }); }
                            n2 if n2 > ({ z += 2; say(5, z) }) => {
                                match m.get(&(total(&*w) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            _ => {
                                t.insert(0, 'b');
                                rows[at(({ z }), 2)].name += &(say(7, 3)).to_string();
                            }
                        }
                        rows[at(say(9, b), 2)].grow(({ z }));
                        w.iter_mut().for_each(|x| *x = ls[at(say(13, b), ls.len())].items.iter().sum::<i32>());
                        r.list.iter().sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_203 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &t, &w, &p, &r, &e, &ls]);
                    let value: i32 = {
                        c -= e.size();
                        r = Record { n: (ls[at(round, ls.len())].x - ls[at(round, ls.len())].x), ..record(1, "q", &[4]) };
                        let n1: i32 = peak(&w).copied().unwrap_or(3);
                        len(&t) - len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &w, &p, &r, &e, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c -= e.size();
                        r = Record { n: (ls[at(round, ls.len())].x - ls[at(round, ls.len())].x), ..record(1, "q", &[4]) };
                        let n1: i32 = peak(&*w).copied().unwrap_or(3);
                        len(&*t) - len(&p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &w, &p, &r, &e, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_204 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        let _ = s.o.take();
                        s.ls[at(({ s.z }), 2)].items.push(say(2, 1));
                        for x2 in s.rows[at(5, s.rows.len())].list.iter() {
                            s.m.insert((s.v.len() as i32), s.o.map_or(s.v[at(s.w[0], 2)], |x| x + 1));
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let _ = s.o.take();
                        s.ls[at(({ s.z }), 2)].items.push(say(2, 1));
                        for x2 in s.rows[at(5, s.rows.len())].list.iter() {
                            s.m.insert((s.v.len() as i32), s.o.map_or(s.v[at(s.w[0], 2)], |x| x + 1));
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_205 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.iter_mut().for_each(|x| *x = (self.r.inner.x % 7));
                let n2: i32 = self.ls[at(({ self.z += 2; say(2, self.z) }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) })).wrapping_mul(({ self.z }));
                self.w[at(({ self.z += 1; say(6, self.z) }), 3)] = ({ self.z += 2; say(5, self.z) });
                self.rows[at(say(8, self.r.n), 2)].list.push(positive(say(10, self.z) - 7)?);
                self.c -= self.rows.iter().map(Record::total).max().unwrap_or(self.h.get("abc").copied().unwrap_or(self.w[0]));
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[0].list.iter_mut().for_each(|x| *x = (self.r.inner.x % 7));
                let n2: i32 = self.ls[at(({ self.z += 2; say(2, self.z) }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) })).wrapping_mul(({ self.z }));
                self.w[at(({ self.z += 1; say(6, self.z) }), 3)] = ({ self.z += 2; say(5, self.z) });
                self.rows[at(say(8, self.r.n), 2)].list.push(positive(say(10, self.z) - 7)?);
                self.c -= self.rows.iter().map(Record::total).max().unwrap_or(self.h.get("abc").copied().unwrap_or(self.w[0]));
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_206 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)].name = format!("{}:{:<4}|", self.t, (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                let mut n1: i32 = 0;
                while n1 < 3 && self.r.inner.on {
                    n1 += 1;
                    for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                }
                if 5 <= (match &self.e { Shape::Dot => self.l.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                    self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].list.push(self.p.0);
                    for &x5 in &self.w { self.s.push_str(&format!("{}:{:<4}|", self.t, 0)); }
                } else { self.c = self.e.size(); }
                if !self.flag {
                    self.rows[at(say(4, self.c), 2)].name += &(({ self.z += 1; say(6, self.z) })).to_string();
                } else if self.l.x < self.c.abs() {
                    match self.l.x {
                        0 | 1 => {
                            *self.m.entry(self.r.first().copied().unwrap_or(self.c)).or_insert((self.c % 7)) += (self.v[at(self.l.x, 2)] + self.ls[at(say(8, self.k[at(self.k[at(round, 4)], 4)]), self.ls.len())].x);
                            self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Ok(5) } else { say(9, self.z) }), ({ self.z })));
                        }
                        n8 @ 2..=5 => {
                            self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(11, self.z) }), 2)].name += &(say(13, 4)).to_string();
                        }
                        n9 if n9 > self.rows[at(({ self.z += 2; say(16, self.z) }), self.rows.len())].n => {
                            let _ = self.rows[0].list.pop();
                        }
                        _ => { self.w.truncate(3); }
                    }
                    let n14: i32 = self.ls[at(({ self.z += 2; say(18, self.z) }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Ok(5) } else { say(20, self.z) })).wrapping_mul(say(21, self.p.0));
                }
                (self.rows[self.rows.len() - 1].list.iter().filter(|x15| self.m.contains_key(&(self.h.get("abc").copied().unwrap_or(3) + 1))).count() as i32)
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
                self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)].name = format!("{}:{:<4}|", self.t, (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                let mut n1: i32 = 0;
                while n1 < 3 && self.r.inner.on {
                    n1 += 1;
                    for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                }
                if 5 <= (match &self.e { Shape::Dot => self.l.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                    self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].list.push(self.p.0);
                    for &x5 in &self.w { self.s.push_str(&format!("{}:{:<4}|", self.t, 0)); }
                } else { self.c = self.e.size(); }
                if !self.flag {
                    self.rows[at(say(4, self.c), 2)].name += &(({ self.z += 1; say(6, self.z) })).to_string();
                } else if self.l.x < self.c.abs() {
                    match self.l.x {
                        0 | 1 => {
                            *self.m.entry(self.r.first().copied().unwrap_or((*self.c))).or_insert((self.c % 7)) += (self.v[at(self.l.x, 2)] + self.ls[at(say(8, self.k[at(self.k[at(round, 4)], 4)]), self.ls.len())].x);
                            self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Ok(5) } else { say(9, self.z) }), ({ self.z })));
                        }
                        n8 @ 2..=5 => {
                            self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(11, self.z) }), 2)].name += &(say(13, 4)).to_string();
                        }
                        n9 if n9 > self.rows[at(({ self.z += 2; say(16, self.z) }), self.rows.len())].n => {
                            let _ = self.rows[0].list.pop();
                        }
                        _ => { self.w.truncate(3); }
                    }
                    let n14: i32 = self.ls[at(({ self.z += 2; say(18, self.z) }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Ok(5) } else { say(20, self.z) })).wrapping_mul(say(21, self.p.0));
                }
                (self.rows[self.rows.len() - 1].list.iter().filter(|x15| self.m.contains_key(&(self.h.get("abc").copied().unwrap_or(3) + 1))).count() as i32)
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

mod program_207 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(say(1, 3), 2)].grow((if st.z % 8 == 5 { return Ok(5) } else { say(3, st.z) }));
                        let n2: i32 = st.rows[at((if st.z % 8 == 5 { continue 'outer } else { say(6, st.z) }), 2)].list.remove(at(({ st.z += 2; say(7, st.z) }), 2)).wrapping_add(say(8, 4));
                        if let Some(x3) = st.m.get(&(({ st.z }) + 1)) {
                            Inner { x: st.k[at(say(9, 5), 2)], .. } = Inner { x: (st.l.x - st.r.inner.x), on: false };
                        }
                        match &st.p {
                            (x4, y5) if *x4 > 0 => {
                                if st.v.iter().any(|x| *x > 3) { let mut text6: String = st.p.1.to_uppercase(); } else {
                                    let mut n7: i32 = (st.o.map_or(st.a, |x| x + 1) + len(&st.t));
                                    st.w[0] += st.b.max(st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(8));
                                }
                            }
                            _ => {
                                let n8: i32 = st.z.wrapping_sub((if st.z % 8 == 5 { break 'outer } else { say(11, st.z) }));
                                st.ls[say(14, 0)].x = ('l10: { if 4 < ('l9: { if st.v.contains(&(({ st.z += 2; say(15, st.z) }) + 1)) { break 'l9 st.l.x } 7 }) { break 'l10 st.h.get("abc").copied().unwrap_or(st.ls[at(({ st.z += 2; say(16, st.z) }), st.ls.len())].x) } st.os.as_ref().map_or(st.r.list[0], |x| x.len() as i32) });
                            }
                        }
                        st.v.sort();
                        st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - st.os.as_ref().map_or(n2, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(1, 3), 2)].grow((if st.z % 8 == 5 { return Ok(5) } else { say(3, st.z) }));
                        let n2: i32 = st.rows[at((if st.z % 8 == 5 { continue 'outer } else { say(6, st.z) }), 2)].list.remove(at(({ st.z += 2; say(7, st.z) }), 2)).wrapping_add(say(8, 4));
                        if let Some(x3) = st.m.get(&(({ st.z }) + 1)) {
                            Inner { x: st.k[at(say(9, 5), 2)], .. } = Inner { x: (st.l.x - st.r.inner.x), on: false };
                        }
                        match &st.p {
                            (x4, y5) if *x4 > 0 => {
                                if st.v.iter().any(|x| *x > 3) { let mut text6: String = st.p.1.to_uppercase(); } else {
                                    let mut n7: i32 = (st.o.map_or(st.a, |x| x + 1) + len(&st.t));
                                    st.w[0] += st.b.max(st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(8));
                                }
                            }
                            _ => {
                                let n8: i32 = st.z.wrapping_sub((if st.z % 8 == 5 { break 'outer } else { say(11, st.z) }));
                                st.ls[say(14, 0)].x = ('l10: { if 4 < ('l9: { if st.v.contains(&(({ st.z += 2; say(15, st.z) }) + 1)) { break 'l9 (*st.l.x) } 7 }) { break 'l10 st.h.get("abc").copied().unwrap_or(st.ls[at(({ st.z += 2; say(16, st.z) }), st.ls.len())].x) } st.os.as_ref().map_or(st.r.list[0], |x| x.len() as i32) });
                            }
                        }
                        st.v.sort();
                        st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - st.os.as_ref().map_or(n2, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_208 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..3 { p.1.clear(); }
                        match ls[say(1, 1)].items.as_slice() {
                            [] => {
                                rows[at(({ z += 2; say(2, z) }), 2)].list.insert(at(say(3, 6), 2), say(4, w[at(round, w.len())]));
                            }
                            [x2] => {
                                h.insert(t.chars().rev().collect::<String>(), e.size());
                                e = Shape::Named { name: s.chars().rev().collect::<String>(), size: o.unwrap_or(l.x) };
                            }
                            [x2, .., y3] => {
                                c ^= ({ let x5: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); r.first().copied().unwrap_or(3) });
                            }
                        }
                        rows[at(positive(say(7, z) - 7)?, 2)].name.push_str(&format!("{}{}", ({ z += 2; say(8, z) }), say(9, a)));
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
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
                        for i1 in 0_i32..3 { p.1.clear(); }
                        match ls[say(1, 1)].items.as_slice() {
                            [] => {
                                rows[at(({ z += 2; say(2, z) }), 2)].list.insert(at(say(3, 6), 2), say(4, w[at(round, w.len())]));
                            }
                            [x2] => {
                                h.insert(t.chars().rev().collect::<String>(), e.size());
                                e = Shape::Named { name: s.chars().rev().collect::<String>(), size: o.unwrap_or(l.x) };
                            }
                            [x2, .., y3] => {
                                c ^= ({ let x5: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); r.first().copied().unwrap_or(3) });
                            }
                        }
                        rows[at(positive(say(7, z) - 7)?, 2)].name.push_str(&format!("{}{}", ({ z += 2; say(8, z) }), say(9, a)));
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_209 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
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
                    before = state(&[&a, &b, &c, &flag, &v, &os, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        std::mem::swap(&mut c, &mut a);
                        if flag {
                            let n1: i32 = (os.as_ref().map_or(4, |x| x.len() as i32) - q.front().copied().unwrap_or(({ z })));
                        } else {
                            rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].list[at(({ z += 2; say(2, z) }), 2)] += ({ z });
                            let n3: i32 = h.get("abc").copied().unwrap_or(l.x.wrapping_mul(3));
                        }
                        for i4 in 0_i32..v[at(({ z += 1; say(4, z) }), v.len())].min(3) { r.grow(((b as i64 * 2) as i32)); }
                        (|x5: i32| total(&l.items))((match &e { Shape::Dot => c, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &os, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
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
                        std::mem::swap(&mut c, &mut a);
                        if flag {
                            let n1: i32 = (os.as_ref().map_or(4, |x| x.len() as i32) - q.front().copied().unwrap_or(({ z })));
                        } else {
                            rows[at((if z % 8 == 5 { break 'outer } else { say(1, z) }), 2)].list[at(({ z += 2; say(2, z) }), 2)] += ({ z });
                            let n3: i32 = h.get("abc").copied().unwrap_or(l.x.wrapping_mul(3));
                        }
                        for i4 in 0_i32..v[at(({ z += 1; say(4, z) }), v.len())].min(3) { r.grow(((b as i64 * 2) as i32)); }
                        (|x5: i32| total(&*l.items))((match &e { Shape::Dot => c, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &os, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
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
