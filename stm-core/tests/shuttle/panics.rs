//! Hooks and panics: nothing runs twice, and nothing stays behind.

use super::serial::PATIENCE;
use super::{Payload, add, explore, join};
use shuttle::thread::yield_now;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use stm_core::models::{meet_conflict, spawn};
use stm_core::prelude::*;
use stm_core::{Stm, Transaction};

#[test]
fn hook_that_runs_twice_or_not_at_all() {
    explore(|| {
        let (x, hooked) = (TVar::new(0), TVar::new(0));
        let threads = [true, false, false].map(|unlucky| {
            let (x, hooked) = (x.clone(), hooked.clone());
            spawn(move || {
                for _ in 0..2 {
                    let attempts = Cell::new(0);
                    let log = Rc::new(RefCell::new(Vec::new()));
                    let note = |what: &'static str| {
                        let log = log.clone();
                        move || log.borrow_mut().push(what)
                    };
                    let made = stm_core::atomically(|tx| {
                        attempts.set(attempts.get() + 1);
                        tx.on_commit(note("first"));
                        tx.on_rollback(note("undone"));
                        let n = tx.read(&x)?;
                        if unlucky && attempts.get() <= PATIENCE + 1 {
                            // The last of these runs alone.
                            return Err(meet_conflict(tx));
                        }
                        tx.or_else(
                            |tx| {
                                tx.on_commit(note("never"));
                                tx.on_rollback(note("passed over"));
                                tx.write(&x, 99)?;
                                tx.retry()
                            },
                            |_| Ok(()),
                        )?;
                        let (same, hooked) = (x.clone(), hooked.clone());
                        tx.on_commit(move || {
                            // In no transaction: this one has committed, and what runs here is on its own.
                            assert!(same.load() > n);
                            hooked.update(|n| n + 1);
                        });
                        tx.on_commit(note("last"));
                        tx.write(&x, n + 1)?;
                        Ok(n + 1)
                    });
                    assert!(made <= 6);
                    let log = log.take();
                    let count = |what| log.iter().filter(|line| **line == what).count();
                    let (undone, passed_over) = (count("undone"), count("passed over"));
                    assert_eq!((count("first"), count("never"), count("last")), (1, 0, 1));
                    assert_eq!((undone, log.last()), (attempts.get() - 1, Some(&"last")));
                    let tried = if unlucky { attempts.get() - PATIENCE - 1 } else { attempts.get() };
                    assert!((1..=tried).contains(&passed_over));
                }
            })
        });
        join(threads);
        assert_eq!((x.load(), hooked.load()), (6, 6));
    });
}

/// What an attempt takes from elsewhere is given back before it waits, so that the other one can have it.
#[test]
fn loan_kept_by_one_who_waits() {
    explore(|| {
        let (open, lent) = (TVar::new(false), Arc::new(AtomicU32::new(0)));
        let threads = [(); 2].map(|()| {
            let (open, lent) = (open.clone(), lent.clone());
            spawn(move || {
                atomically! {
                    add(&lent, 1);
                    let mine = lent.clone();
                    on_rollback! { add(&mine, u32::MAX); }
                    check!(open);
                }
            })
        });
        let opener = {
            let (open, lent) = (open.clone(), lent.clone());
            spawn(move || {
                // Sooner or later both wait, or have not begun.
                while lent.load(Relaxed) != 0 {
                    yield_now();
                }
                open.store(true);
            })
        };
        join([opener]);
        join(threads);
        assert_eq!(lent.load(Relaxed), 2);
    });
}

/// A panic that is not a failure of the scenario, so that nothing is printed.
fn give_out() -> ! {
    resume_unwind(Box::new("gave out"))
}

fn survives(f: impl FnOnce()) {
    assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
}

/// A value whose clone gives out.
struct Brittle(Payload);

impl Clone for Brittle {
    fn clone(&self) -> Self {
        let _half = self.0.clone();
        give_out()
    }
}

#[test]
fn panic_that_leaves_something_locked() {
    explore(|| {
        let both = Arc::new((TVar::new(Payload::new(0)), TVar::new(Payload::new(0))));
        let brittle = TVar::new(Brittle(Payload::new(0)));
        let increment = |tx: &Transaction, (a, b): &(TVar<Payload>, TVar<Payload>)| -> Stm<()> {
            let next = tx.read_ref(a)?.get() + 1;
            assert_eq!(tx.read_ref(b)?.get(), next - 1);
            tx.modify(a, |a| *a = Payload::new(next))?;
            yield_now();
            tx.write(b, Payload::new(next))
        };
        let threads = (0..3).map(|me| {
            let (both, brittle) = (both.clone(), brittle.clone());
            spawn(move || {
                for round in 0..3 {
                    match (me + round) % 4 {
                        // In the body.
                        0 => survives(|| {
                            stm_core::atomically(|tx| -> Stm<()> {
                                increment(tx, &both)?;
                                give_out()
                            });
                        }),
                        // In a part, which the whole survives.
                        1 => stm_core::atomically(|tx| {
                            increment(tx, &both)?;
                            survives(|| {
                                atomically! {
                                    both.0 = Payload::new(99);
                                    give_out()
                                }
                            });
                            Ok(())
                        }),
                        // In a hook, after the commit.
                        2 => survives(|| {
                            stm_core::atomically(|tx| {
                                tx.on_commit(|| give_out());
                                increment(tx, &both)
                            });
                        }),
                        // In user code that a write calls.
                        _ => survives(|| {
                            stm_core::atomically(|tx| {
                                increment(tx, &both)?;
                                tx.modify(&brittle, |brittle| brittle.0 = Payload::new(1))
                            });
                        }),
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        // Rounds of kind 1 and 2: for each thread, two of three but for the last, which has one.
        assert_eq!((both.0.load().get(), both.1.load().get()), (5, 5));
        assert_eq!(stm_core::atomically(|tx| Ok(tx.read_ref(&brittle)?.0.get())), 0);
    });
}
