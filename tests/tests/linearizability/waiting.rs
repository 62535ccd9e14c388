//! Whoever waits gets what comes: as many takers as givers, and nobody stays behind.

use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use stm_core::collections::{
    TBQueue, TChan, TDeque, TMVar, TMap, TOrdMap, TPriorityQueue, TPromise, TQueue, TSemaphore, TStack,
};
use stm_core::prelude::*;

const THREADS: usize = 3;
const EACH: usize = 200;
/// How many elements there are in all.
const ALL: usize = THREADS * EACH;

/// Fails instead of waiting for ever.
fn in_time(run: impl FnOnce() + Send + 'static) {
    let (done, is_done) = mpsc::channel();
    let thread = thread::spawn(move || {
        run();
        let _ = done.send(());
    });
    let result = is_done.recv_timeout(Duration::from_secs(100));
    assert_ne!(result, Err(mpsc::RecvTimeoutError::Timeout), "somebody waits for ever");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// Half of the threads give `EACH` different numbers each, the others take as many.
fn all_that_is_given_is_taken<C: Send + Sync + 'static>(shared: C, give: fn(&C, usize), take: fn(&C) -> usize) {
    in_time(move || {
        let times: Vec<AtomicUsize> = (0..ALL).map(|_| AtomicUsize::new(0)).collect();
        let start = Barrier::new(2 * THREADS);
        thread::scope(|scope| {
            for thread in 0..THREADS {
                let (shared, start, times) = (&shared, &start, &times);
                scope.spawn(move || {
                    start.wait();
                    (0..EACH).for_each(|n| give(shared, thread * EACH + n));
                });
                scope.spawn(move || {
                    start.wait();
                    for _ in 0..EACH {
                        times[take(shared)].fetch_add(1, SeqCst);
                    }
                });
            }
        });
        let wrong: Vec<_> = times.iter().enumerate().filter(|(_, times)| times.load(SeqCst) != 1).collect();
        assert!(wrong.is_empty(), "not taken once: {wrong:?}");
    });
}

/// What is closed nowhere here.
const OPEN: &str = "it is open";

#[test]
fn every_pop_gets_a_value() {
    let give = |queue: &TQueue<_>, n| queue.push(n).expect(OPEN);
    all_that_is_given_is_taken(TQueue::new(), give, |queue| queue.pop().expect(OPEN));
    let give = |stack: &TStack<_>, n| stack.push(n).expect(OPEN);
    all_that_is_given_is_taken(TStack::new(), give, |stack| stack.pop().expect(OPEN));
    let give = |ranks: &TPriorityQueue<_>, n| ranks.push(n).expect(OPEN);
    all_that_is_given_is_taken(TPriorityQueue::new(), give, |ranks| ranks.pop().expect(OPEN));
    let give = |deque: &TDeque<_>, n| if n % 2 == 0 { deque.push_front(n) } else { deque.push_back(n) }.expect(OPEN);
    let take = |deque: &TDeque<_>| atomically! { or_else!({ deque.pop_back() }, { deque.pop_front() }) }.expect(OPEN);
    all_that_is_given_is_taken(TDeque::new(), give, take);
}

#[test]
fn every_push_finds_room() {
    let give = |queue: &TBQueue<_>, n| queue.push(n).expect(OPEN);
    all_that_is_given_is_taken(TBQueue::new(1), give, |queue| queue.pop().expect(OPEN));
    all_that_is_given_is_taken(TMVar::empty(), TMVar::put, TMVar::take);
}

#[test]
fn a_permit_lets_an_element_through() {
    let give = |(permits, stack): &(TSemaphore, TStack<_>), n: usize| {
        atomically! {
            stack.push(n).expect(OPEN);
            permits.release();
        }
    };
    let take = |(permits, stack): &(TSemaphore, TStack<_>)| {
        permits.acquire();
        stack.try_pop().expect("as many as permits")
    };
    all_that_is_given_is_taken((TSemaphore::new(0), TStack::new()), give, take);
    let at_once = |(permits, stack): &(TSemaphore, TStack<_>)| {
        atomically! {
            permits.acquire();
            stack.pop().expect(OPEN)
        }
    };
    all_that_is_given_is_taken((TSemaphore::new(0), TStack::new()), give, at_once);
}

#[test]
fn whichever_of_two_queues_has_something_is_taken_from() {
    let give = |(queue, bounded): &(TQueue<_>, TBQueue<_>), n| {
        if n % 3 == 0 { queue.push(n) } else { bounded.push(n) }.expect(OPEN);
    };
    let take = |(queue, bounded): &(TQueue<_>, TBQueue<_>)| {
        atomically! { or_else!({ queue.pop() }, { bounded.pop() }) }.expect(OPEN)
    };
    all_that_is_given_is_taken((TQueue::new(), TBQueue::new(2)), give, take);
}

#[test]
fn a_key_that_comes_is_noticed_by_all_who_wait_for_it() {
    in_time(|| {
        let (map, ordered) = (TMap::new(), TOrdMap::new());
        thread::scope(|scope| {
            for _ in 0..THREADS {
                // From hand to hand: each key is waited for in one map and answered in the other.
                scope.spawn(|| (0..EACH).for_each(|key| assert_eq!(map.wait_for(&key), key + 1)));
                scope.spawn(|| (0..EACH).for_each(|key| assert_eq!(ordered.wait_for(&key), key + 2)));
            }
            for key in 0..EACH {
                map.insert(key, key + 1);
                atomically! { ordered.insert(key, map.wait_for(&key) + 1) };
            }
        });
        thread::scope(|scope| {
            scope.spawn(|| (0..EACH).for_each(|key| map.wait_until_absent(&key)));
            scope.spawn(|| (0..EACH).rev().for_each(|key| ordered.wait_until_absent(&key)));
            for key in 0..EACH {
                atomically! {
                    map.remove(&key);
                    ordered.remove(&(EACH - 1 - key));
                }
            }
        });
    });
}

#[test]
fn all_receivers_get_all_messages_in_order_and_learn_of_the_end() {
    in_time(|| {
        let (channel, ready) = (TChan::new(), TPromise::<bool>::new());
        let receivers: Vec<_> = (0..THREADS).map(|_| channel.subscribe()).collect();
        thread::scope(|scope| {
            for receiver in &receivers {
                let ready = &ready;
                scope.spawn(move || {
                    assert!(ready.get());
                    let all: Vec<usize> = std::iter::from_fn(|| receiver.recv()).collect();
                    assert_eq!(all, (0..ALL).collect::<Vec<_>>());
                });
            }
            ready.set(true).expect("nobody else does");
            (0..ALL).for_each(|n| channel.send(n).expect("it is open"));
            channel.close();
        });
    });
}

#[test]
fn closing_wakes_all_who_wait() {
    in_time(|| {
        for _ in 0..100 {
            let (queue, full, deque) = (TQueue::<u8>::new(), TBQueue::new(1), TDeque::<u8>::new());
            let (stack, ranks) = (TStack::<u8>::new(), TPriorityQueue::<u8>::new());
            full.push(1).expect("there is room");
            thread::scope(|scope| {
                scope.spawn(|| assert_eq!(queue.pop(), None));
                scope.spawn(|| assert_eq!(deque.pop_back(), None));
                scope.spawn(|| assert!(full.push(2).is_err()));
                scope.spawn(|| assert_eq!(stack.peek(), None));
                scope.spawn(|| assert_eq!(ranks.pop(), None));
                atomically! {
                    queue.close();
                    full.close();
                    deque.close();
                    stack.close();
                    ranks.close();
                }
            });
            assert_eq!((full.pop(), full.pop()), (Some(1), None));
        }
    });
}
