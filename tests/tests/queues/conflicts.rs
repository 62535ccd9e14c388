//! Who gets in whose way.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use stm_core::collections::{TDeque, TryPopError};
use tests::runs_beside;

use super::queues::{Queue, for_each_queue};

const ROOM: usize = 8;

fn holding<Q: Queue<usize>>(len: usize) -> Q {
    let queue = Q::with_room(ROOM);
    (0..len).for_each(|n| queue.push(n).unwrap());
    queue
}

fn a_producer_is_not_disturbed_by_a_consumer<Q: Queue<usize>>() {
    for len in 1..ROOM {
        let queue: Q = holding(len);
        let runs = runs_beside(|| queue.push(77).unwrap(), || assert_eq!(queue.pop(), Some(0)));
        assert_eq!((runs, queue.len()), (1, len), "{len} elements");
    }
}

fn a_consumer_is_not_disturbed_by_a_producer<Q: Queue<usize>>() {
    for len in 1..ROOM {
        let queue: Q = holding(len);
        let runs = runs_beside(|| assert_eq!(queue.pop(), Some(0)), || queue.push(77).unwrap());
        assert_eq!((runs, queue.len()), (1, len), "{len} elements");
    }
}

fn one_who_looks_at_the_first_is_not_disturbed_by_a_producer<Q: Queue<usize>>() {
    let queue: Q = holding(1);
    assert_eq!(runs_beside(|| assert_eq!(queue.peek(), Some(0)), || queue.push(77).unwrap()), 1);
    assert_eq!(runs_beside(|| assert!(!queue.is_empty()), || queue.push(77).unwrap()), 1);
}

fn whoever_found_nothing_sees_what_has_come<Q: Queue<usize>>() {
    let (queue, found): (Q, _) = (holding(0), AtomicU32::new(0));
    let runs = runs_beside(|| found.store(u32::from(queue.try_pop().is_ok()), SeqCst), || queue.push(77).unwrap());
    assert_eq!((runs, found.into_inner(), queue.len()), (2, 1, 0));
}

fn whoever_found_nothing_sees_that_it_was_closed<Q: Queue<usize>>() {
    let (queue, found): (Q, _) = (holding(0), AtomicU32::new(0));
    let runs =
        runs_beside(|| found.store(u32::from(queue.try_pop() == Err(TryPopError::Closed)), SeqCst), || queue.close());
    assert_eq!((runs, found.into_inner()), (2, 1));
}

fn a_producer_sees_that_it_was_closed<Q: Queue<usize>>() {
    let queue: Q = holding(3);
    let runs = runs_beside(|| _ = queue.push(77), || queue.close());
    assert_eq!((runs, queue.all()), (2, vec![0, 1, 2]));
}

fn two_consumers_do_not_take_the_same<Q: Queue<usize>>() {
    let (queue, taken): (Q, _) = (holding(5), AtomicU32::new(0));
    let runs = runs_beside(
        || taken.store(u32::try_from(queue.pop().unwrap()).unwrap(), SeqCst),
        || assert_eq!(queue.pop(), Some(0)),
    );
    assert_eq!((runs, taken.into_inner()), (2, 1));
}

fn the_length_is_that_of_one_moment<Q: Queue<usize>>() {
    let (queue, len): (Q, _) = (holding(5), AtomicU32::new(0));
    let runs = runs_beside(|| len.store(u32::try_from(queue.len()).unwrap(), SeqCst), || _ = queue.pop());
    assert_eq!((runs, len.into_inner()), (2, 4));
}

for_each_queue!(
    a_producer_is_not_disturbed_by_a_consumer,
    a_consumer_is_not_disturbed_by_a_producer,
    one_who_looks_at_the_first_is_not_disturbed_by_a_producer,
    whoever_found_nothing_sees_what_has_come,
    whoever_found_nothing_sees_that_it_was_closed,
    a_producer_sees_that_it_was_closed,
    two_consumers_do_not_take_the_same,
    the_length_is_that_of_one_moment,
);

#[test]
fn whoever_found_a_queue_full_sees_the_room() {
    let queue: stm_core::collections::TBQueue<usize> = holding(ROOM);
    let runs = runs_beside(|| _ = queue.try_push(77), || _ = queue.pop());
    assert_eq!((runs, queue.len(), queue.is_full()), (2, ROOM, true));
}

#[test]
fn an_element_put_back_and_one_added_do_not_share_the_last_room() {
    let queue: stm_core::collections::TBQueue<usize> = holding(ROOM - 1);
    let runs = runs_beside(|| _ = queue.try_push(77), || queue.unget(55));
    assert_eq!((runs, queue.len()), (2, ROOM));
    assert_eq!(queue.flush(), [55, 0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn the_ends_of_a_deque_do_not_disturb_each_other() {
    let deque = TDeque::from(vec![0, 1, 2]);
    assert_eq!(runs_beside(|| deque.push_front(9).unwrap(), || deque.push_back(8).unwrap()), 1);
    assert_eq!(runs_beside(|| assert_eq!(deque.pop_back(), Some(8)), || assert_eq!(deque.pop_front(), Some(9))), 1);
    assert_eq!(runs_beside(|| deque.push_back(7).unwrap(), || assert_eq!(deque.pop_front(), Some(0))), 1);
    assert_eq!(deque.flush(), [1, 2, 7]);
}

#[test]
fn the_last_element_is_taken_from_one_end() {
    let deque = TDeque::from(vec![5]);
    let took = AtomicU32::new(0);
    let runs = runs_beside(
        || took.store(u32::from(deque.try_pop_back().is_ok()), SeqCst),
        || assert_eq!(deque.pop_front(), Some(5)),
    );
    assert_eq!((runs, took.into_inner(), deque.len()), (2, 0, 0));
}
