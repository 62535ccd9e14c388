//! Futures that are dropped: before the first poll, while they wait, after they were called, after they have ended.

use super::{Counting, LATE, block_on, bounded, poll, poll_with};
use std::mem::forget;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::thread;
use stm_core::prelude::*;

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A task that waits until `x` is 1, and holds `held`.
fn waits_for_one(x: &TVar<i32>, held: &Arc<()>) -> Boxed {
    let (x, held) = (x.clone(), held.clone());
    Box::pin(atomically_async!(move; {
        assert!(Arc::strong_count(&held) > 1);
        check!(x == 1);
        x += 10;
    }))
}

#[test]
fn whatever_is_dropped_gives_everything_back() {
    // How often it is polled before and after a change, and whether it is then to have ended.
    for (before, after) in [(0, 0), (1, 0), (3, 0), (1, 1), (0, 1)] {
        for value in [1, 7] {
            let (x, held) = (TVar::new(0), Arc::new(()));
            let (counting, waker) = Counting::new();
            let mut task = waits_for_one(&x, &held);
            for _ in 0..before {
                assert!(poll_with(task.as_mut(), &waker).is_pending());
            }
            x.store(value);
            assert_eq!(counting.wakes(), usize::from(before > 0));
            let ended = after > 0 && value == 1;
            for _ in 0..after {
                assert_eq!(poll_with(task.as_mut(), &waker).is_ready(), ended);
            }
            drop((task, waker));
            assert_eq!(Arc::strong_count(&held), 1);
            assert_eq!(Arc::strong_count(&counting), 1);
            assert_eq!(x.load(), if ended { 11 } else { value });
            // Nobody is called any more.
            x.store(1);
            assert_eq!(counting.wakes(), usize::from(before > 0));
        }
    }
}

#[test]
fn a_body_that_panics_gives_everything_back() {
    let (x, held) = (TVar::new(0), Arc::new(()));
    let (counting, waker) = Counting::new();
    {
        let mut task = pin!(atomically_async! {
            let _held = held.clone();
            check!(x > 0);
            x = 5;
            resume_unwind(Box::new("planned"))
        });
        let mut polled = || {
            catch_unwind(AssertUnwindSafe(|| {
                let _: std::task::Poll<()> = poll_with(task.as_mut(), &waker);
            }))
        };
        assert!(polled().is_ok());
        x.store(1);
        assert!(polled().is_err());
    }
    drop(waker);
    assert_eq!((Arc::strong_count(&held), Arc::strong_count(&counting), x.load()), (1, 1, 1));
}

#[test]
fn those_who_wait_with_one_that_is_not_polled_go_on() {
    bounded(|| {
        for idle in [1, 2, 10] {
            for forgotten in [false, true] {
                let x = TVar::new(0);
                let held = Arc::new(());
                let mut tasks: Vec<_> = (0..idle).map(|_| waits_for_one(&x, &held)).collect();
                for task in &mut tasks {
                    assert!(poll(task.as_mut()).is_pending());
                }
                let threads: Vec<_> = (0..4)
                    .map(|n| {
                        let x = x.clone();
                        thread::spawn(move || {
                            if n % 2 == 0 {
                                atomically! { check!(x > 0) };
                            } else {
                                block_on(atomically_async! { check!(x > 0) });
                            }
                        })
                    })
                    .collect();
                if forgotten {
                    tasks.drain(..).for_each(forget);
                }
                x.store(1);
                for thread in threads {
                    thread.join().expect("no panic");
                }
                assert_eq!(x.load(), 1);
                if let Some(mut first) = tasks.pop() {
                    assert!(poll(first.as_mut()).is_ready());
                    assert_eq!(x.load(), 11);
                }
            }
        }
    });
}

#[test]
fn a_future_is_dropped_in_a_transaction() {
    let (x, y, held) = (TVar::new(0), TVar::new(0), Arc::new(()));
    let mut task = waits_for_one(&x, &held);
    let (counting, waker) = Counting::new();
    assert!(poll_with(task.as_mut(), &waker).is_pending());
    drop(waker);
    let task = Mutex::new(Some(task));
    atomically! {
        x = 1;
        task.lock().expect("no panic").take();
        y = 1;
    }
    assert_eq!((x.load(), y.load(), counting.wakes()), (1, 1, 0));
    assert_eq!((Arc::strong_count(&held), Arc::strong_count(&counting)), (1, 1));
}

/// A future that a variable holds, and that waits for that very variable.
#[test]
fn a_variable_holds_a_future_that_waits_for_it() {
    #[derive(Clone)]
    struct Holds(Option<Arc<Mutex<Boxed>>>);
    let (holder, held) = (TVar::new(Holds(None)), Arc::new(()));
    let (counting, waker) = Counting::new();
    let mut task: Boxed = {
        let (holder, held) = (holder.clone(), held.clone());
        Box::pin(atomically_async!(move; {
            assert!(Arc::strong_count(&held) > 1);
            check!(holder.0.is_none());
        }))
    };
    holder.store(Holds(Some(Arc::new(Mutex::new(Box::pin(async {}))))));
    assert!(poll_with(task.as_mut(), &waker).is_pending());
    let task = Arc::new(Mutex::new(task));
    holder.store(Holds(Some(task.clone())));
    assert_eq!(counting.wakes(), 1);
    assert!(poll_with(task.lock().expect("no panic").as_mut(), &waker).is_pending());
    holder.store(Holds(None));
    assert_eq!(counting.wakes(), 2);
    assert!(poll_with(task.lock().expect("no panic").as_mut(), &waker).is_ready());
    drop((task, waker));
    // The old value goes when the garbage is looked at, in the end with its thread.
    thread::spawn(move || drop(holder)).join().expect("no panic");
}

/// A destructor of a value drops one future, which waits, and polls another one to its end.
#[test]
fn a_destructor_polls_and_drops_futures() {
    #[derive(Clone)]
    struct Ends(#[allow(dead_code, reason = "it is dropped")] Arc<Last>);
    struct Last {
        x: TVar<i32>,
        waits: Mutex<Option<Boxed>>,
    }
    impl Drop for Last {
        fn drop(&mut self) {
            let x = &self.x;
            block_on(atomically_async! { x += 1 });
            self.waits.lock().expect("no panic").take();
        }
    }
    bounded(|| {
        let (x, held) = (TVar::new(5), Arc::new(()));
        let mut waits = waits_for_one(&x, &held);
        assert!(poll(waits.as_mut()).is_pending());
        let var = TVar::new(Some(Ends(Arc::new(Last { x: x.clone(), waits: Mutex::new(Some(waits)) }))));
        let (same, all) = (var.clone(), TVar::new(vec![0; 100]));
        thread::spawn(move || {
            block_on(atomically_async! { same = None });
            for n in 0..1000 {
                all.store(vec![n]);
            }
        })
        .join()
        .expect("no panic");
        drop(var);
        assert_eq!((x.load(), Arc::strong_count(&held)), (6, 1));
    });
}

/// Many rounds in which those who wait are dropped at any moment, beside some who are not.
#[test]
fn no_wakeup_is_lost_by_those_who_are_dropped() {
    const ROUNDS: u32 = 20_000;
    bounded(|| {
        let turn = TVar::new(0_u32);
        let players: Vec<_> = (0..2)
            .map(|me| {
                let turn = turn.clone();
                thread::spawn(move || {
                    let mut random = fastrand(u64::from(me) + 1);
                    for round in (me..ROUNDS).step_by(2) {
                        block_on(async {
                            // Gives up now and then, and comes back.
                            for _ in 0..random() % 3 {
                                let mut first = pin!(atomically_async! { check!(turn == round); turn = round });
                                let mut other = pin!(atomically_async! { check!(turn == round) });
                                if poll(first.as_mut()).is_pending() && random().is_multiple_of(2) {
                                    assert!(poll(first.as_mut()).is_pending() || turn.load() == round);
                                    let _ = poll(other.as_mut());
                                }
                            }
                            atomically_async! { check!(turn == round); turn += 1 }.await;
                        });
                    }
                })
            })
            .collect();
        for player in players {
            player.join().expect("no panic");
        }
        assert_eq!(turn.load(), ROUNDS);
    });
}

/// xorshift64
fn fastrand(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state >> 8
    }
}

#[test]
fn a_wait_with_a_limit_that_is_dropped_is_forgotten_by_the_timer() {
    let (x, held) = (TVar::new(0), Arc::new(()));
    let (counting, waker) = Counting::new();
    let mut task = Box::pin(atomically_async! {
        assert!(Arc::strong_count(&held) > 0);
        atomically!(timeout: LATE; { check!(x > 0) })
    });
    assert!(poll_with(task.as_mut(), &waker).is_pending());
    assert!(Arc::strong_count(&counting) > 2);
    drop((task, waker));
    assert_eq!(Arc::strong_count(&counting), 1);
}
