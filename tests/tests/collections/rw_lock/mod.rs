//! `TRwLock`: who may have it, who is served when, and guards.
#![allow(missing_docs)]

mod line;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::collections::TRwLock;
use stm_core::prelude::*;

fn in_another_thread<R: Send>(f: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| scope.spawn(f).join().unwrap())
}

#[test]
fn who_may_have_it() {
    let acquire = |lock: &TRwLock, reads: usize, writes: usize| {
        (0..reads).for_each(|_| assert!(lock.try_acquire_read()));
        (0..writes).for_each(|_| assert!(lock.try_acquire_write()));
    };
    // What one thread holds, and what another one then may have: to read, to write.
    for (reads, writes, may_read, may_write) in
        [(0, 0, true, true), (1, 0, true, false), (2, 0, true, false), (0, 1, false, false), (2, 2, false, false)]
    {
        let lock = TRwLock::new();
        acquire(&lock, reads, writes);
        assert_eq!((lock.read_holds(), lock.write_holds()), (reads, writes));
        assert_eq!((lock.is_read_locked(), lock.is_write_locked()), (reads > 0, writes > 0));
        in_another_thread(|| {
            assert_eq!((lock.read_holds(), lock.write_holds()), (0, 0), "the holds of another thread");
            assert_eq!(lock.try_read().is_some(), may_read, "{reads} {writes}");
            assert_eq!(lock.try_write().is_some(), may_write, "{reads} {writes}");
        });
        // The thread itself may have whatever it wants: nobody else has it.
        acquire(&lock, 1, 1);
    }
}

#[test]
fn it_is_free_only_after_the_last_release() {
    let lock = TRwLock::new();
    let others_may_read = || in_another_thread(|| lock.try_read().is_some());
    lock.acquire_write();
    lock.acquire_read();
    lock.acquire_write();
    lock.release_write();
    assert!(!others_may_read());
    lock.release_write();
    assert!(others_may_read(), "only a reader is left");
    assert!(!in_another_thread(|| lock.try_write().is_some()));
    lock.acquire_write(); // the only reader may
    lock.release_read();
    assert!(!others_may_read());
    lock.release_write();
    assert!(in_another_thread(|| lock.try_write().is_some()));
    assert_eq!(format!("{lock:?}"), "TRwLock { is_read_locked: false, is_write_locked: false }");
}

#[test]
fn a_reader_among_others_cannot_write() {
    let lock = TRwLock::new();
    let mine = lock.read();
    in_another_thread(|| {
        let _theirs = lock.read();
        assert!(lock.try_write().is_none());
        assert_eq!(lock.acquire_write_within(Duration::from_millis(2)), Err(TimedOut));
        assert_eq!((lock.read_holds(), lock.waiting()), (1, 0));
    });
    assert!(lock.try_write().is_some());
    drop(mine);
}

#[test]
fn releasing_what_the_thread_does_not_hold_panics_and_changes_nothing() {
    let lock = TRwLock::new();
    let message = |release: fn(&TRwLock)| {
        let panic = in_another_thread(|| catch_unwind(AssertUnwindSafe(|| release(&lock))).unwrap_err());
        *panic.downcast_ref::<&str>().unwrap()
    };
    let _writing = lock.write();
    assert!(message(TRwLock::release_read).contains("has not acquired it for reading"));
    assert!(message(TRwLock::release_write).contains("has not acquired it for writing"));
    assert_eq!(lock.write_holds(), 1);
    assert!(catch_unwind(AssertUnwindSafe(|| lock.release_read())).is_err());
    assert!(message(|lock| atomically! { lock.release_write() }).contains("for writing"));
}

#[test]
fn writers_are_alone_and_readers_are_not_among_them() {
    let (lock, inside) = (TRwLock::new(), AtomicI64::new(0));
    thread::scope(|scope| {
        for n in 0..4 {
            let (lock, inside) = (&lock, &inside);
            scope.spawn(move || {
                for round in 0..300 {
                    if (n + round) % 4 == 0 {
                        let _writing = if round % 2 == 0 {
                            lock.write()
                        } else {
                            atomically! { lock.write() }
                        };
                        let _reading_too = lock.read();
                        assert_eq!(inside.swap(-1, SeqCst), 0);
                        thread::yield_now();
                        assert_eq!(inside.swap(0, SeqCst), -1);
                    } else {
                        let _reading = if round % 2 == 0 {
                            lock.read()
                        } else {
                            atomically! { lock.read() }
                        };
                        assert!(inside.fetch_add(1, SeqCst) >= 0);
                        let _again = lock.read();
                        assert!(inside.fetch_sub(1, SeqCst) > 0);
                    }
                }
            });
        }
    });
    assert_eq!((lock.is_read_locked(), lock.is_write_locked(), lock.waiting()), (false, false, 0));
}

#[test]
fn what_a_transaction_acquires_is_held_from_its_commit_on() {
    let (lock, n) = (TRwLock::new(), TVar::new(0));
    let undone = atomically! {
        lock.acquire_write();
        lock.acquire_read();
        n += 1;
        Err::<(), _>("undone")
    };
    assert_eq!((undone, lock.read_holds(), lock.write_holds(), n.load()), (Err("undone"), 0, 0, 0));
    atomically! {
        lock.acquire_write();
        n += 1;
    }
    assert_eq!((lock.write_holds(), n.load()), (1, 1));
    in_another_thread(|| {
        assert_eq!(try_atomically! { lock.acquire_read() }, Err(TryError::WouldBlock));
        assert_eq!(atomically!(timeout: Duration::from_millis(2); { lock.acquire_write() }), Err(TimedOut));
        assert_eq!(atomically! { lock.acquire_read_within(Duration::from_millis(2)) }, Err(TimedOut));
        assert_eq!(atomically! { or_else!({ lock.acquire_read(); "lock" }, { "other" }) }, "other");
    });
    let kept = atomically! { lock.release_write(); Err::<(), ()>(()) };
    assert_eq!((kept, lock.write_holds()), (Err(()), 1));
    lock.release_write();
}

#[test]
fn guards_release_after_a_panic_and_with_what_becomes_of_their_transaction() {
    let lock = TRwLock::new();
    let free = || in_another_thread(|| lock.try_write().is_some());
    let panic = catch_unwind(AssertUnwindSafe(|| {
        let (_writing, _reading) = (lock.write(), lock.read());
        panic!("in user code");
    }));
    assert!(panic.is_err() && free());
    let escaped = atomically! { Err::<(), _>((lock.read(), lock.write())) };
    assert!(free(), "undone, so never acquired");
    drop(escaped);
    assert!(free());
    let guard = atomically! { drop(lock.write()); lock.read() };
    assert!(!free());
    drop(guard);
    assert!(free());
    // Made before, dropped in a transaction that is undone.
    let place = Mutex::new(Some(lock.write()));
    let undone: Result<(), ()> = atomically! { place.lock().unwrap().take(); Err(()) };
    assert!(undone.is_err() && free());
}
