//! How things end: a body, and a transaction that gives up.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How a body ended.
pub(crate) enum Step<T> {
    /// Keep what it wrote.
    Commit(T),
    /// Undo what it wrote, and return this all the same.
    Undo(T),
    /// Wait until something it read has changed, and run it again.
    Retry,
    /// It met a conflict: run it again.
    Conflict,
}

/// The attempt cannot go on from what it has read: it must be run again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conflict;

/// Throws away what a panic carried, which has been reported, where it must not go on. If that panics in its turn, the
/// second payload is leaked.
pub(in crate::tx) fn discard_panic(payload: Box<dyn Any + Send>) {
    if let Err(second) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(second);
    }
}

/// Why a transaction that makes one attempt, and never waits, has no result. It has changed nothing.
///
/// From [`try_atomically!`](crate::try_atomically!) and [`try_atomically`](crate::try_atomically()).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryError {
    /// Another transaction has changed what it read, or was just in its way.
    Conflict,
    /// It would have to wait until something that it read has changed.
    WouldBlock,
}

impl fmt::Display for TryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryError::Conflict => "the transaction met a conflict with another one",
            TryError::WouldBlock => "the transaction would have to wait for a change in what it read",
        })
    }
}

impl std::error::Error for TryError {}

/// A transaction has not come to its end within its time. It has changed nothing.
///
/// From [`atomically!(timeout: …)`](crate::atomically!) and [`atomically_timeout`](crate::atomically_timeout).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOut;

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transaction has not come to its end within its time")
    }
}

impl std::error::Error for TimedOut {}
