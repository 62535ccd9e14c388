//! The waiters for each variable.

use super::queue::{Seen, TaskSet, ThreadQueue};
use super::waiter::{Handoffs, Waiter};
use crate::sync::{AtomicU32, AtomicU64, Mutex, Relaxed};
use crate::tx::cell::raw::RawVar;
use crate::tx::cell::word::Word;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Arc, OnceLock};

/// How many threads that wait for a variable a commit calls at once.
const AT_ONCE: usize = if cfg!(stm_loom) { 1 } else { 2 };

const BUCKETS: usize = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 64 };

/// The waiters for one variable.
struct Queue {
    /// What there is now, as [`Seen`] by a waiter that arrives now. A waiter that has seen something else is due.
    now: Seen,
    /// How many changes there were while there was a waiter.
    changes: u64,
    threads: ThreadQueue,
    tasks: TaskSet,
    /// The variable, or null if it was freed.
    #[cfg(feature = "stats")]
    cell: std::sync::atomic::AtomicPtr<RawVar>,
}

impl Queue {
    fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.tasks.is_empty()
    }
}

/// Variables are keys by their addresses, which are not followed (but for [`WaitTable::each`]).
type Bucket = BTreeMap<usize, Queue>;

/// The waiters for each variable.
pub(crate) struct WaitTable {
    buckets: [Mutex<Bucket>; BUCKETS],
    arrivals: AtomicU64,
    /// How many look for a change before they wait.
    looking: AtomicU32,
}

impl WaitTable {
    #[cfg(not(any(stm_loom, stm_shuttle)))]
    pub(crate) const fn new() -> Self {
        WaitTable {
            buckets: [const { Mutex::new(BTreeMap::new()) }; BUCKETS],
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(stm_loom, stm_shuttle))]
    pub(crate) fn new() -> Self {
        WaitTable {
            buckets: std::array::from_fn(|_| Mutex::new(BTreeMap::new())),
            arrivals: AtomicU64::new(0),
            looking: AtomicU32::new(0),
        }
    }

    #[cfg(any(stm_loom, stm_shuttle))]
    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| bucket.lock().is_empty())
    }

    /// Lets the caller look for a change, until the result is dropped. `None`: more would keep each other from running. (Two
    /// threads that talk to each other may look at the same time for a moment.)
    pub(crate) fn look(&self) -> Option<Looking<'_>> {
        static MOST: OnceLock<u32> = OnceLock::new();
        let most = *MOST.get_or_init(|| {
            let processors = std::thread::available_parallelism().map_or(2, NonZero::get);
            u32::try_from(processors / 2).unwrap_or(u32::MAX).max(2)
        });
        let looking = Looking(&self.looking);
        (self.looking.fetch_add(1, Relaxed) < most).then_some(looking)
    }

    /// Returns the number of a waiter that begins to wait.
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

    /// Adds a waiter that began to wait as number `arrival` for `cell`, which the caller has locked. Returns what to remove it
    /// by.
    pub(super) fn add(&self, cell: &RawVar, arrival: u64, waiter: Arc<Waiter>) -> Seen {
        let (var, inline) = (std::ptr::from_ref(cell).addr(), cell.inline_word());
        let mut bucket = self.bucket(var).lock();
        let seen = |changes| inline.map_or(Seen::Changes(changes), |word| Seen::Value(word.addr()));
        let queue = bucket.entry(var).or_insert_with(|| Queue {
            now: seen(0),
            changes: 0,
            threads: ThreadQueue::default(),
            tasks: TaskSet::default(),
            #[cfg(feature = "stats")]
            cell: std::sync::atomic::AtomicPtr::default(),
        });
        #[cfg(feature = "stats")]
        {
            *queue.cell.get_mut() = std::ptr::from_ref(cell).cast_mut();
        }
        let seen = seen(queue.changes);
        if waiter.is_task() {
            queue.tasks.add(seen, arrival, waiter);
        } else {
            queue.threads.add(seen, arrival, waiter);
        }
        seen
    }

    /// Removes the waiter that [`add`](WaitTable::add) has added, unless it was called already.
    pub(super) fn remove(&self, var: usize, seen: Seen, arrival: u64, waiter: &Waiter) {
        let mut bucket = self.bucket(var).lock();
        let Some(queue) = bucket.get_mut(&var) else { return };
        let _removed =
            if waiter.is_task() { queue.tasks.remove(seen, arrival) } else { queue.threads.remove(seen, arrival) };
        if queue.is_empty() {
            bucket.remove(&var);
        }
    }

    /// Notes that the variable at `var`, which the caller has locked, is about to get a new value. The waiters that are to be
    /// notified of that, when the caller holds no lock any more, go to `threads` and `tasks`. `inline` is the new word if it is
    /// the value itself. Returns whether there are still waiters for the variable.
    #[cold]
    pub(crate) fn changed(
        &self,
        var: usize,
        inline: Option<Word>,
        threads: &mut Vec<Arc<Waiter>>,
        tasks: &mut Vec<TaskSet>,
    ) -> bool {
        let mut bucket = self.bucket(var).lock();
        let Some(queue) = bucket.get_mut(&var) else { return false };
        queue.changes += 1;
        queue.now = inline.map_or(Seen::Changes(queue.changes), |word| Seen::Value(word.addr()));
        queue.threads.call(var, queue.now, AT_ONCE, threads);
        let due = queue.tasks.take_due(queue.now);
        if !due.is_empty() {
            tasks.push(due);
        }
        let waits = !queue.is_empty();
        if !waits {
            bucket.remove(&var);
        }
        waits
    }

    /// Does the errands of a waiter that was called. The caller holds no lock.
    #[cold]
    pub(crate) fn run(&self, handoffs: Handoffs) {
        for var in handoffs {
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

#[cfg(feature = "stats")]
impl WaitTable {
    /// The variable at `var`, which was waited for, is about to be freed.
    pub(crate) fn forget(&self, var: usize) {
        if let Some(queue) = self.bucket(var).lock().get_mut(&var) {
            *queue.cell.get_mut() = std::ptr::null_mut();
        }
    }

    /// Returns whether [`each`](WaitTable::each) looks at this variable, or at what once lay where it does.
    #[cfg(any(stm_loom, stm_shuttle))]
    pub(crate) fn knows(&self, cell: &RawVar) -> bool {
        let var = std::ptr::from_ref(cell).addr();
        self.bucket(var).lock().get(&var).is_some_and(|queue| !queue.cell.load(Relaxed).is_null())
    }

    /// Shows `f` each variable, how many handles there are to it unless it is gone, and its waiters.
    ///
    /// The variable is looked at while its part of the table is locked. It is allocated then: it was when a waiter came for
    /// it, and has been marked since, for the mark is taken away only when no waiter for it is in the table; and a marked one
    /// that is freed says so here first, with the same lock. (Of a variable that lies where one that is gone did, the next
    /// waiter for it says that it is there.)
    pub(crate) fn each(&self, mut f: impl FnMut(usize, Option<u32>, &mut dyn Iterator<Item = &Arc<Waiter>>)) {
        for bucket in &self.buckets {
            for (&var, queue) in bucket.lock().iter() {
                // SAFETY: allocated, as shown above.
                let cell = unsafe { queue.cell.load(Relaxed).as_ref() };
                f(var, cell.map(RawVar::handles), &mut queue.threads.each().chain(queue.tasks.each()));
            }
        }
    }
}

/// A thread that looks for a change.
pub(crate) struct Looking<'a>(&'a AtomicU32);

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}
