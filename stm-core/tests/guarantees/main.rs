//! What the runtime guarantees to all transactions of a process.

mod late;
mod panics;
mod progress;
mod reclaim;
mod snapshots;
mod threads;
mod unwinding;

use std::sync::{Mutex, PoisonError};

/// One test at a time. Panic hooks belong to the process, as does the turn to run alone; a transaction of another test, if its
/// thread loses the processor, holds back what `collect` is to free; and what a thread leaves behind is dropped by another.
fn alone() -> impl Drop {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}
