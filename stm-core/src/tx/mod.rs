//! The algorithm. The tree in the order of a transaction's life:
//!
//! - `word`, `raw`: how a value lies in a cell, and what a cell consists of
//! - `context`, `world`, `slots`, `clock`: what each thread has, what all share, and timestamps
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

mod access;
mod bin;
mod clock;
mod commit;
mod context;
mod debug;
mod gate;
mod history;
mod hooks;
mod infallible;
mod late;
mod limits;
mod log;
#[cfg(any(stm_loom, stm_shuttle))]
pub mod models;
mod observe;
mod outcome;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
mod places;
mod pool;
mod raw;
mod reaper;
mod reclaim;
mod run;
mod signal;
mod site;
mod slots;
mod task;
mod transaction;
mod turns;
mod wait;
mod waiting;
mod word;
mod world;

pub(crate) use access::{InPlaceMutationNeedsClone, Value};
pub(crate) use context::{detached, release};
pub(crate) use limits::{Once, Until};
#[cfg(feature = "stats")]
pub(crate) use observe::{forget, name, report, waiters};
pub(crate) use outcome::{Conflict, Step};
pub use outcome::{TimedOut, TryError};
#[cfg(all(feature = "collections", panic = "unwind"))]
pub(crate) use places::{Place, Queue, next_number};
pub(crate) use pool::{put, take};
pub(crate) use raw::RawVar;
pub use reclaim::collect;
pub(crate) use run::{alternative, is_running, join, run, run_function, run_snapshot, run_within, with_running};
pub(crate) use site::Site;
pub(crate) use task::Task;
pub use transaction::Transaction;
#[cfg(feature = "collections")]
pub(crate) use turns::past_gate;
pub(crate) use word::{Invariant, encode, free_of, is_inline, kind_of};
