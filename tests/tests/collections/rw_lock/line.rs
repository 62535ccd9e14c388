//! The order of arrival.

use std::sync::{Barrier, mpsc};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use std::panic::{AssertUnwindSafe, catch_unwind};
use stm_core::TimedOut;
use stm_core::collections::{TRwLock, Upgrading};
use stm_core::prelude::*;

/// Starts a thread that waits, and returns when it stands in the line.
fn arrive<'scope, R: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    lock: &TRwLock,
    wait: impl FnOnce() -> R + Send + 'scope,
) -> ScopedJoinHandle<'scope, R> {
    let before = lock.waiting();
    let thread = scope.spawn(wait);
    while lock.waiting() == before {
        thread::yield_now();
    }
    thread
}

#[test]
fn a_waiting_writer_holds_back_new_readers_but_none_that_reads() {
    let lock = TRwLock::new();
    let reading = lock.read();
    thread::scope(|scope| {
        let writer = arrive(scope, &lock, || drop(lock.write()));
        let once_more = lock.read();
        let others = scope.spawn(|| {
            assert!(lock.try_read().is_none());
            assert_eq!(try_atomically! { lock.acquire_read() }, Err(TryError::WouldBlock));
            assert_eq!(lock.acquire_read_within(Duration::from_millis(2)), Err(TimedOut));
        });
        others.join().unwrap();
        let reader = arrive(scope, &lock, || drop(lock.read()));
        drop(reading);
        assert_eq!(lock.waiting(), 2);
        drop(once_more);
        writer.join().unwrap();
        reader.join().unwrap();
    });
    assert_eq!(lock.waiting(), 0);
}

#[test]
fn readers_and_writers_are_served_in_the_order_of_arrival() {
    let lock = TRwLock::new();
    let (events, order) = mpsc::channel();
    lock.acquire_write();
    thread::scope(|scope| {
        for name in ["reader 1", "reader 2", "writer 1", "writer 2", "reader 3"] {
            let (lock, events) = (lock.clone(), events.clone());
            let line = lock.clone();
            arrive(scope, &line, move || {
                if name.starts_with("reader") {
                    let _reading = lock.read();
                    events.send(name).unwrap();
                    // Both of the first two are in at the same time.
                    while name != "reader 3" && lock.waiting() == 4 {
                        thread::yield_now();
                    }
                } else {
                    let _writing = lock.write();
                    events.send(name).unwrap();
                }
            });
        }
        lock.release_write();
    });
    let mut order: Vec<_> = order.try_iter().collect();
    order[..2].sort_unstable();
    assert_eq!(order, ["reader 1", "reader 2", "writer 1", "writer 2", "reader 3"]);
}

#[test]
fn neither_readers_nor_writers_starve() {
    let (lock, done) = (TRwLock::new(), TVar::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while done.load() < 2 {
                    drop(lock.read());
                }
            });
            scope.spawn(|| {
                while done.load() < 2 {
                    drop(lock.write());
                }
            });
        }
        for writes in [false, true] {
            let (lock, done) = (&lock, &done);
            scope.spawn(move || {
                for _ in 0..200 {
                    if writes { drop(lock.write()) } else { drop(lock.read()) }
                }
                done.update(|n| n + 1);
            });
        }
    });
    assert_eq!((lock.is_read_locked(), lock.is_write_locked(), lock.waiting()), (false, false, 0));
}

#[test]
fn a_reader_that_wants_to_write_goes_before_a_waiting_writer() {
    let lock = TRwLock::new();
    let (events, order) = mpsc::channel();
    let other_reader = lock.read();
    thread::scope(|scope| {
        let (reads, is_reading) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel();
        let (upgrading, writing) = (lock.clone(), lock.clone());
        let upgraded = events.clone();
        scope.spawn(move || {
            let _reading = upgrading.read();
            reads.send(()).unwrap();
            may_go_on.recv().unwrap();
            let _writing = upgrading.write();
            upgraded.send("reader").unwrap();
        });
        is_reading.recv().unwrap();
        arrive(scope, &lock, move || {
            let _writing = writing.write();
            events.send("writer").unwrap();
        });
        go_on.send(()).unwrap();
        while lock.waiting() < 2 {
            thread::yield_now();
        }
        drop(other_reader);
    });
    assert_eq!(order.iter().collect::<Vec<_>>(), ["reader", "writer"]);
}

#[test]
fn of_two_readers_that_want_to_write_one_that_gives_up_lets_the_other_one() {
    let lock = TRwLock::new();
    let reading = lock.read();
    thread::scope(|scope| {
        let (reads, is_reading) = mpsc::channel();
        let other = scope.spawn({
            let lock = lock.clone();
            move || {
                let _reading = lock.read();
                reads.send(()).unwrap();
                drop(lock.write());
            }
        });
        is_reading.recv().unwrap();
        while lock.waiting() == 0 {
            thread::yield_now();
        }
        assert!(lock.try_write().is_none());
        assert_eq!(lock.acquire_write_within(Duration::from_millis(5)), Err(TimedOut));
        assert!(!other.is_finished());
        drop(reading);
        other.join().unwrap();
    });
}

#[test]
fn a_writer_that_gives_up_lets_the_readers_behind_it_pass() {
    let lock = TRwLock::new();
    let reading = lock.read();
    thread::scope(|scope| {
        let writer = arrive(scope, &lock, || lock.acquire_write_within(Duration::from_millis(300)));
        let reader = scope.spawn(|| drop(lock.read()));
        assert_eq!(writer.join().unwrap(), Err(TimedOut));
        reader.join().unwrap();
    });
    drop(reading);
    assert!(lock.try_write().is_some());
}

#[test]
fn of_two_readers_that_want_to_write_the_second_is_refused() {
    let lock = TRwLock::new();
    let reading = lock.read();
    thread::scope(|scope| {
        let first = scope.spawn(|| {
            let reading = lock.read();
            let writing = lock.upgrade().unwrap();
            drop((writing, reading));
        });
        while lock.waiting() == 0 {
            thread::yield_now();
        }
        // However it is asked for, and as often.
        for _ in 0..2 {
            assert_eq!(lock.upgrade().err(), Some(Upgrading));
            let refused = catch_unwind(AssertUnwindSafe(|| lock.acquire_write())).unwrap_err();
            let message = refused.downcast_ref::<String>().map(String::as_str).or(refused.downcast_ref().copied());
            assert!(message.is_some_and(|message| message.contains("`upgrade`")), "{message:?}");
            assert!(catch_unwind(AssertUnwindSafe(|| drop(lock.write()))).is_err());
            assert!(lock.try_write().is_none());
            assert_eq!(lock.acquire_write_within(Duration::from_millis(5)), Err(TimedOut));
        }
        assert_eq!((lock.read_holds(), lock.write_holds(), lock.waiting()), (1, 0, 1));
        assert!(!first.is_finished());
        drop(reading);
        first.join().unwrap();
        drop(lock.upgrade().unwrap());
    });
    assert!(!lock.is_read_locked() && !lock.is_write_locked());
}

/// One of them waits in a transaction, or both do: whoever came later is refused, and the other one gets the lock.
#[test]
fn of_two_readers_that_want_to_write_in_transactions_one_is_refused() {
    type Upgrade = fn(&TRwLock) -> Result<(), Upgrading>;

    let outside: Upgrade = |lock| lock.upgrade().map(drop);
    let inside: Upgrade = |lock| atomically! { lock.upgrade().map(drop) };
    for [first, second] in [[inside, outside], [outside, inside], [inside, inside]] {
        for at_once in [false, true] {
            let (lock, start) = (TRwLock::new(), Barrier::new(2));
            let results = thread::scope(|scope| {
                let upgrade = |upgrade: Upgrade, waits: bool| {
                    let (lock, start) = (&lock, &start);
                    scope.spawn(move || {
                        let reading = lock.read();
                        start.wait();
                        while waits && lock.waiting() == 0 {
                            thread::yield_now();
                        }
                        let result = upgrade(lock);
                        drop(reading);
                        result
                    })
                };
                [upgrade(first, false), upgrade(second, !at_once)].map(|thread| thread.join().unwrap())
            });
            let refused = results.iter().filter(|result| result.is_err()).count();
            assert_eq!(refused, 1, "{results:?}");
            assert!(at_once || results[1].is_err(), "{results:?}");
            assert_eq!((lock.is_read_locked(), lock.is_write_locked(), lock.waiting()), (false, false, 0));
        }
    }
}
