//! Waiting for a variable to change.
//!
//! A transaction that retries registers in a table, under every variable that it read, and parks. A commit that
//! changes a variable wakes those that are registered under it.
//!
//! **No wakeup is lost.** The waiter registers while it holds the variable's version lock, and only if the version is
//! still the one it read; a committer takes the «waiting» mark while it holds the same lock. So either the commit came
//! first, and the waiter sees the new version and runs again at once, or the waiter came first, and the committer sees
//! the mark and, after it has unlocked, finds the waiter in the table.
//!
//! While it waits, a transaction is not running: it holds back no garbage. The table knows variables by address and
//! never follows one, so a variable may go away while somebody waits for it; one that comes to lie at the same address
//! can cost a wakeup too many.

use super::log::ReadSet;
use crate::sync::{AcqRel, Acquire, AtomicU32, Condvar, Mutex, spin_loop};
use std::sync::Arc;
use std::time::Instant;

const RUNNING: u32 = 0;
const PARKED: u32 = 1;
const NOTIFIED: u32 = 2;

/// How often a waiter looks before it parks: a hand-off between threads that both run then costs no system call.
const LOOKS: u32 = if cfg!(any(loom, miri)) {
    0
} else if cfg!(shuttle) {
    1
} else {
    200
};

/// Somebody who waits.
pub(crate) struct Waiter {
    state: AtomicU32,
    lock: Mutex<()>,
    wakeup: Condvar,
}

impl Waiter {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Waiter { state: AtomicU32::new(RUNNING), lock: Mutex::new(()), wakeup: Condvar::new() })
    }

    /// Forgets earlier notifications.
    fn reset(&self) {
        self.state.swap(RUNNING, AcqRel);
    }

    /// Returns once the waiter was notified after the last `reset`, or when the moment has come: was it notified?
    fn park(&self, until: Option<Instant>) -> bool {
        for _ in 0..LOOKS {
            if self.state.load(Acquire) == NOTIFIED {
                return true;
            }
            spin_loop();
        }
        let mut guard = self.lock.lock();
        if self.state.compare_exchange(RUNNING, PARKED, AcqRel, Acquire).is_ok() {
            while self.state.load(Acquire) != NOTIFIED {
                match until {
                    None => self.wakeup.wait(&mut guard),
                    Some(moment) => {
                        if self.wakeup.wait_until(&mut guard, moment).timed_out() {
                            return self.state.load(Acquire) == NOTIFIED;
                        }
                    }
                }
            }
        }
        true
    }

    fn notify(&self) {
        if self.state.swap(NOTIFIED, AcqRel) == PARKED {
            // With the lock, the waiter is inside `wait` or has seen the new state.
            let _guard = self.lock.lock();
            self.wakeup.notify_one();
        }
    }
}

struct Entry {
    /// Compared, never followed.
    var: usize,
    waiter: Arc<Waiter>,
}

const BUCKETS: usize = if cfg!(any(loom, shuttle)) { 1 } else { 64 };

/// Who waits for which variable.
pub(crate) struct WaitTable {
    buckets: [Mutex<Vec<Entry>>; BUCKETS],
}

impl WaitTable {
    #[cfg(not(any(loom, shuttle)))]
    pub(crate) const fn new() -> Self {
        WaitTable { buckets: [const { Mutex::new(Vec::new()) }; BUCKETS] }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn new() -> Self {
        WaitTable { buckets: std::array::from_fn(|_| Mutex::new(Vec::new())) }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| bucket.lock().is_empty())
    }

    fn bucket(&self, var: usize) -> &Mutex<Vec<Entry>> {
        let hash = (var as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        // Models make do with one.
        #[allow(clippy::cast_possible_truncation, clippy::modulo_one)]
        let number = hash as usize % BUCKETS;
        &self.buckets[number]
    }

    fn add(&self, var: usize, waiter: &Arc<Waiter>) {
        self.bucket(var).lock().push(Entry { var, waiter: waiter.clone() });
    }

    fn remove(&self, var: usize, waiter: &Arc<Waiter>) {
        self.bucket(var).lock().retain(|entry| entry.var != var || !Arc::ptr_eq(&entry.waiter, waiter));
    }

    /// Wakes everybody who waits for the variable at `var`. The caller holds no lock.
    #[cold]
    pub(crate) fn wake(&self, var: usize) {
        let mut woken = Vec::new();
        self.bucket(var).lock().retain_mut(|entry| {
            let stays = entry.var != var;
            if !stays {
                woken.push(entry.waiter.clone());
            }
            stays
        });
        for waiter in woken {
            waiter.notify();
        }
    }
}

/// A waiter's registration under the variables that its transaction read. Taken back when dropped.
pub(crate) struct Registration<'a> {
    table: &'a WaitTable,
    waiter: &'a Arc<Waiter>,
    vars: Vec<usize>,
    unchanged: bool,
}

impl<'a> Registration<'a> {
    /// Registers under everything in `reads`, as long as it is unchanged. The transaction is still running.
    pub(crate) fn new(table: &'a WaitTable, waiter: &'a Arc<Waiter>, reads: &mut ReadSet) -> Self {
        waiter.reset();
        reads.dedup();
        let mut registration = Registration { table, waiter, vars: Vec::with_capacity(reads.len()), unchanged: true };
        for read in reads.iter() {
            let var = read.var.var();
            let version = var.lock();
            if version == read.version {
                var.mark_waiting();
                let address = read.var.pointer().addr().get();
                table.add(address, waiter);
                registration.vars.push(address);
            }
            var.unlock(version);
            if version != read.version {
                registration.unchanged = false;
                break;
            }
        }
        registration
    }

    /// Is there anything that could wake the waiter?
    pub(crate) fn is_empty(&self) -> bool {
        self.unchanged && self.vars.is_empty()
    }

    /// Returns once something that was read has changed, or when the moment has come: has something changed?
    pub(crate) fn wait(self, until: Option<Instant>) -> bool {
        !self.unchanged || self.waiter.park(until)
    }
}

impl Drop for Registration<'_> {
    fn drop(&mut self) {
        for &var in &self.vars {
            self.table.remove(var, self.waiter);
        }
    }
}
