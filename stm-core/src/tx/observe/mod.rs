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
//! nor measured, but for one in so many (`counters`). All that takes longer happens where an attempt has failed, waits, or makes
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
mod at;
#[cfg(feature = "stats")]
mod blame;
mod cause;
#[cfg(feature = "stats")]
mod counters;
#[cfg(feature = "stats")]
mod held;
#[cfg(feature = "stats")]
mod library;
#[cfg(feature = "stats")]
mod named;
#[cfg(feature = "stats")]
mod names;
#[cfg(feature = "stats")]
mod observer;
#[cfg(not(feature = "stats"))]
mod off;
#[cfg(feature = "stats")]
mod paths;
#[cfg(feature = "stats")]
mod pending;
#[cfg(feature = "stats")]
mod record;
#[cfg(feature = "stats")]
mod retries;
#[cfg(feature = "stats")]
mod start;
#[cfg(feature = "stats")]
mod writers;

#[cfg(feature = "stats")]
pub(crate) use self::{
    about::WaiterInfo,
    counters::SiteCounters,
    library::{is_own, part_of},
    named::{Named, describe},
    paths::{add_paths, path_at},
    record::Record,
    start::elapsed,
};
#[cfg(feature = "stats")]
pub(super) use self::{
    about::{Since, Wait},
    at::{At, Before},
    blame::Aborter,
    held::{Holder, Tally},
    names::Names,
    observer::{Attempt, Observer},
};
pub(super) use cause::{Cause, End};
#[cfg(feature = "stats")]
pub use counters::HISTOGRAM;
#[cfg(not(feature = "stats"))]
pub(super) use off::{At, Attempt, Before, Holder, Names, Observer, Record, Since, Tally, Wait, WaiterInfo};
#[cfg(all(test, feature = "stats", feature = "macros"))]
pub(crate) use paths::find_path;
#[cfg(feature = "tracing")]
pub(super) use retries::Retry;
#[cfg(all(feature = "stats", any(stm_loom, stm_shuttle)))]
pub use writers::Notes;
