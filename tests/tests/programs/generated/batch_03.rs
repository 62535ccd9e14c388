//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_090 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &r, &rows, &m, &k, &q, &l]);
                    let value: i32 = {
                        k[at(r.total(), 2)] = match a {
                            0 | 1 => q.front().copied().unwrap_or(3),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 7 => m.values().sum::<i32>(),
                            _ => 2,
                        };
                        rows[0].name.push_str(&l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        let n6 = bump(&mut c);
                        'l8: for i7 in 0_i32..r.inner.x.min(3) { let _ = rows[at(k[1], 2)].list.pop(); }
                        let n10: i32 = (r.list.len() as i32);
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &r, &rows, &m, &k, &q, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        k[at(r.total(), 2)] = match a {
                            0 | 1 => q.front().copied().unwrap_or(3),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 7 => m.values().sum::<i32>(),
                            _ => 2,
                        };
                        rows[0].name.push_str(&l.items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"));
                        let n6 = bump(&mut c);
                        'l8: for i7 in 0_i32..r.inner.x.min(3) { let _ = rows[at(k[1], 2)].list.pop(); }
                        let n10: i32 = (r.list.len() as i32);
                        (w.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &r, &rows, &m, &k, &q, &l]);
        Outcome { value, state }
    }
}

mod program_091 {
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
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls]);
                    let value: i32 = {
                        let mut n1: i32 = (r.total() + (if 5 < (v[at(round, v.len())]) { p.0 } else { l.x }));
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let n2: i32 = (rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        match n2 {
                            0 | 1 => { w.truncate(3); }
                            n3 @ 2..=5 => { v.dedup(); }
                            n4 if n4 > n1 => {
                                if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                                a += (if o.is_some() { (r.name.chars().filter(|c| *c == 'b').count() as i32) } else { (if !flag { n1 } else { rows[0].n }) });
                            }
                            _ => {
                                let mut text6: String = rows[rows.len() - 1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                        }
                        ls[0].items.extend([e.size(), 1]);
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls]) };
        Outcome { value, state }
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
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = (r.total() + (if 5 < (v[at(round, v.len())]) { p.0 } else { l.x }));
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let n2: i32 = (rows[0].name.chars().filter(|c| *c == 'b').count() as i32);
                        match n2 {
                            0 | 1 => { w.truncate(3); }
                            n3 @ 2..=5 => { v.dedup(); }
                            n4 if n4 > n1 => {
                                if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                                a += (if o.is_some() { (r.name.chars().filter(|c| *c == 'b').count() as i32) } else { (if !flag { n1 } else { rows[0].n }) });
                            }
                            _ => {
                                let mut text6: String = rows[rows.len() - 1].list.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-");
                            }
                        }
                        ls[0].items.extend([e.size(), 1]);
                        rows.iter().map(|row| row.n).sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &flag, &t, &v, &w, &o, &p, &r, &rows, &m, &e, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_092 {
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
                        for &x1 in &s.r.list {
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.s == "abc" {
                                n3 += 1;
                                Inner { x: s.l.x, .. } = Inner { x: ((s.v[0] as i64 * 2) as i32), on: false };
                            }
                        }
                        'l6: for i5 in 0_i32..s.v[0].min(3) {
                            match (s.w[0] != 0, s.o) {
                                (true, Some(x7)) => { s.os.get_or_insert_default().push('d'); }
                                (false, None) => { s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                                _ => {}
                            }
                        }
                        match (|x11: i32| 0)(s.w[at(s.ls[1].x, 2)]) {
                            0 | 1 => { 'l15: for i14 in 0_i32..3 { s.p.0 = (s.rows[0].inner.x.abs() + (7 - 0)); } }
                            n12 @ 2..=5 => {
                                match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= (s.b % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                                match s.rows[1].list[0] {
                                    0 | 1 => { s.p.0 -= (s.rows[1].list.iter().filter(|x18| (!s.flag || s.r.inner.on)).count() as i32); }
                                    n16 @ 2..=5 => { s.v.sort_by_key(|x| s.rows.iter().map(|row| row.n).sum::<i32>()); }
                                    n17 if n17 > s.ls[s.ls.len() - 1].x => {
                                        *s.h.entry((s.p.1.clone() + "x")).or_insert(0) += s.r.first().copied().unwrap_or(s.ls[at(s.rows[at(s.b, s.rows.len())].inner.x, s.ls.len())].x);
                                    }
                                    _ => { s.p.0 = total(&s.v); }
                                }
                            }
                            n13 if n13 > 1 => { if let Some(x) = s.w.last_mut() { *x += (s.ls[0].x % 7) } }
                            _ => {
                                match s.s.as_str() {
                                    "" => {
                                        std::mem::swap(&mut s.b, &mut s.c);
                                        let n22: i32 = (s.ls[at(round, s.ls.len())].items.iter().filter(|x21| s.b < total(&s.v)).count() as i32);
                                    }
                                    "abc" | "b" => { s.m.insert(total(&s.rows[1].list), (3 - s.p.0)); }
                                    y20 => {
                                        let mut n24: i32 = s.o.map_or(total(&s.l.items), |x| x + 1);
                                        if let Some(x) = s.os.as_mut() { x.push('m') }
                                    }
                                }
                                s.a -= s.a.wrapping_mul(s.o.unwrap_or(1));
                            }
                        }
                        (s.w.first().copied().unwrap_or(3) - s.o.map_or(6, |x| x + 1))
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
                        for &x1 in &s.r.list {
                            let mut n3: i32 = 0;
                            while n3 < 3 && s.s == "abc" {
                                n3 += 1;
                                Inner { x: s.l.x, .. } = Inner { x: ((s.v[0] as i64 * 2) as i32), on: false };
                            }
                        }
                        'l6: for i5 in 0_i32..s.v[0].min(3) {
                            match (s.w[0] != 0, s.o) {
                                (true, Some(x7)) => { s.os.get_or_insert_default().push('d'); }
                                (false, None) => { s.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                                _ => {}
                            }
                        }
                        match (|x11: i32| 0)(s.w[at(s.ls[1].x, 2)]) {
                            0 | 1 => { 'l15: for i14 in 0_i32..3 { s.p.0 = (s.rows[0].inner.x.abs() + (7 - 0)); } }
                            n12 @ 2..=5 => {
                                match &mut s.e { Shape::Named { name, size } => { name.push('z'); *size -= ((*s.b) % 7); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                                match s.rows[1].list[0] {
                                    0 | 1 => { s.p.0 -= (s.rows[1].list.iter().filter(|x18| (!s.flag || s.r.inner.on)).count() as i32); }
                                    n16 @ 2..=5 => { s.v.sort_by_key(|x| s.rows.iter().map(|row| row.n).sum::<i32>()); }
                                    n17 if n17 > s.ls[s.ls.len() - 1].x => {
                                        *s.h.entry((s.p.1.clone() + "x")).or_insert(0) += s.r.first().copied().unwrap_or(s.ls[at(s.rows[at((*s.b), s.rows.len())].inner.x, s.ls.len())].x);
                                    }
                                    _ => { s.p.0 = total(&*s.v); }
                                }
                            }
                            n13 if n13 > 1 => { if let Some(x) = s.w.last_mut() { *x += (s.ls[0].x % 7) } }
                            _ => {
                                match s.s.as_str() {
                                    "" => {
                                        std::mem::swap(&mut s.b, &mut s.c);
                                        let n22: i32 = (s.ls[at(round, s.ls.len())].items.iter().filter(|x21| s.b < total(&*s.v)).count() as i32);
                                    }
                                    "abc" | "b" => { s.m.insert(total(&s.rows[1].list), (3 - s.p.0)); }
                                    y20 => {
                                        let mut n24: i32 = s.o.map_or(total(&*s.l.items), |x| x + 1);
                                        if let Some(x) = s.os.as_mut() { x.push('m') }
                                    }
                                }
                                s.a -= s.a.wrapping_mul(s.o.unwrap_or(1));
                            }
                        }
                        (s.w.first().copied().unwrap_or(3) - s.o.map_or(6, |x| x + 1))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_093 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => {
                        let n4: i32 = ('l3: { if self.v.contains(&((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) + 1)) { break 'l3 double(self.ls[0].x) } ((self.p.0 as i64 * 2) as i32) });
                    }
                    n1 @ 2..=5 => {
                        for x5 in self.w.iter_mut() {
                            self.r.inner.x ^= self.o.unwrap_or(self.r.first().copied().unwrap_or(self.r.n));
                            if (self.a <= 0 && self.v.is_empty()) { break; }
                        }
                    }
                    n2 if n2 > self.r.list[at(8, 2)] => {
                        self.c = (-total(&self.r.list));
                        self.s += &(self.rows[0].name.clone() + "x");
                    }
                    _ => { let mut n6: i32 = ((-self.l.x) + (self.os.as_deref().unwrap_or("none").len() as i32)); }
                }
                self.m.insert((0 + self.k[1]), self.w.first().copied().unwrap_or(self.ls[0].x));
                let [n7, n8]: [i32; 2] = [('l9: { if self.s.starts_with('a') { break 'l9 self.l.x } self.l.x }), self.m.values().sum::<i32>()];
                { let mut text10: String = format!("{}:{:<4}|", self.p.1, self.c); }
                total(&self.l.items) - self.rows[1].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.rows[at(round, self.rows.len())].n {
                    0 | 1 => {
                        let n4: i32 = ('l3: { if self.v.contains(&((self.rows[0].name.chars().filter(|c| *c == 'b').count() as i32) + 1)) { break 'l3 double(self.ls[0].x) } ((self.p.0 as i64 * 2) as i32) });
                    }
                    n1 @ 2..=5 => {
                        for x5 in self.w.iter_mut() {
                            self.r.inner.x ^= self.o.unwrap_or(self.r.first().copied().unwrap_or(self.r.n));
                            if (self.a <= 0 && self.v.is_empty()) { break; }
                        }
                    }
                    n2 if n2 > self.r.list[at(8, 2)] => {
                        *self.c = (-total(&self.r.list));
                        *self.s += &(self.rows[0].name.clone() + "x");
                    }
                    _ => { let mut n6: i32 = ((-(*self.l.x)) + (self.os.as_deref().unwrap_or("none").len() as i32)); }
                }
                self.m.insert((0 + self.k[1]), self.w.first().copied().unwrap_or(self.ls[0].x));
                let [n7, n8]: [i32; 2] = [('l9: { if self.s.starts_with('a') { break 'l9 self.l.x } self.l.x }), self.m.values().sum::<i32>()];
                { let mut text10: String = format!("{}:{:<4}|", self.p.1, self.c); }
                total(&*self.l.items) - self.rows[1].list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_094 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.m.remove(&(self.r.total() + 1));
                if self.rows[at(1, 2)].list.len() > 1 { self.rows[at(1, 2)].list.swap(0, 1); self.rows[at(1, 2)].list[1..].reverse(); }
                match self.l.items.as_slice() {
                    [] => {
                        let n3: i32 = (-(if self.t.starts_with('a') { self.b } else { self.rows[at(round, self.rows.len())].list[at(self.ls[at(round, self.ls.len())].x, 2)] }));
                    }
                    [x1] => { shout(&mut self.p.1); }
                    [x1, .., y2] => { self.rows[0].n = self.q.front().copied().unwrap_or((self.ls[0].x % 7)); }
                }
                std::mem::swap(&mut self.a, &mut self.b);
                self.o.replace((self.v.iter().filter(|x4| self.k[0] != self.l.x).count() as i32));
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (-self.b)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let _ = self.m.remove(&(self.r.total() + 1));
                if self.rows[at(1, 2)].list.len() > 1 { self.rows[at(1, 2)].list.swap(0, 1); self.rows[at(1, 2)].list[1..].reverse(); }
                match self.l.items.as_slice() {
                    [] => {
                        let n3: i32 = (-(if self.t.starts_with('a') { self.b } else { self.rows[at(round, self.rows.len())].list[at(self.ls[at(round, self.ls.len())].x, 2)] }));
                    }
                    [x1] => { shout(&mut self.p.1); }
                    [x1, .., y2] => { self.rows[0].n = self.q.front().copied().unwrap_or((self.ls[0].x % 7)); }
                }
                std::mem::swap(&mut self.a, &mut self.b);
                self.o.replace((self.v.iter().filter(|x4| self.k[0] != (*self.l.x)).count() as i32));
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - (-(*self.b))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.t, &vars.v, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_095 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls]);
                    let value: i32 = {
                        st.r.name = format!("{}:{:<4}|", st.s, st.p.0);
                        match (st.b == 8, st.o) {
                            (true, Some(x1)) => {
                                let n3: i32 = positive(i32::abs(st.m.get(&(0 + 1)).copied().unwrap_or(3)) + 1 - (round % 5))?;
                            }
                            (false, None) => {
                                match st.b {
                                    0 | 1 => {
                                        st.k[0] = ((-8) - st.v.iter().map(|x6| st.b).last().unwrap_or_default());
                                        st.h.insert(st.r.name.trim_start_matches('a').to_owned(), (|x7: i32| st.b)(st.a));
                                    }
                                    n4 @ 2..=5 => {
                                        let n8: i32 = { let list = &st.rows[0].list; list.len() as i32 + list.iter().sum::<i32>() };
                                    }
                                    n5 if n5 > st.w[0] => {
                                        let [n9, n10]: [i32; 2] = [(st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), st.m.values().sum::<i32>()];
                                    }
                                    _ => {
                                        *st.h.entry(st.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += (match &st.e { Shape::Dot => st.p.0, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 });
                                        ((st.ls[0].x, _), st.k[0]) = ((st.h.get("abc").copied().unwrap_or(st.c), 0), double(st.rows[at(6, st.rows.len())].n));
                                    }
                                }
                            }
                            _ => {}
                        }
                        st.m.insert((st.c + st.k[4 - 1]), (1));
                        let n13: i32 = peak(&st.v).copied().unwrap_or(3);
                        st.h.remove(&format!("{}:{:<4}|", st.r.name, 2));
                        ((st.r.n % 7) % 7) - (st.c + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.name = format!("{}:{:<4}|", st.s, st.p.0);
                        match (st.b == 8, st.o) {
                            (true, Some(x1)) => {
                                let n3: i32 = positive(i32::abs(st.m.get(&(0 + 1)).copied().unwrap_or(3)) + 1 - (round % 5))?;
                            }
                            (false, None) => {
                                match st.b {
                                    0 | 1 => {
                                        st.k[0] = ((-8) - st.v.iter().map(|x6| st.b).last().unwrap_or_default());
                                        st.h.insert(st.r.name.trim_start_matches('a').to_owned(), (|x7: i32| st.b)(st.a));
                                    }
                                    n4 @ 2..=5 => {
                                        let n8: i32 = { let list = &st.rows[0].list; list.len() as i32 + list.iter().sum::<i32>() };
                                    }
                                    n5 if n5 > st.w[0] => {
                                        let [n9, n10]: [i32; 2] = [(st.l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32), st.m.values().sum::<i32>()];
                                    }
                                    _ => {
                                        *st.h.entry(st.r.name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/")).or_insert(0) += (match &st.e { Shape::Dot => st.p.0, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 });
                                        ((st.ls[0].x, _), st.k[0]) = ((st.h.get("abc").copied().unwrap_or(st.c), 0), double(st.rows[at(6, st.rows.len())].n));
                                    }
                                }
                            }
                            _ => {}
                        }
                        st.m.insert((st.c + st.k[4 - 1]), (1));
                        let n13: i32 = peak(&st.v).copied().unwrap_or(3);
                        st.h.remove(&format!("{}:{:<4}|", st.r.name, 2));
                        ((st.r.n % 7) % 7) - (st.c + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_096 {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        v[0] = match p.0 {
                            0 | 1 => (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 3 => (5 % 7),
                            _ => 2,
                        };
                        b = match (rows[0].name.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => rows.iter().map(Record::total).max().unwrap_or(k[1]),
                            n8 @ (2..=5 | 8) => n8 + 1,
                            n9 if n9 > k[4 - 1] => len(&s),
                            _ => 2,
                        };
                        ls[0].items.extend([({ let x11: i32 = o.map_or(r.n, |x| x + 1); c.wrapping_mul(c) }), 1]);
                        ('l13: { if k[at(round, 4)] == (k[4 - 1].abs()) { break 'l13 rows.iter().map(|row| row.n).sum::<i32>() } r.list.iter().map(|x12| r.inner.x).last().unwrap_or_default() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &l, &ls]) };
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v[0] = match p.0 {
                            0 | 1 => (r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > 3 => (5 % 7),
                            _ => 2,
                        };
                        b = match (rows[0].name.chars().filter(|c| *c == 'b').count() as i32) {
                            0 | 1 => rows.iter().map(Record::total).max().unwrap_or(k[1]),
                            n8 @ (2..=5 | 8) => n8 + 1,
                            n9 if n9 > k[4 - 1] => len(&*s),
                            _ => 2,
                        };
                        ls[0].items.extend([({ let x11: i32 = o.map_or(r.n, |x| x + 1); c.wrapping_mul((*c)) }), 1]);
                        ('l13: { if k[at(round, 4)] == (k[4 - 1].abs()) { break 'l13 rows.iter().map(|row| row.n).sum::<i32>() } r.list.iter().map(|x12| r.inner.x).last().unwrap_or_default() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &r, &rows, &h, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_097 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &v, &w, &os, &r, &rows, &m, &e, &l, &ls]);
                    let value: i32 = {
                        w.sort_by_key(|x| os.as_ref().map_or(7, |x| x.len() as i32));
                        e = Shape::Line(r.inner.x.max(ls[at(r.n, ls.len())].x));
                        w.reverse();
                        if let Some(x2) = m.get(&(v[at(round, v.len())] + 1)) {
                            rows[0].name = rows[0].name.clone();
                            (l.x, ls[at(6, 2)].x) = (r.total(), (v.len() as i32));
                        }
                        let n3 = std::mem::replace(&mut b, 4);
                        v.iter().sum::<i32>() - (1 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &v, &w, &os, &r, &rows, &m, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        w.sort_by_key(|x| os.as_ref().map_or(7, |x| x.len() as i32));
                        *e = Shape::Line(r.inner.x.max((*ls[at(r.n, ls.len())].x)));
                        w.reverse();
                        if let Some(x2) = m.get(&(v[at(round, v.len())] + 1)) {
                            rows[0].name = rows[0].name.clone();
                            (l.x, *ls[at(6, 2)].x) = (r.total(), (v.len() as i32));
                        }
                        let n3 = std::mem::replace(&mut b, 4);
                        v.iter().sum::<i32>() - (1 % 7)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &v, &w, &os, &r, &rows, &m, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_098 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        flag = !(m.contains_key(&(b + 1)));
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        let Some(n1) = o else { return Ok(((c as i64 * 2) as i32)) };
                        {
                            let mut n2: i32 = 0;
                            let n5: i32 = loop {
                                n2 += 1;
                                if n2 > 2 || s == "abc" { break p.0.abs(); }
                                l.x = (|x3: i32| (rows[0].name.len() as i32))((l.items.iter().filter(|x4| o.is_some()).count() as i32));
                                os.get_or_insert_default().push('d');
                            };
                        }
                        match c {
                            0 | 1 => { rows[0].list.extend([v.iter().sum::<i32>(), 1]); }
                            n6 @ 2..=5 => { p.1.insert(0, 'b'); }
                            n7 if n7 > 3 => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            _ => {
                                c = o.unwrap_or(m.get(&(c + 1)).copied().unwrap_or(rows[1].list[at(c, 2)]));
                                ls[0].items.extend(w.iter().take(2));
                            }
                        }
                        ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        flag = !(m.contains_key(&((*b) + 1)));
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        let Some(n1) = o else { return Ok(((c as i64 * 2) as i32)) };
                        {
                            let mut n2: i32 = 0;
                            let n5: i32 = loop {
                                n2 += 1;
                                if n2 > 2 || s == "abc" { break p.0.abs(); }
                                l.x = (|x3: i32| (rows[0].name.len() as i32))((l.items.iter().filter(|x4| o.is_some()).count() as i32));
                                os.get_or_insert_default().push('d');
                            };
                        }
                        match c {
                            0 | 1 => { rows[0].list.extend([v.iter().sum::<i32>(), 1]); }
                            n6 @ 2..=5 => { p.1.insert(0, 'b'); }
                            n7 if n7 > 3 => {
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                            _ => {
                                *c = o.unwrap_or(m.get(&(c + 1)).copied().unwrap_or(rows[1].list[at(c, 2)]));
                                ls[0].items.extend(w.iter().take(2));
                            }
                        }
                        ((p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_099 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &o, &os, &p, &r, &rows, &k, &l, &ls]);
                    let value: i32 = {
                        let n1 = bump(&mut v[0]);
                        *o.get_or_insert((os.as_deref().unwrap_or("none").len() as i32)) += 2;
                        let n2: i32 = k[0].wrapping_mul((r.name.len() as i32));
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        'l4: for i3 in 0_i32..l.x.min(3) { for link5 in &mut ls { l.items.insert(0, total(&link5.items)); } }
                        (rows[0].list.iter().sum::<i32>() - v.iter().sum::<i32>()) - (l.items.iter().filter(|x6| rows[at(0, rows.len())].n > 2).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &o, &os, &p, &r, &rows, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = bump(&mut v[0]);
                        *o.get_or_insert((os.as_deref().unwrap_or("none").len() as i32)) += 2;
                        let n2: i32 = k[0].wrapping_mul((r.name.len() as i32));
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        'l4: for i3 in 0_i32..l.x.min(3) { for link5 in &ls { l.items.insert(0, total(&*link5.items)); } }
                        (rows[0].list.iter().sum::<i32>() - v.iter().sum::<i32>()) - (l.items.iter().filter(|x6| rows[at(0, rows.len())].n > 2).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &o, &os, &p, &r, &rows, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_100 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.l.x = (s.w.len() as i32);
                        }
                        s.c = match s.k[4 - 1] {
                            0 | 1 => s.r.total(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.rows[at(s.p.0, s.rows.len())].inner.x => (-s.k[4 - 1]),
                            _ => 2,
                        };
                        s.v[0] = len(&s.s);
                        s.o.replace(s.c.wrapping_mul(s.w[at(s.ls[1].x, 2)]));
                        let mut n6: i32 = ((s.ls[1].items.len() as i32) + (|x5: i32| x5)(s.rows[0].list[0]));
                        total(&s.r.list) - (s.rows[1].n - s.v[at(s.k[at(s.k[at(round, 4)], 4)], 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
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
                        s.c = match s.k[4 - 1] {
                            0 | 1 => s.r.total(),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > s.rows[at(s.p.0, s.rows.len())].inner.x => (-s.k[4 - 1]),
                            _ => 2,
                        };
                        s.v[0] = len(&*s.s);
                        s.o.replace(s.c.wrapping_mul(s.w[at(s.ls[1].x, 2)]));
                        let mut n6: i32 = ((s.ls[1].items.len() as i32) + (|x5: i32| x5)(s.rows[0].list[0]));
                        total(&s.r.list) - (s.rows[1].n - s.v[at(s.k[at(s.k[at(round, 4)], 4)], 2)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_101 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    let mut list2: Vec<i32> = self.w.iter().copied().filter(|x3| 1 >= self.a.abs()).collect::<Vec<i32>>();
                }
                'l5: for row4 in self.rows.iter() {
                    if let Some(x) = self.m.get_mut(&((self.r.list.iter().filter(|x6| row4.list[at(self.w[0], 2)] < (self.v[at(self.rows[at(self.ls[at(self.b, self.ls.len())].x, self.rows.len())].n, 2)])).count() as i32) + 1)) { *x -= (-6) }
                }
                if let Some(x7) = self.o && x7 < 9 && self.o == Some(3) {
                    *self.m.entry(total(&self.v)).or_insert((self.r.list[0] % 7)) += total(&self.ls[self.ls.len() - 1].items);
                } else {
                    let mut n8: i32 = 0;
                    while n8 < 3 && self.flag {
                        n8 += 1;
                        Inner { x: self.a, .. } = Inner { x: self.rows.iter().map(|row| row.n).sum::<i32>(), on: false };
                    }
                }
                let (Some(n9), _) = (self.o, 1) else { return Ok((if self.t.is_empty() { self.r.n } else { self.a })) };
                self.o.replace((self.p.1.chars().filter(|c| *c == 'b').count() as i32));
                (self.rows[0].list.len() as i32) - (0 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    let mut list2: Vec<i32> = self.w.iter().copied().filter(|x3| 1 >= self.a.abs()).collect::<Vec<i32>>();
                }
                'l5: for row4 in self.rows.iter() {
                    if let Some(x) = self.m.get_mut(&((self.r.list.iter().filter(|x6| row4.list[at(self.w[0], 2)] < (self.v[at(self.rows[at(self.ls[at(self.b, self.ls.len())].x, self.rows.len())].n, 2)])).count() as i32) + 1)) { *x -= (-6) }
                }
                if let Some(x7) = self.o && x7 < 9 && self.o == Some(3) {
                    *self.m.entry(total(&*self.v)).or_insert((self.r.list[0] % 7)) += total(&*self.ls[self.ls.len() - 1].items);
                } else {
                    let mut n8: i32 = 0;
                    while n8 < 3 && self.flag {
                        n8 += 1;
                        Inner { x: self.a, .. } = Inner { x: self.rows.iter().map(|row| row.n).sum::<i32>(), on: false };
                    }
                }
                let (Some(n9), _) = (self.o, 1) else { return Ok((if self.t.is_empty() { self.r.n } else { self.a })) };
                self.o.replace((self.p.1.chars().filter(|c| *c == 'b').count() as i32));
                (self.rows[0].list.len() as i32) - (0 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_102 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.v { self.c = self.w.iter().sum::<i32>(); }
                let mut n3 = 0;
                while let Some(x2) = self.rows[0].list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    let n4 = bump(&mut self.b);
                }
                self.k[at(({ let x5: i32 = self.r.inner.x; self.w[0] }), 2)] %= 5;
                total(&self.r.list) - self.a.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for x1 in &mut self.v { self.c = self.w.iter().sum::<i32>(); }
                let mut n3 = 0;
                while let Some(x2) = self.rows[0].list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    let n4 = bump(&mut self.b);
                }
                self.k[at(({ let x5: i32 = self.r.inner.x; self.w[0] }), 2)] %= 5;
                total(&self.r.list) - self.a.abs()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.k, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_103 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.c, &st.s, &st.w, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.l, &st.ls]);
                    let value: i32 = {
                        let n1: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        st.c = std::mem::take(&mut st.c) + 1;
                        st.ls[0].items.iter_mut().for_each(|x| *x = 5);
                        for row2 in st.rows.iter() {
                            if st.r.n > st.o.unwrap_or(st.r.n) { st.s.truncate(2); }
                            ((st.r.inner.x, _), st.w[at(3, 2)]) = ((('l3: { if row2.n <= 3 { break 'l3 2 } st.l.x }), 0), (5 % 7));
                        }
                        st.h.get("abc").copied().unwrap_or(st.e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.c, &st.s, &st.w, &st.o, &st.r, &st.rows, &st.h, &st.e, &st.l, &st.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { c: i32, s: String, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { c: 6, s: String::from("abc"), w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        st.c = std::mem::take(&mut st.c) + 1;
                        st.ls[0].items.iter_mut().for_each(|x| *x = 5);
                        for row2 in st.rows.iter() {
                            if st.r.n > st.o.unwrap_or(st.r.n) { st.s.truncate(2); }
                            ((st.r.inner.x, _), st.w[at(3, 2)]) = ((('l3: { if row2.n <= 3 { break 'l3 2 } st.l.x }), 0), (5 % 7));
                        }
                        st.h.get("abc").copied().unwrap_or(st.e.size())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().c, &st.load().s, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().h, &st.load().e, &st.load().l, &st.load().ls]);
        Outcome { value, state }
    }
}

mod program_104 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &t, &w, &o, &r, &rows, &m, &k, &l]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            rows[at((c), 2)].n = len(&t);
                        }
                        let mut n3 = 0;
                        while let Some(x2) = w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            c += l.x.abs();
                        }
                        if let Some(x4) = w.iter().find(|x| **x > 2) {
                            r.name.push('y');
                            k[at((b), 2)] = rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        m.get(&(('l5: { if m.contains_key(&(b + 1)) { break 'l5 b } 8 }) + 1)).copied().unwrap_or(l.items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &t, &w, &o, &r, &rows, &m, &k, &l]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            rows[at((c), 2)].n = len(&*t);
                        }
                        let mut n3 = 0;
                        while let Some(x2) = w.pop() {
                            n3 += 1;
                            if n3 > 3 { break }
                            c += l.x.abs();
                        }
                        if let Some(x4) = w.iter().find(|x| **x > 2) {
                            r.name.push('y');
                            k[at((b), 2)] = rows.iter().map(|row| row.n).sum::<i32>();
                        }
                        m.get(&(('l5: { if m.contains_key(&((*b) + 1)) { break 'l5 b } 8 }) + 1)).copied().unwrap_or(l.items.iter().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &t, &w, &o, &r, &rows, &m, &k, &l]);
        Outcome { value, state }
    }
}

mod program_105 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &s, &v, &o, &p, &rows, &k, &l, &ls]);
                    let value: i32 = {
                        (p.0, b) = (k[1].abs(), rows[at(round, rows.len())].list.first().copied().unwrap_or(7));
                        let Some(n1) = o else { return Ok(o.unwrap_or(ls[1].x)) };
                        let n3: i32 = (l.items.iter().filter(|x2| !(6 == p.0)).count() as i32);
                        'l5: for row4 in &rows { s += &p.1.clone(); }
                        (v.iter().filter(|x6| s.starts_with('a')).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &o, &p, &rows, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        (p.0, b) = (k[1].abs(), rows[at(round, rows.len())].list.first().copied().unwrap_or(7));
                        let Some(n1) = o else { return Ok(o.unwrap_or(ls[1].x)) };
                        let n3: i32 = (l.items.iter().filter(|x2| !(6 == p.0)).count() as i32);
                        'l5: for row4 in &rows { s += &p.1.clone(); }
                        (v.iter().filter(|x6| s.starts_with('a')).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &o, &p, &rows, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_106 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
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
                    before = state(&[&a, &b, &os, &p, &r, &m, &h, &k, &q, &l, &ls]);
                    let value: i32 = {
                        a -= (os.as_ref().map_or(r.n, |x| x.len() as i32) - m.values().sum::<i32>());
                        l.x = l.x.max(len(&p.1));
                        let _ = ls[at(k[at(b, 4)], 2)].items.pop();
                        m.values().sum::<i32>() - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &os, &p, &r, &m, &h, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
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
                        a -= (os.as_ref().map_or(r.n, |x| x.len() as i32) - m.values().sum::<i32>());
                        *l.x = l.x.max(len(&p.1));
                        let _ = ls[at(k[at(b, 4)], 2)].items.pop();
                        m.values().sum::<i32>() - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &os, &p, &r, &m, &h, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_107 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &v, &o, &os, &rows, &m, &e, &k, &l, &ls]);
                    let value: i32 = {
                        k[at(ls[at(round, ls.len())].items[0].abs(), 2)] += v.iter().map(|x1| (os.as_deref().unwrap_or("none").len() as i32)).fold(0, |x, y| x ^ y);
                        if let Some(x) = m.get_mut(&((match &e { Shape::Dot => 7, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)) { *x -= (k[1] + 5) }
                        for x4 in &l.items { let n6 = bump(&mut ls[at(a, 2)].items[at(a, 2)]); }
                        o.unwrap_or(l.items.iter().map(|x7| rows[1].inner.x).last().unwrap_or_default())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &v, &o, &os, &rows, &m, &e, &k, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        k[at(ls[at(round, ls.len())].items[0].abs(), 2)] += v.iter().map(|x1| (os.as_deref().unwrap_or("none").len() as i32)).fold(0, |x, y| x ^ y);
                        if let Some(x) = m.get_mut(&((match &e { Shape::Dot => 7, Shape::Line(n2) => *n2, Shape::Named { size: size3, .. } => *size3 }) + 1)) { *x -= (k[1] + 5) }
                        for x4 in &l.items { let n6 = bump(&mut ls[at(a, 2)].items[at(a, 2)]); }
                        o.unwrap_or(l.items.iter().map(|x7| rows[1].inner.x).last().unwrap_or_default())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &v, &o, &os, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_108 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n1 += 1;
                            s.t.clear();
                        }
                        let (Some(n2), _) = (s.o, 1) else { return Ok(s.r.first().copied().unwrap_or(s.l.items[at(5, 2)])) };
                        s.rows[0].inner.x = s.e.size();
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            let mut n5: i32 = s.p.0.abs();
                        }
                        for x6 in s.v.iter_mut() {
                            if let Some(x) = s.m.get_mut(&((if s.r.inner.on { s.ls[1].x } else { s.w[0] }) + 1)) { *x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32) }
                            if (n2 <= 2 && s.s == "abc") { continue; }
                        }
                        s.rows[s.rows.len() - 1].list.iter().map(|x7| s.h.get("abc").copied().unwrap_or(s.k[1])).last().unwrap_or_default() - (if s.p.0 > 7 { 7 } else { 5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
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
                        let (Some(n2), _) = (s.o, 1) else { return Ok(s.r.first().copied().unwrap_or(s.l.items[at(5, 2)])) };
                        s.rows[0].inner.x = s.e.size();
                        let mut n4: i32 = 0;
                        while n4 < 3 && matches!(s.e, Shape::Line(n) if n > 2) {
                            n4 += 1;
                            let mut n5: i32 = s.p.0.abs();
                        }
                        for x6 in s.v.iter_mut() {
                            if let Some(x) = s.m.get_mut(&((if s.r.inner.on { s.ls[1].x } else { s.w[0] }) + 1)) { *x -= (s.r.name.chars().filter(|c| *c == 'b').count() as i32) }
                            if (n2 <= 2 && s.s == "abc") { continue; }
                        }
                        s.rows[s.rows.len() - 1].list.iter().map(|x7| s.h.get("abc").copied().unwrap_or(s.k[1])).last().unwrap_or_default() - (if s.p.0 > 7 { 7 } else { 5 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.s, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_109 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.grow(({ let x1: i32 = 0; self.a }));
                match (2 < 3, self.o) {
                    (true, Some(x2)) => {
                        let n4 = std::mem::replace(&mut self.ls[at((if self.m.contains_key(&(self.l.items[at(self.c, 2)] + 1)) { self.r.n } else { self.b }), 2)].x, 4);
                        if self.o.is_some() {
                            self.r.inner.on = !(self.a >= (self.rows[at(self.k[1], self.rows.len())].inner.x));
                        } else if self.o.is_some() {
                            self.r.inner = Inner { x: self.l.items.first().copied().unwrap_or(self.c), on: self.v.iter().any(|x| *x > 3) };
                            self.r.inner.x -= self.r.total();
                        }
                    }
                    (false, None) => {
                        let (Some(n5), _) = (self.o, 1) else { return Ok(self.e.size()) };
                        let n7: i32 = ('l6: { if self.w.contains(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { break 'l6 self.r.inner.x.abs() } self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    _ => {}
                }
                self.l.items.sort();
                ((self.p.0, _), self.p.0) = ((self.rows.iter().map(|row| row.n).sum::<i32>(), 0), self.rows.iter().map(|row| row.n).sum::<i32>());
                if self.v.contains(&(self.rows.iter().map(Record::total).max().unwrap_or(self.c) + 1)) {
                    let n8: i32 = { let list = &self.ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                } else { self.w[at(self.r.inner.x, 2)] += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                ({ let x9: i32 = self.q.front().copied().unwrap_or(6); (self.k[0] % 7) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.r.grow(({ let x1: i32 = 0; self.a }));
                match (2 < 3, self.o) {
                    (true, Some(x2)) => {
                        let n4 = std::mem::replace(&mut self.ls[at((if self.m.contains_key(&(self.l.items[at(self.c, 2)] + 1)) { self.r.n } else { self.b }), 2)].x, 4);
                        if self.o.is_some() {
                            self.r.inner.on = !(self.a >= (self.rows[at(self.k[1], self.rows.len())].inner.x));
                        } else if self.o.is_some() {
                            self.r.inner = Inner { x: self.l.items.first().copied().unwrap_or(self.c), on: self.v.iter().any(|x| *x > 3) };
                            self.r.inner.x -= self.r.total();
                        }
                    }
                    (false, None) => {
                        let (Some(n5), _) = (self.o, 1) else { return Ok(self.e.size()) };
                        let n7: i32 = ('l6: { if self.w.contains(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)) { break 'l6 self.r.inner.x.abs() } self.rows.iter().map(|row| row.n).sum::<i32>() });
                    }
                    _ => {}
                }
                self.l.items.sort();
                ((self.p.0, _), self.p.0) = ((self.rows.iter().map(|row| row.n).sum::<i32>(), 0), self.rows.iter().map(|row| row.n).sum::<i32>());
                if self.v.contains(&(self.rows.iter().map(Record::total).max().unwrap_or(self.c) + 1)) {
                    let n8: i32 = { let list = &*self.ls[1].items; list.len() as i32 + list.iter().sum::<i32>() };
                } else { self.w[at(self.r.inner.x, 2)] += self.rows.iter().map(|row| row.n).sum::<i32>(); }
                ({ let x9: i32 = self.q.front().copied().unwrap_or(6); (self.k[0] % 7) })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_110 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(4, 2)] = (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                self.p.1 = self.t.chars().rev().collect::<String>();
                let n1: i32 = (self.rows[0].name.len() as i32);
                'l3: for i2 in 0_i32..3 {
                    match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    self.k[at(self.rows.iter().map(|row| row.n).sum::<i32>(), 2)] = self.rows.iter().map(|row| row.n).sum::<i32>();
                }
                self.m.values().sum::<i32>() - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w[at(4, 2)] = (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                self.p.1 = self.t.chars().rev().collect::<String>();
                let n1: i32 = (self.rows[0].name.len() as i32);
                'l3: for i2 in 0_i32..3 {
                    match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    self.k[at(self.rows.iter().map(|row| row.n).sum::<i32>(), 2)] = self.rows.iter().map(|row| row.n).sum::<i32>();
                }
                self.m.values().sum::<i32>() - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.t, &vars.v, &vars.w, &vars.p, &vars.rows, &vars.m, &vars.k, &vars.q, &vars.l]);
        Outcome { value, state }
    }
}

mod program_111 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.flag, &st.s, &st.v, &st.w, &st.p, &st.r, &st.m, &st.e]);
                    let value: i32 = {
                        st.r.inner = Inner { x: (match &st.e { Shape::Dot => 7, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), on: st.w.iter().any(|x| *x > 3) };
                        if st.flag { st.a += (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                        (st.v[at(8, 2)], st.p.0) = (st.m.values().sum::<i32>(), (0 + 4));
                        st.w.first().copied().unwrap_or((st.p.0 + st.r.inner.x)) - st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.flag, &st.s, &st.v, &st.w, &st.p, &st.r, &st.m, &st.e]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: i32, flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, m: BTreeMap<i32, i32>, e: Shape, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.r.inner = Inner { x: (match &st.e { Shape::Dot => 7, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }), on: st.w.iter().any(|x| *x > 3) };
                        if st.flag { st.a += (st.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32); }
                        (st.v[at(8, 2)], st.p.0) = (st.m.values().sum::<i32>(), (0 + 4));
                        st.w.first().copied().unwrap_or((st.p.0 + st.r.inner.x)) - st.e.size()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().p, &st.load().r, &st.load().m, &st.load().e]);
        Outcome { value, state }
    }
}

mod program_112 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &s, &v, &r, &rows, &m, &e, &l, &ls]);
                    let value: i32 = {
                        rows[0].name = r.name.clone();
                        let mut n1: i32 = 0;
                        while n1 < 3 && v.contains(&(a.wrapping_mul(c) + 1)) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && ls[at(7, ls.len())].x <= (m.get(&(r.n + 1)).copied().unwrap_or(l.x)) {
                                n2 += 1;
                                (a, a) = ((match &e { Shape::Dot => rows[0].n, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), r.first().copied().unwrap_or(5));
                            }
                        }
                        r.n %= 5;
                        let n6: i32 = r.list.iter().map(|x5| r.total()).sum::<i32>();
                        for link7 in &mut ls { e = Shape::Line(({ let x8: i32 = r.inner.x; 3 })); }
                        r.total() - (r.n + c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &r, &rows, &m, &e, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        rows[0].name = r.name.clone();
                        let mut n1: i32 = 0;
                        while n1 < 3 && v.contains(&(a.wrapping_mul(c) + 1)) {
                            n1 += 1;
                            let mut n2: i32 = 0;
                            while n2 < 3 && ls[at(7, ls.len())].x <= (m.get(&(r.n + 1)).copied().unwrap_or(l.x)) {
                                n2 += 1;
                                (a, a) = ((match &e { Shape::Dot => rows[0].n, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), r.first().copied().unwrap_or(5));
                            }
                        }
                        r.n %= 5;
                        let n6: i32 = r.list.iter().map(|x5| r.total()).sum::<i32>();
                        for link7 in &ls { e = Shape::Line(({ let x8: i32 = r.inner.x; 3 })); }
                        r.total() - (r.n + (*c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &r, &rows, &m, &e, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_113 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls]);
                    let value: i32 = {
                        for x1 in &mut l.items {
                            ls[at(k[0], 2)].items = vec![1];
                            let mut text2: String = s.trim_start_matches('a').to_owned();
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n3 += 1;
                            if let Some(x4) = v.iter().find(|x| **x > 2) {
                                r.inner = Inner { x: ('l5: { if t.starts_with('a') { break 'l5 6 } b }), on: p.0 == (k[at(6, 4)].abs()) };
                                w.reverse();
                            }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        let _ = rows[at(k[0], 2)].list.pop();
                        (|x7: i32| rows[at(b, rows.len())].list.iter().sum::<i32>())((if 8 < (rows[at(round, rows.len())].inner.x) { rows[rows.len() - 1].inner.x } else { b })) - r.list[0].max(k[at(round, 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for x1 in &mut l.items {
                            ls[at(k[0], 2)].items = vec![1];
                            let mut text2: String = s.trim_start_matches('a').to_owned();
                        }
                        let mut n3: i32 = 0;
                        while n3 < 3 && matches!(e, Shape::Line(n) if n > 2) {
                            n3 += 1;
                            if let Some(x4) = v.iter().find(|x| **x > 2) {
                                r.inner = Inner { x: ('l5: { if t.starts_with('a') { break 'l5 6 } b }), on: p.0 == (k[at(6, 4)].abs()) };
                                w.reverse();
                            }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        let _ = rows[at(k[0], 2)].list.pop();
                        (|x7: i32| rows[at(b, rows.len())].list.iter().sum::<i32>())((if 8 < (rows[at(round, rows.len())].inner.x) { rows[rows.len() - 1].inner.x } else { b })) - r.list[0].max(k[at(round, 4)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &e, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_114 {
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
                        if let (Some(x1), -3..) = (o, a) {
                            r.inner.x ^= r.list.iter().map(|x2| ({ let x3: i32 = 5; 3 })).fold(0, |x, y| x ^ y);
                        } else {
                            match &e {
                                Shape::Dot => {
                                    a = r.list.pop().unwrap_or((match &e { Shape::Dot => rows[0].inner.x, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })) - r.list.len() as i32 + r.list.pop().map_or(0, |x| x + 1);
                                }
                                Shape::Line(x4) if *x4 < 5 => { ((rows[0].inner.x, _), a) = (((1 + b), 0), (b + a)); }
                                Shape::Named { name: y5, size: x4 } => { let [n8, .., n9] = k; }
                                _ => {}
                            }
                        }
                        if !(s.starts_with('a')) {
                            if s.starts_with('a') {
                                std::mem::swap(&mut b, &mut a);
                            } else if w.contains(&(w[w.len() - 1].wrapping_mul(b) + 1)) {
                                s.push_str(&s.trim_start_matches('a').to_owned());
                            }
                        } else {
                            match (os.as_deref().unwrap_or("none").len() as i32) {
                                0 | 1 => { flag &= !flag; }
                                n11 @ 2..=5 => { [l.x, _] = [((p.0 as i64 * 2) as i32), (6 % 7)]; }
                                n12 if n12 > l.x => {
                                    l.items.sort_by_key(|x| rows[at(round, rows.len())].list.iter().map(|x15| v[at(r.inner.x, v.len())]).sum::<i32>());
                                }
                                _ => { let n16: i32 = (c.max(2) - r.list.iter().sum::<i32>()); }
                            }
                        }
                        if o.is_some() {
                            rows[at(a, 2)].list[0] = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        } else {
                            l.items[0] += m.get(&(m.get(&(k[1] + 1)).copied().unwrap_or(r.list[at(a, 2)]) + 1)).copied().unwrap_or(((ls[0].x as i64 * 2) as i32));
                        }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        (if a == ({ let x18: i32 = 5; rows[at(round, rows.len())].n }) { (os.as_deref().unwrap_or("none").len() as i32) } else { r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }) - (if 8 != 7 { ls[0].x } else { b })
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
                        if let (Some(x1), -3..) = (o, a) {
                            r.inner.x ^= r.list.iter().map(|x2| ({ let x3: i32 = 5; 3 })).fold(0, |x, y| x ^ y);
                        } else {
                            match &e {
                                Shape::Dot => {
                                    a = r.list.pop().unwrap_or((match &e { Shape::Dot => rows[0].inner.x, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })) - r.list.len() as i32 + r.list.pop().map_or(0, |x| x + 1);
                                }
                                Shape::Line(x4) if *x4 < 5 => { ((rows[0].inner.x, _), *a) = (((1 + b), 0), (b + a)); }
                                Shape::Named { name: y5, size: x4 } => { let [n8, .., n9] = k; }
                                _ => {}
                            }
                        }
                        if !(s.starts_with('a')) {
                            if s.starts_with('a') {
                                std::mem::swap(&mut b, &mut a);
                            } else if w.contains(&(w[w.len() - 1].wrapping_mul((*b)) + 1)) {
                                s.push_str(&s.trim_start_matches('a').to_owned());
                            }
                        } else {
                            match (os.as_deref().unwrap_or("none").len() as i32) {
                                0 | 1 => { flag &= !flag; }
                                n11 @ 2..=5 => { [l.x, _] = [((p.0 as i64 * 2) as i32), (6 % 7)]; }
                                n12 if n12 > l.x => {
                                    l.items.sort_by_key(|x| rows[at(round, rows.len())].list.iter().map(|x15| v[at(r.inner.x, v.len())]).sum::<i32>());
                                }
                                _ => { let n16: i32 = (c.max(2) - r.list.iter().sum::<i32>()); }
                            }
                        }
                        if o.is_some() {
                            rows[at(a, 2)].list[0] = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                        } else {
                            l.items[0] += m.get(&(m.get(&(k[1] + 1)).copied().unwrap_or(r.list[at(a, 2)]) + 1)).copied().unwrap_or(((ls[0].x as i64 * 2) as i32));
                        }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        (if a == ({ let x18: i32 = 5; rows[at(round, rows.len())].n }) { (os.as_deref().unwrap_or("none").len() as i32) } else { r.list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }) - (if 8 != 7 { (*ls[0].x) } else { b })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_115 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
                    let value: i32 = {
                        s.push('y');
                        let n1: i32 = (-m.get(&(rows[at(round, rows.len())].n + 1)).copied().unwrap_or(7));
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(w.iter().any(|x| *x > 3)) {
                            n2 += 1;
                            if m.contains_key(&((1 + 5) + 1)) {
                                r.list.push(double(0));
                                p.0 = (ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            } else if ls[at(round, ls.len())].x == m.values().sum::<i32>() {
                                m.entry(1).and_modify(|x| *x += rows[at(r.n, rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                            }
                        }
                        c %= 5;
                        p.1 = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        (({ let x3: i32 = p.0; rows[rows.len() - 1].inner.x }) - rows.iter().map(Record::total).max().unwrap_or(r.list[at(l.x, 2)])) - (rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]) };
        Outcome { value, state }
    }

    pub(super) fn transaction() -> Outcome {
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
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.push('y');
                        let n1: i32 = (-m.get(&(rows[at(round, rows.len())].n + 1)).copied().unwrap_or(7));
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(w.iter().any(|x| *x > 3)) {
                            n2 += 1;
                            if m.contains_key(&((1 + 5) + 1)) {
                                r.list.push(double(0));
                                p.0 = (ls[at(round, ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            } else if ls[at(round, ls.len())].x == m.values().sum::<i32>() {
                                m.entry(1).and_modify(|x| *x += rows[at(r.n, rows.len())].list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)).or_insert(5);
                            }
                        }
                        c %= 5;
                        p.1 = t.split('b').map(str::to_owned).collect::<Vec<_>>().join("/");
                        (({ let x3: i32 = p.0; rows[rows.len() - 1].inner.x }) - rows.iter().map(Record::total).max().unwrap_or(r.list[at((*l.x), 2)])) - (rows[0].list.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &k, &q, &l, &ls]);
        Outcome { value, state }
    }
}

mod program_116 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, v: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        match s.o.unwrap_or(s.l.x) {
                            0 | 1 => { for i3 in 0_i32..3 { s.k[0] %= 5; } }
                            n1 @ 2..=5 => {
                                *s.h.entry(s.s.clone()).or_insert(0) += ('l4: { if s.v[0] <= 4 { break 'l4 s.rows[at(s.r.list[0], s.rows.len())].n } s.rows[at(1, s.rows.len())].n });
                            }
                            n2 if n2 > s.c => { let n5: i32 = s.r.list.iter().copied().min().unwrap_or_default(); }
                            _ => { (s.c, s.a) = (double(0), (s.r.name.len() as i32)); }
                        }
                        s.r.n = (s.v.iter().filter(|x6| !s.flag).count() as i32);
                        s.r.inner.on = 6 < ({ let x7: i32 = s.b; 4 });
                        s.rows.iter().map(Record::total).max().unwrap_or(s.o.unwrap_or(s.ls[s.ls.len() - 1].items[at(2, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match s.o.unwrap_or((*s.l.x)) {
                            0 | 1 => { for i3 in 0_i32..3 { s.k[0] %= 5; } }
                            n1 @ 2..=5 => {
                                *s.h.entry(s.s.clone()).or_insert(0) += ('l4: { if s.v[0] <= 4 { break 'l4 s.rows[at(s.r.list[0], s.rows.len())].n } s.rows[at(1, s.rows.len())].n });
                            }
                            n2 if n2 > s.c => { let n5: i32 = s.r.list.iter().copied().min().unwrap_or_default(); }
                            _ => { (*s.c, *s.a) = (double(0), (s.r.name.len() as i32)); }
                        }
                        s.r.n = (s.v.iter().filter(|x6| !s.flag).count() as i32);
                        s.r.inner.on = 6 < ({ let x7: i32 = s.b; 4 });
                        s.rows.iter().map(Record::total).max().unwrap_or(s.o.unwrap_or(s.ls[s.ls.len() - 1].items[at(2, 2)]))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.flag, &s.s, &s.v, &s.o, &s.r, &s.rows, &s.h, &s.k, &s.l, &s.ls]);
        Outcome { value, state }
    }
}

mod program_117 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, v: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(Record::total).max().unwrap_or(self.b) }
                self.p.0 = self.h.get("abc").copied().unwrap_or(((self.ls[1].x as i64 * 2) as i32));
                for i1 in 0_i32..3 { if let Some(x) = self.v.last_mut() { *x += double(3) } }
                self.o.map_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.b, &vars.v, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.v, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Shape::Line(n) = &mut self.e { *n += self.rows.iter().map(Record::total).max().unwrap_or((*self.b)) }
                self.p.0 = self.h.get("abc").copied().unwrap_or(((self.ls[1].x as i64 * 2) as i32));
                for i1 in 0_i32..3 { if let Some(x) = self.v.last_mut() { *x += double(3) } }
                self.o.map_or(self.rows.iter().map(Record::total).max().unwrap_or(self.a), |x| x + 1)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.v, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_118 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &mut self.ls {
                    let mut n3 = 0;
                    while let Some(x2) = self.r.list.pop() {
                        n3 += 1;
                        if n3 > 3 { break }
                        self.o.replace((-x2));
                    }
                }
                { let n4: i32 = { let list = &self.w; list.len() as i32 + list.iter().sum::<i32>() }; }
                if !(matches!(self.e, Shape::Line(n) if n > 2)) {
                    'l6: for row5 in &self.rows { self.r.grow((6 + self.p.0)); }
                } else if self.m.contains_key(&(self.os.as_ref().map_or(self.rows[self.rows.len() - 1].inner.x, |x| x.len() as i32) + 1)) {
                    if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                }
                match self.o.unwrap_or(self.l.x) {
                    0 | 1 => { let mut list9: Vec<i32> = vec![(self.p.0 + self.c); 2]; }
                    n7 @ 2..=5 => {
                        Inner { x: self.ls[at(self.w[at(self.k[4 - 1], 2)], 2)].x, .. } = Inner { x: (self.p.1.chars().filter(|c| *c == 'b').count() as i32), on: false };
                    }
                    n8 if n8 > 8 => {
                        let n10: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.e.size());
                    }
                    _ => { self.r.list = self.rows[1].list.clone(); }
                }
                self.m.get(&((self.w[0] + self.k[at(5, 4)]) + 1)).copied().unwrap_or(self.v.iter().map(|x11| self.a).fold(0, |x, y| x ^ y))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for link1 in &self.ls {
                    let mut n3 = 0;
                    while let Some(x2) = self.r.list.pop() {
                        n3 += 1;
                        if n3 > 3 { break }
                        self.o.replace((-x2));
                    }
                }
                { let n4: i32 = { let list = &*self.w; list.len() as i32 + list.iter().sum::<i32>() }; }
                if !(matches!(self.e, Shape::Line(n) if n > 2)) {
                    'l6: for row5 in &self.rows { self.r.grow((6 + self.p.0)); }
                } else if self.m.contains_key(&(self.os.as_ref().map_or(self.rows[self.rows.len() - 1].inner.x, |x| x.len() as i32) + 1)) {
                    if let Some(x) = self.q.pop_front() { self.q.push_back(x - 1) }
                }
                match self.o.unwrap_or(self.l.x) {
                    0 | 1 => { let mut list9: Vec<i32> = vec![(self.p.0 + self.c); 2]; }
                    n7 @ 2..=5 => {
                        Inner { x: self.ls[at(self.w[at(self.k[4 - 1], 2)], 2)].x, .. } = Inner { x: (self.p.1.chars().filter(|c| *c == 'b').count() as i32), on: false };
                    }
                    n8 if n8 > 8 => {
                        let n10: i32 = self.rows.iter().map(Record::total).max().unwrap_or(self.e.size());
                    }
                    _ => { self.r.list = self.rows[1].list.clone(); }
                }
                self.m.get(&((self.w[0] + self.k[at(5, 4)]) + 1)).copied().unwrap_or(self.v.iter().map(|x11| self.a).fold(0, |x, y| x ^ y))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state }
    }
}

mod program_119 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.s, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.q]);
                    let value: i32 = {
                        if st.s.is_empty() {
                            st.rows[at(4, 2)].n = st.m.values().sum::<i32>();
                            st.w[0] += (st.r.name.chars().filter(|c| *c == 'b').count() as i32);
                        } else if !st.flag { st.r.inner.on = st.s == "abc"; }
                        'l2: for row1 in st.rows.iter_mut() {
                            if row1.list.iter().any(|x| *x > 3) {
                                let mut text3: String = String::from("abc");
                                let (n4, n5): (i32, i32) = (5, 4);
                            }
                        }
                        st.r.inner.x = st.q.front().copied().unwrap_or((st.v[0] + 6));
                        (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.s, &st.v, &st.w, &st.r, &st.rows, &st.m, &st.q]) };
        Outcome { value, state }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, s: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, q: VecDeque<i32>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), q: VecDeque::from([8, 9]), });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if st.s.is_empty() {
                            st.rows[at(4, 2)].n = st.m.values().sum::<i32>();
                            st.w[0] += (st.r.name.chars().filter(|c| *c == 'b').count() as i32);
                        } else if !st.flag { st.r.inner.on = st.s == "abc"; }
                        'l2: for row1 in st.rows.iter_mut() {
                            if row1.list.iter().any(|x| *x > 3) {
                                let mut text3: String = String::from("abc");
                                let (n4, n5): (i32, i32) = (5, 4);
                            }
                        }
                        st.r.inner.x = st.q.front().copied().unwrap_or((st.v[0] + 6));
                        (st.v.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().s, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().m, &st.load().q]);
        Outcome { value, state }
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
