//! What statistics remember of transactions (feature `stats`).
//!
//! This folder is data: what a thread (its [`Observer`]), a slot ([`Record`]), a log entry and a waiter remember. `tx/transaction/events.rs`,
//! above it, is what a transaction tells its observer. Without the feature all types are of size zero (`off`), and the compiler
//! leaves nothing of them: `scripts/instructions` shows that.
//!
//! # What it costs
//!
//! A transaction that commits at its first attempt takes a few instructions more. It compares its call site with the one before,
//! whose counters are at hand, and counts. Each access takes one more, for its place. Only samples are timed and measured
//! (`counters`). All that takes longer happens where an attempt has aborted, waits, or makes garbage, which is slow anyway.
//!
//! # Which thread writes what
//!
//! Counters belong to a slot, so to one thread at a time. Each is an atomic that only its owner changes, without ordering, and
//! that other threads may read meanwhile. So a report shows each counter at one moment, but not all of them at the same. What is
//! not a counter (conflicts by variable, garbage) is behind a lock of the slot, which other threads take only for a report.

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
