//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_210 {
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
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = ls[at(({ z += 1; say(1, z) }), 2)].x.wrapping_sub(({ z += 1; say(3, z) })).wrapping_mul(({ z += 1; say(5, z) }));
                        {
                            w[at(({ z += 2; say(6, z) }), 2)] = o.unwrap_or(h.get("abc").copied().unwrap_or(w[say(7, 1)]));
                            ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, z) }), 2)].items.extend([w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 1]);
                        }
                        match o {
                            Some(x2) if x2 > 3 => {
                                o = None;
                                t.insert(0, 'b');
                                v[at(o.map_or(5, |x| x + 1), 2)] ^= ({ let x4: i32 = ('l5: { if r.inner.x >= (rows[at(say(9, p.0), rows.len())].n) { break 'l5 ({ z }) } c }); (x4 + ({ z += 2; say(10, z) })) });
                            }
                            Some(x2) => o = Some(x2 + 2),
                            None => o = Some(os.as_ref().map_or(n1, |x| x.len() as i32)),
                        }
                        rows[0].n += (w.len() as i32);
                        v[at(say(13, b), 3)] = ({ z });
                        w.first().copied().unwrap_or((p.1.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let n1: i32 = ls[at(({ z += 1; say(1, z) }), 2)].x.wrapping_sub(({ z += 1; say(3, z) })).wrapping_mul(({ z += 1; say(5, z) }));
                        {
                            w[at(({ z += 2; say(6, z) }), 2)] = o.unwrap_or(h.get("abc").copied().unwrap_or(w[say(7, 1)]));
                            ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(8, z) }), 2)].items.extend([w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 1]);
                        }
                        match o {
                            Some(x2) if x2 > 3 => {
                                o = None;
                                t.insert(0, 'b');
                                v[at(o.map_or(5, |x| x + 1), 2)] ^= ({ let x4: i32 = ('l5: { if r.inner.x >= (rows[at(say(9, p.0), rows.len())].n) { break 'l5 ({ z }) } (*c) }); (x4 + ({ z += 2; say(10, z) })) });
                            }
                            Some(x2) => o = Some(x2 + 2),
                            None => o = Some(os.as_ref().map_or(n1, |x| x.len() as i32)),
                        }
                        rows[0].n += (w.len() as i32);
                        v[at(say(13, b), 3)] = ({ z });
                        w.first().copied().unwrap_or((p.1.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_211 {
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
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = &mut o {
                            let mut n2: i32 = 0;
                            while n2 < 3 && round == 0 {
                                n2 += 1;
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 1; say(2, z) }), 2)] += ({ z += 1; say(3, z) });
                            }
                            os = Some(format!("{}:{:<4}|", t, ({ z })));
                        }
                        ls[at(({ z += 2; say(8, z) }), 3)].items[at(({ z += 2; say(6, z) }), 2)] ^= say(7, l.x);
                        flag = s == "abc";
                        let (Some(n5), _) = (o, 1) else { return Ok(rows[say(10, 1)].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        rows[at(({ z }), 2)].name += &(({ z += 2; say(12, z) })).to_string();
                        c.max((({ z += 1; say(15, z) }) - r.inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        if let Some(x1) = &mut o {
                            let mut n2: i32 = 0;
                            while n2 < 3 && round == 0 {
                                n2 += 1;
                                rows[at(({ z += 1; say(1, z) }), 2)].list[at(({ z += 1; say(2, z) }), 2)] += ({ z += 1; say(3, z) });
                            }
                            os = Some(format!("{}:{:<4}|", t, ({ z })));
                        }
                        ls[at(({ z += 2; say(8, z) }), 3)].items[at(({ z += 2; say(6, z) }), 2)] ^= say(7, (*l.x));
                        flag = s == "abc";
                        let (Some(n5), _) = (o, 1) else { return Ok(rows[say(10, 1)].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                        rows[at(({ z }), 2)].name += &(({ z += 2; say(12, z) })).to_string();
                        c.max((({ z += 1; say(15, z) }) - r.inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_212 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if s.v.len() > 1 { s.v.swap(0, 1); s.v[1..].reverse(); }
                        if let Some(x) = s.ls[at(1, 2)].items.last_mut() { *x += (s.c % 7) }
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        match s.ls[1].x {
                            0 | 1 => {
                                s.w.push((s.a.max((if s.z % 8 == 5 { break 'outer } else { say(5, s.z) })) + ({ let x5: i32 = s.r.list[0]; s.r.inner.x })));
                                s.ls[at((if s.z % 8 == 5 { continue 'outer } else { say(7, s.z) }), 3)].items[at(({ s.z }), 2)] ^= ({ s.z += 2; say(6, s.z) });
                            }
                            n3 @ 2..=5 => { let n7: i32 = peak(&s.r.list).copied().unwrap_or(3); }
                            n4 if n4 > 8 => { [s.p.0, _] = [s.l.x.wrapping_mul(s.v[at(4, 2)]), (s.r.name.len() as i32)]; }
                            _ => { for x8 in s.r.list.iter() { let n10: i32 = s.h.get("abc").copied().unwrap_or(len(&s.t)); } }
                        }
                        s.rows[at(s.m.get(&(1 + 1)).copied().unwrap_or(s.l.x), 2)].n -= &(s.w.len() as i32);
                        s.rows.iter().map(Record::total).max().unwrap_or(s.k[4 - 1].max(({ s.z += 2; say(9, s.z) }))) - (-s.rows[at(say(10, s.r.inner.x), s.rows.len())].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.v.len() > 1 { s.v.swap(0, 1); s.v[1..].reverse(); }
                        if let Some(x) = s.ls[at(1, 2)].items.last_mut() { *x += ((*s.c) % 7) }
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        match s.ls[1].x {
                            0 | 1 => {
                                s.w.push((s.a.max((if s.z % 8 == 5 { break 'outer } else { say(5, s.z) })) + ({ let x5: i32 = s.r.list[0]; s.r.inner.x })));
                                s.ls[at((if s.z % 8 == 5 { continue 'outer } else { say(7, s.z) }), 3)].items[at(({ s.z }), 2)] ^= ({ s.z += 2; say(6, s.z) });
                            }
                            n3 @ 2..=5 => { let n7: i32 = peak(&s.r.list).copied().unwrap_or(3); }
                            n4 if n4 > 8 => { [s.p.0, _] = [s.l.x.wrapping_mul(s.v[at(4, 2)]), (s.r.name.len() as i32)]; }
                            _ => { for x8 in s.r.list.iter() { let n10: i32 = s.h.get("abc").copied().unwrap_or(len(&*s.t)); } }
                        }
                        s.rows[at(s.m.get(&(1 + 1)).copied().unwrap_or(s.l.x), 2)].n -= &(s.w.len() as i32);
                        s.rows.iter().map(Record::total).max().unwrap_or(s.k[4 - 1].max(({ s.z += 2; say(9, s.z) }))) - (-s.rows[at(say(10, s.r.inner.x), s.rows.len())].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_213 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name += &(({ self.z })).to_string();
                let n2: i32 = { let list = &self.v; list.len() as i32 + list.iter().sum::<i32>() };
                self.b ^= self.os.as_ref().map_or(self.l.x.abs(), |x| x.len() as i32);
                let n3: i32 = peak(&self.rows[at(round, self.rows.len())].list).copied().unwrap_or(3);
                for link4 in &mut self.ls {
                    (self.rows[at(({ self.z }), 2)].list[at(({ self.z += 2; say(3, self.z) }), 2)], self.rows[at(({ self.z }), 2)].list[at(self.l.x, 2)]) = ((-7), total(&self.w));
                }
                self.r.first().copied().unwrap_or(self.w.iter().sum::<i32>()) - self.o.unwrap_or(({ self.z += 1; say(4, self.z) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name += &(({ self.z })).to_string();
                let n2: i32 = { let list = &*self.v; list.len() as i32 + list.iter().sum::<i32>() };
                self.b ^= self.os.as_ref().map_or(self.l.x.abs(), |x| x.len() as i32);
                let n3: i32 = peak(&self.rows[at(round, self.rows.len())].list).copied().unwrap_or(3);
                for link4 in &self.ls {
                    (self.rows[at(({ self.z }), 2)].list[at(({ self.z += 2; say(3, self.z) }), 2)], self.rows[at(({ self.z }), 2)].list[at((*self.l.x), 2)]) = ((-7), total(&*self.w));
                }
                self.r.first().copied().unwrap_or(self.w.iter().sum::<i32>()) - self.o.unwrap_or(({ self.z += 1; say(4, self.z) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_214 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.push((self.os.as_deref().unwrap_or("none").len() as i32));
                match self.k[at(say(1, self.a), 4)] {
                    0 | 1 => { let n3: i32 = self.k[at(({ self.z += 1; say(2, self.z) }), 2)].wrapping_sub(say(4, 4)); }
                    n1 @ 2..=5 => {
                        let mut list4: Vec<i32> = vec![self.l.items.iter().sum::<i32>(); 2];
                        let n5: i32 = self.o.or(Some(total(&self.ls[0].items))).ok_or(String::from("none"))?;
                    }
                    n2 if n2 > self.a => {
                        let n6: i32 = self.rows[at(say(7, self.l.x), 2)].list.remove(at(say(8, 7), 2)).wrapping_add(({ self.z += 1; say(9, self.z) }));
                    }
                    _ => { self.rows[at(({ self.z += 1; say(12, self.z) }), 2)].list.sort_by_key(|x| 2); }
                }
                self.rows[at(({ self.z += 1; say(13, self.z) }), 2)].grow(say(15, self.a));
                if let Some(x8) = &self.os {
                    self.rows[at(({ self.z += 1; say(18, self.z) }), 2)].list.insert(at(({ self.z += 2; say(19, self.z) }), 2), ({ self.z += 1; say(20, self.z) }));
                    let n10: i32 = self.z.wrapping_sub(({ self.z += 1; say(24, self.z) }));
                }
                let n11: i32 = self.z.wrapping_sub(say(29, self.l.items[at(2, 2)]));
                self.a.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.items.push((self.os.as_deref().unwrap_or("none").len() as i32));
                match self.k[at(say(1, (*self.a)), 4)] {
                    0 | 1 => { let n3: i32 = self.k[at(({ self.z += 1; say(2, self.z) }), 2)].wrapping_sub(say(4, 4)); }
                    n1 @ 2..=5 => {
                        let mut list4: Vec<i32> = vec![self.l.items.iter().sum::<i32>(); 2];
                        let n5: i32 = self.o.or(Some(total(&*self.ls[0].items))).ok_or(String::from("none"))?;
                    }
                    n2 if n2 > (*self.a) => {
                        let n6: i32 = self.rows[at(say(7, self.l.x), 2)].list.remove(at(say(8, 7), 2)).wrapping_add(({ self.z += 1; say(9, self.z) }));
                    }
                    _ => { self.rows[at(({ self.z += 1; say(12, self.z) }), 2)].list.sort_by_key(|x| 2); }
                }
                self.rows[at(({ self.z += 1; say(13, self.z) }), 2)].grow(say(15, self.a));
                if let Some(x8) = &self.os {
                    self.rows[at(({ self.z += 1; say(18, self.z) }), 2)].list.insert(at(({ self.z += 2; say(19, self.z) }), 2), ({ self.z += 1; say(20, self.z) }));
                    let n10: i32 = self.z.wrapping_sub(({ self.z += 1; say(24, self.z) }));
                }
                let n11: i32 = self.z.wrapping_sub(say(29, self.l.items[at(2, 2)]));
                self.a.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_215 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.r.n = match st.p.0 {
                            0 | 1 => (st.a + st.b),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > st.b => st.r.list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            _ => 2,
                        };
                        let n8: i32 = st.o.or(Some(st.o.unwrap_or(st.l.items[0]))).ok_or(String::from("none"))?;
                        for i9 in 0_i32..st.l.x.min(3) {
                            st.w[at((if st.z % 8 == 5 { return Ok(5) } else { say(6, st.z) }), 3)] -= &(({ st.z }));
                        }
                        st.a = match ((st.ls[0].x as i64 * 2) as i32) {
                            0 | 1 => st.rows[at(({ st.z += 2; say(15, st.z) }), st.rows.len())].list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n11 @ (2..=5 | 8) => n11 + 1,
                            n12 if n12 > st.b => ((st.ls[at(say(16, n8), st.ls.len())].items[at(0, 2)] as i64 * 2) as i32),
                            _ => 2,
                        };
                        st.k[0] = ((st.p.1.len() as i32) - st.o.map_or(st.w[0], |x| x + 1));
                        st.rows.iter().map(Record::total).max().unwrap_or(len(&st.rows[at(round, 2)].name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.n = match st.p.0 {
                            0 | 1 => (st.a + st.b),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > st.b => st.r.list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            _ => 2,
                        };
                        let n8: i32 = st.o.or(Some(st.o.unwrap_or(st.l.items[0]))).ok_or(String::from("none"))?;
                        for i9 in 0_i32..st.l.x.min(3) {
                            st.w[at((if st.z % 8 == 5 { return Ok(5) } else { say(6, st.z) }), 3)] -= &(({ st.z }));
                        }
                        st.a = match ((st.ls[0].x as i64 * 2) as i32) {
                            0 | 1 => st.rows[at(({ st.z += 2; say(15, st.z) }), st.rows.len())].list.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n11 @ (2..=5 | 8) => n11 + 1,
                            n12 if n12 > st.b => ((st.ls[at(say(16, n8), st.ls.len())].items[at(0, 2)] as i64 * 2) as i32),
                            _ => 2,
                        };
                        st.k[0] = ((st.p.1.len() as i32) - st.o.map_or(st.w[0], |x| x + 1));
                        st.rows.iter().map(Record::total).max().unwrap_or(len(&st.rows[at(round, 2)].name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_216 {
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
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match t.as_str() {
                            "" => {
                                let c: i32 = os.as_ref().map_or(o.map_or(b, |x| x + 1), |x| x.len() as i32);
                                os = Some(format!("{c:>3} {t:?} {}", ({ z += 2; say(1, z) })));
                            }
                            "abc" | "b" => {
                                rows[at(({ z += 2; say(2, z) }), 2)].grow(say(4, r.list[0])).min((say(6, l.items[at(1, 2)])) as usize);
                            }
                            y2 => { w.insert(at(({ z }), 2), ({ z += 1; say(8, z) })); }
                        }
                        rows[at(ls[ls.len() - 1].x, 2)].list.push(l.items.iter().sum::<i32>());
                        for i5 in 0_i32..b.min(3) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        if o == Some(3) {
                            p.0 = (if t.starts_with('a') { r.total() } else { m.values().sum::<i32>() });
                        } else {
                            let mut n9: i32 = 0;
                            while n9 < 3 && s.starts_with('a') {
                                n9 += 1;
                                std::mem::swap(&mut b, &mut c);
                            }
                        }
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        match t.as_str() {
                            "" => {
                                let c: i32 = os.as_ref().map_or(o.map_or(b, |x| x + 1), |x| x.len() as i32);
                                *os = Some(format!("{c:>3} {t:?} {}", ({ z += 2; say(1, z) })));
                            }
                            "abc" | "b" => {
                                rows[at(({ z += 2; say(2, z) }), 2)].grow(say(4, r.list[0])).min((say(6, l.items[at(1, 2)])) as usize);
                            }
                            y2 => { w.insert(at(({ z }), 2), ({ z += 1; say(8, z) })); }
                        }
                        rows[at(ls[ls.len() - 1].x, 2)].list.push(l.items.iter().sum::<i32>());
                        for i5 in 0_i32..b.min(3) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        if o == Some(3) {
                            p.0 = (if t.starts_with('a') { r.total() } else { m.values().sum::<i32>() });
                        } else {
                            let mut n9: i32 = 0;
                            while n9 < 3 && s.starts_with('a') {
                                n9 += 1;
                                std::mem::swap(&mut b, &mut c);
                            }
                        }
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_217 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok(((b as i64 * 2) as i32)) };
                        let mut n3 = 0;
                        while let Some(x2) = r.list.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[at(say(1, r.inner.x), 2)].grow(({ z += 1; say(3, z) }));
                        }
                        if let Some(x5) = &os {
                            let [n6, n7]: [i32; 2] = [(rows[at(({ z += 1; say(6, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), len(&rows[2 - 1].name)];
                            ls[at(({ z }), 2)].items.push(({ z += 2; say(8, z) }));
                        }
                        ls[say(11, 0)].items[at(8, 2)] = os.as_ref().map_or(w.iter().map(|x9| p.0).fold(0, |x, y| x ^ y), |x| x.len() as i32);
                        (if v.contains(&((match &e { Shape::Dot => a, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) { (b + 2) } else { w[at(0, w.len())].max(say(12, w[1])) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let Some(n1) = o else { return Ok(((b as i64 * 2) as i32)) };
                        let mut n3 = 0;
                        while let Some(x2) = r.list.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[at(say(1, r.inner.x), 2)].grow(({ z += 1; say(3, z) }));
                        }
                        if let Some(x5) = &os {
                            let [n6, n7]: [i32; 2] = [(rows[at(({ z += 1; say(6, z) }), rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), len(&rows[2 - 1].name)];
                            ls[at(({ z }), 2)].items.push(({ z += 2; say(8, z) }));
                        }
                        ls[say(11, 0)].items[at(8, 2)] = os.as_ref().map_or(w.iter().map(|x9| p.0).fold(0, |x, y| x ^ y), |x| x.len() as i32);
                        (if v.contains(&((match &e { Shape::Dot => a, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) { ((*b) + 2) } else { w[at(0, w.len())].max(say(12, w[1])) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_218 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        b -= &(os.as_deref().unwrap_or("none").len() as i32);
                        m.entry(1).and_modify(|x| *x += (p.1.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                        *m.entry(w.iter().map(|x1| p.0).sum::<i32>()).or_insert((k[at(8, 4)] + b)) ^= r.total();
                        for row2 in &mut rows {
                            row2.list.iter_mut().for_each(|x| *x = (p.1.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        rows[at(({ z += 1; say(1, z) }), 2)].grow(({ z += 2; say(3, z) })).min((({ z += 2; say(5, z) })) as usize);
                        e.size() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]) };
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        b -= &(os.as_deref().unwrap_or("none").len() as i32);
                        m.entry(1).and_modify(|x| *x += (p.1.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                        *m.entry(w.iter().map(|x1| p.0).sum::<i32>()).or_insert((k[at(8, 4)] + b)) ^= r.total();
                        for row2 in &mut rows {
                            row2.list.iter_mut().for_each(|x| *x = (p.1.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        rows[at(({ z += 1; say(1, z) }), 2)].grow(({ z += 2; say(3, z) })).min((({ z += 2; say(5, z) })) as usize);
                        e.size() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_219 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in &rows { v.push(((w[1] as i64 * 2) as i32)); }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            rows[at(say(3, l.x), 3)].list.push(say(2, 4));
                            l.x -= l.x.abs();
                        } else { let mut text3: String = t.trim_start_matches('a').to_owned(); }
                        let mut n4: i32 = 0;
                        let n7: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || (if z % 8 == 5 { return Ok(5) } else { say(4, z) }) == ('l5: { if v.contains(&(2 + 1)) { break 'l5 b } a }) { break (ls[1].items.iter().filter(|x6| s.starts_with('a')).count() as i32); }
                            c = total(&ls[1].items);
                        };
                        let mut text8: String = t.chars().rev().collect::<String>();
                        q.front().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &os, &rows, &e, &k, &q, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        for row1 in &rows { v.push(((w[1] as i64 * 2) as i32)); }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            rows[at(say(3, l.x), 3)].list.push(say(2, 4));
                            l.x -= l.x.abs();
                        } else { let mut text3: String = t.trim_start_matches('a').to_owned(); }
                        let mut n4: i32 = 0;
                        let n7: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || (if z % 8 == 5 { return Ok(5) } else { say(4, z) }) == ('l5: { if v.contains(&(2 + 1)) { break 'l5 b } (*a) }) { break (ls[1].items.iter().filter(|x6| s.starts_with('a')).count() as i32); }
                            c = total(&*ls[1].items);
                        };
                        let mut text8: String = t.chars().rev().collect::<String>();
                        q.front().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_220 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(({ s.z }), 2)].name += &(({ s.z })).to_string();
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        s.r.inner.x = match s.v[0] {
                            0 | 1 => (s.r.inner.x + s.b),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.b => ('l6: { if s.v.contains(&(s.c + 1)) { break 'l6 s.ls[at(({ s.z += 2; say(9, s.z) }), s.ls.len())].x } s.rows[at(round, s.rows.len())].list[at(8, 2)] }),
                            _ => 2,
                        };
                        s.q.front().copied().unwrap_or(len(&s.r.name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(({ s.z }), 2)].name += &(({ s.z })).to_string();
                        s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        s.r.inner.x = match s.v[0] {
                            0 | 1 => (s.r.inner.x + s.b),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.b => ('l6: { if s.v.contains(&(s.c + 1)) { break 'l6 (*s.ls[at(({ s.z += 2; say(9, s.z) }), s.ls.len())].x) } s.rows[at(round, s.rows.len())].list[at(8, 2)] }),
                            _ => 2,
                        };
                        s.q.front().copied().unwrap_or(len(&s.r.name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_221 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[at(self.k[at(round, 4)], 2)] {
                    0 | 1 => { let n3: i32 = self.ls[1].x.abs(); }
                    n1 @ 2..=5 => { self.s = self.p.1.chars().rev().collect::<String>(); }
                    n2 if n2 > 8 => {
                        let mut list4: Vec<i32> = self.r.list[at(round, self.r.list.len())..].to_vec();
                        if 8 <= (self.s.chars().filter(|c| *c == 'b').count() as i32) {
                            self.w.insert(0, (self.t.len() as i32));
                        } else {
                            self.rows[at(({ self.z }), 3)].list.push(({ self.z += 1; say(3, self.z) }));
                            let mut text6: String = self.rows[at(round, 2)].name.trim_start_matches('a').to_owned();
                        }
                    }
                    _ => {
                        [self.ls[at(({ self.z += 1; say(4, self.z) }), 2)].x, _] = [self.o.unwrap_or(say(5, self.b)), (0 + self.ls[0].items[at(self.rows[self.rows.len() - 1].inner.x, 2)])];
                    }
                }
                if (self.o == Some(3) && self.flag) { return Err(format!("left with {}", len(&self.rows[at(self.a, 2)].name))); }
                for &x7 in &self.r.list {
                    self.l.items = self.rows[self.rows.len() - 1].list[at(round, self.rows[self.rows.len() - 1].list.len())..].to_vec();
                }
                self.b += self.m.values().sum::<i32>();
                self.o = self.o.map(|x| x + 1);
                self.a.max(((self.b as i64 * 2) as i32)) - self.rows.iter().map(Record::total).max().unwrap_or(({ self.z += 2; say(6, self.z) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[at(self.k[at(round, 4)], 2)] {
                    0 | 1 => { let n3: i32 = self.ls[1].x.abs(); }
                    n1 @ 2..=5 => { *self.s = self.p.1.chars().rev().collect::<String>(); }
                    n2 if n2 > 8 => {
                        let mut list4: Vec<i32> = self.r.list[at(round, self.r.list.len())..].to_vec();
                        if 8 <= (self.s.chars().filter(|c| *c == 'b').count() as i32) {
                            self.w.insert(0, (self.t.len() as i32));
                        } else {
                            self.rows[at(({ self.z }), 3)].list.push(({ self.z += 1; say(3, self.z) }));
                            let mut text6: String = self.rows[at(round, 2)].name.trim_start_matches('a').to_owned();
                        }
                    }
                    _ => {
                        [self.ls[at(({ self.z += 1; say(4, self.z) }), 2)].x, _] = [self.o.unwrap_or(say(5, self.b)), (0 + self.ls[0].items[at(self.rows[self.rows.len() - 1].inner.x, 2)])];
                    }
                }
                if (self.o == Some(3) && (*self.flag)) { return Err(format!("left with {}", len(&self.rows[at((*self.a), 2)].name))); }
                for &x7 in &self.r.list {
                    self.l.items = self.rows[self.rows.len() - 1].list[at(round, self.rows[self.rows.len() - 1].list.len())..].to_vec();
                }
                self.b += self.m.values().sum::<i32>();
                self.o = self.o.map(|x| x + 1);
                self.a.max(((self.b as i64 * 2) as i32)) - self.rows.iter().map(Record::total).max().unwrap_or(({ self.z += 2; say(6, self.z) }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_222 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.e = Shape::Line((|x1: i32| say(1, self.c))(self.l.x));
                let mut text2: String = self.p.1.trim_start_matches('a').to_owned();
                if let Some(x3) = self.m.get(&(self.k[at(({ self.z += 1; say(2, self.z) }), 4)] + 1)) {
                    self.r.list = self.v.iter().map(|&x4| (|x5: i32| 8)(5)).collect::<Vec<_>>();
                }
                ((text2.chars().filter(|c| *c == 'b').count() as i32) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.c, &vars.v, &vars.p, &vars.r, &vars.m, &vars.e, &vars.k, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.p, &vars.r, &vars.m, &vars.e, &vars.k, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.e = Shape::Line((|x1: i32| say(1, (*self.c)))(self.l.x));
                let mut text2: String = self.p.1.trim_start_matches('a').to_owned();
                if let Some(x3) = self.m.get(&(self.k[at(({ self.z += 1; say(2, self.z) }), 4)] + 1)) {
                    self.r.list = self.v.iter().map(|&x4| (|x5: i32| 8)(5)).collect::<Vec<_>>();
                }
                ((text2.chars().filter(|c| *c == 'b').count() as i32) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.p, &vars.r, &vars.m, &vars.e, &vars.k, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_223 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at((if st.z % 8 == 5 { return Ok(5) } else { say(1, st.z) }), 2)].name.push_str(&format!("{}{}", say(3, 8), ({ st.z += 2; say(5, st.z) })));
                        st.a ^= st.p.0.max(st.p.0.max(({ st.z += 2; say(6, st.z) })));
                        st.v.sort();
                        st.r.n = len(&st.t);
                        st.q.front().copied().unwrap_or((st.v.iter().filter(|x2| st.p.0 == (st.rows[at(round, st.rows.len())].list[at(say(7, (**x2)), 2)])).count() as i32)) - st.o.map_or(st.c, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.t, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at((if st.z % 8 == 5 { return Ok(5) } else { say(1, st.z) }), 2)].name.push_str(&format!("{}{}", say(3, 8), ({ st.z += 2; say(5, st.z) })));
                        st.a ^= st.p.0.max(st.p.0.max(({ st.z += 2; say(6, st.z) })));
                        st.v.sort();
                        st.r.n = len(&st.t);
                        st.q.front().copied().unwrap_or((st.v.iter().filter(|x2| st.p.0 == (st.rows[at(round, st.rows.len())].list[at(say(7, (**x2)), 2)])).count() as i32)) - st.o.map_or(st.c, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().t, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_224 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &v, &w, &r, &rows, &m, &h, &k, &ls, &z]);
                    let value: i32 = {
                        match m.get(&((r.inner.x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        v.insert(at(say(1, w[at(b, w.len())]), 2), ({ z += 2; say(3, z) }));
                        w[at(({ z += 1; say(8, z) }), 3)] -= &(say(7, r.n));
                        m.get(&((-({ z += 2; say(10, z) })) + 1)).copied().unwrap_or((|x3: i32| x3)(1)) - h.get("abc").copied().unwrap_or(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &r, &rows, &m, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match m.get(&((r.inner.x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        v.insert(at(say(1, w[at(b, w.len())]), 2), ({ z += 2; say(3, z) }));
                        w[at(({ z += 1; say(8, z) }), 3)] -= &(say(7, r.n));
                        m.get(&((-({ z += 2; say(10, z) })) + 1)).copied().unwrap_or((|x3: i32| x3)(1)) - h.get("abc").copied().unwrap_or(r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &r, &rows, &m, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_225 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &v, &w, &o, &os, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z += 1; say(4, z) }), 3)].list[at(say(2, v[at(round, v.len())]), 2)] = positive(say(3, z) - 7)?;
                        if let Some(x) = os.as_mut() { x.push('m') }
                        m.insert(o.map_or(rows[at((if z % 8 == 5 { break 'outer } else { say(6, z) }), rows.len())].n, |x| x + 1), (-4));
                        for row2 in &rows {
                            (b, l.x) = (total(&rows[rows.len() - 1].list), os.as_ref().map_or(5, |x| x.len() as i32));
                        }
                        ((1 + rows[rows.len() - 1].list[0]) + o.map_or(l.x, |x| x + 1)) - ((a as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &os, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        rows[at(({ z += 1; say(4, z) }), 3)].list[at(say(2, v[at(round, v.len())]), 2)] = positive(say(3, z) - 7)?;
                        if let Some(x) = os.as_mut() { x.push('m') }
                        m.insert(o.map_or(rows[at((if z % 8 == 5 { break 'outer } else { say(6, z) }), rows.len())].n, |x| x + 1), (-4));
                        for row2 in &rows {
                            (b, l.x) = (total(&rows[rows.len() - 1].list), os.as_ref().map_or(5, |x| x.len() as i32));
                        }
                        ((1 + rows[rows.len() - 1].list[0]) + o.map_or(l.x, |x| x + 1)) - ((a as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &os, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_226 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&c, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            rows[say(1, 0)].inner.x = (-h.get("abc").copied().unwrap_or(rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), rows.len())].inner.x));
                        }
                        rows[at(say(3, c), 2)].list[at(({ z += 2; say(4, z) }), 2)] += say(5, l.x);
                        t.clear();
                        os = Some(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        m.get(&(rows.iter().map(|row| row.n).sum::<i32>() + 1)).copied().unwrap_or((({ z += 2; say(8, z) }) % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        for i1 in 0_i32..3 {
                            rows[say(1, 0)].inner.x = (-h.get("abc").copied().unwrap_or(rows[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), rows.len())].inner.x));
                        }
                        rows[at(say(3, c), 2)].list[at(({ z += 2; say(4, z) }), 2)] += say(5, l.x);
                        t.clear();
                        os = Some(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        m.get(&(rows.iter().map(|row| row.n).sum::<i32>() + 1)).copied().unwrap_or((({ z += 2; say(8, z) }) % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_227 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&a, &b, &c, &v, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x) = m.get_mut(&(('l1: { if l.items[at(({ z += 2; say(1, z) }), 2)] > (ls[at(round, ls.len())].x) { break 'l1 a } a }) + 1)) { *x -= (-3) }
                        c = os.as_ref().map_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32);
                        rows[say(2, 0)].grow(e.size());
                        match rows[at(r.list[0], 2)].name.as_str() {
                            "" => { let n6: i32 = ls[ls.len() - 1].items.iter().copied().min().unwrap_or_default(); }
                            "abc" | "b" => { a += o.map_or(o.map_or(7, |x| x + 1), |x| x + 1); }
                            y5 => { let n7: i32 = peak(&l.items).copied().unwrap_or(3); }
                        }
                        match m.get(&((-rows[at(1, rows.len())].list[0]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (c - 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        if let Some(x) = m.get_mut(&(('l1: { if l.items[at(({ z += 2; say(1, z) }), 2)] > ((*ls[at(round, ls.len())].x)) { break 'l1 a } a }) + 1)) { *x -= (-3) }
                        *c = os.as_ref().map_or((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x.len() as i32);
                        rows[say(2, 0)].grow(e.size());
                        match rows[at(r.list[0], 2)].name.as_str() {
                            "" => { let n6: i32 = ls[ls.len() - 1].items.iter().copied().min().unwrap_or_default(); }
                            "abc" | "b" => { a += o.map_or(o.map_or(7, |x| x + 1), |x| x + 1); }
                            y5 => { let n7: i32 = peak(&*l.items).copied().unwrap_or(3); }
                        }
                        match m.get(&((-rows[at(1, rows.len())].list[0]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        l.items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ((*c) - 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &o, &os, &r, &rows, &m, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_228 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let n1: i32 = s.r.list.iter().copied().min().unwrap_or_default();
                        s.ls[at((if s.z % 8 == 5 { return Ok(5) } else { say(4, s.z) }), 3)].items[at(say(2, 0), 2)] ^= say(3, 5);
                        {
                            if s.w.is_empty() {
                                s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.insert(at(say(6, s.p.0), 2), say(7, s.p.0));
                                s.flag |= ({ s.z += 1; say(10, s.z) }) == (s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            s.l.x += s.rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        'l6: for (i5, x4) in s.l.items.iter().enumerate() {
                            s.r = Record { n: s.h.get("abc").copied().unwrap_or(s.r.n), ..record(1, "q", &[4]) };
                        }
                        [s.w[at(4, 2)], _] = [s.rows.iter().map(Record::total).max().unwrap_or(n1), (if s.a >= s.c { s.rows[s.rows.len() - 1].inner.x } else { s.r.inner.x })];
                        s.os.as_ref().map_or((s.w.iter().filter(|x7| s.c < 2).count() as i32), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.r.list.iter().copied().min().unwrap_or_default();
                        s.ls[at((if s.z % 8 == 5 { return Ok(5) } else { say(4, s.z) }), 3)].items[at(say(2, 0), 2)] ^= say(3, 5);
                        {
                            if s.w.is_empty() {
                                s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.insert(at(say(6, s.p.0), 2), say(7, s.p.0));
                                s.flag |= ({ s.z += 1; say(10, s.z) }) == (s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            s.l.x += s.rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        'l6: for (i5, x4) in s.l.items.iter().enumerate() {
                            s.r = Record { n: s.h.get("abc").copied().unwrap_or(s.r.n), ..record(1, "q", &[4]) };
                        }
                        [s.w[at(4, 2)], _] = [s.rows.iter().map(Record::total).max().unwrap_or(n1), (if s.a >= s.c { s.rows[s.rows.len() - 1].inner.x } else { s.r.inner.x })];
                        s.os.as_ref().map_or((s.w.iter().filter(|x7| s.c < 2).count() as i32), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_229 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.iter().any(|x| *x > 3) {
                    self.rows[0].inner.x -= (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    let n1: i32 = self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(({ self.z += 1; say(3, self.z) }));
                }
                self.a = match self.b {
                    0 | 1 => ('l8: { if self.flag { break 'l8 self.rows[say(16, 1)].n } 3 }),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > 0 => (self.r.inner.x + self.w[0]),
                    _ => 2,
                };
                for (i10, x9) in self.r.list.iter().enumerate() {
                    let n11: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Ok(5) } else { say(18, self.z) })).wrapping_mul(positive(say(20, self.z) - 7)?);
                }
                self.rows[at(say(22, self.k[say(21, 1)]), 2)].list.extend(self.v.iter().take(2));
                let mut n14: i32 = 0;
                while n14 < 3 && self.r.inner.on {
                    n14 += 1;
                    self.w.sort();
                }
                (('l15: { if 6 == self.r.inner.x { break 'l15 self.k[at(round, 4)] } 5 }) + self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.v.iter().any(|x| *x > 3) {
                    self.rows[0].inner.x -= (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    let n1: i32 = self.ls[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].x.wrapping_sub(({ self.z })).wrapping_mul(({ self.z += 1; say(3, self.z) }));
                }
                self.a = match self.b {
                    0 | 1 => ('l8: { if self.flag { break 'l8 self.rows[say(16, 1)].n } 3 }),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > 0 => (self.r.inner.x + self.w[0]),
                    _ => 2,
                };
                for (i10, x9) in self.r.list.iter().enumerate() {
                    let n11: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub((if self.z % 8 == 5 { return Ok(5) } else { say(18, self.z) })).wrapping_mul(positive(say(20, self.z) - 7)?);
                }
                self.rows[at(say(22, self.k[say(21, 1)]), 2)].list.extend(self.v.iter().take(2));
                let mut n14: i32 = 0;
                while n14 < 3 && self.r.inner.on {
                    n14 += 1;
                    self.w.sort();
                }
                (('l15: { if 6 == self.r.inner.x { break 'l15 self.k[at(round, 4)] } 5 }) + self.e.size())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_230 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.k[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].wrapping_sub(say(3, self.c));
                let Some(n2) = self.o else { return Ok(self.e.size()) };
                match self.v[0] {
                    0 | 1 => {
                        if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); }
                        let [n5, n6]: [i32; 2] = [self.r.first().copied().unwrap_or(self.ls[0].items[0]), (if matches!(self.e, Shape::Line(n) if n > 2) { say(6, self.l.x) } else { ({ self.z += 1; say(7, self.z) }) })];
                    }
                    n3 @ 2..=5 => {
                        for i7 in 0_i32..self.p.0.min(3) {
                            self.os = Some(self.p.1.clone());
                            let n8: i32 = self.k[at(({ self.z += 2; say(8, self.z) }), 2)].wrapping_sub(({ self.z }));
                        }
                    }
                    n4 if n4 > n4 => {
                        let n9: i32 = peak(&self.ls[at(({ self.z += 2; say(10, self.z) }), self.ls.len())].items).copied().unwrap_or(3);
                    }
                    _ => {
                        self.rows[at(({ self.z += 2; say(11, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(13, self.z) }), ({ self.z += 2; say(15, self.z) })));
                    }
                }
                (-self.q.front().copied().unwrap_or(say(16, self.rows[0].list[0])))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.k[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].wrapping_sub(say(3, (*self.c)));
                let Some(n2) = self.o else { return Ok(self.e.size()) };
                match self.v[0] {
                    0 | 1 => {
                        if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); }
                        let [n5, n6]: [i32; 2] = [self.r.first().copied().unwrap_or(self.ls[0].items[0]), (if matches!(self.e, Shape::Line(n) if n > 2) { say(6, self.l.x) } else { ({ self.z += 1; say(7, self.z) }) })];
                    }
                    n3 @ 2..=5 => {
                        for i7 in 0_i32..self.p.0.min(3) {
                            self.os = Some(self.p.1.clone());
                            let n8: i32 = self.k[at(({ self.z += 2; say(8, self.z) }), 2)].wrapping_sub(({ self.z }));
                        }
                    }
                    n4 if n4 > n4 => {
                        let n9: i32 = peak(&*self.ls[at(({ self.z += 2; say(10, self.z) }), self.ls.len())].items).copied().unwrap_or(3);
                    }
                    _ => {
                        self.rows[at(({ self.z += 2; say(11, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(13, self.z) }), ({ self.z += 2; say(15, self.z) })));
                    }
                }
                (-self.q.front().copied().unwrap_or(say(16, self.rows[0].list[0])))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_231 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(positive(say(1, st.z) - 7)?, 2)].name += &(({ st.z += 2; say(3, st.z) })).to_string();
                        { let mut add = |by: i32| st.c += by; add(1); add((if round == 0 { 7 } else { 8 })); }
                        if let Some(x3) = &mut st.o {
                            let mut n5: i32 = ('l4: { if round == 0 { break 'l4 5 } 8 });
                            let _ = round;
                        }
                        st.rows[at(({ st.z += 2; say(6, st.z) }), 2)].list[at((if st.z % 8 == 5 { break 'outer } else { say(7, st.z) }), 2)] += (if st.z % 8 == 5 { continue 'outer } else { say(8, st.z) });
                        st.r.first().copied().unwrap_or((st.r.n % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.w, &st.o, &st.r, &st.rows, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(positive(say(1, st.z) - 7)?, 2)].name += &(({ st.z += 2; say(3, st.z) })).to_string();
                        { let mut add = |by: i32| st.c += by; add(1); add((if round == 0 { 7 } else { 8 })); }
                        if let Some(x3) = &mut st.o {
                            let mut n5: i32 = ('l4: { if round == 0 { break 'l4 5 } 8 });
                            let _ = round;
                        }
                        st.rows[at(({ st.z += 2; say(6, st.z) }), 2)].list[at((if st.z % 8 == 5 { break 'outer } else { say(7, st.z) }), 2)] += (if st.z % 8 == 5 { continue 'outer } else { say(8, st.z) });
                        st.r.first().copied().unwrap_or((st.r.n % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_232 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &e, &l, &z]);
                    let value: i32 = {
                        l.x = (os.as_deref().unwrap_or("none").len() as i32);
                        b += e.size();
                        rows[0].list.push(((r.name.chars().filter(|c| *c == 'b').count() as i32) - (s.len() as i32)));
                        (a, p.0) = ((r.n - l.items[at(c, 2)]), (({ z += 1; say(2, z) }) - c));
                        ((a % 7) - (|x1: i32| say(5, w[say(4, 1)]))(({ z += 2; say(3, z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &e, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        l.x = (os.as_deref().unwrap_or("none").len() as i32);
                        b += e.size();
                        rows[0].list.push(((r.name.chars().filter(|c| *c == 'b').count() as i32) - (s.len() as i32)));
                        (a, p.0) = ((r.n - l.items[at(c, 2)]), (({ z += 1; say(2, z) }) - (*c)));
                        ((a % 7) - (|x1: i32| say(5, w[say(4, 1)]))(({ z += 2; say(3, z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &e, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_233 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
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
                    before = state(&[&b, &c, &s, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let [n1, .., n2] = k;
                        if s.is_empty() {
                            if (matches!(e, Shape::Line(n) if n > 2) && m.contains_key(&(l.x + 1))) { break 'outer }
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.is_empty() {
                                n3 += 1;
                                os = os.take().filter(|x| x.len() < 9);
                                e = Shape::Line(v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                        } else { os.get_or_insert_default().push('d'); }
                        { r.name += &s.chars().rev().collect::<String>(); }
                        rows[at(({ z }), 2)].grow(positive(say(3, z) - 7)?);
                        std::mem::swap(&mut c, &mut b);
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - (|x5: i32| l.x)(k[say(5, 1)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        let [n1, .., n2] = k;
                        if s.is_empty() {
                            if (matches!(e, Shape::Line(n) if n > 2) && m.contains_key(&(l.x + 1))) { break 'outer }
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.is_empty() {
                                n3 += 1;
                                os = os.take().filter(|x| x.len() < 9);
                                e = Shape::Line(v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                        } else { os.get_or_insert_default().push('d'); }
                        { r.name += &s.chars().rev().collect::<String>(); }
                        rows[at(({ z }), 2)].grow(positive(say(3, z) - 7)?);
                        std::mem::swap(&mut c, &mut b);
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - (|x5: i32| l.x)(k[say(5, 1)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_234 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in rows.iter() { p.1.insert(0, 'b'); }
                        let n2 = std::mem::replace(&mut rows[say(1, 0)].n, 4);
                        h.insert(t.to_uppercase(), ((a as i64 * 2) as i32));
                        ls[at(({ z += 1; say(2, z) }), 2)].items.push(({ z += 2; say(3, z) }));
                        o.map_or((l.x - 0), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        for row1 in rows.iter() { p.1.insert(0, 'b'); }
                        let n2 = std::mem::replace(&mut rows[say(1, 0)].n, 4);
                        h.insert(t.to_uppercase(), ((a as i64 * 2) as i32));
                        ls[at(({ z += 1; say(2, z) }), 2)].items.push(({ z += 2; say(3, z) }));
                        o.map_or((l.x - 0), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_235 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            os = os.take().filter(|x| x.len() < 9);
                            w.push(m.values().sum::<i32>());
                        }
                        match ls[at(positive(say(1, z) - 7)?, ls.len())].items.as_slice() {
                            [] => { k[0] = m.get(&((|x4: i32| b)(l.x) + 1)).copied().unwrap_or(a.max(b)); }
                            [x2] => { p.1.truncate(2); }
                            [x2, .., y3] => { *h.entry(s.clone()).or_insert(0) += (v.len() as i32); }
                        }
                        r.name.insert(0, 'b');
                        if (r.inner.on && v[0] > (ls[1].items[at(c, 2)])) { return Err(format!("left with {}", (l.items[at(ls[at(3, ls.len())].x, 2)] + rows[at(r.inner.x, rows.len())].n))); }
                        r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        if let Record { n: x1, list, .. } = &r && list.len() > 1 {
                            os = os.take().filter(|x| x.len() < 9);
                            w.push(m.values().sum::<i32>());
                        }
                        match ls[at(positive(say(1, z) - 7)?, ls.len())].items.as_slice() {
                            [] => { k[0] = m.get(&((|x4: i32| b)(l.x) + 1)).copied().unwrap_or(a.max(b)); }
                            [x2] => { p.1.truncate(2); }
                            [x2, .., y3] => { *h.entry(s.clone()).or_insert(0) += (v.len() as i32); }
                        }
                        r.name.insert(0, 'b');
                        if (r.inner.on && v[0] > (ls[1].items[at(c, 2)])) { return Err(format!("left with {}", (l.items[at((*ls[at(3, ls.len())].x), 2)] + rows[at(r.inner.x, rows.len())].n))); }
                        r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_236 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(say(1, s.a), 2)].inner.x -= s.o.map_or((match &s.e { Shape::Dot => s.v[at(s.rows[at(say(2, s.r.n), s.rows.len())].list[at(5, 2)], 2)], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), |x| x + 1);
                        for i3 in 0_i32..3 {
                            let mut n4: i32 = 0;
                            while n4 < 3 && s.t.starts_with('a') {
                                n4 += 1;
                                s.ls[at(({ s.z += 1; say(3, s.z) }), 2)].items[at(s.v[0], 2)] = total(&s.w);
                            }
                        }
                        s.rows[at(say(4, s.b), 2)].list.insert(at(({ s.z += 1; say(5, s.z) }), 2), say(6, s.w[at(8, 2)]));
                        let n6: i32 = s.k[at(({ s.z += 2; say(9, s.z) }), 2)].wrapping_sub(({ s.z }));
                        s.c %= 5;
                        s.v.iter().sum::<i32>() - s.o.unwrap_or(s.rows[0].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(say(1, s.a), 2)].inner.x -= s.o.map_or((match &s.e { Shape::Dot => s.v[at(s.rows[at(say(2, s.r.n), s.rows.len())].list[at(5, 2)], 2)], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), |x| x + 1);
                        for i3 in 0_i32..3 {
                            let mut n4: i32 = 0;
                            while n4 < 3 && s.t.starts_with('a') {
                                n4 += 1;
                                s.ls[at(({ s.z += 1; say(3, s.z) }), 2)].items[at(s.v[0], 2)] = total(&*s.w);
                            }
                        }
                        s.rows[at(say(4, s.b), 2)].list.insert(at(({ s.z += 1; say(5, s.z) }), 2), say(6, s.w[at(8, 2)]));
                        let n6: i32 = s.k[at(({ s.z += 2; say(9, s.z) }), 2)].wrapping_sub(({ s.z }));
                        s.c %= 5;
                        s.v.iter().sum::<i32>() - s.o.unwrap_or(s.rows[0].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_237 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.l.items {
                    self.ls[at(({ self.z }), 3)].items[at(({ self.z += 2; say(2, self.z) }), 2)] ^= ({ self.z += 2; say(3, self.z) });
                }
                self.os.get_or_insert_default().push('d');
                for (i5, x4) in self.rows[say(5, 1)].list.iter().enumerate() {
                    let mut list6: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32), (self.ls[at(round, self.ls.len())].x % 7)];
                    let mut n7: i32 = (*x4).abs();
                }
                (self.v.iter().filter(|x8| self.w.contains(&(self.o.map_or(say(6, self.ls[at(round, self.ls.len())].x), |x| x + 1) + 1))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &self.l.items {
                    self.ls[at(({ self.z }), 3)].items[at(({ self.z += 2; say(2, self.z) }), 2)] ^= ({ self.z += 2; say(3, self.z) });
                }
                self.os.get_or_insert_default().push('d');
                for (i5, x4) in self.rows[say(5, 1)].list.iter().enumerate() {
                    let mut list6: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32), (self.ls[at(round, self.ls.len())].x % 7)];
                    let mut n7: i32 = (*x4).abs();
                }
                (self.v.iter().filter(|x8| self.w.contains(&(self.o.map_or(say(6, self.ls[at(round, self.ls.len())].x), |x| x + 1) + 1))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_238 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }), say(5, self.a)));
                [self.k[0], _] = [self.rows[at(round, self.rows.len())].inner.x.abs(), self.e.size()];
                self.rows[at(say(7, self.b), 2)].grow(({ self.z })).min((({ self.z += 1; say(9, self.z) })) as usize);
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let n5: i32 = self.z.wrapping_sub(say(12, self.c));
                        let _ = self.rows[at(self.l.x, 2)].list.pop();
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(len(&self.s)),
                }
                self.rows.iter().map(|row| row.n).sum::<i32>() - (self.k[at(self.v[0], 4)] + self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }), say(5, self.a)));
                [self.k[0], _] = [self.rows[at(round, self.rows.len())].inner.x.abs(), self.e.size()];
                self.rows[at(say(7, self.b), 2)].grow(({ self.z })).min((({ self.z += 1; say(9, self.z) })) as usize);
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let n5: i32 = self.z.wrapping_sub(say(12, self.c));
                        let _ = self.rows[at(self.l.x, 2)].list.pop();
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(len(&*self.s)),
                }
                self.rows.iter().map(|row| row.n).sum::<i32>() - (self.k[at(self.v[0], 4)] + self.c)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_239 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.z]);
                    let value: i32 = {
                        st.r.list[at(0, 2)] -= (st.w[0].wrapping_mul(({ st.z += 2; say(2, st.z) })) - st.os.as_ref().map_or(say(1, st.p.0), |x| x.len() as i32));
                        st.r.name = format!("{}:{:<4}|", st.rows[1].name, st.b);
                        let n1: i32 = ((st.r.list.len() as i32) + st.o.map_or(st.c, |x| x + 1));
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.list[at(0, 2)] -= (st.w[0].wrapping_mul(({ st.z += 2; say(2, st.z) })) - st.os.as_ref().map_or(say(1, st.p.0), |x| x.len() as i32));
                        st.r.name = format!("{}:{:<4}|", st.rows[1].name, st.b);
                        let n1: i32 = ((st.r.list.len() as i32) + st.o.map_or(st.c, |x| x + 1));
                        st.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_210", program_210::plain, program_210::transaction),
    ("program_211", program_211::plain, program_211::transaction),
    ("program_212", program_212::plain, program_212::transaction),
    ("program_213", program_213::plain, program_213::transaction),
    ("program_214", program_214::plain, program_214::transaction),
    ("program_215", program_215::plain, program_215::transaction),
    ("program_216", program_216::plain, program_216::transaction),
    ("program_217", program_217::plain, program_217::transaction),
    ("program_218", program_218::plain, program_218::transaction),
    ("program_219", program_219::plain, program_219::transaction),
    ("program_220", program_220::plain, program_220::transaction),
    ("program_221", program_221::plain, program_221::transaction),
    ("program_222", program_222::plain, program_222::transaction),
    ("program_223", program_223::plain, program_223::transaction),
    ("program_224", program_224::plain, program_224::transaction),
    ("program_225", program_225::plain, program_225::transaction),
    ("program_226", program_226::plain, program_226::transaction),
    ("program_227", program_227::plain, program_227::transaction),
    ("program_228", program_228::plain, program_228::transaction),
    ("program_229", program_229::plain, program_229::transaction),
    ("program_230", program_230::plain, program_230::transaction),
    ("program_231", program_231::plain, program_231::transaction),
    ("program_232", program_232::plain, program_232::transaction),
    ("program_233", program_233::plain, program_233::transaction),
    ("program_234", program_234::plain, program_234::transaction),
    ("program_235", program_235::plain, program_235::transaction),
    ("program_236", program_236::plain, program_236::transaction),
    ("program_237", program_237::plain, program_237::transaction),
    ("program_238", program_238::plain, program_238::transaction),
    ("program_239", program_239::plain, program_239::transaction),
];
