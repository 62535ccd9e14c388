//! Queues as parts of larger transactions.

use std::thread;
use std::time::Duration;

use stm_core::collections::{TBQueue, TDeque, TQueue, TStack};
use stm_core::prelude::*;

use super::queues::{Queue, for_each_queue};

const SOON: Duration = Duration::from_millis(5);
const LATE: Duration = Duration::from_mins(1);

fn waiting_for_an_element_can_time_out<Q: Queue<u32>>() {
    let queue = Q::with_room(1);
    assert_eq!(atomically!(timeout: SOON; { queue.pop() }), Err(TimedOut));
    assert_eq!(atomically!(timeout: SOON; { queue.peek() }), Err(TimedOut));
    queue.push(1).unwrap();
    assert_eq!(atomically!(timeout: LATE; { queue.pop() }), Ok(Some(1)));
    assert!(matches!(try_atomically! { queue.pop() }, Err(TryError::WouldBlock)));
}

fn whoever_waits_gets_what_comes<Q: Queue<u32>>() {
    let queue = Q::with_room(1);
    thread::scope(|scope| {
        let looks = scope.spawn(|| atomically!(timeout: LATE; { queue.peek() }));
        thread::sleep(SOON);
        queue.push(5).unwrap();
        assert_eq!(looks.join().unwrap(), Ok(Some(5)));
        assert_eq!(queue.pop(), Some(5));
        let takes = scope.spawn(|| atomically!(timeout: LATE; { queue.pop() }));
        thread::sleep(SOON);
        queue.push(6).unwrap();
        assert_eq!(takes.join().unwrap(), Ok(Some(6)));
    });
}

fn the_first_of_two_queues_that_has_an_element<Q: Queue<u32>>() {
    let (urgent, other) = (Q::with_room(4), Q::with_room(4));
    let next = || atomically! { or_else!(urgent.pop(), other.pop()) };
    other.push(2).unwrap();
    assert_eq!(next(), Some(2));
    other.push(2).unwrap();
    urgent.push(1).unwrap();
    assert_eq!((next(), next()), (Some(1), Some(2)));
    for queue in [&urgent, &other] {
        thread::scope(|scope| {
            let waits = scope.spawn(next);
            thread::sleep(SOON);
            queue.push(7).unwrap();
            assert_eq!(waits.join().unwrap(), Some(7));
        });
    }
}

fn an_element_that_cannot_be_moved_stays<Q: Queue<u32>>() {
    let (from, to) = (Q::with_room(4), Q::with_room(4));
    from.push(1).unwrap();
    from.push(2).unwrap();
    to.close();
    let moved = atomically! {
        let element = from.pop().expect("it has two");
        to.push(element)
    };
    assert_eq!((moved, from.all(), to.all()), (Err(1), vec![1, 2], vec![]));
    let to = Q::with_room(4);
    let moved = atomically! {
        let element = from.pop().expect("it has two");
        to.push(element)
    };
    assert_eq!((moved, from.all(), to.all()), (Ok(()), vec![2], vec![1]));
}

fn an_element_is_in_one_of_two_queues_at_any_moment<Q: Queue<u32>>() {
    let (here, there) = (Q::with_room(2), Q::with_room(2));
    here.push(1).unwrap();
    thread::scope(|scope| {
        for (from, to) in [(&here, &there), (&there, &here)] {
            scope.spawn(move || {
                for _ in 0..500 {
                    atomically! { to.push(from.pop().expect("not closed")).expect("not closed") }
                }
            });
        }
        for _ in 0..500 {
            assert_eq!(snapshot! { here.len() + there.len() }, 1);
            assert_eq!(atomically! { here.all().len() + there.all().len() }, 1);
        }
    });
    assert_eq!(here.all(), [1]);
}

for_each_queue!(
    waiting_for_an_element_can_time_out,
    whoever_waits_gets_what_comes,
    the_first_of_two_queues_that_has_an_element,
    an_element_that_cannot_be_moved_stays,
    an_element_is_in_one_of_two_queues_at_any_moment,
);

#[test]
fn waiting_for_room_can_time_out() {
    let queue = TBQueue::new(1);
    queue.push(1).unwrap();
    assert!(matches!(atomically!(timeout: SOON; { queue.push(2).is_ok() }), Err(TimedOut)));
    assert_eq!(atomically!(timeout: SOON; { queue.unget(2) }), Err(TimedOut));
    assert_eq!(queue.flush(), [1]);
}

#[test]
fn or_else_puts_into_the_queue_that_has_room() {
    let (small, large) = (TBQueue::new(1), TQueue::new());
    for n in 0..3 {
        atomically! { or_else!(small.push(n), large.push(n)) }.unwrap();
    }
    assert_eq!((small.flush(), large.flush()), (vec![0], vec![1, 2]));
}

#[test]
fn a_transaction_sees_what_it_has_done_itself() {
    let (queue, deque, stack) = (TBQueue::new(2), TDeque::new(), TStack::new());
    let seen = atomically! {
        queue.push(1).unwrap();
        queue.push(2).unwrap();
        let full = queue.is_full();
        deque.push_front(queue.pop().unwrap()).unwrap();
        deque.push_front(queue.pop().unwrap()).unwrap();
        while let Ok(n) = deque.try_pop_back() {
            stack.push(n).unwrap();
        }
        (full, queue.len(), deque.len(), stack.iter().collect::<Vec<_>>())
    };
    assert_eq!(seen, (true, 0, 0, vec![2, 1]));
}

#[test]
fn a_long_transaction_passes_many_elements_through() {
    let (queue, deque) = (TQueue::new(), TDeque::new());
    let sum: u64 = atomically! {
        for n in 0..2_000 {
            queue.push(n).unwrap();
        }
        for n in 0..1_000 {
            let (first, second) = (queue.pop().unwrap(), queue.pop().unwrap());
            deque.push_front(first).unwrap();
            deque.push_back(second).unwrap();
            queue.push(n).unwrap();
        }
        queue.iter().sum::<u64>() + deque.iter().sum::<u64>()
    };
    assert_eq!((sum, queue.len(), deque.len()), (999 * 500 + 1_999 * 1_000, 1_000, 2_000));
    assert_eq!((deque.pop_front(), deque.pop_back()), (Some(1_998), Some(1_999)));
}
