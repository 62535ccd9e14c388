//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! All of them are written on the public interface alone, as anybody could write them.

mod counter;
mod lazy_array;
mod thread_index;

pub use counter::TCounter;
mod errors;
mod queues;

pub use errors::{Closed, TryPopError, TryPushError};
pub use queues::{TBQueue, TChan, TDeque, TProducer, TQueue, TReceiver, TStack};
