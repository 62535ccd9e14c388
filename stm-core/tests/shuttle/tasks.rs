//! Tasks beside threads: those that wait are woken, and those that go away keep nobody.

use super::{add, explore_some, join};
use shuttle::sync::{Condvar, Mutex};
use shuttle::thread::yield_now;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use stm_core::collections::TBQueue;
use stm_core::models::{meet_conflict, spawn};
use stm_core::prelude::*;
use stm_core::{Stm, Transaction};

/// A thread that sleeps until its task is woken.
#[derive(Default)]
struct Sleep {
    woken: Mutex<bool>,
    wakeup: Condvar,
}

impl Wake for Sleep {
    fn wake(self: Arc<Self>) {
        *self.woken.lock().unwrap() = true;
        self.wakeup.notify_one();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let sleep = Arc::new(Sleep::default());
    let waker = Waker::from(sleep.clone());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        let mut woken = sleep.woken.lock().unwrap();
        while !*woken {
            woken = sleep.wakeup.wait(woken).unwrap();
        }
        *woken = false;
    }
}

/// Polls once, for nobody to be woken.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Threads and tasks give and take, through two places.
#[test]
fn items_lost_or_doubled_between_threads_and_tasks() {
    explore_some(|| {
        let queue = TBQueue::new(2);
        let giving = {
            let queue = queue.clone();
            spawn(move || (0..3).for_each(|n| atomically! { queue.push(n).unwrap() }))
        };
        let giving_in_task = {
            let queue = queue.clone();
            spawn(move || (10..13).for_each(|n| block_on(atomically_async! { queue.push(n).unwrap() })))
        };
        let taking = {
            let queue = queue.clone();
            spawn(move || (0..3).map(|_| atomically! { queue.pop().unwrap() }).collect::<Vec<_>>())
        };
        let mut all: Vec<u32> = (0..3).map(|_| block_on(atomically_async! { queue.pop().unwrap() })).collect();
        join([giving, giving_in_task]);
        all.extend(join([taking]).concat());
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 10, 11, 12]);
    });
}

/// Each waits for its turn, every second one as a task.
#[test]
fn turn_lost_between_threads_and_tasks() {
    explore_some(|| {
        let turn = TVar::new(0);
        let members = (0..4).map(|me| {
            let turn = turn.clone();
            spawn(move || {
                for lap in 0..2 {
                    let mine = lap * 4 + me;
                    if me % 2 == 0 {
                        atomically! { check!(turn == mine); turn += 1 }
                    } else {
                        block_on(atomically_async! { check!(turn == mine); turn += 1 });
                    }
                }
            })
        });
        join(members.collect::<Vec<_>>());
        assert_eq!(turn.load(), 8);
    });
}

/// Some give up at any moment, and one is kept and never polled again, beside threads and tasks that go on waiting.
#[test]
fn somebody_sleeps_behind_a_task_that_went_away() {
    explore_some(|| {
        let (go, other) = (TVar::new(0), TVar::new(0));
        let mut kept = pin!(atomically_async! { check!(go > 0) });
        assert!(poll_once(kept.as_mut()).is_none());
        let leaving = {
            let (go, other) = (go.clone(), other.clone());
            spawn(move || {
                let mut leaves = pin!(atomically_async! { check!(go > 1 || other > 1); });
                let polls = (0..3).take_while(|_| poll_once(leaves.as_mut()).is_none()).count();
                assert!(polls <= 3);
            })
        };
        let waiting = (0..2).map(|n| {
            let go = go.clone();
            spawn(move || {
                if n == 0 {
                    atomically! { check!(go > 1) };
                } else {
                    block_on(atomically_async! { check!(go > 1) });
                }
            })
        });
        let waiting: Vec<_> = waiting.collect();
        other.store(1);
        go.store(1);
        go.store(2);
        join(waiting);
        join([leaving]);
        assert!(poll_once(kept.as_mut()).is_some());
    });
}

/// Tasks come to the gate while a thread and a task run alone.
#[test]
fn task_sleeps_at_the_gate_for_ever() {
    /// How many attempts a transaction makes before it runs alone, here.
    const PATIENCE: u32 = 2;
    fn fails_at_first(var: &TVar<u32>) -> impl FnMut(&Transaction) -> Stm<()> + '_ {
        let mut attempts = 0;
        move |tx| {
            attempts += 1;
            tx.modify(var, |n| *n += 1)?;
            if attempts <= PATIENCE { Err(meet_conflict(tx)) } else { Ok(()) }
        }
    }
    explore_some(|| {
        let (a, b) = (TVar::new(0), TVar::new(0));
        let alone = {
            let a = a.clone();
            spawn(move || stm_core::atomically(fails_at_first(&a)))
        };
        let alone_in_task = {
            let b = b.clone();
            spawn(move || block_on(stm_core::atomically_async(fails_at_first(&b))))
        };
        let passing = [a.clone(), b.clone()].map(|var| spawn(move || block_on(atomically_async! { var += 1 })));
        join([alone, alone_in_task]);
        join(passing);
        assert_eq!((a.load(), b.load()), (2, 2));
    });
}

/// The task waits at the gate, and what it waits for there waits itself, in a part with a time limit.
#[test]
fn waker_that_runs_in_the_transaction_of_another() {
    /// Polls something else when it is called, which panics in a transaction.
    #[derive(Default)]
    struct Polls {
        begun: AtomicU32,
        done: AtomicU32,
    }
    impl Wake for Polls {
        fn wake(self: Arc<Self>) {
            add(&self.begun, 1);
            assert!(poll_once(pin!(stm_core::atomically_async(|_| Ok(())))).is_some());
            add(&self.done, 1);
        }
    }
    explore_some(|| {
        let (x, y, polls) = (TVar::new(0), TVar::new(0), Arc::new(Polls::default()));
        let polling = {
            let (y, waker) = (y.clone(), Waker::from(polls.clone()));
            spawn(move || {
                let mut task = pin!(atomically_async! { y += 1 });
                while task.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
                    yield_now();
                }
            })
        };
        let mut attempts = 0;
        let result = stm_core::atomically(|tx| {
            attempts += 1;
            if attempts <= 2 {
                return Err(meet_conflict(tx));
            }
            Ok(atomically!(timeout: Duration::ZERO; { check!(x > 0) }))
        });
        assert!(result.is_err());
        join([polling]);
        assert_eq!((y.load(), polls.done.load(Relaxed)), (1, polls.begun.load(Relaxed)));
    });
}
