//! The algorithm: a time-based STM with invisible reads and buffered writes.
//!
//! The modules stand on floors, and each imports only from those below it. From the ground up, which is the order to read them in:
//!
//! - `clock`: timestamps and version words; `site`, `outcome`, `backoff`: call sites, how things end, random pauses
//! - `cell`: what a variable is
//! - `observe`, `hooks`: what is remembered for statistics; code that runs after a transaction
//! - `slots`: the interval that each thread publishes of what it may hold; `log`: read set and write set
//! - `reclaim`: garbage, surveys, older versions, and the passes that free; `wait`: queues of waiters, and the gate
//! - `global`: the one state that all threads share
//! - `transaction`: the state of one transaction, and its steps: begin, read, write, commit, wait, unwind
//! - `thread`: the thread's transaction
//! - `run`: attempts until one commits, nested levels, tasks
//!
//! `docs/architecture.md` opens with the table, which `tests/tests/floors.rs` compares with the imports.

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
mod move_if;
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
pub(crate) use transaction::loans::MutableLoansNeedClone;
#[cfg(all(feature = "collections", panic = "unwind"))]
pub(crate) use transaction::places::{Place, Queue, next_number};
pub use transaction::state::Transaction;
