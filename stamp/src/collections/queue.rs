//! A queue: a list of variables, whose ends are variables, too.

use std::sync::Arc;

use stm_core::prelude::*;

/// First in, first out. Who adds and who takes meet only where the queue is empty.
pub(crate) struct Queue<T: Clone + Send + Sync + 'static> {
    /// The link to the first value.
    head: TVar<Link<T>>,
    /// The link behind the last one, which is empty.
    tail: TVar<Link<T>>,
}

/// A place for a value, or where the next one will be.
type Link<T> = TVar<Option<Arc<Node<T>>>>;

struct Node<T: Clone + Send + Sync + 'static> {
    value: T,
    next: Link<T>,
}

impl<T: Clone + Send + Sync + 'static> Queue<T> {
    pub(crate) fn new() -> Self {
        let end = Link::default();
        Self { head: TVar::new(end.clone()), tail: TVar::new(end) }
    }
}

#[transactional]
impl<T: Clone + Send + Sync + 'static> Queue<T> {
    pub(crate) fn push(&self, value: T) {
        let next = Link::default();
        let end = &*self.tail;
        *end = Some(Arc::new(Node { value, next: next.clone() }));
        self.tail = next;
    }

    pub(crate) fn pop(&self) -> Option<T> {
        let first = &*self.head;
        let Some(node) = &*first else { return None };
        self.head = TVar::clone(&node.next);
        Some(node.value.clone())
    }
}

impl<T: Clone + Send + Sync + 'static> FromIterator<T> for Queue<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let queue = Self::new();
        values.into_iter().for_each(|value| queue.push(value));
        queue
    }
}
