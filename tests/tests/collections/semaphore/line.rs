//! The order of arrival.

use std::sync::mpsc;
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use stm_core::collections::TSemaphore;
use stm_core::prelude::*;

/// Starts a thread that waits, and returns when it stands in the line.
fn arrive<'scope, R: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    semaphore: &TSemaphore,
    wait: impl FnOnce() -> R + Send + 'scope,
) -> ScopedJoinHandle<'scope, R> {
    let before = semaphore.waiting();
    let thread = scope.spawn(wait);
    while semaphore.waiting() == before {
        thread::yield_now();
    }
    thread
}

#[test]
fn those_who_wait_are_served_in_the_order_of_arrival() {
    const WAITERS: usize = 8;
    let semaphore = TSemaphore::new(0);
    let (served, order) = mpsc::channel();
    thread::scope(|scope| {
        for n in 0..WAITERS {
            let (semaphore, served) = (semaphore.clone(), served.clone());
            let waits = semaphore.clone();
            arrive(scope, &semaphore, move || {
                waits.acquire();
                served.send(n).unwrap();
            });
        }
        for n in 0..WAITERS {
            semaphore.release();
            assert_eq!(order.recv(), Ok(n));
            assert_eq!(semaphore.waiting(), WAITERS - 1 - n);
        }
    });
    assert_eq!(semaphore.available(), 0);
}

#[test]
fn who_waits_for_many_is_not_overtaken_by_those_who_take_one_all_the_time() {
    const PERMITS: usize = 5;
    let semaphore = TSemaphore::new(PERMITS);
    semaphore.acquire_many(PERMITS);
    thread::scope(|scope| {
        let many = arrive(scope, &semaphore, || semaphore.acquire_many(PERMITS));
        // From here on nobody gets a permit before it, in whichever way they try.
        for given_back in 1..PERMITS {
            semaphore.release();
            assert_eq!(semaphore.available(), given_back);
            assert!(!semaphore.try_acquire());
            assert!(semaphore.try_permits(1).is_none());
            assert_eq!(try_atomically! { semaphore.acquire() }, Err(TryError::WouldBlock));
            assert_eq!(semaphore.acquire_many_within(1, Duration::from_micros(1)), Err(TimedOut));
        }
        let one = arrive(scope, &semaphore, || semaphore.acquire());
        assert!(!many.is_finished());
        semaphore.release();
        many.join().unwrap();
        assert_eq!((semaphore.available(), semaphore.waiting()), (0, 1));
        semaphore.release();
        one.join().unwrap();
    });
}

#[test]
fn nobody_starves_among_threads_that_never_rest() {
    const PERMITS: usize = 5;
    let (semaphore, done) = (TSemaphore::new(PERMITS), TVar::new(false));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !done.load() {
                    drop(semaphore.permit());
                }
            });
        }
        (0..200).for_each(|_| drop(semaphore.permits(PERMITS)));
        done.store(true);
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (PERMITS, 0));
}

#[test]
fn one_release_serves_all_whom_it_is_enough_for() {
    let semaphore = &TSemaphore::new(0);
    thread::scope(|scope| {
        let served = [1, 2, 3].map(|n| arrive(scope, semaphore, move || semaphore.acquire_many(n)));
        let left = [4, 1].map(|n| arrive(scope, semaphore, move || semaphore.acquire_many(n)));
        semaphore.release_many(7);
        for thread in served {
            thread.join().unwrap();
        }
        assert_eq!(
            (semaphore.available(), semaphore.waiting()),
            (1, 2),
            "the last one must not overtake the one before"
        );
        semaphore.release_many(4);
        for thread in left {
            thread.join().unwrap();
        }
    });
    assert_eq!(semaphore.available(), 0);
}

#[test]
fn who_gives_up_in_the_middle_loses_no_other_place() {
    // The first, one in the middle, and the last one give up, in this order.
    thread::scope(|scope| {
        for order in [[0, 2, 4], [4, 2, 0], [2, 0, 4], [2, 4, 0]] {
            scope.spawn(move || three_of_five_give_up(order));
        }
    });
}

fn three_of_five_give_up(order: [usize; 3]) {
    let semaphore = TSemaphore::new(0);
    let (served, events) = mpsc::channel();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..5)
            .map(|n| {
                let (waits, served) = (semaphore.clone(), served.clone());
                let turn = order.iter().position(|gives_up| *gives_up == n);
                arrive(scope, &semaphore, move || {
                    if let Some(turn) = turn {
                        // Late enough for all to have arrived.
                        return waits.acquire_many_within(1, Duration::from_millis([500, 550, 600][turn]));
                    }
                    waits.acquire();
                    served.send(n).unwrap();
                    Ok(())
                })
            })
            .collect();
        while semaphore.waiting() > 2 {
            thread::yield_now();
        }
        for n in [1, 3] {
            semaphore.release();
            assert_eq!(events.recv(), Ok(n));
        }
        let gave_up: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap().is_err()).collect();
        assert_eq!(gave_up, [true, false, true, false, true]);
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0));
}

#[test]
fn when_the_first_gives_up_those_behind_it_move_up() {
    let semaphore = TSemaphore::new(2);
    thread::scope(|scope| {
        let first = arrive(scope, &semaphore, || semaphore.acquire_many_within(3, Duration::from_millis(200)));
        let second = scope.spawn(|| semaphore.acquire_many(2));
        assert_eq!(first.join().unwrap(), Err(TimedOut));
        second.join().unwrap();
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0));
}

#[test]
fn giving_up_and_being_served_at_the_same_moment_agree() {
    let semaphore = TSemaphore::new(0);
    for round in 0..500 {
        let got = thread::scope(|scope| {
            let waiter = scope.spawn(|| semaphore.acquire_many_within(1, Duration::from_micros(round % 50)).is_ok());
            semaphore.release();
            waiter.join().unwrap()
        });
        assert_eq!((semaphore.available(), semaphore.waiting()), (usize::from(!got), 0));
        if !got {
            semaphore.acquire();
        }
    }
}

#[test]
fn a_release_that_is_undone_serves_nobody() {
    let semaphore = TSemaphore::new(0);
    thread::scope(|scope| {
        let waiter = arrive(scope, &semaphore, || semaphore.acquire());
        let undone = atomically! {
            semaphore.release();
            assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0), "served, within");
            Err::<(), ()>(())
        };
        assert_eq!((undone, semaphore.available(), semaphore.waiting()), (Err(()), 0, 1));
        assert!(!waiter.is_finished());
        semaphore.release();
        waiter.join().unwrap();
    });
}

#[test]
fn transactions_that_wait_get_what_the_line_leaves() {
    let semaphore = TSemaphore::new(0);
    thread::scope(|scope| {
        let in_the_line = arrive(scope, &semaphore, || semaphore.acquire_many(2));
        let composed = scope.spawn(|| atomically! { semaphore.acquire() });
        semaphore.release();
        assert_eq!(semaphore.available(), 1);
        semaphore.release_many(2);
        in_the_line.join().unwrap();
        composed.join().unwrap();
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0));
}
