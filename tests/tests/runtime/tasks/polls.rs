//! Polled by hand: when a task is called, and when it makes an attempt.

use super::{Counting, block_on, bounded, poll, poll_with};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Poll, Waker};
use std::thread;
use stm_core::atomically_async;
use stm_core::prelude::*;

/// What a panic says.
fn message(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it panics");
    payload.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn a_task_that_waits_is_left_in_peace() {
    let (x, other, attempts) = (TVar::new(0), TVar::new(0), AtomicUsize::new(0));
    let mut task = pin!(atomically_async! {
        attempts.fetch_add(1, SeqCst);
        check!(x > 1);
    });
    let (counting, waker) = Counting::new();
    assert!(poll_with(task.as_mut(), &waker).is_pending());
    for n in 0..100 {
        other.store(n);
        x.store(0);
        let _ = try_atomically! { x = 5; check!(x < 0) };
    }
    assert_eq!((attempts.load(SeqCst), counting.wakes()), (1, 0));
    // Each change calls it once, however many there are before it is polled.
    for _ in 0..3 {
        x.store(1);
        x.store(0);
    }
    assert_eq!((attempts.load(SeqCst), counting.wakes()), (1, 1));
    assert!(poll_with(task.as_mut(), &waker).is_pending());
    assert_eq!((attempts.load(SeqCst), counting.wakes()), (2, 1));
    x.store(2);
    assert_eq!(counting.wakes(), 2);
    assert!(poll_with(task.as_mut(), &waker).is_ready());
    assert_eq!((attempts.load(SeqCst), counting.wakes()), (3, 2));
}

#[test]
fn a_poll_without_a_change_makes_no_attempt() {
    let (x, attempts) = (TVar::new(vec![0]), AtomicUsize::new(0));
    let mut task = pin!(atomically_async! {
        attempts.fetch_add(1, SeqCst);
        check!(x[0] > 0);
    });
    let (first, waker) = Counting::new();
    for _ in 0..10 {
        assert!(poll_with(task.as_mut(), &waker).is_pending());
    }
    let (second, waker) = Counting::new();
    for _ in 0..10 {
        assert!(poll_with(task.as_mut(), &waker).is_pending());
        assert!(poll(task.as_mut()).is_pending());
        assert!(poll_with(task.as_mut(), &waker).is_pending());
    }
    assert_eq!(attempts.load(SeqCst), 1);
    x.store(vec![1]);
    assert_eq!((first.wakes(), second.wakes()), (0, 1));
    assert!(poll(task.as_mut()).is_ready());
    assert_eq!(attempts.load(SeqCst), 2);
}

#[test]
fn only_the_last_waker_is_called_in_any_thread() {
    let x = TVar::new(0);
    // It wanders from thread to thread, and is called in another.
    let mut task = Box::pin(wait_for_three(x.clone()));
    let mut wakers = Vec::new();
    for n in 0..3 {
        let (counting, waker) = Counting::new();
        task = thread::spawn(move || {
            assert!(poll_with(task.as_mut(), &waker).is_pending());
            task
        })
        .join()
        .expect("no panic");
        wakers.push(counting);
        x.store(n);
    }
    x.store(3);
    assert_eq!(wakers.iter().map(|counting| counting.wakes()).collect::<Vec<_>>(), [0, 1, 1]);
    assert_eq!(poll(task.as_mut()), Poll::Ready(3));
}

#[test]
fn a_task_that_has_ended_is_not_polled_again() {
    let x = TVar::new(1);
    let mut task = pin!(atomically_async!(label: "pay"; { x += 1 }));
    assert!(poll(task.as_mut()).is_ready());
    let told = message(|| assert!(poll(task.as_mut()).is_pending()));
    assert!(told.contains("has ended") && told.contains("pay"), "{told}");
    assert_eq!(x.load(), 2);
}

#[test]
fn a_task_that_panicked_is_not_polled_again() {
    let x = TVar::new(1);
    let mut task = pin!(atomically_async! { x = 5; panic!("planned {}", *x) });
    assert_eq!(
        message(|| {
            let _: Poll<()> = poll(task.as_mut());
        }),
        "planned 5"
    );
    let told = message(|| {
        let _: Poll<()> = poll(task.as_mut());
    });
    assert!(told.contains("has ended"), "{told}");
    assert_eq!(x.load(), 1);
}

#[test]
fn a_poll_in_a_transaction_panics_and_leaves_both_intact() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let mut fresh = Box::pin(atomically_async! { x += 1 });
    let mut waits = Box::pin(atomically_async! { check!(y > 0); x += 10 });
    assert!(poll(waits.as_mut()).is_pending());
    let futures = std::sync::Mutex::new((&mut fresh, &mut waits));
    let z = TVar::new(0);
    atomically(|tx| {
        tx.write(&z, 1)?;
        let mut futures = futures.lock().expect("no panic");
        for told in [
            message(|| assert!(poll(futures.0.as_mut()).is_pending())),
            message(|| assert!(poll(futures.1.as_mut()).is_pending())),
        ] {
            assert!(told.contains("another transaction is running"), "{told}");
        }
        tx.modify(&z, |n| *n += 1)
    });
    assert_eq!((x.load(), z.load()), (0, 2));
    assert!(poll(fresh.as_mut()).is_ready());
    y.store(1);
    assert!(poll(waits.as_mut()).is_ready());
    assert_eq!(x.load(), 11);
}

#[test]
fn waiting_for_nothing_panics() {
    let told = message(|| block_on(atomically_async! { check!(false) }));
    assert!(told.contains("has read no variable"), "{told}");
}

#[test]
fn a_task_that_meets_conflicts_lets_others_run() {
    bounded(|| {
        let (x, attempts) = (TVar::new(0), Cell::new(0));
        let mut task = pin!(stm_core::atomically_async(|tx| {
            attempts.set(attempts.get() + 1);
            if attempts.get() < 50 { Err(stm_core::StmError::Conflict) } else { tx.modify(&x, |n| *n += 1) }
        }));
        let (counting, waker) = Counting::new();
        let mut polls = 1;
        while poll_with(task.as_mut(), &waker).is_pending() {
            assert_eq!(counting.wakes(), polls, "it has called itself");
            polls += 1;
        }
        assert!(polls > 2);
        assert_eq!((x.load(), attempts.get()), (1, 50));
    });
}

fn assert_send(_: &impl Send) {}

fn wait_for_three(x: TVar<i32>) -> impl Future<Output = i32> + Send + Unpin {
    atomically_async!(move; { check!(x > 2); *x })
}

#[test]
fn a_future_is_send_if_what_it_captures_is() {
    let (x, text, number) = (TVar::new(String::new()), String::from("a"), 5);
    let (vars, boxed) = (vec![TVar::new(vec![1])], Box::new(3));
    assert_send(&atomically_async! { x = text.clone() });
    assert_send(&atomically_async! { vars[0].push(number + *boxed); vars[0].len() });
    assert_send(&atomically_async! { atomically!(timeout: crate::tasks::LATE; { check!(x.is_empty()) }) });
    assert_send(&atomically_async! { or_else!({ check!(x.is_empty()) }, { x = text.clone() }) });
    let counter = AtomicUsize::new(0);
    assert_send(&atomically_async! { counter.fetch_add(1, SeqCst) });
    assert_send(&async { (atomically_async! { x.len() }).await + atomically_async! { text.len() }.await });
    assert_send(&atomically_async!(move; { x = text.clone(); vars[0].len() + *boxed as usize }));
}

#[test]
fn a_future_captures_what_stays_in_its_thread() {
    let (rc, cell) = (Rc::new(1), Cell::new(1));
    assert_eq!(block_on(async { atomically_async! { *rc }.await + atomically_async!(move; { cell.get() }).await }), 2);
    assert_eq!(poll(pin!(atomically_async(|_| Ok(Waker::noop().will_wake(Waker::noop()))))), Poll::Ready(true));
}
