//! [`TBQueue`]: a bounded queue.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::circle::Circle;
use super::producer::{Producers, TProducer};
#[cfg(panic = "unwind")]
use super::waiting::wait_while_empty;
#[cfg(panic = "unwind")]
use crate::collections::Closed;
use crate::collections::show::show;
use crate::collections::{TryPopError, TryPushError};
use crate::{atomically, snapshot};

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
    inner: Arc<Inner<T>>,
}

struct Inner<T: Send + Sync + 'static> {
    circle: Circle<T>,
    producers: Producers,
}

impl<T: Send + Sync + 'static> TBQueue<T> {
    /// An empty queue with room for `capacity` elements.
    ///
    /// # Panics
    ///
    /// If `capacity` is 0, or greater than `isize::MAX`.
    #[track_caller]
    pub fn new(capacity: usize) -> Self {
        assert!(
            capacity > 0,
            "a `TBQueue` needs a capacity of at least 1: to hand elements over without any room for them, use capacity 1 \
             and wait for `is_empty`"
        );
        assert!(
            capacity <= usize::MAX >> 1,
            "the capacity of a `TBQueue` is at most `isize::MAX`, and not {capacity}: use a `TQueue` for one without a bound"
        );
        Self::of(capacity, Vec::new())
    }

    /// With these elements, for which there is room, made at once and in no transaction.
    pub(in crate::collections) fn of(capacity: usize, values: Vec<T>) -> Self {
        TBQueue { inner: Arc::new(Inner { circle: Circle::of(capacity, values), producers: Producers::default() }) }
    }

    /// For how many elements there is room.
    pub fn capacity(&self) -> usize {
        self.inner.circle.capacity()
    }

    /// Are the two handles the same queue?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.inner, &b.inner)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        snapshot(|tx| self.inner.circle.len(tx))
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| self.inner.circle.is_empty(tx))
    }

    /// Is there no room?
    pub fn is_full(&self) -> bool {
        snapshot(|tx| self.inner.circle.is_full(tx))
    }

    /// Can nothing be added any more?
    pub fn is_closed(&self) -> bool {
        snapshot(|tx| self.inner.circle.is_closed(tx))
    }

    /// Sees to it that nothing can be added any more. What is there can still be taken, and whoever waits for more learns
    /// that there will be none.
    #[track_caller]
    pub fn close(&self) {
        atomically(|tx| self.inner.circle.close(tx));
    }

    /// A handle whose last drop closes the queue.
    pub fn producer(&self) -> TProducer<Self> {
        self.inner.producers.join(self, Self::close)
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
    #[track_caller]
    pub fn push(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| match self.inner.circle.push(tx, &mut arrival)? {
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
    #[track_caller]
    pub fn try_push(&self, value: T) -> Result<(), TryPushError<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.inner.circle.push(tx, &mut arrival));
        arrival.or_refused(added)
    }

    /// Takes the first element. Waits while there is none; `None` if there will be none, because the queue is closed.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.inner.circle.pop(tx)?))
    }

    /// Takes the first element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    #[track_caller]
    pub fn try_pop(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.inner.circle.pop(tx))
    }

    /// A clone of the first element, which stays. Waits while there is none; `None` if there will be none.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.inner.circle.look(tx)?))
    }

    /// A clone of the first element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.inner.circle.look(tx))
    }

    /// Puts an element in front of the first: it is the next to be taken. Waits while there is no room.
    ///
    /// It works on a closed queue, too: what was taken from it can be put back.
    ///
    /// # Retries
    ///
    /// While the queue is full.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn unget(&self, value: T) {
        let mut arrival = Arrival::new(value);
        atomically(|tx| match self.inner.circle.unget(tx, &mut arrival)? {
            Ok(()) => Ok(()),
            Err(_) => tx.retry(),
        });
    }

    /// Puts an element in front of the first, if there is room, also on a closed queue.
    ///
    /// # Errors
    ///
    /// [`TryPushError::Full`], with the element, if the queue is full.
    #[track_caller]
    pub fn try_unget(&self, value: T) -> Result<(), TryPushError<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.inner.circle.unget(tx, &mut arrival));
        arrival.or_refused(added)
    }

    /// Takes all elements, in order.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    #[track_caller]
    pub fn flush(&self) -> Vec<T> {
        atomically(|tx| self.inner.circle.flush(tx))
    }

    /// Removes all elements. A closed queue remains closed.
    ///
    /// # Complexity
    ///
    /// As [`flush`](TBQueue::flush).
    #[track_caller]
    pub fn clear(&self) {
        drop(self.flush());
    }

    /// Clones of all elements, in order, as they were at one moment.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn iter(&self) -> std::vec::IntoIter<T> {
        snapshot(|tx| self.inner.circle.read_all(tx)).into_iter()
    }
}

impl<T: Send + Sync + 'static> Clone for TBQueue<T> {
    fn clone(&self) -> Self {
        TBQueue { inner: self.inner.clone() }
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
        show(f, "TBQueue", || Vec::from_iter(self))
    }
}
