//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_120 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &b, &flag, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !flag { break m.values().sum::<i32>(); }
                            let n2: i32 = rows[at(say(1, n1), 2)].list.remove(at(({ z += 2; say(2, z) }), 2)).wrapping_add(({ z += 1; say(3, z) }));
                        };
                        t = format!("{a:>3} {t:?} {}", p.0);
                        rows[at(({ z }), 3)].list[at(({ z }), 2)] = ({ z += 2; say(7, z) });
                        b = (os.as_deref().unwrap_or("none").len() as i32);
                        l.x += (t.chars().filter(|c| *c == 'b').count() as i32);
                        e.size() - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        let mut n1: i32 = 0;
                        let n3: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !flag { break m.values().sum::<i32>(); }
                            let n2: i32 = rows[at(say(1, n1), 2)].list.remove(at(({ z += 2; say(2, z) }), 2)).wrapping_add(({ z += 1; say(3, z) }));
                        };
                        t = format!("{a:>3} {t:?} {}", p.0);
                        rows[at(({ z }), 3)].list[at(({ z }), 2)] = ({ z += 2; say(7, z) });
                        b = (os.as_deref().unwrap_or("none").len() as i32);
                        *l.x += (t.chars().filter(|c| *c == 'b').count() as i32);
                        e.size() - (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &w, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_121 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o.is_some() {
                            n1 += 1;
                            v.insert(at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2), ({ z }));
                            s = (t.clone() + "x");
                        }
                        r.list[at(8, 2)] += e.size();
                        l.items.extend(v.iter().take(2));
                        Inner { x: rows[say(6, 0)].inner.x, .. } = Inner { x: (a + l.x), on: false };
                        r.list[0] -= &(ls[say(7, 1)].items.first().copied().unwrap_or(6));
                        (|x3: i32| (if r.inner.on { ls[at(a, ls.len())].x } else { 7 }))(q.front().copied().unwrap_or(a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
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
                        while n1 < 3 && o.is_some() {
                            n1 += 1;
                            v.insert(at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), 2), ({ z }));
                            s = (t.clone() + "x");
                        }
                        r.list[at(8, 2)] += e.size();
                        l.items.extend(v.iter().take(2));
                        Inner { x: rows[say(6, 0)].inner.x, .. } = Inner { x: (a + l.x), on: false };
                        r.list[0] -= &(ls[say(7, 1)].items.first().copied().unwrap_or(6));
                        (|x3: i32| (if r.inner.on { ls[at((*a), ls.len())].x } else { 7 }))(q.front().copied().unwrap_or(a))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_122 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        w[at((|x1: i32| b)(3), 2)] += r.first().copied().unwrap_or((if o.is_some() { c } else { r.n }));
                        rows[at(({ z }), 2)].list.push(({ z += 1; say(2, z) }));
                        v[at(({ z += 1; say(5, z) }), 3)] = ({ z });
                        b = v.pop().unwrap_or((rows[at(k[at(3, 4)], rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - v.len() as i32 + v.pop().map_or(0, |x| x + 1);
                        w.iter().map(|x4| o.unwrap_or(w[0])).last().unwrap_or_default() - (if flag { rows[1].n } else { 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w[at((|x1: i32| b)(3), 2)] += r.first().copied().unwrap_or((if o.is_some() { c } else { r.n }));
                        rows[at(({ z }), 2)].list.push(({ z += 1; say(2, z) }));
                        v[at(({ z += 1; say(5, z) }), 3)] = ({ z });
                        b = v.pop().unwrap_or((rows[at(k[at(3, 4)], rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - v.len() as i32 + v.pop().map_or(0, |x| x + 1);
                        w.iter().map(|x4| o.unwrap_or(w[0])).last().unwrap_or_default() - (if flag { rows[1].n } else { 6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &v, &w, &o, &p, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_123 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&b, &s, &v, &w, &r, &rows, &e, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = ((s.chars().filter(|c| *c == 'b').count() as i32) % 7);
                        rows[at((if z % 8 == 5 { continue 'outer } else { say(1, z) }), 2)].list[at(say(2, 8), 2)] += ({ z += 2; say(3, z) });
                        w[at((r.name.chars().filter(|c| *c == 'b').count() as i32), 2)] = ({ let x3: i32 = rows.iter().map(Record::total).max().unwrap_or(rows[at(r.n, rows.len())].n); (s.chars().filter(|c| *c == 'b').count() as i32) });
                        for i4 in 0_i32..3 {
                            r.grow((match &e { Shape::Dot => say(5, b), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                        }
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &r, &rows, &e, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        let n1: i32 = ((s.chars().filter(|c| *c == 'b').count() as i32) % 7);
                        rows[at((if z % 8 == 5 { continue 'outer } else { say(1, z) }), 2)].list[at(say(2, 8), 2)] += ({ z += 2; say(3, z) });
                        w[at((r.name.chars().filter(|c| *c == 'b').count() as i32), 2)] = ({ let x3: i32 = rows.iter().map(Record::total).max().unwrap_or(rows[at(r.n, rows.len())].n); (s.chars().filter(|c| *c == 'b').count() as i32) });
                        for i4 in 0_i32..3 {
                            r.grow((match &e { Shape::Dot => say(5, b), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                        }
                        (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &r, &rows, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_124 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        match s.r.list.as_slice() {
                            [] => {
                                s.q.push_back((s.t.chars().filter(|c| *c == 'b').count() as i32));
                                s.flag ^= matches!(s.e, Shape::Line(n) if n > 2);
                            }
                            [x1] => {
                                if let [x4, ..] = s.ls[at(s.rows[at(round, s.rows.len())].list[0], s.ls.len())].items.as_slice() {
                                    let n5: i32 = s.o.or(Some(s.k[1].abs())).ok_or(String::from("none"))?;
                                }
                                s.a = (s.rows.iter().map(Record::total).max().unwrap_or(3) + (s.c + s.l.x));
                            }
                            [x1, .., y2] => {
                                if matches!(s.e, Shape::Line(n) if n > 2) {
                                    s.m.entry(1).and_modify(|x| *x += (s.p.1.len() as i32)).or_insert(5);
                                } else if s.v.contains(&((2 % 7) + 1)) {
                                    s.w[at(s.a, 2)] += s.r.list[at(s.a, 2)].max((s.ls[at(s.b, s.ls.len())].items.iter().filter(|x3| s.r.inner.on).count() as i32));
                                }
                            }
                        }
                        let (Some(n6), _) = (s.o, 1) else { return Ok(s.h.get("abc").copied().unwrap_or(s.rows[say(3, 1)].n)) };
                        s.rows[at(({ s.z += 1; say(4, s.z) }), 2)].list.push(({ s.z += 1; say(5, s.z) }));
                        let mut text8: String = format!("{}:{:<4}|", s.r.name, ({ s.z += 1; say(8, s.z) }));
                        total(&s.w) - (s.p.0 + s.k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.r.list.as_slice() {
                            [] => {
                                s.q.push_back((s.t.chars().filter(|c| *c == 'b').count() as i32));
                                s.flag ^= matches!(s.e, Shape::Line(n) if n > 2);
                            }
                            [x1] => {
                                if let [x4, ..] = s.ls[at(s.rows[at(round, s.rows.len())].list[0], s.ls.len())].items.as_slice() {
                                    let n5: i32 = s.o.or(Some(s.k[1].abs())).ok_or(String::from("none"))?;
                                }
                                s.a = (s.rows.iter().map(Record::total).max().unwrap_or(3) + (s.c + (*s.l.x)));
                            }
                            [x1, .., y2] => {
                                if matches!(s.e, Shape::Line(n) if n > 2) {
                                    s.m.entry(1).and_modify(|x| *x += (s.p.1.len() as i32)).or_insert(5);
                                } else if s.v.contains(&((2 % 7) + 1)) {
                                    s.w[at((*s.a), 2)] += s.r.list[at(s.a, 2)].max((s.ls[at((*s.b), s.ls.len())].items.iter().filter(|x3| s.r.inner.on).count() as i32));
                                }
                            }
                        }
                        let (Some(n6), _) = (s.o, 1) else { return Ok(s.h.get("abc").copied().unwrap_or(s.rows[say(3, 1)].n)) };
                        s.rows[at(({ s.z += 1; say(4, s.z) }), 2)].list.push(({ s.z += 1; say(5, s.z) }));
                        let mut text8: String = format!("{}:{:<4}|", s.r.name, ({ s.z += 1; say(8, s.z) }));
                        total(&*s.w) - (s.p.0 + s.k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_125 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[0].list.as_slice() {
                    [] => { self.s = self.t.trim_start_matches('a').to_owned(); }
                    [x1] => { self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                    [x1, .., y2] => { let (Some(n3), _) = (self.o, 1) else { return Ok((self.l.x + self.l.x)) }; }
                }
                match (self.s.starts_with('a'), self.o) {
                    (true, Some(x4)) => { self.rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                    (false, None) => { { let x6 = &mut self.a; *x6 += self.l.items.iter().sum::<i32>(); *x6 %= 50; } }
                    _ => {}
                }
                'l9: for &x7 in &self.v {
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push(({ self.z }));
                }
                (-(self.os.as_deref().unwrap_or("none").len() as i32)) - self.h.get("abc").copied().unwrap_or(2)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[0].list.as_slice() {
                    [] => { *self.s = self.t.trim_start_matches('a').to_owned(); }
                    [x1] => { self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                    [x1, .., y2] => { let (Some(n3), _) = (self.o, 1) else { return Ok(((*self.l.x) + self.l.x)) }; }
                }
                match (self.s.starts_with('a'), self.o) {
                    (true, Some(x4)) => { self.rows.retain(|row| row.n < 9 || row.list.len() < 3); }
                    (false, None) => { { let x6 = &mut self.a; *x6 += self.l.items.iter().sum::<i32>(); *x6 %= 50; } }
                    _ => {}
                }
                'l9: for &x7 in &self.v {
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].items.push(({ self.z }));
                }
                (-(self.os.as_deref().unwrap_or("none").len() as i32)) - self.h.get("abc").copied().unwrap_or(2)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_126 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[say(8, 0)].x = match (self.rows.iter().map(|row| row.n).sum::<i32>()) {
                    0 | 1 => ((self.ls[self.ls.len() - 1].x as i64 * 2) as i32),
                    n1 @ (2..=5 | 8) => n1 + 1,
                    n2 if n2 > self.c => (self.l.items.len() as i32),
                    _ => 2,
                };
                self.rows[at(({ self.z += 2; say(9, self.z) }), 2)].name.push_str(&format!("{}{}", say(11, self.b), ({ self.z })));
                let mut text9: String = format!("{}:{:<4}|", self.t, 4);
                self.r.first().copied().unwrap_or((-({ self.z += 2; say(12, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[say(8, 0)].x = match (self.rows.iter().map(|row| row.n).sum::<i32>()) {
                    0 | 1 => ((self.ls[self.ls.len() - 1].x as i64 * 2) as i32),
                    n1 @ (2..=5 | 8) => n1 + 1,
                    n2 if n2 > self.c => (self.l.items.len() as i32),
                    _ => 2,
                };
                self.rows[at(({ self.z += 2; say(9, self.z) }), 2)].name.push_str(&format!("{}{}", say(11, (*self.b)), ({ self.z })));
                let mut text9: String = format!("{}:{:<4}|", self.t, 4);
                self.r.first().copied().unwrap_or((-({ self.z += 2; say(12, self.z) })))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_127 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1: i32 = st.z.wrapping_sub(say(3, 0));
                        st.p.0 = (match &st.e { Shape::Dot => (st.w[0] + st.ls[0].x), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        st.k[at(say(6, n1), 2)] %= 5;
                        let _ = st.r.list.pop();
                        match st.r.list[0] {
                            0 | 1 => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                            n5 @ 2..=5 => { let Some(n7) = st.o else { return Ok((st.k[say(7, 1)] - st.k[4 - 1])) }; }
                            n6 if n6 > st.l.x => {
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                                st.k[at(2, 2)] += st.ls[at(round, st.ls.len())].items.iter().map(|x9| ((st.p.0 as i64 * 2) as i32)).sum::<i32>();
                            }
                            _ => {
                                st.b = st.v.first().copied().unwrap_or((|x10: i32| say(10, st.ls[say(9, 1)].items[at(1, 2)]))(say(8, st.a)));
                            }
                        }
                        ({ let x11: i32 = (0 + st.r.n); (st.rows[say(12, 1)].n + ({ st.z += 1; say(11, st.z) })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.z.wrapping_sub(say(3, 0));
                        st.p.0 = (match &st.e { Shape::Dot => (st.w[0] + st.ls[0].x), Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 });
                        st.k[at(say(6, n1), 2)] %= 5;
                        let _ = st.r.list.pop();
                        match st.r.list[0] {
                            0 | 1 => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                            n5 @ 2..=5 => { let Some(n7) = st.o else { return Ok((st.k[say(7, 1)] - st.k[4 - 1])) }; }
                            n6 if n6 > st.l.x => {
                                for (key, x) in st.m.iter_mut() { *x += *key % 3; }
                                st.k[at(2, 2)] += st.ls[at(round, st.ls.len())].items.iter().map(|x9| ((st.p.0 as i64 * 2) as i32)).sum::<i32>();
                            }
                            _ => {
                                st.b = st.v.first().copied().unwrap_or((|x10: i32| say(10, st.ls[say(9, 1)].items[at(1, 2)]))(say(8, st.a)));
                            }
                        }
                        ({ let x11: i32 = (0 + st.r.n); (st.rows[say(12, 1)].n + ({ st.z += 1; say(11, st.z) })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_128 {
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
                    before = state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let [n1, n2]: [i32; 2] = [r.inner.x.abs(), (-positive(say(1, z) - 7)?)];
                        let (Some(n3), _) = (o, 1) else { return Ok(total(&v)) };
                        if let (Some(x4), -3..) = (o, a) {
                            [p.0, _] = [(-a), (say(3, n3) + ({ z += 2; say(2, z) }))];
                            let [n5, .., n6] = k;
                        } else {
                            h.remove(&format!("{}:{:<4}|", t, n3));
                            ls[at(({ z }), 2)].items = (0..r.n % 4).collect::<Vec<_>>();
                        }
                        ((ls[0].items[at(l.items[0], 2)], _), ls[say(4, 0)].x) = ((e.size(), 0), q.front().copied().unwrap_or(4));
                        q.front().copied().unwrap_or((if v.is_empty() { ({ z += 2; say(5, z) }) } else { rows[at(say(7, l.items[at(({ z += 2; say(6, z) }), 2)]), rows.len())].list[0] })) - ((n3 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]) };
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
                        let [n1, n2]: [i32; 2] = [r.inner.x.abs(), (-positive(say(1, z) - 7)?)];
                        let (Some(n3), _) = (o, 1) else { return Ok(total(&*v)) };
                        if let (Some(x4), -3..) = (o, a) {
                            [p.0, _] = [(-a), (say(3, n3) + ({ z += 2; say(2, z) }))];
                            let [n5, .., n6] = k;
                        } else {
                            h.remove(&format!("{}:{:<4}|", t, n3));
                            ls[at(({ z }), 2)].items = (0..r.n % 4).collect::<Vec<_>>();
                        }
                        ((ls[0].items[at(l.items[0], 2)], _), ls[say(4, 0)].x) = ((e.size(), 0), q.front().copied().unwrap_or(4));
                        q.front().copied().unwrap_or((if v.is_empty() { ({ z += 2; say(5, z) }) } else { rows[at(say(7, l.items[at(({ z += 2; say(6, z) }), 2)]), rows.len())].list[0] })) - ((n3 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &w, &o, &os, &p, &r, &rows, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_129 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &t, &v, &w, &o, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok((b % 7)) };
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        let mut text2: String = (t.clone() + "x");
                        for i3 in 0_i32..k[at(({ z += 2; say(1, z) }), 4)].min(3) {
                            rows[at(({ z += 2; say(2, z) }), 2)].list[at(({ z += 2; say(3, z) }), 2)] += say(4, b);
                        }
                        let n5: i32 = rows[at(say(7, 5), 2)].list.remove(at(({ z += 2; say(8, z) }), 2)).wrapping_add(({ z += 1; say(9, z) }));
                        (w.len() as i32) - total(&v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &t, &v, &w, &o, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok((b % 7)) };
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        let mut text2: String = (t.clone() + "x");
                        for i3 in 0_i32..k[at(({ z += 2; say(1, z) }), 4)].min(3) {
                            rows[at(({ z += 2; say(2, z) }), 2)].list[at(({ z += 2; say(3, z) }), 2)] += say(4, b);
                        }
                        let n5: i32 = rows[at(say(7, 5), 2)].list.remove(at(({ z += 2; say(8, z) }), 2)).wrapping_add(({ z += 1; say(9, z) }));
                        (w.len() as i32) - total(&*v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &t, &v, &w, &o, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_130 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
                    let value: i32 = {
                        os.get_or_insert_default().push('d');
                        rows[at(({ z }), 2)].grow(o.unwrap_or(1));
                        let n1: i32 = k[at(positive(say(1, z) - 7)?, 2)].wrapping_sub(({ z += 1; say(3, z) }));
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at(({ z += 1; say(7, z) }), 2)] ^= say(8, r.n);
                        o.unwrap_or(((ls[at(a, ls.len())].x as i64 * 2) as i32)) - k[at(k[4 - 1], 4)].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        os.get_or_insert_default().push('d');
                        rows[at(({ z }), 2)].grow(o.unwrap_or(1));
                        let n1: i32 = k[at(positive(say(1, z) - 7)?, 2)].wrapping_sub(({ z += 1; say(3, z) }));
                        ls[at(({ z += 2; say(9, z) }), 3)].items[at(({ z += 1; say(7, z) }), 2)] ^= say(8, r.n);
                        o.unwrap_or(((ls[at(a, ls.len())].x as i64 * 2) as i32)) - k[at(k[4 - 1], 4)].abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &o, &os, &r, &rows, &m, &k, &l, &ls, &z]);
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
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]);
                    let value: i32 = {
                        if let Some(x) = m.get_mut(&((0 + w[0]) + 1)) { *x -= b.abs() }
                        Inner { x: a, .. } = Inner { x: r.total(), on: false };
                        let mut text1: String = format!("{c:>3} {s:?} {}", b);
                        ls[at(({ z += 1; say(4, z) }), 3)].items[at(({ z += 1; say(2, z) }), 2)] ^= (if z % 8 == 5 { return Ok(5) } else { say(3, z) });
                        let n3: i32 = z.wrapping_sub(say(7, 0));
                        rows.iter().map(Record::total).max().unwrap_or(os.as_ref().map_or(a, |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        if let Some(x) = m.get_mut(&((0 + w[0]) + 1)) { *x -= b.abs() }
                        Inner { x: *a, .. } = Inner { x: r.total(), on: false };
                        let mut text1: String = format!("{c:>3} {s:?} {}", (*b));
                        ls[at(({ z += 1; say(4, z) }), 3)].items[at(({ z += 1; say(2, z) }), 2)] ^= (if z % 8 == 5 { return Ok(5) } else { say(3, z) });
                        let n3: i32 = z.wrapping_sub(say(7, 0));
                        rows.iter().map(Record::total).max().unwrap_or(os.as_ref().map_or((*a), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &os, &p, &r, &rows, &m, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_132 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if let Some(x1) = s.o { Inner { x: s.k[say(1, 0)], .. } = Inner { x: s.c.abs(), on: false }; } else {
                            let mut list3: Vec<i32> = s.v.clone();
                        }
                        s.ls[at(say(2, 6), 2)].items.push(say(3, s.p.0));
                        s.p.0 ^= s.rows[at(round, s.rows.len())].inner.x.abs();
                        s.rows[at(4, 2)].list = s.rows[s.rows.len() - 1].list.iter().copied().filter(|x5| s.r.n < (s.rows[1].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).collect::<Vec<i32>>();
                        s.o.map_or(s.e.size(), |x| x + 1) - (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = s.o { Inner { x: s.k[say(1, 0)], .. } = Inner { x: s.c.abs(), on: false }; } else {
                            let mut list3: Vec<i32> = s.v.clone();
                        }
                        s.ls[at(say(2, 6), 2)].items.push(say(3, s.p.0));
                        s.p.0 ^= s.rows[at(round, s.rows.len())].inner.x.abs();
                        s.rows[at(4, 2)].list = s.rows[s.rows.len() - 1].list.iter().copied().filter(|x5| s.r.n < (s.rows[1].list.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add))).collect::<Vec<i32>>();
                        s.o.map_or(s.e.size(), |x| x + 1) - (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_133 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o = self.o.map(|x| x + 1);
                let mut n1: i32 = 0;
                while n1 < 3 && 1 == (self.a % 7) {
                    n1 += 1;
                    *self.o.get_or_insert(self.v.iter().sum::<i32>()) += 2;
                }
                self.w[at(({ self.z }), 3)] = ({ self.z += 2; say(3, self.z) });
                self.v[at(say(7, self.w[at(5, 2)]), 3)] -= &(say(6, self.c));
                self.r.n = self.rows.iter().map(|row| row.n).sum::<i32>();
                self.v.first().copied().unwrap_or((self.rows[0].list.iter().filter(|x4| self.p.0 >= self.a).count() as i32)) - self.rows[0].list.iter().map(|x5| say(10, self.v[at(say(9, self.b), 2)])).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o = self.o.map(|x| x + 1);
                let mut n1: i32 = 0;
                while n1 < 3 && 1 == ((*self.a) % 7) {
                    n1 += 1;
                    *self.o.get_or_insert(self.v.iter().sum::<i32>()) += 2;
                }
                self.w[at(({ self.z }), 3)] = ({ self.z += 2; say(3, self.z) });
                self.v[at(say(7, self.w[at(5, 2)]), 3)] -= &(say(6, self.c));
                self.r.n = self.rows.iter().map(|row| row.n).sum::<i32>();
                self.v.first().copied().unwrap_or((self.rows[0].list.iter().filter(|x4| self.p.0 >= self.a).count() as i32)) - self.rows[0].list.iter().map(|x5| say(10, self.v[at(say(9, self.b), 2)])).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_134 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, w: Vec<i32>, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for row1 in &mut self.rows { let n3 = std::mem::replace(&mut self.b, 4); }
                self.t = self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.w[at(say(4, 3), 3)] -= &((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }));
                self.rows.iter().map(Record::total).max().unwrap_or((say(6, self.c) - self.w[at(8, 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for row1 in &mut self.rows { let n3 = std::mem::replace(&mut self.b, 4); }
                self.t = self.t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                self.w[at(say(4, 3), 3)] -= &((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }));
                self.rows.iter().map(Record::total).max().unwrap_or((say(6, self.c) - self.w[at(8, 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.w, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_135 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.w, &st.o, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        { let n2: i32 = (|x1: i32| st.l.items.iter().sum::<i32>())(st.o.unwrap_or(st.c)); }
                        st.w.insert(at(({ st.z += 1; say(1, st.z) }), 2), ({ st.z += 1; say(3, st.z) }));
                        st.ls[0].x = st.e.size();
                        ('l4: { if !(1 == st.a) { break 'l4 st.h.get("abc").copied().unwrap_or(st.c) } st.w.first().copied().unwrap_or(st.k[at((if st.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, st.z) }), 4)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.w, &st.o, &st.rows, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, w: Vec<i32>, o: Option<i32>, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, w: vec![2, 7], o: Some(2), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { let n2: i32 = (|x1: i32| st.l.items.iter().sum::<i32>())(st.o.unwrap_or(st.c)); }
                        st.w.insert(at(({ st.z += 1; say(1, st.z) }), 2), ({ st.z += 1; say(3, st.z) }));
                        st.ls[0].x = st.e.size();
                        ('l4: { if !(1 == st.a) { break 'l4 st.h.get("abc").copied().unwrap_or(st.c) } st.w.first().copied().unwrap_or(st.k[at((if st.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(6, st.z) }), 4)]) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().w, &st.load().o, &st.load().rows, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_136 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        w[at(say(4, r.n), 3)] = ({ z += 1; say(3, z) });
                        let mut n3 = 0;
                        while let Some(x2) = l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[0].grow(r.total());
                            v[at(({ z += 1; say(8, z) }), 3)] = ({ z += 1; say(7, z) });
                        }
                        match &p {
                            (x5, y6) if *x5 > 0 => {
                                if (s.is_empty() && o == Some(3)) { break 'outer }
                                ls[at(say(10, (*x5)), 2)].items.push(say(12, c));
                            }
                            _ => {
                                rows[at(say(15, 0), 2)].name += &(({ z })).to_string();
                                let n9: i32 = v.iter().copied().min().unwrap_or_default();
                            }
                        }
                        rows[at(say(18, 8), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(19, z) }), ({ z += 2; say(21, z) })));
                        len(&t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w[at(say(4, r.n), 3)] = ({ z += 1; say(3, z) });
                        let mut n3 = 0;
                        while let Some(x2) = l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            rows[0].grow(r.total());
                            v[at(({ z += 1; say(8, z) }), 3)] = ({ z += 1; say(7, z) });
                        }
                        match &p {
                            (x5, y6) if *x5 > 0 => {
                                if (s.is_empty() && o == Some(3)) { break 'outer }
                                ls[at(say(10, (*x5)), 2)].items.push(say(12, c));
                            }
                            _ => {
                                rows[at(say(15, 0), 2)].name += &(({ z })).to_string();
                                let n9: i32 = v.iter().copied().min().unwrap_or_default();
                            }
                        }
                        rows[at(say(18, 8), 2)].name.push_str(&format!("{}{}", ({ z += 2; say(19, z) }), ({ z += 2; say(21, z) })));
                        len(&*t)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_137 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &p, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        flag = !flag;
                        w[at(({ z }), 3)] = ({ z += 2; say(3, z) });
                        if p.0 < (s.len() as i32) {
                            [r.inner.x, _] = [(|x2: i32| 6)(say(5, rows[say(4, 1)].list[at(l.x, 2)])), b.abs()];
                            let n3: i32 = z.wrapping_sub(({ z += 1; say(9, z) }));
                        }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            rows[say(13, 0)].list = w.iter().copied().filter(|x7| say(14, w[w.len() - 1]) > (rows[rows.len() - 1].list.len() as i32)).collect::<Vec<i32>>();
                        }
                        r.total() - p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &p, &r, &rows, &k, &l, &ls, &z]) };
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
                        flag = !flag;
                        w[at(({ z }), 3)] = ({ z += 2; say(3, z) });
                        if p.0 < (s.len() as i32) {
                            [r.inner.x, _] = [(|x2: i32| 6)(say(5, rows[say(4, 1)].list[at(l.x, 2)])), b.abs()];
                            let n3: i32 = z.wrapping_sub(({ z += 1; say(9, z) }));
                        }
                        let mut n6 = 0;
                        while let Some(x5) = l.items.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            rows[say(13, 0)].list = w.iter().copied().filter(|x7| say(14, w[w.len() - 1]) > (rows[rows.len() - 1].list.len() as i32)).collect::<Vec<i32>>();
                        }
                        r.total() - p.0.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &p, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_138 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]);
                    let value: i32 = {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                o = o.map(|x| x + 1);
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some(o.map_or(rows[0].list[0], |x| x + 1)),
                        }
                        let (Some(n3), _) = (o, 1) else { return Ok((|x4: i32| rows[rows.len() - 1].inner.x)(v[say(1, 1)])) };
                        b = (w.len() as i32);
                        ls[at(p.0, 2)].items.push(v.iter().map(|x5| m.values().sum::<i32>()).max().unwrap_or(0));
                        v.push(r.first().copied().unwrap_or((s.chars().filter(|c| *c == 'b').count() as i32)));
                        (if 6 <= ls[0].items.first().copied().unwrap_or(c) { (0 - ls[1].x) } else { ((a as i64 * 2) as i32) }) - rows.iter().map(Record::total).max().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match o {
                            Some(x1) if x1 > 3 => {
                                o = None;
                                *o = o.map(|x| x + 1);
                            }
                            Some(x1) => o = Some(x1 + 2),
                            None => o = Some(o.map_or(rows[0].list[0], |x| x + 1)),
                        }
                        let (Some(n3), _) = (o, 1) else { return Ok((|x4: i32| rows[rows.len() - 1].inner.x)(v[say(1, 1)])) };
                        b = (w.len() as i32);
                        ls[at(p.0, 2)].items.push(v.iter().map(|x5| m.values().sum::<i32>()).max().unwrap_or(0));
                        v.push(r.first().copied().unwrap_or((s.chars().filter(|c| *c == 'b').count() as i32)));
                        (if 6 <= ls[0].items.first().copied().unwrap_or(c) { (0 - ls[1].x) } else { ((a as i64 * 2) as i32) }) - rows.iter().map(Record::total).max().unwrap_or(l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_139 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&b, &c, &v, &w, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        v.insert(0, r.total());
                        w = w.iter().map(|&x1| double(say(1, c))).collect::<Vec<_>>();
                        Inner { x: k[say(2, 0)], .. } = Inner { x: (if 6 == l.x { (if z % 8 == 5 { break 'outer } else { say(3, z) }) } else { say(5, ls[at(({ z += 2; say(4, z) }), ls.len())].x) }), on: false };
                        q.front().copied().unwrap_or(((w[w.len() - 1] as i64 * 2) as i32)) - (r.n - say(7, c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &v, &w, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        v.insert(0, r.total());
                        w = w.iter().map(|&x1| double(say(1, c))).collect::<Vec<_>>();
                        Inner { x: k[say(2, 0)], .. } = Inner { x: (if 6 == (*l.x) { (if z % 8 == 5 { break 'outer } else { say(3, z) }) } else { say(5, (*ls[at(({ z += 2; say(4, z) }), ls.len())].x)) }), on: false };
                        q.front().copied().unwrap_or(((w[w.len() - 1] as i64 * 2) as i32)) - (r.n - say(7, c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &v, &w, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_140 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        match s.c {
                            0 | 1 => { s.r.list[0] %= 5; }
                            n1 @ 2..=5 => { s.p.0 += &len(&s.s); }
                            n2 if n2 > s.b => {
                                s.ls[say(1, 0)].items[at(s.c, 2)] ^= (s.v.iter().sum::<i32>() - (match &s.e { Shape::Dot => 0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                            }
                            _ => { let n5: i32 = (if !(s.a != 8) { (4 % 7) } else { total(&s.v) }); }
                        }
                        s.v[at(({ s.z += 2; say(4, s.z) }), 3)] = (if s.z % 8 == 5 { continue 'outer } else { say(3, s.z) });
                        let n7: i32 = s.r.first().copied().unwrap_or(s.r.first().copied().unwrap_or(s.ls[1].x));
                        s.o.replace(s.e.size());
                        s.v.first().copied().unwrap_or((s.ls[at(s.p.0, s.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - ({ let x8: i32 = s.p.0; ({ s.z += 1; say(6, s.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.c {
                            0 | 1 => { s.r.list[0] %= 5; }
                            n1 @ 2..=5 => { s.p.0 += &len(&*s.s); }
                            n2 if n2 > s.b => {
                                s.ls[say(1, 0)].items[at(s.c, 2)] ^= (s.v.iter().sum::<i32>() - (match &s.e { Shape::Dot => 0, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }));
                            }
                            _ => { let n5: i32 = (if !(s.a != 8) { (4 % 7) } else { total(&*s.v) }); }
                        }
                        s.v[at(({ s.z += 2; say(4, s.z) }), 3)] = (if s.z % 8 == 5 { continue 'outer } else { say(3, s.z) });
                        let n7: i32 = s.r.first().copied().unwrap_or(s.r.first().copied().unwrap_or((*s.ls[1].x)));
                        s.o.replace(s.e.size());
                        s.v.first().copied().unwrap_or((s.ls[at(s.p.0, s.ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) - ({ let x8: i32 = s.p.0; ({ s.z += 1; say(6, s.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_141 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.o.take();
                {
                    let [n1, n2]: [i32; 2] = [((self.r.inner.x as i64 * 2) as i32), (self.rows[say(1, 1)].list[at(self.a, 2)] + 2)];
                }
                if self.rows[0].list[0] == (self.w.iter().filter(|x3| self.r.inner.on).count() as i32) {
                    self.r.name.clear();
                } else {
                    self.rows[at(({ self.z }), 2)].grow(positive(say(2, self.z) - 7)?).min((({ self.z })) as usize);
                }
                self.v[at(say(7, self.w[0]), 3)] = (if self.z % 8 == 5 { return Ok(5) } else { say(6, self.z) });
                (if self.s.starts_with('a') { self.os.as_ref().map_or(self.c, |x| x.len() as i32) } else { (|x6: i32| 2)(5) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.o.take();
                {
                    let [n1, n2]: [i32; 2] = [((self.r.inner.x as i64 * 2) as i32), (self.rows[say(1, 1)].list[at(self.a, 2)] + 2)];
                }
                if self.rows[0].list[0] == (self.w.iter().filter(|x3| self.r.inner.on).count() as i32) {
                    self.r.name.clear();
                } else {
                    self.rows[at(({ self.z }), 2)].grow(positive(say(2, self.z) - 7)?).min((({ self.z })) as usize);
                }
                self.v[at(say(7, self.w[0]), 3)] = (if self.z % 8 == 5 { return Ok(5) } else { say(6, self.z) });
                (if self.s.starts_with('a') { self.os.as_ref().map_or(self.c, |x| x.len() as i32) } else { (|x6: i32| 2)(5) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_142 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.insert(at(({ self.z += 2; say(1, self.z) }), 2), ({ self.z += 2; say(3, self.z) }));
                self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].name += &(({ self.z })).to_string();
                if self.o.is_some() {
                    self.r.inner.x -= self.o.unwrap_or(self.o.map_or(self.w[at(({ self.z += 2; say(8, self.z) }), 2)], |x| x + 1));
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                ('l3: { if (matches!(self.e, Shape::Line(n) if n > 2) && self.m.contains_key(&(self.ls[1].x + 1))) { break 'l3 self.o.unwrap_or(1) } self.rows.iter().map(Record::total).max().unwrap_or(8) }) - len(&self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.insert(at(({ self.z += 2; say(1, self.z) }), 2), ({ self.z += 2; say(3, self.z) }));
                self.rows[at(({ self.z += 1; say(6, self.z) }), 2)].name += &(({ self.z })).to_string();
                if self.o.is_some() {
                    self.r.inner.x -= self.o.unwrap_or(self.o.map_or(self.w[at(({ self.z += 2; say(8, self.z) }), 2)], |x| x + 1));
                    std::mem::swap(&mut self.b, &mut self.c);
                }
                ('l3: { if (matches!(self.e, Shape::Line(n) if n > 2) && self.m.contains_key(&((*self.ls[1].x) + 1))) { break 'l3 self.o.unwrap_or(1) } self.rows.iter().map(Record::total).max().unwrap_or(8) }) - len(&*self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_143 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut st.w[at(say(1, 4), 2)], 4);
                        st.b -= n1.abs();
                        if st.t.starts_with('a') {
                            st.e = Shape::Named { name: st.r.name.trim_start_matches('a').to_owned(), size: st.w.iter().map(|x2| st.c).fold(0, |x, y| x ^ y) };
                            if !(st.w.is_empty()) {
                                st.rows[0].list.iter_mut().for_each(|x| *x = double(n1));
                            } else if st.s == "abc" {
                                st.rows[at(({ st.z += 2; say(3, st.z) }), 2)].list.push(({ st.z += 1; say(5, st.z) }));
                            }
                        }
                        match st.m.get(&(('l6: { if !st.flag { break 'l6 st.r.inner.x } st.p.0 }) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        let mut n7: i32 = 0;
                        while n7 < 3 && st.r.inner.on {
                            n7 += 1;
                            st.e = Shape::Named { name: st.t.to_uppercase(), size: st.rows.iter().map(Record::total).max().unwrap_or(st.rows[1].inner.x) };
                            let n8: i32 = st.z.wrapping_sub(say(11, 6));
                        }
                        (|x9: i32| st.o.unwrap_or(st.w[0]))(st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(2))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.c, &st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = std::mem::replace(&mut st.w[at(say(1, 4), 2)], 4);
                        st.b -= n1.abs();
                        if st.t.starts_with('a') {
                            st.e = Shape::Named { name: st.r.name.trim_start_matches('a').to_owned(), size: st.w.iter().map(|x2| st.c).fold(0, |x, y| x ^ y) };
                            if !(st.w.is_empty()) {
                                st.rows[0].list.iter_mut().for_each(|x| *x = double(n1));
                            } else if st.s == "abc" {
                                st.rows[at(({ st.z += 2; say(3, st.z) }), 2)].list.push(({ st.z += 1; say(5, st.z) }));
                            }
                        }
                        match st.m.get(&(('l6: { if !st.flag { break 'l6 st.r.inner.x } st.p.0 }) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                        let mut n7: i32 = 0;
                        while n7 < 3 && st.r.inner.on {
                            n7 += 1;
                            st.e = Shape::Named { name: st.t.to_uppercase(), size: st.rows.iter().map(Record::total).max().unwrap_or(st.rows[1].inner.x) };
                            let n8: i32 = st.z.wrapping_sub(say(11, 6));
                        }
                        (|x9: i32| st.o.unwrap_or(st.w[0]))(st.rows[st.rows.len() - 1].list.first().copied().unwrap_or(2))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_144 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            s.clear();
                        }
                        for (i3, x2) in rows[say(1, 1)].list.iter().enumerate() {
                            m.insert(m.values().sum::<i32>(), r.total());
                        }
                        if let Some(x) = w.last_mut() { *x += (if 2 >= a { ls[ls.len() - 1].x } else { k[say(2, 1)] }) }
                        let Some(n4) = o else { return Ok((ls[1].items.iter().filter(|x5| !flag).count() as i32)) };
                        m.entry(1).and_modify(|x| *x += (rows[at(k[at(say(4, b), 4)], rows.len())].inner.x % 7)).or_insert(5);
                        (ls[0].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (if flag { say(6, k[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, z) }), 4)]) } else { 5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
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
                        while n1 < 3 && !flag {
                            n1 += 1;
                            s.clear();
                        }
                        for (i3, x2) in rows[say(1, 1)].list.iter().enumerate() {
                            m.insert(m.values().sum::<i32>(), r.total());
                        }
                        if let Some(x) = w.last_mut() { *x += (if 2 >= a { ls[ls.len() - 1].x } else { k[say(2, 1)] }) }
                        let Some(n4) = o else { return Ok((ls[1].items.iter().filter(|x5| !flag).count() as i32)) };
                        m.entry(1).and_modify(|x| *x += (rows[at(k[at(say(4, b), 4)], rows.len())].inner.x % 7)).or_insert(5);
                        (ls[0].items.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + (if flag { say(6, k[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(5, z) }), 4)]) } else { 5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_145 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
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
                    before = state(&[&a, &s, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok(a.max(rows[at(({ z += 2; say(1, z) }), rows.len())].n)) };
                        rows[at(({ z += 1; say(2, z) }), 2)].list.insert(at(({ z }), 2), ({ z += 2; say(3, z) }));
                        v[at(positive(say(7, z) - 7)?, 3)] = ({ z += 2; say(6, z) });
                        match r.inner.x {
                            0 | 1 => {
                                rows[at(({ z += 2; say(9, z) }), 2)].grow(({ z += 1; say(11, z) })).min((({ z })) as usize);
                            }
                            n4 @ 2..=5 => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && s == "abc" {
                                    n7 += 1;
                                    let mut text8: String = s.trim_start_matches('a').to_owned();
                                    ls[at(({ z }), 3)].items[at(say(14, n7), 2)] ^= say(15, l.x);
                                }
                            }
                            n5 if n5 > r.n => { w.insert(at(({ z += 2; say(17, z) }), 2), ({ z })); }
                            _ => { h.remove(&rows[at(round, 2)].name.clone()); }
                        }
                        v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        let (Some(n1), _) = (o, 1) else { return Ok(a.max(rows[at(({ z += 2; say(1, z) }), rows.len())].n)) };
                        rows[at(({ z += 1; say(2, z) }), 2)].list.insert(at(({ z }), 2), ({ z += 2; say(3, z) }));
                        v[at(positive(say(7, z) - 7)?, 3)] = ({ z += 2; say(6, z) });
                        match r.inner.x {
                            0 | 1 => {
                                rows[at(({ z += 2; say(9, z) }), 2)].grow(({ z += 1; say(11, z) })).min((({ z })) as usize);
                            }
                            n4 @ 2..=5 => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && s == "abc" {
                                    n7 += 1;
                                    let mut text8: String = s.trim_start_matches('a').to_owned();
                                    ls[at(({ z }), 3)].items[at(say(14, n7), 2)] ^= say(15, l.x);
                                }
                            }
                            n5 if n5 > r.n => { w.insert(at(({ z += 2; say(17, z) }), 2), ({ z })); }
                            _ => { h.remove(&rows[at(round, 2)].name.clone()); }
                        }
                        v.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &v, &w, &o, &p, &r, &rows, &h, &k, &l, &ls, &z]);
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        if let Shape::Line(n) = &mut e { *n += (|x1: i32| w[1])(b) }
                        match a {
                            0 | 1 => {
                                if (k[1] != a && say(1, b) >= 1) { break 'outer }
                                for x4 in &l.items { ls[at(say(4, 2), 3)].items[at(({ z }), 2)] ^= say(3, r.list[at(l.x, 2)]); }
                            }
                            n2 @ 2..=5 => { let n7: i32 = std::mem::take(&mut c); }
                            n3 if n3 > positive(say(6, z) - 7)? => {
                                rows[say(7, 0)].n %= 5;
                                let Some(n10) = o else { return Ok(q.front().copied().unwrap_or(rows[0].list[at(n3, 2)])) };
                            }
                            _ => {
                                v[at(({ z += 1; say(10, z) }), 3)] = (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(9, z) });
                            }
                        }
                        match t.as_str() {
                            "" => { s = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"); }
                            "abc" | "b" => { b -= &(ls[at(round, ls.len())].items[0].max(c)); }
                            y13 => { s.insert(0, 'b'); }
                        }
                        if r.list[0] != e.size() {
                            ls[at(r.list.iter().map(|x14| c).fold(0, |x, y| x ^ y), 2)].x += &e.size();
                        } else if w.is_empty() { v.iter_mut().for_each(|x| *x = o.unwrap_or(ls[0].x)); }
                        let n15: i32 = rows.iter().map(Record::total).max().unwrap_or((os.as_deref().unwrap_or("none").len() as i32));
                        total(&w) - ls[at(say(13, ls[at(({ z += 1; say(12, z) }), ls.len())].x), ls.len())].x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Shape::Line(n) = &mut e { *n += (|x1: i32| w[1])(b) }
                        match a {
                            0 | 1 => {
                                if (k[1] != a && say(1, b) >= 1) { break 'outer }
                                for x4 in &l.items { ls[at(say(4, 2), 3)].items[at(({ z }), 2)] ^= say(3, r.list[at(l.x, 2)]); }
                            }
                            n2 @ 2..=5 => { let n7: i32 = std::mem::take(&mut c); }
                            n3 if n3 > positive(say(6, z) - 7)? => {
                                rows[say(7, 0)].n %= 5;
                                let Some(n10) = o else { return Ok(q.front().copied().unwrap_or(rows[0].list[at(n3, 2)])) };
                            }
                            _ => {
                                v[at(({ z += 1; say(10, z) }), 3)] = (if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(9, z) });
                            }
                        }
                        match t.as_str() {
                            "" => { s = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"); }
                            "abc" | "b" => { b -= &(ls[at(round, ls.len())].items[0].max((*c))); }
                            y13 => { s.insert(0, 'b'); }
                        }
                        if r.list[0] != e.size() {
                            ls[at(r.list.iter().map(|x14| c).fold(0, |x, y| x ^ y), 2)].x += &e.size();
                        } else if w.is_empty() { v.iter_mut().for_each(|x| *x = o.unwrap_or((*ls[0].x))); }
                        let n15: i32 = rows.iter().map(Record::total).max().unwrap_or((os.as_deref().unwrap_or("none").len() as i32));
                        total(&*w) - ls[at(say(13, (*ls[at(({ z += 1; say(12, z) }), ls.len())].x)), ls.len())].x.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_147 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        os = Some(s.trim_start_matches('a').to_owned());
                        match a {
                            0 | 1 => { r.name = t.chars().rev().collect::<String>(); }
                            n1 @ 2..=5 => {
                                v.push(((ls[at(round, ls.len())].x as i64 * 2) as i32));
                                rows[at(say(1, a), 2)].list.insert(at(({ z += 1; say(2, z) }), 2), ({ z }));
                            }
                            n2 if n2 > 7 => { w.dedup(); }
                            _ => { l.x = (w.len() as i32); }
                        }
                        ls[at(a, 2)].items.push(q.front().copied().unwrap_or(c)); b += ls[at(a, 2)].items.remove(0) * 2 - ls[at(a, 2)].items.iter().sum::<i32>();
                        c.max((-l.x)) - q.front().copied().unwrap_or(({ z }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &os, &r, &rows, &k, &q, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        os = Some(s.trim_start_matches('a').to_owned());
                        match a {
                            0 | 1 => { r.name = t.chars().rev().collect::<String>(); }
                            n1 @ 2..=5 => {
                                v.push(((ls[at(round, ls.len())].x as i64 * 2) as i32));
                                rows[at(say(1, a), 2)].list.insert(at(({ z += 1; say(2, z) }), 2), ({ z }));
                            }
                            n2 if n2 > 7 => { w.dedup(); }
                            _ => { l.x = (w.len() as i32); }
                        }
                        ls[at((*a), 2)].items.push(q.front().copied().unwrap_or((*c))); b += ls[at((*a), 2)].items.remove(0) * 2 - ls[at((*a), 2)].items.iter().sum::<i32>();
                        c.max((-(*l.x))) - q.front().copied().unwrap_or(({ z }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &os, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_148 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.rows[at(positive(say(1, s.z) - 7)?, 2)].list.insert(at(say(2, s.l.x), 2), ({ s.z += 2; say(3, s.z) }));
                        for i2 in 0_i32..s.c.min(3) {
                            let mut n3: i32 = 0;
                            while n3 < 3 && !(s.o.is_some()) {
                                n3 += 1;
                                s.rows[at(2, 2)].list = (0..(say(5, s.ls[1].x)) % 4).collect::<Vec<_>>();
                            }
                        }
                        for i4 in 0_i32..s.v[0].min(3) {
                            s.q.push_back((s.t.chars().filter(|c| *c == 'b').count() as i32));
                            s.b = s.rows[at(say(6, s.v[0]), s.rows.len())].list.iter().map(|x5| s.v.iter().map(|x6| 4).fold(0, |x, y| x ^ y)).fold(0, |x, y| x ^ y);
                        }
                        if (s.o.is_some() || s.w.iter().any(|x| *x > 3)) {
                            let n7: i32 = s.z.wrapping_sub(({ s.z += 2; say(9, s.z) }));
                        } else if s.s.starts_with('a') { s.b -= s.c.abs(); }
                        (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - s.m.get(&(4 + 1)).copied().unwrap_or(s.c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.rows[at(positive(say(1, s.z) - 7)?, 2)].list.insert(at(say(2, (*s.l.x)), 2), ({ s.z += 2; say(3, s.z) }));
                        for i2 in 0_i32..s.c.min(3) {
                            let mut n3: i32 = 0;
                            while n3 < 3 && !(s.o.is_some()) {
                                n3 += 1;
                                s.rows[at(2, 2)].list = (0..(say(5, s.ls[1].x)) % 4).collect::<Vec<_>>();
                            }
                        }
                        for i4 in 0_i32..s.v[0].min(3) {
                            s.q.push_back((s.t.chars().filter(|c| *c == 'b').count() as i32));
                            s.b = s.rows[at(say(6, s.v[0]), s.rows.len())].list.iter().map(|x5| s.v.iter().map(|x6| 4).fold(0, |x, y| x ^ y)).fold(0, |x, y| x ^ y);
                        }
                        if (s.o.is_some() || s.w.iter().any(|x| *x > 3)) {
                            let n7: i32 = s.z.wrapping_sub(({ s.z += 2; say(9, s.z) }));
                        } else if s.s.starts_with('a') { s.b -= s.c.abs(); }
                        (s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - s.m.get(&(4 + 1)).copied().unwrap_or(s.c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_149 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = ({ let x1: i32 = (self.l.x + 0); ('l2: { if 0 <= self.b { break 'l2 self.v[at(self.k[say(1, 1)], 2)] } self.rows[self.rows.len() - 1].n }) });
                self.w.sort();
                self.r.n += (|x4: i32| self.w.first().copied().unwrap_or(self.ls[say(2, 1)].x))(self.m.values().sum::<i32>());
                self.v.push((self.w.iter().filter(|x5| self.t.is_empty()).count() as i32));
                self.r.n.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.a = ({ let x1: i32 = (self.l.x + 0); ('l2: { if 0 <= (*self.b) { break 'l2 self.v[at(self.k[say(1, 1)], 2)] } self.rows[self.rows.len() - 1].n }) });
                self.w.sort();
                self.r.n += (|x4: i32| self.w.first().copied().unwrap_or((*self.ls[say(2, 1)].x)))(self.m.values().sum::<i32>());
                self.v.push((self.w.iter().filter(|x5| self.t.is_empty()).count() as i32));
                self.r.n.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
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
