//! A counter whose additions do not conflict.
//!
//! Each thread adds to a variable of its own, its *part*; the value is the sum of all parts. `parts` is their number.
//! It is written when a thread adds whose number is not below it, so a transaction that has read it, and summed so many
//! parts, notices that there are more. An addition need not read it once a transaction of this thread, or of an earlier
//! thread with its number, that found it large enough has committed: it never shrinks, and each later transaction of
//! the thread sees what the thread has seen committed. If the thread got its number in the middle of a transaction,
//! that transaction may see less, and counts its own part as well.
//!
//! A part is created by the thread that adds to it, from memory of its own: parts created side by side would share
//! cache lines.

mod thread_index;

use crate::collections::lazy_array::LazyArray;
use crate::{Stm, TVar, Transaction, atomically, snapshot};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use thread_index::{SHARED, thread_index, thread_index_if_taken};

/// A counter for many threads: additions never conflict with each other, and reading it is exact.
///
/// On a `TVar<i64>` any two transactions that count conflict. This is for numbers that many transactions change and few
/// read: the number of elements, of requests served.
///
/// A handle: clones are the same counter. The value wraps around at the limits of `i64`.
///
/// # Conflicts
///
/// Two transactions conflict when one adds and the other one reads (a [`get`](TCounter::get) in a
/// [`snapshot!`](crate::snapshot!) of its own does not). Two additions do not conflict, but for the first ones of
/// threads that have not added to this counter before, and when they come from destructors of thread-local values.
///
/// # Complexity
///
/// An addition takes constant time. [`get`](TCounter::get) takes time in proportion to the number of threads that have
/// added to it and lived at the same time; so does the memory, about 50 bytes each.
///
/// # Examples
///
/// ```
/// use stm_core::{atomically, collections::TCounter};
/// use std::thread;
///
/// let served = TCounter::new(0);
/// thread::scope(|scope| {
///     for _ in 0..4 {
///         scope.spawn(|| (0..1000).for_each(|_| served.increment()));
///     }
/// });
/// assert_eq!(served.get(), 4000);
/// ```
///
/// # Source
///
/// Striped counters are folklore; `LongAdder` of Java is one. Here each thread has a stripe, so that there are no
/// collisions.
pub struct TCounter {
    shared: Arc<Shared>,
}

struct Shared {
    start: i64,
    /// The number of parts, created or not.
    parts: TVar<usize>,
    part: LazyArray<Part>,
}

#[derive(Default)]
struct Part {
    sum: OnceLock<TVar<i64>>,
    /// Set once a transaction has committed that found this part counted in `parts`.
    counted: AtomicBool,
}

impl Part {
    fn sum(&self) -> &TVar<i64> {
        self.sum.get_or_init(|| TVar::new(0))
    }
}

impl TCounter {
    /// Creates a counter that starts at `value`.
    pub fn new(value: i64) -> Self {
        TCounter { shared: Arc::new(Shared { start: value, parts: TVar::new(0), part: LazyArray::new() }) }
    }

    /// Adds `n`, which may be negative.
    #[track_caller]
    pub fn add(&self, n: i64) {
        atomically(|tx| self.add_in(tx, n));
    }

    /// Adds 1.
    #[track_caller]
    pub fn increment(&self) {
        self.add(1);
    }

    /// Subtracts 1.
    #[track_caller]
    pub fn decrement(&self) {
        self.add(-1);
    }

    /// Returns the value.
    pub fn get(&self) -> i64 {
        snapshot(|tx| self.get_in(tx))
    }

    /// Returns `true` if both handles refer to the same counter.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }

    #[inline]
    pub(super) fn add_in(&self, tx: &Transaction, n: i64) -> Stm<()> {
        let index = thread_index();
        let part = self.shared.part.get(index);
        // The thread itself has set it, or has got its number from one that had.
        if !part.counted.load(Relaxed) {
            self.count_part(tx, index)?;
        }
        let sum = part.sum();
        tx.write(sum, tx.read(sum)?.wrapping_add(n))
    }

    #[cold]
    fn count_part(&self, tx: &Transaction, index: usize) -> Stm<()> {
        let parts = tx.read(&self.shared.parts)?;
        if parts <= index {
            tx.write(&self.shared.parts, index + 1)?;
        }
        if index != SHARED {
            let shared = Arc::clone(&self.shared);
            tx.on_commit(move || shared.part.get(index).counted.store(true, Relaxed));
        }
        Ok(())
    }

    pub(super) fn get_in(&self, tx: &Transaction) -> Stm<i64> {
        let parts = tx.read(&self.shared.parts)?;
        let sum = (0..parts).try_fold(self.shared.start, |sum, index| {
            Ok(sum.wrapping_add(tx.read(self.shared.part.get(index).sum())?))
        })?;
        Ok(sum.wrapping_add(self.uncounted_in(tx, parts)?))
    }

    /// Returns what this transaction has added to a part that is not counted in its snapshot: the thread got its number
    /// after the transaction had begun, from a thread that has counted the part since.
    fn uncounted_in(&self, tx: &Transaction, parts: usize) -> Stm<i64> {
        let index = thread_index_if_taken().filter(|&index| index >= parts);
        let part = index.and_then(|index| self.shared.part.get_if_made(index)?.sum.get());
        part.map_or(Ok(0), |sum| tx.read(sum))
    }
}

impl Clone for TCounter {
    fn clone(&self) -> Self {
        TCounter { shared: Arc::clone(&self.shared) }
    }
}

/// Creates a counter that starts at 0.
impl Default for TCounter {
    fn default() -> Self {
        TCounter::new(0)
    }
}

/// Creates a counter that starts at this number.
impl From<i64> for TCounter {
    fn from(value: i64) -> Self {
        TCounter::new(value)
    }
}

impl fmt::Debug for TCounter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TCounter").field(&self.get()).finish()
    }
}
