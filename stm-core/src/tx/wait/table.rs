//! Who waits for which variable.

use super::line::{Tasks, Threads};
use super::{Calls, Errands, Seen, Waiter};
use crate::sync::{AtomicU32, AtomicU64, Mutex, Relaxed};
use crate::tx::word::Word;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Arc, OnceLock};

/// How many threads that wait for a variable a commit calls at once.
const AT_ONCE: usize = if cfg!(loom) { 1 } else { 2 };

const BUCKETS: usize = if cfg!(any(loom, shuttle)) { 1 } else { 64 };

/// Who waits for one variable.
struct Queue {
    /// What there is now, as [`Seen`] by who comes now: who has seen something else is due.
    now: Seen,
    /// How many changes there were while somebody waited.
    changes: u64,
    threads: Threads,
    tasks: Tasks,
}

impl Queue {
    fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.tasks.is_empty()
    }
}

/// Variables are keys by their addresses, which are never followed.
type Bucket = BTreeMap<usize, Queue>;

/// Who waits for which variable.
pub(crate) struct WaitTable {
    buckets: [Mutex<Bucket>; BUCKETS],
    arrivals: AtomicU64,
    /// How many look for a change before they wait.
    looking: AtomicU32,
}

impl WaitTable {
    #[cfg(not(any(loom, shuttle)))]
    pub(crate) const fn new() -> Self {
        WaitTable {
            buckets: [const { Mutex::new(BTreeMap::new()) }; BUCKETS],
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn new() -> Self {
        WaitTable {
            buckets: std::array::from_fn(|_| Mutex::new(BTreeMap::new())),
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(loom, shuttle))]
    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| bucket.lock().is_empty())
    }

    /// Somebody looks for a change, until the result is dropped. `None`: more would keep each other from running. (Two, who
    /// talk to each other, may do so at the same time for a moment.)
    pub(crate) fn look(&self) -> Option<Looking<'_>> {
        static MOST: OnceLock<u32> = OnceLock::new();
        let most = *MOST.get_or_init(|| {
            let processors = std::thread::available_parallelism().map_or(2, NonZero::get);
            u32::try_from(processors / 2).unwrap_or(u32::MAX).max(2)
        });
        let looking = Looking(&self.looking);
        (self.looking.fetch_add(1, Relaxed) < most).then_some(looking)
    }

    /// The number of somebody who begins to wait.
    pub(crate) fn arrive(&self) -> u64 {
        self.arrivals.fetch_add(1, Relaxed)
    }

    fn bucket(&self, var: usize) -> &Mutex<Bucket> {
        let hash = (var as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        // Models make do with one.
        #[allow(clippy::cast_possible_truncation, clippy::modulo_one)]
        let number = hash as usize % BUCKETS;
        &self.buckets[number]
    }

    /// Adds somebody who began to wait as number `arrival` for the variable at `var`, which the caller has locked and which
    /// has the value `inline` if that is kept in the word. Returns what to remove it by.
    pub(super) fn add(&self, var: usize, inline: Option<Word>, arrival: u64, waiter: Arc<Waiter>) -> Seen {
        let mut bucket = self.bucket(var).lock();
        let seen = |changes| inline.map_or(Seen::Changes(changes), |word| Seen::Value(word.addr()));
        let queue = bucket.entry(var).or_insert_with(|| Queue {
            now: seen(0),
            changes: 0,
            threads: Threads::default(),
            tasks: Tasks::default(),
        });
        let seen = seen(queue.changes);
        if waiter.is_task() {
            queue.tasks.add(seen, arrival, waiter);
        } else {
            queue.threads.add(seen, arrival, waiter);
        }
        seen
    }

    /// Removes whom [`add`](WaitTable::add) has added, unless it was called already.
    pub(super) fn remove(&self, var: usize, seen: Seen, arrival: u64, waiter: &Waiter) {
        let mut bucket = self.bucket(var).lock();
        let Some(queue) = bucket.get_mut(&var) else { return };
        let _removed =
            if waiter.is_task() { queue.tasks.remove(seen, arrival) } else { queue.threads.remove(seen, arrival) };
        if queue.is_empty() {
            bucket.remove(&var);
        }
    }

    /// The variable at `var`, which the caller has locked, is about to get a new value: who is to be notified of that
    /// when the caller holds no lock any more goes to `calls`. `inline` is the new word if it is the value itself.
    /// Returns whether anybody still waits for the variable.
    #[cold]
    pub(crate) fn changed(&self, var: usize, inline: Option<Word>, calls: &mut Calls) -> bool {
        let mut bucket = self.bucket(var).lock();
        let Some(queue) = bucket.get_mut(&var) else { return false };
        queue.changes += 1;
        queue.now = inline.map_or(Seen::Changes(queue.changes), |word| Seen::Value(word.addr()));
        queue.threads.call(var, queue.now, AT_ONCE, &mut calls.threads);
        let tasks = queue.tasks.take_due(queue.now);
        if !tasks.is_empty() {
            calls.tasks.push(tasks);
        }
        let waits = !queue.is_empty();
        if !waits {
            bucket.remove(&var);
        }
        waits
    }

    /// Does the errands of somebody who was called. The caller holds no lock.
    #[cold]
    pub(crate) fn run(&self, errands: Errands) {
        for var in errands {
            let mut called = Vec::new();
            {
                let mut bucket = self.bucket(var).lock();
                let Some(queue) = bucket.get_mut(&var) else { continue };
                queue.threads.call(var, queue.now, 1, &mut called);
                if queue.is_empty() {
                    bucket.remove(&var);
                }
            }
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
