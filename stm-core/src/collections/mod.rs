//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! | | |
//! | --- | --- |
//! | [`TMap`], [`TSet`] | keys with `Hash` |
//! | [`TOrdMap`], [`TOrdSet`] | keys with `Ord`: ranges, neighbours, first and last |
//! | [`TVec`] | elements by index |
//! | [`TQueue`], [`TBQueue`], [`TDeque`], [`TStack`] | handing on, each element to one taker |
//! | [`TPriorityQueue`] | the greatest first |
//! | [`TChan`] | handing on, each message to every receiver |
//! | [`TMVar`], [`TPromise`] | one value, to be taken and put back, or to be set once |
//! | [`TSemaphore`], [`TRwLock`] | what only so many may use at a time, longer than a transaction |
#![cfg_attr(panic = "unwind", doc = "| [`TBarrier`], [`TLatch`] | waiting for each other |")]
#![cfg_attr(not(panic = "unwind"), doc = "| [`TLatch`] | waiting for each other |")]
//! | [`TCounter`] | what many count and few read |
//! | [`TDelay`] | a time limit for a part of a transaction |
//!
//! Each is a handle: clones are the same collection. All methods take `&self`, `extend` included, and each is a part of the
//! running transaction, or else one of its own. What waits, as `pop`, waits as `retry!` does; its `try_` form does not.
//! What makes a collection (`new`, `from`, `collect`, deserialization) is no part of a running transaction: a `static` that is
//! made when it is first used keeps what it was made of, also where that use is undone.
//! Iterators go through clones of the elements, all of one moment: a loop may change what it goes through.
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
//! All of them are written on the public interface alone, as anybody could write them.

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
