//! Giving up: by a time limit, at the first wait, and in parts.

use super::{explore, join};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;
use stm_core::models::spawn;
use stm_core::prelude::*;

pub(crate) const LIMIT: Duration = Duration::from_secs(1);

/// (Whether a moment has come is for the scheduler to say.)
#[test]
fn timeout_that_changes_something() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (n, lost) = (TVar::new(0_u32), TVar::new(0));
        let consumers = [(); 2].map(|()| {
            let (n, lost) = (n.clone(), lost.clone());
            spawn(move || {
                let mut taken = 0;
                for _ in 0..2 {
                    let result = atomically!(timeout: LIMIT; { lost += 1; check!(n > 0); n -= 1; lost -= 1 });
                    taken += u32::from(result.is_ok());
                    MET[usize::from(result.is_ok())].store(true, Relaxed);
                }
                taken
            })
        });
        // It stays for as long as it takes: others that time out must not take its registration with them.
        let patient = {
            let n = n.clone();
            spawn(move || atomically! { check!(n > 0) })
        };
        let producer = {
            let n = n.clone();
            spawn(move || (0..3).for_each(|_| n.update(|n| n + 1)))
        };
        join([producer]);
        let taken: u32 = join(consumers).iter().sum();
        assert_eq!((n.load(), lost.load()), (3 - taken, 0));
        n.update(|n| n + 1);
        join([patient]);
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// A part with a limit in a transaction without one: the whole either has what it waited for, or goes on without.
#[test]
fn part_that_times_out_and_leaves_a_trace() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (n, without) = (TVar::new(0_u32), TVar::new(0_u32));
        let consumers = [(); 2].map(|()| {
            let (n, without) = (n.clone(), without.clone());
            spawn(move || {
                let got = atomically! {
                    let got = atomically!(timeout: LIMIT; { without += 10; check!(n > 0); n -= 1; without -= 10 }).is_ok();
                    if !got {
                        without += 1;
                    }
                    got
                };
                MET[usize::from(got)].store(true, Relaxed);
                u32::from(got)
            })
        });
        let producers = [(); 2].map(|()| {
            let n = n.clone();
            spawn(move || n.update(|n| n + 1))
        });
        join(producers);
        let got: u32 = join(consumers).iter().sum();
        assert_eq!((n.load(), without.load()), (2 - got, 2 - got));
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// A way that is taken later has a part with no limit, or one with a limit that comes by at another number.
#[test]
fn limit_of_another_part() {
    explore(|| {
        let (express, ready, never) = (TVar::new(true), TVar::new(false), TVar::new(false));
        let waits = {
            let (express, ready, never) = (express.clone(), ready.clone(), never.clone());
            spawn(move || {
                atomically! {
                    if express {
                        let _ = atomically!(timeout: LIMIT; { check!(never) });
                        check!(!*express);
                    } else {
                        let waited = atomically!(timeout: Duration::MAX; { check!(ready) });
                        assert!(waited.is_ok(), "it was given the limit of another place");
                    }
                }
                atomically! {
                    for (limit, var) in [(LIMIT, &never), (Duration::MAX, &ready)] {
                        let waited = atomically!(timeout: limit; { check!(*var) });
                        assert_eq!(waited.is_ok(), limit == Duration::MAX, "it was given the limit of another number");
                    }
                }
            })
        };
        express.store(false);
        ready.store(true);
        join([waits]);
    });
}

/// Who gives up has looked after the end of the time: that is no first attempt.
#[test]
fn time_out_without_a_look_after_it() {
    static MET: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
    let enough = explore(|| {
        let (go, set) = (TVar::new(false), Arc::new(AtomicBool::new(false)));
        let waits = [false, true].map(|nested| {
            let (go, set) = (go.clone(), set.clone());
            spawn(move || {
                let (looks, was_set) = (Cell::new(0), Cell::new(false));
                let look = || {
                    looks.set(looks.get() + 1);
                    was_set.set(set.load(Relaxed));
                };
                let result = if nested {
                    atomically! { look(); atomically!(timeout: LIMIT; { check!(go) }) }
                } else {
                    atomically!(timeout: LIMIT; { look(); check!(go) })
                };
                if result.is_err() {
                    assert!(looks.get() > 1, "it has not looked after the end");
                    assert!(!was_set.get(), "it says that the time is over, though it has seen what it waits for");
                }
                MET[usize::from(result.is_ok())].store(true, Relaxed);
            })
        });
        go.store(true);
        set.store(true, Relaxed);
        join(waits);
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "only one outcome was met");
}

/// Nobody ends the wait but the outer limit: of the whole, and of a part.
#[test]
fn outer_limit_that_an_inner_wait_outlasts() {
    explore(|| {
        let (never, x) = (TVar::new(false), TVar::new(0_u32));
        let waits = [false, true].map(|nested| {
            let (never, x) = (never.clone(), x.clone());
            spawn(move || {
                let wait =
                    || atomically!(timeout: LIMIT; { x += 1; atomically!(timeout: Duration::MAX; { check!(never) }) });
                assert_eq!(
                    if nested {
                        atomically! { wait() }
                    } else {
                        wait()
                    },
                    Err(TimedOut)
                );
            })
        });
        let passing = {
            let x = x.clone();
            spawn(move || x.update(|x| x + 1))
        };
        join(waits);
        join([passing]);
        assert_eq!(x.load(), 1);
    });
}

#[test]
fn attempt_given_up_that_changes_something() {
    static MET: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];
    let enough = explore(|| {
        let (n, begun) = (TVar::new(0_u32), TVar::new(0_u32));
        let threads = [(); 3].map(|()| {
            let (n, begun) = (n.clone(), begun.clone());
            spawn(move || {
                let mut done = 0;
                for _ in 0..3 {
                    let outcome = match try_atomically! { begun += 1; check!(n < 5); n += 1 } {
                        Ok(()) => 0,
                        Err(TryError::Conflict) => 1,
                        Err(TryError::WouldBlock) => 2,
                    };
                    done += u32::from(outcome == 0);
                    MET[outcome].store(true, Relaxed);
                }
                done
            })
        });
        let done: u32 = join(threads).iter().sum();
        assert_eq!((n.load(), begun.load()), (done, done));
    });
    assert!(!enough || MET.iter().all(|met| met.load(Relaxed)), "not every outcome was met");
}
