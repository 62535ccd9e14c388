//! What shows only in a process that does nothing else: when time limits end, when values are dropped, what panic hooks see.

mod limits;
mod resources;
mod unwinding;

use std::sync::{Mutex, PoisonError};

/// One test at a time. Panic hooks belong to the process, as does the turn to run alone; and a transaction of another test may
/// see what this one supersedes, if its thread loses the processor.
fn one_at_a_time() -> impl Drop {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}
