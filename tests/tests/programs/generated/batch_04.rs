//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_120 {
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
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &p, &rows, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        ls[0].items[0] = ('l1: { if o == Some(3) { break 'l1 o.unwrap_or(1) } double(b) });
                        if a < (ls[at(round, ls.len())].x + 4) {
                            t = std::mem::take(&mut t) + "k";
                        } else if v.contains(&(o.unwrap_or(p.0) + 1)) {
                            if s.starts_with('a') {
                                if rows[0].list.len() > 1 { rows[0].list.swap(0, 1); rows[0].list[1..].reverse(); }
                            } else if (v.is_empty() && matches!(e, Shape::Line(n) if n > 2)) {
                                a -= bump(&mut a);
                                let n2: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let mut text5: String = rows[0].name.trim_start_matches('a').to_owned();
                        }
                        let n6: i32 = l.items.iter().copied().min().unwrap_or_default();
                        k[at((v[0] + 6), 2)] = o.unwrap_or(h.get("abc").copied().unwrap_or(ls[ls.len() - 1].x));
                        o.map_or((w.iter().filter(|x7| w.iter().any(|x| *x > 3)).count() as i32), |x| x + 1) - (b + 8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &p, &rows, &h, &e, &k, &l, &ls]) };
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
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ls[0].items[0] = ('l1: { if o == Some(3) { break 'l1 o.unwrap_or(1) } double(b) });
                        if a < ((*ls[at(round, ls.len())].x) + 4) {
                            t = std::mem::take(&mut t) + "k";
                        } else if v.contains(&(o.unwrap_or(p.0) + 1)) {
                            if s.starts_with('a') {
                                if rows[0].list.len() > 1 { rows[0].list.swap(0, 1); rows[0].list[1..].reverse(); }
                            } else if (v.is_empty() && matches!(e, Shape::Line(n) if n > 2)) {
                                a -= bump(&mut a);
                                let n2: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                            }
                        }
                        let mut n4 = 0;
                        while let Some(x3) = w.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            let mut text5: String = rows[0].name.trim_start_matches('a').to_owned();
                        }
                        let n6: i32 = l.items.iter().copied().min().unwrap_or_default();
                        k[at((v[0] + 6), 2)] = o.unwrap_or(h.get("abc").copied().unwrap_or(ls[ls.len() - 1].x));
                        o.map_or((w.iter().filter(|x7| w.iter().any(|x| *x > 3)).count() as i32), |x| x + 1) - (b + 8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &p, &rows, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_121 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &s, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = l.items.clone();
                        {
                            let mut n2: i32 = 0;
                            while n2 < 3 && s == "abc" {
                                n2 += 1;
                                l.x %= 5;
                            }
                            w.iter_mut().for_each(|x| *x = (r.list.len() as i32));
                        }
                        let n4 = std::mem::replace(&mut rows[at((|x3: i32| ls[at(round, ls.len())].items[at(4, 2)])(r.inner.x), 2)].n, 4);
                        c -= e.size();
                        k[0] = (-(b % 7));
                        ((rows[at(round, rows.len())].inner.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        let mut list1: Vec<i32> = l.items.clone();
                        {
                            let mut n2: i32 = 0;
                            while n2 < 3 && s == "abc" {
                                n2 += 1;
                                l.x %= 5;
                            }
                            w.iter_mut().for_each(|x| *x = (r.list.len() as i32));
                        }
                        let n4 = std::mem::replace(&mut rows[at((|x3: i32| ls[at(round, ls.len())].items[at(4, 2)])(r.inner.x), 2)].n, 4);
                        c -= e.size();
                        k[0] = (-(b % 7));
                        ((rows[at(round, rows.len())].inner.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &w, &o, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
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
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &r, &rows, &h, &l]);
                    let value: i32 = {
                        flag |= s == "abc";
                        rows[at(1, 2)].list.extend([8, 1]);
                        if let Some(x1) = &mut o {
                            v.truncate(3);
                            for x2 in &mut l.items { let n3: i32 = w.iter().copied().min().unwrap_or_default(); }
                        }
                        let mut list4: Vec<i32> = vec![double(1), h.get("abc").copied().unwrap_or(6)];
                        o.map_or(o.map_or(c, |x| x + 1), |x| x + 1) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &r, &rows, &h, &l]) };
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *flag |= s == "abc";
                        rows[at(1, 2)].list.extend([8, 1]);
                        if let Some(x1) = &mut o {
                            v.truncate(3);
                            for x2 in &mut l.items { let n3: i32 = w.iter().copied().min().unwrap_or_default(); }
                        }
                        let mut list4: Vec<i32> = vec![double(1), h.get("abc").copied().unwrap_or(6)];
                        o.map_or(o.map_or(c, |x| x + 1), |x| x + 1) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &r, &rows, &h, &l]);
        Outcome { value, state }
    }
}

mod program_123 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &w, &o, &r, &ls]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok((c % 7)) };
                        'l4: for &x2 in &ls[at(round, ls.len())].items {
                            let n5: i32 = r.list.iter().copied().min().unwrap_or_default();
                        }
                        let mut n6: i32 = (r.total() % 7);
                        match o {
                            Some(x7) if x7 > 3 => {
                                o = None;
                                let n9: i32 = peak(&w).copied().unwrap_or(3);
                                let n10: i32 = peak(&ls[ls.len() - 1].items).copied().unwrap_or(3);
                            }
                            Some(x7) => o = Some(x7 + 2),
                            None => o = Some(o.unwrap_or(r.n)),
                        }
                        (s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &w, &o, &r, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok((c % 7)) };
                        'l4: for &x2 in &ls[at(round, ls.len())].items {
                            let n5: i32 = r.list.iter().copied().min().unwrap_or_default();
                        }
                        let mut n6: i32 = (r.total() % 7);
                        match o {
                            Some(x7) if x7 > 3 => {
                                o = None;
                                let n9: i32 = peak(&*w).copied().unwrap_or(3);
                                let n10: i32 = peak(&*ls[ls.len() - 1].items).copied().unwrap_or(3);
                            }
                            Some(x7) => o = Some(x7 + 2),
                            None => o = Some(o.unwrap_or(r.n)),
                        }
                        (s.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &w, &o, &r, &ls]);
        Outcome { value, state }
    }
}

mod program_124 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.v, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.os.get_or_insert_default().push('d');
                        s.a -= bump(&mut s.a);
                        for x1 in s.v.iter() {
                            if matches!(s.e, Shape::Line(n) if n > 2) { std::mem::swap(&mut s.c, &mut s.a); }
                            s.rows[0].inner.x = s.rows.iter().map(Record::total).max().unwrap_or(((s.c as i64 * 2) as i32));
                        }
                        'l4: for row3 in &s.rows {
                            match s.m.get(&((7 - 5) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        }
                        (s.rows.iter().map(Record::total).max().unwrap_or(s.c) + (s.c % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.v, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.os.get_or_insert_default().push('d');
                        s.a -= bump(&mut s.a);
                        for x1 in s.v.iter() {
                            if matches!(s.e, Shape::Line(n) if n > 2) { std::mem::swap(&mut s.c, &mut s.a); }
                            s.rows[0].inner.x = s.rows.iter().map(Record::total).max().unwrap_or(((s.c as i64 * 2) as i32));
                        }
                        'l4: for row3 in &s.rows {
                            match s.m.get(&((7 - 5) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                        }
                        (s.rows.iter().map(Record::total).max().unwrap_or(s.c) + (s.c % 7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.v, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_125 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name = self.t.to_uppercase();
                self.p.0 += self.v.iter().map(|x1| self.r.first().copied().unwrap_or(self.rows[1].n)).last().unwrap_or_default();
                self.s = std::mem::take(&mut self.s) + "k";
                self.r.list.first().copied().unwrap_or((4 + self.ls[0].x))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.name = self.t.to_uppercase();
                self.p.0 += self.v.iter().map(|x1| self.r.first().copied().unwrap_or(self.rows[1].n)).last().unwrap_or_default();
                self.s = std::mem::take(&mut self.s) + "k";
                self.r.list.first().copied().unwrap_or((4 + (*self.ls[0].x)))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.s, &vars.t, &vars.v, &vars.p, &vars.r, &vars.rows, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_126 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = ((self.b as i64 * 2) as i32);
                self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.rows[1].n.abs() };
                let mut n2: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                self.m.values().sum::<i32>() - self.q.front().copied().unwrap_or(6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), };
        let before = state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, os: TVar<Option<String>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let n1: i32 = ((self.b as i64 * 2) as i32);
                self.e = Shape::Named { name: self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.rows[1].n.abs() };
                let mut n2: i32 = (self.os.as_deref().unwrap_or("none").len() as i32);
                self.m.values().sum::<i32>() - self.q.front().copied().unwrap_or(6)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), os: TVar::new(Some(String::from("x"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.os, &vars.rows, &vars.m, &vars.e, &vars.q]);
        Outcome { value, state }
    }
}

mod program_127 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        { let mut add = |by: i32| st.a += by; add(1); add(8); }
                        {
                            st.ls[0].x += (match &st.e { Shape::Dot => (st.ls[at(st.w[0], st.ls.len())].x + st.p.0), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                        }
                        st.v.insert(0, 7);
                        for &x5 in &st.l.items {
                            match st.t.as_str() {
                                "" => {
                                    let n9 = std::mem::replace(&mut st.c, 4);
                                    let _ = st.m.remove(&((st.v.iter().filter(|x10| st.v.is_empty()).count() as i32) + 1));
                                }
                                "abc" | "b" => {
                                    ((st.c, _), st.ls[at(4, 2)].x) = (((st.w.iter().filter(|x11| st.r.inner.on).count() as i32), 0), st.e.size());
                                }
                                y8 => { st.os = st.os.take().filter(|x| x.len() < 9); }
                            }
                        }
                        st.c = st.e.size();
                        (-st.r.first().copied().unwrap_or(st.ls[st.ls.len() - 1].x)) - ('l12: { if st.v.contains(&(3 + 1)) { break 'l12 0 } st.ls[1].x })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { let mut add = |by: i32| st.a += by; add(1); add(8); }
                        {
                            st.ls[0].x += (match &st.e { Shape::Dot => (st.ls[at(st.w[0], st.ls.len())].x + st.p.0), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                        }
                        st.v.insert(0, 7);
                        for &x5 in &st.l.items {
                            match st.t.as_str() {
                                "" => {
                                    let n9 = std::mem::replace(&mut st.c, 4);
                                    let _ = st.m.remove(&((st.v.iter().filter(|x10| st.v.is_empty()).count() as i32) + 1));
                                }
                                "abc" | "b" => {
                                    ((st.c, _), st.ls[at(4, 2)].x) = (((st.w.iter().filter(|x11| st.r.inner.on).count() as i32), 0), st.e.size());
                                }
                                y8 => { st.os = st.os.take().filter(|x| x.len() < 9); }
                            }
                        }
                        st.c = st.e.size();
                        (-st.r.first().copied().unwrap_or(st.ls[st.ls.len() - 1].x)) - ('l12: { if st.v.contains(&(3 + 1)) { break 'l12 0 } (*st.ls[1].x) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().t, &st.load().v, &st.load().w, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
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
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &o, &os, &p, &r, &rows, &h, &e, &k, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            b = ('l2: { if matches!(e, Shape::Line(n) if n > 2) { break 'l2 o.unwrap_or(v[v.len() - 1]) } len(&s) });
                        }
                        if flag { let mut text3: String = (p.1.clone() + "x"); }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            p.1.clear();
                        } else if k[4 - 1] <= ((ls[ls.len() - 1].items[at(b, 2)] as i64 * 2) as i32) {
                            h.remove(&format!("{}:{:<4}|", t, c));
                        }
                        shout(&mut s);
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &o, &os, &p, &r, &rows, &h, &e, &k, &ls]) };
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
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            b = ('l2: { if matches!(e, Shape::Line(n) if n > 2) { break 'l2 o.unwrap_or(v[v.len() - 1]) } len(&*s) });
                        }
                        if (*flag) { let mut text3: String = (p.1.clone() + "x"); }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            p.1.clear();
                        } else if k[4 - 1] <= ((ls[ls.len() - 1].items[at(b, 2)] as i64 * 2) as i32) {
                            h.remove(&format!("{}:{:<4}|", t, c));
                        }
                        shout(&mut s);
                        e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &o, &os, &p, &r, &rows, &h, &e, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_129 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &q, &ls]);
                    let value: i32 = {
                        rows[at(6, 2)].list[at(1, 2)] = q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(k[0]));
                        let Some(n1) = o else { return Ok(len(&t)) };
                        for i2 in 0_i32..3 { if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= total(&v) } }
                        for x3 in v.iter_mut() {
                            r.inner.x = (({ let x6: i32 = 2; w[at(x6, w.len())] }) - (match &e { Shape::Dot => 3, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        }
                        a += (t.len() as i32);
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - m.get(&(n1 + 1)).copied().unwrap_or(ls[at(round, ls.len())].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &q, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[at(6, 2)].list[at(1, 2)] = q.front().copied().unwrap_or(h.get("abc").copied().unwrap_or(k[0]));
                        let Some(n1) = o else { return Ok(len(&*t)) };
                        for i2 in 0_i32..3 {
                            if let Some(x) = m.get_mut(&(m.values().sum::<i32>() + 1)) { *x -= total(&*v) }
                        }
                        for x3 in v.iter_mut() {
                            r.inner.x = (({ let x6: i32 = 2; w[at(x6, w.len())] }) - (match &e { Shape::Dot => 3, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }));
                        }
                        a += (t.len() as i32);
                        (w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - m.get(&(n1 + 1)).copied().unwrap_or(ls[at(round, ls.len())].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &v, &w, &o, &r, &rows, &m, &h, &e, &k, &q, &ls]);
        Outcome { value, state }
    }
}

mod program_130 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        for link1 in &mut ls {
                            match link1.x {
                                0 | 1 => {
                                    if let Some(x) = m.get_mut(&(link1.items.iter().map(|x4| l.x).fold(0, |x, y| x ^ y) + 1)) { *x -= (match &e { Shape::Dot => 1, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) }
                                }
                                n2 @ 2..=5 => {
                                    let mut list7: Vec<i32> = r.list.iter().copied().filter(|x8| m.contains_key(&(q.front().copied().unwrap_or(2) + 1))).collect::<Vec<i32>>();
                                }
                                n3 if n3 > w[at(round, w.len())] => {
                                    s.insert(0, 'b');
                                    r.list = w.clone();
                                }
                                _ => { t = rows[0].name.to_uppercase(); }
                            }
                            h.remove(&l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        }
                        let mut n9: i32 = 0;
                        let n12: i32 = loop {
                            n9 += 1;
                            if n9 > 2 || w.contains(&(r.first().copied().unwrap_or(k[0]) + 1)) { break a.max(k[0]); }
                            {
                                let n11: i32 = (if w.is_empty() { (v.iter().filter(|x10| 1 < l.x).count() as i32) } else { o.unwrap_or(b) });
                            }
                        };
                        rows[0].name += &v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        { r.name.clear(); }
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for link1 in &ls {
                            match link1.x {
                                0 | 1 => {
                                    if let Some(x) = m.get_mut(&(link1.items.iter().map(|x4| l.x).fold(0, |x, y| x ^ y) + 1)) { *x -= (match &e { Shape::Dot => 1, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }) }
                                }
                                n2 @ 2..=5 => {
                                    let mut list7: Vec<i32> = r.list.iter().copied().filter(|x8| m.contains_key(&(q.front().copied().unwrap_or(2) + 1))).collect::<Vec<i32>>();
                                }
                                n3 if n3 > w[at(round, w.len())] => {
                                    s.insert(0, 'b');
                                    r.list = w.clone();
                                }
                                _ => { *t = rows[0].name.to_uppercase(); }
                            }
                            h.remove(&l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        }
                        let mut n9: i32 = 0;
                        let n12: i32 = loop {
                            n9 += 1;
                            if n9 > 2 || w.contains(&(r.first().copied().unwrap_or(k[0]) + 1)) { break a.max(k[0]); }
                            {
                                let n11: i32 = (if w.is_empty() { (v.iter().filter(|x10| 1 < (*l.x)).count() as i32) } else { o.unwrap_or(b) });
                            }
                        };
                        rows[0].name += &v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        { r.name.clear(); }
                        h.get("abc").copied().unwrap_or((os.as_deref().unwrap_or("none").len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_131 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        match total(&l.items) {
                            0 | 1 => { p.0 = (rows[0].name.len() as i32); }
                            n1 @ 2..=5 => {
                                if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(b) + 1)) { *x -= b.wrapping_mul(rows[1].n) }
                            }
                            n2 if n2 > 6 => {
                                let mut list4: Vec<i32> = vec![(-3); 2];
                                std::mem::swap(&mut a, &mut c);
                            }
                            _ => { o = Some((t.chars().filter(|c| *c == 'b').count() as i32)); }
                        }
                        w = (0..(k[4 - 1]) % 4).collect::<Vec<_>>();
                        o = Some(o.map_or(0, |x| x + 1));
                        match k[at(rows.iter().map(Record::total).max().unwrap_or(r.n), 4)] {
                            0 | 1 => { let Some(n7) = o else { return Ok(m.values().sum::<i32>()) }; }
                            n5 @ 2..=5 => {
                                flag ^= r.inner.on;
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                            }
                            n6 if n6 > ls[ls.len() - 1].x => { p.1.insert(0, 'b'); }
                            _ => {
                                shout(&mut s);
                                rows.sort_by_key(|row| -row.n);
                            }
                        }
                        for i8 in 0_i32..3 {
                            let _ = m.remove(&(k[0].max(ls[at(ls[0].x, ls.len())].x) + 1));
                            *m.entry(r.total()).or_insert(k[at(v[at(4, v.len())], 4)].max(rows[at(round, rows.len())].inner.x)) = r.list.iter().map(|x11| ls[at(0, ls.len())].x).max().unwrap_or(0);
                        }
                        ({ let x12: i32 = (ls[ls.len() - 1].items.iter().filter(|x13| a > (k[at(round, 4)])).count() as i32); o.unwrap_or(a) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match total(&*l.items) {
                            0 | 1 => { p.0 = (rows[0].name.len() as i32); }
                            n1 @ 2..=5 => {
                                if let Some(x) = m.get_mut(&(q.front().copied().unwrap_or(b) + 1)) { *x -= b.wrapping_mul(rows[1].n) }
                            }
                            n2 if n2 > 6 => {
                                let mut list4: Vec<i32> = vec![(-3); 2];
                                std::mem::swap(&mut a, &mut c);
                            }
                            _ => { o = Some((t.chars().filter(|c| *c == 'b').count() as i32)); }
                        }
                        w = (0..(k[4 - 1]) % 4).collect::<Vec<_>>();
                        o = Some(o.map_or(0, |x| x + 1));
                        match k[at(rows.iter().map(Record::total).max().unwrap_or(r.n), 4)] {
                            0 | 1 => { let Some(n7) = o else { return Ok(m.values().sum::<i32>()) }; }
                            n5 @ 2..=5 => {
                                flag ^= r.inner.on;
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                            }
                            n6 if n6 > ls[ls.len() - 1].x => { p.1.insert(0, 'b'); }
                            _ => {
                                shout(&mut s);
                                rows.sort_by_key(|row| -row.n);
                            }
                        }
                        for i8 in 0_i32..3 {
                            let _ = m.remove(&(k[0].max(ls[at((*ls[0].x), ls.len())].x) + 1));
                            *m.entry(r.total()).or_insert(k[at(v[at(4, v.len())], 4)].max(rows[at(round, rows.len())].inner.x)) = r.list.iter().map(|x11| ls[at(0, ls.len())].x).max().unwrap_or(0);
                        }
                        ({ let x12: i32 = (ls[ls.len() - 1].items.iter().filter(|x13| a > (k[at(round, 4)])).count() as i32); o.unwrap_or(a) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_132 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.b = match s.rows[s.rows.len() - 1].inner.x {
                            0 | 1 => ({ let x9: i32 = 8; s.rows[s.rows.len() - 1].n }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > s.rows[at(s.p.0, s.rows.len())].inner.x => ('l10: { if 5 <= s.l.x { break 'l10 s.a } 6 }),
                            _ => 2,
                        };
                        match (s.s.is_empty(), s.o) {
                            (true, Some(x11)) => {
                                s.rows[at(s.c.abs(), 2)].inner.x ^= s.h.get("abc").copied().unwrap_or(s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            (false, None) => { if let Some(x) = s.os.as_mut() { x.push('m') } }
                            _ => {}
                        }
                        std::mem::swap(&mut s.b, &mut s.c);
                        s.c = (s.v.len() as i32);
                        (s.r.list.iter().filter(|x13| s.o == Some(3)).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.b = match s.rows[s.rows.len() - 1].inner.x {
                            0 | 1 => ({ let x9: i32 = 8; s.rows[s.rows.len() - 1].n }),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > s.rows[at(s.p.0, s.rows.len())].inner.x => ('l10: { if 5 <= s.l.x { break 'l10 (*s.a) } 6 }),
                            _ => 2,
                        };
                        match (s.s.is_empty(), s.o) {
                            (true, Some(x11)) => {
                                s.rows[at(s.c.abs(), 2)].inner.x ^= s.h.get("abc").copied().unwrap_or(s.w.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                            (false, None) => { if let Some(x) = s.os.as_mut() { x.push('m') } }
                            _ => {}
                        }
                        std::mem::swap(&mut s.b, &mut s.c);
                        s.c = (s.v.len() as i32);
                        (s.r.list.iter().filter(|x13| s.o == Some(3)).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_133 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match ({ let x1: i32 = self.w[0]; self.b }) {
                    0 | 1 => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= double(self.a); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                    n2 @ 2..=5 => {
                        self.h.insert(self.s.trim_start_matches('a').to_owned(), self.o.map_or(self.c, |x| x + 1));
                    }
                    n3 if n3 > 5 => {
                        let mut list4: Vec<i32> = self.ls[self.ls.len() - 1].items.clone();
                        *self.h.entry(format!("{}:{:<4}|", self.rows[0].name, n3)).or_insert(0) += double(self.rows[0].list[at(4, 2)]);
                    }
                    _ => { self.b = std::mem::take(&mut self.b) + 1; }
                }
                self.ls[0].x = self.rows.iter().map(|row| row.n).sum::<i32>();
                if self.t.starts_with('a') {
                    self.c = self.os.as_ref().map_or(self.rows[self.rows.len() - 1].list.iter().map(|x5| self.w[at(self.l.items[0], 2)]).fold(0, |x, y| x ^ y), |x| x.len() as i32);
                }
                ((self.r.n, _), self.l.x) = (((4 % 7), 0), self.r.first().copied().unwrap_or(self.rows[1].inner.x));
                if let Record { n: x6, list, .. } = &self.r && list.len() > 1 { self.w[at((*x6), 2)] %= 5; }
                self.h.get("abc").copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a)) - (self.w[0] - 8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match ({ let x1: i32 = self.w[0]; self.b }) {
                    0 | 1 => {
                        match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= double((*self.a)); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                    }
                    n2 @ 2..=5 => {
                        self.h.insert(self.s.trim_start_matches('a').to_owned(), self.o.map_or(self.c, |x| x + 1));
                    }
                    n3 if n3 > 5 => {
                        let mut list4: Vec<i32> = self.ls[self.ls.len() - 1].items.clone();
                        *self.h.entry(format!("{}:{:<4}|", self.rows[0].name, n3)).or_insert(0) += double(self.rows[0].list[at(4, 2)]);
                    }
                    _ => { self.b = std::mem::take(&mut self.b) + 1; }
                }
                self.ls[0].x = self.rows.iter().map(|row| row.n).sum::<i32>();
                if self.t.starts_with('a') {
                    self.c = self.os.as_ref().map_or(self.rows[self.rows.len() - 1].list.iter().map(|x5| self.w[at(self.l.items[0], 2)]).fold(0, |x, y| x ^ y), |x| x.len() as i32);
                }
                ((self.r.n, _), self.l.x) = (((4 % 7), 0), self.r.first().copied().unwrap_or(self.rows[1].inner.x));
                if let Record { n: x6, list, .. } = &self.r && list.len() > 1 { self.w[at((*x6), 2)] %= 5; }
                self.h.get("abc").copied().unwrap_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a)) - (self.w[0] - 8)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_134 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.v[at(self.ls[self.ls.len() - 1].items[0], 2)] += double((self.rows[at(round, self.rows.len())].list.iter().filter(|x2| self.t == "abc").count() as i32));
                    self.v.insert(0, self.w.first().copied().unwrap_or(self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].inner.x, |x| x.len() as i32)));
                }
                self.flag &= self.flag;
                if (self.r.inner.on || self.w.contains(&(8 + 1))) {
                    std::mem::swap(&mut self.a, &mut self.c);
                    match self.c {
                        0 | 1 => {
                            self.rows[at(6, 2)].list = self.w.iter().copied().filter(|x5| 8 < self.o.unwrap_or(self.ls[1].x)).collect::<Vec<i32>>();
                        }
                        n3 @ 2..=5 => {
                            let mut list6: Vec<i32> = vec![double(self.b); 2];
                            let n7: i32 = peak(&self.r.list).copied().unwrap_or(3);
                        }
                        n4 if n4 > 1 => { let n8: i32 = std::mem::take(&mut self.b); }
                        _ => { self.c ^= self.q.front().copied().unwrap_or(({ let x9: i32 = self.a; self.b })); }
                    }
                } else { self.flag = self.t.is_empty(); }
                self.m.values().sum::<i32>() - len(&self.p.1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..3 {
                    self.v[at(self.ls[self.ls.len() - 1].items[0], 2)] += double((self.rows[at(round, self.rows.len())].list.iter().filter(|x2| self.t == "abc").count() as i32));
                    self.v.insert(0, self.w.first().copied().unwrap_or(self.os.as_ref().map_or(self.rows[at(round, self.rows.len())].inner.x, |x| x.len() as i32)));
                }
                self.flag &= self.flag;
                if (self.r.inner.on || self.w.contains(&(8 + 1))) {
                    std::mem::swap(&mut self.a, &mut self.c);
                    match self.c {
                        0 | 1 => {
                            self.rows[at(6, 2)].list = self.w.iter().copied().filter(|x5| 8 < self.o.unwrap_or(self.ls[1].x)).collect::<Vec<i32>>();
                        }
                        n3 @ 2..=5 => {
                            let mut list6: Vec<i32> = vec![double(self.b); 2];
                            let n7: i32 = peak(&self.r.list).copied().unwrap_or(3);
                        }
                        n4 if n4 > 1 => { let n8: i32 = std::mem::take(&mut self.b); }
                        _ => { self.c ^= self.q.front().copied().unwrap_or(({ let x9: i32 = self.a; self.b })); }
                    }
                } else { self.flag = self.t.is_empty(); }
                self.m.values().sum::<i32>() - len(&self.p.1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.q, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_135 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, e: Shape, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.e, &st.ls]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = st.rows[at(3, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let mut n3: i32 = st.e.size();
                        }
                        'l6: for x4 in &st.w {
                            st.rows.sort_by_key(|row| -row.n);
                            st.p.1.insert(0, 'b');
                        }
                        st.ls[0].x = st.v.iter().sum::<i32>();
                        st.o.map_or((st.os.as_deref().unwrap_or("none").len() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.e, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, e: Shape, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = st.rows[at(3, 2)].list.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let mut n3: i32 = st.e.size();
                        }
                        'l6: for x4 in &st.w {
                            st.rows.sort_by_key(|row| -row.n);
                            st.p.1.insert(0, 'b');
                        }
                        st.ls[0].x = st.v.iter().sum::<i32>();
                        st.o.map_or((st.os.as_deref().unwrap_or("none").len() as i32), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().rows, &st.load().e, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_136 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]);
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
                                    m.insert(r.list.iter().map(|x9| 4).max().unwrap_or(0), (a - ls[ls.len() - 1].x));
                                    ls[0].items[0] = r.list.first().copied().unwrap_or(w.first().copied().unwrap_or(c));
                                }
                                n8 if n8 > r.list[0] => {
                                    let mut list10: Vec<i32> = rows[rows.len() - 1].list[at(round, rows[rows.len() - 1].list.len())..].to_vec();
                                }
                                _ => { b = (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            }
                            let [n11, n12]: [i32; 2] = [(rows[at(round, rows.len())].list.iter().filter(|x13| t.starts_with('a')).count() as i32), r.total()];
                        }
                        let Some(n14) = o else { return Ok(v.iter().map(|x15| ls[ls.len() - 1].x).fold(0, |x, y| x ^ y)) };
                        ls[0].items = vec![r.total(), total(&l.items)];
                        ('l17: { if 6 != ('l16: { if t == "abc" { break 'l16 b } ls[1].x }) { break 'l17 o.map_or(1, |x| x + 1) } w[0].abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]) };
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
                                    m.insert(r.list.iter().map(|x9| 4).max().unwrap_or(0), (a - ls[ls.len() - 1].x));
                                    ls[0].items[0] = r.list.first().copied().unwrap_or(w.first().copied().unwrap_or(c));
                                }
                                n8 if n8 > r.list[0] => {
                                    let mut list10: Vec<i32> = rows[rows.len() - 1].list[at(round, rows[rows.len() - 1].list.len())..].to_vec();
                                }
                                _ => { b = (l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                            }
                            let [n11, n12]: [i32; 2] = [(rows[at(round, rows.len())].list.iter().filter(|x13| t.starts_with('a')).count() as i32), r.total()];
                        }
                        let Some(n14) = o else { return Ok(v.iter().map(|x15| ls[ls.len() - 1].x).fold(0, |x, y| x ^ y)) };
                        ls[0].items = vec![r.total(), total(&*l.items)];
                        ('l17: { if 6 != ('l16: { if t == "abc" { break 'l16 b } ls[1].x }) { break 'l17 o.map_or(1, |x| x + 1) } w[0].abs() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &m, &l, &ls]);
        Outcome { value, state }
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
                    let value: i32 = {
                        *m.entry((-4)).or_insert((4 % 7)) ^= r.first().copied().unwrap_or(r.list[at(7, 2)]);
                        r.grow(o.unwrap_or(a));
                        r.inner.x = match b {
                            0 | 1 => e.size(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > ls[at(round, ls.len())].x => (l.items.iter().filter(|x8| m.contains_key(&(c + 1))).count() as i32),
                            _ => 2,
                        };
                        if let Some(x9) = &os { flag |= (o == Some(3) || w.iter().any(|x| *x > 3)); }
                        b.wrapping_mul(l.x.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *m.entry((-4)).or_insert((4 % 7)) ^= r.first().copied().unwrap_or(r.list[at(7, 2)]);
                        r.grow(o.unwrap_or(a));
                        r.inner.x = match b {
                            0 | 1 => e.size(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > (*ls[at(round, ls.len())].x) => (l.items.iter().filter(|x8| m.contains_key(&(c + 1))).count() as i32),
                            _ => 2,
                        };
                        if let Some(x9) = &os { flag |= (o == Some(3) || w.iter().any(|x| *x > 3)); }
                        b.wrapping_mul(l.x.max(p.0))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_138 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &ls]);
                    let value: i32 = {
                        let _ = w.pop();
                        let Some(n1) = o else { return Ok((|x2: i32| x2)(0)) };
                        let mut text3: String = s.clone();
                        rows[0].name.push_str(&format!("{}:{:<4}|", p.1, w[at(a, w.len())]));
                        w.push(v.iter().map(|x4| m.values().sum::<i32>()).max().unwrap_or(0));
                        ((ls[at(r.first().copied().unwrap_or(rows[1].n), ls.len())].x as i64 * 2) as i32) - (c - 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let _ = w.pop();
                        let Some(n1) = o else { return Ok((|x2: i32| x2)(0)) };
                        let mut text3: String = s.clone();
                        rows[0].name.push_str(&format!("{}:{:<4}|", p.1, w[at(a, w.len())]));
                        w.push(v.iter().map(|x4| m.values().sum::<i32>()).max().unwrap_or(0));
                        ((ls[at(r.first().copied().unwrap_or(rows[1].n), ls.len())].x as i64 * 2) as i32) - (c - 6)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &ls]);
        Outcome { value, state }
    }
}

mod program_139 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &o, &p, &r, &rows, &e, &q]);
                    let value: i32 = {
                        rows[0].grow(6);
                        for i1 in 0_i32..3 { o = None; }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= v[v.len() - 1].max(b); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        (len(&p.1) + r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &o, &p, &r, &rows, &e, &q]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[0].grow(6);
                        for i1 in 0_i32..3 { o = None; }
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= v[v.len() - 1].max(b); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        (len(&p.1) + r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &o, &p, &r, &rows, &e, &q]);
        Outcome { value, state }
    }
}

mod program_140 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.v, &s.w, &s.p, &s.r, &s.l, &s.ls]);
                    let value: i32 = {
                        s.v.retain(|x| s.r.first().copied().unwrap_or(s.a) % 3 != 0);
                        s.ls[0].items.push(s.r.total());
                        let n1 = std::mem::replace(&mut s.p.0, 4);
                        let n2: i32 = s.ls[1].items.iter().copied().min().unwrap_or_default();
                        (if (!s.flag && s.w.is_empty()) { (s.v.iter().filter(|x3| 4 >= s.r.n).count() as i32) } else { s.v.iter().sum::<i32>() }) - (s.p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.v, &s.w, &s.p, &s.r, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v.retain(|x| s.r.first().copied().unwrap_or(s.a) % 3 != 0);
                        s.ls[0].items.push(s.r.total());
                        let n1 = std::mem::replace(&mut s.p.0, 4);
                        let n2: i32 = s.ls[1].items.iter().copied().min().unwrap_or_default();
                        (if (!s.flag && s.w.is_empty()) { (s.v.iter().filter(|x3| 4 >= s.r.n).count() as i32) } else { s.v.iter().sum::<i32>() }) - (s.p.1.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.v, &s.w, &s.p, &s.r, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_141 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.q.front().copied().unwrap_or(self.l.x) {
                    0 | 1 => { std::mem::swap(&mut self.c, &mut self.a); }
                    n1 @ 2..=5 => {
                        self.r.n = (self.k[0].wrapping_mul(self.k[at(n1, 4)]) % 7);
                        let mut text3: String = format!("{}:{:<4}|", self.t, self.b);
                    }
                    n2 if n2 > self.w[0] => { let mut text4: String = self.p.1.trim_start_matches('a').to_owned(); }
                    _ => { self.r.name.clear(); }
                }
                let n5 = std::mem::replace(&mut self.b, 4);
                for x6 in self.l.items.iter_mut() {
                    self.rows[0].name.push_str(&format!("{}:{:<4}|", self.s, self.c));
                }
                self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                n5.max(len(&self.r.name))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.q.front().copied().unwrap_or(self.l.x) {
                    0 | 1 => { std::mem::swap(&mut self.c, &mut self.a); }
                    n1 @ 2..=5 => {
                        self.r.n = (self.k[0].wrapping_mul(self.k[at(n1, 4)]) % 7);
                        let mut text3: String = format!("{}:{:<4}|", self.t, self.b);
                    }
                    n2 if n2 > self.w[0] => { let mut text4: String = self.p.1.trim_start_matches('a').to_owned(); }
                    _ => { self.r.name.clear(); }
                }
                let n5 = std::mem::replace(&mut self.b, 4);
                for x6 in self.l.items.iter_mut() {
                    self.rows[0].name.push_str(&format!("{}:{:<4}|", self.s, self.c));
                }
                self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                n5.max(len(&self.r.name))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_142 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.r.inner.x.min(3) { self.t.truncate(2); }
                match self.rows[0].inner.x {
                    0 | 1 => { self.r = Record { n: (self.b - self.k[at(1, 4)]), ..record(1, "q", &[4]) }; }
                    n2 @ 2..=5 => { self.r = Record { n: (self.r.n + self.ls[0].x), ..record(1, "q", &[4]) }; }
                    n3 if n3 > self.ls[at(5, self.ls.len())].x => {
                        self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                    }
                    _ => { std::mem::swap(&mut self.c, &mut self.a); }
                }
                self.a = match self.ls[at(self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x), self.ls.len())].x {
                    0 | 1 => (self.v.iter().filter(|x13| self.w.iter().any(|x| *x > 3)).count() as i32),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > self.v[0] => self.c.abs(),
                    _ => 2,
                };
                ((self.k[4 - 1] as i64 * 2) as i32) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.r.inner.x.min(3) { self.t.truncate(2); }
                match self.rows[0].inner.x {
                    0 | 1 => { self.r = Record { n: (self.b - self.k[at(1, 4)]), ..record(1, "q", &[4]) }; }
                    n2 @ 2..=5 => { self.r = Record { n: (self.r.n + self.ls[0].x), ..record(1, "q", &[4]) }; }
                    n3 if n3 > self.ls[at(5, self.ls.len())].x => {
                        self.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                    }
                    _ => { std::mem::swap(&mut self.c, &mut self.a); }
                }
                self.a = match self.ls[at(self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x), self.ls.len())].x {
                    0 | 1 => (self.v.iter().filter(|x13| self.w.iter().any(|x| *x > 3)).count() as i32),
                    n4 @ (2..=5 | 8) => n4 + 1,
                    n5 if n5 > self.v[0] => self.c.abs(),
                    _ => 2,
                };
                ((self.k[4 - 1] as i64 * 2) as i32) - (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_143 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        st.p.0 -= st.w[0].max((st.os.as_deref().unwrap_or("none").len() as i32));
                        for i1 in 0_i32..3 { st.t.push_str(&String::from("abc")); }
                        if st.t.starts_with('a') {
                            st.ls[at(0, 2)].items.push(1);
                            st.c = (st.t.len() as i32);
                        } else if st.s.is_empty() {
                            st.b = (st.rows[at(st.a, st.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        let n2 = std::mem::replace(&mut st.r.n, 4);
                        if let [x3, ..] = st.l.items.as_slice() {
                            st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            st.r.n = st.v[at(6, 2)].abs();
                        }
                        st.os.as_ref().map_or(st.e.size(), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.p.0 -= st.w[0].max((st.os.as_deref().unwrap_or("none").len() as i32));
                        for i1 in 0_i32..3 { st.t.push_str(&String::from("abc")); }
                        if st.t.starts_with('a') {
                            st.ls[at(0, 2)].items.push(1);
                            st.c = (st.t.len() as i32);
                        } else if st.s.is_empty() {
                            st.b = (st.rows[at(st.a, st.rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        }
                        let n2 = std::mem::replace(&mut st.r.n, 4);
                        if let [x3, ..] = st.l.items.as_slice() {
                            st.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                            st.r.n = st.v[at(6, 2)].abs();
                        }
                        st.os.as_ref().map_or(st.e.size(), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_144 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        if let Some(x1) = m.get(&(l.x + 1)) {
                            if let Some(x2) = w.iter().find(|x| **x > 2) {
                                r.inner.x = m.get(&(w.first().copied().unwrap_or(p.0) + 1)).copied().unwrap_or((s.len() as i32));
                                v.extend(w.iter().take(2));
                            }
                            p.0 = r.total();
                        }
                        b = ({ let x3: i32 = ('l4: { if v[0] != (v[at(round, v.len())]) { break 'l4 l.x } ls[0].x }); len(&t) });
                        match w[at(round, w.len())] {
                            0 | 1 => { l.items.truncate(3); }
                            n5 @ 2..=5 => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && v.iter().any(|x| *x > 3) {
                                    n7 += 1;
                                    ((v[0], _), l.x) = (((l.x - c), 0), (l.items[at(2, 2)] + c));
                                    k[at((rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] += (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                }
                                { a ^= r.total(); }
                            }
                            n6 if n6 > r.inner.x => { l.items.reverse(); }
                            _ => {
                                if let Some(x8) = o { ls[at(v.iter().sum::<i32>(), 2)].x = (t.len() as i32); } else {
                                    v.sort_by_key(|x| r.list.first().copied().unwrap_or(2));
                                    let n9 = std::mem::replace(&mut rows[at(ls[0].x, 2)].list[at(p.0, 2)], 4);
                                }
                            }
                        }
                        ls[at(2, 2)].x = h.get("abc").copied().unwrap_or((v.len() as i32));
                        for row10 in &rows { r.list.extend(v.iter().take(2)); }
                        (rows[at(round, rows.len())].list.len() as i32) - (ls[0].x + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let Some(x1) = m.get(&((*l.x) + 1)) {
                            if let Some(x2) = w.iter().find(|x| **x > 2) {
                                r.inner.x = m.get(&(w.first().copied().unwrap_or(p.0) + 1)).copied().unwrap_or((s.len() as i32));
                                v.extend(w.iter().take(2));
                            }
                            p.0 = r.total();
                        }
                        b = ({ let x3: i32 = ('l4: { if v[0] != (v[at(round, v.len())]) { break 'l4 l.x } ls[0].x }); len(&*t) });
                        match w[at(round, w.len())] {
                            0 | 1 => { l.items.truncate(3); }
                            n5 @ 2..=5 => {
                                let mut n7: i32 = 0;
                                while n7 < 3 && v.iter().any(|x| *x > 3) {
                                    n7 += 1;
                                    ((v[0], _), l.x) = (((l.x - (*c)), 0), (l.items[at(2, 2)] + c));
                                    k[at((rows[1].list.windows(2).filter(|two| two[0] < two[1]).count() as i32), 2)] += (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                                }
                                { a ^= r.total(); }
                            }
                            n6 if n6 > r.inner.x => { l.items.reverse(); }
                            _ => {
                                if let Some(x8) = o { ls[at(v.iter().sum::<i32>(), 2)].x = (t.len() as i32); } else {
                                    v.sort_by_key(|x| r.list.first().copied().unwrap_or(2));
                                    let n9 = std::mem::replace(&mut rows[at(ls[0].x, 2)].list[at(p.0, 2)], 4);
                                }
                            }
                        }
                        ls[at(2, 2)].x = h.get("abc").copied().unwrap_or((v.len() as i32));
                        for row10 in &rows { r.list.extend(v.iter().take(2)); }
                        (rows[at(round, rows.len())].list.len() as i32) - (ls[0].x + b)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_145 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &m, &h, &k, &l, &ls]);
                    let value: i32 = {
                        *h.entry(t.chars().rev().collect::<String>()).or_insert(0) += m.values().sum::<i32>();
                        let mut n1: i32 = 0;
                        while n1 < 3 && ls[1].x <= (0 - a) {
                            n1 += 1;
                            r.list[0] = w.iter().map(|x2| (|x3: i32| r.inner.x)(r.inner.x)).fold(0, |x, y| x ^ y);
                            (c, c) = ((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), b.abs());
                        }
                        v[0] = l.items[0].max(total(&v));
                        let mut n4: i32 = 0;
                        while n4 < 3 && s == "abc" {
                            n4 += 1;
                            let mut text5: String = s.trim_start_matches('a').to_owned();
                            l.items[at(k[1], 2)] = b.abs();
                        }
                        len(&p.1) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &m, &h, &k, &l, &ls]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *h.entry(t.chars().rev().collect::<String>()).or_insert(0) += m.values().sum::<i32>();
                        let mut n1: i32 = 0;
                        while n1 < 3 && (*ls[1].x) <= (0 - (*a)) {
                            n1 += 1;
                            r.list[0] = w.iter().map(|x2| (|x3: i32| r.inner.x)(r.inner.x)).fold(0, |x, y| x ^ y);
                            (c, c) = ((r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32), b.abs());
                        }
                        v[0] = l.items[0].max(total(&*v));
                        let mut n4: i32 = 0;
                        while n4 < 3 && s == "abc" {
                            n4 += 1;
                            let mut text5: String = s.trim_start_matches('a').to_owned();
                            l.items[at(k[1], 2)] = b.abs();
                        }
                        len(&p.1) - (t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &p, &r, &m, &h, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_146 {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        match (m.contains_key(&(b + 1)), o) {
                            (true, Some(x1)) => {
                                if 8 < (rows.iter().map(Record::total).max().unwrap_or(ls[ls.len() - 1].x)) {
                                    rows[at((if !flag { 5 } else { r.list[0] }), 2)].n = ({ let x3: i32 = os.as_ref().map_or(x1, |x| x.len() as i32); rows.iter().map(|row| row.n).sum::<i32>() });
                                    l.x += double(q.front().copied().unwrap_or(3));
                                } else { let [n4, n5]: [i32; 2] = [(b % 7), (7 - b)]; }
                                r.list[at(1, 2)] += (e.size() - (ls[ls.len() - 1].x + k[0]));
                            }
                            (false, None) => {
                                r.list = ls[1].items.iter().map(|&x6| ls[at(5, ls.len())].items.first().copied().unwrap_or(1)).collect::<Vec<_>>();
                            }
                            _ => {}
                        }
                        let mut text7: String = p.1.clone();
                        let mut n8: i32 = 0;
                        let n12: i32 = loop {
                            n8 += 1;
                            if n8 > 2 || t == "abc" { break r.first().copied().unwrap_or(b); }
                            for x9 in &w { k[0] %= 5; }
                        };
                        t = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        match (text7.is_empty(), o) {
                            (true, Some(x13)) => { std::mem::swap(&mut b, &mut c); }
                            (false, None) => {
                                for x15 in &mut ls[at(4, 2)].items { fill(&mut w, o.map_or(rows[0].inner.x, |x| x + 1)); }
                            }
                            _ => {}
                        }
                        ((b as i64 * 2) as i32) - (6 + ls[ls.len() - 1].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (m.contains_key(&(b + 1)), o) {
                            (true, Some(x1)) => {
                                if 8 < (rows.iter().map(Record::total).max().unwrap_or((*ls[ls.len() - 1].x))) {
                                    rows[at((if !flag { 5 } else { r.list[0] }), 2)].n = ({ let x3: i32 = os.as_ref().map_or(x1, |x| x.len() as i32); rows.iter().map(|row| row.n).sum::<i32>() });
                                    l.x += double(q.front().copied().unwrap_or(3));
                                } else { let [n4, n5]: [i32; 2] = [((*b) % 7), (7 - b)]; }
                                r.list[at(1, 2)] += (e.size() - (ls[ls.len() - 1].x + k[0]));
                            }
                            (false, None) => {
                                r.list = ls[1].items.iter().map(|&x6| ls[at(5, ls.len())].items.first().copied().unwrap_or(1)).collect::<Vec<_>>();
                            }
                            _ => {}
                        }
                        let mut text7: String = p.1.clone();
                        let mut n8: i32 = 0;
                        let n12: i32 = loop {
                            n8 += 1;
                            if n8 > 2 || t == "abc" { break r.first().copied().unwrap_or(b); }
                            for x9 in &w { k[0] %= 5; }
                        };
                        t = v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        match (text7.is_empty(), o) {
                            (true, Some(x13)) => { std::mem::swap(&mut b, &mut c); }
                            (false, None) => {
                                for x15 in &mut ls[at(4, 2)].items { fill(&mut w, o.map_or(rows[0].inner.x, |x| x + 1)); }
                            }
                            _ => {}
                        }
                        ((b as i64 * 2) as i32) - (6 + ls[ls.len() - 1].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_147 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &p, &r, &rows, &e, &k, &ls]);
                    let value: i32 = {
                        b = ls[0].items.pop().unwrap_or(e.size()) - ls[0].items.len() as i32 + ls[0].items.pop().map_or(0, |x| x + 1);
                        p.0 += (k[at(round, 4)].max(rows[at(1, rows.len())].n) - (r.list.len() as i32));
                        c ^= total(&r.list);
                        (-(match &e { Shape::Dot => a, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &p, &r, &rows, &e, &k, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        b = ls[0].items.pop().unwrap_or(e.size()) - ls[0].items.len() as i32 + ls[0].items.pop().map_or(0, |x| x + 1);
                        p.0 += (k[at(round, 4)].max(rows[at(1, rows.len())].n) - (r.list.len() as i32));
                        c ^= total(&r.list);
                        (-(match &e { Shape::Dot => a, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &p, &r, &rows, &e, &k, &ls]);
        Outcome { value, state }
    }
}

mod program_148 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        s.flag ^= s.k[4 - 1] >= s.l.items.first().copied().unwrap_or(s.l.x);
                        'l2: for i1 in 0_i32..3 {
                            s.c = s.m.get(&((s.w.iter().filter(|x3| s.r.inner.on).count() as i32) + 1)).copied().unwrap_or(s.h.get("abc").copied().unwrap_or(7));
                        }
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        'l5: for x4 in &mut s.v {
                            let mut n6: i32 = 0;
                            let n10: i32 = loop {
                                n6 += 1;
                                if n6 > 2 || s.o == Some(3) { break s.q.front().copied().unwrap_or(s.rows[0].n); }
                                let mut text7: String = (s.p.1.clone() + "x");
                                s.w[0] += s.r.n.max((match &s.e { Shape::Dot => s.ls[at(0, s.ls.len())].x, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                            };
                        }
                        s.r.list.first().copied().unwrap_or(s.ls[s.ls.len() - 1].x.wrapping_mul(s.b)) - s.os.as_ref().map_or(s.ls[s.ls.len() - 1].x, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.flag ^= s.k[4 - 1] >= s.l.items.first().copied().unwrap_or(s.l.x);
                        'l2: for i1 in 0_i32..3 {
                            s.c = s.m.get(&((s.w.iter().filter(|x3| s.r.inner.on).count() as i32) + 1)).copied().unwrap_or(s.h.get("abc").copied().unwrap_or(7));
                        }
                        s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        'l5: for x4 in &mut s.v {
                            let mut n6: i32 = 0;
                            let n10: i32 = loop {
                                n6 += 1;
                                if n6 > 2 || s.o == Some(3) { break s.q.front().copied().unwrap_or(s.rows[0].n); }
                                let mut text7: String = (s.p.1.clone() + "x");
                                s.w[0] += s.r.n.max((match &s.e { Shape::Dot => s.ls[at(0, s.ls.len())].x, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }));
                            };
                        }
                        s.r.list.first().copied().unwrap_or(s.ls[s.ls.len() - 1].x.wrapping_mul(s.b)) - s.os.as_ref().map_or(s.ls[s.ls.len() - 1].x, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.flag, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_149 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n6: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.contains(&((self.v.iter().filter(|x4| self.w.contains(&(0 + 1))).count() as i32) + 1)) { break (|x5: i32| self.ls[at(6, self.ls.len())].x)(self.c); }
                    let n2: i32 = { let list = &self.w; list.len() as i32 + list.iter().sum::<i32>() };
                    let mut text3: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                };
                self.k[0] -= ((self.b + self.b) + (self.rows[self.rows.len() - 1].inner.x + self.w[0]));
                for (i8, x7) in self.w.iter().enumerate() {
                    self.v[0] = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                for i9 in 0_i32..3 {
                    for &x10 in &self.rows[at(5, self.rows.len())].list {
                        self.r.list.iter_mut().for_each(|x| *x = (self.w.len() as i32));
                    }
                }
                ((self.r.name.len() as i32) + self.os.as_ref().map_or(6, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                let n6: i32 = loop {
                    n1 += 1;
                    if n1 > 2 || self.w.contains(&((self.v.iter().filter(|x4| self.w.contains(&(0 + 1))).count() as i32) + 1)) { break (|x5: i32| self.ls[at(6, self.ls.len())].x)((*self.c)); }
                    let n2: i32 = { let list = &*self.w; list.len() as i32 + list.iter().sum::<i32>() };
                    let mut text3: String = self.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                };
                self.k[0] -= ((self.b + self.b) + (self.rows[self.rows.len() - 1].inner.x + self.w[0]));
                for (i8, x7) in self.w.iter().enumerate() {
                    self.v[0] = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                for i9 in 0_i32..3 {
                    for &x10 in &self.rows[at(5, self.rows.len())].list {
                        self.r.list.iter_mut().for_each(|x| *x = (self.w.len() as i32));
                    }
                }
                ((self.r.name.len() as i32) + self.os.as_ref().map_or(6, |x| x.len() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.ls]);
        Outcome { value, state }
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
