//! Very many tasks: what takes quadratic time does not end within the bound.

use super::runtimes::{ByHand, CurrentThread, MultiThread, Runtime};
use super::{Counting, poll_with};
use futures_util::future::join_all;
use std::thread;
use stm_core::prelude::*;

/// Everybody adds one and waits for all.
fn barrier<R: Runtime>(members: usize) {
    R::test(move || async move {
        let count = TVar::new(0);
        let tasks: Vec<_> = (0..members)
            .map(|_| {
                let count = count.clone();
                R::spawn(async move {
                    atomically_async! { count += 1 }.await;
                    atomically_async! { check!(count == members) }.await;
                })
            })
            .collect();
        join_all(tasks).await;
        assert_eq!(count.load(), members);
    });
}

#[test]
fn a_barrier_of_many_tasks_on_two_threads() {
    barrier::<MultiThread>(20_000);
}

#[test]
fn a_barrier_of_many_tasks_on_one_thread() {
    barrier::<CurrentThread>(20_000);
}

#[test]
fn a_barrier_of_many_tasks_by_hand() {
    barrier::<ByHand>(20_000);
}

/// Everybody waits for one change.
fn broadcast<R: Runtime>(listeners: usize) {
    R::test(move || async move {
        let (go, waiting) = (TVar::new(false), TVar::new(0));
        let tasks: Vec<_> = (0..listeners)
            .map(|_| {
                let (go, waiting) = (go.clone(), waiting.clone());
                R::spawn(async move {
                    atomically_async! { waiting += 1 }.await;
                    atomically_async! { check!(go) }.await;
                })
            })
            .collect();
        atomically_async! { check!(waiting == listeners) }.await;
        atomically_async! { go = true }.await;
        join_all(tasks).await;
    });
}

#[test]
fn a_broadcast_on_two_threads() {
    broadcast::<MultiThread>(tests::full(20_000, 100_000));
}

#[test]
fn a_broadcast_on_one_thread() {
    broadcast::<CurrentThread>(tests::full(20_000, 100_000));
}

#[test]
fn one_change_calls_everybody_once() {
    let listeners: usize = tests::full(20_000, 100_000);
    crate::tasks::bounded(move || {
        let x = TVar::new(0);
        let (counting, waker) = Counting::new();
        let mut tasks: Vec<_> = (0..listeners).map(|_| Box::pin(atomically_async! { check!(x > 1) })).collect();
        for n in 0..3 {
            for task in &mut tasks {
                assert_eq!(poll_with(task.as_mut(), &waker).is_ready(), n > 1);
            }
            x.update(|n| n + 1);
            // So many are called by another thread.
            while counting.wakes() < listeners * (n + 1).min(2) {
                thread::yield_now();
            }
            assert_eq!(counting.wakes(), listeners * (n + 1).min(2));
        }
    });
}
