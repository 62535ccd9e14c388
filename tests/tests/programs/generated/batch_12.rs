//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_360 {
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
                    before = state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        v[0] += &(m.get(&(r.inner.x + 1)).copied().unwrap_or(c));
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || o.is_some() { break double(p.0); }
                            std::mem::swap(&mut b, &mut c);
                        };
                        if w[at(({ z += 2; say(1, z) }), w.len())] <= (m.get(&(({ z += 1; say(2, z) }) + 1)).copied().unwrap_or(c)) {
                            for i3 in 0_i32..ls[at(round, ls.len())].items[at(b, 2)].min(3) { k[at(say(3, r.n), 2)] %= 5; }
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= o.unwrap_or(rows[rows.len() - 1].n); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        } else {
                            match ((if z % 8 == 5 { continue 'outer } else { say(4, z) }) == 3, o) {
                                (true, Some(x5)) => { b -= ((t.len() as i32) + (os.as_deref().unwrap_or("none").len() as i32)); }
                                (false, None) => { l.items[0] += &(-1); }
                                _ => {}
                            }
                            let [n7, n8]: [i32; 2] = [(b + k[at(({ z }), 4)]), e.size()];
                        }
                        (r.total() + (-r.n)) - double(ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
                        v[0] += &(m.get(&(r.inner.x + 1)).copied().unwrap_or((*c)));
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || o.is_some() { break double(p.0); }
                            std::mem::swap(&mut b, &mut c);
                        };
                        if w[at(({ z += 2; say(1, z) }), w.len())] <= (m.get(&(({ z += 1; say(2, z) }) + 1)).copied().unwrap_or(c)) {
                            for i3 in 0_i32..ls[at(round, ls.len())].items[at(b, 2)].min(3) { k[at(say(3, r.n), 2)] %= 5; }
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= o.unwrap_or(rows[rows.len() - 1].n); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        } else {
                            match ((if z % 8 == 5 { continue 'outer } else { say(4, z) }) == 3, o) {
                                (true, Some(x5)) => { b -= ((t.len() as i32) + (os.as_deref().unwrap_or("none").len() as i32)); }
                                (false, None) => { l.items[0] += &(-1); }
                                _ => {}
                            }
                            let [n7, n8]: [i32; 2] = [(b + k[at(({ z }), 4)]), e.size()];
                        }
                        (r.total() + (-r.n)) - double(ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_361 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]);
                    let value: i32 = {
                        match k[4 - 1] {
                            0 | 1 => {
                                p.1.push('y');
                                h.remove(&r.name.to_uppercase());
                            }
                            n1 @ 2..=5 => {
                                w.reverse();
                                if let [x3, ..] = rows[say(1, 1)].list.as_slice() {
                                    os = Some(format!("{}:{:<4}|", rows[at(round, 2)].name, a));
                                }
                            }
                            n2 if n2 > 8 => { for i4 in 0_i32..3 { std::mem::swap(&mut c, &mut a); } }
                            _ => {
                                let mut text5: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                                if let Some(x) = w.last_mut() { *x += q.front().copied().unwrap_or(rows[at(r.n, rows.len())].list[0]) }
                            }
                        }
                        for i6 in 0_i32..p.0.min(3) {
                            h.remove(&rows[at(({ z += 2; say(2, z) }), 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                            m.entry(1).and_modify(|x| *x += rows[at(round, rows.len())].list.iter().map(|x7| c).last().unwrap_or_default()).or_insert(5);
                        }
                        (c, w[at(({ z += 2; say(3, z) }), 2)]) = (m.values().sum::<i32>(), m.values().sum::<i32>());
                        if let Some(x) = m.get_mut(&(m.get(&(rows[say(4, 1)].inner.x + 1)).copied().unwrap_or(r.list[at(8, 2)]) + 1)) { *x -= rows[rows.len() - 1].list.iter().map(|x8| k[1]).max().unwrap_or(0) }
                        r.list[at(a, 2)] = double(total(&v));
                        rows.iter().map(|row| row.n).sum::<i32>() - (1 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        match k[4 - 1] {
                            0 | 1 => {
                                p.1.push('y');
                                h.remove(&r.name.to_uppercase());
                            }
                            n1 @ 2..=5 => {
                                w.reverse();
                                if let [x3, ..] = rows[say(1, 1)].list.as_slice() {
                                    os = Some(format!("{}:{:<4}|", rows[at(round, 2)].name, (*a)));
                                }
                            }
                            n2 if n2 > 8 => { for i4 in 0_i32..3 { std::mem::swap(&mut c, &mut a); } }
                            _ => {
                                let mut text5: String = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                                if let Some(x) = w.last_mut() { *x += q.front().copied().unwrap_or(rows[at(r.n, rows.len())].list[0]) }
                            }
                        }
                        for i6 in 0_i32..p.0.min(3) {
                            h.remove(&rows[at(({ z += 2; say(2, z) }), 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"));
                            m.entry(1).and_modify(|x| *x += rows[at(round, rows.len())].list.iter().map(|x7| c).last().unwrap_or_default()).or_insert(5);
                        }
                        (c, w[at(({ z += 2; say(3, z) }), 2)]) = (m.values().sum::<i32>(), m.values().sum::<i32>());
                        if let Some(x) = m.get_mut(&(m.get(&(rows[say(4, 1)].inner.x + 1)).copied().unwrap_or(r.list[at(8, 2)]) + 1)) { *x -= rows[rows.len() - 1].list.iter().map(|x8| k[1]).max().unwrap_or(0) }
                        r.list[at(a, 2)] = double(total(&*v));
                        rows.iter().map(|row| row.n).sum::<i32>() - (1 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_362 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &t, &v, &w, &o, &p, &rows, &e, &q, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || rows[rows.len() - 1].inner.x > e.size() { break double(w[w.len() - 1]); }
                            let mut text2: String = p.1.to_uppercase();
                        };
                        let n4 = bump(&mut b);
                        let n5: i32 = o.unwrap_or(o.map_or(n4, |x| x + 1));
                        {
                            if ls[at(({ z += 2; say(1, z) }), 2)].items.len() > 1 { ls[at(({ z += 2; say(1, z) }), 2)].items.swap(0, 1); ls[at(({ z += 2; say(1, z) }), 2)].items[1..].reverse(); }
                        }
                        q.front().copied().unwrap_or(v.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &t, &v, &w, &o, &p, &rows, &e, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || rows[rows.len() - 1].inner.x > e.size() { break double(w[w.len() - 1]); }
                            let mut text2: String = p.1.to_uppercase();
                        };
                        let n4 = bump(&mut b);
                        let n5: i32 = o.unwrap_or(o.map_or(n4, |x| x + 1));
                        {
                            if ls[at(({ z += 2; say(1, z) }), 2)].items.len() > 1 { ls[at(({ z += 2; say(1, z) }), 2)].items.swap(0, 1); ls[at(({ z += 2; say(1, z) }), 2)].items[1..].reverse(); }
                        }
                        q.front().copied().unwrap_or(v.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &t, &v, &w, &o, &p, &rows, &e, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_363 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &flag, &s, &t, &o, &r, &rows, &m, &e, &ls, &z]);
                    let value: i32 = {
                        for row1 in &mut rows { flag = (s == "abc" && ({ z += 1; say(1, z) }) != ({ z += 1; say(2, z) })); }
                        m.insert(r.inner.x.abs(), ls[say(5, 1)].items.iter().sum::<i32>());
                        if (matches!(e, Shape::Line(n) if n > 2) && ({ z += 2; say(6, z) }) < ({ z += 2; say(7, z) })) { break 'outer }
                        shout(&mut t);
                        m.values().sum::<i32>() - ({ let x2: i32 = (if z % 8 == 5 { break 'outer } else { say(8, z) }); x2 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &flag, &s, &t, &o, &r, &rows, &m, &e, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows { flag = (s == "abc" && ({ z += 1; say(1, z) }) != ({ z += 1; say(2, z) })); }
                        m.insert(r.inner.x.abs(), ls[say(5, 1)].items.iter().sum::<i32>());
                        if (matches!(e, Shape::Line(n) if n > 2) && ({ z += 2; say(6, z) }) < ({ z += 2; say(7, z) })) { break 'outer }
                        shout(&mut t);
                        m.values().sum::<i32>() - ({ let x2: i32 = (if z % 8 == 5 { break 'outer } else { say(8, z) }); x2 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &flag, &s, &t, &o, &r, &rows, &m, &e, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_364 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.l.items[at(({ s.z += 1; say(1, s.z) }), 2)] -= (s.e.size() + (s.ls[say(2, 1)].items[0] - s.rows[at(({ s.z }), s.rows.len())].n));
                        match (s.rows[at(({ s.z += 1; say(3, s.z) }), s.rows.len())].list[at(5, 2)] + 5) {
                            0 | 1 => { for i3 in 0_i32..s.v[at(s.a, 2)].min(3) { s.b ^= s.r.total(); } }
                            n1 @ 2..=5 => {
                                s.c = (s.h.get("abc").copied().unwrap_or(s.v[at(s.rows[say(4, 1)].inner.x, 2)]) % 7);
                            }
                            n2 if n2 > ({ s.z += 2; say(5, s.z) }) => {
                                let n5: i32 = s.l.items.iter().map(|x4| ((s.w[0] as i64 * 2) as i32)).sum::<i32>();
                            }
                            _ => {
                                s.b = ((s.ls[at(round, s.ls.len())].items.len() as i32) - s.rows.iter().map(|row| row.n).sum::<i32>());
                            }
                        }
                        'l8: for x6 in s.v.iter() {
                            let mut n9: i32 = 0;
                            while n9 < 3 && s.s.is_empty() {
                                n9 += 1;
                                s.p.0 -= &(s.w.iter().filter(|x10| s.v[0] <= s.v[0]).count() as i32);
                                s.c -= (s.l.items.iter().map(|x11| say(6, s.l.x)).fold(0, |x, y| x ^ y) + (s.rows[0].list[at(s.l.x, 2)] + 6));
                            }
                        }
                        double(('l12: { if s.t.starts_with('a') { break 'l12 s.ls[1].x } say(7, s.p.0) })) - (s.c - s.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.l.items[at(({ s.z += 1; say(1, s.z) }), 2)] -= (s.e.size() + (s.ls[say(2, 1)].items[0] - s.rows[at(({ s.z }), s.rows.len())].n));
                        match (s.rows[at(({ s.z += 1; say(3, s.z) }), s.rows.len())].list[at(5, 2)] + 5) {
                            0 | 1 => { for i3 in 0_i32..s.v[at(s.a, 2)].min(3) { s.b ^= s.r.total(); } }
                            n1 @ 2..=5 => {
                                s.c = (s.h.get("abc").copied().unwrap_or(s.v[at(s.rows[say(4, 1)].inner.x, 2)]) % 7);
                            }
                            n2 if n2 > ({ s.z += 2; say(5, s.z) }) => {
                                let n5: i32 = s.l.items.iter().map(|x4| ((s.w[0] as i64 * 2) as i32)).sum::<i32>();
                            }
                            _ => {
                                s.b = ((s.ls[at(round, s.ls.len())].items.len() as i32) - s.rows.iter().map(|row| row.n).sum::<i32>());
                            }
                        }
                        'l8: for x6 in s.v.iter() {
                            let mut n9: i32 = 0;
                            while n9 < 3 && s.s.is_empty() {
                                n9 += 1;
                                s.p.0 -= &(s.w.iter().filter(|x10| s.v[0] <= s.v[0]).count() as i32);
                                s.c -= (s.l.items.iter().map(|x11| say(6, (*s.l.x))).fold(0, |x, y| x ^ y) + (s.rows[0].list[at(s.l.x, 2)] + 6));
                            }
                        }
                        double(('l12: { if s.t.starts_with('a') { break 'l12 s.ls[1].x } say(7, s.p.0) })) - (s.c - s.b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_365 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, t: String, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.r.inner.on, self.o) {
                    (true, Some(x1)) => {
                        self.q.push_back(self.rows[at(round, self.rows.len())].list.first().copied().unwrap_or(say(1, self.r.n)));
                    }
                    (false, None) => {
                        self.ls[say(2, 0)].x = self.e.size();
                        self.h.remove(&self.p.1.trim_start_matches('a').to_owned());
                    }
                    _ => {}
                }
                if let Some(x) = self.m.get_mut(&(self.m.get(&(self.w[at(8, 2)] + 1)).copied().unwrap_or(self.l.items[at(self.r.inner.x, 2)]) + 1)) { *x -= self.o.map_or(0, |x| x + 1) }
                let [n3, .., n4] = self.k;
                (self.r.total() - (self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match (self.r.inner.on, self.o) {
                    (true, Some(x1)) => {
                        self.q.push_back(self.rows[at(round, self.rows.len())].list.first().copied().unwrap_or(say(1, self.r.n)));
                    }
                    (false, None) => {
                        *self.ls[say(2, 0)].x = self.e.size();
                        self.h.remove(&self.p.1.trim_start_matches('a').to_owned());
                    }
                    _ => {}
                }
                if let Some(x) = self.m.get_mut(&(self.m.get(&(self.w[at(8, 2)] + 1)).copied().unwrap_or(self.l.items[at(self.r.inner.x, 2)]) + 1)) { *x -= self.o.map_or(0, |x| x + 1) }
                let [n3, .., n4] = self.k;
                (self.r.total() - (self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.t, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_366 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                if let Some(x) = self.m.get_mut(&(self.rows.iter().map(Record::total).max().unwrap_or(2) + 1)) { *x -= (self.rows[2 - 1].name.len() as i32) }
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.v[0].max(3)) };
                let _ = self.o.take();
                self.o.map_or((self.w[at(say(2, self.a), 2)] % 7), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = peak(&self.r.list).copied().unwrap_or(3);
                if let Some(x) = self.m.get_mut(&(self.rows.iter().map(Record::total).max().unwrap_or(2) + 1)) { *x -= (self.rows[2 - 1].name.len() as i32) }
                let (Some(n2), _) = (self.o, 1) else { return Ok(self.v[0].max(3)) };
                let _ = self.o.take();
                self.o.map_or((self.w[at(say(2, self.a), 2)] % 7), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_367 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.s, &st.t, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        st.ls[at(4, 2)].items.insert(0, (7));
                        'l2: for i1 in 0_i32..st.p.0.min(3) { st.r.name.push_str(&String::from("a")); }
                        st.m.insert(st.rows[0].list[0].abs(), 0);
                        st.flag = st.m.contains_key(&(st.m.get(&(3 + 1)).copied().unwrap_or(st.c) + 1));
                        for row3 in st.rows.iter() {
                            for i4 in 0_i32..st.ls[1].x.min(3) { st.t.push('y'); }
                            let [n5, .., n6] = st.k;
                        }
                        ('l7: { if st.s.starts_with('a') { break 'l7 st.ls[at(2, st.ls.len())].x.abs() } total(&st.rows[at(({ st.z }), st.rows.len())].list) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.s, &st.t, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, s: String, t: String, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.ls[at(4, 2)].items.insert(0, (7));
                        'l2: for i1 in 0_i32..st.p.0.min(3) { st.r.name.push_str(&String::from("a")); }
                        st.m.insert(st.rows[0].list[0].abs(), 0);
                        st.flag = st.m.contains_key(&(st.m.get(&(3 + 1)).copied().unwrap_or(st.c) + 1));
                        for row3 in st.rows.iter() {
                            for i4 in 0_i32..st.ls[1].x.min(3) { st.t.push('y'); }
                            let [n5, .., n6] = st.k;
                        }
                        ('l7: { if st.s.starts_with('a') { break 'l7 st.ls[at(2, st.ls.len())].x.abs() } total(&st.rows[at(({ st.z }), st.rows.len())].list) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().t, &st.load().w, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_368 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        m.insert(((a as i64 * 2) as i32), (t.len() as i32));
                        let mut list2: Vec<i32> = v[at(round, v.len())..].to_vec();
                        c -= &(rows.iter().map(|row| row.n).sum::<i32>());
                        rows[at((0 + 5), 2)].n ^= &(l.x - 7);
                        if let (Some(x3), -3..) = (o, b) { w.retain(|x| o.map_or((*x), |x| x + 1) % 3 != 0); } else {
                            let mut text4: String = t.trim_start_matches('a').to_owned();
                            c = l.items.pop().unwrap_or((rows[say(1, 1)].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - l.items.len() as i32 + l.items.pop().map_or(0, |x| x + 1);
                        }
                        ((if matches!(e, Shape::Line(n) if n > 2) { a } else { k[0] }) - (list2.iter().filter(|x5| k[4 - 1] == 3).count() as i32)) - (r.list.iter().filter(|x6| s.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &l, &ls]) };
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
                        m.insert(((a as i64 * 2) as i32), (t.len() as i32));
                        let mut list2: Vec<i32> = v[at(round, v.len())..].to_vec();
                        c -= &(rows.iter().map(|row| row.n).sum::<i32>());
                        rows[at((0 + 5), 2)].n ^= &((*l.x) - 7);
                        if let (Some(x3), -3..) = (o, b) { w.retain(|x| o.map_or((*x), |x| x + 1) % 3 != 0); } else {
                            let mut text4: String = t.trim_start_matches('a').to_owned();
                            c = l.items.pop().unwrap_or((rows[say(1, 1)].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - l.items.len() as i32 + l.items.pop().map_or(0, |x| x + 1);
                        }
                        ((if matches!(e, Shape::Line(n) if n > 2) { a } else { k[0] }) - (list2.iter().filter(|x5| k[4 - 1] == 3).count() as i32)) - (r.list.iter().filter(|x6| s.is_empty()).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_369 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &w, &r, &rows, &l]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = w[at(round, w.len())..].to_vec();
                        r.list.dedup();
                        l.items.push((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        c.max(l.x.wrapping_mul(3)) - rows.iter().map(Record::total).max().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &w, &r, &rows, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
                        c.max(l.x.wrapping_mul(3)) - rows.iter().map(Record::total).max().unwrap_or(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &w, &r, &rows, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_370 {
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
                        if matches!(e, Shape::Line(n) if n > 2) { let n1 = std::mem::replace(&mut a, 4); } else {
                            let (Some(n2), _) = (o, 1) else { return Ok(('l3: { if t.starts_with('a') { break 'l3 say(1, rows[1].n) } ({ z }) })) };
                        }
                        {
                            match &e {
                                Shape::Dot => {
                                    (p.0, c) = (b.abs(), (match &e { Shape::Dot => v[at(k[0], v.len())], Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                                }
                                Shape::Line(x4) if *x4 < 5 => {
                                    o.replace(w[at(round, w.len())].max(rows[at((if z % 8 == 5 { break 'outer } else { say(2, z) }), rows.len())].inner.x));
                                }
                                Shape::Named { name: y5, size: x4 } => {
                                    r.inner = Inner { x: (4 - b), on: (rows[at(({ z }), rows.len())].n < (w[at(say(3, c), w.len())]) && flag) };
                                }
                                _ => {}
                            }
                        }
                        e = Shape::Line((p.1.chars().filter(|c| *c == 'b').count() as i32));
                        l.x -= (os.as_deref().unwrap_or("none").len() as i32);
                        'l10: for (i9, x8) in v.iter().enumerate() {
                            if rows[1].n == (ls[say(4, 1)].items.first().copied().unwrap_or(r.inner.x)) {
                                m.insert((|x11: i32| 4)(v[0]), (rows[1].name.len() as i32));
                            }
                        }
                        ((os.as_deref().unwrap_or("none").len() as i32) % 7)
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
                        if matches!(e, Shape::Line(n) if n > 2) { let n1 = std::mem::replace(&mut a, 4); } else {
                            let (Some(n2), _) = (o, 1) else { return Ok(('l3: { if t.starts_with('a') { break 'l3 say(1, rows[1].n) } ({ z }) })) };
                        }
                        {
                            match &e {
                                Shape::Dot => {
                                    (p.0, *c) = (b.abs(), (match &e { Shape::Dot => v[at(k[0], v.len())], Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 }));
                                }
                                Shape::Line(x4) if *x4 < 5 => {
                                    o.replace(w[at(round, w.len())].max(rows[at((if z % 8 == 5 { break 'outer } else { say(2, z) }), rows.len())].inner.x));
                                }
                                Shape::Named { name: y5, size: x4 } => {
                                    r.inner = Inner { x: (4 - b), on: (rows[at(({ z }), rows.len())].n < (w[at(say(3, (*c)), w.len())]) && flag) };
                                }
                                _ => {}
                            }
                        }
                        e = Shape::Line((p.1.chars().filter(|c| *c == 'b').count() as i32));
                        l.x -= (os.as_deref().unwrap_or("none").len() as i32);
                        'l10: for (i9, x8) in v.iter().enumerate() {
                            if rows[1].n == (ls[say(4, 1)].items.first().copied().unwrap_or(r.inner.x)) {
                                m.insert((|x11: i32| 4)(v[0]), (rows[1].name.len() as i32));
                            }
                        }
                        ((os.as_deref().unwrap_or("none").len() as i32) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_371 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &z]);
                    let value: i32 = {
                        k[0] -= (r.name.len() as i32);
                        v.extend([m.get(&(m.get(&(rows[at(({ z }), rows.len())].n + 1)).copied().unwrap_or(({ z += 1; say(2, z) })) + 1)).copied().unwrap_or((w.len() as i32)), 1]);
                        let n1: i32 = o.or(Some((a - 2))).ok_or(String::from("none"))?;
                        r.inner.x += r.total();
                        p.0.wrapping_mul(r.first().copied().unwrap_or(1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[0] -= (r.name.len() as i32);
                        v.extend([m.get(&(m.get(&(rows[at(({ z }), rows.len())].n + 1)).copied().unwrap_or(({ z += 1; say(2, z) })) + 1)).copied().unwrap_or((w.len() as i32)), 1]);
                        let n1: i32 = o.or(Some((a - 2))).ok_or(String::from("none"))?;
                        r.inner.x += r.total();
                        p.0.wrapping_mul(r.first().copied().unwrap_or(1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_372 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.l, &s.z]);
                    let value: i32 = {
                        if ({ s.z }) > (s.v.iter().filter(|x1| s.w.contains(&(s.p.0 + 1))).count() as i32) {
                            for x2 in &mut s.l.items { s.t = std::mem::take(&mut s.t) + "k"; }
                            let n3: i32 = s.os.as_ref().map_or((s.rows[at(round, 2)].name.len() as i32), |x| x.len() as i32);
                        }
                        s.c ^= (s.r.list.len() as i32);
                        let mut text5: String = s.s.chars().rev().collect::<String>();
                        let (Some(n6), _) = (s.o, 1) else { return Ok(s.rows.iter().map(Record::total).max().unwrap_or(s.l.items[0])) };
                        shout(&mut s.s);
                        (s.w.iter().filter(|x7| s.r.inner.on).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.l, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if ({ s.z }) > (s.v.iter().filter(|x1| s.w.contains(&(s.p.0 + 1))).count() as i32) {
                            for x2 in &mut s.l.items { s.t = std::mem::take(&mut s.t) + "k"; }
                            let n3: i32 = s.os.as_ref().map_or((s.rows[at(round, 2)].name.len() as i32), |x| x.len() as i32);
                        }
                        s.c ^= (s.r.list.len() as i32);
                        let mut text5: String = s.s.chars().rev().collect::<String>();
                        let (Some(n6), _) = (s.o, 1) else { return Ok(s.rows.iter().map(Record::total).max().unwrap_or(s.l.items[0])) };
                        shout(&mut s.s);
                        (s.w.iter().filter(|x7| s.r.inner.on).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.l, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_373 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.iter().find(|x| **x > 2) {
                    self.flag |= self.m.contains_key(&((self.b % 7) + 1));
                }
                let mut n2: i32 = self.e.size();
                self.w = (0..self.b % 4).collect::<Vec<_>>();
                self.t = self.t.trim_start_matches('a').to_owned();
                for i3 in 0_i32..self.c.min(3) {
                    self.p.0 += (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                }
                (self.w.len() as i32) - ('l6: { if self.o == Some(3) { break 'l6 self.r.inner.x } self.ls[1].x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.m, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.m, &vars.e, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.v.iter().find(|x| **x > 2) {
                    self.flag |= self.m.contains_key(&(((*self.b) % 7) + 1));
                }
                let mut n2: i32 = self.e.size();
                *self.w = (0..self.b % 4).collect::<Vec<_>>();
                *self.t = self.t.trim_start_matches('a').to_owned();
                for i3 in 0_i32..self.c.min(3) {
                    self.p.0 += (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                }
                (self.w.len() as i32) - ('l6: { if self.o == Some(3) { break 'l6 self.r.inner.x } self.ls[1].x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.m, &vars.e, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_374 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { self.r.list.push((self.o.unwrap_or(4) + 4)); }
                self.s.truncate(2);
                match self.t.as_str() {
                    "" => { std::mem::swap(&mut self.c, &mut self.b); }
                    "abc" | "b" => {
                        let mut n4: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or(1, |x| x.len() as i32));
                    }
                    y3 => {
                        self.ls[0].items = self.rows[at(round, self.rows.len())].list.iter().copied().filter(|x5| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        self.v[0] += &(self.a + len(y3));
                    }
                }
                let mut n7 = 0;
                while let Some(x6) = self.l.items.pop() {
                    n7 += 1;
                    if n7 > 3 { break }
                    let mut n8: i32 = self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(({ self.z += 2; say(1, self.z) })));
                    let n9: i32 = std::mem::take(&mut self.rows[0].inner.x);
                }
                double(self.r.first().copied().unwrap_or(({ self.z += 2; say(2, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for row1 in self.rows.iter() { self.r.list.push((self.o.unwrap_or(4) + 4)); }
                self.s.truncate(2);
                match self.t.as_str() {
                    "" => { std::mem::swap(&mut self.c, &mut self.b); }
                    "abc" | "b" => {
                        let mut n4: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.os.as_ref().map_or(1, |x| x.len() as i32));
                    }
                    y3 => {
                        self.ls[0].items = self.rows[at(round, self.rows.len())].list.iter().copied().filter(|x5| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                        self.v[0] += &(self.a + len(y3));
                    }
                }
                let mut n7 = 0;
                while let Some(x6) = self.l.items.pop() {
                    n7 += 1;
                    if n7 > 3 { break }
                    let mut n8: i32 = self.q.front().copied().unwrap_or(self.h.get("abc").copied().unwrap_or(({ self.z += 2; say(1, self.z) })));
                    let n9: i32 = std::mem::take(&mut self.rows[0].inner.x);
                }
                double(self.r.first().copied().unwrap_or(({ self.z += 2; say(2, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_375 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, o: Option<i32>, r: Record, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, s: String::from("abc"), o: Some(2), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.s, &st.o, &st.r, &st.h, &st.k, &st.q, &st.l]);
                    let value: i32 = {
                        let [n1, .., n2] = st.k;
                        { let x3 = &mut st.b; *x3 += 5; *x3 %= 50; }
                        if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        st.h.insert(st.s.clone(), st.a.max(8));
                        st.r.total() - (st.s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.s, &st.o, &st.r, &st.h, &st.k, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, s: String, o: Option<i32>, r: Record, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, s: String::from("abc"), o: Some(2), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, .., n2] = st.k;
                        { let x3 = &mut st.b; *x3 += 5; *x3 %= 50; }
                        if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        st.h.insert(st.s.clone(), st.a.max(8));
                        st.r.total() - (st.s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().s, &st.load().o, &st.load().r, &st.load().h, &st.load().k, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_376 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &r, &rows, &k, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = w.clone();
                        v.truncate(3);
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 {
                            let n4: i32 = positive(i32::abs(({ let x3: i32 = k[4 - 1]; v[at(ls[0].items[at(2, 2)], v.len())] })) + 1 - (round % 5))?;
                        }
                        for link5 in &mut ls { l.x += (-c.abs()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &r, &rows, &k, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = w.clone();
                        v.truncate(3);
                        if let Record { n: x2, list, .. } = &r && list.len() > 1 {
                            let n4: i32 = positive(i32::abs(({ let x3: i32 = k[4 - 1]; v[at(ls[0].items[at(2, 2)], v.len())] })) + 1 - (round % 5))?;
                        }
                        for link5 in &ls { l.x += (-c.abs()); }
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &r, &rows, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_377 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &m]);
                    let value: i32 = {
                        let mut text1: String = (r.name.clone() + "x");
                        if m.contains_key(&(o.map_or(6, |x| x + 1) + 1)) {
                            a = v.pop().unwrap_or(r.first().copied().unwrap_or(b)) - v.len() as i32 + v.pop().map_or(0, |x| x + 1);
                        } else { let (Some(n2), _) = (o, 1) else { return Ok(len(&t)) }; }
                        p.1.clear();
                        (w.iter().filter(|x3| flag).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &m]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut text1: String = (r.name.clone() + "x");
                        if m.contains_key(&(o.map_or(6, |x| x + 1) + 1)) {
                            a = v.pop().unwrap_or(r.first().copied().unwrap_or(b)) - v.len() as i32 + v.pop().map_or(0, |x| x + 1);
                        } else { let (Some(n2), _) = (o, 1) else { return Ok(len(&*t)) }; }
                        p.1.clear();
                        (w.iter().filter(|x3| flag).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &m]);
        Outcome { value, state, said: said() }
    }
}

mod program_378 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        l.items.extend(v.iter().take(2));
                        b = match (3 - ({ z += 1; say(2, z) })) {
                            0 | 1 => v.iter().map(|x5| say(5, r.n)).last().unwrap_or_default(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > p.0 => e.size(),
                            _ => 2,
                        };
                        c -= rows[1].list.iter().sum::<i32>();
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        w.push(l.items.first().copied().unwrap_or((c + l.x)));
                        rows.iter().map(|row| row.n).sum::<i32>() - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.items.extend(v.iter().take(2));
                        b = match (3 - ({ z += 1; say(2, z) })) {
                            0 | 1 => v.iter().map(|x5| say(5, r.n)).last().unwrap_or_default(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > p.0 => e.size(),
                            _ => 2,
                        };
                        *c -= rows[1].list.iter().sum::<i32>();
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        w.push(l.items.first().copied().unwrap_or((c + (*l.x))));
                        rows.iter().map(|row| row.n).sum::<i32>() - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_379 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        r = Record { n: (ls[at(p.0, ls.len())].items[at(({ z += 2; say(1, z) }), 2)] + rows[1].n), ..record(1, "q", &[4]) };
                        match &e {
                            Shape::Dot => {
                                k[say(2, 0)] = (|x3: i32| (say(4, rows[0].inner.x) - c))((ls[say(3, 1)].x + 3));
                                for link4 in &mut ls { let _ = m.remove(&(link4.id.wrapping_mul(c) + 1)); }
                            }
                            Shape::Line(x1) if *x1 < 5 => { for row5 in rows.iter() { v.sort(); } }
                            Shape::Named { name: y2, size: x1 } => { if let Some(x) = w.last_mut() { *x += (-(*x1)) } }
                            _ => {}
                        }
                        flag &= (r.inner.on && r.inner.on);
                        s = (p.1.clone() + "x");
                        ls[at(({ z += 2; say(6, z) }), ls.len())].items.iter().sum::<i32>() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r = Record { n: (ls[at(p.0, ls.len())].items[at(({ z += 2; say(1, z) }), 2)] + rows[1].n), ..record(1, "q", &[4]) };
                        match &e {
                            Shape::Dot => {
                                k[say(2, 0)] = (|x3: i32| (say(4, rows[0].inner.x) - (*c)))(((*ls[say(3, 1)].x) + 3));
                                for link4 in &ls { let _ = m.remove(&(link4.id.wrapping_mul((*c)) + 1)); }
                            }
                            Shape::Line(x1) if *x1 < 5 => { for row5 in rows.iter() { v.sort(); } }
                            Shape::Named { name: y2, size: x1 } => { if let Some(x) = w.last_mut() { *x += (-(*x1)) } }
                            _ => {}
                        }
                        flag &= (r.inner.on && r.inner.on);
                        s = (p.1.clone() + "x");
                        ls[at(({ z += 2; say(6, z) }), ls.len())].items.iter().sum::<i32>() - e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_380 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, o: Option<i32>, r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.o, &s.r, &s.rows, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        { s.r.list.iter_mut().for_each(|x| *x = ({ let x1: i32 = 3; s.ls[s.ls.len() - 1].x })); }
                        s.a += s.r.first().copied().unwrap_or(s.a.max(({ s.z += 2; say(1, s.z) })));
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        let n2 = std::mem::replace(&mut s.r.inner.x, 4);
                        s.o.unwrap_or(({ let x3: i32 = s.b; s.l.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.o, &s.r, &s.rows, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { s.r.list.iter_mut().for_each(|x| *x = ({ let x1: i32 = 3; s.ls[s.ls.len() - 1].x })); }
                        s.a += s.r.first().copied().unwrap_or(s.a.max(({ s.z += 2; say(1, s.z) })));
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        let n2 = std::mem::replace(&mut s.r.inner.x, 4);
                        s.o.unwrap_or(({ let x3: i32 = s.b; s.l.x }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.o, &s.r, &s.rows, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_381 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls { self.b += bump(&mut self.b); }
                if (0 >= ({ self.z += 2; say(1, self.z) }) && self.a != 1) { return Ok(self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)); }
                self.l.x -= self.h.get("abc").copied().unwrap_or((-7));
                self.rows.iter().map(Record::total).max().unwrap_or(self.r.total()) - (self.a + 6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls { self.b += bump(&mut self.b); }
                if (0 >= ({ self.z += 2; say(1, self.z) }) && self.a != 1) { return Ok(self.rows.iter().map(Record::total).max().unwrap_or(self.p.0)); }
                self.l.x -= self.h.get("abc").copied().unwrap_or((-7));
                self.rows.iter().map(Record::total).max().unwrap_or(self.r.total()) - (self.a + 6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_382 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => { self.os.get_or_insert_default().push('d'); }
                    _ => {
                        self.w[0] = self.o.map_or(((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }) + say(1, self.a)), |x| x + 1);
                    }
                }
                if let Some(x3) = &self.os {
                    if self.w.iter().any(|x| *x > 3) {
                        match self.m.get(&(self.rows.iter().map(|row| row.n).sum::<i32>() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    } else { self.p.1 = self.s.trim_start_matches('a').to_owned(); }
                    match self.m.get(&(({ let x5: i32 = self.r.inner.x; 4 }) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                match self.rows[at(6, self.rows.len())].list.as_slice() {
                    [] => {
                        self.r.name.push_str(&format!("{}:{:<4}|", self.rows[1].name, 1));
                        let Some(n8) = self.o else { return Ok(len(&self.p.1)) };
                    }
                    [x6] => { self.c = self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    [x6, .., y7] => { self.l.x = self.o.map_or((self.l.items.len() as i32), |x| x + 1); }
                }
                let n9: i32 = std::mem::take(&mut self.a);
                self.r.inner.x.max(self.rows[0].n.abs())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match &self.p {
                    (x1, y2) if *x1 > 0 => { self.os.get_or_insert_default().push('d'); }
                    _ => {
                        self.w[0] = self.o.map_or(((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }) + say(1, self.a)), |x| x + 1);
                    }
                }
                if let Some(x3) = &self.os {
                    if self.w.iter().any(|x| *x > 3) {
                        match self.m.get(&(self.rows.iter().map(|row| row.n).sum::<i32>() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                    } else { self.p.1 = self.s.trim_start_matches('a').to_owned(); }
                    match self.m.get(&(({ let x5: i32 = self.r.inner.x; 4 }) + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                }
                match self.rows[at(6, self.rows.len())].list.as_slice() {
                    [] => {
                        self.r.name.push_str(&format!("{}:{:<4}|", self.rows[1].name, 1));
                        let Some(n8) = self.o else { return Ok(len(&self.p.1)) };
                    }
                    [x6] => { self.c = self.rows.iter().map(|row| row.n).sum::<i32>(); }
                    [x6, .., y7] => { self.l.x = self.o.map_or((self.l.items.len() as i32), |x| x + 1); }
                }
                let n9: i32 = std::mem::take(&mut self.a);
                self.r.inner.x.max(self.rows[0].n.abs())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_383 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.z]);
                    let value: i32 = {
                        if st.r.inner.x < (st.rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            let mut text1: String = st.rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        } else if st.t.is_empty() {
                            st.rows[at(3, 2)].n += st.h.get("abc").copied().unwrap_or(st.o.map_or(6, |x| x + 1));
                        }
                        match st.k[at(round, 4)] {
                            0 | 1 => { st.os = st.os.take().filter(|x| x.len() < 9); }
                            n2 @ 2..=5 => { let n4 = bump(&mut st.p.0); }
                            n3 if n3 > 6 => { let mut n6: i32 = (st.l.items.iter().filter(|x5| 2 > len(&st.s)).count() as i32); }
                            _ => { for (key, x) in st.m.iter_mut() { *x += *key % 3; } }
                        }
                        st.h.remove(&st.s.clone());
                        st.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        ('l8: { if st.v.contains(&(st.p.0.abs() + 1)) { break 'l8 st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } st.e.size() }) - ('l9: { if 5 != st.l.x { break 'l9 st.k[at(({ st.z += 2; say(2, st.z) }), 4)] } st.a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.r.inner.x < (st.rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            let mut text1: String = st.rows[1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        } else if st.t.is_empty() {
                            st.rows[at(3, 2)].n += st.h.get("abc").copied().unwrap_or(st.o.map_or(6, |x| x + 1));
                        }
                        match st.k[at(round, 4)] {
                            0 | 1 => { st.os = st.os.take().filter(|x| x.len() < 9); }
                            n2 @ 2..=5 => { let n4 = bump(&mut st.p.0); }
                            n3 if n3 > 6 => { let mut n6: i32 = (st.l.items.iter().filter(|x5| 2 > len(&st.s)).count() as i32); }
                            _ => { for (key, x) in st.m.iter_mut() { *x += *key % 3; } }
                        }
                        st.h.remove(&st.s.clone());
                        st.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        ('l8: { if st.v.contains(&(st.p.0.abs() + 1)) { break 'l8 st.w.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) } st.e.size() }) - ('l9: { if 5 != st.l.x { break 'l9 st.k[at(({ st.z += 2; say(2, st.z) }), 4)] } st.a })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_384 {
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l]);
                    let value: i32 = {
                        q.push_back(((l.x as i64 * 2) as i32));
                        [v[at(say(1, b), 2)], _] = [m.get(&(3 + 1)).copied().unwrap_or(b), os.as_ref().map_or(a, |x| x.len() as i32)];
                        ((l.x, _), v[say(3, 0)]) = ((double(2), 0), ((a as i64 * 2) as i32));
                        if t.starts_with('a') {
                            let n2: i32 = ('l1: { if flag { break 'l1 rows.iter().map(|row| row.n).sum::<i32>() } o.unwrap_or(p.0) });
                            if let Some(x3) = &mut o { l.items[0] = b.abs(); }
                        } else { { let x4 = &mut c; *x4 += w.iter().sum::<i32>(); *x4 %= 50; } }
                        r.total() - double(say(4, b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l]) };
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        q.push_back(((l.x as i64 * 2) as i32));
                        [v[at(say(1, b), 2)], _] = [m.get(&(3 + 1)).copied().unwrap_or((*b)), os.as_ref().map_or(a, |x| x.len() as i32)];
                        ((l.x, _), v[say(3, 0)]) = ((double(2), 0), ((a as i64 * 2) as i32));
                        if t.starts_with('a') {
                            let n2: i32 = ('l1: { if flag { break 'l1 rows.iter().map(|row| row.n).sum::<i32>() } o.unwrap_or(p.0) });
                            if let Some(x3) = &mut o { l.items[0] = b.abs(); }
                        } else { { let x4 = &mut c; *x4 += w.iter().sum::<i32>(); *x4 %= 50; } }
                        r.total() - double(say(4, (*b)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &q, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_385 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]);
                    let value: i32 = {
                        [rows[at(5, 2)].inner.x, _] = [w.first().copied().unwrap_or(ls[at(say(2, b), ls.len())].x), v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        let (Some(n1), _) = (o, 1) else { return Ok(o.unwrap_or(rows[say(3, 1)].list[0])) };
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (p.0 - c); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        v.insert(0, len(&s));
                        if s.starts_with('a') {
                            t = s.trim_start_matches('a').to_owned();
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= a.wrapping_mul(l.x); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        os.as_ref().map_or((n1 + r.n), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        [rows[at(5, 2)].inner.x, _] = [w.first().copied().unwrap_or(ls[at(say(2, b), ls.len())].x), v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)];
                        let (Some(n1), _) = (o, 1) else { return Ok(o.unwrap_or(rows[say(3, 1)].list[0])) };
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (p.0 - c); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        v.insert(0, len(&*s));
                        if s.starts_with('a') {
                            t = s.trim_start_matches('a').to_owned();
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= a.wrapping_mul(l.x); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        os.as_ref().map_or((n1 + r.n), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_386 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.contains(&((r.list[at(4, 2)] - r.inner.x) + 1)) {
                            n1 += 1;
                            if let Record { n: x2, list, .. } = &r && list.len() > 1 { c += (w.len() as i32); }
                        }
                        for row3 in &mut rows { r.name += &String::from("bc"); }
                        if !(flag) {
                            let _ = v.pop();
                        } else if (m.contains_key(&(l.x + 1)) || matches!(e, Shape::Line(n) if n > 2)) {
                            let _ = o.take();
                            ls[at(l.items[0], 2)].items[at(v[0], 2)] += (v.len() as i32);
                        }
                        {
                            e = Shape::Named { name: rows[0].name.to_uppercase(), size: (w.iter().filter(|x4| p.0 >= k[1]).count() as i32) };
                        }
                        rows.iter().map(Record::total).max().unwrap_or(w.first().copied().unwrap_or(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && w.contains(&((r.list[at(4, 2)] - r.inner.x) + 1)) {
                            n1 += 1;
                            if let Record { n: x2, list, .. } = &r && list.len() > 1 { c += (w.len() as i32); }
                        }
                        for row3 in &mut rows { r.name += &String::from("bc"); }
                        if !(flag) {
                            let _ = v.pop();
                        } else if (m.contains_key(&(l.x + 1)) || matches!(e, Shape::Line(n) if n > 2)) {
                            let _ = o.take();
                            ls[at(l.items[0], 2)].items[at(v[0], 2)] += (v.len() as i32);
                        }
                        {
                            e = Shape::Named { name: rows[0].name.to_uppercase(), size: (w.iter().filter(|x4| p.0 >= k[1]).count() as i32) };
                        }
                        rows.iter().map(Record::total).max().unwrap_or(w.first().copied().unwrap_or(6))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_387 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        for row1 in &mut rows { r.grow(e.size()); }
                        os = os.take().filter(|x| x.len() < 9);
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = 0;
                            while n3 < 3 && l.x > (-3) {
                                n3 += 1;
                                ls[say(2, 0)].x += ({ let x5: i32 = (say(3, l.x) % 7); a.abs() });
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && (v.is_empty() || w.is_empty()) {
                            n6 += 1;
                            let n8: i32 = ({ let x7: i32 = os.as_ref().map_or(a, |x| x.len() as i32); q.front().copied().unwrap_or(ls[at(say(4, l.x), ls.len())].x) });
                        }
                        for row9 in &rows {
                            m.insert(r.total(), (p.0 % 7));
                            b %= 5;
                        }
                        ((v.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for row1 in &mut rows { r.grow(e.size()); }
                        os = os.take().filter(|x| x.len() < 9);
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = 0;
                            while n3 < 3 && l.x > (-3) {
                                n3 += 1;
                                ls[say(2, 0)].x += ({ let x5: i32 = (say(3, l.x) % 7); a.abs() });
                            }
                        }
                        let mut n6: i32 = 0;
                        while n6 < 3 && (v.is_empty() || w.is_empty()) {
                            n6 += 1;
                            let n8: i32 = ({ let x7: i32 = os.as_ref().map_or(a, |x| x.len() as i32); q.front().copied().unwrap_or(ls[at(say(4, l.x), ls.len())].x) });
                        }
                        for row9 in &rows {
                            m.insert(r.total(), (p.0 % 7));
                            b %= 5;
                        }
                        ((v.windows(2).filter(|two| two[0] < two[1]).count() as i32) % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_388 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]);
                    let value: i32 = {
                        for x1 in &mut s.w { s.b += s.r.total(); }
                        if let (Some(x2), -3..) = (s.o, s.c) { s.os = Some(s.t.clone()); } else {
                            s.b = (s.os.as_deref().unwrap_or("none").len() as i32);
                        }
                        let n3: i32 = (s.os.as_deref().unwrap_or("none").len() as i32);
                        *s.h.entry(format!("{}:{:<4}|", s.p.1, ({ s.z += 2; say(1, s.z) }))).or_insert(0) += s.o.map_or(s.b, |x| x + 1);
                        s.rows.iter().map(Record::total).max().unwrap_or(total(&s.v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &mut s.w { *s.b += s.r.total(); }
                        if let (Some(x2), -3..) = (s.o, s.c) { *s.os = Some(s.t.clone()); } else {
                            s.b = (s.os.as_deref().unwrap_or("none").len() as i32);
                        }
                        let n3: i32 = (s.os.as_deref().unwrap_or("none").len() as i32);
                        *s.h.entry(format!("{}:{:<4}|", s.p.1, ({ s.z += 2; say(1, s.z) }))).or_insert(0) += s.o.map_or(s.b, |x| x + 1);
                        s.rows.iter().map(Record::total).max().unwrap_or(total(&*s.v))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_389 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, os: Option<String>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                Inner { x: self.c, .. } = Inner { x: (self.ls[say(1, 1)].x + self.l.items[0]), on: false };
                let _ = self.m.remove(&(({ let x1: i32 = 7; ({ self.z }) }) + 1));
                match self.r.list.as_slice() {
                    [] => { if let Some(x) = self.os.as_mut() { x.push('m') } }
                    [x2] => {
                        { let mut add = |by: i32| self.b += by; add(1); add(self.r.first().copied().unwrap_or(5)); }
                    }
                    [x2, .., y3] => { self.c %= 5; }
                }
                self.h.get("abc").copied().unwrap_or((if self.r.inner.on { self.a } else { 3 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                Inner { x: self.c, .. } = Inner { x: (self.ls[say(1, 1)].x + self.l.items[0]), on: false };
                let _ = self.m.remove(&(({ let x1: i32 = 7; ({ self.z }) }) + 1));
                match self.r.list.as_slice() {
                    [] => { if let Some(x) = self.os.as_mut() { x.push('m') } }
                    [x2] => {
                        { let mut add = |by: i32| self.b += by; add(1); add(self.r.first().copied().unwrap_or(5)); }
                    }
                    [x2, .., y3] => { self.c %= 5; }
                }
                self.h.get("abc").copied().unwrap_or((if self.r.inner.on { (*self.a) } else { 3 }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.os, &vars.p, &vars.r, &vars.m, &vars.h, &vars.e, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
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
