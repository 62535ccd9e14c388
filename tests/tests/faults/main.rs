//! What goes wrong and what is too much: threads that die, threads that stand still, and very large transactions.
//!
//! `cargo test --release -p tests --test faults -- --include-ignored` runs the same with larger numbers, too.

mod death;
mod heap;
mod pause;
mod size;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use stm_core::TVar;

/// One test at a time: they look at what the whole process uses.
fn alone() -> impl Drop {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A panic that is planned, and not reported.
fn die<T>() -> T {
    resume_unwind(Box::new("planned"))
}

/// `f` is expected to [`die`].
fn dies(f: impl FnOnce()) {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    assert_eq!(payload.downcast_ref(), Some(&"planned"), "another panic");
}

/// A number that counts how many of its kind are alive.
struct Counted {
    n: usize,
    alive: Arc<AtomicUsize>,
}

impl Counted {
    fn new(n: usize, alive: &Arc<AtomicUsize>) -> Self {
        alive.fetch_add(1, SeqCst);
        Counted { n, alive: alive.clone() }
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new(self.n, &self.alive)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        assert!(self.alive.fetch_sub(1, SeqCst) > 0, "dropped twice");
    }
}

/// Makes and drops variables until all values have been dropped.
fn assert_all_dropped(alive: &AtomicUsize) {
    for _ in 0..2_000 {
        (0..1_000).for_each(|n| drop(TVar::new(n)));
        if alive.load(SeqCst) == 0 {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    panic!("{alive:?} values were never dropped");
}
