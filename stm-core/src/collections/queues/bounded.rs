//! [`TBQueue`]: a bounded queue.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
#[cfg(panic = "unwind")]
use super::arrival::wait_while_empty;
use super::producer::{Producers, TProducer};
use super::slots::Slots;
#[cfg(panic = "unwind")]
use crate::collections::Closed;
use crate::collections::{TryPopError, TryPushError};
use crate::{Stm, TVar, Transaction, atomically, snapshot};

/// Set in both ends of a queue that is closed, so that nobody has to look at anything else to learn it.
const CLOSED: usize = 1 << (usize::BITS - 1);

/// A bounded queue: first in, first out, and [`push`](TBQueue::push) waits while it is full.
///
/// A handle: clones are the same queue ([`TBQueue::ptr_eq`]), and any thread may have one. Each method joins the running
/// transaction or else is one of its own. An element is cloned once when it is taken, and once for each attempt of a `push`
/// that is a transaction of its own; put what is costly to clone into an `Arc`.
///
/// A queue can be [closed](TBQueue::close). What is in it can still be taken; then [`pop`](TBQueue::pop) yields `None`.
///
/// # Conflicts
///
/// Two transactions conflict when both add, when both take, or when one adds to and the other takes from the same slot, which
/// is only where the queue is empty or full. So a producer and a consumer do not conflict while there are elements and room.
/// [`len`](TBQueue::len), [`iter`](TBQueue::iter) and [`flush`](TBQueue::flush) conflict with all that changes the queue;
/// [`is_empty`](TBQueue::is_empty) and the failing forms conflict as the form that would succeed.
///
/// # Complexity
///
/// Constant, but for [`flush`](TBQueue::flush) and [`iter`](TBQueue::iter). Slots are made when they are first used, some
/// dozens at a time, so that a large capacity costs nothing before. What has been used stays.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TBQueue;
///
/// let jobs = TBQueue::new(4);
/// thread::scope(|scope| {
///     scope.spawn(|| {
///         for job in 0..100 {
///             jobs.push(job).unwrap(); // waits while four jobs are waiting
///         }
///         jobs.close();
///     });
///     let mut sum = 0;
///     while let Some(job) = jobs.pop() {
///         sum += job;
///     }
///     assert_eq!(sum, 4950);
/// });
/// ```
///
/// # Source
///
/// The name and the methods are those of `TBQueue` in Haskell's package `stm`. There, readers and writers each have a number
/// of permits that they fetch from each other; here, a slot itself says whether it is free.
pub struct TBQueue<T: Send + Sync + 'static> {
    ends: Arc<Ends<T>>,
}

struct Ends<T: Send + Sync + 'static> {
    /// Index of the first element, and whether the queue is closed.
    head: TVar<usize>,
    /// `None` where there is no element. The elements are in neighbouring slots, that after the last being the first.
    slots: Slots<T>,
    producers: Producers,
    /// Index of the first free slot, or, if there is none, of the first element; and whether the queue is closed.
    tail: TVar<usize>,
}

impl<T: Send + Sync + 'static> TBQueue<T> {
    /// An empty queue with room for `capacity` elements.
    ///
    /// # Panics
    ///
    /// If `capacity` is 0, or greater than `isize::MAX`.
    pub fn new(capacity: usize) -> Self {
        assert!(
            capacity > 0,
            "a `TBQueue` needs a capacity of at least 1: to hand elements over without any room for them, use capacity 1 \
             and wait for `is_empty`"
        );
        assert!(
            capacity < CLOSED,
            "the capacity of a `TBQueue` is at most `isize::MAX`, and not {capacity}: use a `TQueue` for one without a bound"
        );
        let ends = Ends {
            head: TVar::new(0),
            slots: Slots::new(capacity),
            producers: Producers::default(),
            tail: TVar::new(0),
        };
        TBQueue { ends: Arc::new(ends) }
    }

    /// For how many elements there is room.
    pub fn capacity(&self) -> usize {
        self.ends.slots.size()
    }

    /// Are the two handles the same queue?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.ends, &b.ends)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        snapshot(|tx| self.count(tx))
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| Ok(!self.is_taken(tx, tx.read(&self.ends.head)? & !CLOSED)?))
    }

    /// Is there no room?
    pub fn is_full(&self) -> bool {
        snapshot(|tx| self.is_taken(tx, tx.read(&self.ends.tail)? & !CLOSED))
    }

    /// Can nothing be added any more?
    pub fn is_closed(&self) -> bool {
        snapshot(|tx| Ok(tx.read(&self.ends.tail)? & CLOSED != 0))
    }

    /// Sees to it that nothing can be added any more. What is there can still be taken, and whoever waits for more learns
    /// that there will be none.
    pub fn close(&self) {
        atomically(|tx| {
            for end in [&self.ends.head, &self.ends.tail] {
                tx.write(end, tx.read(end)? | CLOSED)?;
            }
            Ok(())
        });
    }

    /// A handle whose last drop closes the queue.
    pub fn producer(&self) -> TProducer<Self> {
        self.ends.producers.join(self, Self::close)
    }

    fn count(&self, tx: &Transaction) -> Stm<usize> {
        let (head, tail) = (tx.read(&self.ends.head)? & !CLOSED, tx.read(&self.ends.tail)? & !CLOSED);
        if head != tail {
            return Ok(if head < tail { tail - head } else { self.capacity() - (head - tail) });
        }
        Ok(if self.is_taken(tx, head)? { self.capacity() } else { 0 })
    }

    fn is_taken(&self, tx: &Transaction, index: usize) -> Stm<bool> {
        Ok(tx.read_ref(self.ends.slots.get(index))?.is_some())
    }

    #[inline(always)]
    fn after(&self, index: usize) -> usize {
        if index + 1 == self.capacity() { 0 } else { index + 1 }
    }

    fn before(&self, index: usize) -> usize {
        index.checked_sub(1).unwrap_or(self.capacity() - 1)
    }
}

impl<T: Clone + Send + Sync + 'static> TBQueue<T> {
    /// Adds an element at the end. Waits while there is no room.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the queue is closed, also while this waits.
    ///
    /// # Retries
    ///
    /// While the queue is full.
    #[cfg(panic = "unwind")]
    pub fn push(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| match self.add(tx, &mut arrival)? {
            Ok(()) => Ok(Ok(())),
            Err(TryPushError::Closed(())) => Ok(Err(Closed(()))),
            Err(TryPushError::Full(())) => tx.retry(),
        });
        arrival.or_closed(added)
    }

    /// Adds an element at the end, if there is room.
    ///
    /// # Errors
    ///
    /// [`TryPushError`], with the element, if the queue is full or closed.
    pub fn try_push(&self, value: T) -> Result<(), TryPushError<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.add(tx, &mut arrival));
        arrival.or_refused(added)
    }

    /// Takes the first element. Waits while there is none; `None` if there will be none, because the queue is closed.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn pop(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.take(tx)?))
    }

    /// Takes the first element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    pub fn try_pop(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.take(tx))
    }

    /// A clone of the first element, which stays. Waits while there is none; `None` if there will be none.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.look(tx)?))
    }

    /// A clone of the first element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.look(tx))
    }

    /// Puts an element in front of the first: it is the next to be taken. Waits while there is no room.
    ///
    /// It works on a closed queue, too: what was taken from it can be put back.
    ///
    /// # Retries
    ///
    /// While the queue is full.
    #[cfg(panic = "unwind")]
    pub fn unget(&self, value: T) {
        let mut arrival = Arrival::new(value);
        atomically(|tx| {
            let head = tx.read(&self.ends.head)?;
            let index = self.before(head & !CLOSED);
            if self.is_taken(tx, index)? {
                return tx.retry();
            }
            tx.write(self.ends.slots.get(index), Some(arrival.enter()))?;
            tx.write(&self.ends.head, index | head & CLOSED)
        });
    }

    /// Takes all elements, in order.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn flush(&self) -> Vec<T> {
        atomically(|tx| {
            let tail = tx.read(&self.ends.tail)?;
            let values = self.read_all(tx, |slot| tx.write(slot, None))?;
            if !values.is_empty() {
                tx.write(&self.ends.head, tail)?;
            }
            Ok(values)
        })
    }

    /// Clones of all elements, in order, as they were at one moment.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn iter(&self) -> std::vec::IntoIter<T> {
        snapshot(|tx| self.read_all(tx, |_| Ok(()))).into_iter()
    }

    #[inline(always)]
    fn add(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), TryPushError<()>>> {
        let tail = tx.read(&self.ends.tail)?;
        if tail & CLOSED != 0 {
            return Ok(Err(TryPushError::Closed(())));
        }
        let slot = self.ends.slots.get(tail);
        if tx.read_ref(slot)?.is_some() {
            return Ok(Err(TryPushError::Full(())));
        }
        tx.write(slot, Some(arrival.enter()))?;
        tx.write(&self.ends.tail, self.after(tail))?;
        Ok(Ok(()))
    }

    #[inline(always)]
    fn take(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let head = tx.read(&self.ends.head)?;
        let (closed, index) = (head & CLOSED, head & !CLOSED);
        let slot = self.ends.slots.get(index);
        let Some(value) = tx.read_ref(slot)? else { return Ok(Err(nothing(closed))) };
        let value = value.clone();
        tx.write(slot, None)?;
        tx.write(&self.ends.head, self.after(index) | closed)?;
        Ok(Ok(value))
    }

    fn look(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let head = tx.read(&self.ends.head)?;
        let value = tx.read_ref(self.ends.slots.get(head & !CLOSED))?;
        Ok(value.clone().ok_or_else(|| nothing(head & CLOSED)))
    }

    fn read_all(&self, tx: &Transaction, each: impl Fn(&TVar<Option<T>>) -> Stm<()>) -> Stm<Vec<T>> {
        let len = self.count(tx)?;
        let mut values = Vec::with_capacity(len);
        let mut index = tx.read(&self.ends.head)? & !CLOSED;
        for _ in 0..len {
            let slot = self.ends.slots.get(index);
            values.extend(tx.read_ref(slot)?.clone());
            each(slot)?;
            index = self.after(index);
        }
        Ok(values)
    }
}

fn nothing(closed: usize) -> TryPopError {
    if closed == 0 { TryPopError::Empty } else { TryPopError::Closed }
}

impl<T: Send + Sync + 'static> Clone for TBQueue<T> {
    fn clone(&self) -> Self {
        TBQueue { ends: self.ends.clone() }
    }
}

impl<T: Clone + Send + Sync + 'static> IntoIterator for &TBQueue<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TBQueue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TBQueue ")?;
        f.debug_list().entries(self).finish()
    }
}
