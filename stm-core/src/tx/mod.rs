//! The algorithm. The tree in the order of a transaction's life:
//!
//! - `word`, `raw`: how a value lies in a cell, and what a cell consists of
//! - `context`, `global`, `slots`, `clock`: what each thread has, what all share, and timestamps
//! - `run`, `turns`, `gate`, `limits`, `signal`, `late`: attempts, nested levels, alternatives; back-off, and turns alone; time
//!   limits; leaving by unwinding, and what runs meanwhile
//! - `transaction`, `access`, `infallible`, `log`: reading and writing
//! - `commit`: the end of an attempt
//! - `history`: older versions for registered snapshots
//! - `wait`, `waiting`: `retry`
//! - `places`: places in lines of transactions that wait
//! - `hooks`: code that runs after the transaction
//! - `site`, `debug`: what messages call a transaction, and what it shows of itself
//! - `observe`: what statistics are told
//! - `reclaim`, `bin`, `reaper`, `pool`: freeing, and memory

mod backoff;
mod cell;
mod clock;
mod collect;
mod global;
mod hooks;
#[cfg(feature = "stats")]
mod inspect;
mod log;
#[cfg(any(stm_loom, stm_shuttle))]
pub(crate) mod models;
pub(crate) mod observe;
mod outcome;
mod reclaim;
mod run;
mod site;
mod slots;
mod thread;
mod transaction;
mod wait;

pub use cell::typed::ValueOnlyInsideATransaction;
pub(crate) use cell::typed::kind_of;
pub(crate) use cell::word::Invariant;
pub use collect::collect;
#[cfg(feature = "stats")]
pub(crate) use global::global;
#[cfg(feature = "stats")]
pub(crate) use inspect::{Found, each_record, each_waiter};
pub(crate) use outcome::{Conflict, Step};
pub use outcome::{TimedOut, TryError};
pub(crate) use run::entry::{
    join, run, run_function, run_large, run_large_function, run_once, run_snapshot, run_until,
};
pub(crate) use run::limit::Until;
pub(crate) use run::nested::alternative;
pub(crate) use run::task::Task;
pub(crate) use site::Site;
#[cfg(feature = "collections")]
pub(crate) use thread::past_gate;
pub(crate) use thread::{detached, is_running, release, with_running};
pub(crate) use transaction::access::{InPlaceMutationNeedsClone, Value};
#[cfg(all(feature = "collections", panic = "unwind"))]
pub(crate) use transaction::places::{Place, Queue, next_number};
pub use transaction::state::Transaction;
