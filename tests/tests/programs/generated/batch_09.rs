//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_270 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n3: i32 = ((match &self.e { Shape::Dot => self.ls[1].items[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + (self.s.chars().filter(|c| *c == 'b').count() as i32));
                Inner { x: self.b, .. } = Inner { x: len(&self.s), on: false };
                if let Some(row) = self.rows.last_mut() { row.n += self.b.wrapping_mul(({ self.z += 1; say(2, self.z) })); row.list.push(row.n); row.grow(1); }
                *self.m.entry((1 % 7)).or_insert(self.a.max(3)) = self.rows.iter().map(Record::total).max().unwrap_or(self.r.inner.x);
                let Some(n4) = self.o else { return Ok((if self.t.starts_with('a') { self.rows[at(round, self.rows.len())].inner.x } else { self.rows[at(round, self.rows.len())].inner.x })) };
                (self.rows.iter().map(|row| row.n).sum::<i32>() % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n3: i32 = ((match &self.e { Shape::Dot => self.ls[1].items[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + (self.s.chars().filter(|c| *c == 'b').count() as i32));
                Inner { x: self.b, .. } = Inner { x: len(&*self.s), on: false };
                if let Some(row) = self.rows.last_mut() { row.n += self.b.wrapping_mul(({ self.z += 1; say(2, self.z) })); row.list.push(row.n); row.grow(1); }
                *self.m.entry((1 % 7)).or_insert(self.a.max(3)) = self.rows.iter().map(Record::total).max().unwrap_or(self.r.inner.x);
                let Some(n4) = self.o else { return Ok((if self.t.starts_with('a') { self.rows[at(round, self.rows.len())].inner.x } else { self.rows[at(round, self.rows.len())].inner.x })) };
                (self.rows.iter().map(|row| row.n).sum::<i32>() % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_271 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.v, &st.w, &st.o, &st.r, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = st.w.iter().copied().filter(|x2| (matches!(st.e, Shape::Line(n) if n > 2) || st.o == Some(3))).collect::<Vec<i32>>();
                        st.v.retain(|x| 6 % 3 != 0);
                        {
                            let mut n3: i32 = (st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            (st.k[at(2, 2)], st.b) = ((|x4: i32| st.r.inner.x)((if st.z % 8 == 5 { return Ok(5) } else { say(1, st.z) })), total(&st.l.items));
                        }
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.v, &st.w, &st.o, &st.r, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = st.w.iter().copied().filter(|x2| (matches!(st.e, Shape::Line(n) if n > 2) || st.o == Some(3))).collect::<Vec<i32>>();
                        st.v.retain(|x| 6 % 3 != 0);
                        {
                            let mut n3: i32 = (st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            (st.k[at(2, 2)], st.b) = ((|x4: i32| st.r.inner.x)((if st.z % 8 == 5 { return Ok(5) } else { say(1, st.z) })), total(&*st.l.items));
                        }
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_272 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &o, &os, &p, &rows, &h, &k, &ls, &z]);
                    let value: i32 = {
                        rows[say(1, 0)].grow(os.as_ref().map_or(c, |x| x.len() as i32));
                        w[at(say(4, 2), 3)] = ({ z += 1; say(3, z) });
                        for i2 in 0_i32..c.min(3) {
                            let n3: i32 = h.get("abc").copied().unwrap_or(os.as_ref().map_or(p.0, |x| x.len() as i32));
                        }
                        b = bump(&mut b);
                        v.iter().sum::<i32>() - k[at(say(7, rows[at(say(6, b), rows.len())].n), 4)].wrapping_mul((if z % 8 == 5 { continue 'outer } else { say(8, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &os, &p, &rows, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[say(1, 0)].grow(os.as_ref().map_or(c, |x| x.len() as i32));
                        w[at(say(4, 2), 3)] = ({ z += 1; say(3, z) });
                        for i2 in 0_i32..c.min(3) {
                            let n3: i32 = h.get("abc").copied().unwrap_or(os.as_ref().map_or(p.0, |x| x.len() as i32));
                        }
                        b = bump(&mut b);
                        v.iter().sum::<i32>() - k[at(say(7, rows[at(say(6, b), rows.len())].n), 4)].wrapping_mul((if z % 8 == 5 { continue 'outer } else { say(8, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &os, &p, &rows, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_273 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&c, &v, &o, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = z.wrapping_sub(({ z += 2; say(2, z) }));
                        for x2 in l.items.iter() { v[at(({ z }), 3)] = ({ z }); }
                        *h.entry((rows[at(round, 2)].name.clone() + "x")).or_insert(0) += (-r.inner.x);
                        o.unwrap_or(v.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &o, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let n1: i32 = z.wrapping_sub(({ z += 2; say(2, z) }));
                        for x2 in l.items.iter() { v[at(({ z }), 3)] = ({ z }); }
                        *h.entry((rows[at(round, 2)].name.clone() + "x")).or_insert(0) += (-r.inner.x);
                        o.unwrap_or(v.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &o, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_274 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && t == "abc" {
                            n2 += 1;
                            ls[at(l.x, 2)].items.truncate(3);
                        }
                        'l4: for x3 in &mut w {
                            rows[at(say(4, c), 2)].name.push_str(&format!("{}{}", ({ z }), ({ z += 2; say(6, z) })));
                        }
                        let n6: i32 = os.as_ref().map_or((a + c), |x| x.len() as i32);
                        let n7: i32 = ls[at(({ z }), 2)].x.wrapping_sub(({ z })).wrapping_mul(say(9, 0));
                        len(&r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && t == "abc" {
                            n2 += 1;
                            ls[at((*l.x), 2)].items.truncate(3);
                        }
                        'l4: for x3 in &mut w {
                            rows[at(say(4, c), 2)].name.push_str(&format!("{}{}", ({ z }), ({ z += 2; say(6, z) })));
                        }
                        let n6: i32 = os.as_ref().map_or((a + c), |x| x.len() as i32);
                        let n7: i32 = ls[at(({ z }), 2)].x.wrapping_sub(({ z })).wrapping_mul(say(9, 0));
                        len(&r.name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_275 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &v, &o, &p, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(1, a), 2)].grow(({ z }));
                        if o == Some(3) {
                            let mut list2: Vec<i32> = r.list.iter().copied().filter(|x3| v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        } else { k[0] %= 5; }
                        let mut list4: Vec<i32> = v[at(round, v.len())..].to_vec();
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - double(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &o, &p, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(say(1, (*a)), 2)].grow(({ z }));
                        if o == Some(3) {
                            let mut list2: Vec<i32> = r.list.iter().copied().filter(|x3| v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        } else { k[0] %= 5; }
                        let mut list4: Vec<i32> = v[at(round, v.len())..].to_vec();
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - double(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &o, &p, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_276 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.ls[at(say(1, s.w[0]), 2)].x ^= &(({ s.z += 2; say(2, s.z) }) + s.b);
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n2: i32 = s.q.front().copied().unwrap_or(s.a.wrapping_mul(0));
                        let mut n4 = 0;
                        while let Some(x3) = s.rows[at(say(5, 6), 2)].list.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        }
                        let n6: i32 = s.rows[at((if s.z % 8 == 5 { continue 'outer } else { say(7, s.z) }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(({ s.z += 2; say(8, s.z) }));
                        (s.v[0].max(s.rows[at(({ s.z += 2; say(13, s.z) }), s.rows.len())].inner.x) + (|x7: i32| say(12, s.l.x))(({ s.z += 1; say(11, s.z) }))) - total(&s.v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[at(say(1, s.w[0]), 2)].x ^= &(({ s.z += 2; say(2, s.z) }) + (*s.b));
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n2: i32 = s.q.front().copied().unwrap_or(s.a.wrapping_mul(0));
                        let mut n4 = 0;
                        while let Some(x3) = s.rows[at(say(5, 6), 2)].list.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        }
                        let n6: i32 = s.rows[at((if s.z % 8 == 5 { continue 'outer } else { say(7, s.z) }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(({ s.z += 2; say(8, s.z) }));
                        (s.v[0].max(s.rows[at(({ s.z += 2; say(13, s.z) }), s.rows.len())].inner.x) + (|x7: i32| say(12, s.l.x))(({ s.z += 1; say(11, s.z) }))) - total(&*s.v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_277 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in self.ls[0].items.iter_mut() { self.p.1.clear(); }
                self.ls[say(1, 0)].x -= &(self.rows.iter().map(|row| row.n).sum::<i32>());
                fill(&mut self.w, ((self.ls[at(({ self.z += 2; say(2, self.z) }), self.ls.len())].items[at(self.k[at(self.k[4 - 1], 4)], 2)] as i64 * 2) as i32));
                (if self.w.contains(&(self.rows.iter().map(Record::total).max().unwrap_or(self.rows[say(3, 1)].inner.x) + 1)) { (match &self.e { Shape::Dot => self.l.items[0], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) } else { (say(4, self.rows[at(7, self.rows.len())].list[0]) % 7) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in self.ls[0].items.iter_mut() { self.p.1.clear(); }
                self.ls[say(1, 0)].x -= &(self.rows.iter().map(|row| row.n).sum::<i32>());
                fill(&mut self.w, ((self.ls[at(({ self.z += 2; say(2, self.z) }), self.ls.len())].items[at(self.k[at(self.k[4 - 1], 4)], 2)] as i64 * 2) as i32));
                (if self.w.contains(&(self.rows.iter().map(Record::total).max().unwrap_or(self.rows[say(3, 1)].inner.x) + 1)) { (match &self.e { Shape::Dot => self.l.items[0], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) } else { (say(4, self.rows[at(7, self.rows.len())].list[0]) % 7) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_278 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.k[0] = self.p.0.abs();
                let n1 = std::mem::replace(&mut self.rows[0].inner.x, 4);
                self.l.items.push(self.ls[0].items.iter().sum::<i32>());
                self.ls[at(say(4, self.c), 3)].items[at(say(2, self.c), 2)] ^= ({ self.z += 2; say(3, self.z) });
                self.rows[at(say(6, self.r.inner.x), 2)].grow(({ self.z += 1; say(8, self.z) })).min((({ self.z += 2; say(9, self.z) })) as usize);
                (self.p.1.len() as i32) - (self.l.items.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.k[0] = self.p.0.abs();
                let n1 = std::mem::replace(&mut self.rows[0].inner.x, 4);
                self.l.items.push(self.ls[0].items.iter().sum::<i32>());
                self.ls[at(say(4, self.c), 3)].items[at(say(2, self.c), 2)] ^= ({ self.z += 2; say(3, self.z) });
                self.rows[at(say(6, self.r.inner.x), 2)].grow(({ self.z += 1; say(8, self.z) })).min((({ self.z += 2; say(9, self.z) })) as usize);
                (self.p.1.len() as i32) - (self.l.items.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_279 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.w, &st.os, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.r.n += (|x1: i32| st.w[at(say(1, 3), 2)].wrapping_mul(st.l.x))(st.c.abs());
                        st.os.get_or_insert_default().push('d');
                        st.rows[at(({ st.z }), 3)].list.push(positive(say(4, st.z) - 7)?);
                        st.ls[say(6, 0)].items.extend([2, 1]);
                        (st.os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.w, &st.os, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.n += (|x1: i32| st.w[at(say(1, 3), 2)].wrapping_mul(st.l.x))(st.c.abs());
                        st.os.get_or_insert_default().push('d');
                        st.rows[at(({ st.z }), 3)].list.push(positive(say(4, st.z) - 7)?);
                        st.ls[say(6, 0)].items.extend([2, 1]);
                        (st.os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().w, &st.load().os, &st.load().r, &st.load().rows, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_280 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&b, &c, &flag, &s, &t, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        r.inner = Inner { x: os.as_ref().map_or(2, |x| x.len() as i32), on: c <= ('l1: { if m.contains_key(&(l.x + 1)) { break 'l1 p.0 } b }) };
                        p.1 = t.to_uppercase();
                        if (r.inner.on && !flag) { return Ok(e.size()); }
                        rows[at(({ z }), 2)].list.push(say(2, p.0));
                        if (s.starts_with('a') && r.inner.on) { break 'outer }
                        len(&s) - (match &e { Shape::Dot => c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        r.inner = Inner { x: os.as_ref().map_or(2, |x| x.len() as i32), on: c <= ('l1: { if m.contains_key(&((*l.x) + 1)) { break 'l1 p.0 } b }) };
                        p.1 = t.to_uppercase();
                        if (r.inner.on && !flag) { return Ok(e.size()); }
                        rows[at(({ z }), 2)].list.push(say(2, p.0));
                        if (s.starts_with('a') && r.inner.on) { break 'outer }
                        len(&*s) - (match &e { Shape::Dot => c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_281 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &ls]);
                    let value: i32 = {
                        let b: i32 = (ls[ls.len() - 1].items.len() as i32);
                        r = Record { n: w.iter().sum::<i32>(), ..record(1, "q", &[4]) };
                        let mut n2: i32 = r.list.iter().map(|x1| double(say(1, c))).fold(0, |x, y| x ^ y);
                        {
                            a = os.as_ref().map_or(len(&rows[at(round, 2)].name), |x| x.len() as i32);
                            match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        let mut text3: String = p.1.trim_start_matches('a').to_owned();
                        (match &e { Shape::Dot => (2 % 7), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let b: i32 = (ls[ls.len() - 1].items.len() as i32);
                        r = Record { n: w.iter().sum::<i32>(), ..record(1, "q", &[4]) };
                        let mut n2: i32 = r.list.iter().map(|x1| double(say(1, c))).fold(0, |x, y| x ^ y);
                        {
                            *a = os.as_ref().map_or(len(&rows[at(round, 2)].name), |x| x.len() as i32);
                            match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        let mut text3: String = p.1.trim_start_matches('a').to_owned();
                        (match &e { Shape::Dot => (2 % 7), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_282 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&c, &v, &w, &p, &rows, &m, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        'l2: for x1 in &mut v {
                            rows[at(say(1, (*x1)), 2)].list.insert(at(({ z }), 2), ({ z += 1; say(2, z) }));
                        }
                        if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(v[v.len() - 1]) + 1)) { *x -= c.abs() }
                        rows[at(say(5, c), 2)].name += &(({ z += 1; say(7, z) })).to_string();
                        p.0 = q.front().copied().unwrap_or((|x5: i32| k[4 - 1])(3));
                        ls[1].items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &p, &rows, &m, &e, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        'l2: for x1 in &mut v {
                            rows[at(say(1, (*x1)), 2)].list.insert(at(({ z }), 2), ({ z += 1; say(2, z) }));
                        }
                        if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(v[v.len() - 1]) + 1)) { *x -= c.abs() }
                        rows[at(say(5, c), 2)].name += &(({ z += 1; say(7, z) })).to_string();
                        p.0 = q.front().copied().unwrap_or((|x5: i32| k[4 - 1])(3));
                        ls[1].items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &p, &rows, &m, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_283 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &p, &rows, &e, &k, &ls]);
                    let value: i32 = {
                        for x1 in &w { v = (0..k[1] % 4).collect::<Vec<_>>(); }
                        let n3 = std::mem::replace(&mut w[0], 4);
                        w.truncate(3);
                        p.0 = (-e.size());
                        c = double((v.len() as i32));
                        (-('l4: { if c == (ls[ls.len() - 1].x) { break 'l4 0 } rows[0].inner.x })) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &p, &rows, &e, &k, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &w { v = (0..k[1] % 4).collect::<Vec<_>>(); }
                        let n3 = std::mem::replace(&mut w[0], 4);
                        w.truncate(3);
                        p.0 = (-e.size());
                        c = double((v.len() as i32));
                        (-('l4: { if c == (ls[ls.len() - 1].x) { break 'l4 0 } rows[0].inner.x })) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &p, &rows, &e, &k, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_284 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let Some(n1) = s.o else { return Ok(total(&s.w)) };
                        s.rows[at(({ s.z += 2; say(1, s.z) }), 2)].list.push(({ s.z += 1; say(3, s.z) }));
                        match (s.t.len() as i32) {
                            0 | 1 => {
                                s.l.items.extend([(if s.flag { s.c } else { s.ls[at(({ s.z += 2; say(6, s.z) }), s.ls.len())].items.iter().sum::<i32>() }), 1]);
                            }
                            n3 @ 2..=5 => { let _ = s.m.remove(&(s.o.unwrap_or(({ s.z })) + 1)); }
                            n4 if n4 > s.r.n => {
                                s.ls[at(({ s.z += 2; say(10, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, s.z) }), 2)] ^= ({ s.z += 2; say(9, s.z) });
                            }
                            _ => { { let x6 = &mut s.l.x; *x6 += s.o.map_or(4, |x| x + 1); *x6 %= 50; } }
                        }
                        s.b = ((s.t.len() as i32) - ({ let x7: i32 = 8; s.b }));
                        s.b.max(s.os.as_ref().map_or(s.ls[at(round, s.ls.len())].x, |x| x.len() as i32)) - ({ let x8: i32 = s.b; s.b })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = s.o else { return Ok(total(&*s.w)) };
                        s.rows[at(({ s.z += 2; say(1, s.z) }), 2)].list.push(({ s.z += 1; say(3, s.z) }));
                        match (s.t.len() as i32) {
                            0 | 1 => {
                                s.l.items.extend([(if s.flag { s.c } else { s.ls[at(({ s.z += 2; say(6, s.z) }), s.ls.len())].items.iter().sum::<i32>() }), 1]);
                            }
                            n3 @ 2..=5 => { let _ = s.m.remove(&(s.o.unwrap_or(({ s.z })) + 1)); }
                            n4 if n4 > s.r.n => {
                                s.ls[at(({ s.z += 2; say(10, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, s.z) }), 2)] ^= ({ s.z += 2; say(9, s.z) });
                            }
                            _ => { { let x6 = &mut s.l.x; *x6 += s.o.map_or(4, |x| x + 1); *x6 %= 50; } }
                        }
                        s.b = ((s.t.len() as i32) - ({ let x7: i32 = 8; s.b }));
                        s.b.max(s.os.as_ref().map_or(s.ls[at(round, s.ls.len())].x, |x| x.len() as i32)) - ({ let x8: i32 = s.b; s.b })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_285 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.os.get_or_insert_default().push('d');
                'l2: for row1 in self.rows.iter_mut() {
                    self.ls[0].x -= &self.l.items.first().copied().unwrap_or(5);
                    self.w.sort_by_key(|x| (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                Inner { x: self.v[0], .. } = Inner { x: self.v.iter().sum::<i32>(), on: false };
                let Some(n3) = self.o else { return Ok((0 % 7)) };
                (-self.o.map_or(7, |x| x + 1)) - self.os.as_ref().map_or(self.l.items[at(({ self.z += 1; say(2, self.z) }), 2)], |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.os.get_or_insert_default().push('d');
                'l2: for row1 in self.rows.iter_mut() {
                    self.ls[0].x -= &self.l.items.first().copied().unwrap_or(5);
                    self.w.sort_by_key(|x| (self.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                Inner { x: self.v[0], .. } = Inner { x: self.v.iter().sum::<i32>(), on: false };
                let Some(n3) = self.o else { return Ok((0 % 7)) };
                (-self.o.map_or(7, |x| x + 1)) - self.os.as_ref().map_or(self.l.items[at(({ self.z += 1; say(2, self.z) }), 2)], |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_286 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls {
                    (self.a, _) = (link1.items.pop().unwrap_or_default(), link1.items.pop());
                    self.os = Some(format!("{}:{:<4}|", self.s, say(2, self.k[say(1, 1)])));
                }
                if self.o.is_some() {
                    let n4: i32 = self.ls[at(say(3, 4), 2)].x.wrapping_sub(({ self.z += 1; say(5, self.z) })).wrapping_mul((if self.z % 8 == 5 { return Ok(5) } else { say(7, self.z) }));
                    self.rows[at(({ self.z }), 2)].grow(({ self.z += 1; say(8, self.z) })).min((say(10, self.r.n)) as usize);
                } else {
                    for row6 in self.rows.iter_mut() {
                        let mut list7: Vec<i32> = self.r.list.iter().copied().filter(|x8| !(self.o == Some(3))).collect::<Vec<i32>>();
                    }
                }
                self.rows[0].list = (0..self.l.x % 4).collect::<Vec<_>>();
                match self.w[0] {
                    0 | 1 => { self.o.replace(self.r.first().copied().unwrap_or(self.r.n)); }
                    n9 @ 2..=5 => { self.rows[at(say(11, self.v[at(4, 2)]), 2)].name += &(({ self.z })).to_string(); }
                    n10 if n10 > self.v[at(5, 2)] => { self.p.1.push_str(&String::from("a")); }
                    _ => {
                        self.b = self.h.get("abc").copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                    }
                }
                self.v.extend(self.w.iter().take(2));
                ({ let x12: i32 = self.w.iter().sum::<i32>(); (if self.w.iter().any(|x| *x > 3) { ({ self.z }) } else { self.l.x }) }) - (self.c % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls {
                    (self.a, _) = (link1.items.pop().unwrap_or_default(), link1.items.pop());
                    *self.os = Some(format!("{}:{:<4}|", self.s, say(2, self.k[say(1, 1)])));
                }
                if self.o.is_some() {
                    let n4: i32 = self.ls[at(say(3, 4), 2)].x.wrapping_sub(({ self.z += 1; say(5, self.z) })).wrapping_mul((if self.z % 8 == 5 { return Ok(5) } else { say(7, self.z) }));
                    self.rows[at(({ self.z }), 2)].grow(({ self.z += 1; say(8, self.z) })).min((say(10, self.r.n)) as usize);
                } else {
                    for row6 in self.rows.iter_mut() {
                        let mut list7: Vec<i32> = self.r.list.iter().copied().filter(|x8| !(self.o == Some(3))).collect::<Vec<i32>>();
                    }
                }
                self.rows[0].list = (0..self.l.x % 4).collect::<Vec<_>>();
                match self.w[0] {
                    0 | 1 => { self.o.replace(self.r.first().copied().unwrap_or(self.r.n)); }
                    n9 @ 2..=5 => { self.rows[at(say(11, self.v[at(4, 2)]), 2)].name += &(({ self.z })).to_string(); }
                    n10 if n10 > self.v[at(5, 2)] => { self.p.1.push_str(&String::from("a")); }
                    _ => {
                        self.b = self.h.get("abc").copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>());
                    }
                }
                self.v.extend(self.w.iter().take(2));
                ({ let x12: i32 = self.w.iter().sum::<i32>(); (if self.w.iter().any(|x| *x > 3) { ({ self.z }) } else { self.l.x }) }) - (self.c % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_287 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.ls[at(({ st.z += 2; say(1, st.z) }), 2)].items.push(({ st.z += 2; say(3, st.z) }));
                        let n2: i32 = { let list = &st.v; list.len() as i32 + list.iter().sum::<i32>() };
                        st.rows[at(({ st.z += 1; say(8, st.z) }), 3)].list[at(({ st.z += 1; say(6, st.z) }), 2)] = say(7, 0);
                        match (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            0 | 1 => { st.w = (0..({ st.z += 1; say(10, st.z) }) % 4).collect::<Vec<_>>(); }
                            n4 @ 2..=5 => { *st.h.entry(format!("{}:{:<4}|", st.rows[0].name, 0)).or_insert(0) += (0 + 4); }
                            n5 if n5 > 1 => { *st.m.entry(st.b.wrapping_mul(st.r.n)).or_insert((say(11, 1) % 7)) ^= 5; }
                            _ => { st.r.name.clear(); }
                        }
                        st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(({ st.z += 2; say(1, st.z) }), 2)].items.push(({ st.z += 2; say(3, st.z) }));
                        let n2: i32 = { let list = &st.v; list.len() as i32 + list.iter().sum::<i32>() };
                        st.rows[at(({ st.z += 1; say(8, st.z) }), 3)].list[at(({ st.z += 1; say(6, st.z) }), 2)] = say(7, 0);
                        match (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            0 | 1 => { st.w = (0..({ st.z += 1; say(10, st.z) }) % 4).collect::<Vec<_>>(); }
                            n4 @ 2..=5 => { *st.h.entry(format!("{}:{:<4}|", st.rows[0].name, 0)).or_insert(0) += (0 + 4); }
                            n5 if n5 > 1 => { *st.m.entry(st.b.wrapping_mul(st.r.n)).or_insert((say(11, 1) % 7)) ^= 5; }
                            _ => { st.r.name.clear(); }
                        }
                        st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_288 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        ls[at(({ z += 1; say(1, z) }), 2)].x = (((p.0 as i64 * 2) as i32) % 7);
                        if let Some(x1) = o {
                            if matches!(e, Shape::Line(n) if n > 2) {
                                rows[at(say(2, r.list[at(0, 2)]), 2)].grow(say(3, c));
                            } else if (m.contains_key(&(ls[say(4, 1)].x + 1)) && w.contains(&(a + 1))) {
                                p.0 = h.get("abc").copied().unwrap_or((if c < c { r.inner.x } else { v[v.len() - 1] }));
                            }
                            rows[at(({ z += 1; say(5, z) }), 2)].grow(positive(say(6, z) - 7)?);
                        } else { let Some(n4) = o else { return Ok((-a)) }; }
                        w[at(({ z += 1; say(11, z) }), 3)] = ({ z });
                        if 1 >= q.front().copied().unwrap_or(c) {
                            if let (Some(x6), -3..) = (o, a) { let mut text7: String = format!("{b:>3} {t:?} {}", 4); } else {
                                r.name.truncate(2);
                            }
                        } else {
                            p.0 = ((if w.is_empty() { k[at(k[1], 4)] } else { 8 }) + rows.iter().map(Record::total).max().unwrap_or(a));
                        }
                        (r.list.iter().filter(|x8| m.contains_key(&(m.get(&(say(13, c) + 1)).copied().unwrap_or(say(14, r.inner.x)) + 1))).count() as i32) - (match &e { Shape::Dot => say(15, ls[1].x), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[at(({ z += 1; say(1, z) }), 2)].x = (((p.0 as i64 * 2) as i32) % 7);
                        if let Some(x1) = o {
                            if matches!(e, Shape::Line(n) if n > 2) {
                                rows[at(say(2, r.list[at(0, 2)]), 2)].grow(say(3, c));
                            } else if (m.contains_key(&(ls[say(4, 1)].x + 1)) && w.contains(&(a + 1))) {
                                p.0 = h.get("abc").copied().unwrap_or((if (*c) < c { r.inner.x } else { v[v.len() - 1] }));
                            }
                            rows[at(({ z += 1; say(5, z) }), 2)].grow(positive(say(6, z) - 7)?);
                        } else { let Some(n4) = o else { return Ok((-a)) }; }
                        w[at(({ z += 1; say(11, z) }), 3)] = ({ z });
                        if 1 >= q.front().copied().unwrap_or(c) {
                            if let (Some(x6), -3..) = (o, a) { let mut text7: String = format!("{b:>3} {t:?} {}", 4); } else {
                                r.name.truncate(2);
                            }
                        } else {
                            p.0 = ((if w.is_empty() { k[at(k[1], 4)] } else { 8 }) + rows.iter().map(Record::total).max().unwrap_or(a));
                        }
                        (r.list.iter().filter(|x8| m.contains_key(&(m.get(&(say(13, c) + 1)).copied().unwrap_or(say(14, r.inner.x)) + 1))).count() as i32) - (match &e { Shape::Dot => say(15, ls[1].x), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_289 {
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
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        s = format!("{b:>3} {s:?} {}", l.x);
                        r.list[0] += &(os.as_ref().map_or(k[1], |x| x.len() as i32));
                        [ls[at(say(1, 2), 2)].items[0], _] = [o.unwrap_or(say(3, a)), (t.chars().filter(|c| *c == 'b').count() as i32)];
                        match &e {
                            Shape::Dot => {
                                if let Some(x3) = &mut o {
                                    w.retain(|x| rows[1].list[at((*x3), 2)].max(say(4, rows[rows.len() - 1].n)) % 3 != 0);
                                }
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                b += &(os.as_ref().map_or(6, |x| x.len() as i32));
                                l.items.push(o.map_or(rows[rows.len() - 1].list.iter().map(|x4| r.n).max().unwrap_or(0), |x| x + 1));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[at(say(5, 8), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(7, z) }), ({ z })));
                            }
                            _ => {}
                        }
                        flag |= w.contains(&((({ z += 2; say(10, z) }) - ({ z += 2; say(9, z) })) + 1));
                        (|x6: i32| (v.windows(2).filter(|two| two[0] < two[1]).count() as i32))(h.get("abc").copied().unwrap_or(p.0)) - (|x7: i32| x7)(2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]) };
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
                        s = format!("{b:>3} {s:?} {}", l.x);
                        r.list[0] += &(os.as_ref().map_or(k[1], |x| x.len() as i32));
                        [ls[at(say(1, 2), 2)].items[0], _] = [o.unwrap_or(say(3, a)), (t.chars().filter(|c| *c == 'b').count() as i32)];
                        match &e {
                            Shape::Dot => {
                                if let Some(x3) = &mut o {
                                    w.retain(|x| rows[1].list[at((*x3), 2)].max(say(4, rows[rows.len() - 1].n)) % 3 != 0);
                                }
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                b += &(os.as_ref().map_or(6, |x| x.len() as i32));
                                l.items.push(o.map_or(rows[rows.len() - 1].list.iter().map(|x4| r.n).max().unwrap_or(0), |x| x + 1));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[at(say(5, 8), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(7, z) }), ({ z })));
                            }
                            _ => {}
                        }
                        flag |= w.contains(&((({ z += 2; say(10, z) }) - ({ z += 2; say(9, z) })) + 1));
                        (|x6: i32| (v.windows(2).filter(|two| two[0] < two[1]).count() as i32))(h.get("abc").copied().unwrap_or(p.0)) - (|x7: i32| x7)(2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_290 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        r.list[at(0, 2)] = ls[ls.len() - 1].x.wrapping_mul((c % 7));
                        'l2: for row1 in rows.iter() {
                            'l4: for row3 in rows.iter() {
                                k[at(h.get("abc").copied().unwrap_or(l.x), 2)] = rows[0].list.first().copied().unwrap_or((rows[at(say(1, p.0), 2)].name.chars().filter(|c| *c == 'b').count() as i32));
                            }
                        }
                        m.insert(total(&l.items), (l.x % 7));
                        o.unwrap_or((-v[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list[at(0, 2)] = ls[ls.len() - 1].x.wrapping_mul((c % 7));
                        'l2: for row1 in rows.iter() {
                            'l4: for row3 in rows.iter() {
                                k[at(h.get("abc").copied().unwrap_or(l.x), 2)] = rows[0].list.first().copied().unwrap_or((rows[at(say(1, p.0), 2)].name.chars().filter(|c| *c == 'b').count() as i32));
                            }
                        }
                        m.insert(total(&*l.items), (l.x % 7));
                        o.unwrap_or((-v[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &o, &p, &r, &rows, &m, &h, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_291 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for x1 in &l.items { v.sort_by_key(|x| os.as_ref().map_or(w[0], |x| x.len() as i32)); }
                        for i3 in 0_i32..l.x.min(3) { w[at(say(4, b), 3)] = ({ z += 1; say(3, z) }); }
                        if let Some(x) = m.get_mut(&(e.size() + 1)) { *x -= (v.len() as i32) }
                        let n5: i32 = k[at(({ z += 1; say(5, z) }), 2)].wrapping_sub(({ z += 2; say(6, z) }));
                        {
                            if let Some(row) = rows.last_mut() { row.n += ({ let x6: i32 = ({ z += 1; say(9, z) }); say(10, p.0) }); row.list.push(row.n); row.grow(1); }
                        }
                        (match &e { Shape::Dot => q.front().copied().unwrap_or(r.inner.x), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &l.items { v.sort_by_key(|x| os.as_ref().map_or(w[0], |x| x.len() as i32)); }
                        for i3 in 0_i32..l.x.min(3) { w[at(say(4, (*b)), 3)] = ({ z += 1; say(3, z) }); }
                        if let Some(x) = m.get_mut(&(e.size() + 1)) { *x -= (v.len() as i32) }
                        let n5: i32 = k[at(({ z += 1; say(5, z) }), 2)].wrapping_sub(({ z += 2; say(6, z) }));
                        {
                            if let Some(row) = rows.last_mut() { row.n += ({ let x6: i32 = ({ z += 1; say(9, z) }); say(10, p.0) }); row.list.push(row.n); row.grow(1); }
                        }
                        (match &e { Shape::Dot => q.front().copied().unwrap_or(r.inner.x), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_292 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.v.insert(at(say(1, s.a), 2), ({ s.z += 2; say(3, s.z) }));
                        s.rows[at(({ s.z += 2; say(6, s.z) }), 2)].list.insert(at(say(7, s.p.0), 2), say(8, 3));
                        [s.r.n, _] = [(s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), (-s.ls[at(s.p.0, s.ls.len())].x)];
                        s.w.insert(at(({ s.z }), 2), say(12, 8));
                        if s.w.iter().any(|x| *x > 3) {
                            s.r.n = s.ls[at(({ s.z += 2; say(15, s.z) }), s.ls.len())].items.iter().map(|x4| s.q.front().copied().unwrap_or(say(16, s.r.inner.x))).sum::<i32>();
                        } else if s.o.is_some() {
                            s.a ^= s.l.items.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        s.o.unwrap_or(({ let x5: i32 = s.rows[s.rows.len() - 1].n; s.b })) - s.rows.iter().map(Record::total).max().unwrap_or(s.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v.insert(at(say(1, (*s.a)), 2), ({ s.z += 2; say(3, s.z) }));
                        s.rows[at(({ s.z += 2; say(6, s.z) }), 2)].list.insert(at(say(7, s.p.0), 2), say(8, 3));
                        [s.r.n, _] = [(s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), (-s.ls[at(s.p.0, s.ls.len())].x)];
                        s.w.insert(at(({ s.z }), 2), say(12, 8));
                        if s.w.iter().any(|x| *x > 3) {
                            s.r.n = s.ls[at(({ s.z += 2; say(15, s.z) }), s.ls.len())].items.iter().map(|x4| s.q.front().copied().unwrap_or(say(16, s.r.inner.x))).sum::<i32>();
                        } else if s.o.is_some() {
                            s.a ^= s.l.items.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        s.o.unwrap_or(({ let x5: i32 = s.rows[s.rows.len() - 1].n; s.b })) - s.rows.iter().map(Record::total).max().unwrap_or(s.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_293 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.iter().any(|x| *x > 3) {
                    self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.o.map_or(self.l.x, |x| x + 1) };
                } else {
                    self.l.items[0] ^= (self.ls[at(round, self.ls.len())].items.iter().filter(|x1| self.rows[at((**x1), self.rows.len())].n != ({ let x2: i32 = self.k[say(1, 1)]; self.k[4 - 1] })).count() as i32);
                }
                if self.a == (self.os.as_deref().unwrap_or("none").len() as i32) {
                    for i3 in 0_i32..3 { self.flag = !self.flag; }
                }
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.iter().any(|x| *x > 3) {
                    self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.o.map_or((*self.l.x), |x| x + 1) };
                } else {
                    self.l.items[0] ^= (self.ls[at(round, self.ls.len())].items.iter().filter(|x1| self.rows[at((**x1), self.rows.len())].n != ({ let x2: i32 = self.k[say(1, 1)]; self.k[4 - 1] })).count() as i32);
                }
                if self.a == (self.os.as_deref().unwrap_or("none").len() as i32) {
                    for i3 in 0_i32..3 { self.flag = !self.flag; }
                }
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_294 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[0].inner.x {
                    0 | 1 => { std::mem::swap(&mut self.b, &mut self.c); }
                    n1 @ 2..=5 => {
                        self.m.entry(1).and_modify(|x| *x += self.os.as_ref().map_or(say(1, self.c), |x| x.len() as i32)).or_insert(5);
                    }
                    n2 if n2 > self.p.0 => {
                        if let Some(x4) = self.m.get(&(1 + 1)) {
                            { let mut add = |by: i32| self.a += by; add(1); add(self.c.wrapping_mul(1)); }
                        }
                    }
                    _ => { let n6: i32 = self.k[at(({ self.z }), 2)].wrapping_sub(say(3, self.r.n)); }
                }
                self.a -= self.o.map_or(self.m.values().sum::<i32>(), |x| x + 1);
                self.r.name.insert(0, 'b');
                self.ls[0].x = (self.w.iter().filter(|x7| 2 < (0 + 0)).count() as i32);
                if !self.flag {
                    for i8 in 0_i32..3 {
                        let mut n9: i32 = self.o.unwrap_or((self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        match self.m.get(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                } else if self.w.contains(&(self.e.size() + 1)) {
                    self.w[at(say(10, self.p.0), 3)] = ({ self.z += 2; say(9, self.z) });
                }
                (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[0].inner.x {
                    0 | 1 => { std::mem::swap(&mut self.b, &mut self.c); }
                    n1 @ 2..=5 => {
                        self.m.entry(1).and_modify(|x| *x += self.os.as_ref().map_or(say(1, self.c), |x| x.len() as i32)).or_insert(5);
                    }
                    n2 if n2 > self.p.0 => {
                        if let Some(x4) = self.m.get(&(1 + 1)) {
                            { let mut add = |by: i32| self.a += by; add(1); add(self.c.wrapping_mul(1)); }
                        }
                    }
                    _ => { let n6: i32 = self.k[at(({ self.z }), 2)].wrapping_sub(say(3, self.r.n)); }
                }
                self.a -= self.o.map_or(self.m.values().sum::<i32>(), |x| x + 1);
                self.r.name.insert(0, 'b');
                self.ls[0].x = (self.w.iter().filter(|x7| 2 < (0 + 0)).count() as i32);
                if !self.flag {
                    for i8 in 0_i32..3 {
                        let mut n9: i32 = self.o.unwrap_or((self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                        match self.m.get(&((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                } else if self.w.contains(&(self.e.size() + 1)) {
                    self.w[at(say(10, self.p.0), 3)] = ({ self.z += 2; say(9, self.z) });
                }
                (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_295 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.v, &st.w, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(({ st.z += 1; say(1, st.z) }), 2)].grow(({ st.z += 1; say(2, st.z) }));
                        for link2 in &mut st.ls {
                            let n4: i32 = (|x3: i32| (4 - 2))(1);
                            let (n5, n6): (i32, i32) = (link2.items[0], (link2.x));
                        }
                        *st.h.entry(st.rows[at(say(6, st.r.list[at(say(5, 5), 2)]), 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += st.e.size();
                        st.v.push(4);
                        let n7: i32 = st.ls[at(({ st.z += 2; say(7, st.z) }), 2)].x.wrapping_sub(({ st.z += 1; say(9, st.z) })).wrapping_mul(({ st.z += 1; say(11, st.z) }));
                        st.r.list.first().copied().unwrap_or(st.rows[st.rows.len() - 1].list[at(8, 2)].wrapping_mul(st.a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.v, &st.w, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(({ st.z += 1; say(1, st.z) }), 2)].grow(({ st.z += 1; say(2, st.z) }));
                        for link2 in &st.ls {
                            let n4: i32 = (|x3: i32| (4 - 2))(1);
                            let (n5, n6): (i32, i32) = (link2.items[0], (link2.x));
                        }
                        *st.h.entry(st.rows[at(say(6, st.r.list[at(say(5, 5), 2)]), 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += st.e.size();
                        st.v.push(4);
                        let n7: i32 = st.ls[at(({ st.z += 2; say(7, st.z) }), 2)].x.wrapping_sub(({ st.z += 1; say(9, st.z) })).wrapping_mul(({ st.z += 1; say(11, st.z) }));
                        st.r.list.first().copied().unwrap_or(st.rows[st.rows.len() - 1].list[at(8, 2)].wrapping_mul(st.a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_296 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&b, &c, &v, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        {
                            rows[at(ls[say(1, 1)].items[at(l.x, 2)], 2)].list.sort_by_key(|x| (say(3, c) + b));
                            ls[at(({ z += 2; say(4, z) }), 2)].items.push(({ z += 1; say(6, z) }));
                        }
                        if let Some(x3) = m.get(&(1 + 1)) {
                            rows[at(({ z }), 2)].list[at(({ z }), 2)] += ({ z += 2; say(8, z) });
                        }
                        let mut text5: String = format!("{}:{:<4}|", p.1, 2);
                        let n6: i32 = z.wrapping_sub(say(13, b));
                        os = os.take().filter(|x| x.len() < 9);
                        ({ let x7: i32 = (if r.inner.on { c } else { 7 }); (text5.len() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        {
                            rows[at(ls[say(1, 1)].items[at(l.x, 2)], 2)].list.sort_by_key(|x| (say(3, c) + b));
                            ls[at(({ z += 2; say(4, z) }), 2)].items.push(({ z += 1; say(6, z) }));
                        }
                        if let Some(x3) = m.get(&(1 + 1)) {
                            rows[at(({ z }), 2)].list[at(({ z }), 2)] += ({ z += 2; say(8, z) });
                        }
                        let mut text5: String = format!("{}:{:<4}|", p.1, 2);
                        let n6: i32 = z.wrapping_sub(say(13, b));
                        os = os.take().filter(|x| x.len() < 9);
                        ({ let x7: i32 = (if r.inner.on { c } else { 7 }); (text5.len() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &os, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_297 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
                    before = state(&[&b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        v[at(({ z }), 3)] = ({ z });
                        let mut list2: Vec<i32> = v.iter().map(|&x3| (-say(4, r.n))).collect::<Vec<_>>();
                        if let Some(x4) = m.get(&(0 + 1)) { rows.sort_by_key(|row| -row.n); }
                        let mut n6 = 0;
                        while let Some(x5) = list2.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            for row7 in rows.iter() { o.replace(q.front().copied().unwrap_or(({ z += 1; say(5, z) }))); }
                        }
                        match (t == "abc", o) {
                            (true, Some(x8)) => {
                                if b >= double(rows[0].inner.x) {
                                    [k[say(6, 0)], _] = [total(&rows[at(round, rows.len())].list), (v.len() as i32)];
                                } else if o == Some(3) {
                                    l.items.push(({ let x10: i32 = (if !flag { ({ z += 2; say(8, z) }) } else { say(9, p.0) }); ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(10, z) }), ls.len())].items.iter().sum::<i32>() }));
                                }
                            }
                            (false, None) => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            _ => {}
                        }
                        o.unwrap_or((|x13: i32| 3)(l.items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
                        v[at(({ z }), 3)] = ({ z });
                        let mut list2: Vec<i32> = v.iter().map(|&x3| (-say(4, r.n))).collect::<Vec<_>>();
                        if let Some(x4) = m.get(&(0 + 1)) { rows.sort_by_key(|row| -row.n); }
                        let mut n6 = 0;
                        while let Some(x5) = list2.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            for row7 in rows.iter() { o.replace(q.front().copied().unwrap_or(({ z += 1; say(5, z) }))); }
                        }
                        match (t == "abc", o) {
                            (true, Some(x8)) => {
                                if (*b) >= double(rows[0].inner.x) {
                                    [k[say(6, 0)], _] = [total(&rows[at(round, rows.len())].list), (v.len() as i32)];
                                } else if o == Some(3) {
                                    l.items.push(({ let x10: i32 = (if !flag { ({ z += 2; say(8, z) }) } else { say(9, p.0) }); ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(10, z) }), ls.len())].items.iter().sum::<i32>() }));
                                }
                            }
                            (false, None) => { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                            _ => {}
                        }
                        o.unwrap_or((|x13: i32| 3)(l.items[0]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_298 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&c, &t, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        let n2: i32 = m.get(&((|x1: i32| k[4 - 1])(rows[at(round, rows.len())].list[0]) + 1)).copied().unwrap_or(m.values().sum::<i32>());
                        r = Record { n: e.size(), ..record(1, "q", &[4]) };
                        ls[at(q.front().copied().unwrap_or(l.x), 2)].x %= 5;
                        o.map_or((6 + 6), |x| x + 1) - ('l3: { if t.is_empty() { break 'l3 c } 8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let n2: i32 = m.get(&((|x1: i32| k[4 - 1])(rows[at(round, rows.len())].list[0]) + 1)).copied().unwrap_or(m.values().sum::<i32>());
                        r = Record { n: e.size(), ..record(1, "q", &[4]) };
                        ls[at(q.front().copied().unwrap_or(l.x), 2)].x %= 5;
                        o.map_or((6 + 6), |x| x + 1) - ('l3: { if t.is_empty() { break 'l3 c } 8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &o, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_299 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 = h.get("abc").copied().unwrap_or((|x1: i32| w[at(say(1, w[at(round, w.len())]), w.len())])(7));
                        let n2: i32 = (double(ls[say(2, 1)].items[0]) - o.map_or(p.0, |x| x + 1));
                        l.items.push(r.total());
                        let mut n4 = 0;
                        while let Some(x3) = v.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let n5: i32 = std::mem::take(&mut ls[say(3, 0)].x);
                        }
                        let Some(n6) = o else { return Ok((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) };
                        (if matches!(e, Shape::Line(n) if n > 2) { ((if z % 8 == 5 { continue 'outer } else { say(4, z) }) % 7) } else { (ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.0 = h.get("abc").copied().unwrap_or((|x1: i32| w[at(say(1, w[at(round, w.len())]), w.len())])(7));
                        let n2: i32 = (double(ls[say(2, 1)].items[0]) - o.map_or(p.0, |x| x + 1));
                        l.items.push(r.total());
                        let mut n4 = 0;
                        while let Some(x3) = v.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let n5: i32 = std::mem::take(&mut ls[say(3, 0)].x);
                        }
                        let Some(n6) = o else { return Ok((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) };
                        (if matches!(e, Shape::Line(n) if n > 2) { ((if z % 8 == 5 { continue 'outer } else { say(4, z) }) % 7) } else { (ls[0].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &o, &p, &r, &rows, &h, &e, &l, &ls, &z]);
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
