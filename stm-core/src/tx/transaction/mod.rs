//! One transaction: its state, and its steps.
//!
//! `parts` are what it consists of, each with one life: that of an attempt, of a transaction, or of a thread. `state` puts them
//! together. All other files are steps, as methods of `Transaction`.
//!
//! # The algorithm
//!
//! A time-based STM with invisible reads and buffered writes (TL2, Dice, Shalev, Shavit 2006), whose snapshot moves
//! forward on demand (LSA and TinySTM, Riegel, Felber, Fetzer), with older versions for registered snapshots
//! (`reclaim/history.rs`).
//!
//! - **Begin.** The snapshot is what this thread happens to know: a timestamp that the clock has shown, its own commits, and
//!   what it has accepted of others (`clock.rs`). The shared clock is not accessed.
//! - **Read.** A value that the snapshot covers is part of it. Its commit, and all others that the snapshot covers, had locked all
//!   their variables before the transaction began. So a reader that finds the variable unlocked at such a version finds what the
//!   last of them wrote. The value comes from the cell, so it was also current at some moment after the transaction began. That
//!   moment makes the result linearizable although the snapshot may be old.
//! - **A newer value** makes the transaction move its snapshot to now, if all that it has read is unchanged
//!   (`Transaction::extend`). If not, a registered transaction reads the version that its snapshot sees. An unregistered one
//!   restarts, and soon registers. So no code observes an inconsistent state (opacity), and a registered transaction never
//!   fails on a read.
//! - **Commit** of writes: lock them; read the clock, and take a later timestamp; check that everything read is unchanged;
//!   publish; unlock with the new version. Transactions are ordered as they read the clock. Of two that conflict, one writes a
//!   variable that the other reads or writes. The one that reads the clock later finds it locked or changed, unless it has read
//!   or locked what the other one wrote. (Both had locked before they read the clock.) A transaction without writes is already
//!   where it belongs.
//!
//! A commit locks in the order of its log, not in a global one. So it tries a lock that is taken only for a little while; then it
//! releases all of its locks, and the attempt fails.

pub(in crate::tx) mod access;
mod commit;
mod deadlines;
mod debug;
#[cfg_attr(not(feature = "stats"), path = "events_off.rs")]
mod events;
mod hints;
mod infallible;
pub(in crate::tx) mod limits;
#[cfg_attr(not(feature = "macros"), allow(dead_code))]
pub(in crate::tx) mod loans;
mod logs;
pub(in crate::tx) mod parts;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
pub(in crate::tx) mod places;
pub(in crate::tx) mod read_only;
pub(in crate::tx) mod serial;
mod snapshot;
pub(in crate::tx) mod state;
pub(in crate::tx) mod unwind;
mod waiting;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
mod wishes;
