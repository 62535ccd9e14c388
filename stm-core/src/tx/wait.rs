//! Waiting for a variable to change.
//!
//! A transaction that retries registers in a table, under every variable that it read, and parks. A commit that
//! changes a variable looks up who is registered under it.
//!
//! **No wakeup is lost.** The waiter registers while it holds the variable's version lock, and only if the version is
//! still the one it read; a committer looks while it holds the same lock. So either the commit came first, and the waiter
//! sees the new version and runs again at once, or the waiter came first, and the committer finds it in the table.
//!
//! **No storm.** Of many waiters of one variable a change may serve one only, and nobody knows which. So all of them are
//! *due*, but the committer calls just the first few, in the order in which they began to wait; each of these, when the
//! attempt that it makes has ended in any way, calls the next one that is still due (its *errand*). Who is due for an
//! inline value that is again what the waiter saw is due no more, since its transaction would do what it did: a permit
//! that comes and goes wakes a few and not all.
//!
//! Whoever is due is called in the end: waiters become due in [`WaitTable::changed`] only, which calls some of them, and
//! gives them the errand if there are more; who has an errand is awake, and does it when its attempt ends or, if it makes
//! none, at once; and the one whom it calls gets the errand if there are still more. Places are kept: who was called in
//! vain goes back to where it stood, so nobody is overtaken for ever.
//!
//! While it waits, a transaction is not running: it holds back no garbage. The table knows variables by address and
//! never follows one, so a variable may go away while somebody waits for it; one that comes to lie at the same address
//! can cost a wakeup too many.

use super::log::ReadSet;
use super::word::Word;
use crate::sync::{AcqRel, Acquire, AtomicU32, AtomicU64, Condvar, Mutex, Relaxed, spin_loop};
use std::num::NonZero;
use std::sync::{Arc, OnceLock};
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

/// How many waiters of a variable a commit calls at once.
const AT_ONCE: usize = if cfg!(loom) { 1 } else { 2 };

/// The variables (by address) whose next waiter is to be called.
pub(crate) type Errands = Vec<usize>;

/// Whom an attempt calls when it has ended.
#[derive(Default)]
pub(crate) struct Calls {
    /// Those who wait for what it has changed.
    pub(crate) waiters: Vec<Arc<Waiter>>,
    /// Those who wait for the same as its transaction did.
    pub(crate) errands: Errands,
}

/// Somebody who waits.
pub(crate) struct Waiter {
    state: AtomicU32,
    errands: Mutex<Errands>,
    wakeup: Condvar,
}

impl Waiter {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Waiter { state: AtomicU32::new(RUNNING), errands: Mutex::new(Vec::new()), wakeup: Condvar::new() })
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
        let mut guard = self.errands.lock();
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

    /// The caller holds no lock.
    pub(crate) fn notify(&self) {
        if self.state.swap(NOTIFIED, AcqRel) == PARKED {
            // With the lock, the waiter is inside `wait` or has seen the new state.
            let _guard = self.errands.lock();
            self.wakeup.notify_one();
        }
    }
}

struct Entry {
    /// Compared, never followed.
    var: usize,
    waiter: Arc<Waiter>,
    /// Its number among all who have begun to wait.
    arrival: u64,
    /// The variable's word at that time.
    seen: usize,
    /// The variable has changed, and the waiter was not called yet.
    due: bool,
}

const BUCKETS: usize = if cfg!(any(loom, shuttle)) { 1 } else { 64 };

/// Who waits for which variable.
pub(crate) struct WaitTable {
    buckets: [Mutex<Vec<Entry>>; BUCKETS],
    arrivals: AtomicU64,
    /// How many look for a change before they wait.
    looking: AtomicU32,
}

impl WaitTable {
    #[cfg(not(any(loom, shuttle)))]
    pub(crate) const fn new() -> Self {
        WaitTable {
            buckets: [const { Mutex::new(Vec::new()) }; BUCKETS],
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn new() -> Self {
        WaitTable {
            buckets: std::array::from_fn(|_| Mutex::new(Vec::new())),
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| bucket.lock().is_empty())
    }

    /// Somebody looks for a change, until the result is dropped. `None`: more would keep each other from running.
    pub(crate) fn look(&self) -> Option<Looking<'_>> {
        static MOST: OnceLock<u32> = OnceLock::new();
        let most = *MOST.get_or_init(|| {
            let processors = std::thread::available_parallelism().map_or(2, NonZero::get);
            u32::try_from(processors / 2).unwrap_or(u32::MAX).max(1)
        });
        let looking = Looking(&self.looking);
        (self.looking.fetch_add(1, Relaxed) < most).then_some(looking)
    }

    /// The number of somebody who begins to wait.
    pub(crate) fn arrive(&self) -> u64 {
        self.arrivals.fetch_add(1, Relaxed)
    }

    fn bucket(&self, var: usize) -> &Mutex<Vec<Entry>> {
        let hash = (var as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        // Models make do with one.
        #[allow(clippy::cast_possible_truncation, clippy::modulo_one)]
        let number = hash as usize % BUCKETS;
        &self.buckets[number]
    }

    fn add(&self, entry: Entry) {
        let mut bucket = self.bucket(entry.var).lock();
        let place = bucket.partition_point(|other| other.arrival <= entry.arrival);
        bucket.insert(place, entry);
    }

    fn remove(&self, var: usize, waiter: &Arc<Waiter>) {
        self.bucket(var).lock().retain(|entry| entry.var != var || !Arc::ptr_eq(&entry.waiter, waiter));
    }

    /// Removes all entries of the waiter: one look at each bucket, however many they are.
    fn remove_all(&self, waiter: &Arc<Waiter>) {
        for bucket in &self.buckets {
            bucket.lock().retain(|entry| !Arc::ptr_eq(&entry.waiter, waiter));
        }
    }

    /// The variable at `var`, which the caller has locked, is about to get a new value: who is to be notified of that
    /// when the caller holds no lock any more goes to `called`. `inline` is the new word if it is the value itself.
    /// Returns whether anybody still waits for the variable.
    #[cold]
    pub(crate) fn changed(&self, var: usize, inline: Option<Word>, called: &mut Vec<Arc<Waiter>>) -> bool {
        let mut bucket = self.bucket(var).lock();
        let inline = inline.map(Word::addr);
        for entry in bucket.iter_mut().filter(|entry| entry.var == var) {
            entry.due = inline != Some(entry.seen);
        }
        call(&mut bucket, var, AT_ONCE, called);
        bucket.iter().any(|entry| entry.var == var)
    }

    /// Does the errands of somebody who was called. The caller holds no lock.
    #[cold]
    pub(crate) fn run(&self, errands: Errands) {
        for var in errands {
            let mut called = Vec::new();
            call(&mut self.bucket(var).lock(), var, 1, &mut called);
            for waiter in called {
                waiter.notify();
            }
        }
    }
}

/// Somebody who looks for a change.
pub(crate) struct Looking<'a>(&'a AtomicU32);

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

/// Takes the first `most` who are due for `var` out of the table, and makes it their errand to call the next, if there are
/// more.
fn call(bucket: &mut Vec<Entry>, var: usize, most: usize, called: &mut Vec<Arc<Waiter>>) {
    let (first, mut more) = (called.len(), false);
    bucket.retain(|entry| {
        let due = entry.var == var && entry.due;
        if due && called.len() - first < most {
            called.push(entry.waiter.clone());
            return false;
        }
        more |= due;
        true
    });
    if more {
        for waiter in &called[first..] {
            waiter.errands.lock().push(var);
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
    /// Registers under everything in `reads`, as long as it is unchanged, for somebody who began to wait as number
    /// `arrival`. The transaction is still running.
    pub(crate) fn new(table: &'a WaitTable, waiter: &'a Arc<Waiter>, reads: &mut ReadSet, arrival: u64) -> Self {
        waiter.reset();
        reads.dedup();
        let mut registration = Registration { table, waiter, vars: Vec::with_capacity(reads.len()), unchanged: true };
        for read in reads.iter() {
            let var = read.var.var();
            let version = var.lock();
            if version == read.version {
                var.mark_waiting();
                let address = read.var.pointer().addr().get();
                let seen = var.word().addr();
                table.add(Entry { var: address, waiter: waiter.clone(), arrival, seen, due: false });
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

    /// Returns once something that was read has changed, or when the moment has come: has something changed? The errands
    /// are the caller's, in any case.
    pub(crate) fn wait(mut self, until: Option<Instant>) -> (bool, Errands) {
        let changed = !self.unchanged || self.waiter.park(until);
        (changed, self.take_back())
    }

    /// From here on the waiter is not called any more. The errands that it has got are the caller's.
    fn take_back(&mut self) -> Errands {
        let vars = std::mem::take(&mut self.vars);
        if vars.len() > BUCKETS {
            self.table.remove_all(self.waiter);
        } else {
            for var in vars {
                self.table.remove(var, self.waiter);
            }
        }
        std::mem::take(&mut *self.waiter.errands.lock())
    }
}

impl Drop for Registration<'_> {
    fn drop(&mut self) {
        // Not waited for: a destructor that ran since has panicked. Others must not wait for the one who is leaving.
        if !self.vars.is_empty() {
            let errands = self.take_back();
            self.table.run(errands);
        }
    }
}
