//! Written by the generator: do not edit.

use super::*;

mod program_000 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = ls[at(({ z += 2; say(1, z) }), 2)].x.wrapping_sub(say(3, a)).wrapping_mul(({ z += 1; say(5, z) }));
                        ls[at(l.x, 2)].items[at(2, 2)] = (w[w.len() - 1].wrapping_mul(5) + ('l2: { if o.is_some() { break 'l2 0 } r.n }));
                        rows[at(say(6, a), 2)].name += &(({ z += 2; say(8, z) })).to_string();
                        if m.contains_key(&(e.size() + 1)) {
                            (0..2).for_each(|i| l.x += i);
                        } else if (r.inner.on && s.is_empty()) {
                            let n5: i32 = ls[at((if z % 8 == 5 { return Ok(5) } else { say(10, z) }), 2)].x.wrapping_sub(say(12, b)).wrapping_mul(say(13, n1));
                        }
                        rows[at(e.size(), 2)].n -= (t.len() as i32);
                        q.front().copied().unwrap_or((if r.inner.on { r.inner.x } else { n1 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let n1: i32 = ls[at(({ z += 2; say(1, z) }), 2)].x.wrapping_sub(say(3, a)).wrapping_mul(({ z += 1; say(5, z) }));
                        ls[at(l.x, 2)].items[at(2, 2)] = (w[w.len() - 1].wrapping_mul(5) + ('l2: { if o.is_some() { break 'l2 0 } r.n }));
                        rows[at(say(6, a), 2)].name += &(({ z += 2; say(8, z) })).to_string();
                        if m.contains_key(&(e.size() + 1)) {
                            (0..2).for_each(|i| l.x += i);
                        } else if (r.inner.on && s.is_empty()) {
                            let n5: i32 = ls[at((if z % 8 == 5 { return Ok(5) } else { say(10, z) }), 2)].x.wrapping_sub(say(12, b)).wrapping_mul(say(13, n1));
                        }
                        rows[at(e.size(), 2)].n -= (t.len() as i32);
                        q.front().copied().unwrap_or((if r.inner.on { r.inner.x } else { n1 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_001 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]);
                    let value: i32 = {
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list.insert(at(({ z }), 2), say(2, p.0));
                        if let Some(x) = m.get_mut(&((rows[2 - 1].name.len() as i32) + 1)) { *x -= o.unwrap_or(say(5, w[1])) }
                        w.retain(|x| (rows[at(say(6, c), 2)].name.chars().filter(|c| *c == 'b').count() as i32) % 3 != 0);
                        if let Some(x) = v.last_mut() { *x += q.front().copied().unwrap_or((if z % 8 == 5 { break 'outer } else { say(7, z) })) }
                        h.get("abc").copied().unwrap_or((rows[at(round, rows.len())].n % 7)) - w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list.insert(at(({ z }), 2), say(2, p.0));
                        if let Some(x) = m.get_mut(&((rows[2 - 1].name.len() as i32) + 1)) { *x -= o.unwrap_or(say(5, w[1])) }
                        w.retain(|x| (rows[at(say(6, c), 2)].name.chars().filter(|c| *c == 'b').count() as i32) % 3 != 0);
                        if let Some(x) = v.last_mut() { *x += q.front().copied().unwrap_or((if z % 8 == 5 { break 'outer } else { say(7, z) })) }
                        h.get("abc").copied().unwrap_or((rows[at(round, rows.len())].n % 7)) - w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_002 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &ls, &z]);
                    let value: i32 = {
                        os = os.take().filter(|x| x.len() < 9);
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            r.inner.x -= ((|x2: i32| 2)(rows[rows.len() - 1].list[at(7, 2)]) + o.unwrap_or(b));
                            match rows[at(({ z }), 2)].name.as_str() {
                                "" => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                                "abc" | "b" => { rows.push(record(((c as i64 * 2) as i32), "new", &[1])); }
                                y4 => { std::mem::swap(&mut a, &mut b); }
                            }
                        }
                        r.n -= (len(&rows[at(({ z += 2; say(1, z) }), 2)].name) % 7);
                        rows[say(8, 0)].inner.x = match (|x5: i32| p.0)(w[at(say(2, rows[at(round, rows.len())].n), w.len())]) {
                            0 | 1 => a.abs(),
                            n6 @ (2..=5 | 8) => n6 + 1,
                            n7 if n7 > 6 => r.inner.x.abs(),
                            _ => 2,
                        };
                        rows.push(record((-8), "new", &[1]));
                        ((p.0 as i64 * 2) as i32) - v.first().copied().unwrap_or(({ z += 2; say(9, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        os = os.take().filter(|x| x.len() < 9);
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            r.inner.x -= ((|x2: i32| 2)(rows[rows.len() - 1].list[at(7, 2)]) + o.unwrap_or((*b)));
                            match rows[at(({ z }), 2)].name.as_str() {
                                "" => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                                "abc" | "b" => { rows.push(record(((c as i64 * 2) as i32), "new", &[1])); }
                                y4 => { std::mem::swap(&mut a, &mut b); }
                            }
                        }
                        r.n -= (len(&rows[at(({ z += 2; say(1, z) }), 2)].name) % 7);
                        rows[say(8, 0)].inner.x = match (|x5: i32| p.0)(w[at(say(2, rows[at(round, rows.len())].n), w.len())]) {
                            0 | 1 => a.abs(),
                            n6 @ (2..=5 | 8) => n6 + 1,
                            n7 if n7 > 6 => r.inner.x.abs(),
                            _ => 2,
                        };
                        rows.push(record((-8), "new", &[1]));
                        ((p.0 as i64 * 2) as i32) - v.first().copied().unwrap_or(({ z += 2; say(9, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_003 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
                    before = state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        c += e.size();
                        if let Some(x1) = o && x1 < 9 && (v.iter().any(|x| *x > 3) && r.inner.on) {
                            w.insert(at(say(1, x1), 2), ({ z += 1; say(3, z) }));
                        } else { let mut list3: Vec<i32> = rows[at(round, rows.len())].list.clone(); }
                        if let Some(x4) = &mut o { rows[at(say(7, 7), 3)].list[at(({ z }), 2)] = ({ z += 1; say(6, z) }); }
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at(({ z }), 2)] ^= ({ z });
                        if let Some(x) = m.get_mut(&(r.total() + 1)) { *x -= (match &e { Shape::Dot => say(12, p.0), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) }
                        ('l9: { if b != (r.first().copied().unwrap_or(rows[at(({ z += 1; say(13, z) }), rows.len())].inner.x)) { break 'l9 (v.len() as i32) } (w[0] - ({ z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
                        *c += e.size();
                        if let Some(x1) = o && x1 < 9 && (v.iter().any(|x| *x > 3) && r.inner.on) {
                            w.insert(at(say(1, x1), 2), ({ z += 1; say(3, z) }));
                        } else { let mut list3: Vec<i32> = rows[at(round, rows.len())].list.clone(); }
                        if let Some(x4) = &mut o { rows[at(say(7, 7), 3)].list[at(({ z }), 2)] = ({ z += 1; say(6, z) }); }
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at(({ z }), 2)] ^= ({ z });
                        if let Some(x) = m.get_mut(&(r.total() + 1)) { *x -= (match &e { Shape::Dot => say(12, p.0), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 }) }
                        ('l9: { if b != (r.first().copied().unwrap_or(rows[at(({ z += 1; say(13, z) }), rows.len())].inner.x)) { break 'l9 (v.len() as i32) } (w[0] - ({ z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_004 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if ({ s.z += 2; say(1, s.z) }) <= s.l.items.iter().sum::<i32>() {
                            let [n1, n2]: [i32; 2] = [s.os.as_ref().map_or(s.ls[0].x, |x| x.len() as i32), ({ let x3: i32 = s.rows[s.rows.len() - 1].inner.x; s.c })];
                        } else if s.v[0] == (s.os.as_ref().map_or(({ s.z }), |x| x.len() as i32)) {
                            for &x4 in &s.w {
                                s.a = s.rows[at(s.r.inner.x, 2)].step(s.o.map_or(s.b, |x| x + 1)).wrapping_sub(s.rows[0].step(len(&s.r.name)));
                                s.h.insert(s.s.chars().rev().collect::<String>(), (match &s.e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                            }
                            if let Record { n: x8, list, .. } = &s.r && list.len() > 1 {
                                s.rows[at(({ s.z += 2; say(4, s.z) }), 2)].n = ('l9: { if s.r.inner.x < double(4) { break 'l9 s.w.iter().sum::<i32>() } s.rows.iter().map(|row| row.n).sum::<i32>() });
                                let x10 = &mut s.v;
                                x10.truncate(6);
                                x10.push(1);
                                s.b = s.v.len() as i32;
                                s.v.push(3);
                            }
                        }
                        for x12 in &mut s.w {
                            [s.rows[say(5, 0)].n, _] = [len(&s.s), s.r.first().copied().unwrap_or(s.ls[at(round, s.ls.len())].items[0])];
                        }
                        let mut list13: Vec<i32> = s.ls[0].items.clone();
                        (match &s.e { Shape::Dot => (say(6, s.b) % 7), Shape::Line(n14) => *n14, Shape::Named { size: size15, .. } => *size15 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if ({ s.z += 2; say(1, s.z) }) <= s.l.items.iter().sum::<i32>() {
                            let [n1, n2]: [i32; 2] = [s.os.as_ref().map_or(s.ls[0].x, |x| x.len() as i32), ({ let x3: i32 = s.rows[s.rows.len() - 1].inner.x; (*s.c) })];
                        } else if s.v[0] == (s.os.as_ref().map_or(({ s.z }), |x| x.len() as i32)) {
                            for &x4 in &s.w {
                                s.a = s.rows[at(s.r.inner.x, 2)].step(s.o.map_or(s.b, |x| x + 1)).wrapping_sub(s.rows[0].step(len(&s.r.name)));
                                s.h.insert(s.s.chars().rev().collect::<String>(), (match &s.e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                            }
                            if let Record { n: x8, list, .. } = &s.r && list.len() > 1 {
                                s.rows[at(({ s.z += 2; say(4, s.z) }), 2)].n = ('l9: { if s.r.inner.x < double(4) { break 'l9 s.w.iter().sum::<i32>() } s.rows.iter().map(|row| row.n).sum::<i32>() });
                                let x10 = &mut s.v;
                                x10.truncate(6);
                                x10.push(1);
                                s.b = s.v.len() as i32;
                                s.v.push(3);
                            }
                        }
                        for x12 in &mut s.w {
                            [s.rows[say(5, 0)].n, _] = [len(&*s.s), s.r.first().copied().unwrap_or(s.ls[at(round, s.ls.len())].items[0])];
                        }
                        let mut list13: Vec<i32> = s.ls[0].items.clone();
                        (match &s.e { Shape::Dot => (say(6, s.b) % 7), Shape::Line(n14) => *n14, Shape::Named { size: size15, .. } => *size15 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_005 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                Inner { x: self.v[at(self.ls[at(round, self.ls.len())].x, 2)], .. } = Inner { x: (self.b + self.l.x), on: false };
                if let (Some(x1), -3..) = (self.o, self.a) {
                    let mut list2: Vec<i32> = (0..6 % 4).collect::<Vec<_>>();
                } else {
                    self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                    if let Some(x3) = self.v.last_mut() { *x3 ^= 5; }
                    let x3 = self.v.iter_mut();
                    x3.for_each(|x| *x ^= 1);
                    self.c = self.v.len() as i32;
                }
                let Some(n4) = self.o else { return Ok((({ self.z }) - self.l.x)) };
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                Inner { x: self.v[at(self.ls[at(round, self.ls.len())].x, 2)], .. } = Inner { x: (self.b + self.l.x), on: false };
                if let (Some(x1), -3..) = (self.o, self.a) {
                    let mut list2: Vec<i32> = (0..6 % 4).collect::<Vec<_>>();
                } else {
                    self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                    if let Some(x3) = self.v.last_mut() { *x3 ^= 5; }
                    let x3 = self.v.iter_mut();
                    x3.for_each(|x| *x ^= 1);
                    self.c = self.v.len() as i32;
                }
                let Some(n4) = self.o else { return Ok((({ self.z }) - self.l.x)) };
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_006 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.flag {
                    if let [x1, ..] = self.rows[self.rows.len() - 1].list.as_slice() {
                        self.l.items[0] += (self.ls[1].items.iter().filter(|x2| !self.flag).count() as i32);
                    }
                } else if 4 != (self.os.as_ref().map_or(self.r.inner.x, |x| x.len() as i32)) {
                    let n3: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(({ self.z += 1; say(3, self.z) })).wrapping_mul(({ self.z }));
                }
                let mut n5 = 0;
                while let Some(n4) = self.r.shift() {
                    n5 += 1;
                    if n5 > 3 { break }
                    self.r.n ^= n4;
                    'l7: for row6 in &mut self.rows {
                        let mut n9: i32 = self.os.as_ref().map_or((self.ls[at(round, self.ls.len())].items.iter().filter(|x8| self.r.n >= 4).count() as i32), |x| x.len() as i32);
                    }
                }
                match self.r.list.as_slice() {
                    [] => { self.rows[at(({ self.z }), 2)].name += &(positive(say(5, self.z) - 7)?).to_string(); }
                    [x10] => {
                        self.v.push((('l17: { if self.r.inner.on { break 'l17 8 } 2 }) + self.m.values().sum::<i32>()));
                    }
                    [x10, .., y11] => {
                        'l14: for x13 in self.rows[say(7, 0)].list.iter_mut() {
                            let mut n16: i32 = ('l15: { if self.l.x < len(&self.r.name) { break 'l15 self.p.0 } (if self.w.iter().any(|x| *x > 3) { self.l.items[0] } else { ({ self.z }) }) });
                        }
                    }
                }
                self.w.iter().sum::<i32>() - (8 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.flag {
                    if let [x1, ..] = self.rows[self.rows.len() - 1].list.as_slice() {
                        self.l.items[0] += (self.ls[1].items.iter().filter(|x2| !self.flag).count() as i32);
                    }
                } else if 4 != (self.os.as_ref().map_or(self.r.inner.x, |x| x.len() as i32)) {
                    let n3: i32 = self.ls[at(({ self.z += 2; say(1, self.z) }), 2)].x.wrapping_sub(({ self.z += 1; say(3, self.z) })).wrapping_mul(({ self.z }));
                }
                let mut n5 = 0;
                while let Some(n4) = self.r.shift() {
                    n5 += 1;
                    if n5 > 3 { break }
                    self.r.n ^= n4;
                    'l7: for row6 in &mut self.rows {
                        let mut n9: i32 = self.os.as_ref().map_or((self.ls[at(round, self.ls.len())].items.iter().filter(|x8| self.r.n >= 4).count() as i32), |x| x.len() as i32);
                    }
                }
                match self.r.list.as_slice() {
                    [] => { self.rows[at(({ self.z }), 2)].name += &(positive(say(5, self.z) - 7)?).to_string(); }
                    [x10] => {
                        self.v.push((('l17: { if self.r.inner.on { break 'l17 8 } 2 }) + self.m.values().sum::<i32>()));
                    }
                    [x10, .., y11] => {
                        'l14: for x13 in self.rows[say(7, 0)].list.iter_mut() {
                            let mut n16: i32 = ('l15: { if self.l.x < len(&self.r.name) { break 'l15 self.p.0 } (if self.w.iter().any(|x| *x > 3) { self.l.items[0] } else { ({ self.z }) }) });
                        }
                    }
                }
                self.w.iter().sum::<i32>() - (8 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_007 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.w, &st.rows, &st.e, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        st.w[at(({ st.z }), 3)] -= &(({ st.z += 1; say(3, st.z) }));
                        st.rows[at(say(4, 7), 2)].list.push(say(6, 4));
                        st.ls[at((if st.z % 8 == 5 { return Ok(5) } else { say(9, st.z) }), 2)].items.push((if st.z % 8 == 5 { return Ok(5) } else { say(11, st.z) }));
                        (if matches!(st.e, Shape::Line(n) if n > 2) { st.q.front().copied().unwrap_or(7) } else { (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.w, &st.rows, &st.e, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { w: Vec<i32>, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.w[at(({ st.z }), 3)] -= &(({ st.z += 1; say(3, st.z) }));
                        st.rows[at(say(4, 7), 2)].list.push(say(6, 4));
                        st.ls[at((if st.z % 8 == 5 { return Ok(5) } else { say(9, st.z) }), 2)].items.push((if st.z % 8 == 5 { return Ok(5) } else { say(11, st.z) }));
                        (if matches!(st.e, Shape::Line(n) if n > 2) { st.q.front().copied().unwrap_or(7) } else { (st.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().w, &st.load().rows, &st.load().e, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_008 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            let Some(n2) = r.shift() else { r.n = k[4 - 1].wrapping_mul(ls[at(rows[1].n, ls.len())].x); return Ok(r.step(1)) };
                        }
                        v.sort_by_key(|x| m.values().sum::<i32>());
                        let _ = l.items.pop();
                        for link4 in &mut ls {
                            let mut text5: String = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            if let Some(x6) = m.get(&(link4.id + 1)) {
                                let mut a: i32 = (r.list.iter().filter(|x7| m.contains_key(&(('l8: { if l.x == (say(4, v[at(say(3, w[at(say(2, l.x), w.len())]), v.len())])) { break 'l8 1 } 5 }) + 1))).count() as i32);
                            }
                        }
                        let [n9, n10]: [i32; 2] = [('l11: { if r.inner.on { break 'l11 7 } 0 }), m.values().sum::<i32>()];
                        (('l12: { if r.inner.x != w[0] { break 'l12 5 } rows[at(round, rows.len())].n }) - total(&ls[1].items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.iter().any(|x| *x > 3) {
                            n1 += 1;
                            let Some(n2) = r.shift() else { r.n = k[4 - 1].wrapping_mul(ls[at(rows[1].n, ls.len())].x); return Ok(r.step(1)) };
                        }
                        v.sort_by_key(|x| m.values().sum::<i32>());
                        let _ = l.items.pop();
                        for link4 in &ls {
                            let mut text5: String = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            if let Some(x6) = m.get(&(link4.id + 1)) {
                                let mut a: i32 = (r.list.iter().filter(|x7| m.contains_key(&(('l8: { if l.x == (say(4, v[at(say(3, w[at(say(2, l.x), w.len())]), v.len())])) { break 'l8 1 } 5 }) + 1))).count() as i32);
                            }
                        }
                        let [n9, n10]: [i32; 2] = [('l11: { if r.inner.on { break 'l11 7 } 0 }), m.values().sum::<i32>()];
                        (('l12: { if r.inner.x != w[0] { break 'l12 5 } rows[at(round, rows.len())].n }) - total(&*ls[1].items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_009 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &c, &t, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let n2: i32 = (l.items.iter().map(|x1| say(2, c)).max().unwrap_or(0) + c.max(ls[say(1, 1)].x));
                        if 3 == (m.get(&(l.x + 1)).copied().unwrap_or(ls[0].x)) {
                            r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                            (l.items[at(rows[say(3, 1)].inner.x, 2)], p.0) = (double(l.x), (t.len() as i32));
                        } else if t.is_empty() { v[say(4, 0)] ^= &(-({ z += 1; say(5, z) })); }
                        let n4: i32 = rows[at(say(6, 3), 2)].list.remove(at(say(7, r.n), 2)).wrapping_add(say(8, 3));
                        if let [x5, ..] = r.list.as_slice() {
                            m.entry(1).and_modify(|x| *x += (v.len() as i32)).or_insert(5);
                            v.insert(0, m.get(&(len(&p.1) + 1)).copied().unwrap_or(a.abs()));
                        }
                        rows[at(({ z += 1; say(11, z) }), 2)].list.insert(at(say(12, l.x), 2), ({ z += 1; say(13, z) }));
                        h.get("abc").copied().unwrap_or(len(&t))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        let n2: i32 = (l.items.iter().map(|x1| say(2, c)).max().unwrap_or(0) + c.max(ls[say(1, 1)].x));
                        if 3 == (m.get(&((*l.x) + 1)).copied().unwrap_or(ls[0].x)) {
                            r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                            (l.items[at(rows[say(3, 1)].inner.x, 2)], p.0) = (double((*l.x)), (t.len() as i32));
                        } else if t.is_empty() { v[say(4, 0)] ^= &(-({ z += 1; say(5, z) })); }
                        let n4: i32 = rows[at(say(6, 3), 2)].list.remove(at(say(7, r.n), 2)).wrapping_add(say(8, 3));
                        if let [x5, ..] = r.list.as_slice() {
                            m.entry(1).and_modify(|x| *x += (v.len() as i32)).or_insert(5);
                            v.insert(0, m.get(&(len(&p.1) + 1)).copied().unwrap_or(a.abs()));
                        }
                        rows[at(({ z += 1; say(11, z) }), 2)].list.insert(at(say(12, (*l.x)), 2), ({ z += 1; say(13, z) }));
                        h.get("abc").copied().unwrap_or(len(&*t))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_010 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &l, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && ({ z += 2; say(1, z) }) == (rows[1].inner.x + ({ z += 2; say(2, z) })) {
                            n1 += 1;
                            if rows[at(say(3, v[v.len() - 1]), rows.len())].n != (r.first().copied().unwrap_or(({ z }))) {
                                e = Shape::Line(l.items.iter().sum::<i32>());
                            } else if o == Some(3) {
                                let mut text2: String = format!("{n1:>3} {t:?} {}", w[at(say(4, c), w.len())]);
                            }
                        }
                        a = rows[say(5, 0)].step((-w[at(round, w.len())])).wrapping_sub(rows[say(5, 0)].step((|x3: i32| 8)(w[at(say(6, l.x), w.len())])));
                        for i4 in 0_i32..c.min(3) {
                            [p.0, _] = [(w.windows(2).filter(|two| two[0] < two[1]).count() as i32), (v.iter().filter(|x5| t.is_empty()).count() as i32)];
                        }
                        (|x6: i32| o.unwrap_or(c))((|x7: i32| 0)(({ z += 2; say(7, z) }))) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &l, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && ({ z += 2; say(1, z) }) == (rows[1].inner.x + ({ z += 2; say(2, z) })) {
                            n1 += 1;
                            if rows[at(say(3, v[v.len() - 1]), rows.len())].n != (r.first().copied().unwrap_or(({ z }))) {
                                *e = Shape::Line(l.items.iter().sum::<i32>());
                            } else if o == Some(3) {
                                let mut text2: String = format!("{n1:>3} {t:?} {}", w[at(say(4, c), w.len())]);
                            }
                        }
                        a = rows[say(5, 0)].step((-w[at(round, w.len())])).wrapping_sub(rows[say(5, 0)].step((|x3: i32| 8)(w[at(say(6, l.x), w.len())])));
                        for i4 in 0_i32..c.min(3) {
                            [p.0, _] = [(w.windows(2).filter(|two| two[0] < two[1]).count() as i32), (v.iter().filter(|x5| t.is_empty()).count() as i32)];
                        }
                        (|x6: i32| o.unwrap_or(c))((|x7: i32| 0)(({ z += 2; say(7, z) }))) - (r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_011 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&b, &c, &t, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[at((p.1.chars().filter(|c| *c == 'b').count() as i32), 2)].x -= &(rows[say(1, 1)].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].list.insert(at(({ z += 1; say(3, z) }), 2), ({ z }));
                        let x2 = m.entry(r.total()).or_insert((-1));
                        *x2 ^= 3;
                        b = m.len() as i32;
                        if let Shape::Line(n) = &mut e { *n += v.iter().map(|x3| l.x).sum::<i32>() }
                        (|x4: i32| (t.len() as i32))((c + say(5, c))) - (rows[1].inner.x - w[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        ls[at((p.1.chars().filter(|c| *c == 'b').count() as i32), 2)].x -= &(rows[say(1, 1)].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].list.insert(at(({ z += 1; say(3, z) }), 2), ({ z }));
                        let x2 = m.entry(r.total()).or_insert((-1));
                        *x2 ^= 3;
                        b = m.len() as i32;
                        if let Shape::Line(n) = &mut e { *n += v.iter().map(|x3| (*l.x)).sum::<i32>() }
                        (|x4: i32| (t.len() as i32))(((*c) + say(5, c))) - (rows[1].inner.x - w[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_012 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.flag, &s.v, &s.w, &s.o, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let n1: i32 = { let list = &s.ls[s.ls.len() - 1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        let n2: i32 = s.k[at(({ s.z += 2; say(1, s.z) }), 2)].wrapping_sub(({ s.z += 2; say(2, s.z) }));
                        s.ls[at(({ s.z += 1; say(7, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Ok(5) } else { say(5, s.z) }), 2)] ^= say(6, s.l.x);
                        (if s.flag { (n2 % 7) } else { s.o.unwrap_or(n2) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.flag, &s.v, &s.w, &s.o, &s.rows, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = { let list = &*s.ls[s.ls.len() - 1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        let n2: i32 = s.k[at(({ s.z += 2; say(1, s.z) }), 2)].wrapping_sub(({ s.z += 2; say(2, s.z) }));
                        s.ls[at(({ s.z += 1; say(7, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Ok(5) } else { say(5, s.z) }), 2)] ^= say(6, s.l.x);
                        (if s.flag { (n2 % 7) } else { s.o.unwrap_or(n2) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.flag, &s.v, &s.w, &s.o, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_013 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if !self.flag { let n1: i32 = std::mem::take(&mut self.a); } else {
                    self.w[0] = (if !self.flag { ({ let x2: i32 = say(1, self.b); self.p.0 }) } else { double(self.k[say(2, 1)]) });
                }
                let n3: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(say(4, 5)).wrapping_mul(say(6, self.l.x));
                match self.m.get(&(self.q.front().copied().unwrap_or(0) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                let [n4, .., n5] = self.k;
                self.t = self.p.1.to_uppercase();
                (self.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - self.o.map_or(self.ls[at(round, self.ls.len())].items[0], |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if !self.flag { let n1: i32 = std::mem::take(&mut self.a); } else {
                    self.w[0] = (if !self.flag { ({ let x2: i32 = say(1, self.b); self.p.0 }) } else { double(self.k[say(2, 1)]) });
                }
                let n3: i32 = self.ls[at(({ self.z }), 2)].x.wrapping_sub(say(4, 5)).wrapping_mul(say(6, self.l.x));
                match self.m.get(&(self.q.front().copied().unwrap_or(0) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                let [n4, .., n5] = self.k;
                self.t = self.p.1.to_uppercase();
                (self.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - self.o.map_or(self.ls[at(round, self.ls.len())].items[0], |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_014 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r = Record { n: (6 - self.rows[self.rows.len() - 1].inner.x), ..record(1, "q", &[4]) };
                self.rows[at(({ self.z }), 2)].list.push(({ self.z += 1; say(2, self.z) }));
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                for link2 in &mut self.ls { let mut text4: String = self.s.clone(); }
                for x5 in &mut self.rows[at(self.v[at(self.b, 2)], 2)].list {
                    self.p.0 = ((self.c as i64 * 2) as i32);
                }
                self.rows.iter().map(|row| row.n).sum::<i32>() - self.q.front().copied().unwrap_or(8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r = Record { n: (6 - self.rows[self.rows.len() - 1].inner.x), ..record(1, "q", &[4]) };
                self.rows[at(({ self.z }), 2)].list.push(({ self.z += 1; say(2, self.z) }));
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                for link2 in &self.ls { let mut text4: String = self.s.clone(); }
                for x5 in &mut self.rows[at(self.v[at(self.b, 2)], 2)].list {
                    self.p.0 = ((self.c as i64 * 2) as i32);
                }
                self.rows.iter().map(|row| row.n).sum::<i32>() - self.q.front().copied().unwrap_or(8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_015 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.t, &st.v, &st.w, &st.p, &st.r, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.ls[at(7, 2)].x -= ('l2: { if st.t.starts_with('a') { break 'l2 (st.v.iter().filter(|x1| st.ls[at(round, st.ls.len())].x == 4).count() as i32) } (st.p.1.chars().filter(|c| *c == 'b').count() as i32) });
                        st.v = st.ls[at(({ st.z }), st.ls.len())].items.clone();
                        let n4: i32 = (|x3: i32| total(&st.r.list))((({ st.z += 1; say(1, st.z) }) % 7));
                        (st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) % 7) - (st.l.items.iter().filter(|x5| st.v.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.t, &st.v, &st.w, &st.p, &st.r, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(7, 2)].x -= ('l2: { if st.t.starts_with('a') { break 'l2 (st.v.iter().filter(|x1| st.ls[at(round, st.ls.len())].x == 4).count() as i32) } (st.p.1.chars().filter(|c| *c == 'b').count() as i32) });
                        st.v = st.ls[at(({ st.z }), st.ls.len())].items.clone();
                        let n4: i32 = (|x3: i32| total(&st.r.list))((({ st.z += 1; say(1, st.z) }) % 7));
                        (st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) % 7) - (st.l.items.iter().filter(|x5| st.v.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().t, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_016 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &v, &w, &p, &r, &rows, &m, &ls]);
                    let value: i32 = {
                        if let Some(x1) = m.get(&(4 + 1)) { w = ls[at(a, ls.len())].items.clone(); }
                        let b: i32 = v.iter().sum::<i32>();
                        'l3: for row2 in &rows { if (r.inner.on && 5 == (rows[rows.len() - 1].inner.x)) { break 'outer } }
                        'l5: for row4 in rows.iter_mut() {
                            let x6 = &mut w;
                            x6.truncate(6);
                            x6.push(1);
                            c = w.len() as i32;
                            w.push(3);
                        }
                        (|x7: i32| total(&rows[at(say(1, p.0), rows.len())].list))((s.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &v, &w, &p, &r, &rows, &m, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = m.get(&(4 + 1)) { w = ls[at((*a), ls.len())].items.clone(); }
                        let b: i32 = v.iter().sum::<i32>();
                        'l3: for row2 in &rows { if (r.inner.on && 5 == (rows[rows.len() - 1].inner.x)) { break 'outer } }
                        'l5: for row4 in rows.iter_mut() {
                            let x6 = &mut w;
                            x6.truncate(6);
                            x6.push(1);
                            c = w.len() as i32;
                            w.push(3);
                        }
                        (|x7: i32| total(&rows[at(say(1, p.0), rows.len())].list))((s.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &v, &w, &p, &r, &rows, &m, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_017 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        v[at(({ z += 2; say(4, z) }), 3)] -= &(say(3, p.0));
                        let mut n3 = 0;
                        while let Some(x2) = v.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[say(6, 0)].list[at(1, 2)] += o.map_or(rows[1].inner.x.max(b), |x| x + 1);
                        }
                        match rows[at(p.0, 2)].shift() {
                            Some(n4) => {
                                rows[at(p.0, 2)].n ^= n4;
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            None => {
                                'l7: for i6 in 0_i32..w[at(k[1], w.len())].min(3) { h.remove(&rows[1].name.to_uppercase()); }
                            }
                        }
                        let n8: i32 = ls[at(({ z += 2; say(7, z) }), 2)].x.wrapping_sub(say(9, r.n)).wrapping_mul(({ z }));
                        ((v.iter().filter(|x9| r.inner.x < (ls[at(say(11, r.inner.x), ls.len())].items[0])).count() as i32) - ls[at(round, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[at(({ z += 2; say(4, z) }), 3)] -= &(say(3, p.0));
                        let mut n3 = 0;
                        while let Some(x2) = v.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[say(6, 0)].list[at(1, 2)] += o.map_or(rows[1].inner.x.max(b), |x| x + 1);
                        }
                        match rows[at(p.0, 2)].shift() {
                            Some(n4) => {
                                rows[at(p.0, 2)].n ^= n4;
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            None => {
                                'l7: for i6 in 0_i32..w[at(k[1], w.len())].min(3) { h.remove(&rows[1].name.to_uppercase()); }
                            }
                        }
                        let n8: i32 = ls[at(({ z += 2; say(7, z) }), 2)].x.wrapping_sub(say(9, r.n)).wrapping_mul(({ z }));
                        ((v.iter().filter(|x9| r.inner.x < (ls[at(say(11, r.inner.x), ls.len())].items[0])).count() as i32) - ls[at(round, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_018 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
                    before = state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        (w[at(3, 2)], p.0) = (m.get(&(0 + 1)).copied().unwrap_or(r.list[0]), (l.x % 7));
                        match rows[0].shift() {
                            Some(n1) => {
                                rows[0].n ^= n1;
                                v[at(say(2, l.x), 3)] -= &(({ z }));
                                match (w.iter().any(|x| *x > 3), o) {
                                    (true, Some(x3)) => {
                                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(3, z) }), 2)].list.insert(at(({ z += 2; say(4, z) }), 2), ({ z += 2; say(5, z) }));
                                    }
                                    (false, None) => { rows[at(b, 2)].list.retain(|x| double(b) % 3 != 0); }
                                    _ => {}
                                }
                            }
                            None => {
                                let n6: i32 = ls[at(({ z += 2; say(7, z) }), 2)].x.wrapping_sub(({ z += 1; say(8, z) })).wrapping_mul(({ z += 1; say(10, z) }));
                                let n7: i32 = { let list = &l.items; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        w[at(({ z += 2; say(14, z) }), 3)] -= &(say(13, 4));
                        ('l9: { if t.is_empty() { break 'l9 ls[say(16, 1)].x.max(6) } (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) }) - (b + rows[at(3, rows.len())].inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
                        (w[at(3, 2)], p.0) = (m.get(&(0 + 1)).copied().unwrap_or(r.list[0]), (l.x % 7));
                        match rows[0].shift() {
                            Some(n1) => {
                                rows[0].n ^= n1;
                                v[at(say(2, l.x), 3)] -= &(({ z }));
                                match (w.iter().any(|x| *x > 3), o) {
                                    (true, Some(x3)) => {
                                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(3, z) }), 2)].list.insert(at(({ z += 2; say(4, z) }), 2), ({ z += 2; say(5, z) }));
                                    }
                                    (false, None) => { rows[at(b, 2)].list.retain(|x| double(b) % 3 != 0); }
                                    _ => {}
                                }
                            }
                            None => {
                                let n6: i32 = ls[at(({ z += 2; say(7, z) }), 2)].x.wrapping_sub(({ z += 1; say(8, z) })).wrapping_mul(({ z += 1; say(10, z) }));
                                let n7: i32 = { let list = &*l.items; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        w[at(({ z += 2; say(14, z) }), 3)] -= &(say(13, 4));
                        ('l9: { if t.is_empty() { break 'l9 ls[say(16, 1)].x.max(6) } (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) }) - ((*b) + rows[at(3, rows.len())].inner.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_019 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&c, &s, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        {
                            r.inner.on = w[w.len() - 1] == e.size();
                            rows[at((if z % 8 == 5 { continue 'outer } else { say(1, z) }), 2)].list[at(say(2, p.0), 2)] += say(3, w[w.len() - 1]);
                        }
                        r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                        for x2 in &rows[at(({ z }), rows.len())].list {
                            let mut text4: String = rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        rows[at(say(5, 1), 2)].grow(say(7, 1)).min((say(9, r.inner.x)) as usize);
                        let mut n7 = 0;
                        while let Some(x6) = rows[at(say(11, c), 2)].list.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            v[at(({ z += 2; say(14, z) }), 3)] -= &(({ z }));
                        }
                        (|x9: i32| rows.iter().map(Record::total).max().unwrap_or(say(15, x9)))((l.x % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        {
                            r.inner.on = w[w.len() - 1] == e.size();
                            rows[at((if z % 8 == 5 { continue 'outer } else { say(1, z) }), 2)].list[at(say(2, p.0), 2)] += say(3, w[w.len() - 1]);
                        }
                        r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                        for x2 in &rows[at(({ z }), rows.len())].list {
                            let mut text4: String = rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        }
                        rows[at(say(5, 1), 2)].grow(say(7, 1)).min((say(9, r.inner.x)) as usize);
                        let mut n7 = 0;
                        while let Some(x6) = rows[at(say(11, (*c)), 2)].list.pop() {
                            n7 += 1;
                            if n7 > 3 { break }
                            v[at(({ z += 2; say(14, z) }), 3)] -= &(({ z }));
                        }
                        (|x9: i32| rows.iter().map(Record::total).max().unwrap_or(say(15, x9)))((l.x % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_020 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.p, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        Inner { x: s.c, .. } = Inner { x: (s.s.len() as i32), on: false };
                        if let Some(x) = s.rows[at(({ s.z += 2; say(3, s.z) }), 2)].list.last_mut() { *x += s.p.0 }
                        let n1: i32 = s.rows[at(({ s.z }), 2)].list.remove(at(say(4, s.w[at(s.b, 2)]), 2)).wrapping_add(say(5, 3));
                        (s.w.len() as i32) - (if s.w.is_empty() { 8 } else { s.k[1] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.p, &s.rows, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        Inner { x: s.c, .. } = Inner { x: (s.s.len() as i32), on: false };
                        if let Some(x) = s.rows[at(({ s.z += 2; say(3, s.z) }), 2)].list.last_mut() { *x += s.p.0 }
                        let n1: i32 = s.rows[at(({ s.z }), 2)].list.remove(at(say(4, s.w[at(s.b, 2)]), 2)).wrapping_add(say(5, 3));
                        (s.w.len() as i32) - (if s.w.is_empty() { 8 } else { s.k[1] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.p, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_021 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.ls[at(1, self.ls.len())].x <= (self.os.as_ref().map_or(self.a, |x| x.len() as i32)) {
                    n1 += 1;
                    self.v.insert(at(({ self.z }), 2), ({ self.z }));
                }
                match self.m.get_mut(&(self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => *x ^= self.rows[at(self.a, self.rows.len())].list.iter().map(|x3| self.b).last().unwrap_or_default(), None => { self.m.insert(2, (self.p.0 - self.rows[self.rows.len() - 1].inner.x)); } }
                { self.k[0] ^= &self.w[0].max(self.a); }
                let mut n4: i32 = (self.t.len() as i32);
                double((self.ls[1].items.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.ls[at(1, self.ls.len())].x <= (self.os.as_ref().map_or(self.a, |x| x.len() as i32)) {
                    n1 += 1;
                    self.v.insert(at(({ self.z }), 2), ({ self.z }));
                }
                match self.m.get_mut(&(self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => *x ^= self.rows[at(self.a, self.rows.len())].list.iter().map(|x3| (*self.b)).last().unwrap_or_default(), None => { self.m.insert(2, (self.p.0 - self.rows[self.rows.len() - 1].inner.x)); } }
                { self.k[0] ^= &self.w[0].max((*self.a)); }
                let mut n4: i32 = (self.t.len() as i32);
                double((self.ls[1].items.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_022 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[0].step((self.b + self.a)).wrapping_sub(self.r.step((7 + 4)));
                if (self.s == "abc" && self.s.is_empty()) { self.p.1.clear(); } else {
                    self.o.replace((self.r.name.len() as i32));
                }
                match self.r.shift() {
                    Some(n1) => {
                        self.r.n ^= n1;
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(3, self.z) }), 3)].list.push(({ self.z += 1; say(2, self.z) }));
                    }
                    None => {
                        let mut n4 = 0;
                        while let Some(n3) = self.rows[0].shift() {
                            n4 += 1;
                            if n4 > 3 { break }
                            self.rows[0].n ^= n3;
                            self.v.push(self.r.first().copied().unwrap_or(self.e.size()));
                        }
                    }
                }
                let n5: i32 = self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, self.z) }), 2)].list.remove(at(({ self.z += 1; say(6, self.z) }), 2)).wrapping_add(({ self.z += 1; say(7, self.z) }));
                self.rows.iter().map(Record::total).max().unwrap_or(self.r.first().copied().unwrap_or(self.k[say(9, 1)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.b = self.rows[0].step((self.b + (*self.a))).wrapping_sub(self.r.step((7 + 4)));
                if (self.s == "abc" && self.s.is_empty()) { self.p.1.clear(); } else {
                    self.o.replace((self.r.name.len() as i32));
                }
                match self.r.shift() {
                    Some(n1) => {
                        self.r.n ^= n1;
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(3, self.z) }), 3)].list.push(({ self.z += 1; say(2, self.z) }));
                    }
                    None => {
                        let mut n4 = 0;
                        while let Some(n3) = self.rows[0].shift() {
                            n4 += 1;
                            if n4 > 3 { break }
                            self.rows[0].n ^= n3;
                            self.v.push(self.r.first().copied().unwrap_or(self.e.size()));
                        }
                    }
                }
                let n5: i32 = self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, self.z) }), 2)].list.remove(at(({ self.z += 1; say(6, self.z) }), 2)).wrapping_add(({ self.z += 1; say(7, self.z) }));
                self.rows.iter().map(Record::total).max().unwrap_or(self.r.first().copied().unwrap_or(self.k[say(9, 1)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_023 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match (st.rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => { st.rows[at(say(1, 5), 2)].grow(({ st.z += 1; say(3, st.z) })); }
                            n1 @ 2..=5 => {
                                st.r.inner.x = st.h.get("abc").copied().unwrap_or((match &st.e { Shape::Dot => st.k[0], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                            }
                            n2 if n2 > 7 => {
                                match st.m.get(&(st.e.size() + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                            }
                            _ => {
                                match st.r.inner.x {
                                    0 | 1 => { st.r.list.reverse(); }
                                    n6 @ 2..=5 => { fill(&mut st.l.items, 0); }
                                    n7 if n7 > st.l.x => { st.e = Shape::Named { name: st.rows[1].name.clone(), size: (8 % 7) }; }
                                    _ => {
                                        st.l.items[at(6, 2)] -= &1;
                                        st.o = Some((-8));
                                    }
                                }
                                st.l.items[0] ^= len(&st.r.name);
                            }
                        }
                        st.r.shift().into_iter().for_each(|x| st.r.n = st.r.step(x).wrapping_add(st.r.step(1)));
                        'l9: for row8 in &mut st.rows { row8.inner.x = 6; }
                        if let Shape::Line(n) = &mut st.e { *n += 3 }
                        (st.o.unwrap_or(({ st.z += 1; say(7, st.z) })) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (st.rows.iter().map(|row| row.n).sum::<i32>()) {
                            0 | 1 => { st.rows[at(say(1, 5), 2)].grow(({ st.z += 1; say(3, st.z) })); }
                            n1 @ 2..=5 => {
                                st.r.inner.x = st.h.get("abc").copied().unwrap_or((match &st.e { Shape::Dot => st.k[0], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                            }
                            n2 if n2 > 7 => {
                                match st.m.get(&(st.e.size() + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                            }
                            _ => {
                                match st.r.inner.x {
                                    0 | 1 => { st.r.list.reverse(); }
                                    n6 @ 2..=5 => { fill(&mut st.l.items, 0); }
                                    n7 if n7 > (*st.l.x) => { st.e = Shape::Named { name: st.rows[1].name.clone(), size: (8 % 7) }; }
                                    _ => {
                                        st.l.items[at(6, 2)] -= &1;
                                        st.o = Some((-8));
                                    }
                                }
                                st.l.items[0] ^= len(&st.r.name);
                            }
                        }
                        st.r.shift().into_iter().for_each(|x| st.r.n = st.r.step(x).wrapping_add(st.r.step(1)));
                        'l9: for row8 in &mut st.rows { row8.inner.x = 6; }
                        if let Shape::Line(n) = &mut st.e { *n += 3 }
                        (st.o.unwrap_or(({ st.z += 1; say(7, st.z) })) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_024 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &w, &r, &m, &l]);
                    let value: i32 = {
                        r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                        let n1: i32 = peak(&r.list).copied().unwrap_or(3);
                        let x2 = &mut w;
                        x2.truncate(6);
                        x2.push(1);
                        b = w.len() as i32;
                        w.push(3);
                        (|x3: i32| ((l.x as i64 * 2) as i32))(double(r.n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &w, &r, &m, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.shift().into_iter().for_each(|x| r.n = r.step(x).wrapping_add(r.step(1)));
                        let n1: i32 = peak(&r.list).copied().unwrap_or(3);
                        let x2 = &mut w;
                        x2.truncate(6);
                        x2.push(1);
                        b = w.len() as i32;
                        w.push(3);
                        (|x3: i32| ((l.x as i64 * 2) as i32))(double(r.n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &w, &r, &m, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_025 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for i1 in 0_i32..p.0.min(3) {
                            if let Some(x2) = o { let n3 = bump(&mut b); } else {
                                let mut text4: String = s.trim_start_matches('a').to_owned();
                            }
                        }
                        let mut n5: i32 = 0;
                        let n7: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || matches!(e, Shape::Line(n) if n > 2) { break (os.as_deref().unwrap_or("none").len() as i32); }
                            rows[at(({ z }), 3)].list.push(({ z += 2; say(3, z) }));
                        };
                        rows[at(({ z }), 2)].grow(say(6, n7)).min((say(7, b)) as usize);
                        t = format!("{}{:?}", rows[at(7, 2)].step((say(8, l.items[at(ls[1].x, 2)]))), rows[at(7, 2)].shift());
                        ls[at(({ z }), 2)].items[0] = (v.iter().filter(|x9| r.inner.on).count() as i32);
                        m.get(&(((a as i64 * 2) as i32) + 1)).copied().unwrap_or((n7 - l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
                        for i1 in 0_i32..p.0.min(3) {
                            if let Some(x2) = o { let n3 = bump(&mut b); } else {
                                let mut text4: String = s.trim_start_matches('a').to_owned();
                            }
                        }
                        let mut n5: i32 = 0;
                        let n7: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || matches!(e, Shape::Line(n) if n > 2) { break (os.as_deref().unwrap_or("none").len() as i32); }
                            rows[at(({ z }), 3)].list.push(({ z += 2; say(3, z) }));
                        };
                        rows[at(({ z }), 2)].grow(say(6, n7)).min((say(7, b)) as usize);
                        t = format!("{}{:?}", rows[at(7, 2)].step((say(8, l.items[at(ls[1].x, 2)]))), rows[at(7, 2)].shift());
                        ls[at(({ z }), 2)].items[0] = (v.iter().filter(|x9| r.inner.on).count() as i32);
                        m.get(&(((a as i64 * 2) as i32) + 1)).copied().unwrap_or((n7 - l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_026 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &w, &os, &r, &rows, &e, &l]);
                    let value: i32 = {
                        c += (r.list.len() as i32);
                        l.items.truncate(3);
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let n5: i32 = (r.name.len() as i32);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &w, &os, &r, &rows, &e, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c += (r.list.len() as i32);
                        l.items.truncate(3);
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let n5: i32 = (r.name.len() as i32);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &w, &os, &r, &rows, &e, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_027 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &ls, &z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = w[at(round, w.len())..].to_vec();
                        if let Some(x2) = &os {
                            r.grow((ls[1].x + 5));
                            rows[at(o.map_or(v[at(3, v.len())], |x| x + 1), 2)].grow(w.first().copied().unwrap_or(1));
                        }
                        r.list.iter_mut().for_each(|x| *x = (|x3: i32| rows[at(round, rows.len())].inner.x)(say(1, p.0)));
                        if let Some(x4) = &os {
                            match m.get(&(len(&s) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        s += &format!("{}:{:<4}|", t, r.inner.x);
                        (rows[at(({ z += 2; say(2, z) }), rows.len())].list[0].max(3) % 7) - (r.n + a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = w[at(round, w.len())..].to_vec();
                        if let Some(x2) = &os {
                            r.grow((ls[1].x + 5));
                            rows[at(o.map_or(v[at(3, v.len())], |x| x + 1), 2)].grow(w.first().copied().unwrap_or(1));
                        }
                        r.list.iter_mut().for_each(|x| *x = (|x3: i32| rows[at(round, rows.len())].inner.x)(say(1, p.0)));
                        if let Some(x4) = &os {
                            match m.get(&(len(&*s) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        s += &format!("{}:{:<4}|", t, r.inner.x);
                        (rows[at(({ z += 2; say(2, z) }), rows.len())].list[0].max(3) % 7) - (r.n + (*a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_028 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        match &s.e {
                            Shape::Dot => {
                                match s.l.items[0] {
                                    0 | 1 => { s.rows[at(0, 2)].list.reverse(); }
                                    n3 @ 2..=5 => { s.w.sort(); }
                                    n4 if n4 > 1 => { s.t = (s.s.clone() + "x"); }
                                    _ => {
                                        s.rows[at(positive(say(1, s.z) - 7)?, 2)].list[at(({ s.z += 2; say(2, s.z) }), 2)] += (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, s.z) });
                                    }
                                }
                                s.rows[at(({ s.z += 1; say(5, s.z) }), 2)].grow(({ s.z += 1; say(7, s.z) }));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                s.q.rotate_left(s.q.len() / 2);
                                s.rows[at(({ s.z += 1; say(9, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(10, s.z) }), ({ s.z })));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                if let Some(row) = s.rows.last_mut() { row.n += (|x8: i32| s.l.x)(s.r.inner.x); row.list.push(row.n); row.grow(1); }
                                s.rows[at(({ s.z }), 2)].name += &((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(13, s.z) })).to_string();
                            }
                            _ => {}
                        }
                        { let _ = s.ls[at(say(16, s.r.inner.x), 2)].items.pop(); }
                        let Some(n11) = s.rows[at(say(19, s.a), 2)].shift() else { s.rows[at(say(19, s.a), 2)].n = (s.p.0 + say(20, s.ls[at(round, s.ls.len())].x)); return Ok(s.rows[at(say(19, s.a), 2)].step(1)) };
                        s.h.get("abc").copied().unwrap_or(s.q.front().copied().unwrap_or(({ s.z += 2; say(21, s.z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &s.e {
                            Shape::Dot => {
                                match s.l.items[0] {
                                    0 | 1 => { s.rows[at(0, 2)].list.reverse(); }
                                    n3 @ 2..=5 => { s.w.sort(); }
                                    n4 if n4 > 1 => { s.t = (s.s.clone() + "x"); }
                                    _ => {
                                        s.rows[at(positive(say(1, s.z) - 7)?, 2)].list[at(({ s.z += 2; say(2, s.z) }), 2)] += (if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, s.z) });
                                    }
                                }
                                s.rows[at(({ s.z += 1; say(5, s.z) }), 2)].grow(({ s.z += 1; say(7, s.z) }));
                            }
                            Shape::Line(x1) if *x1 < 5 => {
                                s.q.rotate_left(s.q.len() / 2);
                                s.rows[at(({ s.z += 1; say(9, s.z) }), 2)].name.push_str(&format!("{}{}", ({ s.z += 2; say(10, s.z) }), ({ s.z })));
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                if let Some(row) = s.rows.last_mut() { row.n += (|x8: i32| s.l.x)(s.r.inner.x); row.list.push(row.n); row.grow(1); }
                                s.rows[at(({ s.z }), 2)].name += &((if s.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(13, s.z) })).to_string();
                            }
                            _ => {}
                        }
                        { let _ = s.ls[at(say(16, s.r.inner.x), 2)].items.pop(); }
                        let Some(n11) = s.rows[at(say(19, s.a), 2)].shift() else { s.rows[at(say(19, s.a), 2)].n = (s.p.0 + say(20, s.ls[at(round, s.ls.len())].x)); return Ok(s.rows[at(say(19, s.a), 2)].step(1)) };
                        s.h.get("abc").copied().unwrap_or(s.q.front().copied().unwrap_or(({ s.z += 2; say(21, s.z) })))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_029 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.last_mut() { *x1 ^= 5; }
                let x1 = self.v.iter_mut();
                x1.for_each(|x| *x ^= 1);
                self.c = self.v.len() as i32;
                self.ls[at(({ self.z }), 2)].items.push((|x2: i32| self.o.map_or(x2, |x| x + 1))(self.rows.iter().map(|row| row.n).sum::<i32>()));
                let x3 = self.m.entry((self.os.as_deref().unwrap_or("none").len() as i32)).or_insert((({ self.z }) % 7));
                *x3 ^= 3;
                self.a = self.m.len() as i32;
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                self.rows[0].name.push_str(&String::from("abc"));
                ((self.ls[1].x % 7) + (self.v.iter().filter(|x5| self.o.is_some()).count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.last_mut() { *x1 ^= 5; }
                let x1 = self.v.iter_mut();
                x1.for_each(|x| *x ^= 1);
                self.c = self.v.len() as i32;
                self.ls[at(({ self.z }), 2)].items.push((|x2: i32| self.o.map_or(x2, |x| x + 1))(self.rows.iter().map(|row| row.n).sum::<i32>()));
                let x3 = self.m.entry((self.os.as_deref().unwrap_or("none").len() as i32)).or_insert((({ self.z }) % 7));
                *x3 ^= 3;
                self.a = self.m.len() as i32;
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                self.rows[0].name.push_str(&String::from("abc"));
                ((self.ls[1].x % 7) + (self.v.iter().filter(|x5| self.o.is_some()).count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_000", program_000::plain, program_000::transaction),
    ("program_001", program_001::plain, program_001::transaction),
    ("program_002", program_002::plain, program_002::transaction),
    ("program_003", program_003::plain, program_003::transaction),
    ("program_004", program_004::plain, program_004::transaction),
    ("program_005", program_005::plain, program_005::transaction),
    ("program_006", program_006::plain, program_006::transaction),
    ("program_007", program_007::plain, program_007::transaction),
    ("program_008", program_008::plain, program_008::transaction),
    ("program_009", program_009::plain, program_009::transaction),
    ("program_010", program_010::plain, program_010::transaction),
    ("program_011", program_011::plain, program_011::transaction),
    ("program_012", program_012::plain, program_012::transaction),
    ("program_013", program_013::plain, program_013::transaction),
    ("program_014", program_014::plain, program_014::transaction),
    ("program_015", program_015::plain, program_015::transaction),
    ("program_016", program_016::plain, program_016::transaction),
    ("program_017", program_017::plain, program_017::transaction),
    ("program_018", program_018::plain, program_018::transaction),
    ("program_019", program_019::plain, program_019::transaction),
    ("program_020", program_020::plain, program_020::transaction),
    ("program_021", program_021::plain, program_021::transaction),
    ("program_022", program_022::plain, program_022::transaction),
    ("program_023", program_023::plain, program_023::transaction),
    ("program_024", program_024::plain, program_024::transaction),
    ("program_025", program_025::plain, program_025::transaction),
    ("program_026", program_026::plain, program_026::transaction),
    ("program_027", program_027::plain, program_027::transaction),
    ("program_028", program_028::plain, program_028::transaction),
    ("program_029", program_029::plain, program_029::transaction),
];
