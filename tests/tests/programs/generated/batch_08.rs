//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_240 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]);
                    let value: i32 = {
                        for row1 in rows.iter() {
                            match m.get(&(o.map_or(w[1], |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                let _ = o.take();
                            }
                        }
                        a = r.total();
                        let mut n4 = 0;
                        while let Some(x3) = l.items.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            e = Shape::Named { name: (p.1.clone() + "x"), size: m.get(&(({ z }) + 1)).copied().unwrap_or(k[at(round, 4)]) };
                            let mut n5: i32 = (-(t.len() as i32));
                        }
                        (r.list.iter().filter(|x6| v.is_empty()).count() as i32) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in rows.iter() {
                            match m.get(&(o.map_or(w[1], |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                let _ = o.take();
                            }
                        }
                        a = r.total();
                        let mut n4 = 0;
                        while let Some(x3) = l.items.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            e = Shape::Named { name: (p.1.clone() + "x"), size: m.get(&(({ z }) + 1)).copied().unwrap_or(k[at(round, 4)]) };
                            let mut n5: i32 = (-(t.len() as i32));
                        }
                        (r.list.iter().filter(|x6| v.is_empty()).count() as i32) - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_241 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &c, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = o {
                            r.list.truncate(3);
                            if 4 == (-p.0) { w = r.list[at(round, r.list.len())..].to_vec(); }
                        } else { rows[at(({ z }), 2)].grow(({ z += 2; say(6, z) })); }
                        rows[at(c, 2)].n = (-total(&ls[1].items));
                        v[at(say(10, a), 3)] -= &(({ z += 1; say(9, z) }));
                        o.map_or(m.get(&(rows[0].inner.x + 1)).copied().unwrap_or(k[at(round, 4)]), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        if let Some(x1) = o {
                            r.list.truncate(3);
                            if 4 == (-p.0) { w = r.list[at(round, r.list.len())..].to_vec(); }
                        } else { rows[at(({ z }), 2)].grow(({ z += 2; say(6, z) })); }
                        rows[at((*c), 2)].n = (-total(&*ls[1].items));
                        v[at(say(10, a), 3)] -= &(({ z += 1; say(9, z) }));
                        o.map_or(m.get(&(rows[0].inner.x + 1)).copied().unwrap_or(k[at(round, 4)]), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_242 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        { v[at(({ z += 1; say(4, z) }), 3)] -= &(say(3, a)); }
                        l.items.insert(0, (('l2: { if say(6, b) != r.n { break 'l2 ({ z }) } b }) + double(c)));
                        r.list.truncate(3);
                        let Some(n3) = o else { return Ok((l.items[0] + ({ z += 1; say(7, z) }))) };
                        match rows[at((-b), rows.len())].n {
                            0 | 1 => { w.insert(at(({ z }), 2), positive(say(9, z) - 7)?); }
                            n4 @ 2..=5 => { t += &t.chars().rev().collect::<String>(); }
                            n5 if n5 > 8 => {
                                *h.entry(p.1.to_uppercase()).or_insert(0) += l.items.iter().map(|x7| 7).sum::<i32>();
                            }
                            _ => {
                                rows[at(({ z += 1; say(12, z) }), 2)].grow(say(14, 2)).min((({ z += 2; say(15, z) })) as usize);
                            }
                        }
                        rows.iter().map(Record::total).max().unwrap_or(o.map_or(3, |x| x + 1)) - ls[at(round, ls.len())].items[at(c, 2)].wrapping_mul(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { v[at(({ z += 1; say(4, z) }), 3)] -= &(say(3, a)); }
                        l.items.insert(0, (('l2: { if say(6, b) != r.n { break 'l2 ({ z }) } b }) + double(c)));
                        r.list.truncate(3);
                        let Some(n3) = o else { return Ok((l.items[0] + ({ z += 1; say(7, z) }))) };
                        match rows[at((-(*b)), rows.len())].n {
                            0 | 1 => { w.insert(at(({ z }), 2), positive(say(9, z) - 7)?); }
                            n4 @ 2..=5 => { t += &t.chars().rev().collect::<String>(); }
                            n5 if n5 > 8 => {
                                *h.entry(p.1.to_uppercase()).or_insert(0) += l.items.iter().map(|x7| 7).sum::<i32>();
                            }
                            _ => {
                                rows[at(({ z += 1; say(12, z) }), 2)].grow(say(14, 2)).min((({ z += 2; say(15, z) })) as usize);
                            }
                        }
                        rows.iter().map(Record::total).max().unwrap_or(o.map_or(3, |x| x + 1)) - ls[at(round, ls.len())].items[at(c, 2)].wrapping_mul(5)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_243 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        { rows[at(({ z += 1; say(1, z) }), 2)].name += &(({ z += 1; say(3, z) })).to_string(); }
                        let n2: i32 = ls[at(({ z }), 2)].x.wrapping_sub(({ z += 2; say(7, z) })).wrapping_mul(say(9, r.list[0]));
                        { c += &((rows[rows.len() - 1].inner.x as i64 * 2) as i32); }
                        (s.len() as i32) - (-r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { rows[at(({ z += 1; say(1, z) }), 2)].name += &(({ z += 1; say(3, z) })).to_string(); }
                        let n2: i32 = ls[at(({ z }), 2)].x.wrapping_sub(({ z += 2; say(7, z) })).wrapping_mul(say(9, r.list[0]));
                        { c += &((rows[rows.len() - 1].inner.x as i64 * 2) as i32); }
                        (s.len() as i32) - (-r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_244 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.w.extend([s.v.iter().sum::<i32>(), 1]);
                        s.rows[at(({ s.z += 2; say(3, s.z) }), 3)].list.push(({ s.z += 2; say(2, s.z) }));
                        s.rows[at(say(5, s.b), 2)].n = s.q.front().copied().unwrap_or(s.c.wrapping_mul(0));
                        s.p.0 ^= s.r.first().copied().unwrap_or(s.l.x.abs());
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.v.contains(&((-s.c) + 1)) {
                            n2 += 1;
                            s.l.items.dedup();
                        }
                        len(&s.t) - (({ s.z += 1; say(6, s.z) }) - s.r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.w.extend([s.v.iter().sum::<i32>(), 1]);
                        s.rows[at(({ s.z += 2; say(3, s.z) }), 3)].list.push(({ s.z += 2; say(2, s.z) }));
                        s.rows[at(say(5, s.b), 2)].n = s.q.front().copied().unwrap_or(s.c.wrapping_mul(0));
                        s.p.0 ^= s.r.first().copied().unwrap_or(s.l.x.abs());
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.v.contains(&((-s.c) + 1)) {
                            n2 += 1;
                            s.l.items.dedup();
                        }
                        len(&*s.t) - (({ s.z += 1; say(6, s.z) }) - s.r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_245 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[say(1, 0)].x += self.r.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(0));
                let n2: i32 = self.k[at(say(2, 5), 2)].wrapping_sub(({ self.z }));
                let n3 = bump(&mut self.c);
                ((self.rows[at(round, self.rows.len())].inner.x as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.ls[say(1, 0)].x += self.r.first().copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(0));
                let n2: i32 = self.k[at(say(2, 5), 2)].wrapping_sub(({ self.z }));
                let n3 = bump(&mut self.c);
                ((self.rows[at(round, self.rows.len())].inner.x as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_246 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32) {
                    0 | 1 => {
                        match self.r.name.as_str() {
                            "" => { self.flag ^= self.o == Some(3); }
                            "abc" | "b" => { self.ls[at(say(2, self.c), 2)].items.push(say(4, self.p.0)); }
                            y4 => { self.w.extend([(self.v.len() as i32), 1]); }
                        }
                        self.h.insert(self.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (self.r.name.len() as i32));
                    }
                    n1 @ 2..=5 => {
                        let n6: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(say(8, self.r.list[at(2, 2)])).wrapping_mul(({ self.z }));
                    }
                    n2 if n2 > self.k[4 - 1] => { let n7: i32 = self.o.map_or((3 - self.p.0), |x| x + 1); }
                    _ => {
                        self.rows[at(say(11, 1), 3)].list[at(({ self.z += 2; say(9, self.z) }), 2)] = say(10, 4);
                        let (n9, n10): (i32, i32) = ((self.p.1.chars().filter(|c| *c == 'b').count() as i32), self.ls[self.ls.len() - 1].items.iter().map(|x11| self.c).last().unwrap_or_default());
                    }
                }
                self.r.inner.x = (self.ls[at(({ self.z }), self.ls.len())].items.len() as i32);
                self.s = self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.e = Shape::Line(('l12: { if 2 >= self.a { break 'l12 3 } self.k[at(self.c, 4)] }));
                ((self.r.n + self.b) - (({ self.z += 1; say(13, self.z) }) + self.p.0)) - (match &self.e { Shape::Dot => self.a, Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.rows[say(1, 1)].name.chars().filter(|c| *c == 'b').count() as i32) {
                    0 | 1 => {
                        match self.r.name.as_str() {
                            "" => { self.flag ^= self.o == Some(3); }
                            "abc" | "b" => { self.ls[at(say(2, self.c), 2)].items.push(say(4, self.p.0)); }
                            y4 => { self.w.extend([(self.v.len() as i32), 1]); }
                        }
                        self.h.insert(self.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (self.r.name.len() as i32));
                    }
                    n1 @ 2..=5 => {
                        let n6: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(say(8, self.r.list[at(2, 2)])).wrapping_mul(({ self.z }));
                    }
                    n2 if n2 > self.k[4 - 1] => { let n7: i32 = self.o.map_or((3 - self.p.0), |x| x + 1); }
                    _ => {
                        self.rows[at(say(11, 1), 3)].list[at(({ self.z += 2; say(9, self.z) }), 2)] = say(10, 4);
                        let (n9, n10): (i32, i32) = ((self.p.1.chars().filter(|c| *c == 'b').count() as i32), self.ls[self.ls.len() - 1].items.iter().map(|x11| self.c).last().unwrap_or_default());
                    }
                }
                self.r.inner.x = (self.ls[at(({ self.z }), self.ls.len())].items.len() as i32);
                self.s = self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.e = Shape::Line(('l12: { if 2 >= self.a { break 'l12 3 } self.k[at(self.c, 4)] }));
                ((self.r.n + self.b) - (({ self.z += 1; say(13, self.z) }) + self.p.0)) - (match &self.e { Shape::Dot => self.a, Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_247 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        (0..2).for_each(|i| st.r.n += i);
                        st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].grow(say(3, 5));
                        st.ls[at((5 + 6), 2)].x -= &(say(6, 0));
                        let mut n5 = 0;
                        while let Some(x4) = st.w.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            st.b = (|x6: i32| st.ls[say(7, 1)].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))(st.w.first().copied().unwrap_or(st.p.0));
                        }
                        for x7 in st.rows[say(8, 0)].list.iter_mut() { let mut n8: i32 = 2; }
                        st.l.items.first().copied().unwrap_or((match &st.e { Shape::Dot => st.a, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (0..2).for_each(|i| st.r.n += i);
                        st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].grow(say(3, 5));
                        *st.ls[at((5 + 6), 2)].x -= &(say(6, 0));
                        let mut n5 = 0;
                        while let Some(x4) = st.w.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            st.b = (|x6: i32| st.ls[say(7, 1)].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))(st.w.first().copied().unwrap_or(st.p.0));
                        }
                        for x7 in st.rows[say(8, 0)].list.iter_mut() { let mut n8: i32 = 2; }
                        st.l.items.first().copied().unwrap_or((match &st.e { Shape::Dot => st.a, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_248 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[at(say(1, a), 2)].items.push(({ z += 2; say(3, z) }));
                        if let Some(x2) = m.get(&(1 + 1)) { w.insert(at(({ z += 2; say(5, z) }), 2), say(7, a)); }
                        rows[say(16, 0)].inner.x = match ls[at(round, ls.len())].x {
                            0 | 1 => (match &e { Shape::Dot => ls[0].x, Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 7 => (match &e { Shape::Dot => rows[at(6, rows.len())].inner.x, Shape::Line(n15) => *n15, Shape::Named { size: size16, .. } => *size16 }),
                            _ => 2,
                        };
                        (-o.unwrap_or(a)) - ({ let x17: i32 = b; c })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        ls[at(say(1, a), 2)].items.push(({ z += 2; say(3, z) }));
                        if let Some(x2) = m.get(&(1 + 1)) { w.insert(at(({ z += 2; say(5, z) }), 2), say(7, a)); }
                        rows[say(16, 0)].inner.x = match ls[at(round, ls.len())].x {
                            0 | 1 => (match &e { Shape::Dot => ls[0].x, Shape::Line(n13) => *n13, Shape::Named { size: size14, .. } => *size14 }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 7 => (match &e { Shape::Dot => rows[at(6, rows.len())].inner.x, Shape::Line(n15) => *n15, Shape::Named { size: size16, .. } => *size16 }),
                            _ => 2,
                        };
                        (-o.unwrap_or(a)) - ({ let x17: i32 = b; c })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_249 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
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
                    before = state(&[&a, &b, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z += 1; say(1, z) }), 2)].list.push(({ z += 1; say(3, z) }));
                        match v[0] {
                            0 | 1 => {
                                let n4: i32 = rows[at(({ z }), 2)].list.remove(at(({ z += 1; say(6, z) }), 2)).wrapping_add(say(7, 3));
                            }
                            n2 @ 2..=5 => {
                                let n5: i32 = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                                v.reverse();
                            }
                            n3 if n3 > ({ z += 1; say(9, z) }) => {
                                match m.get(&(r.first().copied().unwrap_or(v[0]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            _ => {
                                match m.get(&((match &e { Shape::Dot => a, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        if (flag && o == Some(3)) { break 'outer }
                        if let Some(x) = ls[0].items.last_mut() { *x += (-4) }
                        (rows.iter().map(Record::total).max().unwrap_or(l.items[0]) + (v.iter().filter(|x12| 1 > (v[say(12, 1)])).count() as i32)) - ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
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
                        rows[at(({ z += 1; say(1, z) }), 2)].list.push(({ z += 1; say(3, z) }));
                        match v[0] {
                            0 | 1 => {
                                let n4: i32 = rows[at(({ z }), 2)].list.remove(at(({ z += 1; say(6, z) }), 2)).wrapping_add(say(7, 3));
                            }
                            n2 @ 2..=5 => {
                                let n5: i32 = (r.name.chars().filter(|c| *c == 'b').count() as i32);
                                v.reverse();
                            }
                            n3 if n3 > ({ z += 1; say(9, z) }) => {
                                match m.get(&(r.first().copied().unwrap_or(v[0]) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                            _ => {
                                match m.get(&((match &e { Shape::Dot => a, Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                            }
                        }
                        if (flag && o == Some(3)) { break 'outer }
                        if let Some(x) = ls[0].items.last_mut() { *x += (-4) }
                        (rows.iter().map(Record::total).max().unwrap_or(l.items[0]) + (v.iter().filter(|x12| 1 > (v[say(12, 1)])).count() as i32)) - ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_250 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&b, &c, &v, &w, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        v[at(say(3, 8), 3)] -= &(({ z += 2; say(2, z) }));
                        let n2: i32 = r.list.first().copied().unwrap_or(double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(4, z) })));
                        let n3: i32 = k[at(say(5, c), 2)].wrapping_sub(({ z }));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &r, &rows, &m, &k, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[at(say(3, 8), 3)] -= &(({ z += 2; say(2, z) }));
                        let n2: i32 = r.list.first().copied().unwrap_or(double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(4, z) })));
                        let n3: i32 = k[at(say(5, c), 2)].wrapping_sub(({ z }));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_251 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&b, &c, &flag, &v, &os, &p, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        for x1 in r.list.iter() {
                            rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z }));
                        }
                        flag &= matches!(e, Shape::Line(n) if n > 2);
                        flag ^= !(r.inner.on);
                        Inner { x: c, .. } = Inner { x: (r.list.len() as i32), on: false };
                        total(&v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &v, &os, &p, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        for x1 in r.list.iter() {
                            rows[at(({ z }), 2)].list.insert(at(({ z += 1; say(1, z) }), 2), ({ z }));
                        }
                        flag &= matches!(e, Shape::Line(n) if n > 2);
                        flag ^= !(r.inner.on);
                        Inner { x: *c, .. } = Inner { x: (r.list.len() as i32), on: false };
                        total(&*v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &v, &os, &p, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_252 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        for (i2, x1) in s.ls[1].items.iter().enumerate() {
                            match (s.r.inner.x + s.l.x) {
                                0 | 1 => {
                                    s.w.insert(0, (s.q.front().copied().unwrap_or(positive(say(1, s.z) - 7)?) + (s.t.chars().filter(|c| *c == 'b').count() as i32)));
                                    s.v = (0..({ s.z }) % 4).collect::<Vec<_>>();
                                }
                                n3 @ 2..=5 => { s.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                                n4 if n4 > 5 => {
                                    s.m.entry(1).and_modify(|x| *x += (8 + s.v[0])).or_insert(5);
                                    s.rows[at(({ s.z }), 2)].name.push_str(&s.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                                }
                                _ => { s.p.1 = s.s.trim_start_matches('a').to_owned(); }
                            }
                        }
                        'l8: for i7 in 0_i32..3 { let n9: i32 = s.o.map_or(s.l.x.abs(), |x| x + 1); }
                        s.rows[say(2, 0)].inner.x %= 5;
                        let mut list10: Vec<i32> = vec![(s.v.iter().filter(|x11| s.o.is_some()).count() as i32), (s.c + 8)];
                        ({ let x12: i32 = s.o.unwrap_or(s.p.0); (0 + 7) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for (i2, x1) in s.ls[1].items.iter().enumerate() {
                            match (s.r.inner.x + s.l.x) {
                                0 | 1 => {
                                    s.w.insert(0, (s.q.front().copied().unwrap_or(positive(say(1, s.z) - 7)?) + (s.t.chars().filter(|c| *c == 'b').count() as i32)));
                                    s.v = (0..({ s.z }) % 4).collect::<Vec<_>>();
                                }
                                n3 @ 2..=5 => { s.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                                n4 if n4 > 5 => {
                                    s.m.entry(1).and_modify(|x| *x += (8 + s.v[0])).or_insert(5);
                                    s.rows[at(({ s.z }), 2)].name.push_str(&s.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                                }
                                _ => { s.p.1 = s.s.trim_start_matches('a').to_owned(); }
                            }
                        }
                        'l8: for i7 in 0_i32..3 { let n9: i32 = s.o.map_or(s.l.x.abs(), |x| x + 1); }
                        s.rows[say(2, 0)].inner.x %= 5;
                        let mut list10: Vec<i32> = vec![(s.v.iter().filter(|x11| s.o.is_some()).count() as i32), (s.c + 8)];
                        ({ let x12: i32 = s.o.unwrap_or(s.p.0); (0 + 7) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_253 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", ({ self.z }), ({ self.z })));
                match (self.o == Some(3), self.o) {
                    (true, Some(x2)) => { *self.o.get_or_insert((x2 % 7)) += 2; }
                    (false, None) => { self.flag |= self.flag; }
                    _ => {}
                }
                match self.o {
                    Some(x4) if x4 > 3 => {
                        self.o = None;
                        self.rows[at(({ self.z }), 2)].grow(say(3, self.p.0));
                    }
                    Some(x4) => self.o = Some(x4 + 2),
                    None => self.o = Some(self.rows.iter().map(|row| row.n).sum::<i32>()),
                }
                let mut n7: i32 = 0;
                let n8: i32 = loop {
                    n7 += 1;
                    if n7 > 2 || self.c != (self.rows.iter().map(|row| row.n).sum::<i32>()) { break self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                    self.os = Some((self.t.clone() + "x"));
                };
                match self.t.as_str() {
                    "" => {
                        'l12: for row11 in &mut self.rows {
                            row11.inner.x = row11.list.pop().unwrap_or((0 % 7)) - row11.list.len() as i32 + row11.list.pop().map_or(0, |x| x + 1);
                        }
                    }
                    "abc" | "b" => {
                        self.rows[at(say(6, self.p.0), 2)].list.insert(at(({ self.z }), 2), say(7, self.l.x));
                    }
                    y10 => {
                        (self.l.x, self.ls[at(self.l.x, 2)].x) = ((7 + 1), self.h.get("abc").copied().unwrap_or(4));
                    }
                }
                (if self.t.starts_with('a') { (({ self.z += 2; say(10, self.z) }) - self.c) } else { self.o.map_or(({ self.z }), |x| x + 1) }) - (self.w.iter().filter(|x14| self.m.contains_key(&(self.v[0] + 1))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", ({ self.z }), ({ self.z })));
                match (self.o == Some(3), self.o) {
                    (true, Some(x2)) => { *self.o.get_or_insert((x2 % 7)) += 2; }
                    (false, None) => { self.flag |= self.flag; }
                    _ => {}
                }
                match self.o {
                    Some(x4) if x4 > 3 => {
                        self.o = None;
                        self.rows[at(({ self.z }), 2)].grow(say(3, self.p.0));
                    }
                    Some(x4) => self.o = Some(x4 + 2),
                    None => self.o = Some(self.rows.iter().map(|row| row.n).sum::<i32>()),
                }
                let mut n7: i32 = 0;
                let n8: i32 = loop {
                    n7 += 1;
                    if n7 > 2 || self.c != (self.rows.iter().map(|row| row.n).sum::<i32>()) { break self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                    self.os = Some((self.t.clone() + "x"));
                };
                match self.t.as_str() {
                    "" => {
                        'l12: for row11 in &mut self.rows {
                            row11.inner.x = row11.list.pop().unwrap_or((0 % 7)) - row11.list.len() as i32 + row11.list.pop().map_or(0, |x| x + 1);
                        }
                    }
                    "abc" | "b" => {
                        self.rows[at(say(6, self.p.0), 2)].list.insert(at(({ self.z }), 2), say(7, self.l.x));
                    }
                    y10 => {
                        (self.l.x, *self.ls[at((*self.l.x), 2)].x) = ((7 + 1), self.h.get("abc").copied().unwrap_or(4));
                    }
                }
                (if self.t.starts_with('a') { (({ self.z += 2; say(10, self.z) }) - self.c) } else { self.o.map_or(({ self.z }), |x| x + 1) }) - (self.w.iter().filter(|x14| self.m.contains_key(&(self.v[0] + 1))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_254 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list[at(({ self.z += 1; say(2, self.z) }), 2)] += ({ self.z += 1; say(3, self.z) });
                self.b = self.e.size();
                self.v.sort();
                match self.v.as_slice() {
                    [] => {
                        self.ls[at(self.o.unwrap_or(({ self.z += 1; say(6, self.z) })), 2)].x ^= &('l4: { if self.p.0 >= (say(7, self.rows[at(self.r.inner.x, self.rows.len())].inner.x)) { break 'l4 self.a } 5 });
                    }
                    [x2] => {
                        match self.b {
                            0 | 1 => {
                                if (self.r.inner.on && self.w.is_empty()) { return Err(format!("left with {}", ({ let x8: i32 = self.l.x; 8 }))); }
                            }
                            n6 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                            n7 if n7 > ({ self.z += 1; say(8, self.z) }) => {
                                let n9: i32 = self.o.or(Some(self.rows.iter().map(Record::total).max().unwrap_or(6))).ok_or(String::from("none"))?;
                            }
                            _ => {
                                self.w.dedup();
                                self.rows[at(say(9, 5), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Ok(5) } else { say(11, self.z) }), say(13, 4)));
                            }
                        }
                    }
                    [x2, .., y3] => {
                        match self.m.get(&(((self.v[0] as i64 * 2) as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                }
                let mut n11: i32 = (if !(self.s.is_empty()) { double(({ self.z })) } else { self.l.items.iter().sum::<i32>() });
                (('l12: { if self.s == "abc" { break 'l12 self.ls[1].items[0] } ({ self.z += 2; say(14, self.z) }) }) % 7) - self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].list[at(({ self.z += 1; say(2, self.z) }), 2)] += ({ self.z += 1; say(3, self.z) });
                *self.b = self.e.size();
                self.v.sort();
                match self.v.as_slice() {
                    [] => {
                        *self.ls[at(self.o.unwrap_or(({ self.z += 1; say(6, self.z) })), 2)].x ^= &('l4: { if self.p.0 >= (say(7, self.rows[at(self.r.inner.x, self.rows.len())].inner.x)) { break 'l4 (*self.a) } 5 });
                    }
                    [x2] => {
                        match self.b {
                            0 | 1 => {
                                if (self.r.inner.on && self.w.is_empty()) { return Err(format!("left with {}", ({ let x8: i32 = self.l.x; 8 }))); }
                            }
                            n6 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                            n7 if n7 > ({ self.z += 1; say(8, self.z) }) => {
                                let n9: i32 = self.o.or(Some(self.rows.iter().map(Record::total).max().unwrap_or(6))).ok_or(String::from("none"))?;
                            }
                            _ => {
                                self.w.dedup();
                                self.rows[at(say(9, 5), 2)].name.push_str(&format!("{}{}", (if self.z % 8 == 5 { return Ok(5) } else { say(11, self.z) }), say(13, 4)));
                            }
                        }
                    }
                    [x2, .., y3] => {
                        match self.m.get(&(((self.v[0] as i64 * 2) as i32) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                }
                let mut n11: i32 = (if !(self.s.is_empty()) { double(({ self.z })) } else { self.l.items.iter().sum::<i32>() });
                (('l12: { if self.s == "abc" { break 'l12 self.ls[1].items[0] } ({ self.z += 2; say(14, self.z) }) }) % 7) - self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_255 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1: i32 = st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.remove(at(say(2, 2), 2)).wrapping_add(({ st.z += 2; say(3, st.z) }));
                        match st.k[at(({ st.z }), 4)] {
                            0 | 1 => {
                                *st.h.entry(st.s.chars().rev().collect::<String>()).or_insert(0) += st.rows.iter().map(Record::total).max().unwrap_or(st.a);
                            }
                            n2 @ 2..=5 => {
                                st.v[at(({ st.z }), 3)] -= &(({ st.z += 2; say(8, st.z) }));
                                st.l.items.push(0);
                            }
                            n3 if n3 > st.r.inner.x => {
                                let n5: i32 = st.o.or(Some(double(st.l.x))).ok_or(String::from("none"))?;
                            }
                            _ => { st.v.insert(0, 8); }
                        }
                        st.b -= &(say(9, 5));
                        if let Shape::Line(n) = &mut st.e { *n += (8 + n1) }
                        st.r.name = format!("{}:{:<4}|", st.r.name, st.p.0);
                        (st.rows[at(st.l.items[at(say(10, 4), 2)], st.rows.len())].list.first().copied().unwrap_or(st.a) + st.e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.v, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.remove(at(say(2, 2), 2)).wrapping_add(({ st.z += 2; say(3, st.z) }));
                        match st.k[at(({ st.z }), 4)] {
                            0 | 1 => {
                                *st.h.entry(st.s.chars().rev().collect::<String>()).or_insert(0) += st.rows.iter().map(Record::total).max().unwrap_or(st.a);
                            }
                            n2 @ 2..=5 => {
                                st.v[at(({ st.z }), 3)] -= &(({ st.z += 2; say(8, st.z) }));
                                st.l.items.push(0);
                            }
                            n3 if n3 > st.r.inner.x => {
                                let n5: i32 = st.o.or(Some(double(st.l.x))).ok_or(String::from("none"))?;
                            }
                            _ => { st.v.insert(0, 8); }
                        }
                        st.b -= &(say(9, 5));
                        if let Shape::Line(n) = &mut st.e { *n += (8 + n1) }
                        st.r.name = format!("{}:{:<4}|", st.r.name, st.p.0);
                        (st.rows[at(st.l.items[at(say(10, 4), 2)], st.rows.len())].list.first().copied().unwrap_or(st.a) + st.e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().v, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_256 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match &e {
                            Shape::Dot => {
                                rows[at(say(1, a), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(2, z) }), (if z % 8 == 5 { return Ok(5) } else { say(4, z) })));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                rows[0].grow(('l5: { if r.n < v[0] { break 'l5 l.x } ls[1].items[at(7, 2)] }));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[at(({ z += 1; say(9, z) }), 3)].list[at(({ z += 2; say(8, z) }), 2)] = ({ z });
                            }
                            _ => {}
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && !flag {
                            n7 += 1;
                            w[0] = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        ls[at(({ z += 1; say(11, z) }), 2)].items = w[at(round, w.len())..].to_vec();
                        'l9: for i8 in 0_i32..k[at(round, 4)].min(3) { rows[at(c, 2)].name.insert(0, 'b'); }
                        let mut n10: i32 = p.0.max((rows[at(({ z += 1; say(12, z) }), rows.len())].inner.x + 5));
                        w[at(o.map_or(rows[say(13, 1)].n, |x| x + 1), w.len())].max((-a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &e {
                            Shape::Dot => {
                                rows[at(say(1, a), 2)].name.push_str(&format!("{}{}", ({ z += 1; say(2, z) }), (if z % 8 == 5 { return Ok(5) } else { say(4, z) })));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                rows[0].grow(('l5: { if r.n < v[0] { break 'l5 l.x } ls[1].items[at(7, 2)] }));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                rows[at(({ z += 1; say(9, z) }), 3)].list[at(({ z += 2; say(8, z) }), 2)] = ({ z });
                            }
                            _ => {}
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && !flag {
                            n7 += 1;
                            w[0] = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        ls[at(({ z += 1; say(11, z) }), 2)].items = w[at(round, w.len())..].to_vec();
                        'l9: for i8 in 0_i32..k[at(round, 4)].min(3) { rows[at(c, 2)].name.insert(0, 'b'); }
                        let mut n10: i32 = p.0.max((rows[at(({ z += 1; say(12, z) }), rows.len())].inner.x + 5));
                        w[at(o.map_or(rows[say(13, 1)].n, |x| x + 1), w.len())].max((-a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &v, &w, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_257 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&b, &c, &s, &v, &w, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        l.x += (match &e { Shape::Dot => r.first().copied().unwrap_or(v[at(say(1, b), v.len())]), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let n3: i32 = (s.chars().filter(|c| *c == 'b').count() as i32);
                        rows[at(({ z }), 2)].grow(({ z += 2; say(3, z) }));
                        ((ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + len(&r.name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &v, &w, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        l.x += (match &e { Shape::Dot => r.first().copied().unwrap_or(v[at(say(1, b), v.len())]), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        let n3: i32 = (s.chars().filter(|c| *c == 'b').count() as i32);
                        rows[at(({ z }), 2)].grow(({ z += 2; say(3, z) }));
                        ((ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + len(&r.name))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &v, &w, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_258 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &w, &o, &os, &p, &rows, &e]);
                    let value: i32 = {
                        if let Some(x) = os.as_mut() { x.push('m') }
                        w.extend([(if o.is_some() { e.size() } else { (t.len() as i32) }), 1]);
                        a %= 5;
                        ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &w, &o, &os, &p, &rows, &e]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = os.as_mut() { x.push('m') }
                        w.extend([(if o.is_some() { e.size() } else { (t.len() as i32) }), 1]);
                        a %= 5;
                        ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &w, &o, &os, &p, &rows, &e]);
        Outcome { value, state, said: said() }
    }
}

mod program_259 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(4, v[at(({ z += 2; say(3, z) }), v.len())]), 3)].list.push(({ z }));
                        let mut n3 = 0;
                        while let Some(x2) = l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            ls[at(say(6, k[at(round, 4)]), 2)].items[at(8, 2)] = ls[at(round, ls.len())].items.iter().map(|x4| ('l5: { if o == Some(3) { break 'l5 w[w.len() - 1] } k[4 - 1] })).last().unwrap_or_default();
                        }
                        if let Record { n: x6, list, .. } = &r && list.len() > 1 {
                            match a {
                                0 | 1 => { rows[at(h.get("abc").copied().unwrap_or(a), 2)].inner.x -= o.unwrap_or(b.max(7)); }
                                n7 @ 2..=5 => {
                                    l.items = v.iter().map(|&x9| (if m.contains_key(&(ls[at(say(7, rows[at(round, rows.len())].n), ls.len())].x + 1)) { l.x } else { l.x })).collect::<Vec<_>>();
                                }
                                n8 if n8 > w[0] => {
                                    c += (double(c) - (rows[at(round, 2)].name.len() as i32));
                                    let n10: i32 = o.or(Some((*x6).max(say(8, v[1])))).ok_or(String::from("none"))?;
                                }
                                _ => { rows[at(({ z }), 2)].list.retain(|x| (*x6).abs() % 3 != 0); }
                            }
                            for link11 in &mut ls { c ^= (-m.get(&(({ z += 1; say(9, z) }) + 1)).copied().unwrap_or(c)); }
                        }
                        len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        rows[at(say(4, v[at(({ z += 2; say(3, z) }), v.len())]), 3)].list.push(({ z }));
                        let mut n3 = 0;
                        while let Some(x2) = l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            ls[at(say(6, k[at(round, 4)]), 2)].items[at(8, 2)] = ls[at(round, ls.len())].items.iter().map(|x4| ('l5: { if o == Some(3) { break 'l5 w[w.len() - 1] } k[4 - 1] })).last().unwrap_or_default();
                        }
                        if let Record { n: x6, list, .. } = &r && list.len() > 1 {
                            match a {
                                0 | 1 => { rows[at(h.get("abc").copied().unwrap_or(a), 2)].inner.x -= o.unwrap_or(b.max(7)); }
                                n7 @ 2..=5 => {
                                    l.items = v.iter().map(|&x9| (if m.contains_key(&(ls[at(say(7, rows[at(round, rows.len())].n), ls.len())].x + 1)) { l.x } else { (*l.x) })).collect::<Vec<_>>();
                                }
                                n8 if n8 > w[0] => {
                                    c += (double(c) - (rows[at(round, 2)].name.len() as i32));
                                    let n10: i32 = o.or(Some((*x6).max(say(8, v[1])))).ok_or(String::from("none"))?;
                                }
                                _ => { rows[at(({ z }), 2)].list.retain(|x| (*x6).abs() % 3 != 0); }
                            }
                            for link11 in &ls { c ^= (-m.get(&(({ z += 1; say(9, z) }) + 1)).copied().unwrap_or(c)); }
                        }
                        len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_260 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.v, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(say(1, s.a), 2)].grow((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, s.z) }));
                        s.flag ^= (s.a == (say(5, s.ls[s.ls.len() - 1].x)) || !s.flag);
                        let n2: i32 = s.ls[at((if s.z % 8 == 5 { return Ok(5) } else { say(6, s.z) }), 2)].x.wrapping_sub(say(8, s.r.n)).wrapping_mul(({ s.z }));
                        (match &s.e { Shape::Dot => s.rows.iter().map(|row| row.n).sum::<i32>(), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.v, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(say(1, s.a), 2)].grow((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, s.z) }));
                        *s.flag ^= (s.a == (say(5, s.ls[s.ls.len() - 1].x)) || !s.flag);
                        let n2: i32 = s.ls[at((if s.z % 8 == 5 { return Ok(5) } else { say(6, s.z) }), 2)].x.wrapping_sub(say(8, s.r.n)).wrapping_mul(({ s.z }));
                        (match &s.e { Shape::Dot => s.rows.iter().map(|row| row.n).sum::<i32>(), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.v, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_261 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(({ self.z += 1; say(4, self.z) }), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                { let x2 = &mut self.l.x; *x2 += self.ls[1].items.iter().map(|x3| self.a).sum::<i32>(); *x2 %= 50; }
                self.w[0] ^= &(5 - self.k[say(6, 1)]);
                (match &self.e { Shape::Dot => total(&self.v), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.v, &vars.w, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.v, &vars.w, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(({ self.z += 1; say(4, self.z) }), 3)] -= &(({ self.z += 2; say(3, self.z) }));
                { let x2 = &mut self.l.x; *x2 += self.ls[1].items.iter().map(|x3| self.a).sum::<i32>(); *x2 %= 50; }
                self.w[0] ^= &(5 - self.k[say(6, 1)]);
                (match &self.e { Shape::Dot => total(&*self.v), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.v, &vars.w, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_262 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, o: Option<i32>, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                self.rows[at(({ self.z }), 2)].grow(({ self.z += 2; say(1, self.z) })).min((({ self.z += 1; say(3, self.z) })) as usize);
                self.q.rotate_left(self.q.len() / 2);
                self.rows.iter().map(Record::total).max().unwrap_or((if self.o.is_some() { say(4, self.c) } else { 4 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.v, &vars.o, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.o, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                self.rows[at(({ self.z }), 2)].grow(({ self.z += 2; say(1, self.z) })).min((({ self.z += 1; say(3, self.z) })) as usize);
                self.q.rotate_left(self.q.len() / 2);
                self.rows.iter().map(Record::total).max().unwrap_or((if self.o.is_some() { say(4, self.c) } else { 4 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.o, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_263 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        st.b = (st.s.len() as i32);
                        if st.w.is_empty() {
                            let Some(n1) = st.o else { return Ok(st.w.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                            (st.c, st.a) = ((st.a - ({ st.z })), (3 - n1));
                        }
                        st.p.1 = st.rows[say(1, 1)].name.clone();
                        let n2: i32 = st.z.wrapping_sub(say(4, 0));
                        if let Some(x3) = st.r.list.iter().find(|x| **x > 2) { st.ls[0].items.insert(0, 4); }
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (st.k[at(st.ls[1].x, 4)] + st.r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.b = (st.s.len() as i32);
                        if st.w.is_empty() {
                            let Some(n1) = st.o else { return Ok(st.w.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) };
                            (st.c, st.a) = ((st.a - ({ st.z })), (3 - n1));
                        }
                        st.p.1 = st.rows[say(1, 1)].name.clone();
                        let n2: i32 = st.z.wrapping_sub(say(4, 0));
                        if let Some(x3) = st.r.list.iter().find(|x| **x > 2) { st.ls[0].items.insert(0, 4); }
                        (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (st.k[at(st.ls[1].x, 4)] + st.r.inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_264 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
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
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &r, &rows, &h, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        ls[at(w.first().copied().unwrap_or(({ z += 2; say(1, z) })), 2)].x = (if w.is_empty() { ('l1: { if 1 == k[1] { break 'l1 ls[at(r.inner.x, ls.len())].items[at(4, 2)] } ({ z += 2; say(2, z) }) }) } else { (w.len() as i32) });
                        ls[at((t.len() as i32), 2)].x = (s.chars().filter(|c| *c == 'b').count() as i32);
                        if matches!(e, Shape::Line(n) if n > 2) { std::mem::swap(&mut b, &mut c); } else {
                            q.push_back((s.len() as i32));
                            w[at(({ z }), 3)] = say(3, 0);
                        }
                        flag ^= v.iter().any(|x| *x > 3);
                        v[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, z) }), 3)] = ({ z });
                        h.get("abc").copied().unwrap_or(h.get("abc").copied().unwrap_or(ls[at(round, ls.len())].items[at(say(9, rows[1].inner.x), 2)])) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &r, &rows, &h, &e, &k, &q, &ls, &z]) };
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
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
                        ls[at(w.first().copied().unwrap_or(({ z += 2; say(1, z) })), 2)].x = (if w.is_empty() { ('l1: { if 1 == k[1] { break 'l1 ls[at(r.inner.x, ls.len())].items[at(4, 2)] } ({ z += 2; say(2, z) }) }) } else { (w.len() as i32) });
                        *ls[at((t.len() as i32), 2)].x = (s.chars().filter(|c| *c == 'b').count() as i32);
                        if matches!(e, Shape::Line(n) if n > 2) { std::mem::swap(&mut b, &mut c); } else {
                            q.push_back((s.len() as i32));
                            w[at(({ z }), 3)] = say(3, 0);
                        }
                        flag ^= v.iter().any(|x| *x > 3);
                        v[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(7, z) }), 3)] = ({ z });
                        h.get("abc").copied().unwrap_or(h.get("abc").copied().unwrap_or(ls[at(round, ls.len())].items[at(say(9, rows[1].inner.x), 2)])) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &r, &rows, &h, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_265 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
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
                    before = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match ls[0].items.as_slice() {
                            [] => {
                                let n3: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(say(2, a), 2)).wrapping_add(say(3, a));
                                let mut n4: i32 = 0;
                                while n4 < 3 && l.x != (m.get(&(r.list[0] + 1)).copied().unwrap_or(say(6, n3))) {
                                    n4 += 1;
                                    h.remove(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                                }
                            }
                            [x1] => { let mut a: i32 = ((b as i64 * 2) as i32); }
                            [x1, .., y2] => {
                                let mut list5: Vec<i32> = w.iter().map(|&x6| r.first().copied().unwrap_or(say(7, ls[at(round, ls.len())].x))).collect::<Vec<_>>();
                            }
                        }
                        r.name.push_str(&p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        let mut text7: String = s.trim_start_matches('a').to_owned();
                        q.rotate_left(q.len() / 2);
                        a -= (((v[1] as i64 * 2) as i32) % 7);
                        o.unwrap_or((1 + rows[0].list[at(({ z += 1; say(9, z) }), 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        match ls[0].items.as_slice() {
                            [] => {
                                let n3: i32 = rows[at(({ z += 1; say(1, z) }), 2)].list.remove(at(say(2, a), 2)).wrapping_add(say(3, a));
                                let mut n4: i32 = 0;
                                while n4 < 3 && l.x != (m.get(&(r.list[0] + 1)).copied().unwrap_or(say(6, n3))) {
                                    n4 += 1;
                                    h.remove(&s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                                }
                            }
                            [x1] => { let mut a: i32 = ((b as i64 * 2) as i32); }
                            [x1, .., y2] => {
                                let mut list5: Vec<i32> = w.iter().map(|&x6| r.first().copied().unwrap_or(say(7, ls[at(round, ls.len())].x))).collect::<Vec<_>>();
                            }
                        }
                        r.name.push_str(&p.1.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                        let mut text7: String = s.trim_start_matches('a').to_owned();
                        q.rotate_left(q.len() / 2);
                        a -= (((v[1] as i64 * 2) as i32) % 7);
                        o.unwrap_or((1 + rows[0].list[at(({ z += 1; say(9, z) }), 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_266 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
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
                    before = state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        w = vec![(if w.is_empty() { c } else { k[4 - 1] }); 2];
                        rows[at(say(3, 0), 3)].list[at(({ z += 2; say(2, z) }), 2)] = ({ z });
                        ls[at(({ z += 1; say(5, z) }), 2)].items.retain(|x| total(&r.list) % 3 != 0);
                        r.first().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - ('l3: { if v.is_empty() { break 'l3 p.0 } rows[at(({ z += 2; say(6, z) }), rows.len())].inner.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
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
                        *w = vec![(if w.is_empty() { c } else { k[4 - 1] }); 2];
                        rows[at(say(3, 0), 3)].list[at(({ z += 2; say(2, z) }), 2)] = ({ z });
                        ls[at(({ z += 1; say(5, z) }), 2)].items.retain(|x| total(&r.list) % 3 != 0);
                        r.first().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - ('l3: { if v.is_empty() { break 'l3 p.0 } rows[at(({ z += 2; say(6, z) }), rows.len())].inner.x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_267 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(1, c), 2)].grow(({ z }));
                        let (Some(n2), _) = (o, 1) else { return Ok(r.total()) };
                        match s.as_str() {
                            "" => {
                                let n5: i32 = rows.iter().map(|row| row.n).sum::<i32>();
                                s = format!("{}:{:<4}|", t, k[at(5, 4)]);
                            }
                            "abc" | "b" => {
                                w[0] = rows[at(len(&s), rows.len())].inner.x.wrapping_mul(m.get(&(say(5, ls[1].x) + 1)).copied().unwrap_or(7));
                            }
                            y4 => {
                                for i6 in 0_i32..3 {
                                    ls[at(({ z += 2; say(6, z) }), 2)].items.push(({ z += 1; say(8, z) }));
                                    rows[at(say(11, c), 2)].grow(({ z }));
                                }
                            }
                        }
                        ls[say(14, 1)].items.first().copied().unwrap_or((if flag { 3 } else { k[say(15, 1)] }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
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
                        rows[at(say(1, c), 2)].grow(({ z }));
                        let (Some(n2), _) = (o, 1) else { return Ok(r.total()) };
                        match s.as_str() {
                            "" => {
                                let n5: i32 = rows.iter().map(|row| row.n).sum::<i32>();
                                s = format!("{}:{:<4}|", t, k[at(5, 4)]);
                            }
                            "abc" | "b" => {
                                w[0] = rows[at(len(&*s), rows.len())].inner.x.wrapping_mul(m.get(&(say(5, ls[1].x) + 1)).copied().unwrap_or(7));
                            }
                            y4 => {
                                for i6 in 0_i32..3 {
                                    ls[at(({ z += 2; say(6, z) }), 2)].items.push(({ z += 1; say(8, z) }));
                                    rows[at(say(11, c), 2)].grow(({ z }));
                                }
                            }
                        }
                        ls[say(14, 1)].items.first().copied().unwrap_or((if flag { 3 } else { k[say(15, 1)] }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_268 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.q, &s.ls]);
                    let value: i32 = {
                        s.ls[0].x -= ((s.os.as_deref().unwrap_or("none").len() as i32) + s.rows.iter().map(Record::total).max().unwrap_or(say(1, s.b)));
                        match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.m.values().sum::<i32>()) };
                        s.os.as_ref().map_or(('l2: { if s.t == "abc" { break 'l2 n1 } s.v[at(s.r.inner.x, 2)] }), |x| x.len() as i32) - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.q, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.ls[0].x -= ((s.os.as_deref().unwrap_or("none").len() as i32) + s.rows.iter().map(Record::total).max().unwrap_or(say(1, s.b)));
                        match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                        let (Some(n1), _) = (s.o, 1) else { return Ok(s.m.values().sum::<i32>()) };
                        s.os.as_ref().map_or(('l2: { if s.t == "abc" { break 'l2 n1 } s.v[at(s.r.inner.x, 2)] }), |x| x.len() as i32) - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.q, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_269 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut text1: String = self.r.name.trim_start_matches('a').to_owned();
                if self.o.is_some() { self.w[at(say(2, self.p.0), 3)] -= &(({ self.z })); }
                'l4: for i3 in 0_i32..self.rows[at(round, self.rows.len())].n.min(3) {
                    self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].list[at(({ self.z }), 2)] += say(6, self.c);
                }
                let mut n6: i32 = 0;
                while n6 < 3 && self.p.0 == (|x7: i32| self.rows[say(8, 1)].inner.x)(self.rows[at(round, self.rows.len())].n) {
                    n6 += 1;
                    self.r.inner.on = matches!(self.e, Shape::Line(n) if n > 2);
                }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (self.rows[at(round, 2)].name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut text1: String = self.r.name.trim_start_matches('a').to_owned();
                if self.o.is_some() { self.w[at(say(2, self.p.0), 3)] -= &(({ self.z })); }
                'l4: for i3 in 0_i32..self.rows[at(round, self.rows.len())].n.min(3) {
                    self.rows[at(({ self.z += 1; say(5, self.z) }), 2)].list[at(({ self.z }), 2)] += say(6, (*self.c));
                }
                let mut n6: i32 = 0;
                while n6 < 3 && self.p.0 == (|x7: i32| self.rows[say(8, 1)].inner.x)(self.rows[at(round, self.rows.len())].n) {
                    n6 += 1;
                    self.r.inner.on = matches!(self.e, Shape::Line(n) if n > 2);
                }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (self.rows[at(round, 2)].name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_240", program_240::plain, program_240::transaction),
    ("program_241", program_241::plain, program_241::transaction),
    ("program_242", program_242::plain, program_242::transaction),
    ("program_243", program_243::plain, program_243::transaction),
    ("program_244", program_244::plain, program_244::transaction),
    ("program_245", program_245::plain, program_245::transaction),
    ("program_246", program_246::plain, program_246::transaction),
    ("program_247", program_247::plain, program_247::transaction),
    ("program_248", program_248::plain, program_248::transaction),
    ("program_249", program_249::plain, program_249::transaction),
    ("program_250", program_250::plain, program_250::transaction),
    ("program_251", program_251::plain, program_251::transaction),
    ("program_252", program_252::plain, program_252::transaction),
    ("program_253", program_253::plain, program_253::transaction),
    ("program_254", program_254::plain, program_254::transaction),
    ("program_255", program_255::plain, program_255::transaction),
    ("program_256", program_256::plain, program_256::transaction),
    ("program_257", program_257::plain, program_257::transaction),
    ("program_258", program_258::plain, program_258::transaction),
    ("program_259", program_259::plain, program_259::transaction),
    ("program_260", program_260::plain, program_260::transaction),
    ("program_261", program_261::plain, program_261::transaction),
    ("program_262", program_262::plain, program_262::transaction),
    ("program_263", program_263::plain, program_263::transaction),
    ("program_264", program_264::plain, program_264::transaction),
    ("program_265", program_265::plain, program_265::transaction),
    ("program_266", program_266::plain, program_266::transaction),
    ("program_267", program_267::plain, program_267::transaction),
    ("program_268", program_268::plain, program_268::transaction),
    ("program_269", program_269::plain, program_269::transaction),
];
