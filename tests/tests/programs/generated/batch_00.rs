//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_000 {
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
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        fill(&mut w, ((ls[ls.len() - 1].x as i64 * 2) as i32));
                        w[at((t.len() as i32), 2)] ^= len(&t);
                        match &e {
                            Shape::Dot => {
                                (r.n, p.0) = (m.get(&(b + 1)).copied().unwrap_or(c), w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            Shape::Line(x2) if *x2 < 5 => {
                                match &e {
                                    Shape::Dot => { b = (w.len() as i32); }
                                    Shape::Line(x4) if *x4 < 5 => { let n6: i32 = peak(&rows[1].list).copied().unwrap_or(3); }
                                    Shape::Named { name: y5, size: x4 } => {
                                        { let x7 = &mut l.x; *x7 += rows.iter().map(Record::total).max().unwrap_or((*x2)); *x7 %= 50; }
                                    }
                                    _ => {}
                                }
                            }
                            Shape::Named { name: y3, size: x2 } => {
                                let n8 = bump(&mut ls[at(8, 2)].items[0]);
                                c = ls[at(2, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            _ => {}
                        }
                        flag |= (s.is_empty() && m.contains_key(&(rows[0].inner.x + 1)));
                        if (flag && p.0 >= (k[4 - 1])) { return Ok(o.map_or(k[4 - 1], |x| x + 1)); }
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
                        fill(&mut w, ((ls[ls.len() - 1].x as i64 * 2) as i32));
                        w[at((t.len() as i32), 2)] ^= len(&*t);
                        match &e {
                            Shape::Dot => {
                                (r.n, p.0) = (m.get(&(b + 1)).copied().unwrap_or((*c)), w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            Shape::Line(x2) if *x2 < 5 => {
                                match &e {
                                    Shape::Dot => { b = (w.len() as i32); }
                                    Shape::Line(x4) if *x4 < 5 => { let n6: i32 = peak(&rows[1].list).copied().unwrap_or(3); }
                                    Shape::Named { name: y5, size: x4 } => {
                                        { let x7 = &mut l.x; *x7 += rows.iter().map(Record::total).max().unwrap_or((*x2)); *x7 %= 50; }
                                    }
                                    _ => {}
                                }
                            }
                            Shape::Named { name: y3, size: x2 } => {
                                let n8 = bump(&mut ls[at(8, 2)].items[0]);
                                c = ls[at(2, ls.len())].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                            }
                            _ => {}
                        }
                        flag |= (s.is_empty() && m.contains_key(&(rows[0].inner.x + 1)));
                        if (flag && p.0 >= (k[4 - 1])) { return Ok(o.map_or(k[4 - 1], |x| x + 1)); }
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_001 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &flag, &t, &w, &o, &os, &rows, &m, &k, &ls]);
                    let value: i32 = {
                        if let Some(x1) = &os { *o.get_or_insert((5 + a)) += 2; }
                        match o {
                            Some(x2) if x2 > 3 => {
                                o = None;
                                k[0] += (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                t += &ls[at(round, ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                            Some(x2) => o = Some(x2 + 2),
                            None => o = Some((w.iter().filter(|x4| rows[rows.len() - 1].n < (k[at(7, 4)])).count() as i32)),
                        }
                        rows[0].n = (m.values().sum::<i32>() % 7);
                        flag ^= o == Some(3);
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &t, &w, &o, &os, &rows, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = &os { *o.get_or_insert((5 + a)) += 2; }
                        match o {
                            Some(x2) if x2 > 3 => {
                                o = None;
                                k[0] += (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                t += &ls[at(round, ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                            Some(x2) => o = Some(x2 + 2),
                            None => o = Some((w.iter().filter(|x4| rows[rows.len() - 1].n < (k[at(7, 4)])).count() as i32)),
                        }
                        rows[0].n = (m.values().sum::<i32>() % 7);
                        flag ^= o == Some(3);
                        w.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &t, &w, &o, &os, &rows, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_002 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls]);
                    let value: i32 = {
                        match q.front().copied().unwrap_or(2) {
                            0 | 1 => { a = q.front().copied().unwrap_or(r.first().copied().unwrap_or(b)); }
                            n1 @ 2..=5 => { p.0 %= 5; }
                            n2 if n2 > 3 => {
                                o = o.map(|x| x + 1);
                                v[0] += (os.as_deref().unwrap_or("none").len() as i32);
                            }
                            _ => { let _ = m.remove(&((b - 1) + 1)); }
                        }
                        rows[0].name.truncate(2);
                        for row4 in &rows {
                            let n5: i32 = { let list = &ls[ls.len() - 1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        if w.contains(&((r.list.iter().filter(|x6| p.0 > p.0).count() as i32) + 1)) {
                            v.reverse();
                        } else if l.x > o.unwrap_or(b) { { t = format!("{}:{:<4}|", s, 6); } }
                        if let (Some(x7), -3..) = (o, b) {
                            r.n += r.first().copied().unwrap_or(w.first().copied().unwrap_or(4));
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        } else { r.name.push('y'); }
                        (w.iter().map(|x8| 1).sum::<i32>() % 7) - len(&rows[0].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match q.front().copied().unwrap_or(2) {
                            0 | 1 => { a = q.front().copied().unwrap_or(r.first().copied().unwrap_or(b)); }
                            n1 @ 2..=5 => { p.0 %= 5; }
                            n2 if n2 > 3 => {
                                o = o.map(|x| x + 1);
                                v[0] += (os.as_deref().unwrap_or("none").len() as i32);
                            }
                            _ => { let _ = m.remove(&((b - 1) + 1)); }
                        }
                        rows[0].name.truncate(2);
                        for row4 in &rows {
                            let n5: i32 = { let list = &*ls[ls.len() - 1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        if w.contains(&((r.list.iter().filter(|x6| p.0 > p.0).count() as i32) + 1)) {
                            v.reverse();
                        } else if l.x > o.unwrap_or(b) { { t = format!("{}:{:<4}|", s, 6); } }
                        if let (Some(x7), -3..) = (o, b) {
                            r.n += r.first().copied().unwrap_or(w.first().copied().unwrap_or(4));
                            for (key, x) in m.iter_mut() { *x += *key % 3; }
                        } else { r.name.push('y'); }
                        (w.iter().map(|x8| 1).sum::<i32>() % 7) - len(&rows[0].name)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_003 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &l, &ls]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut b, 4);
                        for link2 in &mut ls {
                            w.push((len(&r.name) + os.as_ref().map_or(l.x, |x| x.len() as i32)));
                            link2.x += (-(s.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        rows[0].list.truncate(3);
                        v[at(r.list.first().copied().unwrap_or(r.n), 2)] = l.x.wrapping_mul((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        a = (o.map_or(5, |x| x + 1) - (b % 7));
                        (os.as_ref().map_or(p.0, |x| x.len() as i32) - p.0.max(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &l, &ls]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = std::mem::replace(&mut b, 4);
                        for link2 in &ls {
                            w.push((len(&r.name) + os.as_ref().map_or(l.x, |x| x.len() as i32)));
                            link2.x += (-(s.chars().filter(|c| *c == 'b').count() as i32));
                        }
                        rows[0].list.truncate(3);
                        v[at(r.list.first().copied().unwrap_or(r.n), 2)] = l.x.wrapping_mul((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        a = (o.map_or(5, |x| x + 1) - (b % 7));
                        (os.as_ref().map_or(p.0, |x| x.len() as i32) - p.0.max(c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_004 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls]);
                    let value: i32 = {
                        (s.b, _) = (s.v.pop().unwrap_or_default(), s.v.pop());
                        let (Some(n1), _) = (s.o, 1) else { return Ok((s.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.t == "abc" {
                            n2 += 1;
                            if s.v.is_empty() {
                                match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= s.ls[at(round, s.ls.len())].x; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        (match &s.e { Shape::Dot => s.r.first().copied().unwrap_or(s.b), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (s.b, _) = (s.v.pop().unwrap_or_default(), s.v.pop());
                        let (Some(n1), _) = (s.o, 1) else { return Ok((s.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.t == "abc" {
                            n2 += 1;
                            if s.v.is_empty() {
                                match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= s.ls[at(round, s.ls.len())].x; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        (match &s.e { Shape::Dot => s.r.first().copied().unwrap_or(s.b), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls]);
        Outcome { value, state }
    }
}

mod program_005 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.h.get("abc").copied().unwrap_or(self.m.values().sum::<i32>());
                self.rows[0].n = self.r.n.abs();
                let (Some(n2), _) = (self.o, 1) else { return Ok(({ let x3: i32 = self.rows[1].list[at(self.k[at(round, 4)], 2)]; 8 })) };
                (self.l.items.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.h.get("abc").copied().unwrap_or(self.m.values().sum::<i32>());
                self.rows[0].n = self.r.n.abs();
                let (Some(n2), _) = (self.o, 1) else { return Ok(({ let x3: i32 = self.rows[1].list[at(self.k[at(round, 4)], 2)]; 8 })) };
                (self.l.items.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l]);
        Outcome { value, state }
    }
}

mod program_006 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w.as_slice() {
                    [] => { if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); } }
                    [x1] => { self.rows[at(self.k[at(round, 4)], 2)].list.retain(|x| self.r.total() % 3 != 0); }
                    [x1, .., y2] => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && self.flag {
                            n4 += 1;
                            fill(&mut self.rows[0].list, self.e.size());
                        }
                    }
                }
                *self.m.entry(self.ls[self.ls.len() - 1].items.iter().map(|x5| self.a).sum::<i32>()).or_insert(2) ^= self.r.total();
                self.rows[at(self.k[at(self.r.list[at(self.c, 2)], 4)], 2)].list.insert(0, (|x6: i32| (self.v[at(6, 2)] - self.r.n))((6 % 7)));
                ('l9: { if self.m.contains_key(&(self.v.iter().map(|x7| self.k[at(0, 4)]).max().unwrap_or(0) + 1)) { break 'l9 ('l8: { if self.r.inner.on { break 'l8 self.k[4 - 1] } 4 }) } len(&self.r.name) }) - self.os.as_ref().map_or(self.p.0, |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w.as_slice() {
                    [] => { if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); } }
                    [x1] => { self.rows[at(self.k[at(round, 4)], 2)].list.retain(|x| self.r.total() % 3 != 0); }
                    [x1, .., y2] => {
                        let mut n4: i32 = 0;
                        while n4 < 3 && self.flag {
                            n4 += 1;
                            fill(&mut self.rows[0].list, self.e.size());
                        }
                    }
                }
                *self.m.entry(self.ls[self.ls.len() - 1].items.iter().map(|x5| self.a).sum::<i32>()).or_insert(2) ^= self.r.total();
                self.rows[at(self.k[at(self.r.list[at((*self.c), 2)], 4)], 2)].list.insert(0, (|x6: i32| (self.v[at(6, 2)] - self.r.n))((6 % 7)));
                ('l9: { if self.m.contains_key(&(self.v.iter().map(|x7| self.k[at(0, 4)]).max().unwrap_or(0) + 1)) { break 'l9 ('l8: { if self.r.inner.on { break 'l8 self.k[4 - 1] } 4 }) } len(&self.r.name) }) - self.os.as_ref().map_or(self.p.0, |x| x.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_007 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, flag: true, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.flag, &st.w, &st.o, &st.r, &st.rows, &st.m]);
                    let value: i32 = {
                        for row1 in &mut st.rows { row1.list.push((double(7) - 6)); }
                        let mut list2: Vec<i32> = st.w.iter().copied().filter(|x3| st.flag).collect::<Vec<i32>>();
                        st.r.name.push('y');
                        st.m.get(&(st.o.map_or(st.rows[0].inner.x, |x| x + 1) + 1)).copied().unwrap_or((st.rows[1].inner.x + st.a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.flag, &st.w, &st.o, &st.r, &st.rows, &st.m]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, flag: bool, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, flag: true, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut st.rows { row1.list.push((double(7) - 6)); }
                        let mut list2: Vec<i32> = st.w.iter().copied().filter(|x3| st.flag).collect::<Vec<i32>>();
                        st.r.name.push('y');
                        st.m.get(&(st.o.map_or(st.rows[0].inner.x, |x| x + 1) + 1)).copied().unwrap_or((st.rows[1].inner.x + st.a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().flag, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m]);
        Outcome { value, state }
    }
}

mod program_008 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &q, &l, &ls]);
                    let value: i32 = {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (-1); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        h.remove(&format!("{}:{:<4}|", p.1, l.x));
                        v.sort_by_key(|x| (-w[at(c, w.len())]));
                        if let [x3, ..] = w.as_slice() { r.grow((|x4: i32| a)(l.x)); }
                        Inner { x: a, .. } = Inner { x: total(&ls[at(round, ls.len())].items), on: false };
                        ({ let x5: i32 = rows.iter().map(|row| row.n).sum::<i32>(); double(b) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (-1); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        h.remove(&format!("{}:{:<4}|", p.1, l.x));
                        v.sort_by_key(|x| (-w[at((*c), w.len())]));
                        if let [x3, ..] = w.as_slice() { r.grow((|x4: i32| a)((*l.x))); }
                        Inner { x: a, .. } = Inner { x: total(&*ls[at(round, ls.len())].items), on: false };
                        ({ let x5: i32 = rows.iter().map(|row| row.n).sum::<i32>(); double((*b)) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &p, &r, &rows, &m, &h, &e, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_009 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        match ls[1].x {
                            0 | 1 => { w.retain(|x| m.get(&(l.items[0] + 1)).copied().unwrap_or(ls[ls.len() - 1].x) % 3 != 0); }
                            n1 @ 2..=5 => { if l.items.len() > 1 { l.items.swap(0, 1); l.items[1..].reverse(); } }
                            n2 if n2 > w[w.len() - 1] => {
                                r.inner.x -= rows.iter().map(|row| row.n).sum::<i32>();
                                let _ = v.pop();
                            }
                            _ => { v.push((r.list.iter().filter(|x5| !(o == Some(3))).count() as i32)); }
                        }
                        if (s.starts_with('a') || s.starts_with('a')) {
                            (r.n, r.list[0]) = (len(&p.1), (-w[1]));
                            [a, _] = [rows[1].list.iter().map(|x6| v[at(round, v.len())]).max().unwrap_or(0), v.iter().sum::<i32>()];
                        } else if w.contains(&((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                            let mut text7: String = format!("{}:{:<4}|", s, rows[at(round, rows.len())].inner.x);
                        }
                        b %= 5;
                        if let [x8, ..] = w.as_slice() {
                            'l10: for i9 in 0_i32..3 {
                                m.entry(1).and_modify(|x| *x += o.map_or(p.0, |x| x + 1)).or_insert(5);
                                s = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            v.extend([(m.values().sum::<i32>() + (r.list.len() as i32)), 1]);
                        }
                        let Some(n12) = o else { return Ok(r.total()) };
                        rows.iter().map(Record::total).max().unwrap_or(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match ls[1].x {
                            0 | 1 => {
                                w.retain(|x| m.get(&(l.items[0] + 1)).copied().unwrap_or((*ls[ls.len() - 1].x)) % 3 != 0);
                            }
                            n1 @ 2..=5 => { if l.items.len() > 1 { l.items.swap(0, 1); l.items[1..].reverse(); } }
                            n2 if n2 > w[w.len() - 1] => {
                                r.inner.x -= rows.iter().map(|row| row.n).sum::<i32>();
                                let _ = v.pop();
                            }
                            _ => { v.push((r.list.iter().filter(|x5| !(o == Some(3))).count() as i32)); }
                        }
                        if (s.starts_with('a') || s.starts_with('a')) {
                            (r.n, r.list[0]) = (len(&p.1), (-w[1]));
                            [a, _] = [rows[1].list.iter().map(|x6| v[at(round, v.len())]).max().unwrap_or(0), v.iter().sum::<i32>()];
                        } else if w.contains(&((ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) + 1)) {
                            let mut text7: String = format!("{}:{:<4}|", s, rows[at(round, rows.len())].inner.x);
                        }
                        *b %= 5;
                        if let [x8, ..] = w.as_slice() {
                            'l10: for i9 in 0_i32..3 {
                                m.entry(1).and_modify(|x| *x += o.map_or(p.0, |x| x + 1)).or_insert(5);
                                s = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            v.extend([(m.values().sum::<i32>() + (r.list.len() as i32)), 1]);
                        }
                        let Some(n12) = o else { return Ok(r.total()) };
                        rows.iter().map(Record::total).max().unwrap_or(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_010 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &q]);
                    let value: i32 = {
                        v[0] += (q.front().copied().unwrap_or(b) + r.first().copied().unwrap_or(5));
                        let n1: i32 = c.abs();
                        'l3: for row2 in &mut rows {
                            std::mem::swap(&mut b, &mut a);
                            p.1.truncate(2);
                        }
                        o.map_or(r.n.wrapping_mul(8), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[0] += (q.front().copied().unwrap_or(b) + r.first().copied().unwrap_or(5));
                        let n1: i32 = c.abs();
                        'l3: for row2 in &mut rows {
                            std::mem::swap(&mut b, &mut a);
                            p.1.truncate(2);
                        }
                        o.map_or(r.n.wrapping_mul(8), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &q]);
        Outcome { value, state }
    }
}

mod program_011 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &ls]);
                    let value: i32 = {
                        let n1: i32 = o.or(Some((p.1.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        let n2 = std::mem::replace(&mut r.n, 4);
                        r.list.truncate(3);
                        for x3 in v.iter_mut() {
                            c = rows[0].list.pop().unwrap_or(('l4: { if m.contains_key(&(rows[1].n + 1)) { break 'l4 n1 } k[0] })) - rows[0].list.len() as i32 + rows[0].list.pop().map_or(0, |x| x + 1);
                        }
                        rows[rows.len() - 1].list.first().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - double(k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = o.or(Some((p.1.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        let n2 = std::mem::replace(&mut r.n, 4);
                        r.list.truncate(3);
                        for x3 in v.iter_mut() {
                            c = rows[0].list.pop().unwrap_or(('l4: { if m.contains_key(&(rows[1].n + 1)) { break 'l4 n1 } k[0] })) - rows[0].list.len() as i32 + rows[0].list.pop().map_or(0, |x| x + 1);
                        }
                        rows[rows.len() - 1].list.first().copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - double(k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_012 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.flag, &s.w, &s.o, &s.rows, &s.q, &s.ls]);
                    let value: i32 = {
                        let _ = s.o.take();
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.w.is_empty() {
                            n2 += 1;
                            s.ls[at(('l3: { if 3 <= 5 { break 'l3 2 } 6 }), 2)].x = s.o.map_or(s.q.front().copied().unwrap_or(1), |x| x + 1);
                        }
                        s.flag &= 5 != s.b.abs();
                        s.o.unwrap_or(s.q.front().copied().unwrap_or(0)) - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.flag, &s.w, &s.o, &s.rows, &s.q, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let _ = s.o.take();
                        let mut n2: i32 = 0;
                        while n2 < 3 && s.w.is_empty() {
                            n2 += 1;
                            s.ls[at(('l3: { if 3 <= 5 { break 'l3 2 } 6 }), 2)].x = s.o.map_or(s.q.front().copied().unwrap_or(1), |x| x + 1);
                        }
                        s.flag &= 5 != s.b.abs();
                        s.o.unwrap_or(s.q.front().copied().unwrap_or(0)) - s.rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.flag, &s.w, &s.o, &s.rows, &s.q, &s.ls]);
        Outcome { value, state }
    }
}

mod program_013 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    self.a += self.rows.iter().map(|row| row.n).sum::<i32>();
                    if self.ls[0].items.len() > 1 { self.ls[0].items.swap(0, 1); self.ls[0].items[1..].reverse(); }
                }
                for x1 in &self.w {
                    self.c = std::mem::take(&mut self.c) + 1;
                    self.v[0] ^= self.rows[1].list.first().copied().unwrap_or((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                let n3: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                self.o = self.o.map(|x| x + 1);
                for link4 in &mut self.ls {
                    if let [x5, ..] = link4.items.as_slice() { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                }
                ((self.c as i64 * 2) as i32) - double(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    self.a += self.rows.iter().map(|row| row.n).sum::<i32>();
                    if self.ls[0].items.len() > 1 { self.ls[0].items.swap(0, 1); self.ls[0].items[1..].reverse(); }
                }
                for x1 in &self.w {
                    self.c = std::mem::take(&mut self.c) + 1;
                    self.v[0] ^= self.rows[1].list.first().copied().unwrap_or((self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                let n3: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                self.o = self.o.map(|x| x + 1);
                for link4 in &self.ls {
                    if let [x5, ..] = link4.items.as_slice() { for (key, x) in self.m.iter_mut() { *x += *key % 3; } }
                }
                ((self.c as i64 * 2) as i32) - double(0)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_014 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.c >= ({ let x1: i32 = self.rows[at(8, self.rows.len())].inner.x; self.b }) {
                    self.rows[0].list[0] ^= self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                } else if 6 <= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    self.p.1 = self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                    self.p.0 = (if matches!(self.e, Shape::Line(n) if n > 2) { (self.a + self.rows[0].n) } else { self.m.values().sum::<i32>() });
                }
                self.w = self.v[at(round, self.v.len())..].to_vec();
                (self.b, self.k[0]) = (self.e.size(), (self.w.iter().filter(|x2| self.rows[self.rows.len() - 1].inner.x <= self.p.0).count() as i32));
                'l4: for row3 in self.rows.iter() {
                    let mut n5: i32 = 0;
                    while n5 < 3 && (!self.flag || 5 != 8) {
                        n5 += 1;
                        self.r.n = (|x6: i32| self.r.first().copied().unwrap_or(3))(self.m.get(&(self.a + 1)).copied().unwrap_or(self.ls[at(8, self.ls.len())].x));
                        std::mem::swap(&mut self.a, &mut self.b);
                    }
                }
                let Some(n7) = self.o else { return Ok(self.a.wrapping_mul(7)) };
                self.h.get("abc").copied().unwrap_or(double(self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.c >= ({ let x1: i32 = self.rows[at(8, self.rows.len())].inner.x; (*self.b) }) {
                    self.rows[0].list[0] ^= self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                } else if 6 <= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    self.p.1 = self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                    self.p.0 = (if matches!(self.e, Shape::Line(n) if n > 2) { ((*self.a) + self.rows[0].n) } else { self.m.values().sum::<i32>() });
                }
                self.w = self.v[at(round, self.v.len())..].to_vec();
                (self.b, self.k[0]) = (self.e.size(), (self.w.iter().filter(|x2| self.rows[self.rows.len() - 1].inner.x <= self.p.0).count() as i32));
                'l4: for row3 in self.rows.iter() {
                    let mut n5: i32 = 0;
                    while n5 < 3 && (!self.flag || 5 != 8) {
                        n5 += 1;
                        self.r.n = (|x6: i32| self.r.first().copied().unwrap_or(3))(self.m.get(&(self.a + 1)).copied().unwrap_or((*self.ls[at(8, self.ls.len())].x)));
                        std::mem::swap(&mut self.a, &mut self.b);
                    }
                }
                let Some(n7) = self.o else { return Ok(self.a.wrapping_mul(7)) };
                self.h.get("abc").copied().unwrap_or(double(self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_015 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.s.is_empty() {
                            n1 += 1;
                            st.a = st.rows[0].list.pop().unwrap_or(st.e.size()) - st.rows[0].list.len() as i32 + st.rows[0].list.pop().map_or(0, |x| x + 1);
                            st.c = st.q.front().copied().unwrap_or((if st.ls[1].x == st.l.x { 8 } else { st.c }));
                        }
                        if st.o.is_some() {
                            st.q.rotate_left(st.q.len() / 2);
                        } else if !(matches!(st.e, Shape::Line(n) if n > 2)) {
                            if matches!(st.e, Shape::Line(n) if n > 2) {
                                st.w.extend([(6), 1]);
                                st.r.list[0] = total(&st.rows[at(st.ls[at(round, st.ls.len())].x, st.rows.len())].list);
                            } else if st.k[0] != (st.v.len() as i32) { for (key, x) in st.m.iter_mut() { *x += *key % 3; } }
                        }
                        'l5: for &x3 in &st.rows[1].list {
                            if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        }
                        st.r.total() - len(&st.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.s.is_empty() {
                            n1 += 1;
                            st.a = st.rows[0].list.pop().unwrap_or(st.e.size()) - st.rows[0].list.len() as i32 + st.rows[0].list.pop().map_or(0, |x| x + 1);
                            st.c = st.q.front().copied().unwrap_or((if st.ls[1].x == st.l.x { 8 } else { st.c }));
                        }
                        if st.o.is_some() {
                            st.q.rotate_left(st.q.len() / 2);
                        } else if !(matches!(st.e, Shape::Line(n) if n > 2)) {
                            if matches!(st.e, Shape::Line(n) if n > 2) {
                                st.w.extend([(6), 1]);
                                st.r.list[0] = total(&st.rows[at(st.ls[at(round, st.ls.len())].x, st.rows.len())].list);
                            } else if st.k[0] != (st.v.len() as i32) { for (key, x) in st.m.iter_mut() { *x += *key % 3; } }
                        }
                        'l5: for &x3 in &st.rows[1].list {
                            if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        }
                        st.r.total() - len(&st.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_016 {
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls]);
                    let value: i32 = {
                        let n3: i32 = ('l2: { if rows[at(0, rows.len())].n < (r.list.iter().filter(|x1| 8 < (k[4 - 1])).count() as i32) { break 'l2 (r.list.len() as i32) } r.list.iter().sum::<i32>() });
                        v[0] += m.values().sum::<i32>();
                        let mut n5 = 0;
                        while let Some(x4) = ls[at(7, 2)].items.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            r.inner.x = match (5 % 7) {
                                0 | 1 => r.first().copied().unwrap_or(6),
                                n6 @ (2..=5 | 8) => n6 + 1,
                                n7 if n7 > 7 => m.get(&(ls[ls.len() - 1].x + 1)).copied().unwrap_or(c),
                                _ => 2,
                            };
                        }
                        let n9: i32 = std::mem::take(&mut rows[at(r.total(), 2)].inner.x);
                        (|x10: i32| (w.len() as i32))(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls]) };
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
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let n3: i32 = ('l2: { if rows[at(0, rows.len())].n < (r.list.iter().filter(|x1| 8 < (k[4 - 1])).count() as i32) { break 'l2 (r.list.len() as i32) } r.list.iter().sum::<i32>() });
                        v[0] += m.values().sum::<i32>();
                        let mut n5 = 0;
                        while let Some(x4) = ls[at(7, 2)].items.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            r.inner.x = match (5 % 7) {
                                0 | 1 => r.first().copied().unwrap_or(6),
                                n6 @ (2..=5 | 8) => n6 + 1,
                                n7 if n7 > 7 => m.get(&(ls[ls.len() - 1].x + 1)).copied().unwrap_or(c),
                                _ => 2,
                            };
                        }
                        let n9: i32 = std::mem::take(&mut rows[at(r.total(), 2)].inner.x);
                        (|x10: i32| (w.len() as i32))(r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_017 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls]);
                    let value: i32 = {
                        r.name.clear();
                        let mut text1: String = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        ls[0].x = match ls[at(round, ls.len())].items[at(6, 2)] {
                            0 | 1 => (s.len() as i32),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > ls[at(r.inner.x, ls.len())].x => (v.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        let (Some(n6), _) = (o, 1) else { return Ok((-r.inner.x)) };
                        r.total() - (k[at(round, 4)] - r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name.clear();
                        let mut text1: String = s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        ls[0].x = match ls[at(round, ls.len())].items[at(6, 2)] {
                            0 | 1 => (s.len() as i32),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > ls[at(r.inner.x, ls.len())].x => (v.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            _ => 2,
                        };
                        let (Some(n6), _) = (o, 1) else { return Ok((-r.inner.x)) };
                        r.total() - (k[at(round, 4)] - r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &m, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_018 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &os, &r, &rows, &k, &l]);
                    let value: i32 = {
                        if let Some(x1) = &os { for row2 in &rows { let n3: i32 = peak(&v).copied().unwrap_or(3); } }
                        let _ = v.pop();
                        w.extend(v.iter().take(2));
                        b.wrapping_mul((l.x + 5)) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &os, &r, &rows, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = &os { for row2 in &rows { let n3: i32 = peak(&*v).copied().unwrap_or(3); } }
                        let _ = v.pop();
                        w.extend(v.iter().take(2));
                        b.wrapping_mul((l.x + 5)) - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &os, &r, &rows, &k, &l]);
        Outcome { value, state }
    }
}

mod program_019 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]);
                    let value: i32 = {
                        p.1 = format!("{b:>3} {t:?} {}", l.x);
                        s.truncate(2);
                        o = o.map(|x| x + 1);
                        for x1 in &mut v {
                            (c, r.list[at(b, 2)]) = (('l2: { if 5 >= 5 { break 'l2 ls[1].x } 3 }), ('l3: { if (*x1) <= ls[0].x { break 'l3 3 } 5 }));
                            p.1.push_str(&String::from(""));
                        }
                        p.1 = rows[0].name.trim_start_matches('a').to_owned();
                        (-o.map_or(4, |x| x + 1)) - rows[0].list.iter().map(|x4| 3).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.1 = format!("{b:>3} {t:?} {}", l.x);
                        s.truncate(2);
                        o = o.map(|x| x + 1);
                        for x1 in &mut v {
                            (*c, r.list[at((*b), 2)]) = (('l2: { if 5 >= 5 { break 'l2 ls[1].x } 3 }), ('l3: { if (*x1) <= ls[0].x { break 'l3 3 } 5 }));
                            p.1.push_str(&String::from(""));
                        }
                        p.1 = rows[0].name.trim_start_matches('a').to_owned();
                        (-o.map_or(4, |x| x + 1)) - rows[0].list.iter().map(|x4| 3).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_020 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        s.b %= 5;
                        s.v[at(s.ls[at(6, s.ls.len())].x, 2)] = match s.rows[s.rows.len() - 1].n {
                            0 | 1 => total(&s.l.items),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > s.c => s.q.front().copied().unwrap_or(s.rows[at(round, s.rows.len())].n),
                            _ => 2,
                        };
                        let [n5, n6]: [i32; 2] = [total(&s.r.list), (|x7: i32| 7)(8)];
                        s.o.map_or((s.ls[0].x % 7), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.b %= 5;
                        s.v[at(s.ls[at(6, s.ls.len())].x, 2)] = match s.rows[s.rows.len() - 1].n {
                            0 | 1 => total(&*s.l.items),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > s.c => s.q.front().copied().unwrap_or(s.rows[at(round, s.rows.len())].n),
                            _ => 2,
                        };
                        let [n5, n6]: [i32; 2] = [total(&s.r.list), (|x7: i32| 7)(8)];
                        s.o.map_or(((*s.ls[0].x) % 7), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_021 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.v.contains(&((self.v.iter().filter(|x1| self.r.inner.on).count() as i32) + 1));
                match &self.e {
                    Shape::Dot => { self.rows.sort_by_key(|row| -row.n); }
                    Shape::Line(x2) if *x2 < 5 => {
                        self.r.list = vec![(if self.s == "abc" { self.c } else { self.c }), self.rows.iter().map(|row| row.n).sum::<i32>()];
                    }
                    Shape::Named { name: y3, size: x2 } => {
                        self.s.push_str(&self.ls[at(round, self.ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                    }
                    _ => {}
                }
                if self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items.len() > 1 { self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items.swap(0, 1); self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items[1..].reverse(); }
                self.rows[at(self.e.size(), 2)].inner.x %= 5;
                self.l.items[0].max(double(self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.flag ^= self.v.contains(&((self.v.iter().filter(|x1| self.r.inner.on).count() as i32) + 1));
                match &self.e {
                    Shape::Dot => { self.rows.sort_by_key(|row| -row.n); }
                    Shape::Line(x2) if *x2 < 5 => {
                        self.r.list = vec![(if self.s == "abc" { (*self.c) } else { (*self.c) }), self.rows.iter().map(|row| row.n).sum::<i32>()];
                    }
                    Shape::Named { name: y3, size: x2 } => {
                        self.s.push_str(&self.ls[at(round, self.ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                    }
                    _ => {}
                }
                if self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items.len() > 1 { self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items.swap(0, 1); self.ls[at(self.rows[self.rows.len() - 1].inner.x, 2)].items[1..].reverse(); }
                self.rows[at(self.e.size(), 2)].inner.x %= 5;
                self.l.items[0].max(double((*self.c)))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_022 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = (total(&self.ls[self.ls.len() - 1].items) - (self.v.len() as i32));
                match (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    0 | 1 => {
                        if let Some(x) = self.l.items.last_mut() { *x += self.o.unwrap_or(self.c) }
                        self.b = ('l4: { if !(self.flag) { break 'l4 (3 - 8) } self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    n1 @ 2..=5 => {
                        let [n5, .., n6] = self.k;
                        self.w[0] ^= total(&self.v);
                    }
                    n2 if n2 > 0 => {
                        let mut n7: i32 = self.r.total();
                        self.r.inner.x += self.m.get(&(self.r.first().copied().unwrap_or(0) + 1)).copied().unwrap_or((|x8: i32| 6)(n7));
                    }
                    _ => {
                        if (self.o == Some(3) && self.l.items[at(self.b, 2)] < 2) { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                    }
                }
                self.v[0] -= self.rows.iter().map(Record::total).max().unwrap_or(self.l.x.abs());
                let n9: i32 = (self.s.len() as i32);
                self.k[at(round, 4)].max(self.os.as_ref().map_or(7, |x| x.len() as i32)) - (self.r.name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = (total(&*self.ls[self.ls.len() - 1].items) - (self.v.len() as i32));
                match (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    0 | 1 => {
                        if let Some(x) = self.l.items.last_mut() { *x += self.o.unwrap_or(self.c) }
                        *self.b = ('l4: { if !(self.flag) { break 'l4 (3 - 8) } self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    n1 @ 2..=5 => {
                        let [n5, .., n6] = self.k;
                        self.w[0] ^= total(&*self.v);
                    }
                    n2 if n2 > 0 => {
                        let mut n7: i32 = self.r.total();
                        self.r.inner.x += self.m.get(&(self.r.first().copied().unwrap_or(0) + 1)).copied().unwrap_or((|x8: i32| 6)(n7));
                    }
                    _ => {
                        if (self.o == Some(3) && self.l.items[at((*self.b), 2)] < 2) { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                    }
                }
                self.v[0] -= self.rows.iter().map(Record::total).max().unwrap_or(self.l.x.abs());
                let n9: i32 = (self.s.len() as i32);
                self.k[at(round, 4)].max(self.os.as_ref().map_or(7, |x| x.len() as i32)) - (self.r.name.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_023 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, k: [i32; 4], ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.w, &st.o, &st.os, &st.r, &st.k, &st.ls]);
                    let value: i32 = {
                        let [n1, .., n2] = st.k;
                        st.w[0] ^= st.ls[st.ls.len() - 1].x.wrapping_mul(st.r.first().copied().unwrap_or(0));
                        if let Some(x4) = &st.os {
                            for x5 in st.ls[0].items.iter_mut() { let mut list6: Vec<i32> = vec![1]; }
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.o.unwrap_or((|x7: i32| 2)(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.w, &st.o, &st.os, &st.r, &st.k, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, k: [i32; 4], ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, .., n2] = st.k;
                        st.w[0] ^= st.ls[st.ls.len() - 1].x.wrapping_mul(st.r.first().copied().unwrap_or(0));
                        if let Some(x4) = &st.os {
                            for x5 in st.ls[0].items.iter_mut() { let mut list6: Vec<i32> = vec![1]; }
                        }
                        if st.w.len() > 1 { st.w.swap(0, 1); st.w[1..].reverse(); }
                        st.o.unwrap_or((|x7: i32| 2)(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().k, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_024 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &w, &os, &p, &r, &m, &e, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && 8 > len(&r.name) {
                            n1 += 1;
                            match m.get(&(ls[1].x.abs() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        os = os.take().filter(|x| x.len() < 9);
                        r = Record { n: (match &e { Shape::Dot => 5, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), ..record(1, "q", &[4]) };
                        ((s.len() as i32) - total(&w))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &w, &os, &p, &r, &m, &e, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && 8 > len(&r.name) {
                            n1 += 1;
                            match m.get(&(ls[1].x.abs() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        os = os.take().filter(|x| x.len() < 9);
                        r = Record { n: (match &e { Shape::Dot => 5, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), ..record(1, "q", &[4]) };
                        ((s.len() as i32) - total(&*w))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &w, &os, &p, &r, &m, &e, &ls]);
        Outcome { value, state }
    }
}

mod program_025 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = rows[0].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            k[0] %= 5;
                        }
                        let a: i32 = m.values().sum::<i32>();
                        if (t.is_empty() && s == "abc") { break 'outer }
                        o = Some((|x3: i32| x3)(l.x));
                        if o == Some(3) {
                            std::mem::swap(&mut c, &mut b);
                            v = r.list[at(round, r.list.len())..].to_vec();
                        } else { p.0 = w.iter().sum::<i32>(); }
                        (match &e { Shape::Dot => (match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) - v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = rows[0].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            k[0] %= 5;
                        }
                        let a: i32 = m.values().sum::<i32>();
                        if (t.is_empty() && s == "abc") { break 'outer }
                        o = Some((|x3: i32| x3)((*l.x)));
                        if o == Some(3) {
                            std::mem::swap(&mut c, &mut b);
                            *v = r.list[at(round, r.list.len())..].to_vec();
                        } else { p.0 = w.iter().sum::<i32>(); }
                        (match &e { Shape::Dot => (match &e { Shape::Dot => 5, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }) - v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l]);
        Outcome { value, state }
    }
}

mod program_026 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &ls]);
                    let value: i32 = {
                        'l2: for row1 in rows.iter_mut() {
                            let _ = m.remove(&((os.as_deref().unwrap_or("none").len() as i32) + 1));
                        }
                        match rows[0].name.as_str() {
                            "" => { ls[at(4, 2)].items.dedup(); }
                            "abc" | "b" => {
                                if let Some(x5) = o { shout(&mut p.1); } else {
                                    if let Some(row) = rows.last_mut() { row.n += double(b); row.list.push(row.n); row.grow(1); }
                                }
                                let n6: i32 = r.total();
                            }
                            y4 => {
                                ls[at(total(&w), 2)].x += rows.iter().map(|row| row.n).sum::<i32>();
                                w.retain(|x| m.values().sum::<i32>() % 3 != 0);
                            }
                        }
                        w.retain(|x| rows[0].list.iter().sum::<i32>() % 3 != 0);
                        w[at(round, w.len())].max((8 % 7)) - ({ let x7: i32 = p.0; a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for row1 in rows.iter_mut() {
                            let _ = m.remove(&((os.as_deref().unwrap_or("none").len() as i32) + 1));
                        }
                        match rows[0].name.as_str() {
                            "" => { ls[at(4, 2)].items.dedup(); }
                            "abc" | "b" => {
                                if let Some(x5) = o { shout(&mut p.1); } else {
                                    if let Some(row) = rows.last_mut() { row.n += double(b); row.list.push(row.n); row.grow(1); }
                                }
                                let n6: i32 = r.total();
                            }
                            y4 => {
                                ls[at(total(&*w), 2)].x += rows.iter().map(|row| row.n).sum::<i32>();
                                w.retain(|x| m.values().sum::<i32>() % 3 != 0);
                            }
                        }
                        w.retain(|x| rows[0].list.iter().sum::<i32>() % 3 != 0);
                        w[at(round, w.len())].max((8 % 7)) - ({ let x7: i32 = p.0; a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &w, &o, &os, &p, &r, &rows, &m, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_027 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..3 {
                            let [n3, .., n4] = k;
                            'l6: for link5 in &mut ls {
                                e = Shape::Line(a.abs());
                                h.remove(&format!("{}:{:<4}|", s, k[1]));
                            }
                        }
                        *m.entry(rows[1].list.iter().map(|x7| 0).sum::<i32>()).or_insert(('l8: { if !flag { break 'l8 7 } r.n })) += (r.n + ls[0].x);
                        b = match b {
                            0 | 1 => m.get(&(r.inner.x + 1)).copied().unwrap_or(c),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > rows[1].list[at(4, 2)] => (c + 3),
                            _ => 2,
                        };
                        t.clear();
                        match (m.get(&(w[w.len() - 1] + 1)).copied().unwrap_or(r.inner.x)) {
                            0 | 1 => {
                                match c {
                                    0 | 1 => {
                                        w.reverse();
                                        p.0 = m.values().sum::<i32>();
                                    }
                                    n18 @ 2..=5 => {
                                        v.sort();
                                        r.inner.on = v.contains(&(len(&s) + 1));
                                    }
                                    n19 if n19 > c => {
                                        v.push(w.first().copied().unwrap_or((match &e { Shape::Dot => ls[0].x, Shape::Line(n20) => *n20, Shape::Named { size: size21, .. } => *size21 })));
                                        ls[0].items = vec![total(&l.items), r.list.iter().map(|x22| rows[at(c, rows.len())].inner.x).sum::<i32>()];
                                    }
                                    _ => {
                                        rows[0].list.extend(w.iter().take(2));
                                        if let Some(x) = os.as_mut() { x.push('m') }
                                    }
                                }
                                s = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            n16 @ 2..=5 => { o = o.map(|x| x + 1); }
                            n17 if n17 > rows[at(p.0, rows.len())].n => {
                                let n23: i32 = ls[at(round, ls.len())].items.iter().copied().min().unwrap_or_default();
                            }
                            _ => { ls[at((r.inner.x - 4), 2)].x %= 5; }
                        }
                        (rows[0].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (v.iter().filter(|x24| 7 != b).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..3 {
                            let [n3, .., n4] = k;
                            'l6: for link5 in &ls {
                                e = Shape::Line(a.abs());
                                h.remove(&format!("{}:{:<4}|", s, k[1]));
                            }
                        }
                        *m.entry(rows[1].list.iter().map(|x7| 0).sum::<i32>()).or_insert(('l8: { if !flag { break 'l8 7 } r.n })) += (r.n + ls[0].x);
                        b = match b {
                            0 | 1 => m.get(&(r.inner.x + 1)).copied().unwrap_or(c),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > rows[1].list[at(4, 2)] => (c + 3),
                            _ => 2,
                        };
                        t.clear();
                        match (m.get(&(w[w.len() - 1] + 1)).copied().unwrap_or(r.inner.x)) {
                            0 | 1 => {
                                match c {
                                    0 | 1 => {
                                        w.reverse();
                                        p.0 = m.values().sum::<i32>();
                                    }
                                    n18 @ 2..=5 => {
                                        v.sort();
                                        r.inner.on = v.contains(&(len(&*s) + 1));
                                    }
                                    n19 if n19 > c => {
                                        v.push(w.first().copied().unwrap_or((match &e { Shape::Dot => ls[0].x, Shape::Line(n20) => *n20, Shape::Named { size: size21, .. } => *size21 })));
                                        *ls[0].items = vec![total(&*l.items), r.list.iter().map(|x22| rows[at(c, rows.len())].inner.x).sum::<i32>()];
                                    }
                                    _ => {
                                        rows[0].list.extend(w.iter().take(2));
                                        if let Some(x) = os.as_mut() { x.push('m') }
                                    }
                                }
                                s = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                            }
                            n16 @ 2..=5 => { *o = o.map(|x| x + 1); }
                            n17 if n17 > rows[at(p.0, rows.len())].n => {
                                let n23: i32 = ls[at(round, ls.len())].items.iter().copied().min().unwrap_or_default();
                            }
                            _ => { ls[at((r.inner.x - 4), 2)].x %= 5; }
                        }
                        (rows[0].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (v.iter().filter(|x24| 7 != b).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_028 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]);
                    let value: i32 = {
                        for i1 in 0_i32..s.rows[1].n.min(3) {
                            match s.l.items[0] {
                                0 | 1 => { let n4: i32 = { let list = &s.v; list.len() as i32 + list.iter().sum::<i32>() }; }
                                n2 @ 2..=5 => { s.l.x = s.o.unwrap_or(s.r.first().copied().unwrap_or(s.r.n)); }
                                n3 if n3 > 8 => { let [n5, .., n6] = s.k; }
                                _ => { s.t = (s.s.clone() + "x"); }
                            }
                            let n7 = bump(&mut s.c);
                        }
                        let n9: i32 = positive(i32::abs((s.w.iter().filter(|x8| s.m.contains_key(&(6 + 1))).count() as i32)) + 1 - (round % 5))?;
                        let mut list10: Vec<i32> = (0..5 % 4).collect::<Vec<_>>();
                        s.o.map_or(s.c.wrapping_mul(3), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..s.rows[1].n.min(3) {
                            match s.l.items[0] {
                                0 | 1 => { let n4: i32 = { let list = &*s.v; list.len() as i32 + list.iter().sum::<i32>() }; }
                                n2 @ 2..=5 => { s.l.x = s.o.unwrap_or(s.r.first().copied().unwrap_or(s.r.n)); }
                                n3 if n3 > 8 => { let [n5, .., n6] = s.k; }
                                _ => { s.t = (s.s.clone() + "x"); }
                            }
                            let n7 = bump(&mut s.c);
                        }
                        let n9: i32 = positive(i32::abs((s.w.iter().filter(|x8| s.m.contains_key(&(6 + 1))).count() as i32)) + 1 - (round % 5))?;
                        let mut list10: Vec<i32> = (0..5 % 4).collect::<Vec<_>>();
                        s.o.map_or(s.c.wrapping_mul(3), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l]);
        Outcome { value, state }
    }
}

mod program_029 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.rows[at(self.c, 2)].n, _), self.c) = ((self.e.size(), 0), (self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                self.ls[at(0, 2)].items.extend(self.w.iter().take(2));
                'l2: for row1 in self.rows.iter_mut() { row1.name.push_str(&format!("{}:{:<4}|", self.r.name, 8)); }
                self.a += self.rows.iter().map(|row| row.n).sum::<i32>();
                self.p.0 += self.r.total();
                ((match &self.e { Shape::Dot => 1, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) - (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.rows[at((*self.c), 2)].n, _), self.c) = ((self.e.size(), 0), (self.r.name.chars().filter(|c| *c == 'b').count() as i32));
                self.ls[at(0, 2)].items.extend(self.w.iter().take(2));
                'l2: for row1 in self.rows.iter_mut() { row1.name.push_str(&format!("{}:{:<4}|", self.r.name, 8)); }
                *self.a += self.rows.iter().map(|row| row.n).sum::<i32>();
                self.p.0 += self.r.total();
                ((match &self.e { Shape::Dot => 1, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) - (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.ls]);
        Outcome { value, state }
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
