//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_000 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        w.sort_by_key(|x| (2 - ls[at(p.0, ls.len())].x));
                        if let Some(x) = m.get_mut(&(p.0.wrapping_mul(r.inner.x) + 1)) { *x -= total(&l.items) }
                        let mut n2: i32 = 0;
                        while n2 < 3 && rows[say(1, 1)].inner.x >= (h.get("abc").copied().unwrap_or(({ z += 1; say(2, z) }))) {
                            n2 += 1;
                            os = Some(format!("{c:>3} {s:?} {}", v[v.len() - 1]));
                        }
                        for i3 in 0_i32..c.min(3) { { let mut text4: String = s.trim_start_matches('a').to_owned(); } }
                        match (r.inner.on, o) {
                            (true, Some(x5)) => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            (false, None) => {
                                b += os.as_ref().map_or(q.front().copied().unwrap_or(k[at(rows[say(3, 1)].n, 4)]), |x| x.len() as i32);
                            }
                            _ => {}
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.sort_by_key(|x| (2 - ls[at(p.0, ls.len())].x));
                        if let Some(x) = m.get_mut(&(p.0.wrapping_mul(r.inner.x) + 1)) { *x -= total(&*l.items) }
                        let mut n2: i32 = 0;
                        while n2 < 3 && rows[say(1, 1)].inner.x >= (h.get("abc").copied().unwrap_or(({ z += 1; say(2, z) }))) {
                            n2 += 1;
                            os = Some(format!("{c:>3} {s:?} {}", v[v.len() - 1]));
                        }
                        for i3 in 0_i32..c.min(3) { { let mut text4: String = s.trim_start_matches('a').to_owned(); } }
                        match (r.inner.on, o) {
                            (true, Some(x5)) => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            (false, None) => {
                                b += os.as_ref().map_or(q.front().copied().unwrap_or(k[at(rows[say(3, 1)].n, 4)]), |x| x.len() as i32);
                            }
                            _ => {}
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_001 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&b, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = &os { o = Some((say(1, k[0]) + rows[rows.len() - 1].n)); }
                        let mut n2: i32 = 0;
                        while n2 < 3 && rows[at(round, rows.len())].n > ((ls[at(3, ls.len())].x as i64 * 2) as i32) {
                            n2 += 1;
                            p.1.push('y');
                            match o {
                                Some(x3) if x3 > 3 => {
                                    o = None;
                                    rows[0].n ^= m.values().sum::<i32>();
                                    let mut text5: String = p.1.clone();
                                }
                                Some(x3) => o = Some(x3 + 2),
                                None => o = Some(q.front().copied().unwrap_or(k[0])),
                            }
                        }
                        for link6 in &mut ls {
                            if r.inner.on { rows[at(l.items[0], 2)].list.push(link6.id); } else if t == "abc" {
                                link6.items.reverse();
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.starts_with('a') {
                            n7 += 1;
                            e = Shape::Named { name: (r.name.clone() + "x"), size: (-b) };
                        }
                        total(&w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        if let Some(x1) = &os { o = Some((say(1, k[0]) + rows[rows.len() - 1].n)); }
                        let mut n2: i32 = 0;
                        while n2 < 3 && rows[at(round, rows.len())].n > ((ls[at(3, ls.len())].x as i64 * 2) as i32) {
                            n2 += 1;
                            p.1.push('y');
                            match o {
                                Some(x3) if x3 > 3 => {
                                    o = None;
                                    rows[0].n ^= m.values().sum::<i32>();
                                    let mut text5: String = p.1.clone();
                                }
                                Some(x3) => o = Some(x3 + 2),
                                None => o = Some(q.front().copied().unwrap_or(k[0])),
                            }
                        }
                        for link6 in &ls {
                            if r.inner.on { rows[at(l.items[0], 2)].list.push(link6.id); } else if t == "abc" {
                                link6.items.reverse();
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.starts_with('a') {
                            n7 += 1;
                            *e = Shape::Named { name: (r.name.clone() + "x"), size: (-b) };
                        }
                        total(&*w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_002 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        k[say(3, 0)] = match q.front().copied().unwrap_or(2) {
                            0 | 1 => double(2),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 6 => ((a as i64 * 2) as i32),
                            _ => 2,
                        };
                        let mut n9: i32 = rows[0].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        rows.sort_by_key(|row| -row.n);
                        let (Some(n10), _) = (o, 1) else { return Ok(len(&s)) };
                        let mut n11: i32 = 0;
                        while n11 < 3 && say(4, b) >= (s.len() as i32) {
                            n11 += 1;
                            v.sort_by_key(|x| e.size());
                            let n13: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        o.unwrap_or((|x14: i32| say(7, a))(l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[say(3, 0)] = match q.front().copied().unwrap_or(2) {
                            0 | 1 => double(2),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 6 => ((a as i64 * 2) as i32),
                            _ => 2,
                        };
                        let mut n9: i32 = rows[0].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        rows.sort_by_key(|row| -row.n);
                        let (Some(n10), _) = (o, 1) else { return Ok(len(&*s)) };
                        let mut n11: i32 = 0;
                        while n11 < 3 && say(4, b) >= (s.len() as i32) {
                            n11 += 1;
                            v.sort_by_key(|x| e.size());
                            let n13: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        o.unwrap_or((|x14: i32| say(7, a))(l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_003 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut b, 4);
                        for link2 in &mut ls {
                            w.push((len(&r.name) + os.as_ref().map_or(4, |x| x.len() as i32)));
                            link2.x += (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        rows[at(v[at(positive(say(1, z) - 7)?, v.len())], 2)].list.dedup();
                        rows[0].n = match rows[at(r.first().copied().unwrap_or(p.0), rows.len())].n {
                            0 | 1 => (ls[at(0, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > a => ls[say(4, 1)].items.iter().map(|x12| (*x12)).sum::<i32>(),
                            _ => 2,
                        };
                        for i13 in 0_i32..ls[at(5, ls.len())].x.min(3) {
                            t.clear();
                            'l16: for &x14 in &w { let mut text17: String = format!("{c:>3} {s:?} {}", p.0); }
                        }
                        e.size() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
                        let n1 = std::mem::replace(&mut b, 4);
                        for link2 in &ls {
                            w.push((len(&r.name) + os.as_ref().map_or(4, |x| x.len() as i32)));
                            link2.x += (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        rows[at(v[at(positive(say(1, z) - 7)?, v.len())], 2)].list.dedup();
                        rows[0].n = match rows[at(r.first().copied().unwrap_or(p.0), rows.len())].n {
                            0 | 1 => (ls[at(0, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > a => ls[say(4, 1)].items.iter().map(|x12| (*x12)).sum::<i32>(),
                            _ => 2,
                        };
                        for i13 in 0_i32..ls[at(5, ls.len())].x.min(3) {
                            t.clear();
                            'l16: for &x14 in &w { let mut text17: String = format!("{c:>3} {s:?} {}", p.0); }
                        }
                        e.size() - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_004 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.b = s.v.pop().unwrap_or(s.ls[at(say(1, s.l.x), s.ls.len())].items.iter().sum::<i32>()) - s.v.len() as i32 + s.v.pop().map_or(0, |x| x + 1);
                        let [n1, n2]: [i32; 2] = [s.os.as_ref().map_or(s.ls[0].x, |x| x.len() as i32), ({ let x3: i32 = s.rows[s.rows.len() - 1].inner.x; s.c })];
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.k[at(({ s.z += 1; say(3, s.z) }), 4)].max(s.v.iter().sum::<i32>()) - s.l.items.iter().map(|x4| 5).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.b = s.v.pop().unwrap_or(s.ls[at(say(1, s.l.x), s.ls.len())].items.iter().sum::<i32>()) - s.v.len() as i32 + s.v.pop().map_or(0, |x| x + 1);
                        let [n1, n2]: [i32; 2] = [s.os.as_ref().map_or(s.ls[0].x, |x| x.len() as i32), ({ let x3: i32 = s.rows[s.rows.len() - 1].inner.x; (*s.c) })];
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.k[at(({ s.z += 1; say(3, s.z) }), 4)].max(s.v.iter().sum::<i32>()) - s.l.items.iter().map(|x4| 5).fold(0, |x, y| x ^ y)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_005 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.h.get("abc").copied().unwrap_or(self.m.values().sum::<i32>());
                self.rows[at(say(1, self.l.x), 2)].inner.x = ({ let x2: i32 = self.h.get("abc").copied().unwrap_or(self.r.n); (self.l.x + 8) });
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let mut n5: i32 = 0;
                        while n5 < 3 && self.v.iter().any(|x| *x > 3) {
                            n5 += 1;
                            self.e = Shape::Named { name: (self.r.name.clone() + "x"), size: self.o.map_or(({ self.z += 1; say(2, self.z) }), |x| x + 1) };
                        }
                        self.t.push('y');
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(self.c.wrapping_mul(self.ls[0].items[0])),
                }
                (-self.os.as_ref().map_or(0, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = self.h.get("abc").copied().unwrap_or(self.m.values().sum::<i32>());
                self.rows[at(say(1, self.l.x), 2)].inner.x = ({ let x2: i32 = self.h.get("abc").copied().unwrap_or(self.r.n); (self.l.x + 8) });
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let mut n5: i32 = 0;
                        while n5 < 3 && self.v.iter().any(|x| *x > 3) {
                            n5 += 1;
                            self.e = Shape::Named { name: (self.r.name.clone() + "x"), size: self.o.map_or(({ self.z += 1; say(2, self.z) }), |x| x + 1) };
                        }
                        self.t.push('y');
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(self.c.wrapping_mul(self.ls[0].items[0])),
                }
                (-self.os.as_ref().map_or(0, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_006 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w.as_slice() {
                    [] => { self.r.list.sort(); }
                    [x1] => {
                        self.rows[at(self.b, 2)].list.extend([self.os.as_ref().map_or(self.m.values().sum::<i32>(), |x| x.len() as i32), 1]);
                    }
                    [x1, .., y2] => {
                        self.r.n = (if 7 <= double(self.c) { (self.os.as_deref().unwrap_or("none").len() as i32) } else { self.e.size() });
                    }
                }
                self.a = match self.l.x {
                    0 | 1 => self.ls[0].items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > self.a => self.o.map_or(self.a, |x| x + 1),
                    _ => 2,
                };
                self.v.retain(|x| (self.c + self.r.n) % 3 != 0);
                (self.t.len() as i32) - len(&self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w.as_slice() {
                    [] => { self.r.list.sort(); }
                    [x1] => {
                        self.rows[at(self.b, 2)].list.extend([self.os.as_ref().map_or(self.m.values().sum::<i32>(), |x| x.len() as i32), 1]);
                    }
                    [x1, .., y2] => {
                        self.r.n = (if 7 <= double(self.c) { (self.os.as_deref().unwrap_or("none").len() as i32) } else { self.e.size() });
                    }
                }
                self.a = match self.l.x {
                    0 | 1 => self.ls[0].items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > (*self.a) => self.o.map_or(self.a, |x| x + 1),
                    _ => 2,
                };
                self.v.retain(|x| (self.c + self.r.n) % 3 != 0);
                (self.t.len() as i32) - len(&*self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_007 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.q, &st.l]);
                    let value: i32 = {
                        for row1 in &mut st.rows { if let Some(x) = row1.list.last_mut() { *x += 8 } }
                        match st.t.as_str() {
                            "" => {
                                let n5: i32 = (st.q.front().copied().unwrap_or(7) + st.o.unwrap_or(st.rows[say(1, 1)].inner.x));
                                let mut n6: i32 = ((st.w.len() as i32) + (st.p.0 - st.r.inner.x));
                            }
                            "abc" | "b" => {
                                {
                                    match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                                }
                            }
                            y4 => { (st.p.0, st.c) = ((-1), (st.t.len() as i32)); }
                        }
                        st.flag &= 1 == (st.os.as_ref().map_or(st.p.0, |x| x.len() as i32));
                        st.r.total() - st.v.first().copied().unwrap_or(st.r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut st.rows { if let Some(x) = row1.list.last_mut() { *x += 8 } }
                        match st.t.as_str() {
                            "" => {
                                let n5: i32 = (st.q.front().copied().unwrap_or(7) + st.o.unwrap_or(st.rows[say(1, 1)].inner.x));
                                let mut n6: i32 = ((st.w.len() as i32) + (st.p.0 - st.r.inner.x));
                            }
                            "abc" | "b" => {
                                {
                                    match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                                }
                            }
                            y4 => { (st.p.0, st.c) = ((-1), (st.t.len() as i32)); }
                        }
                        st.flag &= 1 == (st.os.as_ref().map_or(st.p.0, |x| x.len() as i32));
                        st.r.total() - st.v.first().copied().unwrap_or(st.r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_008 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &os, &p, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (-5); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        a ^= &(|x1: i32| v[at(round, v.len())])(5);
                        w[at(os.as_ref().map_or(({ z }), |x| x.len() as i32), 2)] = double((-p.0));
                        match &p {
                            (x2, y3) if *x2 > 0 => { [ls[say(1, 0)].x, _] = [total(&w), (c - w[at(({ z }), w.len())])]; }
                            _ => {
                                h.insert(s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), ((l.x as i64 * 2) as i32));
                            }
                        }
                        let n4: i32 = m.values().sum::<i32>();
                        ('l5: { if l.x == (rows.iter().map(Record::total).max().unwrap_or(say(2, p.0))) { break 'l5 (({ z += 1; say(3, z) }) + a) } e.size() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &os, &p, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (-5); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        *a ^= &(|x1: i32| v[at(round, v.len())])(5);
                        w[at(os.as_ref().map_or(({ z }), |x| x.len() as i32), 2)] = double((-p.0));
                        match &p {
                            (x2, y3) if *x2 > 0 => { [ls[say(1, 0)].x, _] = [total(&*w), (c - w[at(({ z }), w.len())])]; }
                            _ => {
                                h.insert(s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), ((l.x as i64 * 2) as i32));
                            }
                        }
                        let n4: i32 = m.values().sum::<i32>();
                        ('l5: { if l.x == (rows.iter().map(Record::total).max().unwrap_or(say(2, p.0))) { break 'l5 (({ z += 1; say(3, z) }) + (*a)) } e.size() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &os, &p, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_009 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        c = match ls[at(round, ls.len())].x {
                            0 | 1 => (a - 4),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > l.items[0] => h.get("abc").copied().unwrap_or(({ z })),
                            _ => 2,
                        };
                        rows[at(({ z += 1; say(2, z) }), 2)].list = vec![(v.windows(2).filter(|two| two[0] < two[1]).count() as i32); 2];
                        r.list[0] = len(&p.1);
                        ls[at(say(5, r.inner.x), 2)].x = match w[0] {
                            0 | 1 => (w.iter().filter(|x9| c > b).count() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > a => (os.as_deref().unwrap_or("none").len() as i32),
                            _ => 2,
                        };
                        let [n10, n11]: [i32; 2] = [total(&w), (-rows[at(round, rows.len())].inner.x)];
                        o.unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - (6 + ({ z += 1; say(6, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        c = match ls[at(round, ls.len())].x {
                            0 | 1 => ((*a) - 4),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > l.items[0] => h.get("abc").copied().unwrap_or(({ z })),
                            _ => 2,
                        };
                        rows[at(({ z += 1; say(2, z) }), 2)].list = vec![(v.windows(2).filter(|two| two[0] < two[1]).count() as i32); 2];
                        r.list[0] = len(&p.1);
                        ls[at(say(5, r.inner.x), 2)].x = match w[0] {
                            0 | 1 => (w.iter().filter(|x9| c > b).count() as i32),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > a => (os.as_deref().unwrap_or("none").len() as i32),
                            _ => 2,
                        };
                        let [n10, n11]: [i32; 2] = [total(&*w), (-rows[at(round, rows.len())].inner.x)];
                        o.unwrap_or((os.as_deref().unwrap_or("none").len() as i32)) - (6 + ({ z += 1; say(6, z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_010 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &z]);
                    let value: i32 = {
                        v[0] -= &r.first().copied().unwrap_or(5);
                        rows[at(h.get("abc").copied().unwrap_or(c), 2)].inner.x += &(m.get(&(k[say(1, 1)] + 1)).copied().unwrap_or(({ z })));
                        let [n1, .., n2] = k;
                        v.first().copied().unwrap_or(w.first().copied().unwrap_or(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[0] -= &r.first().copied().unwrap_or(5);
                        rows[at(h.get("abc").copied().unwrap_or(c), 2)].inner.x += &(m.get(&(k[say(1, 1)] + 1)).copied().unwrap_or(({ z })));
                        let [n1, .., n2] = k;
                        v.first().copied().unwrap_or(w.first().copied().unwrap_or(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_011 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s, &v, &w, &o, &p, &r, &rows, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = o.or(Some((p.1.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        let n2 = std::mem::replace(&mut r.n, 4);
                        r.list.truncate(3);
                        for x3 in v.iter_mut() {
                            rows[at(({ z }), 2)].list.push((-1)); (*x3) += rows[at(({ z }), 2)].list.remove(0) * 2 - rows[at(({ z }), 2)].list.iter().sum::<i32>();
                        }
                        (ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &v, &w, &o, &p, &r, &rows, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = o.or(Some((p.1.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                        let n2 = std::mem::replace(&mut r.n, 4);
                        r.list.truncate(3);
                        for x3 in v.iter_mut() {
                            rows[at(({ z }), 2)].list.push((-1)); (*x3) += rows[at(({ z }), 2)].list.remove(0) * 2 - rows[at(({ z }), 2)].list.iter().sum::<i32>();
                        }
                        (ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) - len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &v, &w, &o, &p, &r, &rows, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_012 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, o: Option<i32>, p: (i32, String), r: Record, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.o, &s.p, &s.r, &s.e, &s.k, &s.q, &s.ls]);
                    let value: i32 = {
                        s.o = s.o.map(|x| x + 1);
                        s.ls[say(3, 0)].x ^= ((s.r.inner.x as i64 * 2) as i32);
                        let mut n2: i32 = s.o.map_or(s.q.front().copied().unwrap_or(s.a), |x| x + 1);
                        (-(s.b % 7)) - len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.o, &s.p, &s.r, &s.e, &s.k, &s.q, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.o = s.o.map(|x| x + 1);
                        s.ls[say(3, 0)].x ^= ((s.r.inner.x as i64 * 2) as i32);
                        let mut n2: i32 = s.o.map_or(s.q.front().copied().unwrap_or(s.a), |x| x + 1);
                        (-(s.b % 7)) - len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.o, &s.p, &s.r, &s.e, &s.k, &s.q, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_013 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    self.a ^= total(&self.v);
                    self.r.list[at(self.k[at(self.k[0], 4)], 2)] = self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                for x1 in &self.w {
                    self.c = std::mem::take(&mut self.c) + 1;
                    self.v[0] += (self.h.get("abc").copied().unwrap_or(5) + self.ls[at(say(1, self.a), self.ls.len())].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                }
                *self.o.get_or_insert(self.rows.iter().map(Record::total).max().unwrap_or(self.l.x)) += 2;
                self.b = match self.c {
                    0 | 1 => double(self.b),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > self.b => (self.rows[at(say(7, self.l.x), self.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    _ => 2,
                };
                let mut n12: i32 = 0;
                while n12 < 3 && self.o.is_some() {
                    n12 += 1;
                    self.p.0 += (self.p.0.max(self.c) % 7);
                }
                self.h.get("abc").copied().unwrap_or(self.o.unwrap_or(3))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                {
                    *self.a ^= total(&*self.v);
                    self.r.list[at(self.k[at(self.k[0], 4)], 2)] = self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                for x1 in &self.w {
                    self.c = std::mem::take(&mut self.c) + 1;
                    self.v[0] += (self.h.get("abc").copied().unwrap_or(5) + self.ls[at(say(1, self.a), self.ls.len())].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                }
                *self.o.get_or_insert(self.rows.iter().map(Record::total).max().unwrap_or(self.l.x)) += 2;
                self.b = match self.c {
                    0 | 1 => double(self.b),
                    n3 @ (2..=5 | 8) => n3 + 1,
                    n4 if n4 > self.b => (self.rows[at(say(7, self.l.x), self.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                    _ => 2,
                };
                let mut n12: i32 = 0;
                while n12 < 3 && self.o.is_some() {
                    n12 += 1;
                    self.p.0 += (self.p.0.max((*self.c)) % 7);
                }
                self.h.get("abc").copied().unwrap_or(self.o.unwrap_or(3))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_014 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if 5 >= (self.a.max(say(1, self.c))) { let n1 = bump(&mut self.a); }
                for link3 in &mut self.ls { link3.items[0] = self.m.values().sum::<i32>(); }
                let mut list4: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                self.rows[0].name += &self.t.to_uppercase();
                Inner { x: self.k[at(({ self.z }), 2)], .. } = Inner { x: (self.p.1.chars().filter(|c| *c == 'b').count() as i32), on: false };
                (total(&self.rows[at(self.a, self.rows.len())].list) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if 5 >= (self.a.max(say(1, self.c))) { let n1 = bump(&mut self.a); }
                for link3 in &self.ls { link3.items[0] = self.m.values().sum::<i32>(); }
                let mut list4: Vec<i32> = self.v[at(round, self.v.len())..].to_vec();
                self.rows[0].name += &self.t.to_uppercase();
                Inner { x: self.k[at(({ self.z }), 2)], .. } = Inner { x: (self.p.1.chars().filter(|c| *c == 'b').count() as i32), on: false };
                (total(&self.rows[at((*self.a), self.rows.len())].list) % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_015 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.s.is_empty() {
                            n1 += 1;
                            st.a = st.rows[at(8, 2)].list.pop().unwrap_or(st.e.size()) - st.rows[at(8, 2)].list.len() as i32 + st.rows[at(8, 2)].list.pop().map_or(0, |x| x + 1);
                            st.c = st.q.front().copied().unwrap_or((if 8 == st.r.inner.x { 8 } else { ({ st.z += 2; say(1, st.z) }) }));
                        }
                        if st.o.is_some() {
                            st.q.rotate_left(st.q.len() / 2);
                        } else if ({ st.z }) >= (st.rows[0].list.iter().map(|x3| 7).last().unwrap_or_default()) {
                            if matches!(st.e, Shape::Line(n) if n > 2) {
                                fill(&mut st.w, 8);
                                st.c = (st.ls[say(2, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            } else { if let Some(x) = st.m.get_mut(&((st.k[at(({ st.z }), 4)] % 7) + 1)) { *x -= (1 + 8) } }
                        }
                        st.c += (if st.flag { ('l4: { if st.r.inner.on { break 'l4 st.c } st.rows[say(3, 1)].inner.x }) } else { double(6) });
                        st.v.first().copied().unwrap_or(st.rows.iter().map(|row| row.n).sum::<i32>()) - st.h.get("abc").copied().unwrap_or(st.v[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && st.s.is_empty() {
                            n1 += 1;
                            st.a = st.rows[at(8, 2)].list.pop().unwrap_or(st.e.size()) - st.rows[at(8, 2)].list.len() as i32 + st.rows[at(8, 2)].list.pop().map_or(0, |x| x + 1);
                            st.c = st.q.front().copied().unwrap_or((if 8 == st.r.inner.x { 8 } else { ({ st.z += 2; say(1, st.z) }) }));
                        }
                        if st.o.is_some() {
                            st.q.rotate_left(st.q.len() / 2);
                        } else if ({ st.z }) >= (st.rows[0].list.iter().map(|x3| 7).last().unwrap_or_default()) {
                            if matches!(st.e, Shape::Line(n) if n > 2) {
                                fill(&mut st.w, 8);
                                st.c = (st.ls[say(2, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            } else { if let Some(x) = st.m.get_mut(&((st.k[at(({ st.z }), 4)] % 7) + 1)) { *x -= (1 + 8) } }
                        }
                        st.c += (if st.flag { ('l4: { if st.r.inner.on { break 'l4 st.c } st.rows[say(3, 1)].inner.x }) } else { double(6) });
                        st.v.first().copied().unwrap_or(st.rows.iter().map(|row| row.n).sum::<i32>()) - st.h.get("abc").copied().unwrap_or(st.v[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_016 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &t, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n4: i32 = ('l3: { if 5 < (match &e { Shape::Dot => r.list[0], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) { break 'l3 ((a as i64 * 2) as i32) } os.as_ref().map_or(a, |x| x.len() as i32) });
                        a = std::mem::take(&mut a) + 1;
                        match o {
                            Some(x5) if x5 > 3 => {
                                o = None;
                                h.remove(&r.name.trim_start_matches('a').to_owned());
                            }
                            Some(x5) => o = Some(x5 + 2),
                            None => o = Some(rows.iter().map(Record::total).max().unwrap_or(ls[1].x)),
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && flag {
                            n7 += 1;
                            if p.0 > (p.1.len() as i32) {
                                r.n -= (match &e { Shape::Dot => e.size(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                            } else if v.iter().any(|x| *x > 3) {
                                h.insert(rows[at(r.inner.x, 2)].name.chars().rev().collect::<String>(), ('l10: { if m.contains_key(&(a + 1)) { break 'l10 ({ z += 2; say(1, z) }) } say(2, p.0) }));
                                let mut text11: String = format!("{b:>3} {t:?} {}", 5);
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n4: i32 = ('l3: { if 5 < (match &e { Shape::Dot => r.list[0], Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) { break 'l3 ((a as i64 * 2) as i32) } os.as_ref().map_or(a, |x| x.len() as i32) });
                        a = std::mem::take(&mut a) + 1;
                        match o {
                            Some(x5) if x5 > 3 => {
                                o = None;
                                h.remove(&r.name.trim_start_matches('a').to_owned());
                            }
                            Some(x5) => o = Some(x5 + 2),
                            None => o = Some(rows.iter().map(Record::total).max().unwrap_or(ls[1].x)),
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && flag {
                            n7 += 1;
                            if p.0 > (p.1.len() as i32) {
                                r.n -= (match &e { Shape::Dot => e.size(), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 });
                            } else if v.iter().any(|x| *x > 3) {
                                h.insert(rows[at(r.inner.x, 2)].name.chars().rev().collect::<String>(), ('l10: { if m.contains_key(&(a + 1)) { break 'l10 ({ z += 2; say(1, z) }) } say(2, p.0) }));
                                let mut text11: String = format!("{b:>3} {t:?} {}", 5);
                            }
                        }
                        (os.as_deref().unwrap_or("none").len() as i32) - l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_017 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &c, &t, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        r.name.clear();
                        let n1 = bump(&mut a);
                        r.name = std::mem::take(&mut r.name) + "k";
                        if let Some(x2) = m.get(&(r.n + 1)) {
                            if let Some(x3) = m.get(&(l.x + 1)) {
                                ((k[0], _), r.list[0]) = ((m.get(&(({ z += 2; say(2, z) }) + 1)).copied().unwrap_or(l.x), 0), (rows[say(3, 1)].n + ls[1].items[0]));
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (l.items.iter().filter(|x4| t.is_empty()).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        ((t.len() as i32) - (k[1] + c)) - double(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        r.name.clear();
                        let n1 = bump(&mut a);
                        r.name = std::mem::take(&mut r.name) + "k";
                        if let Some(x2) = m.get(&(r.n + 1)) {
                            if let Some(x3) = m.get(&(l.x + 1)) {
                                ((k[0], _), r.list[0]) = ((m.get(&(({ z += 2; say(2, z) }) + 1)).copied().unwrap_or(l.x), 0), (rows[say(3, 1)].n + ls[1].items[0]));
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (l.items.iter().filter(|x4| t.is_empty()).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        ((t.len() as i32) - (k[1] + c)) - double(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_018 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &os, &p, &r, &rows, &k, &l]);
                    let value: i32 = {
                        if let Some(x1) = &os { for row2 in &rows { let n3: i32 = peak(&v).copied().unwrap_or(3); } }
                        v.insert(0, double(r.list.iter().map(|x4| rows[at(round, rows.len())].inner.x).max().unwrap_or(0)));
                        k[at(v.iter().map(|x5| w[at(round, w.len())]).max().unwrap_or(0), 2)] -= &len(&p.1);
                        double((w.len() as i32)) - r.first().copied().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &os, &p, &r, &rows, &k, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = &os { for row2 in &rows { let n3: i32 = peak(&*v).copied().unwrap_or(3); } }
                        v.insert(0, double(r.list.iter().map(|x4| rows[at(round, rows.len())].inner.x).max().unwrap_or(0)));
                        k[at(v.iter().map(|x5| w[at(round, w.len())]).max().unwrap_or(0), 2)] -= &len(&p.1);
                        double((w.len() as i32)) - r.first().copied().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &os, &p, &r, &rows, &k, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_019 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls]);
                    let value: i32 = {
                        p.1 = rows[at(round, 2)].name.chars().rev().collect::<String>();
                        v.push((rows.iter().map(Record::total).max().unwrap_or(ls[1].x) + (|x1: i32| a)(1)));
                        for x2 in &mut v {
                            [c, _] = [('l3: { if c >= 1 { break 'l3 8 } (*x2) }), len(&rows[say(1, 1)].name)];
                            let c: i32 = len(&s);
                        }
                        if let Record { n: x4, list, .. } = &r && list.len() > 1 {
                            k[say(2, 0)] = rows.iter().map(Record::total).max().unwrap_or(((b as i64 * 2) as i32));
                            k[at(r.total(), 2)] -= os.as_ref().map_or(rows.iter().map(Record::total).max().unwrap_or(4), |x| x.len() as i32);
                        }
                        for link5 in &mut ls {
                            let n6: i32 = l.x.wrapping_mul((l.x % 7));
                            match m.get(&(o.map_or(rows[0].inner.x, |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        p.1 = rows[at(round, 2)].name.chars().rev().collect::<String>();
                        v.push((rows.iter().map(Record::total).max().unwrap_or(ls[1].x) + (|x1: i32| (*a))(1)));
                        for x2 in &mut v {
                            [c, _] = [('l3: { if c >= 1 { break 'l3 8 } (*x2) }), len(&rows[say(1, 1)].name)];
                            let c: i32 = len(&*s);
                        }
                        if let Record { n: x4, list, .. } = &r && list.len() > 1 {
                            k[say(2, 0)] = rows.iter().map(Record::total).max().unwrap_or(((b as i64 * 2) as i32));
                            k[at(r.total(), 2)] -= os.as_ref().map_or(rows.iter().map(Record::total).max().unwrap_or(4), |x| x.len() as i32);
                        }
                        for link5 in &ls {
                            let n6: i32 = l.x.wrapping_mul((l.x % 7));
                            match m.get(&(o.map_or(rows[0].inner.x, |x| x + 1) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_020 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.os, &s.p, &s.rows, &s.m, &s.e, &s.ls]);
                    let value: i32 = {
                        s.b += s.m.get(&((s.s.len() as i32) + 1)).copied().unwrap_or((s.ls[say(1, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let n2: i32 = ((s.os.as_deref().unwrap_or("none").len() as i32) - (|x1: i32| s.ls[say(2, 1)].x)(1));
                        s.rows[0].grow((match &s.e { Shape::Dot => s.c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.os, &s.p, &s.rows, &s.m, &s.e, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.b += s.m.get(&((s.s.len() as i32) + 1)).copied().unwrap_or((s.ls[say(1, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let n2: i32 = ((s.os.as_deref().unwrap_or("none").len() as i32) - (|x1: i32| s.ls[say(2, 1)].x)(1));
                        s.rows[0].grow((match &s.e { Shape::Dot => s.c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                        len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.os, &s.p, &s.rows, &s.m, &s.e, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_021 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag ^= self.v.contains(&((self.v.iter().filter(|x1| self.r.inner.on).count() as i32) + 1));
                match &self.e {
                    Shape::Dot => { self.rows.sort_by_key(|row| -row.n); }
                    Shape::Line(x2) if *x2 < 5 => {
                        self.r.list = vec![(if self.s == "abc" { (*x2) } else { self.v[at(({ self.z += 1; say(1, self.z) }), 2)] }), self.rows[at(self.c, self.rows.len())].list.iter().map(|x4| self.c).last().unwrap_or_default()];
                    }
                    Shape::Named { name: y3, size: x2 } => {
                        self.w.extend([(self.v.len() as i32), 1]);
                        self.l.x += (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                    _ => {}
                }
                self.r.list.insert(0, (if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }));
                self.r.name.insert(0, 'b');
                double(self.q.front().copied().unwrap_or(6)) - self.c.max(self.r.inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                *self.flag ^= self.v.contains(&((self.v.iter().filter(|x1| self.r.inner.on).count() as i32) + 1));
                match &self.e {
                    Shape::Dot => { self.rows.sort_by_key(|row| -row.n); }
                    Shape::Line(x2) if *x2 < 5 => {
                        self.r.list = vec![(if self.s == "abc" { (*x2) } else { self.v[at(({ self.z += 1; say(1, self.z) }), 2)] }), self.rows[at(self.c, self.rows.len())].list.iter().map(|x4| (*self.c)).last().unwrap_or_default()];
                    }
                    Shape::Named { name: y3, size: x2 } => {
                        self.w.extend([(self.v.len() as i32), 1]);
                        self.l.x += (self.os.as_deref().unwrap_or("none").len() as i32);
                    }
                    _ => {}
                }
                self.r.list.insert(0, (if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }));
                self.r.name.insert(0, 'b');
                double(self.q.front().copied().unwrap_or(6)) - self.c.max(self.r.inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_022 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = (total(&self.ls[say(1, 1)].items) - (self.v.len() as i32));
                match (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    0 | 1 => {
                        self.l.items.push(self.c.wrapping_mul((|x3: i32| 1)(self.k[0])));
                        fill(&mut self.v, double(3));
                    }
                    n1 @ 2..=5 => {
                        if let Record { n: x4, list, .. } = &self.r && list.len() > 1 {
                            if let Some(x) = self.m.get_mut(&(({ let x5: i32 = self.k[0]; self.b }) + 1)) { *x -= self.w.iter().sum::<i32>() }
                        }
                    }
                    n2 if n2 > self.l.x => {
                        match self.o {
                            Some(x6) if x6 > 3 => {
                                self.o = None;
                                self.c = self.m.get(&(self.r.first().copied().unwrap_or(1) + 1)).copied().unwrap_or(self.e.size());
                            }
                            Some(x6) => self.o = Some(x6 + 2),
                            None => self.o = Some(self.p.0.wrapping_mul(n2)),
                        }
                    }
                    _ => {
                        self.l.items[at(self.p.0, 2)] = (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                }
                fill(&mut self.w, self.v.first().copied().unwrap_or(say(2, self.rows[1].inner.x)));
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (-say(3, self.k[at(self.l.x, 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = (total(&*self.ls[say(1, 1)].items) - (self.v.len() as i32));
                match (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                    0 | 1 => {
                        self.l.items.push(self.c.wrapping_mul((|x3: i32| 1)(self.k[0])));
                        fill(&mut self.v, double(3));
                    }
                    n1 @ 2..=5 => {
                        if let Record { n: x4, list, .. } = &self.r && list.len() > 1 {
                            if let Some(x) = self.m.get_mut(&(({ let x5: i32 = self.k[0]; (*self.b) }) + 1)) { *x -= self.w.iter().sum::<i32>() }
                        }
                    }
                    n2 if n2 > self.l.x => {
                        match self.o {
                            Some(x6) if x6 > 3 => {
                                self.o = None;
                                self.c = self.m.get(&(self.r.first().copied().unwrap_or(1) + 1)).copied().unwrap_or(self.e.size());
                            }
                            Some(x6) => self.o = Some(x6 + 2),
                            None => self.o = Some(self.p.0.wrapping_mul(n2)),
                        }
                    }
                    _ => {
                        self.l.items[at(self.p.0, 2)] = (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                }
                fill(&mut self.w, self.v.first().copied().unwrap_or(say(2, self.rows[1].inner.x)));
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                (self.os.as_deref().unwrap_or("none").len() as i32) - (-say(3, self.k[at((*self.l.x), 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_023 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let [n1, n2]: [i32; 2] = [('l3: { if st.v.iter().any(|x| *x > 3) { break 'l3 st.a } 5 }), st.r.first().copied().unwrap_or(st.v[0])];
                        for row4 in &mut st.rows { row4.list.push(7); }
                        match (st.w.iter().filter(|x6| st.t.starts_with('a')).count() as i32) {
                            0 | 1 => {
                                match st.l.x {
                                    0 | 1 => { st.ls[at(say(1, 7), 2)].items.reverse(); }
                                    n9 @ 2..=5 => { let n11: i32 = st.v.iter().copied().min().unwrap_or_default(); }
                                    n10 if n10 > st.r.list[0] => { st.w.push(6); }
                                    _ => { st.a %= 5; }
                                }
                            }
                            n7 @ 2..=5 => {
                                let mut n13 = 0;
                                while let Some(x12) = st.r.list.pop() {
                                    n13 += 1;
                                    if n13 > 3 { break }
                                    *st.h.entry(format!("{}:{:<4}|", st.s, st.k[1])).or_insert(0) += (st.os.as_deref().unwrap_or("none").len() as i32);
                                }
                            }
                            n8 if n8 > 2 => {
                                st.ls[at(say(3, 1), 2)].x = match ((st.c as i64 * 2) as i32) {
                                    0 | 1 => st.q.front().copied().unwrap_or(st.l.items[at(5, 2)]),
                                    n14 @ (2..=5 | 8) => n14 + 1,
                                    n15 if n15 > st.l.x => (st.v.len() as i32),
                                    _ => 2,
                                };
                            }
                            _ => { let mut text20: String = format!("{}:{:<4}|", st.t, st.ls[0].items[0]); }
                        }
                        st.q.rotate_left(st.q.len() / 2);
                        ((if st.b > st.r.n { st.rows[1].inner.x } else { ({ st.z }) }) + (if st.ls[st.ls.len() - 1].x != ({ st.z }) { 2 } else { st.a })) - st.o.unwrap_or(st.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, n2]: [i32; 2] = [('l3: { if st.v.iter().any(|x| *x > 3) { break 'l3 st.a } 5 }), st.r.first().copied().unwrap_or(st.v[0])];
                        for row4 in &mut st.rows { row4.list.push(7); }
                        match (st.w.iter().filter(|x6| st.t.starts_with('a')).count() as i32) {
                            0 | 1 => {
                                match st.l.x {
                                    0 | 1 => { st.ls[at(say(1, 7), 2)].items.reverse(); }
                                    n9 @ 2..=5 => { let n11: i32 = st.v.iter().copied().min().unwrap_or_default(); }
                                    n10 if n10 > st.r.list[0] => { st.w.push(6); }
                                    _ => { st.a %= 5; }
                                }
                            }
                            n7 @ 2..=5 => {
                                let mut n13 = 0;
                                while let Some(x12) = st.r.list.pop() {
                                    n13 += 1;
                                    if n13 > 3 { break }
                                    *st.h.entry(format!("{}:{:<4}|", st.s, st.k[1])).or_insert(0) += (st.os.as_deref().unwrap_or("none").len() as i32);
                                }
                            }
                            n8 if n8 > 2 => {
                                st.ls[at(say(3, 1), 2)].x = match ((st.c as i64 * 2) as i32) {
                                    0 | 1 => st.q.front().copied().unwrap_or(st.l.items[at(5, 2)]),
                                    n14 @ (2..=5 | 8) => n14 + 1,
                                    n15 if n15 > st.l.x => (st.v.len() as i32),
                                    _ => 2,
                                };
                            }
                            _ => { let mut text20: String = format!("{}:{:<4}|", st.t, st.ls[0].items[0]); }
                        }
                        st.q.rotate_left(st.q.len() / 2);
                        ((if st.b > st.r.n { st.rows[1].inner.x } else { ({ st.z }) }) + (if (*st.ls[st.ls.len() - 1].x) != ({ st.z }) { 2 } else { st.a })) - st.o.unwrap_or(st.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().h, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_024 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
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
                    before = state(&[&a, &b, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.n > (ls[ls.len() - 1].x.wrapping_mul(p.0)) {
                            n1 += 1;
                            m.entry(1).and_modify(|x| *x += k[0].max(b)).or_insert(5);
                        }
                        let mut list2: Vec<i32> = (0..(w[w.len() - 1]) % 4).collect::<Vec<_>>();
                        ls[at((if a < a { ({ z += 2; say(2, z) }) } else { b }), 2)].x = (|x3: i32| (1 + 1))(e.size());
                        double((if rows[at(4, rows.len())].list[0] >= p.0 { 3 } else { ({ z }) })) - l.x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.n > (ls[ls.len() - 1].x.wrapping_mul(p.0)) {
                            n1 += 1;
                            m.entry(1).and_modify(|x| *x += k[0].max(b)).or_insert(5);
                        }
                        let mut list2: Vec<i32> = (0..(w[w.len() - 1]) % 4).collect::<Vec<_>>();
                        ls[at((if a < a { ({ z += 2; say(2, z) }) } else { b }), 2)].x = (|x3: i32| (1 + 1))(e.size());
                        double((if rows[at(4, rows.len())].list[0] >= p.0 { 3 } else { ({ z }) })) - l.x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &w, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_025 {
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = rows[at(7, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            k[0] ^= &(os.as_deref().unwrap_or("none").len() as i32);
                        }
                        if ls[at(round, ls.len())].x > (match &e { Shape::Dot => 5, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                            k[at(({ z }), 2)] = ((l.x as i64 * 2) as i32);
                        }
                        if o.is_some() {
                            for x6 in &r.list { os = Some((r.name.clone() + "x")); }
                        } else if l.x != (l.x % 7) { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                        (c, l.x) = (rows[say(2, 1)].n.max(6), (l.items.iter().filter(|x8| r.inner.on).count() as i32));
                        k[at(({ z += 2; say(4, z) }), 2)] = match c {
                            0 | 1 => e.size(),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > ls[at(1, ls.len())].x => os.as_ref().map_or(2, |x| x.len() as i32),
                            _ => 2,
                        };
                        o.map_or(m.get(&(l.x + 1)).copied().unwrap_or(({ z += 1; say(5, z) })), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
                        let mut n2 = 0;
                        while let Some(x1) = rows[at(7, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            k[0] ^= &(os.as_deref().unwrap_or("none").len() as i32);
                        }
                        if ls[at(round, ls.len())].x > (match &e { Shape::Dot => 5, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) {
                            k[at(({ z }), 2)] = ((l.x as i64 * 2) as i32);
                        }
                        if o.is_some() {
                            for x6 in &r.list { os = Some((r.name.clone() + "x")); }
                        } else if l.x != (l.x % 7) { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                        (*c, l.x) = (rows[say(2, 1)].n.max(6), (l.items.iter().filter(|x8| r.inner.on).count() as i32));
                        k[at(({ z += 2; say(4, z) }), 2)] = match c {
                            0 | 1 => e.size(),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > ls[at(1, ls.len())].x => os.as_ref().map_or(2, |x| x.len() as i32),
                            _ => 2,
                        };
                        o.map_or(m.get(&(l.x + 1)).copied().unwrap_or(({ z += 1; say(5, z) })), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_026 {
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
                    before = state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for row1 in rows.iter_mut() { m.entry(1).and_modify(|x| *x += double(a)).or_insert(5); }
                        for row3 in rows.iter() {
                            if let Some(x4) = o { shout(&mut p.1); } else { ls[at(b, 2)].items.extend(v.iter().take(2)); }
                            v[say(1, 0)] ^= &(p.1.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        let mut n5: i32 = 0;
                        let n9: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || o == Some(3) { break e.size(); }
                            match (t.chars().filter(|c| *c == 'b').count() as i32) {
                                0 | 1 => { b = o.unwrap_or(({ let x8: i32 = 2; ({ z += 1; say(2, z) }) })); }
                                n6 @ 2..=5 => {
                                    shout(&mut rows[say(3, 0)].name);
                                    b -= &(rows.iter().map(|row| row.n).sum::<i32>());
                                }
                                n7 if n7 > k[0] => { rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                                _ => { v.sort(); }
                            }
                        };
                        ((l.x + 0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        'l2: for row1 in rows.iter_mut() { m.entry(1).and_modify(|x| *x += double(a)).or_insert(5); }
                        for row3 in rows.iter() {
                            if let Some(x4) = o { shout(&mut p.1); } else { ls[at(b, 2)].items.extend(v.iter().take(2)); }
                            v[say(1, 0)] ^= &(p.1.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        let mut n5: i32 = 0;
                        let n9: i32 = loop {
                            n5 += 1;
                            if n5 > 2 || o == Some(3) { break e.size(); }
                            match (t.chars().filter(|c| *c == 'b').count() as i32) {
                                0 | 1 => { *b = o.unwrap_or(({ let x8: i32 = 2; ({ z += 1; say(2, z) }) })); }
                                n6 @ 2..=5 => {
                                    shout(&mut rows[say(3, 0)].name);
                                    b -= &(rows.iter().map(|row| row.n).sum::<i32>());
                                }
                                n7 if n7 > k[0] => { rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                                _ => { v.sort(); }
                            }
                        };
                        ((l.x + 0) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
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
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l2: for i1 in 0_i32..3 {
                            let [n3, .., n4] = k;
                            k[at(positive(say(6, z) - 7)?, 2)] -= (|x5: i32| (if !flag { r.n } else { i1 }))(rows[at(round, rows.len())].list.iter().map(|x6| a).sum::<i32>());
                        }
                        l.x = match rows[at(round, rows.len())].n {
                            0 | 1 => (ls[at(k[4 - 1], ls.len())].x % 7),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > rows[at(round, rows.len())].inner.x => v.iter().sum::<i32>(),
                            _ => 2,
                        };
                        rows[say(10, 0)].grow(o.unwrap_or(1));
                        { r.inner.on = v.contains(&(len(&s) + 1)); }
                        b ^= ('l13: { if s == "abc" { break 'l13 w.first().copied().unwrap_or(0) } (ls[say(11, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                        l.x.max((6 - say(12, ls[ls.len() - 1].x)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for i1 in 0_i32..3 {
                            let [n3, .., n4] = k;
                            k[at(positive(say(6, z) - 7)?, 2)] -= (|x5: i32| (if !flag { r.n } else { i1 }))(rows[at(round, rows.len())].list.iter().map(|x6| (*a)).sum::<i32>());
                        }
                        l.x = match rows[at(round, rows.len())].n {
                            0 | 1 => (ls[at(k[4 - 1], ls.len())].x % 7),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > rows[at(round, rows.len())].inner.x => v.iter().sum::<i32>(),
                            _ => 2,
                        };
                        rows[say(10, 0)].grow(o.unwrap_or(1));
                        { r.inner.on = v.contains(&(len(&*s) + 1)); }
                        b ^= ('l13: { if s == "abc" { break 'l13 w.first().copied().unwrap_or(0) } (ls[say(11, 1)].items.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                        l.x.max((6 - say(12, ls[ls.len() - 1].x)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_028 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
                    let value: i32 = {
                        for i1 in 0_i32..s.rows[1].n.min(3) {
                            match s.l.items[0] {
                                0 | 1 => { let n4: i32 = { let list = &s.v; list.len() as i32 + list.iter().sum::<i32>() }; }
                                n2 @ 2..=5 => {
                                    s.l.x = s.o.unwrap_or(s.r.first().copied().unwrap_or(s.ls[s.ls.len() - 1].items[at(s.l.x, 2)]));
                                }
                                n3 if n3 > s.b => { s.a += bump(&mut s.a); }
                                _ => { s.o = Some(s.m.values().sum::<i32>()); }
                            }
                            s.os.get_or_insert_default().push('d');
                        }
                        s.rows[0].list[at(s.p.0, 2)] += s.r.total();
                        s.p.0 += (((s.a as i64 * 2) as i32) + s.m.values().sum::<i32>());
                        ({ let x5: i32 = (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32); s.rows[at(say(1, s.p.0), s.rows.len())].list.iter().map(|x6| 3).sum::<i32>() }) - s.o.unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..s.rows[1].n.min(3) {
                            match s.l.items[0] {
                                0 | 1 => { let n4: i32 = { let list = &*s.v; list.len() as i32 + list.iter().sum::<i32>() }; }
                                n2 @ 2..=5 => {
                                    s.l.x = s.o.unwrap_or(s.r.first().copied().unwrap_or(s.ls[s.ls.len() - 1].items[at(s.l.x, 2)]));
                                }
                                n3 if n3 > s.b => { s.a += bump(&mut s.a); }
                                _ => { s.o = Some(s.m.values().sum::<i32>()); }
                            }
                            s.os.get_or_insert_default().push('d');
                        }
                        s.rows[0].list[at(s.p.0, 2)] += s.r.total();
                        s.p.0 += (((s.a as i64 * 2) as i32) + s.m.values().sum::<i32>());
                        ({ let x5: i32 = (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32); s.rows[at(say(1, s.p.0), s.rows.len())].list.iter().map(|x6| 3).sum::<i32>() }) - s.o.unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_029 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.rows[say(1, 0)].inner.x, _), self.k[say(2, 0)]) = ((self.ls[0].items.iter().map(|x1| 0).sum::<i32>(), 0), self.o.map_or(7, |x| x + 1));
                'l3: for row2 in self.rows.iter_mut() { row2.name += &format!("{}:{:<4}|", self.r.name, 8); }
                'l6: for x4 in self.rows[0].list.iter() {
                    for &x7 in &self.rows[say(3, 1)].list { let _ = self.l.items.pop(); }
                }
                { let x9 = &mut self.l.x; *x9 += (self.rows[2 - 1].name.len() as i32); *x9 %= 50; }
                if let Some(x10) = &mut self.o {
                    self.v.reverse();
                    self.m.insert(self.q.front().copied().unwrap_or(7), (self.ls[at(say(4, self.c), self.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                self.w.iter().sum::<i32>() - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                ((self.rows[say(1, 0)].inner.x, _), self.k[say(2, 0)]) = ((self.ls[0].items.iter().map(|x1| 0).sum::<i32>(), 0), self.o.map_or(7, |x| x + 1));
                'l3: for row2 in self.rows.iter_mut() { row2.name += &format!("{}:{:<4}|", self.r.name, 8); }
                'l6: for x4 in self.rows[0].list.iter() {
                    for &x7 in &self.rows[say(3, 1)].list { let _ = self.l.items.pop(); }
                }
                { let x9 = &mut self.l.x; *x9 += (self.rows[2 - 1].name.len() as i32); *x9 %= 50; }
                if let Some(x10) = &mut self.o {
                    self.v.reverse();
                    self.m.insert(self.q.front().copied().unwrap_or(7), (self.ls[at(say(4, self.c), self.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                }
                self.w.iter().sum::<i32>() - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
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
