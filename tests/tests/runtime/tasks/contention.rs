//! Tasks that get into each other's way, and into that of threads.

use super::bounded;
use super::runtimes::{MultiThread, Runtime, on_all_runtimes};
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;
use stm_core::atomically_async as task;
use stm_core::prelude::*;
use tests::{PATIENCE, be_overtaken};

on_all_runtimes! {
    nothing_is_lost_between_tasks_and_threads
    tasks_and_threads_run_alone_in_turn
}

fn nothing_is_lost_between_tasks_and_threads<R: Runtime>() {
    const EACH: u32 = 200;
    R::test(|| async {
        let count = TVar::new(0);
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let count = count.clone();
                thread::spawn(move || (0..EACH).for_each(|_| count.update(|n| n + 1)))
            })
            .collect();
        let tasks = (0..20).map(|_| {
            let count = count.clone();
            R::spawn(async move {
                for _ in 0..EACH {
                    atomically_async! { count += 1 }.await;
                }
            })
        });
        join_all(tasks.collect::<Vec<_>>()).await;
        for thread in threads {
            thread.join().expect("no panic");
        }
        assert_eq!(count.load(), 22 * EACH);
    });
}

/// Transactions that fail until they run alone, all of them beside others that add, too.
fn tasks_and_threads_run_alone_in_turn<R: Runtime>() {
    R::test(|| async {
        let (a, b) = (TVar::new(0), TVar::new(0));
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let (a, b, hot) = (a.clone(), b.clone(), TVar::new(0));
                thread::spawn(move || {
                    for _ in 0..20 {
                        let mut attempts = 0;
                        stm_core::atomically(|tx| {
                            attempts += 1;
                            tx.modify(&a, |n| *n += 1)?;
                            if attempts <= PATIENCE { be_overtaken(tx, &hot) } else { tx.modify(&b, |n| *n += 1) }
                        });
                    }
                })
            })
            .collect();
        let tasks = (0..10).map(|n| {
            let (a, b, hot) = (a.clone(), b.clone(), TVar::new(0));
            R::spawn(async move {
                for _ in 0..20 {
                    let attempts = AtomicU32::new(0);
                    task(|tx| {
                        let attempt = attempts.fetch_add(1, SeqCst);
                        tx.modify(&a, |n| *n += 1)?;
                        if n % 2 == 0 && attempt < PATIENCE {
                            return be_overtaken(tx, &hot);
                        }
                        tx.modify(&b, |n| *n += 1)
                    })
                    .await;
                }
            })
        });
        join_all(tasks.collect::<Vec<_>>()).await;
        for thread in threads {
            thread.join().expect("no panic");
        }
        assert_eq!((a.load(), b.load()), (240, 240));
    });
}

/// A long one, in whose way short ones come all the time, gets through in the end.
#[test]
fn a_long_transaction_of_a_task_is_not_starved() {
    bounded(|| {
        let vars: Arc<Vec<_>> = Arc::new((0..500).map(|_| TVar::new(1_u64)).collect());
        let done = TVar::new(false);
        MultiThread::run(async {
            let adders: Vec<_> = (0..4)
                .map(|n| {
                    let (vars, done) = (vars.clone(), done.clone());
                    MultiThread::spawn(async move {
                        let mut at = n * 100;
                        while !atomically_async! {
                            vars[at] += 1;
                            vars[(at + 250) % 500] += 1;
                            *done
                        }
                        .await
                        {
                            at = (at + 1) % 500;
                            tokio::task::yield_now().await;
                        }
                    })
                })
                .collect();
            let total = vars.clone();
            for _ in 0..5 {
                let before: u64 = atomically_async! {
                    let mut sum = 0;
                    for at in 0..total.len() {
                        sum += total[at];
                        total[at] += 1;
                    }
                    sum
                }
                .await;
                assert!(before >= 500);
            }
            atomically_async! { done = true }.await;
            join_all(adders).await;
        });
    });
}

/// A thread of the runtime is blocked, and the other one goes on.
#[test]
fn a_blocking_transaction_blocks_its_thread_only() {
    bounded(|| {
        let x = TVar::new(0);
        MultiThread::run(async {
            let same = x.clone();
            let blocks = tokio::spawn(async move {
                atomically! { check!(same == 100); *same }
            });
            for _ in 0..100 {
                let x = x.clone();
                tokio::spawn(async move { atomically_async! { x += 1 }.await }).await.expect("no panic");
            }
            assert_eq!(blocks.await.expect("no panic"), 100);
        });
    });
}
