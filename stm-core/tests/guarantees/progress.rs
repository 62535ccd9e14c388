//! Every transaction ends, however often it meets others, and stalls nobody for longer than it must.

use super::alone;
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;
use stm_core::{
    Stm, StmError, TVar, TimedOut, Transaction, TryError, atomically, atomically_async, atomically_within,
    try_atomically,
};

/// How many attempts that fail because of others a transaction makes before it runs alone.
const PATIENCE: u32 = 32;

/// Lets another thread commit to what the attempt has read, which so cannot commit.
fn be_overtaken(tx: &Transaction, hot: &TVar<u32>) -> Stm<()> {
    let before = tx.read(hot)?;
    thread::scope(|scope| scope.spawn(|| hot.update(|n| n + 1)).join().unwrap());
    tx.write(hot, before)
}

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
    let _alone = alone();
    let (var, other, in_time) = (TVar::new(None), TVar::new(0), Arc::new(Mutex::new(false)));
    let (attempts, hot) = (AtomicU32::new(0), TVar::new(0));
    atomically(|tx| {
        if attempts.fetch_add(1, SeqCst) < PATIENCE {
            return be_overtaken(tx, &hot);
        }
        let first = || {
            tx.write(&var, Some(NeedsOthers { other: other.clone(), in_time: in_time.clone() }))?;
            tx.retry()
        };
        tx.or_else(|_| first(), |_| Ok(()))
    });
    assert!(*in_time.lock().unwrap());
}

/// Runs `body` while a transaction of this thread runs alone.
fn beside_one_that_runs_alone<T>(mut body: impl FnMut() -> T) -> T {
    let (attempts, unrelated, hot) = (AtomicU32::new(0), TVar::new(0), TVar::new(0));
    let done = atomically(|tx| {
        if attempts.fetch_add(1, SeqCst) < PATIENCE {
            return be_overtaken(tx, &hot).map(|()| None);
        }
        tx.write(&unrelated, 1)?;
        Ok(Some(body()))
    });
    done.expect("it has not been overtaken")
}

#[test]
fn a_single_attempt_does_not_wait_for_one_that_runs_alone() {
    let _alone = alone();
    let var = TVar::new(0);
    let write = || try_atomically(|tx| tx.write(&var, 1));
    let elsewhere = || thread::scope(|scope| scope.spawn(write).join().unwrap());
    assert_eq!(beside_one_that_runs_alone(elsewhere), Err(TryError::Conflict));
    assert_eq!(elsewhere(), Ok(()));
}

#[test]
fn a_task_does_not_wait_in_its_thread_for_one_that_runs_alone() {
    let _alone = alone();
    let (var, woken) = (TVar::new(0), Arc::new(Woken(AtomicU32::new(0))));
    let waker = Waker::from(woken.clone());
    let mut task = pin!(atomically_async(|tx| tx.write(&var, 1)));
    let mut poll_elsewhere = || {
        let poll = || task.as_mut().poll(&mut Context::from_waker(&waker));
        thread::scope(|scope| scope.spawn(poll).join().unwrap())
    };
    assert_eq!(beside_one_that_runs_alone(|| [poll_elsewhere(), poll_elsewhere()]), [Poll::Pending; 2]);
    assert_eq!(woken.0.load(SeqCst), 1, "when the other one has ended");
    assert_eq!((poll_elsewhere(), var.load()), (Poll::Ready(()), 1));
}

/// Counts how often a task is woken.
struct Woken(AtomicU32);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, SeqCst);
    }
}

/// What an attempt that runs alone leaves for later is not left for ever.
#[test]
fn attempts_that_ran_alone_are_undone_before_a_timeout_is_reported() {
    let _alone = alone();
    let (var, undone) = (TVar::new(Arc::new(())), Arc::new(AtomicU32::new(0)));
    let (value, attempts, hot) = (Arc::new(()), AtomicU32::new(0), TVar::new(0));
    let limit = Duration::from_secs(2);
    let result = atomically_within(limit, |tx| -> Stm<()> {
        let attempt = attempts.fetch_add(1, SeqCst);
        let undone = undone.clone();
        tx.on_rollback(move || {
            undone.fetch_add(1, SeqCst);
        });
        tx.write(&var, value.clone())?;
        if attempt <= PATIENCE {
            be_overtaken(tx, &hot)?;
        }
        if attempt < PATIENCE {
            return Ok(());
        }
        // It runs alone, and what it leaves for later is left to nobody if it gives up.
        thread::sleep(if attempt == PATIENCE { limit } else { Duration::ZERO });
        if attempt == PATIENCE { Ok(()) } else { Err(StmError::Conflict) }
    });
    assert_eq!(result, Err(TimedOut));
    assert_eq!(attempts.load(SeqCst), PATIENCE + 2, "the last look was not made, or not the only one");
    assert_eq!(undone.load(SeqCst), attempts.load(SeqCst), "hooks have not run");
    assert_eq!(Arc::strong_count(&value), 1, "pending values were not dropped");
}
