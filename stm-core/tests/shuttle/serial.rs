//! Turns: who meets conflicts too often runs alone, and the others wait for no longer than that.

use super::limits::LIMIT;
use super::{explore, explore_some, join};
use shuttle::thread::yield_now;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use stm_core::models::{let_holds_end, meet_conflict, spawn};
use stm_core::prelude::*;

/// How many attempts are made before one runs alone (`tx/transaction/serial.rs`).
pub(crate) const PATIENCE: usize = 2;

/// As `tx/transaction/serial.rs` promises: its patience, and one more attempt for each thread.
#[test]
fn attempts_without_end() {
    const THREADS: usize = 3;
    explore(|| {
        let vars: Arc<[TVar<u32>; 4]> = Arc::default();
        let threads = (0..THREADS).map(|me| {
            let vars = vars.clone();
            spawn(move || {
                for _ in 0..3 {
                    let attempts = Cell::new(0);
                    stm_core::atomically(|tx| {
                        attempts.set(attempts.get() + 1);
                        (0..4).try_for_each(|n| tx.modify(&vars[(n + me) % 4], |n| *n += 1))
                    });
                    assert!(attempts.get() <= PATIENCE + THREADS, "overtaken {} times", attempts.get() - 1);
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        assert!(vars.iter().all(|var| var.load() == 9));
    });
}

/// One that runs alone after conflicts comes to wait for what only another's commit provides.
#[test]
fn everybody_waits_for_one_that_ran_alone() {
    static MET: AtomicBool = AtomicBool::new(false);
    let enough = explore(|| {
        let (open, over, x) = (TVar::new(true), TVar::new(false), TVar::new(0_u32));
        let long = [false, true].map(|limited| {
            let (open, over, x) = (open.clone(), over.clone(), x.clone());
            spawn(move || {
                let conflicts = Rc::new(Cell::new(0));
                atomically! {
                    let lost = conflicts.clone();
                    on_rollback! { lost.set(lost.get() + 1) }
                    // What runs after it may wait, too.
                    on_commit! { atomically! { check!(over) } }
                    let before = *x;
                    yield_now();
                    if !*open {
                        if conflicts.get() >= PATIENCE {
                            MET.store(true, Relaxed);
                        }
                        if limited {
                            // Goes on all the same when the moment has come.
                            let _ = atomically!(timeout: LIMIT; { check!(open) });
                        } else {
                            retry!();
                        }
                    }
                    x = before + 1;
                }
            })
        });
        for _ in 0..3 {
            x.update(|x| x + 1);
        }
        atomically! {
            open = false;
            x += 1;
        }
        x.update(|x| x + 1);
        open.store(true);
        over.store(true);
        join(long);
        assert_eq!(x.load(), 7);
    });
    assert!(!enough || MET.load(Relaxed), "none came to wait after so many conflicts");
}

/// The body of one that runs alone joins others that commit, of which one wants a turn itself. They pass the gate when the hold
/// is over.
#[test]
fn everybody_waits_for_one_that_waits_for_them() {
    explore_some(|| {
        let_holds_end();
        let (x, y) = (TVar::new(0_u32), TVar::new(0_u32));
        let attempts = Cell::new(0);
        stm_core::atomically(|tx| {
            attempts.set(attempts.get() + 1);
            tx.modify(&x, |x| *x += 1)?;
            if attempts.get() <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            if attempts.get() == PATIENCE + 1 {
                let others = [false, true].map(|unlucky| {
                    let y = y.clone();
                    spawn(move || {
                        let attempts = Cell::new(0);
                        stm_core::atomically(|tx| {
                            attempts.set(attempts.get() + 1);
                            tx.modify(&y, |y| *y += 1)?;
                            if unlucky && attempts.get() <= PATIENCE { Err(meet_conflict(tx)) } else { Ok(()) }
                        });
                    })
                });
                join(others);
            }
            Ok(())
        });
        assert_eq!((x.load(), y.load()), (1, 2));
    });
}

/// As above, for one that has waited meanwhile, or a part of which has.
#[test]
fn attempts_without_end_after_a_wait() {
    const THREADS: usize = 5;
    explore(|| {
        let (open, x) = (TVar::new(true), TVar::new(0_u32));
        let long = [false, true].map(|limited| {
            let (open, x) = (open.clone(), x.clone());
            spawn(move || {
                let attempts = Cell::new(0);
                atomically! {
                    attempts.set(attempts.get() + 1);
                    assert!(attempts.get() <= PATIENCE + THREADS, "overtaken {} times", attempts.get() - 1);
                    let before = *x;
                    yield_now();
                    if !*open {
                        attempts.set(0);
                        if limited {
                            // Goes on all the same when the moment has come.
                            let _ = atomically!(timeout: LIMIT; { check!(open) });
                        } else {
                            retry!();
                        }
                    }
                    yield_now();
                    x = before + 1;
                }
            })
        });
        let short = [(); 2].map(|()| {
            let x = x.clone();
            spawn(move || (0..7).for_each(|_| x.update(|x| x + 1)))
        });
        for _ in 0..2 {
            open.store(false);
            open.store(true);
        }
        join(long);
        join(short);
        assert_eq!(x.load(), 16);
    });
}

/// A part waits while the whole runs alone, and another provides what it waits for.
#[test]
fn part_that_waits_in_vain_for_those_whom_it_stops() {
    static MET: AtomicBool = AtomicBool::new(false);
    let enough = explore(|| {
        let (open, x, told) = (TVar::new(false), TVar::new(0_u32), Arc::new(AtomicBool::new(false)));
        let long = {
            let (open, x, told) = (open.clone(), x.clone(), told.clone());
            spawn(move || {
                let (attempts, waits) = (Cell::new(0), Cell::new(false));
                atomically! {
                    if waits.replace(false) {
                        MET.store(true, Relaxed);
                    }
                    attempts.set(attempts.get() + 1);
                    let before = *x;
                    yield_now();
                    if attempts.get() > PATIENCE && !*open {
                        told.store(true, Relaxed);
                        waits.set(true);
                        // Goes on all the same when the moment has come.
                        let _ = atomically!(timeout: LIMIT; { check!(open) });
                        waits.set(false);
                    }
                    x = before + 1;
                }
                told.store(true, Relaxed);
            })
        };
        let opener = spawn(move || {
            while !told.load(Relaxed) {
                yield_now();
            }
            open.store(true);
        });
        for _ in 0..3 {
            x.update(|x| x + 1);
        }
        join([long, opener]);
        assert_eq!(x.load(), 4);
    });
    assert!(!enough || MET.load(Relaxed), "nobody was woken who had run alone");
}
