//! Every transaction ends, however often it meets others, and stalls nobody for longer than it must.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use stm_core::{Stm, StmError, TVar, TimedOut, atomically, atomically_within};

/// Asks another thread to commit when it is dropped, and waits until that is done.
struct NeedsOthers {
    other: TVar<u32>,
    in_time: Arc<Mutex<bool>>,
}

impl Drop for NeedsOthers {
    fn drop(&mut self) {
        let (done, committed): (_, Receiver<()>) = channel();
        let other = self.other.clone();
        thread::spawn(move || {
            other.update(|n| n + 1);
            done.send(()).ok();
        });
        *self.in_time.lock().unwrap() = committed.recv_timeout(Duration::from_secs(20)).is_ok();
    }
}

#[test]
fn a_destructor_after_an_attempt_that_ran_alone_may_wait_for_others() {
    let (var, other, in_time) = (TVar::new(None), TVar::new(0), Arc::new(Mutex::new(false)));
    let attempts = AtomicU32::new(0);
    atomically(|tx| {
        if attempts.fetch_add(1, SeqCst) < 50 {
            return Err(StmError::Conflict);
        }
        let first = || {
            tx.write(&var, Some(NeedsOthers { other: other.clone(), in_time: in_time.clone() }))?;
            tx.retry()
        };
        tx.or_else(|_| first(), |_| Ok(()))
    });
    assert!(*in_time.lock().unwrap());
}

/// What an attempt that runs alone leaves for later is not left for ever.
#[test]
fn attempts_that_ran_alone_are_undone_before_a_timeout_is_reported() {
    let (var, undone) = (TVar::new(Arc::new(())), Arc::new(AtomicU32::new(0)));
    let (value, attempts) = (Arc::new(()), AtomicU32::new(0));
    let limit = Duration::from_secs(1);
    let result = atomically_within(limit, |tx| -> Stm<()> {
        // More than are made before one runs alone.
        if attempts.fetch_add(1, SeqCst) == 50 {
            thread::sleep(limit);
        }
        let undone = undone.clone();
        tx.on_rollback(move || {
            undone.fetch_add(1, SeqCst);
        });
        tx.write(&var, value.clone())?;
        Err(StmError::Conflict)
    });
    assert_eq!(result, Err(TimedOut));
    assert_eq!(attempts.load(SeqCst), 51, "it has not come to run alone");
    assert_eq!(undone.load(SeqCst), attempts.load(SeqCst), "hooks have not run");
    assert_eq!(Arc::strong_count(&value), 1, "pending values were not dropped");
}
