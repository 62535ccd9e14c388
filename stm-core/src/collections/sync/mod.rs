//! Primitives for waiting: places, promises, semaphores, locks, latches, barriers.

#[cfg(panic = "unwind")]
mod barrier;
mod fair_queue;
mod guard;
mod latch;
mod mvar;
mod promise;
mod rw_lock;
mod semaphore;

#[cfg(panic = "unwind")]
pub use barrier::TBarrier;
pub use latch::TLatch;
pub use mvar::TMVar;
pub use promise::TPromise;
pub use rw_lock::{TRwLock, TRwLockReadGuard, TRwLockWriteGuard, Upgrading};
pub use semaphore::{TSemaphore, TSemaphorePermits};
