//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_390 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &mut self.o {
                    if let Record { n: x2, list, .. } = &self.r && list.len() > 1 {
                        self.h.remove(&format!("{}:{:<4}|", self.p.1, self.b));
                        let [n3, .., n4] = self.k;
                    }
                }
                let mut n5: i32 = 0;
                while n5 < 3 && self.o == Some(3) {
                    n5 += 1;
                    let (n6, n7): (i32, i32) = (({ let x8: i32 = self.c; self.rows[self.rows.len() - 1].inner.x }), ((n5 as i64 * 2) as i32));
                }
                if self.s == "abc" {
                    let (n9, n10): (i32, i32) = (self.w.iter().map(|x11| 7).sum::<i32>(), self.c.max(self.ls[0].x));
                }
                'l14: for x13 in self.l.items.iter_mut() {
                    { let x15 = &mut self.r.inner.x; *x15 += (say(2, self.a) + 8); *x15 %= 50; }
                    (self.c, (*x13)) = ((self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.r.total());
                }
                {
                    self.r.inner = Inner { x: ((self.l.x as i64 * 2) as i32), on: self.k[at(2, 4)] >= (self.os.as_ref().map_or(({ self.z }), |x| x.len() as i32)) };
                    self.v[0] += (if self.flag { self.ls[at(self.rows[1].n, self.ls.len())].x.abs() } else { (self.ls[at(({ self.z += 1; say(3, self.z) }), self.ls.len())].x % 7) });
                }
                (self.c.wrapping_mul(self.l.x) - self.o.unwrap_or(({ self.z += 2; say(4, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &mut self.o {
                    if let Record { n: x2, list, .. } = &self.r && list.len() > 1 {
                        self.h.remove(&format!("{}:{:<4}|", self.p.1, self.b));
                        let [n3, .., n4] = self.k;
                    }
                }
                let mut n5: i32 = 0;
                while n5 < 3 && self.o == Some(3) {
                    n5 += 1;
                    let (n6, n7): (i32, i32) = (({ let x8: i32 = self.c; self.rows[self.rows.len() - 1].inner.x }), ((n5 as i64 * 2) as i32));
                }
                if self.s == "abc" {
                    let (n9, n10): (i32, i32) = (self.w.iter().map(|x11| 7).sum::<i32>(), self.c.max(self.ls[0].x));
                }
                'l14: for x13 in self.l.items.iter_mut() {
                    { let x15 = &mut self.r.inner.x; *x15 += (say(2, self.a) + 8); *x15 %= 50; }
                    (*self.c, (*x13)) = ((self.r.name.chars().filter(|c| *c == 'b').count() as i32), self.r.total());
                }
                {
                    self.r.inner = Inner { x: ((self.l.x as i64 * 2) as i32), on: self.k[at(2, 4)] >= (self.os.as_ref().map_or(({ self.z }), |x| x.len() as i32)) };
                    self.v[0] += (if self.flag { self.ls[at(self.rows[1].n, self.ls.len())].x.abs() } else { (self.ls[at(({ self.z += 1; say(3, self.z) }), self.ls.len())].x % 7) });
                }
                (self.c.wrapping_mul(self.l.x) - self.o.unwrap_or(({ self.z += 2; say(4, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_391 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.v, &st.w, &st.rows, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        if st.w.is_empty() { st.l.items.push(8); } else if st.flag {
                            st.ls[0].x ^= &('l1: { if round == 0 { break 'l1 0 } 5 });
                        }
                        st.rows[at(2, 2)].name.insert(0, 'b');
                        let mut list2: Vec<i32> = st.v.clone();
                        st.rows.push(record((match &st.e { Shape::Dot => 0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), "new", &[1]));
                        (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.v, &st.w, &st.rows, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.w.is_empty() { st.l.items.push(8); } else if st.flag {
                            *st.ls[0].x ^= &('l1: { if round == 0 { break 'l1 0 } 5 });
                        }
                        st.rows[at(2, 2)].name.insert(0, 'b');
                        let mut list2: Vec<i32> = st.v.clone();
                        st.rows.push(record((match &st.e { Shape::Dot => 0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), "new", &[1]));
                        (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().v, &st.load().w, &st.load().rows, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_392 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        k[0] %= 5;
                        ((k[at(3, 2)], _), l.x) = ((rows.iter().map(Record::total).max().unwrap_or(({ z })), 0), total(&r.list));
                        ((a, _), a) = (((k[at(say(1, b), 4)] + b), 0), l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        ((a, _), ls[at(say(2, a), 2)].x) = ((rows.iter().map(|row| row.n).sum::<i32>(), 0), v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        ('l1: { if o == Some(3) { break 'l1 ls[say(3, 1)].x.wrapping_mul(p.0) } total(&r.list) }) - total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        k[0] %= 5;
                        ((k[at(3, 2)], _), l.x) = ((rows.iter().map(Record::total).max().unwrap_or(({ z })), 0), total(&r.list));
                        ((a, _), a) = (((k[at(say(1, (*b)), 4)] + b), 0), l.items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        ((a, _), ls[at(say(2, a), 2)].x) = ((rows.iter().map(|row| row.n).sum::<i32>(), 0), v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        ('l1: { if o == Some(3) { break 'l1 ls[say(3, 1)].x.wrapping_mul(p.0) } total(&r.list) }) - total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_393 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &o, &r, &rows, &k, &l, &ls]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(w.iter().map(|x2| c).last().unwrap_or_default()) };
                        let n3: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        'l5: for link4 in &mut ls { let n6 = std::mem::replace(&mut c, 4); }
                        r.inner.x = ((4 + ls[0].x) + (r.list[0] - c));
                        w[say(1, 0)] += &(0 + rows[0].inner.x);
                        (r.list.len() as i32) - (|x7: i32| say(3, w[at(round, w.len())]))(k[at(say(2, c), 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &r, &rows, &k, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok(w.iter().map(|x2| (*c)).last().unwrap_or_default()) };
                        let n3: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        'l5: for link4 in &ls { let n6 = std::mem::replace(&mut c, 4); }
                        r.inner.x = ((4 + ls[0].x) + (r.list[0] - c));
                        w[say(1, 0)] += &(0 + rows[0].inner.x);
                        (r.list.len() as i32) - (|x7: i32| say(3, w[at(round, w.len())]))(k[at(say(2, c), 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &r, &rows, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_394 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &ls, &z]);
                    let value: i32 = {
                        if o == Some(3) { r = Record { n: (c % 7), ..record(1, "q", &[4]) }; } else {
                            if let (Some(x1), -3..) = (o, c) {
                                r.name.push_str(&t.trim_start_matches('a').to_owned());
                                p.0 ^= total(&w);
                            } else {
                                let n6: i32 = (match &e { Shape::Dot => (match &e { Shape::Dot => r.n, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                            }
                        }
                        let n7: i32 = o.or(Some(h.get("abc").copied().unwrap_or(8))).ok_or(String::from("none"))?;
                        t.truncate(2);
                        w.push((p.1.len() as i32));
                        [rows[0].n, _] = [c.max(({ z += 2; say(1, z) })), ls[at(({ z += 2; say(2, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        rows.iter().map(Record::total).max().unwrap_or(o.map_or(0, |x| x + 1)) - h.get("abc").copied().unwrap_or(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &ls, &z]) };
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if o == Some(3) { r = Record { n: (c % 7), ..record(1, "q", &[4]) }; } else {
                            if let (Some(x1), -3..) = (o, c) {
                                r.name.push_str(&t.trim_start_matches('a').to_owned());
                                p.0 ^= total(&*w);
                            } else {
                                let n6: i32 = (match &e { Shape::Dot => (match &e { Shape::Dot => r.n, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                            }
                        }
                        let n7: i32 = o.or(Some(h.get("abc").copied().unwrap_or(8))).ok_or(String::from("none"))?;
                        t.truncate(2);
                        w.push((p.1.len() as i32));
                        [rows[0].n, _] = [c.max(({ z += 2; say(1, z) })), ls[at(({ z += 2; say(2, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        rows.iter().map(Record::total).max().unwrap_or(o.map_or(0, |x| x + 1)) - h.get("abc").copied().unwrap_or(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_395 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]);
                    let value: i32 = {
                        rows[say(1, 0)].name += &s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        if let Some(x1) = &mut o { rows[at(ls[at(6, ls.len())].x, 2)].list.push(len(&s)); }
                        c = match (r.list.len() as i32) {
                            0 | 1 => (os.as_deref().unwrap_or("none").len() as i32),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > say(3, ls[at(round, ls.len())].x) => (if t.is_empty() { c } else { l.x }),
                            _ => 2,
                        };
                        if o == Some(3) { let mut n8: i32 = e.size(); }
                        os = Some(rows[1].name.trim_start_matches('a').to_owned());
                        (match &e { Shape::Dot => r.first().copied().unwrap_or(6), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[say(1, 0)].name += &s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        if let Some(x1) = &mut o { rows[at(ls[at(6, ls.len())].x, 2)].list.push(len(&*s)); }
                        c = match (r.list.len() as i32) {
                            0 | 1 => (os.as_deref().unwrap_or("none").len() as i32),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > say(3, ls[at(round, ls.len())].x) => (if t.is_empty() { c } else { l.x }),
                            _ => 2,
                        };
                        if o == Some(3) { let mut n8: i32 = e.size(); }
                        os = Some(rows[1].name.trim_start_matches('a').to_owned());
                        (match &e { Shape::Dot => r.first().copied().unwrap_or(6), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_396 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.w, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &s.r && list.len() > 1 {
                            let n2: i32 = (s.r.list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (-s.l.x));
                        }
                        s.e = Shape::Line((s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let n3: i32 = positive(i32::abs((s.l.x + 4)) + 1 - (round % 5))?;
                        if let Shape::Line(n) = &mut s.e { *n += s.rows.iter().map(Record::total).max().unwrap_or(say(1, s.l.items[0])) }
                        (|x4: i32| (match &s.e { Shape::Dot => s.k[1], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }))(s.w.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.w, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Record { n: x1, list, .. } = &s.r && list.len() > 1 {
                            let n2: i32 = (s.r.list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (-s.l.x));
                        }
                        s.e = Shape::Line((s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let n3: i32 = positive(i32::abs((s.l.x + 4)) + 1 - (round % 5))?;
                        if let Shape::Line(n) = &mut s.e { *n += s.rows.iter().map(Record::total).max().unwrap_or(say(1, s.l.items[0])) }
                        (|x4: i32| (match &s.e { Shape::Dot => s.k[1], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }))(s.w.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.w, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_397 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.v.as_slice() {
                    [] => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = self.o.or(Some(self.q.front().copied().unwrap_or((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) })))).ok_or(String::from("none"))?;
                                let mut n6: i32 = self.m.values().sum::<i32>();
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.p.0 = (self.os.as_deref().unwrap_or("none").len() as i32);
                                self.r.list = (0..(say(2, self.v[0])) % 4).collect::<Vec<_>>();
                            }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = self.rows[at(round, self.rows.len())].list.iter().copied().min().unwrap_or_default();
                                (self.p.0, self.ls[at(n7, 2)].items[at(say(3, self.p.0), 2)]) = (self.q.front().copied().unwrap_or(self.a), self.m.get(&(2 + 1)).copied().unwrap_or(({ self.z += 1; say(4, self.z) })));
                            }
                            _ => {}
                        }
                    }
                    [x1] => {
                        let mut n8: i32 = 0;
                        while n8 < 3 && self.rows[at(self.a, self.rows.len())].inner.x < (self.o.map_or(8, |x| x + 1)) {
                            n8 += 1;
                            let _ = self.m.remove(&(double(6) + 1));
                        }
                    }
                    [x1, .., y2] => { std::mem::swap(&mut self.b, &mut self.c); }
                }
                self.rows[at(self.b, 2)].grow(double(self.l.items[at(({ self.z }), 2)]));
                self.c = match self.p.0 {
                    0 | 1 => (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    n9 @ (2..=5 | 8) => n9 + 1,
                    n10 if n10 > self.w[0] => self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                    _ => 2,
                };
                let n15: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                { let x16 = &mut self.l.x; *x16 += len(&self.s); *x16 %= 50; }
                self.os.as_ref().map_or((0 - n15), |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.v.as_slice() {
                    [] => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = self.o.or(Some(self.q.front().copied().unwrap_or((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) })))).ok_or(String::from("none"))?;
                                let mut n6: i32 = self.m.values().sum::<i32>();
                            }
                            Shape::Line(x3) if *x3 < 5 => {
                                self.p.0 = (self.os.as_deref().unwrap_or("none").len() as i32);
                                self.r.list = (0..(say(2, self.v[0])) % 4).collect::<Vec<_>>();
                            }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = self.rows[at(round, self.rows.len())].list.iter().copied().min().unwrap_or_default();
                                (self.p.0, self.ls[at(n7, 2)].items[at(say(3, self.p.0), 2)]) = (self.q.front().copied().unwrap_or(self.a), self.m.get(&(2 + 1)).copied().unwrap_or(({ self.z += 1; say(4, self.z) })));
                            }
                            _ => {}
                        }
                    }
                    [x1] => {
                        let mut n8: i32 = 0;
                        while n8 < 3 && self.rows[at((*self.a), self.rows.len())].inner.x < (self.o.map_or(8, |x| x + 1)) {
                            n8 += 1;
                            let _ = self.m.remove(&(double(6) + 1));
                        }
                    }
                    [x1, .., y2] => { std::mem::swap(&mut self.b, &mut self.c); }
                }
                self.rows[at(self.b, 2)].grow(double(self.l.items[at(({ self.z }), 2)]));
                self.c = match self.p.0 {
                    0 | 1 => (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    n9 @ (2..=5 | 8) => n9 + 1,
                    n10 if n10 > self.w[0] => self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                    _ => 2,
                };
                let n15: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                { let x16 = &mut self.l.x; *x16 += len(&*self.s); *x16 %= 50; }
                self.os.as_ref().map_or((0 - n15), |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_398 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.w.push((self.v.iter().filter(|x1| (self.o.is_some() && (**x1) == self.ls[0].x)).count() as i32));
                } else { self.w.truncate(3); }
                match self.t.as_str() {
                    "" => { self.w[at(7, 2)] = ((self.t.len() as i32) + (-self.l.items[at(self.b, 2)])); }
                    "abc" | "b" => { let n5: i32 = peak(&self.w).copied().unwrap_or(3); }
                    y4 => {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows[self.rows.len() - 1].inner.x.wrapping_mul(len(y4)) }
                    }
                }
                if self.s.starts_with('a') {
                    ((self.r.inner.x, _), self.b) = (((self.p.0 % 7), 0), (self.v[0] + self.w[0]));
                } else {
                    self.v.extend([('l6: { if self.m.contains_key(&(self.w.iter().sum::<i32>() + 1)) { break 'l6 self.q.front().copied().unwrap_or(self.p.0) } self.rows.iter().map(Record::total).max().unwrap_or(6) }), 1]);
                }
                self.q.front().copied().unwrap_or(self.w.first().copied().unwrap_or(2)) - (self.r.n - self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if matches!(self.e, Shape::Line(n) if n > 2) {
                    self.w.push((self.v.iter().filter(|x1| (self.o.is_some() && (**x1) == self.ls[0].x)).count() as i32));
                } else { self.w.truncate(3); }
                match self.t.as_str() {
                    "" => { self.w[at(7, 2)] = ((self.t.len() as i32) + (-self.l.items[at(self.b, 2)])); }
                    "abc" | "b" => { let n5: i32 = peak(&*self.w).copied().unwrap_or(3); }
                    y4 => {
                        if let Shape::Line(n) = &mut self.e { *n += self.rows[self.rows.len() - 1].inner.x.wrapping_mul(len(y4)) }
                    }
                }
                if self.s.starts_with('a') {
                    ((self.r.inner.x, _), self.b) = (((self.p.0 % 7), 0), (self.v[0] + self.w[0]));
                } else {
                    self.v.extend([('l6: { if self.m.contains_key(&(self.w.iter().sum::<i32>() + 1)) { break 'l6 self.q.front().copied().unwrap_or(self.p.0) } self.rows.iter().map(Record::total).max().unwrap_or(6) }), 1]);
                }
                self.q.front().copied().unwrap_or(self.w.first().copied().unwrap_or(2)) - (self.r.n - self.l.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_399 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.ls, &st.z]);
                    let value: i32 = {
                        st.o = st.o.map(|x| x + 1);
                        if let [x1, ..] = st.w.as_slice() { st.m.insert(total(&st.v), say(2, 5)); }
                        st.a = bump(&mut st.a);
                        match st.a {
                            0 | 1 => {
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                                st.flag &= ({ st.z += 1; say(4, st.z) }) >= (st.o.map_or(st.b, |x| x + 1));
                            }
                            n2 @ 2..=5 => {
                                for link6 in &mut st.ls {
                                    let _ = link6.items.pop();
                                    let mut n7: i32 = 3;
                                }
                            }
                            n3 if n3 > 7 => { st.flag ^= st.m.contains_key(&(st.a.max(say(5, st.a)) + 1)); }
                            _ => { st.v.push(st.o.map_or(3, |x| x + 1)); st.c += st.v.remove(0) * 2 - st.v.iter().sum::<i32>(); }
                        }
                        len(&st.r.name) - (st.r.list[0] + st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.o = st.o.map(|x| x + 1);
                        if let [x1, ..] = st.w.as_slice() { st.m.insert(total(&st.v), say(2, 5)); }
                        st.a = bump(&mut st.a);
                        match st.a {
                            0 | 1 => {
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                                st.flag &= ({ st.z += 1; say(4, st.z) }) >= (st.o.map_or(st.b, |x| x + 1));
                            }
                            n2 @ 2..=5 => {
                                for link6 in &st.ls {
                                    let _ = link6.items.pop();
                                    let mut n7: i32 = 3;
                                }
                            }
                            n3 if n3 > 7 => { st.flag ^= st.m.contains_key(&(st.a.max(say(5, st.a)) + 1)); }
                            _ => { st.v.push(st.o.map_or(3, |x| x + 1)); st.c += st.v.remove(0) * 2 - st.v.iter().sum::<i32>(); }
                        }
                        len(&st.r.name) - (st.r.list[0] + st.p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_400 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &z]);
                    let value: i32 = {
                        for x1 in w.iter_mut() {
                            rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), 2)].name = r.name.clone();
                        }
                        flag ^= s.starts_with('a');
                        if let Some(x2) = o && x2 < 9 && m.contains_key(&(rows[1].inner.x.max(5) + 1)) {
                            c = (p.0.abs() - r.first().copied().unwrap_or(6));
                        } else {
                            let mut list3: Vec<i32> = vec![(match &e { Shape::Dot => p.0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), (rows[0].list.len() as i32)];
                        }
                        'l7: for i6 in 0_i32..3 { k[say(3, 0)] %= 5; }
                        os.as_ref().map_or((|x8: i32| 4)(p.0), |x| x.len() as i32) - h.get("abc").copied().unwrap_or((if z % 8 == 5 { break 'outer } else { say(4, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in w.iter_mut() {
                            rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), 2)].name = r.name.clone();
                        }
                        flag ^= s.starts_with('a');
                        if let Some(x2) = o && x2 < 9 && m.contains_key(&(rows[1].inner.x.max(5) + 1)) {
                            *c = (p.0.abs() - r.first().copied().unwrap_or(6));
                        } else {
                            let mut list3: Vec<i32> = vec![(match &e { Shape::Dot => p.0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), (rows[0].list.len() as i32)];
                        }
                        'l7: for i6 in 0_i32..3 { k[say(3, 0)] %= 5; }
                        os.as_ref().map_or((|x8: i32| 4)(p.0), |x| x.len() as i32) - h.get("abc").copied().unwrap_or((if z % 8 == 5 { break 'outer } else { say(4, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_401 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &o, &os, &p, &r, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..l.x.min(3) {
                            let (n2, n3): (i32, i32) = (l.x.abs(), r.first().copied().unwrap_or(({ z += 1; say(1, z) })));
                        }
                        { *h.entry(t.clone()).or_insert(0) += os.as_ref().map_or(k[at(round, 4)], |x| x.len() as i32); }
                        (a, c) = (ls[say(2, 1)].x.abs(), ls[at(({ z += 1; say(3, z) }), ls.len())].x.wrapping_mul(r.list[at(a, 2)]));
                        l.items.sort();
                        p.0 -= ((l.items[0] as i64 * 2) as i32);
                        (-(os.as_deref().unwrap_or("none").len() as i32)) - (b - k[4 - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &o, &os, &p, &r, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..l.x.min(3) {
                            let (n2, n3): (i32, i32) = (l.x.abs(), r.first().copied().unwrap_or(({ z += 1; say(1, z) })));
                        }
                        { *h.entry(t.clone()).or_insert(0) += os.as_ref().map_or(k[at(round, 4)], |x| x.len() as i32); }
                        (a, c) = (ls[say(2, 1)].x.abs(), ls[at(({ z += 1; say(3, z) }), ls.len())].x.wrapping_mul(r.list[at(a, 2)]));
                        l.items.sort();
                        p.0 -= ((l.items[0] as i64 * 2) as i32);
                        (-(os.as_deref().unwrap_or("none").len() as i32)) - ((*b) - k[4 - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &o, &os, &p, &r, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_402 {
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
                        if let Some(x1) = o {
                            match b {
                                0 | 1 => {
                                    a = ('l5: { if t == "abc" { break 'l5 r.first().copied().unwrap_or(v[at(4, v.len())]) } ({ let x4: i32 = 1; l.x }) });
                                }
                                n2 @ 2..=5 => { c = m.values().sum::<i32>(); }
                                n3 if n3 > w[at(0, w.len())] => { let mut n6: i32 = len(&t); }
                                _ => {
                                    rows[at(positive(say(1, z) - 7)?, 2)].grow((|x7: i32| l.x)(r.n));
                                    (a, k[at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2)]) = ((rows[rows.len() - 1].list.len() as i32), rows.iter().map(|row| row.n).sum::<i32>());
                                }
                            }
                        } else {
                            p.1.insert(0, 'b');
                            rows[at(({ z += 1; say(3, z) }), 2)].list.push(((r.inner.x as i64 * 2) as i32));
                        }
                        if let Some(x8) = &mut o {
                            let (n9, n10): (i32, i32) = ((-({ z += 2; say(4, z) })), (rows[at(5, rows.len())].list.iter().filter(|x11| w.is_empty()).count() as i32));
                            s.push_str(&p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        }
                        e = Shape::Named { name: t.clone(), size: (rows[1].name.len() as i32) };
                        ls[say(5, 0)].items[0] += e.size();
                        ((r.n as i64 * 2) as i32)
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
                        if let Some(x1) = o {
                            match b {
                                0 | 1 => {
                                    a = ('l5: { if t == "abc" { break 'l5 r.first().copied().unwrap_or(v[at(4, v.len())]) } ({ let x4: i32 = 1; (*l.x) }) });
                                }
                                n2 @ 2..=5 => { c = m.values().sum::<i32>(); }
                                n3 if n3 > w[at(0, w.len())] => { let mut n6: i32 = len(&*t); }
                                _ => {
                                    rows[at(positive(say(1, z) - 7)?, 2)].grow((|x7: i32| l.x)(r.n));
                                    (a, k[at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2)]) = ((rows[rows.len() - 1].list.len() as i32), rows.iter().map(|row| row.n).sum::<i32>());
                                }
                            }
                        } else {
                            p.1.insert(0, 'b');
                            rows[at(({ z += 1; say(3, z) }), 2)].list.push(((r.inner.x as i64 * 2) as i32));
                        }
                        if let Some(x8) = &mut o {
                            let (n9, n10): (i32, i32) = ((-({ z += 2; say(4, z) })), (rows[at(5, rows.len())].list.iter().filter(|x11| w.is_empty()).count() as i32));
                            s.push_str(&p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        }
                        e = Shape::Named { name: t.clone(), size: (rows[1].name.len() as i32) };
                        ls[say(5, 0)].items[0] += e.size();
                        ((r.n as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_403 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
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
                    before = state(&[&b, &s, &v, &w, &os, &p, &r, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        ls[say(1, 0)].items.iter_mut().for_each(|x| *x = (say(2, k[at(round, 4)]) - p.0));
                        (w[say(3, 0)], l.x) = (m.values().sum::<i32>(), (ls[ls.len() - 1].items.len() as i32));
                        v[0] = (w.len() as i32);
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        for &x2 in &v {
                            let mut text4: String = s.to_uppercase();
                            *m.entry((|x5: i32| x2)(k[at(({ z += 2; say(4, z) }), 4)])).or_insert(({ z += 2; say(5, z) })) ^= r.list.first().copied().unwrap_or(p.0);
                        }
                        (if r.inner.on { (-p.0) } else { total(&ls[at(8, ls.len())].items) }) - (v[say(6, 1)] - b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &os, &p, &r, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
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
                        ls[say(1, 0)].items.iter_mut().for_each(|x| *x = (say(2, k[at(round, 4)]) - p.0));
                        (w[say(3, 0)], l.x) = (m.values().sum::<i32>(), (ls[ls.len() - 1].items.len() as i32));
                        v[0] = (w.len() as i32);
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        for &x2 in &v {
                            let mut text4: String = s.to_uppercase();
                            *m.entry((|x5: i32| x2)(k[at(({ z += 2; say(4, z) }), 4)])).or_insert(({ z += 2; say(5, z) })) ^= r.list.first().copied().unwrap_or(p.0);
                        }
                        (if r.inner.on { (-p.0) } else { total(&*ls[at(8, ls.len())].items) }) - (v[say(6, 1)] - (*b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &os, &p, &r, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_404 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.h, &s.e, &s.l]);
                    let value: i32 = {
                        s.h.remove(&s.t.chars().rev().collect::<String>());
                        { for (key, x) in s.m.iter_mut() { *x += *key % 3; } }
                        s.e = Shape::Named { name: s.s.chars().rev().collect::<String>(), size: s.o.unwrap_or(s.l.x) };
                        s.o.unwrap_or(s.os.as_ref().map_or(s.p.0, |x| x.len() as i32)) - s.l.x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.h, &s.e, &s.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.h.remove(&s.t.chars().rev().collect::<String>());
                        { for (key, x) in s.m.iter_mut() { *x += *key % 3; } }
                        s.e = Shape::Named { name: s.s.chars().rev().collect::<String>(), size: s.o.unwrap_or((*s.l.x)) };
                        s.o.unwrap_or(s.os.as_ref().map_or(s.p.0, |x| x.len() as i32)) - s.l.x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.s, &s.t, &s.w, &s.o, &s.os, &s.p, &s.rows, &s.m, &s.h, &s.e, &s.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_405 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.extend([((self.rows[1].list.len() as i32) + self.q.front().copied().unwrap_or(({ self.z }))), 1]);
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(Record::total).max().unwrap_or(3)) };
                match (-self.l.x) {
                    0 | 1 => {
                        self.rows[say(2, 0)].n = match self.ls[say(1, 1)].x {
                            0 | 1 => self.ls[1].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > self.b => double(self.p.0),
                            _ => 2,
                        };
                    }
                    n2 @ 2..=5 => {
                        self.v.reverse();
                        ((self.rows[0].inner.x, _), self.v[0]) = (((self.r.name.chars().filter(|c| *c == 'b').count() as i32), 0), (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                    n3 if n3 > 7 => { self.rows[at(self.b, 2)].name.truncate(2); }
                    _ => {
                        self.ls[say(3, 0)].items = self.v.clone();
                        let _ = self.m.remove(&(self.m.values().sum::<i32>() + 1));
                    }
                }
                (len(&self.t) + self.o.unwrap_or(5)) - (self.s.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.extend([((self.rows[1].list.len() as i32) + self.q.front().copied().unwrap_or(({ self.z }))), 1]);
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(Record::total).max().unwrap_or(3)) };
                match (-self.l.x) {
                    0 | 1 => {
                        self.rows[say(2, 0)].n = match self.ls[say(1, 1)].x {
                            0 | 1 => self.ls[1].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > (*self.b) => double(self.p.0),
                            _ => 2,
                        };
                    }
                    n2 @ 2..=5 => {
                        self.v.reverse();
                        ((self.rows[0].inner.x, _), self.v[0]) = (((self.r.name.chars().filter(|c| *c == 'b').count() as i32), 0), (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                    n3 if n3 > 7 => { self.rows[at(self.b, 2)].name.truncate(2); }
                    _ => {
                        self.ls[say(3, 0)].items = self.v.clone();
                        let _ = self.m.remove(&(self.m.values().sum::<i32>() + 1));
                    }
                }
                (len(&*self.t) + self.o.unwrap_or(5)) - (self.s.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_406 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].n = self.rows.iter().map(Record::total).max().unwrap_or(self.m.get(&(self.b + 1)).copied().unwrap_or(0));
                match self.w.as_slice() {
                    [] => { self.os = Some(self.rows[at(say(2, self.c), 2)].name.chars().rev().collect::<String>()); }
                    [x1] => { self.flag = self.m.contains_key(&(self.q.front().copied().unwrap_or(1) + 1)); }
                    [x1, .., y2] => { self.r.grow(((self.b as i64 * 2) as i32)); }
                }
                let n3: i32 = (self.v.len() as i32);
                self.m.entry(1).and_modify(|x| *x += self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or(n3)).or_insert(5);
                self.o.map_or((match &self.e { Shape::Dot => 0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), |x| x + 1) - self.l.items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].n = self.rows.iter().map(Record::total).max().unwrap_or(self.m.get(&(self.b + 1)).copied().unwrap_or(0));
                match self.w.as_slice() {
                    [] => { self.os = Some(self.rows[at(say(2, (*self.c)), 2)].name.chars().rev().collect::<String>()); }
                    [x1] => { *self.flag = self.m.contains_key(&(self.q.front().copied().unwrap_or(1) + 1)); }
                    [x1, .., y2] => { self.r.grow(((self.b as i64 * 2) as i32)); }
                }
                let n3: i32 = (self.v.len() as i32);
                self.m.entry(1).and_modify(|x| *x += self.ls[at(round, self.ls.len())].items.first().copied().unwrap_or(n3)).or_insert(5);
                self.o.map_or((match &self.e { Shape::Dot => 0, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), |x| x + 1) - self.l.items.iter().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_407 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.t, &st.v, &st.w, &st.o, &st.rows, &st.l, &st.z]);
                    let value: i32 = {
                        if st.o == Some(3) {
                            st.b -= &4;
                        } else if st.v.contains(&(st.l.items.first().copied().unwrap_or(({ st.z })) + 1)) {
                            st.t.push_str(&String::from(""));
                            st.v.push(5);
                        }
                        let Some(n1) = st.o else { return Ok(st.rows[at(({ st.z }), st.rows.len())].n.abs()) };
                        let mut n3 = 0;
                        while let Some(x2) = st.w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            let n5: i32 = st.v.iter().map(|x4| total(&st.v)).last().unwrap_or_default();
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.v[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.t, &st.v, &st.w, &st.o, &st.rows, &st.l, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, l: VarLinked, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.o == Some(3) {
                            st.b -= &4;
                        } else if st.v.contains(&(st.l.items.first().copied().unwrap_or(({ st.z })) + 1)) {
                            st.t.push_str(&String::from(""));
                            st.v.push(5);
                        }
                        let Some(n1) = st.o else { return Ok(st.rows[at(({ st.z }), st.rows.len())].n.abs()) };
                        let mut n3 = 0;
                        while let Some(x2) = st.w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            let n5: i32 = st.v.iter().map(|x4| total(&st.v)).last().unwrap_or_default();
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.v[0].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().rows, &st.load().l, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_408 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || c >= (v[say(1, 1)].max(b)) { break c.abs(); }
                            for (i3, x2) in rows[at(c, rows.len())].list.iter().enumerate() {
                                l.items.extend([rows.iter().map(Record::total).max().unwrap_or(w.first().copied().unwrap_or(w[at(8, w.len())])), 1]);
                            }
                        };
                        s.push_str(&format!("{b:>3} {s:?} {}", 7));
                        for i5 in 0_i32..3 {
                            r.list[0] = (rows.iter().map(|row| row.n).sum::<i32>() + o.unwrap_or(({ z += 2; say(2, z) })));
                        }
                        w = r.list.iter().copied().filter(|x6| (1 != k[1] && t.starts_with('a'))).collect::<Vec<i32>>();
                        rows[say(3, 0)].name.push_str(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        rows.iter().map(Record::total).max().unwrap_or((w.len() as i32)) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n4: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || c >= (v[say(1, 1)].max(b)) { break c.abs(); }
                            for (i3, x2) in rows[at(c, rows.len())].list.iter().enumerate() {
                                l.items.extend([rows.iter().map(Record::total).max().unwrap_or(w.first().copied().unwrap_or(w[at(8, w.len())])), 1]);
                            }
                        };
                        s.push_str(&format!("{b:>3} {s:?} {}", 7));
                        for i5 in 0_i32..3 {
                            r.list[0] = (rows.iter().map(|row| row.n).sum::<i32>() + o.unwrap_or(({ z += 2; say(2, z) })));
                        }
                        w = r.list.iter().copied().filter(|x6| (1 != k[1] && t.starts_with('a'))).collect::<Vec<i32>>();
                        rows[say(3, 0)].name.push_str(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        rows.iter().map(Record::total).max().unwrap_or((w.len() as i32)) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_409 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        { v.sort_by_key(|x| (rows[say(1, 1)].name.len() as i32)); }
                        {
                            rows[at((ls[at(({ z }), ls.len())].x - k[at(({ z += 1; say(2, z) }), 4)]), 2)].inner.x = (match &e { Shape::Dot => (say(3, c) + 0), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        }
                        let n3: i32 = std::mem::take(&mut b);
                        ((({ z }) % 7) % 7) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { v.sort_by_key(|x| (rows[say(1, 1)].name.len() as i32)); }
                        {
                            rows[at((ls[at(({ z }), ls.len())].x - k[at(({ z += 1; say(2, z) }), 4)]), 2)].inner.x = (match &e { Shape::Dot => (say(3, (*c)) + 0), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        }
                        let n3: i32 = std::mem::take(&mut b);
                        ((({ z }) % 7) % 7) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_410 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        ls[say(1, 0)].items[at(a, 2)] %= 5;
                        b = len(&p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(double(({ z += 2; say(2, z) }))) };
                        if v.iter().any(|x| *x > 3) { rows[at(({ z += 2; say(3, z) }), 2)].list.sort(); } else {
                            for row3 in &rows {
                                fill(&mut l.items, (row3.list.iter().filter(|x4| row3.list[at(3, 2)] == rows[1].inner.x).count() as i32));
                            }
                        }
                        v.insert(0, total(&ls[at(round, ls.len())].items));
                        r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[say(1, 0)].items[at(a, 2)] %= 5;
                        b = len(&p.1);
                        let (Some(n1), _) = (o, 1) else { return Ok(double(({ z += 2; say(2, z) }))) };
                        if v.iter().any(|x| *x > 3) { rows[at(({ z += 2; say(3, z) }), 2)].list.sort(); } else {
                            for row3 in &rows {
                                fill(&mut l.items, (row3.list.iter().filter(|x4| row3.list[at(3, 2)] == rows[1].inner.x).count() as i32));
                            }
                        }
                        v.insert(0, total(&*ls[at(round, ls.len())].items));
                        r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_411 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            *o.get_or_insert((match &e { Shape::Dot => 0, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })) += 2;
                        }
                        if let (Some(x4), -3..) = (o, c) {
                            l.x -= &(os.as_ref().map_or(5, |x| x.len() as i32));
                            match (s.starts_with('a'), o) {
                                (true, Some(x5)) => { e = Shape::Line((-b)); }
                                (false, None) => { std::mem::swap(&mut b, &mut a); }
                                _ => {}
                            }
                        } else {
                            m.entry(1).and_modify(|x| *x += (s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                        }
                        match c {
                            0 | 1 => { let n9: i32 = ls[0].items.iter().sum::<i32>(); }
                            n7 @ 2..=5 => {
                                m.entry(1).and_modify(|x| *x += l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                            }
                            n8 if n8 > 0 => { w.extend([v[0].max(r.total()), 1]); }
                            _ => { o = Some((rows[2 - 1].name.len() as i32)); }
                        }
                        {
                            s = format!("{}:{:<4}|", t, say(2, ls[at(say(1, rows[0].list[at(a, 2)]), ls.len())].x));
                            r.inner.x %= 5;
                        }
                        ((r.list.iter().filter(|x10| t == "abc").count() as i32) + h.get("abc").copied().unwrap_or(rows[say(3, 1)].inner.x)) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            *o.get_or_insert((match &e { Shape::Dot => 0, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 })) += 2;
                        }
                        if let (Some(x4), -3..) = (o, c) {
                            l.x -= &(os.as_ref().map_or(5, |x| x.len() as i32));
                            match (s.starts_with('a'), o) {
                                (true, Some(x5)) => { e = Shape::Line((-b)); }
                                (false, None) => { std::mem::swap(&mut b, &mut a); }
                                _ => {}
                            }
                        } else {
                            m.entry(1).and_modify(|x| *x += (s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                        }
                        match c {
                            0 | 1 => { let n9: i32 = ls[0].items.iter().sum::<i32>(); }
                            n7 @ 2..=5 => {
                                m.entry(1).and_modify(|x| *x += l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                            }
                            n8 if n8 > 0 => { w.extend([v[0].max(r.total()), 1]); }
                            _ => { o = Some((rows[2 - 1].name.len() as i32)); }
                        }
                        {
                            s = format!("{}:{:<4}|", t, say(2, ls[at(say(1, rows[0].list[at(a, 2)]), ls.len())].x));
                            r.inner.x %= 5;
                        }
                        ((r.list.iter().filter(|x10| t == "abc").count() as i32) + h.get("abc").copied().unwrap_or(rows[say(3, 1)].inner.x)) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_412 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.ls[at(positive(say(1, s.z) - 7)?, 2)].x += s.o.unwrap_or((s.v.iter().filter(|x1| s.v.is_empty()).count() as i32));
                        match (s.r.inner.on, s.o) {
                            (true, Some(x2)) => { s.r.n %= 5; }
                            (false, None) => {
                                s.r.n -= ((s.rows[at(round, 2)].name.len() as i32) + s.o.map_or(({ s.z }), |x| x + 1));
                            }
                            _ => {}
                        }
                        s.b = s.h.get("abc").copied().unwrap_or(total(&s.l.items));
                        match s.b {
                            0 | 1 => {
                                let n6: i32 = s.m.get(&((s.r.name.len() as i32) + 1)).copied().unwrap_or(s.rows.iter().map(Record::total).max().unwrap_or((if s.z % 8 == 5 { break 'outer } else { say(2, s.z) })));
                            }
                            n4 @ 2..=5 => {
                                match s.o {
                                    Some(x7) if x7 > 3 => {
                                        s.o = None;
                                        s.c += (s.s.len() as i32);
                                        [s.k[say(3, 0)], _] = [(s.w.len() as i32), total(&s.v)];
                                    }
                                    Some(x7) => s.o = Some(x7 + 2),
                                    None => s.o = Some(('l9: { if ({ s.z += 2; say(4, s.z) }) == (s.ls[s.ls.len() - 1].x) { break 'l9 s.p.0 } s.k[at((if s.z % 8 == 5 { break 'outer } else { say(5, s.z) }), 4)] })),
                                }
                            }
                            n5 if n5 > s.rows[at(({ s.z }), s.rows.len())].inner.x => {
                                'l12: for &x10 in &s.r.list {
                                    s.ls[at(({ s.z }), 2)].items = vec![s.r.first().copied().unwrap_or(s.b), s.os.as_ref().map_or(2, |x| x.len() as i32)];
                                }
                            }
                            _ => { s.os = s.os.take().filter(|x| x.len() < 9); }
                        }
                        (if s.t.starts_with('a') { (-1) } else { s.r.first().copied().unwrap_or(positive(say(6, s.z) - 7)?) }) - (s.os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[at(positive(say(1, s.z) - 7)?, 2)].x += s.o.unwrap_or((s.v.iter().filter(|x1| s.v.is_empty()).count() as i32));
                        match (s.r.inner.on, s.o) {
                            (true, Some(x2)) => { s.r.n %= 5; }
                            (false, None) => {
                                s.r.n -= ((s.rows[at(round, 2)].name.len() as i32) + s.o.map_or(({ s.z }), |x| x + 1));
                            }
                            _ => {}
                        }
                        s.b = s.h.get("abc").copied().unwrap_or(total(&*s.l.items));
                        match s.b {
                            0 | 1 => {
                                let n6: i32 = s.m.get(&((s.r.name.len() as i32) + 1)).copied().unwrap_or(s.rows.iter().map(Record::total).max().unwrap_or((if s.z % 8 == 5 { break 'outer } else { say(2, s.z) })));
                            }
                            n4 @ 2..=5 => {
                                match s.o {
                                    Some(x7) if x7 > 3 => {
                                        s.o = None;
                                        s.c += (s.s.len() as i32);
                                        [s.k[say(3, 0)], _] = [(s.w.len() as i32), total(&*s.v)];
                                    }
                                    Some(x7) => s.o = Some(x7 + 2),
                                    None => s.o = Some(('l9: { if ({ s.z += 2; say(4, s.z) }) == (s.ls[s.ls.len() - 1].x) { break 'l9 s.p.0 } s.k[at((if s.z % 8 == 5 { break 'outer } else { say(5, s.z) }), 4)] })),
                                }
                            }
                            n5 if n5 > s.rows[at(({ s.z }), s.rows.len())].inner.x => {
                                'l12: for &x10 in &s.r.list {
                                    *s.ls[at(({ s.z }), 2)].items = vec![s.r.first().copied().unwrap_or(s.b), s.os.as_ref().map_or(2, |x| x.len() as i32)];
                                }
                            }
                            _ => { s.os = s.os.take().filter(|x| x.len() < 9); }
                        }
                        (if s.t.starts_with('a') { (-1) } else { s.r.first().copied().unwrap_or(positive(say(6, s.z) - 7)?) }) - (s.os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_413 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.sort();
                *self.h.entry(format!("{}:{:<4}|", self.r.name, 7)).or_insert(0) += self.q.front().copied().unwrap_or(5);
                match self.o {
                    Some(x1) if x1 > 3 => {
                        self.o = None;
                        if (self.flag || !self.flag) {
                            self.v[0] = self.rows.iter().map(|row| row.n).sum::<i32>();
                        } else if self.t.is_empty() {
                            let mut list3: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32), (self.ls[at(round, self.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                    }
                    Some(x1) => self.o = Some(x1 + 2),
                    None => self.o = Some((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)),
                }
                self.m.get(&((self.l.items[0] % 7) + 1)).copied().unwrap_or((self.v.iter().filter(|x4| self.r.inner.on).count() as i32)) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.sort();
                *self.h.entry(format!("{}:{:<4}|", self.r.name, 7)).or_insert(0) += self.q.front().copied().unwrap_or(5);
                match self.o {
                    Some(x1) if x1 > 3 => {
                        self.o = None;
                        if (self.flag || !self.flag) {
                            self.v[0] = self.rows.iter().map(|row| row.n).sum::<i32>();
                        } else if self.t.is_empty() {
                            let mut list3: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32), (self.ls[at(round, self.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                    }
                    Some(x1) => self.o = Some(x1 + 2),
                    None => self.o = Some((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)),
                }
                self.m.get(&((self.l.items[0] % 7) + 1)).copied().unwrap_or((self.v.iter().filter(|x4| self.r.inner.on).count() as i32)) - self.r.total()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_414 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = std::mem::take(&mut self.k[at((6 + self.rows[at(self.b, self.rows.len())].list[0]), 2)]);
                                if let Some(row) = self.rows.last_mut() { row.n += (-self.r.n); row.list.push(row.n); row.grow(1); }
                            }
                            Shape::Line(x3) if *x3 < 5 => { self.m.entry(1).and_modify(|x| *x += (self.p.0 + 4)).or_insert(5); }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = { let list = &self.v; list.len() as i32 + list.iter().sum::<i32>() };
                                let n9: i32 = (-('l8: { if self.v.contains(&(self.b + 1)) { break 'l8 self.r.inner.x } self.r.inner.x }));
                            }
                            _ => {}
                        }
                    }
                    _ => { self.l.items.iter_mut().for_each(|x| *x = (self.r.n)); }
                }
                match self.k[at(round, 4)] {
                    0 | 1 => {
                        if 3 == (self.rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32) {
                            self.w.insert(0, (if self.s.is_empty() { self.r.first().copied().unwrap_or(self.p.0) } else { (self.b % 7) }));
                        } else {
                            self.ls[0].items = self.v.iter().copied().filter(|x12| self.r.inner.on).collect::<Vec<i32>>();
                        }
                        let mut n13: i32 = 0;
                        while n13 < 3 && self.w.contains(&(self.w.iter().sum::<i32>() + 1)) {
                            n13 += 1;
                            self.t.clear();
                        }
                    }
                    n10 @ 2..=5 => { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                    n11 if n11 > n11 => { self.q.push_back((self.w.len() as i32)); }
                    _ => {
                        self.rows[at((self.v.iter().filter(|x14| self.w[0] >= self.b).count() as i32), 2)].grow((0 + ({ self.z })));
                        self.h.insert(format!("{}:{:<4}|", self.s, self.ls[say(2, 1)].x), (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                }
                self.w.retain(|x| (say(4, self.l.x) - self.b) % 3 != 0);
                let n17: i32 = self.v.iter().map(|x16| self.r.first().copied().unwrap_or(3)).sum::<i32>();
                self.b = self.m.get(&(self.ls[say(5, 1)].items[0].abs() + 1)).copied().unwrap_or(self.o.map_or((if self.z % 8 == 5 { return Ok(5) } else { say(6, self.z) }), |x| x + 1));
                (self.h.get("abc").copied().unwrap_or(5) % 7) - (({ self.z }) + self.a)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        match &self.e {
                            Shape::Dot => {
                                let n5: i32 = std::mem::take(&mut self.k[at((6 + self.rows[at(self.b, self.rows.len())].list[0]), 2)]);
                                if let Some(row) = self.rows.last_mut() { row.n += (-self.r.n); row.list.push(row.n); row.grow(1); }
                            }
                            Shape::Line(x3) if *x3 < 5 => { self.m.entry(1).and_modify(|x| *x += (self.p.0 + 4)).or_insert(5); }
                            Shape::Named { name: y4, size: x3 } => {
                                let n7: i32 = { let list = &*self.v; list.len() as i32 + list.iter().sum::<i32>() };
                                let n9: i32 = (-('l8: { if self.v.contains(&(self.b + 1)) { break 'l8 self.r.inner.x } self.r.inner.x }));
                            }
                            _ => {}
                        }
                    }
                    _ => { self.l.items.iter_mut().for_each(|x| *x = (self.r.n)); }
                }
                match self.k[at(round, 4)] {
                    0 | 1 => {
                        if 3 == (self.rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32) {
                            self.w.insert(0, (if self.s.is_empty() { self.r.first().copied().unwrap_or(self.p.0) } else { (self.b % 7) }));
                        } else {
                            self.ls[0].items = self.v.iter().copied().filter(|x12| self.r.inner.on).collect::<Vec<i32>>();
                        }
                        let mut n13: i32 = 0;
                        while n13 < 3 && self.w.contains(&(self.w.iter().sum::<i32>() + 1)) {
                            n13 += 1;
                            self.t.clear();
                        }
                    }
                    n10 @ 2..=5 => { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                    n11 if n11 > n11 => { self.q.push_back((self.w.len() as i32)); }
                    _ => {
                        self.rows[at((self.v.iter().filter(|x14| self.w[0] >= self.b).count() as i32), 2)].grow((0 + ({ self.z })));
                        self.h.insert(format!("{}:{:<4}|", self.s, self.ls[say(2, 1)].x), (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                    }
                }
                self.w.retain(|x| (say(4, self.l.x) - self.b) % 3 != 0);
                let n17: i32 = self.v.iter().map(|x16| self.r.first().copied().unwrap_or(3)).sum::<i32>();
                *self.b = self.m.get(&(self.ls[say(5, 1)].items[0].abs() + 1)).copied().unwrap_or(self.o.map_or((if self.z % 8 == 5 { return Ok(5) } else { say(6, self.z) }), |x| x + 1));
                (self.h.get("abc").copied().unwrap_or(5) % 7) - (({ self.z }) + self.a)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_415 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.rows[st.rows.len() - 1].n == (-st.a) {
                            n1 += 1;
                            st.ls[0].items.push(8);
                        }
                        for row2 in st.rows.iter() {
                            st.e = Shape::Named { name: row2.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: total(&st.rows[1].list) };
                            fill(&mut st.r.list, double(8));
                        }
                        st.h.insert(st.p.1.trim_start_matches('a').to_owned(), st.os.as_ref().map_or(st.b, |x| x.len() as i32));
                        st.w[at(4, 2)] = (st.r.first().copied().unwrap_or(st.r.list[0]) % 7);
                        let [n3, .., n4] = st.k;
                        st.m.get(&((-3) + 1)).copied().unwrap_or(st.r.list.iter().map(|x5| st.rows[at(round, st.rows.len())].inner.x).last().unwrap_or_default()) - (st.r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.rows[st.rows.len() - 1].n == (-st.a) {
                            n1 += 1;
                            st.ls[0].items.push(8);
                        }
                        for row2 in st.rows.iter() {
                            st.e = Shape::Named { name: row2.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: total(&st.rows[1].list) };
                            fill(&mut st.r.list, double(8));
                        }
                        st.h.insert(st.p.1.trim_start_matches('a').to_owned(), st.os.as_ref().map_or(st.b, |x| x.len() as i32));
                        st.w[at(4, 2)] = (st.r.first().copied().unwrap_or(st.r.list[0]) % 7);
                        let [n3, .., n4] = st.k;
                        st.m.get(&((-3) + 1)).copied().unwrap_or(st.r.list.iter().map(|x5| st.rows[at(round, st.rows.len())].inner.x).last().unwrap_or_default()) - (st.r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_416 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &t, &v, &os, &r, &rows, &k, &q, &ls, &z]);
                    let value: i32 = {
                        let [n1, .., n2] = k;
                        r.n -= &(v.len() as i32);
                        let mut n3: i32 = (q.front().copied().unwrap_or(({ z += 1; say(4, z) })) % 7);
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &os, &r, &rows, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let [n1, .., n2] = k;
                        r.n -= &(v.len() as i32);
                        let mut n3: i32 = (q.front().copied().unwrap_or(({ z += 1; say(4, z) })) % 7);
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &os, &r, &rows, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_417 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &os, &p, &rows, &l, &ls]);
                    let value: i32 = {
                        w.sort();
                        'l3: for row2 in &rows {
                            let (n4, n5): (i32, i32) = (double(say(1, w[at(p.0, w.len())])), l.items.iter().sum::<i32>());
                        }
                        rows[0].grow((os.as_deref().unwrap_or("none").len() as i32));
                        ((os.as_deref().unwrap_or("none").len() as i32) - (v.iter().filter(|x6| w.is_empty()).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &os, &p, &rows, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.sort();
                        'l3: for row2 in &rows {
                            let (n4, n5): (i32, i32) = (double(say(1, w[at(p.0, w.len())])), l.items.iter().sum::<i32>());
                        }
                        rows[0].grow((os.as_deref().unwrap_or("none").len() as i32));
                        ((os.as_deref().unwrap_or("none").len() as i32) - (v.iter().filter(|x6| w.is_empty()).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &os, &p, &rows, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_418 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &c, &flag, &s, &t, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(r.n.abs()) };
                        if s.is_empty() { c %= 5; }
                        let n5: i32 = q.front().copied().unwrap_or((match &e { Shape::Dot => 3, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        m.values().sum::<i32>() - r.first().copied().unwrap_or(({ z += 1; say(3, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let Some(n1) = o else { return Ok(r.n.abs()) };
                        if s.is_empty() { c %= 5; }
                        let n5: i32 = q.front().copied().unwrap_or((match &e { Shape::Dot => 3, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        m.values().sum::<i32>() - r.first().copied().unwrap_or(({ z += 1; say(3, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_419 {
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
                        if let Some(x1) = o && x1 < 9 && !flag {
                            l.x += (w.iter().filter(|x2| flag).count() as i32);
                            ls[0].items.extend(v.iter().take(2));
                        } else { w[say(2, 0)] = r.total(); }
                        s = t.clone();
                        match v[say(3, 1)] {
                            0 | 1 => {
                                match r.list.as_slice() {
                                    [] => {
                                        ls[0].items[0] = w.iter().map(|x7| rows.iter().map(Record::total).max().unwrap_or(0)).last().unwrap_or_default();
                                    }
                                    [x5] => {
                                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                                        let n9: i32 = len(&p.1);
                                    }
                                    [x5, .., y6] => {
                                        let mut text8: String = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                                    }
                                }
                            }
                            n3 @ 2..=5 => { for i10 in 0_i32..a.min(3) { p.0 = v.iter().map(|x11| (6 - n3)).sum::<i32>(); } }
                            n4 if n4 > c => {
                                b = rows[0].list.pop().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - rows[0].list.len() as i32 + rows[0].list.pop().map_or(0, |x| x + 1);
                            }
                            _ => {
                                ((c, _), r.list[at(k[say(4, 1)], 2)]) = ((((c as i64 * 2) as i32), 0), h.get("abc").copied().unwrap_or(({ z += 2; say(5, z) })));
                            }
                        }
                        if (rows[say(6, 1)].inner.x == a && r.inner.on) { return Ok((1 + p.0)); }
                        m.insert(os.as_ref().map_or(rows[rows.len() - 1].n, |x| x.len() as i32), v.iter().sum::<i32>());
                        (match &e { Shape::Dot => (({ z += 1; say(7, z) }) + c), Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 }) - m.values().sum::<i32>()
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
                        if let Some(x1) = o && x1 < 9 && !flag {
                            l.x += (w.iter().filter(|x2| flag).count() as i32);
                            ls[0].items.extend(v.iter().take(2));
                        } else { w[say(2, 0)] = r.total(); }
                        s = t.clone();
                        match v[say(3, 1)] {
                            0 | 1 => {
                                match r.list.as_slice() {
                                    [] => {
                                        ls[0].items[0] = w.iter().map(|x7| rows.iter().map(Record::total).max().unwrap_or(0)).last().unwrap_or_default();
                                    }
                                    [x5] => {
                                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                                        let n9: i32 = len(&p.1);
                                    }
                                    [x5, .., y6] => {
                                        let mut text8: String = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                                    }
                                }
                            }
                            n3 @ 2..=5 => { for i10 in 0_i32..a.min(3) { p.0 = v.iter().map(|x11| (6 - n3)).sum::<i32>(); } }
                            n4 if n4 > (*c) => {
                                b = rows[0].list.pop().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - rows[0].list.len() as i32 + rows[0].list.pop().map_or(0, |x| x + 1);
                            }
                            _ => {
                                ((c, _), r.list[at(k[say(4, 1)], 2)]) = ((((c as i64 * 2) as i32), 0), h.get("abc").copied().unwrap_or(({ z += 2; say(5, z) })));
                            }
                        }
                        if (rows[say(6, 1)].inner.x == a && r.inner.on) { return Ok((1 + p.0)); }
                        m.insert(os.as_ref().map_or(rows[rows.len() - 1].n, |x| x.len() as i32), v.iter().sum::<i32>());
                        (match &e { Shape::Dot => (({ z += 1; say(7, z) }) + (*c)), Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 }) - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
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
