//! Reclamation on demand.

use crate::tx::global::global;
use crate::tx::reclaim::reaper;
use crate::tx::reclaim::sweep::sweep;
use crate::tx::thread;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Drops what can be dropped at this moment of what transactions of all threads have superseded, removed or dropped, and
/// says how many values and variables are left: those that a running transaction may still see.
///
/// No program has to call this: a value is dropped before the call returns that has superseded it, unless a transaction of
/// another thread is running that may see it; then when that has ended, or at most some milliseconds later, by a thread of
/// the runtime. It is for tests and for diagnosis. What other threads have superseded of values without
/// destructor, at most 64 KiB and some hundred for each of them, is neither dropped nor counted: that shows in the memory
/// alone.
///
/// In a running transaction it drops nothing, and says how much there is.
///
/// # Panics
///
/// As a destructor does that runs here: all others run, too, and the first panic goes on.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
/// use stm_core::TVar;
///
/// let page = Arc::new([0_u8; 4096]);
/// let shown = TVar::new(Some(page.clone()));
/// shown.store(None);
/// assert_eq!(Arc::strong_count(&page), 1);
/// assert_eq!(stm_core::collect(), 0);
/// ```
///
/// # Complexity
///
/// O(threads + garbage × running transactions).
pub fn collect() -> usize {
    let all = || global().slots.all().map(|slot| slot.bin.0.count()).sum::<usize>() + global().orphans.count();
    let panic = thread::with(|transaction| {
        if transaction.is_running() {
            return None;
        }
        let own = catch_unwind(AssertUnwindSafe(|| transaction.retired.reclaim(transaction.slot)));
        reaper::wait();
        own.err().or(sweep().panic)
    });
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
    all()
}
