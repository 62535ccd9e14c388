//! The bodies of `#[transactional]` functions, and their by-value arguments.

use super::control::{Exit, step};
use crate::tx::{self, Transaction};

/// The by-value arguments of a `#[transactional]` function, as a tuple.
#[diagnostic::on_unimplemented(
    message = "a `#[transactional]` function clones its by-value arguments for each attempt",
    label = "one of the argument types of `{Self}` is not `Clone`",
    note = "pass it by reference, or write `#[transactional(join)]`, which is for calls from within a transaction"
)]
#[allow(missing_docs)]
pub trait Arguments: Sized {
    fn again(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<A: Clone> Arguments for A {
    #[inline]
    fn again(&self) -> Self {
        self.clone()
    }
}

/// Runs the body of a function in the running transaction, which takes the arguments, or in one of
/// its own, in which each attempt gets a clone of them.
#[inline]
#[track_caller]
pub fn function<A: Arguments, V>(
    arguments: A,
    body: impl Fn(&Transaction, A) -> Exit<V>,
) -> V {
    if tx::is_running() {
        return join(arguments, body);
    }
    value(tx::run(|tx| step(body(tx, arguments.again()))))
}

/// The same for a function that only joins.
#[inline]
#[track_caller]
pub fn joining_function<A, V>(arguments: A, body: impl FnOnce(&Transaction, A) -> Exit<V>) -> V {
    assert!(
        tx::is_running(),
        "a `#[transactional(join)]` function was called outside of a transaction"
    );
    join(arguments, body)
}

#[inline]
fn join<A, V>(arguments: A, body: impl FnOnce(&Transaction, A) -> Exit<V>) -> V {
    let mut once = Some((arguments, body));
    let exit = tx::run(|tx| {
        let (arguments, body) = once.take().expect("a nested level runs once");
        step(body(tx, arguments))
    });
    value(exit)
}

#[inline]
fn value<V>(exit: Exit<V>) -> V {
    match exit {
        Exit::Value(value) => value,
        Exit::Retry => unreachable!("the runtime waits and runs again"),
    }
}
