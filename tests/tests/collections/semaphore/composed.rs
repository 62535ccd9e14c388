//! Transactions that need permits of several semaphores, or of one and something else, and their places in the lines.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::collections::{TRwLock, TSemaphore};
use stm_core::prelude::*;

fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_mins(1), "{what}: not within a minute");
        thread::sleep(Duration::from_micros(200));
    }
}

/// While `users` threads keep the line of `one` full, `composed` comes through several times.
fn comes_through(users: usize, one: &TSemaphore, composed: impl Fn() + Sync) {
    let (stop, done) = (AtomicBool::new(false), AtomicU64::new(0));
    thread::scope(|scope| {
        for _ in 0..users {
            scope.spawn(|| {
                while !stop.load(SeqCst) {
                    let _permit = one.permit();
                    thread::sleep(Duration::from_micros(300));
                }
            });
        }
        wait_until("the line is there", || one.waiting() > 0);
        scope.spawn(|| {
            for _ in 0..5 {
                composed();
                done.fetch_add(1, SeqCst);
            }
        });
        let result = catch_unwind(AssertUnwindSafe(|| wait_until("it gets in", || done.load(SeqCst) == 5)));
        stop.store(true, SeqCst);
        assert!(result.is_ok(), "came through {} times", done.load(SeqCst));
    });
    assert_eq!((one.available(), one.waiting()), (1, 0));
}

#[test]
fn who_needs_two_gets_in_beside_users_of_one() {
    let (cpu, gpu) = (TSemaphore::new(1), TSemaphore::new(1));
    comes_through(3, &cpu, || {
        atomically! {
            cpu.acquire();
            gpu.acquire();
        }
        thread::sleep(Duration::from_micros(100));
        cpu.release();
        gpu.release();
    });
    comes_through(3, &gpu, || {
        let permits = atomically! { (cpu.permit(), gpu.permit()) };
        drop(permits);
    });
}

#[test]
fn who_needs_two_gets_in_beside_users_of_each() {
    let (cpu, gpu, stop) = (TSemaphore::new(1), TSemaphore::new(1), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !stop.load(SeqCst) {
                    let _permit = gpu.permit();
                    thread::sleep(Duration::from_micros(300));
                }
            });
        }
        wait_until("the line is there", || gpu.waiting() > 0);
        let result = catch_unwind(AssertUnwindSafe(|| {
            comes_through(3, &cpu, || {
                let permits = atomically! { (cpu.permit(), gpu.permit()) };
                drop(permits);
            });
        }));
        stop.store(true, SeqCst);
        assert!(result.is_ok());
    });
    assert_eq!((gpu.available(), gpu.waiting()), (1, 0));
}

#[test]
fn a_task_that_needs_two_gets_in_beside_users_of_one() {
    let (cpu, gpu) = (TSemaphore::new(1), TSemaphore::new(1));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let both = std::sync::Mutex::new(runtime);
    comes_through(3, &cpu, || {
        let both = both.lock().unwrap();
        both.block_on(atomically_async! {
            gpu.acquire();
            cpu.acquire();
        });
        cpu.release();
        gpu.release();
    });
}

#[test]
fn who_needs_two_in_opposite_orders_do_not_wait_for_each_other() {
    let (a, b) = (TSemaphore::new(1), TSemaphore::new(1));
    let inside = AtomicU64::new(0);
    thread::scope(|scope| {
        for backwards in [false, true, false, true] {
            let (a, b, inside) = (&a, &b, &inside);
            scope.spawn(move || {
                for _ in 0..100 {
                    let (first, second) = if backwards { (b, a) } else { (a, b) };
                    atomically! {
                        first.acquire();
                        second.acquire();
                    }
                    assert_eq!(inside.fetch_add(1, SeqCst), 0, "two have the only permits");
                    thread::yield_now();
                    inside.fetch_sub(1, SeqCst);
                    first.release();
                    second.release();
                }
            });
        }
    });
    assert_eq!((a.available(), a.waiting(), b.available(), b.waiting()), (1, 0, 1, 0));
}

#[test]
fn nobody_who_comes_later_is_served_before_a_transaction() {
    let semaphore = TSemaphore::new(2);
    semaphore.acquire();
    thread::scope(|scope| {
        let both = scope.spawn(|| atomically! { semaphore.acquire_many(2) });
        wait_until("it stands in the line", || semaphore.waiting() == 1);
        // There is a permit, and it is not for those who come now.
        assert!(!semaphore.try_acquire() && semaphore.available() == 1);
        let later = scope.spawn(|| semaphore.acquire());
        wait_until("it stands in the line", || semaphore.waiting() == 2);
        semaphore.release();
        both.join().unwrap();
        assert_eq!((semaphore.available(), semaphore.waiting(), later.is_finished()), (0, 1, false));
        semaphore.release_many(2);
        later.join().unwrap();
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (1, 0));
}

#[test]
fn who_goes_away_leaves_the_line() {
    let semaphore = TSemaphore::new(0);
    let free = || assert_eq!((semaphore.waiting(), semaphore.available()), (0, 0));
    // By a time limit.
    let late = atomically!(timeout: Duration::from_millis(20); { semaphore.acquire() });
    assert_eq!(late, Err(stm_core::TimedOut));
    free();
    assert!(
        stm_core::try_atomically(|_| {
            semaphore.acquire();
            Ok(())
        })
        .is_err()
    );
    free();
    // By an error, or a panic, of a later attempt; by a way that needs no permit.
    for way in 1..=3 {
        let chosen = TVar::new(0);
        thread::scope(|scope| {
            let gone = scope.spawn(|| {
                catch_unwind(AssertUnwindSafe(|| {
                    atomically! {
                        or_else!({ semaphore.acquire() }, { check!(chosen != 0) });
                        assert!(chosen != 1, "a panic");
                        if chosen == 2 { Err(()) } else { Ok(()) }
                    }
                }))
            });
            wait_until("it stands in the line", || semaphore.waiting() == 1);
            chosen.store(way);
            let result = gone.join().unwrap();
            assert_eq!((way, result.ok()), (way, [None, Some(Err(())), Some(Ok(()))][way - 1]));
        });
        free();
    }
    // By a future that is dropped, and one that is dropped in a transaction that is undone.
    for undone in [false, true] {
        let mut context = Context::from_waker(Waker::noop());
        let mut waits = Box::pin(atomically_async! { semaphore.acquire() });
        assert_eq!(waits.as_mut().poll(&mut context), Poll::Pending);
        wait_until("it stands in the line", || {
            assert_eq!(waits.as_mut().poll(&mut context), Poll::Pending);
            semaphore.waiting() == 1
        });
        if undone {
            let waits = std::cell::Cell::new(Some(waits));
            let failed: Result<(), ()> = atomically! {
                drop(waits.take());
                Err(())
            };
            assert!(failed.is_err());
        } else {
            drop(waits);
        }
        free();
    }
    // One that has come to its end has no place, though it is still there.
    let mut context = Context::from_waker(Waker::noop());
    let mut waits = pin!(atomically_async! { semaphore.acquire() });
    while semaphore.waiting() == 0 {
        assert_eq!(waits.as_mut().poll(&mut context), Poll::Pending);
    }
    semaphore.release();
    while waits.as_mut().poll(&mut context) == Poll::Pending {}
    free();
}

#[test]
fn those_behind_who_goes_away_move_up() {
    let semaphore = TSemaphore::new(1);
    thread::scope(|scope| {
        let too_many = scope.spawn(|| atomically!(timeout: Duration::from_millis(200); { semaphore.acquire_many(2) }));
        wait_until("it stands in the line", || semaphore.waiting() == 1 || too_many.is_finished());
        semaphore.acquire();
        assert_eq!(too_many.join().unwrap(), Err(stm_core::TimedOut));
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0));
}

#[test]
fn who_waits_for_something_else_holds_up_nobody() {
    let (cpu, flag) = (TSemaphore::new(0), TVar::new(false));
    thread::scope(|scope| {
        let waits = scope.spawn(|| {
            atomically! {
                cpu.acquire();
                check!(flag);
            }
        });
        wait_until("it stands in the line", || cpu.waiting() == 1);
        cpu.release();
        // It has its permit, and waits for the flag, which who has the permit sets.
        let sets = scope.spawn(|| {
            cpu.acquire();
            flag.store(true);
            cpu.release();
        });
        wait_until("the flag is set", || sets.is_finished());
        wait_until("it goes on", || waits.is_finished());
    });
    assert_eq!((cpu.available(), cpu.waiting()), (0, 0));
}

#[test]
fn who_has_what_a_transaction_lacks_gets_what_it_does_not_lack() {
    let (cpu, gpu) = (TSemaphore::new(0), TSemaphore::new(1));
    let held = gpu.permit();
    thread::scope(|scope| {
        let both = scope.spawn(|| {
            atomically! {
                cpu.acquire();
                gpu.acquire();
            }
        });
        wait_until("it stands in one line", || cpu.waiting() == 1);
        cpu.release();
        wait_until("it stands in the other line", || gpu.waiting() == 1);
        // They would wait for each other if that one kept its place for ever.
        cpu.acquire();
        drop(held);
        cpu.release();
        both.join().unwrap();
    });
    assert_eq!((cpu.available(), gpu.available(), cpu.waiting(), gpu.waiting()), (0, 0, 0, 0));
}

#[test]
fn a_transaction_that_needs_a_lock_and_a_permit_gets_both() {
    let (lock, permits, stop) = (TRwLock::new(), TSemaphore::new(1), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !stop.load(SeqCst) {
                    let _reading = lock.read();
                    thread::sleep(Duration::from_micros(300));
                }
            });
        }
        let both = scope.spawn(|| {
            for _ in 0..5 {
                atomically! {
                    lock.acquire_write();
                    permits.acquire();
                }
                lock.release_write();
                permits.release();
            }
        });
        let result = catch_unwind(AssertUnwindSafe(|| wait_until("it gets both", || both.is_finished())));
        stop.store(true, SeqCst);
        assert!(result.is_ok());
    });
    assert_eq!((lock.waiting(), permits.waiting(), lock.is_write_locked()), (0, 0, false));
}
