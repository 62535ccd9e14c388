//! `TLatch`: waiting until something has happened so many times.
#![allow(missing_docs)]

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::collections::TLatch;
use stm_core::prelude::*;

#[test]
fn it_opens_once_and_stays_open() {
    let latch = TLatch::new(2);
    assert_eq!((latch.count(), latch.is_open()), (2, false));
    latch.count_down();
    assert_eq!((latch.count(), latch.is_open()), (1, false));
    for _ in 0..3 {
        latch.count_down();
        assert_eq!((latch.count(), latch.is_open()), (0, true));
    }
    latch.wait();
    assert!(TLatch::new(0).is_open());
    assert_eq!(format!("{latch:?}"), "TLatch(0)");
}

#[test]
fn who_waits_goes_on_after_the_last_count() {
    const COUNTS: usize = 100;
    let (latch, counted) = (TLatch::new(COUNTS), AtomicUsize::new(0));
    thread::scope(|scope| {
        let waiters = [(); 3].map(|()| {
            scope.spawn(|| {
                latch.wait();
                counted.load(SeqCst)
            })
        });
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..COUNTS / 2 {
                    counted.fetch_add(1, SeqCst);
                    latch.count_down();
                }
            });
        }
        assert_eq!(waiters.map(|waiter| waiter.join().unwrap()), [COUNTS; 3]);
    });
}

#[test]
fn who_waits_is_woken_by_the_last_count_only() {
    let (latch, runs) = (TLatch::new(1_000), AtomicUsize::new(0));
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically! {
                runs.fetch_add(1, SeqCst);
                latch.wait();
            }
        });
        while runs.load(SeqCst) == 0 {
            thread::yield_now();
        }
        (0..999).for_each(|_| latch.count_down());
        let before_the_last = runs.load(SeqCst);
        latch.count_down();
        waiter.join().unwrap();
        assert!(before_the_last <= 2, "one run to meet the closed latch, and at most one that moves its snapshot");
    });
}

#[test]
fn counts_are_undone_with_their_transaction() {
    let latch = TLatch::new(1);
    let undone = atomically! {
        latch.count_down();
        latch.wait(); // open, within
        Err::<(), ()>(())
    };
    assert_eq!((undone, latch.count(), latch.is_open()), (Err(()), 1, false));
    assert_eq!(try_atomically! { latch.wait() }, Err(TryError::WouldBlock));
    assert_eq!(atomically!(timeout: Duration::from_millis(2); { latch.wait() }), Err(TimedOut));
    assert!(!atomically! { or_else!({ latch.wait(); true }, { false }) });
    latch.count_down();
    assert!(atomically! { or_else!({ latch.wait(); true }, { false }) });
}
