//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_030 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", say(2, self.c), say(4, self.a)));
                let n2: i32 = self.rows[at(say(5, self.a), 2)].list.remove(at(({ self.z += 1; say(6, self.z) }), 2)).wrapping_add(({ self.z }));
                self.w.push(self.v.first().copied().unwrap_or(double((if self.z % 8 == 5 { return Ok(5) } else { say(9, self.z) }))));
                (self.v.len() as i32) - (|x3: i32| self.rows[self.rows.len() - 1].n)(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", say(2, self.c), say(4, (*self.a))));
                let n2: i32 = self.rows[at(say(5, self.a), 2)].list.remove(at(({ self.z += 1; say(6, self.z) }), 2)).wrapping_add(({ self.z }));
                self.w.push(self.v.first().copied().unwrap_or(double((if self.z % 8 == 5 { return Ok(5) } else { say(9, self.z) }))));
                (self.v.len() as i32) - (|x3: i32| self.rows[self.rows.len() - 1].n)(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_031 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.z]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &st.r && list.len() > 1 {
                            st.flag |= st.o == Some(3);
                            if st.s == "abc" {
                                st.v.sort_by_key(|x| (-3));
                                st.w.sort();
                            } else if st.p.0 > (st.os.as_deref().unwrap_or("none").len() as i32) {
                                st.q.rotate_left(st.q.len() / 2);
                            }
                        }
                        for x2 in &st.rows[at(say(4, st.r.list[at(say(3, 7), 2)]), st.rows.len())].list {
                            let mut n4: i32 = 0;
                            while n4 < 3 && !(st.o == Some(3)) {
                                n4 += 1;
                                st.t.insert(0, 'b');
                            }
                        }
                        st.rows[at(say(5, 5), 2)].n = st.rows.iter().map(Record::total).max().unwrap_or((st.os.as_deref().unwrap_or("none").len() as i32));
                        match &st.e {
                            Shape::Dot => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && st.w.is_empty() {
                                    n7 += 1;
                                    let mut list8: Vec<i32> = st.w.clone();
                                }
                                match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                            }
                            Shape::Line(x5) if *x5 < 5 => { let mut text9: String = format!("{}:{:<4}|", st.s, st.c); }
                            Shape::Named { name: y6, size: x5 } => {
                                st.a = st.v.pop().unwrap_or(st.m.get(&(st.c + 1)).copied().unwrap_or(st.l.x)) - st.v.len() as i32 + st.v.pop().map_or(0, |x| x + 1);
                            }
                            _ => {}
                        }
                        st.w.insert(0, say(7, 7));
                        ((st.rows[at(round, st.rows.len())].n as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Record { n: x1, list, .. } = &st.r && list.len() > 1 {
                            st.flag |= st.o == Some(3);
                            if st.s == "abc" {
                                st.v.sort_by_key(|x| (-3));
                                st.w.sort();
                            } else if st.p.0 > (st.os.as_deref().unwrap_or("none").len() as i32) {
                                st.q.rotate_left(st.q.len() / 2);
                            }
                        }
                        for x2 in &st.rows[at(say(4, st.r.list[at(say(3, 7), 2)]), st.rows.len())].list {
                            let mut n4: i32 = 0;
                            while n4 < 3 && !(st.o == Some(3)) {
                                n4 += 1;
                                st.t.insert(0, 'b');
                            }
                        }
                        st.rows[at(say(5, 5), 2)].n = st.rows.iter().map(Record::total).max().unwrap_or((st.os.as_deref().unwrap_or("none").len() as i32));
                        match &st.e {
                            Shape::Dot => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && st.w.is_empty() {
                                    n7 += 1;
                                    let mut list8: Vec<i32> = st.w.clone();
                                }
                                match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                            }
                            Shape::Line(x5) if *x5 < 5 => { let mut text9: String = format!("{}:{:<4}|", st.s, st.c); }
                            Shape::Named { name: y6, size: x5 } => {
                                st.a = st.v.pop().unwrap_or(st.m.get(&(st.c + 1)).copied().unwrap_or((*st.l.x))) - st.v.len() as i32 + st.v.pop().map_or(0, |x| x + 1);
                            }
                            _ => {}
                        }
                        st.w.insert(0, say(7, 7));
                        ((st.rows[at(round, st.rows.len())].n as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_032 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
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
                    before = state(&[&b, &t, &w, &p, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        b = total(&r.list);
                        p.1.insert(0, 'b');
                        t = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) }), 2)].list.insert(at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2), positive(say(3, z) - 7)?);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &w, &p, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        b = total(&r.list);
                        p.1.insert(0, 'b');
                        t = r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) }), 2)].list.insert(at((if z % 8 == 5 { return Ok(5) } else { say(2, z) }), 2), positive(say(3, z) - 7)?);
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &w, &p, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_033 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        w[at(say(3, c), 3)] = ({ z });
                        rows[at(say(8, w[at(round, w.len())]), 3)].list[at(({ z += 1; say(6, z) }), 2)] = say(7, l.x);
                        for link3 in &mut ls { t.clear(); }
                        (s.chars().filter(|c| *c == 'b').count() as i32) - o.unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w[at(say(3, c), 3)] = ({ z });
                        rows[at(say(8, w[at(round, w.len())]), 3)].list[at(({ z += 1; say(6, z) }), 2)] = say(7, l.x);
                        for link3 in &ls { t.clear(); }
                        (s.chars().filter(|c| *c == 'b').count() as i32) - o.unwrap_or(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_034 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && a >= (s.chars().filter(|c| *c == 'b').count() as i32) {
                            n1 += 1;
                            fill(&mut v, (|x2: i32| say(2, c))(k[at(ls[ls.len() - 1].x, 4)]));
                        }
                        if o.is_some() {
                            s.clear();
                        } else if m.contains_key(&(m.get(&(p.0 + 1)).copied().unwrap_or(l.x) + 1)) {
                            w[at(({ z += 2; say(5, z) }), 3)] = ({ z });
                        }
                        h.insert((rows[1].name.clone() + "x"), (r.list[0] + say(7, v[at(({ z }), v.len())])));
                        (if a >= (h.get("abc").copied().unwrap_or(k[4 - 1])) { r.first().copied().unwrap_or(1) } else { r.total() }) - ('l4: { if 4 <= 4 { break 'l4 a } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && a >= (s.chars().filter(|c| *c == 'b').count() as i32) {
                            n1 += 1;
                            fill(&mut v, (|x2: i32| say(2, c))(k[at((*ls[ls.len() - 1].x), 4)]));
                        }
                        if o.is_some() {
                            s.clear();
                        } else if m.contains_key(&(m.get(&(p.0 + 1)).copied().unwrap_or((*l.x)) + 1)) {
                            w[at(({ z += 2; say(5, z) }), 3)] = ({ z });
                        }
                        h.insert((rows[1].name.clone() + "x"), (r.list[0] + say(7, v[at(({ z }), v.len())])));
                        (if a >= (h.get("abc").copied().unwrap_or(k[4 - 1])) { r.first().copied().unwrap_or(1) } else { r.total() }) - ('l4: { if 4 <= 4 { break 'l4 a } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_035 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..3 { l.items.reverse(); }
                        let mut text4: String = format!("{}:{:<4}|", s, b);
                        w.insert(at(({ z += 2; say(2, z) }), 2), ({ z += 1; say(4, z) }));
                        rows[at(({ z += 1; say(7, z) }), 2)].list[at(say(8, 6), 2)] += say(9, b);
                        rows[0].name = rows[at(round, rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        (w.len() as i32) - o.unwrap_or(ls[at(round, ls.len())].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..3 { l.items.reverse(); }
                        let mut text4: String = format!("{}:{:<4}|", s, b);
                        w.insert(at(({ z += 2; say(2, z) }), 2), ({ z += 1; say(4, z) }));
                        rows[at(({ z += 1; say(7, z) }), 2)].list[at(say(8, 6), 2)] += say(9, b);
                        rows[0].name = rows[at(round, rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        (w.len() as i32) - o.unwrap_or(ls[at(round, ls.len())].items[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_036 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.a -= (s.v.iter().filter(|x1| s.v.is_empty()).count() as i32);
                        s.l.items.extend(s.v.iter().take(2));
                        let n2 = std::mem::replace(&mut s.r.inner.x, 4);
                        if let Some(x3) = s.o && x3 < 9 && matches!(s.e, Shape::Line(n) if n > 2) {
                            *s.m.entry((s.r.n + say(1, s.r.n))).or_insert(s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) += s.o.map_or(({ s.z += 2; say(2, s.z) }), |x| x + 1);
                        } else {
                            if let Some(x4) = s.r.list.iter().find(|x| **x > 2) {
                                let n5: i32 = s.rows[say(3, 1)].list.first().copied().unwrap_or(len(&s.rows[0].name));
                                s.w[at(({ s.z += 1; say(6, s.z) }), 3)] -= &(({ s.z }));
                            }
                        }
                        s.l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *s.a -= (s.v.iter().filter(|x1| s.v.is_empty()).count() as i32);
                        s.l.items.extend(s.v.iter().take(2));
                        let n2 = std::mem::replace(&mut s.r.inner.x, 4);
                        if let Some(x3) = s.o && x3 < 9 && matches!(s.e, Shape::Line(n) if n > 2) {
                            *s.m.entry((s.r.n + say(1, s.r.n))).or_insert(s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) += s.o.map_or(({ s.z += 2; say(2, s.z) }), |x| x + 1);
                        } else {
                            if let Some(x4) = s.r.list.iter().find(|x| **x > 2) {
                                let n5: i32 = s.rows[say(3, 1)].list.first().copied().unwrap_or(len(&s.rows[0].name));
                                s.w[at(({ s.z += 1; say(6, s.z) }), 3)] -= &(({ s.z }));
                            }
                        }
                        s.l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_037 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.w { let _ = self.m.remove(&(self.o.map_or(self.a, |x| x + 1) + 1)); }
                self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].grow(({ self.z })).min((say(6, self.b)) as usize);
                self.r.inner.x = self.rows.iter().map(|row| row.n).sum::<i32>();
                (self.v[0].max(self.rows[1].list[at(7, 2)]) + self.os.as_ref().map_or(self.r.inner.x, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.w { let _ = self.m.remove(&(self.o.map_or((*self.a), |x| x + 1) + 1)); }
                self.rows[at(({ self.z += 1; say(3, self.z) }), 2)].grow(({ self.z })).min((say(6, (*self.b))) as usize);
                self.r.inner.x = self.rows.iter().map(|row| row.n).sum::<i32>();
                (self.v[0].max(self.rows[1].list[at(7, 2)]) + self.os.as_ref().map_or(self.r.inner.x, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_038 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.w.iter().any(|x| *x > 3), self.o) {
                    (true, Some(x1)) => { self.e = Shape::Line(self.ls[self.ls.len() - 1].x.wrapping_mul(1)); }
                    (false, None) => {
                        self.r = Record { n: self.o.map_or((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), |x| x + 1), ..record(1, "q", &[4]) };
                        let _ = self.w.pop();
                    }
                    _ => {}
                }
                self.w[at(({ self.z }), 3)] = ({ self.z });
                let mut n4: i32 = 0;
                while n4 < 3 && self.t.is_empty() {
                    n4 += 1;
                    self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].grow((if self.z % 8 == 5 { return Ok(5) } else { say(8, self.z) }));
                }
                match &self.p {
                    (x6, y7) if *x6 > 0 => {
                        *self.m.entry(self.r.total()).or_insert((y7.chars().filter(|c| *c == 'b').count() as i32)) += double(self.a);
                    }
                    _ => {
                        let n8: i32 = self.os.as_ref().map_or(self.rows.iter().map(Record::total).max().unwrap_or(7), |x| x.len() as i32);
                        self.rows[at(({ self.z += 1; say(11, self.z) }), 2)].grow(({ self.z += 2; say(13, self.z) })).min((({ self.z += 2; say(15, self.z) })) as usize);
                    }
                }
                {
                    self.q.rotate_left(self.q.len() / 2);
                    self.flag &= self.t == "abc";
                }
                (-total(&self.l.items)) - (7 - self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.w.iter().any(|x| *x > 3), self.o) {
                    (true, Some(x1)) => { self.e = Shape::Line(self.ls[self.ls.len() - 1].x.wrapping_mul(1)); }
                    (false, None) => {
                        self.r = Record { n: self.o.map_or((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), |x| x + 1), ..record(1, "q", &[4]) };
                        let _ = self.w.pop();
                    }
                    _ => {}
                }
                self.w[at(({ self.z }), 3)] = ({ self.z });
                let mut n4: i32 = 0;
                while n4 < 3 && self.t.is_empty() {
                    n4 += 1;
                    self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].grow((if self.z % 8 == 5 { return Ok(5) } else { say(8, self.z) }));
                }
                match &self.p {
                    (x6, y7) if *x6 > 0 => {
                        *self.m.entry(self.r.total()).or_insert((y7.chars().filter(|c| *c == 'b').count() as i32)) += double(self.a);
                    }
                    _ => {
                        let n8: i32 = self.os.as_ref().map_or(self.rows.iter().map(Record::total).max().unwrap_or(7), |x| x.len() as i32);
                        self.rows[at(({ self.z += 1; say(11, self.z) }), 2)].grow(({ self.z += 2; say(13, self.z) })).min((({ self.z += 2; say(15, self.z) })) as usize);
                    }
                }
                {
                    self.q.rotate_left(self.q.len() / 2);
                    self.flag &= self.t == "abc";
                }
                (-total(&*self.l.items)) - (7 - (*self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_039 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.v, &st.w, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.l.x -= double(st.c.wrapping_mul(st.a));
                        st.rows[at(({ st.z }), 2)].list.insert(at(({ st.z += 2; say(1, st.z) }), 2), ({ st.z += 2; say(2, st.z) }));
                        let n2: i32 = st.z.wrapping_sub(say(6, 5));
                        (st.m.values().sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.v, &st.w, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.l.x -= double(st.c.wrapping_mul(st.a));
                        st.rows[at(({ st.z }), 2)].list.insert(at(({ st.z += 2; say(1, st.z) }), 2), ({ st.z += 2; say(2, st.z) }));
                        let n2: i32 = st.z.wrapping_sub(say(6, 5));
                        (st.m.values().sum::<i32>() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().v, &st.load().w, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_040 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
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
                    before = state(&[&a, &b, &s, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        v[at(m.get(&(a + 1)).copied().unwrap_or(b), 2)] += w.iter().map(|x1| r.first().copied().unwrap_or(5)).max().unwrap_or(0);
                        v[0] -= ((say(1, w[1]) + 0) - (s.len() as i32));
                        rows[at(say(5, b), 3)].list.push(({ z += 1; say(4, z) }));
                        let (Some(n3), _) = (o, 1) else { return Ok(({ let x4: i32 = b; 7 })) };
                        (rows[at(({ z += 1; say(7, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        v[at(m.get(&((*a) + 1)).copied().unwrap_or(b), 2)] += w.iter().map(|x1| r.first().copied().unwrap_or(5)).max().unwrap_or(0);
                        v[0] -= ((say(1, w[1]) + 0) - (s.len() as i32));
                        rows[at(say(5, (*b)), 3)].list.push(({ z += 1; say(4, z) }));
                        let (Some(n3), _) = (o, 1) else { return Ok(({ let x4: i32 = b; 7 })) };
                        (rows[at(({ z += 1; say(7, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &o, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_041 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &w, &o, &os, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 2; say(2, z) }), 2)] += positive(say(3, z) - 7)?;
                        let (Some(n2), _) = (o, 1) else { return Ok((s.len() as i32)) };
                        let n3 = bump(&mut a);
                        let n5: i32 = (w.iter().filter(|x4| !(k[at(say(6, r.n), 4)] == (say(7, r.inner.x)))).count() as i32);
                        os.as_ref().map_or(({ let x6: i32 = say(8, n2); 0 }), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &w, &o, &os, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 2; say(2, z) }), 2)] += positive(say(3, z) - 7)?;
                        let (Some(n2), _) = (o, 1) else { return Ok((s.len() as i32)) };
                        let n3 = bump(&mut a);
                        let n5: i32 = (w.iter().filter(|x4| !(k[at(say(6, r.n), 4)] == (say(7, r.inner.x)))).count() as i32);
                        os.as_ref().map_or(({ let x6: i32 = say(8, n2); 0 }), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &w, &o, &os, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_042 {
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            if let Record { n: x2, list, .. } = &r && list.len() > 1 { std::mem::swap(&mut a, &mut c); }
                        }
                        rows[at(positive(say(4, z) - 7)?, 3)].list.push(say(3, a));
                        if let Some(x4) = w.iter().find(|x| **x > 2) { v.sort(); }
                        c -= (os.as_ref().map_or(rows[0].n, |x| x.len() as i32) + os.as_ref().map_or(({ z += 1; say(8, z) }), |x| x.len() as i32));
                        let n6: i32 = ls[at(say(9, r.list[0]), 2)].x.wrapping_sub(({ z += 2; say(11, z) })).wrapping_mul(({ z += 2; say(13, z) }));
                        (if 4 < rows.iter().map(Record::total).max().unwrap_or(5) { (match &e { Shape::Dot => v[at(({ z }), v.len())], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) } else { (b - b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            if let Record { n: x2, list, .. } = &r && list.len() > 1 { std::mem::swap(&mut a, &mut c); }
                        }
                        rows[at(positive(say(4, z) - 7)?, 3)].list.push(say(3, (*a)));
                        if let Some(x4) = w.iter().find(|x| **x > 2) { v.sort(); }
                        c -= (os.as_ref().map_or(rows[0].n, |x| x.len() as i32) + os.as_ref().map_or(({ z += 1; say(8, z) }), |x| x.len() as i32));
                        let n6: i32 = ls[at(say(9, r.list[0]), 2)].x.wrapping_sub(({ z += 2; say(11, z) })).wrapping_mul(({ z += 2; say(13, z) }));
                        (if 4 < rows.iter().map(Record::total).max().unwrap_or(5) { (match &e { Shape::Dot => v[at(({ z }), v.len())], Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) } else { (b - b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_043 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&s, &v, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]);
                    let value: i32 = {
                        h.insert(p.1.chars().rev().collect::<String>(), r.list.iter().sum::<i32>());
                        ((l.items[at(p.0, 2)], _), ls[0].x) = ((r.first().copied().unwrap_or(r.inner.x), 0), o.map_or(5, |x| x + 1));
                        let mut list1: Vec<i32> = vec![m.values().sum::<i32>(), v.iter().sum::<i32>()];
                        for (i3, x2) in rows[rows.len() - 1].list.iter().enumerate() {
                            r.inner.x += (os.as_deref().unwrap_or("none").len() as i32);
                        }
                        len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &v, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        h.insert(p.1.chars().rev().collect::<String>(), r.list.iter().sum::<i32>());
                        ((l.items[at(p.0, 2)], _), ls[0].x) = ((r.first().copied().unwrap_or(r.inner.x), 0), o.map_or(5, |x| x + 1));
                        let mut list1: Vec<i32> = vec![m.values().sum::<i32>(), v.iter().sum::<i32>()];
                        for (i3, x2) in rows[rows.len() - 1].list.iter().enumerate() {
                            r.inner.x += (os.as_deref().unwrap_or("none").len() as i32);
                        }
                        len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &v, &o, &os, &p, &r, &rows, &m, &h, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_044 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.v, &s.w, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.q.rotate_left(s.q.len() / 2);
                        s.rows[at(say(4, s.a), 3)].list[at(({ s.z += 1; say(2, s.z) }), 2)] = (if s.z % 8 == 5 { return Ok(5) } else { say(3, s.z) });
                        s.w[at(say(9, s.v[at(2, 2)]), 3)] -= &(say(8, s.l.x));
                        (-((s.rows[0].inner.x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.v, &s.w, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.q.rotate_left(s.q.len() / 2);
                        s.rows[at(say(4, s.a), 3)].list[at(({ s.z += 1; say(2, s.z) }), 2)] = (if s.z % 8 == 5 { return Ok(5) } else { say(3, s.z) });
                        s.w[at(say(9, s.v[at(2, 2)]), 3)] -= &(say(8, s.l.x));
                        (-((s.rows[0].inner.x as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.v, &s.w, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_045 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in &self.rows { for i2 in 0_i32..self.r.inner.x.min(3) { shout(&mut self.s); } }
                let mut n4 = 0;
                while let Some(x3) = self.r.list.pop() {
                    n4 += 1;
                    if n4 > 3 { break }
                    match self.m.get(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                match self.w.as_slice() {
                    [] => {
                        let n7: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(({ self.z += 1; say(3, self.z) })).wrapping_mul(({ self.z += 2; say(5, self.z) }));
                    }
                    [x5] => {
                        self.v.insert(at(({ self.z += 2; say(6, self.z) }), 2), ({ self.z += 2; say(7, self.z) }));
                    }
                    [x5, .., y6] => {
                        match &self.p {
                            (x8, y9) if *x8 > 0 => { self.rows.sort_by_key(|row| -row.n); }
                            _ => {
                                if self.ls[at(3, 2)].items.len() > 1 { self.ls[at(3, 2)].items.swap(0, 1); self.ls[at(3, 2)].items[1..].reverse(); }
                            }
                        }
                    }
                }
                shout(&mut self.r.name);
                if self.w.len() > 1 { self.w.swap(0, 1); self.w[1..].reverse(); }
                (if self.flag { self.r.first().copied().unwrap_or(6) } else { self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in &self.rows { for i2 in 0_i32..self.r.inner.x.min(3) { shout(&mut self.s); } }
                let mut n4 = 0;
                while let Some(x3) = self.r.list.pop() {
                    n4 += 1;
                    if n4 > 3 { break }
                    match self.m.get(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                match self.w.as_slice() {
                    [] => {
                        let n7: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(({ self.z += 1; say(3, self.z) })).wrapping_mul(({ self.z += 2; say(5, self.z) }));
                    }
                    [x5] => {
                        self.v.insert(at(({ self.z += 2; say(6, self.z) }), 2), ({ self.z += 2; say(7, self.z) }));
                    }
                    [x5, .., y6] => {
                        match &self.p {
                            (x8, y9) if *x8 > 0 => { self.rows.sort_by_key(|row| -row.n); }
                            _ => {
                                if self.ls[at(3, 2)].items.len() > 1 { self.ls[at(3, 2)].items.swap(0, 1); self.ls[at(3, 2)].items[1..].reverse(); }
                            }
                        }
                    }
                }
                shout(&mut self.r.name);
                if self.w.len() > 1 { self.w.swap(0, 1); self.w[1..].reverse(); }
                (if (*self.flag) { self.r.first().copied().unwrap_or(6) } else { self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_046 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.contains(&((1 % 7) + 1)) { (0..2).for_each(|i| self.a += i); }
                self.a = self.m.values().sum::<i32>();
                self.rows[at(({ self.z }), 2)].list.push(say(2, self.b));
                self.ls[at(say(5, self.r.list[0]), 2)].items.push(say(6, self.a));
                self.o.unwrap_or((8 % 7))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.contains(&((1 % 7) + 1)) { (0..2).for_each(|i| self.a += i); }
                self.a = self.m.values().sum::<i32>();
                self.rows[at(({ self.z }), 2)].list.push(say(2, self.b));
                self.ls[at(say(5, self.r.list[0]), 2)].items.push(say(6, (*self.a)));
                self.o.unwrap_or((8 % 7))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_047 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, o: Option<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, v: vec![3, 1, 4, 1, 5], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.v, &st.o, &st.rows, &st.e, &st.k, &st.q, &st.l, &st.z]);
                    let value: i32 = {
                        st.o = Some(st.e.size());
                        let n1: i32 = (-(st.k[4 - 1] - ({ st.z += 2; say(1, st.z) })));
                        let n2: i32 = { let list = &st.rows[at(say(2, st.rows[at(round, st.rows.len())].n), st.rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                        let n6: i32 = (match &st.e { Shape::Dot => ('l3: { if ({ st.z += 1; say(3, st.z) }) == (st.v[at(2, 2)]) { break 'l3 5 } st.l.x }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        st.q.front().copied().unwrap_or(st.a.wrapping_mul(1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.v, &st.o, &st.rows, &st.e, &st.k, &st.q, &st.l, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, v: Vec<i32>, o: Option<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, v: vec![3, 1, 4, 1, 5], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.o = Some(st.e.size());
                        let n1: i32 = (-(st.k[4 - 1] - ({ st.z += 2; say(1, st.z) })));
                        let n2: i32 = { let list = &st.rows[at(say(2, st.rows[at(round, st.rows.len())].n), st.rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                        let n6: i32 = (match &st.e { Shape::Dot => ('l3: { if ({ st.z += 1; say(3, st.z) }) == (st.v[at(2, 2)]) { break 'l3 5 } st.l.x }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        st.q.front().copied().unwrap_or(st.a.wrapping_mul(1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().v, &st.load().o, &st.load().rows, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_048 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        o.replace(o.unwrap_or(w[at(({ z += 1; say(1, z) }), w.len())]));
                        'l2: for row1 in &rows { let Some(n3) = o else { continue }; }
                        v[at(({ z += 1; say(5, z) }), 3)] -= &(({ z += 1; say(4, z) }));
                        o.unwrap_or(w[w.len() - 1].max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        o.replace(o.unwrap_or(w[at(({ z += 1; say(1, z) }), w.len())]));
                        'l2: for row1 in &rows { let Some(n3) = o else { continue }; }
                        v[at(({ z += 1; say(5, z) }), 3)] -= &(({ z += 1; say(4, z) }));
                        o.unwrap_or(w[w.len() - 1].max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &p, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_049 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        { let x1 = &mut c; *x1 += (a + ls[at(round, ls.len())].x); *x1 %= 50; }
                        let c: i32 = (os.as_deref().unwrap_or("none").len() as i32);
                        q.rotate_left(q.len() / 2);
                        if let Some(x2) = m.get(&(ls[ls.len() - 1].x + 1)) {
                            match b {
                                0 | 1 => { s.push_str(&(t.clone() + "x")); }
                                n3 @ 2..=5 => {
                                    b = v.iter().sum::<i32>();
                                    r.n = (match &e { Shape::Dot => (7 + l.items[0]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                                }
                                n4 if n4 > 3 => {
                                    ls[at((if w.is_empty() { l.items[at(p.0, 2)] } else { 6 }), 2)].x = ((w[at(round, w.len())] as i64 * 2) as i32);
                                }
                                _ => {
                                    l.x += ('l8: { if flag { break 'l8 v.iter().map(|x7| ls[at((*x7), ls.len())].items[0]).last().unwrap_or_default() } rows.iter().map(Record::total).max().unwrap_or(1) });
                                    rows[at(({ z += 1; say(3, z) }), 2)].grow(({ z += 2; say(5, z) })).min((({ z += 1; say(7, z) })) as usize);
                                }
                            }
                        }
                        (v.iter().sum::<i32>() - (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (match &e { Shape::Dot => 8, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
                        { let x1 = &mut c; *x1 += ((*a) + ls[at(round, ls.len())].x); *x1 %= 50; }
                        let c: i32 = (os.as_deref().unwrap_or("none").len() as i32);
                        q.rotate_left(q.len() / 2);
                        if let Some(x2) = m.get(&((*ls[ls.len() - 1].x) + 1)) {
                            match b {
                                0 | 1 => { s.push_str(&(t.clone() + "x")); }
                                n3 @ 2..=5 => {
                                    b = v.iter().sum::<i32>();
                                    r.n = (match &e { Shape::Dot => (7 + l.items[0]), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 });
                                }
                                n4 if n4 > 3 => {
                                    ls[at((if w.is_empty() { l.items[at(p.0, 2)] } else { 6 }), 2)].x = ((w[at(round, w.len())] as i64 * 2) as i32);
                                }
                                _ => {
                                    l.x += ('l8: { if flag { break 'l8 v.iter().map(|x7| ls[at((*x7), ls.len())].items[0]).last().unwrap_or_default() } rows.iter().map(Record::total).max().unwrap_or(1) });
                                    rows[at(({ z += 1; say(3, z) }), 2)].grow(({ z += 2; say(5, z) })).min((({ z += 1; say(7, z) })) as usize);
                                }
                            }
                        }
                        (v.iter().sum::<i32>() - (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (match &e { Shape::Dot => 8, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_050 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &v, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        p.1 = p.1.trim_start_matches('a').to_owned();
                        l.x += &(ls[at(({ z += 2; say(1, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        rows[at(({ z += 2; say(2, z) }), 2)].name = format!("{}:{:<4}|", s, c);
                        rows[at(({ z += 2; say(4, z) }), 2)].grow((b - ls[say(5, 1)].x));
                        m.entry(1).and_modify(|x| *x += rows.iter().map(|row| row.n).sum::<i32>()).or_insert(5);
                        h.get("abc").copied().unwrap_or(c.wrapping_mul(v[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.1 = p.1.trim_start_matches('a').to_owned();
                        l.x += &(ls[at(({ z += 2; say(1, z) }), ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        rows[at(({ z += 2; say(2, z) }), 2)].name = format!("{}:{:<4}|", s, c);
                        rows[at(({ z += 2; say(4, z) }), 2)].grow((b - ls[say(5, 1)].x));
                        m.entry(1).and_modify(|x| *x += rows.iter().map(|row| row.n).sum::<i32>()).or_insert(5);
                        h.get("abc").copied().unwrap_or(c.wrapping_mul(v[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_051 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &s, &v, &o, &r, &rows, &m, &e, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..c.min(3) { if let Some(x) = m.get_mut(&(b.abs() + 1)) { *x -= r.total() } }
                        v[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                        r.list.push((if matches!(e, Shape::Line(n) if n > 2) { rows.iter().map(Record::total).max().unwrap_or(ls[at(c, ls.len())].x) } else { o.unwrap_or(({ z })) }));
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &o, &r, &rows, &m, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        for i1 in 0_i32..c.min(3) { if let Some(x) = m.get_mut(&(b.abs() + 1)) { *x -= r.total() } }
                        v[at((s.chars().filter(|c| *c == 'b').count() as i32), 2)] = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                        r.list.push((if matches!(e, Shape::Line(n) if n > 2) { rows.iter().map(Record::total).max().unwrap_or(ls[at(c, ls.len())].x) } else { o.unwrap_or(({ z })) }));
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &o, &r, &rows, &m, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_052 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(say(4, s.l.items[0]), 3)].list[at(({ s.z += 1; say(2, s.z) }), 2)] = ({ s.z += 1; say(3, s.z) });
                        s.rows[at(({ s.z += 2; say(6, s.z) }), 2)].grow(({ s.z += 2; say(8, s.z) }));
                        {
                            if s.s.is_empty() { let [n3, .., n4] = s.k; }
                            'l6: for x5 in &mut s.ls[say(12, 0)].items {
                                s.l.items.push((s.w.iter().filter(|x7| s.t.starts_with('a')).count() as i32));
                                s.o.replace((s.rows[say(13, 1)].list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        *s.h.entry(s.r.name.chars().rev().collect::<String>()).or_insert(0) += (s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        (s.t.len() as i32) - (-4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(say(4, s.l.items[0]), 3)].list[at(({ s.z += 1; say(2, s.z) }), 2)] = ({ s.z += 1; say(3, s.z) });
                        s.rows[at(({ s.z += 2; say(6, s.z) }), 2)].grow(({ s.z += 2; say(8, s.z) }));
                        {
                            if s.s.is_empty() { let [n3, .., n4] = s.k; }
                            'l6: for x5 in &mut s.ls[say(12, 0)].items {
                                s.l.items.push((s.w.iter().filter(|x7| s.t.starts_with('a')).count() as i32));
                                s.o.replace((s.rows[say(13, 1)].list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        *s.h.entry(s.r.name.chars().rev().collect::<String>()).or_insert(0) += (s.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        (s.t.len() as i32) - (-4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_053 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].list.insert(at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), 2), say(3, 7));
                self.r.name.insert(0, 'b');
                self.l.items.push(self.m.values().sum::<i32>());
                let n2 = bump(&mut self.r.inner.x);
                let n3 = std::mem::replace(&mut self.k[say(6, 0)], 4);
                ((self.rows[at(self.l.x, 2)].name.len() as i32) + self.os.as_ref().map_or(3, |x| x.len() as i32)) - (6 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].list.insert(at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), 2), say(3, 7));
                self.r.name.insert(0, 'b');
                self.l.items.push(self.m.values().sum::<i32>());
                let n2 = bump(&mut self.r.inner.x);
                let n3 = std::mem::replace(&mut self.k[say(6, 0)], 4);
                ((self.rows[at(self.l.x, 2)].name.len() as i32) + self.os.as_ref().map_or(3, |x| x.len() as i32)) - (6 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_054 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.o.is_some() {
                    self.p.0 = self.r.list[0].wrapping_mul(self.rows.iter().map(|row| row.n).sum::<i32>());
                } else if !self.flag {
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                }
                let n2: i32 = self.rows[at(say(4, self.c), 2)].list.remove(at(({ self.z += 2; say(5, self.z) }), 2)).wrapping_add(say(6, self.p.0));
                'l4: for x3 in &mut self.r.list { let mut text5: String = self.rows[0].name.to_uppercase(); }
                self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(9, self.z) }), self.ls.len())].x.wrapping_mul(self.r.total())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.o.is_some() {
                    self.p.0 = self.r.list[0].wrapping_mul(self.rows.iter().map(|row| row.n).sum::<i32>());
                } else if !self.flag {
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                }
                let n2: i32 = self.rows[at(say(4, self.c), 2)].list.remove(at(({ self.z += 2; say(5, self.z) }), 2)).wrapping_add(say(6, self.p.0));
                'l4: for x3 in &mut self.r.list { let mut text5: String = self.rows[0].name.to_uppercase(); }
                self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(9, self.z) }), self.ls.len())].x.wrapping_mul(self.r.total())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_055 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.w, &st.rows, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.w.contains(&(st.l.x.max(st.w[at(3, 2)]) + 1)) {
                            n1 += 1;
                            st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list[at(say(2, n1), 2)] += ({ st.z += 2; say(3, st.z) });
                        }
                        for x3 in &st.l.items {
                            st.rows[at(({ st.z += 1; say(5, st.z) }), 2)].list.push((if st.z % 8 == 5 { return Ok(5) } else { say(7, st.z) }));
                        }
                        st.ls[at(({ st.z += 1; say(13, st.z) }), 3)].items[at(({ st.z += 2; say(11, st.z) }), 2)] ^= say(12, 8);
                        let n7: i32 = st.z.wrapping_sub(say(17, 8));
                        (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - st.l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.w, &st.rows, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.w.contains(&(st.l.x.max(st.w[at(3, 2)]) + 1)) {
                            n1 += 1;
                            st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list[at(say(2, n1), 2)] += ({ st.z += 2; say(3, st.z) });
                        }
                        for x3 in &st.l.items {
                            st.rows[at(({ st.z += 1; say(5, st.z) }), 2)].list.push((if st.z % 8 == 5 { return Ok(5) } else { say(7, st.z) }));
                        }
                        st.ls[at(({ st.z += 1; say(13, st.z) }), 3)].items[at(({ st.z += 2; say(11, st.z) }), 2)] ^= say(12, 8);
                        let n7: i32 = st.z.wrapping_sub(say(17, 8));
                        (st.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - st.l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().w, &st.load().rows, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_056 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l3: for x1 in &v { w[at(({ z += 1; say(4, z) }), 3)] -= &(({ z += 2; say(3, z) })); }
                        s = std::mem::take(&mut s) + "k";
                        let mut n5: i32 = 0;
                        while n5 < 3 && k[4 - 1] < b.max(v[1]) {
                            n5 += 1;
                            let _ = m.remove(&(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].x) + 1));
                        }
                        (r.inner.x.wrapping_mul(r.inner.x) - rows.iter().map(|row| row.n).sum::<i32>()) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        'l3: for x1 in &v { w[at(({ z += 1; say(4, z) }), 3)] -= &(({ z += 2; say(3, z) })); }
                        s = std::mem::take(&mut s) + "k";
                        let mut n5: i32 = 0;
                        while n5 < 3 && k[4 - 1] < b.max(v[1]) {
                            n5 += 1;
                            let _ = m.remove(&(rows.iter().map(Record::total).max().unwrap_or(ls[at(round, ls.len())].x) + 1));
                        }
                        (r.inner.x.wrapping_mul(r.inner.x) - rows.iter().map(|row| row.n).sum::<i32>()) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_057 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &p, &r, &m, &l, &ls, &z]);
                    let value: i32 = {
                        fill(&mut v, ((p.0 as i64 * 2) as i32));
                        m.insert(r.total(), r.total());
                        [b, _] = [w.iter().map(|x2| r.inner.x).sum::<i32>(), (if ({ z += 1; say(3, z) }) > p.0 { ls[at(b, ls.len())].x } else { v[at(6, v.len())] })];
                        l.x += r.first().copied().unwrap_or(m.get(&(0 + 1)).copied().unwrap_or(0));
                        ((|x3: i32| 7)(ls[0].items[0]) + w.iter().sum::<i32>()) - (|x4: i32| 6)(a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &p, &r, &m, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut v, ((p.0 as i64 * 2) as i32));
                        m.insert(r.total(), r.total());
                        [b, _] = [w.iter().map(|x2| r.inner.x).sum::<i32>(), (if ({ z += 1; say(3, z) }) > p.0 { ls[at((*b), ls.len())].x } else { v[at(6, v.len())] })];
                        l.x += r.first().copied().unwrap_or(m.get(&(0 + 1)).copied().unwrap_or(0));
                        ((|x3: i32| 7)(ls[0].items[0]) + w.iter().sum::<i32>()) - (|x4: i32| 6)(a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &p, &r, &m, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_058 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &flag, &v, &w, &p, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        v.insert(at(say(1, c), 2), ({ z += 1; say(3, z) }));
                        a = r.list.iter().map(|x2| m.get(&(a + 1)).copied().unwrap_or(say(6, b))).last().unwrap_or_default();
                        let n3 = bump(&mut p.0);
                        rows[at(say(7, p.0), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(8, z) }), ({ z += 1; say(10, z) })));
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ('l5: { if flag { break 'l5 w[at(b, w.len())] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &w, &p, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        v.insert(at(say(1, c), 2), ({ z += 1; say(3, z) }));
                        a = r.list.iter().map(|x2| m.get(&((*a) + 1)).copied().unwrap_or(say(6, b))).last().unwrap_or_default();
                        let n3 = bump(&mut p.0);
                        rows[at(say(7, p.0), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(8, z) }), ({ z += 1; say(10, z) })));
                        v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ('l5: { if flag { break 'l5 w[at(b, w.len())] } 1 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &w, &p, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_059 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if !flag { s.clear(); }
                        let n1: i32 = k[at(({ z += 2; say(2, z) }), 2)].wrapping_sub(({ z += 1; say(4, z) }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && 5 < (ls[ls.len() - 1].x % 7) {
                            n2 += 1;
                            std::mem::swap(&mut b, &mut a);
                        }
                        match e.size() {
                            0 | 1 => {
                                if (r.inner.on && t.starts_with('a')) { return Err(format!("left with {}", m.values().sum::<i32>())); }
                            }
                            n3 @ 2..=5 => {
                                rows[say(9, 0)].list.dedup();
                                fill(&mut ls[say(10, 0)].items, v.iter().map(|x5| v[say(11, 1)]).last().unwrap_or_default());
                            }
                            n4 if n4 > c => {
                                m.insert(total(&l.items), (ls[at(8, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                                if let Some(x) = l.items.last_mut() { *x += e.size() }
                            }
                            _ => {
                                let mut list6: Vec<i32> = vec![double(k[1]), len(&p.1)];
                                rows[say(12, 0)].n = l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                        }
                        rows[at(round, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
                        if !flag { s.clear(); }
                        let n1: i32 = k[at(({ z += 2; say(2, z) }), 2)].wrapping_sub(({ z += 1; say(4, z) }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && 5 < (ls[ls.len() - 1].x % 7) {
                            n2 += 1;
                            std::mem::swap(&mut b, &mut a);
                        }
                        match e.size() {
                            0 | 1 => {
                                if (r.inner.on && t.starts_with('a')) { return Err(format!("left with {}", m.values().sum::<i32>())); }
                            }
                            n3 @ 2..=5 => {
                                rows[say(9, 0)].list.dedup();
                                fill(&mut ls[say(10, 0)].items, v.iter().map(|x5| v[say(11, 1)]).last().unwrap_or_default());
                            }
                            n4 if n4 > c => {
                                m.insert(total(&*l.items), (ls[at(8, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                                if let Some(x) = l.items.last_mut() { *x += e.size() }
                            }
                            _ => {
                                let mut list6: Vec<i32> = vec![double(k[1]), len(&p.1)];
                                rows[say(12, 0)].n = l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                        }
                        rows[at(round, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_030", program_030::plain, program_030::transaction),
    ("program_031", program_031::plain, program_031::transaction),
    ("program_032", program_032::plain, program_032::transaction),
    ("program_033", program_033::plain, program_033::transaction),
    ("program_034", program_034::plain, program_034::transaction),
    ("program_035", program_035::plain, program_035::transaction),
    ("program_036", program_036::plain, program_036::transaction),
    ("program_037", program_037::plain, program_037::transaction),
    ("program_038", program_038::plain, program_038::transaction),
    ("program_039", program_039::plain, program_039::transaction),
    ("program_040", program_040::plain, program_040::transaction),
    ("program_041", program_041::plain, program_041::transaction),
    ("program_042", program_042::plain, program_042::transaction),
    ("program_043", program_043::plain, program_043::transaction),
    ("program_044", program_044::plain, program_044::transaction),
    ("program_045", program_045::plain, program_045::transaction),
    ("program_046", program_046::plain, program_046::transaction),
    ("program_047", program_047::plain, program_047::transaction),
    ("program_048", program_048::plain, program_048::transaction),
    ("program_049", program_049::plain, program_049::transaction),
    ("program_050", program_050::plain, program_050::transaction),
    ("program_051", program_051::plain, program_051::transaction),
    ("program_052", program_052::plain, program_052::transaction),
    ("program_053", program_053::plain, program_053::transaction),
    ("program_054", program_054::plain, program_054::transaction),
    ("program_055", program_055::plain, program_055::transaction),
    ("program_056", program_056::plain, program_056::transaction),
    ("program_057", program_057::plain, program_057::transaction),
    ("program_058", program_058::plain, program_058::transaction),
    ("program_059", program_059::plain, program_059::transaction),
];
