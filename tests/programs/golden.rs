//! Written by the generator: do not edit.

use super::*;

mod program_000 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = ls[at(({ z += 2; say(1, z) }), 2)].x.wrapping_sub(say(3, a)).wrapping_mul(({ z += 1; say(5, z) }));
                        ls[0].x ^= ('l2: { if o.is_some() { break 'l2 (w[w.len() - 1] + b) } total(&l.items) });
                        rows[at(say(6, 2), 2)].name += &(({ z += 2; say(8, z) })).to_string();
                        let (n4, n5): (i32, i32) = (c.max(k[0]), (b + l.x));
                        let n6: i32 = ls[at((if z % 8 == 5 { return Ok(5) } else { say(10, z) }), 2)].x.wrapping_sub(say(12, b)).wrapping_mul(say(13, n5));
                        total(&v) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let n1: i32 = ls[at(({ z += 2; say(1, z) }), 2)].x.wrapping_sub(say(3, a)).wrapping_mul(({ z += 1; say(5, z) }));
                        *ls[0].x ^= ('l2: { if o.is_some() { break 'l2 (w[w.len() - 1] + b) } total(&*l.items) });
                        rows[at(say(6, 2), 2)].name += &(({ z += 2; say(8, z) })).to_string();
                        let (n4, n5): (i32, i32) = (c.max(k[0]), (b + l.x));
                        let n6: i32 = ls[at((if z % 8 == 5 { return Ok(5) } else { say(10, z) }), 2)].x.wrapping_sub(say(12, b)).wrapping_mul(say(13, n5));
                        total(&*v) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_001 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
                    before = state(&[&v, &w, &p, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list.insert(at(({ z }), 2), say(2, p.0));
                        k[at((rows[2 - 1].name.len() as i32), 2)] = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        fill(&mut w, (v.iter().filter(|x2| m.contains_key(&(v[1] + 1))).count() as i32));
                        for row3 in rows.iter() {
                            let mut text4: String = format!("{}:{:<4}|", p.1, ls[at(({ z }), ls.len())].x);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - ('l5: { if v.contains(&(r.inner.x + 1)) { break 'l5 8 } 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &p, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2)].list.insert(at(({ z }), 2), say(2, p.0));
                        k[at((rows[2 - 1].name.len() as i32), 2)] = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        fill(&mut w, (v.iter().filter(|x2| m.contains_key(&(v[1] + 1))).count() as i32));
                        for row3 in rows.iter() {
                            let mut text4: String = format!("{}:{:<4}|", p.1, ls[at(({ z }), ls.len())].x);
                        }
                        rows.iter().map(|row| row.n).sum::<i32>() - ('l5: { if v.contains(&(r.inner.x + 1)) { break 'l5 8 } 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &p, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_002 {
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
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = q.front().copied().unwrap_or(len(&s));
                        let mut n2: i32 = 0;
                        while n2 < 3 && o == Some(3) {
                            n2 += 1;
                            match r.inner.x {
                                0 | 1 => { if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); } }
                                n3 @ 2..=5 => {
                                    rows[at(say(4, n1), 3)].list.push((if z % 8 == 5 { return Ok(5) } else { say(3, z) }));
                                }
                                n4 if n4 > c => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                                _ => {
                                    v = (0..(ls[at(({ z += 1; say(5, z) }), ls.len())].items[at(({ z }), 2)]) % 4).collect::<Vec<_>>();
                                }
                            }
                            fill(&mut w, (|x7: i32| p.0)(rows[at(0, rows.len())].inner.x));
                        }
                        let mut n8: i32 = 0;
                        while n8 < 3 && t.is_empty() {
                            n8 += 1;
                            ls[say(6, 0)].items[at(k[at(say(7, v[at(round, v.len())]), 4)], 2)] = ('l9: { if 2 <= ((c as i64 * 2) as i32) { break 'l9 double(l.items[0]) } r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) });
                        }
                        if let Shape::Line(n) = &mut e { *n += o.unwrap_or(1) }
                        if let (Some(x10), -3..) = (o, b) {
                            w[at(({ z += 2; say(10, z) }), 3)] -= &(({ z }));
                            s = s.trim_start_matches('a').to_owned();
                        } else {
                            let n12: i32 = w.iter().copied().min().unwrap_or_default();
                            b = r.total();
                        }
                        w.iter().map(|x13| double(l.x)).fold(0, |x, y| x ^ y) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
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
                        let n1: i32 = q.front().copied().unwrap_or(len(&*s));
                        let mut n2: i32 = 0;
                        while n2 < 3 && o == Some(3) {
                            n2 += 1;
                            match r.inner.x {
                                0 | 1 => { if w.len() > 1 { w.swap(0, 1); w[1..].reverse(); } }
                                n3 @ 2..=5 => {
                                    rows[at(say(4, n1), 3)].list.push((if z % 8 == 5 { return Ok(5) } else { say(3, z) }));
                                }
                                n4 if n4 > c => { if let Some(x) = q.pop_front() { q.push_back(x - 1) } }
                                _ => {
                                    v = (0..(ls[at(({ z += 1; say(5, z) }), ls.len())].items[at(({ z }), 2)]) % 4).collect::<Vec<_>>();
                                }
                            }
                            fill(&mut w, (|x7: i32| p.0)(rows[at(0, rows.len())].inner.x));
                        }
                        let mut n8: i32 = 0;
                        while n8 < 3 && t.is_empty() {
                            n8 += 1;
                            ls[say(6, 0)].items[at(k[at(say(7, v[at(round, v.len())]), 4)], 2)] = ('l9: { if 2 <= ((c as i64 * 2) as i32) { break 'l9 double(l.items[0]) } r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) });
                        }
                        if let Shape::Line(n) = &mut e { *n += o.unwrap_or(1) }
                        if let (Some(x10), -3..) = (o, b) {
                            w[at(({ z += 2; say(10, z) }), 3)] -= &(({ z }));
                            s = s.trim_start_matches('a').to_owned();
                        } else {
                            let n12: i32 = w.iter().copied().min().unwrap_or_default();
                            b = r.total();
                        }
                        w.iter().map(|x13| double(l.x)).fold(0, |x, y| x ^ y) - (v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_003 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if a <= (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            let mut a: i32 = ((l.x as i64 * 2) as i32);
                        } else if o == Some(3) {
                            v[at(({ z }), 3)] = ({ z });
                            { let mut add = |by: i32| p.0 += by; add(1); add(l.items.first().copied().unwrap_or(rows[at(say(5, a), rows.len())].n)); }
                        }
                        b = match ls[0].x {
                            0 | 1 => o.unwrap_or(c),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > say(9, c) => w[at(({ z += 1; say(11, z) }), w.len())].wrapping_mul(0),
                            _ => 2,
                        };
                        v[at(({ z }), 3)] = ({ z });
                        r = Record { n: (k[1] % 7), ..record(1, "q", &[4]) };
                        'l15: for &x13 in &w {
                            let n16: i32 = rows[at(say(15, x13), 2)].list.remove(at(({ z += 2; say(16, z) }), 2)).wrapping_add(say(17, x13));
                        }
                        (v.len() as i32) - o.unwrap_or(ls[say(20, 1)].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if (*a) <= (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            let mut a: i32 = ((l.x as i64 * 2) as i32);
                        } else if o == Some(3) {
                            v[at(({ z }), 3)] = ({ z });
                            { let mut add = |by: i32| p.0 += by; add(1); add(l.items.first().copied().unwrap_or(rows[at(say(5, a), rows.len())].n)); }
                        }
                        b = match ls[0].x {
                            0 | 1 => o.unwrap_or(c),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > say(9, c) => w[at(({ z += 1; say(11, z) }), w.len())].wrapping_mul(0),
                            _ => 2,
                        };
                        v[at(({ z }), 3)] = ({ z });
                        r = Record { n: (k[1] % 7), ..record(1, "q", &[4]) };
                        'l15: for &x13 in &w {
                            let n16: i32 = rows[at(say(15, x13), 2)].list.remove(at(({ z += 2; say(16, z) }), 2)).wrapping_add(say(17, x13));
                        }
                        (v.len() as i32) - o.unwrap_or(ls[say(20, 1)].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_004 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..3 {
                            s.v.insert(at(say(1, 0), 2), ({ s.z += 2; say(2, s.z) }));
                            let _ = s.w.pop();
                        }
                        if s.w.len() > 1 { s.w.swap(0, 1); s.w[1..].reverse(); }
                        if s.a != len(&s.r.name) { shout(&mut s.s); } else if s.t.starts_with('a') {
                            let n5: i32 = std::mem::take(&mut s.c);
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.r.list.iter().map(|x6| s.ls[0].items[0]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..3 {
                            s.v.insert(at(say(1, 0), 2), ({ s.z += 2; say(2, s.z) }));
                            let _ = s.w.pop();
                        }
                        if s.w.len() > 1 { s.w.swap(0, 1); s.w[1..].reverse(); }
                        if s.a != len(&s.r.name) { shout(&mut s.s); } else if s.t.starts_with('a') {
                            let n5: i32 = std::mem::take(&mut s.c);
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.r.list.iter().map(|x6| s.ls[0].items[0]).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_005 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.v.pop();
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.clear();
                match &self.e {
                    Shape::Dot => {
                        let (n3, n4): (i32, i32) = (self.r.first().copied().unwrap_or(self.a), ('l5: { if self.w.is_empty() { break 'l5 self.l.items[at(3, 2)] } 6 }));
                    }
                    Shape::Line(x1) if *x1 < 5 => {
                        self.rows[at(({ self.z += 1; say(2, self.z) }), 2)].grow(({ self.z += 2; say(4, self.z) }));
                        self.w.insert(at(({ self.z += 1; say(7, self.z) }), 2), say(9, self.a));
                    }
                    Shape::Named { name: y2, size: x1 } => {
                        self.v[at(({ self.z += 2; say(14, self.z) }), 3)] -= &(say(13, 7));
                    }
                    _ => {}
                }
                self.rows.iter().map(Record::total).max().unwrap_or(({ let x9: i32 = 2; self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(16, self.z) }), self.rows.len())].n }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.v.pop();
                self.rows[at(({ self.z += 1; say(1, self.z) }), 2)].name.clear();
                match &self.e {
                    Shape::Dot => {
                        let (n3, n4): (i32, i32) = (self.r.first().copied().unwrap_or(self.a), ('l5: { if self.w.is_empty() { break 'l5 self.l.items[at(3, 2)] } 6 }));
                    }
                    Shape::Line(x1) if *x1 < 5 => {
                        self.rows[at(({ self.z += 1; say(2, self.z) }), 2)].grow(({ self.z += 2; say(4, self.z) }));
                        self.w.insert(at(({ self.z += 1; say(7, self.z) }), 2), say(9, self.a));
                    }
                    Shape::Named { name: y2, size: x1 } => {
                        self.v[at(({ self.z += 2; say(14, self.z) }), 3)] -= &(say(13, 7));
                    }
                    _ => {}
                }
                self.rows.iter().map(Record::total).max().unwrap_or(({ let x9: i32 = 2; self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(16, self.z) }), self.rows.len())].n }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_006 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { if let Some(x) = self.os.as_mut() { x.push('m') } }
                self.r.name.push('y');
                self.rows[at(({ self.z += 2; say(2, self.z) }), 2)].list.insert(at(({ self.z += 2; say(3, self.z) }), 2), say(4, self.l.x));
                (-(self.t.len() as i32)) - (self.w.iter().filter(|x3| (**x3) == (say(8, self.rows[at(say(7, self.c), self.rows.len())].n))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.t, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.t, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { if let Some(x) = self.os.as_mut() { x.push('m') } }
                self.r.name.push('y');
                self.rows[at(({ self.z += 2; say(2, self.z) }), 2)].list.insert(at(({ self.z += 2; say(3, self.z) }), 2), say(4, self.l.x));
                (-(self.t.len() as i32)) - (self.w.iter().filter(|x3| (**x3) == (say(8, self.rows[at(say(7, self.c), self.rows.len())].n))).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.t, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls, &vars.z]);
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
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match a {
                            0 | 1 => { r.inner.on = !flag; }
                            n1 @ 2..=5 => { 'l4: for link3 in &mut ls { s.clear(); } }
                            n2 if n2 > w[say(1, 1)] => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            _ => {
                                p.1.clear();
                                l.items.extend(w.iter().take(2));
                            }
                        }
                        if let Some(x6) = m.get(&(a + 1)) {
                            { let x7 = &mut p.0; *x7 += ({ let x8: i32 = (*x6); l.items[0] }); *x7 %= 50; }
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        }
                        if let Some(x9) = o && x9 < 9 && m.contains_key(&((match &e { Shape::Dot => say(3, b), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) {
                            let n12 = bump(&mut b);
                        } else { let _ = m.remove(&(total(&ls[1].items) + 1)); }
                        std::mem::swap(&mut a, &mut c);
                        ls[0].x = match a {
                            0 | 1 => e.size(),
                            n14 @ (2..=5 | 8) => n14 + 1,
                            n15 if n15 > ls[say(4, 1)].x => (k[at(say(6, r.inner.x), 4)] + 0),
                            _ => 2,
                        };
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        match a {
                            0 | 1 => { r.inner.on = !flag; }
                            n1 @ 2..=5 => { 'l4: for link3 in &ls { s.clear(); } }
                            n2 if n2 > w[say(1, 1)] => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            _ => {
                                p.1.clear();
                                l.items.extend(w.iter().take(2));
                            }
                        }
                        if let Some(x6) = m.get(&((*a) + 1)) {
                            { let x7 = &mut p.0; *x7 += ({ let x8: i32 = (*x6); l.items[0] }); *x7 %= 50; }
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        }
                        if let Some(x9) = o && x9 < 9 && m.contains_key(&((match &e { Shape::Dot => say(3, b), Shape::Line(n10) => *n10, Shape::Named { size: size11, .. } => *size11 }) + 1)) {
                            let n12 = bump(&mut b);
                        } else { let _ = m.remove(&(total(&*ls[1].items) + 1)); }
                        std::mem::swap(&mut a, &mut c);
                        ls[0].x = match a {
                            0 | 1 => e.size(),
                            n14 @ (2..=5 | 8) => n14 + 1,
                            n15 if n15 > (*ls[say(4, 1)].x) => (k[at(say(6, r.inner.x), 4)] + 0),
                            _ => 2,
                        };
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_009 {
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
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..3 {
                            w.push((if !(m.contains_key(&(rows[1].n + 1))) { (5 + 3) } else { v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }));
                        }
                        let n4: i32 = ({ let x3: i32 = m.get(&(l.x + 1)).copied().unwrap_or(ls[0].x); (4 + say(1, x3)) });
                        match (4 % 7) {
                            0 | 1 => { let n7 = bump(&mut r.n); }
                            n5 @ 2..=5 => {
                                let mut n8: i32 = 0;
                                while n8 < 3 && t.is_empty() {
                                    n8 += 1;
                                    m.entry(1).and_modify(|x| *x += e.size()).or_insert(5);
                                }
                            }
                            n6 if n6 > k[at(r.list[0], 4)] => { flag = o.is_some(); }
                            _ => {
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].name.push_str(&format!("{}{}", say(4, l.x), say(6, b)));
                            }
                        }
                        'l13: for i12 in 0_i32..p.0.min(3) {
                            if m.contains_key(&(((p.0 as i64 * 2) as i32) + 1)) {
                                rows[at(({ z }), 2)].name = rows[at(({ z += 1; say(8, z) }), rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            } else {
                                let mut n15: i32 = ({ let x14: i32 = (p.0 - rows[at(k[at(({ z += 1; say(9, z) }), 4)], rows.len())].inner.x); rows.iter().map(Record::total).max().unwrap_or(3) });
                                w.reverse();
                            }
                            let n16: i32 = z.wrapping_sub(({ z += 1; say(11, z) }));
                        }
                        let Some(n17) = o else { return Ok((w[0] + ls[ls.len() - 1].items[at(a, 2)])) };
                        (if r.inner.on { e.size() } else { r.first().copied().unwrap_or(r.list[at(({ z += 1; say(14, z) }), 2)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
                        'l2: for i1 in 0_i32..3 {
                            w.push((if !(m.contains_key(&(rows[1].n + 1))) { (5 + 3) } else { v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }));
                        }
                        let n4: i32 = ({ let x3: i32 = m.get(&((*l.x) + 1)).copied().unwrap_or(ls[0].x); (4 + say(1, x3)) });
                        match (4 % 7) {
                            0 | 1 => { let n7 = bump(&mut r.n); }
                            n5 @ 2..=5 => {
                                let mut n8: i32 = 0;
                                while n8 < 3 && t.is_empty() {
                                    n8 += 1;
                                    m.entry(1).and_modify(|x| *x += e.size()).or_insert(5);
                                }
                            }
                            n6 if n6 > k[at(r.list[0], 4)] => { flag = o.is_some(); }
                            _ => {
                                rows[at((if z % 8 == 5 { continue 'outer } else { say(2, z) }), 2)].name.push_str(&format!("{}{}", say(4, l.x), say(6, b)));
                            }
                        }
                        'l13: for i12 in 0_i32..p.0.min(3) {
                            if m.contains_key(&(((p.0 as i64 * 2) as i32) + 1)) {
                                rows[at(({ z }), 2)].name = rows[at(({ z += 1; say(8, z) }), rows.len())].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            } else {
                                let mut n15: i32 = ({ let x14: i32 = (p.0 - rows[at(k[at(({ z += 1; say(9, z) }), 4)], rows.len())].inner.x); rows.iter().map(Record::total).max().unwrap_or(3) });
                                w.reverse();
                            }
                            let n16: i32 = z.wrapping_sub(({ z += 1; say(11, z) }));
                        }
                        let Some(n17) = o else { return Ok((w[0] + ls[ls.len() - 1].items[at(a, 2)])) };
                        (if r.inner.on { e.size() } else { r.first().copied().unwrap_or(r.list[at(({ z += 1; say(14, z) }), 2)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_010 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
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
                    before = state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..p.0.min(3) {
                            b %= 5;
                            let [n3, n4]: [i32; 2] = [(l.items.iter().filter(|x5| v.contains(&(rows[rows.len() - 1].inner.x + 1))).count() as i32), total(&ls[at(round, ls.len())].items)];
                        }
                        let n6: i32 = k[at(({ z }), 2)].wrapping_sub(({ z }));
                        r.list.extend(w.iter().take(2));
                        (v.iter().filter(|x7| w.contains(&(total(&ls[ls.len() - 1].items) + 1))).count() as i32) - m.get(&(({ z }) + 1)).copied().unwrap_or(v[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
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
                        'l2: for i1 in 0_i32..p.0.min(3) {
                            *b %= 5;
                            let [n3, n4]: [i32; 2] = [(l.items.iter().filter(|x5| v.contains(&(rows[rows.len() - 1].inner.x + 1))).count() as i32), total(&*ls[at(round, ls.len())].items)];
                        }
                        let n6: i32 = k[at(({ z }), 2)].wrapping_sub(({ z }));
                        r.list.extend(w.iter().take(2));
                        (v.iter().filter(|x7| w.contains(&(total(&*ls[ls.len() - 1].items) + 1))).count() as i32) - m.get(&(({ z }) + 1)).copied().unwrap_or(v[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &p, &r, &rows, &m, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_011 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &s, &t, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        t.push('y');
                        rows[at(({ z }), 2)].n = o.map_or(rows[at(round, rows.len())].n.max(1), |x| x + 1);
                        [ls[0].items[at(a, 2)], _] = [o.map_or(({ z += 1; say(3, z) }), |x| x + 1), h.get("abc").copied().unwrap_or(l.items[0])];
                        let [n1, n2]: [i32; 2] = [e.size(), (2 % 7)];
                        (s.len() as i32) - rows.iter().map(Record::total).max().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        t.push('y');
                        rows[at(({ z }), 2)].n = o.map_or(rows[at(round, rows.len())].n.max(1), |x| x + 1);
                        [ls[0].items[at(a, 2)], _] = [o.map_or(({ z += 1; say(3, z) }), |x| x + 1), h.get("abc").copied().unwrap_or(l.items[0])];
                        let [n1, n2]: [i32; 2] = [e.size(), (2 % 7)];
                        (s.len() as i32) - rows.iter().map(Record::total).max().unwrap_or(b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_012 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.r.list.insert(0, s.a.max((-5)));
                        for x1 in &mut s.v {
                            s.ls[at(({ s.z += 1; say(3, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Ok(5) } else { say(1, s.z) }), 2)] ^= say(2, s.l.x);
                            let n3: i32 = s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(say(6, 1));
                        }
                        [s.r.list[0], _] = [((s.a as i64 * 2) as i32), s.p.0.max(({ s.z += 2; say(9, s.z) }))];
                        s.w.iter().map(|x4| s.b.abs()).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r.list.insert(0, s.a.max((-5)));
                        for x1 in &mut s.v {
                            s.ls[at(({ s.z += 1; say(3, s.z) }), 3)].items[at((if s.z % 8 == 5 { return Ok(5) } else { say(1, s.z) }), 2)] ^= say(2, s.l.x);
                            let n3: i32 = s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(say(6, 1));
                        }
                        [s.r.list[0], _] = [((s.a as i64 * 2) as i32), s.p.0.max(({ s.z += 2; say(9, s.z) }))];
                        s.w.iter().map(|x4| s.b.abs()).max().unwrap_or(0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_013 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.p.0 = self.rows.iter().map(Record::total).max().unwrap_or((2 % 7));
                    self.rows[at(say(1, self.p.0), 2)].list.push(total(&self.v)); self.c += self.rows[at(say(1, self.p.0), 2)].list.remove(0) * 2 - self.rows[at(say(1, self.p.0), 2)].list.iter().sum::<i32>();
                }
                self.rows[at(({ self.z }), 2)].list.insert(at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }));
                { self.l.x += &self.m.values().sum::<i32>(); }
                let n3: i32 = (self.v.first().copied().unwrap_or(self.v[at(self.b, 2)]) % 7);
                let (Some(n4), _) = (self.o, 1) else { return Ok(((self.ls[0].x as i64 * 2) as i32)) };
                (match &self.e { Shape::Dot => self.w.iter().sum::<i32>(), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.p.0 = self.rows.iter().map(Record::total).max().unwrap_or((2 % 7));
                    self.rows[at(say(1, self.p.0), 2)].list.push(total(&*self.v)); self.c += self.rows[at(say(1, self.p.0), 2)].list.remove(0) * 2 - self.rows[at(say(1, self.p.0), 2)].list.iter().sum::<i32>();
                }
                self.rows[at(({ self.z }), 2)].list.insert(at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }));
                { self.l.x += &self.m.values().sum::<i32>(); }
                let n3: i32 = (self.v.first().copied().unwrap_or(self.v[at(self.b, 2)]) % 7);
                let (Some(n4), _) = (self.o, 1) else { return Ok(((self.ls[0].x as i64 * 2) as i32)) };
                (match &self.e { Shape::Dot => self.w.iter().sum::<i32>(), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_014 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.s == "abc" {
                    if let Some(x1) = &mut self.o {
                        self.v.insert(at(({ self.z }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                        self.r.list.sort();
                    }
                } else {
                    for link3 in &mut self.ls {
                        if link3.items.len() > 1 { link3.items.swap(0, 1); link3.items[1..].reverse(); }
                    }
                    let _ = self.o.take();
                }
                *self.h.entry(format!("{}:{:<4}|", self.r.name, self.r.n)).or_insert(0) += total(&self.l.items);
                self.rows[at(say(8, self.c), 3)].list.push(({ self.z }));
                self.w.sort();
                for row7 in self.rows.iter_mut() {
                    row7.list.sort();
                    self.v = row7.list[at(round, row7.list.len())..].to_vec();
                }
                (|x9: i32| (self.w[at(4, 2)] - self.r.list[0]))(self.h.get("abc").copied().unwrap_or(self.a)) - self.rows.iter().map(Record::total).max().unwrap_or(self.rows[1].inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.s == "abc" {
                    if let Some(x1) = &mut self.o {
                        self.v.insert(at(({ self.z }), 2), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }));
                        self.r.list.sort();
                    }
                } else {
                    for link3 in &self.ls {
                        if link3.items.len() > 1 { link3.items.swap(0, 1); link3.items[1..].reverse(); }
                    }
                    let _ = self.o.take();
                }
                *self.h.entry(format!("{}:{:<4}|", self.r.name, self.r.n)).or_insert(0) += total(&*self.l.items);
                self.rows[at(say(8, self.c), 3)].list.push(({ self.z }));
                self.w.sort();
                for row7 in self.rows.iter_mut() {
                    row7.list.sort();
                    self.v = row7.list[at(round, row7.list.len())..].to_vec();
                }
                (|x9: i32| (self.w[at(4, 2)] - self.r.list[0]))(self.h.get("abc").copied().unwrap_or(self.a)) - self.rows.iter().map(Record::total).max().unwrap_or(self.rows[1].inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_015 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.w, &st.o, &st.rows, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (st.o, st.c) {
                            st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.insert(at(positive(say(2, st.z) - 7)?, 2), ({ st.z += 1; say(3, st.z) }));
                        } else { st.l.x = st.rows.iter().map(|row| row.n).sum::<i32>(); }
                        let n3: i32 = st.k[at(({ st.z }), 2)].wrapping_sub(({ st.z }));
                        let mut list5: Vec<i32> = st.rows[at(say(13, st.b), st.rows.len())].list.iter().map(|&x6| (st.w[0] % 7)).collect::<Vec<_>>();
                        total(&st.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.w, &st.o, &st.rows, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (st.o, st.c) {
                            st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.insert(at(positive(say(2, st.z) - 7)?, 2), ({ st.z += 1; say(3, st.z) }));
                        } else { *st.l.x = st.rows.iter().map(|row| row.n).sum::<i32>(); }
                        let n3: i32 = st.k[at(({ st.z }), 2)].wrapping_sub(({ st.z }));
                        let mut list5: Vec<i32> = st.rows[at(say(13, st.b), st.rows.len())].list.iter().map(|&x6| (st.w[0] % 7)).collect::<Vec<_>>();
                        total(&st.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().w, &st.load().o, &st.load().rows, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_016 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &p, &m, &k, &q, &ls]);
                    let value: i32 = {
                        std::mem::swap(&mut b, &mut a);
                        let mut text1: String = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        w = ls[at(c, ls.len())].items.clone();
                        let n2 = bump(&mut k[at(q.front().copied().unwrap_or(p.0), 2)]);
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &p, &m, &k, &q, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        std::mem::swap(&mut b, &mut a);
                        let mut text1: String = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        w = ls[at((*c), ls.len())].items.clone();
                        let n2 = bump(&mut k[at(q.front().copied().unwrap_or(p.0), 2)]);
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &p, &m, &k, &q, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_017 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
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
                    before = state(&[&c, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        v[at(({ z += 2; say(4, z) }), 3)] -= &(say(3, p.0));
                        let n2: i32 = o.or(Some((p.0 + r.n))).ok_or(String::from("none"))?;
                        let n3: i32 = k[at((if z % 8 == 5 { break 'outer } else { say(9, z) }), 2)].wrapping_sub(({ z += 1; say(11, z) }));
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(13, z) }), 2)].grow(say(15, 1));
                        (rows.iter().map(Record::total).max().unwrap_or(({ z += 2; say(18, z) })) + (k[1] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
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
                        v[at(({ z += 2; say(4, z) }), 3)] -= &(say(3, p.0));
                        let n2: i32 = o.or(Some((p.0 + r.n))).ok_or(String::from("none"))?;
                        let n3: i32 = k[at((if z % 8 == 5 { break 'outer } else { say(9, z) }), 2)].wrapping_sub(({ z += 1; say(11, z) }));
                        rows[at((if z % 8 == 5 { return Ok(5) } else { say(13, z) }), 2)].grow(say(15, 1));
                        (rows.iter().map(Record::total).max().unwrap_or(({ z += 2; say(18, z) })) + (k[1] % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_018 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match rows[1].name.as_str() {
                            "" => { v.push(m.get(&(o.unwrap_or(r.inner.x) + 1)).copied().unwrap_or(m.values().sum::<i32>())); }
                            "abc" | "b" => {
                                *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += ({ let x3: i32 = 7; say(1, rows[1].inner.x) });
                            }
                            y2 => {
                                c -= r.first().copied().unwrap_or(b.abs());
                                w = r.list[at(round, r.list.len())..].to_vec();
                            }
                        }
                        if (o == Some(3) && flag) { break 'outer }
                        w[at(({ z }), 3)] -= &(({ z += 1; say(6, z) }));
                        h.get("abc").copied().unwrap_or(double(c)) - ({ let x6: i32 = l.items[at(a, 2)]; ({ z += 1; say(8, z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        match rows[1].name.as_str() {
                            "" => { v.push(m.get(&(o.unwrap_or(r.inner.x) + 1)).copied().unwrap_or(m.values().sum::<i32>())); }
                            "abc" | "b" => {
                                *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += ({ let x3: i32 = 7; say(1, rows[1].inner.x) });
                            }
                            y2 => {
                                *c -= r.first().copied().unwrap_or(b.abs());
                                w = r.list[at(round, r.list.len())..].to_vec();
                            }
                        }
                        if (o == Some(3) && flag) { break 'outer }
                        w[at(({ z }), 3)] -= &(({ z += 1; say(6, z) }));
                        h.get("abc").copied().unwrap_or(double(c)) - ({ let x6: i32 = l.items[at(a, 2)]; ({ z += 1; say(8, z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &v, &w, &o, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_019 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &flag, &s, &t, &w, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        r.list.push(h.get("abc").copied().unwrap_or(total(&rows[at(say(1, a), rows.len())].list)));
                        fill(&mut w, (k[say(2, 1)] % 7));
                        os.get_or_insert_default().push('d');
                        let n1: i32 = rows[at(say(3, r.inner.x), 2)].list.remove(at(say(4, p.0), 2)).wrapping_add((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, z) }));
                        flag = ({ z += 1; say(8, z) }) > len(&s);
                        len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &s, &t, &w, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        r.list.push(h.get("abc").copied().unwrap_or(total(&rows[at(say(1, a), rows.len())].list)));
                        fill(&mut w, (k[say(2, 1)] % 7));
                        os.get_or_insert_default().push('d');
                        let n1: i32 = rows[at(say(3, r.inner.x), 2)].list.remove(at(say(4, p.0), 2)).wrapping_add((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, z) }));
                        *flag = ({ z += 1; say(8, z) }) > len(&*s);
                        len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &s, &t, &w, &os, &p, &r, &rows, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_020 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.v, &s.w, &s.os, &s.p, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        s.q.push_back((s.ls[say(1, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        s.ls[at(({ s.z += 1; say(5, s.z) }), 3)].items[at(say(3, 5), 2)] ^= say(4, s.l.items[at(3, 2)]);
                        s.h.get("abc").copied().unwrap_or(s.ls[say(7, 1)].items.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - s.k[1].max(say(8, s.rows[1].inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.v, &s.w, &s.os, &s.p, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        s.q.push_back((s.ls[say(1, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        s.ls[at(({ s.z += 1; say(5, s.z) }), 3)].items[at(say(3, 5), 2)] ^= say(4, s.l.items[at(3, 2)]);
                        s.h.get("abc").copied().unwrap_or(s.ls[say(7, 1)].items.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) - s.k[1].max(say(8, s.rows[1].inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.v, &s.w, &s.os, &s.p, &s.rows, &s.h, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_021 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.b + self.ls[at(1, self.ls.len())].x)) };
                match self.ls[self.ls.len() - 1].x {
                    0 | 1 => { self.w[0] = (self.w.len() as i32); }
                    n2 @ 2..=5 => {
                        self.l.items = self.r.list.iter().map(|&x4| self.rows[at(round, self.rows.len())].n.abs()).collect::<Vec<_>>();
                        self.ls[at(say(2, self.p.0), 2)].items.iter_mut().for_each(|x| *x = self.q.front().copied().unwrap_or(say(3, self.c)));
                    }
                    n3 if n3 > 8 => { let n5: i32 = self.v.iter().sum::<i32>(); }
                    _ => { self.rows[at(say(6, self.l.x), 3)].list.push(({ self.z += 2; say(5, self.z) })); }
                }
                self.rows[at(({ self.z += 2; say(8, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z }), say(11, self.l.x)));
                if self.t.is_empty() {
                    self.rows[at(({ self.z += 2; say(12, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(14, self.z) }), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(15, self.z) })));
                } else if self.m.contains_key(&(self.h.get("abc").copied().unwrap_or(8) + 1)) {
                    self.os = self.os.take().filter(|x| x.len() < 9);
                }
                (match &self.e { Shape::Dot => self.r.first().copied().unwrap_or(self.k[say(16, 1)]), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) - (self.t.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.b + self.ls[at(1, self.ls.len())].x)) };
                match self.ls[self.ls.len() - 1].x {
                    0 | 1 => { self.w[0] = (self.w.len() as i32); }
                    n2 @ 2..=5 => {
                        *self.l.items = self.r.list.iter().map(|&x4| self.rows[at(round, self.rows.len())].n.abs()).collect::<Vec<_>>();
                        self.ls[at(say(2, self.p.0), 2)].items.iter_mut().for_each(|x| *x = self.q.front().copied().unwrap_or(say(3, self.c)));
                    }
                    n3 if n3 > 8 => { let n5: i32 = self.v.iter().sum::<i32>(); }
                    _ => { self.rows[at(say(6, self.l.x), 3)].list.push(({ self.z += 2; say(5, self.z) })); }
                }
                self.rows[at(({ self.z += 2; say(8, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z }), say(11, self.l.x)));
                if self.t.is_empty() {
                    self.rows[at(({ self.z += 2; say(12, self.z) }), 2)].name.push_str(&format!("{}{}", ({ self.z += 1; say(14, self.z) }), (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(15, self.z) })));
                } else if self.m.contains_key(&(self.h.get("abc").copied().unwrap_or(8) + 1)) {
                    self.os = self.os.take().filter(|x| x.len() < 9);
                }
                (match &self.e { Shape::Dot => self.r.first().copied().unwrap_or(self.k[say(16, 1)]), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) - (self.t.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_022 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l3: for (i2, x1) in self.r.list.iter().enumerate() {
                    for i4 in 0_i32..3 { self.e = Shape::Line(self.rows.iter().map(Record::total).max().unwrap_or(0)); }
                }
                *self.h.entry(self.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += self.r.total();
                self.c = self.m.values().sum::<i32>();
                for &x5 in &self.w {
                    let mut n8: i32 = self.l.items.iter().map(|x7| self.e.size()).max().unwrap_or(0);
                }
                (self.v.iter().filter(|x9| self.o == Some(3)).count() as i32) - self.k[1].abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l3: for (i2, x1) in self.r.list.iter().enumerate() {
                    for i4 in 0_i32..3 { *self.e = Shape::Line(self.rows.iter().map(Record::total).max().unwrap_or(0)); }
                }
                *self.h.entry(self.w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += self.r.total();
                self.c = self.m.values().sum::<i32>();
                for &x5 in &self.w {
                    let mut n8: i32 = self.l.items.iter().map(|x7| self.e.size()).max().unwrap_or(0);
                }
                (self.v.iter().filter(|x9| self.o == Some(3)).count() as i32) - self.k[1].abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_023 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || 6 < (st.o.map_or(st.c, |x| x + 1)) { break st.h.get("abc").copied().unwrap_or(0); }
                            st.rows[at(say(1, 4), 2)].list.insert(at(({ st.z }), 2), say(2, 5));
                        };
                        if st.ls[0].x > st.rows[0].list.iter().sum::<i32>() {
                            st.l.items.retain(|x| 7 % 3 != 0);
                        } else if st.s.starts_with('a') { st.v.sort_by_key(|x| n3); }
                        if st.m.contains_key(&(st.rows.iter().map(|row| row.n).sum::<i32>() + 1)) {
                            let mut n5 = 0;
                            while let Some(x4) = st.r.list.pop() {
                                n5 += 1;
                                if n5 > 3 { break }
                                st.a -= (st.r.total() - (2 + 1));
                            }
                        }
                        match st.w.as_slice() {
                            [] => {
                                (st.r.n, st.a) = (len(&st.r.name), st.m.get(&(say(8, st.rows[at(st.ls[at(say(7, st.c), st.ls.len())].items[0], st.rows.len())].list[at(6, 2)]) + 1)).copied().unwrap_or(st.rows[at(st.b, st.rows.len())].inner.x));
                            }
                            [x8] => { st.b = st.r.total(); }
                            [x8, .., y9] => { let mut n10: i32 = st.rows.iter().map(|row| row.n).sum::<i32>(); }
                        }
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || 6 < (st.o.map_or(st.c, |x| x + 1)) { break st.h.get("abc").copied().unwrap_or(0); }
                            st.rows[at(say(1, 4), 2)].list.insert(at(({ st.z }), 2), say(2, 5));
                        };
                        if st.ls[0].x > st.rows[0].list.iter().sum::<i32>() {
                            st.l.items.retain(|x| 7 % 3 != 0);
                        } else if st.s.starts_with('a') { st.v.sort_by_key(|x| n3); }
                        if st.m.contains_key(&(st.rows.iter().map(|row| row.n).sum::<i32>() + 1)) {
                            let mut n5 = 0;
                            while let Some(x4) = st.r.list.pop() {
                                n5 += 1;
                                if n5 > 3 { break }
                                st.a -= (st.r.total() - (2 + 1));
                            }
                        }
                        match st.w.as_slice() {
                            [] => {
                                (st.r.n, st.a) = (len(&st.r.name), st.m.get(&(say(8, st.rows[at(st.ls[at(say(7, st.c), st.ls.len())].items[0], st.rows.len())].list[at(6, 2)]) + 1)).copied().unwrap_or(st.rows[at(st.b, st.rows.len())].inner.x));
                            }
                            [x8] => { st.b = st.r.total(); }
                            [x8, .., y9] => { let mut n10: i32 = st.rows.iter().map(|row| row.n).sum::<i32>(); }
                        }
                        st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_024 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &v, &os, &p, &rows, &m, &h, &k, &q, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = &os { q.rotate_left(q.len() / 2); }
                        std::mem::swap(&mut a, &mut b);
                        v[at(({ z += 1; say(5, z) }), 3)] = ({ z += 1; say(4, z) });
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &os, &p, &rows, &m, &h, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if let Some(x1) = &os { q.rotate_left(q.len() / 2); }
                        std::mem::swap(&mut a, &mut b);
                        v[at(({ z += 1; say(5, z) }), 3)] = ({ z += 1; say(4, z) });
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &os, &p, &rows, &m, &h, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_025 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &z]);
                    let value: i32 = {
                        r.list[0] = r.total();
                        k[0] ^= &(os.as_deref().unwrap_or("none").len() as i32);
                        let (Some(n1), _) = (o, 1) else { return Ok(r.total()) };
                        t = format!("{}:{:<4}|", t, rows[at(({ z }), rows.len())].n);
                        *h.entry(format!("{}:{:<4}|", rows[1].name, 7)).or_insert(0) += r.first().copied().unwrap_or(w[0]);
                        ({ let x2: i32 = double(r.n); (0 + a) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list[0] = r.total();
                        k[0] ^= &(os.as_deref().unwrap_or("none").len() as i32);
                        let (Some(n1), _) = (o, 1) else { return Ok(r.total()) };
                        t = format!("{}:{:<4}|", t, rows[at(({ z }), rows.len())].n);
                        *h.entry(format!("{}:{:<4}|", rows[1].name, 7)).or_insert(0) += r.first().copied().unwrap_or(w[0]);
                        ({ let x2: i32 = double(r.n); (0 + a) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &w, &o, &os, &r, &rows, &m, &h, &k, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_026 {
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
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        r.list.push(m.get(&((if s == "abc" { 3 } else { 7 }) + 1)).copied().unwrap_or(os.as_ref().map_or(({ z }), |x| x.len() as i32)));
                        match rows[0].name.as_str() {
                            "" => {
                                let mut n3: i32 = 0;
                                let n5: i32 = loop {
                                    n3 += 1;
                                    if n3 > 2 || (r.inner.on || v.is_empty()) { break o.map_or(1, |x| x + 1); }
                                    ls[at((if z % 8 == 5 { break 'outer } else { say(4, z) }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= say(3, 3);
                                    m.entry(1).and_modify(|x| *x += q.front().copied().unwrap_or(ls[at(p.0, ls.len())].x)).or_insert(5);
                                };
                            }
                            "abc" | "b" => { if (0 >= a && t == "abc") { break 'outer } }
                            y2 => {
                                match &e {
                                    Shape::Dot => {
                                        *m.entry((len(y2) % 7)).or_insert((if 0 == l.x { 7 } else { c })) += (rows[1].n + c);
                                    }
                                    Shape::Line(x7) if *x7 < 5 => { a -= &((*x7) + k[at(({ z }), 4)]); }
                                    Shape::Named { name: y8, size: x7 } => { let n9 = std::mem::replace(&mut l.x, 4); }
                                    _ => {}
                                }
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                        }
                        { let _ = ls[say(6, 0)].items.pop(); }
                        ({ let x11: i32 = (s.len() as i32); (os.as_deref().unwrap_or("none").len() as i32) }) - l.items.iter().map(|x12| k[at(say(7, c), 4)]).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
                        r.list.push(m.get(&((if s == "abc" { 3 } else { 7 }) + 1)).copied().unwrap_or(os.as_ref().map_or(({ z }), |x| x.len() as i32)));
                        match rows[0].name.as_str() {
                            "" => {
                                let mut n3: i32 = 0;
                                let n5: i32 = loop {
                                    n3 += 1;
                                    if n3 > 2 || (r.inner.on || v.is_empty()) { break o.map_or(1, |x| x + 1); }
                                    ls[at((if z % 8 == 5 { break 'outer } else { say(4, z) }), 3)].items[at(({ z += 2; say(2, z) }), 2)] ^= say(3, 3);
                                    m.entry(1).and_modify(|x| *x += q.front().copied().unwrap_or((*ls[at(p.0, ls.len())].x))).or_insert(5);
                                };
                            }
                            "abc" | "b" => { if (0 >= a && t == "abc") { break 'outer } }
                            y2 => {
                                match &e {
                                    Shape::Dot => {
                                        *m.entry((len(y2) % 7)).or_insert((if 0 == l.x { 7 } else { c })) += (rows[1].n + c);
                                    }
                                    Shape::Line(x7) if *x7 < 5 => { a -= &((*x7) + k[at(({ z }), 4)]); }
                                    Shape::Named { name: y8, size: x7 } => { let n9 = std::mem::replace(&mut l.x, 4); }
                                    _ => {}
                                }
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                        }
                        { let _ = ls[say(6, 0)].items.pop(); }
                        ({ let x11: i32 = (s.len() as i32); (os.as_deref().unwrap_or("none").len() as i32) }) - l.items.iter().map(|x12| k[at(say(7, c), 4)]).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_027 {
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
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        flag |= (o == Some(3) && w.is_empty());
                        rows[at(({ z += 1; say(1, z) }), 2)].list.insert(at(say(2, r.list[0]), 2), ({ z += 2; say(3, z) }));
                        match rows[at(({ z += 1; say(6, z) }), 2)].name.as_str() {
                            "" => { *m.entry(r.total()).or_insert((say(7, p.0) + ls[ls.len() - 1].x)) += (6 + ({ z })); }
                            "abc" | "b" => {
                                ls[at(({ z += 1; say(8, z) }), 2)].items.push(({ z += 1; say(10, z) }));
                                r.name.insert(0, 'b');
                            }
                            y3 => {
                                for x5 in &l.items {
                                    if let Shape::Line(n) = &mut e { *n += (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32) }
                                }
                            }
                        }
                        rows[at(({ z }), 2)].list.insert(at(({ z }), 2), ({ z += 2; say(13, z) }));
                        { rows[at(({ z += 1; say(14, z) }), 2)].grow(({ z += 1; say(16, z) })); }
                        ((-a) + (t.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        flag |= (o == Some(3) && w.is_empty());
                        rows[at(({ z += 1; say(1, z) }), 2)].list.insert(at(say(2, r.list[0]), 2), ({ z += 2; say(3, z) }));
                        match rows[at(({ z += 1; say(6, z) }), 2)].name.as_str() {
                            "" => { *m.entry(r.total()).or_insert((say(7, p.0) + ls[ls.len() - 1].x)) += (6 + ({ z })); }
                            "abc" | "b" => {
                                ls[at(({ z += 1; say(8, z) }), 2)].items.push(({ z += 1; say(10, z) }));
                                r.name.insert(0, 'b');
                            }
                            y3 => {
                                for x5 in &l.items {
                                    if let Shape::Line(n) = &mut e { *n += (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32) }
                                }
                            }
                        }
                        rows[at(({ z }), 2)].list.insert(at(({ z }), 2), ({ z += 2; say(13, z) }));
                        { rows[at(({ z += 1; say(14, z) }), 2)].grow(({ z += 1; say(16, z) })); }
                        ((-a) + (t.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_028 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        'l2: for row1 in s.rows.iter_mut() {
                            s.a = match s.l.items[0] {
                                0 | 1 => ({ let x6: i32 = row1.n; 8 }),
                                n3 @ (2..=5 | 8) => n3 + 1,
                                n4 if n4 > s.k[0] => (({ s.z }) - s.l.x),
                                _ => 2,
                            };
                        }
                        s.r.inner.x = double(s.o.unwrap_or(s.k[4 - 1]));
                        let n7: i32 = ((s.c + s.p.0) % 7);
                        s.v.iter().map(|x8| s.l.x.max(s.v[0])).sum::<i32>() - (({ s.z }) - s.rows[at(({ s.z }), s.rows.len())].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for row1 in s.rows.iter_mut() {
                            s.a = match s.l.items[0] {
                                0 | 1 => ({ let x6: i32 = row1.n; 8 }),
                                n3 @ (2..=5 | 8) => n3 + 1,
                                n4 if n4 > s.k[0] => (({ s.z }) - s.l.x),
                                _ => 2,
                            };
                        }
                        s.r.inner.x = double(s.o.unwrap_or(s.k[4 - 1]));
                        let n7: i32 = ((s.c + s.p.0) % 7);
                        s.v.iter().map(|x8| s.l.x.max(s.v[0])).sum::<i32>() - (({ s.z }) - s.rows[at(({ s.z }), s.rows.len())].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_029 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o.replace(self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                self.v[at(say(4, self.r.inner.x), 3)] = (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) });
                self.w[0] %= 5;
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", ({ self.z }), positive(say(8, self.z) - 7)?));
                [self.c, _] = [(1 % 7), len(&self.rows[at(round, 2)].name)];
                ((7 + ({ self.z += 1; say(10, self.z) })) - self.r.first().copied().unwrap_or(self.ls[at(say(9, self.b), self.ls.len())].x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o.replace(self.r.list.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                self.v[at(say(4, self.r.inner.x), 3)] = (if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) });
                self.w[0] %= 5;
                self.rows[at(({ self.z }), 2)].name.push_str(&format!("{}{}", ({ self.z }), positive(say(8, self.z) - 7)?));
                [self.c, _] = [(1 % 7), len(&self.rows[at(round, 2)].name)];
                ((7 + ({ self.z += 1; say(10, self.z) })) - self.r.first().copied().unwrap_or(self.ls[at(say(9, self.b), self.ls.len())].x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
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
