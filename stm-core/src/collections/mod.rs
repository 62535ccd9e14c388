//! Transactional collections: maps, queues, locks and counters that compose in any transaction.
//!
//! All of them are written on the public interface alone, as anybody could write them.

mod barrier;
mod counter;
mod holding;
mod latch;
mod lazy_array;
mod line;
mod mvar;
mod promise;
mod semaphore;
mod thread_index;

pub use barrier::TBarrier;
pub use counter::TCounter;
pub use latch::TLatch;
pub use mvar::TMVar;
pub use promise::TPromise;
pub use semaphore::{TSemaphore, TSemaphorePermits};
