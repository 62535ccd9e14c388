//! Rules of access: fields, elements, and what they reach through.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::collections::HashMap;
use std::sync::Arc;

use stm_core::prelude::*;

#[test]
fn elements_of_elements() {
    let grid = vec![vec![TVar::new(0); 2]; 2];
    let g2 = TVar::new(vec![vec![0; 2]; 2]);
    let t = TVar::new((1, String::new()));
    atomically!({
        grid[1][0] = 5;
        grid[0][1] += grid[1][0];
        g2[1][0] = 7;
        g2[0][1] += g2[1][0];
        g2[0].push(4);
        t.0 += 1;
        t.1.push('c');
        t = (t.0 + 1, t.1.clone());
    });
    assert_eq!(g2.load(), vec![vec![0, 7, 4], vec![7, 0]]);
    assert_eq!(t.load(), (3, "c".to_string()));
}

#[test]
fn cloned_handles_share() {
    let grid = vec![TVar::new(0); 2];
    atomically!({
        grid[0] = 1;
    });
    assert_eq!(grid[1].load(), 1);
}

#[test]
fn variables_in_variables() {
    #[derive(Clone)]
    struct In {
        n: TVar<i32>,
        p: i32,
    }
    #[derive(Clone)]
    struct Out {
        i: In,
        l: Arc<In>,
        v: TVar<Arc<In>>,
    }

    let o = TVar::new(Out {
        i: In { n: TVar::new(1), p: 1 },
        l: Arc::new(In { n: TVar::new(1), p: 1 }),
        v: TVar::new(Arc::new(In { n: TVar::new(1), p: 2 })),
    });
    atomically!({
        o.i.n += 1;
        o.l.n += 1;
        o.v.n += o.v.p;
        o.i.p += 1;
        let x = &o.v.n;
        *x += 1;
        o.v = Arc::new(In { n: TVar::new(9), p: 0 });
        o.v.n += 1;
    });
    assert_eq!(atomically!({ o.i.n + o.l.n + o.v.n + o.i.p }), 16);
}

#[test]
fn a_field_of_an_element_of_a_value() {
    #[derive(Clone)]
    struct Row {
        count: i32,
        names: Vec<String>,
    }
    #[derive(Clone)]
    struct Table {
        rows: Vec<Row>,
    }

    let table = TVar::new(Table { rows: vec![Row { count: 0, names: vec![] }] });
    let i = 0;
    atomically!({
        table.rows[i].count += 1;
        table.rows[i].names.push("a".into());
        std::mem::swap(&mut table.rows[0].count, &mut 5);
    });
    assert_eq!(table.load().rows[0].count, 5);
}

#[test]
fn a_value_without_clone_holds_variables() {
    struct B {
        n: i32,
        t: TVar<i32>,
        a: Vec<TVar<i32>>,
    }

    let b = TVar::new(B { n: 1, t: TVar::new(1), a: vec![TVar::new(1)] });
    atomically!({
        b.t += 1;
        b.t = b.t + b.n;
        b.a[0] += 1;
        b.a[0] = 7;
    });
    assert_eq!(atomically!({ b.t + b.a[0] }), 10);
}

#[test]
fn long_paths_in_closures() {
    struct A {
        s: Vec<TVar<i32>>,
        st: TVar<(i32, i32)>,
    }

    let acc = vec![A { s: vec![TVar::new(1), TVar::new(2)], st: TVar::new((0, 0)) }];
    atomically!({
        acc.iter().for_each(|a| {
            a.s[0] += 1;
            a.st.0 += 1;
            (0..2).for_each(|i| {
                a.s[i] += 1;
                a.st.1 += 1;
                acc[0].s[i] = acc[0].s[i] + 1;
            })
        });
        for a in &acc {
            a.st.0 += 1;
            a.s[1] = 5;
            let b = &acc[0];
            b.st.1 += 1;
        }
    });
    assert_eq!(acc[0].st.load(), (2, 3));
    assert_eq!(acc[0].s[0].load(), 4);
}

#[test]
fn fields_of_local_references() {
    struct Ac {
        st: TVar<(i32, i32)>,
        h: TVar<Vec<i32>>,
    }

    let v = vec![Ac { st: TVar::new((0, 0)), h: TVar::new(vec![]) }];
    atomically!({
        for a in &v {
            a.st.0 += 1;
            a.h.push(a.st.0);
            let n = a.h.len();
            let l = a.h[n - 1];
            a.h[0] += l;
        }
    });
    assert_eq!(v[0].h.load(), [2]);
}

#[test]
fn plain_local_data_is_mutated() {
    struct Rep {
        lines: Vec<String>,
        n: usize,
    }

    let x = TVar::new(3);
    let r = atomically!({
        let mut rep = Rep { lines: vec![], n: 0 };
        rep.lines.push("a".into());
        rep.n += x;
        rep.n = rep.n * 2;
        let m = &mut rep;
        m.n += 1;
        m.lines.push("b".into());
        for l in rep.lines.iter_mut() {
            l.push('!');
        }
        for l in &mut rep.lines {
            l.push('?');
        }
        rep.lines.sort();
        rep.n
    });
    assert_eq!(r, 7);
}

#[test]
fn closures_mutate_local_data() {
    let v = vec![TVar::new(1), TVar::new(2)];
    let r = atomically!({
        let mut n = 0;
        v.iter().for_each(|x| n += *x);
        let mut add = |i: i32| n += i;
        add(4);
        n
    });
    assert_eq!(r, 7);
}

#[test]
fn an_accumulator_is_mutated() {
    #[derive(Default)]
    struct A {
        s: i32,
        l: Vec<i32>,
    }

    let v = vec![TVar::new(1), TVar::new(2)];
    let r = atomically!({
        v.iter().fold(A::default(), |mut a, x| {
            a.s += *x;
            a.l.push(*x);
            a
        })
    });
    assert_eq!((r.s, r.l.len()), (3, 2));
}

#[test]
fn the_state_of_a_scan_is_mutated() {
    let v = vec![TVar::new(1), TVar::new(2)];
    let r: Vec<i32> = atomically!({
        v.iter()
            .scan(0, |st, x| {
                *st += *x;
                Some(*st)
            })
            .collect()
    });
    assert_eq!(r, vec![1, 3]);
}

#[test]
fn fields_of_local_data_are_matched() {
    struct P {
        o: Option<String>,
    }

    let x = TVar::new(0);
    atomically!({
        let p = P { o: Some("a".into()) };
        if let Some(s) = &p.o {
            x = s.len();
        }
        match &p.o {
            Some(s) => x += s.len(),
            None => {}
        }
    });
}

#[test]
fn borrowed_values_are_kept() {
    let m = TVar::new(HashMap::from([(1, "a".to_string())]));
    let name = TVar::new("ab".to_string());
    let r = atomically!({
        let v = m.get(&1).unwrap();
        let c = name.chars().next().unwrap();
        let f = name.as_str();
        m.insert(2, "x".into());
        (v.len(), c, f.len())
    });
    assert_eq!(r, (1, 'a', 2));
}

#[test]
fn methods_of_the_user_borrow_by_a_star() {
    #[derive(Clone)]
    struct Inv {
        v: Vec<String>,
    }
    impl Inv {
        fn best(&self) -> &str {
            &self.v[0]
        }
    }

    let i = TVar::new(Inv { v: vec!["a".into()] });
    let r = atomically!({
        let b = (&*i).best();
        b.len()
    });
    assert_eq!(r, 1);
}

#[test]
fn handles_are_stored() {
    let a = TVar::new(1);
    let l = TVar::new(vec![]);
    atomically!({
        l.push(TVar::clone(&a));
        l.push(a.clone().into());
    });
}
