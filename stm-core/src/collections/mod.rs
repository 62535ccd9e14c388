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

#[cfg(panic = "unwind")]
mod barrier;
mod counter;
mod delay;
mod delay_timer;
mod errors;
mod from;
mod holding;
mod latch;
mod lazy_array;
mod line;
mod map;
mod mvar;
mod ordered;
mod priority_queue;
mod promise;
mod queues;
mod rw_lock;
mod rw_lock_guards;
mod rw_lock_state;
mod semaphore;
#[cfg(feature = "serde")]
mod serde;
mod show;
mod thread_index;
mod vec;
mod vec_slots;

#[cfg(panic = "unwind")]
pub use barrier::TBarrier;
pub use counter::TCounter;
pub use delay::TDelay;
pub use errors::{Closed, TryPopError, TryPushError};
pub use latch::TLatch;
pub use map::{MapEntry, Modified, TMap, TSet, Unmodified};
pub use mvar::TMVar;
pub use ordered::{OrdMapEntry, TOrdMap, TOrdSet};
pub use priority_queue::TPriorityQueue;
pub use promise::TPromise;
pub use queues::{TBQueue, TChan, TDeque, TProducer, TQueue, TReceiver, TStack};
pub use rw_lock::TRwLock;
pub use rw_lock_guards::{TRwLockReadGuard, TRwLockWriteGuard};
pub use semaphore::{TSemaphore, TSemaphorePermits};
pub use vec::TVec;
