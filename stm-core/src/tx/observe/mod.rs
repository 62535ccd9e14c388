//! What statistics need to know of transactions (feature `stats`).
//!
//! The algorithm tells what happens, at the places where it happens, to an [`Observer`] that each thread has; what a slot, a
//! log entry or a waiter has to remember for it is a field of a type from here. Without the feature all of that is of size
//! zero and does nothing (`off`), so that the compiler leaves nothing of it: `scripts/instructions` shows that.
//!
//! # What it costs
//!
//! A transaction that commits at its first attempt takes a few instructions more: to compare its call site with that of the
//! one before, whose counters are at hand, and to count; and one for each access, to note where it stands. It is neither timed
//! nor measured, but for one in so many (`cells`). All that takes longer happens where an attempt has failed, waits, or makes
//! garbage: on ways that are long anyway.
//!
//! # Who writes what
//!
//! Counters belong to a slot, so to one thread at a time, and are read by others while it counts: each is an atomic that
//! only its owner changes, without ordering. A report is therefore of one moment for each counter, and not for all of them
//! together. What is not a counter (conflicts by variable, garbage) is behind a lock of the slot, which others take only to
//! make a report.

#[cfg(feature = "stats")]
mod about;
#[cfg(feature = "stats")]
mod blame;
#[cfg(feature = "stats")]
mod cells;
#[cfg(feature = "stats")]
mod collect;
#[cfg(feature = "stats")]
mod held;
#[cfg(feature = "stats")]
mod names;
#[cfg(feature = "stats")]
mod observer;
#[cfg(not(feature = "stats"))]
mod off;
#[cfg(feature = "stats")]
mod record;
#[cfg(feature = "tracing")]
mod trace;
#[cfg(not(feature = "tracing"))]
#[path = "untraced.rs"]
mod trace;
#[cfg(feature = "stats")]
mod writers;

#[cfg(feature = "stats")]
pub(super) use self::{
    about::{About, Since, Wait},
    blame::{At, Before},
    held::{Holder, Tally},
    names::Names,
    observer::{Attempt, Observer},
    record::Record,
};
#[cfg(not(feature = "stats"))]
pub(super) use off::{About, At, Attempt, Before, Holder, Names, Observer, Record, Since, Tally, Wait};
pub(super) use trace::{Span, TaskSpan};

#[cfg(all(feature = "stats", any(stm_loom, stm_shuttle)))]
pub use writers::Notes;

#[cfg(feature = "stats")]
pub(crate) use self::collect::{report, waiters};

/// How an attempt ended that has not committed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// Because of another transaction.
    Conflict,
    /// By `retry`.
    Retry,
    /// By an error.
    Error,
    /// By a panic.
    Panic,
}

/// What another transaction did to make an attempt fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(not(feature = "stats"), expect(dead_code))]
pub(super) enum Cause {
    /// It has changed what was read.
    Changed,
    /// It holds the lock of a variable.
    Locked,
    /// It runs alone.
    Alone,
}
