//! Names for statistics are in nobody's way.
#![deny(warnings, missing_docs, unused_qualifications, clippy::all, clippy::pedantic)]

use stm_core::prelude::*;

/// Names that expansions use, too.
pub trait Around {
    /// As that of a name.
    fn here(&self) -> i32 {
        1
    }

    /// As that of a table.
    fn register(&self) -> i32 {
        2
    }
}

impl<T> Around for T {}

#[test]
fn names_around_are_hidden_from_nobody() {
    static PLACES: i32 = 3;
    const REGISTRY: i32 = 4;
    struct Places(i32);
    struct Name(TVar<i32>);
    let (places, name) = (Places(5), Name(TVar::new(6)));
    let sum = atomically! {
        name.0 += PLACES + REGISTRY;
        let text = "x";
        name.0 + places.0 + text.here() + text.register()
    };
    assert_eq!(sum, 21);
}

struct Pair<T: Send + Sync + 'static> {
    one: TVar<T>,
    other: TVar<T>,
}

#[transactional(caller)]
impl<T: Copy + Send + Sync + std::ops::Add<Output = T> + 'static> Pair<T> {
    fn sum(&self) -> T {
        const OFFSET: usize = 1;
        let parts = [self.one, self.other];
        parts[0] + parts[OFFSET]
    }

    fn swap(&self) {
        (self.one, self.other) = (self.other, self.one);
    }
}

#[test]
fn generic_methods_may_be_traced_to_their_callers() {
    let pair = Pair { one: TVar::new(1), other: TVar::new(2) };
    assert_eq!(pair.sum(), 3);
    pair.swap();
    assert_eq!(atomically! { (pair.sum(), pair.one - pair.other) }, (3, 1));
    let float = Pair { one: TVar::new(0.5), other: TVar::new(0.25) };
    assert!(float.sum() > 0.7);
}

#[test]
fn closures_loops_and_recursion() {
    #[transactional]
    fn countdown(left: &TVar<u32>, seen: &TVar<Vec<u32>>) {
        if left > 0 {
            seen.push(*left);
            left -= 1;
            countdown(left, seen);
        }
    }
    let (left, seen) = (TVar::new(3), TVar::new(vec![]));
    let run = || {
        for _ in 0..2 {
            atomically! { countdown(&left, &seen) }
        }
    };
    run();
    assert_eq!(seen.load(), [3, 2, 1]);
}

mod without_a_prelude {
    #![no_implicit_prelude]

    #[::std::prelude::v1::test]
    fn nothing_needs_to_be_in_scope() {
        use ::stm_core::{TVar, atomically};
        let x = TVar::new(1);
        let found = atomically! {
            check!(x > 0);
            or_else!({ if x == 1 { retry!() } 1 }, { x + 1 })
        };
        ::std::assert_eq!(found, 2);
    }
}

macro_rules! sums {
    ($($name:ident: $($variable:ident),*;)*) => { $(
        fn $name($($variable: &TVar<i32>),*) -> i32 {
            atomically! { let mut sum = 0; $(sum += *$variable;)* sum }
        }
    )* };
}

sums! { two: a, b; three: a, b, c; }

#[test]
fn functions_that_a_macro_makes() {
    let x = TVar::new(1);
    assert_eq!((two(&x, &x), three(&x, &x, &x)), (2, 3));
}
