//! Panics of user code, wherever it runs: nothing is lost, and the thread can go on.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use stm_core::{TVar, atomically};

/// Panics when it is dropped, if it is armed, and counts.
struct Mine {
    armed: bool,
    dropped: Arc<AtomicUsize>,
}

impl Drop for Mine {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, SeqCst);
        assert!(!self.armed, "a mine goes off");
    }
}

fn mine(armed: bool, dropped: &Arc<AtomicUsize>) -> Mine {
    Mine { armed, dropped: dropped.clone() }
}

#[test]
fn a_result_that_panics_when_it_is_thrown_away_ends_the_attempt() {
    let dropped = Arc::new(AtomicUsize::new(0));
    let (empty, var) = (TVar::new(0), TVar::new(0));
    let caught = catch_unwind(AssertUnwindSafe(|| {
        atomically(|tx| {
            tx.write(&var, 1)?;
            tx.read(&empty)?;
            // The signal of the inner `retry` is swallowed, so the result cannot be returned.
            assert!(catch_unwind(AssertUnwindSafe(|| atomically(|tx| tx.retry::<()>()))).is_err());
            Ok(mine(true, &dropped))
        })
    }));
    assert!(caught.is_err());
    assert_eq!(dropped.load(SeqCst), 1);
    // If the attempt were still running, this would be a part of it, and no other thread would see it.
    var.update(|n| n + 2);
    assert_eq!(thread::spawn(move || var.load()).join().unwrap(), 2);
}
