//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_330 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
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
                    before = state(&[&v, &w, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        w[at(({ z }), 3)] = ({ z += 2; say(2, z) });
                        let n2: i32 = ls[at(({ z += 2; say(4, z) }), 2)].x.wrapping_sub(positive(say(6, z) - 7)?).wrapping_mul(({ z += 2; say(8, z) }));
                        k[say(10, 0)] = e.size();
                        let n3: i32 = rows[at(({ z += 2; say(11, z) }), 2)].list.remove(at(({ z }), 2)).wrapping_add((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, z) }));
                        r.inner.x += (w.len() as i32);
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - q.front().copied().unwrap_or(n3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
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
                        w[at(({ z }), 3)] = ({ z += 2; say(2, z) });
                        let n2: i32 = ls[at(({ z += 2; say(4, z) }), 2)].x.wrapping_sub(positive(say(6, z) - 7)?).wrapping_mul(({ z += 2; say(8, z) }));
                        k[say(10, 0)] = e.size();
                        let n3: i32 = rows[at(({ z += 2; say(11, z) }), 2)].list.remove(at(({ z }), 2)).wrapping_add((if z % 8 == 5 { return Err(String::from("in an operand")) } else { say(12, z) }));
                        r.inner.x += (w.len() as i32);
                        (p.1.chars().filter(|c| *c == 'b').count() as i32) - q.front().copied().unwrap_or(n3)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &p, &r, &rows, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_331 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        r.list[at(ls[say(1, 1)].x, 2)] %= 5;
                        let n1: i32 = w.iter().copied().min().unwrap_or_default();
                        match &e {
                            Shape::Dot => {
                                rows[at(positive(say(2, z) - 7)?, 2)].list.insert(at(say(3, n1), 2), ({ z += 1; say(4, z) }));
                            }
                            Shape::Line(x2) if *x2 < 5 => { t.push('y'); }
                            Shape::Named { name: y3, size: x2 } => { if (p.0 < l.x && l.x >= r.inner.x) { break 'outer } }
                            _ => {}
                        }
                        *o.get_or_insert((v.len() as i32)) += 2;
                        ((os.as_deref().unwrap_or("none").len() as i32) % 7) - o.unwrap_or(ls[say(6, 1)].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        r.list[at((*ls[say(1, 1)].x), 2)] %= 5;
                        let n1: i32 = w.iter().copied().min().unwrap_or_default();
                        match &e {
                            Shape::Dot => {
                                rows[at(positive(say(2, z) - 7)?, 2)].list.insert(at(say(3, n1), 2), ({ z += 1; say(4, z) }));
                            }
                            Shape::Line(x2) if *x2 < 5 => { t.push('y'); }
                            Shape::Named { name: y3, size: x2 } => { if (p.0 < (*l.x) && (*l.x) >= r.inner.x) { break 'outer } }
                            _ => {}
                        }
                        *o.get_or_insert((v.len() as i32)) += 2;
                        ((os.as_deref().unwrap_or("none").len() as i32) % 7) - o.unwrap_or(ls[say(6, 1)].x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_332 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, t: String, v: Vec<i32>, w: Vec<i32>, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.t, &s.v, &s.w, &s.rows, &s.m, &s.e, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        for i1 in 0_i32..3 {
                            s.rows[at(({ s.z }), 2)].name.push_str(&format!("{}{}", ({ s.z += 1; say(2, s.z) }), ({ s.z += 1; say(4, s.z) })));
                        }
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.w.insert(at(say(5, s.c), 2), ({ s.z }));
                        len(&s.t) - s.m.get(&(s.c + 1)).copied().unwrap_or(({ s.z += 2; say(9, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.t, &s.v, &s.w, &s.rows, &s.m, &s.e, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..3 {
                            s.rows[at(({ s.z }), 2)].name.push_str(&format!("{}{}", ({ s.z += 1; say(2, s.z) }), ({ s.z += 1; say(4, s.z) })));
                        }
                        for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                        s.w.insert(at(say(5, s.c), 2), ({ s.z }));
                        len(&*s.t) - s.m.get(&(s.c + 1)).copied().unwrap_or(({ s.z += 2; say(9, s.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.t, &s.v, &s.w, &s.rows, &s.m, &s.e, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_333 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, flag: bool, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let [x1, ..] = self.l.items.as_slice() {
                    let Some(n2) = self.o else { return Ok(self.q.front().copied().unwrap_or(3)) };
                }
                self.r.inner.x = self.ls[say(1, 1)].x.max(self.r.total());
                self.w.iter_mut().for_each(|x| *x = (self.t.len() as i32));
                {
                    let mut n3: i32 = 0;
                    while n3 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                        n3 += 1;
                        self.b += self.r.total();
                    }
                    let (n4, n5): (i32, i32) = (self.m.get(&(self.rows[at(say(2, self.p.0), self.rows.len())].list[at(2, 2)] + 1)).copied().unwrap_or(2), ('l6: { if self.flag { break 'l6 7 } self.b }));
                }
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, flag: true, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let before = state(&[&vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, flag: TVar<bool>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let [x1, ..] = self.l.items.as_slice() {
                    let Some(n2) = self.o else { return Ok(self.q.front().copied().unwrap_or(3)) };
                }
                self.r.inner.x = self.ls[say(1, 1)].x.max(self.r.total());
                self.w.iter_mut().for_each(|x| *x = (self.t.len() as i32));
                {
                    let mut n3: i32 = 0;
                    while n3 < 3 && matches!(self.e, Shape::Line(n) if n > 2) {
                        n3 += 1;
                        self.b += self.r.total();
                    }
                    let (n4, n5): (i32, i32) = (self.m.get(&(self.rows[at(say(2, self.p.0), self.rows.len())].list[at(2, 2)] + 1)).copied().unwrap_or(2), ('l6: { if self.flag { break 'l6 7 } self.b }));
                }
                self.r.list.iter().zip(self.v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), flag: TVar::new(true), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.flag, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.q, &vars.l, &vars.ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_334 {
    use super::*;
    #[derive(Clone)]
    struct Plain { t: String, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.iter_mut().for_each(|x| *x = self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                let n1: i32 = self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)].list.remove(at(({ self.z += 1; say(2, self.z) }), 2)).wrapping_add(({ self.z += 2; say(3, self.z) }));
                let n2: i32 = positive(i32::abs(self.r.inner.x.wrapping_mul(n1)) + 1 - (round % 5))?;
                (self.rows.iter().map(|row| row.n).sum::<i32>() % 7) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.v.iter_mut().for_each(|x| *x = self.w.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                let n1: i32 = self.rows[at((if self.z % 8 == 5 { return Ok(5) } else { say(1, self.z) }), 2)].list.remove(at(({ self.z += 1; say(2, self.z) }), 2)).wrapping_add(({ self.z += 2; say(3, self.z) }));
                let n2: i32 = positive(i32::abs(self.r.inner.x.wrapping_mul(n1)) + 1 - (round % 5))?;
                (self.rows.iter().map(|row| row.n).sum::<i32>() % 7) - self.rows.iter().map(|row| row.n).sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.t, &vars.v, &vars.w, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_335 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, rows: Vec<Record>, q: VecDeque<i32>, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.rows, &st.q, &st.ls]);
                    let value: i32 = {
                        let mut n1: i32 = total(&st.rows[1].list);
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        st.ls[at(5, 2)].items.sort_by_key(|x| (if say(1, 5) >= 2 { (*x) } else { 3 }));
                        ((n1 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.rows, &st.q, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, rows: Vec<Record>, q: VecDeque<i32>, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], q: VecDeque::from([8, 9]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = total(&st.rows[1].list);
                        match st.q.pop_back() { Some(x) if x > 2 => st.q.push_front(x / 2), Some(_) => {} None => st.q.extend([1, 2]) }
                        st.ls[at(5, 2)].items.sort_by_key(|x| (if say(1, 5) >= 2 { (*x) } else { 3 }));
                        ((n1 as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().rows, &st.load().q, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_336 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
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
                    before = state(&[&flag, &s, &v, &p, &r, &rows, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n2 = 0;
                        while let Some(x1) = l.items.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        rows[at(({ z += 1; say(2, z) }), 2)].grow(({ z += 2; say(4, z) }));
                        let n4: i32 = rows[at(rows[say(7, 1)].n, rows.len())].list.iter().sum::<i32>();
                        flag = (s.starts_with('a') && r.inner.on);
                        (r.name.chars().filter(|c| *c == 'b').count() as i32) - r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&flag, &s, &v, &p, &r, &rows, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
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
                        let mut n2 = 0;
                        while let Some(x1) = l.items.pop() {
                            n2 += 1;
                            if n2 > 3 { break }
                            if let Some(x) = q.pop_front() { q.push_back(x - 1) }
                        }
                        rows[at(({ z += 1; say(2, z) }), 2)].grow(({ z += 2; say(4, z) }));
                        let n4: i32 = rows[at(rows[say(7, 1)].n, rows.len())].list.iter().sum::<i32>();
                        flag = (s.starts_with('a') && r.inner.on);
                        (r.name.chars().filter(|c| *c == 'b').count() as i32) - r.list.iter().zip(v.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&flag, &s, &v, &p, &r, &rows, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_337 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
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
                    before = state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if o.is_some() { r.inner.x -= &rows.iter().map(Record::total).max().unwrap_or(6); }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        if let Some(row) = rows.last_mut() { row.n += e.size(); row.list.push(row.n); row.grow(1); }
                        rows[at(({ z += 1; say(6, z) }), 3)].list.push(({ z += 1; say(5, z) }));
                        if let Some(x) = v.last_mut() { *x += os.as_ref().map_or(c, |x| x.len() as i32) }
                        (t.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
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
                        if o.is_some() { r.inner.x -= &rows.iter().map(Record::total).max().unwrap_or(6); }
                        for (key, x) in m.iter_mut() { *x += *key % 3; }
                        if let Some(row) = rows.last_mut() { row.n += e.size(); row.list.push(row.n); row.grow(1); }
                        rows[at(({ z += 1; say(6, z) }), 3)].list.push(({ z += 1; say(5, z) }));
                        if let Some(x) = v.last_mut() { *x += os.as_ref().map_or(c, |x| x.len() as i32) }
                        (t.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_338 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &z]);
                    let value: i32 = {
                        v.push(double((w.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32)));
                        let mut n2: i32 = 0;
                        while n2 < 3 && (o == Some(3) || t.is_empty()) {
                            n2 += 1;
                            m.entry(1).and_modify(|x| *x += (r.list.iter().filter(|x3| r.inner.on).count() as i32)).or_insert(5);
                        }
                        if 5 <= (4 + 3) { rows[at(({ z += 1; say(1, z) }), 2)].list.truncate(3); } else {
                            rows[at(o.map_or(p.0, |x| x + 1), 2)].n -= rows[say(2, 1)].list.iter().sum::<i32>();
                        }
                        h.get("abc").copied().unwrap_or((match &e { Shape::Dot => ({ z += 2; say(3, z) }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        v.push(double((w.iter().filter(|x1| matches!(e, Shape::Line(n) if n > 2)).count() as i32)));
                        let mut n2: i32 = 0;
                        while n2 < 3 && (o == Some(3) || t.is_empty()) {
                            n2 += 1;
                            m.entry(1).and_modify(|x| *x += (r.list.iter().filter(|x3| r.inner.on).count() as i32)).or_insert(5);
                        }
                        if 5 <= (4 + 3) { rows[at(({ z += 1; say(1, z) }), 2)].list.truncate(3); } else {
                            rows[at(o.map_or(p.0, |x| x + 1), 2)].n -= rows[say(2, 1)].list.iter().sum::<i32>();
                        }
                        h.get("abc").copied().unwrap_or((match &e { Shape::Dot => ({ z += 2; say(3, z) }), Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&t, &v, &w, &o, &p, &r, &rows, &m, &h, &e, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_339 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
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
                    before = state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &k, &l, &ls, &z]);
                    let value: i32 = {
                        rows[at(say(4, 4), 3)].list.push((if z % 8 == 5 { continue 'outer } else { say(3, z) }));
                        w[at(say(9, a), 3)] -= &(say(8, 5));
                        t.push_str(&s.chars().rev().collect::<String>());
                        let mut n4 = 0;
                        while let Some(x3) = rows[say(10, 0)].list.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            v[at(({ z += 1; say(15, z) }), 3)] = ({ z += 1; say(14, z) });
                        }
                        r.list.sort();
                        o.map_or(rows.iter().map(Record::total).max().unwrap_or(a), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
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
                        rows[at(say(4, 4), 3)].list.push((if z % 8 == 5 { continue 'outer } else { say(3, z) }));
                        w[at(say(9, a), 3)] -= &(say(8, 5));
                        t.push_str(&s.chars().rev().collect::<String>());
                        let mut n4 = 0;
                        while let Some(x3) = rows[say(10, 0)].list.pop() {
                            n4 += 1;
                            if n4 > 3 { break }
                            v[at(({ z += 1; say(15, z) }), 3)] = ({ z += 1; say(14, z) });
                        }
                        r.list.sort();
                        o.map_or(rows.iter().map(Record::total).max().unwrap_or(a), |x| x + 1)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &s, &t, &v, &w, &o, &r, &rows, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_340 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        [s.l.x, _] = [s.m.get(&(s.r.n + 1)).copied().unwrap_or(({ s.z += 2; say(1, s.z) })), (s.r.inner.x + s.b)];
                        let mut n1: i32 = 0;
                        while n1 < 3 && 2 > (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            n1 += 1;
                            s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        }
                        match (s.k[say(2, 1)] % 7) {
                            0 | 1 => {
                                s.w = s.l.items.iter().copied().filter(|x4| 4 > (double(say(3, s.l.x)))).collect::<Vec<i32>>();
                            }
                            n2 @ 2..=5 => {
                                match s.m.get(&((s.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                            }
                            n3 if n3 > s.k[1] => {
                                s.c += total(&s.r.list);
                                match s.m.get(&((-say(4, s.r.n)) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                            }
                            _ => { s.rows[0].n ^= &({ let x6: i32 = ({ s.z }); s.b }); }
                        }
                        s.a = (|x7: i32| (if 2 <= (s.ls[s.ls.len() - 1].x) { s.c } else { 4 }))(s.os.as_ref().map_or(8, |x| x.len() as i32));
                        s.v.insert(at(say(6, s.c), 2), ({ s.z }));
                        ('l10: { if s.b >= (s.rows[at(s.a, 2)].name.chars().filter(|c| *c == 'b').count() as i32) { break 'l10 s.v.iter().map(|x9| 1).fold(0, |x, y| x ^ y) } (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        [s.l.x, _] = [s.m.get(&(s.r.n + 1)).copied().unwrap_or(({ s.z += 2; say(1, s.z) })), (s.r.inner.x + s.b)];
                        let mut n1: i32 = 0;
                        while n1 < 3 && 2 > (s.rows.iter().map(|row| row.n).sum::<i32>()) {
                            n1 += 1;
                            s.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                        }
                        match (s.k[say(2, 1)] % 7) {
                            0 | 1 => {
                                s.w = s.l.items.iter().copied().filter(|x4| 4 > (double(say(3, s.l.x)))).collect::<Vec<i32>>();
                            }
                            n2 @ 2..=5 => {
                                match s.m.get(&((s.os.as_deref().unwrap_or("none").len() as i32) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                            }
                            n3 if n3 > s.k[1] => {
                                s.c += total(&s.r.list);
                                match s.m.get(&((-say(4, s.r.n)) + 1)) { Some(x) => { let x = *x; s.m.insert(3, x); } None => { s.m.insert(4, 4); } }
                            }
                            _ => { s.rows[0].n ^= &({ let x6: i32 = ({ s.z }); s.b }); }
                        }
                        s.a = (|x7: i32| (if 2 <= (s.ls[s.ls.len() - 1].x) { s.c } else { 4 }))(s.os.as_ref().map_or(8, |x| x.len() as i32));
                        s.v.insert(at(say(6, s.c), 2), ({ s.z }));
                        ('l10: { if (*s.b) >= (s.rows[at(s.a, 2)].name.chars().filter(|c| *c == 'b').count() as i32) { break 'l10 s.v.iter().map(|x9| 1).fold(0, |x, y| x ^ y) } (s.r.list.windows(2).filter(|two| two[0] < two[1]).count() as i32) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_341 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, flag: bool, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.o {
                    self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].list.push(({ self.z += 2; say(3, self.z) }));
                } else {
                    self.rows[at(({ self.z += 1; say(9, self.z) }), 3)].list[at(({ self.z += 1; say(7, self.z) }), 2)] = ({ self.z += 2; say(8, self.z) });
                }
                self.rows[at(({ self.z }), 3)].list[at(({ self.z += 1; say(12, self.z) }), 2)] = ({ self.z += 1; say(13, self.z) });
                let mut list5: Vec<i32> = self.l.items.iter().copied().filter(|x6| self.p.0 == (self.m.get(&(6 + 1)).copied().unwrap_or(self.ls[1].x))).collect::<Vec<i32>>();
                (if self.flag { self.r.first().copied().unwrap_or(self.p.0) } else { (|x7: i32| self.v[at(self.rows[0].n, 2)])(self.a) }) - (self.p.0 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, flag: true, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, flag: TVar<bool>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x1) = self.o {
                    self.rows[at(({ self.z += 2; say(1, self.z) }), 2)].list.push(({ self.z += 2; say(3, self.z) }));
                } else {
                    self.rows[at(({ self.z += 1; say(9, self.z) }), 3)].list[at(({ self.z += 1; say(7, self.z) }), 2)] = ({ self.z += 2; say(8, self.z) });
                }
                self.rows[at(({ self.z }), 3)].list[at(({ self.z += 1; say(12, self.z) }), 2)] = ({ self.z += 1; say(13, self.z) });
                let mut list5: Vec<i32> = self.l.items.iter().copied().filter(|x6| self.p.0 == (self.m.get(&(6 + 1)).copied().unwrap_or(self.ls[1].x))).collect::<Vec<i32>>();
                (if self.flag { self.r.first().copied().unwrap_or(self.p.0) } else { (|x7: i32| self.v[at(self.rows[0].n, 2)])(self.a) }) - (self.p.0 % 7)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), flag: TVar::new(true), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.flag, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_342 {
    use super::*;
    #[derive(Clone)]
    struct Plain { s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.os.as_ref().map_or(self.k[0], |x| x.len() as i32) + 1)) {
                    *self.o.get_or_insert(self.r.total()) += 2;
                } else if !(matches!(self.e, Shape::Line(n) if n > 2)) {
                    self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].name.truncate(2);
                }
                self.k[at(say(2, self.v[at(6, 2)]), 2)] = self.v.iter().sum::<i32>();
                let n1: i32 = (self.s.chars().filter(|c| *c == 'b').count() as i32);
                self.o.replace(self.v.iter().map(|x2| self.ls[self.ls.len() - 1].x).fold(0, |x, y| x ^ y));
                self.p.1.insert(0, 'b');
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if self.w.contains(&(self.os.as_ref().map_or(self.k[0], |x| x.len() as i32) + 1)) {
                    *self.o.get_or_insert(self.r.total()) += 2;
                } else if !(matches!(self.e, Shape::Line(n) if n > 2)) {
                    self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].name.truncate(2);
                }
                self.k[at(say(2, self.v[at(6, 2)]), 2)] = self.v.iter().sum::<i32>();
                let n1: i32 = (self.s.chars().filter(|c| *c == 'b').count() as i32);
                self.o.replace(self.v.iter().map(|x2| self.ls[self.ls.len() - 1].x).fold(0, |x, y| x ^ y));
                self.p.1.insert(0, 'b');
                (self.os.as_deref().unwrap_or("none").len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_343 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.ls, &st.z]);
                    let value: i32 = {
                        for i1 in 0_i32..st.c.min(3) { st.w.extend([(i1), 1]); }
                        if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        let _ = st.m.remove(&(('l2: { if matches!(st.e, Shape::Line(n) if n > 2) { break 'l2 st.a } 0 }) + 1));
                        st.p.0 = st.o.unwrap_or(st.m.values().sum::<i32>());
                        let n3: i32 = st.ls[at(say(1, 5), 2)].x.wrapping_sub(({ st.z })).wrapping_mul(say(4, 2));
                        total(&st.ls[at(({ st.z += 2; say(5, st.z) }), st.ls.len())].items) - st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.v, &st.w, &st.o, &st.p, &st.r, &st.rows, &st.m, &st.e, &st.k, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        for i1 in 0_i32..st.c.min(3) { st.w.extend([(i1), 1]); }
                        if st.r.list.len() > 1 { st.r.list.swap(0, 1); st.r.list[1..].reverse(); }
                        let _ = st.m.remove(&(('l2: { if matches!(st.e, Shape::Line(n) if n > 2) { break 'l2 st.a } 0 }) + 1));
                        st.p.0 = st.o.unwrap_or(st.m.values().sum::<i32>());
                        let n3: i32 = st.ls[at(say(1, 5), 2)].x.wrapping_sub(({ st.z })).wrapping_mul(say(4, 2));
                        total(&*st.ls[at(({ st.z += 2; say(5, st.z) }), st.ls.len())].items) - st.m.values().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().v, &st.load().w, &st.load().o, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().e, &st.load().k, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_344 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        let mut b: i32 = len(&s);
                        rows[0].name = s.clone();
                        v.sort();
                        let (Some(n1), _) = (o, 1) else { return Ok(r.n.wrapping_mul(3)) };
                        for (i3, x2) in v.iter().enumerate() {
                            let mut text4: String = format!("{}:{:<4}|", r.name, rows[at(r.n, rows.len())].n);
                            a = std::mem::take(&mut a) + 1;
                        }
                        o.unwrap_or((-p.0)) - (match &e { Shape::Dot => v[at(a, v.len())], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut b: i32 = len(&*s);
                        rows[0].name = s.clone();
                        v.sort();
                        let (Some(n1), _) = (o, 1) else { return Ok(r.n.wrapping_mul(3)) };
                        for (i3, x2) in v.iter().enumerate() {
                            let mut text4: String = format!("{}:{:<4}|", r.name, rows[at(r.n, rows.len())].n);
                            a = std::mem::take(&mut a) + 1;
                        }
                        o.unwrap_or((-p.0)) - (match &e { Shape::Dot => v[at(a, v.len())], Shape::Line(n5) => *n5, Shape::Named { size: size6, .. } => *size6 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &o, &p, &r, &rows, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_345 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&a, &b, &s, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &ls, &z]);
                    let value: i32 = {
                        v[at(({ z }), 3)] -= &(({ z += 1; say(3, z) }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && s == "abc" {
                            n2 += 1;
                            a = ls[say(4, 0)].items.pop().unwrap_or(k[1].abs()) - ls[say(4, 0)].items.len() as i32 + ls[say(4, 0)].items.pop().map_or(0, |x| x + 1);
                        }
                        if let Some(x3) = m.get(&(4 + 1)) {
                            b ^= m.get(&(r.total() + 1)).copied().unwrap_or(h.get("abc").copied().unwrap_or(l.x));
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &s, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        v[at(({ z }), 3)] -= &(({ z += 1; say(3, z) }));
                        let mut n2: i32 = 0;
                        while n2 < 3 && s == "abc" {
                            n2 += 1;
                            a = ls[say(4, 0)].items.pop().unwrap_or(k[1].abs()) - ls[say(4, 0)].items.len() as i32 + ls[say(4, 0)].items.pop().map_or(0, |x| x + 1);
                        }
                        if let Some(x3) = m.get(&(4 + 1)) {
                            b ^= m.get(&(r.total() + 1)).copied().unwrap_or(h.get("abc").copied().unwrap_or(l.x));
                        }
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &s, &v, &w, &os, &r, &rows, &m, &h, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_346 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &w, &o, &p, &r, &rows, &k, &q, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = k[at(({ z += 2; say(1, z) }), 2)].wrapping_sub(({ z += 1; say(3, z) }));
                        let (Some(n2), _) = (o, 1) else { return Ok((r.list.iter().filter(|x3| w.contains(&(1 + 1))).count() as i32)) };
                        let n4: i32 = o.or(Some(q.front().copied().unwrap_or(r.n))).ok_or(String::from("none"))?;
                        (if r.inner.on { ((ls[at(({ z += 1; say(6, z) }), ls.len())].items[0] as i64 * 2) as i32) } else { p.0.max(w[w.len() - 1]) }) - double(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &w, &o, &p, &r, &rows, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = k[at(({ z += 2; say(1, z) }), 2)].wrapping_sub(({ z += 1; say(3, z) }));
                        let (Some(n2), _) = (o, 1) else { return Ok((r.list.iter().filter(|x3| w.contains(&(1 + 1))).count() as i32)) };
                        let n4: i32 = o.or(Some(q.front().copied().unwrap_or(r.n))).ok_or(String::from("none"))?;
                        (if r.inner.on { ((ls[at(({ z += 1; say(6, z) }), ls.len())].items[0] as i64 * 2) as i32) } else { p.0.max(w[w.len() - 1]) }) - double(c)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &w, &o, &p, &r, &rows, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_347 {
    use super::*;
    pub(super) fn plain() -> Outcome {
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
                    before = state(&[&s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let _ = m.remove(&((8 + r.n) + 1));
                        if let Some(x1) = o { p.1 += &s.clone(); } else { rows[at(({ z }), 3)].list.push(say(5, p.0)); }
                        p.1.push_str(&t.chars().rev().collect::<String>());
                        q.front().copied().unwrap_or((r.list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
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
                        let _ = m.remove(&((8 + r.n) + 1));
                        if let Some(x1) = o { p.1 += &s.clone(); } else { rows[at(({ z }), 3)].list.push(say(5, p.0)); }
                        p.1.push_str(&t.chars().rev().collect::<String>());
                        q.front().copied().unwrap_or((r.list.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s, &t, &v, &w, &o, &p, &r, &rows, &m, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_348 {
    use super::*;
    #[derive(Clone)]
    struct Plain { c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.c, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.v[at(s.rows[at((if s.z % 8 == 5 { continue 'outer } else { say(1, s.z) }), s.rows.len())].n, 2)] = (s.w.first().copied().unwrap_or(5) - (s.c % 7));
                        let n1: i32 = s.rows[at(({ s.z }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(({ s.z }));
                        for x2 in s.rows[0].list.iter_mut() {
                            for i3 in 0_i32..3 {
                                for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                                s.l.items = s.w[at(round, s.w.len())..].to_vec();
                            }
                        }
                        s.r.first().copied().unwrap_or(s.l.items.iter().sum::<i32>()) - s.h.get("abc").copied().unwrap_or(s.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.c, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.v[at(s.rows[at((if s.z % 8 == 5 { continue 'outer } else { say(1, s.z) }), s.rows.len())].n, 2)] = (s.w.first().copied().unwrap_or(5) - (s.c % 7));
                        let n1: i32 = s.rows[at(({ s.z }), 2)].list.remove(at(({ s.z }), 2)).wrapping_add(({ s.z }));
                        for x2 in s.rows[0].list.iter_mut() {
                            for i3 in 0_i32..3 {
                                for (key, x) in s.m.iter_mut() { *x += *key % 3; }
                                s.l.items = s.w[at(round, s.w.len())..].to_vec();
                            }
                        }
                        s.r.first().copied().unwrap_or(s.l.items.iter().sum::<i32>()) - s.h.get("abc").copied().unwrap_or(s.l.x)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.c, &s.v, &s.w, &s.o, &s.r, &s.rows, &s.m, &s.h, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_349 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.q.push_back((self.ls[say(1, 1)].items[at(0, 2)] - 6));
                self.e = Shape::Line(self.m.values().sum::<i32>());
                for i1 in 0_i32..3 { self.r.name = self.p.1.trim_start_matches('a').to_owned(); }
                self.w[at(say(5, 7), 3)] = say(4, self.v[0]);
                let _ = self.rows[0].list.pop();
                self.r.first().copied().unwrap_or((({ self.z += 2; say(9, self.z) }) + self.w[at(({ self.z += 1; say(8, self.z) }), 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.q.push_back((self.ls[say(1, 1)].items[at(0, 2)] - 6));
                self.e = Shape::Line(self.m.values().sum::<i32>());
                for i1 in 0_i32..3 { self.r.name = self.p.1.trim_start_matches('a').to_owned(); }
                self.w[at(say(5, 7), 3)] = say(4, self.v[0]);
                let _ = self.rows[0].list.pop();
                self.r.first().copied().unwrap_or((({ self.z += 2; say(9, self.z) }) + self.w[at(({ self.z += 1; say(8, self.z) }), 2)]))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.v, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_350 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, 7), 2)].list.push(({ self.z += 2; say(2, self.z) }));
                let n2: i32 = self.k[at(({ self.z += 1; say(4, self.z) }), 2)].wrapping_sub(({ self.z += 1; say(6, self.z) }));
                for i3 in 0_i32..3 {
                    self.v[0] -= (({ let x4: i32 = self.r.list[at(self.ls[self.ls.len() - 1].x, 2)]; self.p.0 }) + self.e.size());
                }
                self.rows[0].list.iter().sum::<i32>() - (self.r.name.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { v: vec![3, 1, 4, 1, 5], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows[at(say(1, 7), 2)].list.push(({ self.z += 2; say(2, self.z) }));
                let n2: i32 = self.k[at(({ self.z += 1; say(4, self.z) }), 2)].wrapping_sub(({ self.z += 1; say(6, self.z) }));
                for i3 in 0_i32..3 {
                    self.v[0] -= (({ let x4: i32 = self.r.list[at(self.ls[self.ls.len() - 1].x, 2)]; self.p.0 }) + self.e.size());
                }
                self.rows[0].list.iter().sum::<i32>() - (self.r.name.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { v: TVar::new(vec![3, 1, 4, 1, 5]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.v, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_351 {
    use super::*;
    #[derive(Clone)]
    struct Plain { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let n1: i32 = st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.remove(at((if st.z % 8 == 5 { break 'outer } else { say(2, st.z) }), 2)).wrapping_add(say(3, 5));
                        if ({ st.z += 2; say(6, st.z) }) == (st.p.0.wrapping_mul(st.ls[at(round, st.ls.len())].x)) {
                            st.r.n = ({ let x2: i32 = double(st.rows[at(say(7, st.l.x), st.rows.len())].list[at(4, 2)]); st.m.values().sum::<i32>() });
                            let n3 = bump(&mut st.l.x);
                        }
                        let n5: i32 = st.rows[at(({ st.z }), 2)].list.remove(at(({ st.z }), 2)).wrapping_add(({ st.z += 2; say(8, st.z) }));
                        { st.w.push(8); }
                        st.o.map_or((st.os.as_deref().unwrap_or("none").len() as i32), |x| x + 1) - (|x6: i32| say(14, st.ls[at(say(13, st.ls[at(say(12, st.r.inner.x), st.ls.len())].x), st.ls.len())].x))(({ st.z += 2; say(11, st.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let n1: i32 = st.rows[at(({ st.z += 2; say(1, st.z) }), 2)].list.remove(at((if st.z % 8 == 5 { break 'outer } else { say(2, st.z) }), 2)).wrapping_add(say(3, 5));
                        if ({ st.z += 2; say(6, st.z) }) == (st.p.0.wrapping_mul((*st.ls[at(round, st.ls.len())].x))) {
                            st.r.n = ({ let x2: i32 = double(st.rows[at(say(7, st.l.x), st.rows.len())].list[at(4, 2)]); st.m.values().sum::<i32>() });
                            let n3 = bump(&mut st.l.x);
                        }
                        let n5: i32 = st.rows[at(({ st.z }), 2)].list.remove(at(({ st.z }), 2)).wrapping_add(({ st.z += 2; say(8, st.z) }));
                        { st.w.push(8); }
                        st.o.map_or((st.os.as_deref().unwrap_or("none").len() as i32), |x| x + 1) - (|x6: i32| say(14, st.ls[at(say(13, st.ls[at(say(12, st.r.inner.x), st.ls.len())].x), st.ls.len())].x))(({ st.z += 2; say(11, st.z) }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_352 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]);
                    let value: i32 = {
                        let Some(n1) = o else { return Ok((v.len() as i32)) };
                        let (Some(n2), _) = (o, 1) else { return Ok(r.total()) };
                        rows[at(({ z += 2; say(1, z) }), 2)].name += &(positive(say(3, z) - 7)?).to_string();
                        h.insert(format!("{}:{:<4}|", r.name, 8), rows[say(4, 1)].inner.x.abs());
                        h.get("abc").copied().unwrap_or(os.as_ref().map_or(say(5, p.0), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let Some(n1) = o else { return Ok((v.len() as i32)) };
                        let (Some(n2), _) = (o, 1) else { return Ok(r.total()) };
                        rows[at(({ z += 2; say(1, z) }), 2)].name += &(positive(say(3, z) - 7)?).to_string();
                        h.insert(format!("{}:{:<4}|", r.name, 8), rows[say(4, 1)].inner.x.abs());
                        h.get("abc").copied().unwrap_or(os.as_ref().map_or(say(5, p.0), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &w, &o, &os, &p, &r, &rows, &h, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_353 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut os: Option<String> = Some(String::from("x"));
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
                    before = state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]);
                    let value: i32 = {
                        let n1: i32 = rows[at(({ z }), 2)].list.remove(at(({ z += 2; say(1, z) }), 2)).wrapping_add(({ z }));
                        os = os.take().filter(|x| x.len() < 9);
                        rows[at(say(5, r.n), 2)].name += &(say(7, p.0)).to_string();
                        v.first().copied().unwrap_or((({ z += 2; say(10, z) }) + c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
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
                        let n1: i32 = rows[at(({ z }), 2)].list.remove(at(({ z += 2; say(1, z) }), 2)).wrapping_add(({ z }));
                        os = os.take().filter(|x| x.len() < 9);
                        rows[at(say(5, r.n), 2)].name += &(say(7, p.0)).to_string();
                        v.first().copied().unwrap_or((({ z += 2; say(10, z) }) + c))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &os, &p, &r, &rows, &k, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_354 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&b, &s, &t, &v, &w, &o, &p, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        match &p {
                            (x1, y2) if *x1 > 0 => { w.push(m.get(&((-b) + 1)).copied().unwrap_or((p.0 - ls[say(1, 1)].x))); }
                            _ => { rows[0].list = (0..1 % 4).collect::<Vec<_>>(); }
                        }
                        t = s.trim_start_matches('a').to_owned();
                        let (Some(n3), _) = (o, 1) else { return Ok((-ls[at(({ z += 1; say(2, z) }), ls.len())].x)) };
                        ('l5: { if matches!(e, Shape::Line(n) if n > 2) { break 'l5 v.iter().map(|x4| k[at(3, 4)]).fold(0, |x, y| x ^ y) } m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &t, &v, &w, &o, &p, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        match &p {
                            (x1, y2) if *x1 > 0 => { w.push(m.get(&((-b) + 1)).copied().unwrap_or((p.0 - (*ls[say(1, 1)].x)))); }
                            _ => { rows[0].list = (0..1 % 4).collect::<Vec<_>>(); }
                        }
                        t = s.trim_start_matches('a').to_owned();
                        let (Some(n3), _) = (o, 1) else { return Ok((-ls[at(({ z += 1; say(2, z) }), ls.len())].x)) };
                        ('l5: { if matches!(e, Shape::Line(n) if n > 2) { break 'l5 v.iter().map(|x4| k[at(3, 4)]).fold(0, |x, y| x ^ y) } m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &t, &v, &w, &o, &p, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_355 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
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
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        m.insert((positive(say(1, z) - 7)? + 3), rows.iter().map(|row| row.n).sum::<i32>());
                        r = Record { n: (-rows[1].n), ..record(1, "q", &[4]) };
                        rows[at(say(2, c), 2)].grow(({ z += 2; say(4, z) }));
                        for i2 in 0_i32..k[say(7, 1)].min(3) { c = e.size(); }
                        match o {
                            Some(x3) if x3 > 3 => {
                                o = None;
                                l.x ^= m.values().sum::<i32>();
                            }
                            Some(x3) => o = Some(x3 + 2),
                            None => o = Some((|x5: i32| r.inner.x)(({ z += 1; say(8, z) }))),
                        }
                        total(&v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
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
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        m.insert((positive(say(1, z) - 7)? + 3), rows.iter().map(|row| row.n).sum::<i32>());
                        r = Record { n: (-rows[1].n), ..record(1, "q", &[4]) };
                        rows[at(say(2, (*c)), 2)].grow(({ z += 2; say(4, z) }));
                        for i2 in 0_i32..k[say(7, 1)].min(3) { c = e.size(); }
                        match o {
                            Some(x3) if x3 > 3 => {
                                o = None;
                                l.x ^= m.values().sum::<i32>();
                            }
                            Some(x3) => o = Some(x3 + 2),
                            None => o = Some((|x5: i32| r.inner.x)(({ z += 1; say(8, z) }))),
                        }
                        total(&*v)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_356 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, v: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.b, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
                    let value: i32 = {
                        let [n1, .., n2] = s.k;
                        let _ = s.r.list.pop();
                        s.ls[at(({ s.z }), 3)].items[at(say(4, 1), 2)] ^= ({ s.z += 2; say(5, s.z) });
                        s.k[at((s.r.list.iter().filter(|x5| s.o.is_some()).count() as i32), 2)] = s.v.first().copied().unwrap_or((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        len(&s.r.name) - s.b.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.b, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let [n1, .., n2] = s.k;
                        let _ = s.r.list.pop();
                        s.ls[at(({ s.z }), 3)].items[at(say(4, 1), 2)] ^= ({ s.z += 2; say(5, s.z) });
                        s.k[at((s.r.list.iter().filter(|x5| s.o.is_some()).count() as i32), 2)] = s.v.first().copied().unwrap_or((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        len(&s.r.name) - s.b.abs()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.b, &s.v, &s.o, &s.os, &s.r, &s.rows, &s.m, &s.k, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_357 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[at(self.rows[say(11, 1)].inner.x.wrapping_mul(self.b), 2)].x = match self.ls[at(('l1: { if self.w[0] >= self.r.inner.x { break 'l1 self.ls[say(1, 1)].x } self.c }), self.ls.len())].x {
                    0 | 1 => (self.w.iter().filter(|x10| self.v.is_empty()).count() as i32),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > self.a => ({ let x11: i32 = 8; self.rows[say(12, 1)].list[at(x11, 2)] }),
                    _ => 2,
                };
                if let (Some(x12), -3..) = (self.o, self.b) {
                    self.s += &self.t.clone();
                    'l15: for x13 in self.v.iter() {
                        ((self.ls[say(13, 0)].items[at(({ self.z += 1; say(14, self.z) }), 2)], _), self.w[at(say(15, self.b), 2)]) = ((self.r.list[0].abs(), 0), (7 + ({ self.z })));
                    }
                } else {
                    self.ls[at(({ self.z += 2; say(19, self.z) }), 3)].items[at(({ self.z += 1; say(17, self.z) }), 2)] ^= ({ self.z += 2; say(18, self.z) });
                }
                match self.o.unwrap_or(self.c) {
                    0 | 1 => {
                        let mut list19: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                        let n20: i32 = { let list = &self.r.list; list.len() as i32 + list.iter().sum::<i32>() };
                    }
                    n17 @ 2..=5 => {
                        match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    }
                    n18 if n18 > self.r.inner.x => {
                        self.k[0] ^= (|x21: i32| self.e.size())(self.h.get("abc").copied().unwrap_or(self.b));
                    }
                    _ => {
                        self.rows[at(({ self.z += 1; say(20, self.z) }), 2)].grow(({ self.z += 1; say(22, self.z) }));
                    }
                }
                self.rows.iter().map(Record::total).max().unwrap_or((self.v.len() as i32)) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.ls[at(self.rows[say(11, 1)].inner.x.wrapping_mul(self.b), 2)].x = match self.ls[at(('l1: { if self.w[0] >= self.r.inner.x { break 'l1 (*self.ls[say(1, 1)].x) } (*self.c) }), self.ls.len())].x {
                    0 | 1 => (self.w.iter().filter(|x10| self.v.is_empty()).count() as i32),
                    n2 @ (2..=5 | 8) => n2 + 1,
                    n3 if n3 > self.a => ({ let x11: i32 = 8; self.rows[say(12, 1)].list[at(x11, 2)] }),
                    _ => 2,
                };
                if let (Some(x12), -3..) = (self.o, self.b) {
                    self.s += &self.t.clone();
                    'l15: for x13 in self.v.iter() {
                        ((self.ls[say(13, 0)].items[at(({ self.z += 1; say(14, self.z) }), 2)], _), self.w[at(say(15, self.b), 2)]) = ((self.r.list[0].abs(), 0), (7 + ({ self.z })));
                    }
                } else {
                    self.ls[at(({ self.z += 2; say(19, self.z) }), 3)].items[at(({ self.z += 1; say(17, self.z) }), 2)] ^= ({ self.z += 2; say(18, self.z) });
                }
                match self.o.unwrap_or(self.c) {
                    0 | 1 => {
                        let mut list19: Vec<i32> = self.w[at(round, self.w.len())..].to_vec();
                        let n20: i32 = { let list = &self.r.list; list.len() as i32 + list.iter().sum::<i32>() };
                    }
                    n17 @ 2..=5 => {
                        match self.q.pop_back() { Some(x) if x > 2 => self.q.push_front(x / 2), Some(_) => {} None => self.q.extend([1, 2]) }
                    }
                    n18 if n18 > self.r.inner.x => {
                        self.k[0] ^= (|x21: i32| self.e.size())(self.h.get("abc").copied().unwrap_or((*self.b)));
                    }
                    _ => {
                        self.rows[at(({ self.z += 1; say(20, self.z) }), 2)].grow(({ self.z += 1; say(22, self.z) }));
                    }
                }
                self.rows.iter().map(Record::total).max().unwrap_or((self.v.len() as i32)) - self.e.size()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_358 {
    use super::*;
    #[derive(Clone)]
    struct Plain { flag: bool, t: String, w: Vec<i32>, p: (i32, String), rows: Vec<Record>, k: [i32; 4], ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.p.1);
                let n1: i32 = self.k[at(({ self.z += 2; say(1, self.z) }), 2)].wrapping_sub(({ self.z }));
                if let Some(x2) = self.ls[say(5, 1)].items.iter().find(|x| **x > 2) {
                    let mut n3: i32 = 0;
                    while n3 < 3 && self.flag {
                        n3 += 1;
                        self.t.push_str(&format!("{}:{:<4}|", self.p.1, self.ls[1].items[0]));
                    }
                }
                (self.ls[say(6, 1)].items.iter().filter(|x4| self.t.is_empty()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { flag: true, t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.flag, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.flag, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { flag: TVar<bool>, t: TVar<String>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                shout(&mut self.p.1);
                let n1: i32 = self.k[at(({ self.z += 2; say(1, self.z) }), 2)].wrapping_sub(({ self.z }));
                if let Some(x2) = self.ls[say(5, 1)].items.iter().find(|x| **x > 2) {
                    let mut n3: i32 = 0;
                    while n3 < 3 && self.flag {
                        n3 += 1;
                        self.t.push_str(&format!("{}:{:<4}|", self.p.1, self.ls[1].items[0]));
                    }
                }
                (self.ls[say(6, 1)].items.iter().filter(|x4| self.t.is_empty()).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { flag: TVar::new(true), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.flag, &vars.t, &vars.w, &vars.p, &vars.rows, &vars.k, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_359 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        st.rows[at(({ st.z += 1; say(1, st.z) }), 2)].grow(({ st.z += 1; say(3, st.z) }));
                        st.rows[at(({ st.z += 1; say(5, st.z) }), 2)].list.push(({ st.z += 2; say(7, st.z) }));
                        let n3: i32 = { let list = &st.r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        st.r.list[at(n3, 2)] = match st.a {
                            0 | 1 => (st.ls[at(round, st.ls.len())].items.len() as i32),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 2 => st.o.map_or(say(30, st.v[at(1, 2)]), |x| x + 1),
                            _ => 2,
                        };
                        for i12 in 0_i32..st.b.min(3) { st.k[at(say(31, 0), 2)] = ((st.w[0] as i64 * 2) as i32); }
                        total(&st.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.v, &st.w, &st.o, &st.os, &st.r, &st.rows, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(({ st.z += 1; say(1, st.z) }), 2)].grow(({ st.z += 1; say(3, st.z) }));
                        st.rows[at(({ st.z += 1; say(5, st.z) }), 2)].list.push(({ st.z += 2; say(7, st.z) }));
                        let n3: i32 = { let list = &st.r.list; list.len() as i32 + list.iter().sum::<i32>() };
                        st.r.list[at(n3, 2)] = match st.a {
                            0 | 1 => (st.ls[at(round, st.ls.len())].items.len() as i32),
                            n4 @ (2..=5 | 8) => n4 + 1,
                            n5 if n5 > 2 => st.o.map_or(say(30, st.v[at(1, 2)]), |x| x + 1),
                            _ => 2,
                        };
                        for i12 in 0_i32..st.b.min(3) { st.k[at(say(31, 0), 2)] = ((st.w[0] as i64 * 2) as i32); }
                        total(&st.r.list)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().r, &st.load().rows, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_330", program_330::plain, program_330::transaction),
    ("program_331", program_331::plain, program_331::transaction),
    ("program_332", program_332::plain, program_332::transaction),
    ("program_333", program_333::plain, program_333::transaction),
    ("program_334", program_334::plain, program_334::transaction),
    ("program_335", program_335::plain, program_335::transaction),
    ("program_336", program_336::plain, program_336::transaction),
    ("program_337", program_337::plain, program_337::transaction),
    ("program_338", program_338::plain, program_338::transaction),
    ("program_339", program_339::plain, program_339::transaction),
    ("program_340", program_340::plain, program_340::transaction),
    ("program_341", program_341::plain, program_341::transaction),
    ("program_342", program_342::plain, program_342::transaction),
    ("program_343", program_343::plain, program_343::transaction),
    ("program_344", program_344::plain, program_344::transaction),
    ("program_345", program_345::plain, program_345::transaction),
    ("program_346", program_346::plain, program_346::transaction),
    ("program_347", program_347::plain, program_347::transaction),
    ("program_348", program_348::plain, program_348::transaction),
    ("program_349", program_349::plain, program_349::transaction),
    ("program_350", program_350::plain, program_350::transaction),
    ("program_351", program_351::plain, program_351::transaction),
    ("program_352", program_352::plain, program_352::transaction),
    ("program_353", program_353::plain, program_353::transaction),
    ("program_354", program_354::plain, program_354::transaction),
    ("program_355", program_355::plain, program_355::transaction),
    ("program_356", program_356::plain, program_356::transaction),
    ("program_357", program_357::plain, program_357::transaction),
    ("program_358", program_358::plain, program_358::transaction),
    ("program_359", program_359::plain, program_359::transaction),
];
