//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_240 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &o, &os, &r, &rows, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        l.x += h.get("abc").copied().unwrap_or((t.len() as i32));
                        let mut n1: i32 = 0;
                        while n1 < 3 && rows[1].inner.x == (o.map_or(a, |x| x + 1)) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                b += &(rows[rows.len() - 1].n.wrapping_mul(rows[say(1, 1)].inner.x));
                            }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = l.items.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            s.insert(0, 'b');
                            r = Record { n: (0 - ls[1].items[0]), ..record(1, "q", &[4]) };
                        }
                        v[0].max((os.as_deref().unwrap_or("none").len() as i32)) - ((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }) + 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &o, &os, &r, &rows, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        l.x += h.get("abc").copied().unwrap_or((t.len() as i32));
                        let mut n1: i32 = 0;
                        while n1 < 3 && rows[1].inner.x == (o.map_or(a, |x| x + 1)) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                                n2 += 1;
                                b += &(rows[rows.len() - 1].n.wrapping_mul(rows[say(1, 1)].inner.x));
                            }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = l.items.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            s.insert(0, 'b');
                            r = Record { n: (0 - ls[1].items[0]), ..record(1, "q", &[4]) };
                        }
                        v[0].max((os.as_deref().unwrap_or("none").len() as i32)) - ((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }) + 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &o, &os, &r, &rows, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_241 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&r, &rows, &e, &k, &l]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = l.items.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        (l.x, k[0]) = ((r.name.chars().filter(|c| *c == 'b').count() as i32), r.list.iter().sum::<i32>());
                        { let c: i32 = l.x.abs(); }
                        (list1.windows(2).filter(|two| two[0] < two[1]).count() as i32) - rows.iter().map(Record::total).max().unwrap_or(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&r, &rows, &e, &k, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = l.items.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                        (l.x, k[0]) = ((r.name.chars().filter(|c| *c == 'b').count() as i32), r.list.iter().sum::<i32>());
                        { let c: i32 = l.x.abs(); }
                        (list1.windows(2).filter(|two| two[0] < two[1]).count() as i32) - rows.iter().map(Record::total).max().unwrap_or(r.list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&r, &rows, &e, &k, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_242 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &t, &v, &o, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        a += ({ let x1: i32 = (-({ z += 2; say(1, z) })); v[say(2, 1)].abs() });
                        for row2 in rows.iter_mut() {
                            e = Shape::Named { name: format!("{}:{:<4}|", r.name, 6), size: (ls[ls.len() - 1].x + c) };
                            t = String::new();
                        }
                        ls[say(3, 0)].x += (l.items.len() as i32);
                        let _ = m.remove(&(o.unwrap_or(r.n) + 1));
                        l.items.extend([((ls[0].x as i64 * 2) as i32), 1]);
                        h.get("abc").copied().unwrap_or((say(5, v[say(4, 1)]) % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &o, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        a += ({ let x1: i32 = (-({ z += 2; say(1, z) })); v[say(2, 1)].abs() });
                        for row2 in rows.iter_mut() {
                            *e = Shape::Named { name: format!("{}:{:<4}|", r.name, 6), size: (ls[ls.len() - 1].x + (*c)) };
                            t = String::new();
                        }
                        ls[say(3, 0)].x += (l.items.len() as i32);
                        let _ = m.remove(&(o.unwrap_or(r.n) + 1));
                        l.items.extend([((ls[0].x as i64 * 2) as i32), 1]);
                        h.get("abc").copied().unwrap_or((say(5, v[say(4, 1)]) % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &o, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_243 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]);
                    let value: i32 = {
                        m.insert(os.as_ref().map_or(7, |x| x.len() as i32), o.map_or(({ z }), |x| x + 1));
                        for i1 in 0_i32..3 { rows[at(l.x, 2)].list.retain(|x| e.size() % 3 != 0); }
                        let [n2, .., n3] = k;
                        ((r.n % 7) + (p.1.chars().filter(|c| *c == 'b').count() as i32)) - r.first().copied().unwrap_or(k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert(os.as_ref().map_or(7, |x| x.len() as i32), o.map_or(({ z }), |x| x + 1));
                        for i1 in 0_i32..3 { rows[at(l.x, 2)].list.retain(|x| e.size() % 3 != 0); }
                        let [n2, .., n3] = k;
                        ((r.n % 7) + (p.1.chars().filter(|c| *c == 'b').count() as i32)) - r.first().copied().unwrap_or(k[1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_244 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.c %= 5;
                        s.k[say(1, 0)] = (s.rows.iter().map(Record::total).max().unwrap_or(4) + s.k[say(2, 1)].wrapping_mul(6));
                        if s.o == Some(3) {
                            match s.c {
                                0 | 1 => { s.r.n ^= s.rows.iter().map(Record::total).max().unwrap_or((-s.c)); }
                                n1 @ 2..=5 => {
                                    s.v[at(s.w[at(s.k[0], 2)], 2)] = double(((if s.z % 8 == 5 { return Ok(5) } else { say(4, s.z) }) + ({ s.z += 1; say(3, s.z) })));
                                }
                                n2 if n2 > ({ s.z += 1; say(5, s.z) }) => {
                                    s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                                    let _ = s.m.remove(&(s.v.iter().map(|x3| s.rows[at(say(6, s.b), s.rows.len())].inner.x).sum::<i32>() + 1));
                                }
                                _ => { let n4: i32 = (-s.q.front().copied().unwrap_or(say(8, s.rows[say(7, 1)].n))); }
                            }
                        } else {
                            let _ = s.v.pop();
                            s.l.items[0] = ((|x5: i32| s.a)(3) - (s.l.x + 8));
                        }
                        if let Some(x) = s.m.get_mut(&((s.a + s.c) + 1)) { *x -= s.w.first().copied().unwrap_or(1) }
                        s.ls[say(9, 0)].items.dedup();
                        (s.s.len() as i32) - double(s.k[4 - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.c %= 5;
                        s.k[say(1, 0)] = (s.rows.iter().map(Record::total).max().unwrap_or(4) + s.k[say(2, 1)].wrapping_mul(6));
                        if s.o == Some(3) {
                            match s.c {
                                0 | 1 => { s.r.n ^= s.rows.iter().map(Record::total).max().unwrap_or((-s.c)); }
                                n1 @ 2..=5 => {
                                    s.v[at(s.w[at(s.k[0], 2)], 2)] = double(((if s.z % 8 == 5 { return Ok(5) } else { say(4, s.z) }) + ({ s.z += 1; say(3, s.z) })));
                                }
                                n2 if n2 > ({ s.z += 1; say(5, s.z) }) => {
                                    s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                                    let _ = s.m.remove(&(s.v.iter().map(|x3| s.rows[at(say(6, s.b), s.rows.len())].inner.x).sum::<i32>() + 1));
                                }
                                _ => { let n4: i32 = (-s.q.front().copied().unwrap_or(say(8, s.rows[say(7, 1)].n))); }
                            }
                        } else {
                            let _ = s.v.pop();
                            s.l.items[0] = ((|x5: i32| s.a)(3) - (s.l.x + 8));
                        }
                        if let Some(x) = s.m.get_mut(&((s.a + s.c) + 1)) { *x -= s.w.first().copied().unwrap_or(1) }
                        s.ls[say(9, 0)].items.dedup();
                        (s.s.len() as i32) - double(s.k[4 - 1])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_245 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for x1 in self.w.iter_mut() {
                    for row3 in self.rows.iter_mut() {
                        self.v[at(8, 2)] += &(self.r.list.len() as i32);
                        self.v = self.v.iter().copied().filter(|x4| !(self.m.contains_key(&(self.k[at(round, 4)] + 1)))).collect::<Vec<i32>>();
                    }
                    for row5 in self.rows.iter() {
                        self.b = self.r.first().copied().unwrap_or(self.r.total());
                        if let Some(x) = self.m.get_mut(&((-self.l.x) + 1)) { *x -= self.v.iter().map(|x6| (*x1)).last().unwrap_or_default() }
                    }
                }
                let n7: i32 = ((self.os.as_deref().unwrap_or("none").len() as i32) - (self.l.x + self.c));
                for row8 in self.rows.iter() {
                    self.r.inner.on = 5 >= (match &self.e { Shape::Dot => 2, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                }
                (|x11: i32| ((self.p.0 as i64 * 2) as i32))(self.b.abs()) - (match &self.e { Shape::Dot => self.r.inner.x, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                'l2: for x1 in self.w.iter_mut() {
                    for row3 in self.rows.iter_mut() {
                        self.v[at(8, 2)] += &(self.r.list.len() as i32);
                        self.v = self.v.iter().copied().filter(|x4| !(self.m.contains_key(&(self.k[at(round, 4)] + 1)))).collect::<Vec<i32>>();
                    }
                    for row5 in self.rows.iter() {
                        self.b = self.r.first().copied().unwrap_or(self.r.total());
                        if let Some(x) = self.m.get_mut(&((-(*self.l.x)) + 1)) { *x -= self.v.iter().map(|x6| (*x1)).last().unwrap_or_default() }
                    }
                }
                let n7: i32 = ((self.os.as_deref().unwrap_or("none").len() as i32) - (self.l.x + self.c));
                for row8 in self.rows.iter() {
                    self.r.inner.on = 5 >= (match &self.e { Shape::Dot => 2, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 });
                }
                (|x11: i32| ((self.p.0 as i64 * 2) as i32))(self.b.abs()) - (match &self.e { Shape::Dot => self.r.inner.x, Shape::Line(n12) => *n12, Shape::Named { size: size13, .. } => *size13 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_246 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.b.min(3) { self.rows.sort_by_key(|row| -row.n); }
                match self.r.name.as_str() {
                    "" => {
                        match &self.e {
                            Shape::Dot => { fill(&mut self.r.list, self.h.get("abc").copied().unwrap_or(7)); }
                            Shape::Line(x4) if *x4 < 5 => { self.h.remove(&self.r.name.trim_start_matches('a').to_owned()); }
                            Shape::Named { name: y5, size: x4 } => {
                                let mut list6: Vec<i32> = self.w.clone();
                                self.t.insert(0, 'b');
                            }
                            _ => {}
                        }
                    }
                    "abc" | "b" => {
                        self.h.insert(self.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (self.r.name.len() as i32));
                    }
                    y3 => {
                        match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    }
                }
                self.rows[0].name += &String::from("");
                self.t += &self.s.clone();
                self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.b.min(3) { self.rows.sort_by_key(|row| -row.n); }
                match self.r.name.as_str() {
                    "" => {
                        match &self.e {
                            Shape::Dot => { fill(&mut self.r.list, self.h.get("abc").copied().unwrap_or(7)); }
                            Shape::Line(x4) if *x4 < 5 => { self.h.remove(&self.r.name.trim_start_matches('a').to_owned()); }
                            Shape::Named { name: y5, size: x4 } => {
                                let mut list6: Vec<i32> = self.w.clone();
                                self.t.insert(0, 'b');
                            }
                            _ => {}
                        }
                    }
                    "abc" | "b" => {
                        self.h.insert(self.l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), (self.r.name.len() as i32));
                    }
                    y3 => {
                        match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    }
                }
                self.rows[0].name += &String::from("");
                *self.t += &self.s.clone();
                self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_247 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        st.p.0 -= (st.os.as_deref().unwrap_or("none").len() as i32);
                        for x1 in st.r.list.iter_mut() { (*x1) += 7; }
                        match st.o {
                            Some(x3) if x3 > 3 => {
                                st.o = None;
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 1; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                            Some(x3) => st.o = Some(x3 + 2),
                            None => st.o = Some(st.c.wrapping_mul(st.l.x)),
                        }
                        let mut n6 = 0;
                        while let Some(x5) = st.w.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            st.a = ({ let x7: i32 = (|x8: i32| 4)(st.b); st.ls[say(1, 1)].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) });
                        }
                        st.v.sort_by_key(|x| 0);
                        st.ls[say(2, 1)].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (-st.ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.e, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.p.0 -= (st.os.as_deref().unwrap_or("none").len() as i32);
                        for x1 in st.r.list.iter_mut() { (*x1) += 7; }
                        match st.o {
                            Some(x3) if x3 > 3 => {
                                st.o = None;
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 1; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                            Some(x3) => st.o = Some(x3 + 2),
                            None => st.o = Some(st.c.wrapping_mul(st.l.x)),
                        }
                        let mut n6 = 0;
                        while let Some(x5) = st.w.pop() {
                            n6 += 1;
                            if n6 > 3 { break }
                            st.a = ({ let x7: i32 = (|x8: i32| 4)(st.b); st.ls[say(1, 1)].items.iter().zip(st.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) });
                        }
                        st.v.sort_by_key(|x| 0);
                        st.ls[say(2, 1)].items.iter().zip(st.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (-st.ls[0].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_248 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        if let Some(x1) = o && x1 < 9 && l.x == v.iter().sum::<i32>() {
                            k[at(({ z += 1; say(1, z) }), 2)] = rows[at(({ z }), rows.len())].n.abs();
                            a = o.unwrap_or(o.map_or(a, |x| x + 1));
                        } else { r.name.insert(0, 'b'); }
                        let _ = rows[at(say(2, b), 2)].list.pop();
                        k[at(({ z += 1; say(5, z) }), 2)] = q.front().copied().unwrap_or((match &e { Shape::Dot => rows[1].list[0], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &q, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = o && x1 < 9 && l.x == v.iter().sum::<i32>() {
                            k[at(({ z += 1; say(1, z) }), 2)] = rows[at(({ z }), rows.len())].n.abs();
                            *a = o.unwrap_or(o.map_or(a, |x| x + 1));
                        } else { r.name.insert(0, 'b'); }
                        let _ = rows[at(say(2, b), 2)].list.pop();
                        k[at(({ z += 1; say(5, z) }), 2)] = q.front().copied().unwrap_or((match &e { Shape::Dot => rows[1].list[0], Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }));
                        r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &o, &os, &r, &rows, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_249 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(o == Some(3)) {
                            n1 += 1;
                            r.name.truncate(2);
                        }
                        match k[1] {
                            0 | 1 => {
                                for row4 in rows.iter() {
                                    b = (-(|x5: i32| r.inner.x)(row4.n));
                                    a -= m.values().sum::<i32>();
                                }
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 @ 2..=5 => {
                                p.0 = o.unwrap_or(h.get("abc").copied().unwrap_or(6));
                                let n6: i32 = peak(&l.items).copied().unwrap_or(3);
                            }
                            n3 if n3 > 7 => { ls[0].x %= 5; }
                            _ => { let [n7, .., n8] = k; }
                        }
                        o = None;
                        rows[0].inner.x = match rows[at(q.front().copied().unwrap_or(2), rows.len())].inner.x {
                            0 | 1 => a.wrapping_mul(l.x),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > ls[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), ls.len())].x => (-k[0]),
                            _ => 2,
                        };
                        (((b as i64 * 2) as i32) + (rows[at(rows[1].inner.x, rows.len())].list.len() as i32)) - (match &e { Shape::Dot => v[at(l.x, v.len())], Shape::Line(n16) => *n16, Shape::Named { size: size17, .. } => *size17 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !(o == Some(3)) {
                            n1 += 1;
                            r.name.truncate(2);
                        }
                        match k[1] {
                            0 | 1 => {
                                for row4 in rows.iter() {
                                    b = (-(|x5: i32| r.inner.x)(row4.n));
                                    a -= m.values().sum::<i32>();
                                }
                                if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                            }
                            n2 @ 2..=5 => {
                                p.0 = o.unwrap_or(h.get("abc").copied().unwrap_or(6));
                                let n6: i32 = peak(&*l.items).copied().unwrap_or(3);
                            }
                            n3 if n3 > 7 => { ls[0].x %= 5; }
                            _ => { let [n7, .., n8] = k; }
                        }
                        o = None;
                        rows[0].inner.x = match rows[at(q.front().copied().unwrap_or(2), rows.len())].inner.x {
                            0 | 1 => a.wrapping_mul(l.x),
                            n9 @ (2..=5 | 8) => n9 + 1,
                            n10 if n10 > ls[at((if z % 8 == 5 { return Ok(5) } else { say(1, z) }), ls.len())].x => (-k[0]),
                            _ => 2,
                        };
                        (((b as i64 * 2) as i32) + (rows[at(rows[1].inner.x, rows.len())].list.len() as i32)) - (match &e { Shape::Dot => v[at(l.x, v.len())], Shape::Line(n16) => *n16, Shape::Named { size: size17, .. } => *size17 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_250 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &w, &r, &rows, &m, &e, &l, &z]);
                    let value: i32 = {
                        if let [x1, ..] = rows[at(r.list[at(4, 2)], rows.len())].list.as_slice() {
                            let n2: i32 = r.list.first().copied().unwrap_or(double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) })));
                        }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (w.iter().filter(|x3| m.contains_key(&(7 + 1))).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        for i4 in 0_i32..l.items[0].min(3) { rows[0].list[at(8, 2)] += &r.n; }
                        m.get(&(len(&s) + 1)).copied().unwrap_or(b.abs()) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &w, &r, &rows, &m, &e, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let [x1, ..] = rows[at(r.list[at(4, 2)], rows.len())].list.as_slice() {
                            let n2: i32 = r.list.first().copied().unwrap_or(double((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, z) })));
                        }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (w.iter().filter(|x3| m.contains_key(&(7 + 1))).count() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        for i4 in 0_i32..l.items[0].min(3) { rows[0].list[at(8, 2)] += &r.n; }
                        m.get(&(len(&*s) + 1)).copied().unwrap_or(b.abs()) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &w, &r, &rows, &m, &e, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_251 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &o, &os, &p, &rows, &h]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![(if o.is_some() { say(2, c) } else { rows[at(round, rows.len())].list[0] }); 2];
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        for i2 in 0_i32..p.0.min(3) { list1.sort_by_key(|x| double(7)); }
                        os = Some(s.trim_start_matches('a').to_owned());
                        (os.as_deref().unwrap_or("none").len() as i32) - h.get("abc").copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &o, &os, &p, &rows, &h]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![(if o.is_some() { say(2, c) } else { rows[at(round, rows.len())].list[0] }); 2];
                        rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        for i2 in 0_i32..p.0.min(3) { list1.sort_by_key(|x| double(7)); }
                        *os = Some(s.trim_start_matches('a').to_owned());
                        (os.as_deref().unwrap_or("none").len() as i32) - h.get("abc").copied().unwrap_or(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &o, &os, &p, &rows, &h]);
        Outcome { value, state, said: said() }
    }
}

mod program_252 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        'l2: for x1 in s.r.list.iter_mut() {
                            if let Some(x) = s.v.last_mut() { *x += s.l.x.abs() }
                            let [n5, .., n6] = s.k;
                        }
                        match &s.p {
                            (x7, y8) if *x7 > 0 => {
                                (s.a, _) = (s.l.items.pop().unwrap_or_default(), s.l.items.pop());
                                s.ls[at(say(2, s.w[at(({ s.z += 2; say(1, s.z) }), 2)]), 2)].x ^= s.o.unwrap_or((match &s.e { Shape::Dot => s.a, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }));
                            }
                            _ => { s.v = s.v.iter().map(|&x11| double(say(3, s.r.n))).collect::<Vec<_>>(); }
                        }
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        if s.v.iter().any(|x| *x > 3) { let n12: i32 = s.c.abs(); } else if s.o.is_some() {
                            let mut list13: Vec<i32> = vec![(6 + positive(say(4, s.z) - 7)?), (s.os.as_deref().unwrap_or("none").len() as i32)];
                        }
                        (|x14: i32| len(&s.r.name))(s.k[say(5, 1)].abs())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l2: for x1 in s.r.list.iter_mut() {
                            if let Some(x) = s.v.last_mut() { *x += s.l.x.abs() }
                            let [n5, .., n6] = s.k;
                        }
                        match &s.p {
                            (x7, y8) if *x7 > 0 => {
                                (s.a, _) = (s.l.items.pop().unwrap_or_default(), s.l.items.pop());
                                s.ls[at(say(2, s.w[at(({ s.z += 2; say(1, s.z) }), 2)]), 2)].x ^= s.o.unwrap_or((match &s.e { Shape::Dot => s.a, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }));
                            }
                            _ => { *s.v = s.v.iter().map(|&x11| double(say(3, s.r.n))).collect::<Vec<_>>(); }
                        }
                        s.os = s.os.take().filter(|x| x.len() < 9);
                        if s.v.iter().any(|x| *x > 3) { let n12: i32 = s.c.abs(); } else if s.o.is_some() {
                            let mut list13: Vec<i32> = vec![(6 + positive(say(4, s.z) - 7)?), (s.os.as_deref().unwrap_or("none").len() as i32)];
                        }
                        (|x14: i32| len(&s.r.name))(s.k[say(5, 1)].abs())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.s, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_253 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.a, self.l.x) = ((if self.r.inner.on { self.l.x } else { self.k[0] }), self.h.get("abc").copied().unwrap_or(self.rows[self.rows.len() - 1].inner.x));
                match self.b {
                    0 | 1 => {
                        self.ls[at(self.m.values().sum::<i32>(), 2)].x -= (if self.o == Some(3) { (({ self.z }) + 4) } else { ((self.c as i64 * 2) as i32) });
                    }
                    n1 @ 2..=5 => { fill(&mut self.w, self.a.abs()); }
                    n2 if n2 > 0 => {
                        self.rows[0].inner.x = self.w.iter().map(|x3| self.q.front().copied().unwrap_or(7)).sum::<i32>();
                        self.b += (('l4: { if self.v.contains(&(self.ls[0].x + 1)) { break 'l4 3 } self.ls[at(round, self.ls.len())].x }) % 7);
                    }
                    _ => { self.l.items.retain(|x| self.r.total() % 3 != 0); }
                }
                let mut n5: i32 = 0;
                let n11: i32 = loop {
                    n5 += 1;
                    if n5 > 2 || (self.r.inner.on && self.o.is_some()) { break self.o.unwrap_or(7); }
                    match self.w[0] {
                        0 | 1 => {
                            self.r.n = (|x8: i32| (-x8))(({ let x9: i32 = self.ls[at(({ self.z }), self.ls.len())].x; ({ self.z += 1; say(3, self.z) }) }));
                        }
                        n6 @ 2..=5 => { self.v.sort(); }
                        n7 if n7 > 0 => {
                            self.c = (self.ls[at(self.a, self.ls.len())].items.iter().filter(|x10| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32);
                        }
                        _ => { self.v[0] = (self.r.name.len() as i32); }
                    }
                };
                let Some(n12) = self.o else { return Ok((if ({ self.z += 2; say(4, self.z) }) > 2 { self.v[0] } else { n11 })) };
                *self.h.entry(format!("{}:{:<4}|", self.s, 3)).or_insert(0) += self.v.iter().sum::<i32>();
                (self.rows[0].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                (self.a, self.l.x) = ((if self.r.inner.on { self.l.x } else { self.k[0] }), self.h.get("abc").copied().unwrap_or(self.rows[self.rows.len() - 1].inner.x));
                match self.b {
                    0 | 1 => {
                        self.ls[at(self.m.values().sum::<i32>(), 2)].x -= (if self.o == Some(3) { (({ self.z }) + 4) } else { ((self.c as i64 * 2) as i32) });
                    }
                    n1 @ 2..=5 => { fill(&mut self.w, self.a.abs()); }
                    n2 if n2 > 0 => {
                        self.rows[0].inner.x = self.w.iter().map(|x3| self.q.front().copied().unwrap_or(7)).sum::<i32>();
                        *self.b += (('l4: { if self.v.contains(&(self.ls[0].x + 1)) { break 'l4 3 } self.ls[at(round, self.ls.len())].x }) % 7);
                    }
                    _ => { self.l.items.retain(|x| self.r.total() % 3 != 0); }
                }
                let mut n5: i32 = 0;
                let n11: i32 = loop {
                    n5 += 1;
                    if n5 > 2 || (self.r.inner.on && self.o.is_some()) { break self.o.unwrap_or(7); }
                    match self.w[0] {
                        0 | 1 => {
                            self.r.n = (|x8: i32| (-x8))(({ let x9: i32 = (*self.ls[at(({ self.z }), self.ls.len())].x); ({ self.z += 1; say(3, self.z) }) }));
                        }
                        n6 @ 2..=5 => { self.v.sort(); }
                        n7 if n7 > 0 => {
                            *self.c = (self.ls[at((*self.a), self.ls.len())].items.iter().filter(|x10| matches!(self.e, Shape::Line(n) if n > 2)).count() as i32);
                        }
                        _ => { self.v[0] = (self.r.name.len() as i32); }
                    }
                };
                let Some(n12) = self.o else { return Ok((if ({ self.z += 2; say(4, self.z) }) > 2 { self.v[0] } else { n11 })) };
                *self.h.entry(format!("{}:{:<4}|", self.s, 3)).or_insert(0) += self.v.iter().sum::<i32>();
                (self.rows[0].list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_254 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o = None;
                let mut n1: i32 = self.r.first().copied().unwrap_or((self.v[0] + ({ self.z += 2; say(1, self.z) })));
                for x2 in self.r.list.iter_mut() {
                    self.v.sort_by_key(|x| self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                }
                let mut n3: i32 = 0;
                let n7: i32 = loop {
                    n3 += 1;
                    if n3 > 2 || self.rows[at(({ self.z += 2; say(2, self.z) }), self.rows.len())].n != (self.rows[self.rows.len() - 1].list.iter().map(|x6| self.a).sum::<i32>()) { break self.b.max(self.a); }
                    if let Some(x4) = self.o && x4 < 9 && self.v[at(self.p.0, 2)] < (self.m.get(&(self.c + 1)).copied().unwrap_or(self.ls[0].items[0])) {
                        if (4 == 4 && self.o == Some(3)) { return Err(format!("left with {}", ((self.v[0] as i64 * 2) as i32))); }
                        self.rows[0].list = vec![self.h.get("abc").copied().unwrap_or(self.a), self.o.map_or(x4, |x| x + 1)];
                    } else {
                        if (self.r.inner.on && self.w.is_empty()) { return Err(format!("left with {}", ({ let x5: i32 = self.l.x; 8 }))); }
                    }
                };
                let mut text8: String = self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                double((self.a + self.a)) - self.w.iter().map(|x9| self.ls[0].x).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.o = None;
                let mut n1: i32 = self.r.first().copied().unwrap_or((self.v[0] + ({ self.z += 2; say(1, self.z) })));
                for x2 in self.r.list.iter_mut() {
                    self.v.sort_by_key(|x| self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                }
                let mut n3: i32 = 0;
                let n7: i32 = loop {
                    n3 += 1;
                    if n3 > 2 || self.rows[at(({ self.z += 2; say(2, self.z) }), self.rows.len())].n != (self.rows[self.rows.len() - 1].list.iter().map(|x6| self.a).sum::<i32>()) { break self.b.max(self.a); }
                    if let Some(x4) = self.o && x4 < 9 && self.v[at(self.p.0, 2)] < (self.m.get(&(self.c + 1)).copied().unwrap_or(self.ls[0].items[0])) {
                        if (4 == 4 && self.o == Some(3)) { return Err(format!("left with {}", ((self.v[0] as i64 * 2) as i32))); }
                        self.rows[0].list = vec![self.h.get("abc").copied().unwrap_or(self.a), self.o.map_or(x4, |x| x + 1)];
                    } else {
                        if (self.r.inner.on && self.w.is_empty()) { return Err(format!("left with {}", ({ let x5: i32 = self.l.x; 8 }))); }
                    }
                };
                let mut text8: String = self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                double((self.a + self.a)) - self.w.iter().map(|x9| (*self.ls[0].x)).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_255 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        if st.o.is_some() {
                            let (n1, n2): (i32, i32) = (st.rows.iter().map(|row| row.n).sum::<i32>(), (st.a + 0));
                            fill(&mut st.v, (0 % 7));
                        } else if 5 == (st.os.as_ref().map_or(say(1, st.r.inner.x), |x| x.len() as i32)) {
                            match st.s.as_str() {
                                "" => {
                                    *st.o.get_or_insert(st.h.get("abc").copied().unwrap_or(6)) += 2;
                                    st.flag ^= st.m.contains_key(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1));
                                }
                                "abc" | "b" => { st.b += &(-5); }
                                y4 => {
                                    st.v.push(len(y4));
                                    let _ = st.m.remove(&(st.b.wrapping_mul(8) + 1));
                                }
                            }
                        }
                        if let Shape::Line(n) = &mut st.e { *n += (0 + 3) }
                        st.r.name = format!("{}:{:<4}|", st.r.name, st.p.0);
                        match &st.p {
                            (x5, y6) if *x5 > 0 => {
                                st.rows[at(((*x5) + 4), 2)].n = st.w[at(say(2, (*x5)), 2)].max(st.w[0].abs());
                            }
                            _ => {
                                match &st.e {
                                    Shape::Dot => { let n9: i32 = st.v.iter().copied().min().unwrap_or_default(); }
                                    Shape::Line(x7) if *x7 < 5 => {
                                        st.w[at(0, 2)] = st.r.first().copied().unwrap_or(st.m.get(&(8 + 1)).copied().unwrap_or(({ st.z += 2; say(3, st.z) })));
                                        st.k[say(4, 0)] -= (st.ls[1].items.first().copied().unwrap_or(1) - (st.s.len() as i32));
                                    }
                                    Shape::Named { name: y8, size: x7 } => {
                                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                        match st.m.get(&(st.q.front().copied().unwrap_or(st.k[say(5, 1)]) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                    }
                                    _ => {}
                                }
                            }
                        }
                        match st.v[at(3, 2)] {
                            0 | 1 => { st.m.insert(total(&st.l.items), (1 % 7)); }
                            n10 @ 2..=5 => {
                                st.ls[at(say(7, n10), 2)].items[0] += ((st.c - st.v[at(say(8, 0), 2)]) + (-st.rows[at(n10, st.rows.len())].inner.x));
                            }
                            n11 if n11 > ({ st.z }) => {
                                let n12: i32 = st.ls[say(9, 1)].x.abs();
                                let mut n13: i32 = 0;
                                while n13 < 3 && st.o == Some(3) {
                                    n13 += 1;
                                    let n14 = std::mem::replace(&mut st.c, 4);
                                }
                            }
                            _ => {
                                match st.o {
                                    Some(x15) if x15 > 3 => {
                                        st.o = None;
                                        st.ls[at(6, 2)].items[0] -= (st.ls[1].items.len() as i32);
                                    }
                                    Some(x15) => st.o = Some(x15 + 2),
                                    None => st.o = Some(st.rows[st.rows.len() - 1].list.iter().sum::<i32>()),
                                }
                            }
                        }
                        (-st.h.get("abc").copied().unwrap_or(st.r.list[at(6, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.flag, &st.s, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.o.is_some() {
                            let (n1, n2): (i32, i32) = (st.rows.iter().map(|row| row.n).sum::<i32>(), (st.a + 0));
                            fill(&mut st.v, (0 % 7));
                        } else if 5 == (st.os.as_ref().map_or(say(1, st.r.inner.x), |x| x.len() as i32)) {
                            match st.s.as_str() {
                                "" => {
                                    *st.o.get_or_insert(st.h.get("abc").copied().unwrap_or(6)) += 2;
                                    st.flag ^= st.m.contains_key(&((st.os.as_deref().unwrap_or("none").len() as i32) + 1));
                                }
                                "abc" | "b" => { st.b += &(-5); }
                                y4 => {
                                    st.v.push(len(y4));
                                    let _ = st.m.remove(&(st.b.wrapping_mul(8) + 1));
                                }
                            }
                        }
                        if let Shape::Line(n) = &mut st.e { *n += (0 + 3) }
                        st.r.name = format!("{}:{:<4}|", st.r.name, st.p.0);
                        match &st.p {
                            (x5, y6) if *x5 > 0 => {
                                st.rows[at(((*x5) + 4), 2)].n = st.w[at(say(2, (*x5)), 2)].max(st.w[0].abs());
                            }
                            _ => {
                                match &st.e {
                                    Shape::Dot => { let n9: i32 = st.v.iter().copied().min().unwrap_or_default(); }
                                    Shape::Line(x7) if *x7 < 5 => {
                                        st.w[at(0, 2)] = st.r.first().copied().unwrap_or(st.m.get(&(8 + 1)).copied().unwrap_or(({ st.z += 2; say(3, st.z) })));
                                        st.k[say(4, 0)] -= (st.ls[1].items.first().copied().unwrap_or(1) - (st.s.len() as i32));
                                    }
                                    Shape::Named { name: y8, size: x7 } => {
                                        st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                        match st.m.get(&(st.q.front().copied().unwrap_or(st.k[say(5, 1)]) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                    }
                                    _ => {}
                                }
                            }
                        }
                        match st.v[at(3, 2)] {
                            0 | 1 => { st.m.insert(total(&*st.l.items), (1 % 7)); }
                            n10 @ 2..=5 => {
                                st.ls[at(say(7, n10), 2)].items[0] += ((st.c - st.v[at(say(8, 0), 2)]) + (-st.rows[at(n10, st.rows.len())].inner.x));
                            }
                            n11 if n11 > ({ st.z }) => {
                                let n12: i32 = st.ls[say(9, 1)].x.abs();
                                let mut n13: i32 = 0;
                                while n13 < 3 && st.o == Some(3) {
                                    n13 += 1;
                                    let n14 = std::mem::replace(&mut st.c, 4);
                                }
                            }
                            _ => {
                                match st.o {
                                    Some(x15) if x15 > 3 => {
                                        st.o = None;
                                        st.ls[at(6, 2)].items[0] -= (st.ls[1].items.len() as i32);
                                    }
                                    Some(x15) => st.o = Some(x15 + 2),
                                    None => st.o = Some(st.rows[st.rows.len() - 1].list.iter().sum::<i32>()),
                                }
                            }
                        }
                        (-st.h.get("abc").copied().unwrap_or(st.r.list[at(6, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_256 {
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
                        l.items.insert(0, (e.size() % 7));
                        if flag {
                            (l.x, ls[at(({ z += 1; say(1, z) }), 2)].items[0]) = (e.size(), os.as_ref().map_or(2, |x| x.len() as i32));
                        } else if t.is_empty() {
                            let _ = rows[0].list.pop();
                            p.1.insert(0, 'b');
                        }
                        match c {
                            0 | 1 => { e = Shape::Line(m.get(&(4 + 1)).copied().unwrap_or(r.inner.x)); }
                            n1 @ 2..=5 => {
                                l.items = vec![rows[say(4, 1)].list.first().copied().unwrap_or(({ z += 2; say(5, z) })), rows.iter().map(Record::total).max().unwrap_or(5)];
                            }
                            n2 if n2 > 1 => { os = Some(r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                            _ => {
                                ls[0].x = ({ let x3: i32 = m.values().sum::<i32>(); (if c == a { k[at(round, 4)] } else { 7 }) });
                            }
                        }
                        if flag {
                            c -= w[at(o.map_or(rows[say(6, 1)].n, |x| x + 1), w.len())].max((-a));
                        } else if (s.starts_with('a') || ({ z += 2; say(7, z) }) == (say(8, b))) {
                            if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        }
                        let mut n4: i32 = 0;
                        while n4 < 3 && t.is_empty() {
                            n4 += 1;
                            if (say(9, c) <= n4 && flag) { break 'outer }
                            let n6: i32 = positive(i32::abs(total(&ls[0].items)) + 1 - (round % 5))?;
                        }
                        (q.front().copied().unwrap_or(4) - ('l7: { if b == 8 { break 'l7 v[at(c, v.len())] } a }))
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
                        l.items.insert(0, (e.size() % 7));
                        if flag {
                            (l.x, ls[at(({ z += 1; say(1, z) }), 2)].items[0]) = (e.size(), os.as_ref().map_or(2, |x| x.len() as i32));
                        } else if t.is_empty() {
                            let _ = rows[0].list.pop();
                            p.1.insert(0, 'b');
                        }
                        match c {
                            0 | 1 => { e = Shape::Line(m.get(&(4 + 1)).copied().unwrap_or(r.inner.x)); }
                            n1 @ 2..=5 => {
                                l.items = vec![rows[say(4, 1)].list.first().copied().unwrap_or(({ z += 2; say(5, z) })), rows.iter().map(Record::total).max().unwrap_or(5)];
                            }
                            n2 if n2 > 1 => { os = Some(r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")); }
                            _ => {
                                ls[0].x = ({ let x3: i32 = m.values().sum::<i32>(); (if c == a { k[at(round, 4)] } else { 7 }) });
                            }
                        }
                        if flag {
                            c -= w[at(o.map_or(rows[say(6, 1)].n, |x| x + 1), w.len())].max((-a));
                        } else if (s.starts_with('a') || ({ z += 2; say(7, z) }) == (say(8, b))) {
                            if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        }
                        let mut n4: i32 = 0;
                        while n4 < 3 && t.is_empty() {
                            n4 += 1;
                            if (say(9, c) <= n4 && flag) { break 'outer }
                            let n6: i32 = positive(i32::abs(total(&*ls[0].items)) + 1 - (round % 5))?;
                        }
                        (q.front().copied().unwrap_or(4) - ('l7: { if b == 8 { break 'l7 v[at(c, v.len())] } a }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_257 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        match &e {
                            Shape::Dot => {
                                ls[at(r.inner.x, 2)].items.push((|x3: i32| (|x4: i32| 7)(p.0))(q.front().copied().unwrap_or(({ z += 1; say(1, z) }))));
                            }
                            Shape::Line(x1) if *x1 < 5 => { rows[say(2, 0)].list.truncate(3); }
                            Shape::Named { name: y2, size: x1 } => {
                                *m.entry(r.inner.x.wrapping_mul(k[4 - 1])).or_insert(o.map_or(7, |x| x + 1)) = h.get("abc").copied().unwrap_or(4);
                            }
                            _ => {}
                        }
                        c %= 5;
                        b = match b {
                            0 | 1 => (|x8: i32| c)(8),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > 0 => (-7),
                            _ => 2,
                        };
                        ((w[say(5, 1)] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &e {
                            Shape::Dot => {
                                ls[at(r.inner.x, 2)].items.push((|x3: i32| (|x4: i32| 7)(p.0))(q.front().copied().unwrap_or(({ z += 1; say(1, z) }))));
                            }
                            Shape::Line(x1) if *x1 < 5 => { rows[say(2, 0)].list.truncate(3); }
                            Shape::Named { name: y2, size: x1 } => {
                                *m.entry(r.inner.x.wrapping_mul(k[4 - 1])).or_insert(o.map_or(7, |x| x + 1)) = h.get("abc").copied().unwrap_or(4);
                            }
                            _ => {}
                        }
                        *c %= 5;
                        b = match b {
                            0 | 1 => (|x8: i32| c)(8),
                            n5 @ (2..=5 | 8) => n5 + 1,
                            n6 if n6 > 0 => (-7),
                            _ => 2,
                        };
                        ((w[say(5, 1)] as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_258 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
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
                    before = state(&[&t, &w, &o, &p, &rows, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        t += &format!("{}:{:<4}|", p.1, rows[at(say(1, rows[0].n), rows.len())].inner.x);
                        w.extend([(if o.is_some() { e.size() } else { (t.len() as i32) }), 1]);
                        l.x += ls[at(({ z }), ls.len())].items[0].wrapping_mul(h.get("abc").copied().unwrap_or(k[4 - 1]));
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &w, &o, &p, &rows, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
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
                        t += &format!("{}:{:<4}|", p.1, rows[at(say(1, rows[0].n), rows.len())].inner.x);
                        w.extend([(if o.is_some() { e.size() } else { (t.len() as i32) }), 1]);
                        l.x += ls[at(({ z }), ls.len())].items[0].wrapping_mul(h.get("abc").copied().unwrap_or(k[4 - 1]));
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &w, &o, &p, &rows, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_259 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &t, &v, &w, &p, &r, &rows, &e, &z]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut p.0, 4);
                        t.clear();
                        e = Shape::Line(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        (p.1.len() as i32) - (r.inner.x + rows[at(r.list[at(3, 2)], rows.len())].list[at(8, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &v, &w, &p, &r, &rows, &e, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = std::mem::replace(&mut p.0, 4);
                        t.clear();
                        e = Shape::Line(r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        (p.1.len() as i32) - (r.inner.x + rows[at(r.list[at(3, 2)], rows.len())].list[at(8, 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &v, &w, &p, &r, &rows, &e, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_260 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if s.v[0] == (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            'l2: for i1 in 0_i32..s.l.x.min(3) { let mut list3: Vec<i32> = (0..6 % 4).collect::<Vec<_>>(); }
                        }
                        s.v.retain(|x| total(&s.w) % 3 != 0);
                        'l7: for i6 in 0_i32..3 {
                            match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= (({ s.z }) + ({ s.z += 1; say(2, s.z) })); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            if let Shape::Line(n) = &mut s.e { *n += s.h.get("abc").copied().unwrap_or(s.w[0]) }
                        }
                        (s.ls[say(3, 1)].items.len() as i32) - s.l.x.wrapping_mul(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.v[0] == (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            'l2: for i1 in 0_i32..s.l.x.min(3) { let mut list3: Vec<i32> = (0..6 % 4).collect::<Vec<_>>(); }
                        }
                        s.v.retain(|x| total(&*s.w) % 3 != 0);
                        'l7: for i6 in 0_i32..3 {
                            match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= (({ s.z }) + ({ s.z += 1; say(2, s.z) })); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            if let Shape::Line(n) = &mut s.e { *n += s.h.get("abc").copied().unwrap_or(s.w[0]) }
                        }
                        (s.ls[say(3, 1)].items.len() as i32) - s.l.x.wrapping_mul(4)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_261 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.v.push(self.os.as_ref().map_or((self.w.len() as i32), |x| x.len() as i32));
                self.e = Shape::Line((self.rows[1].inner.x + 2));
                self.q.front().copied().unwrap_or((self.p.0 + self.w[0])) - (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), };
        let before = state(&[&vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.v.push(self.os.as_ref().map_or((self.w.len() as i32), |x| x.len() as i32));
                self.e = Shape::Line((self.rows[1].inner.x + 2));
                self.q.front().copied().unwrap_or((self.p.0 + self.w[0])) - (self.r.list.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q]);
        Outcome { value, state, said: said() }
    }
}

mod program_262 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.w.pop();
                let n2: i32 = self.o.or(Some(len(&self.s))).ok_or(String::from("none"))?;
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let (n5, n6): (i32, i32) = ((self.os.as_deref().unwrap_or("none").len() as i32), (self.r.name.len() as i32));
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(({ let x7: i32 = self.k[at(({ self.z += 1; say(1, self.z) }), 4)]; self.ls[at(round, self.ls.len())].x })),
                }
                (self.s.len() as i32) - self.b.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.w.pop();
                let n2: i32 = self.o.or(Some(len(&*self.s))).ok_or(String::from("none"))?;
                match self.o {
                    Some(x3) if x3 > 3 => {
                        self.o = None;
                        let (n5, n6): (i32, i32) = ((self.os.as_deref().unwrap_or("none").len() as i32), (self.r.name.len() as i32));
                    }
                    Some(x3) => self.o = Some(x3 + 2),
                    None => self.o = Some(({ let x7: i32 = self.k[at(({ self.z += 1; say(1, self.z) }), 4)]; (*self.ls[at(round, self.ls.len())].x) })),
                }
                (self.s.len() as i32) - self.b.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_263 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, t: String, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, t: String::from("b"), o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.t, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match st.b {
                            0 | 1 => {
                                st.l.items.reverse();
                                if let Some(x) = st.os.as_mut() { x.push('m') }
                            }
                            n1 @ 2..=5 => {
                                st.os.get_or_insert_default().push('d');
                                st.h.insert(st.t.chars().rev().collect::<String>(), (-n1));
                            }
                            n2 if n2 > 7 => {
                                let n3: i32 = (st.rows[at(4, st.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            _ => {
                                {
                                    st.t = st.t.clone();
                                    st.r.n -= (st.rows[at(say(1, st.b), 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                                }
                            }
                        }
                        st.flag = st.flag;
                        let [n4, .., n5] = st.k;
                        let n6: i32 = ((st.k[at(st.ls[1].x, 4)] + st.r.inner.x) + st.h.get("abc").copied().unwrap_or(st.rows[say(3, 1)].n));
                        if let Some(x7) = &mut st.o { let mut list8: Vec<i32> = vec![1]; }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - (st.r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.t, &st.o, &st.os, &st.r, &st.rows, &st.h, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, t: String, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, t: String::from("b"), o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match st.b {
                            0 | 1 => {
                                st.l.items.reverse();
                                if let Some(x) = st.os.as_mut() { x.push('m') }
                            }
                            n1 @ 2..=5 => {
                                st.os.get_or_insert_default().push('d');
                                st.h.insert(st.t.chars().rev().collect::<String>(), (-n1));
                            }
                            n2 if n2 > 7 => {
                                let n3: i32 = (st.rows[at(4, st.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            _ => {
                                {
                                    st.t = st.t.clone();
                                    st.r.n -= (st.rows[at(say(1, st.b), 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                                }
                            }
                        }
                        st.flag = st.flag;
                        let [n4, .., n5] = st.k;
                        let n6: i32 = ((st.k[at(st.ls[1].x, 4)] + st.r.inner.x) + st.h.get("abc").copied().unwrap_or(st.rows[say(3, 1)].n));
                        if let Some(x7) = &mut st.o { let mut list8: Vec<i32> = vec![1]; }
                        st.rows.iter().map(|row| row.n).sum::<i32>() - (st.r.name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().t, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().h, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_264 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && t.starts_with('a') {
                            n1 += 1;
                            a += m.get(&(c.max(w[0]) + 1)).copied().unwrap_or((v[say(1, 1)] - ls[ls.len() - 1].x));
                            let _ = m.remove(&(('l2: { if o == Some(3) { break 'l2 3 } a }) + 1));
                        }
                        if let Some(x4) = o { let _ = m.remove(&(double(k[0]) + 1)); } else { s.clear(); }
                        let [n5, n6]: [i32; 2] = [rows.iter().map(|row| row.n).sum::<i32>(), r.total()];
                        let mut list7: Vec<i32> = vec![rows.iter().map(|row| row.n).sum::<i32>(), total(&v)];
                        let n8: i32 = ls[1].items.iter().copied().min().unwrap_or_default();
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &ls, &z]) };
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && t.starts_with('a') {
                            n1 += 1;
                            a += m.get(&(c.max(w[0]) + 1)).copied().unwrap_or((v[say(1, 1)] - ls[ls.len() - 1].x));
                            let _ = m.remove(&(('l2: { if o == Some(3) { break 'l2 3 } a }) + 1));
                        }
                        if let Some(x4) = o { let _ = m.remove(&(double(k[0]) + 1)); } else { s.clear(); }
                        let [n5, n6]: [i32; 2] = [rows.iter().map(|row| row.n).sum::<i32>(), r.total()];
                        let mut list7: Vec<i32> = vec![rows.iter().map(|row| row.n).sum::<i32>(), total(&*v)];
                        let n8: i32 = ls[1].items.iter().copied().min().unwrap_or_default();
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &e, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_265 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &l, &z]);
                    let value: i32 = {
                        a -= r.total();
                        if let Some(x1) = m.get(&(p.0 + 1)) {
                            rows.push(record((s.chars().filter(|c| *c == 'b').count() as i32), "new", &[1]));
                        }
                        flag = r.inner.on;
                        if s.starts_with('a') {
                            let n2: i32 = m.get(&(os.as_ref().map_or(({ z }), |x| x.len() as i32) + 1)).copied().unwrap_or(m.get(&(r.list[0] + 1)).copied().unwrap_or(say(1, a)));
                        } else if s == "abc" {
                            let n3: i32 = positive(i32::abs((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) + 1 - (round % 5))?;
                        }
                        for row4 in rows.iter() { let n5: i32 = ((c as i64 * 2) as i32); }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (if r.inner.on { 3 } else { w[at(say(3, v[at(say(2, b), v.len())]), w.len())] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &l, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *a -= r.total();
                        if let Some(x1) = m.get(&(p.0 + 1)) {
                            rows.push(record((s.chars().filter(|c| *c == 'b').count() as i32), "new", &[1]));
                        }
                        flag = r.inner.on;
                        if s.starts_with('a') {
                            let n2: i32 = m.get(&(os.as_ref().map_or(({ z }), |x| x.len() as i32) + 1)).copied().unwrap_or(m.get(&(r.list[0] + 1)).copied().unwrap_or(say(1, a)));
                        } else if s == "abc" {
                            let n3: i32 = positive(i32::abs((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)) + 1 - (round % 5))?;
                        }
                        for row4 in rows.iter() { let n5: i32 = ((c as i64 * 2) as i32); }
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (if r.inner.on { 3 } else { w[at(say(3, v[at(say(2, (*b)), v.len())]), w.len())] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_266 {
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
                        if let (Some(x1), -3..) = (o, c) {
                            e = Shape::Named { name: rows[at(6, 2)].name.to_uppercase(), size: (c - 2) };
                            *m.entry(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert((rows[at(round, 2)].name.len() as i32)) += h.get("abc").copied().unwrap_or(say(1, a));
                        } else { ls[say(2, 0)].x ^= &(rows[0].n % 7); }
                        o = o.map(|x| x + 1);
                        t += &format!("{b:>3} {s:?} {}", k[4 - 1]);
                        ((|x3: i32| rows[1].inner.x)(ls[0].x) + ({ let x2: i32 = c; v[v.len() - 1] })) - (t.len() as i32)
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
                        if let (Some(x1), -3..) = (o, c) {
                            e = Shape::Named { name: rows[at(6, 2)].name.to_uppercase(), size: (c - 2) };
                            *m.entry(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert((rows[at(round, 2)].name.len() as i32)) += h.get("abc").copied().unwrap_or(say(1, a));
                        } else { ls[say(2, 0)].x ^= &(rows[0].n % 7); }
                        o = o.map(|x| x + 1);
                        t += &format!("{b:>3} {s:?} {}", k[4 - 1]);
                        ((|x3: i32| rows[1].inner.x)(ls[0].x) + ({ let x2: i32 = c; v[v.len() - 1] })) - (t.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_267 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &l]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = w.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            rows[at(say(2, p.0), 2)].name = std::mem::take(&mut rows[at(say(2, p.0), 2)].name) + "k";
                        }
                        if let Some(x3) = &os {
                            let (n4, n5): (i32, i32) = (m.values().sum::<i32>(), m.values().sum::<i32>());
                        }
                        flag ^= w.is_empty();
                        (v.iter().filter(|x6| 6 == o.unwrap_or(l.x)).count() as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = w.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            rows[at(say(2, p.0), 2)].name = std::mem::take(&mut rows[at(say(2, p.0), 2)].name) + "k";
                        }
                        if let Some(x3) = &os {
                            let (n4, n5): (i32, i32) = (m.values().sum::<i32>(), m.values().sum::<i32>());
                        }
                        flag ^= w.is_empty();
                        (v.iter().filter(|x6| 6 == o.unwrap_or((*l.x))).count() as i32) - rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &v, &w, &o, &os, &p, &r, &rows, &m, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_268 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        let n1: i32 = s.v.iter().sum::<i32>();
                        { s.v.sort_by_key(|x| s.o.map_or(s.k[at(s.ls[0].x, 4)], |x| x + 1)); }
                        let mut n3 = 0;
                        while let Some(x2) = s.l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            s.v.insert(0, s.o.unwrap_or((if s.s.is_empty() { s.rows[at(6, s.rows.len())].list[0] } else { n1 })));
                        }
                        len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = s.v.iter().sum::<i32>();
                        { s.v.sort_by_key(|x| s.o.map_or(s.k[at(s.ls[0].x, 4)], |x| x + 1)); }
                        let mut n3 = 0;
                        while let Some(x2) = s.l.items.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            s.v.insert(0, s.o.unwrap_or((if s.s.is_empty() { s.rows[at(6, s.rows.len())].list[0] } else { n1 })));
                        }
                        len(&s.p.1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.s, &s.v, &s.o, &s.p, &s.r, &s.rows, &s.k, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_269 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in self.rows.iter_mut() {
                    self.a += &self.r.first().copied().unwrap_or(self.l.x);
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].x = (-self.ls[at(round, self.ls.len())].items.iter().sum::<i32>());
                }
                match self.m.get(&(self.e.size() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.q.push_back((self.v[0] - self.a));
                (if self.r.inner.on { len(&self.s) } else { self.v.first().copied().unwrap_or(self.ls[at(self.ls[at(({ self.z += 2; say(2, self.z) }), self.ls.len())].x, self.ls.len())].x) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.os.as_deref().unwrap_or("none").len() as i32)) };
                for row2 in self.rows.iter_mut() {
                    *self.a += &self.r.first().copied().unwrap_or((*self.l.x));
                    self.ls[at(({ self.z += 1; say(1, self.z) }), 2)].x = (-self.ls[at(round, self.ls.len())].items.iter().sum::<i32>());
                }
                match self.m.get(&(self.e.size() + 1)) { Some(x) => { let x = *x; self.m.insert(3, x); } None => { self.m.insert(4, 4); } }
                self.q.push_back((self.v[0] - self.a));
                (if self.r.inner.on { len(&*self.s) } else { self.v.first().copied().unwrap_or(self.ls[at(self.ls[at(({ self.z += 2; say(2, self.z) }), self.ls.len())].x, self.ls.len())].x) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.s, &vars.v, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
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
