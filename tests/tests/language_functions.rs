//! `#[transactional]` on functions and methods of all kinds.

#![allow(dead_code)]

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
            C {
                n: TVar::new(0),
                name,
            }
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
        if n < 2 {
            n
        } else {
            fib(x, n - 1) + fib(x, n - 2)
        }
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

    assert_eq!(unsafe { f(&TVar::new(1)) }, 2);
}
