//! What does not grow with the number of elements.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use stm_core::collections::{TDeque, TStack};

use super::queues::{Queue, for_each_queue};

fn length() -> u64 {
    if cfg!(miri) { 700 } else { tests::full(20_000, 100_000) }
}

/// An element that counts how often it is cloned.
#[derive(Debug)]
struct Cloned(u64, Arc<AtomicU64>);

impl Clone for Cloned {
    fn clone(&self) -> Self {
        self.1.fetch_add(1, SeqCst);
        Cloned(self.0, self.1.clone())
    }
}

/// How often `f` clones elements.
fn clones<R>(count: &AtomicU64, f: impl FnOnce() -> R) -> (u64, R) {
    let before = count.load(SeqCst);
    let result = f();
    (count.load(SeqCst) - before, result)
}

fn no_operation_on_a_long_queue_touches_many_elements<Q: Queue<Cloned>>() {
    let (count, queue) = (Arc::new(AtomicU64::new(0)), Q::with_room(usize::try_from(length()).unwrap() + 2));
    let element = |n| Cloned(n, count.clone());
    for n in 0..length() {
        assert_eq!(clones(&count, || queue.push(element(n)).unwrap()), (1, ()));
    }
    assert_eq!(clones(&count, || queue.len()), (0, usize::try_from(length()).unwrap()));
    assert_eq!(clones(&count, || queue.is_empty()), (0, false));
    for n in 0..length() {
        let (cloned, first) = clones(&count, || queue.pop().unwrap());
        assert_eq!((cloned, first.0), (1, n));
        if n % 100 == 0 {
            assert_eq!(clones(&count, || queue.unget(first)), (1, ()));
            assert_eq!(clones(&count, || queue.peek().unwrap().0), (1, n));
            assert_eq!(clones(&count, || queue.pop().unwrap().0), (1, n));
        }
        assert_eq!(clones(&count, || queue.push(element(length() + n)).unwrap()), (1, ()));
    }
    assert_eq!(clones(&count, || queue.flush().len()), (length(), usize::try_from(length()).unwrap()));
}

fn a_part_of_a_transaction_moves_its_element_in<Q: Queue<Cloned>>() {
    let (count, queue) = (Arc::new(AtomicU64::new(0)), Q::with_room(2));
    let (cloned, ()) = clones(&count, || {
        stm_core::atomically(|_| {
            queue.push(Cloned(1, count.clone())).unwrap();
            Ok(())
        });
    });
    assert_eq!(cloned, 0);
}

for_each_queue!(no_operation_on_a_long_queue_touches_many_elements, a_part_of_a_transaction_moves_its_element_in);

#[test]
fn no_operation_on_a_long_deque_or_stack_touches_many_elements() {
    let count = Arc::new(AtomicU64::new(0));
    let (deque, stack) = (TDeque::new(), TStack::new());
    for n in 0..length() {
        let element = Cloned(n, count.clone());
        assert_eq!(clones(&count, || deque.push_front(element.clone()).unwrap()).0, 2);
        assert_eq!(clones(&count, || stack.push(element).unwrap()).0, 1);
    }
    let len = usize::try_from(length()).unwrap();
    assert_eq!(clones(&count, || (stack.len(), deque.len())), (0, (len, len)));
    for n in 0..length() {
        assert_eq!(clones(&count, || deque.pop_back().unwrap().0), (1, n));
        assert_eq!(clones(&count, || stack.pop().unwrap().0), (1, length() - 1 - n));
    }
}
