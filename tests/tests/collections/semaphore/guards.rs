//! Guards give back exactly once, whatever becomes of the transactions around them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;

use stm_core::collections::{TSemaphore, TSemaphorePermits};
use stm_core::prelude::*;

#[test]
fn a_guard_gives_back_after_a_panic() {
    let semaphore = TSemaphore::new(3);
    let panic = catch_unwind(AssertUnwindSafe(|| {
        let _permits = semaphore.permits(2);
        assert_eq!(semaphore.available(), 1);
        panic!("in user code");
    }));
    assert!(panic.is_err());
    assert_eq!(semaphore.available(), 3);
}

#[test]
fn a_guard_of_one_transaction_can_be_taken_and_given_back_again_and_again() {
    let semaphore = TSemaphore::new(1);
    atomically! {
        for _ in 0..3 {
            let permit = semaphore.permit();
            assert_eq!(semaphore.available(), 0);
            drop(permit);
            assert_eq!(semaphore.available(), 1);
        }
    }
    assert_eq!(semaphore.available(), 1);
}

#[test]
fn a_guard_made_in_a_transaction_outlives_it() {
    let semaphore = TSemaphore::new(2);
    let permits = atomically! { semaphore.permits(2) };
    assert_eq!(semaphore.available(), 0);
    thread::spawn(move || drop(permits)).join().unwrap();
    assert_eq!(semaphore.available(), 2);
}

#[test]
fn a_guard_of_a_transaction_that_is_undone_never_had_anything() {
    let semaphore = TSemaphore::new(2);
    // It leaves with the error, or is dropped within.
    let guard = atomically! { Err::<(), _>(semaphore.permit()) };
    assert_eq!(semaphore.available(), 2);
    drop(guard);
    assert_eq!(semaphore.available(), 2);
    let undone = atomically! {
        drop(semaphore.permit());
        let _other = semaphore.permit();
        Err::<(), ()>(())
    };
    assert_eq!((undone, semaphore.available()), (Err(()), 2));
    let panic = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            let _permit = semaphore.permit();
            panic!("in user code");
        }
    }));
    assert!(panic.is_err());
    assert_eq!(semaphore.available(), 2);
    let blocked = try_atomically! {
        let _permit = semaphore.permit();
        retry!();
    };
    assert_eq!((blocked, semaphore.available()), (Err::<(), _>(TryError::WouldBlock), 2));
}

#[test]
fn a_guard_dropped_in_a_nested_level_that_is_undone_gives_back_after_the_commit() {
    let semaphore = TSemaphore::new(1);
    for outer_fails in [false, true] {
        let place = Mutex::new(None);
        let result = atomically! {
            *place.lock().unwrap() = Some(semaphore.permit());
            let inner: Result<(), ()> = atomically! {
                place.lock().unwrap().take();
                assert_eq!(semaphore.available(), 1);
                Err(())
            };
            assert_eq!((inner, semaphore.available()), (Err(()), 0), "the drop was undone");
            if outer_fails { Err(()) } else { Ok(()) }
        };
        assert_eq!((result.is_err(), semaphore.available()), (outer_fails, 1));
    }
}

type Ending = fn(&Mutex<Option<TSemaphorePermits>>, &TSemaphore);

#[test]
fn a_guard_made_before_gives_back_whichever_way_the_transaction_ends() {
    let semaphore = TSemaphore::new(1);
    let endings: [Ending; 4] = [
        |place, semaphore| {
            atomically! {
                place.lock().unwrap().take();
                assert_eq!(semaphore.available(), 1);
            }
        },
        |place, semaphore| {
            let undone: Result<(), ()> = atomically! { place.lock().unwrap().take(); Err(()) };
            assert_eq!((undone, semaphore.available()), (Err(()), 1));
        },
        |place, _| {
            let _ = catch_unwind(AssertUnwindSafe(|| {
                atomically! {
                    let _dropped_by_the_panic = place.lock().unwrap().take();
                    panic!("in user code");
                }
            }));
        },
        |place, _| {
            let blocked = try_atomically! { place.lock().unwrap().take(); retry!(); };
            assert_eq!(blocked, Err::<(), _>(TryError::WouldBlock));
        },
    ];
    for ending in endings {
        let place = Mutex::new(Some(semaphore.permit()));
        ending(&place, &semaphore);
        assert_eq!(semaphore.available(), 1);
    }
}

#[test]
fn a_panic_that_is_caught_in_the_transaction_drops_its_guards_with_the_commit() {
    let semaphore = TSemaphore::new(1);
    atomically! {
        let caught = catch_unwind(AssertUnwindSafe(|| {
            let _permit = semaphore.permit();
            panic!("in user code");
        }));
        assert!(caught.is_err());
    }
    assert_eq!(semaphore.available(), 1);
}

#[test]
fn a_conflict_that_drops_a_guard_gives_back_exactly_once() {
    const ROUNDS: usize = 400;
    let (semaphore, a, b) = (TSemaphore::new(2), TVar::new(0), TVar::new(0));
    let done = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load() {
                atomically! { a += 1; b += 1; }
            }
        });
        for round in 0..ROUNDS {
            let place = Mutex::new((round % 2 == 0).then(|| semaphore.permit()));
            atomically! {
                let from_before = place.lock().unwrap().take();
                let one = semaphore.permit();
                let first = *a;
                thread::yield_now();
                assert_eq!(first, *b);
                a += 1;
                b += 1;
                drop((one, from_before));
            }
            assert_eq!(semaphore.available(), 2);
        }
        done.store(true);
    });
}

#[test]
fn a_panic_that_drops_a_guard_on_an_old_snapshot_is_only_a_panic() {
    let (semaphore, n) = (TSemaphore::new(2), TVar::new(0));
    let place = Mutex::new(Some(semaphore.permit()));
    let panic = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            let _first = *n;
            let _guard = place.lock().unwrap().take();
            // From here on, the transaction cannot read the permits any more.
            thread::scope(|scope| scope.spawn(|| atomically! { n += 1; semaphore.release(); }).join().unwrap());
            panic!("in user code");
        }
    }));
    assert!(panic.is_err());
    assert_eq!(semaphore.available(), 3);
}
