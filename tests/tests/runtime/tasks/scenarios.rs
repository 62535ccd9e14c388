//! What tasks do with each other and with threads, on all runtimes.

use super::runtimes::{Runtime, on_all_runtimes};
use super::{LATE, SOON, block_on};
use futures_util::future::{Either, join_all, select};
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use stm_core::collections::{TBQueue, TQueue};
use stm_core::prelude::*;

on_all_runtimes! {
    values_are_handed_from_task_to_task
    values_are_handed_from_a_thread_to_a_task
    values_are_handed_from_a_task_to_a_thread
    a_turn_goes_round_through_tasks_and_threads
    queues_are_emptied_by_tasks
    bounded_queues_hold_tasks_back
    a_variable_is_a_semaphore
    an_alternative_is_taken_by_the_first_that_can_go_on
    a_runtime_s_own_timeout_gives_up
    a_race_is_won_by_the_first
    all_of_many_are_joined
    those_that_are_ready_come_first
    a_task_calls_transactional_functions
    a_blocking_transaction_runs_in_a_task
}

const ROUNDS: u32 = 200;

async fn put(place: &TVar<Option<u32>>, value: u32) {
    atomically_async! {
        check!(place.is_none());
        place = Some(value);
    }
    .await;
}

async fn take(place: &TVar<Option<u32>>) -> u32 {
    atomically_async! {
        let Some(value) = place.take() else { retry!() };
        value
    }
    .await
}

fn values_are_handed_from_task_to_task<R: Runtime>() {
    R::test(|| async {
        let place = TVar::new(None);
        let same = place.clone();
        let giver = R::spawn(async move {
            for n in 0..ROUNDS {
                put(&same, n).await;
            }
        });
        for n in 0..ROUNDS {
            assert_eq!(take(&place).await, n);
        }
        giver.await;
        assert_eq!(place.load(), None);
    });
}

fn values_are_handed_from_a_thread_to_a_task<R: Runtime>() {
    R::test(|| async {
        let place = TVar::new(None);
        let same = place.clone();
        let giver = thread::spawn(move || {
            for n in 0..ROUNDS {
                atomically! {
                    check!(same.is_none());
                    same = Some(n);
                }
            }
        });
        for n in 0..ROUNDS {
            assert_eq!(take(&place).await, n);
        }
        giver.join().expect("no panic");
    });
}

fn values_are_handed_from_a_task_to_a_thread<R: Runtime>() {
    R::test(|| async {
        let place = TVar::new(None);
        let same = place.clone();
        let taker = thread::spawn(move || {
            let take = || atomically! { let Some(value) = same.take() else { retry!() }; value };
            (0..ROUNDS).map(|_| take()).collect::<Vec<u32>>()
        });
        for n in 0..ROUNDS {
            put(&place, n).await;
        }
        assert_eq!(taker.join().expect("no panic"), (0..ROUNDS).collect::<Vec<_>>());
    });
}

fn a_turn_goes_round_through_tasks_and_threads<R: Runtime>() {
    const MEMBERS: u32 = 6;
    const LAPS: u32 = 50;
    R::test(|| async {
        let turn = TVar::new(0);
        let mut threads = Vec::new();
        let mut tasks = Vec::new();
        for me in 0..MEMBERS {
            let turn = turn.clone();
            if me % 2 == 0 {
                threads.push(thread::spawn(move || {
                    for lap in 0..LAPS {
                        atomically! { check!(turn == lap * MEMBERS + me); turn += 1 }
                    }
                }));
            } else {
                tasks.push(R::spawn(async move {
                    for lap in 0..LAPS {
                        atomically_async! { check!(turn == lap * MEMBERS + me); turn += 1 }.await;
                    }
                }));
            }
        }
        join_all(tasks).await;
        for thread in threads {
            thread.join().expect("no panic");
        }
        assert_eq!(turn.load(), MEMBERS * LAPS);
    });
}

fn queues_are_emptied_by_tasks<R: Runtime>() {
    R::test(|| async {
        let (queue, sum) = (TQueue::new(), TVar::new(0));
        let takers = (0..4).map(|_| {
            let (queue, sum) = (queue.clone(), sum.clone());
            R::spawn(async move {
                while atomically_async! {
                    let taken = queue.pop();
                    if let Some(n) = taken { sum += n }
                    taken.is_some()
                }
                .await
                {}
            })
        });
        let takers: Vec<_> = takers.collect();
        for n in 1..=ROUNDS {
            queue.push(n).expect("it is open");
            if n % 10 == 0 {
                R::sleep(SOON / 50).await;
            }
        }
        queue.close();
        join_all(takers).await;
        assert_eq!(sum.load(), ROUNDS * (ROUNDS + 1) / 2);
    });
}

fn bounded_queues_hold_tasks_back<R: Runtime>() {
    R::test(|| async {
        let queue = TBQueue::new(2);
        let same = queue.clone();
        let giver = R::spawn(async move {
            for n in 0..ROUNDS {
                atomically_async! { queue.push(n).expect("it is open") }.await;
            }
            queue.close();
        });
        let mut next = 0;
        while let Some(n) = atomically_async! { same.pop() }.await {
            assert_eq!(n, next);
            assert!(same.len() <= 2);
            next += 1;
        }
        assert_eq!(next, ROUNDS);
        giver.await;
    });
}

fn a_variable_is_a_semaphore<R: Runtime>() {
    const PERMITS: usize = 3;
    R::test(|| async {
        let permits = TVar::new(PERMITS);
        let inside = Arc::new(AtomicUsize::new(0));
        let users: Vec<_> = (0..20)
            .map(|_| {
                let (permits, inside) = (permits.clone(), inside.clone());
                R::spawn(async move {
                    for _ in 0..5 {
                        atomically_async! { check!(permits > 0); permits -= 1 }.await;
                        assert!(inside.fetch_add(1, SeqCst) < PERMITS);
                        R::sleep(SOON / 50).await;
                        inside.fetch_sub(1, SeqCst);
                        atomically_async! { permits += 1 }.await;
                    }
                })
            })
            .collect();
        join_all(users).await;
        assert_eq!(permits.load(), PERMITS);
    });
}

fn an_alternative_is_taken_by_the_first_that_can_go_on<R: Runtime>() {
    R::test(|| async {
        let (a, b) = (TVar::new(None), TVar::new(None));
        let (to_a, to_b) = (a.clone(), b.clone());
        let giver = R::spawn(async move {
            for n in 0..ROUNDS {
                put(if n % 3 == 0 { &to_a } else { &to_b }, n).await;
            }
        });
        let mut taken = Vec::new();
        for _ in 0..ROUNDS {
            taken.push(
                atomically_async! {
                    or_else!({
                        let Some(n) = a.take() else { retry!() };
                        n
                    }, {
                        let Some(n) = b.take() else { retry!() };
                        n
                    })
                }
                .await,
            );
        }
        giver.await;
        taken.sort_unstable();
        assert_eq!(taken, (0..ROUNDS).collect::<Vec<_>>());
    });
}

fn a_runtime_s_own_timeout_gives_up<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        assert_eq!(R::timeout(SOON, atomically_async! { x += 5; check!(x > 5) }).await, None);
        assert_eq!(x.load(), 0);
        let same = x.clone();
        let setter = R::spawn(atomically_async!(move; { same = 1 }));
        assert_eq!(R::timeout(LATE, atomically_async! { check!(x > 0); x += 1; *x }).await, Some(2));
        setter.await;
    });
}

fn a_race_is_won_by_the_first<R: Runtime>() {
    R::test(|| async {
        let (never, x) = (TVar::new(0), TVar::new(0));
        for n in 1..=ROUNDS {
            let same = x.clone();
            let setter = R::spawn(atomically_async!(move; { same = n }));
            let loses = pin!(atomically_async! { check!(never > 0 || x > ROUNDS) });
            let wins = pin!(atomically_async! { check!(x == n); n });
            assert!(matches!(select(loses, wins).await, Either::Right((m, _)) if m == n));
            setter.await;
            futures_util::select_biased! {
                () = pin!(futures_util::FutureExt::fuse(atomically_async! { check!(never > 0) })) => panic!("never"),
                () = pin!(futures_util::FutureExt::fuse(atomically_async! { check!(x == n) })) => {}
            }
        }
    });
}

fn all_of_many_are_joined<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let turns = (0..ROUNDS).rev().map(|n| {
            let x = &x;
            async move { atomically_async! { check!(x == n); x += 1; n }.await }
        });
        let (all, ()) = futures_util::join!(join_all(turns), async {
            atomically_async! { check!(x == ROUNDS) }.await;
        });
        assert_eq!(all, (0..ROUNDS).rev().collect::<Vec<_>>());
    });
}

fn those_that_are_ready_come_first<R: Runtime>() {
    R::test(|| async {
        let x = TVar::new(0);
        let same = &x;
        let mut waiting: FuturesUnordered<_> =
            (0..ROUNDS).map(|n| async move { atomically_async! { check!(same == n); n }.await }).collect();
        for n in 0..ROUNDS {
            assert_eq!(waiting.next().await, Some(n));
            atomically_async! { x += 1 }.await;
        }
        assert_eq!(waiting.next().await, None);
    });
}

#[transactional]
fn transfer(from: &TVar<u32>, to: &TVar<u32>, amount: u32) {
    check!(from >= amount);
    from -= amount;
    to += amount;
}

fn a_task_calls_transactional_functions<R: Runtime>() {
    R::test(|| async {
        let accounts = Arc::new([TVar::new(0), TVar::new(0), TVar::new(0)]);
        let same = accounts.clone();
        let task = R::spawn(async move {
            atomically_async! {
                transfer(&same[0], &same[1], 5);
                transfer(&same[1], &same[2], 5);
            }
            .await;
        });
        atomically_async! { accounts[0] += 3 }.await;
        R::sleep(SOON).await;
        transfer(&accounts[0], &accounts[1], 1);
        accounts[0].update(|n| n + 3);
        task.await;
        assert_eq!(accounts.each_ref().map(TVar::load), [0, 1, 5]);
    });
}

fn a_blocking_transaction_runs_in_a_task<R: Runtime>() {
    R::test(|| async {
        let (x, go) = (TVar::new(0), TVar::new(false));
        let (same, goes) = (x.clone(), go.clone());
        let other = thread::spawn(move || {
            block_on(atomically_async! { check!(goes) });
            atomically! { same = 1 };
        });
        R::spawn(async move {
            atomically! { go = true };
            // It blocks the thread of the runtime, and nobody else.
            atomically! { check!(x > 0) };
        })
        .await;
        other.join().expect("no panic");
    });
}
