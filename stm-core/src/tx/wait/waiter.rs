//! A waiter: a thread that parks, or a task that is suspended.

use crate::sync::{AcqRel, Acquire, AtomicU32, Condvar, Mutex, spin_loop};
use crate::tx::observe::WaiterInfo;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::Waker;
use std::time::Instant;

/// The variables (by address) whose next thread is to be called.
pub(in crate::tx) type Handoffs = Vec<usize>;

/// The states: `notify` turns any into `NOTIFIED`; only the waiter itself leaves that, when it waits anew. It turns `RUNNING`
/// into `PARKED` with `held` locked, and a caller that finds it parked locks `held`, too, before it calls.
const RUNNING: u32 = 0;
const PARKED: u32 = 1;
const NOTIFIED: u32 = 2;

/// How often a waiter looks before it parks: a hand-off between threads that both run then costs no system call.
const LOOKS: u32 = if cfg!(any(stm_loom, miri)) {
    0
} else if cfg!(stm_shuttle) {
    1
} else {
    200
};

/// A thread or a task that waits.
pub(crate) struct Waiter {
    state: AtomicU32,
    held: Mutex<Held>,
    wakeup: Condvar,
    is_task: bool,
    pub(in crate::tx) about: WaiterInfo,
}

#[derive(Default)]
struct Held {
    handoffs: Handoffs,
    /// Of the task that is suspended.
    waker: Option<Waker>,
}

impl Waiter {
    pub(crate) fn thread() -> Arc<Self> {
        Self::new(false, WaiterInfo::thread())
    }

    pub(crate) fn task() -> Arc<Self> {
        Self::new(true, WaiterInfo::task())
    }

    fn new(is_task: bool, about: WaiterInfo) -> Arc<Self> {
        Arc::new(Waiter {
            state: AtomicU32::new(RUNNING),
            held: Mutex::new(Held::default()),
            wakeup: Condvar::new(),
            is_task,
            about,
        })
    }

    pub(super) fn is_task(&self) -> bool {
        self.is_task
    }

    /// Forgets earlier notifications.
    pub(crate) fn reset(&self) {
        self.state.swap(RUNNING, AcqRel);
    }

    pub(super) fn add_handoff(&self, var: usize) {
        self.held.lock().handoffs.push(var);
    }

    pub(super) fn take_handoffs(&self) -> Handoffs {
        std::mem::take(&mut self.held.lock().handoffs)
    }

    /// Returns once the waiter was notified after the last `reset`, or when the moment has come.
    pub(in crate::tx) fn park(&self, until: Option<Instant>) {
        for _ in 0..LOOKS {
            if self.state.load(Acquire) == NOTIFIED {
                return;
            }
            spin_loop();
        }
        let mut guard = self.held.lock();
        if self.state.compare_exchange(RUNNING, PARKED, AcqRel, Acquire).is_ok() {
            while self.state.load(Acquire) != NOTIFIED {
                match until {
                    None => self.wakeup.wait(&mut guard),
                    Some(moment) => {
                        if self.wakeup.wait_until(&mut guard, moment).timed_out() {
                            return;
                        }
                    }
                }
            }
        }
    }

    /// From here on a notification wakes the task of `waker`. `false`: there was one already since the last `reset`.
    pub(crate) fn suspend(&self, waker: &Waker) -> bool {
        // Wakers are others' code: cloned, dropped and called while `held` is not locked.
        let same = self.held.lock().waker.as_ref().is_some_and(|held| held.will_wake(waker));
        let mut new = (!same).then(|| waker.clone());
        let mut held = self.held.lock();
        if new.is_some() {
            std::mem::swap(&mut held.waker, &mut new);
        }
        let parked = self.state.compare_exchange(RUNNING, PARKED, AcqRel, Acquire);
        drop(held);
        drop(new);
        parked != Err(NOTIFIED)
    }

    /// The caller holds no lock.
    pub(crate) fn notify(&self) {
        if self.state.swap(NOTIFIED, AcqRel) == PARKED {
            // With the lock, a thread is inside `wait` or has seen the new state, and a task has left its waker.
            let mut held = self.held.lock();
            if let Some(waker) = held.waker.take() {
                drop(held);
                wake(waker);
            } else {
                self.wakeup.notify_one();
            }
        }
    }
}

/// Wakes a task. If that panics, it has been reported, and is no business of the transaction that calls: others are to be
/// called, too.
fn wake(waker: Waker) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| waker.wake())) {
        std::mem::forget(payload);
    }
}
