//! The bodies of `#[transactional]` functions, and their by-value arguments.

use super::control::{Exit, step};
use crate::tx::{self, Site, Transaction};

/// What is passed by value to a `#[transactional]` function.
#[diagnostic::on_unimplemented(
    message = "a `#[transactional]` function clones its by-value arguments for each attempt, and `{Self}` is not `Clone`",
    label = "passed by value",
    note = "pass it by reference, or write `#[transactional(join)]`, which is for calls from within a transaction"
)]
#[allow(missing_docs)]
pub trait Argument: Clone {}

#[diagnostic::do_not_recommend]
impl<T: Clone> Argument for T {}

/// An argument for one more attempt.
#[inline]
pub fn again<T: Argument>(argument: &T) -> T {
    argument.clone()
}

/// A function that joins the running transaction, which takes the arguments, or starts one of its
/// own, in which each attempt gets a clone of them.
pub struct Function<A, C> {
    name: &'static str,
    arguments: A,
    again: C,
}

/// The same for a function that only joins.
pub struct JoiningFunction<A> {
    name: &'static str,
    arguments: A,
}

#[inline]
#[allow(missing_docs)]
pub fn function<A, C: Fn(&A) -> A>(name: &'static str, arguments: A, again: C) -> Function<A, C> {
    Function { name, arguments, again }
}

#[inline]
#[allow(missing_docs)]
pub fn joining_function<A>(name: &'static str, arguments: A) -> JoiningFunction<A> {
    JoiningFunction { name, arguments }
}

#[allow(missing_docs)]
impl<A, C: Fn(&A) -> A> Function<A, C> {
    #[inline]
    #[track_caller]
    pub fn run<V>(self, body: impl Fn(&Transaction, A) -> Exit<V>) -> V {
        value(tx::run_function(Site::named(self.name), self.arguments, self.again, |tx, arguments| {
            step(body(tx, arguments))
        }))
    }

    /// [`run`](Function::run) of a large body, of which the program has one copy.
    #[inline]
    #[track_caller]
    pub fn run_large<V>(self, body: impl Fn(&Transaction, A) -> Exit<V>) -> V {
        value(tx::run_large_function(Site::named(self.name), self.arguments, self.again, |tx, arguments| {
            step(body(tx, arguments))
        }))
    }
}

#[allow(missing_docs)]
impl<A> JoiningFunction<A> {
    #[inline]
    #[track_caller]
    pub fn run<V>(self, body: impl FnOnce(&Transaction, A) -> Exit<V>) -> V {
        let Self { name, arguments } = self;
        match tx::join(Site::named(name), |tx| step(body(tx, arguments))) {
            Some(exit) => value(exit),
            None => joins_nothing(name),
        }
    }

    /// [`run`](JoiningFunction::run), which is the only copy of any body.
    #[inline]
    #[track_caller]
    pub fn run_large<V>(self, body: impl FnOnce(&Transaction, A) -> Exit<V>) -> V {
        self.run(body)
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn joins_nothing(name: &str) -> ! {
    panic!("`{name}`, a `#[transactional(join)]` function, was called outside of a transaction")
}

#[inline]
fn value<V>(exit: Exit<V>) -> V {
    match exit {
        Exit::Value(value) => value,
        Exit::Retry => unreachable!("the runtime waits and runs again"),
    }
}
