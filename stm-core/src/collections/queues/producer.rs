//! [`TProducer`]: a handle whose last drop closes the collection.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{atomically, in_transaction};

/// The number of producers of a collection.
///
/// No transaction reads it. It tells the last producer that it is the last.
#[derive(Clone, Default)]
pub(in crate::collections) struct Producers(Arc<AtomicUsize>);

impl Producers {
    /// Adds a producer. `close` is called when none is left.
    pub(in crate::collections) fn join<C: Clone + 'static>(&self, collection: &C, close: fn(&C)) -> TProducer<C> {
        self.0.fetch_add(1, Ordering::Relaxed);
        TProducer { collection: collection.clone(), count: self.0.clone(), close }
    }
}

/// A handle for adding elements. When the last producer of a collection is dropped, the collection is closed.
///
/// So a consumer learns that there will be no further element, also when a producer has panicked. A producer is created
/// by the method `producer` of a collection, or by cloning, and dereferences to the collection. The collection's own
/// handles do not count, and it can be closed earlier.
///
/// An abort does not restore a producer: one that is dropped within a transaction is gone as soon as the attempt is
/// over, whether that commits or not. So create producers outside of transactions, where none comes and goes with an
/// attempt.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TBQueue;
///
/// let numbers = TBQueue::new(16);
/// let first = numbers.producer();
/// for producer in [first.clone(), first] {
///     thread::spawn(move || (0..100).for_each(|n| producer.push(n).unwrap()));
/// }
/// let mut sum = 0;
/// while let Some(n) = numbers.pop() {
///     sum += n;
/// }
/// assert_eq!(sum, 2 * 4950); // the loop has ended: both are gone, and nothing is left
/// ```
#[must_use = "the collection is closed when the last producer is dropped"]
pub struct TProducer<C: Clone + 'static> {
    collection: C,
    count: Arc<AtomicUsize>,
    close: fn(&C),
}

impl<C: Clone + 'static> Clone for TProducer<C> {
    fn clone(&self) -> Self {
        Producers(self.count.clone()).join(&self.collection, self.close)
    }
}

impl<C: Clone + 'static> Deref for TProducer<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.collection
    }
}

impl<C: Clone + 'static> Drop for TProducer<C> {
    fn drop(&mut self) {
        if self.count.fetch_sub(1, Ordering::AcqRel) != 1 {
            return;
        }
        if !in_transaction() {
            return (self.close)(&self.collection);
        }
        // The running attempt may abort, and the producer is gone all the same.
        atomically(|tx| {
            let (close, committed, undone) = (self.close, self.collection.clone(), self.collection.clone());
            tx.on_commit(move || close(&committed));
            tx.on_rollback(move || close(&undone));
            Ok(())
        });
    }
}

impl<C: Clone + fmt::Debug + 'static> fmt::Debug for TProducer<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TProducer").field(&self.collection).finish()
    }
}
