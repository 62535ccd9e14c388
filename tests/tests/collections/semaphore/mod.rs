//! `TSemaphore`: permits, served in the order of arrival, and guards that give back whatever happens.
#![allow(missing_docs)]

mod composed;
mod guards;
mod line;
mod tasks;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::collections::TSemaphore;
use stm_core::prelude::*;

#[test]
fn permits_are_taken_and_given_back() {
    let semaphore = TSemaphore::new(3);
    semaphore.acquire();
    semaphore.acquire_many(2);
    assert_eq!((semaphore.available(), semaphore.try_acquire(), semaphore.try_acquire_many(2)), (0, false, false));
    semaphore.release_many(2);
    assert_eq!((semaphore.try_acquire_many(3), semaphore.try_acquire()), (false, true));
    semaphore.release_many(9);
    assert_eq!(semaphore.available(), 10, "more than at the beginning");
    assert_eq!(format!("{semaphore:?}"), "TSemaphore { available: 10, waiting: 0 }");
}

#[test]
fn taking_none_never_waits() {
    let semaphore = TSemaphore::new(0);
    semaphore.acquire_many(0);
    assert!(semaphore.try_acquire_many(0));
    assert_eq!(semaphore.acquire_many_within(0, Duration::ZERO), Ok(()));
    assert_eq!(semaphore.permits(0).count(), 0);
}

#[test]
fn too_many_permits_panic_and_change_nothing() {
    let semaphore = TSemaphore::new(usize::MAX - 1);
    semaphore.release();
    let panic = catch_unwind(AssertUnwindSafe(|| semaphore.release())).unwrap_err();
    assert!(panic.downcast_ref::<&str>().unwrap().contains("usize::MAX permits at most"));
    assert_eq!(semaphore.available(), usize::MAX);
    assert!(semaphore.try_acquire_many(usize::MAX));
}

#[test]
fn no_more_threads_are_inside_than_there_are_permits() {
    const PERMITS: usize = 3;
    let (semaphore, inside) = (TSemaphore::new(PERMITS), AtomicUsize::new(0));
    thread::scope(|scope| {
        for n in 0..6 {
            let (semaphore, inside) = (&semaphore, &inside);
            scope.spawn(move || {
                for round in 0..500 {
                    let wanted = 1 + (n + round) % PERMITS;
                    let permits = match round % 3 {
                        0 => atomically! { semaphore.permits(wanted) },
                        1 => semaphore.permits(wanted),
                        _ => match semaphore.try_permits(wanted) {
                            Some(permits) => permits,
                            None => continue,
                        },
                    };
                    assert!(inside.fetch_add(wanted, SeqCst) + wanted <= PERMITS);
                    assert_eq!(permits.count(), wanted);
                    inside.fetch_sub(wanted, SeqCst);
                    drop(permits);
                }
            });
        }
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (PERMITS, 0));
}

#[test]
fn two_semaphores_are_taken_together_or_not_at_all() {
    let (one, other, n) = (TSemaphore::new(1), TSemaphore::new(0), TVar::new(0));
    let both = || {
        try_atomically! {
            n += 1;
            one.acquire();
            other.acquire();
        }
    };
    assert_eq!(both(), Err(TryError::WouldBlock));
    assert_eq!((one.available(), n.load()), (1, 0));
    let error = atomically! { one.acquire(); n += 1; Err::<(), _>("undone") };
    assert_eq!((error, one.available(), n.load()), (Err("undone"), 1, 0));
    assert_eq!(atomically! { or_else!({ other.acquire(); "other" }, { one.acquire(); "one" }) }, "one");
    one.release();
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically! {
                one.acquire();
                other.acquire();
            }
        });
        other.release();
        waiter.join().unwrap();
    });
    assert_eq!((one.available(), other.available()), (0, 0));
}

#[test]
fn within_a_transaction_a_time_limit_counts_too() {
    let semaphore = TSemaphore::new(1);
    let (none, one) = atomically! {
        (semaphore.acquire_many_within(2, Duration::from_millis(2)), semaphore.acquire_many_within(1, Duration::ZERO))
    };
    assert_eq!((none, one, semaphore.available(), semaphore.waiting()), (Err(TimedOut), Ok(()), 0, 0));
}
