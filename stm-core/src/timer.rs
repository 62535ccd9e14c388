//! The thread that calls wakers at deadlines: one for the process, while there are any. No other thread stops for it.
//!
//! It starts with the first deadline, sleeps until that comes, and ends when there has been none for a while. One that is
//! dropped is forgotten, so that what has been given up does not pile up here. The thread is woken early only for an earlier
//! deadline, or to notice that it has nothing to do any more. User code never runs under the lock, and nothing waits while
//! it has it. What ends a delay does not stand at the gate (`tx/wait/gate.rs`). Wakers of others' are their own code: one that commits
//! stands there for the hold at most.

use parking_lot::{Condvar, Mutex, MutexGuard};
use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Waker;
use std::thread;
use std::time::{Duration, Instant};

/// How long the thread stays without a deadline: they often come one after another.
const LINGER: Duration = Duration::from_secs(1);

struct Timer {
    /// The wakers to call, by the deadline, and by a number where that is the same.
    pending: BTreeMap<(Instant, u64), Waker>,
    next: u64,
    has_thread: bool,
    /// When the thread, which sleeps, wakes by itself.
    wakes: Option<Instant>,
}

static TIMER: Mutex<Timer> = Mutex::new(Timer { pending: BTreeMap::new(), next: 0, has_thread: false, wakes: None });
static EARLIER: Condvar = Condvar::new();

/// A deadline, which is forgotten with this.
pub(crate) struct Deadline {
    key: (Instant, u64),
}

impl Deadline {
    /// Wakes `waker` at `time`.
    ///
    /// # Panics
    ///
    /// If the thread cannot be started.
    pub(crate) fn new(time: Instant, waker: Waker) -> Self {
        match Self::try_new(time, waker) {
            Ok(deadline) => deadline,
            Err(error) => panic!("the thread for delays and time limits could not be started: {error}"),
        }
    }

    /// Wakes `waker` at `time`, if the thread can be started.
    pub(crate) fn try_new(time: Instant, waker: Waker) -> io::Result<Self> {
        let mut timer = TIMER.lock();
        timer.ensure_thread()?;
        Ok(Deadline { key: timer.add(time, waker) })
    }
}

/// Wakes `waker` in the thread, soon. Gives it back if the thread cannot be started.
pub(crate) fn wake_elsewhere(waker: Waker) -> Result<(), Waker> {
    let mut timer = TIMER.lock();
    if timer.ensure_thread().is_err() {
        return Err(waker);
    }
    timer.add(Instant::now(), waker);
    Ok(())
}

impl Drop for Deadline {
    fn drop(&mut self) {
        let mut timer = TIMER.lock();
        let forgotten = timer.pending.remove(&self.key);
        if timer.pending.is_empty() {
            timer.wake_if_later_than(Instant::now() + LINGER);
        }
        drop(timer);
        drop(forgotten);
    }
}

impl Timer {
    fn ensure_thread(&mut self) -> io::Result<()> {
        if !self.has_thread {
            thread::Builder::new().name("stm-timer".to_string()).spawn(run)?;
            self.has_thread = true;
        }
        Ok(())
    }

    fn add(&mut self, time: Instant, waker: Waker) -> (Instant, u64) {
        let key = (time, self.next);
        self.next += 1;
        self.pending.insert(key, waker);
        self.wake_if_later_than(time);
        key
    }

    fn wake_if_later_than(&mut self, time: Instant) {
        if self.wakes.is_some_and(|wakes| wakes > time) {
            self.wakes = None;
            EARLIER.notify_one();
        }
    }

    fn first(&self) -> Option<Instant> {
        self.pending.keys().next().map(|(time, _)| *time)
    }

    fn pop_due(&mut self) -> Option<Waker> {
        let first = self.pending.first_entry()?;
        (first.key().0 <= Instant::now()).then(|| first.remove())
    }
}

fn run() {
    let mut timer = TIMER.lock();
    loop {
        if let Some(waker) = timer.pop_due() {
            // If that panics, it has been reported, and others wait for this thread.
            MutexGuard::unlocked(&mut timer, || {
                if let Err(payload) = catch_unwind(AssertUnwindSafe(move || waker.wake())) {
                    std::mem::forget(payload);
                }
            });
            continue;
        }
        let first = timer.first();
        let wakes = first.unwrap_or_else(|| Instant::now() + LINGER);
        timer.wakes = Some(wakes);
        let slept_long = EARLIER.wait_until(&mut timer, wakes).timed_out();
        timer.wakes = None;
        if slept_long && first.is_none() && timer.pending.is_empty() {
            timer.has_thread = false;
            return;
        }
    }
}
