//! Parts with a time limit in the transaction of a task, which waits for none of them in its thread.

use super::runtimes::{CurrentThread, Runtime, on_all_runtimes};
use super::{LATE, SOON, block_on, bounded, poll};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use stm_core::prelude::*;
use stm_core::{StmError, TimedOut};

on_all_runtimes! {
    a_part_times_out
    a_part_is_served_in_time
    a_part_in_an_alternative_times_out
    several_parts_time_out_one_after_the_other
    a_part_inside_a_part_times_out
    a_part_tries_and_goes_on
    a_peek_that_a_wait_depends_on
}

fn a_part_times_out<R: Runtime>() {
    R::test(|| async {
        let (x, log) = (TVar::new(0), TVar::new(0));
        let result = atomically_async! {
            let result = atomically!(timeout: SOON; { log += 10; check!(x > 0); x });
            log += 1;
            [result]
        };
        assert_eq!((result.await, log.load()), ([Err(TimedOut)], 1));
    });
}

fn a_part_is_served_in_time<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let task = R::spawn({
            let x = x.clone();
            atomically_async!(move; { atomically!(timeout: LATE; { check!(x > 1); *x }) })
        });
        for n in 1..=2 {
            R::sleep(SOON).await;
            atomically_async! { x = n }.await;
        }
        assert_eq!(task.await, Ok(2));
    });
}

fn a_part_in_an_alternative_times_out<R: Runtime>() {
    R::test(|| async {
        let (x, log) = (TVar::new(0), TVar::new(0));
        let result = atomically_async! {
            or_else!({
                log += 10;
                if atomically!(timeout: SOON; { check!(x > 0) }).is_err() { retry!() }
                "served"
            }, {
                log += 1;
                "late"
            })
        };
        assert_eq!((result.await, log.load()), ("late", 1));
        let result = atomically_async! {
            or_else!({ check!(x > 0); "served" }, {
                if atomically!(timeout: SOON; { check!(x > 1) }).is_err() { "late" } else { "served later" }
            })
        };
        assert_eq!(result.await, "late");
    });
}

fn several_parts_time_out_one_after_the_other<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let results = atomically_async! {
            let first = atomically!(timeout: SOON; { check!(x > 0) });
            let second = atomically!(timeout: SOON * 2; { check!(x > 1) });
            let third = atomically!(timeout: LATE; { check!(x == 0); x });
            let fourth = atomically!(timeout: SOON; { check!(x > 3) });
            (first, second, third, fourth)
        };
        assert_eq!(results.await, (Err(TimedOut), Err(TimedOut), Ok(0), Err(TimedOut)));
    });
}

fn a_part_inside_a_part_times_out<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let results = atomically_async! {
            atomically!(timeout: SOON; {
                let inner = atomically!(timeout: SOON; { check!(x > 0) });
                check!(x > 1);
                inner
            })
        };
        assert_eq!(results.await, Err(TimedOut));
    });
}

fn a_part_tries_and_goes_on<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let result = atomically_async! {
            let tried = try_atomically! { x = 7; check!(x > 10) };
            (tried.is_err(), *x)
        };
        assert_eq!(result.await, (true, 0));
    });
}

fn a_peek_that_a_wait_depends_on<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let task = R::spawn({
            let x = x.clone();
            atomically_async!(move; { check!(peek!(*x) > 1) })
        });
        for n in 1..=2 {
            R::sleep(SOON).await;
            atomically_async! { x = n }.await;
        }
        task.await;
        let result = atomically_async! { atomically!(timeout: SOON; { check!(peek!(*x) > 2) }) };
        assert_eq!(result.await, Err(TimedOut));
    });
}

#[test]
fn the_event_loop_goes_on_while_a_part_waits() {
    CurrentThread::test(|| async {
        let (x, turns) = (TVar::new(0), Arc::new(AtomicUsize::new(0)));
        let waits = tokio::spawn({
            let x = x.clone();
            atomically_async!(move; { atomically!(timeout: LATE; { check!(x > 0) }) })
        });
        for _ in 0..1000 {
            turns.fetch_add(1, SeqCst);
            tokio::task::yield_now().await;
        }
        assert!(!waits.is_finished());
        x.store(1);
        assert_eq!(waits.await.expect("no panic"), Ok(()));
    });
}

/// What runs at the end of the attempts knows nothing of the limits of their transaction, nor they of its limits.
#[test]
fn a_part_times_out_though_hooks_run_transactions_between_the_attempts() {
    fn count(runs: &TVar<u32>) {
        assert_eq!(atomically!(timeout: LATE; { atomically!(timeout: LATE; { runs += 1 }) }), Ok(Ok(())));
    }
    bounded(|| {
        let (x, runs) = (TVar::new(0), TVar::new(0));
        let result = block_on(atomically_async! {
            on_rollback! { count(&runs) }
            atomically!(timeout: SOON; { check!(x > 0) })
        });
        assert_eq!(result, Err(TimedOut));
        assert!(runs.load() > 0);
    });
}

fn wait_in_vain_and_go_on(never: &TVar<u32>, turn: &TVar<u32>) {
    assert_eq!(atomically! { atomically!(timeout: SOON; { check!(never > 0) }) }, Err(TimedOut));
    turn.store(1);
}

#[test]
fn limits_of_a_thread_are_not_those_of_its_hooks() {
    bounded(|| {
        let (x, never, turn) = (TVar::new(0), TVar::new(0), TVar::new(0));
        let setter = thread::spawn({
            let (x, turn) = (x.clone(), turn.clone());
            move || {
                atomically! { check!(turn > 0) };
                thread::yield_now();
                x.store(2);
            }
        });
        let mut attempts = 0;
        let result = atomically(|tx| {
            attempts += 1;
            let (never, turn) = (never.clone(), turn.clone());
            tx.on_rollback(move || wait_in_vain_and_go_on(&never, &turn));
            let first = attempts == 1;
            let result = atomically!(timeout: LATE; { check!(first || x > 1); *x });
            if first { Err(StmError::Conflict) } else { Ok(result) }
        });
        setter.join().expect("no panic");
        assert_eq!(result, Ok(2));
    });
}

#[test]
fn a_limit_that_is_given_up_leaves_nothing_behind() {
    let x = TVar::new(0);
    {
        let mut waits = pin!(atomically_async! { atomically!(timeout: LATE; { check!(x > 0) }) });
        let (counting, waker) = crate::tasks::Counting::new();
        for _ in 0..3 {
            assert!(crate::tasks::poll_with(waits.as_mut(), &waker).is_pending());
        }
        assert!(poll(waits.as_mut()).is_pending());
        drop(waker);
        assert_eq!(Arc::strong_count(&counting), 1);
    }
    x.store(1);
}
