//! What the queues have in common, for tests that all of them must pass.

use std::fmt::Debug;

use stm_core::collections::{TBQueue, TDeque, TProducer, TQueue, TryPopError, TryPushError};

/// What an element must be.
pub(crate) trait Element: Clone + Debug + Send + Sync + 'static {}
impl<T: Clone + Debug + Send + Sync + 'static> Element for T {}

/// First in, first out.
pub(crate) trait Queue<T: Element>: Clone + Debug + Send + Sync + 'static {
    /// A queue with room for this many.
    fn with_room(capacity: usize) -> Self;
    fn push(&self, value: T) -> Result<(), T>;
    fn try_push(&self, value: T) -> Result<(), TryPushError<T>>;
    fn pop(&self) -> Option<T>;
    fn try_pop(&self) -> Result<T, TryPopError>;
    fn peek(&self) -> Option<T>;
    fn try_peek(&self) -> Result<T, TryPopError>;
    fn unget(&self, value: T);
    fn flush(&self) -> Vec<T>;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn all(&self) -> Vec<T>;
    fn close(&self);
    fn is_closed(&self) -> bool;
    fn producer(&self) -> TProducer<Self>;
}

macro_rules! queue {
    ($queue:ident, $new:expr, $push:ident, $try_push:expr, $pop:ident, $try_pop:ident, $peek:ident, $try_peek:ident, $unget:expr) => {
        impl<T: Element> Queue<T> for $queue<T> {
            fn with_room(capacity: usize) -> Self {
                let new: fn(usize) -> Self = $new;
                new(capacity)
            }
            fn push(&self, value: T) -> Result<(), T> {
                self.$push(value).map_err(|closed| closed.into_inner())
            }
            fn try_push(&self, value: T) -> Result<(), TryPushError<T>> {
                let try_push: fn(&Self, T) -> Result<(), TryPushError<T>> = $try_push;
                try_push(self, value)
            }
            fn pop(&self) -> Option<T> {
                self.$pop()
            }
            fn try_pop(&self) -> Result<T, TryPopError> {
                self.$try_pop()
            }
            fn peek(&self) -> Option<T> {
                self.$peek()
            }
            fn try_peek(&self) -> Result<T, TryPopError> {
                self.$try_peek()
            }
            fn unget(&self, value: T) {
                let unget: fn(&Self, T) = $unget;
                unget(self, value);
            }
            fn flush(&self) -> Vec<T> {
                $queue::flush(self)
            }
            fn len(&self) -> usize {
                $queue::len(self)
            }
            fn is_empty(&self) -> bool {
                $queue::is_empty(self)
            }
            fn all(&self) -> Vec<T> {
                self.iter().collect()
            }
            fn close(&self) {
                $queue::close(self);
            }
            fn is_closed(&self) -> bool {
                $queue::is_closed(self)
            }
            fn producer(&self) -> TProducer<Self> {
                $queue::producer(self)
            }
        }
    };
}

queue!(TQueue, |_| TQueue::new(), push, TQueue::try_push, pop, try_pop, peek, try_peek, TQueue::unget);
queue!(TBQueue, TBQueue::new, push, TBQueue::try_push, pop, try_pop, peek, try_peek, TBQueue::unget);
queue!(
    TDeque,
    |_| TDeque::new(),
    push_back,
    |deque, value| Ok(deque.push_back(value)?),
    pop_front,
    try_pop_front,
    front,
    try_front,
    |deque, value| deque.push_front(value).expect("only an open deque takes back what was taken")
);

/// Makes a test of each function for each kind of queue.
macro_rules! for_each_queue {
    ($($test:ident),* $(,)?) => {
        mod unbounded {
            $(#[test] fn $test() { super::$test::<stm_core::collections::TQueue<_>>(); })*
        }
        mod bounded {
            $(#[test] fn $test() { super::$test::<stm_core::collections::TBQueue<_>>(); })*
        }
        mod two_ended {
            $(#[test] fn $test() { super::$test::<stm_core::collections::TDeque<_>>(); })*
        }
    };
}
pub(crate) use for_each_queue;
