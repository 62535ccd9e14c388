//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_090 {
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
                    before = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match a {
                            0 | 1 => { r.list = w.iter().copied().filter(|x3| s == "abc").collect::<Vec<i32>>(); }
                            n1 @ 2..=5 => { let mut text4: String = format!("{}:{:<4}|", rows[1].name, 4); }
                            n2 if n2 > a => {
                                e = Shape::Named { name: r.name.to_uppercase(), size: (r.list.len() as i32) };
                                if o == Some(3) { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            }
                            _ => {
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (r.name.len() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        let [n6, .., n7] = k;
                        match o {
                            Some(x8) if x8 > 3 => {
                                o = None;
                                let n10 = std::mem::replace(&mut l.x, 4);
                            }
                            Some(x8) => o = Some(x8 + 2),
                            None => o = Some(rows[at(({ z += 2; say(3, z) }), rows.len())].inner.x.wrapping_mul(ls[at(round, ls.len())].x)),
                        }
                        if let Some(x11) = w.iter().find(|x| **x > 2) { k[0] = n7.max(r.first().copied().unwrap_or(n7)); }
                        if let Record { n: x12, list, .. } = &r && list.len() > 1 {
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= double(say(6, a)); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        rows[1].list.iter().sum::<i32>() - (n7 + ls[at(say(8, w[at(say(7, p.0), w.len())]), ls.len())].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        match a {
                            0 | 1 => { r.list = w.iter().copied().filter(|x3| s == "abc").collect::<Vec<i32>>(); }
                            n1 @ 2..=5 => { let mut text4: String = format!("{}:{:<4}|", rows[1].name, 4); }
                            n2 if n2 > a => {
                                e = Shape::Named { name: r.name.to_uppercase(), size: (r.list.len() as i32) };
                                if o == Some(3) { rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) }); }
                            }
                            _ => {
                                match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= (r.name.len() as i32); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        let [n6, .., n7] = k;
                        match o {
                            Some(x8) if x8 > 3 => {
                                o = None;
                                let n10 = std::mem::replace(&mut l.x, 4);
                            }
                            Some(x8) => o = Some(x8 + 2),
                            None => o = Some(rows[at(({ z += 2; say(3, z) }), rows.len())].inner.x.wrapping_mul((*ls[at(round, ls.len())].x))),
                        }
                        if let Some(x11) = w.iter().find(|x| **x > 2) { k[0] = n7.max(r.first().copied().unwrap_or(n7)); }
                        if let Record { n: x12, list, .. } = &r && list.len() > 1 {
                            match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= double(say(6, a)); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        rows[1].list.iter().sum::<i32>() - (n7 + (*ls[at(say(8, w[at(say(7, p.0), w.len())]), ls.len())].x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_091 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k]);
                    let value: i32 = {
                        let n1: i32 = ((-6) + (if 8 < 2 { p.0 } else { 8 }));
                        p.1 = rows[1].name.clone();
                        v.sort();
                        r.name = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || o == Some(3) { break m.get(&(rows[1].inner.x + 1)).copied().unwrap_or(k[4 - 1]); }
                            s.insert(0, 'b');
                        };
                        rows.iter().map(Record::total).max().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>()) - double(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = ((-6) + (if 8 < 2 { p.0 } else { 8 }));
                        p.1 = rows[1].name.clone();
                        v.sort();
                        r.name = w.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                        let mut n2: i32 = 0;
                        let n3: i32 = loop {
                            n2 += 1;
                            if n2 > 2 || o == Some(3) { break m.get(&(rows[1].inner.x + 1)).copied().unwrap_or(k[4 - 1]); }
                            s.insert(0, 'b');
                        };
                        rows.iter().map(Record::total).max().unwrap_or(rows.iter().map(|row| row.n).sum::<i32>()) - double(r.n)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &k]);
        Outcome { value, state, said: said() }
    }
}

mod program_092 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        for &x1 in &s.r.list {
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.s == "abc" {
                                n3 += 1;
                                (s.l.x, s.ls[0].x) = (('l4: { if 2 != s.l.x { break 'l4 1 } s.v[at(s.b, 2)] }), (s.ls[s.ls.len() - 1].items.iter().filter(|x5| s.a == 8).count() as i32));
                            }
                        }
                        s.w.insert(0, s.o.map_or(s.m.values().sum::<i32>(), |x| x + 1));
                        let mut n6: i32 = 0;
                        let n8: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || 0 >= (s.a - s.p.0) { break (s.p.1.len() as i32); }
                            s.o = s.o.map(|x| x + 1);
                            s.r.n -= (s.v.first().copied().unwrap_or(s.ls[at(say(1, s.ls[1].x), s.ls.len())].x) + ('l7: { if s.r.inner.on { break 'l7 0 } 4 }));
                        };
                        (-(s.ls[at(({ s.z += 2; say(3, s.z) }), s.ls.len())].x + ({ s.z += 2; say(2, s.z) }))) - s.h.get("abc").copied().unwrap_or(({ s.z += 2; say(4, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for &x1 in &s.r.list {
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.s == "abc" {
                                n3 += 1;
                                (s.l.x, s.ls[0].x) = (('l4: { if 2 != s.l.x { break 'l4 1 } s.v[at(s.b, 2)] }), (s.ls[s.ls.len() - 1].items.iter().filter(|x5| s.a == 8).count() as i32));
                            }
                        }
                        s.w.insert(0, s.o.map_or(s.m.values().sum::<i32>(), |x| x + 1));
                        let mut n6: i32 = 0;
                        let n8: i32 = loop {
                            n6 += 1;
                            if n6 > 2 || 0 >= (s.a - s.p.0) { break (s.p.1.len() as i32); }
                            *s.o = s.o.map(|x| x + 1);
                            s.r.n -= (s.v.first().copied().unwrap_or(s.ls[at(say(1, s.ls[1].x), s.ls.len())].x) + ('l7: { if s.r.inner.on { break 'l7 0 } 4 }));
                        };
                        (-((*s.ls[at(({ s.z += 2; say(3, s.z) }), s.ls.len())].x) + ({ s.z += 2; say(2, s.z) }))) - s.h.get("abc").copied().unwrap_or(({ s.z += 2; say(4, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_093 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[1].n {
                    0 | 1 => {
                        let mut n4: i32 = ('l3: { if self.v.contains(&((self.rows[1].name.chars().filter(|c| *c == 'b').count() as i32) + 1)) { break 'l3 (self.b % 7) } self.q.front().copied().unwrap_or(0) });
                    }
                    n1 @ 2..=5 => {
                        self.b -= (self.rows[say(1, 1)].name.len() as i32);
                        let mut n7: i32 = (|x5: i32| self.rows[at(say(2, self.r.list[at(6, 2)]), self.rows.len())].n.max(n1))((|x6: i32| self.b)(self.ls[1].x));
                    }
                    n2 if n2 > say(3, self.c) => {
                        self.r.inner.x += ((-say(4, self.p.0)) + (self.os.as_deref().unwrap_or("none").len() as i32));
                    }
                    _ => { self.s.insert(0, 'b'); }
                }
                if let Some(x8) = self.w.iter().find(|x| **x > 2) {
                    self.l.x = self.k[0].wrapping_mul((({ self.z += 1; say(5, self.z) }) - self.l.x));
                    { self.rows[at((1 % 7), 2)].n ^= (self.t.chars().filter(|c| *c == 'b').count() as i32); }
                }
                self.r.inner.x = self.k[at(({ let x9: i32 = self.k[at(round, 4)]; self.a }), 4)].max(({ let x10: i32 = ({ self.z += 2; say(6, self.z) }); self.k[at(self.b, 4)] }));
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                (double(2) - double(3))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[1].n {
                    0 | 1 => {
                        let mut n4: i32 = ('l3: { if self.v.contains(&((self.rows[1].name.chars().filter(|c| *c == 'b').count() as i32) + 1)) { break 'l3 (self.b % 7) } self.q.front().copied().unwrap_or(0) });
                    }
                    n1 @ 2..=5 => {
                        self.b -= (self.rows[say(1, 1)].name.len() as i32);
                        let mut n7: i32 = (|x5: i32| self.rows[at(say(2, self.r.list[at(6, 2)]), self.rows.len())].n.max(n1))((|x6: i32| self.b)(self.ls[1].x));
                    }
                    n2 if n2 > say(3, self.c) => {
                        self.r.inner.x += ((-say(4, self.p.0)) + (self.os.as_deref().unwrap_or("none").len() as i32));
                    }
                    _ => { self.s.insert(0, 'b'); }
                }
                if let Some(x8) = self.w.iter().find(|x| **x > 2) {
                    self.l.x = self.k[0].wrapping_mul((({ self.z += 1; say(5, self.z) }) - self.l.x));
                    { self.rows[at((1 % 7), 2)].n ^= (self.t.chars().filter(|c| *c == 'b').count() as i32); }
                }
                self.r.inner.x = self.k[at(({ let x9: i32 = self.k[at(round, 4)]; self.a }), 4)].max(({ let x10: i32 = ({ self.z += 2; say(6, self.z) }); self.k[at(self.b, 4)] }));
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                (double(2) - double(3))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_094 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                if let Some(x1) = self.o && x1 < 9 && self.v.contains(&((self.r.name.len() as i32) + 1)) {
                    match (self.w[0] - 0) {
                        0 | 1 => {
                            if (self.flag && self.o.is_some()) { return Ok((if self.s.starts_with('a') { self.ls[at(({ self.z }), self.ls.len())].x } else { ({ self.z += 2; say(2, self.z) }) })); }
                        }
                        n2 @ 2..=5 => { self.o.replace(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                        n3 if n3 > ({ self.z += 2; say(3, self.z) }) => {
                            match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.rows.iter().map(|row| row.n).sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        _ => { let n4: i32 = self.v.iter().copied().min().unwrap_or_default(); }
                    }
                } else { self.r.list.reverse(); }
                'l7: for x5 in self.rows[at(self.r.inner.x, self.rows.len())].list.iter() {
                    self.l.x -= &len(&self.t);
                    self.c += self.p.0.max((if self.v.iter().any(|x| *x > 3) { self.p.0 } else { ({ self.z += 1; say(4, self.z) }) }));
                }
                self.rows[0].name.push('y');
                let n8: i32 = self.o.or(Some((0 + self.l.x))).ok_or(String::from("none"))?;
                self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                if let Some(x1) = self.o && x1 < 9 && self.v.contains(&((self.r.name.len() as i32) + 1)) {
                    match (self.w[0] - 0) {
                        0 | 1 => {
                            if (self.flag && self.o.is_some()) { return Ok((if self.s.starts_with('a') { self.ls[at(({ self.z }), self.ls.len())].x } else { ({ self.z += 2; say(2, self.z) }) })); }
                        }
                        n2 @ 2..=5 => { self.o.replace(self.rows.iter().map(|row| row.n).sum::<i32>()); }
                        n3 if n3 > ({ self.z += 2; say(3, self.z) }) => {
                            match &mut self.e { Shape::Named { name, size } => { name.push('z'); *size -= self.rows.iter().map(|row| row.n).sum::<i32>(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        }
                        _ => { let n4: i32 = self.v.iter().copied().min().unwrap_or_default(); }
                    }
                } else { self.r.list.reverse(); }
                'l7: for x5 in self.rows[at(self.r.inner.x, self.rows.len())].list.iter() {
                    *self.l.x -= &len(&*self.t);
                    self.c += self.p.0.max((if self.v.iter().any(|x| *x > 3) { self.p.0 } else { ({ self.z += 1; say(4, self.z) }) }));
                }
                self.rows[0].name.push('y');
                let n8: i32 = self.o.or(Some((0 + (*self.l.x)))).ok_or(String::from("none"))?;
                self.l.x.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_095 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.r.name = format!("{}:{:<4}|", st.s, st.rows[at(st.a, st.rows.len())].n);
                        for i1 in 0_i32..3 { if (2 >= st.r.n && st.m.contains_key(&(2 + 1))) { break; } }
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = (st.p.1.len() as i32);
                            { st.w = (0..3 % 4).collect::<Vec<_>>(); }
                        }
                        let n4: i32 = st.ls[at(({ st.z += 2; say(1, st.z) }), st.ls.len())].items.iter().copied().min().unwrap_or_default();
                        st.r.list[at(0, 2)] = (|x5: i32| st.l.items[at(1, 2)].wrapping_mul(st.l.x))(st.rows.iter().map(|row| row.n).sum::<i32>());
                        (st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.s, &st.v, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.name = format!("{}:{:<4}|", st.s, st.rows[at(st.a, st.rows.len())].n);
                        for i1 in 0_i32..3 { if (2 >= st.r.n && st.m.contains_key(&(2 + 1))) { break; } }
                        for i2 in 0_i32..3 {
                            let mut n3: i32 = (st.p.1.len() as i32);
                            { st.w = (0..3 % 4).collect::<Vec<_>>(); }
                        }
                        let n4: i32 = st.ls[at(({ st.z += 2; say(1, st.z) }), st.ls.len())].items.iter().copied().min().unwrap_or_default();
                        st.r.list[at(0, 2)] = (|x5: i32| st.l.items[at(1, 2)].wrapping_mul((*st.l.x)))(st.rows.iter().map(|row| row.n).sum::<i32>());
                        (st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_096 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match p.0 {
                            0 | 1 => { std::mem::swap(&mut a, &mut b); }
                            n1 @ 2..=5 => {
                                let n3: i32 = l.items[at(5, 2)].wrapping_mul(o.unwrap_or(8));
                                p.0 += l.items.iter().sum::<i32>();
                            }
                            n2 if n2 > k[at(say(1, v[v.len() - 1]), 4)] => { ls[at(m.values().sum::<i32>(), 2)].x ^= &(2 % 7); }
                            _ => { v.insert(0, rows.iter().map(|row| row.n).sum::<i32>()); }
                        }
                        {
                            'l6: for &x4 in &w {
                                h.insert(format!("{}:{:<4}|", p.1, (if z % 8 == 5 { break 'l6 } else { say(2, z) })), o.map_or(p.0, |x| x + 1));
                                v.sort_by_key(|x| w.first().copied().unwrap_or(say(4, rows[say(3, 1)].inner.x)));
                            }
                            for x7 in &l.items { rows[0].list.dedup(); }
                        }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        o.map_or(e.size(), |x| x + 1) - m.get(&(2 + 1)).copied().unwrap_or(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        match p.0 {
                            0 | 1 => { std::mem::swap(&mut a, &mut b); }
                            n1 @ 2..=5 => {
                                let n3: i32 = l.items[at(5, 2)].wrapping_mul(o.unwrap_or(8));
                                p.0 += l.items.iter().sum::<i32>();
                            }
                            n2 if n2 > k[at(say(1, v[v.len() - 1]), 4)] => { ls[at(m.values().sum::<i32>(), 2)].x ^= &(2 % 7); }
                            _ => { v.insert(0, rows.iter().map(|row| row.n).sum::<i32>()); }
                        }
                        {
                            'l6: for &x4 in &w {
                                h.insert(format!("{}:{:<4}|", p.1, (if z % 8 == 5 { break 'l6 } else { say(2, z) })), o.map_or(p.0, |x| x + 1));
                                v.sort_by_key(|x| w.first().copied().unwrap_or(say(4, rows[say(3, 1)].inner.x)));
                            }
                            for x7 in &l.items { rows[0].list.dedup(); }
                        }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        o.map_or(e.size(), |x| x + 1) - m.get(&(2 + 1)).copied().unwrap_or(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &p, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_097 {
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
                        w.truncate(3);
                        l.items.sort_by_key(|x| double(rows[0].n));
                        match v.as_slice() {
                            [] => { let _ = m.remove(&((l.x - 4) + 1)); }
                            [x6] => { let n10 = std::mem::replace(&mut k[0], 4); }
                            [x6, .., y7] => { let n8 = std::mem::replace(&mut p.0, 4); }
                        }
                        if let Some(x11) = o {
                            for x12 in &ls[1].items { let [n14, .., n15] = k; }
                            k[say(5, 0)] -= w.first().copied().unwrap_or(len(&s));
                        } else {
                            let n17: i32 = (|x16: i32| double(0))((if o.is_some() { l.items[at(0, 2)] } else { rows[rows.len() - 1].inner.x }));
                        }
                        flag |= matches!(e, Shape::Line(n) if n > 2);
                        rows[at(round, rows.len())].list.iter().map(|x18| os.as_ref().map_or(r.inner.x, |x| x.len() as i32)).max().unwrap_or(0) - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.truncate(3);
                        l.items.sort_by_key(|x| double(rows[0].n));
                        match v.as_slice() {
                            [] => { let _ = m.remove(&(((*l.x) - 4) + 1)); }
                            [x6] => { let n10 = std::mem::replace(&mut k[0], 4); }
                            [x6, .., y7] => { let n8 = std::mem::replace(&mut p.0, 4); }
                        }
                        if let Some(x11) = o {
                            for x12 in &ls[1].items { let [n14, .., n15] = k; }
                            k[say(5, 0)] -= w.first().copied().unwrap_or(len(&*s));
                        } else {
                            let n17: i32 = (|x16: i32| double(0))((if o.is_some() { l.items[at(0, 2)] } else { rows[rows.len() - 1].inner.x }));
                        }
                        flag |= matches!(e, Shape::Line(n) if n > 2);
                        rows[at(round, rows.len())].list.iter().map(|x18| os.as_ref().map_or(r.inner.x, |x| x.len() as i32)).max().unwrap_or(0) - m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_098 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &v, &o, &os, &p, &rows, &m, &l, &ls]);
                    let value: i32 = {
                        flag = !(m.contains_key(&(ls[1].x + 1)));
                        b = o.map_or((rows[1].list.iter().filter(|x1| v.iter().any(|x| *x > 3)).count() as i32), |x| x + 1);
                        if flag {
                            l.x = (|x2: i32| (rows[say(1, 1)].name.len() as i32))((l.items.iter().filter(|x3| o.is_some()).count() as i32));
                        } else { a -= p.0.abs(); }
                        a %= 5;
                        let mut n4: i32 = 0;
                        while n4 < 3 && 1 >= v.iter().sum::<i32>() {
                            n4 += 1;
                            os.get_or_insert_default().push('d');
                        }
                        ('l6: { if s.starts_with('a') { break 'l6 os.as_ref().map_or(a, |x| x.len() as i32) } ({ let x5: i32 = c; a }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &v, &o, &os, &p, &rows, &m, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        flag = !(m.contains_key(&(ls[1].x + 1)));
                        b = o.map_or((rows[1].list.iter().filter(|x1| v.iter().any(|x| *x > 3)).count() as i32), |x| x + 1);
                        if flag {
                            l.x = (|x2: i32| (rows[say(1, 1)].name.len() as i32))((l.items.iter().filter(|x3| o.is_some()).count() as i32));
                        } else { *a -= p.0.abs(); }
                        a %= 5;
                        let mut n4: i32 = 0;
                        while n4 < 3 && 1 >= v.iter().sum::<i32>() {
                            n4 += 1;
                            os.get_or_insert_default().push('d');
                        }
                        ('l6: { if s.starts_with('a') { break 'l6 os.as_ref().map_or(a, |x| x.len() as i32) } ({ let x5: i32 = c; (*a) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &o, &os, &p, &rows, &m, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_099 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &r, &rows, &l, &ls, &z]);
                    let value: i32 = {
                        let n1 = std::mem::replace(&mut v[at(({ z += 2; say(1, z) }), 2)], 4);
                        c = total(&r.list);
                        let n2: i32 = (r.name.len() as i32);
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        'l4: for i3 in 0_i32..l.x.min(3) { for link5 in &mut ls { l.items.insert(0, total(&link5.items)); } }
                        (rows[1].list.iter().sum::<i32>() - v.iter().sum::<i32>()) - (l.items.iter().filter(|x6| 5 > 0).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &r, &rows, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = std::mem::replace(&mut v[at(({ z += 2; say(1, z) }), 2)], 4);
                        *c = total(&r.list);
                        let n2: i32 = (r.name.len() as i32);
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        'l4: for i3 in 0_i32..l.x.min(3) { for link5 in &ls { l.items.insert(0, total(&*link5.items)); } }
                        (rows[1].list.iter().sum::<i32>() - v.iter().sum::<i32>()) - (l.items.iter().filter(|x6| 5 > 0).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &r, &rows, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_100 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.l.x = (s.w.len() as i32);
                        }
                        match s.k[say(1, 1)] {
                            0 | 1 => { s.p.0 ^= s.o.unwrap_or(s.r.total()); }
                            n2 @ 2..=5 => { if let Some(x4) = &mut s.o { s.w.reverse(); } }
                            n3 if n3 > s.k[say(2, 1)] => {
                                s.q.push_back((if s.m.contains_key(&(s.l.x + 1)) { s.b } else { 1 }));
                            }
                            _ => {
                                s.flag ^= (s.rows[at(say(3, s.c), s.rows.len())].list[at(({ s.z }), 2)] > ({ s.z }) || !s.flag);
                            }
                        }
                        s.r.n -= s.m.values().sum::<i32>();
                        s.v.truncate(3);
                        let n8: i32 = s.o.or(Some((8 - s.rows[0].inner.x))).ok_or(String::from("none"))?;
                        ('l11: { if say(4, s.p.0) != s.r.total() { break 'l11 (match &s.e { Shape::Dot => s.ls[say(5, 1)].x, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) } s.l.x.max(({ s.z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.l.x = (s.w.len() as i32);
                        }
                        match s.k[say(1, 1)] {
                            0 | 1 => { s.p.0 ^= s.o.unwrap_or(s.r.total()); }
                            n2 @ 2..=5 => { if let Some(x4) = &mut s.o { s.w.reverse(); } }
                            n3 if n3 > s.k[say(2, 1)] => {
                                s.q.push_back((if s.m.contains_key(&(s.l.x + 1)) { s.b } else { 1 }));
                            }
                            _ => {
                                s.flag ^= (s.rows[at(say(3, s.c), s.rows.len())].list[at(({ s.z }), 2)] > ({ s.z }) || !s.flag);
                            }
                        }
                        s.r.n -= s.m.values().sum::<i32>();
                        s.v.truncate(3);
                        let n8: i32 = s.o.or(Some((8 - s.rows[0].inner.x))).ok_or(String::from("none"))?;
                        ('l11: { if say(4, s.p.0) != s.r.total() { break 'l11 (match &s.e { Shape::Dot => (*s.ls[say(5, 1)].x), Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 }) } s.l.x.max(({ s.z })) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_101 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    let mut list2: Vec<i32> = self.w.iter().copied().filter(|x3| self.r.inner.x >= len(&self.r.name)).collect::<Vec<i32>>();
                }
                if self.l.x > (-6) { self.r.grow((self.p.0 + 2)); } else if self.w.is_empty() {
                    self.ls[0].x = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                [self.rows[at(positive(say(1, self.z) - 7)?, 2)].inner.x, _] = [self.q.front().copied().unwrap_or(self.r.list[0]), self.os.as_ref().map_or(3, |x| x.len() as i32)];
                if self.t.is_empty() {
                    self.o.replace(self.v.iter().map(|x4| self.p.0).fold(0, |x, y| x ^ y));
                } else if self.o == Some(3) {
                    let mut list5: Vec<i32> = vec![self.rows.iter().map(Record::total).max().unwrap_or(self.ls[say(2, 1)].x); 2];
                }
                'l7: for x6 in self.w.iter_mut() { self.t = (self.s.clone() + "x"); }
                len(&self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    let mut list2: Vec<i32> = self.w.iter().copied().filter(|x3| self.r.inner.x >= len(&self.r.name)).collect::<Vec<i32>>();
                }
                if self.l.x > (-6) { self.r.grow((self.p.0 + 2)); } else if self.w.is_empty() {
                    self.ls[0].x = self.w.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add);
                }
                [self.rows[at(positive(say(1, self.z) - 7)?, 2)].inner.x, _] = [self.q.front().copied().unwrap_or(self.r.list[0]), self.os.as_ref().map_or(3, |x| x.len() as i32)];
                if self.t.is_empty() {
                    self.o.replace(self.v.iter().map(|x4| self.p.0).fold(0, |x, y| x ^ y));
                } else if self.o == Some(3) {
                    let mut list5: Vec<i32> = vec![self.rows.iter().map(Record::total).max().unwrap_or(self.ls[say(2, 1)].x); 2];
                }
                'l7: for x6 in self.w.iter_mut() { *self.t = (self.s.clone() + "x"); }
                len(&*self.t)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_102 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.v { self.c = self.w.iter().sum::<i32>(); }
                let mut n3 = 0;
                while let Some(x2) = self.rows[at(positive(say(1, self.z) - 7)?, 2)].list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    if (self.p.0 == self.l.x && self.w.iter().any(|x| *x > 3)) { return Ok(('l4: { if matches!(self.e, Shape::Line(n) if n > 2) { break 'l4 self.w[0] } self.c })); }
                }
                match self.l.x {
                    0 | 1 => {
                        *self.o.get_or_insert(self.v.first().copied().unwrap_or(({ self.z += 2; say(2, self.z) }))) += 2;
                    }
                    n5 @ 2..=5 => {
                        (self.ls[say(3, 0)].x, self.b) = ((-self.rows[self.rows.len() - 1].inner.x), self.v.first().copied().unwrap_or(self.v[at(self.rows[at(say(4, self.p.0), self.rows.len())].n, 2)]));
                    }
                    n6 if n6 > self.a => {
                        for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                        self.p.0 = (self.t.len() as i32);
                    }
                    _ => {
                        self.h.insert(format!("{}:{:<4}|", self.r.name, ({ self.z += 1; say(7, self.z) })), (|x8: i32| self.a)(self.p.0));
                    }
                }
                (self.o.unwrap_or(({ self.z })) - (self.v[at(self.l.x, 2)] - 6))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.v { self.c = self.w.iter().sum::<i32>(); }
                let mut n3 = 0;
                while let Some(x2) = self.rows[at(positive(say(1, self.z) - 7)?, 2)].list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    if (self.p.0 == self.l.x && self.w.iter().any(|x| *x > 3)) { return Ok(('l4: { if matches!(self.e, Shape::Line(n) if n > 2) { break 'l4 self.w[0] } self.c })); }
                }
                match self.l.x {
                    0 | 1 => {
                        *self.o.get_or_insert(self.v.first().copied().unwrap_or(({ self.z += 2; say(2, self.z) }))) += 2;
                    }
                    n5 @ 2..=5 => {
                        (self.ls[say(3, 0)].x, *self.b) = ((-self.rows[self.rows.len() - 1].inner.x), self.v.first().copied().unwrap_or(self.v[at(self.rows[at(say(4, self.p.0), self.rows.len())].n, 2)]));
                    }
                    n6 if n6 > self.a => {
                        for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                        self.p.0 = (self.t.len() as i32);
                    }
                    _ => {
                        self.h.insert(format!("{}:{:<4}|", self.r.name, ({ self.z += 1; say(7, self.z) })), (|x8: i32| (*self.a))(self.p.0));
                    }
                }
                (self.o.unwrap_or(({ self.z })) - (self.v[at(self.l.x, 2)] - 6))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_103 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, r: Record, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.t, &st.v, &st.o, &st.r, &st.l, &st.ls]);
                    let value: i32 = {
                        let n1: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        st.c = std::mem::take(&mut st.c) + 1;
                        st.ls[at(say(1, n1), 2)].items.reverse();
                        let _ = st.o.take();
                        total(&st.v) - st.l.x.wrapping_mul(st.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.t, &st.v, &st.o, &st.r, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, r: Record, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        st.c = std::mem::take(&mut st.c) + 1;
                        st.ls[at(say(1, n1), 2)].items.reverse();
                        let _ = st.o.take();
                        total(&st.v) - st.l.x.wrapping_mul(st.a)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().t, &st.load().v, &st.load().o, &st.load().r, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_104 {
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            rows[at((({ z += 2; say(1, z) })), 2)].inner.x = (|x2: i32| (t.len() as i32))(len(&t));
                        }
                        v[at(say(2, ls[1].x), 2)] = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        match (r.list.iter().map(|x3| say(4, rows[say(3, 1)].list[at(c, 2)])).sum::<i32>()) {
                            0 | 1 => { if let Some(x6) = &os { let n7 = bump(&mut b); } }
                            n4 @ 2..=5 => {
                                t.insert(0, 'b');
                                c = match v[at((t.len() as i32), v.len())] {
                                    0 | 1 => v.iter().map(|x13| say(8, l.x)).last().unwrap_or_default(),
                                    n8 @ (2..=5 | 8) => n8 + 1,
                                    n9 if n9 > a => (0 - k[at(ls[0].x, 4)]),
                                    _ => 2,
                                };
                            }
                            n5 if n5 > rows[rows.len() - 1].inner.x => {
                                l.items.iter_mut().for_each(|x| *x = os.as_ref().map_or(6, |x| x.len() as i32));
                            }
                            _ => {
                                for i14 in 0_i32..ls[ls.len() - 1].x.min(3) {
                                    match m.get(&(m.get(&(({ z += 2; say(10, z) }) + 1)).copied().unwrap_or(c) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                            }
                        }
                        r.total() - total(&rows[at(say(12, w[w.len() - 1]), rows.len())].list)
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            rows[at((({ z += 2; say(1, z) })), 2)].inner.x = (|x2: i32| (t.len() as i32))(len(&*t));
                        }
                        v[at(say(2, ls[1].x), 2)] = (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                        match (r.list.iter().map(|x3| say(4, rows[say(3, 1)].list[at(c, 2)])).sum::<i32>()) {
                            0 | 1 => { if let Some(x6) = &os { let n7 = bump(&mut b); } }
                            n4 @ 2..=5 => {
                                t.insert(0, 'b');
                                c = match v[at((t.len() as i32), v.len())] {
                                    0 | 1 => v.iter().map(|x13| say(8, (*l.x))).last().unwrap_or_default(),
                                    n8 @ (2..=5 | 8) => n8 + 1,
                                    n9 if n9 > a => (0 - k[at(ls[0].x, 4)]),
                                    _ => 2,
                                };
                            }
                            n5 if n5 > rows[rows.len() - 1].inner.x => {
                                l.items.iter_mut().for_each(|x| *x = os.as_ref().map_or(6, |x| x.len() as i32));
                            }
                            _ => {
                                for i14 in 0_i32..ls[ls.len() - 1].x.min(3) {
                                    match m.get(&(m.get(&(({ z += 2; say(10, z) }) + 1)).copied().unwrap_or(c) + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                                }
                            }
                        }
                        r.total() - total(&rows[at(say(12, w[w.len() - 1]), rows.len())].list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_105 {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        (p.0, b) = (k[at(r.inner.x, 4)].abs(), (|x1: i32| say(1, c))(6));
                        r.n = match (l.items.iter().filter(|x2| r.inner.on).count() as i32) {
                            0 | 1 => w.iter().map(|x8| 2).max().unwrap_or(0),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > positive(say(2, z) - 7)? => r.total(),
                            _ => 2,
                        };
                        w = v.iter().map(|&x9| ((x9 as i64 * 2) as i32)).collect::<Vec<_>>();
                        let mut n11 = 0;
                        while let Some(x10) = l.items.pop() {
                            n11 += 1;
                            if n11 > 3 { break }
                            r = Record { n: (|x12: i32| r.inner.x)(1), ..record(1, "q", &[4]) };
                        }
                        ({ let x13: i32 = h.get("abc").copied().unwrap_or(8); (r.list.iter().filter(|x14| a >= 5).count() as i32) }) - (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (p.0, b) = (k[at(r.inner.x, 4)].abs(), (|x1: i32| say(1, (*c)))(6));
                        r.n = match (l.items.iter().filter(|x2| r.inner.on).count() as i32) {
                            0 | 1 => w.iter().map(|x8| 2).max().unwrap_or(0),
                            n3 @ (2..=5 | 8) => n3 + 1,
                            n4 if n4 > positive(say(2, z) - 7)? => r.total(),
                            _ => 2,
                        };
                        w = v.iter().map(|&x9| ((x9 as i64 * 2) as i32)).collect::<Vec<_>>();
                        let mut n11 = 0;
                        while let Some(x10) = l.items.pop() {
                            n11 += 1;
                            if n11 > 3 { break }
                            r = Record { n: (|x12: i32| r.inner.x)(1), ..record(1, "q", &[4]) };
                        }
                        ({ let x13: i32 = h.get("abc").copied().unwrap_or(8); (r.list.iter().filter(|x14| a >= 5).count() as i32) }) - (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_106 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut t: String = String::from("b");
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &t, &p, &rows, &h, &l, &ls, &z]);
                    let value: i32 = {
                        a %= 5;
                        h.insert((t.clone() + "x"), l.x.abs());
                        l.x = l.x.max(len(&p.1));
                        ls[at(({ z += 1; say(1, z) }), ls.len())].x.max(rows.iter().map(Record::total).max().unwrap_or(7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &t, &p, &rows, &h, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let t: TVar<String> = TVar::new(String::from("b"));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        a %= 5;
                        h.insert((t.clone() + "x"), l.x.abs());
                        *l.x = l.x.max(len(&p.1));
                        ls[at(({ z += 1; say(1, z) }), ls.len())].x.max(rows.iter().map(Record::total).max().unwrap_or(7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &t, &p, &rows, &h, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_107 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        k[at(ls[at(round, ls.len())].items[0].abs(), 2)] ^= &('l1: { if c <= 7 { break 'l1 w[at(({ z }), w.len())] } rows[rows.len() - 1].list[0] });
                        for x2 in &l.items { let n4 = std::mem::replace(&mut ls[say(1, 0)].items[0], 4); }
                        match b {
                            0 | 1 => { ls[at((k[say(2, 1)] % 7), 2)].x ^= a.abs(); }
                            n5 @ 2..=5 => {
                                rows[at(({ z }), 2)].n = ((match &e { Shape::Dot => ({ z += 2; say(3, z) }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }) + (rows[at(round, rows.len())].list.iter().filter(|x7| o == Some(3)).count() as i32));
                            }
                            n6 if n6 > 4 => { for row10 in &mut rows { row10.inner.x += row10.inner.x.abs(); } }
                            _ => {
                                r.name.push('y');
                                p.1 += &format!("{a:>3} {t:?} {}", rows[rows.len() - 1].n);
                            }
                        }
                        (|x11: i32| q.front().copied().unwrap_or(w[say(4, 1)]))(e.size()) - (say(5, a) + rows[rows.len() - 1].list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        k[at(ls[at(round, ls.len())].items[0].abs(), 2)] ^= &('l1: { if c <= 7 { break 'l1 w[at(({ z }), w.len())] } rows[rows.len() - 1].list[0] });
                        for x2 in &l.items { let n4 = std::mem::replace(&mut ls[say(1, 0)].items[0], 4); }
                        match b {
                            0 | 1 => { ls[at((k[say(2, 1)] % 7), 2)].x ^= a.abs(); }
                            n5 @ 2..=5 => {
                                rows[at(({ z }), 2)].n = ((match &e { Shape::Dot => ({ z += 2; say(3, z) }), Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 }) + (rows[at(round, rows.len())].list.iter().filter(|x7| o == Some(3)).count() as i32));
                            }
                            n6 if n6 > 4 => { for row10 in &mut rows { row10.inner.x += row10.inner.x.abs(); } }
                            _ => {
                                r.name.push('y');
                                p.1 += &format!("{a:>3} {t:?} {}", rows[rows.len() - 1].n);
                            }
                        }
                        (|x11: i32| q.front().copied().unwrap_or(w[say(4, 1)]))(e.size()) - (say(5, (*a)) + rows[rows.len() - 1].list[0])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_108 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.t.clear();
                        }
                        let Some(n2) = s.o else { return Ok(s.r.first().copied().unwrap_or(2)) };
                        s.e = Shape::Named { name: format!("{}:{:<4}|", s.r.name, s.ls[0].x), size: (|x3: i32| 1)(({ s.z += 2; say(1, s.z) })) };
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            let mut n5: i32 = s.p.0.abs();
                        }
                        for x6 in s.v.iter_mut() {
                            if let Some(x) = s.m.get_mut(&((if s.r.inner.on { s.w[0] } else { s.p.0 }) + 1)) { *x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32) }
                            let n7: i32 = positive(i32::abs(s.q.front().copied().unwrap_or(({ s.z }))) + 1 - (round % 5))?;
                        }
                        ('l8: { if s.v.iter().any(|x| *x > 3) { break 'l8 (s.rows[at(n2, s.rows.len())].inner.x + s.c) } s.r.total() }) - s.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.t.clear();
                        }
                        let Some(n2) = s.o else { return Ok(s.r.first().copied().unwrap_or(2)) };
                        *s.e = Shape::Named { name: format!("{}:{:<4}|", s.r.name, s.ls[0].x), size: (|x3: i32| 1)(({ s.z += 2; say(1, s.z) })) };
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            let mut n5: i32 = s.p.0.abs();
                        }
                        for x6 in s.v.iter_mut() {
                            if let Some(x) = s.m.get_mut(&((if s.r.inner.on { s.w[0] } else { s.p.0 }) + 1)) { *x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32) }
                            let n7: i32 = positive(i32::abs(s.q.front().copied().unwrap_or(({ s.z }))) + 1 - (round % 5))?;
                        }
                        ('l8: { if s.v.iter().any(|x| *x > 3) { break 'l8 (s.rows[at(n2, s.rows.len())].inner.x + s.c) } s.r.total() }) - s.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_109 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.grow(({ let x1: i32 = self.c; self.w[0] }));
                let n2: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                let mut text3: String = self.t.chars().rev().collect::<String>();
                self.ls[say(1, 0)].x %= 5;
                self.os.get_or_insert_default().push('d');
                (if 7 <= (self.r.first().copied().unwrap_or(self.rows[at(5, self.rows.len())].n)) { (self.b - self.c) } else { ((self.l.x as i64 * 2) as i32) }) - (if self.r.inner.x > ({ self.z += 2; say(2, self.z) }) { self.k[1] } else { self.l.x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.grow(({ let x1: i32 = self.c; self.w[0] }));
                let n2: i32 = self.l.items.iter().copied().min().unwrap_or_default();
                let mut text3: String = self.t.chars().rev().collect::<String>();
                self.ls[say(1, 0)].x %= 5;
                self.os.get_or_insert_default().push('d');
                (if 7 <= (self.r.first().copied().unwrap_or(self.rows[at(5, self.rows.len())].n)) { (self.b - self.c) } else { ((self.l.x as i64 * 2) as i32) }) - (if self.r.inner.x > ({ self.z += 2; say(2, self.z) }) { self.k[1] } else { self.l.x })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_110 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(self.rows[self.rows.len() - 1].n, 2)] = ((match &self.e { Shape::Dot => self.p.0, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) % 7);
                self.a = self.v.pop().unwrap_or(self.r.first().copied().unwrap_or(({ self.z += 1; say(1, self.z) }))) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                let [n3, n4]: [i32; 2] = [self.os.as_ref().map_or(self.a, |x| x.len() as i32), self.m.values().sum::<i32>()];
                let mut n5: i32 = 0;
                let n7: i32 = loop {
                    n5 += 1;
                    if n5 > 2 || self.v.is_empty() { break (5 + ({ self.z += 2; say(2, self.z) })); }
                    let mut n6: i32 = (self.m.values().sum::<i32>() - self.rows.iter().map(|row| row.n).sum::<i32>());
                };
                (-(self.r.list.iter().filter(|x8| self.w.contains(&(self.l.x + 1))).count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(self.rows[self.rows.len() - 1].n, 2)] = ((match &self.e { Shape::Dot => self.p.0, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) % 7);
                self.a = self.v.pop().unwrap_or(self.r.first().copied().unwrap_or(({ self.z += 1; say(1, self.z) }))) - self.v.len() as i32 + self.v.pop().map_or(0, |x| x + 1);
                let [n3, n4]: [i32; 2] = [self.os.as_ref().map_or(self.a, |x| x.len() as i32), self.m.values().sum::<i32>()];
                let mut n5: i32 = 0;
                let n7: i32 = loop {
                    n5 += 1;
                    if n5 > 2 || self.v.is_empty() { break (5 + ({ self.z += 2; say(2, self.z) })); }
                    let mut n6: i32 = (self.m.values().sum::<i32>() - self.rows.iter().map(|row| row.n).sum::<i32>());
                };
                (-(self.r.list.iter().filter(|x8| self.w.contains(&(self.l.x + 1))).count() as i32))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.v, &vars.w, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_111 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.z]);
                    let value: i32 = {
                        st.r.inner = Inner { x: (match &st.e { Shape::Dot => st.c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), on: st.o.is_some() };
                        st.c = st.q.front().copied().unwrap_or((({ st.z += 1; say(1, st.z) }) - st.k[1]));
                        for row3 in &st.rows { let n4: i32 = ((row3.list[0] + row3.inner.x) - st.m.values().sum::<i32>()); }
                        ((({ st.z += 2; say(2, st.z) }) + st.r.inner.x) + st.m.values().sum::<i32>()) - (match &st.e { Shape::Dot => st.p.0, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.q, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: i32, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.inner = Inner { x: (match &st.e { Shape::Dot => st.c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), on: st.o.is_some() };
                        st.c = st.q.front().copied().unwrap_or((({ st.z += 1; say(1, st.z) }) - st.k[1]));
                        for row3 in &st.rows { let n4: i32 = ((row3.list[0] + row3.inner.x) - st.m.values().sum::<i32>()); }
                        ((({ st.z += 2; say(2, st.z) }) + st.r.inner.x) + st.m.values().sum::<i32>()) - (match &st.e { Shape::Dot => st.p.0, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().q, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_112 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &c, &s, &t, &w, &o, &r, &rows, &m, &e, &k, &q, &ls, &z]);
                    let value: i32 = {
                        rows[0].name = s.chars().rev().collect::<String>();
                        if 5 < (-7) {
                            ls[at((match &e { Shape::Dot => 2, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), 2)].x = double((rows[rows.len() - 1].n - rows[at(say(1, c), rows.len())].n));
                        } else if matches!(e, Shape::Line(n) if n > 2) {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        }
                        r.list.push((-c));
                        for link3 in &mut ls { e = Shape::Line(({ let x4: i32 = link3.x; ({ z += 1; say(2, z) }) })); }
                        for link5 in &mut ls {
                            let n7: i32 = (('l6: { if c > 5 { break 'l6 rows[rows.len() - 1].n } link5.items[0] }) + o.unwrap_or(k[at(say(3, a), 4)]));
                            r.list = vec![((k[at(({ z += 2; say(4, z) }), 4)] as i64 * 2) as i32); 2];
                        }
                        (if !(matches!(e, Shape::Line(n) if n > 2)) { len(&t) } else { m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &w, &o, &r, &rows, &m, &e, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        rows[0].name = s.chars().rev().collect::<String>();
                        if 5 < (-7) {
                            ls[at((match &e { Shape::Dot => 2, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), 2)].x = double((rows[rows.len() - 1].n - rows[at(say(1, c), rows.len())].n));
                        } else if matches!(e, Shape::Line(n) if n > 2) {
                            match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                        }
                        r.list.push((-c));
                        for link3 in &ls { e = Shape::Line(({ let x4: i32 = link3.x; ({ z += 1; say(2, z) }) })); }
                        for link5 in &ls {
                            let n7: i32 = (('l6: { if c > 5 { break 'l6 rows[rows.len() - 1].n } link5.items[0] }) + o.unwrap_or(k[at(say(3, a), 4)]));
                            r.list = vec![((k[at(({ z += 2; say(4, z) }), 4)] as i64 * 2) as i32); 2];
                        }
                        (if !(matches!(e, Shape::Line(n) if n > 2)) { len(&*t) } else { m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &w, &o, &r, &rows, &m, &e, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_113 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &l, &ls, &z]);
                    let value: i32 = {
                        for x1 in &mut l.items {
                            ls[at(({ z += 2; say(1, z) }), 2)].items = r.list.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                            r.inner.x += (-len(&t));
                        }
                        { for row3 in &mut rows { let n4 = std::mem::replace(&mut a, 4); } }
                        let Some(n5) = o else { return Ok(ls[at(round, ls.len())].items.first().copied().unwrap_or(({ z += 1; say(2, z) }))) };
                        (s.chars().filter(|c| *c == 'b').count() as i32) - (c % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &mut l.items {
                            ls[at(({ z += 2; say(1, z) }), 2)].items = r.list.iter().copied().filter(|x2| matches!(e, Shape::Line(n) if n > 2)).collect::<Vec<i32>>();
                            r.inner.x += (-len(&*t));
                        }
                        { for row3 in &mut rows { let n4 = std::mem::replace(&mut a, 4); } }
                        let Some(n5) = o else { return Ok(ls[at(round, ls.len())].items.first().copied().unwrap_or(({ z += 1; say(2, z) }))) };
                        (s.chars().filter(|c| *c == 'b').count() as i32) - (c % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &t, &v, &o, &r, &rows, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_114 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &v, &w, &o, &r, &rows, &m, &h, &k, &ls, &z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, a) { r.inner.x -= &a.wrapping_mul(3); } else {
                            let Some(n2) = o else { return Ok(o.map_or(3, |x| x + 1)) };
                        }
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        let mut n3: i32 = 0;
                        let n6: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || ls[0].x != (2 + ls[at(c, ls.len())].x) { break ('l5: { if o.is_some() { break 'l5 a } ls[at(({ z }), ls.len())].x }); }
                            let n4: i32 = m.get(&(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)).copied().unwrap_or((a % 7));
                        };
                        ls[at(r.inner.x, 2)].items[at(0, 2)] -= &(h.get("abc").copied().unwrap_or(k[4 - 1]));
                        o.map_or((v.len() as i32), |x| x + 1) - w[say(1, 1)].wrapping_mul(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &v, &w, &o, &r, &rows, &m, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if let (Some(x1), -3..) = (o, a) { r.inner.x -= &a.wrapping_mul(3); } else {
                            let Some(n2) = o else { return Ok(o.map_or(3, |x| x + 1)) };
                        }
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        let mut n3: i32 = 0;
                        let n6: i32 = loop {
                            n3 += 1;
                            if n3 > 2 || ls[0].x != (2 + (*ls[at(c, ls.len())].x)) { break ('l5: { if o.is_some() { break 'l5 a } (*ls[at(({ z }), ls.len())].x) }); }
                            let n4: i32 = m.get(&(v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + 1)).copied().unwrap_or(((*a) % 7));
                        };
                        ls[at(r.inner.x, 2)].items[at(0, 2)] -= &(h.get("abc").copied().unwrap_or(k[4 - 1]));
                        o.map_or((v.len() as i32), |x| x + 1) - w[say(1, 1)].wrapping_mul(7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &v, &w, &o, &r, &rows, &m, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_115 {
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            let mut n5: i32 = (|x2: i32| (match &e { Shape::Dot => l.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }))(o.map_or(a, |x| x + 1));
                            if (t.starts_with('a') && b > 5) { continue; }
                        }
                        a = total(&w);
                        if let Some(x) = os.as_mut() { x.push('m') }
                        if s == "abc" {
                            rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            if let Some(x) = os.as_mut() { x.push('m') }
                        } else if o.is_some() {
                            let mut list6: Vec<i32> = vec![k[at(k[1], 4)].max(v[v.len() - 1]); 2];
                            let mut text7: String = format!("{c:>3} {s:?} {}", ({ z += 1; say(1, z) }));
                        }
                        let n8: i32 = (ls[say(2, 1)].items.len() as i32);
                        o.map_or((r.name.len() as i32), |x| x + 1) - (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            let mut n5: i32 = (|x2: i32| (match &e { Shape::Dot => l.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }))(o.map_or((*a), |x| x + 1));
                            if (t.starts_with('a') && b > 5) { continue; }
                        }
                        a = total(&*w);
                        if let Some(x) = os.as_mut() { x.push('m') }
                        if s == "abc" {
                            rows.retain(|row| row.n < 9 || row.list.len() < 3);
                            if let Some(x) = os.as_mut() { x.push('m') }
                        } else if o.is_some() {
                            let mut list6: Vec<i32> = vec![k[at(k[1], 4)].max(v[v.len() - 1]); 2];
                            let mut text7: String = format!("{c:>3} {s:?} {}", ({ z += 1; say(1, z) }));
                        }
                        let n8: i32 = (ls[say(2, 1)].items.len() as i32);
                        o.map_or((r.name.len() as i32), |x| x + 1) - (rows[at(round, rows.len())].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_116 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.z]);
                    let value: i32 = {
                        match (s.o.unwrap_or(s.rows[s.rows.len() - 1].inner.x)) {
                            0 | 1 => { let n3: i32 = s.w.iter().copied().min().unwrap_or_default(); }
                            n1 @ 2..=5 => {
                                if (matches!(s.e, Shape::Line(n) if n > 2) || s.r.inner.on) {
                                    s.r.list = s.w[at(round, s.w.len())..].to_vec();
                                } else { s.r.name = (s.t.clone() + "x"); }
                            }
                            n2 if n2 > ({ s.z }) => {
                                let n4: i32 = s.o.or(Some(s.r.inner.x.abs())).ok_or(String::from("none"))?;
                                s.flag &= s.t.starts_with('a');
                            }
                            _ => {
                                s.p.1.push('y');
                                'l6: for x5 in &mut s.rows[at(say(1, s.a), 2)].list {
                                    s.v[at(s.b, 2)] = s.r.first().copied().unwrap_or(s.h.get("abc").copied().unwrap_or(0));
                                    s.l.x += s.o.unwrap_or((s.l.items.len() as i32));
                                }
                            }
                        }
                        s.c += bump(&mut s.c);
                        for i7 in 0_i32..s.k[say(2, 1)].min(3) {
                            shout(&mut s.s);
                            s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        }
                        s.b.abs() - s.v.iter().map(|x8| 3).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (s.o.unwrap_or(s.rows[s.rows.len() - 1].inner.x)) {
                            0 | 1 => { let n3: i32 = s.w.iter().copied().min().unwrap_or_default(); }
                            n1 @ 2..=5 => {
                                if (matches!(s.e, Shape::Line(n) if n > 2) || s.r.inner.on) {
                                    s.r.list = s.w[at(round, s.w.len())..].to_vec();
                                } else { s.r.name = (s.t.clone() + "x"); }
                            }
                            n2 if n2 > ({ s.z }) => {
                                let n4: i32 = s.o.or(Some(s.r.inner.x.abs())).ok_or(String::from("none"))?;
                                *s.flag &= s.t.starts_with('a');
                            }
                            _ => {
                                s.p.1.push('y');
                                'l6: for x5 in &mut s.rows[at(say(1, s.a), 2)].list {
                                    s.v[at((*s.b), 2)] = s.r.first().copied().unwrap_or(s.h.get("abc").copied().unwrap_or(0));
                                    *s.l.x += s.o.unwrap_or((s.l.items.len() as i32));
                                }
                            }
                        }
                        s.c += bump(&mut s.c);
                        for i7 in 0_i32..s.k[say(2, 1)].min(3) {
                            shout(&mut s.s);
                            s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        }
                        s.b.abs() - s.v.iter().map(|x8| 3).last().unwrap_or_default()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.h, &s.e, &s.k, &s.l, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_117 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(Record::total).max().unwrap_or(1) }
                self.b = self.r.first().copied().unwrap_or(self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.a));
                for link1 in &mut self.ls {
                    self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                    self.v.truncate(3);
                }
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(Record::total).max().unwrap_or(1) }
                self.b = self.r.first().copied().unwrap_or(self.ls[self.ls.len() - 1].items.first().copied().unwrap_or(self.a));
                for link1 in &self.ls {
                    self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                    self.v.truncate(3);
                }
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.os, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_118 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls {
                    let mut n3 = 0;
                    while let Some(x2) = self.r.list.pop() {
                        n3 += 1;
                        if n3 > 3 { break }
                        *self.o.get_or_insert((-x2)) += 2;
                    }
                }
                { let mut add = |by: i32| self.a += by; add(1); add(len(&self.p.1)); }
                self.ls[0].x = match self.h.get("abc").copied().unwrap_or(self.c) {
                    0 | 1 => (self.rows[at(round, self.rows.len())].list.len() as i32),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > self.a => (self.ls[1].items.len() as i32),
                    _ => 2,
                };
                ((self.ls[0].x, _), self.a) = ((self.m.get(&(self.c + 1)).copied().unwrap_or(self.rows[say(3, 1)].inner.x), 0), self.w.first().copied().unwrap_or(self.rows[at(round, self.rows.len())].inner.x));
                self.os.as_ref().map_or(('l16: { if self.t.starts_with('a') { break 'l16 self.w[at(self.p.0, 2)] } self.a }), |x| x.len() as i32) - self.m.get(&(({ self.z += 1; say(4, self.z) }) + 1)).copied().unwrap_or(self.rows[1].inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls {
                    let mut n3 = 0;
                    while let Some(x2) = self.r.list.pop() {
                        n3 += 1;
                        if n3 > 3 { break }
                        *self.o.get_or_insert((-x2)) += 2;
                    }
                }
                { let mut add = |by: i32| self.a += by; add(1); add(len(&self.p.1)); }
                self.ls[0].x = match self.h.get("abc").copied().unwrap_or(self.c) {
                    0 | 1 => (self.rows[at(round, self.rows.len())].list.len() as i32),
                    n5 @ (2..=5 | 8) => n5 + 1,
                    n6 if n6 > self.a => (self.ls[1].items.len() as i32),
                    _ => 2,
                };
                ((*self.ls[0].x, _), self.a) = ((self.m.get(&(self.c + 1)).copied().unwrap_or(self.rows[say(3, 1)].inner.x), 0), self.w.first().copied().unwrap_or(self.rows[at(round, self.rows.len())].inner.x));
                self.os.as_ref().map_or(('l16: { if self.t.starts_with('a') { break 'l16 self.w[at(self.p.0, 2)] } (*self.a) }), |x| x.len() as i32) - self.m.get(&(({ self.z += 1; say(4, self.z) }) + 1)).copied().unwrap_or(self.rows[1].inner.x)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_119 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, s: String, p: (i32, String), r: Record, rows: Vec<Record>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { b: -1, flag: true, s: String::from("abc"), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.b, &st.flag, &st.s, &st.p, &st.r, &st.rows]);
                    let value: i32 = {
                        if st.s.is_empty() {
                            st.rows[say(2, 0)].n = (st.s.len() as i32);
                            if st.rows[at(7, 2)].list.len() > 1 { st.rows[at(7, 2)].list.swap(0, 1); st.rows[at(7, 2)].list[1..].reverse(); }
                        } else { st.p.1.push_str(&String::from("abc")); }
                        { st.b ^= st.r.total(); }
                        st.flag = st.s.starts_with('a');
                        (len(&st.s) - ({ let x2: i32 = 4; st.b }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.b, &st.flag, &st.s, &st.p, &st.r, &st.rows]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: i32, flag: bool, s: String, p: (i32, String), r: Record, rows: Vec<Record>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { b: -1, flag: true, s: String::from("abc"), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.s.is_empty() {
                            st.rows[say(2, 0)].n = (st.s.len() as i32);
                            if st.rows[at(7, 2)].list.len() > 1 { st.rows[at(7, 2)].list.swap(0, 1); st.rows[at(7, 2)].list[1..].reverse(); }
                        } else { st.p.1.push_str(&String::from("abc")); }
                        { st.b ^= st.r.total(); }
                        st.flag = st.s.starts_with('a');
                        (len(&st.s) - ({ let x2: i32 = 4; st.b }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().b, &st.load().flag, &st.load().s, &st.load().p, &st.load().r, &st.load().rows]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_090", program_090::plain, program_090::transaction),
    ("program_091", program_091::plain, program_091::transaction),
    ("program_092", program_092::plain, program_092::transaction),
    ("program_093", program_093::plain, program_093::transaction),
    ("program_094", program_094::plain, program_094::transaction),
    ("program_095", program_095::plain, program_095::transaction),
    ("program_096", program_096::plain, program_096::transaction),
    ("program_097", program_097::plain, program_097::transaction),
    ("program_098", program_098::plain, program_098::transaction),
    ("program_099", program_099::plain, program_099::transaction),
    ("program_100", program_100::plain, program_100::transaction),
    ("program_101", program_101::plain, program_101::transaction),
    ("program_102", program_102::plain, program_102::transaction),
    ("program_103", program_103::plain, program_103::transaction),
    ("program_104", program_104::plain, program_104::transaction),
    ("program_105", program_105::plain, program_105::transaction),
    ("program_106", program_106::plain, program_106::transaction),
    ("program_107", program_107::plain, program_107::transaction),
    ("program_108", program_108::plain, program_108::transaction),
    ("program_109", program_109::plain, program_109::transaction),
    ("program_110", program_110::plain, program_110::transaction),
    ("program_111", program_111::plain, program_111::transaction),
    ("program_112", program_112::plain, program_112::transaction),
    ("program_113", program_113::plain, program_113::transaction),
    ("program_114", program_114::plain, program_114::transaction),
    ("program_115", program_115::plain, program_115::transaction),
    ("program_116", program_116::plain, program_116::transaction),
    ("program_117", program_117::plain, program_117::transaction),
    ("program_118", program_118::plain, program_118::transaction),
    ("program_119", program_119::plain, program_119::transaction),
];
