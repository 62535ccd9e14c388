//! One transaction: its state, and its steps.
//!
//! # The algorithm
//!
//! A time-based STM with invisible reads and buffered writes (TL2, Dice, Shalev, Shavit 2006), whose snapshot moves
//! forward on demand (LSA and TinySTM, Riegel, Felber, Fetzer), with older versions for those who registered
//! (`history.rs`).
//!
//! - **Begin.** The snapshot is what this thread happens to know: a timestamp that the clock has shown, its own commits, and
//!   what it has accepted of others (`clock.rs`). No access to the shared clock.
//! - **Read.** A value that the snapshot knows is part of it: its commit and all others that the snapshot knows had locked
//!   all their variables before the transaction began, so whoever finds the variable unlocked at such a version finds what
//!   the last of them wrote. It is taken from the cell, so it was also current at some moment after the transaction
//!   began; that moment makes the result linearizable although the snapshot may be old.
//! - **A newer value** makes the transaction move its snapshot to now, if all that it has read is unchanged
//!   ([`Transaction::extend`]). If not, a registered transaction reads the version that its snapshot sees, and one that is
//!   not registered begins again, and registers before long. So no code ever sees a state that did not exist (opacity),
//!   and who is registered fails at no read.
//! - **Commit** of writes: lock them; read the clock, and take a later timestamp; check that everything read is unchanged;
//!   publish; unlock with the new version. The order in which they read the clock is the order of the transactions: two that
//!   conflict have a variable that one writes and the other reads or writes, and whoever reads the clock later finds it
//!   locked or changed, unless it has read or locked what the other one wrote (both locked before they read the clock). A
//!   transaction without writes is already where it belongs.
//!
//! Two things are decided under locks in log order, not in a global one, so a lock that is taken is tried for a little
//! while only; then all are released and the attempt fails.

pub(in crate::tx) mod access;
mod commit;
mod deadlines;
mod debug;
#[cfg_attr(not(feature = "stats"), path = "events_off.rs")]
mod events;
mod hints;
mod infallible;
pub(in crate::tx) mod limits;
mod logs;
pub(in crate::tx) mod parts;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
pub(in crate::tx) mod places;
mod read_only;
pub(in crate::tx) mod serial;
mod snapshot;
pub(in crate::tx) mod state;
pub(in crate::tx) mod unwind;
mod waiting;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
mod wishes;
