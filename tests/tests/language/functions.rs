//! `#[transactional]` on functions and methods of all kinds.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::sync::Arc;

use stm_core::prelude::*;

#[test]
fn generic_functions() {
    trait Num: Copy + Send + Sync + 'static + std::ops::AddAssign + PartialOrd {}
    impl Num for i32 {}
    #[transactional]
    fn add<T>(x: &TVar<T>, n: T) -> T
    where
        T: Num,
    {
        x += n;
        *x
    }

    assert_eq!(add(&TVar::new(1), 2), 3);
}

#[test]
fn impl_trait_as_result() {
    #[transactional]
    fn all<'a>(v: &'a [TVar<i32>]) -> impl Iterator<Item = i32> + use<> {
        let r: Vec<i32> = v.iter().map(|x| *x).collect();
        r.into_iter()
    }

    assert_eq!(all(&[TVar::new(1)]).sum::<i32>(), 1);
}

#[test]
fn impl_trait_as_argument() {
    #[transactional]
    fn ap(x: &TVar<i32>, f: impl Fn(i32) -> i32 + Clone) {
        x = f(*x);
    }

    let x = TVar::new(1);
    ap(&x, |i| i + 4);
    assert_eq!(x.load(), 5);
}

#[test]
fn a_joining_function_takes_what_is_not_clone() {
    #[transactional(join)]
    fn ap(x: &TVar<i32>, f: impl FnOnce(i32) -> i32) {
        x = f(*x);
    }

    let x = TVar::new(1);
    let s = String::from("ab");
    atomically!({ ap(&x, |i| i + s.len() as i32) });
    assert_eq!(x.load(), 3);
}

#[test]
fn an_impl_block_with_a_constructor() {
    struct C {
        n: TVar<i32>,
        name: String,
    }
    #[transactional]
    impl C {
        fn new(name: String) -> Self {
            C { n: TVar::new(0), name }
        }
        fn inc(&self, by: i32) -> i32 {
            self.n += by;
            self.n
        }
        fn both(&self, o: &C) {
            self.inc(1);
            o.inc(2);
        }
        const K: i32 = 1;
    }

    let c = C::new("a".into());
    assert_eq!(c.inc(2), 2);
    c.both(&c);
    assert_eq!(c.n.load(), 5);
}

#[test]
fn a_default_method_of_a_trait() {
    trait T1 {
        fn v(&self) -> &TVar<i32>;
        #[transactional]
        fn bump(&self) -> i32 {
            let v = self.v();
            *v += 1;
            *v
        }
    }
    struct A(TVar<i32>);
    impl T1 for A {
        fn v(&self) -> &TVar<i32> {
            &self.0
        }
    }

    assert_eq!(A(TVar::new(1)).bump(), 2);
}

#[test]
fn a_reference_among_the_arguments_is_returned() {
    #[transactional]
    fn pick<'a>(a: &'a TVar<i32>, b: &'a TVar<i32>) -> &'a TVar<i32> {
        if a < b { a } else { b }
    }

    let (a, b) = (TVar::new(1), TVar::new(2));
    assert!(TVar::ptr_eq(pick(&a, &b), &a));
}

#[test]
fn recursion() {
    #[transactional]
    fn fib(x: &TVar<u64>, n: u64) -> u64 {
        x += 1;
        if n < 2 { n } else { fib(x, n - 1) + fib(x, n - 2) }
    }

    let x = TVar::new(0);
    assert_eq!(fib(&x, 10), 55);
}

#[test]
fn mutable_and_destructured_arguments() {
    #[transactional]
    fn f(x: &TVar<i32>, mut n: i32, (a, b): (i32, String)) -> i32 {
        while n > 0 {
            n -= 1;
            x += a;
        }
        x += b.len() as i32;
        *x
    }

    assert_eq!(f(&TVar::new(0), 2, (3, "ab".into())), 8);
}

#[test]
fn a_variable_by_value() {
    #[transactional]
    fn f(x: TVar<i32>) -> i32 {
        x += 1;
        *x
    }

    assert_eq!(f(TVar::new(0)), 1);
}

#[test]
fn an_alias_of_a_variable_by_value() {
    type Cnt = TVar<i32>;
    #[transactional]
    fn f(x: Cnt) -> i32 {
        x += 1;
        *x
    }

    assert_eq!(f(TVar::new(0)), 1);
}

#[test]
fn a_receiver_in_an_arc() {
    struct A {
        n: TVar<i32>,
    }
    impl A {
        #[transactional]
        fn f(self: Arc<Self>) -> i32 {
            self.n += 1;
            self.n
        }
    }

    assert_eq!(Arc::new(A { n: TVar::new(1) }).f(), 2);
}

#[test]
fn unsafe_functions_and_attributes() {
    /// doc
    #[transactional]
    #[must_use]
    #[inline(never)]
    unsafe fn f(x: &TVar<i32>) -> i32 {
        x += 1;
        *x
    }

    // SAFETY: the function asks for nothing.
    let result = unsafe { f(&TVar::new(1)) };
    assert_eq!(result, 2);
}

#[test]
fn a_receiver_by_value() {
    #[derive(Clone)]
    struct Handle {
        n: TVar<i32>,
        step: i32,
    }
    #[transactional]
    impl Handle {
        fn bump(self) -> i32 {
            self.n += self.step;
            self.n
        }
        #[transactional(join)]
        fn into_variable(self) -> TVar<i32> {
            self.n += 1;
            let Handle { n, .. } = self;
            n
        }
    }
    let handle = Handle { n: TVar::new(1), step: 2 };
    assert_eq!(handle.clone().bump(), 3);
    let n = atomically! { handle.clone().into_variable() };
    assert_eq!(n.load(), 4);
}

#[test]
fn functions_without_arguments_and_results() {
    static COUNT: std::sync::LazyLock<TVar<i32>> = std::sync::LazyLock::new(|| TVar::new(0));
    #[transactional]
    fn tick() {
        *COUNT += 1;
    }
    #[transactional]
    fn never(limit: i32) -> ! {
        panic!("{limit} reached at {}", *COUNT)
    }
    tick();
    atomically! { tick() }
    assert_eq!(COUNT.load(), 2);
    let message = std::panic::catch_unwind(|| never(3)).unwrap_err();
    assert_eq!(message.downcast_ref::<String>().unwrap(), "3 reached at 2");
}

#[test]
fn slices_closures_and_trait_objects_are_arguments() {
    trait Rule: Send + Sync {
        fn allows(&self, amount: i64) -> bool;
    }
    struct Below(TVar<i64>);
    impl Rule for Below {
        #[transactional]
        fn allows(&self, amount: i64) -> bool {
            amount < self.0
        }
    }
    #[transactional]
    fn collect<R>(parts: &[TVar<i64>], rules: &[Box<dyn Rule>], map: R) -> Option<Vec<i64>>
    where
        R: Fn(i64) -> i64 + Clone,
    {
        let all: Option<Vec<i64>> =
            parts.iter().map(|part| rules.iter().all(|rule| rule.allows(*part)).then(|| map(*part))).collect();
        let all = all?;
        parts.iter().for_each(|part| *part = 0);
        Some(all)
    }
    let parts = [1, 2].map(TVar::new);
    let rules: Vec<Box<dyn Rule>> = vec![Box::new(Below(TVar::new(3)))];
    assert_eq!(collect(&parts, &rules, |n| n * 10), Some(vec![10, 20]));
    parts[1].store(3);
    assert_eq!(collect(&parts, &rules, |n| n), None);
    assert_eq!(parts[0].load(), 0);
}
