//! Written by the generator beside this folder: do not edit.

use super::*;

mod program_300 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        { s.a += ((s.p.0 - 7) + s.r.n.wrapping_mul(s.b)); }
                        let mut n1: i32 = 0;
                        while n1 < 3 && 8 >= (s.h.get("abc").copied().unwrap_or(s.v[at(s.k[at(s.a, 4)], 2)])) {
                            n1 += 1;
                            s.os.get_or_insert_default().push('d');
                            let _ = s.o.take();
                        }
                        if let Some(x2) = s.o { s.c += s.r.total(); } else { let _ = s.l.items.pop(); }
                        for row5 in s.rows.iter_mut() {
                            if let Some(x7) = &mut s.o { s.q.rotate_left(s.q.len() / 2); }
                            for (i9, x8) in s.l.items.iter().enumerate() {
                                row5.n = s.q.front().copied().unwrap_or(s.ls[1].items.first().copied().unwrap_or(say(2, (*x8))));
                            }
                        }
                        for row10 in &s.rows {
                            match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                            for x11 in &mut s.v {
                                let mut list12: Vec<i32> = s.ls[s.ls.len() - 1].items.clone();
                                s.ls[0].items[0] ^= s.rows.iter().map(Record::total).max().unwrap_or(row10.list.iter().zip(row10.list.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                        }
                        ('l13: { if s.m.contains_key(&(double(({ s.z += 2; say(3, s.z) })) + 1)) { break 'l13 s.p.0.max(s.p.0) } s.m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        { *s.a += ((s.p.0 - 7) + s.r.n.wrapping_mul((*s.b))); }
                        let mut n1: i32 = 0;
                        while n1 < 3 && 8 >= (s.h.get("abc").copied().unwrap_or(s.v[at(s.k[at(s.a, 4)], 2)])) {
                            n1 += 1;
                            s.os.get_or_insert_default().push('d');
                            let _ = s.o.take();
                        }
                        if let Some(x2) = s.o { *s.c += s.r.total(); } else { let _ = s.l.items.pop(); }
                        for row5 in s.rows.iter_mut() {
                            if let Some(x7) = &mut s.o { s.q.rotate_left(s.q.len() / 2); }
                            for (i9, x8) in s.l.items.iter().enumerate() {
                                row5.n = s.q.front().copied().unwrap_or(s.ls[1].items.first().copied().unwrap_or(say(2, (*x8))));
                            }
                        }
                        for row10 in &s.rows {
                            match s.q.pop_back() { Some(x) if x > 2 => s.q.push_front(x / 2), Some(_) => {} None => s.q.extend([1, 2]) }
                            for x11 in &mut s.v {
                                let mut list12: Vec<i32> = s.ls[s.ls.len() - 1].items.clone();
                                s.ls[0].items[0] ^= s.rows.iter().map(Record::total).max().unwrap_or(row10.list.iter().zip(row10.list.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                            }
                        }
                        ('l13: { if s.m.contains_key(&(double(({ s.z += 2; say(3, s.z) })) + 1)) { break 'l13 s.p.0.max(s.p.0) } s.m.values().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.c, &s.t, &s.v, &s.o, &s.os, &s.p, &s.r, &s.rows, &s.m, &s.h, &s.e, &s.k, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_301 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                if self.m.contains_key(&(total(&self.rows[at(self.w[at(self.p.0, 2)], self.rows.len())].list) + 1)) {
                    ((self.l.x, _), self.b) = (((|x2: i32| 1)(n1), 0), self.r.total());
                } else if matches!(self.e, Shape::Line(n) if n > 2) { std::mem::swap(&mut self.b, &mut self.c); }
                for i3 in 0_i32..self.rows[self.rows.len() - 1].list[at(self.k[say(1, 1)], 2)].min(3) {
                    match self.k[at((|x4: i32| 1)(4), 4)] {
                        0 | 1 => { self.a = bump(&mut self.a); }
                        n5 @ 2..=5 => {
                            let [n7, .., n8] = self.k;
                            self.m.entry(1).and_modify(|x| *x += (4 % 7)).or_insert(5);
                        }
                        n6 if n6 > self.p.0 => { self.w.retain(|x| (-self.l.x) % 3 != 0); }
                        _ => { self.v.push(((self.rows[0].inner.x as i64 * 2) as i32)); }
                    }
                }
                (self.rows[at(round, self.rows.len())].list.iter().map(|x10| 4).max().unwrap_or(0) - total(&self.v)) - (match &self.e { Shape::Dot => self.rows[at(self.rows[0].inner.x, self.rows.len())].inner.x, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok(self.rows.iter().map(|row| row.n).sum::<i32>()) };
                if self.m.contains_key(&(total(&self.rows[at(self.w[at(self.p.0, 2)], self.rows.len())].list) + 1)) {
                    ((self.l.x, _), *self.b) = (((|x2: i32| 1)(n1), 0), self.r.total());
                } else if matches!(self.e, Shape::Line(n) if n > 2) { std::mem::swap(&mut self.b, &mut self.c); }
                for i3 in 0_i32..self.rows[self.rows.len() - 1].list[at(self.k[say(1, 1)], 2)].min(3) {
                    match self.k[at((|x4: i32| 1)(4), 4)] {
                        0 | 1 => { self.a = bump(&mut self.a); }
                        n5 @ 2..=5 => {
                            let [n7, .., n8] = self.k;
                            self.m.entry(1).and_modify(|x| *x += (4 % 7)).or_insert(5);
                        }
                        n6 if n6 > self.p.0 => { self.w.retain(|x| (-self.l.x) % 3 != 0); }
                        _ => { self.v.push(((self.rows[0].inner.x as i64 * 2) as i32)); }
                    }
                }
                (self.rows[at(round, self.rows.len())].list.iter().map(|x10| 4).max().unwrap_or(0) - total(&*self.v)) - (match &self.e { Shape::Dot => self.rows[at(self.rows[0].inner.x, self.rows.len())].inner.x, Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 })
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_302 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.ls[say(1, 1)].items[at(3, 2)].min(3) {
                    match &self.p {
                        (x2, y3) if *x2 > 0 => { self.q.rotate_left(self.q.len() / 2); }
                        _ => {
                            self.r.name.push('y');
                            self.s = format!("{}:{:<4}|", self.t, self.k[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }), 4)]);
                        }
                    }
                }
                if let Some(x4) = self.o && x4 < 9 && self.v.is_empty() {
                    for row5 in &self.rows {
                        self.k[0] ^= self.h.get("abc").copied().unwrap_or((row5.n + 0));
                        self.h.insert(format!("{}:{:<4}|", self.p.1, self.v[0]), (self.t.chars().filter(|c| *c == 'b').count() as i32));
                    }
                } else {
                    self.v.push(self.r.total());
                    self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                }
                self.flag = self.r.inner.on;
                if self.w.is_empty() {
                    let mut n8 = 0;
                    while let Some(x7) = self.r.list.pop() {
                        n8 += 1;
                        if n8 > 3 { break }
                        self.a = (-(|x9: i32| say(3, self.rows[0].inner.x))(self.a));
                        fill(&mut self.w, (self.p.0 + self.r.inner.x));
                    }
                }
                for row13 in self.rows.iter_mut() {
                    self.r.name.truncate(2);
                    let n14 = bump(&mut self.l.x);
                }
                (self.t.chars().filter(|c| *c == 'b').count() as i32) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                for i1 in 0_i32..self.ls[say(1, 1)].items[at(3, 2)].min(3) {
                    match &self.p {
                        (x2, y3) if *x2 > 0 => { self.q.rotate_left(self.q.len() / 2); }
                        _ => {
                            self.r.name.push('y');
                            self.s = format!("{}:{:<4}|", self.t, self.k[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(2, self.z) }), 4)]);
                        }
                    }
                }
                if let Some(x4) = self.o && x4 < 9 && self.v.is_empty() {
                    for row5 in &self.rows {
                        self.k[0] ^= self.h.get("abc").copied().unwrap_or((row5.n + 0));
                        self.h.insert(format!("{}:{:<4}|", self.p.1, self.v[0]), (self.t.chars().filter(|c| *c == 'b').count() as i32));
                    }
                } else {
                    self.v.push(self.r.total());
                    self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                }
                *self.flag = self.r.inner.on;
                if self.w.is_empty() {
                    let mut n8 = 0;
                    while let Some(x7) = self.r.list.pop() {
                        n8 += 1;
                        if n8 > 3 { break }
                        *self.a = (-(|x9: i32| say(3, self.rows[0].inner.x))((*self.a)));
                        fill(&mut self.w, (self.p.0 + self.r.inner.x));
                    }
                }
                for row13 in self.rows.iter_mut() {
                    self.r.name.truncate(2);
                    let n14 = bump(&mut self.l.x);
                }
                (self.t.chars().filter(|c| *c == 'b').count() as i32) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.h, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_303 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]);
                    let value: i32 = {
                        st.rows[at(say(2, 5), 2)].n = match st.b {
                            0 | 1 => st.e.size(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > n2 => st.rows.iter().map(|row| row.n).sum::<i32>(),
                            _ => 2,
                        };
                        st.b = st.w[at(0, 2)].max(st.q.front().copied().unwrap_or(st.a));
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        st.p.0.abs() - (st.t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.t, &st.v, &st.w, &st.os, &st.p, &st.r, &st.rows, &st.e, &st.q, &st.l, &st.ls]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        st.rows[at(say(2, 5), 2)].n = match st.b {
                            0 | 1 => st.e.size(),
                            n1 @ (2..=5 | 8) => n1 + 1,
                            n2 if n2 > n2 => st.rows.iter().map(|row| row.n).sum::<i32>(),
                            _ => 2,
                        };
                        st.b = st.w[at(0, 2)].max(st.q.front().copied().unwrap_or(st.a));
                        if let Some(x) = st.os.as_mut() { x.push('m') }
                        st.p.0.abs() - (st.t.chars().filter(|c| *c == 'b').count() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().t, &st.load().v, &st.load().w, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().e, &st.load().q, &st.load().l, &st.load().ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_304 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[say(1, 1)]));
                        }
                        match (s.is_empty(), o) {
                            (true, Some(x2)) => { r.name.clear(); }
                            (false, None) => {
                                rows[say(2, 0)].list.extend([k[say(3, 1)].wrapping_mul((({ z += 1; say(4, z) }) + c)), 1]);
                                let mut text4: String = format!("{}:{:<4}|", t, ({ z }));
                            }
                            _ => {}
                        }
                        fill(&mut ls[0].items, ({ let x5: i32 = b; l.x }));
                        m.insert((l.x % 7), q.front().copied().unwrap_or(say(7, rows[say(6, 1)].list[0])));
                        rows.sort_by_key(|row| -row.n);
                        (-b.max(rows[0].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]) };
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
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
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
                        while n1 < 3 && r.inner.on {
                            n1 += 1;
                            w.sort_by_key(|x| h.get("abc").copied().unwrap_or(v[say(1, 1)]));
                        }
                        match (s.is_empty(), o) {
                            (true, Some(x2)) => { r.name.clear(); }
                            (false, None) => {
                                rows[say(2, 0)].list.extend([k[say(3, 1)].wrapping_mul((({ z += 1; say(4, z) }) + c)), 1]);
                                let mut text4: String = format!("{}:{:<4}|", t, ({ z }));
                            }
                            _ => {}
                        }
                        fill(&mut ls[0].items, ({ let x5: i32 = b; (*l.x) }));
                        m.insert((l.x % 7), q.front().copied().unwrap_or(say(7, rows[say(6, 1)].list[0])));
                        rows.sort_by_key(|row| -row.n);
                        (-b.max(rows[0].n))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &s, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_305 {
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
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = o && x1 < 9 && positive(say(1, z) - 7)? > (o.unwrap_or(ls[ls.len() - 1].x)) {
                            {
                                let n2: i32 = { let list = &ls[at(({ z += 1; say(2, z) }), ls.len())].items; list.len() as i32 + list.iter().sum::<i32>() };
                                let n3: i32 = (-m.values().sum::<i32>());
                            }
                        } else {
                            l.items.sort();
                            if let Some(row) = rows.last_mut() { row.n += m.values().sum::<i32>(); row.list.push(row.n); row.grow(1); }
                        }
                        let _ = m.remove(&((a + 7) + 1));
                        for i5 in 0_i32..3 {
                            { let mut text6: String = rows[2 - 1].name.chars().rev().collect::<String>(); }
                        }
                        if let Some(x7) = m.get(&(rows[1].n + 1)) {
                            os = os.take().filter(|x| x.len() < 9);
                            h.insert(rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), total(&ls[at(c, ls.len())].items));
                        }
                        if let Some(x8) = v.iter().find(|x| **x > 2) { let n9 = std::mem::replace(&mut k[0], 4); }
                        (match &e { Shape::Dot => ({ let x10: i32 = ls[at(rows[0].list[0], ls.len())].x; r.inner.x }), Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
                        if let Some(x1) = o && x1 < 9 && positive(say(1, z) - 7)? > (o.unwrap_or((*ls[ls.len() - 1].x))) {
                            {
                                let n2: i32 = { let list = &*ls[at(({ z += 1; say(2, z) }), ls.len())].items; list.len() as i32 + list.iter().sum::<i32>() };
                                let n3: i32 = (-m.values().sum::<i32>());
                            }
                        } else {
                            l.items.sort();
                            if let Some(row) = rows.last_mut() { row.n += m.values().sum::<i32>(); row.list.push(row.n); row.grow(1); }
                        }
                        let _ = m.remove(&(((*a) + 7) + 1));
                        for i5 in 0_i32..3 {
                            { let mut text6: String = rows[2 - 1].name.chars().rev().collect::<String>(); }
                        }
                        if let Some(x7) = m.get(&(rows[1].n + 1)) {
                            os = os.take().filter(|x| x.len() < 9);
                            h.insert(rows[0].name.split('b').map(str::to_owned).collect::<Vec<_>>().join("/"), total(&*ls[at((*c), ls.len())].items));
                        }
                        if let Some(x8) = v.iter().find(|x| **x > 2) { let n9 = std::mem::replace(&mut k[0], 4); }
                        (match &e { Shape::Dot => ({ let x10: i32 = (*ls[at(rows[0].list[0], ls.len())].x); r.inner.x }), Shape::Line(n11) => *n11, Shape::Named { size: size12, .. } => *size12 }) - os.as_ref().map_or(b, |x| x.len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_306 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &z]);
                    let value: i32 = {
                        let (Some(n1), _) = (o, 1) else { return Ok((|x2: i32| r.n)(4)) };
                        c = h.get("abc").copied().unwrap_or(double(n1));
                        match (4 >= 3, o) {
                            (true, Some(x3)) => { l.items = vec![m.values().sum::<i32>(), w.iter().sum::<i32>()]; }
                            (false, None) => {
                                match p.1.as_str() {
                                    "" => { v[say(1, 0)] -= &((b as i64 * 2) as i32); }
                                    "abc" | "b" => { a = rows.iter().map(|row| row.n).sum::<i32>(); }
                                    y6 => {
                                        let n7: i32 = o.or(Some((w.windows(2).filter(|two| two[0] < two[1]).count() as i32))).ok_or(String::from("none"))?;
                                        let [n8, .., n9] = k;
                                    }
                                }
                            }
                            _ => {}
                        }
                        fill(&mut v, (7 + n1));
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let (Some(n1), _) = (o, 1) else { return Ok((|x2: i32| r.n)(4)) };
                        c = h.get("abc").copied().unwrap_or(double(n1));
                        match (4 >= 3, o) {
                            (true, Some(x3)) => { l.items = vec![m.values().sum::<i32>(), w.iter().sum::<i32>()]; }
                            (false, None) => {
                                match p.1.as_str() {
                                    "" => { v[say(1, 0)] -= &((b as i64 * 2) as i32); }
                                    "abc" | "b" => { a = rows.iter().map(|row| row.n).sum::<i32>(); }
                                    y6 => {
                                        let n7: i32 = o.or(Some((w.windows(2).filter(|two| two[0] < two[1]).count() as i32))).ok_or(String::from("none"))?;
                                        let [n8, .., n9] = k;
                                    }
                                }
                            }
                            _ => {}
                        }
                        fill(&mut v, (7 + n1));
                        l.items.iter().sum::<i32>()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &p, &r, &rows, &m, &h, &k, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_307 {
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
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &z]);
                    let value: i32 = {
                        match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        for x1 in &rows[at(({ z += 1; say(1, z) }), rows.len())].list {
                            v = vec![(os.as_deref().unwrap_or("none").len() as i32); 2];
                        }
                        w.extend(v.iter().take(2));
                        {
                            let _ = m.remove(&(b.wrapping_mul(({ z })) + 1));
                            { let x3 = &mut c; *x3 += ((k[at(k[say(2, 1)], 4)] as i64 * 2) as i32); *x3 %= 50; }
                        }
                        rows.iter().map(Record::total).max().unwrap_or((match &e { Shape::Dot => r.n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &z]) };
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
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match m.get(&(m.values().sum::<i32>() + 1)) { Some(x) => { let x = *x; m.insert(3, x); } None => { m.insert(4, 4); } }
                        for x1 in &rows[at(({ z += 1; say(1, z) }), rows.len())].list {
                            v = vec![(os.as_deref().unwrap_or("none").len() as i32); 2];
                        }
                        w.extend(v.iter().take(2));
                        {
                            let _ = m.remove(&(b.wrapping_mul(({ z })) + 1));
                            { let x3 = &mut c; *x3 += ((k[at(k[say(2, 1)], 4)] as i64 * 2) as i32); *x3 %= 50; }
                        }
                        rows.iter().map(Record::total).max().unwrap_or((match &e { Shape::Dot => r.n, Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 }))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &v, &w, &o, &os, &r, &rows, &m, &e, &k, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_308 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, t: String, v: Vec<i32>, w: Vec<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, c: 6, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]);
                    let value: i32 = {
                        s.v = vec![s.rows.iter().map(Record::total).max().unwrap_or(s.p.0), (({ s.z }) % 7)];
                        if s.v.iter().any(|x| *x > 3) {
                            if s.t.is_empty() {
                                if let Some(x) = s.r.list.last_mut() { *x += s.os.as_ref().map_or(6, |x| x.len() as i32) }
                            } else if s.w.iter().any(|x| *x > 3) { s.os = s.os.take().filter(|x| x.len() < 9); }
                        } else if !(s.v.iter().any(|x| *x > 3)) {
                            s.rows[at(({ s.z }), 2)].n -= s.v[0].wrapping_mul(s.v[0].max(s.p.0));
                        }
                        (s.p.0, s.a) = (s.h.get("abc").copied().unwrap_or(4), s.r.total());
                        s.c.max(s.r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, c: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), c: TVar::new(6), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        *s.v = vec![s.rows.iter().map(Record::total).max().unwrap_or(s.p.0), (({ s.z }) % 7)];
                        if s.v.iter().any(|x| *x > 3) {
                            if s.t.is_empty() {
                                if let Some(x) = s.r.list.last_mut() { *x += s.os.as_ref().map_or(6, |x| x.len() as i32) }
                            } else if s.w.iter().any(|x| *x > 3) { s.os = s.os.take().filter(|x| x.len() < 9); }
                        } else if !(s.v.iter().any(|x| *x > 3)) {
                            s.rows[at(({ s.z }), 2)].n -= s.v[0].wrapping_mul(s.v[0].max(s.p.0));
                        }
                        (s.p.0, *s.a) = (s.h.get("abc").copied().unwrap_or(4), s.r.total());
                        s.c.max(s.r.total())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.c, &s.t, &s.v, &s.w, &s.os, &s.p, &s.r, &s.rows, &s.h, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_309 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, h: HashMap<String, i32>, e: Shape, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.iter_mut().for_each(|x| *x = self.r.list.iter().map(|x1| self.ls[self.ls.len() - 1].x).fold(0, |x, y| x ^ y));
                let mut n3 = 0;
                while let Some(x2) = self.r.list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    self.rows[say(1, 0)].name.insert(0, 'b');
                }
                { std::mem::swap(&mut self.c, &mut self.b); }
                self.e.size() - self.h.get("abc").copied().unwrap_or(({ self.z }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, w: TVar<Vec<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, h: TVar<HashMap<String, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.w.iter_mut().for_each(|x| *x = self.r.list.iter().map(|x1| (*self.ls[self.ls.len() - 1].x)).fold(0, |x, y| x ^ y));
                let mut n3 = 0;
                while let Some(x2) = self.r.list.pop() {
                    n3 += 1;
                    if n3 > 3 { break }
                    self.rows[say(1, 0)].name.insert(0, 'b');
                }
                { std::mem::swap(&mut self.c, &mut self.b); }
                self.e.size() - self.h.get("abc").copied().unwrap_or(({ self.z }))
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), w: TVar::new(vec![2, 7]), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), h: TVar::new(HashMap::from([(String::from("abc"), 1)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.w, &vars.p, &vars.r, &vars.rows, &vars.h, &vars.e, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_310 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, r: Record, rows: Vec<Record>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[0] {
                    0 | 1 => { self.v = self.v[at(round, self.v.len())..].to_vec(); }
                    n1 @ 2..=5 => { self.q.push_back(({ let x3: i32 = 5; 6 })); }
                    n2 if n2 > self.b => { let mut n4: i32 = (self.ls[1].items.len() as i32); }
                    _ => { self.e = Shape::Line((self.s.chars().filter(|c| *c == 'b').count() as i32)); }
                }
                match &self.e {
                    Shape::Dot => {
                        self.w.retain(|x| (self.r.inner.x - self.r.n) % 3 != 0);
                        'l10: for i9 in 0_i32..3 {
                            self.v.insert(0, (self.os.as_deref().unwrap_or("none").len() as i32));
                            self.rows[0].list[0] = self.q.front().copied().unwrap_or((3 - self.l.items[at(({ self.z += 2; say(1, self.z) }), 2)]));
                        }
                    }
                    Shape::Line(x5) if *x5 < 5 => {
                        self.k[at(self.e.size(), 2)] = self.r.first().copied().unwrap_or(self.e.size());
                    }
                    Shape::Named { name: y6, size: x5 } => {
                        let n11: i32 = peak(&self.ls[say(2, 1)].items).copied().unwrap_or(3);
                    }
                    _ => {}
                }
                let (Some(n12), _) = (self.o, 1) else { return Ok(self.o.map_or(positive(say(3, self.z) - 7)?, |x| x + 1)) };
                let mut n13: i32 = self.rows.iter().map(|row| row.n).sum::<i32>();
                (self.rows[at(n12, 2)].name.chars().filter(|c| *c == 'b').count() as i32) - (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                match self.w[0] {
                    0 | 1 => { self.v = self.v[at(round, self.v.len())..].to_vec(); }
                    n1 @ 2..=5 => { self.q.push_back(({ let x3: i32 = 5; 6 })); }
                    n2 if n2 > self.b => { let mut n4: i32 = (self.ls[1].items.len() as i32); }
                    _ => { self.e = Shape::Line((self.s.chars().filter(|c| *c == 'b').count() as i32)); }
                }
                match &self.e {
                    Shape::Dot => {
                        self.w.retain(|x| (self.r.inner.x - self.r.n) % 3 != 0);
                        'l10: for i9 in 0_i32..3 {
                            self.v.insert(0, (self.os.as_deref().unwrap_or("none").len() as i32));
                            self.rows[0].list[0] = self.q.front().copied().unwrap_or((3 - self.l.items[at(({ self.z += 2; say(1, self.z) }), 2)]));
                        }
                    }
                    Shape::Line(x5) if *x5 < 5 => {
                        self.k[at(self.e.size(), 2)] = self.r.first().copied().unwrap_or(self.e.size());
                    }
                    Shape::Named { name: y6, size: x5 } => {
                        let n11: i32 = peak(&*self.ls[say(2, 1)].items).copied().unwrap_or(3);
                    }
                    _ => {}
                }
                let (Some(n12), _) = (self.o, 1) else { return Ok(self.o.map_or(positive(say(3, self.z) - 7)?, |x| x + 1)) };
                let mut n13: i32 = self.rows.iter().map(|row| row.n).sum::<i32>();
                (self.rows[at(n12, 2)].name.chars().filter(|c| *c == 'b').count() as i32) - (self.v.windows(2).filter(|two| two[0] < two[1]).count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.os, &vars.r, &vars.rows, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_311 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, h: HashMap<String, i32>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.h, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        shout(&mut st.t);
                        st.k[0] = st.r.inner.x.abs();
                        st.s.truncate(2);
                        match st.ls[at(round, st.ls.len())].x {
                            0 | 1 => { let n3: i32 = st.o.or(Some(total(&st.l.items))).ok_or(String::from("none"))?; }
                            n1 @ 2..=5 => {
                                st.a = ((n1 - (if st.z % 8 == 5 { break 'outer } else { say(2, st.z) })) + st.ls[0].items.iter().map(|x4| st.ls[0].x).sum::<i32>());
                            }
                            n2 if n2 > 8 => { st.h.remove(&st.p.1.clone()); }
                            _ => {
                                fill(&mut st.l.items, ('l5: { if round == 0 { break 'l5 say(3, 3) } 6 }));
                                let n6 = bump(&mut st.c);
                            }
                        }
                        if let Some(x) = st.v.last_mut() { *x += ('l7: { if 2 == 3 { break 'l7 say(4, 8) } 8 }) }
                        st.v.first().copied().unwrap_or(st.l.x.wrapping_mul(st.b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.v, &st.o, &st.os, &st.p, &st.r, &st.h, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, v: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, h: HashMap<String, i32>, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), h: HashMap::from([(String::from("abc"), 1)]), k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        shout(&mut st.t);
                        st.k[0] = st.r.inner.x.abs();
                        st.s.truncate(2);
                        match st.ls[at(round, st.ls.len())].x {
                            0 | 1 => { let n3: i32 = st.o.or(Some(total(&*st.l.items))).ok_or(String::from("none"))?; }
                            n1 @ 2..=5 => {
                                st.a = ((n1 - (if st.z % 8 == 5 { break 'outer } else { say(2, st.z) })) + st.ls[0].items.iter().map(|x4| st.ls[0].x).sum::<i32>());
                            }
                            n2 if n2 > 8 => { st.h.remove(&st.p.1.clone()); }
                            _ => {
                                fill(&mut st.l.items, ('l5: { if round == 0 { break 'l5 say(3, 3) } 6 }));
                                let n6 = bump(&mut st.c);
                            }
                        }
                        if let Some(x) = st.v.last_mut() { *x += ('l7: { if 2 == 3 { break 'l7 say(4, 8) } 8 }) }
                        st.v.first().copied().unwrap_or(st.l.x.wrapping_mul(st.b))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().v, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().h, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_312 {
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
        let mut r: Record = record(2, "r", &[5, 6]);
        let mut rows: Vec<Record> = vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])];
        let mut m: BTreeMap<i32, i32> = BTreeMap::from([(1, 10), (2, 20)]);
        let mut h: HashMap<String, i32> = HashMap::from([(String::from("abc"), 1)]);
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut q: VecDeque<i32> = VecDeque::from([8, 9]);
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
                    let value: i32 = {
                        [r.list[0], _] = [h.get("abc").copied().unwrap_or(k[0]), total(&w)];
                        *o.get_or_insert((w.iter().filter(|x1| v.is_empty()).count() as i32)) += 2;
                        c -= m.get(&(({ let x2: i32 = l.items[0]; l.x }) + 1)).copied().unwrap_or(e.size());
                        k[say(1, 0)] = (t.len() as i32);
                        match &e {
                            Shape::Dot => {
                                for i5 in 0_i32..3 { rows[say(2, 0)].grow(os.as_ref().map_or(2, |x| x.len() as i32)); }
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                            }
                            Shape::Line(x3) if *x3 < 5 => { let mut list6: Vec<i32> = r.list.clone(); }
                            Shape::Named { name: y4, size: x3 } => {
                                w.iter_mut().for_each(|x| *x = v.first().copied().unwrap_or(2));
                            }
                            _ => {}
                        }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (-k[say(3, 1)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &k, &q, &l, &z]) };
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
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
        let rows: TVar<Vec<Record>> = TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]);
        let m: TVar<BTreeMap<i32, i32>> = TVar::new(BTreeMap::from([(1, 10), (2, 20)]));
        let h: TVar<HashMap<String, i32>> = TVar::new(HashMap::from([(String::from("abc"), 1)]));
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let q: TVar<VecDeque<i32>> = TVar::new(VecDeque::from([8, 9]));
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        [r.list[0], _] = [h.get("abc").copied().unwrap_or(k[0]), total(&*w)];
                        *o.get_or_insert((w.iter().filter(|x1| v.is_empty()).count() as i32)) += 2;
                        c -= m.get(&(({ let x2: i32 = l.items[0]; l.x }) + 1)).copied().unwrap_or(e.size());
                        k[say(1, 0)] = (t.len() as i32);
                        match &e {
                            Shape::Dot => {
                                for i5 in 0_i32..3 { rows[say(2, 0)].grow(os.as_ref().map_or(2, |x| x.len() as i32)); }
                                for (key, x) in m.iter_mut() { *x += *key % 3; }
                            }
                            Shape::Line(x3) if *x3 < 5 => { let mut list6: Vec<i32> = r.list.clone(); }
                            Shape::Named { name: y4, size: x3 } => {
                                w.iter_mut().for_each(|x| *x = v.first().copied().unwrap_or(2));
                            }
                            _ => {}
                        }
                        (v.windows(2).filter(|two| two[0] < two[1]).count() as i32) - (-k[say(3, 1)])
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &t, &v, &w, &o, &os, &r, &rows, &m, &h, &e, &k, &q, &l, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_313 {
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
                    before = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &r, &rows, &h, &e, &k, &l, &ls]);
                    let value: i32 = {
                        fill(&mut v, (w.iter().filter(|x1| ls[1].x < a).count() as i32));
                        match l.x {
                            0 | 1 => { r = Record { n: (-2), ..record(1, "q", &[4]) }; }
                            n2 @ 2..=5 => {
                                e = Shape::Line((os.as_deref().unwrap_or("none").len() as i32));
                                if (matches!(e, Shape::Line(n) if n > 2) && l.x != c) {
                                    t = rows[at(k[0], 2)].name.clone();
                                    w.push((v[say(1, 1)] % 7)); c += w.remove(0) * 2 - w.iter().sum::<i32>();
                                } else { c = (r.list.len() as i32); }
                            }
                            n3 if n3 > ls[say(2, 1)].x => {
                                rows[0].n += (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            _ => {
                                let Some(n4) = o else { return Ok(rows.iter().map(Record::total).max().unwrap_or(rows[say(3, 1)].n)) };
                            }
                        }
                        flag |= a <= r.total();
                        (if 2 == rows.iter().map(Record::total).max().unwrap_or(b) { (v.iter().filter(|x5| o.is_some()).count() as i32) } else { ls[say(4, 1)].items.iter().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &r, &rows, &h, &e, &k, &l, &ls]) };
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
                        fill(&mut v, (w.iter().filter(|x1| (*ls[1].x) < a).count() as i32));
                        match l.x {
                            0 | 1 => { r = Record { n: (-2), ..record(1, "q", &[4]) }; }
                            n2 @ 2..=5 => {
                                e = Shape::Line((os.as_deref().unwrap_or("none").len() as i32));
                                if (matches!(e, Shape::Line(n) if n > 2) && (*l.x) != c) {
                                    t = rows[at(k[0], 2)].name.clone();
                                    w.push((v[say(1, 1)] % 7)); c += w.remove(0) * 2 - w.iter().sum::<i32>();
                                } else { c = (r.list.len() as i32); }
                            }
                            n3 if n3 > ls[say(2, 1)].x => {
                                rows[0].n += (v.windows(2).filter(|two| two[0] < two[1]).count() as i32);
                            }
                            _ => {
                                let Some(n4) = o else { return Ok(rows.iter().map(Record::total).max().unwrap_or(rows[say(3, 1)].n)) };
                            }
                        }
                        flag |= a <= r.total();
                        (if 2 == rows.iter().map(Record::total).max().unwrap_or(b) { (v.iter().filter(|x5| o.is_some()).count() as i32) } else { ls[say(4, 1)].items.iter().sum::<i32>() })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &t, &v, &w, &o, &os, &r, &rows, &h, &e, &k, &l, &ls]);
        Outcome { value, state, said: said() }
    }
}

mod program_314 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut a: i32 = 3;
        let mut b: i32 = -1;
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut s: String = String::from("abc");
        let mut t: String = String::from("b");
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
                    before = state(&[&a, &b, &c, &flag, &s, &t, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        if m.contains_key(&((match &e { Shape::Dot => c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + 1)) {
                            let n3 = bump(&mut b);
                            for row4 in rows.iter() {
                                ls[say(1, 0)].items = (0..(ls[at(a, ls.len())].x) % 4).collect::<Vec<_>>();
                                c = bump(&mut c);
                            }
                        } else if t.starts_with('a') {
                            (c, rows[at(({ z += 2; say(2, z) }), 2)].list[0]) = (m.get(&(6 + 1)).copied().unwrap_or(0), (os.as_deref().unwrap_or("none").len() as i32));
                        }
                        let mut n5: i32 = 0;
                        while n5 < 3 && r.inner.x < (os.as_ref().map_or(5, |x| x.len() as i32)) {
                            n5 += 1;
                            s = p.1.trim_start_matches('a').to_owned();
                        }
                        ls[at(({ z }), 2)].x += &(os.as_ref().map_or(l.items[0], |x| x.len() as i32));
                        ('l6: { if (s.starts_with('a') && flag) { break 'l6 r.first().copied().unwrap_or(3) } h.get("abc").copied().unwrap_or(l.items[at(b, 2)]) }) - (match &e { Shape::Dot => 5, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &flag, &s, &t, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let a: TVar<i32> = TVar::new(3);
        let b: TVar<i32> = TVar::new(-1);
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let t: TVar<String> = TVar::new(String::from("b"));
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
                        if m.contains_key(&((match &e { Shape::Dot => c, Shape::Line(n1) => *n1, Shape::Named { size: size2, .. } => *size2 }) + 1)) {
                            let n3 = bump(&mut b);
                            for row4 in rows.iter() {
                                ls[say(1, 0)].items = (0..(ls[at(a, ls.len())].x) % 4).collect::<Vec<_>>();
                                c = bump(&mut c);
                            }
                        } else if t.starts_with('a') {
                            (c, rows[at(({ z += 2; say(2, z) }), 2)].list[0]) = (m.get(&(6 + 1)).copied().unwrap_or(0), (os.as_deref().unwrap_or("none").len() as i32));
                        }
                        let mut n5: i32 = 0;
                        while n5 < 3 && r.inner.x < (os.as_ref().map_or(5, |x| x.len() as i32)) {
                            n5 += 1;
                            s = p.1.trim_start_matches('a').to_owned();
                        }
                        *ls[at(({ z }), 2)].x += &(os.as_ref().map_or(l.items[0], |x| x.len() as i32));
                        ('l6: { if (s.starts_with('a') && flag) { break 'l6 r.first().copied().unwrap_or(3) } h.get("abc").copied().unwrap_or(l.items[at(b, 2)]) }) - (match &e { Shape::Dot => 5, Shape::Line(n7) => *n7, Shape::Named { size: size8, .. } => *size8 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &flag, &s, &t, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_315 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut b: i32 = -1;
        let mut s: String = String::from("abc");
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut w: Vec<i32> = vec![2, 7];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut r: Record = record(2, "r", &[5, 6]);
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
                    before = state(&[&b, &s, &v, &w, &o, &os, &r, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        l.x = q.front().copied().unwrap_or(q.front().copied().unwrap_or(b));
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= k[4 - 1].abs(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        w[say(2, 0)] += o.unwrap_or(r.total());
                        r.inner.x += (|x1: i32| (s.len() as i32))(ls[say(3, 1)].x.wrapping_mul(5));
                        o.unwrap_or(os.as_ref().map_or(({ z }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &s, &v, &w, &o, &os, &r, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let b: TVar<i32> = TVar::new(-1);
        let s: TVar<String> = TVar::new(String::from("abc"));
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
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
                        l.x = q.front().copied().unwrap_or(q.front().copied().unwrap_or((*b)));
                        match &mut e { Shape::Named { name, size } => { name.push('z'); *size -= k[4 - 1].abs(); } Shape::Line(n) => *n = 1, Shape::Dot => {} }
                        w[say(2, 0)] += o.unwrap_or(r.total());
                        r.inner.x += (|x1: i32| (s.len() as i32))(ls[say(3, 1)].x.wrapping_mul(5));
                        o.unwrap_or(os.as_ref().map_or(({ z }), |x| x.len() as i32))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &s, &v, &w, &o, &os, &r, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_316 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.w = vec![(say(1, s.a) + s.b); 2];
                        match s.rows[1].list.as_slice() {
                            [] => { s.rows[at(s.r.inner.x.max(s.ls[0].x), 2)].n -= (s.t.len() as i32); }
                            [x1] => {
                                for i3 in 0_i32..s.rows[at(say(3, s.v[at(s.a, 2)]), s.rows.len())].list[at(s.l.x, 2)].min(3) {
                                    if let Shape::Line(n) = &mut s.e { *n += (s.rows[1].inner.x % 7) }
                                }
                            }
                            [x1, .., y2] => { s.ls[at(say(2, s.r.n), 2)].items.push(s.w.iter().sum::<i32>()); }
                        }
                        if let (Some(x4), -3..) = (s.o, s.a) {
                            s.r.inner.x = s.rows.iter().map(Record::total).max().unwrap_or((if s.a > 8 { 0 } else { s.w[0] }));
                            s.b = match total(&s.w) {
                                0 | 1 => ({ let x7: i32 = s.a; s.l.x }),
                                n5 @ (2..=5 | 8) => n5 + 1,
                                n6 if n6 > s.ls[at(say(5, s.l.x), s.ls.len())].x => (s.rows[at(({ s.z }), s.rows.len())].inner.x + ({ s.z += 1; say(6, s.z) })),
                                _ => 2,
                            };
                        } else { s.p.1.push_str(&String::from("abc")); }
                        s.r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.w = vec![(say(1, (*s.a)) + s.b); 2];
                        match s.rows[1].list.as_slice() {
                            [] => { s.rows[at(s.r.inner.x.max(s.ls[0].x), 2)].n -= (s.t.len() as i32); }
                            [x1] => {
                                for i3 in 0_i32..s.rows[at(say(3, s.v[at(s.a, 2)]), s.rows.len())].list[at(s.l.x, 2)].min(3) {
                                    if let Shape::Line(n) = &mut s.e { *n += (s.rows[1].inner.x % 7) }
                                }
                            }
                            [x1, .., y2] => { s.ls[at(say(2, s.r.n), 2)].items.push(s.w.iter().sum::<i32>()); }
                        }
                        if let (Some(x4), -3..) = (s.o, s.a) {
                            s.r.inner.x = s.rows.iter().map(Record::total).max().unwrap_or((if s.a > 8 { 0 } else { s.w[0] }));
                            s.b = match total(&*s.w) {
                                0 | 1 => ({ let x7: i32 = s.a; s.l.x }),
                                n5 @ (2..=5 | 8) => n5 + 1,
                                n6 if n6 > s.ls[at(say(5, (*s.l.x)), s.ls.len())].x => (s.rows[at(({ s.z }), s.rows.len())].inner.x + ({ s.z += 1; say(6, s.z) })),
                                _ => 2,
                            };
                        } else { s.p.1.push_str(&String::from("abc")); }
                        s.r.total()
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.b, &s.t, &s.v, &s.w, &s.o, &s.p, &s.r, &s.rows, &s.e, &s.q, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_317 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, flag: bool, s: String, t: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.v.iter().any(|x| *x > 3) {
                    n1 += 1;
                    self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].name = format!("{}:{:<4}|", self.t, 2);
                    if self.o == Some(3) { let n2: i32 = (self.p.1.chars().filter(|c| *c == 'b').count() as i32); }
                }
                if !(self.r.inner.on) {
                    {
                        (self.rows[say(3, 0)].inner.x, self.l.items[0]) = ((self.t.len() as i32), self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x));
                    }
                    match (self.m.get(&(self.rows[at(7, self.rows.len())].list[at(6, 2)] + 1)).copied().unwrap_or(self.a)) {
                        0 | 1 => {
                            let n5: i32 = { let list = &self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        n3 @ 2..=5 => {
                            self.flag ^= self.m.contains_key(&((self.c % 7) + 1));
                            let [n6, .., n7] = self.k;
                        }
                        n4 if n4 > self.l.x => {
                            *self.m.entry((match &self.e { Shape::Dot => 8, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })).or_insert(self.o.map_or(self.b, |x| x + 1)) ^= (self.rows[at(round, 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                            self.r.inner = Inner { x: ('l10: { if self.s == "abc" { break 'l10 self.v[at(self.ls[at(say(4, n4), self.ls.len())].x, 2)] } self.p.0 }), on: 5 <= self.e.size() };
                        }
                        _ => { self.a = self.r.total(); }
                    }
                }
                self.rows[0].n = self.os.as_ref().map_or(self.rows[at(({ self.z }), self.rows.len())].list.iter().sum::<i32>(), |x| x.len() as i32);
                (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, c: 6, flag: true, s: String::from("abc"), t: String::from("b"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, c: TVar<i32>, flag: TVar<bool>, s: TVar<String>, t: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, k: TVar<[i32; 4]>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let mut n1: i32 = 0;
                while n1 < 3 && self.v.iter().any(|x| *x > 3) {
                    n1 += 1;
                    self.rows[at((if self.z % 8 == 5 { return Err(String::from("in an operand")) } else { say(1, self.z) }), 2)].name = format!("{}:{:<4}|", self.t, 2);
                    if self.o == Some(3) { let n2: i32 = (self.p.1.chars().filter(|c| *c == 'b').count() as i32); }
                }
                if !(self.r.inner.on) {
                    {
                        (self.rows[say(3, 0)].inner.x, self.l.items[0]) = ((self.t.len() as i32), self.q.front().copied().unwrap_or(self.ls[at(round, self.ls.len())].x));
                    }
                    match (self.m.get(&(self.rows[at(7, self.rows.len())].list[at(6, 2)] + 1)).copied().unwrap_or(self.a)) {
                        0 | 1 => {
                            let n5: i32 = { let list = &*self.l.items; list.len() as i32 + list.iter().sum::<i32>() };
                        }
                        n3 @ 2..=5 => {
                            self.flag ^= self.m.contains_key(&((self.c % 7) + 1));
                            let [n6, .., n7] = self.k;
                        }
                        n4 if n4 > self.l.x => {
                            *self.m.entry((match &self.e { Shape::Dot => 8, Shape::Line(n8) => *n8, Shape::Named { size: size9, .. } => *size9 })).or_insert(self.o.map_or(self.b, |x| x + 1)) ^= (self.rows[at(round, 2)].name.chars().filter(|c| *c == 'b').count() as i32);
                            self.r.inner = Inner { x: ('l10: { if self.s == "abc" { break 'l10 self.v[at(self.ls[at(say(4, n4), self.ls.len())].x, 2)] } self.p.0 }), on: 5 <= self.e.size() };
                        }
                        _ => { self.a = self.r.total(); }
                    }
                }
                self.rows[0].n = self.os.as_ref().map_or(self.rows[at(({ self.z }), self.rows.len())].list.iter().sum::<i32>(), |x| x.len() as i32);
                (self.p.1.len() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), c: TVar::new(6), flag: TVar::new(true), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), k: TVar::new([1, 2, 3, 4]), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.c, &vars.flag, &vars.s, &vars.t, &vars.v, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.k, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_318 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, c: i32, s: String, t: String, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, e: Shape, q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                if let Some(x1) = self.o {
                    let Some(n2) = self.o else { return Ok((self.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                } else {
                    match (self.os.as_deref().unwrap_or("none").len() as i32) {
                        0 | 1 => {
                            shout(&mut self.t);
                            let n5: i32 = self.o.or(Some(self.rows[1].list[at(self.c, 2)].max(1))).ok_or(String::from("none"))?;
                        }
                        n3 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                        n4 if n4 > 8 => {
                            self.ls[at(self.rows.iter().map(|row| row.n).sum::<i32>(), 2)].x = double(self.rows[say(1, 1)].list.iter().sum::<i32>());
                        }
                        _ => {
                            self.l.x %= 5;
                            self.ls[at(({ self.z += 2; say(2, self.z) }), 2)].items = vec![(self.r.name.len() as i32); 2];
                        }
                    }
                    self.s.clear();
                }
                self.b = ((self.os.as_deref().unwrap_or("none").len() as i32) + self.e.size());
                self.c.abs() - ((self.p.0 as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], e: Shape::Named { name: String::from("n"), size: 2 }, q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, c: TVar<i32>, s: TVar<String>, t: TVar<String>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, os: TVar<Option<String>>, p: TVar<(i32, String)>, r: TVar<Record>, rows: TVar<Vec<Record>>, e: TVar<Shape>, q: TVar<VecDeque<i32>>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                self.rows.retain(|row| row.n < 9 || row.list.len() < 3);
                if let Some(x1) = self.o {
                    let Some(n2) = self.o else { return Ok((self.p.1.chars().filter(|c| *c == 'b').count() as i32)) };
                } else {
                    match (self.os.as_deref().unwrap_or("none").len() as i32) {
                        0 | 1 => {
                            shout(&mut self.t);
                            let n5: i32 = self.o.or(Some(self.rows[1].list[at(self.c, 2)].max(1))).ok_or(String::from("none"))?;
                        }
                        n3 @ 2..=5 => { self.q.rotate_left(self.q.len() / 2); }
                        n4 if n4 > 8 => {
                            self.ls[at(self.rows.iter().map(|row| row.n).sum::<i32>(), 2)].x = double(self.rows[say(1, 1)].list.iter().sum::<i32>());
                        }
                        _ => {
                            self.l.x %= 5;
                            self.ls[at(({ self.z += 2; say(2, self.z) }), 2)].items = vec![(self.r.name.len() as i32); 2];
                        }
                    }
                    self.s.clear();
                }
                *self.b = ((self.os.as_deref().unwrap_or("none").len() as i32) + self.e.size());
                self.c.abs() - ((self.p.0 as i64 * 2) as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), c: TVar::new(6), s: TVar::new(String::from("abc")), t: TVar::new(String::from("b")), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), os: TVar::new(Some(String::from("x"))), p: TVar::new((1, String::from("one"))), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), q: TVar::new(VecDeque::from([8, 9])), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.c, &vars.s, &vars.t, &vars.w, &vars.o, &vars.os, &vars.p, &vars.r, &vars.rows, &vars.e, &vars.q, &vars.l, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_319 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.c, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        match &st.p {
                            (x1, y2) if *x1 > 0 => {
                                st.c += st.r.inner.x.wrapping_mul((st.w[at(4, 2)] % 7));
                                st.rows[at(('l3: { if round == 0 { break 'l3 3 } 4 }), 2)].n %= 5;
                            }
                            _ => {
                                for x4 in &st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].list {
                                    st.ls[at(say(3, 5), 2)].items.retain(|x| (if 3 != 2 { 2 } else { 6 }) % 3 != 0);
                                    *st.o.get_or_insert(st.w.iter().sum::<i32>()) += 2;
                                }
                            }
                        }
                        match ('l6: { if st.r.inner.on { break 'l6 st.ls[0].items[at(3, 2)] } st.w[at(5, 2)] }) {
                            0 | 1 => {
                                let n9: i32 = peak(&st.ls[say(5, 1)].items).copied().unwrap_or(3);
                                if st.r.n == ((st.ls[say(6, 1)].x as i64 * 2) as i32) {
                                    st.k[say(7, 0)] -= &('l10: { if round == 0 { break 'l10 n9 } n9 });
                                }
                            }
                            n7 @ 2..=5 => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                            n8 if n8 > st.rows[at(round, st.rows.len())].inner.x => { st.r.list.truncate(3); }
                            _ => { 'l12: for row11 in st.rows.iter_mut() { row11.n += 3; } }
                        }
                        let mut n13: i32 = 0;
                        while n13 < 3 && st.w.contains(&(st.q.front().copied().unwrap_or(st.a) + 1)) {
                            n13 += 1;
                            st.v.push(0);
                        }
                        (|x14: i32| st.o.unwrap_or(st.a))(st.m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.c, &st.v, &st.w, &st.o, &st.os, &st.p, &st.r, &st.rows, &st.m, &st.k, &st.q, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, c: i32, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, os: Option<String>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, k: [i32; 4], q: VecDeque<i32>, l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, c: 6, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), os: Some(String::from("x")), p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), k: [1, 2, 3, 4], q: VecDeque::from([8, 9]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        match &st.p {
                            (x1, y2) if *x1 > 0 => {
                                st.c += st.r.inner.x.wrapping_mul((st.w[at(4, 2)] % 7));
                                st.rows[at(('l3: { if round == 0 { break 'l3 3 } 4 }), 2)].n %= 5;
                            }
                            _ => {
                                for x4 in &st.rows[at(({ st.z += 1; say(1, st.z) }), st.rows.len())].list {
                                    st.ls[at(say(3, 5), 2)].items.retain(|x| (if 3 != 2 { 2 } else { 6 }) % 3 != 0);
                                    *st.o.get_or_insert(st.w.iter().sum::<i32>()) += 2;
                                }
                            }
                        }
                        match ('l6: { if st.r.inner.on { break 'l6 st.ls[0].items[at(3, 2)] } st.w[at(5, 2)] }) {
                            0 | 1 => {
                                let n9: i32 = peak(&*st.ls[say(5, 1)].items).copied().unwrap_or(3);
                                if st.r.n == ((st.ls[say(6, 1)].x as i64 * 2) as i32) {
                                    st.k[say(7, 0)] -= &('l10: { if round == 0 { break 'l10 n9 } n9 });
                                }
                            }
                            n7 @ 2..=5 => { if let Some(x) = st.os.as_mut() { x.push('m') } }
                            n8 if n8 > st.rows[at(round, st.rows.len())].inner.x => { st.r.list.truncate(3); }
                            _ => { 'l12: for row11 in st.rows.iter_mut() { row11.n += 3; } }
                        }
                        let mut n13: i32 = 0;
                        while n13 < 3 && st.w.contains(&(st.q.front().copied().unwrap_or(st.a) + 1)) {
                            n13 += 1;
                            st.v.push(0);
                        }
                        (|x14: i32| st.o.unwrap_or(st.a))(st.m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().c, &st.load().v, &st.load().w, &st.load().o, &st.load().os, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().k, &st.load().q, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_320 {
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
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
                    let value: i32 = {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !(v.is_empty()) { break o.unwrap_or(c); }
                            if let Some(row) = rows.last_mut() { row.n += (0 - 7); row.list.push(row.n); row.grow(1); }
                        };
                        match ls[at(round, ls.len())].items[at(6, 2)] {
                            0 | 1 => { ls[at(p.0, 2)].items.push((r.name.len() as i32)); }
                            n3 @ 2..=5 => { r.name = (rows[say(1, 1)].name.clone() + "x"); }
                            n4 if n4 > ({ z }) => { rows[at(say(2, n4), 2)].list.push(o.map_or((-n4), |x| x + 1)); }
                            _ => { flag = o == Some(3); }
                        }
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        let (Some(n7), _) = (o, 1) else { return Ok((s.len() as i32)) };
                        match &e {
                            Shape::Dot => {
                                rows[at(v[at(a, v.len())], 2)].list.reverse();
                                h.insert(format!("{}:{:<4}|", t, rows[at(7, rows.len())].inner.x), m.values().sum::<i32>());
                            }
                            Shape::Line(x8) if *x8 < 5 => { p.0 = os.as_ref().map_or((w.len() as i32), |x| x.len() as i32); }
                            Shape::Named { name: y9, size: x8 } => {
                                for (i11, x10) in l.items.iter().enumerate() {
                                    (p.0, p.0) = (rows[at(round, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), len(&rows[at(round, 2)].name));
                                }
                            }
                            _ => {}
                        }
                        (-m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]) };
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
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut n1: i32 = 0;
                        let n2: i32 = loop {
                            n1 += 1;
                            if n1 > 2 || !(v.is_empty()) { break o.unwrap_or(c); }
                            if let Some(row) = rows.last_mut() { row.n += (0 - 7); row.list.push(row.n); row.grow(1); }
                        };
                        match ls[at(round, ls.len())].items[at(6, 2)] {
                            0 | 1 => { ls[at(p.0, 2)].items.push((r.name.len() as i32)); }
                            n3 @ 2..=5 => { r.name = (rows[say(1, 1)].name.clone() + "x"); }
                            n4 if n4 > ({ z }) => { rows[at(say(2, n4), 2)].list.push(o.map_or((-n4), |x| x + 1)); }
                            _ => { flag = o == Some(3); }
                        }
                        if v.len() > 1 { v.swap(0, 1); v[1..].reverse(); }
                        let (Some(n7), _) = (o, 1) else { return Ok((s.len() as i32)) };
                        match &e {
                            Shape::Dot => {
                                rows[at(v[at(a, v.len())], 2)].list.reverse();
                                h.insert(format!("{}:{:<4}|", t, rows[at(7, rows.len())].inner.x), m.values().sum::<i32>());
                            }
                            Shape::Line(x8) if *x8 < 5 => { p.0 = os.as_ref().map_or((w.len() as i32), |x| x.len() as i32); }
                            Shape::Named { name: y9, size: x8 } => {
                                for (i11, x10) in l.items.iter().enumerate() {
                                    (p.0, p.0) = (rows[at(round, rows.len())].list.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add), len(&rows[at(round, 2)].name));
                                }
                            }
                            _ => {}
                        }
                        (-m.values().sum::<i32>())
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_321 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut v: Vec<i32> = vec![3, 1, 4, 1, 5];
        let mut o: Option<i32> = Some(2);
        let mut os: Option<String> = Some(String::from("x"));
        let mut p: (i32, String) = (1, String::from("one"));
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
                    before = state(&[&v, &o, &os, &p, &r, &rows, &m, &k, &q, &ls, &z]);
                    let value: i32 = {
                        if let Some(x1) = &mut o { k[at(q.front().copied().unwrap_or(2), 2)] %= 5; }
                        if let Some(x2) = o { rows[0].list.truncate(3); } else {
                            if let Some(x3) = m.get(&(5 + 1)) { q.rotate_left(q.len() / 2); }
                        }
                        ls[say(2, 0)].items = v[at(round, v.len())..].to_vec();
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&v, &o, &os, &p, &r, &rows, &m, &k, &q, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let v: TVar<Vec<i32>> = TVar::new(vec![3, 1, 4, 1, 5]);
        let o: TVar<Option<i32>> = TVar::new(Some(2));
        let os: TVar<Option<String>> = TVar::new(Some(String::from("x")));
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
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
                        if let Some(x1) = &mut o { k[at(q.front().copied().unwrap_or(2), 2)] %= 5; }
                        if let Some(x2) = o { rows[0].list.truncate(3); } else {
                            if let Some(x3) = m.get(&(5 + 1)) { q.rotate_left(q.len() / 2); }
                        }
                        *ls[say(2, 0)].items = v[at(round, v.len())..].to_vec();
                        (os.as_deref().unwrap_or("none").len() as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&v, &o, &os, &p, &r, &rows, &m, &k, &q, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_322 {
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
                    before = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 %= 5;
                        match (os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => { os = os.take().filter(|x| x.len() < 9); }
                            n1 @ 2..=5 => {
                                h.remove(&t.trim_start_matches('a').to_owned());
                                let n3: i32 = o.or(Some((t.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                            }
                            n2 if n2 > rows[1].list[0] => { rows[at(positive(say(3, z) - 7)?, 2)].list.reverse(); }
                            _ => {
                                for link5 in &mut ls { p.0 ^= &e.size(); }
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                        }
                        match b {
                            0 | 1 => {
                                h.insert(ls[at(round, ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), len(&p.1));
                            }
                            n6 @ 2..=5 => {
                                flag |= o == Some(3);
                                let mut n8: i32 = (((c as i64 * 2) as i32) - (os.as_deref().unwrap_or("none").len() as i32));
                            }
                            n7 if n7 > l.x => {
                                let n9 = std::mem::replace(&mut b, 4);
                                r.inner.x -= (l.items.len() as i32);
                            }
                            _ => {
                                rows[say(6, 0)].list[0] ^= (if 6 != q.front().copied().unwrap_or(l.x) { (t.chars().filter(|c| *c == 'b').count() as i32) } else { m.get(&(l.x + 1)).copied().unwrap_or(c) });
                                'l11: for i10 in 0_i32..rows[at(b, rows.len())].n.min(3) { r.name.push_str(&String::from("abc")); }
                            }
                        }
                        for x12 in &l.items { r.n -= v.iter().sum::<i32>(); }
                        b = (|x14: i32| (if say(7, ls[at(round, ls.len())].x) <= 3 { say(8, b) } else { l.x }))(r.first().copied().unwrap_or(b));
                        ((7 + 8) - (({ z += 2; say(9, z) }) + l.x))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
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
                        p.0 %= 5;
                        match (os.as_deref().unwrap_or("none").len() as i32) {
                            0 | 1 => { os = os.take().filter(|x| x.len() < 9); }
                            n1 @ 2..=5 => {
                                h.remove(&t.trim_start_matches('a').to_owned());
                                let n3: i32 = o.or(Some((t.chars().filter(|c| *c == 'b').count() as i32))).ok_or(String::from("none"))?;
                            }
                            n2 if n2 > rows[1].list[0] => { rows[at(positive(say(3, z) - 7)?, 2)].list.reverse(); }
                            _ => {
                                for link5 in &ls { p.0 ^= &e.size(); }
                                match q.pop_back() { Some(x) if x > 2 => q.push_front(x / 2), Some(_) => {} None => q.extend([1, 2]) }
                            }
                        }
                        match b {
                            0 | 1 => {
                                h.insert(ls[at(round, ls.len())].items.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("-"), len(&p.1));
                            }
                            n6 @ 2..=5 => {
                                *flag |= o == Some(3);
                                let mut n8: i32 = (((c as i64 * 2) as i32) - (os.as_deref().unwrap_or("none").len() as i32));
                            }
                            n7 if n7 > l.x => {
                                let n9 = std::mem::replace(&mut b, 4);
                                r.inner.x -= (l.items.len() as i32);
                            }
                            _ => {
                                rows[say(6, 0)].list[0] ^= (if 6 != q.front().copied().unwrap_or((*l.x)) { (t.chars().filter(|c| *c == 'b').count() as i32) } else { m.get(&(l.x + 1)).copied().unwrap_or(c) });
                                'l11: for i10 in 0_i32..rows[at(b, rows.len())].n.min(3) { r.name.push_str(&String::from("abc")); }
                            }
                        }
                        for x12 in &l.items { r.n -= v.iter().sum::<i32>(); }
                        b = (|x14: i32| (if say(7, ls[at(round, ls.len())].x) <= 3 { say(8, b) } else { l.x }))(r.first().copied().unwrap_or(b));
                        ((7 + 8) - (({ z += 2; say(9, z) }) + (*l.x)))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&b, &c, &flag, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_323 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        'l3: for x1 in &v { s.clear(); }
                        match a {
                            0 | 1 => { let n6 = bump(&mut b); }
                            n4 @ 2..=5 => { let mut list7: Vec<i32> = vec![({ let x8: i32 = 0; p.0 }); 2]; }
                            n5 if n5 > k[at(round, 4)] => {
                                r.inner = Inner { x: (r.list.iter().filter(|x9| w.iter().any(|x| *x > 3)).count() as i32), on: o.is_some() };
                                let mut text10: String = (p.1.clone() + "x");
                            }
                            _ => {
                                if let (Some(x11), -3..) = (o, c) { m.insert(o.map_or(a, |x| x + 1), (-b)); } else {
                                    m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                    ls[say(2, 0)].x = r.first().copied().unwrap_or(r.total());
                                }
                                c += rows[at(({ z += 1; say(3, z) }), rows.len())].list.iter().sum::<i32>();
                            }
                        }
                        let n13: i32 = o.map_or(({ let x12: i32 = ({ z += 2; say(4, z) }); 8 }), |x| x + 1);
                        (match &e { Shape::Dot => (-6), Shape::Line(n14) => *n14, Shape::Named { size: size15, .. } => *size15 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]) };
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
        let e: TVar<Shape> = TVar::new(Shape::Named { name: String::from("n"), size: 2 });
        let k: TVar<[i32; 4]> = TVar::new([1, 2, 3, 4]);
        let l: VarLinked = Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) };
        let ls: Vec<VarLinked> = vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }];
        let z: TVar<i32> = TVar::new(6);
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        'l3: for x1 in &v { s.clear(); }
                        match a {
                            0 | 1 => { let n6 = bump(&mut b); }
                            n4 @ 2..=5 => { let mut list7: Vec<i32> = vec![({ let x8: i32 = 0; p.0 }); 2]; }
                            n5 if n5 > k[at(round, 4)] => {
                                r.inner = Inner { x: (r.list.iter().filter(|x9| w.iter().any(|x| *x > 3)).count() as i32), on: o.is_some() };
                                let mut text10: String = (p.1.clone() + "x");
                            }
                            _ => {
                                if let (Some(x11), -3..) = (o, c) { m.insert(o.map_or(a, |x| x + 1), (-b)); } else {
                                    m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                                    ls[say(2, 0)].x = r.first().copied().unwrap_or(r.total());
                                }
                                c += rows[at(({ z += 1; say(3, z) }), rows.len())].list.iter().sum::<i32>();
                            }
                        }
                        let n13: i32 = o.map_or(({ let x12: i32 = ({ z += 2; say(4, z) }); 8 }), |x| x + 1);
                        (match &e { Shape::Dot => (-6), Shape::Line(n14) => *n14, Shape::Named { size: size15, .. } => *size15 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &v, &w, &o, &p, &r, &rows, &m, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_324 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, v: Vec<i32>, w: Vec<i32>, r: Record, rows: Vec<Record>, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, v: vec![3, 1, 4, 1, 5], w: vec![2, 7], r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let s = &mut vars;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
                    let value: i32 = {
                        s.r.name = s.rows[1].name.to_uppercase();
                        s.ls[say(2, 0)].items.push((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        s.w = s.w.clone();
                        { let [n1, n2]: [i32; 2] = [s.a.abs(), s.l.items.iter().map(|x3| s.k[4 - 1]).sum::<i32>()]; }
                        s.rows.iter().map(Record::total).max().unwrap_or(len(&s.rows[2 - 1].name)) - ((s.rows[at(({ s.z += 2; say(3, s.z) }), s.rows.len())].inner.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, k: TVar<[i32; 4]>, l: VarLinked, ls: Vec<VarLinked>, z: TVar<i32>, }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), k: TVar::new([1, 2, 3, 4]), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let s = &vars;
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        s.r.name = s.rows[1].name.to_uppercase();
                        s.ls[say(2, 0)].items.push((s.v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                        s.w = s.w.clone();
                        { let [n1, n2]: [i32; 2] = [s.a.abs(), s.l.items.iter().map(|x3| s.k[4 - 1]).sum::<i32>()]; }
                        s.rows.iter().map(Record::total).max().unwrap_or(len(&s.rows[2 - 1].name)) - ((s.rows[at(({ s.z += 2; say(3, s.z) }), s.rows.len())].inner.x as i64 * 2) as i32)
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&s.a, &s.v, &s.w, &s.r, &s.rows, &s.k, &s.l, &s.ls, &s.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_325 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, w: Vec<i32>, o: Option<i32>, p: (i32, String), rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, l: PlainLinked, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x) = self.w.last_mut() { *x += (({ self.z += 2; say(1, self.z) }) % 7) }
                self.p.0 ^= &(6 + 1);
                let Some(n1) = self.o else { return Ok((self.p.0 + self.a)) };
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                (self.e.size() % 7) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { a: 3, b: -1, w: vec![2, 7], o: Some(2), p: (1, String::from("one")), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, l: Linked { id: 5, x: 15, items: vec![5, 2] }, z: 6, };
        let before = state(&[&vars.a, &vars.b, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.a, &vars.b, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: TVar<i32>, b: TVar<i32>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, p: TVar<(i32, String)>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, l: VarLinked, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                if let Some(x) = self.w.last_mut() { *x += (({ self.z += 2; say(1, self.z) }) % 7) }
                self.p.0 ^= &(6 + 1);
                let Some(n1) = self.o else { return Ok((self.p.0 + self.a)) };
                self.m.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);
                (self.e.size() % 7) - self.m.values().sum::<i32>()
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { a: TVar::new(3), b: TVar::new(-1), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), p: TVar::new((1, String::from("one"))), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.a, &vars.b, &vars.w, &vars.o, &vars.p, &vars.rows, &vars.m, &vars.e, &vars.l, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_326 {
    use super::*;
    #[derive(Clone)]
    struct Plain { b: i32, s: String, v: Vec<i32>, w: Vec<i32>, o: Option<i32>, r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, e: Shape, ls: Vec<PlainLinked>, z: i32, }

    impl Plain {
        fn run(&mut self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((|x2: i32| say(2, self.r.n))(({ self.z += 1; say(1, self.z) }))) };
                self.w.sort_by_key(|x| self.o.map_or(self.b, |x| x + 1));
                let n5: i32 = self.e.size();
                let [n6, n7]: [i32; 2] = [self.m.get(&(5 + 1)).copied().unwrap_or(self.v[0]), self.r.total()];
                fill(&mut self.v, self.ls[0].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - (self.s.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn plain() -> Outcome {
        let mut vars = Plain { b: -1, s: String::from("abc"), v: vec![3, 1, 4, 1, 5], w: vec![2, 7], o: Some(2), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), e: Shape::Named { name: String::from("n"), size: 2 }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let before = state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]);
        let value = caught(|| vars.run(1));
        let state = if value.is_err() { before } else { state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { b: TVar<i32>, s: TVar<String>, v: TVar<Vec<i32>>, w: TVar<Vec<i32>>, o: TVar<Option<i32>>, r: TVar<Record>, rows: TVar<Vec<Record>>, m: TVar<BTreeMap<i32, i32>>, e: TVar<Shape>, ls: Vec<VarLinked>, z: TVar<i32>, }

    impl Vars {
        #[transactional]
        fn run(&self, round: i32) -> Result<i32, String> {
            let value: i32 = {
                let Some(n1) = self.o else { return Ok((|x2: i32| say(2, self.r.n))(({ self.z += 1; say(1, self.z) }))) };
                self.w.sort_by_key(|x| self.o.map_or(self.b, |x| x + 1));
                let n5: i32 = self.e.size();
                let [n6, n7]: [i32; 2] = [self.m.get(&(5 + 1)).copied().unwrap_or(self.v[0]), self.r.total()];
                fill(&mut self.v, self.ls[0].items.iter().zip(self.w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add));
                (self.r.name.chars().filter(|c| *c == 'b').count() as i32) - (self.s.chars().filter(|c| *c == 'b').count() as i32)
            };
            if value == 7 { Err(String::from("seven")) } else { Ok(value) }
        }
    }

    pub(super) fn transaction() -> Outcome {
        let vars = Vars { b: TVar::new(-1), s: TVar::new(String::from("abc")), v: TVar::new(vec![3, 1, 4, 1, 5]), w: TVar::new(vec![2, 7]), o: TVar::new(Some(2)), r: TVar::new(record(2, "r", &[5, 6])), rows: TVar::new(vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])]), m: TVar::new(BTreeMap::from([(1, 10), (2, 20)])), e: TVar::new(Shape::Named { name: String::from("n"), size: 2 }), ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: TVar::new(6), };
        let value = caught(|| vars.run(1));
        let state = state(&[&vars.b, &vars.s, &vars.v, &vars.w, &vars.o, &vars.r, &vars.rows, &vars.m, &vars.e, &vars.ls, &vars.z]);
        Outcome { value, state, said: said() }
    }
}

mod program_327 {
    use super::*;
    #[derive(Clone)]
    struct Plain { a: i32, b: i32, c: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: PlainLinked, ls: Vec<PlainLinked>, z: i32, }

    pub(super) fn plain() -> Outcome {
        let mut st = Plain { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: 15, items: vec![5, 2] }, ls: vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }], z: 6, };
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]);
                    let value: i32 = {
                        let mut list1: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(0), (|x2: i32| 6)((if st.z % 8 == 5 { continue 'outer } else { say(1, st.z) }))];
                        st.p.0 += (match &st.e { Shape::Dot => ('l3: { if st.s.is_empty() { break 'l3 st.l.items[at(7, 2)] } st.b }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        for (i7, x6) in st.ls[at(say(3, st.k[say(2, 1)]), st.ls.len())].items.iter().enumerate() {
                            st.k[say(4, 0)] = double((st.c + 2));
                            st.l.items[0] = (st.t.len() as i32);
                        }
                        let mut n8: i32 = 0;
                        while n8 < 3 && st.t.starts_with('a') {
                            n8 += 1;
                            st.w.dedup();
                            match st.l.items[at(n8, 2)] {
                                0 | 1 => { shout(&mut st.t); }
                                n9 @ 2..=5 => {
                                    list1.extend([({ let x11: i32 = st.r.list.first().copied().unwrap_or(st.ls[at(({ st.z }), st.ls.len())].x); x11.abs() }), 1]);
                                }
                                n10 if n10 > st.l.x => {
                                    match st.m.get(&(st.k[4 - 1].max(st.b) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                    st.a += st.m.values().sum::<i32>();
                                }
                                _ => { let n12 = std::mem::replace(&mut st.k[0], 4); }
                            }
                        }
                        let mut text13: String = st.t.trim_start_matches('a').to_owned();
                        (st.p.1.len() as i32) - (if st.rows[at(round, st.rows.len())].inner.x != st.b { st.r.inner.x } else { ({ st.z += 1; say(5, st.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&st.a, &st.b, &st.c, &st.s, &st.t, &st.w, &st.p, &st.r, &st.rows, &st.m, &st.h, &st.e, &st.k, &st.l, &st.ls, &st.z]) };
        Outcome { value, state, said: said() }
    }

    #[derive(Clone)]
    struct Vars { a: i32, b: i32, c: i32, s: String, t: String, w: Vec<i32>, p: (i32, String), r: Record, rows: Vec<Record>, m: BTreeMap<i32, i32>, h: HashMap<String, i32>, e: Shape, k: [i32; 4], l: VarLinked, ls: Vec<VarLinked>, z: i32, }

    pub(super) fn transaction() -> Outcome {
        let st = TVar::new(Vars { a: 3, b: -1, c: 6, s: String::from("abc"), t: String::from("b"), w: vec![2, 7], p: (1, String::from("one")), r: record(2, "r", &[5, 6]), rows: vec![record(1, "x", &[1]), record(4, "yy", &[2, 3])], m: BTreeMap::from([(1, 10), (2, 20)]), h: HashMap::from([(String::from("abc"), 1)]), e: Shape::Named { name: String::from("n"), size: 2 }, k: [1, 2, 3, 4], l: Linked { id: 5, x: TVar::new(15), items: TVar::new(vec![5, 2]) }, ls: vec![Linked { id: 1, x: TVar::new(3), items: TVar::new(vec![1, 2]) }, Linked { id: 2, x: TVar::new(6), items: TVar::new(vec![2, 2]) }], z: 6, });
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    let value: i32 = atomically! {
                        let mut list1: Vec<i32> = vec![st.h.get("abc").copied().unwrap_or(0), (|x2: i32| 6)((if st.z % 8 == 5 { continue 'outer } else { say(1, st.z) }))];
                        st.p.0 += (match &st.e { Shape::Dot => ('l3: { if st.s.is_empty() { break 'l3 st.l.items[at(7, 2)] } st.b }), Shape::Line(n4) => *n4, Shape::Named { size: size5, .. } => *size5 });
                        for (i7, x6) in st.ls[at(say(3, st.k[say(2, 1)]), st.ls.len())].items.iter().enumerate() {
                            st.k[say(4, 0)] = double((st.c + 2));
                            st.l.items[0] = (st.t.len() as i32);
                        }
                        let mut n8: i32 = 0;
                        while n8 < 3 && st.t.starts_with('a') {
                            n8 += 1;
                            st.w.dedup();
                            match st.l.items[at(n8, 2)] {
                                0 | 1 => { shout(&mut st.t); }
                                n9 @ 2..=5 => {
                                    list1.extend([({ let x11: i32 = st.r.list.first().copied().unwrap_or(st.ls[at(({ st.z }), st.ls.len())].x); x11.abs() }), 1]);
                                }
                                n10 if n10 > st.l.x => {
                                    match st.m.get(&(st.k[4 - 1].max(st.b) + 1)) { Some(x) => { let x = *x; st.m.insert(3, x); } None => { st.m.insert(4, 4); } }
                                    st.a += st.m.values().sum::<i32>();
                                }
                                _ => { let n12 = std::mem::replace(&mut st.k[0], 4); }
                            }
                        }
                        let mut text13: String = st.t.trim_start_matches('a').to_owned();
                        (st.p.1.len() as i32) - (if st.rows[at(round, st.rows.len())].inner.x != st.b { st.r.inner.x } else { ({ st.z += 1; say(5, st.z) }) })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&st.load().a, &st.load().b, &st.load().c, &st.load().s, &st.load().t, &st.load().w, &st.load().p, &st.load().r, &st.load().rows, &st.load().m, &st.load().h, &st.load().e, &st.load().k, &st.load().l, &st.load().ls, &st.load().z]);
        Outcome { value, state, said: said() }
    }
}

mod program_328 {
    use super::*;
    pub(super) fn plain() -> Outcome {
        let mut c: i32 = 6;
        let mut flag: bool = true;
        let mut t: String = String::from("b");
        let mut w: Vec<i32> = vec![2, 7];
        let mut p: (i32, String) = (1, String::from("one"));
        let mut r: Record = record(2, "r", &[5, 6]);
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
                    before = state(&[&c, &flag, &t, &w, &p, &r, &rows, &m, &q, &l, &ls, &z]);
                    let value: i32 = {
                        p.0 = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + l.items[at(r.inner.x, 2)].abs());
                        'l2: for i1 in 0_i32..3 {
                            rows[say(1, 0)].inner.x -= q.front().copied().unwrap_or((c + say(2, ls[at(round, ls.len())].x)));
                        }
                        c = m.get(&((t.len() as i32) + 1)).copied().unwrap_or(l.items.iter().sum::<i32>());
                        (ls[at(({ z += 1; say(3, z) }), 2)].x, r.n) = (rows[at(2, rows.len())].list.iter().sum::<i32>(), (|x4: i32| ls[0].items[0])(3));
                        r.total() - ('l5: { if flag { break 'l5 3 } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&c, &flag, &t, &w, &p, &r, &rows, &m, &q, &l, &ls, &z]) };
        Outcome { value, state, said: said() }
    }

    pub(super) fn transaction() -> Outcome {
        let c: TVar<i32> = TVar::new(6);
        let flag: TVar<bool> = TVar::new(true);
        let t: TVar<String> = TVar::new(String::from("b"));
        let w: TVar<Vec<i32>> = TVar::new(vec![2, 7]);
        let p: TVar<(i32, String)> = TVar::new((1, String::from("one")));
        let r: TVar<Record> = TVar::new(record(2, "r", &[5, 6]));
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
                        p.0 = (w.iter().zip(w.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add) + l.items[at(r.inner.x, 2)].abs());
                        'l2: for i1 in 0_i32..3 {
                            rows[say(1, 0)].inner.x -= q.front().copied().unwrap_or((c + say(2, ls[at(round, ls.len())].x)));
                        }
                        c = m.get(&((t.len() as i32) + 1)).copied().unwrap_or(l.items.iter().sum::<i32>());
                        (ls[at(({ z += 1; say(3, z) }), 2)].x, r.n) = (rows[at(2, rows.len())].list.iter().sum::<i32>(), (|x4: i32| ls[0].items[0])(3));
                        r.total() - ('l5: { if (*flag) { break 'l5 3 } p.0 })
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&c, &flag, &t, &w, &p, &r, &rows, &m, &q, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

mod program_329 {
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
        let mut e: Shape = Shape::Named { name: String::from("n"), size: 2 };
        let mut k: [i32; 4] = [1, 2, 3, 4];
        let mut l: PlainLinked = Linked { id: 5, x: 15, items: vec![5, 2] };
        let mut ls: Vec<PlainLinked> = vec![Linked { id: 1, x: 3, items: vec![1, 2] }, Linked { id: 2, x: 6, items: vec![2, 2] }];
        let mut z: i32 = 6;
        let mut before = String::new();
        let value = caught(|| -> Result<i32, String> {
                let mut sum = 0i32;
                'outer: for round in 0..2 {
                    before = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
                    let value: i32 = {
                        for x1 in &mut rows[say(1, 0)].list {
                            v = vec![ls[at(round, ls.len())].items.iter().map(|x2| k[4 - 1]).fold(0, |x, y| x ^ y), h.get("abc").copied().unwrap_or(4)];
                            e = Shape::Line((l.items.len() as i32));
                        }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            m.entry(1).and_modify(|x| *x += ('l3: { if w.iter().any(|x| *x > 3) { break 'l3 b } a })).or_insert(5);
                        } else if w.iter().any(|x| *x > 3) {
                            match rows[say(4, 1)].name.as_str() {
                                "" => {
                                    e = Shape::Line((s.len() as i32));
                                    if let Some(x) = os.as_mut() { x.push('m') }
                                }
                                "abc" | "b" => { let n6: i32 = std::mem::take(&mut l.x); }
                                y5 => { ((c, _), c) = ((v.iter().sum::<i32>(), 0), (({ z }) - ({ z }))); }
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.starts_with('a') {
                            n7 += 1;
                            *o.get_or_insert(rows.iter().map(|row| row.n).sum::<i32>()) += 2;
                        }
                        match p.1.as_str() {
                            "" => { let n10: i32 = total(&v); }
                            "abc" | "b" => { let _ = m.remove(&(total(&v) + 1)); }
                            y9 => { let mut list11: Vec<i32> = w[at(round, w.len())..].to_vec(); }
                        }
                        match r.name.as_str() {
                            "" => {
                                ls[0].items[0] = double((say(5, a) % 7));
                                match &p {
                                    (x14, y15) if *x14 > 0 => {
                                        w = vec![m.values().sum::<i32>(); 2];
                                        w.extend(v.iter().take(2));
                                    }
                                    _ => {
                                        c = r.first().copied().unwrap_or((v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                                    }
                                }
                            }
                            "abc" | "b" => { let mut n16: i32 = o.unwrap_or((say(6, b) + l.x)); }
                            y13 => { 'l18: for row17 in &mut rows { h.remove(&format!("{c:>3} {s:?} {}", c)); } }
                        }
                        (v.iter().map(|x19| v[say(7, 1)]).fold(0, |x, y| x ^ y) + v.first().copied().unwrap_or(7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = if value.is_err() { before } else { state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]) };
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
                        for x1 in &mut rows[say(1, 0)].list {
                            v = vec![ls[at(round, ls.len())].items.iter().map(|x2| k[4 - 1]).fold(0, |x, y| x ^ y), h.get("abc").copied().unwrap_or(4)];
                            *e = Shape::Line((l.items.len() as i32));
                        }
                        if matches!(e, Shape::Line(n) if n > 2) {
                            m.entry(1).and_modify(|x| *x += ('l3: { if w.iter().any(|x| *x > 3) { break 'l3 b } a })).or_insert(5);
                        } else if w.iter().any(|x| *x > 3) {
                            match rows[say(4, 1)].name.as_str() {
                                "" => {
                                    e = Shape::Line((s.len() as i32));
                                    if let Some(x) = os.as_mut() { x.push('m') }
                                }
                                "abc" | "b" => { let n6: i32 = std::mem::take(&mut l.x); }
                                y5 => { ((c, _), c) = ((v.iter().sum::<i32>(), 0), (({ z }) - ({ z }))); }
                            }
                        }
                        let mut n7: i32 = 0;
                        while n7 < 3 && s.starts_with('a') {
                            n7 += 1;
                            *o.get_or_insert(rows.iter().map(|row| row.n).sum::<i32>()) += 2;
                        }
                        match p.1.as_str() {
                            "" => { let n10: i32 = total(&*v); }
                            "abc" | "b" => { let _ = m.remove(&(total(&*v) + 1)); }
                            y9 => { let mut list11: Vec<i32> = w[at(round, w.len())..].to_vec(); }
                        }
                        match r.name.as_str() {
                            "" => {
                                ls[0].items[0] = double((say(5, a) % 7));
                                match &p {
                                    (x14, y15) if *x14 > 0 => {
                                        w = vec![m.values().sum::<i32>(); 2];
                                        w.extend(v.iter().take(2));
                                    }
                                    _ => {
                                        c = r.first().copied().unwrap_or((v.windows(2).filter(|two| two[0] < two[1]).count() as i32));
                                    }
                                }
                            }
                            "abc" | "b" => { let mut n16: i32 = o.unwrap_or((say(6, b) + (*l.x))); }
                            y13 => { 'l18: for row17 in &mut rows { h.remove(&format!("{c:>3} {s:?} {}", (*c))); } }
                        }
                        (v.iter().map(|x19| v[say(7, 1)]).fold(0, |x, y| x ^ y) + v.first().copied().unwrap_or(7))
                    };
                    sum = sum.wrapping_mul(3).wrapping_add(value);
                }
                Ok(sum)
        });
        let state = state(&[&a, &b, &c, &s, &t, &v, &w, &o, &os, &p, &r, &rows, &m, &h, &e, &k, &l, &ls, &z]);
        Outcome { value, state, said: said() }
    }
}

pub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[
    ("program_300", program_300::plain, program_300::transaction),
    ("program_301", program_301::plain, program_301::transaction),
    ("program_302", program_302::plain, program_302::transaction),
    ("program_303", program_303::plain, program_303::transaction),
    ("program_304", program_304::plain, program_304::transaction),
    ("program_305", program_305::plain, program_305::transaction),
    ("program_306", program_306::plain, program_306::transaction),
    ("program_307", program_307::plain, program_307::transaction),
    ("program_308", program_308::plain, program_308::transaction),
    ("program_309", program_309::plain, program_309::transaction),
    ("program_310", program_310::plain, program_310::transaction),
    ("program_311", program_311::plain, program_311::transaction),
    ("program_312", program_312::plain, program_312::transaction),
    ("program_313", program_313::plain, program_313::transaction),
    ("program_314", program_314::plain, program_314::transaction),
    ("program_315", program_315::plain, program_315::transaction),
    ("program_316", program_316::plain, program_316::transaction),
    ("program_317", program_317::plain, program_317::transaction),
    ("program_318", program_318::plain, program_318::transaction),
    ("program_319", program_319::plain, program_319::transaction),
    ("program_320", program_320::plain, program_320::transaction),
    ("program_321", program_321::plain, program_321::transaction),
    ("program_322", program_322::plain, program_322::transaction),
    ("program_323", program_323::plain, program_323::transaction),
    ("program_324", program_324::plain, program_324::transaction),
    ("program_325", program_325::plain, program_325::transaction),
    ("program_326", program_326::plain, program_326::transaction),
    ("program_327", program_327::plain, program_327::transaction),
    ("program_328", program_328::plain, program_328::transaction),
    ("program_329", program_329::plain, program_329::transaction),
];
