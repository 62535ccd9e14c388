//! [`TStack`]: an unbounded stack.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::producer::{Producers, TProducer};
#[cfg(panic = "unwind")]
use super::waiting::wait_while_empty;
use crate::collections::debug::show;
use crate::collections::iter::StackIter;
use crate::collections::{Closed, TryPopError};
use crate::{Stm, TVar, Transaction, atomically, snapshot};

/// An unbounded stack: last in, first out, and [`pop`](TStack::pop) waits while it is empty.
///
/// A handle: clones are the same stack ([`TStack::ptr_eq`]), and any thread may have one. Each method joins the running
/// transaction, or else is one of its own. An element is cloned once when it is taken, and once for each attempt of a
/// `push` that is a transaction of its own: put elements that are costly to clone into an `Arc`.
///
/// A stack can be [closed](TStack::close). Its elements can still be taken; then [`pop`](TStack::pop) yields `None`.
///
/// # Conflicts
///
/// Two transactions conflict when one changes the stack and the other uses it in any way: there is one variable.
///
/// # Complexity
///
/// Constant, but for [`flush`](TStack::flush) and [`iter`](TStack::iter).
///
/// # Examples
///
/// ```
/// use stm_core::collections::{TStack, TryPopError};
///
/// let stack = TStack::from(vec![1, 2]);
/// stack.push(3).unwrap();
/// assert_eq!(stack.len(), 3);
/// assert_eq!((stack.pop(), stack.pop(), stack.pop()), (Some(3), Some(2), Some(1)));
/// assert_eq!(stack.try_pop(), Err(TryPopError::Empty));
/// ```
///
/// # Source
///
/// R. K. Treiber, *Systems Programming: Coping with Parallelism* (IBM, 1986), has the list with one pointer to its top.
pub struct TStack<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
}

struct Inner<T: Send + Sync + 'static> {
    top: TVar<Top<T>>,
    producers: Producers,
}

struct Top<T> {
    node: Option<Arc<Node<T>>>,
    closed: bool,
}

struct Node<T> {
    value: T,
    below: Option<Arc<Node<T>>>,
    /// The number of elements from here on down.
    depth: usize,
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        // In a loop: recursion would need program stack in proportion to the number of nodes.
        let mut below = self.below.take();
        while let Some(mut node) = below.and_then(Arc::into_inner) {
            below = node.below.take();
        }
    }
}

impl<T> Top<T> {
    fn node(&self) -> Result<&Arc<Node<T>>, TryPopError> {
        self.node.as_ref().ok_or(if self.closed { TryPopError::Closed } else { TryPopError::Empty })
    }

    fn depth(&self) -> usize {
        self.node.as_ref().map_or(0, |node| node.depth)
    }
}

impl<T: Clone> Top<T> {
    /// Returns all elements, the top one first.
    fn values(&self) -> Vec<T> {
        let mut values = Vec::with_capacity(self.depth());
        let mut node = self.node.as_ref();
        while let Some(next) = node {
            values.push(next.value.clone());
            node = next.below.as_ref();
        }
        values
    }
}

impl<T: Send + Sync + 'static> TStack<T> {
    /// Creates an empty stack.
    pub fn new() -> Self {
        Self::over(None)
    }

    fn over(node: Option<Arc<Node<T>>>) -> Self {
        let top = TVar::new(Top { node, closed: false });
        TStack { inner: Arc::new(Inner { top, producers: Producers::default() }) }
    }

    /// Returns `true` if both handles refer to the same stack.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.inner, &b.inner)
    }

    /// Returns the number of elements.
    pub fn len(&self) -> usize {
        snapshot(|tx| Ok(tx.read_ref(&self.inner.top)?.depth()))
    }

    /// Returns `true` if there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns `true` if the collection is closed.
    pub fn is_closed(&self) -> bool {
        snapshot(|tx| Ok(tx.read_ref(&self.inner.top)?.closed))
    }

    /// Closes the collection: nothing can be added. Its elements can still be taken; then waiting calls return `None`.
    #[track_caller]
    pub fn close(&self) {
        atomically(|tx| {
            let node = tx.read_ref(&self.inner.top)?.node.clone();
            tx.write(&self.inner.top, Top { node, closed: true })
        });
    }

    /// Returns a handle whose last drop closes the stack.
    pub fn producer(&self) -> TProducer<Self> {
        self.inner.producers.join(self, Self::close)
    }
}

impl<T: Clone + Send + Sync + 'static> TStack<T> {
    /// Adds an element on top.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the element, if the stack is closed.
    #[track_caller]
    pub fn push(&self, value: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(value);
        let added = atomically(|tx| self.add(tx, &mut arrival));
        arrival.or_closed(added)
    }

    /// Takes the top element. Waits while there is none. Returns `None` if the stack is closed and empty.
    ///
    /// # Retries
    ///
    /// While the stack is empty and not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn pop(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.take(tx)?))
    }

    /// Takes the top element, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the stack is empty, or closed and empty.
    #[track_caller]
    pub fn try_pop(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.take(tx))
    }

    /// Returns a clone of the top element, which stays. Waits while there is none. Returns `None` if there will be
    /// none.
    ///
    /// # Retries
    ///
    /// While the stack is empty and not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.look(tx)?))
    }

    /// Returns a clone of the top element, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if the stack is empty, or closed and empty.
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.look(tx))
    }

    /// Adds all elements on top, the last one uppermost, in one transaction.
    ///
    /// # Panics
    ///
    /// If the stack is closed.
    #[track_caller]
    pub fn extend(&self, values: impl IntoIterator<Item = T>) {
        let values = Vec::from_iter(values);
        let added = atomically(|tx| {
            for value in &values {
                if let Err(closed) = self.add(tx, &mut Arrival::new(value.clone()))? {
                    return Ok(Err(closed));
                }
            }
            Ok(Ok(()))
        });
        added.expect("`extend` needs a stack that is not closed; use `push` for one that may be");
    }

    /// Takes all elements, the top one first.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    #[track_caller]
    pub fn flush(&self) -> Vec<T> {
        atomically(|tx| {
            let top = tx.read_ref(&self.inner.top)?;
            if top.node.is_some() {
                tx.write(&self.inner.top, Top { node: None, closed: top.closed })?;
            }
            Ok(top.values())
        })
    }

    /// Removes all elements. A closed stack remains closed.
    ///
    /// # Complexity
    ///
    /// As [`flush`](TStack::flush).
    #[track_caller]
    pub fn clear(&self) {
        drop(self.flush());
    }

    /// Returns an iterator over clones of all elements, the top one first, as they were at one moment.
    ///
    /// # Complexity
    ///
    /// Linear in their number.
    pub fn iter(&self) -> StackIter<T> {
        StackIter::of(snapshot(|tx| Ok(tx.read_ref(&self.inner.top)?.values())))
    }

    fn add(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), Closed<()>>> {
        let top = tx.read_ref(&self.inner.top)?;
        if top.closed {
            return Ok(Err(Closed(())));
        }
        let node = Node { value: arrival.enter(), below: top.node.clone(), depth: top.depth() + 1 };
        tx.write(&self.inner.top, Top { node: Some(Arc::new(node)), closed: false })?;
        Ok(Ok(()))
    }

    fn take(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let top = tx.read_ref(&self.inner.top)?;
        let node = match top.node() {
            Ok(node) => node,
            Err(nothing) => return Ok(Err(nothing)),
        };
        tx.write(&self.inner.top, Top { node: node.below.clone(), closed: top.closed })?;
        Ok(Ok(node.value.clone()))
    }

    fn look(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        Ok(tx.read_ref(&self.inner.top)?.node().map(|node| node.value.clone()))
    }
}

impl<T: Send + Sync + 'static> Clone for TStack<T> {
    fn clone(&self) -> Self {
        TStack { inner: self.inner.clone() }
    }
}

impl<T: Send + Sync + 'static> Default for TStack<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Clone + Send + Sync + 'static> FromIterator<T> for TStack<T> {
    /// Returns the last element is on top.
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let node = values.into_iter().fold(None::<Arc<Node<T>>>, |below, value| {
            let depth = below.as_ref().map_or(0, |below| below.depth) + 1;
            Some(Arc::new(Node { value, below, depth }))
        });
        Self::over(node)
    }
}

/// As [`TStack::extend`].
impl<T: Clone + Send + Sync + 'static> Extend<T> for TStack<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        TStack::extend(self, values);
    }
}

impl<T: Clone + Send + Sync + 'static> IntoIterator for &TStack<T> {
    type Item = T;
    type IntoIter = StackIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TStack<T> {
    /// Returns the top element first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TStack", || Vec::from_iter(self))
    }
}
