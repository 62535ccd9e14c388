//! [`TQueue`]: an unbounded queue.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::chain::Chain;
use super::producer::{Producers, TProducer};
#[cfg(panic = "unwind")]
use super::waiting::wait_while_empty;
use crate::collections::debug::show;
use crate::collections::iter::QueueIter;
use crate::collections::{Closed, TryPopError, TryPushError};
use crate::{atomically, snapshot};

/// An unbounded queue: first in, first out, and [`pop`](TQueue::pop) waits while it is empty.
///
/// A handle: clones are the same queue ([`TQueue::ptr_eq`]), and any thread may have one. Each method joins the running
/// transaction, or else is one of its own. An element is cloned once when it is taken, and once for each attempt of a
/// `push` that is a transaction of its own: put elements that are costly to clone into an `Arc`.
///
/// A queue can be [closed](TQueue::close). Its elements can still be taken; then [`pop`](TQueue::pop) yields `None`.
///
/// # Conflicts
///
/// Two transactions conflict when both add, when both take, or when one adds the element that the other takes or
/// misses. So a producer and a consumer do not conflict while there are elements, but for the rare moment (one element
/// in 256 of a long queue) in which both give up or need a piece of memory. [`len`](TQueue::len),
/// [`iter`](TQueue::iter) and [`flush`](TQueue::flush) conflict with all changes of the queue;
/// [`is_empty`](TQueue::is_empty) and the failing forms conflict as the form that would succeed.
///
/// # Complexity
///
/// Constant, but for [`flush`](TQueue::flush) and [`iter`](TQueue::iter). Once in 8 elements of a short queue, up to
/// 256 of a long one, an operation allocates room for as many. In a steady state the room is used again.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TQueue;
///
/// let words = TQueue::new();
/// let reader = thread::spawn({
///     let words = words.clone();
///     move || std::iter::from_fn(|| words.pop()).collect::<Vec<_>>().join(" ")
/// });
/// for word in ["one", "after", "the", "other"] {
///     words.push(word).unwrap();
/// }
/// words.close();
/// assert_eq!(reader.join().unwrap(), "one after the other");
/// ```
///
/// # Source
///
/// The name and the methods are those of `TQueue` in Haskell's package `stm`. That one reverses a list now and then,
/// which takes time in proportion to the queue's length; this one is a chain of rings.
pub struct TQueue<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
}

struct Inner<T: Send + Sync + 'static> {
    chain: Chain<T>,
    producers: Producers,
}

impl<T: Send + Sync + 'static> TQueue<T> {
    /// Creates an empty queue.
    pub fn new() -> Self {
        TQueue { inner: Arc::new(Inner { chain: Chain::new(), producers: Producers::default() }) }
    }

    /// Returns `true` if both handles refer to the same queue.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.inner, &b.inner)
    }

    /// Returns the number of elements.
    pub fn len(&self) -> usize {
        snapshot(|tx| self.inner.chain.len(tx))
    }

    /// Returns `true` if there are no elements.
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| self.inner.chain.is_empty(tx))
    }

    /// Returns `true` if the collection is closed.
    pub fn is_closed(&self) -> bool {
        snapshot(|tx| self.inner.chain.is_closed(tx))
    }

    /// Closes the collection: nothing can be added. Its elements can still be taken; then waiting calls return `None`.
    #[track_caller]
    pub fn close(&self) {
        atomically(|tx| self.inner.chain.close(tx));
    }

    /// Returns a handle whose last drop closes the queue.
    pub fn producer(&self) -> TProducer<Self> {
        self.inner.producers.join(self, Self::close)
    }
}

impl<T: Clone + Send + Sync + 'static> TQueue<T> {
    /// Adds an element at the end.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the queue is closed.
    #[track_caller]
    pub fn push(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.inner.chain.push_back(tx, &mut arrival));
        arrival.or_closed(added)
    }

    /// Does what [`push`](TQueue::push) does, which never waits, with the error type of a bounded queue.
    ///
    /// # Errors
    ///
    /// [`TryPushError::Closed`], with the element, if the queue is closed.
    #[track_caller]
    pub fn try_push(&self, value: T) -> Result<(), TryPushError<T>> {
        Ok(self.push(value)?)
    }

    /// Takes the first element. Waits while there is none. Returns `None` if the queue is closed and empty.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.inner.chain.pop_front(tx)?))
    }

    /// Takes the first element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    #[track_caller]
    pub fn try_pop(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.inner.chain.pop_front(tx))
    }

    /// Returns a clone of the first element, which stays. Waits while there is none. Returns `None` if there will be
    /// none.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.inner.chain.look_at_front(tx)?))
    }

    /// Returns a clone of the first element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the queue is empty, or closed and empty.
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.inner.chain.look_at_front(tx))
    }

    /// Puts an element in front of the first: it is the next to be taken.
    ///
    /// It works on a closed queue as well, so that an element can be put back.
    #[track_caller]
    pub fn unget(&self, value: T) {
        let mut arrival = Arrival::new(value);
        atomically(|tx| self.inner.chain.unget(tx, &mut arrival));
    }

    /// Adds all elements at the end, in one transaction.
    ///
    /// # Panics
    ///
    /// If the queue is closed.
    #[track_caller]
    pub fn extend(&self, values: impl IntoIterator<Item = T>) {
        let values = Vec::from_iter(values);
        let added = atomically(|tx| {
            for value in &values {
                if let Err(closed) = self.inner.chain.push_back(tx, &mut Arrival::new(value.clone()))? {
                    return Ok(Err(closed));
                }
            }
            Ok(Ok(()))
        });
        added.expect("`extend` needs a queue that is not closed; use `push` for one that may be");
    }

    /// Takes all elements, in order.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    #[track_caller]
    pub fn flush(&self) -> Vec<T> {
        atomically(|tx| self.inner.chain.flush(tx))
    }

    /// Removes all elements. A closed queue remains closed.
    ///
    /// # Complexity
    ///
    /// As [`flush`](TQueue::flush).
    #[track_caller]
    pub fn clear(&self) {
        drop(self.flush());
    }

    /// Returns an iterator over clones of all elements, in order, as they were at one moment.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn iter(&self) -> QueueIter<T> {
        QueueIter::of(snapshot(|tx| self.inner.chain.read_all(tx)))
    }
}

impl<T: Send + Sync + 'static> Clone for TQueue<T> {
    fn clone(&self) -> Self {
        TQueue { inner: self.inner.clone() }
    }
}

impl<T: Send + Sync + 'static> Default for TQueue<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone + Send + Sync + 'static> FromIterator<T> for TQueue<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        TQueue { inner: Arc::new(Inner { chain: Chain::of(values), producers: Producers::default() }) }
    }
}

/// As [`TQueue::extend`].
impl<T: Clone + Send + Sync + 'static> Extend<T> for TQueue<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        TQueue::extend(self, values);
    }
}

impl<T: Clone + Send + Sync + 'static> IntoIterator for &TQueue<T> {
    type Item = T;
    type IntoIter = QueueIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TQueue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TQueue", || Vec::from_iter(self))
    }
}
