//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
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
