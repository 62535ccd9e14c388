//! Every transaction ends, however often it meets others, and stalls nobody for longer than it must.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use stm_core::{StmError, TVar, atomically};

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
