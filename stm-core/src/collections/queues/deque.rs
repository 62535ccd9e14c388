//! [`TDeque`]: an unbounded queue with two ends.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::chain::Chain;
use super::producer::{Producers, TProducer};
#[cfg(panic = "unwind")]
use super::waiting::wait_while_empty;
use crate::collections::debug::show;
use crate::collections::iter::DequeIter;
use crate::collections::{Closed, TryPopError};
use crate::{atomically, snapshot};

/// An unbounded queue with two ends.
///
/// A handle: clones are the same deque ([`TDeque::ptr_eq`]), and any thread may have one. Each method joins the running
/// transaction, or else is one of its own. An element is cloned once when it is taken, and once for each attempt of an
/// addition that is a transaction of its own; put what is costly to clone into an `Arc`.
///
/// A deque can be [closed](TDeque::close). Its elements can still be taken; then [`pop_front`](TDeque::pop_front) and
/// [`pop_back`](TDeque::pop_back) yield `None`.
///
/// # Conflicts
///
/// Two transactions conflict when both change the same end, or when they meet at the same element, or at none. So the
/// two ends do not conflict while there are elements, but for the rare moment (one element in 256 of a long deque) in
/// which both give up or need a piece of memory. [`len`](TDeque::len), [`iter`](TDeque::iter) and
/// [`flush`](TDeque::flush) conflict with all changes of the deque; [`is_empty`](TDeque::is_empty) conflicts as
/// [`pop_front`](TDeque::pop_front).
///
/// # Complexity
///
/// Constant, but for [`flush`](TDeque::flush) and [`iter`](TDeque::iter). Once in 8 elements of a short deque, up to
/// 256 of a long one, an operation allocates room for as many. In a steady state the room is used again.
///
/// # Examples
///
/// ```
/// use stm_core::collections::TDeque;
///
/// let tasks = TDeque::from(vec!["old", "new"]);
/// tasks.push_back("newest").unwrap();
/// tasks.push_front("urgent").unwrap();
/// assert_eq!(tasks.pop_front(), Some("urgent"));
/// assert_eq!(tasks.pop_back(), Some("newest")); // as in work stealing
/// assert_eq!(tasks.flush(), ["old", "new"]);
/// ```
pub struct TDeque<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
}

struct Inner<T: Send + Sync + 'static> {
    chain: Chain<T>,
    producers: Producers,
}

impl<T: Send + Sync + 'static> TDeque<T> {
    /// Creates an empty deque.
    pub fn new() -> Self {
        TDeque { inner: Arc::new(Inner { chain: Chain::new(), producers: Producers::default() }) }
    }

    /// Returns `true` if both handles refer to the same deque.
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

    /// Returns a handle whose last drop closes the deque.
    pub fn producer(&self) -> TProducer<Self> {
        self.inner.producers.join(self, Self::close)
    }
}

impl<T: Clone + Send + Sync + 'static> TDeque<T> {
    /// Adds an element before the first.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the deque is closed.
    #[track_caller]
    pub fn push_front(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.inner.chain.push_front(tx, &mut arrival));
        arrival.or_closed(added)
    }

    /// Adds an element after the last.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the deque is closed.
    #[track_caller]
    pub fn push_back(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.inner.chain.push_back(tx, &mut arrival));
        arrival.or_closed(added)
    }

    /// Takes the first element. Waits while there is none. Returns `None` if the deque is closed and empty.
    ///
    /// # Retries
    ///
    /// While the deque is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop_front(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.inner.chain.pop_front(tx)?))
    }

    /// Takes the last element. Waits while there is none. Returns `None` if the deque is closed and empty.
    ///
    /// # Retries
    ///
    /// While the deque is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop_back(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.inner.chain.pop_back(tx)?))
    }

    /// Takes the first element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the deque is empty, or closed and empty.
    #[track_caller]
    pub fn try_pop_front(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.inner.chain.pop_front(tx))
    }

    /// Takes the last element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the deque is empty, or closed and empty.
    #[track_caller]
    pub fn try_pop_back(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.inner.chain.pop_back(tx))
    }

    /// Returns a clone of the first element, which stays. Waits while there is none. Returns `None` if there will be
    /// none.
    ///
    /// # Retries
    ///
    /// While the deque is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn front(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.inner.chain.look_at_front(tx)?))
    }

    /// Returns a clone of the last element, which stays. Waits while there is none. Returns `None` if there will be
    /// none.
    ///
    /// # Retries
    ///
    /// While the deque is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn back(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.inner.chain.look_at_back(tx)?))
    }

    /// Returns a clone of the first element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the deque is empty, or closed and empty.
    pub fn try_front(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.inner.chain.look_at_front(tx))
    }

    /// Returns a clone of the last element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the deque is empty, or closed and empty.
    pub fn try_back(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.inner.chain.look_at_back(tx))
    }

    /// Adds all elements at the back, in one transaction.
    ///
    /// # Panics
    ///
    /// If the deque is closed.
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
        added.expect("`extend` needs a deque that is not closed; use `push_back` for one that may be");
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

    /// Removes all elements. A closed deque remains closed.
    ///
    /// # Complexity
    ///
    /// As [`flush`](TDeque::flush).
    #[track_caller]
    pub fn clear(&self) {
        drop(self.flush());
    }

    /// Returns an iterator over clones of all elements, in order, as they were at one moment.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn iter(&self) -> DequeIter<T> {
        DequeIter::of(snapshot(|tx| self.inner.chain.read_all(tx)))
    }
}

impl<T: Send + Sync + 'static> Clone for TDeque<T> {
    fn clone(&self) -> Self {
        TDeque { inner: self.inner.clone() }
    }
}

impl<T: Send + Sync + 'static> Default for TDeque<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone + Send + Sync + 'static> FromIterator<T> for TDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        TDeque { inner: Arc::new(Inner { chain: Chain::of(values), producers: Producers::default() }) }
    }
}

/// As [`TDeque::extend`].
impl<T: Clone + Send + Sync + 'static> Extend<T> for TDeque<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        TDeque::extend(self, values);
    }
}

impl<T: Clone + Send + Sync + 'static> IntoIterator for &TDeque<T> {
    type Item = T;
    type IntoIter = DequeIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TDeque<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TDeque", || Vec::from_iter(self))
    }
}
