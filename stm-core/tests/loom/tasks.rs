//! Tasks: those that wait are woken, those at the gate get in, and those that are dropped leave nothing.

use super::serial::{PATIENCE, write_alone};
use super::{model, pair};
use loom::sync::{Condvar, Mutex};
use loom::thread::yield_now;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Wake, Waker};
use stm_core::models::{meet_conflict, spawn};
use stm_core::{TVar, Transaction, atomically, atomically_async};

/// A thread that sleeps until its task is woken.
struct Sleep {
    woken: Mutex<bool>,
    wakeup: Condvar,
}

impl Wake for Sleep {
    fn wake(self: std::sync::Arc<Self>) {
        *self.woken.lock().unwrap() = true;
        self.wakeup.notify_one();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    block_on_pinned(pin!(future))
}

fn block_on_pinned<T>(mut future: Pin<&mut impl Future<Output = T>>) -> T {
    let sleep = std::sync::Arc::new(Sleep { woken: Mutex::new(false), wakeup: Condvar::new() });
    let waker = Waker::from(sleep.clone());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        let mut woken = sleep.woken.lock().unwrap();
        while !*woken {
            woken = sleep.wakeup.wait(woken).unwrap();
        }
        *woken = false;
    }
}

/// Polls once, for nobody to be woken.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Adds to `var` in a task, which may have to wait at the gate.
fn add_in_task(var: &TVar<u32>) -> impl Future<Output = ()> {
    atomically_async(|tx| tx.modify(var, |n| *n += 1))
}

fn task_for(full: &TVar<bool>) -> impl Future<Output = ()> {
    atomically_async(|tx| if tx.read(full)? { Ok(()) } else { tx.retry() })
}

#[test]
fn lost_wakeup_of_a_task() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || block_on(task_for(&same)));
        full.store(true);
        waiter.join().unwrap();
    });
}

/// The task moves to another waker while it is being called.
#[test]
fn lost_wakeup_of_a_task_that_moves() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || {
            let mut task = pin!(task_for(&same));
            if poll_once(task.as_mut()).is_none() {
                block_on_pinned(task);
            }
        });
        full.store(true);
        waiter.join().unwrap();
    });
}

/// A task is dropped while it is being called, beside a thread that waits for the same.
#[test]
fn lost_wakeup_behind_a_task_that_is_dropped() {
    model(1, || {
        let (full, never) = pair(|| false);
        let (one, two) = (full.clone(), full.clone());
        let dropped = spawn(move || {
            let waits = |tx: &Transaction| if tx.read(&never)? || tx.read(&one)? { Ok(()) } else { tx.retry() };
            poll_once(pin!(atomically_async(waits))).is_some()
        });
        let waiter = spawn(move || atomically(|tx| if tx.read(&two)? { Ok(()) } else { tx.retry() }));
        full.store(true);
        dropped.join().unwrap();
        waiter.join().unwrap();
    });
}

/// A task that was called has no errand: whoever waits with it does not wait for it to be polled.
#[test]
fn lost_wakeup_behind_a_task_that_is_not_polled() {
    model(1, || {
        let full = TVar::new(false);
        let mut idle = pin!(task_for(&full));
        assert!(poll_once(idle.as_mut()).is_none());
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        let same = full.clone();
        let other = spawn(move || block_on(task_for(&same)));
        full.store(true);
        waiter.join().unwrap();
        other.join().unwrap();
    });
}

/// A task does not wait in its thread while another transaction runs alone, and is called when that has ended.
#[test]
fn task_left_at_the_gate() {
    model(3, || {
        let (a, b) = pair(|| 0);
        let (same, mut other) = (a.clone(), None);
        let attempts = write_alone(&b, || other = Some(spawn(move || block_on(add_in_task(&same)))));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!((a.load(), b.load()), (1, 1));
    });
}

/// The same of a task that is dropped there.
#[test]
fn task_dropped_at_the_gate() {
    model(3, || {
        let (a, b) = pair(|| 0);
        let (same, mut other) = (a.clone(), None);
        write_alone(&b, || other = Some(spawn(move || poll_once(pin!(add_in_task(&same))).is_some())));
        let committed = other.unwrap().join().unwrap();
        assert_eq!(a.load(), u32::from(committed));
    });
}

/// A task runs alone itself after some attempts, within a poll.
#[test]
fn task_overtaken_while_it_runs_alone() {
    model(2, || {
        let var = TVar::new(0);
        let (same, mut other, mut attempts) = (var.clone(), None, 0);
        block_on(atomically_async(|tx| {
            attempts += 1;
            if attempts <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            let same = same.clone();
            other.get_or_insert_with(|| spawn(move || same.update(|n| n + 1)));
            let value = tx.read(&var)?;
            yield_now();
            tx.write(&var, value + 10)
        }));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!(var.load(), 11);
    });
}
