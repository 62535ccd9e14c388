//! Software transactional memory: ordinary code over shared variables, atomically.
//!
//! A [`TVar`] is a shared variable. In a transaction (an [`atomically!`] block, a [`#[transactional]`](transactional)
//! function) it is used like any variable, and the transaction runs as if it were alone: all or nothing of what it does
//! becomes visible, at once. Instead of waiting on a condition variable, [`check!`] says what must hold.
//!
//! ```
//! use std::thread;
//! use stm_core::prelude::*;
//!
//! struct Account {
//!     balance: TVar<i64>,
//! }
//!
//! #[transactional]
//! fn transfer(from: &Account, to: &Account, amount: i64) {
//!     check!(from.balance >= amount); // waits until it holds
//!     from.balance -= amount;
//!     to.balance += amount;
//! }
//!
//! let (alice, bob) = (Account { balance: TVar::new(0) }, Account { balance: TVar::new(0) });
//! thread::scope(|scope| {
//!     scope.spawn(|| transfer(&alice, &bob, 30));
//!     atomically! { alice.balance += 100 }
//! });
//! assert_eq!((alice.balance.load(), bob.balance.load()), (70, 30));
//! ```
//!
//! - The [`guide`] has the pages: first of all the [`language`](guide::language), what code in a transaction means, rule
//!   by rule.
//! - [`atomically_async!`] is a transaction as a future, whose `check!` suspends the task.
//! - [`prelude`] brings in the variable and the macros.
#![cfg_attr(
    feature = "collections",
    doc = "- [`collections`] are maps, queues, locks and counters that take part in transactions, too."
)]
#![cfg_attr(
    feature = "collections",
    doc = "- [`store`] keeps values by name, to be worked on for as long as wanted and committed together."
)]
#![cfg_attr(
    feature = "stats",
    doc = "- [`stats`] tells what transactions do: which run again and why, who makes whom, who waits for what."
)]
//! - [`atomically`](fn@atomically) is the explicit API, without macros and without unwinding (feature `macros` off, or
//!   `panic = "abort"`).
//!
//! # What is promised
//!
//! Transactions are strictly serializable. No code in one, even in an attempt that fails later, sees a state that did not
//! exist. Waiting neither polls nor misses a change. A transaction commits after a bounded number of attempts. Neither a
//! panic nor a thread that dies leaves anything locked or poisoned. Variables that nothing can reach any more are freed.
//!
//! # What is stable
//!
//! The public interface follows semantic versioning: what this documentation shows, and what the [language](guide::language)
//! says that code means. No part of it are: the module `__rt` and all names that begin with `__`, what macros expand to, the
//! wording of messages and of `Debug` output, the numbers of attempts and spins, timings, and what a transaction costs.
//! A minor version may ask for a newer Rust. It then still builds with the versions of Rust of the last twelve months.
//!
//! A program has one version of this crate: variables of two versions could not take part in one transaction, so cargo refuses to
//! build a program with two (the `links` key).

// Without the macros, links to them lead nowhere.
#![cfg_attr(not(feature = "macros"), allow(rustdoc::broken_intra_doc_links))]

// The expansions of the macros name this crate by its public path, also in its own tests.
extern crate self as stm_core;

#[cfg(feature = "collections")]
pub mod collections;
mod explicit;
// The pages' snippets are tests of another crate, which has what they need.
#[cfg(all(doc, not(doctest)))]
pub mod guide;
mod limits;
#[cfg(any(stm_loom, stm_shuttle))]
pub mod models {
    //! What models need of the runtime.
    pub use crate::explicit::meet_conflict;
    pub use crate::tx::models::*;
}
mod parcel;
pub mod prelude;
#[doc(hidden)]
pub mod __rt {
    //! What the expansions of the macros call; no part of the public interface.
    pub use crate::rt::*;
}
mod rt;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "stats")]
pub mod stats;
#[cfg(feature = "collections")]
pub mod store;
mod sync;
mod timer;
mod tx;
mod var;

pub use explicit::{
    Stm, StmError, atomically, atomically_async, atomically_within, detached, in_transaction, snapshot, try_atomically,
};
pub use parcel::Parcel;
#[cfg(feature = "macros")]
pub use stm_macros::{
    abort, atomically, atomically_async, check, on_commit, on_rollback, or_else, peek, retry, snapshot, transactional,
    try_atomically,
};
pub use tx::{TimedOut, Transaction, TryError, collect};
pub use var::{TVar, ValueOnlyInsideATransaction};
