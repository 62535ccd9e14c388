//! `TBarrier`: threads that go on together.
#![allow(missing_docs)]

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use stm_core::TimedOut;
use stm_core::collections::TBarrier;
use stm_core::{atomically, try_atomically};

#[test]
fn over_many_generations_nobody_runs_ahead_and_one_leads() {
    const THREADS: usize = 4;
    const GENERATIONS: usize = 500;
    let barrier = TBarrier::new(THREADS);
    let (arrivals, leaders) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for generation in 1..=GENERATIONS {
                    arrivals.fetch_add(1, SeqCst);
                    if barrier.wait() {
                        leaders.fetch_add(1, SeqCst);
                    }
                    let arrived = arrivals.load(SeqCst);
                    assert!(arrived >= generation * THREADS, "gone on before all had come");
                    assert!(arrived < (generation + 1) * THREADS, "somebody is a generation ahead");
                    barrier.wait();
                }
            });
        }
    });
    assert_eq!(leaders.load(SeqCst), GENERATIONS);
    assert_eq!(barrier.arrived(), 0);
}

#[test]
fn one_for_nobody_or_for_one_never_waits() {
    for n in [0, 1] {
        let barrier = TBarrier::new(n);
        assert!(barrier.wait() && barrier.wait());
    }
}

#[test]
fn who_gives_up_has_not_arrived() {
    let barrier = TBarrier::new(2);
    for _ in 0..3 {
        assert_eq!(barrier.wait_within(Duration::from_millis(1)), Err(TimedOut));
        assert_eq!(barrier.arrived(), 0);
    }
    thread::scope(|scope| {
        let other = scope.spawn(|| barrier.wait());
        let leads = barrier.wait_within(Duration::MAX);
        assert_ne!(leads, Ok(other.join().unwrap()), "one of the two leads");
        assert!(leads.is_ok());
    });
    assert_eq!(format!("{barrier:?}"), "TBarrier { arrived: 0, needed: 2 }");
}

#[test]
fn giving_up_and_coming_together_at_the_same_moment_agree() {
    let barrier = TBarrier::new(2);
    for round in 0..300 {
        let results = thread::scope(|scope| {
            let threads = [0, round % 40].map(|extra| {
                let barrier = &barrier;
                scope.spawn(move || barrier.wait_within(Duration::from_micros(20 + extra)))
            });
            threads.map(|thread| thread.join().unwrap())
        });
        let met = results.iter().filter(|result| result.is_ok()).count();
        let led = results.iter().filter(|result| **result == Ok(true)).count();
        assert!((met, led) == (2, 1) || (met, led) == (0, 0), "{results:?}");
        assert_eq!(barrier.arrived(), 0);
    }
}

#[test]
fn waiting_in_a_transaction_panics_with_advice() {
    let barrier = TBarrier::new(2);
    let panic = catch_unwind(AssertUnwindSafe(|| atomically(|_| Ok(barrier.wait())))).unwrap_err();
    assert!(panic.downcast_ref::<&str>().unwrap().contains("wait before the block, or after it"));
    assert_eq!(barrier.arrived(), 0);
}

#[test]
fn tasks_and_threads_go_on_together() {
    let barrier = TBarrier::new(3);
    let mut context = Context::from_waker(Waker::noop());
    let (mut first, mut second) = (pin!(barrier.wait_async()), pin!(barrier.wait_async()));
    assert!(first.as_mut().poll(&mut context).is_pending());
    thread::scope(|scope| {
        let thread = scope.spawn(|| barrier.wait());
        while barrier.arrived() < 2 {
            thread::yield_now();
        }
        assert_eq!(second.as_mut().poll(&mut context), Poll::Ready(true), "the last one leads");
        assert!(!thread.join().unwrap());
    });
    assert_eq!(first.as_mut().poll(&mut context), Poll::Ready(false));
    assert_eq!(barrier.arrived(), 0);
}

#[test]
fn a_task_that_is_dropped_has_not_arrived() {
    let barrier = TBarrier::new(2);
    let mut context = Context::from_waker(Waker::noop());
    {
        let mut gives_up = pin!(barrier.wait_async());
        assert!(gives_up.as_mut().poll(&mut context).is_pending());
        assert_eq!(barrier.arrived(), 1);
    }
    assert_eq!(barrier.arrived(), 0);
    {
        let mut comes_in_time = pin!(barrier.wait_async());
        assert!(comes_in_time.as_mut().poll(&mut context).is_pending());
        assert!(barrier.wait());
    }
    assert_eq!(barrier.arrived(), 0, "it belonged to the generation before");
    drop(barrier.wait_async());
    assert_eq!(barrier.arrived(), 0, "never polled");
}

#[test]
fn a_task_that_is_dropped_in_a_transaction_that_is_undone_has_not_arrived() {
    let barrier = TBarrier::new(2);
    let mut task = Box::pin(barrier.wait_async());
    assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let place = RefCell::new(Some(task));
    let undone: Result<(), ()> = try_atomically(|tx| {
        drop(place.take());
        tx.retry()
    })
    .map_err(|_| ());
    assert_eq!((undone, barrier.arrived()), (Err(()), 0));
}
