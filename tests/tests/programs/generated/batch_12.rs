//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_360 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || v.iter().any(|x| *x > 3) { break r.inner.x.max(k[0]); }
                            let n2 = std::mem::replace(&mut a, 4);
                        };
                        w[at(({ z += 1; say(4, z) }), 3)] = ({ z += 2; say(3, z) });
                        c = (os.as_deref().unwrap_or("none").len() as i32);
                        rows.iter().map(Record::total).max().unwrap_or(l.items.iter().sum::<i32>()) - o.unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]) };
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
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || v.iter().any(|x| *x > 3) { break r.inner.x.max(k[0]); }
                            let n2 = std::mem::replace(&mut a, 4);
                        };
                        w[at(({ z += 1; say(4, z) }), 3)] = ({ z += 2; say(3, z) });
                        c = (os.as_deref().unwrap_or("none").len() as i32);
                        rows.iter().map(Record::total).max().unwrap_or(l.items.iter().sum::<i32>()) - o.unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &k, &l, &ls, &z]);
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
                    before = state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        ((k[at(({ z += 2; say(2, z) }), 2)], _), a) = ((e.size(), 0), r.first().copied().unwrap_or(ls[at(round, ls.len())].x));
                        let n1: i32 = std::mem::take(&mut l.x);
                        let n2: i32 = total(&r.list);
                        r.grow((v[v.len() - 1] - ({ z += 2; say(3, z) })));
                        ((c, _), l.x) = (((r.list.iter().filter(|x3| r.inner.on).count() as i32), 0), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        q.front().copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ((k[at(({ z += 2; say(2, z) }), 2)], _), a) = ((e.size(), 0), r.first().copied().unwrap_or(ls[at(round, ls.len())].x));
                        let n1: i32 = std::mem::take(&mut l.x);
                        let n2: i32 = total(&r.list);
                        r.grow((v[v.len() - 1] - ({ z += 2; say(3, z) })));
                        ((c, _), l.x) = (((r.list.iter().filter(|x3| r.inner.on).count() as i32), 0), (w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        q.front().copied().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_362 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        ls[say(1, 0)].x ^= q.front().copied().unwrap_or((r.n % 7));
                        rows[at(({ z += 1; say(2, z) }), 2)].grow(({ z })).min((({ z += 2; say(4, z) })) as usize);
                        if s.starts_with('a') {
                            rows[at(({ z += 2; say(8, z) }), 3)].list[at(({ z += 2; say(6, z) }), 2)] = (if z % 8 == 5 { break 'outer } else { say(7, z) });
                        }
                        b = (rows[rows.len() - 1].list.len() as i32);
                        double((rows[0].name.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[say(1, 0)].x ^= q.front().copied().unwrap_or((r.n % 7));
                        rows[at(({ z += 1; say(2, z) }), 2)].grow(({ z })).min((({ z += 2; say(4, z) })) as usize);
                        if s.starts_with('a') {
                            rows[at(({ z += 2; say(8, z) }), 3)].list[at(({ z += 2; say(6, z) }), 2)] = (if z % 8 == 5 { break 'outer } else { say(7, z) });
                        }
                        b = (rows[rows.len() - 1].list.len() as i32);
                        double((rows[0].name.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_363 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &v, &w, &os, &r, &rows, &m, &k, &q, &ls, &z]);
                    let value: i32 = {
                        m.entry(1).and_modify(|x| *x += r.total()).or_insert(5);
                        rows[at(({ z += 2; say(2, z) }), 2)].list.push(say(3, r.inner.x));
                        let n2: i32 = k[at(({ z += 2; say(6, z) }), 2)].wrapping_sub(({ z += 1; say(8, z) }));
                        rows[at(('l3: { if s.is_empty() { break 'l3 4 } say(10, a) }), 2)].n %= 5;
                        r.first().copied().unwrap_or(((n2 as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &v, &w, &os, &r, &rows, &m, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.entry(1).and_modify(|x| *x += r.total()).or_insert(5);
                        rows[at(({ z += 2; say(2, z) }), 2)].list.push(say(3, r.inner.x));
                        let n2: i32 = k[at(({ z += 2; say(6, z) }), 2)].wrapping_sub(({ z += 1; say(8, z) }));
                        rows[at(('l3: { if s.is_empty() { break 'l3 4 } say(10, (*a)) }), 2)].n %= 5;
                        r.first().copied().unwrap_or(((n2 as i64 * 2) as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &v, &w, &os, &r, &rows, &m, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_364 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(({ s.z }), 2)].list.insert(at(({ s.z += 1; say(1, s.z) }), 2), ({ s.z += 2; say(2, s.z) }));
                        s.q.rotate_left(s.q.len() / 2);
                        (s.c, s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list[at(4, 2)]) = (s.q.front().copied().unwrap_or(4), s.v.iter().map(|x2| s.ls[1].items[at(say(7, s.rows[at(s.rows[at(s.v[at(s.rows[say(6, 1)].inner.x, 2)], s.rows.len())].n, s.rows.len())].list[0]), 2)]).last().unwrap_or_default());
                        s.ls[s.ls.len() - 1].x.abs() - ((s.w[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(({ s.z }), 2)].list.insert(at(({ s.z += 1; say(1, s.z) }), 2), ({ s.z += 2; say(2, s.z) }));
                        s.q.rotate_left(s.q.len() / 2);
                        (s.c, s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list[at(4, 2)]) = (s.q.front().copied().unwrap_or(4), s.v.iter().map(|x2| s.ls[1].items[at(say(7, s.rows[at(s.rows[at(s.v[at(s.rows[say(6, 1)].inner.x, 2)], s.rows.len())].n, s.rows.len())].list[0]), 2)]).last().unwrap_or_default());
                        s.ls[s.ls.len() - 1].x.abs() - ((s.w[0] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.k, &s.q, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_365 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag = !(0 == self.l.items[0]);
                match (({ self.z }) + (if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) })) {
                    0 | 1 => { self.flag &= self.t.is_empty(); }
                    n1 @ 2..=5 => { let _ = self.w.pop(); }
                    n2 if n2 > ({ self.z += 1; say(2, self.z) }) => {
                        let mut n4: i32 = 0;
                        let n6: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || self.r.inner.on { break (self.v.iter().filter(|x5| self.o.is_some()).count() as i32); }
                            self.t.push_str(&self.s.chars().rev().collect::<String>());
                        };
                    }
                    _ => {
                        self.m.entry(1).and_modify(|x| *x += self.rows.iter().map(|row| row.n).sum::<i32>()).or_insert(5);
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(4, self.z) }), 2)].grow(({ self.z += 1; say(6, self.z) }));
                    }
                }
                let n9: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(({ self.z += 2; say(8, self.z) }), 2)).wrapping_add(({ self.z += 2; say(9, self.z) }));
                total(&self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.flag = !(0 == self.l.items[0]);
                match (({ self.z }) + (if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) })) {
                    0 | 1 => { self.flag &= self.t.is_empty(); }
                    n1 @ 2..=5 => { let _ = self.w.pop(); }
                    n2 if n2 > ({ self.z += 1; say(2, self.z) }) => {
                        let mut n4: i32 = 0;
                        let n6: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || self.r.inner.on { break (self.v.iter().filter(|x5| self.o.is_some()).count() as i32); }
                            self.t.push_str(&self.s.chars().rev().collect::<String>());
                        };
                    }
                    _ => {
                        self.m.entry(1).and_modify(|x| *x += self.rows.iter().map(|row| row.n).sum::<i32>()).or_insert(5);
                        self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(4, self.z) }), 2)].grow(({ self.z += 1; say(6, self.z) }));
                    }
                }
                let n9: i32 = self.rows[at(({ self.z }), 2)].list.remove(at(({ self.z += 2; say(8, self.z) }), 2)).wrapping_add(({ self.z += 2; say(9, self.z) }));
                total(&*self.w)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_366 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.r.inner.x, self.b) = (((self.v[at(self.w[0], 2)] as i64 * 2) as i32), (3 + self.v[0]));
                *self.h.entry(self.t.clone()).or_insert(0) += self.r.first().copied().unwrap_or(self.l.items[at(self.w[at(say(1, self.a), 2)], 2)]);
                self.rows[at(say(2, 6), 2)].grow(({ self.z }));
                if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                self.q.front().copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.r.inner.x, self.b) = (((self.v[at(self.w[0], 2)] as i64 * 2) as i32), (3 + self.v[0]));
                *self.h.entry(self.t.clone()).or_insert(0) += self.r.first().copied().unwrap_or(self.l.items[at(self.w[at(say(1, self.a), 2)], 2)]);
                self.rows[at(say(2, 6), 2)].grow(({ self.z }));
                if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                self.q.front().copied().unwrap_or((self.t.chars().filter(|c| *c == 'b').count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_367 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.flag, &st.t, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(say(1, 4), 2)].list.push(({ st.z += 2; say(3, st.z) }));
                        st.t.insert(0, 'b');
                        st.w.insert(0, 3);
                        st.v[0] ^= (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        st.q.rotate_left(st.q.len() / 2);
                        st.m.get(&((match &st.e { Shape::Dot => st.k[say(6, 1)], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)).copied().unwrap_or((st.w.iter().filter(|x4| !st.flag).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.flag, &st.t, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(1, 4), 2)].list.push(({ st.z += 2; say(3, st.z) }));
                        st.t.insert(0, 'b');
                        st.w.insert(0, 3);
                        st.v[0] ^= (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        st.q.rotate_left(st.q.len() / 2);
                        st.m.get(&((match &st.e { Shape::Dot => st.k[say(6, 1)], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)).copied().unwrap_or((st.w.iter().filter(|x4| !st.flag).count() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().flag, &st.load().t, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
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
                        rows[0].name += &t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        v.insert(at(say(1, p.0), 2), (if z % 8 == 5 { break 'outer } else { say(3, z) }));
                        if let Some(x2) = o {
                            v.iter_mut().for_each(|x| *x = ls[ls.len() - 1].x.abs());
                            rows[at(({ z }), 3)].list.push(say(8, a));
                        } else { r.inner.on = o.is_some(); }
                        if 4 != (os.as_deref().unwrap_or("none").len() as i32) {
                            let (Some(n4), _) = (o, 1) else { return Ok(rows.iter().map(|row| row.n).sum::<i32>()) };
                        } else { let n5: i32 = std::mem::take(&mut c); }
                        for x6 in &v {
                            [ls[say(10, 0)].x, _] = [(r.list.iter().filter(|x8| s.is_empty()).count() as i32), (r.name.len() as i32)];
                        }
                        c.max((w.iter().filter(|x9| s.starts_with('a')).count() as i32)) - (|x10: i32| say(11, l.x))(4)
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
                        rows[0].name += &t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        v.insert(at(say(1, p.0), 2), (if z % 8 == 5 { break 'outer } else { say(3, z) }));
                        if let Some(x2) = o {
                            v.iter_mut().for_each(|x| *x = ls[ls.len() - 1].x.abs());
                            rows[at(({ z }), 3)].list.push(say(8, a));
                        } else { r.inner.on = o.is_some(); }
                        if 4 != (os.as_deref().unwrap_or("none").len() as i32) {
                            let (Some(n4), _) = (o, 1) else { return Ok(rows.iter().map(|row| row.n).sum::<i32>()) };
                        } else { let n5: i32 = std::mem::take(&mut c); }
                        for x6 in &v {
                            [*ls[say(10, 0)].x, _] = [(r.list.iter().filter(|x8| s.is_empty()).count() as i32), (r.name.len() as i32)];
                        }
                        c.max((w.iter().filter(|x9| s.starts_with('a')).count() as i32)) - (|x10: i32| say(11, (*l.x)))(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_369 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(({ z += 2; say(2, z) }), 2)].list = vec![(os.as_deref().unwrap_or("none").len() as i32), (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        c = l.x.wrapping_mul(os.as_ref().map_or(l.x, |x| x.len() as i32));
                        ls[at(say(9, k[at(r.inner.x, 4)]), 2)].x = match rows.iter().map(Record::total).max().unwrap_or(v[1]) {
                            0 | 1 => a.max(8),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > positive(say(4, z) - 7)? => rows[say(10, 1)].list.first().copied().unwrap_or(3),
                            _ => 2,
                        };
                        q.front().copied().unwrap_or((-b)) - o.map_or(l.x, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(({ z += 2; say(2, z) }), 2)].list = vec![(os.as_deref().unwrap_or("none").len() as i32), (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                        c = l.x.wrapping_mul(os.as_ref().map_or(l.x, |x| x.len() as i32));
                        ls[at(say(9, k[at(r.inner.x, 4)]), 2)].x = match rows.iter().map(Record::total).max().unwrap_or(v[1]) {
                            0 | 1 => a.max(8),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > positive(say(4, z) - 7)? => rows[say(10, 1)].list.first().copied().unwrap_or(3),
                            _ => 2,
                        };
                        q.front().copied().unwrap_or((-b)) - o.map_or(l.x, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(os.as_ref().map_or(b, |x| x.len() as i32)) };
                        let n3: i32 = ('l2: { if t.starts_with('a') { break 'l2 (n1 - 4) } double(c) });
                        t = r.name.chars().rev().collect::<String>();
                        p.0 = match (-4) {
                            0 | 1 => rows.iter().map(|row| row.n).sum::<i32>(),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > p.0 => b.max(ls[say(15, 1)].x),
                            _ => 2,
                        };
                        w[at(({ z += 2; say(18, z) }), 3)] -= &(({ z += 2; say(17, z) }));
                        (t.chars().filter(|c| *c == 'b').count() as i32) - ('l13: { if o.is_some() { break 'l13 p.0 } 3 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok(os.as_ref().map_or(b, |x| x.len() as i32)) };
                        let n3: i32 = ('l2: { if t.starts_with('a') { break 'l2 (n1 - 4) } double(c) });
                        t = r.name.chars().rev().collect::<String>();
                        p.0 = match (-4) {
                            0 | 1 => rows.iter().map(|row| row.n).sum::<i32>(),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > p.0 => b.max((*ls[say(15, 1)].x)),
                            _ => 2,
                        };
                        w[at(({ z += 2; say(18, z) }), 3)] -= &(({ z += 2; say(17, z) }));
                        (t.chars().filter(|c| *c == 'b').count() as i32) - ('l13: { if o.is_some() { break 'l13 p.0 } 3 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_371 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && (v[at(({ z }), v.len())] <= ({ z += 2; say(1, z) }) && 4 != (rows[at(({ z }), rows.len())].n)) {
                            n1 += 1;
                            if (w.is_empty() && ({ z }) > 5) { continue; }
                            match (v.is_empty(), o) {
                                (true, Some(x3)) => { rows[at(({ z += 2; say(2, z) }), 2)].name += &(say(4, l.x)).to_string(); }
                                (false, None) => {
                                    let n6: i32 = { let list = &rows[at(2, rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                                    q.push_back(o.unwrap_or(rows[rows.len() - 1].n));
                                }
                                _ => {}
                            }
                        }
                        for i7 in 0_i32..ls[say(7, 1)].items[0].min(3) { s.truncate(2); }
                        for row8 in rows.iter() {
                            'l10: for x9 in &mut l.items {
                                fill(&mut v, ((if z % 8 == 5 { continue 'l10 } else { say(8, z) }) % 7));
                            }
                            w.iter_mut().for_each(|x| *x = o.map_or(a, |x| x + 1));
                        }
                        w[at(say(12, l.items[at(c, 2)]), 3)] = ({ z += 2; say(11, z) });
                        o.map_or((2 - 1), |x| x + 1) - o.map_or(b, |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && (v[at(({ z }), v.len())] <= ({ z += 2; say(1, z) }) && 4 != (rows[at(({ z }), rows.len())].n)) {
                            n1 += 1;
                            if (w.is_empty() && ({ z }) > 5) { continue; }
                            match (v.is_empty(), o) {
                                (true, Some(x3)) => { rows[at(({ z += 2; say(2, z) }), 2)].name += &(say(4, l.x)).to_string(); }
                                (false, None) => {
                                    let n6: i32 = { let list = &rows[at(2, rows.len())].list; list.len() as i32 + list.iter().sum::<i32>() };
                                    q.push_back(o.unwrap_or(rows[rows.len() - 1].n));
                                }
                                _ => {}
                            }
                        }
                        for i7 in 0_i32..ls[say(7, 1)].items[0].min(3) { s.truncate(2); }
                        for row8 in rows.iter() {
                            'l10: for x9 in &mut l.items {
                                fill(&mut v, ((if z % 8 == 5 { continue 'l10 } else { say(8, z) }) % 7));
                            }
                            w.iter_mut().for_each(|x| *x = o.map_or(a, |x| x + 1));
                        }
                        w[at(say(12, l.items[at(c, 2)]), 3)] = ({ z += 2; say(11, z) });
                        o.map_or((2 - 1), |x| x + 1) - o.map_or((*b), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_372 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !s.flag { break s.e.size(); }
                            s.rows[at(say(1, s.p.0), 2)].name += &(({ s.z })).to_string();
                        };
                        s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.insert(at(say(6, s.p.0), 2), say(7, s.p.0));
                        s.r.inner = Inner { x: s.c.max(s.ls[say(9, 1)].x), on: s.flag };
                        let n5: i32 = s.k[at(({ s.z += 1; say(10, s.z) }), 2)].wrapping_sub(({ s.z }));
                        let _ = s.v.pop();
                        ('l8: { if s.t.is_empty() { break 'l8 (|x6: i32| 7)(4) } ({ let x7: i32 = s.a; s.p.0 }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !s.flag { break s.e.size(); }
                            s.rows[at(say(1, s.p.0), 2)].name += &(({ s.z })).to_string();
                        };
                        s.rows[at(({ s.z += 2; say(5, s.z) }), 2)].list.insert(at(say(6, s.p.0), 2), say(7, s.p.0));
                        s.r.inner = Inner { x: s.c.max((*s.ls[say(9, 1)].x)), on: (*s.flag) };
                        let n5: i32 = s.k[at(({ s.z += 1; say(10, s.z) }), 2)].wrapping_sub(({ s.z }));
                        let _ = s.v.pop();
                        ('l8: { if s.t.is_empty() { break 'l8 (|x6: i32| 7)(4) } ({ let x7: i32 = (*s.a); s.p.0 }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_373 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.c = ({ let x2: i32 = (self.ls[at(round, self.ls.len())].items.len() as i32); (match &self.e { Shape::Dot => self.ls[at(round, self.ls.len())].x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) });
                }
                self.s += &self.p.1.clone();
                self.t = self.t.trim_start_matches('a').to_owned();
                if let Some(x5) = &mut self.o {
                    self.p.0 += (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                }
                if self.v.is_empty() {
                    let mut list8: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32); 2];
                } else if !self.flag {
                    self.r.n += total(&self.l.items);
                    match &self.p {
                        (x9, y10) if *x9 > 0 => { self.os.get_or_insert_default().push('d'); }
                        _ => {
                            self.w.push(self.r.total());
                            self.ls[0].x = (self.os.as_ref().map_or(self.ls[at(self.ls[0].x, self.ls.len())].items[0], |x| x.len() as i32) + self.m.get(&(0 + 1)).copied().unwrap_or(self.c));
                        }
                    }
                }
                len(&self.s) - total(&self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.c = ({ let x2: i32 = (self.ls[at(round, self.ls.len())].items.len() as i32); (match &self.e { Shape::Dot => self.ls[at(round, self.ls.len())].x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }) });
                }
                self.s += &self.p.1.clone();
                *self.t = self.t.trim_start_matches('a').to_owned();
                if let Some(x5) = &mut self.o {
                    self.p.0 += (match &self.e { Shape::Dot => self.os.as_ref().map_or(self.ls[1].x, |x| x.len() as i32), Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 });
                }
                if self.v.is_empty() {
                    let mut list8: Vec<i32> = vec![(self.os.as_deref().unwrap_or("none").len() as i32); 2];
                } else if !self.flag {
                    self.r.n += total(&*self.l.items);
                    match &self.p {
                        (x9, y10) if *x9 > 0 => { self.os.get_or_insert_default().push('d'); }
                        _ => {
                            self.w.push(self.r.total());
                            self.ls[0].x = (self.os.as_ref().map_or(self.ls[at((*self.ls[0].x), self.ls.len())].items[0], |x| x.len() as i32) + self.m.get(&(0 + 1)).copied().unwrap_or(self.c));
                        }
                    }
                }
                len(&*self.s) - total(&*self.ls[self.ls.len() - 1].items)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_374 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.p.0, _] = [self.m.values().sum::<i32>(), (self.rows[2 - 1].name.len() as i32)];
                self.os = Some(self.s.chars().rev().collect::<String>());
                self.ls[at(({ self.z += 1; say(4, self.z) }), 3)].items[at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), 2)] ^= ({ self.z += 1; say(3, self.z) });
                self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].grow(say(7, self.r.list[at(self.b, 2)]));
                self.r.list.iter().map(|x3| total(&self.w)).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                [self.p.0, _] = [self.m.values().sum::<i32>(), (self.rows[2 - 1].name.len() as i32)];
                self.os = Some(self.s.chars().rev().collect::<String>());
                self.ls[at(({ self.z += 1; say(4, self.z) }), 3)].items[at((if self.z % 8 == 5 { return Ok(5) } else { say(2, self.z) }), 2)] ^= ({ self.z += 1; say(3, self.z) });
                self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].grow(say(7, self.r.list[at(self.b, 2)]));
                self.r.list.iter().map(|x3| total(&*self.w)).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_375 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || 4 <= st.b.max(8) { break st.ls[at(say(2, st.a), st.ls.len())].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            st.rows[say(1, 0)].inner.x += st.w.iter().map(|x2| st.os.as_ref().map_or(0, |x| x.len() as i32)).last().unwrap_or_default();
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        };
                        st.flag ^= st.flag;
                        let n4: i32 = st.z.wrapping_sub(({ st.z }));
                        st.rows[at(({ st.z += 1; say(7, st.z) }), 2)].list.insert(at(say(8, n4), 2), ({ st.z += 2; say(9, st.z) }));
                        st.v.iter().map(|x6| (st.r.n % 7)).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.flag, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || 4 <= st.b.max(8) { break st.ls[at(say(2, st.a), st.ls.len())].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add); }
                            st.rows[say(1, 0)].inner.x += st.w.iter().map(|x2| st.os.as_ref().map_or(0, |x| x.len() as i32)).last().unwrap_or_default();
                            if let Some(x) = st.q.pop_front() { st.q.push_back(x - 1) }
                        };
                        st.flag ^= st.flag;
                        let n4: i32 = st.z.wrapping_sub(({ st.z }));
                        st.rows[at(({ st.z += 1; say(7, st.z) }), 2)].list.insert(at(say(8, n4), 2), ({ st.z += 2; say(9, st.z) }));
                        st.v.iter().map(|x6| (st.r.n % 7)).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().flag, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_376 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
                    before = state(&[&b, &c, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if o.is_some() {
                            let n1: i32 = { let list = &v; list.len() as i32 + list.iter().sum::<i32>() };
                        } else {
                            let n2: i32 = o.or(Some(rows.iter().map(Record::total).max().unwrap_or(c))).ok_or(String::from("none"))?;
                        }
                        let mut list3: Vec<i32> = w.clone();
                        let n4: i32 = std::mem::take(&mut b);
                        let mut n6 = 0;
                        while let Some(x5) = w.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            ls[at(say(1, l.x), 3)].items[at(({ z }), 2)] ^= ({ z });
                        }
                        rows[at(({ z += 1; say(7, z) }), 3)].list.push(say(6, list3[at(positive(say(5, z) - 7)?, list3.len())]));
                        (r.total() - r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
                        if o.is_some() {
                            let n1: i32 = { let list = &*v; list.len() as i32 + list.iter().sum::<i32>() };
                        } else {
                            let n2: i32 = o.or(Some(rows.iter().map(Record::total).max().unwrap_or(c))).ok_or(String::from("none"))?;
                        }
                        let mut list3: Vec<i32> = w.clone();
                        let n4: i32 = std::mem::take(&mut b);
                        let mut n6 = 0;
                        while let Some(x5) = w.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            ls[at(say(1, l.x), 3)].items[at(({ z }), 2)] ^= ({ z });
                        }
                        rows[at(({ z += 1; say(7, z) }), 3)].list.push(say(6, list3[at(positive(say(5, z) - 7)?, list3.len())]));
                        (r.total() - r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &o, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_377 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                w.retain(|x| ('l4: { if v.is_empty() { break 'l4 say(2, rows[1].list[at(r.inner.x, 2)]) } (*x) }) % 3 != 0);
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some(p.0.abs()),
                        }
                        'l6: for row5 in rows.iter_mut() {
                            ls[at(row5.inner.x, 2)].items.push(((row5.list.len() as i32) % 7));
                            let mut n8: i32 = (if !(s == "abc") { ({ let x7: i32 = 5; w[0] }) } else { (r.name.len() as i32) });
                        }
                        let n9: i32 = z.wrapping_sub(say(5, c));
                        w.iter().sum::<i32>() - ('l10: { if r.inner.on { break 'l10 c } ({ z }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                w.retain(|x| ('l4: { if v.is_empty() { break 'l4 say(2, rows[1].list[at(r.inner.x, 2)]) } (*x) }) % 3 != 0);
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some(p.0.abs()),
                        }
                        'l6: for row5 in rows.iter_mut() {
                            ls[at(row5.inner.x, 2)].items.push(((row5.list.len() as i32) % 7));
                            let mut n8: i32 = (if !(s == "abc") { ({ let x7: i32 = 5; w[0] }) } else { (r.name.len() as i32) });
                        }
                        let n9: i32 = z.wrapping_sub(say(5, c));
                        w.iter().sum::<i32>() - ('l10: { if r.inner.on { break 'l10 c } ({ z }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_378 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match c {
                            0 | 1 => { t += &s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"); }
                            n1 @ 2..=5 => {
                                rows[at(say(1, l.x), 2)].name += &(({ z += 1; say(3, z) })).to_string();
                                let mut n4: i32 = o.unwrap_or((if s == "abc" { ({ z }) } else { ls[say(6, 1)].x }));
                            }
                            n2 if n2 > 2 => { if (flag && t.is_empty()) { break 'outer } }
                            _ => {
                                b %= 5;
                                e = Shape::Line((|x5: i32| v[say(7, 1)])(p.0));
                            }
                        }
                        let n6: i32 = k[at(say(8, 8), 2)].wrapping_sub(({ z += 1; say(10, z) }));
                        if let Shape::Line(n) = &mut e { *n += v.iter().map(|x7| say(13, r.n)).last().unwrap_or_default() }
                        let mut n8: i32 = 0;
                        let n9: i32 = loop {
                            n8 += 1;
                            if n8 > 2 || w.is_empty() { break o.unwrap_or(ls[1].x); }
                            a = b.max((r.name.len() as i32));
                            flag &= l.x < (os.as_ref().map_or(p.0, |x| x.len() as i32));
                        };
                        c += &(r.list.iter().map(|x10| rows[rows.len() - 1].n).last().unwrap_or_default());
                        r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match c {
                            0 | 1 => { t += &s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"); }
                            n1 @ 2..=5 => {
                                rows[at(say(1, l.x), 2)].name += &(({ z += 1; say(3, z) })).to_string();
                                let mut n4: i32 = o.unwrap_or((if s == "abc" { ({ z }) } else { ls[say(6, 1)].x }));
                            }
                            n2 if n2 > 2 => { if ((*flag) && t.is_empty()) { break 'outer } }
                            _ => {
                                b %= 5;
                                e = Shape::Line((|x5: i32| v[say(7, 1)])(p.0));
                            }
                        }
                        let n6: i32 = k[at(say(8, 8), 2)].wrapping_sub(({ z += 1; say(10, z) }));
                        if let Shape::Line(n) = &mut e { *n += v.iter().map(|x7| say(13, r.n)).last().unwrap_or_default() }
                        let mut n8: i32 = 0;
                        let n9: i32 = loop {
                            n8 += 1;
                            if n8 > 2 || w.is_empty() { break o.unwrap_or((*ls[1].x)); }
                            a = b.max((r.name.len() as i32));
                            *flag &= (*l.x) < (os.as_ref().map_or(p.0, |x| x.len() as i32));
                        };
                        c += &(r.list.iter().map(|x10| rows[rows.len() - 1].n).last().unwrap_or_default());
                        r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_379 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = z.wrapping_sub(({ z += 1; say(1, z) }));
                        match (o == Some(3), o) {
                            (true, Some(x2)) => {
                                rows[say(5, 0)].name.push_str(&r.name.chars().rev().collect::<String>());
                                let mut n5: i32 = o.map_or(('l4: { if m.contains_key(&(2 + 1)) { break 'l4 b } say(6, r.n) }), |x| x + 1);
                            }
                            (false, None) => {
                                ls[at(({ z += 2; say(7, z) }), 2)].items.push(({ z }));
                                rows[at(say(14, p.0), 3)].list[at(({ z += 1; say(12, z) }), 2)] = say(13, v[at(7, v.len())]);
                            }
                            _ => {}
                        }
                        ls[at((-w[0]), 2)].x -= q.front().copied().unwrap_or((1 - r.inner.x));
                        let _ = o.take();
                        o.map_or((l.items.iter().filter(|x8| o == Some(3)).count() as i32), |x| x + 1) - ls[at(({ z += 2; say(16, z) }), ls.len())].items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let n1: i32 = z.wrapping_sub(({ z += 1; say(1, z) }));
                        match (o == Some(3), o) {
                            (true, Some(x2)) => {
                                rows[say(5, 0)].name.push_str(&r.name.chars().rev().collect::<String>());
                                let mut n5: i32 = o.map_or(('l4: { if m.contains_key(&(2 + 1)) { break 'l4 b } say(6, r.n) }), |x| x + 1);
                            }
                            (false, None) => {
                                ls[at(({ z += 2; say(7, z) }), 2)].items.push(({ z }));
                                rows[at(say(14, p.0), 3)].list[at(({ z += 1; say(12, z) }), 2)] = say(13, v[at(7, v.len())]);
                            }
                            _ => {}
                        }
                        ls[at((-w[0]), 2)].x -= q.front().copied().unwrap_or((1 - r.inner.x));
                        let _ = o.take();
                        o.map_or((l.items.iter().filter(|x8| o == Some(3)).count() as i32), |x| x + 1) - ls[at(({ z += 2; say(16, z) }), ls.len())].items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_380 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let n1: i32 = s.z.wrapping_sub(({ s.z += 2; say(2, s.z) }));
                        'l3: for x2 in &mut s.l.items {
                            let mut n5 = 0;
                            while let Some(x4) = s.w.pop() {
                                n5 += 1;
                                if n5 > 3 { break }
                                s.s.push('y');
                            }
                        }
                        for row6 in s.rows.iter_mut() {
                            let mut n7: i32 = 0;
                            while n7 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n7 += 1;
                                let n8: i32 = { let list = &s.w; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        s.r.name = s.r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        ('l11: { if matches!(s.e, Shape::Line(n) if n > 2) { break 'l11 (|x9: i32| say(6, x9))(8) } ('l10: { if 1 < s.c { break 'l10 s.ls[at(({ s.z += 1; say(7, s.z) }), s.ls.len())].x } s.a }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.z.wrapping_sub(({ s.z += 2; say(2, s.z) }));
                        'l3: for x2 in &mut s.l.items {
                            let mut n5 = 0;
                            while let Some(x4) = s.w.pop() {
                                n5 += 1;
                                if n5 > 3 { break }
                                s.s.push('y');
                            }
                        }
                        for row6 in s.rows.iter_mut() {
                            let mut n7: i32 = 0;
                            while n7 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                                n7 += 1;
                                let n8: i32 = { let list = &*s.w; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        s.r.name = s.r.list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        ('l11: { if matches!(s.e, Shape::Line(n) if n > 2) { break 'l11 (|x9: i32| say(6, x9))(8) } ('l10: { if 1 < s.c { break 'l10 s.ls[at(({ s.z += 1; say(7, s.z) }), s.ls.len())].x } s.a }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_381 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if !self.flag { let n1: i32 = double(((self.l.x as i64 * 2) as i32)); } else {
                    if let Some(x2) = self.o {
                        self.ls[at(say(4, 6), 3)].items[at(say(2, self.c), 2)] ^= ({ self.z += 1; say(3, self.z) });
                    } else { self.b %= 5; }
                    self.w.sort_by_key(|x| self.r.list[0].wrapping_mul(self.v[at(self.a, 2)]));
                }
                { self.w.iter_mut().for_each(|x| *x = (-self.ls[at(round, self.ls.len())].items[at(self.l.x, 2)])); }
                self.h.remove(&self.r.name.trim_start_matches('a').to_owned());
                self.r.first().copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if !self.flag { let n1: i32 = double(((self.l.x as i64 * 2) as i32)); } else {
                    if let Some(x2) = self.o {
                        self.ls[at(say(4, 6), 3)].items[at(say(2, self.c), 2)] ^= ({ self.z += 1; say(3, self.z) });
                    } else { self.b %= 5; }
                    self.w.sort_by_key(|x| self.r.list[0].wrapping_mul(self.v[at(self.a, 2)]));
                }
                {
                    self.w.iter_mut().for_each(|x| *x = (-self.ls[at(round, self.ls.len())].items[at((*self.l.x), 2)]));
                }
                self.h.remove(&self.r.name.trim_start_matches('a').to_owned());
                self.r.first().copied().unwrap_or(self.rows.iter().map(|row| row.n).sum::<i32>())
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_382 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.a), 2)].grow(say(2, self.c)).min((({ self.z += 2; say(4, self.z) })) as usize);
                self.v.reverse();
                if let Some(x2) = &self.os {
                    let mut text3: String = self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                if self.v[at(5, 2)] < self.r.total() {
                    *self.m.entry(self.q.front().copied().unwrap_or(6)).or_insert(self.r.total()) = len(&self.p.1);
                } else if self.o.is_some() {
                    self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].list.insert(at(positive(say(6, self.z) - 7)?, 2), ({ self.z += 1; say(7, self.z) }));
                }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, self.a), 2)].grow(say(2, self.c)).min((({ self.z += 2; say(4, self.z) })) as usize);
                self.v.reverse();
                if let Some(x2) = &self.os {
                    let mut text3: String = self.v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                }
                if self.v[at(5, 2)] < self.r.total() {
                    *self.m.entry(self.q.front().copied().unwrap_or(6)).or_insert(self.r.total()) = len(&self.p.1);
                } else if self.o.is_some() {
                    self.rows[at(({ self.z += 2; say(5, self.z) }), 2)].list.insert(at(positive(say(6, self.z) - 7)?, 2), ({ self.z += 1; say(7, self.z) }));
                }
                self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_383 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.r.name = st.s.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.r.inner.x.min(3) {
                            match &st.e {
                                Shape::Dot => { st.r = Record { n: (st.a - 3), ..record(1, "q", &[4]) }; }
                                Shape::Line(x2) if *x2 < 5 => { st.rows[at(({ st.z }), 3)].list.push(({ st.z })); }
                                Shape::Named { name: y3, size: x2 } => {
                                    let mut n5: i32 = (st.o.unwrap_or(4) % 7);
                                    st.rows[say(3, 0)].list.retain(|x| (7 + (*x)) % 3 != 0);
                                }
                                _ => {}
                            }
                            st.ls[at(positive(say(7, st.z) - 7)?, 3)].items[at(({ st.z += 2; say(5, st.z) }), 2)] ^= say(6, 1);
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && (st.flag || st.s == "abc") {
                            n7 += 1;
                            st.r.name = format!("{}:{:<4}|", st.s, st.l.items[0]);
                        }
                        for i8 in 0_i32..st.ls[at(say(9, st.l.x), st.ls.len())].x.min(3) { st.t.clear(); }
                        st.h.get("abc").copied().unwrap_or((st.b + st.r.list[at(say(10, 0), 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.name = st.s.trim_start_matches('a').to_owned();
                        for i1 in 0_i32..st.r.inner.x.min(3) {
                            match &st.e {
                                Shape::Dot => { st.r = Record { n: (st.a - 3), ..record(1, "q", &[4]) }; }
                                Shape::Line(x2) if *x2 < 5 => { st.rows[at(({ st.z }), 3)].list.push(({ st.z })); }
                                Shape::Named { name: y3, size: x2 } => {
                                    let mut n5: i32 = (st.o.unwrap_or(4) % 7);
                                    st.rows[say(3, 0)].list.retain(|x| (7 + (*x)) % 3 != 0);
                                }
                                _ => {}
                            }
                            st.ls[at(positive(say(7, st.z) - 7)?, 3)].items[at(({ st.z += 2; say(5, st.z) }), 2)] ^= say(6, 1);
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && (st.flag || st.s == "abc") {
                            n7 += 1;
                            st.r.name = format!("{}:{:<4}|", st.s, st.l.items[0]);
                        }
                        for i8 in 0_i32..st.ls[at(say(9, st.l.x), st.ls.len())].x.min(3) { st.t.clear(); }
                        st.h.get("abc").copied().unwrap_or((st.b + st.r.list[at(say(10, 0), 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        match l.x {
                            0 | 1 => {
                                (p.0, l.items[0]) = (m.get(&(7 + 1)).copied().unwrap_or(ls[say(1, 1)].x), (|x3: i32| a)(3));
                            }
                            n1 @ 2..=5 => { r.list.insert(0, (v.iter().filter(|x4| a < (6 - 2)).count() as i32)); }
                            n2 if n2 > 7 => {
                                let n6: i32 = ('l5: { if flag { break 'l5 rows.iter().map(|row| row.n).sum::<i32>() } o.unwrap_or(p.0) });
                                r.n -= (match &e { Shape::Dot => b.abs(), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                            }
                            _ => {
                                p.1.truncate(2);
                                let n9: i32 = o.unwrap_or(double(say(2, b)));
                            }
                        }
                        let mut n10: i32 = 0;
                        while n10 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n10 += 1;
                            let _ = m.remove(&(os.as_ref().map_or(7, |x| x.len() as i32) + 1));
                            w.push(r.total());
                        }
                        if c == (os.as_ref().map_or(r.inner.x, |x| x.len() as i32)) {
                            let _ = m.remove(&(w.iter().sum::<i32>() + 1));
                        } else if l.x != (os.as_ref().map_or(({ z += 1; say(4, z) }), |x| x.len() as i32)) {
                            t.insert(0, 'b');
                            r.inner.x = total(&rows[rows.len() - 1].list);
                        }
                        v.extend(w.iter().take(2));
                        r.total() - (-b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match l.x {
                            0 | 1 => {
                                (p.0, l.items[0]) = (m.get(&(7 + 1)).copied().unwrap_or(ls[say(1, 1)].x), (|x3: i32| (*a))(3));
                            }
                            n1 @ 2..=5 => { r.list.insert(0, (v.iter().filter(|x4| a < (6 - 2)).count() as i32)); }
                            n2 if n2 > 7 => {
                                let n6: i32 = ('l5: { if flag { break 'l5 rows.iter().map(|row| row.n).sum::<i32>() } o.unwrap_or(p.0) });
                                r.n -= (match &e { Shape::Dot => b.abs(), Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 });
                            }
                            _ => {
                                p.1.truncate(2);
                                let n9: i32 = o.unwrap_or(double(say(2, (*b))));
                            }
                        }
                        let mut n10: i32 = 0;
                        while n10 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n10 += 1;
                            let _ = m.remove(&(os.as_ref().map_or(7, |x| x.len() as i32) + 1));
                            w.push(r.total());
                        }
                        if (*c) == (os.as_ref().map_or(r.inner.x, |x| x.len() as i32)) {
                            let _ = m.remove(&(w.iter().sum::<i32>() + 1));
                        } else if l.x != (os.as_ref().map_or(({ z += 1; say(4, z) }), |x| x.len() as i32)) {
                            t.insert(0, 'b');
                            r.inner.x = total(&rows[rows.len() - 1].list);
                        }
                        v.extend(w.iter().take(2));
                        r.total() - (-b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_385 {
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
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        e = Shape::Line((k[at(say(1, a), 4)] % 7));
                        let n1: i32 = k[at(({ z }), 2)].wrapping_sub(({ z }));
                        v.sort();
                        let mut list4: Vec<i32> = vec![len(&s), h.get("abc").copied().unwrap_or(r.inner.x)];
                        match rows[at(say(9, ls[say(8, 1)].x), rows.len())].list.as_slice() {
                            [] => {
                                [l.x, _] = [r.total(), (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                                let n7: i32 = std::mem::take(&mut ls[say(10, 0)].items[at(0, 2)]);
                            }
                            [x5] => { let n9 = bump(&mut a); }
                            [x5, .., y6] => {
                                let mut n8: i32 = 0;
                                while n8 < 3 && o.is_some() {
                                    n8 += 1;
                                    os = os.take().filter(|x| x.len() < 9);
                                    t.clear();
                                }
                                if r.list.len() > 1 { r.list.swap(0, 1); r.list[1..].reverse(); }
                            }
                        }
                        o.map_or((say(12, rows[rows.len() - 1].inner.x) % 7), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]) };
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
                        e = Shape::Line((k[at(say(1, (*a)), 4)] % 7));
                        let n1: i32 = k[at(({ z }), 2)].wrapping_sub(({ z }));
                        v.sort();
                        let mut list4: Vec<i32> = vec![len(&*s), h.get("abc").copied().unwrap_or(r.inner.x)];
                        match rows[at(say(9, ls[say(8, 1)].x), rows.len())].list.as_slice() {
                            [] => {
                                [l.x, _] = [r.total(), (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)];
                                let n7: i32 = std::mem::take(&mut ls[say(10, 0)].items[at(0, 2)]);
                            }
                            [x5] => { let n9 = bump(&mut a); }
                            [x5, .., y6] => {
                                let mut n8: i32 = 0;
                                while n8 < 3 && o.is_some() {
                                    n8 += 1;
                                    os = os.take().filter(|x| x.len() < 9);
                                    t.clear();
                                }
                                if r.list.len() > 1 { r.list.swap(0, 1); r.list[1..].reverse(); }
                            }
                        }
                        o.map_or((say(12, rows[rows.len() - 1].inner.x) % 7), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_386 {
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
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = &mut o {
                            let n2: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                            match l.items[0] {
                                0 | 1 => {
                                    flag = say(1, n2) != (v.iter().map(|x6| 6).sum::<i32>());
                                    c += (if l.x >= ('l7: { if matches!(e, Shape::Line(n) if n > 2) { break 'l7 say(2, v[v.len() - 1]) } 2 }) { e.size() } else { ((r.inner.x as i64 * 2) as i32) });
                                }
                                n4 @ 2..=5 => { w.iter_mut().for_each(|x| *x = (s.len() as i32)); }
                                n5 if n5 > ({ z += 1; say(3, z) }) => {
                                    rows[at(({ z += 1; say(4, z) }), 2)].name.push_str(&format!("{}{}", ({ z }), ({ z += 1; say(7, z) })));
                                }
                                _ => {
                                    (ls[at(say(10, rows[at(say(9, rows[at(({ z += 1; say(8, z) }), rows.len())].inner.x), rows.len())].list[0]), 2)].x, c) = ((r.inner.x % 7), (n2 - r.n));
                                }
                            }
                        }
                        v[at(say(11, c), 2)] += double((v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let mut n10 = 0;
                        while let Some(x9) = l.items.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            c ^= ('l12: { if r.inner.on { break 'l12 v.iter().map(|x11| 1).sum::<i32>() } r.first().copied().unwrap_or(rows[1].list[0]) });
                        }
                        match rows[at(say(12, r.n), 2)].name.as_str() {
                            "" => {
                                let mut list15: Vec<i32> = ls[at(a, ls.len())].items.clone();
                                if let Some(x) = l.items.last_mut() { *x += q.front().copied().unwrap_or(r.inner.x) }
                            }
                            "abc" | "b" => {
                                if o == Some(3) {
                                    let _ = w.pop();
                                    rows[at(({ z }), 2)].n = w.iter().map(|x16| (8 - a)).last().unwrap_or_default();
                                }
                            }
                            y14 => {
                                v.push((if (w.is_empty() || t.starts_with('a')) { h.get("abc").copied().unwrap_or(5) } else { len(&t) }));
                            }
                        }
                        (rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - h.get("abc").copied().unwrap_or(say(14, p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
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
                        if let Some(x1) = &mut o {
                            let n2: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                            match l.items[0] {
                                0 | 1 => {
                                    flag = say(1, n2) != (v.iter().map(|x6| 6).sum::<i32>());
                                    c += (if (*l.x) >= ('l7: { if matches!(e, Shape::Line(n) if n > 2) { break 'l7 say(2, v[v.len() - 1]) } 2 }) { e.size() } else { ((r.inner.x as i64 * 2) as i32) });
                                }
                                n4 @ 2..=5 => { w.iter_mut().for_each(|x| *x = (s.len() as i32)); }
                                n5 if n5 > ({ z += 1; say(3, z) }) => {
                                    rows[at(({ z += 1; say(4, z) }), 2)].name.push_str(&format!("{}{}", ({ z }), ({ z += 1; say(7, z) })));
                                }
                                _ => {
                                    (ls[at(say(10, rows[at(say(9, rows[at(({ z += 1; say(8, z) }), rows.len())].inner.x), rows.len())].list[0]), 2)].x, c) = ((r.inner.x % 7), (n2 - r.n));
                                }
                            }
                        }
                        v[at(say(11, c), 2)] += double((v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        let mut n10 = 0;
                        while let Some(x9) = l.items.pop() {
                            n10 += 1;
                            if n10 > 3 { break }
                            *c ^= ('l12: { if r.inner.on { break 'l12 v.iter().map(|x11| 1).sum::<i32>() } r.first().copied().unwrap_or(rows[1].list[0]) });
                        }
                        match rows[at(say(12, r.n), 2)].name.as_str() {
                            "" => {
                                let mut list15: Vec<i32> = ls[at(a, ls.len())].items.clone();
                                if let Some(x) = l.items.last_mut() { *x += q.front().copied().unwrap_or(r.inner.x) }
                            }
                            "abc" | "b" => {
                                if o == Some(3) {
                                    let _ = w.pop();
                                    rows[at(({ z }), 2)].n = w.iter().map(|x16| (8 - a)).last().unwrap_or_default();
                                }
                            }
                            y14 => {
                                v.push((if (w.is_empty() || t.starts_with('a')) { h.get("abc").copied().unwrap_or(5) } else { len(&*t) }));
                            }
                        }
                        (rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32) - h.get("abc").copied().unwrap_or(say(14, p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_387 {
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 = match (l.x - v[at(round, v.len())]) {
                            0 | 1 => (if s.starts_with('a') { 0 } else { l.items[at(5, 2)] }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > n2 => (-4),
                            _ => 2,
                        };
                        w.sort_by_key(|x| ('l9: { if v.is_empty() { break 'l9 say(4, p.0) } b }));
                        c = (v.iter().filter(|x10| o == Some(3)).count() as i32);
                        let n11: i32 = z.wrapping_sub(({ z += 2; say(7, z) }));
                        if (o.is_some() && v.is_empty()) { return Err(format!("left with {}", (os.as_deref().unwrap_or("none").len() as i32))); }
                        h.get("abc").copied().unwrap_or(os.as_ref().map_or(r.inner.x, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
                        p.0 = match (l.x - v[at(round, v.len())]) {
                            0 | 1 => (if s.starts_with('a') { 0 } else { l.items[at(5, 2)] }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > n2 => (-4),
                            _ => 2,
                        };
                        w.sort_by_key(|x| ('l9: { if v.is_empty() { break 'l9 say(4, p.0) } b }));
                        c = (v.iter().filter(|x10| o == Some(3)).count() as i32);
                        let n11: i32 = z.wrapping_sub(({ z += 2; say(7, z) }));
                        if (o.is_some() && v.is_empty()) { return Err(format!("left with {}", (os.as_deref().unwrap_or("none").len() as i32))); }
                        h.get("abc").copied().unwrap_or(os.as_ref().map_or(r.inner.x, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_388 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, os: Option<String>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, s: String::from("abc"), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Shape::Line(n) = &mut s.e { *n += s.m.get(&(({ s.z += 1; say(1, s.z) }) + 1)).copied().unwrap_or(s.ls[at(s.r.inner.x, s.ls.len())].x) }
                        let _ = s.r.list.pop();
                        let n1: i32 = positive(i32::abs((s.os.as_deref().unwrap_or("none").len() as i32)) + 1 - (round % 5))?;
                        s.s.push('y');
                        s.m.get(&((s.r.list.iter().filter(|x2| s.flag).count() as i32) + 1)).copied().unwrap_or((4 + s.k[4 - 1]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, s: TVar<String>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Shape::Line(n) = &mut s.e { *n += s.m.get(&(({ s.z += 1; say(1, s.z) }) + 1)).copied().unwrap_or(s.ls[at(s.r.inner.x, s.ls.len())].x) }
                        let _ = s.r.list.pop();
                        let n1: i32 = positive(i32::abs((s.os.as_deref().unwrap_or("none").len() as i32)) + 1 - (round % 5))?;
                        s.s.push('y');
                        s.m.get(&((s.r.list.iter().filter(|x2| (*s.flag)).count() as i32) + 1)).copied().unwrap_or((4 + s.k[4 - 1]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.s, &s.os, &s.p, &s.r, &s.m, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_389 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.rows[at(({ self.z }), 2)].list.len() > 1 { self.rows[at(({ self.z }), 2)].list.swap(0, 1); self.rows[at(({ self.z }), 2)].list[1..].reverse(); }
                let mut n1: i32 = 0;
                while n1 < 3 && self.r.inner.on {
                    n1 += 1;
                    self.w.insert(0, self.m.values().sum::<i32>());
                }
                match self.c {
                    0 | 1 => {
                        match self.w.as_slice() {
                            [] => {
                                self.p.0 -= &(self.v.iter().filter(|x6| self.m.contains_key(&(0 + 1))).count() as i32);
                                self.e = Shape::Named { name: format!("{}:{:<4}|", self.t, self.c), size: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                            }
                            [x4] => {
                                self.rows[0].list.extend([('l8: { if self.k[at(self.p.0, 4)] == (if self.t.is_empty() { ({ self.z += 2; say(1, self.z) }) } else { self.ls[0].x }) { break 'l8 self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.k[at(({ self.z += 1; say(2, self.z) }), 4)]) } self.a }), 1]);
                                self.q.rotate_left(self.q.len() / 2);
                            }
                            [x4, .., y5] => {
                                { let mut add = |by: i32| self.b += by; add(1); add(self.r.first().copied().unwrap_or(5)); }
                            }
                        }
                    }
                    n2 @ 2..=5 => { self.a -= self.q.front().copied().unwrap_or((self.c - self.p.0)); }
                    n3 if n3 > 2 => {
                        self.a %= 5;
                        self.l.x = self.v.iter().sum::<i32>();
                    }
                    _ => {
                        ((self.p.0, _), self.p.0) = (((if matches!(self.e, Shape::Line(n) if n > 2) { self.c } else { ({ self.z += 2; say(3, self.z) }) }), 0), (|x10: i32| 1)(self.r.n));
                    }
                }
                (match &self.e { Shape::Dot => total(&self.v), Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.rows[at(({ self.z }), 2)].list.len() > 1 { self.rows[at(({ self.z }), 2)].list.swap(0, 1); self.rows[at(({ self.z }), 2)].list[1..].reverse(); }
                let mut n1: i32 = 0;
                while n1 < 3 && self.r.inner.on {
                    n1 += 1;
                    self.w.insert(0, self.m.values().sum::<i32>());
                }
                match self.c {
                    0 | 1 => {
                        match self.w.as_slice() {
                            [] => {
                                self.p.0 -= &(self.v.iter().filter(|x6| self.m.contains_key(&(0 + 1))).count() as i32);
                                self.e = Shape::Named { name: format!("{}:{:<4}|", self.t, (*self.c)), size: (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) };
                            }
                            [x4] => {
                                self.rows[0].list.extend([('l8: { if self.k[at(self.p.0, 4)] == (if self.t.is_empty() { ({ self.z += 2; say(1, self.z) }) } else { self.ls[0].x }) { break 'l8 self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.k[at(({ self.z += 1; say(2, self.z) }), 4)]) } self.a }), 1]);
                                self.q.rotate_left(self.q.len() / 2);
                            }
                            [x4, .., y5] => {
                                { let mut add = |by: i32| self.b += by; add(1); add(self.r.first().copied().unwrap_or(5)); }
                            }
                        }
                    }
                    n2 @ 2..=5 => { self.a -= self.q.front().copied().unwrap_or((self.c - self.p.0)); }
                    n3 if n3 > 2 => {
                        self.a %= 5;
                        self.l.x = self.v.iter().sum::<i32>();
                    }
                    _ => {
                        ((self.p.0, _), self.p.0) = (((if matches!(self.e, Shape::Line(n) if n > 2) { (*self.c) } else { ({ self.z += 2; say(3, self.z) }) }), 0), (|x10: i32| 1)(self.r.n));
                    }
                }
                (match &self.e { Shape::Dot => total(&*self.v), Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
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
