//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_270 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.list.push(self.e.size());
                let mut n2 = 0;
                while let Some(x1) = self.ls[at(self.w[0], 2)].items.pop() {
                    n2 += 1;
                    if n2 > 3 { break }
                    self.l.items.extend([double(('l3: { if self.v.is_empty() { break 'l3 3 } self.c })), 1]);
                }
                let mut text4: String = self.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.p.1 += &self.t.clone();
                let mut n5: i32 = 0;
                while n5 < 3 && self.rows[1].inner.x <= self.l.x.wrapping_mul(self.c) {
                    n5 += 1;
                    for x6 in self.r.list.iter_mut() {
                        self.rows[0].n = (self.e.size() - (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                    self.h.remove(&format!("{}:{:<4}|", text4, self.rows[at(round, self.rows.len())].inner.x));
                }
                (self.p.1.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.list.push(self.e.size());
                let mut n2 = 0;
                while let Some(x1) = self.ls[at(self.w[0], 2)].items.pop() {
                    n2 += 1;
                    if n2 > 3 { break }
                    self.l.items.extend([double(('l3: { if self.v.is_empty() { break 'l3 3 } self.c })), 1]);
                }
                let mut text4: String = self.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.p.1 += &self.t.clone();
                let mut n5: i32 = 0;
                while n5 < 3 && self.rows[1].inner.x <= self.l.x.wrapping_mul((*self.c)) {
                    n5 += 1;
                    for x6 in self.r.list.iter_mut() {
                        self.rows[0].n = (self.e.size() - (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                    self.h.remove(&format!("{}:{:<4}|", text4, self.rows[at(round, self.rows.len())].inner.x));
                }
                (self.p.1.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_271 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.ls]);
                    let value: i32 = {
                        match st.p.0 {
                            0 | 1 => {
                                st.a = st.r.list.iter().map(|x3| double(4)).sum::<i32>();
                                let _ = st.v.pop();
                            }
                            n1 @ 2..=5 => {
                                for i4 in 0_i32..3 {
                                    st.e = Shape::Named { name: (st.s.clone() + "x"), size: (|x5: i32| st.ls[0].x)(st.v[at(8, 2)]) };
                                    let n6 = bump(&mut st.rows[at(1, 2)].n);
                                }
                            }
                            n2 if n2 > st.a => { let mut n7: i32 = st.r.total(); }
                            _ => {
                                shout(&mut st.s);
                                *st.h.entry(st.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ({ let x8: i32 = 5; 0 });
                            }
                        }
                        st.h.insert(st.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), st.rows.iter().map(Record::total).max().unwrap_or(st.r.inner.x));
                        st.r.list.sort_by_key(|x| (*x));
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.h, &st.e, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.p.0 {
                            0 | 1 => {
                                st.a = st.r.list.iter().map(|x3| double(4)).sum::<i32>();
                                let _ = st.v.pop();
                            }
                            n1 @ 2..=5 => {
                                for i4 in 0_i32..3 {
                                    st.e = Shape::Named { name: (st.s.clone() + "x"), size: (|x5: i32| st.ls[0].x)(st.v[at(8, 2)]) };
                                    let n6 = bump(&mut st.rows[at(1, 2)].n);
                                }
                            }
                            n2 if n2 > st.a => { let mut n7: i32 = st.r.total(); }
                            _ => {
                                shout(&mut st.s);
                                *st.h.entry(st.p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += ({ let x8: i32 = 5; 0 });
                            }
                        }
                        st.h.insert(st.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), st.rows.iter().map(Record::total).max().unwrap_or(st.r.inner.x));
                        st.r.list.sort_by_key(|x| (*x));
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_272 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        let n1: i32 = m.values().sum::<i32>();
                        match len(&t) {
                            0 | 1 => { for row4 in &mut rows { let a: i32 = row4.list.iter().sum::<i32>(); } }
                            n2 @ 2..=5 => { p.1 = t.clone(); }
                            n3 if n3 > p.0 => { let n5: i32 = len(&p.1); }
                            _ => {
                                match &p {
                                    (x6, y7) if *x6 > 0 => { let n8: i32 = len(&s); }
                                    _ => { let mut n9: i32 = (r.list.len() as i32); }
                                }
                                let n10: i32 = o.or(Some(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).ok_or(String::from("none"))?;
                            }
                        }
                        if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= r.n.abs() }
                        v.truncate(3);
                        (rows[at(0, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + r.first().copied().unwrap_or(l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = m.values().sum::<i32>();
                        match len(&*t) {
                            0 | 1 => { for row4 in &mut rows { let a: i32 = row4.list.iter().sum::<i32>(); } }
                            n2 @ 2..=5 => { p.1 = t.clone(); }
                            n3 if n3 > p.0 => { let n5: i32 = len(&p.1); }
                            _ => {
                                match &p {
                                    (x6, y7) if *x6 > 0 => { let n8: i32 = len(&*s); }
                                    _ => { let mut n9: i32 = (r.list.len() as i32); }
                                }
                                let n10: i32 = o.or(Some(w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).ok_or(String::from("none"))?;
                            }
                        }
                        if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= r.n.abs() }
                        v.truncate(3);
                        (rows[at(0, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + r.first().copied().unwrap_or(l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &l]);
        Outcome { value, state }
    }
}

mod program_273 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &v, &p, &r, &rows, &h, &q]);
                    let value: i32 = {
                        shout(&mut p.1);
                        let mut n1: i32 = 0;
                        while n1 < 3 && 2 > r.first().copied().unwrap_or(0) {
                            n1 += 1;
                            let n2: i32 = h.get("abc").copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                            r.grow(r.first().copied().unwrap_or(r.list[0]));
                        }
                        let mut n3: i32 = r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        (|x4: i32| c.abs())(q.front().copied().unwrap_or(b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &p, &r, &rows, &h, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        shout(&mut p.1);
                        let mut n1: i32 = 0;
                        while n1 < 3 && 2 > r.first().copied().unwrap_or(0) {
                            n1 += 1;
                            let n2: i32 = h.get("abc").copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>());
                            r.grow(r.first().copied().unwrap_or(r.list[0]));
                        }
                        let mut n3: i32 = r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        (|x4: i32| c.abs())(q.front().copied().unwrap_or(b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &p, &r, &rows, &h, &q]);
        Outcome { value, state }
    }
}

mod program_274 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(p.0.abs()) };
                        match rows[0].n {
                            0 | 1 => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            n2 @ 2..=5 => {
                                let mut n4: i32 = 0;
                                while n4 < 3 && t == "abc" {
                                    n4 += 1;
                                    let n5: i32 = q.front().copied().unwrap_or((5 + l.items[0]));
                                }
                            }
                            n3 if n3 > 1 => {
                                'l7: for x6 in &mut w {
                                    (*x6) = ('l8: { if rows[1].inner.x == (s.len() as i32) { break 'l8 o.map_or(k[4 - 1], |x| x + 1) } rows.iter().map(Record::total).max().unwrap_or(v[at(round, v.len())]) });
                                }
                            }
                            _ => { c = bump(&mut c); }
                        }
                        let mut n10 = 0;
                        while let Some(x9) = l.items.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            e = Shape::Named { name: p.1.clone(), size: (if c <= l.x { p.0 } else { k[at(round, 4)] }) };
                        }
                        if let Some(x) = m.get_mut(&(({ let x11: i32 = 0; 3 }) + 1)) { *x -= (rows[0].list[at(4, 2)] + l.items[at(p.0, 2)]) }
                        l.x += r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        (rows.iter().map(|row| row.n).sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
                                    let n5: i32 = q.front().copied().unwrap_or((5 + l.items[0]));
                                }
                            }
                            n3 if n3 > 1 => {
                                'l7: for x6 in &mut w {
                                    (*x6) = ('l8: { if rows[1].inner.x == (s.len() as i32) { break 'l8 o.map_or(k[4 - 1], |x| x + 1) } rows.iter().map(Record::total).max().unwrap_or(v[at(round, v.len())]) });
                                }
                            }
                            _ => { c = bump(&mut c); }
                        }
                        let mut n10 = 0;
                        while let Some(x9) = l.items.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            e = Shape::Named { name: p.1.clone(), size: (if c <= l.x { p.0 } else { k[at(round, 4)] }) };
                        }
                        if let Some(x) = m.get_mut(&(({ let x11: i32 = 0; 3 }) + 1)) { *x -= (rows[0].list[at(4, 2)] + l.items[at(p.0, 2)]) }
                        l.x += r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        (rows.iter().map(|row| row.n).sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_275 {
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
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => {
                                let [n3, .., n4] = k;
                                ls[0].items.retain(|x| (c % 7) % 3 != 0);
                            }
                            (false, None) => { t = format!("{}:{:<4}|", s, c); }
                            _ => {}
                        }
                        match l.x {
                            0 | 1 => { o.replace(w.iter().map(|x7| l.x).sum::<i32>()); }
                            n5 @ 2..=5 => {
                                for i8 in 0_i32..3 {
                                    let mut text9: String = (rows[0].name.clone() + "x");
                                    os = os.take().filter(|x| x.len() < 9);
                                }
                            }
                            n6 if n6 > 3 => {
                                r.grow(({ let x10: i32 = rows[1].n; l.x }));
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            _ => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        w.reverse();
                        o.unwrap_or(m.get(&(0 + 1)).copied().unwrap_or(rows[rows.len() - 1].inner.x)) - (c + a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (v.iter().any(|x| *x > 3), o) {
                            (true, Some(x1)) => {
                                let [n3, .., n4] = k;
                                ls[0].items.retain(|x| (c % 7) % 3 != 0);
                            }
                            (false, None) => { t = format!("{}:{:<4}|", s, c); }
                            _ => {}
                        }
                        match l.x {
                            0 | 1 => { o.replace(w.iter().map(|x7| l.x).sum::<i32>()); }
                            n5 @ 2..=5 => {
                                for i8 in 0_i32..3 {
                                    let mut text9: String = (rows[0].name.clone() + "x");
                                    os = os.take().filter(|x| x.len() < 9);
                                }
                            }
                            n6 if n6 > 3 => {
                                r.grow(({ let x10: i32 = rows[1].n; (*l.x) }));
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            _ => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        w.reverse();
                        o.unwrap_or(m.get(&(0 + 1)).copied().unwrap_or(rows[rows.len() - 1].inner.x)) - (c + a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_276 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.l.items.push(((s.ls[s.ls.len() - 1].items.iter().filter(|x1| s.v.contains(&(3 + 1))).count() as i32) % 7));
                        if let Record { n: x2, list, .. } = &s.r && list.len() > 1 {
                            s.l.items.retain(|x| (if s.ls[s.ls.len() - 1].x < 8 { s.c } else { 1 }) % 3 != 0);
                        }
                        if matches!(s.e, Shape::Line(n) if n > 2) { s.os.get_or_insert_default().push('d'); } else {
                            (s.k[at(s.ls[at(2, s.ls.len())].items[at(8, 2)], 2)], s.rows[at(s.r.inner.x, 2)].list[at(s.l.x, 2)]) = ((s.rows[1].list.len() as i32), s.os.as_ref().map_or(s.k[4 - 1], |x| x.len() as i32));
                        }
                        if s.t.starts_with('a') {
                            s.rows[at(s.r.n, 2)].list.dedup();
                            s.flag = s.o == Some(3);
                        } else if s.t == "abc" { s.t.clear(); }
                        let n4: i32 = std::mem::take(&mut s.l.x);
                        s.v[0].max(s.c.wrapping_mul(3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.items.push(((s.ls[s.ls.len() - 1].items.iter().filter(|x1| s.v.contains(&(3 + 1))).count() as i32) % 7));
                        if let Record { n: x2, list, .. } = &s.r && list.len() > 1 {
                            s.l.items.retain(|x| (if s.ls[s.ls.len() - 1].x < 8 { s.c } else { 1 }) % 3 != 0);
                        }
                        if matches!(s.e, Shape::Line(n) if n > 2) { s.os.get_or_insert_default().push('d'); } else {
                            (s.k[at(s.ls[at(2, s.ls.len())].items[at(8, 2)], 2)], s.rows[at(s.r.inner.x, 2)].list[at(s.l.x, 2)]) = ((s.rows[1].list.len() as i32), s.os.as_ref().map_or(s.k[4 - 1], |x| x.len() as i32));
                        }
                        if s.t.starts_with('a') {
                            s.rows[at(s.r.n, 2)].list.dedup();
                            *s.flag = s.o == Some(3);
                        } else if s.t == "abc" { s.t.clear(); }
                        let n4: i32 = std::mem::take(&mut s.l.x);
                        s.v[0].max(s.c.wrapping_mul(3))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_277 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.sort_by_key(|row| -row.n);
                self.c = self.w[at(5, 2)].wrapping_mul((self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                self.t.push_str(&format!("{}:{:<4}|", self.s, 1));
                self.h.get("abc").copied().unwrap_or((match &self.e { Shape::Dot => self.a, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })) - (|x3: i32| 6)(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.sort_by_key(|row| -row.n);
                self.c = self.w[at(5, 2)].wrapping_mul((self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                self.t.push_str(&format!("{}:{:<4}|", self.s, 1));
                self.h.get("abc").copied().unwrap_or((match &self.e { Shape::Dot => self.a, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 })) - (|x3: i32| 6)(1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e]);
        Outcome { value, state }
    }
}

mod program_278 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                let n2 = std::mem::replace(&mut self.rows[at(self.c, 2)].n, 4);
                self.l.items.push(self.ls[1].items.iter().sum::<i32>());
                let mut n3: i32 = 0;
                while n3 < 3 && !self.flag {
                    n3 += 1;
                    self.p.1.push('y');
                }
                for row4 in self.rows.iter_mut() {
                    if let Some(x5) = self.o && x5 < 9 && self.s == "abc" {
                        self.l.x = (self.os.as_deref().unwrap_or("none").len() as i32);
                    } else {
                        self.r.name.insert(0, 'b');
                        self.k[at(1, 2)] ^= self.h.get("abc").copied().unwrap_or(self.m.get(&(self.ls[at(8, self.ls.len())].x + 1)).copied().unwrap_or(self.r.n));
                    }
                }
                (self.q.front().copied().unwrap_or(4) - (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - ({ let x6: i32 = self.rows[at(round, self.rows.len())].inner.x; self.p.0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                let n2 = std::mem::replace(&mut self.rows[at((*self.c), 2)].n, 4);
                self.l.items.push(self.ls[1].items.iter().sum::<i32>());
                let mut n3: i32 = 0;
                while n3 < 3 && !self.flag {
                    n3 += 1;
                    self.p.1.push('y');
                }
                for row4 in self.rows.iter_mut() {
                    if let Some(x5) = self.o && x5 < 9 && self.s == "abc" {
                        self.l.x = (self.os.as_deref().unwrap_or("none").len() as i32);
                    } else {
                        self.r.name.insert(0, 'b');
                        self.k[at(1, 2)] ^= self.h.get("abc").copied().unwrap_or(self.m.get(&(self.ls[at(8, self.ls.len())].x + 1)).copied().unwrap_or(self.r.n));
                    }
                }
                (self.q.front().copied().unwrap_or(4) - (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - ({ let x6: i32 = self.rows[at(round, self.rows.len())].inner.x; self.p.0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_279 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.t, &st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.ls[at(3, 2)].items.extend([8, 1]);
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        if let Some(x1) = &mut st.o { let mut n3: i32 = 6; }
                        {
                            st.rows[at(5, 2)].n -= (if st.t.starts_with('a') { st.o.map_or(st.rows[at(round, st.rows.len())].inner.x, |x| x + 1) } else { (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                            match st.m.get(&(st.o.unwrap_or(st.k[at(round, 4)]) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        }
                        (match &st.e { Shape::Dot => st.m.get(&(st.l.x + 1)).copied().unwrap_or(7), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.t, &st.v, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(3, 2)].items.extend([8, 1]);
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        if let Some(x1) = &mut st.o { let mut n3: i32 = 6; }
                        {
                            st.rows[at(5, 2)].n -= (if st.t.starts_with('a') { st.o.map_or(st.rows[at(round, st.rows.len())].inner.x, |x| x + 1) } else { (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                            match st.m.get(&(st.o.unwrap_or(st.k[at(round, 4)]) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        }
                        (match &st.e { Shape::Dot => st.m.get(&(st.l.x + 1)).copied().unwrap_or(7), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().t, &st.load().v, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_280 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = os.as_ref().map_or(os.as_ref().map_or(a, |x| x.len() as i32), |x| x.len() as i32);
                        if let Some(x2) = &os { k[0] += ls[1].items.iter().map(|x3| double(c)).max().unwrap_or(0); }
                        match &p {
                            (x4, y5) if *x4 > 0 => {
                                ((k[at(6, 2)], _), ls[0].x) = ((r.first().copied().unwrap_or(6), 0), rows.iter().map(Record::total).max().unwrap_or(n1));
                                if (t.starts_with('a') && r.inner.on) { return Err(format!("left with {}", (rows[at(round, rows.len())].inner.x + p.0))); }
                            }
                            _ => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && w.iter().any(|x| *x > 3) {
                            n6 += 1;
                            os.get_or_insert_default().push('d');
                        }
                        ls[0].items[at(c, 2)] ^= q.front().copied().unwrap_or(('l7: { if v.is_empty() { break 'l7 6 } c }));
                        (w.iter().filter(|x8| t == "abc").count() as i32) - ('l9: { if o == Some(3) { break 'l9 n1 } ls[1].x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = os.as_ref().map_or(os.as_ref().map_or(a, |x| x.len() as i32), |x| x.len() as i32);
                        if let Some(x2) = &os { k[0] += ls[1].items.iter().map(|x3| double(c)).max().unwrap_or(0); }
                        match &p {
                            (x4, y5) if *x4 > 0 => {
                                ((k[at(6, 2)], _), ls[0].x) = ((r.first().copied().unwrap_or(6), 0), rows.iter().map(Record::total).max().unwrap_or(n1));
                                if (t.starts_with('a') && r.inner.on) { return Err(format!("left with {}", (rows[at(round, rows.len())].inner.x + p.0))); }
                            }
                            _ => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && w.iter().any(|x| *x > 3) {
                            n6 += 1;
                            os.get_or_insert_default().push('d');
                        }
                        ls[0].items[at(c, 2)] ^= q.front().copied().unwrap_or(('l7: { if v.is_empty() { break 'l7 6 } c }));
                        (w.iter().filter(|x8| t == "abc").count() as i32) - ('l9: { if o == Some(3) { break 'l9 n1 } (*ls[1].x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_281 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]);
                    let value: i32 = {
                        let n1: i32 = r.list.iter().copied().min().unwrap_or_default();
                        v.reverse();
                        'l3: for i2 in 0_i32..3 { v.dedup(); }
                        let mut n5: i32 = o.unwrap_or(total(&rows[at(round, rows.len())].list));
                        let mut n6: i32 = 0;
                        while n6 < 3 && v.contains(&(r.total() + 1)) {
                            n6 += 1;
                            for row7 in rows.iter() {
                                let n8: i32 = { let list = &row7.list; list.len() as i32 + list.iter().sum::<i32>() };
                                t.truncate(2);
                            }
                            match r.name.as_str() {
                                "" => { os = os.take().filter(|x| x.len() < 9); }
                                "abc" | "b" => {
                                    [b, _] = [h.get("abc").copied().unwrap_or(w[at(rows[rows.len() - 1].inner.x, w.len())]), (ls[at(rows[at(4, rows.len())].inner.x, ls.len())].x + n6)];
                                }
                                y10 => { v.sort_by_key(|x| ({ let x11: i32 = k[0]; ls[0].x })); }
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]) };
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
                        let n1: i32 = r.list.iter().copied().min().unwrap_or_default();
                        v.reverse();
                        'l3: for i2 in 0_i32..3 { v.dedup(); }
                        let mut n5: i32 = o.unwrap_or(total(&rows[at(round, rows.len())].list));
                        let mut n6: i32 = 0;
                        while n6 < 3 && v.contains(&(r.total() + 1)) {
                            n6 += 1;
                            for row7 in rows.iter() {
                                let n8: i32 = { let list = &row7.list; list.len() as i32 + list.iter().sum::<i32>() };
                                t.truncate(2);
                            }
                            match r.name.as_str() {
                                "" => { os = os.take().filter(|x| x.len() < 9); }
                                "abc" | "b" => {
                                    [b, _] = [h.get("abc").copied().unwrap_or(w[at(rows[rows.len() - 1].inner.x, w.len())]), (ls[at(rows[at(4, rows.len())].inner.x, ls.len())].x + n6)];
                                }
                                y10 => { v.sort_by_key(|x| ({ let x11: i32 = k[0]; ls[0].x })); }
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &ls]);
        Outcome { value, state }
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
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &os, &p, &r, &rows, &m, &q, &l, &ls]);
                    let value: i32 = {
                        t.truncate(2);
                        v = l.items.iter().map(|&x1| x1.max(0)).collect::<Vec<_>>();
                        let mut c: i32 = (w.len() as i32);
                        if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(2) + 1)) { *x -= (l.x + r.n) }
                        (os.as_deref().unwrap_or("none").len() as i32) - rows.iter().map(Record::total).max().unwrap_or(ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &os, &p, &r, &rows, &m, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        t.truncate(2);
                        *v = l.items.iter().map(|&x1| x1.max(0)).collect::<Vec<_>>();
                        let mut c: i32 = (w.len() as i32);
                        if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(2) + 1)) { *x -= ((*l.x) + r.n) }
                        (os.as_deref().unwrap_or("none").len() as i32) - rows.iter().map(Record::total).max().unwrap_or(ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &os, &p, &r, &rows, &m, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_283 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
                    let value: i32 = {
                        r.inner = Inner { x: m.get(&(ls[1].items[0] + 1)).copied().unwrap_or(8), on: w.iter().any(|x| *x > 3) };
                        if (r.inner.on && w.iter().any(|x| *x > 3)) { break 'outer }
                        m.insert(('l1: { if matches!(e, Shape::Line(n) if n > 2) { break 'l1 c } rows[at(round, rows.len())].n }), (2 + l.x));
                        let mut list2: Vec<i32> = vec![(os.as_deref().unwrap_or("none").len() as i32); 2];
                        match &p {
                            (x3, y4) if *x3 > 0 => {
                                *o.get_or_insert(m.get(&(ls[at(c, ls.len())].x + 1)).copied().unwrap_or(rows[1].inner.x)) += 2;
                            }
                            _ => { let n5: i32 = v.iter().copied().min().unwrap_or_default(); }
                        }
                        len(&r.name) - ('l6: { if o.is_some() { break 'l6 rows[0].inner.x } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.inner = Inner { x: m.get(&(ls[1].items[0] + 1)).copied().unwrap_or(8), on: w.iter().any(|x| *x > 3) };
                        if (r.inner.on && w.iter().any(|x| *x > 3)) { break 'outer }
                        m.insert(('l1: { if matches!(e, Shape::Line(n) if n > 2) { break 'l1 c } rows[at(round, rows.len())].n }), (2 + l.x));
                        let mut list2: Vec<i32> = vec![(os.as_deref().unwrap_or("none").len() as i32); 2];
                        match &p {
                            (x3, y4) if *x3 > 0 => {
                                *o.get_or_insert(m.get(&(ls[at(c, ls.len())].x + 1)).copied().unwrap_or(rows[1].inner.x)) += 2;
                            }
                            _ => { let n5: i32 = v.iter().copied().min().unwrap_or_default(); }
                        }
                        len(&r.name) - ('l6: { if o.is_some() { break 'l6 rows[0].inner.x } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_284 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l]);
                    let value: i32 = {
                        s.l.x += s.r.first().copied().unwrap_or(s.w.iter().map(|x1| s.l.x).last().unwrap_or_default());
                        let n2: i32 = std::mem::take(&mut s.rows[at(s.q.front().copied().unwrap_or(s.k[4 - 1]), 2)].inner.x);
                        s.w.extend([(s.s.chars().filter(|c| *c == 'b').count() as i32), 1]);
                        let (Some(n3), _) = (s.o, 1) else { return Ok(len(&s.t)) };
                        (s.h.get("abc").copied().unwrap_or(s.b) + s.r.list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - s.v.iter().map(|x4| 7).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.x += s.r.first().copied().unwrap_or(s.w.iter().map(|x1| s.l.x).last().unwrap_or_default());
                        let n2: i32 = std::mem::take(&mut s.rows[at(s.q.front().copied().unwrap_or(s.k[4 - 1]), 2)].inner.x);
                        s.w.extend([(s.s.chars().filter(|c| *c == 'b').count() as i32), 1]);
                        let (Some(n3), _) = (s.o, 1) else { return Ok(len(&*s.t)) };
                        (s.h.get("abc").copied().unwrap_or((*s.b)) + s.r.list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - s.v.iter().map(|x4| 7).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l]);
        Outcome { value, state }
    }
}

mod program_285 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.v { self.os = Some(self.rows[0].name.trim_start_matches('a').to_owned()); }
                let (Some(n3), _) = (self.o, 1) else { return Ok((self.v.iter().filter(|x4| !self.flag).count() as i32)) };
                let mut n5: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                let n7: i32 = self.o.or(Some((|x6: i32| self.ls[at(self.c, self.ls.len())].items[at(3, 2)])(1))).ok_or(String::from("none"))?;
                (|x8: i32| self.rows.iter().map(|row| row.n).sum::<i32>())(self.rows.iter().map(|row| row.n).sum::<i32>()) - ((self.ls[at(round, self.ls.len())].x as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.v { self.os = Some(self.rows[0].name.trim_start_matches('a').to_owned()); }
                let (Some(n3), _) = (self.o, 1) else { return Ok((self.v.iter().filter(|x4| !self.flag).count() as i32)) };
                let mut n5: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                let n7: i32 = self.o.or(Some((|x6: i32| self.ls[at((*self.c), self.ls.len())].items[at(3, 2)])(1))).ok_or(String::from("none"))?;
                (|x8: i32| self.rows.iter().map(|row| row.n).sum::<i32>())(self.rows.iter().map(|row| row.n).sum::<i32>()) - ((self.ls[at(round, self.ls.len())].x as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_286 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && !self.flag {
                    n1 += 1;
                    self.rows[0].inner.x += self.v.iter().map(|x2| (match &self.e { Shape::Dot => 8, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).last().unwrap_or_default();
                }
                for link5 in &mut self.ls { shout(&mut self.r.name); }
                self.b += self.o.map_or((self.b + self.w[at(1, 2)]), |x| x + 1);
                if self.a != self.r.total() {
                    self.v.push((|x6: i32| self.w[at(3, 2)].abs())((self.os.as_deref().unwrap_or("none").len() as i32)));
                    if let Shape::Line(n) = &mut self.e { *n += self.m.get(&(self.w[0] + 1)).copied().unwrap_or(self.a) }
                } else if self.v.is_empty() {
                    self.c = self.v.pop().unwrap_or((self.b + self.c)) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                    let mut n7: i32 = 0;
                    while n7 < 3 && self.t.starts_with('a') {
                        n7 += 1;
                        self.e = Shape::Line((if self.s == "abc" { self.r.inner.x } else { self.v[0] }));
                    }
                }
                if let Some(x) = self.v.last_mut() { *x += (self.t.chars().filter(|c| *c == 'b').count() as i32) }
                self.os.as_ref().map_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32) - ((self.a as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && !self.flag {
                    n1 += 1;
                    self.rows[0].inner.x += self.v.iter().map(|x2| (match &self.e { Shape::Dot => 8, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })).last().unwrap_or_default();
                }
                for link5 in &self.ls { shout(&mut self.r.name); }
                self.b += self.o.map_or((self.b + self.w[at(1, 2)]), |x| x + 1);
                if self.a != self.r.total() {
                    self.v.push((|x6: i32| self.w[at(3, 2)].abs())((self.os.as_deref().unwrap_or("none").len() as i32)));
                    if let Shape::Line(n) = &mut self.e { *n += self.m.get(&(self.w[0] + 1)).copied().unwrap_or((*self.a)) }
                } else if self.v.is_empty() {
                    self.c = self.v.pop().unwrap_or(((*self.b) + self.c)) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                    let mut n7: i32 = 0;
                    while n7 < 3 && self.t.starts_with('a') {
                        n7 += 1;
                        self.e = Shape::Line((if self.s == "abc" { self.r.inner.x } else { self.v[0] }));
                    }
                }
                if let Some(x) = self.v.last_mut() { *x += (self.t.chars().filter(|c| *c == 'b').count() as i32) }
                self.os.as_ref().map_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32) - ((self.a as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_287 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, o: Option<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, t: String::from("b"), o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.t, &st.o, &st.r, &st.rows, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        for &x1 in &st.l.items {
                            st.o.replace(st.l.items.iter().sum::<i32>());
                            if (st.r.inner.on && st.r.inner.on) { return Err(format!("left with {}", (st.rows[0].list.iter().filter(|x3| !st.flag).count() as i32))); }
                        }
                        if (st.o == Some(3) && st.t.is_empty()) { return Ok(st.rows.iter().map(Record::total).max().unwrap_or(st.c)); }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || st.r.inner.on { break (-st.rows[at(3, st.rows.len())].inner.x); }
                            ((st.ls[0].x, _), st.r.list[at(4, 2)]) = (((st.r.list[at(2, 2)] % 7), 0), st.b.wrapping_mul(4));
                        };
                        st.r.total() - st.r.first().copied().unwrap_or(st.r.list[at(1, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.t, &st.o, &st.r, &st.rows, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, t: String, o: Option<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, t: String::from("b"), o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for &x1 in &st.l.items {
                            st.o.replace(st.l.items.iter().sum::<i32>());
                            if (st.r.inner.on && st.r.inner.on) { return Err(format!("left with {}", (st.rows[0].list.iter().filter(|x3| !st.flag).count() as i32))); }
                        }
                        if (st.o == Some(3) && st.t.is_empty()) { return Ok(st.rows.iter().map(Record::total).max().unwrap_or(st.c)); }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || st.r.inner.on { break (-st.rows[at(3, st.rows.len())].inner.x); }
                            ((st.ls[0].x, _), st.r.list[at(4, 2)]) = (((st.r.list[at(2, 2)] % 7), 0), st.b.wrapping_mul(4));
                        };
                        st.r.total() - st.r.first().copied().unwrap_or(st.r.list[at(1, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().t, &st.load().o, &st.load().r, &st.load().rows, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_288 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s, &v, &o, &os, &p, &r, &h, &l]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            p.0 ^= l.items.iter().map(|x2| ((p.0 as i64 * 2) as i32)).last().unwrap_or_default();
                        } else { p.1.push('y'); }
                        'l5: for x3 in &v { let mut n6: i32 = r.list.iter().sum::<i32>(); }
                        let mut n8 = 0;
                        while let Some(x7) = v.pop() {
                            n8 += 1;
                            if n8 > 3 { break }
                            l.x = (|x9: i32| h.get("abc").copied().unwrap_or(r.list[0]))(l.x.wrapping_mul(p.0));
                        }
                        let (Some(n10), _) = (o, 1) else { return Ok((os.as_deref().unwrap_or("none").len() as i32)) };
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &v, &o, &os, &p, &r, &h, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o {
                            p.0 ^= l.items.iter().map(|x2| ((p.0 as i64 * 2) as i32)).last().unwrap_or_default();
                        } else { p.1.push('y'); }
                        'l5: for x3 in &v { let mut n6: i32 = r.list.iter().sum::<i32>(); }
                        let mut n8 = 0;
                        while let Some(x7) = v.pop() {
                            n8 += 1;
                            if n8 > 3 { break }
                            l.x = (|x9: i32| h.get("abc").copied().unwrap_or(r.list[0]))(l.x.wrapping_mul(p.0));
                        }
                        let (Some(n10), _) = (o, 1) else { return Ok((os.as_deref().unwrap_or("none").len() as i32)) };
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &v, &o, &os, &p, &r, &h, &l]);
        Outcome { value, state }
    }
}

mod program_289 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![((a as i64 * 2) as i32); 2];
                        let mut text2: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        l.x = ('l3: { if b > (o.map_or(8, |x| x + 1)) { break 'l3 (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) } o.unwrap_or(2) });
                        'l5: for row4 in &mut rows {
                            fill(&mut r.list, o.map_or(b, |x| x + 1));
                            *h.entry(text2.to_uppercase()).or_insert(0) += 6;
                        }
                        match &e {
                            Shape::Dot => {
                                let mut text8: String = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                            Shape::Line(x6) if *x6 < 5 => {
                                let mut b: i32 = rows[0].list[at(c, 2)].max(o.map_or(ls[ls.len() - 1].x, |x| x + 1));
                                a += (len(&t) - (-6));
                            }
                            Shape::Named { name: y7, size: x6 } => {
                                match &p {
                                    (x9, y10) if *x9 > 0 => { r.list[0] += (p.1.len() as i32); }
                                    _ => { let n11: i32 = c.max(q.front().copied().unwrap_or(6)); }
                                }
                                (k[at(5, 2)], b) = (b.max(r.n), q.front().copied().unwrap_or(ls[1].x));
                            }
                            _ => {}
                        }
                        ((b + 3) + total(&ls[at(round, ls.len())].items)) - o.unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let mut list1: Vec<i32> = vec![((a as i64 * 2) as i32); 2];
                        let mut text2: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        l.x = ('l3: { if b > (o.map_or(8, |x| x + 1)) { break 'l3 (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) } o.unwrap_or(2) });
                        'l5: for row4 in &mut rows {
                            fill(&mut r.list, o.map_or(b, |x| x + 1));
                            *h.entry(text2.to_uppercase()).or_insert(0) += 6;
                        }
                        match &e {
                            Shape::Dot => {
                                let mut text8: String = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                            Shape::Line(x6) if *x6 < 5 => {
                                let mut b: i32 = rows[0].list[at(c, 2)].max(o.map_or((*ls[ls.len() - 1].x), |x| x + 1));
                                a += (len(&*t) - (-6));
                            }
                            Shape::Named { name: y7, size: x6 } => {
                                match &p {
                                    (x9, y10) if *x9 > 0 => { r.list[0] += (p.1.len() as i32); }
                                    _ => { let n11: i32 = c.max(q.front().copied().unwrap_or(6)); }
                                }
                                (k[at(5, 2)], b) = (b.max(r.n), q.front().copied().unwrap_or(ls[1].x));
                            }
                            _ => {}
                        }
                        ((b + 3) + total(&*ls[at(round, ls.len())].items)) - o.unwrap_or(8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_290 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = &os {
                            rows[0].list.reverse();
                            'l3: for row2 in rows.iter() {
                                flag |= rows[at(k[at(l.x, 4)], rows.len())].list[0] != (rows[at(ls[at(k[4 - 1], ls.len())].x, rows.len())].list.first().copied().unwrap_or(5));
                            }
                        }
                        match w.as_slice() {
                            [] => { os = os.take().filter(|x| x.len() < 9); }
                            [x4] => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            [x4, .., y5] => {
                                let [n6, n7]: [i32; 2] = [q.front().copied().unwrap_or(r.list[at(w[1], 2)]), r.n.abs()];
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                        }
                        match t.as_str() {
                            "" => { m.entry(1).and_modify(|x| *x += o.unwrap_or(7)).or_insert(5); }
                            "abc" | "b" => { let n12: i32 = w.iter().copied().min().unwrap_or_default(); }
                            y11 => {
                                let mut n13: i32 = 0;
                                while n13 < 3 && s.is_empty() {
                                    n13 += 1;
                                    r.inner.on = !(!flag);
                                }
                                let mut n14: i32 = 0;
                                let n15: i32 = loop {
                                    n14 += 1;
                                    if n14 > 2 || rows[0].list[0] <= (rows[0].list[at(1, 2)] + r.list[at(b, 2)]) { break m.values().sum::<i32>(); }
                                    w = v[at(round, v.len())..].to_vec();
                                };
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - (rows[0].list.iter().filter(|x16| matches!(e, Shape::Line(n) if n > 2)).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = &os {
                            rows[0].list.reverse();
                            'l3: for row2 in rows.iter() {
                                flag |= rows[at(k[at(l.x, 4)], rows.len())].list[0] != (rows[at(ls[at(k[4 - 1], ls.len())].x, rows.len())].list.first().copied().unwrap_or(5));
                            }
                        }
                        match w.as_slice() {
                            [] => { os = os.take().filter(|x| x.len() < 9); }
                            [x4] => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            [x4, .., y5] => {
                                let [n6, n7]: [i32; 2] = [q.front().copied().unwrap_or(r.list[at(w[1], 2)]), r.n.abs()];
                                m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            }
                        }
                        match t.as_str() {
                            "" => { m.entry(1).and_modify(|x| *x += o.unwrap_or(7)).or_insert(5); }
                            "abc" | "b" => { let n12: i32 = w.iter().copied().min().unwrap_or_default(); }
                            y11 => {
                                let mut n13: i32 = 0;
                                while n13 < 3 && s.is_empty() {
                                    n13 += 1;
                                    r.inner.on = !(!flag);
                                }
                                let mut n14: i32 = 0;
                                let n15: i32 = loop {
                                    n14 += 1;
                                    if n14 > 2 || rows[0].list[0] <= (rows[0].list[at(1, 2)] + r.list[at(b, 2)]) { break m.values().sum::<i32>(); }
                                    w = v[at(round, v.len())..].to_vec();
                                };
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - (rows[0].list.iter().filter(|x16| matches!(e, Shape::Line(n) if n > 2)).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_291 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]);
                    let value: i32 = {
                        let a: i32 = o.map_or(rows[rows.len() - 1].n.abs(), |x| x + 1);
                        p.0 = q.front().copied().unwrap_or((match &e { Shape::Dot => 5, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }));
                        match l.items.as_slice() {
                            [] => {
                                let _ = m.remove(&((rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1));
                            }
                            [x3] => {
                                let mut list7: Vec<i32> = l.items.iter().copied().filter(|x8| a == (o.map_or(l.x, |x| x + 1))).collect::<Vec<i32>>();
                            }
                            [x3, .., y4] => {
                                r.inner.x = ((if flag { 5 } else { r.n }) + (2 % 7));
                                if s.starts_with('a') {
                                    let mut n5: i32 = os.as_ref().map_or(e.size(), |x| x.len() as i32);
                                    w = v.clone();
                                } else {
                                    t.push_str(&rows[0].name.clone());
                                    match m.get(&(o.unwrap_or(ls[ls.len() - 1].items[at((*x3), 2)]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                            }
                        }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (w.iter().filter(|x9| round == 0).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if let Some(x10) = o && x10 < 9 && t == "abc" {
                            c -= (o.unwrap_or(0) + (w.iter().filter(|x11| v.is_empty()).count() as i32));
                        } else {
                            (p.0, ls[at(a, 2)].x) = (q.front().copied().unwrap_or(p.0), (s.chars().filter(|c| *c == 'b').count() as i32));
                            flag &= flag;
                        }
                        e.size() - v[0].max(w[w.len() - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let a: i32 = o.map_or(rows[rows.len() - 1].n.abs(), |x| x + 1);
                        p.0 = q.front().copied().unwrap_or((match &e { Shape::Dot => 5, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }));
                        match l.items.as_slice() {
                            [] => {
                                let _ = m.remove(&((rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1));
                            }
                            [x3] => {
                                let mut list7: Vec<i32> = l.items.iter().copied().filter(|x8| a == (o.map_or(l.x, |x| x + 1))).collect::<Vec<i32>>();
                            }
                            [x3, .., y4] => {
                                r.inner.x = ((if flag { 5 } else { r.n }) + (2 % 7));
                                if s.starts_with('a') {
                                    let mut n5: i32 = os.as_ref().map_or(e.size(), |x| x.len() as i32);
                                    w = v.clone();
                                } else {
                                    t.push_str(&rows[0].name.clone());
                                    match m.get(&(o.unwrap_or(ls[ls.len() - 1].items[at((*x3), 2)]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                            }
                        }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (w.iter().filter(|x9| round == 0).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if let Some(x10) = o && x10 < 9 && t == "abc" {
                            c -= (o.unwrap_or(0) + (w.iter().filter(|x11| v.is_empty()).count() as i32));
                        } else {
                            (p.0, ls[at(a, 2)].x) = (q.front().copied().unwrap_or(p.0), (s.chars().filter(|c| *c == 'b').count() as i32));
                            flag &= flag;
                        }
                        e.size() - v[0].max(w[w.len() - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_292 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        if let Some(x) = s.rows[0].list.last_mut() { *x += 1 }
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        let (n2, n3): (i32, i32) = ((s.rows[at(s.r.n, s.rows.len())].inner.x + s.r.inner.x), (s.ls[s.ls.len() - 1].items.len() as i32));
                        for x4 in &mut s.v { let mut text5: String = s.r.name.chars().rev().collect::<String>(); }
                        if s.s == "abc" {
                            s.r.list[at(s.rows[s.rows.len() - 1].n, 2)] -= (s.t.chars().filter(|c| *c == 'b').count() as i32);
                            match s.m.get(&(({ let x6: i32 = s.k[at(round, 4)]; s.b }) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        } else if s.o.is_some() {
                            s.l.items.reverse();
                            let [n7, .., n8] = s.k;
                        }
                        s.r.total() - s.w.iter().map(|x9| s.l.x).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = s.rows[0].list.last_mut() { *x += 1 }
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        let (n2, n3): (i32, i32) = ((s.rows[at(s.r.n, s.rows.len())].inner.x + s.r.inner.x), (s.ls[s.ls.len() - 1].items.len() as i32));
                        for x4 in &mut s.v { let mut text5: String = s.r.name.chars().rev().collect::<String>(); }
                        if s.s == "abc" {
                            s.r.list[at(s.rows[s.rows.len() - 1].n, 2)] -= (s.t.chars().filter(|c| *c == 'b').count() as i32);
                            match s.m.get(&(({ let x6: i32 = s.k[at(round, 4)]; s.b }) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        } else if s.o.is_some() {
                            s.l.items.reverse();
                            let [n7, .., n8] = s.k;
                        }
                        s.r.total() - s.w.iter().map(|x9| s.l.x).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_293 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                { self.rows[at((self.c % 7), 2)].n = self.o.map_or(self.p.0.wrapping_mul(4), |x| x + 1); }
                for (i2, x1) in self.w.iter().enumerate() {
                    fill(&mut self.v, self.l.items.first().copied().unwrap_or(self.c));
                }
                self.r.list.retain(|x| double(self.v[0]) % 3 != 0);
                ((if self.k[at(3, 4)] > self.a { self.r.n } else { self.l.x }) + self.o.map_or(self.ls[at(round, self.ls.len())].x, |x| x + 1)) - (2 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                { self.rows[at(((*self.c) % 7), 2)].n = self.o.map_or(self.p.0.wrapping_mul(4), |x| x + 1); }
                for (i2, x1) in self.w.iter().enumerate() {
                    fill(&mut self.v, self.l.items.first().copied().unwrap_or((*self.c)));
                }
                self.r.list.retain(|x| double(self.v[0]) % 3 != 0);
                ((if self.k[at(3, 4)] > self.a { self.r.n } else { self.l.x }) + self.o.map_or(self.ls[at(round, self.ls.len())].x, |x| x + 1)) - (2 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_294 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.m.entry(1).and_modify(|x| *x += (match &self.e { Shape::Dot => self.a, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })).or_insert(5);
                }
                self.ls[at(self.r.total(), 2)].x = (match &self.e { Shape::Dot => (5 + self.r.n), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                self.rows[0].inner.x += ({ let x6: i32 = ({ let x7: i32 = 0; self.ls[1].items[0] }); (self.b - 1) });
                self.p.1 = (self.t.clone() + "x");
                'l9: for i8 in 0_i32..self.l.x.min(3) {
                    match (6 <= self.a, self.o) {
                        (true, Some(x10)) => { self.r.grow(self.rows[self.rows.len() - 1].inner.x); }
                        (false, None) => {
                            if (self.v.contains(&(self.b + 1)) && self.v.iter().any(|x| *x > 3)) { return Ok((self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                        }
                        _ => {}
                    }
                }
                (self.w.iter().filter(|x12| 3 < ({ let x13: i32 = 4; 7 })).count() as i32) - self.o.map_or(self.b, |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.m.entry(1).and_modify(|x| *x += (match &self.e { Shape::Dot => self.a, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })).or_insert(5);
                }
                self.ls[at(self.r.total(), 2)].x = (match &self.e { Shape::Dot => (5 + self.r.n), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                self.rows[0].inner.x += ({ let x6: i32 = ({ let x7: i32 = 0; self.ls[1].items[0] }); (self.b - 1) });
                self.p.1 = (self.t.clone() + "x");
                'l9: for i8 in 0_i32..self.l.x.min(3) {
                    match (6 <= self.a, self.o) {
                        (true, Some(x10)) => { self.r.grow(self.rows[self.rows.len() - 1].inner.x); }
                        (false, None) => {
                            if (self.v.contains(&(self.b + 1)) && self.v.iter().any(|x| *x > 3)) { return Ok((self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)); }
                        }
                        _ => {}
                    }
                }
                (self.w.iter().filter(|x12| 3 < ({ let x13: i32 = 4; 7 })).count() as i32) - self.o.map_or(self.b, |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_295 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        let n1: i32 = st.m.values().sum::<i32>();
                        for &x2 in &st.v {
                            st.l.x = ('l4: { if st.v.iter().any(|x| *x > 3) { break 'l4 st.l.items.iter().sum::<i32>() } ((st.w[0] as i64 * 2) as i32) });
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        }
                        st.ls[at((4 % 7), 2)].x += st.e.size();
                        [st.b, _] = [st.ls[at(round, st.ls.len())].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), st.o.map_or(st.v[0], |x| x + 1)];
                        match st.k[0] {
                            0 | 1 => { st.l.items = st.w.iter().map(|&x7| (st.r.list.len() as i32)).collect::<Vec<_>>(); }
                            n5 @ 2..=5 => { st.l.x = total(&st.v); }
                            n6 if n6 > st.l.x => {
                                'l9: for row8 in st.rows.iter() {
                                    st.c = st.r.total();
                                    st.r.inner = Inner { x: total(&st.v), on: st.p.0 != (row8.list[at(st.r.list[at(7, 2)], 2)].max(st.ls[at(st.p.0, st.ls.len())].x)) };
                                }
                                if let Some(x) = st.w.last_mut() { *x += 5 }
                            }
                            _ => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                        }
                        (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.m.values().sum::<i32>();
                        for &x2 in &st.v {
                            st.l.x = ('l4: { if st.v.iter().any(|x| *x > 3) { break 'l4 st.l.items.iter().sum::<i32>() } ((st.w[0] as i64 * 2) as i32) });
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        }
                        st.ls[at((4 % 7), 2)].x += st.e.size();
                        [st.b, _] = [st.ls[at(round, st.ls.len())].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), st.o.map_or(st.v[0], |x| x + 1)];
                        match st.k[0] {
                            0 | 1 => { st.l.items = st.w.iter().map(|&x7| (st.r.list.len() as i32)).collect::<Vec<_>>(); }
                            n5 @ 2..=5 => { st.l.x = total(&st.v); }
                            n6 if n6 > (*st.l.x) => {
                                'l9: for row8 in st.rows.iter() {
                                    st.c = st.r.total();
                                    st.r.inner = Inner { x: total(&st.v), on: st.p.0 != (row8.list[at(st.r.list[at(7, 2)], 2)].max(st.ls[at(st.p.0, st.ls.len())].x)) };
                                }
                                if let Some(x) = st.w.last_mut() { *x += 5 }
                            }
                            _ => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                        }
                        (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_296 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &t, &v, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        q.rotate_left(q.len() / 2);
                        for link1 in &mut ls {
                            let mut n2: i32 = 0;
                            while n2 < 3 && !flag {
                                n2 += 1;
                                let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                            }
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        for row4 in &mut rows { { o.replace(e.size()); } }
                        match rows[rows.len() - 1].inner.x {
                            0 | 1 => { let n7: i32 = std::mem::take(&mut k[at((t.len() as i32), 2)]); }
                            n5 @ 2..=5 => {
                                l.x += r.list.iter().map(|x8| rows.iter().map(|row| row.n).sum::<i32>()).fold(0, |x, y| x ^ y);
                            }
                            n6 if n6 > k[1] => {
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                                let (Some(n9), _) = (o, 1) else { return Ok(double(6)) };
                            }
                            _ => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        ({ let x10: i32 = (-rows[1].n); k[0].abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &t, &v, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.rotate_left(q.len() / 2);
                        for link1 in &ls {
                            let mut n2: i32 = 0;
                            while n2 < 3 && !flag {
                                n2 += 1;
                                let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                            }
                        }
                        match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        for row4 in &mut rows { { o.replace(e.size()); } }
                        match rows[rows.len() - 1].inner.x {
                            0 | 1 => { let n7: i32 = std::mem::take(&mut k[at((t.len() as i32), 2)]); }
                            n5 @ 2..=5 => {
                                *l.x += r.list.iter().map(|x8| rows.iter().map(|row| row.n).sum::<i32>()).fold(0, |x, y| x ^ y);
                            }
                            n6 if n6 > k[1] => {
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                                let (Some(n9), _) = (o, 1) else { return Ok(double(6)) };
                            }
                            _ => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                        }
                        ({ let x10: i32 = (-rows[1].n); k[0].abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &t, &v, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_297 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            match m.get(&(l.x.wrapping_mul(6) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        if let [x3, ..] = w.as_slice() { os = Some(p.1.to_uppercase()); }
                        t.insert(0, 'b');
                        if let Record { n: x4, list, .. } = &r && list.len() > 1 {
                            t.push_str(&format!("{}:{:<4}|", r.name, w[at(round, w.len())]));
                        }
                        b = ((k[0] % 7) - m.values().sum::<i32>());
                        double((a + 4)) - (s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            match m.get(&(l.x.wrapping_mul(6) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        if let [x3, ..] = w.as_slice() { os = Some(p.1.to_uppercase()); }
                        t.insert(0, 'b');
                        if let Record { n: x4, list, .. } = &r && list.len() > 1 {
                            t.push_str(&format!("{}:{:<4}|", r.name, w[at(round, w.len())]));
                        }
                        *b = ((k[0] % 7) - m.values().sum::<i32>());
                        double((a + 4)) - (s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &k, &l]);
        Outcome { value, state }
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
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &flag, &s, &t, &v, &os, &r, &rows, &m, &q, &l]);
                    let value: i32 = {
                        q.rotate_left(q.len() / 2);
                        t.push('y');
                        flag ^= r.inner.on;
                        ('l1: { if v.is_empty() { break 'l1 ((a as i64 * 2) as i32) } m.get(&(l.x + 1)).copied().unwrap_or(0) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &s, &t, &v, &os, &r, &rows, &m, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.rotate_left(q.len() / 2);
                        t.push('y');
                        *flag ^= r.inner.on;
                        ('l1: { if v.is_empty() { break 'l1 ((a as i64 * 2) as i32) } m.get(&(l.x + 1)).copied().unwrap_or(0) }) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &s, &t, &v, &os, &r, &rows, &m, &q, &l]);
        Outcome { value, state }
    }
}

mod program_299 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            rows[0].grow(7);
                            let c: i32 = ls[at(round, ls.len())].items[at(4, 2)].wrapping_mul((ls[at(round, ls.len())].items.len() as i32));
                        } else {
                            (c, b) = ((match &e { Shape::Dot => c, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), o.map_or(ls[at(l.x, ls.len())].x, |x| x + 1));
                            std::mem::swap(&mut c, &mut a);
                        }
                        if k[1] > (r.list.iter().filter(|x4| r.inner.on).count() as i32) {
                            a = rows[0].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            w.dedup();
                        } else { r.inner.on = c == (v.iter().filter(|x5| p.0 < p.0).count() as i32); }
                        p.0 = r.total();
                        *o.get_or_insert(o.unwrap_or(3)) += 2;
                        match &p {
                            (x6, y7) if *x6 > 0 => {
                                match w[at(round, w.len())] {
                                    0 | 1 => {
                                        let mut n11: i32 = ('l10: { if s == "abc" { break 'l10 h.get("abc").copied().unwrap_or(r.list[at(rows[at(round, rows.len())].list[at(0, 2)], 2)]) } r.total() });
                                    }
                                    n8 @ 2..=5 => {
                                        r = Record { n: w.iter().map(|x12| l.items[0]).max().unwrap_or(0), ..record(1, "q", &[4]) };
                                        rows[0].list.truncate(3);
                                    }
                                    n9 if n9 > 0 => {
                                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                                        v.push(os.as_ref().map_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32));
                                    }
                                    _ => {
                                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                        w[at((-a), 2)] -= (-(|x13: i32| 7)(l.x));
                                    }
                                }
                            }
                            _ => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        }
                        r.first().copied().unwrap_or(e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
                            rows[0].grow(7);
                            let c: i32 = ls[at(round, ls.len())].items[at(4, 2)].wrapping_mul((ls[at(round, ls.len())].items.len() as i32));
                        } else {
                            (c, b) = ((match &e { Shape::Dot => c, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), o.map_or(ls[at((*l.x), ls.len())].x, |x| x + 1));
                            std::mem::swap(&mut c, &mut a);
                        }
                        if k[1] > (r.list.iter().filter(|x4| r.inner.on).count() as i32) {
                            a = rows[0].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            w.dedup();
                        } else { r.inner.on = c == (v.iter().filter(|x5| p.0 < p.0).count() as i32); }
                        p.0 = r.total();
                        *o.get_or_insert(o.unwrap_or(3)) += 2;
                        match &p {
                            (x6, y7) if *x6 > 0 => {
                                match w[at(round, w.len())] {
                                    0 | 1 => {
                                        let mut n11: i32 = ('l10: { if s == "abc" { break 'l10 h.get("abc").copied().unwrap_or(r.list[at(rows[at(round, rows.len())].list[at(0, 2)], 2)]) } r.total() });
                                    }
                                    n8 @ 2..=5 => {
                                        r = Record { n: w.iter().map(|x12| l.items[0]).max().unwrap_or(0), ..record(1, "q", &[4]) };
                                        rows[0].list.truncate(3);
                                    }
                                    n9 if n9 > 0 => {
                                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                                        v.push(os.as_ref().map_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32));
                                    }
                                    _ => {
                                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                        w[at((-(*a)), 2)] -= (-(|x13: i32| 7)((*l.x)));
                                    }
                                }
                            }
                            _ => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        }
                        r.first().copied().unwrap_or(e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
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
