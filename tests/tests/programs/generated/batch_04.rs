//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_120 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[at(positive(say(1, z) - 7)?, 2)].items[0] = v.iter().sum::<i32>();
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                v.push(m.values().sum::<i32>());
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some((k[1] + 3)),
                        }
                        let n3 = bump(&mut p.0);
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (p.1.chars().filter(|c| *c == 'b').count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if s.starts_with('a') {
                            match rows[say(2, 1)].n {
                                0 | 1 => { m.entry(1).and_modify(|x| *x += v.iter().sum::<i32>()).or_insert(5); }
                                n4 @ 2..=5 => { w.dedup(); }
                                n5 if n5 > say(7, rows[0].list[at(7, 2)]) => {
                                    if let Some(x) = m.get_mut(&((say(8, v[at(round, v.len())]) + r.n) + 1)) { *x -= (|x6: i32| 8)(c) }
                                }
                                _ => { p.1.push('y'); }
                            }
                        } else { r.name.insert(0, 'b'); }
                        len(&s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[at(positive(say(1, z) - 7)?, 2)].items[0] = v.iter().sum::<i32>();
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                v.push(m.values().sum::<i32>());
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some((k[1] + 3)),
                        }
                        let n3 = bump(&mut p.0);
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (p.1.chars().filter(|c| *c == 'b').count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        if s.starts_with('a') {
                            match rows[say(2, 1)].n {
                                0 | 1 => { m.entry(1).and_modify(|x| *x += v.iter().sum::<i32>()).or_insert(5); }
                                n4 @ 2..=5 => { w.dedup(); }
                                n5 if n5 > say(7, rows[0].list[at(7, 2)]) => {
                                    if let Some(x) = m.get_mut(&((say(8, v[at(round, v.len())]) + r.n) + 1)) { *x -= (|x6: i32| 8)(c) }
                                }
                                _ => { p.1.push('y'); }
                            }
                        } else { r.name.insert(0, 'b'); }
                        len(&*s)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_121 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &s, &t, &w, &os, &p, &r, &rows, &e, &l, &ls, &z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = l.items.clone();
                        {
                            let mut n2: i32 = 0;
                            while n2 < 3 && s == "abc" {
                                n2 += 1;
                                l.x %= 5;
                            }
                            if t.is_empty() { (p.0, a) = ((a % 7), (8 + p.0)); }
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        let mut list5: Vec<i32> = ls[1].items.iter().map(|&x6| (l.x % 7)).collect::<Vec<_>>();
                        e = Shape::Line(r.first().copied().unwrap_or(b));
                        ((w[at(round, w.len())] as i64 * 2) as i32) - ls[1].items.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &w, &os, &p, &r, &rows, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        let mut list1: Vec<i32> = l.items.clone();
                        {
                            let mut n2: i32 = 0;
                            while n2 < 3 && s == "abc" {
                                n2 += 1;
                                l.x %= 5;
                            }
                            if t.is_empty() { (p.0, a) = (((*a) % 7), (8 + p.0)); }
                        }
                        if let Some(x) = os.as_mut() { x.push('m') }
                        let mut list5: Vec<i32> = ls[1].items.iter().map(|&x6| (l.x % 7)).collect::<Vec<_>>();
                        e = Shape::Line(r.first().copied().unwrap_or((*b)));
                        ((w[at(round, w.len())] as i64 * 2) as i32) - ls[1].items.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &w, &os, &p, &r, &rows, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_122 {
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
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &p, &r, &rows, &m, &e, &z]);
                    let value: i32 = {
                        flag |= s == "abc";
                        rows[at(a, 2)].list.extend(w.iter().take(2));
                        let mut n3: i32 = (match &e { Shape::Dot => m.get(&(a + 1)).copied().unwrap_or(1), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        r.list[0] = match (|x4: i32| r.list[at(4, 2)])(({ z += 2; say(1, z) })) {
                            0 | 1 => total(&w),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > 8 => (|x7: i32| n3)(n3),
                            _ => 2,
                        };
                        (o.map_or(say(2, b), |x| x + 1) + m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &p, &r, &rows, &m, &e, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *flag |= s == "abc";
                        rows[at(a, 2)].list.extend(w.iter().take(2));
                        let mut n3: i32 = (match &e { Shape::Dot => m.get(&(a + 1)).copied().unwrap_or(1), Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 });
                        r.list[0] = match (|x4: i32| r.list[at(4, 2)])(({ z += 2; say(1, z) })) {
                            0 | 1 => total(&*w),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > 8 => (|x7: i32| n3)(n3),
                            _ => 2,
                        };
                        (o.map_or(say(2, b), |x| x + 1) + m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &w, &o, &p, &r, &rows, &m, &e, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_123 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &o, &os, &r, &m, &ls]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok((8 % 7)) };
                        os = os.take().filter(|x| x.len() < 9);
                        let mut text2: String = t.chars().rev().collect::<String>();
                        let b: i32 = m.values().sum::<i32>();
                        (ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &o, &os, &r, &m, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok((8 % 7)) };
                        os = os.take().filter(|x| x.len() < 9);
                        let mut text2: String = t.chars().rev().collect::<String>();
                        let b: i32 = m.values().sum::<i32>();
                        (ls[ls.len() - 1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &o, &os, &r, &m, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_124 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.os = Some(format!("{}:{:<4}|", s.r.name, s.r.list[at(3, 2)]));
                        s.flag ^= matches!(s.e, Shape::Line(n) if n > 2);
                        match s.p.0 {
                            0 | 1 => {
                                match (s.r.inner.on, s.o) {
                                    (true, Some(x3)) => { s.r.name.truncate(2); }
                                    (false, None) => { s.h.remove(&s.s.trim_start_matches('a').to_owned()); }
                                    _ => {}
                                }
                            }
                            n1 @ 2..=5 => {
                                fill(&mut s.r.list, (-({ s.z })));
                                s.k[say(1, 0)] -= ((s.r.n + s.v[at(s.l.x, 2)]) - ('l5: { if 0 <= (s.rows[at(round, s.rows.len())].list[0]) { break 'l5 4 } s.w[at(say(2, s.a), 2)] }));
                            }
                            n2 if n2 > 0 => {
                                for i6 in 0_i32..3 { s.w = vec![s.rows.iter().map(Record::total).max().unwrap_or(3); 2]; }
                            }
                            _ => {
                                s.ls[say(4, 0)].x = (match &s.e { Shape::Dot => s.o.map_or(s.ls[say(5, 1)].items[at(s.rows[1].inner.x, 2)], |x| x + 1), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                            }
                        }
                        s.rows[0].name.clear();
                        s.p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.os = Some(format!("{}:{:<4}|", s.r.name, s.r.list[at(3, 2)]));
                        s.flag ^= matches!(s.e, Shape::Line(n) if n > 2);
                        match s.p.0 {
                            0 | 1 => {
                                match (s.r.inner.on, s.o) {
                                    (true, Some(x3)) => { s.r.name.truncate(2); }
                                    (false, None) => { s.h.remove(&s.s.trim_start_matches('a').to_owned()); }
                                    _ => {}
                                }
                            }
                            n1 @ 2..=5 => {
                                fill(&mut s.r.list, (-({ s.z })));
                                s.k[say(1, 0)] -= ((s.r.n + s.v[at((*s.l.x), 2)]) - ('l5: { if 0 <= (s.rows[at(round, s.rows.len())].list[0]) { break 'l5 4 } s.w[at(say(2, (*s.a)), 2)] }));
                            }
                            n2 if n2 > 0 => {
                                for i6 in 0_i32..3 { s.w = vec![s.rows.iter().map(Record::total).max().unwrap_or(3); 2]; }
                            }
                            _ => {
                                s.ls[say(4, 0)].x = (match &s.e { Shape::Dot => s.o.map_or(s.ls[say(5, 1)].items[at(s.rows[1].inner.x, 2)], |x| x + 1), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                            }
                        }
                        s.rows[0].name.clear();
                        s.p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_125 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name = self.t.to_uppercase();
                self.p.0 ^= &(self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x));
                match self.p.0 {
                    0 | 1 => {
                        let (Some(n3), _) = (self.o, 1) else { return Ok((self.l.x + self.l.x)) };
                        self.p.0 += (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                    n1 @ 2..=5 => { self.w[0] += &self.r.first().copied().unwrap_or(self.v[0]); }
                    n2 if n2 > 8 => {
                        self.ls[at(((self.a as i64 * 2) as i32), 2)].x = self.h.get("abc").copied().unwrap_or((match &self.e { Shape::Dot => ({ self.z += 1; say(1, self.z) }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        if let Shape::Line(n) = &mut self.e { *n += len(&self.rows[say(2, 1)].name) }
                    }
                    _ => {
                        self.rows[0].name.push('y');
                        for i6 in 0_i32..3 { self.rows[at(({ self.z }), 2)].name += &String::from("abc"); }
                    }
                }
                ((-7) + (5 % 7))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name = self.t.to_uppercase();
                self.p.0 ^= &(self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x));
                match self.p.0 {
                    0 | 1 => {
                        let (Some(n3), _) = (self.o, 1) else { return Ok(((*self.l.x) + self.l.x)) };
                        self.p.0 += (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                    n1 @ 2..=5 => { self.w[0] += &self.r.first().copied().unwrap_or(self.v[0]); }
                    n2 if n2 > 8 => {
                        self.ls[at(((self.a as i64 * 2) as i32), 2)].x = self.h.get("abc").copied().unwrap_or((match &self.e { Shape::Dot => ({ self.z += 1; say(1, self.z) }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        if let Shape::Line(n) = &mut self.e { *n += len(&self.rows[say(2, 1)].name) }
                    }
                    _ => {
                        self.rows[0].name.push('y');
                        for i6 in 0_i32..3 { self.rows[at(({ self.z }), 2)].name += &String::from("abc"); }
                    }
                }
                ((-7) + (5 % 7))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_126 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = ((self.b as i64 * 2) as i32);
                self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.rows[at(round, self.rows.len())].n.abs() };
                let mut n2: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                self.m.values().sum::<i32>() - self.q.front().copied().unwrap_or(self.ls[self.ls.len() - 1].x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, os: TVar<Option<String>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = ((self.b as i64 * 2) as i32);
                self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.rows[at(round, self.rows.len())].n.abs() };
                let mut n2: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                self.m.values().sum::<i32>() - self.q.front().copied().unwrap_or((*self.ls[self.ls.len() - 1].x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_127 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, o: Option<i32>, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, o: Some(2), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.o, &st.os, &st.rows, &st.m, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        { let mut add = |by: i32| st.a += by; add(1); add(8); }
                        { st.ls[at(('l2: { if round == 0 { break 'l2 8 } 8 }), 2)].x -= &7; }
                        if let Some(x3) = &mut st.o { let mut text4: String = String::from("bc"); }
                        for &x5 in &st.rows[at(({ st.z }), st.rows.len())].list {
                            st.ls[0].items.sort_by_key(|x| x5.abs());
                            match st.m.get(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        }
                        let Some(n7) = st.o else { return Ok((st.k[say(3, 1)] - st.k[4 - 1])) };
                        st.o.map_or(double((if st.z % 8 == 5 { break 'outer } else { say(4, st.z) })), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.o, &st.os, &st.rows, &st.m, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, o: Option<i32>, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, o: Some(2), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { let mut add = |by: i32| st.a += by; add(1); add(8); }
                        { st.ls[at(('l2: { if round == 0 { break 'l2 8 } 8 }), 2)].x -= &7; }
                        if let Some(x3) = &mut st.o { let mut text4: String = String::from("bc"); }
                        for &x5 in &st.rows[at(({ st.z }), st.rows.len())].list {
                            st.ls[0].items.sort_by_key(|x| x5.abs());
                            match st.m.get(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        }
                        let Some(n7) = st.o else { return Ok((st.k[say(3, 1)] - st.k[4 - 1])) };
                        st.o.map_or(double((if st.z % 8 == 5 { break 'outer } else { say(4, st.z) })), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().o, &st.load().os, &st.load().rows, &st.load().m, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_128 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            b = ('l2: { if matches!(e, Shape::Line(n) if n > 2) { break 'l2 o.unwrap_or(0) } total(&v) });
                        }
                        match o {
                            Some(x3) if x3 > 3 => {
                                o = None;
                                s += &(s.clone() + "x");
                            }
                            Some(x3) => o = Some(x3 + 2),
                            None => o = Some(ls[ls.len() - 1].x.wrapping_mul(r.n)),
                        }
                        'l7: for &x5 in &ls[at(({ z += 2; say(1, z) }), ls.len())].items {
                            if w.contains(&((5 % 7) + 1)) { p.1.clear(); }
                        }
                        if let (Some(x8), -3..) = (o, c) { r.name.truncate(2); } else {
                            match rows[at(say(2, r.inner.x), rows.len())].list.as_slice() {
                                [] => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                                [x9] => {
                                    r.list.iter_mut().for_each(|x| *x = (rows[0].name.chars().filter(|c| *c == 'b').count() as i32));
                                }
                                [x9, .., y10] => { h.remove(&format!("{}:{:<4}|", s, a)); }
                            }
                            let mut n11: i32 = len(&rows[at(({ z }), 2)].name);
                        }
                        ('l12: { if flag { break 'l12 m.get(&(b + 1)).copied().unwrap_or(a) } rows[at(rows[at(round, rows.len())].list[at(b, 2)], rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            *b = ('l2: { if matches!(e, Shape::Line(n) if n > 2) { break 'l2 o.unwrap_or(0) } total(&*v) });
                        }
                        match o {
                            Some(x3) if x3 > 3 => {
                                o = None;
                                s += &(s.clone() + "x");
                            }
                            Some(x3) => o = Some(x3 + 2),
                            None => o = Some(ls[ls.len() - 1].x.wrapping_mul(r.n)),
                        }
                        'l7: for &x5 in &ls[at(({ z += 2; say(1, z) }), ls.len())].items {
                            if w.contains(&((5 % 7) + 1)) { p.1.clear(); }
                        }
                        if let (Some(x8), -3..) = (o, c) { r.name.truncate(2); } else {
                            match rows[at(say(2, r.inner.x), rows.len())].list.as_slice() {
                                [] => { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                                [x9] => {
                                    r.list.iter_mut().for_each(|x| *x = (rows[0].name.chars().filter(|c| *c == 'b').count() as i32));
                                }
                                [x9, .., y10] => { h.remove(&format!("{}:{:<4}|", s, a)); }
                            }
                            let mut n11: i32 = len(&rows[at(({ z }), 2)].name);
                        }
                        ('l12: { if flag { break 'l12 m.get(&(b + 1)).copied().unwrap_or(a) } rows[at(rows[at(round, rows.len())].list[at(b, 2)], rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_129 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
                    let value: i32 = {
                        rows[at(v[1], 2)].list[0] = q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(r.list[at(c, 2)]));
                        r.n -= m.values().sum::<i32>();
                        let n1: i32 = (m.get(&(rows[at(({ z += 2; say(1, z) }), rows.len())].inner.x + 1)).copied().unwrap_or(ls[1].x) - w.first().copied().unwrap_or(v[1]));
                        p.0 = match a {
                            0 | 1 => (({ z += 2; say(4, z) }) + 7),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > 0 => (r.inner.x - rows[say(5, 1)].n),
                            _ => 2,
                        };
                        v.extend([(-rows.iter().map(|row| row.n).sum::<i32>()), 1]);
                        o.unwrap_or(o.map_or(2, |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(v[1], 2)].list[0] = q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(r.list[at(c, 2)]));
                        r.n -= m.values().sum::<i32>();
                        let n1: i32 = (m.get(&(rows[at(({ z += 2; say(1, z) }), rows.len())].inner.x + 1)).copied().unwrap_or(ls[1].x) - w.first().copied().unwrap_or(v[1]));
                        p.0 = match a {
                            0 | 1 => (({ z += 2; say(4, z) }) + 7),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > 0 => (r.inner.x - rows[say(5, 1)].n),
                            _ => 2,
                        };
                        v.extend([(-rows.iter().map(|row| row.n).sum::<i32>()), 1]);
                        o.unwrap_or(o.map_or(2, |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_130 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for link1 in &mut ls {
                            match link1.x {
                                0 | 1 => { m.entry(1).and_modify(|x| *x += (k[4 - 1] - ({ z }))).or_insert(5); }
                                n2 @ 2..=5 => {
                                    let mut n7: i32 = e.size();
                                    let _ = m.remove(&((7 + p.0) + 1));
                                }
                                n3 if n3 > 2 => { a = l.x.abs(); }
                                _ => { c -= &(r.name.len() as i32); }
                            }
                            rows[say(2, 0)].inner.x += &double(7);
                        }
                        'l9: for i8 in 0_i32..p.0.min(3) {
                            let mut n10: i32 = r.list.first().copied().unwrap_or(((l.x as i64 * 2) as i32));
                        }
                        let mut text11: String = format!("{}:{:<4}|", rows[say(3, 1)].name, r.inner.x);
                        l.items.insert(0, os.as_ref().map_or(os.as_ref().map_or(({ z += 1; say(4, z) }), |x| x.len() as i32), |x| x.len() as i32));
                        (w.iter().sum::<i32>() + total(&l.items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for link1 in &ls {
                            match link1.x {
                                0 | 1 => { m.entry(1).and_modify(|x| *x += (k[4 - 1] - ({ z }))).or_insert(5); }
                                n2 @ 2..=5 => {
                                    let mut n7: i32 = e.size();
                                    let _ = m.remove(&((7 + p.0) + 1));
                                }
                                n3 if n3 > 2 => { a = l.x.abs(); }
                                _ => { c -= &(r.name.len() as i32); }
                            }
                            rows[say(2, 0)].inner.x += &double(7);
                        }
                        'l9: for i8 in 0_i32..p.0.min(3) {
                            let mut n10: i32 = r.list.first().copied().unwrap_or(((l.x as i64 * 2) as i32));
                        }
                        let mut text11: String = format!("{}:{:<4}|", rows[say(3, 1)].name, r.inner.x);
                        l.items.insert(0, os.as_ref().map_or(os.as_ref().map_or(({ z += 1; say(4, z) }), |x| x.len() as i32), |x| x.len() as i32));
                        (w.iter().sum::<i32>() + total(&*l.items))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_131 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match total(&l.items) {
                            0 | 1 => { p.0 = (rows[0].name.len() as i32); }
                            n1 @ 2..=5 => {
                                if (o == Some(3) && r.inner.on) { break 'outer }
                                Inner { x: a, .. } = Inner { x: r.total(), on: false };
                            }
                            n2 if n2 > 6 => {
                                let mut list3: Vec<i32> = vec![(-r.inner.x); 2];
                                v[0] -= e.size();
                            }
                            _ => { l.x %= 5; }
                        }
                        o = None;
                        let mut n5 = 0;
                        while let Some(x4) = rows[at(8, 2)].list.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            *m.entry((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)).or_insert((k[at(round, 4)] - b)) += (match &e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        }
                        let (Some(n8), _) = (o, 1) else { return Ok(o.unwrap_or(ls[at(round, ls.len())].x)) };
                        match m.values().sum::<i32>() {
                            0 | 1 => {
                                let _ = m.remove(&(os.as_ref().map_or(ls[1].x, |x| x.len() as i32) + 1));
                                rows.sort_by_key(|row| -row.n);
                            }
                            n9 @ 2..=5 => { shout(&mut r.name); }
                            n10 if n10 > w[at(say(2, ls[1].x), w.len())] => { v.push((v.len() as i32)); }
                            _ => {
                                c = (|x11: i32| ('l12: { if o == Some(3) { break 'l12 ls[say(3, 1)].x } c }))(m.get(&(c + 1)).copied().unwrap_or(8));
                            }
                        }
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match total(&*l.items) {
                            0 | 1 => { p.0 = (rows[0].name.len() as i32); }
                            n1 @ 2..=5 => {
                                if (o == Some(3) && r.inner.on) { break 'outer }
                                Inner { x: *a, .. } = Inner { x: r.total(), on: false };
                            }
                            n2 if n2 > 6 => {
                                let mut list3: Vec<i32> = vec![(-r.inner.x); 2];
                                v[0] -= e.size();
                            }
                            _ => { *l.x %= 5; }
                        }
                        o = None;
                        let mut n5 = 0;
                        while let Some(x4) = rows[at(8, 2)].list.pop() {
                            n5 += 1;
                            if n5 > 3 { break }
                            *m.entry((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)).or_insert((k[at(round, 4)] - b)) += (match &e { Shape::Dot => 4, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                        }
                        let (Some(n8), _) = (o, 1) else { return Ok(o.unwrap_or(ls[at(round, ls.len())].x)) };
                        match m.values().sum::<i32>() {
                            0 | 1 => {
                                let _ = m.remove(&(os.as_ref().map_or(ls[1].x, |x| x.len() as i32) + 1));
                                rows.sort_by_key(|row| -row.n);
                            }
                            n9 @ 2..=5 => { shout(&mut r.name); }
                            n10 if n10 > w[at(say(2, (*ls[1].x)), w.len())] => { v.push((v.len() as i32)); }
                            _ => {
                                c = (|x11: i32| ('l12: { if o == Some(3) { break 'l12 ls[say(3, 1)].x } c }))(m.get(&(c + 1)).copied().unwrap_or(8));
                            }
                        }
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_132 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.r.n = match s.rows[say(1, 1)].inner.x {
                            0 | 1 => s.rows[1].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 0 => s.o.map_or(s.ls[at(1, s.ls.len())].items[at(4, 2)], |x| x + 1),
                            _ => 2,
                        };
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.ls[at(({ s.z }), 2)].x += (s.rows[0].list.iter().map(|x13| 1).sum::<i32>() - (match &s.e { Shape::Dot => s.r.n, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }));
                        for i14 in 0_i32..s.v[0].min(3) {
                            let mut n15: i32 = 0;
                            while n15 < 3 && s.v.is_empty() {
                                n15 += 1;
                                let (n16, n17): (i32, i32) = ((s.ls[0].x + s.a), s.os.as_ref().map_or(s.ls[at(round, s.ls.len())].x, |x| x.len() as i32));
                            }
                            let n18: i32 = s.r.total();
                        }
                        s.r.first().copied().unwrap_or(s.rows.iter().map(|row| row.n).sum::<i32>()) - (|x19: i32| s.a)(6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r.n = match s.rows[say(1, 1)].inner.x {
                            0 | 1 => s.rows[1].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 0 => s.o.map_or(s.ls[at(1, s.ls.len())].items[at(4, 2)], |x| x + 1),
                            _ => 2,
                        };
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.ls[at(({ s.z }), 2)].x += (s.rows[0].list.iter().map(|x13| 1).sum::<i32>() - (match &s.e { Shape::Dot => s.r.n, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }));
                        for i14 in 0_i32..s.v[0].min(3) {
                            let mut n15: i32 = 0;
                            while n15 < 3 && s.v.is_empty() {
                                n15 += 1;
                                let (n16, n17): (i32, i32) = ((s.ls[0].x + s.a), s.os.as_ref().map_or(s.ls[at(round, s.ls.len())].x, |x| x.len() as i32));
                            }
                            let n18: i32 = s.r.total();
                        }
                        s.r.first().copied().unwrap_or(s.rows.iter().map(|row| row.n).sum::<i32>()) - (|x19: i32| s.a)(6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_133 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match ({ let x1: i32 = self.c; self.c }) {
                    0 | 1 => { 'l5: for i4 in 0_i32..3 { self.v.truncate(3); } }
                    n2 @ 2..=5 => {
                        let [n8, n9]: [i32; 2] = [self.m.values().sum::<i32>(), (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                    }
                    n3 if n3 > self.c => {
                        let mut n11: i32 = self.v.iter().map(|x10| (self.r.list.len() as i32)).max().unwrap_or(0);
                    }
                    _ => {
                        self.v[at(self.ls[at(({ self.z += 1; say(1, self.z) }), self.ls.len())].x, 2)] -= (self.rows[self.rows.len() - 1].list.iter().filter(|x12| self.o.is_some()).count() as i32);
                    }
                }
                if (self.o == Some(3) || self.w.is_empty()) {
                    self.m.entry(1).and_modify(|x| *x += self.a.abs()).or_insert(5);
                } else if ({ self.z }) < (self.ls[at(8, self.ls.len())].x + self.c) {
                    if (self.rows[at(self.r.n, self.rows.len())].n > self.l.x && self.a >= self.k[0]) { return Ok((self.a - self.k[at(({ self.z }), 4)])); }
                    ((self.b, _), self.w[0]) = ((self.w.iter().map(|x13| 1).last().unwrap_or_default(), 0), self.q.front().copied().unwrap_or(6));
                }
                self.b %= 5;
                self.a = (self.rows.iter().map(Record::total).max().unwrap_or(self.v[at(self.c, 2)]) - self.o.unwrap_or(self.k[at(self.w[0], 4)]));
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= ({ let x14: i32 = self.k[at((if self.z % 8 == 5 { return Ok(5) } else { say(3, self.z) }), 4)]; 4 }); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                len(&self.s)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match ({ let x1: i32 = (*self.c); self.c }) {
                    0 | 1 => { 'l5: for i4 in 0_i32..3 { self.v.truncate(3); } }
                    n2 @ 2..=5 => {
                        let [n8, n9]: [i32; 2] = [self.m.values().sum::<i32>(), (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                    }
                    n3 if n3 > (*self.c) => {
                        let mut n11: i32 = self.v.iter().map(|x10| (self.r.list.len() as i32)).max().unwrap_or(0);
                    }
                    _ => {
                        self.v[at(self.ls[at(({ self.z += 1; say(1, self.z) }), self.ls.len())].x, 2)] -= (self.rows[self.rows.len() - 1].list.iter().filter(|x12| self.o.is_some()).count() as i32);
                    }
                }
                if (self.o == Some(3) || self.w.is_empty()) {
                    self.m.entry(1).and_modify(|x| *x += self.a.abs()).or_insert(5);
                } else if ({ self.z }) < (self.ls[at(8, self.ls.len())].x + self.c) {
                    if (self.rows[at(self.r.n, self.rows.len())].n > self.l.x && self.a >= self.k[0]) { return Ok(((*self.a) - self.k[at(({ self.z }), 4)])); }
                    ((self.b, _), self.w[0]) = ((self.w.iter().map(|x13| 1).last().unwrap_or_default(), 0), self.q.front().copied().unwrap_or(6));
                }
                self.b %= 5;
                self.a = (self.rows.iter().map(Record::total).max().unwrap_or(self.v[at(self.c, 2)]) - self.o.unwrap_or(self.k[at(self.w[0], 4)]));
                match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= ({ let x14: i32 = self.k[at((if self.z % 8 == 5 { return Ok(5) } else { say(3, self.z) }), 4)]; 4 }); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                len(&*self.s)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_134 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.v[at(self.ls[0].x, 2)] -= (self.rows[at(self.c, self.rows.len())].list.iter().filter(|x2| say(1, self.k[1]) != ('l3: { if self.v[0] == (say(2, self.a)) { break 'l3 self.b } say(3, self.c) })).count() as i32);
                    self.v.retain(|x| ({ let x5: i32 = self.w[at(self.a, 2)]; say(4, self.l.x) }) % 3 != 0);
                }
                self.l.x += self.l.items[at(1, 2)].abs();
                (0..2).for_each(|i| self.a += i);
                self.rows[0].inner.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.v[at((*self.ls[0].x), 2)] -= (self.rows[at(self.c, self.rows.len())].list.iter().filter(|x2| say(1, self.k[1]) != ('l3: { if self.v[0] == (say(2, self.a)) { break 'l3 self.b } say(3, self.c) })).count() as i32);
                    self.v.retain(|x| ({ let x5: i32 = self.w[at(self.a, 2)]; say(4, self.l.x) }) % 3 != 0);
                }
                self.l.x += self.l.items[at(1, 2)].abs();
                (0..2).for_each(|i| self.a += i);
                self.rows[0].inner.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_135 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, s: String::from("abc"), o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.s, &st.o, &st.p, &st.r, &st.rows, &st.e, &st.z]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = st.rows[at(7, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            st.rows.push(record((st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].list[0] % 7), "new", &[1]));
                        }
                        if st.s.starts_with('a') { st.p.1.insert(0, 'b'); }
                        st.c = st.e.size();
                        (st.r.list.len() as i32) - (2 - 2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.s, &st.o, &st.p, &st.r, &st.rows, &st.e, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, s: String, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, s: String::from("abc"), o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = st.rows[at(7, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            st.rows.push(record((st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].list[0] % 7), "new", &[1]));
                        }
                        if st.s.starts_with('a') { st.p.1.insert(0, 'b'); }
                        st.c = st.e.size();
                        (st.r.list.len() as i32) - (2 - 2)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().s, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_136 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l3: for x1 in &w {
                            if let Some(x) = v.last_mut() { *x += (w.iter().filter(|x4| s == "abc").count() as i32) }
                        }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            match p.0 {
                                0 | 1 => {
                                    r = Record { n: (v.windows(2).filter(|two| two[0] < two[1]).count() as i32), ..record(1, "q", &[4]) };
                                }
                                n7 @ 2..=5 => {
                                    *m.entry(r.list.iter().map(|x9| r.list[0]).max().unwrap_or(0)).or_insert(({ let x10: i32 = ({ z }); ls[0].x })) ^= h.get("abc").copied().unwrap_or(ls[ls.len() - 1].items[at(({ z += 1; say(1, z) }), 2)]);
                                    w.insert(0, o.map_or(w.first().copied().unwrap_or(({ z })), |x| x + 1));
                                }
                                n8 if n8 > r.list[0] => {
                                    let mut list11: Vec<i32> = rows[at(({ z += 2; say(2, z) }), rows.len())].list[at(round, rows[at(({ z += 2; say(2, z) }), rows.len())].list.len())..].to_vec();
                                }
                                _ => { b = (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            }
                            let [n12, n13]: [i32; 2] = [(rows[rows.len() - 1].list.iter().filter(|x14| t.starts_with('a')).count() as i32), r.total()];
                        }
                        let Some(n15) = o else { return Ok(v.iter().map(|x16| say(3, r.n)).max().unwrap_or(0)) };
                        match (t.starts_with('a'), o) {
                            (true, Some(x17)) => {
                                match a {
                                    0 | 1 => {
                                        l.items.extend([('l22: { if rows[rows.len() - 1].n != v.first().copied().unwrap_or(3) { break 'l22 (rows[say(4, 1)].list.len() as i32) } ({ let x21: i32 = w[w.len() - 1]; r.n }) }), 1]);
                                    }
                                    n19 @ 2..=5 => {
                                        p.0 ^= &(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                                    }
                                    n20 if n20 > r.inner.x => { let [n23, .., n24] = k; }
                                    _ => { a = (if !flag { (w[at(round, w.len())] - 7) } else { c.abs() }); }
                                }
                            }
                            (false, None) => { rows[at(a, 2)].inner.x = (t.chars().filter(|c| *c == 'b').count() as i32); }
                            _ => {}
                        }
                        (ls[say(5, 1)].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - b.wrapping_mul(({ z }))) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l3: for x1 in &w {
                            if let Some(x) = v.last_mut() { *x += (w.iter().filter(|x4| s == "abc").count() as i32) }
                        }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            match p.0 {
                                0 | 1 => {
                                    r = Record { n: (v.windows(2).filter(|two| two[0] < two[1]).count() as i32), ..record(1, "q", &[4]) };
                                }
                                n7 @ 2..=5 => {
                                    *m.entry(r.list.iter().map(|x9| r.list[0]).max().unwrap_or(0)).or_insert(({ let x10: i32 = ({ z }); ls[0].x })) ^= h.get("abc").copied().unwrap_or(ls[ls.len() - 1].items[at(({ z += 1; say(1, z) }), 2)]);
                                    w.insert(0, o.map_or(w.first().copied().unwrap_or(({ z })), |x| x + 1));
                                }
                                n8 if n8 > r.list[0] => {
                                    let mut list11: Vec<i32> = rows[at(({ z += 2; say(2, z) }), rows.len())].list[at(round, rows[at(({ z += 2; say(2, z) }), rows.len())].list.len())..].to_vec();
                                }
                                _ => { b = (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            }
                            let [n12, n13]: [i32; 2] = [(rows[rows.len() - 1].list.iter().filter(|x14| t.starts_with('a')).count() as i32), r.total()];
                        }
                        let Some(n15) = o else { return Ok(v.iter().map(|x16| say(3, r.n)).max().unwrap_or(0)) };
                        match (t.starts_with('a'), o) {
                            (true, Some(x17)) => {
                                match a {
                                    0 | 1 => {
                                        l.items.extend([('l22: { if rows[rows.len() - 1].n != v.first().copied().unwrap_or(3) { break 'l22 (rows[say(4, 1)].list.len() as i32) } ({ let x21: i32 = w[w.len() - 1]; r.n }) }), 1]);
                                    }
                                    n19 @ 2..=5 => {
                                        p.0 ^= &(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                                    }
                                    n20 if n20 > r.inner.x => { let [n23, .., n24] = k; }
                                    _ => { a = (if !flag { (w[at(round, w.len())] - 7) } else { c.abs() }); }
                                }
                            }
                            (false, None) => { rows[at(a, 2)].inner.x = (t.chars().filter(|c| *c == 'b').count() as i32); }
                            _ => {}
                        }
                        (ls[say(5, 1)].items.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - b.wrapping_mul(({ z }))) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_137 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let Some(x) = m.get_mut(&((-w[at(round, w.len())]) + 1)) { *x -= ('l1: { if ls[at(round, ls.len())].x == 4 { break 'l1 k[at(round, 4)] } 5 }) }
                        m.insert((p.1.chars().filter(|c| *c == 'b').count() as i32), (if s.starts_with('a') { rows[at(say(2, rows[say(1, 1)].list[at(l.x, 2)]), rows.len())].inner.x } else { 4 }));
                        k[at((match &e { Shape::Dot => 2, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), 2)] = ('l4: { if r.inner.on { break 'l4 m.values().sum::<i32>() } r.first().copied().unwrap_or(a) });
                        match &e {
                            Shape::Dot => {
                                let (n7, n8): (i32, i32) = (os.as_ref().map_or(0, |x| x.len() as i32), h.get("abc").copied().unwrap_or(a));
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                            Shape::Line(x5) if *x5 < 5 => {
                                r.inner.x += (l.items.iter().filter(|x9| m.contains_key(&(r.total() + 1))).count() as i32);
                            }
                            Shape::Named { name: y6, size: x5 } => { o = None; }
                            _ => {}
                        }
                        os.as_ref().map_or(r.list.iter().map(|x10| 6).fold(0, |x, y| x ^ y), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x) = m.get_mut(&((-w[at(round, w.len())]) + 1)) { *x -= ('l1: { if ls[at(round, ls.len())].x == 4 { break 'l1 k[at(round, 4)] } 5 }) }
                        m.insert((p.1.chars().filter(|c| *c == 'b').count() as i32), (if s.starts_with('a') { rows[at(say(2, rows[say(1, 1)].list[at(l.x, 2)]), rows.len())].inner.x } else { 4 }));
                        k[at((match &e { Shape::Dot => 2, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }), 2)] = ('l4: { if r.inner.on { break 'l4 m.values().sum::<i32>() } r.first().copied().unwrap_or(a) });
                        match &e {
                            Shape::Dot => {
                                let (n7, n8): (i32, i32) = (os.as_ref().map_or(0, |x| x.len() as i32), h.get("abc").copied().unwrap_or(a));
                                if let Some(x) = os.as_mut() { x.push('m') }
                            }
                            Shape::Line(x5) if *x5 < 5 => {
                                r.inner.x += (l.items.iter().filter(|x9| m.contains_key(&(r.total() + 1))).count() as i32);
                            }
                            Shape::Named { name: y6, size: x5 } => { o = None; }
                            _ => {}
                        }
                        os.as_ref().map_or(r.list.iter().map(|x10| 6).fold(0, |x, y| x ^ y), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_138 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        fill(&mut w, v.iter().map(|x1| say(2, p.0)).max().unwrap_or(0));
                        r.list.insert(0, rows.iter().map(Record::total).max().unwrap_or(('l2: { if round == 0 { break 'l2 4 } b })));
                        if let Some(x3) = &os {
                            let mut n4: i32 = 0;
                            while n4 < 3 && a < total(&r.list) {
                                n4 += 1;
                                ls[at(6, 2)].items.push((t.chars().filter(|c| *c == 'b').count() as i32));
                            }
                        }
                        k[at((p.1.chars().filter(|c| *c == 'b').count() as i32), 2)] = ((rows[at(say(3, c), rows.len())].n as i64 * 2) as i32);
                        for i5 in 0_i32..3 {
                            if flag {
                                if let Shape::Line(n) = &mut e { *n += o.unwrap_or(l.x) }
                                (ls[at(({ z += 1; say(4, z) }), 2)].items[at(7, 2)], b) = (('l6: { if k[at(l.items[at(p.0, 2)], 4)] <= 1 { break 'l6 7 } rows[1].inner.x }), rows.iter().map(|row| row.n).sum::<i32>());
                            }
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        fill(&mut w, v.iter().map(|x1| say(2, p.0)).max().unwrap_or(0));
                        r.list.insert(0, rows.iter().map(Record::total).max().unwrap_or(('l2: { if round == 0 { break 'l2 4 } (*b) })));
                        if let Some(x3) = &os {
                            let mut n4: i32 = 0;
                            while n4 < 3 && (*a) < total(&r.list) {
                                n4 += 1;
                                ls[at(6, 2)].items.push((t.chars().filter(|c| *c == 'b').count() as i32));
                            }
                        }
                        k[at((p.1.chars().filter(|c| *c == 'b').count() as i32), 2)] = ((rows[at(say(3, c), rows.len())].n as i64 * 2) as i32);
                        for i5 in 0_i32..3 {
                            if flag {
                                if let Shape::Line(n) = &mut e { *n += o.unwrap_or(l.x) }
                                (ls[at(({ z += 1; say(4, z) }), 2)].items[at(7, 2)], b) = (('l6: { if k[at(l.items[at(p.0, 2)], 4)] <= 1 { break 'l6 7 } rows[1].inner.x }), rows.iter().map(|row| row.n).sum::<i32>());
                            }
                        }
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_139 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(1, k[at(r.inner.x, 4)]), 2)].grow(((a as i64 * 2) as i32));
                        q.rotate_left(q.len() / 2);
                        let mut n2 = 0;
                        while let Some(x1) = r.list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            c = w.pop().unwrap_or(e.size()) - w.len() as i32 + w.pop().map_or(0, |x| x + 1);
                        }
                        len(&rows[at(({ z += 2; say(2, z) }), 2)].name) - v.first().copied().unwrap_or(rows[say(3, 1)].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(say(1, k[at(r.inner.x, 4)]), 2)].grow(((a as i64 * 2) as i32));
                        q.rotate_left(q.len() / 2);
                        let mut n2 = 0;
                        while let Some(x1) = r.list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            c = w.pop().unwrap_or(e.size()) - w.len() as i32 + w.pop().map_or(0, |x| x + 1);
                        }
                        len(&rows[at(({ z += 2; say(2, z) }), 2)].name) - v.first().copied().unwrap_or(rows[say(3, 1)].n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_140 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l]);
                    let value: i32 = {
                        s.v.retain(|x| s.r.first().copied().unwrap_or(s.a) % 3 != 0);
                        let mut n1: i32 = s.rows[at(say(1, s.r.n), s.rows.len())].inner.x.max(s.rows[s.rows.len() - 1].list.iter().sum::<i32>());
                        s.r.inner.on = !(s.rows[at(round, s.rows.len())].n < s.l.x);
                        s.rows[at(s.k[at(round, 4)], 2)].inner.x = ((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) + s.v.iter().sum::<i32>());
                        (-(if s.r.inner.on { s.l.x } else { s.rows[0].inner.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v.retain(|x| s.r.first().copied().unwrap_or(s.a) % 3 != 0);
                        let mut n1: i32 = s.rows[at(say(1, s.r.n), s.rows.len())].inner.x.max(s.rows[s.rows.len() - 1].list.iter().sum::<i32>());
                        s.r.inner.on = !(s.rows[at(round, s.rows.len())].n < s.l.x);
                        s.rows[at(s.k[at(round, 4)], 2)].inner.x = ((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) + s.v.iter().sum::<i32>());
                        (-(if s.r.inner.on { (*s.l.x) } else { s.rows[0].inner.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_141 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.q.front().copied().unwrap_or(6) {
                    0 | 1 => { self.s.insert(0, 'b'); }
                    n1 @ 2..=5 => { self.p.0 += &(self.w.len() as i32); }
                    n2 if n2 > self.ls[1].items[at(self.a, 2)] => {
                        let n3: i32 = peak(&self.r.list).copied().unwrap_or(3);
                    }
                    _ => { self.w[0] -= len(&self.r.name); }
                }
                match self.m.get(&(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                match (self.ls[say(1, 1)].items.iter().filter(|x4| !self.flag).count() as i32) {
                    0 | 1 => {
                        match self.v.as_slice() {
                            [] => {
                                if self.rows[at(self.r.n, 2)].list.len() > 1 { self.rows[at(self.r.n, 2)].list.swap(0, 1); self.rows[at(self.r.n, 2)].list[1..].reverse(); }
                            }
                            [x7] => {
                                self.c -= self.o.map_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1);
                            }
                            [x7, .., y8] => { self.s.insert(0, 'b'); }
                        }
                        let n9: i32 = positive(i32::abs(self.b.wrapping_mul(({ self.z += 1; say(2, self.z) }))) + 1 - (round % 5))?;
                    }
                    n5 @ 2..=5 => { self.p.0 += (self.os.as_deref().unwrap_or("none").len() as i32); }
                    n6 if n6 > self.ls[0].x => {
                        self.b = (|x10: i32| self.w.first().copied().unwrap_or(self.l.x))((7 - 7));
                    }
                    _ => { self.l.x = self.l.items.iter().sum::<i32>(); }
                }
                self.h.insert(self.t.clone(), self.k[4 - 1].abs());
                self.b.abs() - self.q.front().copied().unwrap_or(self.ls[1].x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.q.front().copied().unwrap_or(6) {
                    0 | 1 => { self.s.insert(0, 'b'); }
                    n1 @ 2..=5 => { self.p.0 += &(self.w.len() as i32); }
                    n2 if n2 > self.ls[1].items[at(self.a, 2)] => {
                        let n3: i32 = peak(&self.r.list).copied().unwrap_or(3);
                    }
                    _ => { self.w[0] -= len(&self.r.name); }
                }
                match self.m.get(&(self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                match (self.ls[say(1, 1)].items.iter().filter(|x4| !self.flag).count() as i32) {
                    0 | 1 => {
                        match self.v.as_slice() {
                            [] => {
                                if self.rows[at(self.r.n, 2)].list.len() > 1 { self.rows[at(self.r.n, 2)].list.swap(0, 1); self.rows[at(self.r.n, 2)].list[1..].reverse(); }
                            }
                            [x7] => {
                                self.c -= self.o.map_or((self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32), |x| x + 1);
                            }
                            [x7, .., y8] => { self.s.insert(0, 'b'); }
                        }
                        let n9: i32 = positive(i32::abs(self.b.wrapping_mul(({ self.z += 1; say(2, self.z) }))) + 1 - (round % 5))?;
                    }
                    n5 @ 2..=5 => { self.p.0 += (self.os.as_deref().unwrap_or("none").len() as i32); }
                    n6 if n6 > self.ls[0].x => {
                        self.b = (|x10: i32| self.w.first().copied().unwrap_or(self.l.x))((7 - 7));
                    }
                    _ => { self.l.x = self.l.items.iter().sum::<i32>(); }
                }
                self.h.insert(self.t.clone(), self.k[4 - 1].abs());
                self.b.abs() - self.q.front().copied().unwrap_or(self.ls[1].x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_142 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.r.inner.x.min(3) { self.t.truncate(2); }
                match self.rows[0].inner.x {
                    0 | 1 => { self.r = Record { n: (({ self.z }) - self.r.inner.x), ..record(1, "q", &[4]) }; }
                    n2 @ 2..=5 => {
                        if let Some(row) = self.rows.last_mut() { row.n += (self.w.iter().filter(|x4| say(2, self.w[at(say(1, self.ls[self.ls.len() - 1].x), 2)]) <= self.l.items[0]).count() as i32); row.list.push(row.n); row.grow(1); }
                    }
                    n3 if n3 > self.rows[at(8, self.rows.len())].inner.x => {
                        self.a -= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                    _ => {
                        self.ls[say(3, 0)].x = double((if matches!(self.e, Shape::Line(n) if n > 2) { self.l.x } else { self.b }));
                    }
                }
                {
                    let n5: i32 = self.m.values().sum::<i32>();
                    self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                }
                self.h.get("abc").copied().unwrap_or(({ let x6: i32 = 3; 1 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.r.inner.x.min(3) { self.t.truncate(2); }
                match self.rows[0].inner.x {
                    0 | 1 => { self.r = Record { n: (({ self.z }) - self.r.inner.x), ..record(1, "q", &[4]) }; }
                    n2 @ 2..=5 => {
                        if let Some(row) = self.rows.last_mut() { row.n += (self.w.iter().filter(|x4| say(2, self.w[at(say(1, self.ls[self.ls.len() - 1].x), 2)]) <= self.l.items[0]).count() as i32); row.list.push(row.n); row.grow(1); }
                    }
                    n3 if n3 > self.rows[at(8, self.rows.len())].inner.x => {
                        self.a -= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                    }
                    _ => {
                        self.ls[say(3, 0)].x = double((if matches!(self.e, Shape::Line(n) if n > 2) { (*self.l.x) } else { self.b }));
                    }
                }
                {
                    let n5: i32 = self.m.values().sum::<i32>();
                    self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                }
                self.h.get("abc").copied().unwrap_or(({ let x6: i32 = 3; 1 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_143 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.s, &st.v, &st.os, &st.p, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.p.0 %= 5;
                        (st.ls[say(2, 0)].x, st.b) = (st.h.get("abc").copied().unwrap_or(4), ((st.rows[0].inner.x as i64 * 2) as i32));
                        let n1: i32 = { let list = &st.ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        st.v.dedup();
                        let mut n2: i32 = 0;
                        while n2 < 3 && st.s == "abc" {
                            n2 += 1;
                            st.m.entry(1).and_modify(|x| *x += 7).or_insert(5);
                            'l4: for x3 in st.v.iter_mut() {
                                let mut text5: String = String::from("bc");
                                let _ = round;
                            }
                        }
                        st.h.get("abc").copied().unwrap_or(st.os.as_ref().map_or(st.k[1], |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.s, &st.v, &st.os, &st.p, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, s: String, v: Vec<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.p.0 %= 5;
                        (st.ls[say(2, 0)].x, st.b) = (st.h.get("abc").copied().unwrap_or(4), ((st.rows[0].inner.x as i64 * 2) as i32));
                        let n1: i32 = { let list = &*st.ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                        st.v.dedup();
                        let mut n2: i32 = 0;
                        while n2 < 3 && st.s == "abc" {
                            n2 += 1;
                            st.m.entry(1).and_modify(|x| *x += 7).or_insert(5);
                            'l4: for x3 in st.v.iter_mut() {
                                let mut text5: String = String::from("bc");
                                let _ = round;
                            }
                        }
                        st.h.get("abc").copied().unwrap_or(st.os.as_ref().map_or(st.k[1], |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().s, &st.load().v, &st.load().os, &st.load().p, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_144 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = m.get(&(w[1] + 1)) {
                            rows[at((7 + ({ z += 2; say(1, z) })), 2)].n = o.unwrap_or(w.first().copied().unwrap_or(r.list[at(p.0, 2)]));
                        }
                        o = None;
                        'l3: for i2 in 0_i32..3 { h.remove(&s.chars().rev().collect::<String>()); }
                        let Some(n4) = o else { return Ok((ls[1].items.iter().filter(|x5| !flag).count() as i32)) };
                        if (o.is_some() || r.inner.on) { let [n6, .., n7] = k; } else {
                            v.push((e.size() - v.first().copied().unwrap_or(({ z += 1; say(4, z) }))));
                        }
                        (ls[1].items.len() as i32) - r.first().copied().unwrap_or(p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = m.get(&(w[1] + 1)) {
                            rows[at((7 + ({ z += 2; say(1, z) })), 2)].n = o.unwrap_or(w.first().copied().unwrap_or(r.list[at(p.0, 2)]));
                        }
                        o = None;
                        'l3: for i2 in 0_i32..3 { h.remove(&s.chars().rev().collect::<String>()); }
                        let Some(n4) = o else { return Ok((ls[1].items.iter().filter(|x5| !flag).count() as i32)) };
                        if (o.is_some() || r.inner.on) { let [n6, .., n7] = k; } else {
                            v.push((e.size() - v.first().copied().unwrap_or(({ z += 1; say(4, z) }))));
                        }
                        (ls[1].items.len() as i32) - r.first().copied().unwrap_or(p.0)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_145 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        *h.entry(t.chars().rev().collect::<String>()).or_insert(0) += m.values().sum::<i32>();
                        let mut n1: i32 = 0;
                        while n1 < 3 && b <= (({ z }) - rows[0].n) {
                            n1 += 1;
                            r.n = r.first().copied().unwrap_or((|x2: i32| l.items[at(2, 2)])(c));
                        }
                        if let Some(x3) = r.list.iter().find(|x| **x > 2) {
                            l.x = match l.x {
                                0 | 1 => double(k[0]),
                                n4 @ (2..=5 | 8) => n4 + 1,
                                n5 if n5 > 4 => (match &e { Shape::Dot => ({ z += 2; say(1, z) }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }),
                                _ => 2,
                            };
                            ls[say(2, 0)].items.extend(w.iter().take(2));
                        }
                        s += &p.1.to_uppercase();
                        (rows.iter().map(Record::total).max().unwrap_or(l.x) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
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
                        *h.entry(t.chars().rev().collect::<String>()).or_insert(0) += m.values().sum::<i32>();
                        let mut n1: i32 = 0;
                        while n1 < 3 && (*b) <= (({ z }) - rows[0].n) {
                            n1 += 1;
                            r.n = r.first().copied().unwrap_or((|x2: i32| l.items[at(2, 2)])(c));
                        }
                        if let Some(x3) = r.list.iter().find(|x| **x > 2) {
                            l.x = match l.x {
                                0 | 1 => double(k[0]),
                                n4 @ (2..=5 | 8) => n4 + 1,
                                n5 if n5 > 4 => (match &e { Shape::Dot => ({ z += 2; say(1, z) }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }),
                                _ => 2,
                            };
                            ls[say(2, 0)].items.extend(w.iter().take(2));
                        }
                        s += &p.1.to_uppercase();
                        (rows.iter().map(Record::total).max().unwrap_or(l.x) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &w, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_146 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match (m.contains_key(&(b + 1)), o) {
                            (true, Some(x1)) => { os.get_or_insert_default().push('d'); }
                            (false, None) => {
                                c = (rows.iter().map(|row| row.n).sum::<i32>() + (if k[1] != a { ({ z }) } else { say(1, b) }));
                                rows[0].list.retain(|x| (say(2, c) - 1) % 3 != 0);
                            }
                            _ => {}
                        }
                        l.items[at(c, 2)] -= w.iter().sum::<i32>();
                        if w.contains(&(q.front().copied().unwrap_or(5) + 1)) {
                            std::mem::swap(&mut c, &mut a);
                        } else if c <= o.unwrap_or(7) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        s = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        match (s.is_empty(), o) {
                            (true, Some(x4)) => { b = (total(&ls[0].items) + m.values().sum::<i32>()); }
                            (false, None) => { rows[at(r.n, 2)].list = vec![({ let x6: i32 = r.list[0]; c }); 2]; }
                            _ => {}
                        }
                        total(&ls[at(({ z += 1; say(3, z) }), ls.len())].items) - (match &e { Shape::Dot => r.inner.x, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]) };
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
                        match (m.contains_key(&(b + 1)), o) {
                            (true, Some(x1)) => { os.get_or_insert_default().push('d'); }
                            (false, None) => {
                                c = (rows.iter().map(|row| row.n).sum::<i32>() + (if k[1] != a { ({ z }) } else { say(1, b) }));
                                rows[0].list.retain(|x| (say(2, c) - 1) % 3 != 0);
                            }
                            _ => {}
                        }
                        l.items[at(c, 2)] -= w.iter().sum::<i32>();
                        if w.contains(&(q.front().copied().unwrap_or(5) + 1)) {
                            std::mem::swap(&mut c, &mut a);
                        } else if (*c) <= o.unwrap_or(7) { for (key, x) in m.iter_mut() { *x += *key % 3; } }
                        s = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        match (s.is_empty(), o) {
                            (true, Some(x4)) => { *b = (total(&*ls[0].items) + m.values().sum::<i32>()); }
                            (false, None) => { rows[at(r.n, 2)].list = vec![({ let x6: i32 = r.list[0]; c }); 2]; }
                            _ => {}
                        }
                        total(&*ls[at(({ z += 1; say(3, z) }), ls.len())].items) - (match &e { Shape::Dot => r.inner.x, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_147 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &p, &r, &m, &k, &ls, &z]);
                    let value: i32 = {
                        (c, _) = (ls[say(2, 0)].items.pop().unwrap_or_default(), ls[say(2, 0)].items.pop());
                        { k[say(3, 0)] = a.max((8 % 7)); }
                        p.1 = (p.1.clone() + "x");
                        total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &p, &r, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (c, _) = (ls[say(2, 0)].items.pop().unwrap_or_default(), ls[say(2, 0)].items.pop());
                        { k[say(3, 0)] = a.max((8 % 7)); }
                        p.1 = (p.1.clone() + "x");
                        total(&r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &p, &r, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_148 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, v: Vec<i32>, p: (i32, String), rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.v, &s.p, &s.rows, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.flag ^= s.c >= s.b.abs();
                        let n1: i32 = peak(&s.v).copied().unwrap_or(3);
                        (0..2).for_each(|i| s.l.x += i);
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        (('l3: { if say(1, s.ls[1].x) < s.p.0 { break 'l3 s.l.x } s.ls[at(({ s.z += 1; say(2, s.z) }), s.ls.len())].items[0] }) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.v, &s.p, &s.rows, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.flag ^= s.c >= s.b.abs();
                        let n1: i32 = peak(&*s.v).copied().unwrap_or(3);
                        (0..2).for_each(|i| s.l.x += i);
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        (('l3: { if say(1, s.ls[1].x) < s.p.0 { break 'l3 (*s.l.x) } s.ls[at(({ s.z += 1; say(2, s.z) }), s.ls.len())].items[0] }) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.v, &s.p, &s.rows, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_149 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n5: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.contains(&((self.v.iter().filter(|x4| self.w.contains(&(self.l.x + 1))).count() as i32) + 1)) { break self.b.abs(); }
                    let n2: i32 = { let list = &self.w; list.len() as i32 + list.iter().sum::<i32>() };
                    let mut text3: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                };
                let n6: i32 = (self.w.iter().sum::<i32>() % 7);
                'l8: for x7 in &mut self.r.list {
                    match self.rows[at(({ self.z += 1; say(1, self.z) }), self.rows.len())].n {
                        0 | 1 => { self.t = format!("{}:{:<4}|", self.p.1, self.a); }
                        n9 @ 2..=5 => { (*x7) = (self.w.len() as i32); }
                        n10 if n10 > 6 => { self.l.items = (0..(self.ls[at(0, self.ls.len())].x) % 4).collect::<Vec<_>>(); }
                        _ => { let n11: i32 = (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                    }
                }
                let n12: i32 = positive(i32::abs(self.r.total()) + 1 - (round % 5))?;
                self.h.get("abc").copied().unwrap_or((self.ls[0].x % 7)) - ('l13: { if n5 == self.w[0] { break 'l13 self.b } self.a })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n5: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.contains(&((self.v.iter().filter(|x4| self.w.contains(&(self.l.x + 1))).count() as i32) + 1)) { break self.b.abs(); }
                    let n2: i32 = { let list = &*self.w; list.len() as i32 + list.iter().sum::<i32>() };
                    let mut text3: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                };
                let n6: i32 = (self.w.iter().sum::<i32>() % 7);
                'l8: for x7 in &mut self.r.list {
                    match self.rows[at(({ self.z += 1; say(1, self.z) }), self.rows.len())].n {
                        0 | 1 => { self.t = format!("{}:{:<4}|", self.p.1, self.a); }
                        n9 @ 2..=5 => { (*x7) = (self.w.len() as i32); }
                        n10 if n10 > 6 => { self.l.items = (0..(self.ls[at(0, self.ls.len())].x) % 4).collect::<Vec<_>>(); }
                        _ => { let n11: i32 = (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                    }
                }
                let n12: i32 = positive(i32::abs(self.r.total()) + 1 - (round % 5))?;
                self.h.get("abc").copied().unwrap_or((self.ls[0].x % 7)) - ('l13: { if n5 == self.w[0] { break 'l13 self.b } self.a })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_120", program_120::plain, program_120::transaction),
    ("program_121", program_121::plain, program_121::transaction),
    ("program_122", program_122::plain, program_122::transaction),
    ("program_123", program_123::plain, program_123::transaction),
    ("program_124", program_124::plain, program_124::transaction),
    ("program_125", program_125::plain, program_125::transaction),
    ("program_126", program_126::plain, program_126::transaction),
    ("program_127", program_127::plain, program_127::transaction),
    ("program_128", program_128::plain, program_128::transaction),
    ("program_129", program_129::plain, program_129::transaction),
    ("program_130", program_130::plain, program_130::transaction),
    ("program_131", program_131::plain, program_131::transaction),
    ("program_132", program_132::plain, program_132::transaction),
    ("program_133", program_133::plain, program_133::transaction),
    ("program_134", program_134::plain, program_134::transaction),
    ("program_135", program_135::plain, program_135::transaction),
    ("program_136", program_136::plain, program_136::transaction),
    ("program_137", program_137::plain, program_137::transaction),
    ("program_138", program_138::plain, program_138::transaction),
    ("program_139", program_139::plain, program_139::transaction),
    ("program_140", program_140::plain, program_140::transaction),
    ("program_141", program_141::plain, program_141::transaction),
    ("program_142", program_142::plain, program_142::transaction),
    ("program_143", program_143::plain, program_143::transaction),
    ("program_144", program_144::plain, program_144::transaction),
    ("program_145", program_145::plain, program_145::transaction),
    ("program_146", program_146::plain, program_146::transaction),
    ("program_147", program_147::plain, program_147::transaction),
    ("program_148", program_148::plain, program_148::transaction),
    ("program_149", program_149::plain, program_149::transaction),
];
