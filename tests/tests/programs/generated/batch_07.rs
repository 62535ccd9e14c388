//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_210 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &s, &t, &v, &w, &o, &os, &rows, &m, &q, &l, &ls, &z]);
                    let value: i32 = {
                        o = o.map(|x| x + 1);
                        let _ = m.remove(&(q.front().copied().unwrap_or(a) + 1));
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), 2)].items.extend([w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 1]);
                        'l3: for row2 in rows.iter_mut() { s.insert(0, 'b'); }
                        (rows[at(({ z += 1; say(3, z) }), rows.len())].list.len() as i32) - total(&v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &v, &w, &o, &os, &rows, &m, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *o = o.map(|x| x + 1);
                        let _ = m.remove(&(q.front().copied().unwrap_or(a) + 1));
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        ls[at((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, z) }), 2)].items.extend([w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), 1]);
                        'l3: for row2 in rows.iter_mut() { s.insert(0, 'b'); }
                        (rows[at(({ z += 1; say(3, z) }), rows.len())].list.len() as i32) - total(&*v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &v, &w, &o, &os, &rows, &m, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_211 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &b, &c, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            a = w.first().copied().unwrap_or(({ let x2: i32 = c; 2 }));
                            w.push(r.first().copied().unwrap_or(n1.max(({ z += 2; say(1, z) }))));
                        }
                        'l4: for i3 in 0_i32..rows[1].list[at(say(2, b), 2)].min(3) {
                            (b, a) = ((ls[say(3, 1)].items.iter().filter(|x5| k[say(4, 1)] >= 0).count() as i32), (c + r.list[0]));
                        }
                        for x6 in &w { rows[at(say(5, l.x), 2)].list = vec![e.size(); 2]; }
                        rows[0].inner.x %= 5;
                        r.list = l.items.iter().map(|&x8| w[at(say(8, l.x), w.len())].wrapping_mul(rows[say(9, 1)].n)).collect::<Vec<_>>();
                        o.map_or((rows[at(({ z += 2; say(10, z) }), 2)].name.chars().filter(|c| *c == 'b').count() as i32), |x| x + 1) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        while n1 < 3 && o == Some(3) {
                            n1 += 1;
                            a = w.first().copied().unwrap_or(({ let x2: i32 = c; 2 }));
                            w.push(r.first().copied().unwrap_or(n1.max(({ z += 2; say(1, z) }))));
                        }
                        'l4: for i3 in 0_i32..rows[1].list[at(say(2, b), 2)].min(3) {
                            (b, a) = ((ls[say(3, 1)].items.iter().filter(|x5| k[say(4, 1)] >= 0).count() as i32), (c + r.list[0]));
                        }
                        for x6 in &w { rows[at(say(5, l.x), 2)].list = vec![e.size(); 2]; }
                        rows[0].inner.x %= 5;
                        r.list = l.items.iter().map(|&x8| w[at(say(8, l.x), w.len())].wrapping_mul(rows[say(9, 1)].n)).collect::<Vec<_>>();
                        o.map_or((rows[at(({ z += 2; say(10, z) }), 2)].name.chars().filter(|c| *c == 'b').count() as i32), |x| x + 1) - r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &w, &o, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_212 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        if !(({ s.z }) == (s.k[4 - 1])) { let mut text1: String = s.rows[2 - 1].name.clone(); }
                        if let Some(x4) = s.m.get(&(s.rows[s.rows.len() - 1].list[at(s.k[1], 2)] + 1)) {
                            for row5 in s.rows.iter() { let mut text6: String = (s.t.clone() + "x"); }
                        }
                        s.p.0 = match s.a {
                            0 | 1 => double(s.a),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > s.ls[say(3, 1)].items[at(s.r.inner.x, 2)] => s.h.get("abc").copied().unwrap_or(s.l.x),
                            _ => 2,
                        };
                        let mut n13: i32 = 0;
                        while n13 < 3 && s.k[say(4, 1)] == (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            n13 += 1;
                            s.t = s.t.to_uppercase();
                        }
                        let n14: i32 = total(&s.w);
                        s.w.iter().sum::<i32>() - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if !(({ s.z }) == (s.k[4 - 1])) { let mut text1: String = s.rows[2 - 1].name.clone(); }
                        if let Some(x4) = s.m.get(&(s.rows[s.rows.len() - 1].list[at(s.k[1], 2)] + 1)) {
                            for row5 in s.rows.iter() { let mut text6: String = (s.t.clone() + "x"); }
                        }
                        s.p.0 = match s.a {
                            0 | 1 => double((*s.a)),
                            n7 @ (2..=5 | 8) => n7 + 1,
                            n8 if n8 > s.ls[say(3, 1)].items[at(s.r.inner.x, 2)] => s.h.get("abc").copied().unwrap_or(s.l.x),
                            _ => 2,
                        };
                        let mut n13: i32 = 0;
                        while n13 < 3 && s.k[say(4, 1)] == (s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32) {
                            n13 += 1;
                            s.t = s.t.to_uppercase();
                        }
                        let n14: i32 = total(&*s.w);
                        s.w.iter().sum::<i32>() - total(&s.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.flag, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_213 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.x += self.r.total();
                for i1 in 0_i32..self.p.0.min(3) {
                    let n2: i32 = { let list = &self.v; list.len() as i32 + list.iter().sum::<i32>() };
                }
                for row3 in self.rows.iter() { let [n4, .., n5] = self.k; }
                let Some(n6) = self.o else { return Ok(self.os.as_ref().map_or(3, |x| x.len() as i32)) };
                for i7 in 0_i32..self.l.x.min(3) { let n8: i32 = std::mem::take(&mut self.r.n); }
                (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (match &self.e { Shape::Dot => self.b, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.l.x += self.r.total();
                for i1 in 0_i32..self.p.0.min(3) {
                    let n2: i32 = { let list = &*self.v; list.len() as i32 + list.iter().sum::<i32>() };
                }
                for row3 in self.rows.iter() { let [n4, .., n5] = self.k; }
                let Some(n6) = self.o else { return Ok(self.os.as_ref().map_or(3, |x| x.len() as i32)) };
                for i7 in 0_i32..self.l.x.min(3) { let n8: i32 = std::mem::take(&mut self.r.n); }
                (self.w.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (match &self.e { Shape::Dot => self.b, Shape::Line(n9) => *n9, Shape::Named { size: size10, .. } => *size10 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_214 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, os: Option<String>, r: Record, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                self.flag &= self.s.starts_with('a');
                self.a = self.os.as_ref().map_or(self.l.items.first().copied().unwrap_or(self.a), |x| x.len() as i32);
                self.r.list.reverse();
                if self.s.is_empty() {
                    (self.c, self.l.x) = (self.v.iter().map(|x1| self.c).fold(0, |x, y| x ^ y), ((self.b as i64 * 2) as i32));
                } else {
                    if self.s == "abc" {
                        self.h.insert(self.s.to_uppercase(), (7 % 7));
                        self.t.push_str(&self.s.clone());
                    } else { std::mem::swap(&mut self.a, &mut self.c); }
                }
                self.l.x.abs() - self.r.first().copied().unwrap_or(self.r.list[at(self.l.x, 2)])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.os, &vars.r, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.os, &vars.r, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for (key, x) in self.m.iter_mut() { *x += *key % 3; }
                self.flag &= self.s.starts_with('a');
                self.a = self.os.as_ref().map_or(self.l.items.first().copied().unwrap_or(self.a), |x| x.len() as i32);
                self.r.list.reverse();
                if self.s.is_empty() {
                    (*self.c, self.l.x) = (self.v.iter().map(|x1| (*self.c)).fold(0, |x, y| x ^ y), ((self.b as i64 * 2) as i32));
                } else {
                    if self.s == "abc" {
                        self.h.insert(self.s.to_uppercase(), (7 % 7));
                        self.t.push_str(&self.s.clone());
                    } else { std::mem::swap(&mut self.a, &mut self.c); }
                }
                self.l.x.abs() - self.r.first().copied().unwrap_or(self.r.list[at(self.l.x, 2)])
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.os, &vars.r, &vars.m, &vars.h, &vars.e, &vars.q, &vars.l]);
        Outcome { value, state, said: said() }
    }
}

mod program_215 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.m, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1: i32 = st.m.values().sum::<i32>();
                        let Some(n2) = st.o else { return Ok(st.m.get(&(st.k[0] + 1)).copied().unwrap_or(st.v[at(8, 2)])) };
                        let mut n3: i32 = 0;
                        while n3 < 3 && (say(1, st.p.0) != 5 || st.s.starts_with('a')) {
                            n3 += 1;
                            for i4 in 0_i32..st.ls[st.ls.len() - 1].x.min(3) {
                                let mut n5: i32 = st.os.as_ref().map_or(st.m.get(&(n3 + 1)).copied().unwrap_or(({ st.z += 2; say(2, st.z) })), |x| x.len() as i32);
                            }
                        }
                        if st.flag {
                            st.w.retain(|x| ({ let x7: i32 = 8; (*x) }) % 3 != 0);
                            st.rows[0].name += &String::from("a");
                        } else { let _ = st.m.remove(&(len(&st.t) + 1)); }
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.os.as_ref().map_or((st.ls[say(5, 1)].x % 7), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.flag, &st.s, &st.t, &st.v, &st.w, &st.o, &st.os, &st.p, &st.rows, &st.m, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.m.values().sum::<i32>();
                        let Some(n2) = st.o else { return Ok(st.m.get(&(st.k[0] + 1)).copied().unwrap_or(st.v[at(8, 2)])) };
                        let mut n3: i32 = 0;
                        while n3 < 3 && (say(1, st.p.0) != 5 || st.s.starts_with('a')) {
                            n3 += 1;
                            for i4 in 0_i32..st.ls[st.ls.len() - 1].x.min(3) {
                                let mut n5: i32 = st.os.as_ref().map_or(st.m.get(&(n3 + 1)).copied().unwrap_or(({ st.z += 2; say(2, st.z) })), |x| x.len() as i32);
                            }
                        }
                        if st.flag {
                            st.w.retain(|x| ({ let x7: i32 = 8; (*x) }) % 3 != 0);
                            st.rows[0].name += &String::from("a");
                        } else { let _ = st.m.remove(&(len(&st.t) + 1)); }
                        st.rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        st.os.as_ref().map_or((st.ls[say(5, 1)].x % 7), |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().flag, &st.load().s, &st.load().t, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().rows, &st.load().m, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_216 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        p.1.push_str(&(t.clone() + "x"));
                        rows[at(({ z += 2; say(2, z) }), 2)].name.clear();
                        if !(flag) { std::mem::swap(&mut a, &mut b); }
                        match s.as_str() {
                            "" => { let _ = o.take(); }
                            "abc" | "b" => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            y3 => {
                                for i4 in 0_i32..c.min(3) {
                                    let n5: i32 = { let list = &w; list.len() as i32 + list.iter().sum::<i32>() };
                                }
                            }
                        }
                        (v.iter().filter(|x6| l.items[0] != (-w[w.len() - 1])).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        p.1.push_str(&(t.clone() + "x"));
                        rows[at(({ z += 2; say(2, z) }), 2)].name.clear();
                        if !(flag) { std::mem::swap(&mut a, &mut b); }
                        match s.as_str() {
                            "" => { let _ = o.take(); }
                            "abc" | "b" => { m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100); }
                            y3 => {
                                for i4 in 0_i32..c.min(3) {
                                    let n5: i32 = { let list = &*w; list.len() as i32 + list.iter().sum::<i32>() };
                                }
                            }
                        }
                        (v.iter().filter(|x6| l.items[0] != (-w[w.len() - 1])).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_217 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &v, &w, &o, &r, &rows, &z]);
                    let value: i32 = {
                        r.name = rows[1].name.chars().rev().collect::<String>();
                        'l3: for &x1 in &r.list { a ^= o.unwrap_or(v.iter().map(|x4| say(1, x1)).fold(0, |x, y| x ^ y)); }
                        let (n5, n6): (i32, i32) = ((-3), len(&rows[at(({ z }), 2)].name));
                        for &x7 in &v { (rows[say(2, 0)].n, b) = ((3 - 8), (w.len() as i32)); }
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &v, &w, &o, &r, &rows, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name = rows[1].name.chars().rev().collect::<String>();
                        'l3: for &x1 in &r.list { a ^= o.unwrap_or(v.iter().map(|x4| say(1, x1)).fold(0, |x, y| x ^ y)); }
                        let (n5, n6): (i32, i32) = ((-3), len(&rows[at(({ z }), 2)].name));
                        for &x7 in &v { (rows[say(2, 0)].n, b) = ((3 - 8), (w.len() as i32)); }
                        w.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &v, &w, &o, &r, &rows, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_218 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &flag, &s, &v, &w, &os, &r, &rows, &e, &l]);
                    let value: i32 = {
                        r.name.truncate(2);
                        if v.iter().any(|x| *x > 3) {
                            shout(&mut s);
                            s = r.name.trim_start_matches('a').to_owned();
                        }
                        if !flag { w = l.items.clone(); } else if matches!(e, Shape::Line(n) if n > 2) {
                            if let Shape::Line(n) = &mut e { *n += (os.as_deref().unwrap_or("none").len() as i32) }
                        }
                        let mut list2: Vec<i32> = v.clone();
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        (match &e { Shape::Dot => (match &e { Shape::Dot => r.inner.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &s, &v, &w, &os, &r, &rows, &e, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.name.truncate(2);
                        if v.iter().any(|x| *x > 3) {
                            shout(&mut s);
                            s = r.name.trim_start_matches('a').to_owned();
                        }
                        if !flag { *w = l.items.clone(); } else if matches!(e, Shape::Line(n) if n > 2) {
                            if let Shape::Line(n) = &mut e { *n += (os.as_deref().unwrap_or("none").len() as i32) }
                        }
                        let mut list2: Vec<i32> = v.clone();
                        rows.iter_mut().for_each(|row| { row.n += 1; row.list.push(row.n) });
                        (match &e { Shape::Dot => (match &e { Shape::Dot => r.inner.x, Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &s, &v, &w, &os, &r, &rows, &e, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_219 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &o, &os, &p, &r, &rows, &e, &l, &ls]);
                    let value: i32 = {
                        let n1 = bump(&mut l.x);
                        (a, c) = (rows.iter().map(|row| row.n).sum::<i32>(), c.abs());
                        if matches!(e, Shape::Line(n) if n > 2) {
                            std::mem::swap(&mut c, &mut a);
                            let (Some(n2), _) = (o, 1) else { return Ok((p.1.len() as i32)) };
                        }
                        os = os.take().filter(|x| x.len() < 9);
                        (total(&ls[1].items) - ls[0].items.first().copied().unwrap_or(r.inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &o, &os, &p, &r, &rows, &e, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1 = bump(&mut l.x);
                        (*a, c) = (rows.iter().map(|row| row.n).sum::<i32>(), c.abs());
                        if matches!(e, Shape::Line(n) if n > 2) {
                            std::mem::swap(&mut c, &mut a);
                            let (Some(n2), _) = (o, 1) else { return Ok((p.1.len() as i32)) };
                        }
                        os = os.take().filter(|x| x.len() < 9);
                        (total(&*ls[1].items) - ls[0].items.first().copied().unwrap_or(r.inner.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &o, &os, &p, &r, &rows, &e, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_220 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.l, &s.ls]);
                    let value: i32 = {
                        s.r = Record { n: (s.r.list.len() as i32), ..record(1, "q", &[4]) };
                        let _ = s.v.pop();
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                s.l.x += s.v.first().copied().unwrap_or((s.t.chars().filter(|c| *c == 'b').count() as i32));
                            }
                            [x1] => { s.r.inner.x = s.rows.iter().map(Record::total).max().unwrap_or(double(s.c)); }
                            [x1, .., y2] => {
                                s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                                s.e = Shape::Line((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        s.v.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r = Record { n: (s.r.list.len() as i32), ..record(1, "q", &[4]) };
                        let _ = s.v.pop();
                        match s.ls[at(round, s.ls.len())].items.as_slice() {
                            [] => {
                                *s.l.x += s.v.first().copied().unwrap_or((s.t.chars().filter(|c| *c == 'b').count() as i32));
                            }
                            [x1] => { s.r.inner.x = s.rows.iter().map(Record::total).max().unwrap_or(double((*s.c))); }
                            [x1, .., y2] => {
                                s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                                s.e = Shape::Line((s.w.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                            }
                        }
                        s.v.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.t, &s.v, &s.w, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_221 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                match (self.m.contains_key(&(self.k[at(round, 4)] + 1)), self.o) {
                    (true, Some(x1)) => { let n3: i32 = self.ls[1].x.abs(); }
                    (false, None) => {
                        self.r = Record { n: self.r.first().copied().unwrap_or(self.l.x), ..record(1, "q", &[4]) };
                    }
                    _ => {}
                }
                if let Some(x4) = &mut self.o {
                    match self.r.inner.x {
                        0 | 1 => { self.p.0 -= &(self.s.chars().filter(|c| *c == 'b').count() as i32); }
                        n5 @ 2..=5 => { self.r.list.insert(0, double((self.t.len() as i32))); }
                        n6 if n6 > (if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }) => {
                            self.l.x ^= self.v.iter().map(|x7| self.p.0).sum::<i32>();
                        }
                        _ => {
                            let mut n8: i32 = self.m.get(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)).copied().unwrap_or(self.r.list.first().copied().unwrap_or(self.b));
                            self.p.0 -= ((say(2, self.r.n) + self.b) % 7);
                        }
                    }
                }
                let mut list9: Vec<i32> = (0..(if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }) % 4).collect::<Vec<_>>();
                self.rows[say(4, 0)].list = list9.iter().map(|&x10| (self.os.as_deref().unwrap_or("none").len() as i32)).collect::<Vec<_>>();
                len(&self.rows[at(self.a, 2)].name) - double(say(5, self.p.0))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                match (self.m.contains_key(&(self.k[at(round, 4)] + 1)), self.o) {
                    (true, Some(x1)) => { let n3: i32 = self.ls[1].x.abs(); }
                    (false, None) => {
                        self.r = Record { n: self.r.first().copied().unwrap_or(self.l.x), ..record(1, "q", &[4]) };
                    }
                    _ => {}
                }
                if let Some(x4) = &mut self.o {
                    match self.r.inner.x {
                        0 | 1 => { self.p.0 -= &(self.s.chars().filter(|c| *c == 'b').count() as i32); }
                        n5 @ 2..=5 => { self.r.list.insert(0, double((self.t.len() as i32))); }
                        n6 if n6 > (if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }) => {
                            self.l.x ^= self.v.iter().map(|x7| self.p.0).sum::<i32>();
                        }
                        _ => {
                            let mut n8: i32 = self.m.get(&((self.os.as_deref().unwrap_or("none").len() as i32) + 1)).copied().unwrap_or(self.r.list.first().copied().unwrap_or(self.b));
                            self.p.0 -= ((say(2, self.r.n) + self.b) % 7);
                        }
                    }
                }
                let mut list9: Vec<i32> = (0..(if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(3, self.z) }) % 4).collect::<Vec<_>>();
                self.rows[say(4, 0)].list = list9.iter().map(|&x10| (self.os.as_deref().unwrap_or("none").len() as i32)).collect::<Vec<_>>();
                len(&self.rows[at((*self.a), 2)].name) - double(say(5, self.p.0))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_222 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[1].inner.x.min(3) { shout(&mut self.s); }
                std::mem::swap(&mut self.b, &mut self.a);
                if let Some(x2) = self.m.get(&(self.k[at(({ self.z += 1; say(1, self.z) }), 4)] + 1)) {
                    for i3 in 0_i32..self.v[at(self.rows[say(2, 1)].inner.x, 2)].min(3) {
                        let mut n4: i32 = ((self.k[at((self.a + self.w[0]), 4)] as i64 * 2) as i32);
                    }
                }
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.rows[1].inner.x.min(3) { shout(&mut self.s); }
                std::mem::swap(&mut self.b, &mut self.a);
                if let Some(x2) = self.m.get(&(self.k[at(({ self.z += 1; say(1, self.z) }), 4)] + 1)) {
                    for i3 in 0_i32..self.v[at(self.rows[say(2, 1)].inner.x, 2)].min(3) {
                        let mut n4: i32 = ((self.k[at((self.a + self.w[0]), 4)] as i64 * 2) as i32);
                    }
                }
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.s, &vars.t, &vars.v, &vars.w, &vars.os, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_223 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.s, &st.v, &st.w, &st.r, &st.rows, &st.q, &st.l]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = st.v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let n3: i32 = st.rows.iter().map(Record::total).max().unwrap_or(st.r.total());
                        }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        for x4 in st.l.items.iter() { let mut text6: String = format!("{}:{:<4}|", st.s, st.w[0]); }
                        st.v.sort();
                        (st.l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.s, &st.v, &st.w, &st.r, &st.rows, &st.q, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, q: VecDeque<i32>, l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n2 = 0;
                        while let Some(x1) = st.v.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            let n3: i32 = st.rows.iter().map(Record::total).max().unwrap_or(st.r.total());
                        }
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        for x4 in st.l.items.iter() { let mut text6: String = format!("{}:{:<4}|", st.s, st.w[0]); }
                        st.v.sort();
                        (st.l.items.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().s, &st.load().v, &st.load().w, &st.load().r, &st.load().rows, &st.load().q, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_224 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        s.truncate(2);
                        Inner { x: l.x, .. } = Inner { x: m.values().sum::<i32>(), on: false };
                        match rows[at(({ z += 1; say(1, z) }), rows.len())].list.as_slice() {
                            [] => {
                                h.insert(format!("{}:{:<4}|", s, c), (|x3: i32| 2)(2));
                                p.0 -= len(&rows[at(say(2, r.n), 2)].name);
                            }
                            [x1] => { shout(&mut p.1); }
                            [x1, .., y2] => {
                                'l6: for &x4 in &l.items {
                                    r.inner.on = matches!(e, Shape::Line(n) if n > 2);
                                    v.push((w.iter().filter(|x7| say(3, a) == (p.1.chars().filter(|c| *c == 'b').count() as i32)).count() as i32));
                                }
                            }
                        }
                        (ls[at(({ z += 2; say(4, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        s.truncate(2);
                        Inner { x: *l.x, .. } = Inner { x: m.values().sum::<i32>(), on: false };
                        match rows[at(({ z += 1; say(1, z) }), rows.len())].list.as_slice() {
                            [] => {
                                h.insert(format!("{}:{:<4}|", s, c), (|x3: i32| 2)(2));
                                p.0 -= len(&rows[at(say(2, r.n), 2)].name);
                            }
                            [x1] => { shout(&mut p.1); }
                            [x1, .., y2] => {
                                'l6: for &x4 in &l.items {
                                    r.inner.on = matches!(e, Shape::Line(n) if n > 2);
                                    v.push((w.iter().filter(|x7| say(3, (*a)) == (p.1.chars().filter(|c| *c == 'b').count() as i32)).count() as i32));
                                }
                            }
                        }
                        (ls[at(({ z += 2; say(4, z) }), ls.len())].items.windows(2).filter(|two| two[0] < two[1]).count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_225 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &l, &ls]);
                    let value: i32 = {
                        ((b, _), p.0) = ((len(&rows[at(round, 2)].name), 0), len(&t));
                        let n1 = bump(&mut ls[0].items[at(5, 2)]);
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(o == Some(3)) {
                            n2 += 1;
                            l.items[at(4, 2)] %= 5;
                            let mut n3: i32 = 0;
                            while n3 < 3 && n1 == o.unwrap_or(b) {
                                n3 += 1;
                                t.clear();
                            }
                        }
                        let mut list4: Vec<i32> = w.iter().map(|&x5| (match &e { Shape::Dot => p.0, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })).collect::<Vec<_>>();
                        (s.chars().filter(|c| *c == 'b').count() as i32) - (|x8: i32| c)(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &l, &ls]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        ((*b, _), p.0) = ((len(&rows[at(round, 2)].name), 0), len(&*t));
                        let n1 = bump(&mut ls[0].items[at(5, 2)]);
                        let mut n2: i32 = 0;
                        while n2 < 3 && !(o == Some(3)) {
                            n2 += 1;
                            l.items[at(4, 2)] %= 5;
                            let mut n3: i32 = 0;
                            while n3 < 3 && n1 == o.unwrap_or(b) {
                                n3 += 1;
                                t.clear();
                            }
                        }
                        let mut list4: Vec<i32> = w.iter().map(|&x5| (match &e { Shape::Dot => p.0, Shape::Line(n6) => *n6, Shape::Named { size: size7, .. } => *size7 })).collect::<Vec<_>>();
                        (s.chars().filter(|c| *c == 'b').count() as i32) - (|x8: i32| c)(3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &w, &o, &p, &r, &rows, &e, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_226 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&c, &flag, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            { *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (-1); }
                        }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n3: i32 = rows.iter().map(|row| row.n).sum::<i32>();
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || rows[at(({ z += 1; say(3, z) }), rows.len())].n != ((if z % 8 == 5 { return Ok(5) } else { say(4, z) }) + l.x) { break os.as_ref().map_or(5, |x| x.len() as i32); }
                            ls[say(2, 0)].items.reverse();
                        };
                        (rows[at(say(5, ls[1].items[0]), 2)].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        let mut n1: i32 = 0;
                        while n1 < 3 && !flag {
                            n1 += 1;
                            { *h.entry(v.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-")).or_insert(0) += (-1); }
                        }
                        m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                        let mut n3: i32 = rows.iter().map(|row| row.n).sum::<i32>();
                        let mut n4: i32 = 0;
                        let n5: i32 = loop {
                            n4 += 1;
                            if n4 > 2 || rows[at(({ z += 1; say(3, z) }), rows.len())].n != ((if z % 8 == 5 { return Ok(5) } else { say(4, z) }) + l.x) { break os.as_ref().map_or(5, |x| x.len() as i32); }
                            ls[say(2, 0)].items.reverse();
                        };
                        (rows[at(say(5, ls[1].items[0]), 2)].name.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &t, &v, &w, &o, &os, &p, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_227 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match (-ls[1].x) {
                            0 | 1 => { r.n %= 5; }
                            n1 @ 2..=5 => {
                                for i3 in 0_i32..3 {
                                    l.items.push(r.total()); c += l.items.remove(0) * 2 - l.items.iter().sum::<i32>();
                                }
                                if (v.contains(&(3 + 1)) && r.inner.on) { break 'outer }
                            }
                            n2 if n2 > w[say(1, 1)] => {
                                l.x -= total(&w);
                                m.entry(1).and_modify(|x| *x += (p.0 - 8)).or_insert(5);
                            }
                            _ => { *m.entry(({ let x4: i32 = ({ z }); 0 })).or_insert((|x5: i32| c)(3)) = len(&p.1); }
                        }
                        let mut text6: String = (s.clone() + "x");
                        let mut text7: String = s.trim_start_matches('a').to_owned();
                        b = rows[at(round, rows.len())].list.first().copied().unwrap_or((s.chars().filter(|c| *c == 'b').count() as i32));
                        if let Some(x) = r.list.last_mut() { *x += (c - 6) }
                        (text6.chars().filter(|c| *c == 'b').count() as i32) - (if flag { l.x } else { v[v.len() - 1] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match (-ls[1].x) {
                            0 | 1 => { r.n %= 5; }
                            n1 @ 2..=5 => {
                                for i3 in 0_i32..3 {
                                    l.items.push(r.total()); c += l.items.remove(0) * 2 - l.items.iter().sum::<i32>();
                                }
                                if (v.contains(&(3 + 1)) && r.inner.on) { break 'outer }
                            }
                            n2 if n2 > w[say(1, 1)] => {
                                l.x -= total(&*w);
                                m.entry(1).and_modify(|x| *x += (p.0 - 8)).or_insert(5);
                            }
                            _ => { *m.entry(({ let x4: i32 = ({ z }); 0 })).or_insert((|x5: i32| c)(3)) = len(&p.1); }
                        }
                        let mut text6: String = (s.clone() + "x");
                        let mut text7: String = s.trim_start_matches('a').to_owned();
                        b = rows[at(round, rows.len())].list.first().copied().unwrap_or((s.chars().filter(|c| *c == 'b').count() as i32));
                        if let Some(x) = r.list.last_mut() { *x += ((*c) - 6) }
                        (text6.chars().filter(|c| *c == 'b').count() as i32) - (if flag { (*l.x) } else { v[v.len() - 1] })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_228 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls]);
                    let value: i32 = {
                        s.p.0 = match (s.ls[s.ls.len() - 1].items.iter().map(|x1| 8).max().unwrap_or(0)) {
                            0 | 1 => s.r.first().copied().unwrap_or(s.l.x),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > n3 => s.rows.iter().map(Record::total).max().unwrap_or(s.l.x),
                            _ => 2,
                        };
                        match s.o {
                            Some(x5) if x5 > 3 => {
                                s.o = None;
                                for row7 in &mut s.rows { let mut text8: String = (s.p.1.clone() + "x"); }
                                s.v.dedup();
                            }
                            Some(x5) => s.o = Some(x5 + 2),
                            None => s.o = Some((if s.a >= s.a { s.rows[s.rows.len() - 1].inner.x } else { s.r.inner.x })),
                        }
                        for i10 in 0_i32..s.l.items[at(say(2, s.r.inner.x), 2)].min(3) {
                            let mut n12 = 0;
                            while let Some(x11) = s.l.items.pop() {
                                n12 += 1;
                                if n12 > 3 { break }
                                s.r.inner.on = 7 > (s.os.as_deref().unwrap_or("none").len() as i32);
                            }
                        }
                        if (s.r.inner.on && s.k[at(round, 4)] == 5) { return Err(format!("left with {}", s.p.0.wrapping_mul(2))); }
                        s.ls[say(5, 0)].items.extend(s.w.iter().take(2));
                        s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ((s.p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.p.0 = match (s.ls[s.ls.len() - 1].items.iter().map(|x1| 8).max().unwrap_or(0)) {
                            0 | 1 => s.r.first().copied().unwrap_or(s.l.x),
                            n2 @ (2..=5 | 8) => n2 + 1,
                            n3 if n3 > n3 => s.rows.iter().map(Record::total).max().unwrap_or(s.l.x),
                            _ => 2,
                        };
                        match s.o {
                            Some(x5) if x5 > 3 => {
                                s.o = None;
                                for row7 in &mut s.rows { let mut text8: String = (s.p.1.clone() + "x"); }
                                s.v.dedup();
                            }
                            Some(x5) => s.o = Some(x5 + 2),
                            None => s.o = Some((if s.a >= s.a { s.rows[s.rows.len() - 1].inner.x } else { s.r.inner.x })),
                        }
                        for i10 in 0_i32..s.l.items[at(say(2, s.r.inner.x), 2)].min(3) {
                            let mut n12 = 0;
                            while let Some(x11) = s.l.items.pop() {
                                n12 += 1;
                                if n12 > 3 { break }
                                s.r.inner.on = 7 > (s.os.as_deref().unwrap_or("none").len() as i32);
                            }
                        }
                        if (s.r.inner.on && s.k[at(round, 4)] == 5) { return Err(format!("left with {}", s.p.0.wrapping_mul(2))); }
                        s.ls[say(5, 0)].items.extend(s.w.iter().take(2));
                        s.v.iter().zip(s.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - ((s.p.0 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_229 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.t);
                self.v = self.ls[say(1, 1)].items.iter().copied().filter(|x1| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.w.contains(&(self.r.total() + 1)) {
                    self.rows[at(say(2, 0), 2)].list.sort();
                } else if (self.s.starts_with('a') && self.r.inner.on) {
                    let n2: i32 = (self.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32);
                }
                match (self.r.inner.on, self.o) {
                    (true, Some(x3)) => { self.flag ^= matches!(self.e, Shape::Line(n) if n > 2); }
                    (false, None) => {
                        let mut n5: i32 = 0;
                        while n5 < 3 && self.t.starts_with('a') {
                            n5 += 1;
                            self.h.insert(self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), self.r.first().copied().unwrap_or(self.c));
                        }
                    }
                    _ => {}
                }
                self.r.list.extend([self.m.values().sum::<i32>(), 1]);
                self.r.first().copied().unwrap_or(self.c.wrapping_mul(self.k[at(({ self.z }), 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.t);
                self.v = self.ls[say(1, 1)].items.iter().copied().filter(|x1| self.v.iter().any(|x| *x > 3)).collect::<Vec<i32>>();
                if self.w.contains(&(self.r.total() + 1)) {
                    self.rows[at(say(2, 0), 2)].list.sort();
                } else if (self.s.starts_with('a') && self.r.inner.on) {
                    let n2: i32 = (self.rows[2 - 1].name.chars().filter(|c| *c == 'b').count() as i32);
                }
                match (self.r.inner.on, self.o) {
                    (true, Some(x3)) => { self.flag ^= matches!(self.e, Shape::Line(n) if n > 2); }
                    (false, None) => {
                        let mut n5: i32 = 0;
                        while n5 < 3 && self.t.starts_with('a') {
                            n5 += 1;
                            self.h.insert(self.s.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), self.r.first().copied().unwrap_or(self.c));
                        }
                    }
                    _ => {}
                }
                self.r.list.extend([self.m.values().sum::<i32>(), 1]);
                self.r.first().copied().unwrap_or(self.c.wrapping_mul(self.k[at(({ self.z }), 4)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_230 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.e = Shape::Named { name: self.rows[at(self.k[4 - 1], 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.r.first().copied().unwrap_or(0) };
                }
                self.w[at(self.r.list[0], 2)] = (match &self.e { Shape::Dot => (|x2: i32| say(2, self.ls[self.ls.len() - 1].x))(({ self.z += 2; say(1, self.z) })), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                let n5: i32 = self.v.iter().copied().min().unwrap_or_default();
                self.r.first().copied().unwrap_or(double(self.ls[0].x)) - self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = &self.os {
                    self.e = Shape::Named { name: self.rows[at(self.k[4 - 1], 2)].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), size: self.r.first().copied().unwrap_or(0) };
                }
                self.w[at(self.r.list[0], 2)] = (match &self.e { Shape::Dot => (|x2: i32| say(2, self.ls[self.ls.len() - 1].x))(({ self.z += 2; say(1, self.z) })), Shape::Line(n3) => *n3, Shape::Named { size: size4, .. } => *size4 });
                let n5: i32 = self.v.iter().copied().min().unwrap_or_default();
                self.r.first().copied().unwrap_or(double(self.ls[0].x)) - self.v.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.w, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_231 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.v, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l]);
                    let value: i32 = {
                        for &x1 in &st.v { if let Some(x) = st.os.as_mut() { x.push('m') } }
                        { let mut add = |by: i32| st.c += by; add(1); add((if round == 0 { 7 } else { 8 })); }
                        st.a %= 5;
                        let n4: i32 = (-st.r.first().copied().unwrap_or(st.p.0));
                        st.m.get(&((8 % 7) + 1)).copied().unwrap_or((if st.r.inner.on { n4 } else { st.l.x })) - (st.rows[at(round, st.rows.len())].n + 8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.v, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, v: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for &x1 in &st.v { if let Some(x) = st.os.as_mut() { x.push('m') } }
                        { let mut add = |by: i32| st.c += by; add(1); add((if round == 0 { 7 } else { 8 })); }
                        st.a %= 5;
                        let n4: i32 = (-st.r.first().copied().unwrap_or(st.p.0));
                        st.m.get(&((8 % 7) + 1)).copied().unwrap_or((if st.r.inner.on { n4 } else { st.l.x })) - (st.rows[at(round, st.rows.len())].n + 8)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().v, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l]);
        Outcome { value, state, said: said() }
    }
}

mod program_232 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
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
                    before = state(&[&a, &c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
                    let value: i32 = {
                        { *h.entry(rows[2 - 1].name.clone()).or_insert(0) += v.first().copied().unwrap_or(8); }
                        m.insert(os.as_ref().map_or(({ z += 2; say(1, z) }), |x| x.len() as i32), (r.n - l.items[at(c, 2)]));
                        match p.1.as_str() {
                            "" => {
                                w.push((8 - ls[at(round, ls.len())].x)); a += w.remove(0) * 2 - w.iter().sum::<i32>();
                                if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            }
                            "abc" | "b" => { (0..2).for_each(|i| p.0 += i); }
                            y3 => {
                                let mut n6 = 0;
                                while let Some(x5) = r.list.pop() {
                                    n6 += 1;
                                    if n6 > 3 { break }
                                    r.grow(m.values().sum::<i32>());
                                    s.push('y');
                                }
                            }
                        }
                        if let Some(x) = v.last_mut() { *x += w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }
                        (p.1.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
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
                        { *h.entry(rows[2 - 1].name.clone()).or_insert(0) += v.first().copied().unwrap_or(8); }
                        m.insert(os.as_ref().map_or(({ z += 2; say(1, z) }), |x| x.len() as i32), (r.n - l.items[at(c, 2)]));
                        match p.1.as_str() {
                            "" => {
                                w.push((8 - ls[at(round, ls.len())].x)); a += w.remove(0) * 2 - w.iter().sum::<i32>();
                                if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                            }
                            "abc" | "b" => { (0..2).for_each(|i| p.0 += i); }
                            y3 => {
                                let mut n6 = 0;
                                while let Some(x5) = r.list.pop() {
                                    n6 += 1;
                                    if n6 > 3 { break }
                                    r.grow(m.values().sum::<i32>());
                                    s.push('y');
                                }
                            }
                        }
                        if let Some(x) = v.last_mut() { *x += w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) }
                        (p.1.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &s, &v, &w, &os, &p, &r, &rows, &m, &h, &e, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_233 {
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
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let (Some(x1), -3..) = (o, b) {
                            if l.x <= rows.iter().map(Record::total).max().unwrap_or(a) {
                                l.x = (rows[rows.len() - 1].list.len() as i32);
                                (b, b) = (len(&s), v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            } else {
                                o = o.map(|x| x + 1);
                                p.1.clear();
                            }
                        } else { { o.replace((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)); } }
                        let Some(n2) = o else { return Ok((t.len() as i32)) };
                        if (w.contains(&(0 + 1)) && w.iter().any(|x| *x > 3)) { continue 'outer }
                        std::mem::swap(&mut c, &mut b);
                        if let Shape::Line(n) = &mut e { *n += (|x3: i32| l.x)(k[say(2, 1)]) }
                        ({ let x4: i32 = (n2 + ({ z += 1; say(3, z) })); (if ({ z += 2; say(4, z) }) <= 8 { ls[at(b, ls.len())].items[at(say(5, w[w.len() - 1]), 2)] } else { b }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &rows, &e, &k, &l, &ls, &z]) };
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
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if let (Some(x1), -3..) = (o, b) {
                            if l.x <= rows.iter().map(Record::total).max().unwrap_or(a) {
                                l.x = (rows[rows.len() - 1].list.len() as i32);
                                (b, b) = (len(&*s), v.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            } else {
                                o = o.map(|x| x + 1);
                                p.1.clear();
                            }
                        } else { { o.replace((l.items.windows(2).filter(|two| two[0] < two[1]).count() as i32)); } }
                        let Some(n2) = o else { return Ok((t.len() as i32)) };
                        if (w.contains(&(0 + 1)) && w.iter().any(|x| *x > 3)) { continue 'outer }
                        std::mem::swap(&mut c, &mut b);
                        if let Shape::Line(n) = &mut e { *n += (|x3: i32| l.x)(k[say(2, 1)]) }
                        ({ let x4: i32 = (n2 + ({ z += 1; say(3, z) })); (if ({ z += 2; say(4, z) }) <= 8 { ls[at(b, ls.len())].items[at(say(5, w[w.len() - 1]), 2)] } else { b }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &p, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_234 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &h, &e, &k, &l]);
                    let value: i32 = {
                        if s.starts_with('a') {
                            k[at(say(1, b), 2)] = rows.iter().map(Record::total).max().unwrap_or((r.list.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                        } else { let n2: i32 = peak(&v).copied().unwrap_or(3); }
                        h.insert(t.to_uppercase(), ((c as i64 * 2) as i32));
                        let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                        let n4: i32 = double(total(&l.items));
                        r.first().copied().unwrap_or(o.unwrap_or(b)) - l.x.wrapping_mul(w[at(round, w.len())])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &h, &e, &k, &l]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.starts_with('a') {
                            k[at(say(1, b), 2)] = rows.iter().map(Record::total).max().unwrap_or((r.list.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32));
                        } else { let n2: i32 = peak(&*v).copied().unwrap_or(3); }
                        h.insert(t.to_uppercase(), ((c as i64 * 2) as i32));
                        let n3: i32 = r.list.iter().copied().min().unwrap_or_default();
                        let n4: i32 = double(total(&*l.items));
                        r.first().copied().unwrap_or(o.unwrap_or(b)) - l.x.wrapping_mul(w[at(round, w.len())])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &r, &rows, &h, &e, &k, &l]);
        Outcome { value, state, said: said() }
    }
}

mod program_235 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        ls[at(k[0], 2)].items = w[at(round, w.len())..].to_vec();
                        p.1.truncate(2);
                        p.0 += m.values().sum::<i32>();
                        match ls[at(positive(say(1, z) - 7)?, ls.len())].items.as_slice() {
                            [] => { { let mut add = |by: i32| a += by; add(1); add(len(&rows[say(2, 1)].name)); } }
                            [x1] => { *h.entry(s.clone()).or_insert(0) += (v.len() as i32); }
                            [x1, .., y2] => { c = m.get(&((|x4: i32| b)(l.x) + 1)).copied().unwrap_or(a.max(5)); }
                        }
                        ({ let x5: i32 = ('l6: { if r.inner.on { break 'l6 6 } v[at(r.n, v.len())] }); r.total() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        ls[at(k[0], 2)].items = w[at(round, w.len())..].to_vec();
                        p.1.truncate(2);
                        p.0 += m.values().sum::<i32>();
                        match ls[at(positive(say(1, z) - 7)?, ls.len())].items.as_slice() {
                            [] => { { let mut add = |by: i32| a += by; add(1); add(len(&rows[say(2, 1)].name)); } }
                            [x1] => { *h.entry(s.clone()).or_insert(0) += (v.len() as i32); }
                            [x1, .., y2] => { c = m.get(&((|x4: i32| b)(l.x) + 1)).copied().unwrap_or(a.max(5)); }
                        }
                        ({ let x5: i32 = ('l6: { if r.inner.on { break 'l6 6 } v[at(r.n, v.len())] }); r.total() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &p, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_236 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
                    let value: i32 = {
                        if s.t.starts_with('a') {
                            s.rows[at(say(1, s.k[1]), 2)].inner.x += (if matches!(s.e, Shape::Line(n) if n > 2) { (s.s.chars().filter(|c| *c == 'b').count() as i32) } else { s.rows.iter().map(|row| row.n).sum::<i32>() });
                        } else if s.s.starts_with('a') {
                            let mut n1: i32 = 0;
                            while n1 < 3 && s.t == "abc" {
                                n1 += 1;
                                s.v.sort();
                            }
                        }
                        'l4: for x2 in &s.rows[say(2, 1)].list {
                            for i5 in 0_i32..3 {
                                s.v.iter_mut().for_each(|x| *x = (s.t.chars().filter(|c| *c == 'b').count() as i32));
                                s.r.n %= 5;
                            }
                        }
                        if let Some(x) = s.l.items.last_mut() { *x += s.w.iter().map(|x6| s.k[at(s.r.inner.x, 4)]).sum::<i32>() }
                        s.w.sort_by_key(|x| (say(4, s.ls[at(s.c, s.ls.len())].x) - 6));
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.k[at(s.w[at(1, 2)], 4)] != s.m.values().sum::<i32>() {
                            n7 += 1;
                            let mut n8: i32 = total(&s.v);
                            let n9: i32 = std::mem::take(&mut s.w[at(s.rows[at(7, s.rows.len())].inner.x, 2)]);
                        }
                        s.v.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        if s.t.starts_with('a') {
                            s.rows[at(say(1, s.k[1]), 2)].inner.x += (if matches!(s.e, Shape::Line(n) if n > 2) { (s.s.chars().filter(|c| *c == 'b').count() as i32) } else { s.rows.iter().map(|row| row.n).sum::<i32>() });
                        } else if s.s.starts_with('a') {
                            let mut n1: i32 = 0;
                            while n1 < 3 && s.t == "abc" {
                                n1 += 1;
                                s.v.sort();
                            }
                        }
                        'l4: for x2 in &s.rows[say(2, 1)].list {
                            for i5 in 0_i32..3 {
                                s.v.iter_mut().for_each(|x| *x = (s.t.chars().filter(|c| *c == 'b').count() as i32));
                                s.r.n %= 5;
                            }
                        }
                        if let Some(x) = s.l.items.last_mut() { *x += s.w.iter().map(|x6| s.k[at(s.r.inner.x, 4)]).sum::<i32>() }
                        s.w.sort_by_key(|x| (say(4, s.ls[at(s.c, s.ls.len())].x) - 6));
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.k[at(s.w[at(1, 2)], 4)] != s.m.values().sum::<i32>() {
                            n7 += 1;
                            let mut n8: i32 = total(&*s.v);
                            let n9: i32 = std::mem::take(&mut s.w[at(s.rows[at(7, s.rows.len())].inner.x, 2)]);
                        }
                        s.v.iter().zip(s.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.c, &s.s, &s.t, &s.v, &s.w, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.e, &s.k, &s.q, &s.l, &s.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_237 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.b + 2)) };
                self.rows[0].list.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.b = self.o.map_or(self.r.first().copied().unwrap_or(self.rows[say(1, 1)].list[at(self.r.list[0], 2)]), |x| x + 1);
                (self.l.items.iter().filter(|x2| self.ls[at(round, self.ls.len())].x >= self.rows.iter().map(Record::total).max().unwrap_or(8)).count() as i32) - ('l3: { if self.w.contains(&(self.b + 1)) { break 'l3 self.r.n } 0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let (Some(n1), _) = (self.o, 1) else { return Ok((self.b + 2)) };
                self.rows[0].list.push((self.os.as_deref().unwrap_or("none").len() as i32));
                self.b = self.o.map_or(self.r.first().copied().unwrap_or(self.rows[say(1, 1)].list[at(self.r.list[0], 2)]), |x| x + 1);
                (self.l.items.iter().filter(|x2| self.ls[at(round, self.ls.len())].x >= self.rows.iter().map(Record::total).max().unwrap_or(8)).count() as i32) - ('l3: { if self.w.contains(&((*self.b) + 1)) { break 'l3 self.r.n } 0 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_238 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w = self.ls[say(1, 1)].items.iter().map(|&x1| (|x2: i32| say(2, self.c))(self.a)).collect::<Vec<_>>();
                self.b -= (self.os.as_ref().map_or(positive(say(3, self.z) - 7)?, |x| x.len() as i32) - double(self.a));
                match self.p.0 {
                    0 | 1 => {
                        {
                            match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                        }
                    }
                    n3 @ 2..=5 => {
                        self.k[at((self.t.chars().filter(|c| *c == 'b').count() as i32), 2)] -= self.m.values().sum::<i32>();
                        self.r.grow((match &self.e { Shape::Dot => self.ls[0].x, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                    }
                    n4 if n4 > self.rows[1].list[at(self.r.n, 2)] => { self.r.name.truncate(2); }
                    _ => {
                        let (n7, n8): (i32, i32) = (self.o.unwrap_or(2), self.h.get("abc").copied().unwrap_or(self.l.x));
                        self.t.truncate(2);
                    }
                }
                { self.o = None; }
                self.m.get(&(self.v.iter().sum::<i32>() + 1)).copied().unwrap_or(self.q.front().copied().unwrap_or(5))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w = self.ls[say(1, 1)].items.iter().map(|&x1| (|x2: i32| say(2, self.c))(self.a)).collect::<Vec<_>>();
                *self.b -= (self.os.as_ref().map_or(positive(say(3, self.z) - 7)?, |x| x.len() as i32) - double((*self.a)));
                match self.p.0 {
                    0 | 1 => {
                        {
                            match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                        }
                    }
                    n3 @ 2..=5 => {
                        self.k[at((self.t.chars().filter(|c| *c == 'b').count() as i32), 2)] -= self.m.values().sum::<i32>();
                        self.r.grow((match &self.e { Shape::Dot => self.ls[0].x, Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }));
                    }
                    n4 if n4 > self.rows[1].list[at(self.r.n, 2)] => { self.r.name.truncate(2); }
                    _ => {
                        let (n7, n8): (i32, i32) = (self.o.unwrap_or(2), self.h.get("abc").copied().unwrap_or(self.l.x));
                        self.t.truncate(2);
                    }
                }
                { *self.o = None; }
                self.m.get(&(self.v.iter().sum::<i32>() + 1)).copied().unwrap_or(self.q.front().copied().unwrap_or(5))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_239 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: PlainLinked, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l, &st.z]);
                    let value: i32 = {
                        st.l.items.insert(0, 2);
                        match (st.l.items.iter().filter(|x1| st.w.is_empty()).count() as i32) {
                            0 | 1 => { st.r.grow(0); }
                            n2 @ 2..=5 => {
                                let n5: i32 = st.o.or(Some(('l4: { if st.r.inner.on { break 'l4 n2 } ({ st.z += 1; say(1, st.z) }) }))).ok_or(String::from("none"))?;
                            }
                            n3 if n3 > ({ st.z += 1; say(2, st.z) }) => {
                                if (({ st.z += 2; say(3, st.z) }) != (st.rows[at(6, st.rows.len())].list[at(2, 2)]) && st.l.x != st.r.inner.x) { break 'outer }
                                let mut n6: i32 = (st.rows.iter().map(Record::total).max().unwrap_or(st.v[at(say(4, n3), 2)]) - st.rows.iter().map(|row| row.n).sum::<i32>());
                            }
                            _ => {
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 8; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && st.m.contains_key(&(st.m.values().sum::<i32>() + 1)) {
                            n7 += 1;
                            let n8: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        }
                        ((5 + st.a) + st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.l, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, l: VarLinked, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.l.items.insert(0, 2);
                        match (st.l.items.iter().filter(|x1| st.w.is_empty()).count() as i32) {
                            0 | 1 => { st.r.grow(0); }
                            n2 @ 2..=5 => {
                                let n5: i32 = st.o.or(Some(('l4: { if st.r.inner.on { break 'l4 n2 } ({ st.z += 1; say(1, st.z) }) }))).ok_or(String::from("none"))?;
                            }
                            n3 if n3 > ({ st.z += 1; say(2, st.z) }) => {
                                if (({ st.z += 2; say(3, st.z) }) != (st.rows[at(6, st.rows.len())].list[at(2, 2)]) && st.l.x != st.r.inner.x) { break 'outer }
                                let mut n6: i32 = (st.rows.iter().map(Record::total).max().unwrap_or(st.v[at(say(4, n3), 2)]) - st.rows.iter().map(|row| row.n).sum::<i32>());
                            }
                            _ => {
                                match &mut st.e { Shape::Named { name, size } => { name.push('z'); *size -= 8; } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && st.m.contains_key(&(st.m.values().sum::<i32>() + 1)) {
                            n7 += 1;
                            let n8: i32 = peak(&st.r.list).copied().unwrap_or(3);
                        }
                        ((5 + st.a) + st.rows.iter().map(|row| row.n).sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().l, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_210", program_210::plain, program_210::transaction),
    ("program_211", program_211::plain, program_211::transaction),
    ("program_212", program_212::plain, program_212::transaction),
    ("program_213", program_213::plain, program_213::transaction),
    ("program_214", program_214::plain, program_214::transaction),
    ("program_215", program_215::plain, program_215::transaction),
    ("program_216", program_216::plain, program_216::transaction),
    ("program_217", program_217::plain, program_217::transaction),
    ("program_218", program_218::plain, program_218::transaction),
    ("program_219", program_219::plain, program_219::transaction),
    ("program_220", program_220::plain, program_220::transaction),
    ("program_221", program_221::plain, program_221::transaction),
    ("program_222", program_222::plain, program_222::transaction),
    ("program_223", program_223::plain, program_223::transaction),
    ("program_224", program_224::plain, program_224::transaction),
    ("program_225", program_225::plain, program_225::transaction),
    ("program_226", program_226::plain, program_226::transaction),
    ("program_227", program_227::plain, program_227::transaction),
    ("program_228", program_228::plain, program_228::transaction),
    ("program_229", program_229::plain, program_229::transaction),
    ("program_230", program_230::plain, program_230::transaction),
    ("program_231", program_231::plain, program_231::transaction),
    ("program_232", program_232::plain, program_232::transaction),
    ("program_233", program_233::plain, program_233::transaction),
    ("program_234", program_234::plain, program_234::transaction),
    ("program_235", program_235::plain, program_235::transaction),
    ("program_236", program_236::plain, program_236::transaction),
    ("program_237", program_237::plain, program_237::transaction),
    ("program_238", program_238::plain, program_238::transaction),
    ("program_239", program_239::plain, program_239::transaction),
];
