//! [`TPriorityQueue`].
//!
//! The tree of the ordered map, with equal elements side by side: a new one goes before all that are equal, and the
//! last one of all leaves first. So equal elements leave in the order in which they came, without a number that all
//! would draw.

use super::TCounter;
use super::debug::show;
use super::errors::{Closed, TryPopError};
use super::iter::PriorityQueueIter;
use super::ordered::{Entry, Equal, Span, Tree};
use super::queues::{Producers, TProducer};
use crate::{Stm, TVar, Transaction, atomically, snapshot};
use std::fmt;
use std::ops::ControlFlow;

/// A priority queue: the greatest element leaves first, and of equal ones the one that was added first.
///
/// A handle: clones are the same queue. Each method is a part of the running transaction, or else a transaction of its
/// own. For the least first, wrap the elements in [`Reverse`](std::cmp::Reverse). Elements must not change their order
/// while they are in the queue; if they do, the order in which they leave is unspecified.
///
/// # Conflicts
///
/// Two transactions conflict when both take elements, when one looks at or takes the greatest element while the other
/// one adds one that is about as great, and when they add elements between which there are few (up to 16). Additions of
/// elements far apart do not conflict with each other, nor with taking, but where a node of the tree splits.
/// [`len`](TPriorityQueue::len) conflicts with additions and with taking, and [`close`](TPriorityQueue::close) with
/// additions.
///
/// # Complexity
///
/// Logarithmic time. `len` takes time in proportion to the number of threads that have used the queue.
///
/// # Panics
///
/// A panic of `Ord` or `Clone` aborts the transaction and unwinds further; the queue remains as it was.
///
/// # Examples
///
/// ```
/// use stm_core::collections::TPriorityQueue;
/// use std::thread;
///
/// let jobs = TPriorityQueue::new();
/// thread::scope(|scope| {
///     let worker = scope.spawn(|| std::iter::from_fn(|| jobs.pop()).count());
///     for job in [(1, "sweep"), (9, "extinguish"), (5, "cook")] {
///         jobs.push(job).unwrap();
///     }
///     jobs.close();
///     assert_eq!(worker.join().unwrap(), 3);
/// });
/// ```
///
/// # Source
///
/// The tree is that of [`TOrdMap`](super::TOrdMap).
pub struct TPriorityQueue<T: Send + Sync + 'static> {
    tree: Tree<T, ()>,
    len: TCounter,
    is_closed: TVar<bool>,
    producers: Producers,
}

impl<T: Send + Sync + 'static> TPriorityQueue<T> {
    /// Creates an empty queue.
    pub fn new() -> Self {
        TPriorityQueue {
            tree: Tree::empty(),
            len: TCounter::new(0),
            is_closed: TVar::new(false),
            producers: Producers::default(),
        }
    }

    /// Returns `true` if both handles refer to the same queue.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TVar::ptr_eq(&a.is_closed, &b.is_closed)
    }

    /// Returns the number of elements.
    pub fn len(&self) -> usize {
        let len = snapshot(|tx| self.len.get_in(tx));
        usize::try_from(len).expect("every removal follows an addition")
    }

    /// Closes the collection: nothing can be added. Its elements can still be taken; then waiting calls return `None`.
    #[track_caller]
    pub fn close(&self) {
        self.is_closed.store(true);
    }

    /// Returns `true` if the collection is closed.
    pub fn is_closed(&self) -> bool {
        self.is_closed.load()
    }

    /// Returns a handle whose last drop closes the queue.
    pub fn producer(&self) -> TProducer<Self> {
        self.producers.join(self, Self::close)
    }
}

impl<T: Ord + Clone + Send + Sync + 'static> TPriorityQueue<T> {
    /// Returns `true` if there are no elements. Conflicts only with changes of the greatest ones.
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| Ok(self.greatest(tx)?.is_none()))
    }

    /// Adds an element, behind all that are equal to it.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the queue is closed.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::{Closed, TPriorityQueue};
    /// let queue = TPriorityQueue::from([1]);
    /// assert_eq!(queue.push(2), Ok(()));
    /// queue.close();
    /// assert_eq!(queue.push(3), Err(Closed(3)));
    /// assert_eq!((queue.pop(), queue.pop(), queue.pop()), (Some(2), Some(1), None));
    /// ```
    #[track_caller]
    pub fn push(&self, element: T) -> Result<(), Closed<T>> {
        let entry = Entry::new(element, ());
        if atomically(|tx| self.add(tx, &entry)) { Ok(()) } else { Err(Closed(entry.into_pair().0)) }
    }

    /// Takes the greatest element. Waits while there is none. Returns `None` if the queue is closed and empty.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop(&self) -> Option<T> {
        atomically(|tx| or_wait(tx, self.take(tx)?))
    }

    /// Takes the greatest element.
    ///
    /// # Errors
    ///
    /// [`TryPopError::Empty`] if there is none, [`TryPopError::Closed`] if there will never be one again.
    #[track_caller]
    pub fn try_pop(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.take(tx))
    }

    /// Returns a clone of the greatest element, which stays. Waits while there is none. Returns `None` if the queue is
    /// closed and empty.
    ///
    /// # Retries
    ///
    /// While the queue is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| or_wait(tx, self.look(tx)?))
    }

    /// Returns a clone of the greatest element.
    ///
    /// # Errors
    ///
    /// As [`try_pop`](TPriorityQueue::try_pop).
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.look(tx))
    }

    /// Adds all elements in one transaction, equal ones in this order.
    ///
    /// # Panics
    ///
    /// If the queue is closed.
    #[track_caller]
    pub fn extend(&self, elements: impl IntoIterator<Item = T>) {
        let entries: Vec<_> = elements.into_iter().map(|element| Entry::new(element, ())).collect();
        let all_added = atomically(|tx| {
            for entry in &entries {
                if !self.add(tx, entry)? {
                    return Ok(false);
                }
            }
            Ok(true)
        });
        assert!(all_added, "`extend` needs a queue that is not closed; use `push` for one that may be");
    }

    /// Takes all elements, the greatest first.
    #[track_caller]
    pub fn flush(&self) -> Vec<T> {
        atomically(|tx| {
            let all = self.all(tx)?;
            if !all.is_empty() {
                let len = self.len.get_in(tx)?;
                self.len.add_in(tx, -len)?;
                self.tree.clear(tx)?;
            }
            Ok(all)
        })
    }

    /// Removes all elements. A closed queue remains closed.
    ///
    /// # Complexity
    ///
    /// As [`flush`](TPriorityQueue::flush).
    #[track_caller]
    pub fn clear(&self) {
        drop(self.flush());
    }

    /// Returns an iterator over clones of all elements at one moment, the greatest first.
    pub fn iter(&self) -> PriorityQueueIter<T> {
        PriorityQueueIter::of(snapshot(|tx| self.all(tx)))
    }

    /// Adds an element, unless the queue is closed. Returns `true` if it did.
    fn add(&self, tx: &Transaction, entry: &Entry<T, ()>) -> Stm<bool> {
        let is_closed = tx.read(&self.is_closed)?;
        if !is_closed {
            self.tree.insert(tx, entry.clone(), Equal::Kept)?;
            self.len.add_in(tx, 1)?;
        }
        Ok(!is_closed)
    }

    fn all(&self, tx: &Transaction) -> Stm<Vec<T>> {
        let mut all = Vec::new();
        self.tree.visit(tx, Span::<T>::all(), |entry| {
            all.push(entry.key().clone());
            ControlFlow::<()>::Continue(())
        })?;
        all.reverse();
        Ok(all)
    }

    fn greatest<'tx>(&self, tx: &'tx Transaction) -> Stm<Option<&'tx T>> {
        Ok(self.tree.last(tx, Span::<T>::all())?.map(Entry::key))
    }

    fn look(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        match self.greatest(tx)? {
            Some(element) => Ok(Ok(element.clone())),
            None => self.nothing(tx),
        }
    }

    fn take(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let Some(entry) = self.tree.pop_last(tx)? else { return self.nothing(tx) };
        self.len.add_in(tx, -1)?;
        Ok(Ok(entry.into_pair().0))
    }

    fn nothing(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        Ok(Err(if tx.read(&self.is_closed)? { TryPopError::Closed } else { TryPopError::Empty }))
    }
}

#[cfg(panic = "unwind")]
fn or_wait<T>(tx: &Transaction, result: Result<T, TryPopError>) -> Stm<Option<T>> {
    match result {
        Ok(element) => Ok(Some(element)),
        Err(TryPopError::Closed) => Ok(None),
        Err(TryPopError::Empty) => tx.retry(),
    }
}

impl<T: Send + Sync + 'static> Clone for TPriorityQueue<T> {
    fn clone(&self) -> Self {
        TPriorityQueue {
            tree: self.tree.clone(),
            len: self.len.clone(),
            is_closed: self.is_closed.clone(),
            producers: self.producers.clone(),
        }
    }
}

impl<T: Send + Sync + 'static> Default for TPriorityQueue<T> {
    fn default() -> Self {
        TPriorityQueue::new()
    }
}

impl<T: Ord + Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TPriorityQueue<T> {
    /// Shows all elements at one moment, the greatest first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TPriorityQueue", || Vec::from_iter(self))
    }
}

/// As [`TPriorityQueue::extend`].
impl<T: Ord + Clone + Send + Sync + 'static> Extend<T> for TPriorityQueue<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        TPriorityQueue::extend(self, elements);
    }
}

/// Equal elements are added in this order.
impl<T: Ord + Clone + Send + Sync + 'static> FromIterator<T> for TPriorityQueue<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        let mut entries: Vec<_> = elements.into_iter().map(|element| Entry::new(element, ())).collect();
        entries.reverse();
        entries.sort_by(|a, b| a.key().cmp(b.key()));
        let len = TCounter::new(i64::try_from(entries.len()).expect("it fits into memory"));
        TPriorityQueue { tree: Tree::over(entries), len, is_closed: TVar::new(false), producers: Producers::default() }
    }
}

/// Clones of all elements at one moment, the greatest first.
impl<T: Ord + Clone + Send + Sync + 'static> IntoIterator for &TPriorityQueue<T> {
    type Item = T;
    type IntoIter = PriorityQueueIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
