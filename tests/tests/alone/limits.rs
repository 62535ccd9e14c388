//! Time limits mean what they say: each is that of its part, an outer one bounds all within, and who gives up has looked once
//! more. Nobody waits for ever for one that runs alone.

// The code under test is what people write, also where there is a better way to write it.
#![allow(clippy::all, clippy::pedantic)]

use super::one_at_a_time;
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::collections::{TBarrier, TDelay, TMap, TRwLock, TSemaphore};
use stm_core::prelude::*;
use stm_core::{StmError, Transaction, atomically};
use tests::{PATIENCE, be_overtaken};

const SOON: Duration = Duration::from_millis(5);
/// So long that a test which waits for its end has failed.
const LATE: Duration = Duration::from_secs(60);

/// Fails if `f` lasts for long.
fn bounded(f: impl FnOnce() + Send + 'static) {
    let (done, is_done) = channel();
    let runs = thread::spawn(move || {
        f();
        done.send(()).ok();
    });
    assert_ne!(is_done.recv_timeout(LATE / 2), Err(RecvTimeoutError::Timeout), "it hangs");
    runs.join().expect("no panic");
}

/// Commits a change to `var` in another thread.
fn set_elsewhere(var: &TVar<bool>, value: bool) {
    elsewhere(|| var.store(value));
}

/// Runs `f` in the second attempt of a transaction whose first one, in which it sees `true`, is made to run again by a change.
fn in_second_attempt<T>(f: impl Fn(bool) -> T) -> T {
    let first = TVar::new(true);
    atomically! {
        let is_first = *first;
        let result = f(is_first);
        if is_first {
            set_elsewhere(&first, false);
            retry!()
        }
        result
    }
}

// ---------------------------------------------------------------------------------------------------- whose a limit is

#[test]
fn a_limit_is_that_of_its_place() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (never, open) = (TVar::new(false), TVar::new(true));
        let got = in_second_attempt(|is_first| {
            atomically! {
                if is_first {
                    atomically!(timeout: Duration::ZERO; { or_else!({ check!(never) }, {}) }).map(|()| "quick")
                } else {
                    thread::sleep(SOON);
                    atomically!(timeout: LATE; { check!(open) }).map(|()| "slow")
                }
            }
        });
        assert_eq!(got, Ok("slow"));
        // The other way round: who comes by a short one later does not wait for a long one.
        let got = in_second_attempt(|is_first| {
            atomically! {
                if is_first {
                    atomically!(timeout: LATE; { or_else!({ check!(never) }, {}) })
                } else {
                    atomically!(timeout: SOON; { check!(never) })
                }
            }
        });
        assert_eq!(got, Err(TimedOut));
    });
}

/// The short one is over when the other way is taken, and would give up at once.
#[test]
fn a_part_that_waits_is_not_given_the_limit_of_another() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (phase, ready, given_up) = (TVar::new(0), TVar::new(false), TVar::new(false));
        thread::scope(|scope| {
            scope.spawn(|| {
                atomically! { check!(given_up) }
                phase.store(1);
                thread::sleep(SOON * 4);
                ready.store(true);
            });
            let got = atomically! {
                if phase == 0 {
                    let short = atomically!(timeout: SOON; { check!(phase != 0) });
                    // Outside of the transaction, which waits on.
                    set_elsewhere(&given_up, true);
                    check!(short.is_ok());
                    Ok("phase")
                } else {
                    atomically!(timeout: LATE; { check!(ready); "ready" })
                }
            };
            assert_eq!(got, Ok("ready"));
        });
    });
}

#[test]
fn limits_of_one_place_are_told_apart_by_their_number() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (never, open) = (TVar::new(false), TVar::new(false));
        thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(SOON * 4);
                open.store(true);
            });
            let got = atomically! {
                let mut got = Vec::new();
                for (limit, var) in [(SOON, &never), (LATE, &open), (SOON, &never)] {
                    got.push(atomically!(timeout: limit; { check!(*var) }));
                }
                got
            };
            assert_eq!(got, [Err(TimedOut), Ok(()), Err(TimedOut)]);
        });
    });
}

#[test]
fn limits_of_one_place_in_generic_code_are_told_apart() {
    let _alone = one_at_a_time();
    fn part<T: Default + PartialEq + Clone + Send + Sync + 'static>(
        var: &TVar<T>,
        limit: Duration,
    ) -> Result<(), TimedOut> {
        atomically!(timeout: limit; { check!(*var != T::default()) })
    }
    bounded(|| {
        let (never, open) = (TVar::new(0_u8), TVar::new(0_i64));
        thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(SOON * 4);
                open.store(1);
            });
            // The second attempt comes by the other one first.
            let attempts = Cell::new(0);
            let got = atomically! {
                attempts.set(attempts.get() + 1);
                let short = if attempts.get() == 1 { part(&never, SOON) } else { Ok(()) };
                short.is_ok() && part(&open, LATE).is_ok()
            };
            assert!(got);
        });
    });
}

// -------------------------------------------------------------------------------------------------- an outer one bounds

#[test]
fn the_outer_limit_bounds_a_part_with_a_longer_one() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (x, after) = (TVar::new(0), TVar::new(0));
        for longer in [LATE, Duration::MAX] {
            let result = atomically!(timeout: SOON; {
                let inner = atomically!(timeout: longer; { check!(x > 0) });
                after = 1;
                inner
            });
            // The outer one gives up, not the part.
            assert_eq!((result, after.load()), (Err(TimedOut), 0));
        }
        // The same of a part around a part.
        let result = atomically! {
            let middle = atomically!(timeout: SOON; { atomically!(timeout: LATE; { check!(x > 0) }) });
            (middle,)
        };
        assert_eq!(result, (Err(TimedOut),));
        let result = try_atomically! { _ = atomically!(timeout: LATE; { check!(x > 0) }) };
        assert_eq!(result, Err(TryError::WouldBlock));
    });
}

#[test]
fn the_inner_limit_is_the_tightest() {
    let _alone = one_at_a_time();
    bounded(|| {
        let x = TVar::new(0);
        let result = atomically!(timeout: LATE; { (atomically!(timeout: SOON; { check!(x > 0) }),) });
        assert_eq!(result, Ok((Err(TimedOut),)));
    });
}

#[test]
fn the_outer_limit_bounds_waiting_collections() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (permits, lock) = (TSemaphore::new(0), TRwLock::new());
        let result = atomically!(timeout: SOON; { permits.acquire_within(LATE).is_ok() });
        assert_eq!(result, Err(TimedOut));
        assert_eq!(try_atomically! { permits.acquire_within(LATE).is_ok() }, Err(TryError::WouldBlock));
        lock.acquire_write();
        thread::scope(|scope| {
            scope.spawn(|| {
                assert_eq!(atomically!(timeout: SOON; { lock.acquire_read_within(LATE).is_ok() }), Err(TimedOut));
                assert_eq!(atomically!(timeout: SOON; { lock.acquire_write_within(LATE).is_ok() }), Err(TimedOut));
            });
        });
        lock.release_write();
    });
}

// --------------------------------------------------------------------------------------------------- a part that waits

#[transactional]
fn wait_within(ready: &TVar<bool>, limit: Duration) -> Result<(), TimedOut> {
    atomically!(timeout: limit; { check!(*ready) })
}

/// What `retryFor` is in ScalaSTM.
#[test]
fn a_part_that_waits_gives_way_to_an_alternative() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (never, x) = (TVar::new(false), TVar::new(0));
        let got = atomically! {
            or_else!({ x = 1; wait_within(&never, LATE).map(|()| "first") }, { Ok("second") })
        };
        assert_eq!((got, x.load()), (Ok("second"), 0));
        // Nobody can go on: the first one in its time, and then what it goes on with.
        let got = atomically! {
            or_else!({ wait_within(&never, SOON).is_err() }, { retry!() })
        };
        assert!(got);
    });
}

#[test]
fn a_part_that_waits_runs_nothing_meanwhile() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (open, other) = (TVar::new(false), TVar::new(0));
        let undone = Arc::new(AtomicU32::new(0));
        thread::scope(|scope| {
            let waits = scope.spawn(|| {
                let undone = undone.clone();
                atomically! {
                    let undone = undone.clone();
                    on_rollback! { undone.fetch_add(1, SeqCst); }
                    other += 1;
                    wait_within(&open, LATE)
                }
            });
            // The attempt is over while it waits.
            while undone.load(SeqCst) == 0 {
                thread::yield_now();
            }
            open.store(true);
            assert_eq!(waits.join().expect("no panic"), Ok(()));
        });
        assert_eq!(other.load(), 1);
    });
}

/// Each change of what it waits for runs it again, and is no conflict: it comes to no turn alone, in which others would stop.
#[test]
fn a_part_that_waits_makes_nobody_stop() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (ticks, seen) = (TVar::new(0_u64), TVar::new(0_u64));
        thread::scope(|scope| {
            scope.spawn(|| {
                atomically! {
                    let n = *ticks;
                    // It would hold up the commits of the other thread, if it ran alone.
                    let passed = thread::scope(|scope| scope.spawn(|| try_atomically! { seen = n }).join().unwrap());
                    assert_eq!(passed, Ok(()));
                    wait_on(&ticks)
                }
            });
            for n in 1..=100_u64 {
                ticks.store(n);
                while seen.load() < n {
                    thread::yield_now();
                }
            }
        });
    });
}

#[transactional(join)]
fn wait_on(ticks: &TVar<u64>) {
    atomically!(timeout: LATE; { check!(*ticks >= 100) }).expect("in time");
}

// -------------------------------------------------------------------------------------------------- a look after the end

/// The condition comes to hold while the attempt runs that finds it does not, beyond the end of the time.
#[test]
fn a_condition_that_holds_at_the_end_is_seen() {
    let _alone = one_at_a_time();
    fn check_late<T>(wait: impl Fn(&TVar<bool>, &dyn Fn()) -> T) -> T {
        let (go, attempts) = (TVar::new(false), AtomicU32::new(0));
        let while_it_runs = || {
            if attempts.fetch_add(1, SeqCst) == 0 {
                thread::sleep(SOON * 2);
                thread::scope(|scope| drop(scope.spawn(|| go.store(true)).join()));
            }
        };
        wait(&go, &while_it_runs)
    }
    bounded(|| {
        let whole = check_late(|go, run| atomically!(timeout: SOON; { let before = *go; run(); check!(before) }));
        assert_eq!(whole, Ok(()));
        let part = check_late(|go, run| {
            atomically! { atomically!(timeout: SOON; { let before = *go; run(); check!(before) }) }
        });
        assert_eq!(part, Ok(()));
    });
}

#[test]
fn there_is_one_look_after_the_end() {
    let _alone = one_at_a_time();
    let (x, runs) = (TVar::new(0), Cell::new(0));
    let result = atomically!(timeout: SOON; { runs.set(runs.get() + 1); check!(x > 0) });
    assert_eq!((result, runs.get()), (Err(TimedOut), 2));
    // Also where that meets a conflict.
    let (hot, runs) = (TVar::new(0), Cell::new(0));
    let result = stm_core::atomically_within(SOON, |tx| {
        runs.set(runs.get() + 1);
        thread::sleep(SOON);
        be_overtaken(tx, &hot)
    });
    assert_eq!((result, runs.get()), (Err(TimedOut), 2));
}

/// Two that take long are called before it. It is called all the same.
#[test]
fn who_waits_behind_others_that_take_long_is_called_in_time() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (go, done) = (TVar::new(false), AtomicBool::new(false));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    atomically! {
                        check!(go);
                        // As long as the one behind waits.
                        while !done.load(SeqCst) {
                            thread::yield_now();
                        }
                    }
                });
            }
            thread::sleep(Duration::from_millis(30));
            let behind = scope.spawn(|| {
                atomically! { check!(go) }
                done.store(true, SeqCst);
            });
            thread::sleep(Duration::from_millis(30));
            go.store(true);
            behind.join().expect("no panic");
        });
    });
}

// -------------------------------------------------------------------------------------------------------------- the gate

/// Runs `f` in an attempt that runs alone.
fn alone<T>(f: impl Fn(&Transaction) -> T) -> T {
    let (hot, attempts, sink) = (TVar::new(0), Cell::new(0), TVar::new(0));
    let result = atomically(|tx| {
        attempts.set(attempts.get() + 1);
        if attempts.get() <= PATIENCE {
            return be_overtaken(tx, &hot).map(|()| None);
        }
        tx.write(&sink, 1)?;
        Ok(Some(f(tx)))
    });
    result.expect("it was not overtaken in its turn")
}

fn elsewhere<T: Send>(f: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| scope.spawn(f).join().expect("no panic"))
}

#[test]
fn a_body_that_runs_alone_may_wait_for_a_commit() {
    let _alone = one_at_a_time();
    bounded(|| {
        let x = TVar::new(0);
        alone(|_| elsewhere(|| x.store(1)));
        assert_eq!(x.load(), 1);
        // Also for one of somebody who wants a turn.
        alone(|_| elsewhere(|| alone(|_| ())));
        // And for a task.
        alone(|_| elsewhere(|| block_on(atomically_async! { x += 1 })));
        assert_eq!(x.load(), 2);
    });
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut future = std::pin::pin!(future);
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut std::task::Context::from_waker(&waker)) {
            return value;
        }
        thread::park();
    }
}

#[test]
fn a_delay_is_over_in_time_whatever_runs_alone() {
    let _alone = one_at_a_time();
    bounded(|| {
        alone(|_| {
            let delay = TDelay::after(SOON);
            while !delay_is_over(&delay) {
                thread::yield_now();
            }
        });
    });
}

/// In another thread, at a snapshot of its own.
fn delay_is_over(delay: &TDelay) -> bool {
    elsewhere(|| delay.is_over())
}

#[test]
fn limits_are_kept_while_another_runs_alone() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (x, permits, lock, barrier) = (TVar::new(0), TSemaphore::new(1), TRwLock::new(), TBarrier::new(2));
        let sleeps = Cell::new(true);
        let (hot, sink) = (TVar::new(0), TVar::new(0));
        let attempts = Cell::new(0);
        atomically(|tx| {
            attempts.set(attempts.get() + 1);
            if attempts.get() <= PATIENCE {
                return be_overtaken(tx, &hot);
            }
            if sleeps.replace(false) {
                // From now on others stand at the gate for at least twice as long.
                thread::sleep(Duration::from_secs(1));
                return be_overtaken(tx, &hot);
            }
            let start = Instant::now();
            assert_eq!(elsewhere(|| atomically!(timeout: SOON; { x += 1 })), Err(TimedOut));
            assert_eq!(elsewhere(|| permits.acquire_within(SOON)), Err(TimedOut));
            assert_eq!(elsewhere(|| lock.acquire_read_within(SOON)), Err(TimedOut));
            assert_eq!(elsewhere(|| barrier.wait_within(SOON)), Err(TimedOut));
            assert_eq!(elsewhere(|| try_atomically! { x += 1 }), Err(TryError::Conflict));
            // Those who would have passed after the hold have not been asked.
            if start.elapsed() > Duration::from_secs(1) {
                println!("too slow a machine for this test to tell much");
            }
            tx.write(&sink, 1)
        });
        assert_eq!((x.load(), permits.available(), permits.waiting(), barrier.arrived()), (0, 1, 0, 0));
    });
}

/// Others pass the gate again and again, and each time it takes twice as long.
#[test]
fn one_that_takes_longer_than_the_hold_commits_in_its_turn() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (hot, sink, stop) = (TVar::new(0_u64), TVar::new(0), AtomicBool::new(false));
        let attempts = Cell::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    while !stop.load(SeqCst) {
                        hot.update(|n| n + 1);
                    }
                });
            }
            atomically! {
                attempts.set(attempts.get() + 1);
                let n = *hot;
                thread::sleep(if attempts.get() > PATIENCE { SOON * 8 } else { Duration::from_millis(1) });
                sink = n;
            }
            stop.store(true, SeqCst);
        });
        // The turn begins after 32; holds of 10 ms, 90 ms and so on; a busy machine may make attempts longer.
        assert!(attempts.get() <= PATIENCE + 12, "{} attempts", attempts.get());
    });
}

// ------------------------------------------------------------------------------------------------------------ in vain

#[test]
fn what_a_large_transaction_does_in_vain_is_bounded() {
    let _alone = one_at_a_time();
    bounded(|| {
        let n = 50_000_u32;
        let (map, stop) = ((0..n).map(|key| (key, 0)).collect::<TMap<_, _>>(), AtomicBool::new(false));
        let calls = Cell::new(0_u64);
        thread::scope(|scope| {
            for seed in 1..3_u32 {
                let (map, stop) = (&map, &stop);
                scope.spawn(move || {
                    let mut key = seed;
                    while !stop.load(SeqCst) {
                        key = key.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        map.update(&(key % n), |value| *value += 1);
                    }
                });
            }
            map.retain(|key, _| {
                calls.set(calls.get() + 1);
                *key != 1
            });
            stop.store(true, SeqCst);
        });
        // Three attempts, and those of the turn.
        assert!(calls.get() <= u64::from(n) * 12, "{} calls", calls.get());
    });
}

#[test]
fn a_conflict_by_hand_stops_nobody() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (x, attempts) = (TVar::new(false), AtomicU32::new(0));
        thread::scope(|scope| {
            scope.spawn(|| {
                while attempts.load(SeqCst) < PATIENCE * 3 {
                    thread::yield_now();
                }
                // Never alone: this commits at its first attempt, and at once.
                assert_eq!(try_atomically! { x = true }, Ok(()));
            });
            atomically(|tx| {
                attempts.fetch_add(1, SeqCst);
                if tx.read(&x)? { Ok(()) } else { Err(StmError::Conflict) }
            });
        });
    });
}

/// By hand after conflicts that were none of its own: the turn that it has got by those ends.
#[test]
fn a_conflict_by_hand_ends_a_turn() {
    let _alone = one_at_a_time();
    bounded(|| {
        let (hot, x, attempts) = (TVar::new(0), TVar::new(false), Cell::new(0));
        let told = AtomicBool::new(false);
        thread::scope(|scope| {
            let (told, x) = (&told, &x);
            scope.spawn(move || {
                while !told.load(SeqCst) {
                    thread::yield_now();
                }
                while try_atomically! { x = true }.is_err() {
                    thread::yield_now();
                }
            });
            atomically(|tx| {
                attempts.set(attempts.get() + 1);
                if attempts.get() <= PATIENCE {
                    return be_overtaken(tx, &hot);
                }
                told.store(true, SeqCst);
                if tx.read(x)? { Ok(()) } else { Err(StmError::Conflict) }
            });
        });
    });
}
