//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_240 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        l.x += rows[at(a, rows.len())].list.first().copied().unwrap_or(len(&p.1));
                        match p.0 {
                            0 | 1 => {
                                r.list = r.list.clone();
                                let mut n3: i32 = 0;
                                while n3 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                    n3 += 1;
                                    b %= 5;
                                }
                            }
                            n1 @ 2..=5 => {
                                match (os.as_deref().unwrap_or("none").len() as i32) {
                                    0 | 1 => {
                                        m.insert((r.name.chars().filter(|c| *c == 'b').count() as i32), o.map_or(5, |x| x + 1));
                                        *m.entry(os.as_ref().map_or(7, |x| x.len() as i32)).or_insert((-rows[1].n)) = rows.iter().map(|row| row.n).sum::<i32>();
                                    }
                                    n5 @ 2..=5 => {
                                        v[at(e.size(), 2)] = (rows[rows.len() - 1].list.len() as i32);
                                        let [n7, .., n8] = k;
                                    }
                                    n6 if n6 > rows[0].n => {
                                        let mut n10: i32 = (('l9: { if 3 < a { break 'l9 0 } ls[0].x }) + double(b));
                                        p.1.clear();
                                    }
                                    _ => { rows[at(r.inner.x, 2)].list.push(o.unwrap_or(({ let x11: i32 = p.0; c }))); }
                                }
                            }
                            n2 if n2 > l.x => {
                                s = s.to_uppercase();
                                if s.is_empty() {
                                    if let Some(x) = os.as_mut() { x.push('m') }
                                    t = rows[0].name.clone();
                                } else {
                                    if (t.starts_with('a') && w.iter().any(|x| *x > 3)) { return Ok(v.first().copied().unwrap_or(a)); }
                                }
                            }
                            _ => {
                                m.entry(1).and_modify(|x| *x += (s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                            }
                        }
                        os = Some(s.trim_start_matches('a').to_owned());
                        rows.iter().map(|row| row.n).sum::<i32>() - m.get(&(6 + 1)).copied().unwrap_or(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.x += rows[at(a, rows.len())].list.first().copied().unwrap_or(len(&p.1));
                        match p.0 {
                            0 | 1 => {
                                r.list = r.list.clone();
                                let mut n3: i32 = 0;
                                while n3 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                    n3 += 1;
                                    *b %= 5;
                                }
                            }
                            n1 @ 2..=5 => {
                                match (os.as_deref().unwrap_or("none").len() as i32) {
                                    0 | 1 => {
                                        m.insert((r.name.chars().filter(|c| *c == 'b').count() as i32), o.map_or(5, |x| x + 1));
                                        *m.entry(os.as_ref().map_or(7, |x| x.len() as i32)).or_insert((-rows[1].n)) = rows.iter().map(|row| row.n).sum::<i32>();
                                    }
                                    n5 @ 2..=5 => {
                                        v[at(e.size(), 2)] = (rows[rows.len() - 1].list.len() as i32);
                                        let [n7, .., n8] = k;
                                    }
                                    n6 if n6 > rows[0].n => {
                                        let mut n10: i32 = (('l9: { if 3 < (*a) { break 'l9 0 } ls[0].x }) + double(b));
                                        p.1.clear();
                                    }
                                    _ => { rows[at(r.inner.x, 2)].list.push(o.unwrap_or(({ let x11: i32 = p.0; c }))); }
                                }
                            }
                            n2 if n2 > (*l.x) => {
                                s = s.to_uppercase();
                                if s.is_empty() {
                                    if let Some(x) = os.as_mut() { x.push('m') }
                                    t = rows[0].name.clone();
                                } else {
                                    if (t.starts_with('a') && w.iter().any(|x| *x > 3)) { return Ok(v.first().copied().unwrap_or((*a))); }
                                }
                            }
                            _ => {
                                m.entry(1).and_modify(|x| *x += (s.chars().filter(|c| *c == 'b').count() as i32)).or_insert(5);
                            }
                        }
                        *os = Some(s.trim_start_matches('a').to_owned());
                        rows.iter().map(|row| row.n).sum::<i32>() - m.get(&(6 + 1)).copied().unwrap_or(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_241 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&b, &w, &os, &r, &rows, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = l.items.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        (l.x, k[at(b, 2)]) = ((rows[rows.len() - 1].inner.x + r.list[0]), os.as_ref().map_or(r.inner.x, |x| x.len() as i32));
                        let (n3, n4): (i32, i32) = ((list1.windows(2).filter(|two| two[0] < two[1]).count() as i32), double(ls[at(w[w.len() - 1], ls.len())].x));
                        r.total() - b.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &w, &os, &r, &rows, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let mut list1: Vec<i32> = l.items.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        (l.x, k[at(b, 2)]) = ((rows[rows.len() - 1].inner.x + r.list[0]), os.as_ref().map_or(r.inner.x, |x| x.len() as i32));
                        let (n3, n4): (i32, i32) = ((list1.windows(2).filter(|two| two[0] < two[1]).count() as i32), double(ls[at(w[w.len() - 1], ls.len())].x));
                        r.total() - b.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &w, &os, &r, &rows, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_242 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &b, &c, &s, &t, &p, &r, &rows, &e, &k, &l, &ls]);
                    let value: i32 = {
                        a %= 5;
                        match &e {
                            Shape::Dot => { let n3: i32 = std::mem::take(&mut r.list[0]); }
                            Shape::Line(x1) if *x1 < 5 => { shout(&mut p.1); }
                            Shape::Named { name: y2, size: x1 } => { let [n4, .., n5] = k; }
                            _ => {}
                        }
                        std::mem::swap(&mut c, &mut b);
                        'l7: for i6 in 0_i32..ls[1].x.min(3) {
                            let mut text8: String = format!("{c:>3} {s:?} {}", ls[ls.len() - 1].x);
                        }
                        if let [x9, ..] = ls[at(round, ls.len())].items.as_slice() {
                            l.x = (rows.iter().map(Record::total).max().unwrap_or(5) + (l.items[0] - 0));
                        }
                        (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &p, &r, &rows, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        *a %= 5;
                        match &e {
                            Shape::Dot => { let n3: i32 = std::mem::take(&mut r.list[0]); }
                            Shape::Line(x1) if *x1 < 5 => { shout(&mut p.1); }
                            Shape::Named { name: y2, size: x1 } => { let [n4, .., n5] = k; }
                            _ => {}
                        }
                        std::mem::swap(&mut c, &mut b);
                        'l7: for i6 in 0_i32..ls[1].x.min(3) {
                            let mut text8: String = format!("{c:>3} {s:?} {}", (*ls[ls.len() - 1].x));
                        }
                        if let [x9, ..] = ls[at(round, ls.len())].items.as_slice() {
                            l.x = (rows.iter().map(Record::total).max().unwrap_or(5) + (l.items[0] - 0));
                        }
                        (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &p, &r, &rows, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_243 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &o, &os, &p, &r, &rows, &m, &k]);
                    let value: i32 = {
                        m.insert(os.as_ref().map_or(k[at(p.0, 4)], |x| x.len() as i32), c.wrapping_mul(k[at(c, 4)]));
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        let [n1, n2]: [i32; 2] = [(rows[0].inner.x + r.n), r.total()];
                        ((-p.0) % 7) - o.unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &o, &os, &p, &r, &rows, &m, &k]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert(os.as_ref().map_or(k[at(p.0, 4)], |x| x.len() as i32), c.wrapping_mul(k[at(c, 4)]));
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        let [n1, n2]: [i32; 2] = [(rows[0].inner.x + r.n), r.total()];
                        ((-p.0) % 7) - o.unwrap_or(1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &o, &os, &p, &r, &rows, &m, &k]);
        Outcome { value, state }
    }
}

mod program_244 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.q, &s.l]);
                    let value: i32 = {
                        s.c ^= s.v.iter().sum::<i32>();
                        s.w.sort_by_key(|x| s.rows[at(s.p.0, s.rows.len())].list.iter().sum::<i32>());
                        s.v[at(4, 2)] += (if matches!(s.e, Shape::Line(n) if n > 2) { s.r.first().copied().unwrap_or(s.r.list[at(s.c, 2)]) } else { s.l.items.iter().map(|x1| s.p.0).fold(0, |x, y| x ^ y) });
                        let (n2, n3): (i32, i32) = (s.r.first().copied().unwrap_or(0), total(&s.r.list));
                        if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) }
                        s.e.size() - s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.q, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *s.c ^= s.v.iter().sum::<i32>();
                        s.w.sort_by_key(|x| s.rows[at(s.p.0, s.rows.len())].list.iter().sum::<i32>());
                        s.v[at(4, 2)] += (if matches!(s.e, Shape::Line(n) if n > 2) { s.r.first().copied().unwrap_or(s.r.list[at(s.c, 2)]) } else { s.l.items.iter().map(|x1| s.p.0).fold(0, |x, y| x ^ y) });
                        let (n2, n3): (i32, i32) = (s.r.first().copied().unwrap_or(0), total(&s.r.list));
                        if let Some(x) = s.q.pop_front() { s.q.push_back(x - 1) }
                        s.e.size() - s.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.q, &s.l]);
        Outcome { value, state }
    }
}

mod program_245 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for x1 in self.w.iter_mut() {
                    for row3 in self.rows.iter_mut() {
                        self.v[at(5, 2)] += self.m.values().sum::<i32>();
                        if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); }
                    }
                    let Some(n4) = self.o else { continue };
                }
                self.rows[0].name.clear();
                self.b = match self.h.get("abc").copied().unwrap_or(7) {
                    0 | 1 => ((self.ls[at(self.l.x, self.ls.len())].x as i64 * 2) as i32),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > self.a => self.o.map_or(self.c, |x| x + 1),
                    _ => 2,
                };
                ('l13: { if self.t == "abc" { break 'l13 len(&self.t) } (self.s.chars().filter(|c| *c == 'b').count() as i32) }) - (self.w.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for x1 in self.w.iter_mut() {
                    for row3 in self.rows.iter_mut() {
                        self.v[at(5, 2)] += self.m.values().sum::<i32>();
                        if self.r.list.len() > 1 { self.r.list.swap(0, 1); self.r.list[1..].reverse(); }
                    }
                    let Some(n4) = self.o else { continue };
                }
                self.rows[0].name.clear();
                self.b = match self.h.get("abc").copied().unwrap_or(7) {
                    0 | 1 => ((self.ls[at(self.l.x, self.ls.len())].x as i64 * 2) as i32),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > self.a => self.o.map_or(self.c, |x| x + 1),
                    _ => 2,
                };
                ('l13: { if self.t == "abc" { break 'l13 len(&*self.t) } (self.s.chars().filter(|c| *c == 'b').count() as i32) }) - (self.w.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_246 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.b.min(3) { self.rows.sort_by_key(|row| -row.n); }
                match self.r.name.as_str() {
                    "" => {
                        match &self.e {
                            Shape::Dot => {
                                if let Some(x) = self.r.list.last_mut() { *x += (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) }
                            }
                            Shape::Line(x4) if *x4 < 5 => { self.b = total(&self.v); }
                            Shape::Named { name: y5, size: x4 } => {
                                self.r.inner = Inner { x: (self.l.x % 7), on: 3 > (self.m.get(&(4 + 1)).copied().unwrap_or(7)) };
                            }
                            _ => {}
                        }
                    }
                    "abc" | "b" => {
                        match self.m.get(&(self.h.get("abc").copied().unwrap_or(self.ls[0].x) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                    y3 => {
                        self.k[at(self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 2)] = (self.rows.iter().map(Record::total).max().unwrap_or(1) + self.m.values().sum::<i32>());
                    }
                }
                self.flag ^= self.v.is_empty();
                let mut n6: i32 = 0;
                while n6 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                    n6 += 1;
                    self.w.iter_mut().for_each(|x| *x = self.ls[at(self.r.inner.x, self.ls.len())].items.iter().map(|x7| self.a).sum::<i32>());
                }
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.b.min(3) { self.rows.sort_by_key(|row| -row.n); }
                match self.r.name.as_str() {
                    "" => {
                        match &self.e {
                            Shape::Dot => {
                                if let Some(x) = self.r.list.last_mut() { *x += (self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) }
                            }
                            Shape::Line(x4) if *x4 < 5 => { *self.b = total(&*self.v); }
                            Shape::Named { name: y5, size: x4 } => {
                                self.r.inner = Inner { x: (self.l.x % 7), on: 3 > (self.m.get(&(4 + 1)).copied().unwrap_or(7)) };
                            }
                            _ => {}
                        }
                    }
                    "abc" | "b" => {
                        match self.m.get(&(self.h.get("abc").copied().unwrap_or(self.ls[0].x) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    }
                    y3 => {
                        self.k[at(self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 2)] = (self.rows.iter().map(Record::total).max().unwrap_or(1) + self.m.values().sum::<i32>());
                    }
                }
                *self.flag ^= self.v.is_empty();
                let mut n6: i32 = 0;
                while n6 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                    n6 += 1;
                    self.w.iter_mut().for_each(|x| *x = self.ls[at(self.r.inner.x, self.ls.len())].items.iter().map(|x7| self.a).sum::<i32>());
                }
                self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_247 {
    use super::*;
    #[derive(Clone)]
    struct Plain { w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.w, &st.p, &st.r, &st.rows, &st.m, &st.l, &st.ls]);
                    let value: i32 = {
                        st.p.0 += st.l.items.iter().sum::<i32>();
                        for x1 in st.r.list.iter_mut() { (*x1) -= ((2 + 6) + 5); }
                        for row3 in st.rows.iter_mut() { row3.list.sort_by_key(|x| (*x)); }
                        st.w.truncate(3);
                        let mut n5: i32 = 0;
                        while n5 < 3 && st.w[at(0, 2)] != (st.ls[st.ls.len() - 1].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                            n5 += 1;
                            let _ = st.m.remove(&((4 % 7) + 1));
                        }
                        (st.r.total() + st.m.get(&(6 + 1)).copied().unwrap_or(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.w, &st.p, &st.r, &st.rows, &st.m, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.p.0 += st.l.items.iter().sum::<i32>();
                        for x1 in st.r.list.iter_mut() { (*x1) -= ((2 + 6) + 5); }
                        for row3 in st.rows.iter_mut() { row3.list.sort_by_key(|x| (*x)); }
                        st.w.truncate(3);
                        let mut n5: i32 = 0;
                        while n5 < 3 && st.w[at(0, 2)] != (st.ls[st.ls.len() - 1].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)) {
                            n5 += 1;
                            let _ = st.m.remove(&((4 % 7) + 1));
                        }
                        (st.r.total() + st.m.get(&(6 + 1)).copied().unwrap_or(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_248 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &s, &w, &o, &os, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = o && x1 < 9 && 1 == a.abs() {
                            b = o.map_or(k[0].wrapping_mul(b), |x| x + 1);
                        } else { rows[at(m.get(&(5 + 1)).copied().unwrap_or(1), 2)].inner.x %= 5; }
                        os.get_or_insert_default().push('d');
                        let mut c: i32 = (r.total() + os.as_ref().map_or(2, |x| x.len() as i32));
                        (if ls[at(round, ls.len())].x <= m.values().sum::<i32>() { (b - r.list[at(l.x, 2)]) } else { (match &e { Shape::Dot => ls[at(c, ls.len())].x, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) }) - w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &o, &os, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        if let Some(x1) = o && x1 < 9 && 1 == a.abs() {
                            b = o.map_or(k[0].wrapping_mul(b), |x| x + 1);
                        } else { rows[at(m.get(&(5 + 1)).copied().unwrap_or(1), 2)].inner.x %= 5; }
                        os.get_or_insert_default().push('d');
                        let mut c: i32 = (r.total() + os.as_ref().map_or(2, |x| x.len() as i32));
                        (if ls[at(round, ls.len())].x <= m.values().sum::<i32>() { (b - r.list[at(l.x, 2)]) } else { (match &e { Shape::Dot => (*ls[at(c, ls.len())].x), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) }) - w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &o, &os, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_249 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(o == Some(3)) {
                            n1 += 1;
                            r.name.truncate(2);
                        }
                        match k[at(round, 4)] {
                            0 | 1 => {
                                for row4 in rows.iter() {
                                    b = (-(|x5: i32| p.0)(row4.inner.x));
                                    l.items.retain(|x| (row4.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 3 != 0);
                                }
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 @ 2..=5 => {
                                p.0 = o.unwrap_or(h.get("abc").copied().unwrap_or(ls[1].x));
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            n3 if n3 > v[at(round, v.len())] => { p.0 = r.first().copied().unwrap_or(a.max(0)); }
                            _ => { m.insert(e.size(), w.iter().sum::<i32>()); }
                        }
                        match (p.1.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => { let [n8, n9]: [i32; 2] = [(3 % 7), (k[at(round, 4)] + r.n)]; }
                            n6 @ 2..=5 => { r.inner.x -= rows[1].list.first().copied().unwrap_or(c.wrapping_mul(2)); }
                            n7 if n7 > a => { if (r.inner.on && c > a) { continue 'outer } }
                            _ => { let n11: i32 = (v.iter().filter(|x10| 6 > (v[v.len() - 1] % 7)).count() as i32); }
                        }
                        v.dedup();
                        ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(o == Some(3)) {
                            n1 += 1;
                            r.name.truncate(2);
                        }
                        match k[at(round, 4)] {
                            0 | 1 => {
                                for row4 in rows.iter() {
                                    b = (-(|x5: i32| p.0)(row4.inner.x));
                                    l.items.retain(|x| (row4.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 3 != 0);
                                }
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 @ 2..=5 => {
                                p.0 = o.unwrap_or(h.get("abc").copied().unwrap_or(ls[1].x));
                                os = os.take().filter(|x| x.len() < 9);
                            }
                            n3 if n3 > v[at(round, v.len())] => { p.0 = r.first().copied().unwrap_or(a.max(0)); }
                            _ => { m.insert(e.size(), w.iter().sum::<i32>()); }
                        }
                        match (p.1.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => { let [n8, n9]: [i32; 2] = [(3 % 7), (k[at(round, 4)] + r.n)]; }
                            n6 @ 2..=5 => { r.inner.x -= rows[1].list.first().copied().unwrap_or(c.wrapping_mul(2)); }
                            n7 if n7 > a => { if (r.inner.on && c > (*a)) { continue 'outer } }
                            _ => { let n11: i32 = (v.iter().filter(|x10| 6 > (v[v.len() - 1] % 7)).count() as i32); }
                        }
                        v.dedup();
                        ((l.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_250 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&b, &c, &flag, &v, &o, &r, &rows, &m, &h, &k, &q, &l, &ls]);
                    let value: i32 = {
                        if let [x1, ..] = rows[rows.len() - 1].list.as_slice() { let [n2, .., n3] = k; }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if o.is_some() {
                            for i4 in 0_i32..l.items[0].min(3) {
                                [rows[at(0, 2)].list[at(8, 2)], _] = [(r.list.iter().filter(|x5| r.inner.on).count() as i32), h.get("abc").copied().unwrap_or(r.n)];
                            }
                        } else if m.contains_key(&((ls[at(round, ls.len())].items.iter().filter(|x6| flag).count() as i32) + 1)) {
                            v.truncate(3);
                        }
                        r.list.first().copied().unwrap_or((v.iter().filter(|x7| 5 >= c).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &v, &o, &r, &rows, &m, &h, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        if let [x1, ..] = rows[rows.len() - 1].list.as_slice() { let [n2, .., n3] = k; }
                        if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        if o.is_some() {
                            for i4 in 0_i32..l.items[0].min(3) {
                                [rows[at(0, 2)].list[at(8, 2)], _] = [(r.list.iter().filter(|x5| r.inner.on).count() as i32), h.get("abc").copied().unwrap_or(r.n)];
                            }
                        } else if m.contains_key(&((ls[at(round, ls.len())].items.iter().filter(|x6| flag).count() as i32) + 1)) {
                            v.truncate(3);
                        }
                        r.list.first().copied().unwrap_or((v.iter().filter(|x7| 5 >= c).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &v, &o, &r, &rows, &m, &h, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_251 {
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = rows[at(b, rows.len())].list[at(round, rows[at(b, rows.len())].list.len())..].to_vec();
                        if p.0 <= (o.map_or(5, |x| x + 1)) {
                            fill(&mut v, (ls[at(c, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            v.extend([h.get("abc").copied().unwrap_or(total(&v)), 1]);
                        } else if (r.inner.on && v.is_empty()) {
                            match t.as_str() {
                                "" => {
                                    let mut text5: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                                }
                                "abc" | "b" => { rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                                y4 => { flag |= l.x <= ('l6: { if s.starts_with('a') { break 'l6 a } p.0 }); }
                            }
                            rows.push(record(h.get("abc").copied().unwrap_or(p.0), "new", &[1]));
                        }
                        *m.entry(rows.iter().map(|row| row.n).sum::<i32>()).or_insert(((k[at(round, 4)] as i64 * 2) as i32)) ^= o.unwrap_or(2);
                        if let Some(x7) = &mut o {
                            let [n8, .., n9] = k;
                            let n13: i32 = w.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        (rows.iter().map(Record::total).max().unwrap_or(3) - rows.iter().map(Record::total).max().unwrap_or(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
                        let mut list1: Vec<i32> = rows[at(b, rows.len())].list[at(round, rows[at(b, rows.len())].list.len())..].to_vec();
                        if p.0 <= (o.map_or(5, |x| x + 1)) {
                            fill(&mut v, (ls[at(c, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            v.extend([h.get("abc").copied().unwrap_or(total(&*v)), 1]);
                        } else if (r.inner.on && v.is_empty()) {
                            match t.as_str() {
                                "" => {
                                    let mut text5: String = rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                                }
                                "abc" | "b" => { rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                                y4 => { flag |= l.x <= ('l6: { if s.starts_with('a') { break 'l6 a } p.0 }); }
                            }
                            rows.push(record(h.get("abc").copied().unwrap_or(p.0), "new", &[1]));
                        }
                        *m.entry(rows.iter().map(|row| row.n).sum::<i32>()).or_insert(((k[at(round, 4)] as i64 * 2) as i32)) ^= o.unwrap_or(2);
                        if let Some(x7) = &mut o {
                            let [n8, .., n9] = k;
                            let n13: i32 = w.iter().zip(list1.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                        }
                        (rows.iter().map(Record::total).max().unwrap_or(3) - rows.iter().map(Record::total).max().unwrap_or(4))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_252 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.e, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        'l2: for x1 in s.r.list.iter_mut() {
                            s.v.push(((match &s.e { Shape::Dot => s.c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) % 7));
                            match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= ('l5: { if 6 < s.p.0 { break 'l5 s.b } s.v[at(s.ls[s.ls.len() - 1].x, 2)] }); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        s.v.push(('l6: { if s.w.contains(&((s.t.len() as i32) + 1)) { break 'l6 (s.l.x + s.ls[at(round, s.ls.len())].x) } s.e.size() }));
                        for i7 in 0_i32..s.r.n.min(3) { s.flag ^= matches!(s.e, Shape::Line(n) if n > 2); }
                        s.a = std::mem::take(&mut s.a) + 1;
                        s.q.front().copied().unwrap_or((s.v[0] - s.p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.e, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for x1 in s.r.list.iter_mut() {
                            s.v.push(((match &s.e { Shape::Dot => s.c, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) % 7));
                            match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= ('l5: { if 6 < s.p.0 { break 'l5 s.b } s.v[at(s.ls[s.ls.len() - 1].x, 2)] }); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        s.v.push(('l6: { if s.w.contains(&((s.t.len() as i32) + 1)) { break 'l6 (s.l.x + s.ls[at(round, s.ls.len())].x) } s.e.size() }));
                        for i7 in 0_i32..s.r.n.min(3) { s.flag ^= matches!(s.e, Shape::Line(n) if n > 2); }
                        s.a = std::mem::take(&mut s.a) + 1;
                        s.q.front().copied().unwrap_or((s.v[0] - s.p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.e, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_253 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.a, self.l.x) = ((if self.r.inner.on { self.p.0 } else { self.l.x }), self.rows.iter().map(|row| row.n).sum::<i32>());
                self.k[0] ^= self.m.values().sum::<i32>();
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || 6 < (self.os.as_deref().unwrap_or("none").len() as i32) { break self.r.first().copied().unwrap_or(self.a); }
                    self.flag |= self.flag;
                };
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                for i3 in 0_i32..3 { self.v.reverse(); }
                self.w.iter().map(|x4| self.q.front().copied().unwrap_or(7)).max().unwrap_or(0) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.a, *self.l.x) = ((if self.r.inner.on { self.p.0 } else { self.l.x }), self.rows.iter().map(|row| row.n).sum::<i32>());
                self.k[0] ^= self.m.values().sum::<i32>();
                let mut n1: i32 = 0;
                let n2: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || 6 < (self.os.as_deref().unwrap_or("none").len() as i32) { break self.r.first().copied().unwrap_or(self.a); }
                    self.flag |= self.flag;
                };
                match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                for i3 in 0_i32..3 { self.v.reverse(); }
                self.w.iter().map(|x4| self.q.front().copied().unwrap_or(7)).max().unwrap_or(0) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_254 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o.replace(self.k[at(self.r.list[at(self.b, 2)], 4)].abs());
                [self.l.x, _] = [self.e.size(), (self.p.1.chars().filter(|c| *c == 'b').count() as i32)];
                for row1 in self.rows.iter_mut() {
                    self.h.remove(&self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                }
                self.r.inner.x -= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                shout(&mut self.rows[0].name);
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (4 + self.b)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o.replace(self.k[at(self.r.list[at((*self.b), 2)], 4)].abs());
                [self.l.x, _] = [self.e.size(), (self.p.1.chars().filter(|c| *c == 'b').count() as i32)];
                for row1 in self.rows.iter_mut() {
                    self.h.remove(&self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                }
                self.r.inner.x -= (self.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                shout(&mut self.rows[0].name);
                self.l.items.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (4 + self.b)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_255 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.ls]);
                    let value: i32 = {
                        if st.o.is_some() {
                            let (n1, n2): (i32, i32) = (st.rows.iter().map(|row| row.n).sum::<i32>(), (st.p.0 + st.p.0));
                            st.r.name = format!("{}:{:<4}|", st.p.1, 8);
                        } else { st.b = (st.v.iter().map(|x3| st.p.0).sum::<i32>() + total(&st.v)); }
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || st.m.contains_key(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1)) { break st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(st.p.0); }
                            st.t.clear();
                        };
                        match st.m.get(&(st.os.as_ref().map_or(st.r.inner.x, |x| x.len() as i32) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        st.v[0] = n5.abs();
                        { st.r.inner.x = st.os.as_ref().map_or(st.o.unwrap_or(st.ls[0].x), |x| x.len() as i32); }
                        (st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(4) + (st.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - st.c.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.o.is_some() {
                            let (n1, n2): (i32, i32) = (st.rows.iter().map(|row| row.n).sum::<i32>(), (st.p.0 + st.p.0));
                            st.r.name = format!("{}:{:<4}|", st.p.1, 8);
                        } else { st.b = (st.v.iter().map(|x3| st.p.0).sum::<i32>() + total(&st.v)); }
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || st.m.contains_key(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1)) { break st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(st.p.0); }
                            st.t.clear();
                        };
                        match st.m.get(&(st.os.as_ref().map_or(st.r.inner.x, |x| x.len() as i32) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        st.v[0] = n5.abs();
                        { st.r.inner.x = st.os.as_ref().map_or(st.o.unwrap_or((*st.ls[0].x)), |x| x.len() as i32); }
                        (st.m.get(&(st.r.inner.x + 1)).copied().unwrap_or(4) + (st.rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - st.c.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().t, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_256 {
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
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        l.items.insert(0, (e.size() % 7));
                        if flag {
                            ((l.x, _), ls[at(v[at(5, v.len())], 2)].items[at(k[0], 2)]) = ((total(&r.list), 0), (os.as_deref().unwrap_or("none").len() as i32));
                        }
                        for link3 in &mut ls {
                            if (a <= (rows[at(round, rows.len())].inner.x) && flag) { break; }
                            l.items = vec![rows[at(3, rows.len())].list.first().copied().unwrap_or(2), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                        p.1.insert(0, 'b');
                        r.inner.x = (-(3 - ls[1].x));
                        ({ let x4: i32 = m.values().sum::<i32>(); (if 4 == rows[1].n { 0 } else { ls[0].x }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
                        l.items.insert(0, (e.size() % 7));
                        if flag {
                            ((*l.x, _), ls[at(v[at(5, v.len())], 2)].items[at(k[0], 2)]) = ((total(&r.list), 0), (os.as_deref().unwrap_or("none").len() as i32));
                        }
                        for link3 in &ls {
                            if (a <= (rows[at(round, rows.len())].inner.x) && flag) { break; }
                            l.items = vec![rows[at(3, rows.len())].list.first().copied().unwrap_or(2), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        }
                        p.1.insert(0, 'b');
                        r.inner.x = (-(3 - ls[1].x));
                        ({ let x4: i32 = m.values().sum::<i32>(); (if 4 == rows[1].n { 0 } else { ls[0].x }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_257 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        match &e {
                            Shape::Dot => { ls[at(8, 2)].items.insert(0, m.values().sum::<i32>()); }
                            Shape::Line(x1) if *x1 < 5 => {
                                ls[at((|x3: i32| 7)(w[1]), 2)].x += total(&l.items);
                                m.insert((-k[4 - 1]), 2);
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                let mut list4: Vec<i32> = vec![h.get("abc").copied().unwrap_or(p.0), o.map_or(r.inner.x, |x| x + 1)];
                            }
                            _ => {}
                        }
                        r.list.push(rows[0].list.iter().map(|x5| double(b)).sum::<i32>());
                        os = Some(s.clone());
                        (rows[1].list.iter().sum::<i32>() % 7) - (c + 4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &e {
                            Shape::Dot => { ls[at(8, 2)].items.insert(0, m.values().sum::<i32>()); }
                            Shape::Line(x1) if *x1 < 5 => {
                                ls[at((|x3: i32| 7)(w[1]), 2)].x += total(&*l.items);
                                m.insert((-k[4 - 1]), 2);
                            }
                            Shape::Named { name: y2, size: x1 } => {
                                let mut list4: Vec<i32> = vec![h.get("abc").copied().unwrap_or(p.0), o.map_or(r.inner.x, |x| x + 1)];
                            }
                            _ => {}
                        }
                        r.list.push(rows[0].list.iter().map(|x5| double(b)).sum::<i32>());
                        *os = Some(s.clone());
                        (rows[1].list.iter().sum::<i32>() % 7) - ((*c) + 4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_258 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &p, &r, &e, &l]);
                    let value: i32 = {
                        shout(&mut t);
                        a -= (-({ let x1: i32 = 2; 2 }));
                        e = Shape::Line(e.size());
                        (t.len() as i32) - (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &p, &r, &e, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        shout(&mut t);
                        a -= (-({ let x1: i32 = 2; 2 }));
                        e = Shape::Line(e.size());
                        (t.len() as i32) - (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &p, &r, &e, &l]);
        Outcome { value, state }
    }
}

mod program_259 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &t, &o, &p, &r, &rows, &h, &l, &ls]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut p.0, 4);
                        t.clear();
                        o = o.map(|x| x + 1);
                        double((a + ls[at(rows[at(round, rows.len())].list[at(n1, 2)], ls.len())].items[at(a, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &o, &p, &r, &rows, &h, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = std::mem::replace(&mut p.0, 4);
                        t.clear();
                        o = o.map(|x| x + 1);
                        double((a + ls[at(rows[at(round, rows.len())].list[at(n1, 2)], ls.len())].items[at(a, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &o, &p, &r, &rows, &h, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_260 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.rows, &s.e, &s.q, &s.l]);
                    let value: i32 = {
                        if s.rows[1].list[0] == (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            'l2: for i1 in 0_i32..s.l.x.min(3) { let mut list3: Vec<i32> = (0..s.c % 4).collect::<Vec<_>>(); }
                        } else { s.p.1.insert(0, 'b'); }
                        s.q.rotate_left(s.q.len() / 2);
                        if (1 > s.a && s.s == "abc") { continue 'outer }
                        (match &s.e { Shape::Dot => s.rows.iter().map(|row| row.n).sum::<i32>(), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.rows, &s.e, &s.q, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.rows[1].list[0] == (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            'l2: for i1 in 0_i32..s.l.x.min(3) { let mut list3: Vec<i32> = (0..(*s.c) % 4).collect::<Vec<_>>(); }
                        } else { s.p.1.insert(0, 'b'); }
                        s.q.rotate_left(s.q.len() / 2);
                        if (1 > (*s.a) && s.s == "abc") { continue 'outer }
                        (match &s.e { Shape::Dot => s.rows.iter().map(|row| row.n).sum::<i32>(), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.t, &s.v, &s.o, &s.p, &s.rows, &s.e, &s.q, &s.l]);
        Outcome { value, state }
    }
}

mod program_261 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.v.push(self.os.as_ref().map_or((self.w.len() as i32), |x| x.len() as i32));
                self.e = Shape::Line((self.rows[0].inner.x + self.r.inner.x));
                self.q.front().copied().unwrap_or((self.rows[self.rows.len() - 1].inner.x + self.rows[at(self.rows[0].list[at(self.k[4 - 1], 2)], self.rows.len())].inner.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), };
        let before = state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.v.push(self.os.as_ref().map_or((self.w.len() as i32), |x| x.len() as i32));
                self.e = Shape::Line((self.rows[0].inner.x + self.r.inner.x));
                self.q.front().copied().unwrap_or((self.rows[self.rows.len() - 1].inner.x + self.rows[at(self.rows[0].list[at(self.k[4 - 1], 2)], self.rows.len())].inner.x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q]);
        Outcome { value, state }
    }
}

mod program_262 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.extend([self.v.iter().map(|x1| (6 % 7)).last().unwrap_or_default(), 1]);
                self.a = self.h.get("abc").copied().unwrap_or((|x2: i32| 7)(self.b));
                self.v = vec![self.r.total(), (if self.v.is_empty() { self.r.list[at(0, 2)] } else { self.k[4 - 1] })];
                self.v.first().copied().unwrap_or(self.e.size()) - self.q.front().copied().unwrap_or(self.rows[at(round, self.rows.len())].n)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.extend([self.v.iter().map(|x1| (6 % 7)).last().unwrap_or_default(), 1]);
                self.a = self.h.get("abc").copied().unwrap_or((|x2: i32| 7)(self.b));
                self.v = vec![self.r.total(), (if self.v.is_empty() { self.r.list[at(0, 2)] } else { self.k[4 - 1] })];
                self.v.first().copied().unwrap_or(self.e.size()) - self.q.front().copied().unwrap_or(self.rows[at(round, self.rows.len())].n)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q]);
        Outcome { value, state }
    }
}

mod program_263 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        match st.b {
                            0 | 1 => {
                                st.l.items.retain(|x| 4 % 3 != 0);
                                let (n3, n4): (i32, i32) = (st.v.iter().sum::<i32>(), st.c.wrapping_mul(st.a));
                            }
                            n1 @ 2..=5 => {
                                for link5 in &mut st.ls { let mut text6: String = String::from("a"); }
                                if let Some(x) = st.w.last_mut() { *x += (8 - 8) }
                            }
                            n2 if n2 > st.rows[at(st.r.n, st.rows.len())].n => { let _ = st.o.take(); }
                            _ => {
                                st.c = st.h.get("abc").copied().unwrap_or((st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        let n10: i32 = st.b.max((match &st.e { Shape::Dot => 2, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                        if st.o == Some(3) { st.rows[0].n += st.v[at(0, 2)].max((n10 % 7)); } else { st.o = None; }
                        match st.ls[at(round, st.ls.len())].items[at(n10, 2)] {
                            0 | 1 => { let n13: i32 = std::mem::take(&mut st.b); }
                            n11 @ 2..=5 => {
                                'l16: for x14 in &st.ls[at(st.r.n, st.ls.len())].items {
                                    st.s.push_str(&String::from("a"));
                                    let (n17, n18): (i32, i32) = (({ let x19: i32 = st.rows[0].n; st.v[0] }), st.m.values().sum::<i32>());
                                }
                            }
                            n12 if n12 > n10 => { st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            _ => { st.h.remove(&st.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                        }
                        *st.m.entry(st.o.map_or(st.c, |x| x + 1)).or_insert(n10) += n10;
                        st.c.wrapping_mul(st.os.as_ref().map_or(3, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.b {
                            0 | 1 => {
                                st.l.items.retain(|x| 4 % 3 != 0);
                                let (n3, n4): (i32, i32) = (st.v.iter().sum::<i32>(), st.c.wrapping_mul(st.a));
                            }
                            n1 @ 2..=5 => {
                                for link5 in &st.ls { let mut text6: String = String::from("a"); }
                                if let Some(x) = st.w.last_mut() { *x += (8 - 8) }
                            }
                            n2 if n2 > st.rows[at(st.r.n, st.rows.len())].n => { let _ = st.o.take(); }
                            _ => {
                                st.c = st.h.get("abc").copied().unwrap_or((st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        let n10: i32 = st.b.max((match &st.e { Shape::Dot => 2, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                        if st.o == Some(3) { st.rows[0].n += st.v[at(0, 2)].max((n10 % 7)); } else { st.o = None; }
                        match st.ls[at(round, st.ls.len())].items[at(n10, 2)] {
                            0 | 1 => { let n13: i32 = std::mem::take(&mut st.b); }
                            n11 @ 2..=5 => {
                                'l16: for x14 in &st.ls[at(st.r.n, st.ls.len())].items {
                                    st.s.push_str(&String::from("a"));
                                    let (n17, n18): (i32, i32) = (({ let x19: i32 = st.rows[0].n; st.v[0] }), st.m.values().sum::<i32>());
                                }
                            }
                            n12 if n12 > n10 => { st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            _ => { st.h.remove(&st.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                        }
                        *st.m.entry(st.o.map_or(st.c, |x| x + 1)).or_insert(n10) += n10;
                        st.c.wrapping_mul(st.os.as_ref().map_or(3, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_264 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && t.starts_with('a') {
                            n1 += 1;
                            a ^= o.unwrap_or((if w.is_empty() { 2 } else { w[w.len() - 1] }));
                            w[0] = m.get(&(total(&ls[at(round, ls.len())].items) + 1)).copied().unwrap_or((-p.0));
                        }
                        a %= 5;
                        rows[at((match &e { Shape::Dot => k[1], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), 2)].n += h.get("abc").copied().unwrap_or(rows[at(round, rows.len())].list.first().copied().unwrap_or(rows[at(round, rows.len())].inner.x));
                        os.get_or_insert_default().push('d');
                        let (Some(n6), _) = (o, 1) else { return Ok(len(&r.name)) };
                        ('l7: { if m.contains_key(&((c % 7) + 1)) { break 'l7 (k[4 - 1] + p.0) } (ls[at(round, ls.len())].x % 7) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && t.starts_with('a') {
                            n1 += 1;
                            a ^= o.unwrap_or((if w.is_empty() { 2 } else { w[w.len() - 1] }));
                            w[0] = m.get(&(total(&*ls[at(round, ls.len())].items) + 1)).copied().unwrap_or((-p.0));
                        }
                        a %= 5;
                        rows[at((match &e { Shape::Dot => k[1], Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }), 2)].n += h.get("abc").copied().unwrap_or(rows[at(round, rows.len())].list.first().copied().unwrap_or(rows[at(round, rows.len())].inner.x));
                        os.get_or_insert_default().push('d');
                        let (Some(n6), _) = (o, 1) else { return Ok(len(&r.name)) };
                        ('l7: { if m.contains_key(&(((*c) % 7) + 1)) { break 'l7 (k[4 - 1] + p.0) } (ls[at(round, ls.len())].x % 7) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_265 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        a += total(&ls[at(ls[at(8, ls.len())].items[at(3, 2)], ls.len())].items);
                        'l2: for i1 in 0_i32..3 {
                            let c: i32 = ((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - ('l3: { if 4 >= a { break 'l3 3 } b }));
                            flag &= k[at(round, 4)] <= v.first().copied().unwrap_or(1);
                        }
                        if let [x4, ..] = ls[ls.len() - 1].items.as_slice() {
                            match w.as_slice() {
                                [] => {
                                    [l.x, _] = [rows.iter().map(|row| row.n).sum::<i32>(), (r.list.iter().filter(|x7| r.inner.on).count() as i32)];
                                    a = len(&s);
                                }
                                [x5] => { b += (|x8: i32| (a + (*x5)))(q.front().copied().unwrap_or(3)); }
                                [x5, .., y6] => { v.push(q.front().copied().unwrap_or((p.1.len() as i32))); }
                            }
                        }
                        for x9 in rows[0].list.iter_mut() {
                            *m.entry(o.map_or(r.list[0], |x| x + 1)).or_insert(r.total()) ^= total(&r.list);
                        }
                        let n10: i32 = b.max((p.1.chars().filter(|c| *c == 'b').count() as i32));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        a += total(&*ls[at(ls[at(8, ls.len())].items[at(3, 2)], ls.len())].items);
                        'l2: for i1 in 0_i32..3 {
                            let c: i32 = ((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - ('l3: { if 4 >= (*a) { break 'l3 3 } b }));
                            flag &= k[at(round, 4)] <= v.first().copied().unwrap_or(1);
                        }
                        if let [x4, ..] = ls[ls.len() - 1].items.as_slice() {
                            match w.as_slice() {
                                [] => {
                                    [*l.x, _] = [rows.iter().map(|row| row.n).sum::<i32>(), (r.list.iter().filter(|x7| r.inner.on).count() as i32)];
                                    *a = len(&*s);
                                }
                                [x5] => { *b += (|x8: i32| (a + (*x5)))(q.front().copied().unwrap_or(3)); }
                                [x5, .., y6] => { v.push(q.front().copied().unwrap_or((p.1.len() as i32))); }
                            }
                        }
                        for x9 in rows[0].list.iter_mut() {
                            *m.entry(o.map_or(r.list[0], |x| x + 1)).or_insert(r.total()) ^= total(&r.list);
                        }
                        let n10: i32 = b.max((p.1.chars().filter(|c| *c == 'b').count() as i32));
                        m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_266 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &k, &ls]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, c) {
                            e = Shape::Named { name: format!("{}:{:<4}|", rows[0].name, k[4 - 1]), size: (6 - ls[1].x) };
                            let mut list2: Vec<i32> = vec![len(&r.name); 2];
                        } else { c ^= (rows.iter().map(Record::total).max().unwrap_or(2) - (rows[0].name.len() as i32)); }
                        v = v[at(round, v.len())..].to_vec();
                        s.push('y');
                        (match &e { Shape::Dot => (match &e { Shape::Dot => r.inner.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (o, c) {
                            e = Shape::Named { name: format!("{}:{:<4}|", rows[0].name, k[4 - 1]), size: (6 - ls[1].x) };
                            let mut list2: Vec<i32> = vec![len(&r.name); 2];
                        } else { *c ^= (rows.iter().map(Record::total).max().unwrap_or(2) - (rows[0].name.len() as i32)); }
                        *v = v[at(round, v.len())..].to_vec();
                        s.push('y');
                        (match &e { Shape::Dot => (match &e { Shape::Dot => r.inner.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_267 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = w.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            rows[0].name = std::mem::take(&mut rows[0].name) + "k";
                        }
                        match c {
                            0 | 1 => { c -= (m.get(&(l.x + 1)).copied().unwrap_or(5) % 7); }
                            n3 @ 2..=5 => { a = rows.iter().map(|row| row.n).sum::<i32>(); }
                            n4 if n4 > 2 => {
                                let n5: i32 = o.or(Some((s.len() as i32))).ok_or(String::from("none"))?;
                                match c {
                                    0 | 1 => {
                                        std::mem::swap(&mut b, &mut c);
                                        (l.x, b) = (rows.iter().map(Record::total).max().unwrap_or(b), (ls[1].items.len() as i32));
                                    }
                                    n6 @ 2..=5 => { *o.get_or_insert((rows[0].name.chars().filter(|c| *c == 'b').count() as i32)) += 2; }
                                    n7 if n7 > v[1] => { let mut n8: i32 = os.as_ref().map_or(r.total(), |x| x.len() as i32); }
                                    _ => { o = None; }
                                }
                            }
                            _ => { r.name.clear(); }
                        }
                        for i9 in 0_i32..3 {
                            w.push((if 4 > (k[at(3, 4)] % 7) { rows[1].inner.x.abs() } else { v.iter().map(|x10| ls[at(round, ls.len())].x).last().unwrap_or_default() }));
                        }
                        e.size() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
                        let mut n2 = 0;
                        while let Some(x1) = w.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            rows[0].name = std::mem::take(&mut rows[0].name) + "k";
                        }
                        match c {
                            0 | 1 => { c -= (m.get(&(l.x + 1)).copied().unwrap_or(5) % 7); }
                            n3 @ 2..=5 => { a = rows.iter().map(|row| row.n).sum::<i32>(); }
                            n4 if n4 > 2 => {
                                let n5: i32 = o.or(Some((s.len() as i32))).ok_or(String::from("none"))?;
                                match c {
                                    0 | 1 => {
                                        std::mem::swap(&mut b, &mut c);
                                        (l.x, b) = (rows.iter().map(Record::total).max().unwrap_or(b), (ls[1].items.len() as i32));
                                    }
                                    n6 @ 2..=5 => { *o.get_or_insert((rows[0].name.chars().filter(|c| *c == 'b').count() as i32)) += 2; }
                                    n7 if n7 > v[1] => { let mut n8: i32 = os.as_ref().map_or(r.total(), |x| x.len() as i32); }
                                    _ => { o = None; }
                                }
                            }
                            _ => { r.name.clear(); }
                        }
                        for i9 in 0_i32..3 {
                            w.push((if 4 > (k[at(3, 4)] % 7) { rows[1].inner.x.abs() } else { v.iter().map(|x10| ls[at(round, ls.len())].x).last().unwrap_or_default() }));
                        }
                        e.size() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_268 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.l]);
                    let value: i32 = {
                        let n1: i32 = s.v.iter().sum::<i32>();
                        { s.v.sort_by_key(|x| s.o.map_or(s.l.x, |x| x + 1)); }
                        s.o = s.o.map(|x| x + 1);
                        s.o.map_or((s.c + 2), |x| x + 1) - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.v.iter().sum::<i32>();
                        { s.v.sort_by_key(|x| s.o.map_or((*s.l.x), |x| x + 1)); }
                        s.o = s.o.map(|x| x + 1);
                        s.o.map_or((s.c + 2), |x| x + 1) - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.s, &s.v, &s.w, &s.o, &s.r, &s.l]);
        Outcome { value, state }
    }
}

mod program_269 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, s: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in self.rows.iter_mut() {
                    self.a %= 5;
                    self.c = self.v.pop().unwrap_or(self.r.list.iter().sum::<i32>()) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                }
                if !self.flag {
                    let n3 = bump(&mut self.rows[0].n);
                    self.os = Some(self.s.to_uppercase());
                } else if self.flag { self.a %= 5; }
                if (self.r.list[at(2, 2)] == self.k[0] && 0 < self.p.0) {
                    self.r.inner.on = matches!(self.e, Shape::Line(n) if n > 2);
                } else {
                    (self.k[0], self.c) = (self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].inner.x, |x| x.len() as i32), self.h.get("abc").copied().unwrap_or(6));
                }
                total(&self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in self.rows.iter_mut() {
                    self.a %= 5;
                    self.c = self.v.pop().unwrap_or(self.r.list.iter().sum::<i32>()) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                }
                if !self.flag {
                    let n3 = bump(&mut self.rows[0].n);
                    self.os = Some(self.s.to_uppercase());
                } else if (*self.flag) { *self.a %= 5; }
                if (self.r.list[at(2, 2)] == self.k[0] && 0 < self.p.0) {
                    self.r.inner.on = matches!(self.e, Shape::Line(n) if n > 2);
                } else {
                    (self.k[0], self.c) = (self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].inner.x, |x| x.len() as i32), self.h.get("abc").copied().unwrap_or(6));
                }
                total(&*self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
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
