//! The end of a queue: closed, or without producers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use stm_core::collections::{Closed, TBQueue, TDeque, TQueue, TStack, TryPopError, TryPushError};
use stm_core::prelude::*;

use super::queues::{Queue, for_each_queue};

fn let_it_park() {
    thread::sleep(Duration::from_millis(10));
}

fn a_closed_queue_still_yields_what_is_in_it<Q: Queue<u32>>() {
    let queue = Q::with_room(3);
    (0..3).for_each(|n| queue.push(n).unwrap());
    queue.close();
    queue.close();
    assert_eq!((queue.is_closed(), queue.len(), queue.is_empty()), (true, 3, false));
    assert_eq!((queue.push(7), queue.try_push(8)), (Err(7), Err(TryPushError::Closed(8))));
    assert_eq!((queue.peek(), queue.try_peek()), (Some(0), Ok(0)));
    assert_eq!((queue.pop(), queue.try_pop(), queue.pop()), (Some(0), Ok(1), Some(2)));
    assert_eq!((queue.pop(), queue.peek()), (None, None));
    assert_eq!((queue.try_pop(), queue.try_peek()), (Err(TryPopError::Closed), Err(TryPopError::Closed)));
    assert_eq!((queue.flush(), queue.all()), (vec![], vec![]));
    assert!(queue.is_closed());
}

fn closing_wakes_those_who_wait_for_elements<Q: Queue<u32>>() {
    let queue = Q::with_room(3);
    thread::scope(|scope| {
        let takers = [0; 3].map(|_| scope.spawn(|| queue.pop()));
        let looker = scope.spawn(|| queue.peek());
        let_it_park();
        queue.close();
        assert_eq!(takers.map(|taker| taker.join().unwrap()), [None; 3]);
        assert_eq!(looker.join().unwrap(), None);
    });
}

fn no_element_is_lost_between_the_last_push_and_closing<Q: Queue<u32>>() {
    for _ in 0..300 {
        let queue = Q::with_room(4);
        let sum = thread::scope(|scope| {
            scope.spawn(|| {
                (1..=10).for_each(|n| queue.push(n).unwrap());
                queue.close();
            });
            let takers = [0; 2].map(|_| scope.spawn(|| std::iter::from_fn(|| queue.pop()).sum::<u32>()));
            takers.into_iter().map(|taker| taker.join().unwrap()).sum::<u32>()
        });
        assert_eq!(sum, 55);
    }
}

fn a_queue_closed_in_a_transaction_that_fails_stays_open<Q: Queue<u32>>() {
    let queue = Q::with_room(3);
    let failed: Result<(), ()> = atomically! {
        queue.push(1).unwrap();
        queue.close();
        assert_eq!(queue.push(2), Err(2));
        Err(())
    };
    assert!(failed.is_err());
    assert_eq!((queue.is_closed(), queue.len(), queue.push(1)), (false, 0, Ok(())));
}

fn the_last_producer_closes<Q: Queue<u32>>() {
    let queue = Q::with_room(8);
    let (first, second) = (queue.producer(), queue.producer());
    let third = second.clone();
    first.push(1).unwrap();
    third.push(3).unwrap();
    drop(first);
    drop(second);
    assert!(!queue.is_closed());
    drop(third);
    assert!(queue.is_closed());
    assert_eq!((queue.pop(), queue.pop(), queue.pop()), (Some(1), Some(3), None));
}

fn a_producer_that_panics_closes_as_well<Q: Queue<u32>>() {
    let queue = Q::with_room(8);
    let producer = queue.producer();
    let taken = thread::scope(|scope| {
        let failing = scope.spawn(move || {
            producer.push(1).unwrap();
            std::panic::resume_unwind(Box::new("the producer has failed"));
        });
        let taken = std::iter::from_fn(|| queue.pop()).count();
        assert!(failing.join().is_err());
        taken
    });
    assert_eq!(taken, 1);
}

fn a_producer_dropped_in_a_transaction_that_commits_closes<Q: Queue<u32>>() {
    let queue = Q::with_room(8);
    let producer = std::sync::Mutex::new(Some(queue.producer()));
    stm_core::atomically(|_| {
        drop(producer.lock().unwrap().take());
        assert!(!queue.is_closed(), "only when the transaction is over");
        Ok(())
    });
    assert!(queue.is_closed());
}

fn a_producer_dropped_in_a_transaction_that_fails_closes<Q: Queue<u32>>() {
    for way in 0..4 {
        let queue = Q::with_room(8);
        let producer = std::sync::Mutex::new(Some(queue.producer()));
        let go_on = TVar::new(false);
        let ended = catch_unwind(AssertUnwindSafe(|| {
            thread::scope(|scope| {
                stm_core::atomically(|tx| {
                    let go_on_now = tx.read(&go_on)?;
                    let dropped = producer.lock().unwrap().take();
                    match way {
                        0 => std::panic::resume_unwind(Box::new("fails")),
                        1 if !go_on_now => {
                            scope.spawn(|| {
                                let_it_park();
                                go_on.store(true);
                            });
                            drop(dropped);
                            tx.retry()
                        }
                        2 if !go_on_now => {
                            drop(dropped);
                            scope.spawn(|| go_on.store(true)).join().unwrap();
                            tx.write(&go_on, true)
                        }
                        3 => tx.or_else(
                            |tx| {
                                drop(dropped);
                                tx.retry()
                            },
                            |_| Ok(()),
                        ),
                        _ => Ok(()),
                    }
                });
            });
        }));
        assert_eq!((ended.is_err(), queue.is_closed()), (way == 0, true), "way {way}");
    }
}

for_each_queue!(
    a_closed_queue_still_yields_what_is_in_it,
    closing_wakes_those_who_wait_for_elements,
    no_element_is_lost_between_the_last_push_and_closing,
    a_queue_closed_in_a_transaction_that_fails_stays_open,
    the_last_producer_closes,
    a_producer_that_panics_closes_as_well,
    a_producer_dropped_in_a_transaction_that_commits_closes,
    a_producer_dropped_in_a_transaction_that_fails_closes,
);

#[test]
fn a_producer_dropped_in_a_snapshot_closes() {
    let queue = TQueue::<u32>::new();
    let producer = std::sync::Mutex::new(Some(queue.producer()));
    stm_core::snapshot(|_| {
        drop(producer.lock().unwrap().take());
        Ok(())
    });
    assert!(queue.is_closed());
}

#[test]
fn what_was_taken_can_be_put_back_after_closing() {
    let (bounded, unbounded) = (TBQueue::new(2), TQueue::new());
    bounded.push(1).unwrap();
    unbounded.push(1).unwrap();
    bounded.close();
    unbounded.close();
    for n in [1, 1, 1] {
        bounded.unget(bounded.pop().unwrap());
        unbounded.unget(unbounded.pop().unwrap());
        assert_eq!((bounded.peek(), unbounded.peek()), (Some(n), Some(n)));
    }
    assert_eq!((bounded.pop(), bounded.pop(), bounded.is_closed()), (Some(1), None, true));
    assert_eq!((unbounded.pop(), unbounded.pop(), unbounded.is_closed()), (Some(1), None, true));
    bounded.unget(5);
    unbounded.unget(5);
    assert_eq!((bounded.flush(), unbounded.flush()), (vec![5], vec![5]));
    assert_eq!((bounded.pop(), unbounded.pop(), bounded.push(6), unbounded.push(6)), {
        (None, None, Err(Closed(6)), Err(Closed(6)))
    });
}

#[test]
fn closing_wakes_those_who_wait_for_room() {
    let queue = TBQueue::new(1);
    queue.push(1).unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| queue.push(2));
        let_it_park();
        queue.close();
        assert_eq!(waiting.join().unwrap(), Err(Closed(2)));
    });
    assert_eq!((queue.pop(), queue.pop()), (Some(1), None));
}

#[test]
fn putting_back_waits_for_room() {
    let queue = TBQueue::new(1);
    queue.push(2).unwrap();
    assert_eq!(queue.try_unget(1), Err(TryPushError::Full(1)));
    thread::scope(|scope| {
        let waiting = scope.spawn(|| queue.unget(1));
        let_it_park();
        assert!(!waiting.is_finished());
        assert_eq!(queue.pop(), Some(2));
        waiting.join().unwrap();
    });
    assert_eq!((queue.pop(), queue.len()), (Some(1), 0));
    queue.close();
    assert_eq!((queue.try_unget(3), queue.pop(), queue.pop()), (Ok(()), Some(3), None));
}

#[test]
fn a_closed_deque_yields_what_is_in_it_at_both_ends() {
    let deque = TDeque::from(vec![1, 2, 3]);
    let producer = deque.producer();
    drop(producer);
    assert_eq!((deque.push_front(0), deque.push_back(4)), (Err(Closed(0)), Err(Closed(4))));
    assert_eq!((deque.back(), deque.front()), (Some(3), Some(1)));
    assert_eq!((deque.pop_back(), deque.pop_front(), deque.try_pop_back()), (Some(3), Some(1), Ok(2)));
    assert_eq!((deque.pop_back(), deque.pop_front(), deque.back(), deque.front()), (None, None, None, None));
    assert_eq!((deque.try_back(), deque.try_pop_back()), (Err(TryPopError::Closed), Err(TryPopError::Closed)));
}

#[test]
fn a_closed_stack_yields_what_is_in_it() {
    let stack = TStack::from(vec![1, 2]);
    drop(stack.producer());
    assert_eq!((stack.push(3), stack.pop(), stack.peek(), stack.pop()), (Err(Closed(3)), Some(2), Some(1), Some(1)));
    assert_eq!((stack.pop(), stack.peek(), stack.try_peek()), (None, None, Err(TryPopError::Closed)));
}

#[test]
fn closing_wakes_those_who_wait_at_a_stack_or_at_either_end_of_a_deque() {
    let (stack, deque) = (TStack::<u8>::new(), TDeque::<u8>::new());
    thread::scope(|scope| {
        let waiting = [
            scope.spawn(|| stack.pop()),
            scope.spawn(|| stack.peek()),
            scope.spawn(|| deque.pop_front()),
            scope.spawn(|| deque.pop_back()),
            scope.spawn(|| deque.back()),
        ];
        let_it_park();
        stack.close();
        deque.close();
        assert_eq!(waiting.map(|taker| taker.join().unwrap()), [None; 5]);
    });
}
