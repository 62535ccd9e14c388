//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! | | |
//! | --- | --- |
//! | [`TMap`], [`TSet`] | keys with `Hash` |
//! | [`TOrdMap`], [`TOrdSet`] | keys with `Ord`: ranges, neighbours, first and last |
//! | [`TVec`] | elements by index |
//! | [`TQueue`], [`TBQueue`], [`TDeque`], [`TStack`] | handing elements on, each to one taker |
//! | [`TPriorityQueue`] | the greatest first |
//! | [`TChan`] | handing on, each message to every receiver |
//! | [`TMVar`], [`TPromise`] | one value, to be taken and put back, or to be set once |
//! | [`TSemaphore`], [`TRwLock`] | resources with a limited number of users, held for longer than a transaction |
#![cfg_attr(panic = "unwind", doc = "| [`TBarrier`], [`TLatch`] | waiting for each other |")]
#![cfg_attr(not(panic = "unwind"), doc = "| [`TLatch`] | waiting for each other |")]
//! | [`TCounter`] | a number that many threads change and few read |
//! | [`TDelay`] | a time limit for a part of a transaction |
//!
//! Each is a handle: clones are the same collection. All methods take `&self`, `extend` included. Each method is a part
//! of the running transaction, or else a transaction of its own. A method that waits, as `pop`, waits as `retry!` does;
//! its `try_` form does not wait. Creating a collection (`new`, `from`, `collect`, deserialization) is no part of a
//! running transaction: a `static` that is created on first use keeps its content, even if the transaction of that use
//! aborts. [Iterators](iter) yield clones of the elements, all of one moment: a loop may change the collection that it
//! iterates over.
//!
//! ```
//! use stm_core::{collections::{TMap, TQueue}, prelude::*};
//!
//! let (orders, stock) = (TQueue::from([("pears", 3)]), TMap::from([("pears", 10)]));
//! atomically! {
//!     if let Ok((item, amount)) = orders.try_pop() {
//!         stock.update(item, |n| *n -= amount);
//!     }
//! }
//! assert_eq!((stock.get("pears"), orders.is_empty()), (Some(7), true));
//! ```
//!
//! They are written on the public interface, as any other crate could write them, but for four things. The timer of
//! this crate ends a [`TDelay`]. A fair [`TSemaphore`] or [`TRwLock`] keeps the place of a waiting transaction in its
//! queue across attempts (`tx/transaction/wishes.rs`). The end of a delay, and of a wait whose time is over, does not
//! wait for a transaction in serial mode. And methods that lend elements, as `for_each`, are named in messages.

mod convert;
mod counter;
pub(crate) mod debug;
mod delay;
mod entry;
mod errors;
pub mod iter;
mod lazy_array;
mod lending;
mod map;
mod ordered;
mod priority_queue;
mod queues;
#[cfg(feature = "serde")]
mod serde;
mod sync;
mod vec;

pub use counter::TCounter;
pub use delay::TDelay;
pub use errors::{Closed, TryPopError, TryPushError};
pub use map::{MapEntry, TMap, TSet};
pub use ordered::{OrdMapEntry, TOrdMap, TOrdSet};
pub use priority_queue::TPriorityQueue;
pub use queues::{TBQueue, TChan, TDeque, TProducer, TQueue, TReceiver, TStack};
#[cfg(panic = "unwind")]
pub use sync::TBarrier;
pub use sync::{
    TLatch, TMVar, TPromise, TRwLock, TRwLockReadGuard, TRwLockWriteGuard, TSemaphore, TSemaphorePermits, Upgrading,
};
pub use vec::TVec;
