//! Small programs, in the words of their users.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::collections::HashMap;
use std::sync::Arc;

use stm_core::prelude::*;

#[test]
fn chains_of_mutable_borrows() {
    #[derive(Clone, Default)]
    struct S {
        list: Vec<i32>,
        n: (i32, i32),
    }

    let m = TVar::new(HashMap::from([(1, S::default())]));
    let o = TVar::new(Some(S::default()));
    atomically!({
        m.get_mut(&1).unwrap().list.push(1);
        m.get_mut(&1).unwrap().n.1 += 2;
        m.entry(2).or_default().list.push(3);
        m.entry(2).or_default().n.0 = 7;
        o.as_mut().unwrap().n.0 += 1;
        m.get_mut(&1).map(|s| s.n.0 += 4);
        if let Some(s) = m.get_mut(&1) {
            s.n.0 += 1;
            s.list.push(9)
        }
    });
    let v = m.load();
    assert_eq!((v[&1].list.len(), v[&1].n, v[&2].n, v[&2].list[0], o.load().unwrap().n.0), (2, (5, 2), (7, 0), 3, 1));
}

#[test]
fn slices_of_a_value() {
    let v = TVar::new(vec![3, 1, 2, 5]);
    atomically!({
        v[..2].sort();
        v[2..].reverse();
        assert_eq!(v[1..3].to_vec(), [3, 5]);
        let s = &mut v[..1];
        s[0] = 9;
    });
    atomically!({
        v[1..].iter_mut().for_each(|x| *x += 1);
        let n = v.len();
        v[n - 1] = 0;
        assert_eq!(v[1..].iter().sum::<i32>(), 10);
    });
    assert_eq!(v.load(), [9, 4, 6, 0]);
}

#[test]
fn fields_that_are_references_to_variables() {
    struct A<'a> {
        bal: &'a TVar<i64>,
        list: &'a TVar<Vec<i64>>,
    }

    let (b, l) = (TVar::new(1), TVar::new(vec![1]));
    let a = A { bal: &b, list: &l };
    let all = [A { bal: &b, list: &l }];
    atomically!({
        a.bal += 1;
        a.list.push(*a.bal);
        a.list[0] += 1;
        if a.bal > 1 {
            a.bal = *a.bal * 2
        }
        for x in &all {
            x.bal += 1;
            x.list.push(*x.bal);
        }
        *a.bal += 1;
    });
    assert_eq!((b.load(), l.load()), (6, vec![2, 2, 5]));
}

#[test]
fn functions_in_variables() {
    let f: TVar<Arc<dyn Fn(i32) -> i32 + Send + Sync>> = TVar::new(Arc::new(|i| i + 1));
    let x = TVar::new(1);
    atomically!({
        x = (f)(x);
        f = Arc::new(|i| i * 10);
        x = (*f)(x);
    });
    assert_eq!(x.load(), 20);
}

#[test]
fn optional_handles() {
    struct N {
        next: Option<TVar<i32>>,
        left: TVar<Option<Arc<N>>>,
    }

    let n = N { next: Some(TVar::new(1)), left: TVar::new(None) };
    atomically!({
        if let Some(t) = &n.next {
            *t += 1
        }
        if let Some(t) = n.next.as_ref() {
            *t += 1;
        }
        n.left = Some(Arc::new(N { next: None, left: TVar::new(None) }));
        if let Some(l) = &n.left {
            l.left = None;
            assert!(l.left.is_none());
        }
    });
    assert_eq!(n.next.unwrap().load(), 3);
}

#[test]
fn values_are_taken_and_replaced() {
    let v = TVar::new(vec![1]);
    let x = TVar::new(Some(4));
    let s = TVar::new(String::from("a"));
    let r = atomically!({
        let old = std::mem::take(&mut v);
        let y = std::mem::replace(&mut x, None);
        let t = x.take();
        s.push_str(&format!("{s}!"));
        s += &format!("{s}");
        let u = s.clone() + "b";
        (old, y, t, u, v.is_empty())
    });
    assert_eq!(r, (vec![1], Some(4), None, "aa!aa!".to_string() + "b", true).clone());
}

#[test]
fn closures_that_sort_and_retain() {
    #[derive(Clone, PartialEq, Debug)]
    struct I {
        id: u32,
        alive: bool,
    }

    let v = TVar::new(vec![I { id: 2, alive: true }, I { id: 1, alive: false }, I { id: 1, alive: true }]);
    atomically!({
        v.retain(|i| i.alive);
        v.sort_by(|a, b| a.id.cmp(&b.id));
        v.sort_by_key(|i| i.id);
        v.dedup_by_key(|i| i.id);
        v.iter_mut().for_each(|i| i.id += 1);
        let m = v.iter().max_by_key(|i| i.id).map(|i| i.id);
        assert_eq!(m, Some(3));
    });
    assert_eq!(v.load().len(), 2);
}

#[test]
fn variables_in_nested_closures() {
    let g = vec![vec![TVar::new(1); 2]; 2];
    let t = TVar::new(0);
    let s: i32 = atomically!({
        let g = &g;
        (0..2).flat_map(|i| (0..2).map(move |j| g[i][j])).sum()
    });
    atomically!({
        g.iter().for_each(|r| {
            r.iter().for_each(|c| {
                t += *c;
                *c += 1;
            })
        });
        (0..2).for_each(|i| (0..2).for_each(|j| g[i][j] += 1));
    });
    assert_eq!((s, t.load(), g[1][1].load()), (4, 10, 9));
}

#[test]
fn branches_as_right_sides() {
    let x = TVar::new(1);
    let y = TVar::new(true);
    atomically!({
        x += if y { 1 } else { 2 };
        x = if x > 1 { x * 2 } else { x };
        x += match y {
            true => 3,
            false => 4,
        };
        let z = {
            let a = x;
            a + 1
        };
        x = z;
    });
    assert_eq!(x.load(), 8);
}

#[test]
fn guards_of_other_types_are_mutated() {
    struct Q {
        jobs: Vec<i32>,
    }

    let q = std::sync::Mutex::new(Q { jobs: vec![] });
    let r = std::cell::RefCell::new(Q { jobs: vec![1] });
    let x = TVar::new(5);
    atomically!({
        q.lock().unwrap().jobs.push(x);
        let mut g = q.lock().unwrap();
        g.jobs.push(1);
        g.jobs[0] += 1;
        drop(g);
        r.borrow_mut().jobs[0] += 1;
        x += r.borrow().jobs.len() as i32 + r.borrow().jobs[0];
    });
    assert_eq!((q.lock().unwrap().jobs.len(), x.load()), (2, 8));
}

#[test]
fn interior_mutability_is_left_alone() {
    struct M {
        n: std::sync::atomic::AtomicU32,
        c: std::cell::Cell<i32>,
        t: TVar<i32>,
    }

    let m = M { n: 0.into(), c: 1.into(), t: TVar::new(0) };
    atomically!({
        m.n.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        m.c.set(m.c.get() + 1);
        m.t += m.c.get();
    });
    assert_eq!(m.t.load(), 2);
}

#[test]
fn methods_of_captured_values_borrow() {
    struct Inv {
        v: Vec<String>,
    }
    impl Inv {
        fn best(&self) -> &str {
            &self.v[0]
        }
        fn n(&self) -> usize {
            self.v.len()
        }
    }
    struct Outer {
        inv: Inv,
        t: TVar<usize>,
    }

    let o = Outer { inv: Inv { v: vec!["a".into()] }, t: TVar::new(0) };
    let i = Inv { v: vec!["bb".into()] };
    let r = atomically!({
        let b = i.best();
        let c = o.inv.best();
        o.t += i.n() + o.inv.n();
        let d = (&o.inv).best();
        b.len() + c.len() + d.len()
    });
    assert_eq!((r, o.t.load()), (4, 2));
}

#[test]
fn values_as_arguments_of_constructors() {
    let x = TVar::new(3);
    let s = TVar::new(String::from("k"));
    let v = atomically!({
        let mut v = Vec::with_capacity(x);
        v.resize(x, 0u8);
        v.push(x as u8);
        std::iter::repeat(x).take(2).sum::<usize>() + v.len() + s.as_str().len()
    });
    assert_eq!(v, 6 + 4 + 1);
}

#[test]
fn a_linked_list_is_changed_while_it_is_walked() {
    struct Node {
        v: TVar<i32>,
        next: TVar<Option<Arc<Node>>>,
    }

    let a = Arc::new(Node { v: TVar::new(1), next: TVar::new(None) });
    let h = TVar::new(Some(a.clone()));
    atomically!({
        let mut cur = h.clone();
        while let Some(n) = cur {
            n.v += 1;
            cur = n.next.clone();
        }
    });
    atomically!({
        let mut cur = &*h;
        let mut k = 0;
        while let Some(n) = cur {
            k += n.v;
            n.v = k;
            cur = &*n.next;
        }
    });
    atomically!({
        let mut cur: &TVar<Option<Arc<Node>>> = &h;
        loop {
            match &*cur {
                Some(n) => cur = &n.next,
                None => break,
            }
        }
        *cur = Some(Arc::new(Node { v: TVar::new(9), next: TVar::new(None) }));
    });
    assert_eq!(a.v.load(), 2);
    assert!(a.next.load().is_some());
}

#[test]
fn errors_are_boxed() {
    #[transactional]
    fn f(x: &TVar<i32>, s: &str) -> Result<i32, Box<dyn std::error::Error>> {
        let n: i32 = s.parse()?;
        x += n;
        if x > 5 {
            return Err("big".into());
        }
        let o: Option<i32> = (|| {
            let y = Some(n)?;
            Some(y + 1)
        })();
        Ok(o.ok_or("none")?)
    }

    let x = TVar::new(1);
    assert_eq!(f(&x, "2").unwrap(), 3);
    assert!(f(&x, "9").is_err());
    assert!(f(&x, "q").is_err());
    assert_eq!(x.load(), 3);
}

#[test]
fn a_queue_is_drained_by_let_else() {
    let q = TVar::new(vec![1, 2]);
    let mut n = 0;
    loop {
        let i = atomically!({
            let Some(i) = q.pop() else { break };
            i
        });
        n += i;
    }
    assert_eq!(n, 3);
}

#[test]
fn const_generics() {
    struct G<const N: usize> {
        c: [TVar<u8>; N],
    }
    impl<const N: usize> G<N> {
        #[transactional]
        fn sum(&self) -> u32 {
            let mut s = 0;
            for i in 0..N {
                s += u32::from(self.c[i]);
            }
            for c in &self.c {
                s += u32::from(*c)
            }
            s
        }
    }

    assert_eq!(G { c: [1, 2].map(TVar::new) }.sum(), 6);
}

#[test]
fn comparisons() {
    let a = TVar::new(String::from("a"));
    let b = TVar::new(String::from("b"));
    let c = vec![TVar::new(1), TVar::new(2)];
    let r = atomically!({
        (
            a < b,
            a == "a",
            *a == *b,
            c[0] == c[1],
            c[0].cmp(&*c[1]),
            a.as_str() == "a",
            &*a == "a",
            c.iter().any(|x| *x == 2),
        )
    });
    assert_eq!((r.0, r.1, r.2, r.3, r.7), (true, true, false, false, true));
}

#[test]
fn tuples_of_variables() {
    let p = (TVar::new(1), TVar::new(vec![1]));
    atomically!({
        p.0 += 1;
        p.1.push(p.0);
        let (a, b) = &p;
        *a += 1;
        (*b).push(*a);
        p.1[0] = p.1.len() as i32;
    });
    assert_eq!((p.0.load(), p.1.load()), (3, vec![3, 2, 3]));
}

#[test]
fn raw_identifiers() {
    let r#type = TVar::new(1);
    let r#match = 5;
    atomically!({
        r#type += r#match;
        let s = format!("{type}");
        assert_eq!(s, "6");
    });
}

#[test]
fn return_without_a_value() {
    fn f(x: &TVar<i32>) {
        atomically! { if x > 1 { return; } x += 1; }
        atomically! { x += 10; }
    }

    let x = TVar::new(1);
    f(&x);
    f(&x);
    assert_eq!(x.load(), 12);
}

#[test]
fn fields_in_format_arguments() {
    struct A {
        n: TVar<f64>,
    }

    let a = A { n: TVar::new(1.5) };
    let s = atomically!({ format!("{:>6.2} {}", a.n, a.n + 1.0) });
    assert_eq!(s, "  1.50 2.5");
}

#[test]
fn a_block_in_an_async_function() {
    async fn f(x: &TVar<i32>) -> Result<i32, String> {
        let n: i32 = atomically! { x += 1; if x > 1 { return Err("big".into()) } *x };
        std::future::ready(()).await;
        Ok(n)
    }

    let x = TVar::new(0);
    let mut fut = std::pin::pin!(f(&x));
    let mut c = std::task::Context::from_waker(std::task::Waker::noop());
    assert_eq!(std::future::Future::poll(fut.as_mut(), &mut c), std::task::Poll::Ready(Ok(1)));
}

#[test]
fn threads_add_up() {
    let x = TVar::new(0);
    std::thread::scope(|s| {
        for _ in 0..4 {
            s.spawn(|| {
                for _ in 0..100 {
                    atomically!({ x += 1 })
                }
            });
        }
    });
    assert_eq!(x.load(), 400);
}

#[test]
fn boxes_and_cows() {
    let c = TVar::new(std::borrow::Cow::Borrowed("a"));
    let b = TVar::new(Box::new((1, vec![2])));
    let n: TVar<Option<Box<i32>>> = TVar::new(Some(Box::new(1)));
    atomically!({
        c.to_mut().push('b');
        b.0 += 1;
        b.1.push(b.0);
        *b = Box::new((b.0 + 1, b.1.clone()));
        **b = (7, vec![]);
        if let Some(x) = &mut n {
            **x += 1;
        }
    });
    assert_eq!((c.load().into_owned(), b.load().0, n.load()), ("ab".to_string(), 7, Some(Box::new(2))));
}

#[test]
fn captured_mutable_references_are_read() {
    fn f(out: &mut Vec<i32>, x: &TVar<i32>) {
        let n = atomically! { x += out.len() as i32 + out[0]; for i in out.iter() { x += *i } x + out.first().copied().unwrap() };
        out.push(n);
    }

    let mut v = vec![1];
    f(&mut v, &TVar::new(0));
    assert_eq!(v, [1, 4]);
}

#[test]
fn methods_of_the_user_on_parameters_of_closures() {
    #[derive(Clone, Default)]
    struct R {
        v: Vec<i32>,
    }
    impl R {
        fn shove(&mut self, i: i32) {
            self.v.push(i)
        }
        fn size(&self) -> usize {
            self.v.len()
        }
    }
    #[derive(Clone, Default)]
    struct S {
        r: R,
        t: TVar<i32>,
    }

    let m = TVar::new(HashMap::from([(1, S::default())]));
    atomically!({
        m.entry(1).and_modify(|e| {
            e.r.shove(1);
            e.t += e.r.size() as i32;
        });
        if let Some(s) = m.get(&1) {
            s.t += s.r.size() as i32;
        }
        m.values_mut().for_each(|s| {
            s.r.shove(2);
            (0..2).for_each(|i| s.r.shove(i));
        })
    });
    assert_eq!((m.load()[&1].r.v.len(), m.load()[&1].t.load()), (4, 2));
}

#[test]
fn methods_of_the_user_borrow_for_the_statement() {
    #[derive(Clone)]
    struct Inv {
        v: Vec<String>,
    }
    impl Inv {
        fn best(&self) -> &str {
            &self.v[0]
        }
        fn at(&self, i: usize) -> Option<&String> {
            self.v.get(i)
        }
    }

    let i = TVar::new(Inv { v: vec!["a".into()] });
    let n = TVar::new(0);
    atomically!({
        match i.at(0) {
            Some(s) => n += s.len(),
            None => {}
        }
        if let Some(s) = i.at(n - 1) {
            n += s.len()
        }
        n += i.best().len();
        let s = i.best().to_owned();
        n += s.len();
    });
    assert_eq!(n.load(), 4);
}

#[test]
fn deeply_nested_closures() {
    let v = TVar::new(vec![TVar::new(1)]);
    atomically!({
        v.iter().for_each(|a| {
            v.iter().for_each(|b| {
                v.iter().for_each(|c| {
                    v.iter().for_each(|d| {
                        *a += *b;
                        *c += *d;
                        v[0] += v[0];
                    })
                })
            })
        })
    });
}
