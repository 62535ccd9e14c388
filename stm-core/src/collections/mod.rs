//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! All of them are written on the public interface alone, as anybody could write them.

mod counter;
mod errors;
mod lazy_array;
mod map;
mod ordered;
mod priority_queue;
mod queues;
mod thread_index;

pub use counter::TCounter;
pub use errors::{Closed, TryPopError, TryPushError};
pub use map::{MapEntry, Modified, TMap, TSet, Unmodified};
pub use ordered::{OrdMapEntry, TOrdMap, TOrdSet};
pub use priority_queue::TPriorityQueue;
pub use queues::{TBQueue, TChan, TDeque, TProducer, TQueue, TReceiver, TStack};
