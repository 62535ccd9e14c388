//! How a body ends, and what is done then.
//!
//! A body is a closure, so `return`, `break`, `continue`, `?`, `abort!` and `retry!` leave it as
//! an exit and are replayed outside of it.

use std::convert::Infallible;
use std::hash::{Hash, Hasher};
use std::time::Duration;

use crate::limits::until;
use crate::tx::{self, Site, Step, TimedOut, Transaction, TryError};

/// How the closure of a block, a function or an alternative ended: an exit.
///
/// The name is what the compiler shows when a body yields a reference that it read.
///
/// `V`: the type of its value; `R`: what the enclosing function returns; `J`: a chain of
/// [`Fork`]s, one for each jump out of the body.
#[derive(Debug)]
pub enum OutlivesTheTransaction<V, R = Nothing, J = Nothing> {
    /// It has a value.
    Value(V),
    /// It leaves the enclosing function.
    Return(R),
    /// It jumps to a loop or a labelled block outside, or aborts an outer block.
    Jump(J),
    /// It waits for a change.
    Retry,
}

pub(super) use OutlivesTheTransaction as Exit;

/// One of several jumps, each with the type of the value it carries.
#[allow(missing_docs)]
#[derive(Debug)]
pub enum Fork<A, B> {
    Here(A),
    Further(B),
}

/// No such exit exists in this body.
pub type Nothing = Infallible;

/// Runs a block: as a transaction, or as a part of the one that is running.
///
/// The body may run more than once, so it is an [`Fn`]. The label is for messages; it may be empty.
#[inline]
#[track_caller]
pub fn run<V, R, J>(label: &'static str, body: impl Fn(&Transaction) -> Exit<V, R, J>) -> Exit<V, R, J> {
    tx::run(Site::named(label), |tx| step(body(tx)))
}

/// [`run`] of a large body, of which the program has one copy.
#[inline]
#[track_caller]
pub fn run_large<V, R, J>(label: &'static str, body: impl Fn(&Transaction) -> Exit<V, R, J>) -> Exit<V, R, J> {
    tx::run_large(Site::named(label), |tx| step(body(tx)))
}

/// Runs a block that only reads, over one snapshot.
#[inline]
#[track_caller]
pub fn run_snapshot<V, R, J>(label: &'static str, body: impl Fn(&Transaction) -> Exit<V, R, J>) -> Exit<V, R, J> {
    tx::run_snapshot(Site::named(label), |tx| step(body(tx)))
}

/// Runs a block that makes one attempt.
#[inline]
#[track_caller]
pub fn run_once<V, R, J>(
    label: &'static str,
    body: impl Fn(&Transaction) -> Exit<V, R, J>,
) -> Exit<Result<V, TryError>, R, J> {
    let run = tx::run_once(Site::named(label), |tx| step(body(tx)));
    run.map_or_else(|why| Exit::Value(Err(why)), Exit::fallible)
}

/// Runs a block that gives up when its time is over.
#[inline]
#[track_caller]
pub fn run_within<V, R, J>(
    label: &'static str,
    timeout: Duration,
    body: impl Fn(&Transaction) -> Exit<V, R, J>,
) -> Exit<Result<V, TimedOut>, R, J> {
    let run = tx::run_until(Site::named(label), until(timeout), |tx| step(body(tx)));
    run.map_or_else(|why| Exit::Value(Err(why)), Exit::fallible)
}

/// A future that runs a block. What leaves it by `return` or `?` is its value, too.
#[track_caller]
pub fn run_async<V>(
    label: &'static str,
    body: impl Fn(&Transaction) -> Exit<V, V, Nothing>,
) -> impl Future<Output = V> {
    tx::Task::new(Site::named(label), move |tx: &Transaction| match body(tx) {
        Exit::Retry => Step::Retry,
        Exit::Value(value) | Exit::Return(value) if is_err(&value) => Step::Undo(value),
        Exit::Value(value) | Exit::Return(value) => Step::Commit(value),
    })
}

/// An error undoes, anything else commits.
#[inline]
pub(super) fn step<V, R, J>(exit: Exit<V, R, J>) -> Step<Exit<V, R, J>> {
    let undo = match &exit {
        Exit::Value(value) => is_err(value),
        Exit::Return(value) => is_err(value),
        Exit::Jump(_) => false,
        Exit::Retry => return Step::Retry,
    };
    if undo { Step::Undo(exit) } else { Step::Commit(exit) }
}

/// Runs one alternative of `or_else!`: `Exit::Retry` when it retried.
///
/// Whether a value is an error is for the enclosing block to say, not for an alternative.
#[inline]
pub fn alternative<V, R, J>(tx: &Transaction, body: impl FnOnce(&Transaction) -> Exit<V, R, J>) -> Exit<V, R, J> {
    let run = tx::alternative(tx, |tx| match body(tx) {
        Exit::Retry => Step::Retry,
        exit => Step::Commit(exit),
    });
    match run {
        Step::Commit(exit) | Step::Undo(exit) => exit,
        Step::Retry => Exit::Retry,
        Step::Conflict => tx.restart_by_unwinding(),
    }
}

impl<V, R, J> Exit<V, R, J> {
    /// The next alternative, if this one retried.
    #[inline]
    pub fn or_else(self, next: impl FnOnce() -> Self) -> Self {
        match self {
            Exit::Retry => next(),
            exit => exit,
        }
    }

    /// The exit of a block whose value is a result.
    #[inline]
    fn fallible<E>(self) -> Exit<Result<V, E>, R, J> {
        match self {
            Exit::Value(value) => Exit::Value(Ok(value)),
            Exit::Return(value) => Exit::Return(value),
            Exit::Jump(jump) => Exit::Jump(jump),
            Exit::Retry => Exit::Retry,
        }
    }
}

/// Evaluates an expression whose reads are not validated.
#[inline]
pub fn peek<V, R, J>(tx: &Transaction, f: impl FnOnce() -> Exit<V, R, J>) -> Exit<V, R, J> {
    tx.peeking(f)
}

impl Transaction {
    /// `retry!` where no plain return of the body is in reach: in a closure.
    #[doc(hidden)]
    #[inline(never)]
    pub fn __stm_retry(&self) -> ! {
        self.retry_by_unwinding()
    }

    /// A `retry!` or a `check!`, as written, is about to leave the body.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    #[cfg_attr(not(feature = "stats"), allow(unused_variables))]
    pub fn __stm_waits(&self, text: &'static str) -> &Self {
        #[cfg(feature = "stats")]
        self.note_retry(Some(text), std::panic::Location::caller());
        self
    }
}

/// Whether a value is a `Result`'s `Err`, asked without a trait.
///
/// A bound, or a method found by dispatch, would take part in the inference of `T`; this looks at
/// the finished type instead. It relies on the path of `Result` in [`std::any::type_name`], and on
/// `Ok` having the discriminant 0; the tests below pin both. Both are constants for a given `T`,
/// so what is left of it is one comparison, or nothing.
#[inline]
pub fn is_err<T>(value: &T) -> bool {
    std::any::type_name::<T>().starts_with("core::result::Result<") && Discriminant::of(value) != Discriminant(0)
}

/// A discriminant as a number, by way of its hash: there is no other way to look into one.
#[derive(PartialEq, Eq)]
struct Discriminant(u64);

impl Discriminant {
    #[inline]
    fn of<T>(value: &T) -> Self {
        let mut number = Discriminant(0);
        std::mem::discriminant(value).hash(&mut number);
        number
    }
}

impl Hasher for Discriminant {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 |= u64::from(*byte);
        }
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::is_err;

    #[test]
    fn only_the_error_of_a_result_is_an_error() {
        assert!(is_err(&Err::<u8, u8>(0)));
        assert!(is_err(&Err::<(), ()>(())));
        assert!(is_err(&Err::<String, Box<dyn std::error::Error>>("no".into())));
        assert!(is_err(&Err::<&'static str, std::num::NonZeroU8>(std::num::NonZeroU8::MIN)));
        assert!(is_err(&std::io::Result::<()>::Err(std::io::ErrorKind::Other.into())));
        assert!(!is_err(&Ok::<u8, u8>(1)));
        assert!(!is_err(&Ok::<(), ()>(())));
        assert!(!is_err(&Some(Err::<u8, u8>(0))));
        assert!(!is_err(&None::<u8>));
        assert!(!is_err(&5));
        assert!(!is_err(&&Err::<u8, u8>(0)));
    }
}
