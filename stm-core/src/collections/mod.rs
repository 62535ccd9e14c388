//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! All of them are written on the public interface alone, as anybody could write them.


mod errors;

pub use errors::{Closed, TryPopError, TryPushError};
