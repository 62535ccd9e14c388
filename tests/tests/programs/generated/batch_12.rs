//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_360 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &l, &ls]);
                    let value: i32 = {
                        v[at(m.values().sum::<i32>(), 2)] -= (v.iter().filter(|x1| v.is_empty()).count() as i32);
                        if let Some(x2) = rows[rows.len() - 1].list.iter().find(|x| **x > 2) {
                            ls[0].items = vec![('l3: { if t.is_empty() { break 'l3 2 } v[1] }), l.items.iter().sum::<i32>()];
                            [c, _] = [(v.windows(2).filter(|two| two[0] < two[1]).count() as i32), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                        let mut n4: i32 = 0;
                        while n4 < 3 && !(v.contains(&(5 + 1))) {
                            n4 += 1;
                            if let Some(x5) = o { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); } else {
                                os = os.take().filter(|x| x.len() < 9);
                            }
                        }
                        rows[at(a, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &l, &ls]) };
        Outcome { value, state }
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[at(m.values().sum::<i32>(), 2)] -= (v.iter().filter(|x1| v.is_empty()).count() as i32);
                        if let Some(x2) = rows[rows.len() - 1].list.iter().find(|x| **x > 2) {
                            ls[0].items = vec![('l3: { if t.is_empty() { break 'l3 2 } v[1] }), l.items.iter().sum::<i32>()];
                            [c, _] = [(v.windows(2).filter(|two| two[0] < two[1]).count() as i32), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                        let mut n4: i32 = 0;
                        while n4 < 3 && !(v.contains(&(5 + 1))) {
                            n4 += 1;
                            if let Some(x5) = o { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); } else {
                                os = os.take().filter(|x| x.len() < 9);
                            }
                        }
                        rows[at(a, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_361 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &l, &ls]);
                    let value: i32 = {
                        match k[at(round, 4)] {
                            0 | 1 => {
                                p.1.push('y');
                                *h.entry(r.name.to_uppercase()).or_insert(0) += (l.x % 7);
                            }
                            n1 @ 2..=5 => { h.remove(&v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")); }
                            n2 if n2 > 2 => { t.insert(0, 'b'); }
                            _ => { let mut text3: String = format!("{c:>3} {t:?} {}", a); }
                        }
                        let mut text4: String = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        for row5 in rows.iter_mut() {
                            let n6: i32 = (ls[1].items[0].abs() - v.iter().sum::<i32>());
                            let n7: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        p.0 = (|x8: i32| (l.items.iter().filter(|x9| w.is_empty()).count() as i32))((os.as_deref().unwrap_or("none").len() as i32));
                        r.list = vec![(r.inner.x + a); 2];
                        p.0.abs() - v.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &l, &ls]) };
        Outcome { value, state }
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match k[at(round, 4)] {
                            0 | 1 => {
                                p.1.push('y');
                                *h.entry(r.name.to_uppercase()).or_insert(0) += (l.x % 7);
                            }
                            n1 @ 2..=5 => { h.remove(&v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")); }
                            n2 if n2 > 2 => { t.insert(0, 'b'); }
                            _ => { let mut text3: String = format!("{c:>3} {t:?} {}", a); }
                        }
                        let mut text4: String = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        for row5 in rows.iter_mut() {
                            let n6: i32 = (ls[1].items[0].abs() - v.iter().sum::<i32>());
                            let n7: i32 = v.iter().copied().min().unwrap_or_default();
                        }
                        p.0 = (|x8: i32| (l.items.iter().filter(|x9| w.is_empty()).count() as i32))((os.as_deref().unwrap_or("none").len() as i32));
                        r.list = vec![(r.inner.x + a); 2];
                        p.0.abs() - v.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &os, &p, &r, &rows, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_362 {
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
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || rows[rows.len() - 1].n > o.unwrap_or(a) { break (l.x + b); }
                            let mut text2: String = p.1.to_uppercase();
                        };
                        r.inner.x = match rows[at(round, rows.len())].list[at(5, 2)] {
                            0 | 1 => ('l7: { if r.inner.on { break 'l7 2 } 6 }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > a => (-k[at(round, 4)]),
                            _ => 2,
                        };
                        for i8 in 0_i32..l.x.min(3) {
                            let _ = o.take();
                            let n11: i32 = ls[1].items.iter().map(|x10| rows.iter().map(|row| row.n).sum::<i32>()).max().unwrap_or(0);
                        }
                        r.name += &format!("{}:{:<4}|", p.1, 0);
                        (r.total() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
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
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || rows[rows.len() - 1].n > o.unwrap_or((*a)) { break (l.x + (*b)); }
                            let mut text2: String = p.1.to_uppercase();
                        };
                        r.inner.x = match rows[at(round, rows.len())].list[at(5, 2)] {
                            0 | 1 => ('l7: { if r.inner.on { break 'l7 2 } 6 }),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > a => (-k[at(round, 4)]),
                            _ => 2,
                        };
                        for i8 in 0_i32..l.x.min(3) {
                            let _ = o.take();
                            let n11: i32 = ls[1].items.iter().map(|x10| rows.iter().map(|row| row.n).sum::<i32>()).max().unwrap_or(0);
                        }
                        r.name += &format!("{}:{:<4}|", p.1, 0);
                        (r.total() % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_363 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]);
                    let value: i32 = {
                        for row1 in &mut rows { flag = (s == "abc" && l.x != 7); }
                        let _ = m.remove(&(r.inner.x.abs() + 1));
                        v.reverse();
                        rows[0].name += &w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        ((match &e { Shape::Dot => 5, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + o.map_or(k[0], |x| x + 1)) - ('l4: { if s.is_empty() { break 'l4 k[0] } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows { flag = (s == "abc" && (*l.x) != 7); }
                        let _ = m.remove(&(r.inner.x.abs() + 1));
                        v.reverse();
                        rows[0].name += &w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        ((match &e { Shape::Dot => 5, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + o.map_or(k[0], |x| x + 1)) - ('l4: { if s.is_empty() { break 'l4 k[0] } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_364 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        s.l.items[at(s.k[1], 2)] ^= (s.rows[1].n.wrapping_mul(8) + (s.b - s.w[0]));
                        match (s.rows[at(s.rows[1].list[0], s.rows.len())].list[0] + s.c) {
                            0 | 1 => { s.rows[at(s.p.0, 2)].list.sort(); }
                            n1 @ 2..=5 => { s.l.items.sort_by_key(|x| s.m.values().sum::<i32>()); }
                            n2 if n2 > s.c => {
                                'l6: for x5 in &mut s.w {
                                    *s.m.entry(s.q.front().copied().unwrap_or(s.k[1])).or_insert(s.rows.iter().map(|row| row.n).sum::<i32>()) = (s.v.len() as i32);
                                }
                            }
                            _ => {
                                let [n7, n8]: [i32; 2] = [s.r.first().copied().unwrap_or(s.p.0), (if s.r.n >= (s.rows[at(round, s.rows.len())].list[at(s.r.inner.x, 2)]) { 7 } else { s.a })];
                            }
                        }
                        std::mem::swap(&mut s.b, &mut s.c);
                        s.r.first().copied().unwrap_or((s.ls[1].items.iter().filter(|x9| s.b == s.l.x).count() as i32)) - s.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.items[at(s.k[1], 2)] ^= (s.rows[1].n.wrapping_mul(8) + (s.b - s.w[0]));
                        match (s.rows[at(s.rows[1].list[0], s.rows.len())].list[0] + s.c) {
                            0 | 1 => { s.rows[at(s.p.0, 2)].list.sort(); }
                            n1 @ 2..=5 => { s.l.items.sort_by_key(|x| s.m.values().sum::<i32>()); }
                            n2 if n2 > s.c => {
                                'l6: for x5 in &mut s.w {
                                    *s.m.entry(s.q.front().copied().unwrap_or(s.k[1])).or_insert(s.rows.iter().map(|row| row.n).sum::<i32>()) = (s.v.len() as i32);
                                }
                            }
                            _ => {
                                let [n7, n8]: [i32; 2] = [s.r.first().copied().unwrap_or(s.p.0), (if s.r.n >= (s.rows[at(round, s.rows.len())].list[at(s.r.inner.x, 2)]) { 7 } else { s.a })];
                            }
                        }
                        std::mem::swap(&mut s.b, &mut s.c);
                        s.r.first().copied().unwrap_or((s.ls[1].items.iter().filter(|x9| (*s.b) == s.l.x).count() as i32)) - s.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_365 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.r.inner.on, self.o) {
                    (true, Some(x1)) => {
                        self.q.push_back(self.rows[at(self.l.x, self.rows.len())].list.first().copied().unwrap_or(8));
                    }
                    (false, None) => {
                        self.ls[at((-self.p.0), 2)].x = (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        self.v[at(self.k[at(round, 4)], 2)] = self.m.get(&(total(&self.v) + 1)).copied().unwrap_or(self.v.first().copied().unwrap_or(self.v[0]));
                    }
                    _ => {}
                }
                let n3: i32 = self.rows[0].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                self.p.1 = (self.s.clone() + "x");
                n3.wrapping_mul(self.q.front().copied().unwrap_or(8))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.s, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.r.inner.on, self.o) {
                    (true, Some(x1)) => {
                        self.q.push_back(self.rows[at(self.l.x, self.rows.len())].list.first().copied().unwrap_or(8));
                    }
                    (false, None) => {
                        self.ls[at((-self.p.0), 2)].x = (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        self.v[at(self.k[at(round, 4)], 2)] = self.m.get(&(total(&*self.v) + 1)).copied().unwrap_or(self.v.first().copied().unwrap_or(self.v[0]));
                    }
                    _ => {}
                }
                let n3: i32 = self.rows[0].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                self.p.1 = (self.s.clone() + "x");
                n3.wrapping_mul(self.q.front().copied().unwrap_or(8))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_366 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                for &x3 in &self.l.items {
                    (self.a, self.b) = (len(&self.s), self.l.items.iter().sum::<i32>());
                    [self.a, _] = [self.q.front().copied().unwrap_or(7), (2 + 3)];
                }
                self.r.inner.on = (self.w.contains(&(self.c + 1)) || self.t.starts_with('a'));
                self.v.iter().sum::<i32>() - (-n1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                for &x3 in &self.l.items {
                    (self.a, self.b) = (len(&*self.s), self.l.items.iter().sum::<i32>());
                    [self.a, _] = [self.q.front().copied().unwrap_or(7), (2 + 3)];
                }
                self.r.inner.on = (self.w.contains(&(self.c + 1)) || self.t.starts_with('a'));
                self.v.iter().sum::<i32>() - (-n1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_367 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, flag: true, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.flag, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.ls]);
                    let value: i32 = {
                        st.ls[at(1, 2)].items.push(7);
                        Inner { x: st.a, .. } = Inner { x: (-2), on: false };
                        st.r.inner.x -= st.w.iter().map(|x1| (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)).fold(0, |x, y| x ^ y);
                        st.q.rotate_left(st.q.len() / 2);
                        st.rows[at(6, 2)].n = (st.w.iter().filter(|x2| !st.flag).count() as i32);
                        st.o.map_or(st.q.front().copied().unwrap_or(3), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.flag, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, flag: bool, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, flag: true, w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(1, 2)].items.push(7);
                        Inner { x: st.a, .. } = Inner { x: (-2), on: false };
                        st.r.inner.x -= st.w.iter().map(|x1| (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)).fold(0, |x, y| x ^ y);
                        st.q.rotate_left(st.q.len() / 2);
                        st.rows[at(6, 2)].n = (st.w.iter().filter(|x2| !st.flag).count() as i32);
                        st.o.map_or(st.q.front().copied().unwrap_or(3), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().flag, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().q, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_368 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &t, &w, &os, &p, &r, &rows, &m, &h, &ls]);
                    let value: i32 = {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        if let Some(x2) = w.iter().find(|x| **x > 2) {
                            ls[at(r.inner.x, 2)].items[at(rows[1].n, 2)] ^= p.0.max(b.abs());
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && r.n < h.get("abc").copied().unwrap_or(3) {
                            n3 += 1;
                            b += ((a as i64 * 2) as i32);
                        }
                        shout(&mut t);
                        ls[at(w[w.len() - 1], 2)].items.push(p.0.wrapping_mul((os.as_deref().unwrap_or("none").len() as i32)));
                        (rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &w, &os, &p, &r, &rows, &m, &h, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        if let Some(x2) = w.iter().find(|x| **x > 2) {
                            ls[at(r.inner.x, 2)].items[at(rows[1].n, 2)] ^= p.0.max(b.abs());
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && r.n < h.get("abc").copied().unwrap_or(3) {
                            n3 += 1;
                            b += ((a as i64 * 2) as i32);
                        }
                        shout(&mut t);
                        ls[at(w[w.len() - 1], 2)].items.push(p.0.wrapping_mul((os.as_deref().unwrap_or("none").len() as i32)));
                        (rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &w, &os, &p, &r, &rows, &m, &h, &ls]);
        Outcome { value, state }
    }
}

mod program_369 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &w, &r, &rows, &l]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = w[at(round, w.len())..].to_vec();
                        r.list.dedup();
                        l.items.push((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        c.max(l.x.wrapping_mul(a)) - (3 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &w, &r, &rows, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = w[at(round, w.len())..].to_vec();
                        r.list.dedup();
                        l.items.push((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        c.max(l.x.wrapping_mul(a)) - (3 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &w, &r, &rows, &l]);
        Outcome { value, state }
    }
}

mod program_370 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if matches!(e, Shape::Line(n) if n > 2) {
                            let n1 = std::mem::replace(&mut a, 4);
                        } else if k[at(round, 4)] <= (0 + ls[1].x) {
                            let (Some(n2), _) = (o, 1) else { return Ok(('l3: { if t.starts_with('a') { break 'l3 w[w.len() - 1] } 0 })) };
                        }
                        { w.sort_by_key(|x| (rows[0].name.chars().filter(|c| *c == 'b').count() as i32)); }
                        'l5: for x4 in &mut l.items { rows[at(4, 2)].list[at(2, 2)] = 1; }
                        match k[0] {
                            0 | 1 => { c = double(o.unwrap_or(4)); }
                            n6 @ 2..=5 => { rows.sort_by_key(|row| -row.n); }
                            n7 if n7 > c => {
                                (r.n, l.x) = (o.map_or(c, |x| x + 1), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                            _ => {
                                let mut list8: Vec<i32> = vec![q.front().copied().unwrap_or(c), v.first().copied().unwrap_or(ls[ls.len() - 1].items[0])];
                            }
                        }
                        ls[at(l.x, 2)].items.iter_mut().for_each(|x| *x = (-1));
                        (-(rows[0].name.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if matches!(e, Shape::Line(n) if n > 2) {
                            let n1 = std::mem::replace(&mut a, 4);
                        } else if k[at(round, 4)] <= (0 + ls[1].x) {
                            let (Some(n2), _) = (o, 1) else { return Ok(('l3: { if t.starts_with('a') { break 'l3 w[w.len() - 1] } 0 })) };
                        }
                        { w.sort_by_key(|x| (rows[0].name.chars().filter(|c| *c == 'b').count() as i32)); }
                        'l5: for x4 in &mut l.items { rows[at(4, 2)].list[at(2, 2)] = 1; }
                        match k[0] {
                            0 | 1 => { c = double(o.unwrap_or(4)); }
                            n6 @ 2..=5 => { rows.sort_by_key(|row| -row.n); }
                            n7 if n7 > (*c) => {
                                (r.n, l.x) = (o.map_or(c, |x| x + 1), (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                            _ => {
                                let mut list8: Vec<i32> = vec![q.front().copied().unwrap_or(c), v.first().copied().unwrap_or(ls[ls.len() - 1].items[0])];
                            }
                        }
                        ls[at(l.x, 2)].items.iter_mut().for_each(|x| *x = (-1));
                        (-(rows[0].name.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_371 {
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
                    before = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        k[at(q.front().copied().unwrap_or(p.0), 2)] += rows.iter().map(Record::total).max().unwrap_or((|x1: i32| 7)(v[v.len() - 1]));
                        let n2 = std::mem::replace(&mut r.inner.x, 4);
                        match v.as_slice() {
                            [] => { let n6: i32 = o.or(Some((|x5: i32| b)(0))).ok_or(String::from("none"))?; }
                            [x3] => {
                                l.items.sort();
                                let n8: i32 = positive(i32::abs(total(&l.items)) + 1 - (round % 5))?;
                            }
                            [x3, .., y4] => {
                                if let [x7, ..] = w.as_slice() {
                                    if let Some(x) = r.list.last_mut() { *x += h.get("abc").copied().unwrap_or(0) }
                                }
                            }
                        }
                        for i9 in 0_i32..ls[at(round, ls.len())].items[0].min(3) { rows[0].inner.x = (w.len() as i32); }
                        (if !flag { (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) } else { v.iter().sum::<i32>() }) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
                        k[at(q.front().copied().unwrap_or(p.0), 2)] += rows.iter().map(Record::total).max().unwrap_or((|x1: i32| 7)(v[v.len() - 1]));
                        let n2 = std::mem::replace(&mut r.inner.x, 4);
                        match v.as_slice() {
                            [] => { let n6: i32 = o.or(Some((|x5: i32| b)(0))).ok_or(String::from("none"))?; }
                            [x3] => {
                                l.items.sort();
                                let n8: i32 = positive(i32::abs(total(&*l.items)) + 1 - (round % 5))?;
                            }
                            [x3, .., y4] => {
                                if let [x7, ..] = w.as_slice() {
                                    if let Some(x) = r.list.last_mut() { *x += h.get("abc").copied().unwrap_or(0) }
                                }
                            }
                        }
                        for i9 in 0_i32..ls[at(round, ls.len())].items[0].min(3) { rows[0].inner.x = (w.len() as i32); }
                        (if !flag { (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) } else { v.iter().sum::<i32>() }) - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &s, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_372 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.e, &s.q, &s.l]);
                    let value: i32 = {
                        if s.b > double(7) { s.rows[0].list.push(s.e.size()); }
                        s.e = Shape::Line(s.v.iter().sum::<i32>());
                        s.v.push(s.w.first().copied().unwrap_or(s.w.iter().map(|x1| s.b).last().unwrap_or_default()));
                        s.a -= (if s.c <= s.q.front().copied().unwrap_or(s.r.n) { s.q.front().copied().unwrap_or(7) } else { (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                        shout(&mut s.t);
                        s.q.front().copied().unwrap_or(s.os.as_ref().map_or(s.l.x, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.e, &s.q, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.b > double(7) { s.rows[0].list.push(s.e.size()); }
                        s.e = Shape::Line(s.v.iter().sum::<i32>());
                        s.v.push(s.w.first().copied().unwrap_or(s.w.iter().map(|x1| s.b).last().unwrap_or_default()));
                        s.a -= (if s.c <= s.q.front().copied().unwrap_or(s.r.n) { s.q.front().copied().unwrap_or(7) } else { (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) });
                        shout(&mut s.t);
                        s.q.front().copied().unwrap_or(s.os.as_ref().map_or((*s.l.x), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.os, &s.r, &s.rows, &s.e, &s.q, &s.l]);
        Outcome { value, state }
    }
}

mod program_373 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.iter().find(|x| **x > 2) {
                    self.flag |= self.m.contains_key(&((self.ls[0].x % 7) + 1));
                }
                let mut n2: i32 = self.e.size();
                self.w = (0..0 % 4).collect::<Vec<_>>();
                self.l.items.sort();
                { let x3 = &mut self.c; *x3 += ('l4: { if self.r.inner.on { break 'l4 0 } self.ls[1].x }); *x3 %= 50; }
                self.rows.iter().map(|row| row.n).sum::<i32>() - ('l5: { if self.o == Some(3) { break 'l5 self.p.0 } self.a })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.iter().find(|x| **x > 2) {
                    self.flag |= self.m.contains_key(&(((*self.ls[0].x) % 7) + 1));
                }
                let mut n2: i32 = self.e.size();
                *self.w = (0..0 % 4).collect::<Vec<_>>();
                self.l.items.sort();
                { let x3 = &mut self.c; *x3 += ('l4: { if self.r.inner.on { break 'l4 0 } self.ls[1].x }); *x3 %= 50; }
                self.rows.iter().map(|row| row.n).sum::<i32>() - ('l5: { if self.o == Some(3) { break 'l5 self.p.0 } (*self.a) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_374 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { self.r.list.push(((4 % 7) + self.c)); }
                self.s.truncate(2);
                match self.t.as_str() {
                    "" => { std::mem::swap(&mut self.c, &mut self.b); }
                    "abc" | "b" => {
                        let mut n4: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or(self.b, |x| x.len() as i32));
                    }
                    y3 => {
                        self.v[0] = self.m.get(&(self.o.map_or(3, |x| x + 1) + 1)).copied().unwrap_or(self.r.first().copied().unwrap_or(self.p.0));
                    }
                }
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                total(&self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { self.r.list.push(((4 % 7) + self.c)); }
                self.s.truncate(2);
                match self.t.as_str() {
                    "" => { std::mem::swap(&mut self.c, &mut self.b); }
                    "abc" | "b" => {
                        let mut n4: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or((*self.b), |x| x.len() as i32));
                    }
                    y3 => {
                        self.v[0] = self.m.get(&(self.o.map_or(3, |x| x + 1) + 1)).copied().unwrap_or(self.r.first().copied().unwrap_or(self.p.0));
                    }
                }
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                total(&*self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q]);
        Outcome { value, state }
    }
}

mod program_375 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        let [n1, n2]: [i32; 2] = [st.r.inner.x.max(st.rows[st.rows.len() - 1].inner.x), ('l3: { if st.s.starts_with('a') { break 'l3 3 } st.b })];
                        st.b += st.r.first().copied().unwrap_or((st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        st.t = format!("{}:{:<4}|", st.rows[0].name, 5);
                        for &x4 in &st.l.items {
                            match st.r.name.as_str() {
                                "" => {
                                    st.v[0] -= ({ let x8: i32 = st.a.max(8); st.m.values().sum::<i32>() });
                                    st.b ^= (st.r.total() - (st.t.len() as i32));
                                }
                                "abc" | "b" => { st.ls[at(n2, 2)].x = st.r.n.abs(); }
                                y7 => {
                                    let n9 = std::mem::replace(&mut st.v[0], 4);
                                    let mut n12: i32 = ('l11: { if n1 >= (|x10: i32| n2)(n9) { break 'l11 st.o.unwrap_or(st.ls[0].x) } (st.rows[0].name.len() as i32) });
                                }
                            }
                            st.w.push((|x13: i32| 6)(x4)); st.a += st.w.remove(0) * 2 - st.w.iter().sum::<i32>();
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or(st.k[at(round, 4)].max(n2))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, n2]: [i32; 2] = [st.r.inner.x.max(st.rows[st.rows.len() - 1].inner.x), ('l3: { if st.s.starts_with('a') { break 'l3 3 } st.b })];
                        st.b += st.r.first().copied().unwrap_or((st.ls[1].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        st.t = format!("{}:{:<4}|", st.rows[0].name, 5);
                        for &x4 in &st.l.items {
                            match st.r.name.as_str() {
                                "" => {
                                    st.v[0] -= ({ let x8: i32 = st.a.max(8); st.m.values().sum::<i32>() });
                                    st.b ^= (st.r.total() - (st.t.len() as i32));
                                }
                                "abc" | "b" => { st.ls[at(n2, 2)].x = st.r.n.abs(); }
                                y7 => {
                                    let n9 = std::mem::replace(&mut st.v[0], 4);
                                    let mut n12: i32 = ('l11: { if n1 >= (|x10: i32| n2)(n9) { break 'l11 st.o.unwrap_or(st.ls[0].x) } (st.rows[0].name.len() as i32) });
                                }
                            }
                            st.w.push((|x13: i32| 6)(x4)); st.a += st.w.remove(0) * 2 - st.w.iter().sum::<i32>();
                        }
                        st.rows.iter().map(Record::total).max().unwrap_or(st.k[at(round, 4)].max(n2))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_376 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &o, &os, &r, &rows, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = w.clone();
                        v.extend(w.iter().take(2));
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 {
                            if (ls[0].x <= l.x && w.contains(&(5 + 1))) { continue 'outer }
                        }
                        let Some(n3) = o else { return Ok((-7)) };
                        let _ = ls[0].items.pop();
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &o, &os, &r, &rows, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = w.clone();
                        v.extend(w.iter().take(2));
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 {
                            if (ls[0].x <= (*l.x) && w.contains(&(5 + 1))) { continue 'outer }
                        }
                        let Some(n3) = o else { return Ok((-7)) };
                        let _ = ls[0].items.pop();
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &o, &os, &r, &rows, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_377 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &w, &o, &os, &r, &m, &h, &q, &ls]);
                    let value: i32 = {
                        let mut text1: String = (r.name.clone() + "x");
                        if m.contains_key(&(o.map_or(w[at(5, w.len())], |x| x + 1) + 1)) {
                            c += (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        if m.contains_key(&(h.get("abc").copied().unwrap_or(a) + 1)) {
                            q.push_back(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        } else if text1 == "abc" { ls[0].items.reverse(); }
                        a.wrapping_mul(double(0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &w, &o, &os, &r, &m, &h, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = (r.name.clone() + "x");
                        if m.contains_key(&(o.map_or(w[at(5, w.len())], |x| x + 1) + 1)) {
                            c += (s.chars().filter(|c| *c == 'b').count() as i32);
                        }
                        if m.contains_key(&(h.get("abc").copied().unwrap_or(a) + 1)) {
                            q.push_back(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        } else if text1 == "abc" { ls[0].items.reverse(); }
                        a.wrapping_mul(double(0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &w, &o, &os, &r, &m, &h, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_378 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &k, &q, &l]);
                    let value: i32 = {
                        l.items.push(('l3: { if 5 <= (w.iter().filter(|x1| s == "abc").count() as i32) { break 'l3 v.iter().map(|x2| k[4 - 1]).max().unwrap_or(0) } double(a) }));
                        std::mem::swap(&mut c, &mut a);
                        l.items[0] %= 5;
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        match o {
                            Some(x4) if x4 > 3 => {
                                o = None;
                                let n6: i32 = positive(i32::abs(o.unwrap_or(6)) + 1 - (round % 5))?;
                            }
                            Some(x4) => o = Some(x4 + 2),
                            None => o = Some(total(&v)),
                        }
                        r.first().copied().unwrap_or((a - 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &k, &q, &l]) };
        Outcome { value, state }
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.items.push(('l3: { if 5 <= (w.iter().filter(|x1| s == "abc").count() as i32) { break 'l3 v.iter().map(|x2| k[4 - 1]).max().unwrap_or(0) } double(a) }));
                        std::mem::swap(&mut c, &mut a);
                        l.items[0] %= 5;
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        match o {
                            Some(x4) if x4 > 3 => {
                                o = None;
                                let n6: i32 = positive(i32::abs(o.unwrap_or(6)) + 1 - (round % 5))?;
                            }
                            Some(x4) => o = Some(x4 + 2),
                            None => o = Some(total(&*v)),
                        }
                        r.first().copied().unwrap_or((a - 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_379 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        r = Record { n: (7 + a), ..record(1, "q", &[4]) };
                        a = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        w[at(o.unwrap_or(ls[at(round, ls.len())].x), 2)] = match p.0 {
                            0 | 1 => (0 - c),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > ls[ls.len() - 1].x => o.unwrap_or(a),
                            _ => 2,
                        };
                        for x6 in v.iter() {
                            if rows[0].list.len() > 1 { rows[0].list.swap(0, 1); rows[0].list[1..].reverse(); }
                        }
                        q.front().copied().unwrap_or((r.list[0] % 7)) - (|x8: i32| ls[1].x)(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        r = Record { n: (7 + a), ..record(1, "q", &[4]) };
                        a = (w.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        w[at(o.unwrap_or(ls[at(round, ls.len())].x), 2)] = match p.0 {
                            0 | 1 => (0 - c),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > ls[ls.len() - 1].x => o.unwrap_or(a),
                            _ => 2,
                        };
                        for x6 in v.iter() {
                            if rows[0].list.len() > 1 { rows[0].list.swap(0, 1); rows[0].list[1..].reverse(); }
                        }
                        q.front().copied().unwrap_or((r.list[0] % 7)) - (|x8: i32| (*ls[1].x))(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_380 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, w: Vec<i32>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        {
                            s.r.list.iter_mut().for_each(|x| *x = ({ let x1: i32 = s.k[at(s.ls[at(round, s.ls.len())].x, 4)]; s.a }));
                        }
                        let n2 = std::mem::replace(&mut s.ls[0].items[at(s.r.n, 2)], 4);
                        let n3 = std::mem::replace(&mut s.r.inner.x, 4);
                        if s.t.is_empty() {
                            let mut n4: i32 = 0;
                            while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n4 += 1;
                                match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                            }
                        }
                        s.r.total() - total(&s.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        {
                            s.r.list.iter_mut().for_each(|x| *x = ({ let x1: i32 = s.k[at(s.ls[at(round, s.ls.len())].x, 4)]; (*s.a) }));
                        }
                        let n2 = std::mem::replace(&mut s.ls[0].items[at(s.r.n, 2)], 4);
                        let n3 = std::mem::replace(&mut s.r.inner.x, 4);
                        if s.t.is_empty() {
                            let mut n4: i32 = 0;
                            while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n4 += 1;
                                match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                            }
                        }
                        s.r.total() - total(&*s.w)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.w, &s.r, &s.rows, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_381 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, w: Vec<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls { self.b += bump(&mut self.b); }
                let n2: i32 = positive(i32::abs(self.b.abs()) + 1 - (round % 5))?;
                match ((self.p.0 as i64 * 2) as i32) {
                    0 | 1 => { let n5 = std::mem::replace(&mut self.ls[at(self.r.total(), 2)].x, 4); }
                    n3 @ 2..=5 => { self.p.0 %= 5; }
                    n4 if n4 > self.w[at(1, 2)] => { self.r.list.push(self.e.size()); }
                    _ => { self.s.push_str(&format!("{}:{:<4}|", self.p.1, self.ls[at(round, self.ls.len())].x)); }
                }
                (self.w.iter().filter(|x6| self.l.items[at(self.r.n, 2)] != (self.w.iter().filter(|x7| self.r.inner.on).count() as i32)).count() as i32) - (-3)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.p, &vars.r, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.p, &vars.r, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls { self.b += bump(&mut self.b); }
                let n2: i32 = positive(i32::abs(self.b.abs()) + 1 - (round % 5))?;
                match ((self.p.0 as i64 * 2) as i32) {
                    0 | 1 => { let n5 = std::mem::replace(&mut self.ls[at(self.r.total(), 2)].x, 4); }
                    n3 @ 2..=5 => { self.p.0 %= 5; }
                    n4 if n4 > self.w[at(1, 2)] => { self.r.list.push(self.e.size()); }
                    _ => { self.s.push_str(&format!("{}:{:<4}|", self.p.1, self.ls[at(round, self.ls.len())].x)); }
                }
                (self.w.iter().filter(|x6| self.l.items[at(self.r.n, 2)] != (self.w.iter().filter(|x7| self.r.inner.on).count() as i32)).count() as i32) - (-3)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.w, &vars.p, &vars.r, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_382 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.os = Some(format!("{}:{:<4}|", y2, self.rows[self.rows.len() - 1].n));
                    }
                    _ => {
                        let mut n3: i32 = 0;
                        let n4: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || self.w.iter().any(|x| *x > 3) { break double(3); }
                            Inner { x: self.rows[at(n3, 2)].inner.x, .. } = Inner { x: self.o.map_or(2, |x| x + 1), on: false };
                        };
                    }
                }
                if self.l.x < len(&self.t) {
                    fill(&mut self.ls[at(self.r.list[at(4, 2)], 2)].items, self.r.total());
                }
                let (Some(n8), _) = (self.o, 1) else { return Ok(self.w.iter().map(|x9| 1).max().unwrap_or(0)) };
                self.k[at((self.s.len() as i32), 2)] %= 5;
                self.v.iter().sum::<i32>() - ({ let x10: i32 = 3; self.k[1] })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => {
                        self.os = Some(format!("{}:{:<4}|", y2, self.rows[self.rows.len() - 1].n));
                    }
                    _ => {
                        let mut n3: i32 = 0;
                        let n4: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || self.w.iter().any(|x| *x > 3) { break double(3); }
                            Inner { x: self.rows[at(n3, 2)].inner.x, .. } = Inner { x: self.o.map_or(2, |x| x + 1), on: false };
                        };
                    }
                }
                if (*self.l.x) < len(&*self.t) {
                    fill(&mut self.ls[at(self.r.list[at(4, 2)], 2)].items, self.r.total());
                }
                let (Some(n8), _) = (self.o, 1) else { return Ok(self.w.iter().map(|x9| 1).max().unwrap_or(0)) };
                self.k[at((self.s.len() as i32), 2)] %= 5;
                self.v.iter().sum::<i32>() - ({ let x10: i32 = 3; self.k[1] })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_383 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, r: Record, h: HashMap<String, i32>, e: Shape, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.r, &st.h, &st.e, &st.l]);
                    let value: i32 = {
                        if 4 < double(2) {
                            st.h.remove(&st.r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        } else if matches!(st.e, Shape::Line(n) if n > 2) {
                            let mut n1: i32 = (st.v.first().copied().unwrap_or(2) - total(&st.r.list));
                        }
                        st.r.name.clear();
                        st.b = st.w.pop().unwrap_or(st.r.list.iter().map(|x2| 6).last().unwrap_or_default()) - st.w.len() as i32 + st.w.pop().map_or(0, |x| x + 1);
                        let (n3, n4): (i32, i32) = ((st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), st.h.get("abc").copied().unwrap_or(7));
                        ({ let x5: i32 = ((n3 as i64 * 2) as i32); (st.l.items.iter().filter(|x6| st.a > 6).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.r, &st.h, &st.e, &st.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, r: Record, h: HashMap<String, i32>, e: Shape, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if 4 < double(2) {
                            st.h.remove(&st.r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        } else if matches!(st.e, Shape::Line(n) if n > 2) {
                            let mut n1: i32 = (st.v.first().copied().unwrap_or(2) - total(&st.r.list));
                        }
                        st.r.name.clear();
                        st.b = st.w.pop().unwrap_or(st.r.list.iter().map(|x2| 6).last().unwrap_or_default()) - st.w.len() as i32 + st.w.pop().map_or(0, |x| x + 1);
                        let (n3, n4): (i32, i32) = ((st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), st.h.get("abc").copied().unwrap_or(7));
                        ({ let x5: i32 = ((n3 as i64 * 2) as i32); (st.l.items.iter().filter(|x6| st.a > 6).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().r, &st.load().h, &st.load().e, &st.load().l]);
        Outcome { value, state }
    }
}

mod program_384 {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        q.push_back(((l.x as i64 * 2) as i32));
                        Inner { x: v[at(l.items[0], 2)], .. } = Inner { x: o.unwrap_or(l.x), on: false };
                        (b, w[at(l.x, 2)]) = (e.size(), r.total());
                        match r.inner.x {
                            0 | 1 => { let mut n5: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            n3 @ 2..=5 => {
                                'l7: for i6 in 0_i32..a.min(3) {
                                    rows[0].list[at(5, 2)] -= l.x.max((os.as_deref().unwrap_or("none").len() as i32));
                                }
                            }
                            n4 if n4 > n4 => {
                                if flag {
                                    let n8: i32 = (o.unwrap_or(w[at(k[1], w.len())]) % 7);
                                    t.clear();
                                } else if w.iter().any(|x| *x > 3) {
                                    *m.entry(q.front().copied().unwrap_or(3)).or_insert(o.unwrap_or(a)) ^= ls[ls.len() - 1].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                }
                            }
                            _ => { ((l.x, _), c) = ((double(rows[0].n), 0), ({ let x9: i32 = 1; p.0 })); }
                        }
                        h.get("abc").copied().unwrap_or((s.len() as i32)) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.push_back(((l.x as i64 * 2) as i32));
                        Inner { x: v[at(l.items[0], 2)], .. } = Inner { x: o.unwrap_or(l.x), on: false };
                        (*b, w[at(l.x, 2)]) = (e.size(), r.total());
                        match r.inner.x {
                            0 | 1 => { let mut n5: i32 = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            n3 @ 2..=5 => {
                                'l7: for i6 in 0_i32..a.min(3) {
                                    rows[0].list[at(5, 2)] -= l.x.max((os.as_deref().unwrap_or("none").len() as i32));
                                }
                            }
                            n4 if n4 > n4 => {
                                if flag {
                                    let n8: i32 = (o.unwrap_or(w[at(k[1], w.len())]) % 7);
                                    t.clear();
                                } else if w.iter().any(|x| *x > 3) {
                                    *m.entry(q.front().copied().unwrap_or(3)).or_insert(o.unwrap_or(a)) ^= ls[ls.len() - 1].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                                }
                            }
                            _ => { ((l.x, _), c) = ((double(rows[0].n), 0), ({ let x9: i32 = 1; p.0 })); }
                        }
                        h.get("abc").copied().unwrap_or((s.len() as i32)) - r.list.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_385 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &os, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        Inner { x: rows[0].inner.x, .. } = Inner { x: (-r.inner.x), on: false };
                        if (c >= 7 && s.is_empty()) { continue 'outer }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        (l.x, r.inner.x) = (e.size(), double(l.x));
                        ls[at(4, 2)].x += r.n.max(os.as_ref().map_or(1, |x| x.len() as i32));
                        (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &os, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        Inner { x: rows[0].inner.x, .. } = Inner { x: (-r.inner.x), on: false };
                        if (c >= 7 && s.is_empty()) { continue 'outer }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        (l.x, r.inner.x) = (e.size(), double(l.x));
                        ls[at(4, 2)].x += r.n.max(os.as_ref().map_or(1, |x| x.len() as i32));
                        (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &os, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_386 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &k, &q]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.contains(&((r.inner.x - 4) + 1)) {
                            n1 += 1;
                            if let Some(x2) = &mut o { std::mem::swap(&mut a, &mut b); }
                        }
                        p.0 -= ({ let x3: i32 = q.front().copied().unwrap_or(a); total(&w) });
                        for row4 in &mut rows { r.name += &String::from("bc"); }
                        if !(flag) { let _ = v.pop(); }
                        (if r.inner.on { (r.list.len() as i32) } else { (s.len() as i32) }) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &k, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.contains(&((r.inner.x - 4) + 1)) {
                            n1 += 1;
                            if let Some(x2) = &mut o { std::mem::swap(&mut a, &mut b); }
                        }
                        p.0 -= ({ let x3: i32 = q.front().copied().unwrap_or((*a)); total(&*w) });
                        for row4 in &mut rows { r.name += &String::from("bc"); }
                        if !(flag) { let _ = v.pop(); }
                        (if r.inner.on { (r.list.len() as i32) } else { (s.len() as i32) }) - (v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &k, &q]);
        Outcome { value, state }
    }
}

mod program_387 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &os, &p, &r, &rows, &e, &k, &l, &ls]);
                    let value: i32 = {
                        for row1 in &mut rows { r.grow(e.size()); }
                        os = os.take().filter(|x| x.len() < 9);
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = 0;
                            while n3 < 3 && 6 > (|x4: i32| 3)(k[1]) {
                                n3 += 1;
                                ls[at((|x5: i32| 4)(v[at(round, v.len())]), 2)].x ^= (l.items.len() as i32);
                            }
                        }
                        v.extend(w.iter().take(2));
                        let mut n6: i32 = 0;
                        while n6 < 3 && 4 != (-6) {
                            n6 += 1;
                            let mut text7: String = p.1.trim_start_matches('a').to_owned();
                        }
                        ({ let x8: i32 = os.as_ref().map_or(6, |x| x.len() as i32); (w[1] - 6) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &os, &p, &r, &rows, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows { r.grow(e.size()); }
                        os = os.take().filter(|x| x.len() < 9);
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = 0;
                            while n3 < 3 && 6 > (|x4: i32| 3)(k[1]) {
                                n3 += 1;
                                ls[at((|x5: i32| 4)(v[at(round, v.len())]), 2)].x ^= (l.items.len() as i32);
                            }
                        }
                        v.extend(w.iter().take(2));
                        let mut n6: i32 = 0;
                        while n6 < 3 && 4 != (-6) {
                            n6 += 1;
                            let mut text7: String = p.1.trim_start_matches('a').to_owned();
                        }
                        ({ let x8: i32 = os.as_ref().map_or(6, |x| x.len() as i32); (w[1] - 6) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &os, &p, &r, &rows, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_388 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.l, &s.ls]);
                    let value: i32 = {
                        for x1 in &mut s.w {
                            s.b += (if s.flag { s.r.first().copied().unwrap_or(2) } else { (s.a + s.v[at(s.c, 2)]) });
                        }
                        (s.l.x, s.l.x) = (({ let x2: i32 = s.c; s.rows[at(s.c, s.rows.len())].list[0] }), ('l3: { if s.c <= s.l.x { break 'l3 s.c } s.r.n }));
                        'l5: for row4 in s.rows.iter() {
                            'l7: for i6 in 0_i32..s.l.items[0].min(3) {
                                s.ls[at((s.v.len() as i32), 2)].x %= 5;
                                std::mem::swap(&mut s.b, &mut s.a);
                            }
                        }
                        for &x9 in &s.rows[at(round, s.rows.len())].list {
                            if (1 != 5 && s.t.starts_with('a')) { return Err(format!("left with {}", (s.rows[at(round, s.rows.len())].list.len() as i32))); }
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.rows[1].list.iter().map(|x11| s.ls[1].x).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &mut s.w {
                            s.b += (if (*s.flag) { s.r.first().copied().unwrap_or(2) } else { (s.a + s.v[at(s.c, 2)]) });
                        }
                        (*s.l.x, *s.l.x) = (({ let x2: i32 = s.c; s.rows[at(s.c, s.rows.len())].list[0] }), ('l3: { if s.c <= s.l.x { break 'l3 s.c } s.r.n }));
                        'l5: for row4 in s.rows.iter() {
                            'l7: for i6 in 0_i32..s.l.items[0].min(3) {
                                s.ls[at((s.v.len() as i32), 2)].x %= 5;
                                std::mem::swap(&mut s.b, &mut s.a);
                            }
                        }
                        for &x9 in &s.rows[at(round, s.rows.len())].list {
                            if (1 != 5 && s.t.starts_with('a')) { return Err(format!("left with {}", (s.rows[at(round, s.rows.len())].list.len() as i32))); }
                        }
                        s.rows.iter().map(|row| row.n).sum::<i32>() - s.rows[1].list.iter().map(|x11| s.ls[1].x).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.r, &s.rows, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_389 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.c, _] = [(self.p.0 + self.a), self.o.map_or(self.ls[at(round, self.ls.len())].x, |x| x + 1)];
                self.t = format!("{}:{:<4}|", self.rows[0].name, 8);
                self.w[at(self.ls[at(round, self.ls.len())].items[0], 2)] = (self.rows[1].list.iter().filter(|x1| self.m.contains_key(&((-self.p.0) + 1))).count() as i32);
                self.ls[self.ls.len() - 1].x.max((-self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.c, _] = [(self.p.0 + self.a), self.o.map_or(self.ls[at(round, self.ls.len())].x, |x| x + 1)];
                self.t = format!("{}:{:<4}|", self.rows[0].name, 8);
                self.w[at(self.ls[at(round, self.ls.len())].items[0], 2)] = (self.rows[1].list.iter().filter(|x1| self.m.contains_key(&((-self.p.0) + 1))).count() as i32);
                self.ls[self.ls.len() - 1].x.max((-self.c))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.ls]);
        Outcome { value, state }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_360", program_360::plain, program_360::transaction),
    ("program_361", program_361::plain, program_361::transaction),
    ("program_362", program_362::plain, program_362::transaction),
    ("program_363", program_363::plain, program_363::transaction),
    ("program_364", program_364::plain, program_364::transaction),
    ("program_365", program_365::plain, program_365::transaction),
    ("program_366", program_366::plain, program_366::transaction),
    ("program_367", program_367::plain, program_367::transaction),
    ("program_368", program_368::plain, program_368::transaction),
    ("program_369", program_369::plain, program_369::transaction),
    ("program_370", program_370::plain, program_370::transaction),
    ("program_371", program_371::plain, program_371::transaction),
    ("program_372", program_372::plain, program_372::transaction),
    ("program_373", program_373::plain, program_373::transaction),
    ("program_374", program_374::plain, program_374::transaction),
    ("program_375", program_375::plain, program_375::transaction),
    ("program_376", program_376::plain, program_376::transaction),
    ("program_377", program_377::plain, program_377::transaction),
    ("program_378", program_378::plain, program_378::transaction),
    ("program_379", program_379::plain, program_379::transaction),
    ("program_380", program_380::plain, program_380::transaction),
    ("program_381", program_381::plain, program_381::transaction),
    ("program_382", program_382::plain, program_382::transaction),
    ("program_383", program_383::plain, program_383::transaction),
    ("program_384", program_384::plain, program_384::transaction),
    ("program_385", program_385::plain, program_385::transaction),
    ("program_386", program_386::plain, program_386::transaction),
    ("program_387", program_387::plain, program_387::transaction),
    ("program_388", program_388::plain, program_388::transaction),
    ("program_389", program_389::plain, program_389::transaction),
];
